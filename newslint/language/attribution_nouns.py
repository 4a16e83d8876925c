"""Nouns and adjectives that credit words, thoughts or wishes: "claim", "criticism", "worried"."""

from __future__ import annotations

from newslint.language.abbreviations import words
from newslint.language.attribution_cues import by_preposition

WITH_CLAUSE = words(
    """
    accusation accusations acknowledgement acknowledgment admission allegation allegations
    announcement argument arguments assertion assertions assumption assurance assurances belief
    beliefs charge charges claim claims comment comments complaint complaints concern concerns
    conclusion confirmation contention conviction declaration demand demands denial doubt doubts
    expectation expectations fear fears feeling finding findings hope hopes idea insistence message
    notion opinion perception pledge pledges prediction predictions promise promises proposal
    proposals realisation realization recommendation recommendations remark remarks report reports
    revelation revelations rumor rumors rumour rumours sense speculation statement statements
    suggestion suggestions suspicion suspicions theory thought thoughts view views vow warning
    warnings worries worry
    """
)
"""The content is a clause: "his claim that it was over"."""

WITH_INFINITIVE = words(
    """
    ambition bid call calls commitment decision demand demands desire eagerness hesitation intent
    intention intentions offer offers order orders plan plans pledge pledges promise promises
    proposal proposals push readiness refusal reluctance request requests threat threats vow vows
    willingness wish
    """
)
"""The content is an infinitive: "her promise to resign"."""

PREPOSITIONS = by_preposition(
    """
    of: accusation accusations account admission allegation allegations approval assessment
        charge charges claim claims complaints condemnation criticism criticisms critique defence
        defense denial denunciation description disapproval embrace endorsement fear fears idea
        interpretation mention notion opinion perception prediction predictions promise promises
        rebuke rejection talk threat threats view views warning warnings
    for: admiration advocacy call calls contempt demand demands desire disdain enthusiasm hopes
        plan plans praise preference proposal proposals push request requests support
    to: objection objections opposition reaction resistance response
    on: comment comments opinions position stance statement views attack attacks assault
    about: anxiety comment comments complaint complaints concern concerns doubts fears
        feelings optimism pessimism question questions remarks scepticism skepticism statement
        statements warning warnings views worries
    over: anger concern concerns fears outrage worries
    against: accusations allegations argument backlash charges
    at: anger frustration outrage
    with: disagreement disappointment dissatisfaction frustration satisfaction
    """
)
"""The content follows a preposition: "criticism of the plan"."""

ADJECTIVES = words(
    """
    adamant afraid angry apprehensive ashamed aware bitter certain concerned confident convinced
    critical determined disappointed dismissive dissatisfied doubtful eager enthusiastic fearful
    furious glad grateful happy hesitant hopeful hostile keen loyal nervous opposed optimistic
    outraged pessimistic pleased proud reluctant sceptical shocked skeptical sorry supportive sure
    surprised suspicious sympathetic thankful unapologetic unaware uncertain uneasy unhappy unsure
    unwilling upset wary willing worried
    """
)
"""What somebody is who thinks or wants something: "worried that", "critical of", "eager to"."""

ADJECTIVE_PREPOSITIONS = words("about of over with to at by for that in")


def noun_lemma(noun: str) -> str:
    """Return the singular of a noun in these tables."""
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
