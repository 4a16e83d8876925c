"""Reads the articles of PolNeAR for editing: sentences, words, quotations, attributions, people.

An item is `{name, publisher, text, attributions[{Source, Cue, Content: [[start, end] ...]}]}`. What
is read here serves to plant faults, so it must not rest on the readers under test: quotations are
paired by plain counting of marks, people are taken from the marked sources; only the tagger is shared.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from newslint.language import parser
from newslint.language.sentences import sentence_spans
from newslint.model import Span

QUOTE_MARK = re.compile(r"[“”\"]|''")
PARAGRAPH = re.compile(r"[^\n]+")
NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z]\.)?(?: [A-Z][\w’'-]+){1,2}")
GIVEN_NAMES = frozenset(
    """
    Aaron Adam Alan Albert Alex Alexander Alice Allen Amanda Amy Andrea Andrew Andy Angela Ann Anna Anne
    Anthony Arthur Barack Barbara Ben Benjamin Bernard Bernie Beth Bill Bob Bobby Brad Brandon Brenda Brian
    Bruce Bryan Carl Carla Carlos Carly Carol Caroline Catherine Charles Charlie Chris Christina Christine
    Christopher Chuck Claire Craig Cynthia Dan Daniel Danny Darrell Dave David Dean Deborah Debbie Dennis
    Diana Diane Dick Don Donald Donna Doug Douglas Ed Eddie Edward Elaine Elizabeth Ellen Emily Eric Eugene
    Evan Frank Fred Gary George Gerald Gina Glenn Gordon Greg Gregory Hannah Harold Harry Heather Helen
    Henry Hillary Howard Ian Jack Jacob James Jamie Jan Jane Janet Jason Jay Jeb Jeff Jeffrey Jennifer
    Jeremy Jerry Jessica Jill Jim Jimmy Joan Joe Joel John Johnny Jon Jonathan Jordan Jose Joseph Josh
    Joshua Juan Judith Judy Julia Julie Justin Karen Karl Kate Katherine Kathleen Kathy Keith Kelly Ken
    Kenneth Kevin Kim Kristen Kyle Larry Laura Lauren Lawrence Lee Leslie Lewis Linda Lindsey Lisa Louis
    Luis Lynn Marco Margaret Maria Marie Mark Martha Martin Mary Matt Matthew Max Megan Melissa Michael
    Michelle Miguel Mike Mitch Mitt Molly Nancy Natalie Nate Nathan Neil Nicholas Nick Nicole Norman Oliver
    Pam Pamela Pat Patricia Patrick Paul Paula Peter Phil Philip Rachel Ralph Rand Randy Ray Rebecca Reince
    Richard Rick Rob Robby Robert Roger Ron Ronald Ross Roy Russell Ruth Ryan Sally Sam Samantha Samuel
    Sandra Sara Sarah Scott Sean Sharon Shawn Simon Stacy Stephanie Stephen Steve Steven Stuart Sue Susan
    Tammy Taylor Ted Teresa Terry Thomas Tim Timothy Tina Todd Tom Tony Tyler Victor Victoria Vincent Walter
    Warren Wayne Wendy William Zachary
    """.split()
)
TITLES = frozenset(
    """
    Adm Ambassador Attorney Capt Chairman Chief Col Commissioner Congressman Congresswoman Council Democrat
    Director Dr Former Gen General Gov Governor Judge Justice King Lady Lieutenant Lt Maj Majority Mayor
    Minister Miss Officer Pope President Prime Professor Queen Rep Representative Republican Rev Secretary
    Sen Senator Sgt Sheriff Speaker Spokesman Spokeswoman Vice
    """.split()
)


class Word(NamedTuple):
    """A token with its place in the article, its Penn tag, its relation, and its head's number."""

    text: str
    start: int
    end: int
    tag: str
    relation: str
    head: int


class Sentence(NamedTuple):
    """A sentence with its place in the article; `first` and `last` number its words, end exclusive."""

    start: int
    end: int
    paragraph: int
    first: int
    last: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Person(NamedTuple):
    """Somebody who speaks in the article by name."""

    full: str
    surname: str


@dataclass(frozen=True)
class Attribution:
    """An attribution as marked: its parts in reading order."""

    source: Span
    cue: Span
    content: tuple[Span, ...]

    @property
    def span(self) -> Span:
        parts = (self.source, self.cue, *self.content)
        return Span(min(part.start for part in parts), max(part.end for part in parts))


