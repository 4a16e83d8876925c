"""Finishing a block's prose: mask URLs and code, trim blanks, keep inline elements in place.

Offsets here are code points of the block's prose, unless they are called source offsets.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from re import IGNORECASE, Pattern
from re import compile as compile_re
from typing import NamedTuple

from newslint.document import Inline, Prose, ProseBuilder
from newslint.model import MASK

# Both start only where a word starts and never give back what they took, so that a long line
# without a URL costs no more than its length.
URL: Pattern[str] = compile_re(
    r"(?<![^\W_])(?:(?:https?|ftp)://|www\.(?=[^\W_]))[^\s<>\"\u201c\u201d\ufffc]++", IGNORECASE
)
MAIL: Pattern[str] = compile_re(r"(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)++")
AFTER_URL = ".,;:!?'*_~\u2018\u2019\u2026"
CLOSING = {")": "(", "]": "[", "}": "{"}


class Cover(NamedTuple):
    """A stretch of prose to be shown as one `MASK`, and the stretch of the file it stands for."""

    start: int
    end: int
    source_start: int
    source_end: int
    scope: str | None = None


def tidy(
    prose: Prose, inlines: Iterable[Inline], covers: Iterable[Cover]
) -> tuple[Prose, list[Inline]]:
    """Return the prose with covers and URLs masked and outer blanks cut off, and its inlines."""
    chosen = _without_overlap([*covers, *_url_covers(prose)])
    found = [*inlines, *(Inline(c.scope, c.start, c.end) for c in chosen if c.scope is not None)]
    if chosen:
        prose = _masked(prose, chosen)
        found = _moved(found, chosen)
    low = len(prose.text) - len(prose.text.lstrip())
    high = len(prose.text.rstrip())
    if low or high < len(prose.text):
        prose = prose.slice(low, high)
    trimmed = (
        Inline(scope, max(start, low) - low, min(end, high) - low) for scope, start, end in found
    )
    return prose, sorted({i for i in trimmed if i.start < i.end}, key=lambda i: (i.start, -i.end))


def find_urls(text: str) -> list[tuple[int, int]]:
    """Return where bare URLs and e-mail addresses stand, without the punctuation behind them."""
    found = []
    if "://" in text or "www." in text.lower():
        for match in URL.finditer(text):
            end = _end_of_url(text, *match.span())
            if end > match.start():
                found.append((match.start(), end))
    if "@" in text:
        found += [match.span() for match in MAIL.finditer(text)]
    return sorted(found)


def _end_of_url(text: str, start: int, end: int) -> int:
    # Counted once: a closing bracket belongs to the URL as long as it has its opening one there.
    counts = {char: text.count(char, start, end) for char in "()[]{}"}
    while end > start:
        char = text[end - 1]
        if char in CLOSING:
            if counts[char] <= counts[CLOSING[char]]:
                break
            counts[char] -= 1
        elif char not in AFTER_URL:
            break
        end -= 1
    return end


def _url_covers(prose: Prose) -> list[Cover]:
    return [Cover(start, end, *prose.span(start, end)) for start, end in find_urls(prose.text)]


def _without_overlap(covers: list[Cover]) -> list[Cover]:
    chosen: list[Cover] = []
    for cover in sorted(covers, key=lambda c: (c.start, -c.end)):
        last = chosen[-1] if chosen else None
        # Tags that cross (<script><code></script></code>) may overlap in the file only.
        if last is None or (cover.start >= last.end and cover.source_start >= last.source_end):
            chosen.append(cover)
    return chosen


def _masked(prose: Prose, covers: Sequence[Cover]) -> Prose:
    builder = ProseBuilder()
    index = 0
    for run in prose.runs:
        position = run.prose_start
        while position < run.prose_end:
            while index < len(covers) and covers[index].end <= position:
                index += 1
            cover = covers[index] if index < len(covers) else None
            if cover is not None and cover.start <= position:
                if cover.start == position:
                    builder.add_atomic(MASK, cover.source_start, cover.source_end)
                position = cover.end
                continue
            stop = run.prose_end if cover is None else min(run.prose_end, cover.start)
            part = prose.text[position:stop]
            if run.one_to_one:
                builder.add(part, run.source_start + position - run.prose_start)
            else:
                builder.add_atomic(part, run.source_start, run.source_end)
            position = stop
    return builder.build()


def _moved(inlines: Iterable[Inline], covers: Sequence[Cover]) -> list[Inline]:
    starts = [cover.start for cover in covers]
    shrunk = [0, *accumulate(cover.end - cover.start - 1 for cover in covers)]

    def moved(offset: int, is_end: bool) -> int:
        index = bisect_right(starts, offset - 1 if is_end else offset) - 1
        if index < 0:
            return offset
        cover = covers[index]
        if offset >= cover.end:
            return offset - shrunk[index + 1]
        return cover.start - shrunk[index] + is_end

    return [Inline(i.scope, moved(i.start, False), moved(i.end, True)) for i in inlines]
