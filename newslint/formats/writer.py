"""What every format's parser shares: holes in a file, and a writer of blocks.

A parser walks through a file and tells a `BlockWriter` which stretches of it a reader sees. All
offsets are code points into the whole file, byte order mark and both halves of a CRLF included.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from copy import copy
from re import Pattern
from re import compile as compile_re
from typing import NamedTuple

from newslint.document import Block, Comment, Inline, ProseBuilder, make_block
from newslint.formats.masking import Cover, tidy
from newslint.model import MASK, Span

FILLER = "\N{DOUBLE VERTICAL LINE}"
"""Stands in a view of the file for a character of a hole: punctuation without meaning in markup."""

BLANKS: Pattern[str] = compile_re(r"[ \t\r\n\f]+")
NOT_LINE_END: Pattern[str] = compile_re(r"[^\r\n]")
LONE_RETURN: Pattern[str] = compile_re(r"\r(?!\n)")


class Hole(NamedTuple):
    """A stretch of the file that is no prose (a template tag, JSX), and what prose shows for it."""

    start: int
    end: int
    shows: str = MASK


class Mark(NamedTuple):
    """A place in the prose being written: the number of the block and the offset in it."""

    block: int
    offset: int


class Place(NamedTuple):
    """Where a block stands: its scope, and the scopes of the elements around it."""

    scope: str = "paragraph"
    around: frozenset[str] = frozenset()

    def inside(self, scope: str) -> Place:
        """Return the place of an element of that scope inside this one."""
        return Place(
            scope, self.around if self.scope == "paragraph" else self.around | {self.scope}
        )

    def child(self) -> Place:
        """Return the place of a plain block in here: a heading or a title ends, a list goes on."""
        return Place("paragraph", self.around) if is_heading(self.scope) else self


def is_heading(scope: str) -> bool:
    """Whether blocks of that scope hold no other blocks."""
    return scope.startswith("heading") or scope == "title"


def view_of(text: str, holes: Sequence[Hole], start: int = 0) -> str:
    """Return the text as a parser should see it: same offsets, holes filled.

    A carriage return alone becomes a line feed, as not every parser takes it for a line end.

    Holes that have lines to themselves become blank lines, as their templates are run before any
    markup is read; other holes become a word of filler. What stands before `start` becomes blank.
    """
    parts = [NOT_LINE_END.sub(" ", text[:start])]
    position = start
    for first, last in _neighbours(text, holes):
        begin, end = holes[first].start, holes[last].end
        parts.append(text[position:begin])
        if _has_lines_to_itself(text, begin, end):
            parts.append(NOT_LINE_END.sub(" ", text[begin:end]))
        else:
            inner = begin
            for hole in holes[first : last + 1]:
                parts += (text[inner : hole.start], FILLER * (hole.end - hole.start))
                inner = hole.end
        position = end
    parts.append(text[position:])
    return LONE_RETURN.sub("\n", "".join(parts))


def _neighbours(text: str, holes: Sequence[Hole]) -> Iterable[tuple[int, int]]:
    """Group holes with only blanks of a line between them: first and last index of each group."""
    first = 0
    for index in range(1, len(holes) + 1):
        if index < len(holes):
            between = text[holes[index - 1].end : holes[index].start]
            if not between.strip(" \t"):
                continue
        yield first, index - 1
        first = index


def _has_lines_to_itself(text: str, start: int, end: int) -> bool:
    while start > 0 and text[start - 1] in " \t":
        start -= 1
    while end < len(text) and text[end] in " \t":
        end += 1
    return (start == 0 or text[start - 1] in "\r\n\ufeff") and (
        end == len(text) or text[end] in "\r\n"
    )


class BlockWriter:
    """Collects prose piece by piece and cuts it into blocks.

    Args:
        text: the whole file.
        holes: what is no prose in it, in order and without overlap.
        view: the file as the parser sees it (`view_of`), of the same length.
    """

    def __init__(self, text: str, holes: Sequence[Hole] = (), view: str | None = None) -> None:
        self.source = text
        self.view = text if view is None else view
        self.blocks: list[Block] = []
        self.comments: list[Comment] = []
        self.counts: Counter[str] = Counter()
        self._holes = holes
        self._hole_starts = [hole.start for hole in holes]
        self._shown = -1
        self._number = 0
        self._place = Place()
        self._open: dict[str, list[int]] = {}
        self._start_block()

    def _start_block(self) -> None:
        self._number += 1
        self._builder = ProseBuilder()
        self._last = ""
        self._dropped = False
        self._inlines: list[Inline] = []
        self._covers: list[Cover] = []
        for entry in self._open.values():
            entry[1] = 0

    def begin(self, place: Place) -> None:
        """End the block being written, if any; what follows stands in `place`."""
        self.flush()
        self._place = place

    def text(self, start: int, end: int) -> None:
        """Add the file's own characters from `start` to `end`."""
        index = bisect_right(self._hole_starts, start) - 1
        if index >= 0 and self._holes[index].end <= start:
            index += 1
        index = max(index, 0)
        while index < len(self._holes) and self._holes[index].start < end:
            hole = self._holes[index]
            self._add(start, hole.start)
            if index > self._shown:
                self._shown = index
                self.replace(hole.shows, max(start, hole.start), min(end, hole.end))
            start = hole.end
            index += 1
        self._add(start, end)

    def _add(self, start: int, end: int) -> None:
        if self._dropped and self._last.isspace() and self.view.startswith(" ", start, end):
            start += 1
        if start < end:
            self._dropped = False
            self._builder.add(self.source[start:end], start)
            self._last = self.source[end - 1]

    def flowing(self, start: int, end: int) -> None:
        """Add the file's own characters, each run of blanks as one space, as browsers do."""
        position = start
        for match in BLANKS.finditer(self.view, start, end):
            if match.start() > start and match[0] == " ":
                continue
            self.text(position, match.start())
            self.space(*match.span())
            position = match.end()
        self.text(position, end)

    def replace(self, shown: str, start: int, end: int) -> None:
        """Add characters that stand for a stretch of the file as a whole."""
        if shown == " ":
            self.space(start, end)
            self.drop()
        elif shown:
            self._builder.add_atomic(shown, start, end)
            self._last = shown[-1]
        else:
            self.drop()

    def drop(self) -> None:
        """Note that something was left out here: the blanks around it are shown as one."""
        self._dropped = True

    def space(self, start: int, end: int) -> None:
        """Add one space for a stretch of the file, unless a blank or nothing stands before it."""
        if self._last and not self._last.isspace():
            self._builder.add_atomic(" ", start, end)
            self._last = " "

    def mask(self, start: int, end: int, scope: str | None = None) -> None:
        """Add one `MASK` for what is no prose; `scope` names it as an inline element."""
        if scope is not None:
            self._inlines.append(Inline(scope, self._builder.length, self._builder.length + 1))
        self.replace(MASK, start, end)

    def mark(self) -> Mark:
        """Return where the next prose will stand, for `cover`."""
        return Mark(self._number, self._builder.length)

    def cover(self, mark: Mark, start: int, end: int, scope: str | None = None) -> None:
        """Make all prose since `mark` one `MASK`, which stands for the file's stretch.

        Where a block has ended in between, its prose stays as it is.
        """
        if mark.block == self._number and mark.offset < self._builder.length:
            self._covers.append(Cover(mark.offset, self._builder.length, start, end, scope))

    def open_inline(self, scope: str) -> None:
        """Start an inline element; inside one of the same scope it is part of that one."""
        entry = self._open.setdefault(scope, [0, self._builder.length])
        entry[0] += 1

    def close_inline(self, scope: str) -> None:
        """End an inline element."""
        entry = self._open.get(scope)
        if entry is None:
            return
        entry[0] -= 1
        if entry[0] == 0:
            self._inlines.append(Inline(scope, entry[1], self._builder.length))
            del self._open[scope]

    def close_all_inlines(self) -> None:
        """End every inline element that is open."""
        for scope in list(self._open):
            self._open[scope][0] = 1
            self.close_inline(scope)

    def comment(self, inner_start: int, inner_end: int, start: int, end: int) -> None:
        """Record a comment by the place of its inner text and of its whole."""
        self.comments.append(Comment(self.source[inner_start:inner_end], Span(start, end)))

    def flush(self) -> None:
        """End the block being written; it is kept if it shows anything but blanks and masks."""
        for scope, (_, start) in self._open.items():
            self._inlines.append(Inline(scope, start, self._builder.length))
        if self._builder.length:
            prose, inlines = tidy(self._builder.build(), self._inlines, self._covers)
            if prose.text.replace(MASK, "").strip():
                place = self._place
                self.blocks.append(make_block(place.scope, prose, inlines, *place.around))
        self._start_block()

    def aside(self, scope: str) -> BlockWriter:
        """Return a writer for a block beside the one being written (an image's alt text)."""
        writer = copy(self)
        writer._place = Place(scope)
        writer._open = {}
        writer._start_block()
        return writer
