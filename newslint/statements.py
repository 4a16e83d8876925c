"""Statements: who says what, how surely, in whose words, about which figures, names and times.

In: the paragraphs of an article with their parse. Out: its statements in reading order. A sentence
holds one statement for each attribution in it, and one for what it says in the publisher's own voice.
Offsets are code points of the paragraph's text, 0-based, end exclusive.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from operator import itemgetter
from re import compile as compile_re
from typing import TYPE_CHECKING, TypeVar

from newslint.align import Unit, read_units
from newslint.language.attributions import Attribution, attributions, may_go_on
from newslint.language.certainty import Hedge, certainty, hedges
from newslint.language.names import Mention, Names, mentions
from newslint.language.polarity import Negation, negations
from newslint.language.quantifiers import Quantifier, quantifiers
from newslint.language.quantities import Quantity, quantities
from newslint.language.speakers import NOBODY, Speaker, resolve_speakers
from newslint.language.stretches import Stretches, starting_within
from newslint.language.times import Time, times

if TYPE_CHECKING:
    from spacy.tokens import Doc

Place = tuple[int, int]
Read = TypeVar("Read", Quantity, Mention, Time, Negation)

LEAST_WORDS = 4
"""With fewer words a stretch outside all attributions says nothing in the publisher's voice."""

MARKS = " \t\n\r,;:–—-"
CONJUNCTIONS = "and|but|while|as|so|or|yet"
CONJUNCTION_BEFORE = compile_re(rf"(?:{CONJUNCTIONS})\s+")
LONGEST_CONJUNCTION = 6
CONJUNCTION_BEHIND = compile_re(rf"[\s,;:–—-](?:{CONJUNCTIONS})$")
CLAUSE_END = compile_re(r"[,;:]\s|\s[-–—]+\s|\s(?=(?:who|which|where)\s)")
WORD = compile_re(r"[^\W_]\S*")


@dataclass(frozen=True, eq=False)
class Paragraph:
    """What the reader is given of a paragraph.

    Attributes:
        text: its words.
        sentences: start and end of each sentence.
        quotations: start and end of the words between each pair of quotation marks.
    """

    text: str
    sentences: Sequence[Place]
    quotations: Sequence[Place]


@dataclass(frozen=True, eq=False)
class Statement:
    """One thing said, by somebody or by the publisher.

    Attributes:
        section: the number of the paragraph it stands in.
        start, end: its place in the paragraph, speaker and cue included.
        content: what is said, in parts.
        attribution: the words that credit it to somebody; None in the publisher's own voice.
        speaker: who that is, pronouns and roles resolved.
        certainty: 1 for a flat statement, less for a hedged one.
        negated: whether it is denied.
        quoted: whether all of its content stands in quotation marks.
        quantities, names, times: what its content holds of these.
    """

    section: int
    start: int
    end: int
    content: tuple[Place, ...]
    attribution: Attribution | None
    speaker: Speaker
    certainty: float
    negated: bool
    quoted: bool
    quantities: tuple[Quantity, ...]
    names: tuple[Mention, ...]
    times: tuple[Time, ...]


