"""Two things of a sentence that changed places: "the debt exceeds the assets" for "the assets the debt".

In: a comparison. Out: pairs of nouns of the rewrite each of which stands where the source has the
other. Figures, names and times have their own slots (`facts_matching`); a pair of names is left to those.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from newslint.align import Link, Unit, Word, standing_for
from newslint.comparing.facts import Fact, read_facts
from newslint.comparing.facts_affinity import Context
from newslint.comparison import Comparison

if TYPE_CHECKING:
    from newslint.statements import Reading

LEAST_SIMILARITY = 0.4
"""Sentences less alike than this have too few places in common to tell who stands where."""

LEAST_SHARED = 3
"""With fewer nouns in common two sentences tell two things."""

LEAST_LEAD = 0.1
"""Two nouns have changed places if both together fit better so by so much."""

FARTHEST = 120
"""Two nouns further apart than so many characters were not exchanged, but moved."""


@dataclass(frozen=True, eq=False)
class Exchange:
    """Two nouns of the rewrite and the same two of a source sentence.

    Attributes:
        link: what the sentence of the rewrite is made from.
        first, second: the nouns, in reading order.
        theirs: the two nouns in the source, in the same order.
        lead: how much better each fits the place of the other.
    """

    link: Link
    first: Fact[Word]
    second: Fact[Word]
    theirs: tuple[Fact[Word], Fact[Word]]
    lead: float


def exchanges(comparison: Comparison) -> Iterator[Exchange]:
    """Yield the nouns that changed places, in reading order."""
    alignment = comparison.alignment
    for link in alignment.links:
        if link.similarity < LEAST_SIMILARITY:
            continue
        mine = _nouns(comparison.reading, link.unit)
        for number in link.sources[:2]:
            place = comparison.source_unit(number)
            theirs = alignment.source_units[number]
            reading = comparison.source_readings[place.source]
            others = _nouns(reading, theirs)
            common = {stem for stem in mine if stem in others}
            if len(common) < LEAST_SHARED or _in_order(common, mine, others):
                continue
            ours_facts = _facts(comparison.reading, link.unit, [mine[stem] for stem in common])
            their_facts = {
                fact.item.stem: fact
                for fact in _facts(reading, theirs, [others[stem] for stem in common], place.source)
            }
            yield from _crossed(comparison, link, ours_facts, their_facts)


def _in_order(common: set[str], mine: dict[str, Word], others: dict[str, Word]) -> bool:
    """Whether the nouns stand in one order on both sides: then none changed places."""
    places = [others[stem].start for stem in sorted(common, key=lambda stem: mine[stem].start)]
    return places == sorted(places)


def _crossed(
    comparison: Comparison,
    link: Link,
    ours: Sequence[Fact[Word]],
    theirs: dict[str, Fact[Word]],
) -> Iterator[Exchange]:
    contexts = {fact: Context(fact, comparison.alignment) for fact in ours}
    for one, other in combinations(ours, 2):
        first, second = theirs[one.item.stem], theirs[other.item.stem]
        if not (_is_in_place_of(one, second) and _is_in_place_of(other, first)):
            continue
        if (one.role, one.governor) == (other.role, other.governor):
            continue  # of "dehydration and exhaustion" either may come first
        if other.item.stem in standing_for(one.item.stem):
            continue  # "a decline" and "a drop" may change places
        straight = contexts[one].affinity(first) + contexts[other].affinity(second)
        crossed = contexts[one].affinity(second) + contexts[other].affinity(first)
        if crossed - straight > LEAST_LEAD and other.item.end - one.item.start < FARTHEST:
            yield Exchange(link, one, other, (first, second), crossed - straight)


def _is_in_place_of(ours: Fact[Word], theirs: Fact[Word]) -> bool:
    """Whether two nouns are subject, object or what hangs on a preposition of the same word."""
    return (
        ours.role == theirs.role != ""
        and ours.item.stem != theirs.item.stem
        # A bill passes a committee that approves it: only of the same word is the place the same.
        and ours.governor == theirs.governor
    )


def _nouns(reading: Reading, unit: Unit) -> dict[str, Word]:
    """Return the nouns that stand once in a sentence, by stem; of a compound the last."""
    span = reading.docs[unit.section].char_span(unit.start, unit.end, alignment_mode="expand")
    nouns = {
        token.idx
        for token in span or ()
        if token.tag_.startswith("NN") and token.dep_ != "compound"
    }
    counts = Counter(word.stem for word in unit.words)
    return {
        word.stem: word for word in unit.words if word.start in nouns and counts[word.stem] == 1
    }


def _facts(
    reading: Reading, unit: Unit, words: Sequence[Word], source: int = 0
) -> list[Fact[Word]]:
    items: list[list[Word]] = [[] for _ in reading.paragraphs]
    items[unit.section] = sorted(words, key=lambda word: word.start)
    return list(read_facts(reading, items, [unit], source))
