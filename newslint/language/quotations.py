"""Quotations of an article: their parts over paragraphs, nesting, and the marks without a partner.

In: the prose of the paragraphs in reading order. Out: places as (paragraph index, start, end) in
that paragraph's prose, code points, 0-based, end exclusive, quotation marks included.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from newslint.language.abbreviations import words
from newslint.language.quote_marks import Family, Mark, Pairing, ends_with_cue, pair_marks
from newslint.language.reporting import SPEECH, WORD

_MARKS_AND_SPACE = "\"“”„‟＂'‘’‚‛`«»‹› \t\n"
# A quotation may run on over this many paragraphs that do not open with a mark again.
_RUN_ON = 4
# So much of a quotation tells whether it is speech.
_SAMPLE = 400
_CUE_AFTER = re.compile(r"[\s,–—-]*(?P<words>(?:[\w.’'-]+\s*){1,6})")
_CUE_BEFORE = re.compile(r"(?P<words>(?:[\w.’'-]+\s+){0,3}[\w.’'-]+)[\s,:–—-]*$")
_CLAUSE_START = re.compile(
    r"(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]his|[Tt]hat|[Tt]here)(?:['’]\w+|\s\w)"
)
_SMALL_WORDS = words(
    """
    a an and as at but by de for from in into la le nor of off on onto or over per the to up via vs
    with
    """
)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks.

    Attributes:
        parts: (paragraph index, start, end) of each stretch, marks included; more than one when
            it runs over several paragraphs.
        mark: the opening mark.
        closed: whether a closing mark was found.
        nested: whether it lies inside another quotation.
        speech: whether these are somebody's words (a clause, four words or more, or a verb of
            speech next to it) rather than scare quotes, a title or a nickname.
    """

    parts: tuple[tuple[int, int, int], ...]
    mark: str
    closed: bool
    nested: bool
    speech: bool


@dataclass(slots=True)
class _Open:
    """A quotation that a paragraph left open."""

    parts: list[tuple[int, int, int]]
    mark: Mark
    raw: str
    skipped: list[tuple[int, int, int]] = field(default_factory=list)


@dataclass(slots=True)
class _Reading:
    paragraphs: Sequence[str]
    found: list[tuple[tuple[tuple[int, int, int], ...], str, bool]] = field(default_factory=list)
    strays: list[tuple[int, int]] = field(default_factory=list)
    carried: dict[Family, _Open] = field(default_factory=dict)


def quotations(paragraphs: Sequence[str]) -> list[Quotation]:
    """Return the article's quotations in reading order, outer before inner."""
    found = sorted(_read(paragraphs).found, key=lambda item: (item[0][0][:2], -item[0][-1][2]))
    result = []
    outer: list[tuple[tuple[int, int, int], ...]] = []
    for parts, mark, closed in found:
        start, end = parts[0][:2], (parts[-1][0], parts[-1][2])
        while outer and (outer[-1][-1][0], outer[-1][-1][2]) <= start:
            outer.pop()
        nested = bool(outer) and end <= (outer[-1][-1][0], outer[-1][-1][2])
        outer.append(parts)
        speech = _is_speech(paragraphs, parts)
        result.append(Quotation(parts, mark, closed, nested, speech))
    return result


def stray_marks(paragraphs: Sequence[str]) -> list[tuple[int, int]]:
    """Return (paragraph index, offset) of each quotation mark that nothing pairs with."""
    return sorted(_read(paragraphs).strays)


def _read(paragraphs: Sequence[str]) -> _Reading:
    reading = _Reading(paragraphs)
    for index, text in enumerate(paragraphs):
        if not text or text.isspace():
            continue
        _read_paragraph(reading, index, text, pair_marks(text))
    for held in list(reading.carried.values()):
        _give_up(reading, held)
    return reading


def _read_paragraph(reading: _Reading, index: int, text: str, pairing: Pairing) -> None:
    _continue_carried(reading, index, text, pairing)
    for opening, closing in pairing.pairs:
        raw = text[opening.start : opening.end]
        reading.found.append((((index, opening.start, closing.end),), raw, True))
    reading.strays.extend((index, mark.start) for mark in pairing.unopened)
    for position, mark in enumerate(pairing.unclosed):
        later = [
            other.start
            for other in (
                *pairing.unclosed[position + 1 : position + 2],
                *_first_after(pairing, mark),
            )
            if other.family == mark.family
        ]
        end = min(later, default=len(text))
        held = _Open([(index, mark.start, end)], mark, text[mark.start : mark.end])
        if later or ends_with_cue(text):
            _give_up(reading, held)
        else:
            _carry(reading, held)


def _first_after(pairing: Pairing, mark: Mark) -> list[Mark]:
    """Return the next paired opening mark after a mark, if it is of the same family."""
    place = bisect_right(pairing.pairs, mark.start, key=lambda pair: pair[0].start)
    return [pair[0] for pair in pairing.pairs[place : place + 1] if pair[0].family == mark.family]


