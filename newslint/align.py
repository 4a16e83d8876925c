"""Which sentences of the source a sentence of the rewrite was made from.

In: the sentences of both articles as units. Out: for each unit of the rewrite the units of the source
that cover its words, several where it merges them, and for each of its words the words it stands for.

The similarity is the cosine of stems weighted by rarity (inverse document frequency, Spärck Jones
1972, over the sentences of both articles), with words of like meaning at a discount. Order is free.
Units of the source are added greedily, the one that covers most of what is still uncovered first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from heapq import nlargest
from itertools import islice
from math import log, sqrt
from typing import NamedTuple

from newslint.language.light_words import light_stems
from newslint.language.stems import content_stems, synonyms
from newslint.language.thesaurus import entry

SYNONYM = 0.75
SAME_SENSE = 0.6
NEAR_SENSE = 0.35
"""What a word counts for that stands for another: our own synonyms, WordNet's, and words near it."""

LEAST_SIMILARITY = 0.12
"""Below this cosine two sentences have nothing to do with each other."""

LEAST_GAIN = 0.12
"""A further source sentence must cover this share of the weight of a rewrite sentence."""

MOST_UNITS = 4
"""A sentence that merges more source sentences than this is a summary, not a rewrite of them."""

NEIGHBOUR = 0.05
"""What it counts for that the sentences before are aligned too: rewrites mostly keep the order."""

LIGHT_SHARE = 0.4
"""What a word that says little counts for, beside another of its rarity."""

LEAST_TOTAL = 40
"""Rarity is reckoned as in articles of so many sentences at least: in two lines nothing is common."""

MOST_NOMINATIONS = 1000
"""In very long texts a sentence's rarest stems nominate candidates, until there are so many."""

MOST_CANDIDATES = 60
"""Where not all stems could nominate, so many of the candidates nominated are looked at."""


class Word(NamedTuple):
    """A content word of a unit: its stem and its place in the section's text."""

    stem: str
    start: int
    end: int


@dataclass(frozen=True, eq=False)
class Unit:
    """A sentence as the alignment sees it.

    Attributes:
        index: its number in the article.
        section: the number of the section it stands in.
        start, end: its place in that section's text.
        words: its content words.
    """

    index: int
    section: int
    start: int
    end: int
    words: tuple[Word, ...]

    @cached_property
    def stems(self) -> dict[str, int]:
        """Each stem with the number of the first word that has it, in order of the text."""
        return {word.stem: number for number, word in reversed([*enumerate(self.words)])}


class WordLink(NamedTuple):
    """A word of the rewrite and the word of the source it stands for, by number in their units."""

    word: int
    unit: int
    source_word: int
    strength: float


@dataclass(frozen=True, eq=False)
class Link:
    """What one unit of the rewrite is made from.

    Attributes:
        unit: the unit of the rewrite.
        sources: numbers of the source units, the one that covers most first; empty if none is near.
        similarity: cosine with the first of them.
        coverage: the share of the unit's weight that they cover.
        words: which word stands for which.
    """

    unit: Unit
    sources: tuple[int, ...] = ()
    similarity: float = 0.0
    coverage: float = 0.0
    words: tuple[WordLink, ...] = ()


def read_units(texts: Sequence[tuple[str, Sequence[tuple[int, int]]]]) -> list[Unit]:
    """Return the units of an article.

    Args:
        texts: the text of each section with its sentences (start and end).
    """
    units: list[Unit] = []
    for number, (text, sentences) in enumerate(texts):
        for start, end in sentences:
            words = tuple(
                Word(stem, start + low, start + high)
                for stem, low, high in content_stems(text[start:end])
            )
            units.append(Unit(len(units), number, start, end, words))
    return units


