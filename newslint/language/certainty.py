"""How sure a statement is: hedges, boosters, and the words that a hedge bears on.

In: text; for the scope of a hedge a parse with Penn Treebank tags and dependencies. Out: places in
the text, code points, 0-based, end exclusive.

What counts: words by which a writer or a speaker says less than "it is so", whether because
somebody else says it ("allegedly"), because it may be otherwise ("could"), because it is a view, an
appearance, a plan or an estimate, because it holds in part only, or because nobody could check it.
Numbers that are rounded ("about 300") are no hedges here. "Could not" with a verb is past ability
("could not find it"), which is a flat statement; "could see" and "could hear" are, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from math import prod
from typing import TYPE_CHECKING

from newslint.language.certainty_scope import scope_of
from newslint.language.certainty_senses import is_hedge
from newslint.language.certainty_tables import BOOSTERS, HEDGES, HedgeKind
from newslint.language.phrases import Match, Phrases, Words, phrase_lines, read_words

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Hedge:
    """Words that lower certainty or, with a negative strength, raise it.

    Attributes:
        start: where they start.
        end: where they end.
        strength: how much of the certainty of a flat statement they take away, 0 to 1; below 0
            for words that claim more than the statement alone.
        kind: why it is not certain ("allegation", "modal", "belief", "evidence", "intention",
            "estimate", "partial", "unverified"), or "booster".
    """

    start: int
    end: int
    strength: float
    kind: HedgeKind


def hedges(text: str) -> list[Hedge]:
    """Return the hedges of a text in reading order; none overlaps another."""
    words = read_words(text)
    return [
        _hedge(words, found)
        for found in _hedge_phrases().find(words)
        if is_hedge(words, found.first, found.stop)
    ]


def boosters(text: str) -> list[Hedge]:
    """Return the words that raise certainty ("undoubtedly", "proves that"), strength below 0."""
    words = read_words(text)
    return [_hedge(words, found) for found in _booster_phrases().find(words)]


def certainty(text: str, span: tuple[int, int] | None = None) -> float:
    """Return how sure a stretch of text is: 1 for a flat statement, less for each hedge in it.

    Hedges are taken as independent doubts, so the certainty is the product of (1 - strength) over
    the hedges inside the stretch. Boosters do not offset a doubt: "he will definitely try" is no
    surer than "he will try".

    Args:
        text: the text.
        span: start and end of the stretch; the whole text if None.
    """
    low, high = span or (0, len(text))
    return prod(1 - each.strength for each in hedges(text) if low <= each.start < high)


def hedge_scope(doc: Doc, hedge: Hedge) -> tuple[int, int]:
    """Return start and end of the words that a hedge bears on.

    That is the complement of a verb or noun that takes one ("is believed to [have fled]"), the
    noun phrase of an adjective ("the alleged [leader of the gang]"), and otherwise the clause of
    the verb or the phrase that the words modify.
    """
    return scope_of(doc, hedge.start, hedge.end)


def _hedge(words: Words, found: Match[tuple[HedgeKind, float]]) -> Hedge:
    kind, strength = found.entry
    return Hedge(words.starts[found.first], words.ends[found.stop - 1], strength, kind)


@cache
def _hedge_phrases() -> Phrases[tuple[HedgeKind, float]]:
    def entries() -> Iterator[tuple[str, tuple[HedgeKind, float]]]:
        for kind, strength, table in HEDGES:
            for line in phrase_lines(table):
                yield line, (kind, strength)

    return Phrases(entries())


@cache
def _booster_phrases() -> Phrases[tuple[HedgeKind, float]]:
    def entries() -> Iterator[tuple[str, tuple[HedgeKind, float]]]:
        for strength, table in BOOSTERS:
            for line in phrase_lines(table):
                yield line, ("booster", strength)

    return Phrases(entries())
