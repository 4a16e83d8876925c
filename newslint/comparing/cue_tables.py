"""Cues told apart by what they make of words: which only report, which boast, bind, stress or fear.

Base forms, as `Attribution.cue_lemma` has them; of a phrasal cue the first word.
"""

from __future__ import annotations

from re import IGNORECASE
from re import compile as compile_re

FAIR = frozenset({"add", "describe", "find", "recall", "see", "show"})
"""Cues that colour a little, but that every newsroom uses, or that mostly report no words ("found dead")."""

MILD = frozenset({"explain", "note"})
"""Cues that hint that what is said is so; many newsrooms use them for "said"."""

STRESSING = frozenset(
    """assert assure clarify declare emphasise emphasize highlight point reiterate stress underline
    underscore""".split()
)
"""Cues that lend weight to what is said, or take it for a fact that was there to be pointed at."""

PROSECUTION = compile_re(
    r"\b(?:prosecut\w+|(?:law)?suits?|indictments?|complaints?|plaintiffs?|charges?|warrants?"
    r"|affidavits?|filings?)\b",
    IGNORECASE,
)
"""Who and what may well "allege": it is what they are for."""

CONFESSING = frozenset("admit confess concede boast brag crow gloat fume seethe".split())
"""Cues that make a confession or a boast of what is said."""

MILDER = frozenset("reveal disclose explain note think believe feel recall suggest".split())
"""Cues beside which those still colour what is said."""

COMMITTING = frozenset("promise pledge vow guarantee".split())
"""Cues that bind the speaker to what is said: a promise made of words that were none."""

BINDING = compile_re(
    r"\b(?:assur|promis|pledg|vow|guarante|swor|swear|commit|undertak)", IGNORECASE
)
"""Words by which speakers bind themselves."""

PLAIN = frozenset("say tell add state write announce accord report speak reply comment".split())
"""Cues that let the reader think nothing of what is said."""

FEARED = frozenset("fear believe think suspect worry reckon feel".split())
"""Cues of thoughts that a rewrite may tell as what is so."""

PERFORMED = frozenset("announce declare report".split())
"""Cues that do what they say: who announces an endorsement endorses."""

SOMEBODY = frozenset(
    "official source insider executive employee aide expert observer figure".split()
)
"""What a speaker is called who is not to be known again."""

AGENTLESS = frozenset(
    """say report allege claim believe think suggest announce confirm reveal warn argue note speculate
    assert mention disclose state admit predict""".split()
)
"""Cues that credit nobody in the passive: "it was said", "is believed to"."""
