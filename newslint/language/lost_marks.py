"""Words of a source's quotations that stand in a rewrite without their quotation marks.

In: both articles as `SourceWords`. Out: rows of the rewrite's words that a quotation of the source
holds and its narration does not, if they are distinctive: names, figures and small words are anybody's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newslint.language.abbreviations import words
from newslint.language.quotation_matching import SourceWords
from newslint.language.quotation_stream import Run
from newslint.language.quotation_words import Word
from newslint.language.stems import FUNCTION_WORDS

ROW = 4
"""A row of fewer words is no quotation, unless it is one from mark to mark."""

SPOKEN_ROW = 8
"""A row of so many words with an "I" or a "we" among them is a quotation, whatever the words."""

# A quotation of so few words is one striking expression: it counts as a whole or not at all.
_SHORT_QUOTATION = 5
# A row of three words that a quotation has is worth looking at.
_SEED = 3
_LEAST_CONTENT = 3
# Rows that stand so near each other, in the rewrite and in the quotation, were one.
_PUT_IN = 2
_LEFT_OUT = 12
_PLACES = 20
_SMALL = frozenset(word.replace("'", "") for word in FUNCTION_WORDS)
_FIRST_PERSON = words("i im ive id we weve our ours us my mine me myself ourselves")
# Words of everybody's phrases: they make no row of words distinctive.
_PLAIN = words(
    """
    time times day days week weeks month months year years today tomorrow yesterday night morning
    evening hour hours minute minutes moment end start beginning middle side part place places way
    ways thing things kind sort lot number numbers amount rest fact case point question matter issue
    example reason result course line level form area areas world country countries city cities town
    people person man men woman women child children family families friend friends group groups
    go goes going gone went come comes coming came make makes making made take takes taking took taken
    get gets getting give gives giving gave given put puts putting see sees seeing saw seen know knows
    known knew think thinks thought want wants wanted need needs needed look looks looking looked find
    finds found keep keeps kept let lets say says said saying tell tells told talk talks work works
    working worked use used using try tries trying tried call calls called ask asked asking set play
    good better best bad worse worst big bigger biggest great small little new old long short high
    low large early late last next first second third whole full able sure right left different same
    important possible real main back forward ahead soon later ever well hard far near close open
    number home house school job life money state states government police team game games season
    said added told statement according including million billion thousand hundred percent
    """
)
_ANYBODYS = _SMALL | _PLAIN


@dataclass(frozen=True)
class LostMarks:
    """Words that lost their quotation marks.

    Attributes:
        words: the words of the rewrite, by number.
        run: the same words of the source.
        content: how many of them are neither small or plain words nor names nor figures.
        whole: whether they are a whole short quotation of the source.
        spoken: whether they hold "I", "we" or the like: nobody reports indirectly in these words.
    """

    words: Run
    run: Run
    content: int
    whole: bool
    spoken: bool = False


def lost_marks(rewrite: SourceWords, source: SourceWords) -> list[LostMarks]:
    """Return the distinctive rows of words that lost their marks, in reading order, none twice."""
    found = [*_short(rewrite, source), *_long(rewrite, source)]
    result: list[LostMarks] = []
    for each in sorted(found, key=lambda each: (each.words.first, -each.words.end)):
        if not result or result[-1].words.end <= each.words.first:
            result.append(each)
    return result


def _short(rewrite: SourceWords, source: SourceWords) -> Iterator[LostMarks]:
    """Whole short quotations whose words the rewrite has outside quotation marks only."""
    places: dict[str, list[Run]] = defaultdict(list)
    for stretch in rewrite.unquoted:
        for number in range(stretch.first, stretch.end):
            places[rewrite.words[number].key].append(Run(number, stretch.end))
    seen = set()
    for run in source.quotations:
        quoted = _words(source, run)
        keys = _keys(quoted)
        count = _content(source, run)
        if len(keys) > _SHORT_QUOTATION or not count or keys in seen or _is_title(source, run):
            continue
        seen.add(keys)
        if source.stands_outside(quoted) or rewrite.stands_inside(quoted):
            continue
        for first, end in places[keys[0]][:_PLACES]:
            last = first + len(keys)
            if last <= end and _keys(rewrite.words[first:last]) == keys:
                yield LostMarks(Run(first, last), run, count, whole=True)


def _long(rewrite: SourceWords, source: SourceWords) -> Iterator[LostMarks]:
    """Rows of words from within longer quotations, a few words left out of them or put in."""
    for copied in _joined(list(_copied(rewrite, source)), rewrite, source):
        row, run = Run(copied[0][0].first, copied[-1][0].end), _span(copied)
        count = sum(part.end - part.first for part, _ in copied)
        meant = sum(_content(rewrite, part) for part, _ in copied)
        spoken = count >= SPOKEN_ROW and any(
            word.key in _FIRST_PERSON for part, _ in copied for word in _words(rewrite, part)
        )
        enough = spoken or (count >= ROW and meant >= _LEAST_CONTENT)
        if enough and not source.stands_outside(_words(rewrite, row)):
            yield LostMarks(row, run, meant, whole=False, spoken=spoken)


def _span(copied: Sequence[tuple[Run, Run]]) -> Run:
    return Run(copied[0][1].first, copied[-1][1].end)


def _copied(rewrite: SourceWords, source: SourceWords) -> Iterator[tuple[Run, Run]]:
    """Yield rows of `_SEED` words or more with the source's, small words at both ends left out."""
    seeds: dict[tuple[str, ...], list[Run]] = defaultdict(list)
    for run in source.quotations:
        for number in range(run.first, run.end - _SEED + 1):
            starts = seeds[_keys(source.words[number : number + _SEED])]
            if len(starts) < _PLACES:
                starts.append(Run(number, run.end))
    for stretch in rewrite.unquoted:
        place = stretch.first
        while place + _SEED <= stretch.end:
            run = _longest(rewrite, Run(place, stretch.end), source, seeds)
            length = run.end - run.first
            row = _trimmed(rewrite, Run(place, place + length))
            if row.first < row.end:
                first = run.first + row.first - place
                yield row, Run(first, first + row.end - row.first)
            place += length or 1


