"""What the reader of who says what gives out: one attribution, its parts as places in a paragraph.

Offsets are code points of the paragraph's text, 0-based, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Place = tuple[int, int]
Words = tuple[int, int]
"""First and last word of a range, as numbers in the parse, both included."""
Stance = Literal["neutral", "vouching", "doubting", "emotive"]
Directness = Literal["direct", "indirect", "mixed"]


@dataclass(frozen=True)
class Attribution:
    """Words, thoughts or wishes that the text credits to somebody.

    Attributes:
        speaker: the whole phrase that names who it is; None where the text does not say ("it is
            thought").
        cue: from the first to the last word of what does the crediting ("has repeatedly said").
        content: what is credited, in parts: '"We go," she said, "now."' has two. Outer commas and
            the marks around a part that is one quotation are left out. Empty where a paragraph
            ends in a cue and a colon: the content is the next paragraph.
        addressee: who is told ("CBS News" in "officials told CBS News").
        direct: whether the content stands in quotation marks wholly, in part or not at all.
        depth: in how many other attributions of the paragraph this one stands.
        cue_lemma: base form of the cue's main word ("say", "accord", "claim"); empty for a mark.
        stance: what the cue lets the reader think of the content.
        antecedent: where the speaker is a relative pronoun ("who"), the phrase it stands for.
        carried: whether speaker and cue are those of an attribution before: '"No," she said.
            "Never."' Where that stands in an earlier paragraph there is no speaker here, and the
            cue is empty.
        negated: whether the cue is: "did not say", "has never revealed", "declined to say", "nobody
            said". What it governs was then not said.
        circumstances: where, when and to whom it was said, in parts ("to reporters", "after the
            game", "in a statement"): words of the crediting, not of the content.
    """

    speaker: Place | None
    cue: Place
    content: tuple[Place, ...]
    addressee: Place | None
    direct: Directness
    depth: int
    cue_lemma: str
    stance: Stance
    antecedent: Place | None = None
    carried: bool = False
    negated: bool = False
    circumstances: tuple[Place, ...] = ()


@dataclass
class Reading:
    """An attribution while it is being read: `Attribution` in words, with the cue's main word."""

    word: int
    cue: Words
    speaker: Words | None
    parts: list[Words]
    lemma: str
    stance: Stance = "neutral"
    addressee: Words | None = None
    antecedent: Words | None = None
    carried: bool = False
    negated: bool = False
    circumstances: list[Words] = field(default_factory=list)
