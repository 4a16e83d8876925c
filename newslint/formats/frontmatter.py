"""Reads the metadata block at the head of a file: YAML between ``---``, or TOML between ``+++``.

In: the whole text of a file. Out: where the block ends, its values (every scalar as text), and
blocks of prose for the title and the summary, mapped to the file character by character.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from re import Pattern
from re import compile as compile_re
from typing import NamedTuple

from newslint.document import Block, FrontMatter, make_block
from newslint.errors import SourceError
from newslint.formats.masking import tidy
from newslint.formats.scalars import MistakeError, Scalar, scalar_prose
from newslint.formats.writer import LONE_RETURN
from newslint.model import MASK, Lines, Span

OPENING: Pattern[str] = compile_re(r"\ufeff?(---|\+\+\+)[ \t]*+(?:\r\n|\n|\r)")
CLOSING = {
    "---": compile_re(r"(?<=[\r\n])(?:---|\.\.\.)[ \t]*+(?=[\r\n]|\Z)"),
    "+++": compile_re(r"(?<=[\r\n])\+\+\+[ \t]*+(?=[\r\n]|\Z)"),
}
FIRST_LINE = {
    "---": compile_re(r"(?:[ \t]*+(?:#[^\n]*+)?\n)*+[\"']?[\w.-]++[\"']?[ \t]*+:(?:\s|\Z)"),
    "+++": compile_re(r"(?:[ \t]*+(?:#[^\n]*+)?\n)*+[ \t]*+(?:\[|[\"']?[\w.-]++[\"']?[ \t]*+=)"),
}
"""What the content must begin with for a mistake in it to be reported: otherwise the fences are
thematic breaks around prose."""

LINE_END: Pattern[str] = compile_re(r"\r\n|\n|\r")
TITLES = frozenset({"title", "headline"})
SUMMARIES = frozenset({"excerpt", "description", "summary", "subtitle", "standfirst", "dek"})


class Head(NamedTuple):
    """The head of a file: its front matter, the blocks found in it, and where the body starts."""

    front_matter: FrontMatter | None
    blocks: list[Block]
    body: int

    @property
    def has_title(self) -> bool:
        """Whether the front matter gives the article a title."""
        return any(block.scope == "title" for block in self.blocks)


def read_head(text: str, path: str) -> Head:
    """Return the head of a file; SourceError where its front matter is broken."""
    start = 1 if text.startswith("\ufeff") else 0
    opening = OPENING.match(text)
    closing = CLOSING[opening[1]].search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        return Head(None, [], start)
    fence = opening[1]
    # Both parsers take \n; a \r alone is one character as well, so offsets hold.
    content = LONE_RETURN.sub("\n", text[opening.end() : closing.start()])
    # Imported where there is something to read.
    if fence == "---":
        from newslint.formats.frontmatter_yaml import parse  # noqa: PLC0415
    else:
        from newslint.formats.frontmatter_toml import parse  # noqa: PLC0415
    try:
        values, scalars = parse(content)
    except MistakeError as mistake:
        if FIRST_LINE[fence].match(content.replace("\r\n", "\n")) is None:
            return Head(None, [], start)
        raise _error(text, path, opening.end() + mistake.offset, mistake.message) from None
    if values is None:
        return Head(None, [], start)
    blocks = list(_blocks(text, opening.end(), scalars))
    line_end = LINE_END.match(text, closing.end())
    body = line_end.end() if line_end else closing.end()
    return Head(FrontMatter(Span(start, closing.end()), values), blocks, body)


def _blocks(text: str, start: int, scalars: Mapping[tuple[str, ...], Scalar]) -> Iterator[Block]:
    for keys, scalar in scalars.items():
        parents, key = keys[:-1], keys[-1].lower()
        if parents not in ((), ("params",)) or key not in TITLES | SUMMARIES:
            continue
        prose, inlines = tidy(scalar_prose(text, start, scalar), [], [])
        if prose.text.replace(MASK, "").strip():
            yield make_block("title" if key in TITLES else "summary", prose, inlines)


def _error(text: str, path: str, offset: int, message: str) -> SourceError:
    lines = Lines(text)
    line, column = lines.position(min(offset, len(text)))
    return SourceError(f"front matter: {message}", path, line, column, lines.line(line))