def _carry(reading: _Reading, held: _Open) -> None:
    before = reading.carried.pop(held.mark.family, None)
    if before is not None:
        _give_up(reading, before)
    reading.carried[held.mark.family] = held


def _give_up(reading: _Reading, held: _Open) -> None:
    """Settle a quotation that was never closed; an unsure single mark was an apostrophe."""
    reading.carried.pop(held.mark.family, None)
    if held.mark.family == "single" and not held.mark.sure and len(held.parts) == 1:
        return
    reading.found.append((tuple(held.parts), held.raw, False))
    reading.strays.append((held.parts[-1][0], held.parts[-1][1]))


def _continue_carried(reading: _Reading, index: int, text: str, pairing: Pairing) -> None:
    """Join what earlier paragraphs left open with this one; marks used leave `pairing`."""
    first = len(text) - len(text.lstrip())
    for held in list(reading.carried.values()):
        family = held.mark.family
        reopened = next((pair for pair in pairing.pairs if pair[0].start == first), None)
        open_again = next((mark for mark in pairing.unclosed if mark.start == first), None)
        if reopened and reopened[0].family == family and not held.skipped:
            pairing.pairs.remove(reopened)
            held.parts.append((index, first, reopened[1].end))
            reading.found.append((tuple(held.parts), held.raw, True))
            del reading.carried[family]
        elif open_again and open_again.family == family and not held.skipped:
            if _first_after(pairing, open_again) or len(pairing.unclosed) > 1:
                continue
            pairing.unclosed.remove(open_again)
            held.parts.append((index, first, len(text)))
            if ends_with_cue(text):
                _give_up(reading, held)
        else:
            _run_on(reading, held, (index, first, len(text.rstrip())), pairing)


def _run_on(reading: _Reading, held: _Open, whole: tuple[int, int, int], pairing: Pairing) -> None:
    """Close a quotation whose later paragraphs do not open with a mark again."""
    index, first, end = whole
    family = held.mark.family
    closing = next((mark for mark in pairing.unopened if mark.family == family), None)
    opening = min(
        (
            mark.start
            for mark in (*(pair[0] for pair in pairing.pairs), *pairing.unclosed)
            if mark.family == family
        ),
        default=end,
    )
    if closing is not None and closing.start < opening:
        pairing.unopened.remove(closing)
        parts = (*held.parts, *held.skipped, (index, first, closing.end))
        reading.found.append((parts, held.raw, True))
        del reading.carried[family]
    elif opening < end or len(held.skipped) >= _RUN_ON:
        _give_up(reading, held)
    else:
        held.skipped.append(whole)


def inner_text(paragraphs: Sequence[str], quotation_parts: Sequence[tuple[int, int, int]]) -> str:
    """Return the words of a quotation's parts, the marks at their ends taken off."""
    pieces = [paragraphs[index][start:end] for index, start, end in quotation_parts]
    return " ".join(piece[slice(*inside_marks(piece, 0, len(piece)))] for piece in pieces)


def inside_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch of a text without the quotation marks and spaces at its ends."""
    inner = text[start:end].strip(_MARKS_AND_SPACE)
    low = text.find(inner, start, end) if inner else start
    return low, low + len(inner)


def _is_speech(paragraphs: Sequence[str], parts: Sequence[tuple[int, int, int]]) -> bool:
    text = inner_text(
        paragraphs, [(i, low, min(high, low + _SAMPLE)) for i, low, high in parts[:1]]
    )
    found = WORD.findall(text)
    if not found:
        return False
    if len(parts) > 1 or _cue_beside(paragraphs[parts[0][0]], parts[0]):
        return True
    if len(found) >= 4:
        return not _is_title(found)
    whole = text[0].isupper() and text[-1] in ".!?" and len(found) > 1 and not _is_title(found)
    return whole or (len(found) > 1 and _CLAUSE_START.match(text) is not None)


def _is_title(found: Sequence[str]) -> bool:
    """Whether every word that a title capitalises is capitalised ("Gone With the Wind")."""
    return found[0][0].isupper() and all(
        word[0].isupper() or word.lower() in _SMALL_WORDS for word in found
    )


def _cue_beside(text: str, part: tuple[int, int, int]) -> bool:
    """Whether a verb of speech stands next to the marks: `said "no"`, `"No," Mr Dee said`."""
    _, start, end = part
    inside_end = text[max(start, end - 3) : end].rstrip("\"“”'’`»›")
    if inside_end.endswith((",", "!", "?")) or text[end : end + 1] == ",":
        after = _CUE_AFTER.match(text[end : end + 80])
        if after and any(word.lower() in SPEECH for word in WORD.findall(after["words"])):
            return True
    before = text[max(0, start - 60) : start]
    if before.rstrip().endswith(":"):
        return True
    near = _CUE_BEFORE.search(before)
    if near is None:
        return False
    last = WORD.findall(near["words"])
    reach = 3 if before.rstrip().endswith(",") else 1
    return any(word.lower() in SPEECH for word in last[-reach:])
