"""A file as newslint reads it: its text untouched, and its prose as blocks that know where they stand.

Markup is never stripped from the file's text. Each block holds the words a reader sees (`Prose`)
with a map back to the file, so that ``**Experts** revealed`` can be matched as ``Experts revealed``
and still be reported at its exact place on disk.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from newslint.model import Lines, Span


class Run(NamedTuple):
    """A stretch of prose and the stretch of the file it was read from.

    Where both have the same length, characters correspond one to one; otherwise the run is atomic
    (an entity, a line end with its indentation, a masked URL) and maps as a whole.
    """

    prose_start: int
    prose_end: int
    source_start: int
    source_end: int

    @property
    def one_to_one(self) -> bool:
        return self.prose_end - self.prose_start == self.source_end - self.source_start


class Prose:
    """Words as a reader sees them, each with its place in the file.

    Args:
        text: the words.
        runs: stretches in order, without gaps in the prose.
    """

    __slots__ = ("__dict__", "runs", "text")

    def __init__(self, text: str, runs: Iterable[Run]) -> None:
        self.text = text
        self.runs = tuple(runs)

    @classmethod
    def verbatim(cls, text: str, start: int = 0) -> Prose:
        """Return prose that equals the file's text from `start` on."""
        return cls(text, [Run(0, len(text), start, start + len(text))])

    @cached_property
    def _starts(self) -> list[int]:
        return [run.prose_start for run in self.runs]

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of the file that holds the prose from `start` to `end` (end exclusive)."""
        if len(self.runs) == 1 and self.runs[0].one_to_one:  # most prose is a line of plain text
            moved = self.runs[0].source_start - self.runs[0].prose_start
            return Span(start + moved, max(start, end) + moved)
        first = self._run_at(start)
        source_start = (
            first.source_start + (start - first.prose_start)
            if first.one_to_one
            else first.source_start
        )
        if end <= start:
            return Span(source_start, source_start)
        last = self._run_at(end - 1)
        source_end = (
            last.source_start + (end - last.prose_start) if last.one_to_one else last.source_end
        )
        return Span(source_start, source_end)

    def _run_at(self, offset: int) -> Run:
        if not self.runs:
            return Run(0, 0, 0, 0)
        return self.runs[max(0, bisect_right(self._starts, offset) - 1)]

    def slice(self, start: int, end: int) -> Prose:
        """Return the prose from `start` to `end` as prose of its own."""
        runs = []
        for run in self.runs:
            low, high = max(run.prose_start, start), min(run.prose_end, end)
            if low >= high:
                continue
            shift = low - run.prose_start if run.one_to_one else 0
            length = high - low if run.one_to_one else run.source_end - run.source_start
            source_start = run.source_start + shift
            runs.append(Run(low - start, high - start, source_start, source_start + length))
        return Prose(self.text[start:end], runs)

    @classmethod
    def join(cls, parts: Iterable[Prose], separator: str = "\n\n") -> Prose:
        """Return several pieces of prose as one; separators map to the end of the piece before."""
        builder = ProseBuilder()
        previous_end: int | None = None
        for part in parts:
            if previous_end is not None:
                builder.add_atomic(separator, previous_end, previous_end)
            for run in part.runs:
                builder.add_run(part.text[run.prose_start : run.prose_end], run)
            if part.runs:
                previous_end = part.runs[-1].source_end
        return builder.build()


class ProseBuilder:
    """Collects prose piece by piece while a format's parser walks through a file."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self.length = 0

    def add(self, text: str, source_start: int) -> None:
        """Add characters that stand in the file just so, from `source_start` on."""
        self._append(text, source_start, source_start + len(text))

    def add_atomic(self, text: str, source_start: int, source_end: int) -> None:
        """Add characters that stand for a stretch of the file as a whole (an entity, a line end)."""
        self._append(text, source_start, source_end)

    def add_run(self, text: str, run: Run) -> None:
        """Add characters with the source place of a run of other prose."""
        self._append(text, run.source_start, run.source_end)

    def _append(self, text: str, source_start: int, source_end: int) -> None:
        if not text:
            return
        self._parts.append(text)
        self._runs.append(Run(self.length, self.length + len(text), source_start, source_end))
        self.length += len(text)

    def build(self) -> Prose:
        """Return what was collected."""
        return Prose("".join(self._parts), self._runs)


class Inline(NamedTuple):
    """An inline element of a block: its scope name and its place in the block's prose."""

    scope: str  # code, link, strong, emphasis
    start: int
    end: int


@dataclass(frozen=True)
class Block:
    """One piece of prose: a paragraph, a heading, a list item, a table cell, a front-matter title.

    Attributes:
        scope: the most telling scope name, as findings show it: ``title``, ``summary``,
            ``heading.h2``, ``paragraph``, ``blockquote``, ``list``, ``table.cell``, ``caption``, ``alt``.
        scopes: every scope name that selects this block, ``text`` included.
        prose: its words.
        inlines: inline elements by their place in the prose.
    """

    scope: str
    scopes: frozenset[str]
    prose: Prose
    inlines: tuple[Inline, ...] = ()

    @property
    def text(self) -> str:
        """The words of the block."""
        return self.prose.text

    @cached_property
    def span(self) -> Span:
        """The stretch of the file from the block's first to its last word."""
        return self.prose.span(0, len(self.prose.text))


def make_block(scope: str, prose: Prose, inlines: Iterable[Inline] = (), *extra: str) -> Block:
    """Return a block whose scopes are its own name, the names above it, `text` and `extra`.

    ``heading.h2`` is selected by ``heading.h2``, ``heading`` and ``text``.
    """
    names = {"text", scope, scope.partition(".")[0], *extra}
    return Block(scope, frozenset(names), prose, tuple(inlines))


class Comment(NamedTuple):
    """A comment of the file (HTML ``<!-- -->`` or MDX ``{/* */}``): its inner text and its place."""

    text: str
    span: Span


@dataclass(frozen=True)
class FrontMatter:
    """The metadata block at the head of a file.

    Attributes:
        span: the block with its fences.
        values: the parsed mapping; every scalar is text, as written.
    """

    span: Span
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Document:
    """A file read: untouched text, blocks of prose in reading order, comments, front matter.

    Attributes:
        path: as findings show it.
        text: the decoded file, with its byte order mark and line ends.
        format: ``markdown``, ``mdx``, ``html`` or ``text``.
        counts: structure that Vale's metric rules count: ``list``, ``pre``, ``blockquote``,
            ``heading_h1`` ... ``heading_h6``.
    """

    path: str
    text: str
    format: str
    blocks: tuple[Block, ...] = ()
    comments: tuple[Comment, ...] = ()
    front_matter: FrontMatter | None = None
    counts: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def lines(self) -> Lines:
        """Line and column look-up."""
        return Lines(self.text)
