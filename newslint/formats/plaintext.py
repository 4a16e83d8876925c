"""Reads plain text into blocks: paragraphs, list items, and short lines that stand as headings.

Nothing is markup here but newslint's own comments: stray tags stay in the prose, as they are among
what rules look for.
"""

from __future__ import annotations

from collections.abc import Iterator
from re import Pattern
from re import compile as compile_re
from typing import NamedTuple

from newslint.document import Comment
from newslint.formats.writer import BlockWriter, Hole, Place
from newslint.model import LINE_END, Span

COMMENT_START: Pattern[str] = compile_re(r"<!--(?=\s*+newslint-)")
COMMENT_END = "-->"
BULLET: Pattern[str] = compile_re(r"[-*\u2022][ \t]++(?=\S)")
NUMBER: Pattern[str] = compile_re(r"[0-9]{1,3}[.)][ \t]++(?=\S)")
TERMINAL = (".", "!", "?", ":", ";", "\u2026")
CLOSERS = "\"'\u201d\u2019\u00bb)]"
QUOTES = "\"'\u201c\u2018\u00ab"
WIDEST = 100
SHORT = 40
HEADING_WORDS = 15


class Line(NamedTuple):
    """A line without its outer blanks: offsets into the file, and its words."""

    start: int
    end: int
    text: str
    indent: int

    @property
    def is_ended(self) -> bool:
        """Whether a sentence ends here."""
        return self.text.rstrip(CLOSERS).endswith(TERMINAL) or self.text.endswith(('"', "\u201d"))


class _Piece(NamedTuple):
    """Lines that form one block; `skip` is how much of the first one is a list marker."""

    scope: str
    lines: list[Line]
    skip: int = 0


def find_comments(text: str, start: int = 0) -> tuple[list[Hole], list[Comment]]:
    """Return newslint's own comments from `start` on, as holes and as comments."""
    holes, comments = [], []
    position = start
    while match := COMMENT_START.search(text, position):
        close = text.find(COMMENT_END, match.end())
        if close < 0:
            break
        position = close + len(COMMENT_END)
        holes.append(Hole(match.start(), position, ""))
        comments.append(Comment(text[match.end() : close], Span(match.start(), position)))
    return holes, comments


def read_plain_text(writer: BlockWriter, start: int, has_title: bool) -> None:
    """Feed a writer with the plain text of its view from `start` on.

    Args:
        has_title: whether the front matter has a title already.
    """
    pieces = [piece for chunk in _chunks(writer, start) for piece in _pieces(chunk)]
    for index, piece in enumerate(pieces):
        scope = piece.scope
        # A heading stands above something: a file of one line is a paragraph.
        if scope == "paragraph" and len(pieces) > 1 and _is_heading(piece):
            scope = "heading"
        if scope == "heading" and index == 0 and not has_title:
            writer.begin(Place("title", frozenset({"heading"})))
        else:
            writer.begin(Place(scope))
        writer.counts["list"] += scope == "list"
        _write(writer, piece)
    writer.flush()


def _write(writer: BlockWriter, piece: _Piece) -> None:
    previous: Line | None = None
    for line in piece.lines:
        if previous is not None:
            writer.space(previous.end, line.start)
        writer.text(line.start if previous else line.start + piece.skip, line.end)
        previous = line


def _chunks(writer: BlockWriter, start: int) -> Iterator[list[Line]]:
    """Yield the lines between blank lines; a line of comments only is no blank line."""
    chunk: list[Line] = []
    for low, high in _lines(writer.view, start):
        shown = writer.view[low:high]
        text = shown.strip()
        if text:
            indent = len(shown) - len(shown.lstrip())
            first = low + indent
            chunk.append(Line(first, first + len(text), text, indent))
        elif chunk and not writer.source[low:high].strip():
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _lines(text: str, start: int) -> Iterator[tuple[int, int]]:
    for match in LINE_END.finditer(text, start):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _pieces(chunk: list[Line]) -> Iterator[_Piece]:
    """Cut a chunk into list items and paragraphs."""
    group = _Piece("paragraph", [])
    for line in chunk:
        skip = _marker(line, group)
        if skip:
            yield from _joined(group)
            group = _Piece("list", [line], skip)
        else:
            group.lines.append(line)
    yield from _joined(group)


def _marker(line: Line, before: _Piece) -> int:
    """Return the length of the list marker that a line starts with, 0 if it has none."""
    match = BULLET.match(line.text)
    if match is None and (not before.lines or before.scope == "list" or before.lines[-1].is_ended):
        # In the middle of a wrapped sentence "30. " is the end of that sentence.
        match = NUMBER.match(line.text)
    return match.end() if match else 0


def _joined(piece: _Piece) -> Iterator[_Piece]:
    """Yield a piece whole where its lines are one wrapped paragraph, else line by line."""
    if len(piece.lines) < 2 or _is_wrapped(piece):
        if piece.lines:
            yield piece
        return
    yield piece._replace(lines=piece.lines[:1])
    for line in piece.lines[1:]:
        yield _Piece("paragraph", [line])


def _is_wrapped(piece: _Piece) -> bool:
    if any(line.end - line.start > WIDEST for line in piece.lines):
        return False
    breaks = list(zip(piece.lines, piece.lines[1:], strict=False))
    soft = sum(_is_soft(line, after, piece) for line, after in breaks)
    return soft * 2 > len(breaks)


def _is_soft(line: Line, after: Line, piece: _Piece) -> bool:
    """Whether a sentence goes on over the line end.

    A short line before a capital letter is more likely a byline or a dateline than wrapped text.
    """
    if piece.scope == "list" and after.indent > piece.lines[0].indent:
        return True
    return not line.is_ended and (len(line.text) >= SHORT or not after.text[0].isupper())


def _is_heading(piece: _Piece) -> bool:
    if len(piece.lines) != 1:
        return False
    text = piece.lines[0].text
    first = text[0]
    return (
        (first.isupper() or first.isdigit() or first in QUOTES)
        and not text.rstrip(CLOSERS).endswith(TERMINAL)
        and len(text.split(maxsplit=HEADING_WORDS + 1)) <= HEADING_WORDS
    )