class Story:
    """An article to edit, each reading of it made on first use."""

    def __init__(self, row: Mapping[str, Any]) -> None:
        self.name: str = row["name"]
        self.text: str = row["text"]
        self._marked: Sequence[Mapping[str, list[list[int]]]] = row["attributions"]

    def __getitem__(self, span: Span) -> str:
        """Return the words of a stretch."""
        return self.text[span.start : span.end]

    @cached_property
    def paragraphs(self) -> list[Span]:
        return [Span(*match.span()) for match in PARAGRAPH.finditer(self.text)]

    @cached_property
    def _read(self) -> tuple[list[Sentence], list[Word]]:
        sentences: list[Sentence] = []
        words: list[Word] = []
        texts = [self[span] for span in self.paragraphs]
        split = [sentence_spans(text, inside_quotations=True) for text in texts]
        docs = parser.parse(list(zip(texts, split, strict=True)))
        for number, (span, spans, doc) in enumerate(zip(self.paragraphs, split, docs, strict=True)):
            before = len(words)
            for token in doc:
                start = span.start + token.idx
                end = start + len(token)
                head = before + token.head.i
                words.append(Word(token.text, start, end, token.tag_, token.dep_, head))
            starts = [word.start for word in words]
            for start, end in spans:
                first = bisect_right(starts, span.start + start - 1)
                last = bisect_right(starts, span.start + end - 1)
                sentences.append(
                    Sentence(span.start + start, span.start + end, number, first, last)
                )
        return sentences, words

    @property
    def sentences(self) -> list[Sentence]:
        return self._read[0]

    @property
    def words(self) -> list[Word]:
        return self._read[1]

    def words_of(self, sentence: Sentence) -> list[Word]:
        return self.words[sentence.first : sentence.last]

    def words_in(self, span: Span) -> list[Word]:
        return [word for word in self.words if span.start <= word.start and word.end <= span.end]

    def children(self, index: int) -> list[Word]:
        """Return the words that hang on the word of that number."""
        around = self.words[max(0, index - 60) : index + 60]
        return [word for word in around if word.head == index and word is not self.words[index]]

    def sentence_at(self, offset: int) -> Sentence | None:
        for sentence in self.sentences:
            if sentence.start <= offset < sentence.end:
                return sentence
        return None

    def sentences_of(self, span: Span) -> list[Sentence]:
        return [sentence for sentence in self.sentences if sentence.span.overlaps(span)]

    def around(self, *spans: Span) -> Span:
        """Return the sentences that some spans touch, as one stretch."""
        touched = [sentence for span in spans for sentence in self.sentences_of(span)]
        return Span(min(each.start for each in touched), max(each.end for each in touched))

    @cached_property
    def quotations(self) -> list[Span]:
        """What stands between quotation marks, marks included; an open one runs to the paragraph's end."""
        found = []
        for start, end in self.paragraphs:
            opened = None
            for mark in QUOTE_MARK.finditer(self.text, start, end):
                if opened is None and mark[0] != "”":
                    opened = mark.start()
                elif opened is not None and mark[0] != "“":
                    found.append(Span(opened, mark.end()))
                    opened = None
            if opened is not None:
                found.append(Span(opened, end))
        return found

    def is_quoted(self, span: Span) -> bool:
        """Whether a stretch touches words in quotation marks."""
        return any(each.overlaps(span) for each in self.quotations)

    @cached_property
    def attributions(self) -> list[Attribution]:
        """The attributions with one source and one cue whose marks stand between whole words."""
        return list(self._attributions())

    def _attributions(self) -> Iterator[Attribution]:
        for marked in self._marked:
            source, cue, content = (marked.get(key, []) for key in ("Source", "Cue", "Content"))
            places = [*source, *cue, *content]
            sound = len(source) == len(cue) == 1 and content
            if sound and all(self._is_whole(start, end) for start, end in places):
                yield Attribution(
                    Span(*source[0]), Span(*cue[0]), tuple(Span(*each) for each in content)
                )

    def _is_whole(self, start: int, end: int) -> bool:
        words = self.text[start:end]
        inside = words == words.strip() and words
        before, after = self.text[max(0, start - 1) : start], self.text[end : end + 1]
        cuts = (before.isalnum() and words[:1].isalnum()) or (
            after.isalnum() and words[-1:].isalnum()
        )
        return bool(inside) and not cuts

    @cached_property
    def credited(self) -> list[Span]:
        """Every stretch that any marked attribution covers, the unsound ones included."""
        found = []
        for marked in self._marked:
            places = [
                place for key in ("Source", "Cue", "Content") for place in marked.get(key, [])
            ]
            if places:
                found.append(Span(min(low for low, _ in places), max(high for _, high in places)))
        return found

    def is_credited(self, span: Span) -> bool:
        """Whether a stretch touches a marked attribution."""
        return any(each.overlaps(span) for each in self.credited)

    @cached_property
    def people(self) -> list[Person]:
        """The people whom the article names as speakers, by first name and surname."""
        alone = {self[each.source] for each in self.attributions}
        found: dict[str, Person] = {}
        for each in self.attributions:
            for match in NAME.finditer(self[each.source]):
                words = match[0].split()
                while words and words[0].strip(".") in TITLES:
                    words = words[1:]
                if len(words) < 2 or re.search(r"['’]s?(?: |$)", match[0]) or len(words[-1]) < 4:
                    continue
                if words[0] in GIVEN_NAMES or words[-1] in alone:
                    found.setdefault(words[-1], Person(" ".join(words), words[-1]))
        return list(found.values())

    def person(self, words: str) -> Person | None:
        """Return the person whom some words name by full name or surname, titles apart."""
        bare = " ".join(word for word in words.split() if word.strip(".") not in TITLES)
        for person in self.people:
            if bare in (person.full, person.surname):
                return person
        return None