class Reading:
    """All that is read of an article, each part on first use.

    Args:
        paragraphs: its prose in reading order: title, headings, running text.
        parse: gives the parse of every paragraph; called once, when something needs it.
        reference: the day the article is dated, if it is.
    """

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        parse: Callable[[], Sequence[Doc]],
        reference: date | None = None,
    ) -> None:
        self.paragraphs = paragraphs
        self.reference = reference
        self._parse = parse

    @cached_property
    def units(self) -> list[Unit]:
        """The sentences with their content words."""
        return read_units([(each.text, each.sentences) for each in self.paragraphs])

    @cached_property
    def docs(self) -> Sequence[Doc]:
        """The parse of each paragraph."""
        return self._parse()

    @cached_property
    def attributions(self) -> list[list[Attribution]]:
        """The attributions of each paragraph; a quotation that goes on keeps its speaker."""
        found: list[list[Attribution]] = []
        for each, doc in zip(self.paragraphs, self.docs, strict=True):
            carried = NOBODY if found and may_go_on(found[-1]) else None
            found.append(attributions(doc, each.sentences, each.quotations, carried))
        return found

    @cached_property
    def speakers(self) -> list[list[Speaker]]:
        """Who speaks, for each attribution of each paragraph."""
        return resolve_speakers(
            [
                (each.text, found)
                for each, found in zip(self.paragraphs, self.attributions, strict=True)
            ]
        )

    @cached_property
    def quantities(self) -> list[list[Quantity]]:
        """The quantities of each paragraph."""
        return [quantities(each.text) for each in self.paragraphs]

    @cached_property
    def quantifiers(self) -> list[list[Quantifier]]:
        """The quantifiers of each paragraph."""
        return [quantifiers(doc) for doc in self.docs]

    @cached_property
    def times(self) -> list[list[Time]]:
        """The dates and times of each paragraph."""
        return [times(each.text, self.reference) for each in self.paragraphs]

    @cached_property
    def mentions(self) -> list[list[Mention]]:
        """The names in each paragraph."""
        return [mentions(each.text, each.sentences) for each in self.paragraphs]

    @cached_property
    def names(self) -> Names:
        """Who and what is named in the article, with aliases."""
        return Names(self.mentions, [each.text for each in self.paragraphs])

    def canonical_name(self, mention: Mention) -> str | None:
        """Return the fullest name in the article of what a mention names; None if it stands alone."""
        entity = self.names.entity_of(mention)
        return entity.canonical if entity else None

    @cached_property
    def hedges(self) -> list[list[Hedge]]:
        """The words of each paragraph that take certainty away."""
        return [hedges(each.text) for each in self.paragraphs]

    @cached_property
    def negations(self) -> list[list[Negation]]:
        """The words of each paragraph that negate."""
        return [negations(each.text) for each in self.paragraphs]

    @cached_property
    def statements(self) -> list[Statement]:
        """Every statement, in reading order."""
        found = []
        for number, paragraph in enumerate(self.paragraphs):
            credited = list(zip(self.attributions[number], self.speakers[number], strict=True))
            found += [self._credited(number, each, who) for each, who in credited if each.content]
            found += self._own_voice(number, paragraph, self.attributions[number])
        return sorted(found, key=lambda each: (each.section, each.start, -each.end))

    def sentence(self, section: int, offset: int) -> Place:
        """Return the sentence of a paragraph that holds an offset."""
        sentences = self.paragraphs[section].sentences
        number = bisect_right(sentences, (offset, len(self.paragraphs[section].text) + 1)) - 1
        return sentences[max(number, 0)]

    def credits(self, section: int, start: int, end: int) -> list[tuple[Attribution, Speaker]]:
        """Return the attributions whose content holds the middle of a stretch, the outermost first."""
        middle = (start + end) // 2
        found = dict.fromkeys(self._contents[section].holding(middle, middle + 1))
        return sorted(found, key=lambda pair: pair[0].depth)

    def attributions_in(self, section: int, start: int, end: int) -> list[Attribution]:
        """Return the attributions of a paragraph whose content reaches into a stretch, in their order."""
        found = self._contents[section].touching(start, end)
        return list({id(each): each for each, _ in found}.values())

    def quotations_in(self, section: int, start: int, end: int) -> list[Place]:
        """Return the quotations of a paragraph that reach into a stretch, their marks left out."""
        found = self._quoted[section].touching(start, end)
        return [(low, high) for low, high in found if low < end and start < high]

    @cached_property
    def _contents(self) -> list[Stretches[tuple[Attribution, Speaker]]]:
        """The contents of the attributions of each paragraph."""
        return [
            Stretches(
                (*place, (each, who))
                for each, who in zip(found, speakers, strict=True)
                for place in each.content
            )
            for found, speakers in zip(self.attributions, self.speakers, strict=True)
        ]

    @cached_property
    def _quoted(self) -> list[Stretches[Place]]:
        """The quotations of each paragraph with their marks."""
        return [
            Stretches((max(0, low - 1), high + 1, (low, high)) for low, high in each.quotations)
            for each in self.paragraphs
        ]

    def _credited(self, section: int, each: Attribution, who: Speaker) -> Statement:
        places = [each.cue, *each.content, *([each.speaker] if each.speaker else [])]
        if each.carried:
            places = list(each.content)
        start = min(low for low, _ in places)
        end = max(high for _, high in places)
        return self._statement(section, (start, end), each.content, each, who)

    def _own_voice(
        self, section: int, paragraph: Paragraph, credited: Sequence[Attribution]
    ) -> Iterator[Statement]:
        """What each sentence says outside every attribution, if it says enough to be a statement."""
        taken = _joined(
            place
            for each in credited
            for place in (
                each.cue,
                *each.content,
                *each.circumstances,
                *([each.speaker] if each.speaker else []),
            )
        )
        for start, end in paragraph.sentences:
            for low, high in _without((start, end), taken):
                for clause in _clauses(paragraph.text, low, high):
                    yield self._statement(section, clause, (clause,), None, NOBODY)

    def _statement(
        self,
        section: int,
        span: Place,
        content: tuple[Place, ...],
        attribution: Attribution | None,
        speaker: Speaker,
    ) -> Statement:
        text, quotations = self.paragraphs[section].text, self._quoted[section]
        words = " ".join(text[low:high] for low, high in content)
        return Statement(
            section=section,
            start=span[0],
            end=span[1],
            content=content,
            attribution=attribution,
            speaker=speaker,
            certainty=certainty(words),
            negated=bool(_inside(self.negations[section], content)),
            quoted=all(quotations.holding(*place) for place in content),
            quantities=_inside(self.quantities[section], content),
            names=_inside(self.mentions[section], content),
            times=_inside(self.times[section], content),
        )


