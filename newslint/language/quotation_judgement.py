"""What became of a source's words between the quotation marks of a rewrite.

In: the words of one quotation and the sources as `SourceWords`. Out: for each sentence of it that is
not faithful, a verdict: altered, invented, merged, or faithful words that were nobody's quotation.
Faithful are the source's words in a row, cuts and insertions that are marked ("...", "[the mayor]"),
and a speech whose attribution in the middle was left out or put in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from newslint.language.quotation_difference import Piece, difference, is_slight
from newslint.language.quotation_matching import Copied, Near, SourceWords, content
from newslint.language.quotation_stream import Run
from newslint.language.quotation_words import Word, quotation_words
from newslint.language.sentences import sentence_spans

Condition = Literal["altered", "invented", "merged", "unquoted"]

NEAR_SHARE = 0.3
"""A stretch of the source comes near a quotation when it holds so much of its content."""

NEAR_WORDING = 0.5
"""Or when it shares a content word and so much of its wording: "a heavy blow", "a great blow"."""

# A marked cut or insertion: the writer says that the words are not in a row.
_GAP = re.compile(r"\.\s?\.\s?\.+|…|\[[^\[\]\n]{0,100}\]|\([^()\n]{0,100}\)")
# What stands between words that were copied from several places, if anything.
_JOINTS = frozenset("and but or so then that which because while as with to in on of".split())
_SHORT = 3
_LONGEST_LINE = 250
_MORE = " … and more"


@dataclass(frozen=True)
class Verdict:
    """Words of a quotation that are not the source's.

    Attributes:
        condition: what is wrong with them; "unquoted" are the source's words, but not a quotation.
        start, end: their place in the text.
        words: how many they are.
        source: the number of the source they were found in; None for invented words.
        runs: the source's words that come nearest, as runs of its word numbers.
        difference: what was changed, in one line.
        share: how much of their content that stretch of the source holds.
        slight: whether only contractions, fillers or slips of the pen are changed.
        partly: unquoted words: whether some of them do stand in quotation marks.
    """

    condition: Condition
    start: int
    end: int
    words: int
    source: int | None = None
    runs: tuple[Run, ...] = ()
    difference: str = ""
    share: float = 0.0
    slight: bool = False
    partly: bool = False


@dataclass(frozen=True)
class _Sentence:
    """A sentence of a quotation, its words in segments between marked gaps."""

    segments: tuple[tuple[Word, ...], ...]

    @property
    def words(self) -> list[Word]:
        return [word for segment in self.segments for word in segment]


@dataclass(frozen=True)
class _Found:
    """Where a sentence stands as it is."""

    source: int
    runs: tuple[Run, ...]


def judge(text: str, start: int, end: int, sources: Sequence[SourceWords]) -> list[Verdict]:
    """Return what is wrong with the quotation between two offsets of a text, in order.

    Args:
        text: the paragraph.
        start, end: where the quotation stands in it; its marks may be included.
        sources: at least one.
    """
    whole = _Sentence(tuple(_segments(text, start, end)))
    if not whole.segments:
        return []
    found = _find(whole, sources)
    if found is not None:
        return _unquoted(whole, found, sources)
    sentences = _sentences(text, start, end, sources)
    places = [_find(sentence, sources) for sentence in sentences]
    if all(places):
        return _joined(text, sentences, [place for place in places if place], sources)
    verdicts: list[Verdict] = []
    beside: Run | None = None
    for sentence, place in zip(sentences, places, strict=True):
        if place is not None:
            beside = place.runs[-1]
            verdicts += _unquoted(sentence, place, sources)
            continue
        verdict = _reworded(text, sentence, sources, beside)
        if verdict.runs:
            beside = verdict.runs[-1]
        verdicts.append(verdict)
    return verdicts


def _segments(text: str, start: int, end: int) -> list[tuple[Word, ...]]:
    pieces, low = [], start
    for gap in _GAP.finditer(text, start, end):
        pieces.append((low, gap.start()))
        low = gap.end()
    pieces.append((low, end))
    found = [tuple(quotation_words(text, first, last)) for first, last in pieces]
    return [segment for segment in found if segment]


def _sentences(text: str, start: int, end: int, sources: Sequence[SourceWords]) -> list[_Sentence]:
    """Return the sentences of a quotation; a very short one that is new goes with its neighbour."""
    sentences: list[_Sentence] = []
    for low, high in sentence_spans(text[start:end], inside_quotations=True):
        segments = tuple(_segments(text, start + low, start + high))
        if not segments:
            continue
        sentence = _Sentence(segments)
        short = sentences and min(len(sentence.words), len(sentences[-1].words)) < _SHORT
        if short and not (_find(sentence, sources) and _find(sentences[-1], sources)):
            sentences[-1] = _Sentence(sentences[-1].segments + segments)
        else:
            sentences.append(sentence)
    return sentences


def _find(sentence: _Sentence, sources: Sequence[SourceWords]) -> _Found | None:
    """Return where a sentence stands as it is, its segments in order; quoted words preferred."""
    found = []
    for number, source in enumerate(sources):
        runs = _find_segments(sentence, source)
        # Insertions and cuts may be none: "(The) council" for "The council".
        if not runs and len(sentence.segments) > 1:
            runs = source.find(sentence.words)
        if runs:
            found.append(_Found(number, tuple(runs)))
    quoted = [each for each in found if sources[each.source].standing(each.runs) == "quoted"]
    return next(iter(quoted or found), None)


def _find_segments(sentence: _Sentence, source: SourceWords) -> list[Run]:
    runs: list[Run] = []
    for segment in sentence.segments:
        after = runs[-1].end if runs else 0
        place = source.find(segment, after)
        if not place or place[0].first < after:
            return []
        runs += place
    return runs


def _unquoted(sentence: _Sentence, found: _Found, sources: Sequence[SourceWords]) -> list[Verdict]:
    standing = sources[found.source].standing(found.runs)
    if standing == "quoted":
        return []
    words = sentence.words
    partly = standing == "partly"
    return [
        Verdict(
            "unquoted", words[0].start, words[-1].end, len(words), found.source, found.runs,
            f"they stand there {'partly ' if partly else ''}outside quotation marks",
            share=1.0, partly=partly,
        )
    ]  # fmt: skip


def _joined(
    text: str,
    sentences: Sequence[_Sentence],
    places: Sequence[_Found],
    sources: Sequence[SourceWords],
) -> list[Verdict]:
    """Judge sentences that are each faithful: in the source, too, they must stand in a row."""
    both = list(zip(sentences, places, strict=True))
    apart = any(
        not _GAP.search(text, before.words[-1].end, after.words[0].start)
        and not sources[here.source].find([*before.segments[-1], *after.segments[0]])
        for (before, here), (after, _) in pairwise(both)
    )
    if not apart:
        return [verdict for pair in both for verdict in _unquoted(*pair, sources)]
    words = [word for sentence in sentences for word in sentence.words]
    runs = tuple(run for place in places for run in place.runs)
    number = places[0].source
    if any(place.source != number for place in places):
        runs = places[0].runs
    return [
        Verdict(
            "merged", words[0].start, words[-1].end, len(words), number, runs,
            share=1.0,
        )
    ]  # fmt: skip


def _one_speech(runs: Sequence[Run], source: SourceWords) -> bool:
    return any(
        all(any(part.first <= run.first and run.end <= part.end for part in group) for run in runs)
        for group in source.speech
    )


def _reworded(
    text: str, sentence: _Sentence, sources: Sequence[SourceWords], beside: Run | None
) -> Verdict:
    """Judge a sentence that stands in no source as it is."""
    words = sentence.words
    place = (words[0].start, words[-1].end, len(words))
    best: tuple[Near, int] | None = None
    for number, source in enumerate(sources):
        spliced = _spliced(words, source)
        if spliced:
            runs = tuple(copied.run for copied in spliced)
            return Verdict("merged", *place, number, runs, share=1.0)
        near = source.near(words, beside if len(sources) == 1 else None)
        if near is not None and (best is None or near.share > best[0].share):
            best = near, number
    if best is None or not _comes_near(words, best[0]):
        return Verdict("invented", *place, share=best[0].share if best else 0.0)
    near, number = best
    run = _trimmed(words, near.run, sources[number])
    theirs, ours = _piece(run, sources[number]), Piece(text, words)
    return Verdict(
        "altered", *place, number, (run,), difference(theirs, ours), near.share,
        slight=is_slight(theirs, ours),
    )  # fmt: skip


def _comes_near(words: Sequence[Word], near: Near) -> bool:
    if near.shared and near.wording >= NEAR_WORDING:
        return True
    return near.share >= NEAR_SHARE and near.shared >= min(2, len(set(content(words))))


def _spliced(words: Sequence[Word], source: SourceWords) -> list[Copied]:
    """Return the copied runs that a sentence was put together from, empty where it was not.

    They leave at most a joint or two uncovered and stand in sentences of the source that are
    apart: words left out within a sentence are an alteration.
    """
    runs = source.copied(words)
    if len(runs) < 2:
        return []
    covered = {place for copied in runs for place in range(copied.start, copied.end)}
    rest = [word.key for place, word in enumerate(words) if place not in covered]
    if len(rest) > len(runs) - 1 or not all(key in _JOINTS for key in rest):
        return []
    if any(not content(words[copied.start : copied.end]) for copied in runs):
        return []
    numbers = [source.sentence_of[copied.run.first] for copied in runs]
    apart = any(abs(after - before) > 1 for before, after in pairwise(numbers))
    return runs if apart or not _one_speech([copied.run for copied in runs], source) else []


def _trimmed(words: Sequence[Word], run: Run, source: SourceWords) -> Run:
    """Cut sentences down to the stretch that shares words with the quotation.

    Where most of them stand in quotation marks there, the stretch is what is quoted.
    """
    stems = set(content(words))
    shared = [
        number
        for number in range(run.first, run.end)
        if stems & {*content(source.words[number : number + 1])}
    ]
    if not shared:
        return run
    quoted = source.is_quoted
    inside = [number for number in shared if quoted[number]]
    is_speech = 2 * len(inside) > len(shared)
    shared = inside if is_speech else shared
    first, end = shared[0], shared[-1] + 1
    while first > run.first and quoted[first - 1] is is_speech:
        first -= 1
    while end < run.end and quoted[end] is is_speech:
        end += 1
    return Run(first, end)


def _piece(run: Run, source: SourceWords) -> Piece:
    """Return a run as a piece; one that crosses paragraphs is cut at the first's end."""
    index = source.paragraph_of[run.first]
    words = [
        source.words[number]
        for number in range(run.first, run.end)
        if source.paragraph_of[number] == index
    ]
    return Piece(source.paragraphs[index], words)


def gathered(verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Return verdicts with those that follow each other and are of one kind made one."""
    result: list[Verdict] = []
    for verdict in verdicts:
        if result and _alike(result[-1], verdict):
            result[-1] = _one(result[-1], verdict)
        else:
            result.append(verdict)
    return result


def _alike(before: Verdict, after: Verdict) -> bool:
    same = (before.condition, before.source) == (after.condition, after.source)
    return same and after.condition != "merged"


def _one(before: Verdict, after: Verdict) -> Verdict:
    return replace(
        before,
        end=after.end,
        words=before.words + after.words,
        runs=before.runs + after.runs,
        difference=_both(before, after),
        share=min(before.share, after.share),
        slight=before.slight and after.slight,
        partly=before.partly or after.partly,
    )


def _both(before: Verdict, after: Verdict) -> str:
    """Return two differences as one line, the second left out where that gets too long."""
    if before.condition == "unquoted" or before.difference.endswith(_MORE):
        return before.difference
    if len(before.difference) + len(after.difference) > _LONGEST_LINE:
        return before.difference.removesuffix(" …") + _MORE
    return f"{before.difference.removesuffix(' …')} … {after.difference}"
