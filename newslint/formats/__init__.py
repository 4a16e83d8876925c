"""Turns files into documents: Markdown, MDX, HTML and plain text, with front matter or without.

`read` takes a path, `parse` takes text; parsing depends on nothing but its arguments.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Final

from newslint.document import Block, Document
from newslint.errors import InputError, UsageError
from newslint.formats.frontmatter import Head, read_head
from newslint.formats.plaintext import find_comments, read_plain_text
from newslint.formats.templates import find_templates
from newslint.formats.writer import BlockWriter, view_of
from newslint.model import Lines

__all__ = ["KNOWN_EXTENSIONS", "decode", "format_of", "parse", "read"]

KNOWN_EXTENSIONS: Final[dict[str, str]] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdx": "mdx",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".txt": "text",
    ".text": "text",
}
"""Formats by file name extension, in lower case."""

BYTE_ORDER_MARKS: Final = {
    b"\xff\xfe\x00\x00": "UTF-32",
    b"\x00\x00\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
}


def format_of(path: str) -> str:
    """Return the format that a path's extension tells, ``text`` if it tells none."""
    return KNOWN_EXTENSIONS.get(PurePath(path).suffix.lower(), "text")


def decode(data: bytes, path: str) -> str:
    """Return the text of a file in UTF-8; a byte order mark stays in it, as offsets count it.

    Raises:
        InputError: another encoding, or no text at all; names the place.
    """
    for mark, encoding in BYTE_ORDER_MARKS.items():
        if data.startswith(mark):
            raise InputError(f"{path}: the file is {encoding}; newslint reads UTF-8")
    nul = data.find(b"\0")
    if nul >= 0:
        raise InputError(f"{path}: not a text file: NUL byte at byte offset {nul}")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        line, column = Lines(before).position(len(before))
        raise InputError(
            f"{path}:{line}:{column}: not UTF-8: byte 0x{data[error.start]:02x}"
            f" at byte offset {error.start}"
        ) from None


def read(path: str | Path) -> Document:
    """Return the document in a file.

    Raises:
        InputError: the file cannot be read or decoded.
        SourceError: its front matter is broken.
    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    return parse(decode(data, str(path)), str(path))


def parse(text: str, path: str = "<stdin>", format: str | None = None) -> Document:  # noqa: A002
    """Return the document in a text.

    Args:
        text: the whole file as decoded, line ends and byte order mark as they are.
        path: as findings show it; its extension tells the format where `format` does not.
        format: ``markdown``, ``mdx``, ``html`` or ``text``.

    Raises:
        SourceError: the front matter is broken.
        UsageError: there is no such format.
    """
    chosen = format_of(path) if format is None else format
    if chosen not in PARSERS:
        raise UsageError(f"{chosen!r} is not a format: {', '.join(PARSERS)}")
    head = read_head(text, path)
    writer = PARSERS[chosen](text, head)
    blocks = [*head.blocks, *sorted(writer.blocks, key=lambda block: block.span.start)]
    return Document(
        path,
        text,
        chosen,
        tuple(_with_title(blocks)),
        tuple(sorted(writer.comments, key=lambda comment: comment.span)),
        head.front_matter,
        {name: count for name, count in writer.counts.items() if count},
    )


# Each imports what it alone needs: most runs read one format.


def _parse_markdown(text: str, head: Head) -> BlockWriter:
    from newslint.formats.markdown import read_markdown  # noqa: PLC0415

    holes = find_templates(text, head.body)
    writer = BlockWriter(text, holes, view_of(text, holes, head.body))
    read_markdown(writer, head.body)
    return writer


def _parse_mdx(text: str, head: Head) -> BlockWriter:
    from newslint.formats.html import write_text  # noqa: PLC0415
    from newslint.formats.markdown import read_markdown  # noqa: PLC0415
    from newslint.formats.mdx import find_mdx  # noqa: PLC0415

    found = find_mdx(text, head.body)
    writer = BlockWriter(text, found.holes, view_of(text, found.holes, head.body))
    writer.comments += found.comments
    read_markdown(writer, head.body, mdx=True)
    # Inside its tag an alternative text is part of a hole: this writer knows of no holes.
    plain = BlockWriter(text)
    for span in found.alts:
        alt = plain.aside("alt")
        write_text(alt, text, *span)
        alt.flush()
    writer.blocks += plain.blocks
    return writer


def _parse_html(text: str, head: Head) -> BlockWriter:
    from newslint.formats.html import HtmlReader  # noqa: PLC0415

    # Only a page with front matter is a template; elsewhere "{{ name }}" is what readers see.
    holes = find_templates(text, head.body) if head.front_matter else []
    writer = BlockWriter(text, holes, view_of(text, holes, head.body))
    HtmlReader(writer).read(head.body, len(text))
    return writer


def _parse_text(text: str, head: Head) -> BlockWriter:
    holes, comments = find_comments(text, head.body)
    writer = BlockWriter(text, holes, view_of(text, holes, head.body))
    writer.comments += comments
    read_plain_text(writer, head.body, head.has_title)
    return writer


def _with_title(blocks: Iterable[Block]) -> Iterable[Block]:
    """Make the first heading of level one the title where there is no other."""
    found = list(blocks)
    if any(block.scope == "title" for block in found):
        return found
    for index, block in enumerate(found):
        if block.scope == "heading.h1":
            found[index] = replace(block, scopes=block.scopes | {"title"})
            break
    return found


PARSERS: Final[dict[str, Callable[[str, Head], BlockWriter]]] = {
    "markdown": _parse_markdown,
    "mdx": _parse_mdx,
    "html": _parse_html,
    "text": _parse_text,
}
