"""Where the words of a quotation stand in a source article: as they are, spliced, reworded, nowhere.

In: the source's paragraphs with the places of its quotations, made into an index once; then words.
Out: runs of the source's words. The index is linear in the source; a look-up of the words as they
are is one search in a string, and a reworded quotation is looked for among the few sentences that
share its rarest words, so that time grows with the quotation and not with the source.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from typing import Literal, NamedTuple

from newslint.language.quotation_stream import MOST_PLACES, Run, Stream
from newslint.language.quotation_words import Word, quotation_words, squeezed
from newslint.language.reporting import reports_speech
from newslint.language.sentences import sentence_spans
from newslint.language.stems import FUNCTION_WORDS, stem, synonyms

Place = tuple[int, int, int]
Standing = Literal["quoted", "partly", "outside"]

# Between two quotations that are one speech interrupted stands no more than an attribution.
_BRIDGE_LENGTH = 160
_BRIDGE_WORDS = 16
# A run of words that is copied, not met by chance, has so many; an index of rows so long finds it.
_ROW = 3
# How many sentences are compared with a reworded one word by word.
_CANDIDATES = 4
# Words that occur in so many sentences say nothing about which one is meant.
_COMMON = 200
# What the same wording counts beside the same content.
_WORDING = 0.5
# What it counts that the source quotes it.
_QUOTED = 0.2
# What a synonym counts, where the word itself counts 1.
_SYNONYM = 0.6


class Copied(NamedTuple):
    """Words of a quotation, by number, that stand in the source in a row."""

    start: int
    run: Run

    @property
    def end(self) -> int:
        """The number of the last copied word plus one."""
        return self.start + self.run.end - self.run.first


class Near(NamedTuple):
    """The stretch of the source that says most of what a quotation says.

    Attributes:
        run: the stretch.
        share: how much of the quotation's content it holds, 0 to 1, rare words counting more.
        shared: how many content words they share.
        wording: how much of their wording is the same, small words too, 0 to 1 (Dice).
    """

    run: Run
    share: float
    shared: int
    wording: float


@dataclass(frozen=True, eq=False)
class SourceWords:
    """The words of a source, ready to look quotations up in.

    Attributes:
        paragraphs: the source's text.
        quoted: (paragraph index, start, end) of its quotations, sorted.
    """

    paragraphs: Sequence[str]
    quoted: Sequence[Place]

    @cached_property
    def words(self) -> list[Word]:
        """Every word, in reading order; its offsets are of its paragraph."""
        return [word for found in self._by_paragraph for word in found]

    @cached_property
    def _by_paragraph(self) -> list[list[Word]]:
        return [quotation_words(text) for text in self.paragraphs]

    @cached_property
    def paragraph_of(self) -> list[int]:
        """The paragraph index of each word."""
        return [index for index, found in enumerate(self._by_paragraph) for _ in found]

    def text_of(self, number: int) -> str:
        """Return a word as it is written."""
        word = self.words[number]
        return self.paragraphs[self.paragraph_of[number]][word.start : word.end]

    @cached_property
    def sentences(self) -> list[Run]:
        """The words of each sentence, quotations broken into sentences too."""
        runs, first = [], 0
        for text, found in zip(self.paragraphs, self._by_paragraph, strict=True):
            starts = [word.start for word in found]
            for low, high in sentence_spans(text, inside_quotations=True):
                run = Run(first + bisect_left(starts, low), first + bisect_left(starts, high))
                if run.first < run.end:
                    runs.append(run)
            first += len(found)
        return runs

    @cached_property
    def sentence_of(self) -> list[int]:
        """The sentence number of each word."""
        numbers = [0] * len(self.words)
        for number, run in enumerate(self.sentences):
            numbers[run.first : run.end] = [number] * (run.end - run.first)
        return numbers

    @cached_property
    def quotations(self) -> list[Run]:
        """The words of each stretch in quotation marks."""
        firsts, starts = [0], []
        for found in self._by_paragraph:
            firsts.append(firsts[-1] + len(found))
            starts.append([word.start for word in found])
        runs = [
            Run(
                firsts[index] + bisect_left(starts[index], low),
                firsts[index] + bisect_left(starts[index], high),
            )
            for index, low, high in self.quoted
        ]
        return [run for run in runs if run.first < run.end]

    @cached_property
    def is_quoted(self) -> list[bool]:
        """Whether each word stands in quotation marks."""
        marks = [False] * len(self.words)
        for run in self.quotations:
            marks[run.first : run.end] = [True] * (run.end - run.first)
        return marks

    @cached_property
    def _text(self) -> Stream:
        return Stream(self.words, [Run(0, len(self.words))])

    @cached_property
    def speech(self) -> list[list[Run]]:
        """Quotations, those that are one speech broken by an attribution together."""
        groups: list[list[Run]] = []
        for run in self.quotations:
            if groups and self._continues(groups[-1][-1], run):
                groups[-1].append(run)
            else:
                groups.append([run])
        return groups

    @cached_property
    def _speech(self) -> Stream:
        return Stream(self.words, *self.speech)

    def _continues(self, before: Run, after: Run) -> bool:
        """Whether only an attribution stands between two quotations: '"We go," she said, "now."'"""
        if after.first - before.end > _BRIDGE_WORDS:
            return False
        last, first = self.words[before.end - 1], self.words[after.first]
        one, other = self.paragraph_of[before.end - 1], self.paragraph_of[after.first]
        if other - one > 1:
            return False
        if one == other:
            between = [self.paragraphs[one][last.end : first.start]]
        else:
            between = [self.paragraphs[one][last.end :], self.paragraphs[other][: first.start]]
        if sum(map(len, between)) > _BRIDGE_LENGTH:
            return False
        pieces = [piece[low:high] for piece in between for low, high in sentence_spans(piece)]
        said = [piece for piece in pieces if quotation_words(piece)]
        return not said or (len(said) == 1 and reports_speech(said[0]))

    @cached_property
    def unquoted(self) -> list[Run]:
        """The words of each stretch between quotations."""
        edges = [0, *(edge for run in self.quotations for edge in run), len(self.words)]
        pairs = zip(edges[::2], edges[1::2], strict=True)
        return [Run(first, end) for first, end in pairs if first < end]

    @cached_property
    def _outside(self) -> Stream:
        return Stream(self.words, *([run] for run in self.unquoted))

    # Words as they are

    def find(self, found: Sequence[Word], after: int = 0) -> list[Run]:
        """Return where the words stand as they are, as runs in order; empty where they do not.

        More than one run is a speech that the source breaks with an attribution. Words in quotation
        marks are preferred to others, and of several places the first at or behind word `after`.
        """
        needle = squeezed(found)
        if not needle:
            return []
        return self._speech.find(needle, after) or self._text.find(needle, after)

    def stands_outside(self, found: Sequence[Word]) -> bool:
        """Whether the words stand in a row outside quotation marks."""
        return bool(self._outside.find(squeezed(found), 0))

    def stands_inside(self, found: Sequence[Word]) -> bool:
        """Whether the words stand in a row in quotation marks."""
        return bool(self._speech.find(squeezed(found), 0))

    def standing(self, runs: Sequence[Run]) -> Standing:
        """Say whether runs of words stand in quotation marks in the source."""
        marks = [mark for run in runs for mark in self.is_quoted[run.first : run.end]]
        return "quoted" if all(marks) else "partly" if any(marks) else "outside"

    # Words in pieces

    def copied(self, found: Sequence[Word]) -> list[Copied]:
        """Return the longest runs of `_ROW` words or more that are copied from the source, in order."""
        keys = [word.key for word in found]
        result, place = [], 0
        while place + _ROW <= len(keys):
            best = max(
                (
                    Run(start, self._extend(keys, place, start))
                    for start in self._rows.get(tuple(keys[place : place + _ROW]), ())
                ),
                key=lambda run: (run.end - run.first, self.is_quoted[run.first]),
                default=None,
            )
            if best is None:
                place += 1
                continue
            result.append(Copied(place, best))
            place = result[-1].end
        return result

    def _extend(self, keys: Sequence[str], place: int, start: int) -> int:
        end, words = start, self.words
        while end < len(words) and place < len(keys) and words[end].key == keys[place]:
            end, place = end + 1, place + 1
        return end

    @cached_property
    def _rows(self) -> dict[tuple[str, ...], list[int]]:
        """Where each row of `_ROW` words starts, the first places only."""
        rows: dict[tuple[str, ...], list[int]] = defaultdict(list)
        keys = [word.key for word in self.words]
        for start in range(len(keys) - _ROW + 1):
            places = rows[tuple(keys[start : start + _ROW])]
            if len(places) < MOST_PLACES:
                places.append(start)
        return rows

    # Words in other words

    def rarity(self, key: str) -> float:
        """Return how much sharing a word with this stem says: the log of one over its share."""
        total = len(self.sentences) + 1
        return math.log(1 + total / (1 + len(self._sentences_with.get(key, ()))))

    @cached_property
    def _sentences_with(self) -> dict[str, list[int]]:
        """The sentences that hold each stem."""
        holding: dict[str, list[int]] = defaultdict(list)
        for number, stems in enumerate(self._stems):
            for key in stems:
                holding[key].append(number)
        return holding

    @cached_property
    def _stems(self) -> list[frozenset[str]]:
        return [frozenset(content(self.words[run.first : run.end])) for run in self.sentences]

    def near(self, found: Sequence[Word], beside: Run | None = None) -> Near | None:
        """Return the sentence or neighbouring sentences that say most of what some words say.

        Args:
            found: the words.
            beside: where the words before them were found; sentences near it are tried as well.
        """
        stems = list(dict.fromkeys(content(found)))
        if not stems:
            return None
        weights = {key: self.rarity(key) for key in stems}
        scores: dict[int, float] = defaultdict(float)
        for key in stems:
            for number in self._sentences_with.get(key, ())[:_COMMON]:
                scores[number] += weights[key]
            for other in synonyms(key):
                for number in self._sentences_with.get(other, ())[:_COMMON]:
                    if key not in self._stems[number]:
                        scores[number] += _SYNONYM * weights[key]
        for number in scores:
            if self.is_quoted[self.sentences[number].first]:
                scores[number] *= 1.15
        if beside is not None:
            here = self.sentence_of[beside.end - 1]
            for number in (here, here + 1):
                if number in scores:
                    scores[number] *= 1.15
        best = nlargest(_CANDIDATES, scores, key=scores.__getitem__)
        keys = {word.key for word in found}
        near = [self._measure(low, high, weights, keys) for low, high in self._stretches(best)]
        return max(near, key=self._merit, default=None)

    def _merit(self, near: Near) -> float:
        """Rank stretches: what is said counts first; wording and quotation marks settle near ties."""
        first, end = near.run
        quoted = sum(self.is_quoted[first:end]) / (end - first)
        return near.share + _WORDING * near.wording + _QUOTED * quoted

    def _stretches(self, numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Yield each sentence, and each pair of candidates that stand together."""
        for number in numbers:
            yield number, number + 1
            if number + 1 in numbers:
                yield number, number + 2

    def _measure(self, low: int, high: int, weights: dict[str, float], keys: set[str]) -> Near:
        stems = frozenset[str]().union(*self._stems[low:high])
        same = [key for key in weights if key in stems]
        alike = [key for key in weights if key not in stems and synonyms(key) & stems]
        weight = sum(weights[key] for key in same) + _SYNONYM * sum(weights[key] for key in alike)
        run = Run(self.sentences[low].first, self.sentences[high - 1].end)
        theirs = {word.key for word in self.words[run.first : run.end]}
        wording = 2 * len(keys & theirs) / (len(keys) + len(theirs))
        return Near(run, weight / sum(weights.values()), len(same) + len(alike), wording)


def content(found: Sequence[Word]) -> list[str]:
    """Return the stems of the words that carry content."""
    return [stem(word.key) for word in found if word.key not in _SMALL]


_SMALL = frozenset(word.replace("'", "") for word in FUNCTION_WORDS)
