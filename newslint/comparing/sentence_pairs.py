"""Sentences of a rewrite beside the source sentences they were made from, word against word.

In: a comparison. Out: for each sentence of the rewrite and each source sentence it is aligned with a
pair, in which every content word knows its counterpart. An alignment gives each word its best
counterpart by meaning; here the words around decide too, and no word is used twice, so that one can
ask what became of a single clause.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.align import Unit, Word, standing_for
from newslint.comparison import Comparison, SourcePlace
from newslint.language.attributions import Attribution
from newslint.language.certainty import Hedge
from newslint.language.polarity import Negation
from newslint.language.stems import stem as stem_of
from newslint.language.stretches import starting_within
from newslint.language.tokens import tokens_starting

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from newslint.statements import Reading

Place = tuple[int, int]

AROUND = 3
"""So many content words to either side tell which of two equal words is the counterpart."""

CONTEXT = 0.1
"""What each shared word around adds to the strength of a link."""

NEAR = 25
"""So many characters behind "alleged" a noun may stand that it goes with."""

LIGHT = frozenset({"be", "have", "do", "get", "become", "remain", "go"})
"""Stems of verbs that say little by themselves: what is told stands in their complement."""

PREDICATES = ("attr", "acomp", "dobj", "oprd", "xcomp", "ccomp", "prep", "advmod", "nsubj")
"""Where to look for what a light verb tells, in this order."""


@dataclass(frozen=True, eq=False)
class Sentence:
    """A sentence of an article with what is read of it.

    Attributes:
        source: the number of the source it stands in; -1 for the rewrite.
        number: its number among the units of its side.
        section: the section it stands in; all offsets are of that section's text.
        start, end: its place.
        text: the text of the section.
        words: its content words.
        doc: the parse of the section.
        hedges, negations: those within it.
        credits: the attributions of the section whose content reaches into it.
        quotations: the words between quotation marks that reach into it.
    """

    source: int
    number: int
    section: int
    start: int
    end: int
    text: str
    words: tuple[Word, ...]
    doc: Doc
    hedges: tuple[Hedge, ...]
    negations: tuple[Negation, ...]
    credits: tuple[Attribution, ...]
    quotations: tuple[Place, ...]

    @cached_property
    def tokens(self) -> list[Token]:
        """Its tokens, in order."""
        return tokens_starting(self.doc, self.start, self.end)

    @cached_property
    def _starts(self) -> list[int]:
        return [token.idx for token in self.tokens]

    def token_at(self, offset: int) -> Token | None:
        """Return the token that holds an offset."""
        number = bisect_left(self._starts, offset + 1) - 1
        return self.tokens[number] if number >= 0 else None

    def words_in(self, start: int, end: int) -> list[int]:
        """Return the numbers of the content words within a stretch."""
        return [
            number
            for number, word in enumerate(self.words)
            if start <= word.start and word.end <= end
        ]

    def word_at(self, token: Token) -> int | None:
        """Return the number of the (last) content word that a token holds."""
        found = self.words_in(token.idx, token.idx + len(token.text))
        return found[-1] if found else None

    def is_quoted(self, offset: int) -> bool:
        """Whether an offset lies between quotation marks."""
        return any(low <= offset < high for low, high in self.quotations)

    def credit_at(self, offset: int) -> Attribution | None:
        """Return an attribution whose content holds an offset."""
        for each in self.credits:
            if any(low <= offset < high for low, high in each.content):
                return each
        return None

    def place(self, start: int, end: int) -> SourcePlace:
        """Return a stretch of a source's sentence as a place of that source."""
        return SourcePlace(self.source, self.section, max(start, self.start), min(end, self.end))


@dataclass(frozen=True, eq=False)
class SentencePair:
    """A sentence of the rewrite and one source sentence that it was made from.

    Attributes:
        ours, theirs: the two.
        coverage: the share of our sentence that all its source sentences cover.
        there: for each of our words the number of its counterpart.
        back: the same from theirs to ours.
        strengths: how good the counterpart of each of our words is, 1 for the same stem.
    """

    ours: Sentence
    theirs: Sentence
    coverage: float
    there: Mapping[int, int]
    back: Mapping[int, int]
    strengths: Mapping[int, float]

    @cached_property
    def turned(self) -> SentencePair:
        """The same pair seen from the source: "ours" is the source sentence."""
        strengths = {theirs: self.strengths[ours] for ours, theirs in self.there.items()}
        return SentencePair(self.theirs, self.ours, self.coverage, self.back, self.there, strengths)

    @cached_property
    def exact(self) -> float:
        """The share of the words of both sentences that stand in the other one, too."""
        same = sum(strength == 1.0 for strength in self.strengths.values())
        return 2 * same / ((len(self.ours.words) + len(self.theirs.words)) or 1)

    def is_close(self, start: int, end: int) -> float:
        """How closely the rewrite keeps to the source around a stretch of theirs.

        1 where the content words next to it on both sides stand side by side in the rewrite too, half
        of that where one of them has a counterpart there.
        """
        words = self.theirs.words
        before = [number for number, word in enumerate(words) if word.end <= start][-1:]
        after = [number for number, word in enumerate(words) if word.start >= end][:1]
        left = self.back.get(before[0]) if before else -1
        right = self.back.get(after[0]) if after else len(self.ours.words)
        if left is None or right is None:
            return 0.5 if left is not None or right is not None else 0.0
        if not before or not after:
            return 1.0
        return 1.0 if 0 < right - left <= 2 else 0.5