def _clauses(text: str, start: int, end: int) -> Iterator[Place]:
    """Yield the clauses of a stretch: it breaks at commas and dashes with enough words on both sides."""
    words = [word.start() for word in WORD.finditer(text, start, end)]

    def enough(low: int, high: int) -> bool:
        return bisect_left(words, high) - bisect_left(words, low) >= LEAST_WORDS

    begin = start
    for mark in CLAUSE_END.finditer(text, start, end):
        if enough(begin, mark.start()) and enough(mark.end(), end):
            yield _trimmed(text, begin, mark.start())
            begin = mark.end()
    if enough(begin, end):
        yield _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Place:
    """Leave out punctuation and a conjunction at either end."""
    start = end - len(text[start:end].lstrip(MARKS))
    if before := CONJUNCTION_BEFORE.match(text, start, end):
        start = end - len(text[before.end() : end].lstrip(MARKS))
    end = start + len(text[start:end].rstrip(MARKS + "."))
    if behind := CONJUNCTION_BEHIND.search(text, max(start, end - LONGEST_CONJUNCTION), end):
        end = start + len(text[start : behind.start()].rstrip(MARKS))
    return start, end


def _inside(items: Sequence[Read], places: Sequence[Place]) -> tuple[Read, ...]:
    """Return those of some items in reading order that begin inside one of some places."""
    return tuple(item for place in places for item in starting_within(items, *place))


def _joined(places: Iterable[Place]) -> list[Place]:
    """Return places sorted, those that overlap or touch made one."""
    joined: list[Place] = []
    for low, high in sorted(places):
        if joined and low <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], high)
        else:
            joined.append((low, high))
    return joined


def _without(place: Place, taken: Sequence[Place]) -> Iterator[Place]:
    """Yield what is left of a place when others, sorted and apart, are taken from it."""
    start, end = place
    for number in range(bisect_left(taken, start, key=itemgetter(1)), len(taken)):
        low, high = taken[number]
        if low >= end:
            break
        if low > start:
            yield start, low
        start = max(start, high)
    if start < end:
        yield start, end
