"""A rewrite held against the articles it was made from: what every comparing kind reads.

In: the rewrite and its sources as articles. Out: their alignment, made once, on first use, and the
means to point at words of a source. Several sources are read as one, in the order they were given.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from newslint.align import Alignment, Link, Unit, Word
from newslint.article import Article, Section
from newslint.language.stems import content_stems
from newslint.model import Evidence, Span

if TYPE_CHECKING:
    from newslint.statements import Reading

Read = TypeVar("Read")

MOSTLY = 0.5
"""The share of the weight of some words that a source must hold to have them."""

SUMMARY = 5
SHORTENED = 4
"""So few sentences have no room for the credits and caveats of a source that has so many for each."""


class SourcePlace(NamedTuple):
    """Words of a source: which source, which of its `stating` sections, and where in that one."""

    source: int
    section: int
    start: int
    end: int


@dataclass(frozen=True, eq=False)
class Comparison:
    """A rewrite and its sources.

    Attributes:
        article: the rewrite.
        sources: what it was rewritten from; at least one.
    """

    article: Article
    sources: Sequence[Article]
    _reads: dict[Callable[[Comparison], Any], Any] = field(default_factory=dict, repr=False)

    @property
    def reading(self) -> Reading:
        """The rewrite, read."""
        return self.article.reading

    @cached_property
    def source_readings(self) -> list[Reading]:
        """The sources, read."""
        return [source.reading for source in self.sources]

    @cached_property
    def alignment(self) -> Alignment:
        """Which source sentences each sentence of the rewrite was made from."""
        return Alignment(self.reading.units, [unit for _, unit in self._source_units])

    @cached_property
    def _source_units(self) -> list[tuple[int, Unit]]:
        """The units of all sources, numbered through, each with the number of its source."""
        found: list[tuple[int, Unit]] = []
        for number, reading in enumerate(self.source_readings):
            for unit in reading.units:
                renumbered = Unit(len(found), unit.section, unit.start, unit.end, unit.words)
                found.append((number, renumbered))
        return found

    @cached_property
    def _links_by_section(self) -> dict[int, list[Link]]:
        links: dict[int, list[Link]] = {}
        for link in self.alignment.links:
            links.setdefault(link.unit.section, []).append(link)
        return links

    def links(self, section: int, start: int, end: int) -> list[Link]:
        """Return the links of the sentences of the rewrite that a stretch of a section touches."""
        links = self._links_by_section.get(section, [])
        first = bisect_right(links, start, key=lambda link: link.unit.end)
        return links[first : bisect_left(links, end, key=lambda link: link.unit.start)]

    @cached_property
    def is_summary(self) -> bool:
        """Whether the rewrite is a lead or a summary: it tells in a few sentences what the sources say."""
        units = self.reading.units
        told = sum(len(unit.words) for unit in units)
        source = sum(len(unit.words) for each in self.source_readings for unit in each.units)
        return len(units) <= SUMMARY and SHORTENED * told <= source

    def once(self, read: Callable[[Comparison], Read]) -> Read:
        """Return what a function reads out of this comparison; it is called once.

        The rules that share a reading ask for it one after another.
        """
        if read not in self._reads:
            self._reads[read] = read(self)
        found: Read = self._reads[read]
        return found

    def source_unit(self, number: int) -> SourcePlace:
        """Return the place of a source unit, by its number in the alignment."""
        source, unit = self._source_units[number]
        return SourcePlace(source, unit.section, unit.start, unit.end)

    def linked_words(
        self, section: int, start: int, end: int
    ) -> Iterator[tuple[Word, SourcePlace, int]]:
        """Yield the words of a stretch, each with its place and its unit in the source."""
        for link in self.links(section, start, end):
            words = link.unit.words
            first = bisect_left(words, start, key=lambda word: word.start)
            for each in link.words[bisect_left(link.words, first, key=lambda each: each.word) :]:
                word = words[each.word]
                if word.start >= end:
                    break
                if word.end <= end:
                    source, unit = self._source_units[each.unit]
                    other = unit.words[each.source_word]
                    place = SourcePlace(source, unit.section, other.start, other.end)
                    yield word, place, each.unit

    def has_words(self, text: str) -> bool:
        """Whether a source has some words of the rewrite: most of their weight, in any form.

        Words without a content word among them ("but at what?") must stand there just so.
        """
        stems = {stem for stem, _, _ in content_stems(text)}
        if not stems:
            return self.has_phrase(text)
        weight = self.alignment.weight
        held = sum(weight(stem) for stem in stems if self.alignment.has(stem))
        return held >= MOSTLY * sum(map(weight, stems))

    def has_phrase(self, text: str) -> bool:
        """Whether some words of the rewrite stand in a source just so, but for case and white space."""
        words = " ".join(text.lower().split())
        return any(words in source for source in self._plain_sources)

    def keeps_words(self, text: str) -> bool:
        """Whether the rewrite has every content word of some words of a source, in any form."""
        return all(stem in self._own_stems for stem, _, _ in content_stems(text))

    @cached_property
    def _own_stems(self) -> set[str]:
        return {stem for unit in self.reading.units for stem in unit.stems}

    @cached_property
    def _plain_sources(self) -> list[str]:
        """The text of each source in lower case, each run of white space as one space."""
        return [" ".join(each.document.text.lower().split()) for each in self.sources]

    def evidence_for(self, span: Span) -> tuple[Evidence, ...]:
        """Return the source sentence nearest to what stands at a place of the rewrite's file."""
        linked, ends = self._linked_spans
        for number in range(bisect_right(ends, span.start), len(linked)):
            place, source = linked[number]
            if place.start >= span.end:
                break
            if place.overlaps(span):
                return (self.evidence_at(self.source_unit(source)),)
        return ()

    @cached_property
    def _linked_spans(self) -> tuple[list[tuple[Span, int]], list[int]]:
        """The sentences of the rewrite's file with the source unit nearest to each, by their place.

        And up to each of them the furthest end, for looking them up.
        """
        linked = sorted(
            (self.article.stating[unit.section].prose.span(unit.start, unit.end), link.sources[0])
            for link in self.alignment.links
            for unit in [link.unit]
            if link.sources
        )
        return linked, list(accumulate((place.end for place, _ in linked), max))

    def sentence(self, place: SourcePlace) -> SourcePlace:
        """Return the sentence of a source that a place lies in."""
        sentences = self.sources[place.source].stating[place.section].sentences
        number = bisect_right(sentences, place.start, key=lambda each: each[0]) - 1
        if number < 0 or sentences[number][1] <= place.start:
            return place
        return SourcePlace(place.source, place.section, *sentences[number])

    def source_text(self, place: SourcePlace) -> str:
        """Return the words at a place of a source, apostrophes and spaces made plain."""
        return self.sources[place.source].stating[place.section].text[place.start : place.end]

    def evidence_at(self, place: SourcePlace) -> Evidence:
        """Return the words at a place of a source as evidence."""
        source = self.sources[place.source]
        return self.evidence(source, source.stating[place.section], place.start, place.end)

    def evidence(self, source: Article, section: Section, start: int, end: int) -> Evidence:
        """Return words of a source as evidence; offsets are of the section's text."""
        span = section.prose.span(start, end)
        return Evidence(source.document.path, span, source.document.text[span.start : span.end])
