"""The quotations of a rewrite beside those of its sources: what is wrong with each, and who says it.

In: articles. Out: places in them. Everything is read once, on first use; only who says what needs the
grammatical parse.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from newslint.article import BODY_SCOPES, Article, Section
from newslint.language.quotation_judgement import Verdict, gathered, judge
from newslint.language.quotation_matching import SourceWords
from newslint.language.quotation_stream import Run
from newslint.language.quotation_words import quotation_words
from newslint.language.quotations import Quotation, inside_marks
from newslint.language.speaker_matching import same_speaker
from newslint.language.speakers import Speaker, classify
from newslint.language.stems import content_stems
from newslint.model import Evidence

if TYPE_CHECKING:
    from newslint.language.attributions import Attribution

LEAST_SAID = 4
"""So many words in a row are somebody's: who said fewer cannot be told by looking for them."""

DESCRIBES = re.compile(r"(?:the|an?|his|her|its|their|one|another|this|that)\b", re.IGNORECASE)
"""How a phrase begins that describes a speaker instead of naming one: "the Norwegian"."""

FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|my|me)\b")
LEAST_FIRST_PERSON = 2
"""So many words of the first person outside quotation marks make an article somebody's own words."""

SHORT = 4
"""A quotation of so few words is held against another by what stands around it."""

LEAST_AROUND = 3
MOST_AROUND = 0.5
"""So many stems, and this share of the shorter sentence, must stand around both."""

FURTHEST_CREDIT = 100
"""Speaker and cue stand beside the words if all together is longer by no more characters than that."""

NEAR_ENOUGH = 0.6
"""A reworded quotation that shares so much of its content with another is that one, reworded."""


@dataclass(frozen=True, eq=False)
class IndexedArticle:
    """An article with its words ready to look quotations up in.

    Attributes:
        article: the article.
    """

    article: Article

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The prose whose numbers the words have."""
        return self.article.blocks

    @cached_property
    def _numbers(self) -> dict[Section, int]:
        return {section: number for number, section in enumerate(self.sections)}

    @cached_property
    def words(self) -> SourceWords:
        """The words; blockquotes and the answers of an interview count as quoted."""
        quoted = [
            (self._numbers[group[index]], start, end)
            for quotation, group in self.article.quotations
            if not quotation.nested
            for index, start, end in quotation.parts
        ]
        marked = {index for index, _, _ in quoted}
        for index, section in enumerate(self.sections):
            if index not in marked and self.article.is_quoted(section.prose.span(0, 1)):
                quoted.append((index, 0, len(section.text)))
        return SourceWords([section.prose.text for section in self.sections], sorted(quoted))

    def place(self, run: Run) -> tuple[Section, int, int]:
        """Return where words stand, those of the first one's section only."""
        words = self.words
        index = words.paragraph_of[run.first]
        last = run.end - 1
        while words.paragraph_of[last] != index:
            last -= 1
        return self.sections[index], words.words[run.first].start, words.words[last].end

    def evidence(self, run: Run) -> Evidence:
        """Return words as evidence."""
        section, start, end = self.place(run)
        span = section.prose.span(start, end)
        document = self.article.document
        return Evidence(document.path, span, document.text[span.start : span.end])

    @cached_property
    def short_quotations(self) -> list[tuple[str, set[str]]]:
        """Quotations of a few words, each with the stems of the rest of its sentence."""
        found = []
        for quotation, group in self.article.quotations:
            index, start, end = quotation.parts[0]
            words = group[index].text[slice(*inside_marks(group[index].text, start, end))]
            if len(quotation.parts) == 1 and len(words.split()) <= SHORT:
                found.append((words, _stems_around(group[index], start, end)))
        return found

    @cached_property
    def short_quotations_with(self) -> dict[str, list[int]]:
        """The numbers of the short quotations that have a stem in the rest of their sentence."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, (_, around) in enumerate(self.short_quotations):
            for stem in around:
                found[stem].append(number)
        return found

    @cached_property
    def is_in_first_person(self) -> bool:
        """Whether the article's own voice is an I: an opinion piece or a letter may be quoted whole."""
        own = (
            match
            for section in self.sections
            for match in FIRST_PERSON.finditer(section.text)
            if not self.article.is_quoted(section.prose.span(*match.span()))
        )
        return len(list(islice(own, LEAST_FIRST_PERSON))) == LEAST_FIRST_PERSON

    def speaker(self, section: Section, start: int, end: int) -> tuple[Attribution, Speaker] | None:
        """Return who is credited with a stretch, innermost attribution, and by which words."""
        number = self._stating.get(section)
        if number is None:
            return None
        found = self.article.reading.credits(number, start, end)
        return found[-1] if found else None

    def credits_too(self, section: Section, offset: int, speaker: Speaker) -> bool:
        """Whether the sentence at an offset credits somebody with any of it: "Falk, she said, is"."""
        number = self._stating[section]
        reading = self.article.reading
        start, end = reading.sentence(number, offset)
        found = zip(reading.attributions[number], reading.speakers[number], strict=True)
        return any(start <= each.cue[0] < end and same_speaker(who, speaker) for each, who in found)

    def is_plain(self, section: Section, attribution: Attribution) -> bool:
        """Whether the speaker is named beside the words, not by a pronoun or some sentences before."""
        if attribution.carried or attribution.speaker is None:
            return False
        phrase = section.text[slice(*attribution.speaker)]
        return not DESCRIBES.match(phrase) and classify(phrase) == "named"

    def speaks(self, speaker: Speaker) -> bool:
        """Whether the article names somebody as a speaker, anywhere, beside what they say."""
        return speaker.name in self._plain_speakers

    @cached_property
    def _plain_speakers(self) -> frozenset[str]:
        reading = self.article.reading
        credited = zip(self.article.stating, reading.attributions, reading.speakers, strict=True)
        return frozenset(
            speaker.name
            for section, attributions, speakers in credited
            for attribution, speaker in zip(attributions, speakers, strict=True)
            if self.is_plain(section, attribution)
        )

    def names(self, name: str) -> bool:
        """Whether the last word of a name stands in the article."""
        return any(last in self.article.document.text for last in name.split()[-1:])

    @cached_property
    def _stating(self) -> dict[Section, int]:
        return {section: number for number, section in enumerate(self.article.stating)}