class Alignment:
    """The links from the units of a rewrite to the units of its sources.

    Args:
        units: the units of the rewrite.
        source_units: the units of the sources, numbered over all of them.
    """

    def __init__(self, units: Sequence[Unit], source_units: Sequence[Unit]) -> None:
        self.units = units
        self.source_units = source_units
        self._norms = [self._norm(unit) for unit in source_units]

    @cached_property
    def links(self) -> list[Link]:
        """The link of each unit of the rewrite, in order."""
        links: list[Link] = []
        for unit in self.units:
            before = links[-1].sources[:1] if links else ()
            links.append(self._link(unit, before))
        return links

    def weight(self, stem: str) -> float:
        """Return how much a stem tells: its rarity over the sentences of both articles.

        Words that say little ("take", "previous") count for less however rare they are.
        """
        weight = self._weights.get(stem)
        return self._weigh(stem, 0) if weight is None else weight

    def _weigh(self, stem: str, count: int) -> float:
        rarity = log(1 + self._total / (count + 0.5))
        return LIGHT_SHARE * rarity if stem in light_stems() else rarity

    def has(self, stem: str) -> bool:
        """Whether a stem itself stands in the source."""
        return stem in self._index

    def support(self, stem: str) -> float:
        """Return how well a stem stands anywhere in the source: 1 for itself, less for a synonym."""
        return max(
            (strength for each, strength in standing_for(stem).items() if each in self._index),
            default=0.0,
        )

    @cached_property
    def _total(self) -> int:
        return max(len(self.units) + len(self.source_units), LEAST_TOTAL)

    @cached_property
    def _weights(self) -> dict[str, float]:
        counts: dict[str, int] = defaultdict(int)
        for unit in (*self.units, *self.source_units):
            for stem in unit.stems:
                counts[stem] += 1
        return {stem: self._weigh(stem, count) for stem, count in counts.items()}

    @cached_property
    def _index(self) -> dict[str, dict[int, None]]:
        """The source units that each stem stands in, in order."""
        index: dict[str, dict[int, None]] = defaultdict(dict)
        for unit in self.source_units:
            for stem in unit.stems:
                index[stem][unit.index] = None
        return index

    def _norm(self, unit: Unit) -> float:
        return sqrt(sum(self.weight(stem) ** 2 for stem in unit.stems))

    def _link(self, unit: Unit, before: Sequence[int]) -> Link:
        stems = unit.stems
        if not stems or not self.source_units:
            return Link(unit)
        total = sum(map(self.weight, stems))
        covers = self._covers(stems)
        similarities = self._similarities(unit, covers, before)
        chosen: list[int] = []
        covered: dict[str, float] = {}
        while len(chosen) < MOST_UNITS:
            best, gain = self._next(covers, covered, similarities, chosen)
            if best is None or (chosen and gain / total < LEAST_GAIN):
                break
            chosen.append(best)
            for stem, strength in covers[best].items():
                covered[stem] = max(covered.get(stem, 0.0), strength)
        if not chosen:
            return Link(unit)
        coverage = sum(self.weight(stem) * strength for stem, strength in covered.items()) / total
        return Link(
            unit,
            tuple(chosen),
            similarities[chosen[0]],
            coverage,
            tuple(self._word_links(unit, chosen)),
        )

    def _covers(self, stems: Iterable[str]) -> dict[int, dict[str, float]]:
        """For each candidate of the source, the stems of a unit that it covers, and how well."""
        nominations = sorted(
            (
                (self._index[each], stem, strength)
                for stem in stems
                for each, strength in nominating(stem)
                if each in self._index
            ),
            key=lambda nomination: len(nomination[0]),
        )
        covers: dict[int, dict[str, float]] = defaultdict(dict)
        room = MOST_NOMINATIONS
        for place, (units, stem, strength) in enumerate(nominations):
            room -= len(units)
            if room < 0 and covers:
                return self._completed(covers, nominations[place:], stems)
            for number in islice(units, MOST_NOMINATIONS):
                covers[number][stem] = max(covers[number].get(stem, 0.0), strength)
        return covers

    def _completed(
        self,
        covers: dict[int, dict[str, float]],
        common: Sequence[tuple[dict[int, None], str, float]],
        stems: Iterable[str],
    ) -> dict[int, dict[str, float]]:
        """Return the best of some candidates with the common stems that they cover, too."""
        weights = {stem: self.weight(stem) for stem in stems}

        def weight(number: int) -> float:
            return sum([weights[stem] * part for stem, part in covers[number].items()])

        best = {number: covers[number] for number in nlargest(MOST_CANDIDATES, covers, key=weight)}
        for units, stem, strength in common:
            for number, covered in best.items():
                if number in units:
                    covered[stem] = max(covered.get(stem, 0.0), strength)
        return best

    def _similarities(
        self, unit: Unit, covers: dict[int, dict[str, float]], before: Sequence[int]
    ) -> dict[int, float]:
        norm = self._norm(unit)
        near = {number + step for number in before for step in (0, 1, 2)}
        squares = {stem: self.weight(stem) ** 2 for stem in unit.stems}
        found = {}
        for number, covered in covers.items():
            dot = sum(squares[stem] * strength for stem, strength in covered.items())
            found[number] = dot / (norm * self._norms[number]) + NEIGHBOUR * (number in near)
        return found

    def _next(
        self,
        covers: dict[int, dict[str, float]],
        covered: dict[str, float],
        similarities: dict[int, float],
        chosen: Sequence[int],
    ) -> tuple[int | None, float]:
        """The most similar source unit first; then the one that covers most of what is left."""
        if not chosen:
            best = max(
                similarities, key=lambda number: (similarities[number], -number), default=None
            )
            if best is None or similarities[best] < LEAST_SIMILARITY:
                return None, 0.0
            return best, 0.0
        best, most = None, 0.0
        weight = self.weight
        for number, stems in covers.items():
            if number in chosen or similarities[number] < LEAST_SIMILARITY:
                continue
            gain = sum(
                weight(stem) * max(0.0, strength - covered.get(stem, 0.0))
                for stem, strength in stems.items()
            )
            if gain > most or (gain == most and best is not None and number < best):
                best, most = number, gain
        return best, most

    def _word_links(self, unit: Unit, chosen: Sequence[int]) -> Iterator[WordLink]:
        """Each word with its best counterpart; of several alike, the first of the first unit."""
        best = {stem: self._counterpart(stem, chosen) for stem in unit.stems}
        for number, word in enumerate(unit.words):
            if found := best[word.stem]:
                yield WordLink(number, *found)

    def _counterpart(self, stem: str, chosen: Sequence[int]) -> tuple[int, int, float] | None:
        """The unit, the number of the word in it and the strength of what a stem stands for."""
        readings = standing_for(stem)
        best: tuple[float, int, int] | None = None
        for rank, source in enumerate(chosen):
            others = self.source_units[source].stems
            shorter, longer = sorted((readings, others), key=len)
            for other in shorter:
                if other in longer:
                    found = readings[other], -rank, -others[other]
                    best = max(best or found, found)
        if best is None:
            return None
        return chosen[-best[1]], -best[2], best[0]


@lru_cache(maxsize=1 << 14)
def nominating(stem: str) -> tuple[tuple[str, float], ...]:
    """Return a stem and those that mean the same, with what each counts for."""
    found = dict.fromkeys(entry(stem).same, SAME_SENSE)
    found |= dict.fromkeys(synonyms(stem), SYNONYM)
    return tuple((found | {stem: 1.0}).items())


@lru_cache(maxsize=1 << 14)
def standing_for(stem: str) -> Mapping[str, float]:
    """Return every stem that a stem may stand for in a paraphrase, with what each counts for."""
    return dict.fromkeys(entry(stem).near, NEAR_SENSE) | dict(nominating(stem))