class SentencePairs:
    """The pairs of a comparison, in the order of the rewrite."""

    def __init__(self, comparison: Comparison) -> None:
        alignment = comparison.alignment
        self.weight = alignment.weight
        self._source_units = alignment.source_units
        self._flat = [(unit, {word.stem for word in unit.words}) for unit in alignment.source_units]
        self._units_with: dict[str, list[int]] = {}
        for unit, held in self._flat:
            for stem in held:
                self._units_with.setdefault(stem, []).append(unit.index)
        self.pairs: list[SentencePair] = []
        self._theirs: dict[int, Sentence] = {}
        self._readings = comparison.source_readings
        self._numbers = [
            comparison.source_unit(number).source for number in range(len(self._source_units))
        ]
        for link in alignment.links:
            if not link.sources:
                continue
            ours = _sentence(comparison.reading, -1, link.unit)
            for number in link.sources:
                theirs = self.source_sentence(number)
                there, strengths = _counterparts(ours.words, theirs.words)
                back = {theirs: ours for ours, theirs in there.items()}
                self.pairs.append(SentencePair(ours, theirs, link.coverage, there, back, strengths))

    def source_sentence(self, number: int) -> Sentence:
        """Return a source sentence by its number in the alignment."""
        if number not in self._theirs:
            source = self._numbers[number]
            unit = self._source_units[number]
            self._theirs[number] = _sentence(self._readings[source], source, unit)
        return self._theirs[number]

    def weigh(self, sentence: Sentence, words: Iterable[int]) -> float:
        """Return the weight of some words of a sentence."""
        return sum(self.weight(sentence.words[number].stem) for number in words)

    def is_plain(self, stem: str) -> bool:
        """Whether a stem stands in a source, and not as a mere allegation ("the alleged killer")."""
        return any(
            not _alleges(self.source_sentence(number), stem)
            for number in self._units_with.get(stem, ())
        )

    def is_beside(self, sentence: Sentence, stem: str) -> bool:
        """Whether a stem stands in a source sentence or next to it."""
        low, high = max(0, sentence.number - 1), sentence.number + 2
        return any(stem in held for _, held in self._flat[low:high])

    def holding(
        self, sentence: Sentence, words: Iterable[int], share: float, *, but: int
    ) -> Iterator[Sentence]:
        """Yield the source sentences, one excepted, that hold a share of the weight of some words."""
        stems = {sentence.words[number].stem for number in words}
        least = share * sum(map(self.weight, stems))
        # Without words there is nothing to hold, and every sentence does.
        some = {number for stem in stems for number in self._units_with.get(stem, ())}
        for number in sorted(some) if least else range(len(self._flat)):
            _, held = self._flat[number]
            if number != but and sum(map(self.weight, stems & held)) >= least:
                yield self.source_sentence(number)


def sentence_pairs(comparison: Comparison) -> SentencePairs:
    """Return the pairs of a comparison, made once."""
    return comparison.once(SentencePairs)


def predicate(token: Token) -> Token:
    """Return the token that tells what a verb is about: the verb, or a light verb's complement."""
    if stem_of(token.lower_) not in LIGHT and token.lower_ not in _BE:
        return token
    for relation in PREDICATES:
        for child in token.children:
            if child.dep_ != relation:
                continue
            if relation == "prep":
                return next((each for each in child.children if each.dep_ == "pobj"), child)
            return child
    return token


def _alleges(sentence: Sentence, stem: str) -> bool:
    """Whether an allegation stands shortly before every word of a stem."""
    ends = [each.end for each in sentence.hedges if each.kind == "allegation"]
    return all(
        any(0 <= word.start - end <= NEAR for end in ends)
        for word in sentence.words
        if word.stem == stem
    )


_BE = frozenset("is are was were be been being 's 're has have had does did".split())


def _sentence(reading: Reading, source: int, unit: Unit) -> Sentence:
    section, start, end = unit.section, unit.start, unit.end
    paragraph = reading.paragraphs[section]
    return Sentence(
        source=source,
        number=unit.index,
        section=section,
        start=start,
        end=end,
        text=paragraph.text,
        words=unit.words,
        doc=reading.docs[section],
        hedges=tuple(starting_within(reading.hedges[section], start, end)),
        negations=tuple(starting_within(reading.negations[section], start, end)),
        credits=tuple(reading.attributions_in(section, start, end)),
        quotations=tuple(reading.quotations_in(section, start, end)),
    )


def _counterparts(
    ours: Sequence[Word], theirs: Sequence[Word]
) -> tuple[dict[int, int], dict[int, float]]:
    """Return the counterpart of each word and how good it is; the best links are made first."""
    places: dict[str, list[int]] = {}
    for number, word in enumerate(theirs):
        places.setdefault(word.stem, []).append(number)
    candidates = []
    for number, word in enumerate(ours):
        for stem, strength in standing_for(word.stem).items():
            for other in places.get(stem, ()):
                score = strength + CONTEXT * _shared(ours, number, theirs, other)
                candidates.append((-score, abs(number - other), number, other, strength))
    there: dict[int, int] = {}
    strengths: dict[int, float] = {}
    taken: set[int] = set()
    for _, _, number, other, strength in sorted(candidates):
        if number not in there and other not in taken:
            there[number], strengths[number] = other, strength
            taken.add(other)
    return there, strengths


def _shared(ours: Sequence[Word], number: int, theirs: Sequence[Word], other: int) -> int:
    near = {word.stem for word in ours[max(0, number - AROUND) : number + AROUND + 1]}
    others = {word.stem for word in theirs[max(0, other - AROUND) : other + AROUND + 1]}
    return len((near & others) - {ours[number].stem})
