"""Reads pairs from standard input: JSON Lines, each with a rewrite and its source.

    {"path": "posts/bridge.md", "text": "The rewrite.", "source": "The article it was made from."}

``text`` is required. ``source`` is a text, a list of texts, or null; ``path`` is what findings call the
rewrite; ``format`` (markdown, mdx, html, text) is how all are read, by the ending of ``path`` else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NoReturn

from newslint.formats import KNOWN_EXTENSIONS
from newslint.model import Failure
from newslint.yamlnodes import did_you_mean

KEYS = {"text", "source", "path", "format"}
FORMATS = tuple(dict.fromkeys(KNOWN_EXTENSIONS.values()))


@dataclass(frozen=True)
class TextPair:
    """A rewrite and its sources, as texts."""

    path: str
    text: str
    sources: tuple[str, ...]
    format: str | None


class LineError(ValueError):
    """A line that is no pair: why, and at which column (1-based, in code points)."""

    def __init__(self, message: str, column: int = 1) -> None:
        self.column = column
        super().__init__(message)


def read_pairs(lines: Iterable[bytes], name: str) -> Iterator[TextPair | Failure]:
    """Yield the pair in each line, or why there is none; blank lines are passed over.

    Args:
        lines: JSON Lines in UTF-8.
        name: what failures call the input.
    """
    empty = True
    for number, line in enumerate(lines, 1):
        data = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        data = data.rstrip(b"\r\n")
        if not data.strip():
            continue
        empty = False
        try:
            yield read_pair(data, f"{name}#{number}")
        except LineError as error:
            yield Failure(name, f"line {number}, column {error.column}: {error}")
    if empty:
        yield Failure(name, "no pair on standard input")


def read_pair(data: bytes, name: str) -> TextPair:
    """Return the pair in one line; `name` is what it is called if it does not say.

    Raises:
        LineError: for anything but an object with the keys and values that a pair has.
    """
    try:
        line = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        raise LineError(f"not UTF-8: byte 0x{data[error.start]:02x}", len(before) + 1) from None
    reader = LineReader(line)
    try:
        pair = json.loads(line, object_pairs_hook=reader.mapping)
    except json.JSONDecodeError as error:
        raise LineError(f"not JSON: {error.msg}", error.pos + 1) from None
    except RecursionError:
        raise LineError("not a pair: nested too deeply") from None
    if not isinstance(pair, dict):
        raise LineError("a pair is an object with `text` and `source`")
    for key in pair:
        if key not in KEYS:
            reader.fail(key, f"unknown key {key!r}{did_you_mean(key, KEYS)}")
    if not isinstance(pair.get("text"), str):
        reader.fail("text", "a pair needs a `text`")
    path = pair.get("path", name)
    if not isinstance(path, str) or not path or "\0" in path:
        reader.fail("path", "`path` must be a path")
    if pair.get("format") not in (None, *FORMATS):
        reader.fail("format", f"`format` must be one of {', '.join(FORMATS)}")
    source = pair.get("source")
    sources = [] if source is None else source if isinstance(source, list) else [source]
    if not all(isinstance(text, str) for text in sources):
        reader.fail("source", "`source` must be a text, a list of texts, or null")
    return TextPair(path, pair["text"], tuple(sources), pair.get("format"))


class LineReader:
    """One line of JSON, to point at the key that is wrong."""

    def __init__(self, line: str) -> None:
        self.line = line

    def fail(self, key: str, message: str) -> NoReturn:
        """Raise LineError at a key, or at the line's start where it is not there."""
        # Within a text quotation marks are escaped, so nothing but the key itself looks like this.
        written = re.escape(json.dumps(key, ensure_ascii=False))
        found = re.search(rf"(?<!\\){written}\s*:", self.line)
        raise LineError(message, found.start() + 1 if found else 1)

    def mapping(self, items: list[tuple[str, object]]) -> dict[str, object]:
        """Return an object of JSON; a key that stands twice would lose what it said first."""
        values = dict(items)
        for key, _ in items if len(values) < len(items) else ():
            if [name for name, _ in items].count(key) > 1:
                self.fail(key, f"the key {key!r} stands twice")
        return values