@dataclass(frozen=True)
class Piece:
    """One stretch of a rewrite's quotation and the verdicts on it.

    Attributes:
        section: where it stands.
        start, end: its place there, quotation marks included.
        speech: whether these are somebody's words rather than scare quotes or a title.
        closed: whether a closing mark was found.
        verdicts: what is wrong with it, in order.
    """

    section: Section
    start: int
    end: int
    speech: bool
    closed: bool
    verdicts: tuple[Verdict, ...]

    @property
    def headline(self) -> bool:
        """Whether it stands in a title or another line that is not running text."""
        return self.section.scope not in BODY_SCOPES


@dataclass(frozen=True)
class Said:
    """Words that the source, too, has somebody say.

    Attributes:
        start, end: the place of the words in the rewrite's section, with that of the credit beside
            them where the words themselves are right.
        source: the number of the source.
        run: the same words there.
        speaker: whom the source credits with them.
        credited: whom the rewrite credits with them.
        introduced: whether the source names the one whom the rewrite credits.
        plain: whether both articles name their speaker beside the words.
        direct: whether the rewrite names its speaker beside words that it quotes whole.
    """

    start: int
    end: int
    source: int
    run: Run
    speaker: Speaker
    credited: Speaker
    introduced: bool
    plain: bool
    direct: bool