def _joined(
    rows: Sequence[tuple[Run, Run]], rewrite: SourceWords, source: SourceWords
) -> Iterator[list[tuple[Run, Run]]]:
    """Yield rows, those together that one sentence took in order from one sentence."""
    group: list[tuple[Run, Run]] = []
    for row, run in rows:
        if group:
            last, before = group[-1]
            near = 0 <= row.first - last.end <= _PUT_IN
            near = near and 0 <= run.first - before.end <= _LEFT_OUT
            near = near and source.sentence_of[run.first] == source.sentence_of[before.first]
            near = near and not any(rewrite.is_quoted[last.end : row.first])
            if not near:
                yield group
                group = []
        group.append((row, run))
    if group:
        yield group


def _trimmed(article: SourceWords, run: Run) -> Run:
    """Take small words off both ends: "of the great old bridge and" is four words too long."""
    first, end = run
    while first < end and _is_edge(article.words[first]):
        first += 1
    while first < end and _is_edge(article.words[end - 1]):
        end -= 1
    return Run(first, end)


def _is_edge(word: Word) -> bool:
    return word.key in _SMALL and word.key not in _FIRST_PERSON


def _longest(
    rewrite: SourceWords, rest: Run, source: SourceWords, seeds: dict[tuple[str, ...], list[Run]]
) -> Run:
    best = Run(0, 0)
    for first, end in seeds.get(_keys(rewrite.words[rest.first : rest.first + _SEED]), ()):
        reach = min(end - first, rest.end - rest.first)
        length = next(
            (
                step
                for step in range(_SEED, reach)
                if rewrite.words[rest.first + step].key != source.words[first + step].key
            ),
            reach,
        )
        best = max(best, Run(first, first + length), key=lambda run: run.end - run.first)
    return best


def _keys(found: Sequence[Word]) -> tuple[str, ...]:
    return tuple(word.key for word in found)


def _words(article: SourceWords, run: Run) -> list[Word]:
    return article.words[run.first : run.end]


def _content(article: SourceWords, run: Run) -> int:
    """Count the words that are neither small, plain nor figures, nor names."""
    return sum(
        article.words[number].key not in _ANYBODYS and not _is_name(article, number)
        for number in range(*run)
    )


def _is_name(article: SourceWords, number: int) -> bool:
    """Whether a word is a figure, or has a capital where no sentence begins."""
    if article.text_of(number)[:1].islower():
        return False
    begins = number == 0 or article.sentence_of[number - 1] != article.sentence_of[number]
    return not begins or not article.text_of(number)[1:].islower()


def _is_title(article: SourceWords, run: Run) -> bool:
    """Whether the words are written as a name or a title: "Gone With the Wind"."""
    texts = [article.text_of(number) for number in range(run.first, run.end)]
    return len(texts) > 1 and all(
        text[0].isupper() or word.key in _SMALL
        for text, word in zip(texts, _words(article, run), strict=True)
    )
