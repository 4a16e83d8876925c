"""Strict YAML that remembers where everything stands.

Rule files and configs are read as nodes, not as plain values: each value keeps its place, so that
an error can point at it, and the reader of a value decides its type. ``no`` therefore stays text
where text is wanted, and a key given twice is an error instead of a silent loss.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import yaml

from newslint.errors import SourceError

# The C parser is an order of magnitude faster; wheels have it, some platforms do not.
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Source:
    """A YAML file: its path as shown in errors, and its text."""

    path: str
    text: str

    def fail(self, message: str, line: int, column: int) -> NoReturn:
        """Raise SourceError for a 0-based line and column of this file."""
        lines = self.text.splitlines()
        shown = lines[line] if line < len(lines) else ""
        raise SourceError(message, self.path, line + 1, column + 1, shown)


@dataclass(frozen=True)
class Node:
    """A YAML value and its place."""

    raw: yaml.Node
    source: Source

    def fail(self, message: str) -> NoReturn:
        """Raise SourceError that points at this value."""
        mark = self.raw.start_mark
        self.source.fail(message, mark.line, mark.column)

    @property
    def kind(self) -> str:
        """What the value is, in words: text, list or mapping."""
        names = {
            yaml.ScalarNode: "text",
            yaml.SequenceNode: "a list",
            yaml.MappingNode: "a mapping",
        }
        return names[type(self.raw)]

    @property
    def is_null(self) -> bool:
        """Whether the value is left out (``key:`` with nothing behind it)."""
        return isinstance(self.raw, yaml.ScalarNode) and self.raw.tag == "tag:yaml.org,2002:null"

    def text(self) -> str:
        """Return the value as text, just as it was written."""
        if not isinstance(self.raw, yaml.ScalarNode):
            self.fail(f"expected text, found {self.kind}")
        return str(self.raw.value)

    def boolean(self) -> bool:
        """Return the value as true or false."""
        value = self.text().lower()
        if value not in ("true", "false", "yes", "no", "on", "off"):
            self.fail(f"expected true or false, found {value!r}")
        return value in ("true", "yes", "on")

    def integer(self) -> int:
        """Return the value as a whole number."""
        try:
            return int(self.text())
        except ValueError:
            self.fail(f"expected a whole number, found {self.text()!r}")

    def number(self) -> float:
        """Return the value as a number."""
        try:
            return float(self.text())
        except ValueError:
            self.fail(f"expected a number, found {self.text()!r}")

    def choice(self, *choices: str) -> str:
        """Return the value, which must be one of the choices."""
        value = self.text()
        if value not in choices:
            self.fail(f"{value!r} is not one of {', '.join(choices)}")
        return value

    def items(self) -> list[Node]:
        """Return the values of a list; a missing value is an empty list."""
        if self.is_null:
            return []
        if not isinstance(self.raw, yaml.SequenceNode):
            self.fail(f"expected a list, found {self.kind}")
        return [Node(item, self.source) for item in self.raw.value]

    def texts(self) -> list[str]:
        """Return a list of texts."""
        return [item.text() for item in self.items()]

    def one_or_many(self) -> list[Node]:
        """Return the values of a list, or the one value that stands in its place."""
        return self.items() if isinstance(self.raw, yaml.SequenceNode) else [self]

    def pairs(self) -> Iterator[tuple[Node, Node]]:
        """Yield key and value of a mapping.

        Raises:
            SourceError: for a key that stands twice with different values. Twice the same is no
                loss, and published styles have it.
        """
        if self.is_null:
            return
        if not isinstance(self.raw, yaml.MappingNode):
            self.fail(f"expected a mapping, found {self.kind}")
        seen: dict[str, yaml.Node] = {}
        for raw_key, raw_value in self.raw.value:
            key, value = Node(raw_key, self.source), Node(raw_value, self.source)
            name = key.text()
            if name not in seen:
                seen[name] = raw_value
                yield key, value
            elif yaml.serialize(seen[name]) != yaml.serialize(raw_value):
                key.fail(f"the key {name!r} stands twice, with different values")

    def fields(self) -> dict[str, Node]:
        """Return a mapping of named fields; any key that stands twice is an error."""
        if not isinstance(self.raw, yaml.MappingNode):
            self.fail(f"expected a mapping, found {self.kind}")
        fields: dict[str, Node] = {}
        for raw_key, raw_value in self.raw.value:
            key = Node(raw_key, self.source)
            if key.text() in fields:
                key.fail(f"the key {key.text()!r} stands twice")
            fields[key.text()] = Node(raw_value, self.source)
        return fields

    def plain(self) -> object:
        """Return the value as plain Python data, with YAML's own reading of scalars."""
        if isinstance(self.raw, yaml.SequenceNode):
            return [item.plain() for item in self.items()]
        if isinstance(self.raw, yaml.MappingNode):
            return {key.text(): value.plain() for key, value in self.pairs()}
        tag = self.raw.tag.rpartition(":")[2]
        if tag == "null":
            return None
        if tag == "bool":
            return self.boolean()
        if tag in ("int", "float"):
            number = self.number()
            return int(number) if tag == "int" else number
        return self.text()

    def key_node(self, name: str) -> Node:
        """Return the node of a mapping's key, to point at it."""
        assert isinstance(self.raw, yaml.MappingNode)  # noqa: S101 - callers hold a mapping
        return next(Node(key, self.source) for key, _ in self.raw.value if key.value == name)


def load(text: str, path: Path | str, source: Source | None = None) -> Node | None:
    """Read a YAML document; None for an empty one.

    Args:
        text: the document.
        path: its file, as errors show it.
        source: where errors point, if not into this text.

    Raises:
        SourceError: for a syntax error, with its place.
    """
    source = source or Source(str(path), text)
    try:
        root = _compose(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        message = ": ".join(part for part in (error.context, error.problem) if part)
        source.fail(message, mark.line if mark else 0, mark.column if mark else 0)
    except yaml.YAMLError as error:
        # The C parser refuses control characters without saying where.
        source.fail(str(error).replace("\n", " "), 0, 0)
    return None if root is None else Node(root, source)


def _compose(text: str) -> yaml.Node | None:
    try:
        return yaml.compose(text, Loader)
    except yaml.scanner.ScannerError as error:
        # YAML has no escape \' in double quotes, but Vale's parser takes it, and styles use it.
        mark = error.problem_mark
        if mark is None or error.problem != "found unknown escape character":
            raise
        at = text.find("\\'", max(0, mark.index - 1))
        if at not in (mark.index - 1, mark.index):
            raise
        return _compose(text[:at] + text[at + 1 :])


def did_you_mean(name: str, known: Mapping[str, object] | set[str]) -> str:
    """Return `` (did you mean 'x'?)`` for the known name nearest to a wrong one, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 - only on the way to an error

    close = get_close_matches(name, list(known), n=1)
    return f" (did you mean {close[0]!r}?)" if close else ""
