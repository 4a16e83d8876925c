"""Phrases by which a news story states its own limits; the notation is `phrases`'."""

from __future__ import annotations

from typing import Literal

CaveatKind = Literal[
    "unverified",
    "no-comment",
    "denial",
    "not-charged",
    "unknown",
    "condition",
    "correction",
    "preliminary",
    "legal",
]

CAVEATS: tuple[tuple[CaveatKind, str], ...] = (
    (
        "unverified",
        """
        could|can|has|have|had|was|were|is|are|did|do not yet|immediately|independently? been|be|\
            yet? independently|immediately|officially|fully|yet? verify|verified|confirm|\
            confirmed|corroborate|corroborated|authenticate|authenticated|substantiate|\
            substantiated
        couldn't|can't|cannot|hasn't|haven't|wasn't|weren't|isn't|aren't|didn't yet|immediately|\
            independently? been|be|yet? independently|immediately|officially|fully|yet? verify|\
            verified|confirm|confirmed|corroborate|corroborated|authenticate|authenticated|\
            substantiated
        unable|impossible to immediately|independently? verify|confirm|corroborate|authenticate
        it was|is|remains not immediately|yet|entirely? clear
        it wasn't|isn't immediately|yet|entirely? clear
        it's not immediately|yet|entirely? clear
        it's unclear
        it was|is|remains|remained unclear
        no independent|official|immediate confirmation|verification|corroboration
        unconfirmed reports|report
        yet to be independently|officially? confirmed|verified
        no evidence to|of|that
        without evidence|proof
        """,
    ),
    (
        "no-comment",
        """
        ~decline|~refuse to _? comment|elaborate|say|speak|discuss|answer
        ~decline an? interview|interviews|comment
        ~refrain from _2 comment|commenting|commentary
        ~remain tight-lipped|silent
        did|has|have|had|do|does|could|can not immediately|yet|publicly? respond|responded|reply|\
            replied|comment|commented
        didn't|hasn't|haven't|hadn't|doesn't|couldn't|cannot|can't immediately|yet|publicly? \
            respond|responded|reply|replied|comment|commented
        did|has|have|had not immediately|yet? return|returned|answer|answered _3 call|calls|\
            request|requests|message|messages|email|emails|questions|inquiries
        didn't|hasn't|haven't|hadn't immediately|yet? return|returned|answer|answered _3 call|\
            calls|request|requests|message|messages|email|emails|questions|inquiries
        immediately available for|to _? comment
        could|can not immediately? be immediately? reached|contacted|located
        couldn't|can't|cannot immediately? be immediately? reached|contacted|located
        has|have|had been contacted|approached|asked for|to _? comment|response|statement
        has|have|had|was|were contacted|approached|asked for _? comment
        no comment
        no immediate comment|response|reply|reaction
        unavailable for comment
        would|will not comment|discuss|say|elaborate
        would|will not confirm or deny
        wouldn't|won't comment|discuss|elaborate
        ~seek/sought comment|response
        was|were not immediately? available for|to comment
        requests|request|calls|emails|messages _4 not returned|answered
        requests|request|calls|emails|messages|questions _4 went|left? unreturned|unanswered
        """,
    ),
    (
        "denial",
        """
        ~deny
        denial|denials that
        denial|denials of wrongdoing|responsibility|involvement|guilt|any|all|the
        ~plead/pled|pleaded not guilty
        ~plead|pleaded innocent
        disputes|disputed|disputing|dispute _3 claim|claims|allegation|allegations|accusation|\
            accusations|account|accounts|version|charge|charges|report|reports|suggestion|\
            suggestions|finding|findings|characterization|idea|notion
        disputes|disputed|disputing|dispute that|this|it
        claim|allegation|charge|accusation|assertion that|which _4 denies|denied|disputes|disputed|\
            rejects|rejected
        ~reject|~refute|~dismiss _2 claim|claims|allegation|allegations|accusation|accusations|\
            charge|charges|suggestion|suggestions|criticism|report|reports|idea
        ~maintain|~protest his|her|their innocence
        insists|insisted|says|said|maintains|maintained|claims|claimed he|she|they is|was|are|\
            were innocent
        not guilty pleas?
        without admitting|admission
        admitted no|any wrongdoing|liability
        """,
    ),
    (
        "not-charged",
        """
        has|have|had|was|were|is|are|been not been? formally|yet? charged|arrested|accused|\
            convicted|indicted
        hasn't|haven't|hadn't|wasn't|weren't|isn't|aren't been? formally|yet? charged|arrested|\
            accused|convicted|indicted
        no charges|charge|arrests|arrest|suspects _? have|has|had|were|was|been
        no criminal? charges _? filed|brought
        not accused|suspected of
        released|freed without charge
        without charge
        released|freed on|under _? bail|investigation
        was|were|been cleared of
        """,
    ),
    (
        "unknown",
        """
        is|was|are|were|remains|remain|remained still? not yet|immediately|currently|publicly? \
            known|clear|released|disclosed|determined|identified
        is|was|are|were not yet|immediately|currently|publicly available
        has|have|had not yet? been immediately|yet|publicly? named|identified|released|disclosed|\
            determined|established|revealed|announced|formally|made
        hasn't|haven't|hadn't yet? been immediately|yet|publicly? named|identified|released|\
            disclosed|determined|established|revealed|announced
        is|was|are|were|remains|remain|remained still|as? yet? unknown|undetermined
        remains|remain|remained unclear|uncertain
        is|was|are|were|it's|that's|there's still|also|as? yet? unclear
        isn't|wasn't|aren't|weren't yet|immediately? known|clear|released|disclosed
        did|do|does|would not immediately? say|specify|disclose|identify|elaborate|reveal|name
        didn't|don't|doesn't|wouldn't immediately? say|specify|disclose|identify|elaborate|\
            reveal
        no further|other|more|immediate details|information|word
        under investigation
        yet to be determined|identified|established|announced|named
        too early|soon to
        """,
    ),
    (
        "condition",
        """
        on|under the? condition of anonymity
        on the? condition he|she|they|that _? not|anonymous
        asked|asks|requested|wished|wishes|preferred|wanted not? to? remain|be|stay? anonymous|\
            anonymity|named|identified
        not authorized|authorised|permitted|allowed to speak|discuss|comment|talk|release|brief
        spoke|speaking|speak anonymously
        did|does not want to be named|identified
        not his|her|their real name|names
        declined|refused to be named|identified
        whose name|names _3 withheld|changed
        """,
    ),
    (
        "correction",
        """
        a|an earlier|previous version of
        this story|article|report|piece|page was|has|have been? amended|corrected|updated|\
            clarified|changed
        correction
        clarification
        incorrectly|erroneously|mistakenly stated|said|reported|identified|named|described
        """,
    ),
    (
        "preliminary",
        """
        preliminary|provisional|initial|early|interim|unofficial results|result|figures|figure|\
            findings|finding|reports|report|estimates|estimate|data|counts|count|\
            assessment|information|indications|tests|autopsy
        subject to change|revision|review|approval
        not yet been? peer-reviewed|published|finalised|finalized|final
        has|have not been peer-reviewed|published
        preprint
        """,
    ),
    (
        "legal",
        """
        presumed|considered innocent
        innocent until proven|proved
        presumption of innocence
        the? trial|case|hearing|inquest|inquiry continues
        trial|case|hearing|inquest|inquiry is|was still? ongoing|continuing
        proceedings are|remain active
        ~plan|~intend|~vow to appeal
        is|are|was|were appealing
        cannot|can't|can not be named|identified for? legal?
        for legal reasons
        """,
    ),
)
