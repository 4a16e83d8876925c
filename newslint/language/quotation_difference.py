"""The difference of two wordings, word by word, short enough for one line.

In: a source's words and a quotation's words, each with the text they stand in. Out: a line such as
``[excellent -> amazing] all year``, and whether the difference is one that only a style book minds.
The alignment is that of Ratcliff and Obershelp as `difflib` has it, on keys that leave case, spelling
and marks aside.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from newslint.language.quotation_words import Word, is_filler, same_but_contracted

LIKE = 0.3
"""Wordings that share a smaller part of their words are shown whole, not word by word."""

# `difflib` takes quadratic time: what is longer is cut.
_LONGEST = 160
_CONTEXT = 3
_CHANGE = 9
_LINE = 170


class Piece(NamedTuple):
    """Words with the text that their offsets point into."""

    text: str
    words: Sequence[Word]

    def shown(self, low: int, high: int) -> str:
        """Return the text of words by number, white space made plain, the middle cut if long."""
        if low >= high:
            return ""
        if high - low > _CHANGE:
            half = _CHANGE // 2
            return f"{self.shown(low, low + half)} … {self.shown(high - half, high)}"
        return " ".join(self.text[self.words[low].start : self.words[high - 1].end].split())


def difference(source: Piece, quotation: Piece) -> str:
    """Return what the quotation changed, as one line; a stretch left out in the middle is "…"."""
    blocks = list(_blocks(source, quotation))
    same = sum(high - low for tag, low, high, _, _ in blocks if tag == "equal")
    if same < LIKE * max(1, min(len(source.words), len(quotation.words))):
        return f"“{_clipped(source)}”"
    changed = [number for number, block in enumerate(blocks) if block[0] != "equal"]
    pieces = []
    for number in range(changed[0] - 1, changed[-1] + 2) if changed else ():
        if not 0 <= number < len(blocks):
            continue
        tag, low, high, first, last = blocks[number]
        if tag != "equal":
            pieces.append(_change(source.shown(low, high), quotation.shown(first, last)))
            continue
        if number < changed[0]:
            low = max(low, high - _CONTEXT)
        elif number > changed[-1]:
            high = min(high, low + _CONTEXT)
        if high - low > 2 * _CONTEXT:
            ends = source.shown(low, low + _CONTEXT), source.shown(high - _CONTEXT, high)
            pieces.append(" … ".join(ends))
        else:
            pieces.append(source.shown(low, high))
    return _cut(" ".join(pieces))


def is_slight(source: Piece, quotation: Piece) -> bool:
    """Whether only contractions, fillers and slips of the pen set the wordings apart."""
    keys = [word.key for word in source.words]
    others = [word.key for word in quotation.words]
    return all(
        tag == "equal" or _slight(keys[low:high], others[first:last])
        for tag, low, high, first, last in _blocks(source, quotation)
    )


def _slight(one: list[str], other: list[str]) -> bool:
    if not one or not other:
        return is_filler(one or other)
    return same_but_contracted(one, other) or (
        len(one) == len(other) == 1 and _is_slip(one[0], other[0])
    )


def _is_slip(one: str, other: str) -> bool:
    """Whether two long words differ by one letter in their middle, or by two that changed places."""
    if min(len(one), len(other)) < 6 or one[-1] != other[-1] or one[:2] != other[:2]:
        return False
    if sorted(one) == sorted(other):
        return True
    head = next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), 0
    )
    return one[head + 1 :] == other[head:] or one[head:] == other[head + 1 :]


def _blocks(source: Piece, quotation: Piece) -> Iterator[tuple[str, int, int, int, int]]:
    matcher = SequenceMatcher(
        None,
        [word.key for word in source.words[:_LONGEST]],
        [word.key for word in quotation.words[:_LONGEST]],
        autojunk=False,
    )
    yield from matcher.get_opcodes()


def _change(before: str, after: str) -> str:
    if not after:
        return f"[left out: {before}]"
    return f"[{before} -> {after}]" if before else f"[put in: {after}]"


def _clipped(source: Piece) -> str:
    if not source.words:
        return ""
    whole = " ".join(source.text[source.words[0].start : source.words[-1].end].split())
    return _cut(whole)


def _cut(line: str) -> str:
    if len(line) <= _LINE:
        return line
    # Not within a change: half of one would say something else.
    end = line.rfind(" ", 0, _LINE)
    opened = line.rfind("[", 0, end)
    if opened > line.rfind("]", 0, end):
        closed = line.find("]", end)
        end = closed + 1 if 0 <= closed < 2 * _LINE else opened
    return line[:end].rstrip() + " …"