@dataclass(frozen=True, eq=False)
class QuotedWords:
    """The quotations of a rewrite, held against its sources.

    Attributes:
        article: the rewrite.
        originals: its sources; at least one.
        is_summary: whether the rewrite tells in a few sentences what the sources say.
    """

    article: Article
    originals: Sequence[Article]
    is_summary: bool = False

    @cached_property
    def rewrite(self) -> IndexedArticle:
        """The rewrite, indexed."""
        return IndexedArticle(self.article)

    @cached_property
    def sources(self) -> list[IndexedArticle]:
        """The sources, indexed."""
        return [IndexedArticle(source) for source in self.originals]

    @cached_property
    def pieces(self) -> list[Piece]:
        """Each stretch in quotation marks, those inside another left out, in reading order."""
        words = [source.words for source in self.sources]
        found = []
        for quotation, group in self.article.quotations:
            if quotation.nested or not self._is_quoted(quotation, group):
                continue
            for index, start, end in quotation.parts:
                section = group[index]
                verdicts = tuple(gathered(judge(section.prose.text, start, end, words)))
                found.append(
                    Piece(section, start, end, quotation.speech, quotation.closed, verdicts)
                )
        return found

    def _is_quoted(self, quotation: Quotation, group: Sequence[Section]) -> bool:
        """Whether these are somebody's words: an article in quotation marks quotes nobody."""
        index, start, end = quotation.parts[0]
        return self.article.is_quoted(group[index].prose.span(start, end))

    def replaces(self, piece: Piece, start: int, end: int) -> bool:
        """Whether a few quoted words stand where a source quotes other ones, which are gone.

        The sentences around both then share most of their content.

        Args:
            piece: the quotation.
            start, end: the words in it.
        """
        around = _stems_around(piece.section, start, end)
        rewrite = self.article.document.text
        for source in self.sources:
            shared = Counter(
                number for stem in around for number in source.short_quotations_with.get(stem, ())
            )
            for number, count in shared.items():
                words, others = source.short_quotations[number]
                least = max(LEAST_AROUND, MOST_AROUND * min(len(around), len(others)))
                if count >= least and words not in rewrite:
                    return True
        return False

    def said(self, piece: Piece) -> Iterator[Said]:
        """Yield the words of a piece that a source quotes, too, with the speakers on both sides."""
        credit = self.rewrite.speaker(piece.section, piece.start, piece.end)
        if credit is None:
            return
        for start, end, number, run in self._counterparts(piece):
            section, low, high = self.sources[number].place(run)
            by = self.sources[number].speaker(section, low, high)
            known = by and self.sources[number].speaks(by[1]) and self.rewrite.speaks(credit[1])
            if by and known and not self.rewrite.credits_too(piece.section, start, by[1]):
                speaker, credited = by[1], credit[1]
                introduced = self.sources[number].names(credited.name)
                named = self.rewrite.is_plain(piece.section, credit[0])
                plain = named and self.sources[number].is_plain(section, by[0])
                direct = named and credit[0].direct == "direct"
                place = start, end
                if not piece.verdicts:
                    # The words are right: what is wrong stands between them and the credit.
                    place = _with_credit(start, end, credit[0])
                yield Said(*place, number, run, speaker, credited, introduced, plain, direct)

    def _counterparts(self, piece: Piece) -> Iterator[tuple[int, int, int, Run]]:
        """Yield stretches of a piece with the source's words that they are, or are made of."""
        text = piece.section.prose.text
        words = quotation_words(text, piece.start, piece.end)
        if len(words) < LEAST_SAID:
            return
        for number, source in enumerate(self.sources):
            runs = source.words.find(words)
            if runs and source.words.standing(runs) == "quoted":
                yield words[0].start, words[-1].end, number, runs[0]
                return
        for verdict in piece.verdicts:
            if verdict.source is None or verdict.words < LEAST_SAID:
                continue
            standing = self.sources[verdict.source].words.standing(verdict.runs)
            if verdict.share >= NEAR_ENOUGH and standing == "quoted":
                yield verdict.start, verdict.end, verdict.source, verdict.runs[0]
                return


def _with_credit(start: int, end: int, credit: Attribution) -> tuple[int, int]:
    """Return a stretch that holds some words and the speaker and cue beside them."""
    places = [credit.cue, *([credit.speaker] if credit.speaker else [])]
    low = min(start, *(first for first, _ in places))
    high = max(end, *(last for _, last in places))
    return (low, high) if high - low <= end - start + FURTHEST_CREDIT else (start, end)


def _stems_around(section: Section, start: int, end: int) -> set[str]:
    """Return the stems of a sentence without those of some words in it."""
    inside = {stem for stem, _, _ in content_stems(section.text[start:end])}
    return {stem for stem, _, _ in content_stems(section.sentence_at(start))} - inside
