"""Words that lower or raise certainty, by kind and strength; the notation is `phrases`'.

Strengths are set by hand: how much of a flat statement's certainty the words take away (0 to 1).
They order the hedges of news English from a mere "should" to "unconfirmed", after the scales of
Rubin (2010, "Epistemic modality: from uncertainty to certainty in the context of information
seeking") and of FactBank (Saurí and Pustejovsky 2009): certain, probable, possible, underspecified.
"""

from __future__ import annotations

from typing import Literal

HedgeKind = Literal[
    "allegation",
    "modal",
    "belief",
    "evidence",
    "intention",
    "estimate",
    "partial",
    "unverified",
    "booster",
]

HEDGES: tuple[tuple[HedgeKind, float, str], ...] = (
    (
        "allegation",
        0.8,
        """
        allegedly
        alleged
        allegation|allegations that|of?
        purportedly
        purported
        ~purport to
        rumoured|rumored to|that?
        rumour|rumours|rumor|rumors that|of?
        supposedly
        ~allege that?
        """,
    ),
    (
        "allegation",
        0.6,
        """
        reportedly
        reported to be|have
        reported sightings|sighting|incident|incidents|case|cases|attack|attacks
        reports that|of
        unsubstantiated reports|claims?
        is|are|was|were|been|being accused of
        ~accuse _4 of
        accused of
        ~charge _3 with
        ~indict on|for
        on charges|suspicion of
        on a? charge of
        suspected of?
        ~suspect that
        said to have|be|include
        reputed|reputedly to?
        ostensibly
        supposed
        """,
    ),
    ("allegation", 0.3, "suspect\nsuspects\naccused"),
    ("modal", 0.5, "may\nmight\ncould\nmay|might well\nmay|might|could possibly|potentially"),
    ("modal", 0.5, "perhaps\npossibly\nmaybe\nconceivably\nconceivable"),
    (
        "modal",
        0.4,
        """
        possible
        potentially
        potential
        possibility of|that
        in theory
        theoretically
        hypothetically
        hypothetical
        if
        unless
        provided that
        assuming
        whether
        """,
    ),
    ("modal", 0.3, "should\nshould have\nought to\nwould have"),
    ("modal", 0.3, "likely to?\nunlikely to?\nprobably\nprobable\nin all likelihood"),
    ("modal", 0.3, "likelihood of|that\nprospect of|that\nchance|chances of|that\nrisk of|that"),
    ("modal", 0.2, "would"),
    (
        "belief",
        0.5,
        """
        is|are|was|were|be|been|being widely|generally|also|still|now? thought|believed|\
            understood|presumed|assumed|considered to|that|likely
        is|are|was|were|been widely|generally|also|still|now? believed|presumed|assumed
        thought|believed|understood|presumed to|that
        presumed
        presumably
        feared to|that|dead
        """,
    ),
    (
        "belief",
        0.3,
        """
        in my|his|her|their|our|its|your view|opinion|estimation|judgment|judgement|mind
        in the view|opinion|eyes of
        i|we think|believe|guess|suppose|feel|reckon|suspect|assume|imagine|expect
        as far as i|we know
        to my|our knowledge
        ~think/thought that|it|he|she|they|there|we
        ~believe that?
        ~reckon that?
        ~assume that
        ~feel/felt that
        ~speculate that?
        speculation that|about|over
        ~suspect|~hypothesise|~hypothesize|~theorise|~theorize that
        ~fear|~worry that
        fears|fear|concerns|worries|suspicion|suspicions that|of|over
        ~perceive|~see/saw/seen|~regard|~view as
        opinion that
        arguably
        """,
    ),
    (
        "evidence",
        0.4,
        """
        apparently
        apparent
        seemingly
        evidently
        ~seem to|that|as|like?
        ~appear to|that|as
        it appears|appeared
        ~appear
        ~look like|as|to|set|likely
        ~sound like|as
        as if|though
        what|which appears|appeared|seems|seemed to be
        cannot|can't|couldn't|not _? rule|ruled out
        have|has|had not been? ruled out
        """,
    ),
    (
        "evidence",
        0.3,
        """
        ~suggest that
        ~suggest
        suggestion|suggestions that
        ~indicate that
        indication|indications that|of
        ~point to
        ~hint at|that
        hints|signs|sign that|of
        consistent with
        linked|link|links to|with|between
        associated with
        raises|raised|raising the possibility
        """,
    ),
    (
        "intention",
        0.5,
        """
        ~hope|~plan|~aim|~intend|~propose|~seek/sought|~attempt|~try|~threaten|~prepare to
        ~hope|~plan for|on|that
        ~hope|~intend|~propose that?
        hopes|plans|plan|hope|intention|intentions|ambition|ambitions|proposal|proposals|bid|\
            attempt|attempts|effort|efforts|desire|offer to|of|for
        planned
        proposed
        intended
        attempted
        designed|meant|intended to
        in a|an attempt|effort|bid to
        ~consider whether
        is|are|was|were considering|mulling|weighing|contemplating|exploring|seeking
        mulls|mulling
        on the verge of
        """,
    ),
    (
        "intention",
        0.3,
        """
        ~vow|~pledge|~promise|~offer to|that
        is|are|was|were|been|be set|poised|scheduled|slated|tipped|bound to
        is|are|was|were due to be|begin|start|open|appear|take|meet|return|go|face|arrive|play|\
            finish|end|give|hold|make|stand|leave|release|speak
        ~agree|~want|~wish to
        looking to
        is|are|was|were|am not? supposed to
        """,
    ),
    (
        "estimate",
        0.4,
        """
        it is|was|has been? estimated
        estimated
        ~estimate that?
        estimate|estimates
        projected
        ~project that
        projection|projections
        ~predict that?
        prediction|predictions
        forecast|forecasts to|that
        hypothesis
        """,
    ),
    (
        "estimate",
        0.3,
        """
        is|are|was|were|been|be widely|also|still|now|not? expected|anticipated|predicted|\
            projected|forecast|estimated to|that
        expected|anticipated to|that?
        ~expect|~anticipate to|that
        ~expect
        """,
    ),
    (
        "partial",
        0.2,
        """
        ~help to?
        ~contribute to
        some|many|most|several|much of
        some
        up to
        as many|much as
        partly
        partially
        in part
        largely
        mostly
        mainly
        generally
        usually
        often
        sometimes
        occasionally
        typically
        tends|tend|tended to
        to some|an|a certain extent
        in some|many|most cases
        one of the
        among the
        almost
        nearly
        so far
        somewhat
        relatively
        """,
    ),
    (
        "unverified",
        0.8,
        """
        could|can not immediately|independently|yet? be? immediately|independently? verified|\
            verify|confirmed|confirm|corroborated|authenticated|substantiated|authenticate|\
            corroborate
        couldn't|cannot|can't immediately|independently|yet? be? immediately|independently? \
            verified|verify|confirmed|confirm|corroborated|authenticated|substantiated|\
            authenticate|corroborate
        has|have|had|was|were|is|are not yet? been? yet|independently|officially|formally? \
            verified|confirmed|corroborated|authenticated|substantiated|proven|proved
        hasn't|haven't|hadn't|wasn't|weren't|isn't|aren't been? independently|officially|\
            formally? verified|confirmed|corroborated|proven|proved
        unconfirmed
        unverified
        unproven
        unsubstantiated
        uncorroborated
        yet to be confirmed|verified|proven|determined|established|identified
        no independent|official confirmation
        without|no evidence|proof
        """,
    ),
    (
        "unverified",
        0.5,
        """
        unclear
        not yet|immediately|entirely|yet? clear|known|certain
        isn't|wasn't yet|immediately|entirely? clear|known|certain
        unknown
        uncertain
        disputed
        preliminary
        under investigation
        ~investigate whether|if
        remains|remained to be seen
        unsure
        """,
    ),
)

BOOSTERS: tuple[tuple[float, str], ...] = (
    (
        -0.5,
        """
        definitely
        definitively
        certainly
        undoubtedly
        indisputably
        undeniably
        unquestionably
        indubitably
        conclusively
        incontrovertibly
        unmistakably
        irrefutably
        without a? doubt|question
        no|little doubt
        beyond any|a|all|reasonable? reasonable? doubt
        ~prove that?
        proof that|of
        ~guarantee
        ~ensure
        is|are|was|were certain|sure|bound|guaranteed|destined|doomed to
        the fact that
        for certain|sure
        inevitably
        inevitable
        """,
    ),
    (
        -0.3,
        """
        clearly
        obviously
        plainly
        evidently
        of course
        surely
        naturally
        in fact
        indeed
        actually
        truly
        really
        always
        never
        every single
        all of
        everyone
        completely
        entirely
        totally
        absolutely
        utterly
        fully
        invariably
        must have|be
        ~show/showed/shown that
        ~demonstrate|~confirm|~establish|~reveal that?
        it is|was clear|evident|obvious|undeniable that?
        makes|made it? clear that?
        there is|was|can be no doubt|question|denying
        """,
    ),
)
