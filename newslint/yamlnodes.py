"""Strict YAML that remembers where everything stands.

Rule files and configs are read as nodes, not as plain values: each value keeps its place, so that
an error can point at it, and the reader of a value decides its type. ``no`` therefore stays text
where text is wanted, and a key given twice is an error instead of a silent loss.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn

from newslint.errors import SourceError

# A run whose rules were read before needs no parser of YAML.
if TYPE_CHECKING:
    import yaml

Raw = list[Any]
"""A value and its place as plain data, which can be kept as JSON.

Shape, line, column (0-based); then tag and text of a scalar, the values of a list, the pairs of a mapping.
"""

SCALAR: Final = "text"
LIST: Final = "a list"
MAPPING: Final = "a mapping"


class Source:
    """A YAML file.

    Args:
        path: as shown in errors.
        text: what it holds; None to read it where an error has to show a line of it.
    """

    def __init__(self, path: str, text: str | None = None) -> None:
        self.path = path
        self._text = text

    @property
    def text(self) -> str:
        """What the file holds."""
        if self._text is None:
            self._text = Path(self.path).read_text(encoding="utf-8-sig")
        return self._text

    def fail(self, message: str, line: int, column: int) -> NoReturn:
        """Raise SourceError for a 0-based line and column of this file."""
        lines = self.text.splitlines()
        shown = lines[line] if line < len(lines) else ""
        raise SourceError(message, self.path, line + 1, column + 1, shown)


class Node(NamedTuple):
    """A YAML value and its place."""

    raw: Raw
    source: Source

    def fail(self, message: str) -> NoReturn:
        """Raise SourceError that points at this value."""
        self.source.fail(message, self.line, self.raw[2])

    @property
    def line(self) -> int:
        """The line that the value begins in, 0-based."""
        line: int = self.raw[1]
        return line

    @property
    def kind(self) -> str:
        """What the value is, in words: text, a list or a mapping."""
        return str(self.raw[0])

    @property
    def is_null(self) -> bool:
        """Whether the value is left out (``key:`` with nothing behind it)."""
        return self.kind == SCALAR and self.raw[3] == "null"

    def text(self) -> str:
        """Return the value as text, just as it was written."""
        if self.raw[0] != SCALAR:
            self.fail(f"expected text, found {self.kind}")
        return str(self.raw[4])

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
        if self.kind != LIST:
            self.fail(f"expected a list, found {self.kind}")
        return [Node(item, self.source) for item in self.raw[3]]

    def texts(self) -> list[str]:
        """Return a list of texts."""
        return [item.text() for item in self.items()]

    def one_or_many(self) -> list[Node]:
        """Return the values of a list, or the one value that stands in its place."""
        return self.items() if self.kind == LIST else [self]

    def pairs(self) -> Iterator[tuple[Node, Node]]:
        """Yield key and value of a mapping.

        Raises:
            SourceError: for a key that stands twice with different values. Twice the same is no
                loss, and published styles have it.
        """
        if self.is_null:
            return
        if self.kind != MAPPING:
            self.fail(f"expected a mapping, found {self.kind}")
        seen: dict[str, Raw] = {}
        for raw_key, raw_value in self.raw[3]:
            key, value = Node(raw_key, self.source), Node(raw_value, self.source)
            name = key.text()
            if name not in seen:
                seen[name] = raw_value
                yield key, value
            elif _placeless(seen[name]) != _placeless(raw_value):
                key.fail(f"the key {name!r} stands twice, with different values")

    def fields(self) -> dict[str, Node]:
        """Return a mapping of named fields; any key that stands twice is an error."""
        if self.kind != MAPPING:
            self.fail(f"expected a mapping, found {self.kind}")
        fields: dict[str, Node] = {}
        for raw_key, raw_value in self.raw[3]:
            key = Node(raw_key, self.source)
            if key.text() in fields:
                key.fail(f"the key {key.text()!r} stands twice")
            fields[key.text()] = Node(raw_value, self.source)
        return fields

    def plain(self) -> object:
        """Return the value as plain Python data, with YAML's own reading of scalars."""
        if self.kind == LIST:
            return [item.plain() for item in self.items()]
        if self.kind == MAPPING:
            return {key.text(): value.plain() for key, value in self.pairs()}
        tag = self.raw[3]
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
        return next(Node(key, self.source) for key, _ in self.raw[3] if key[4] == name)

    def holding(self, values: list[Any]) -> Node:
        """Return a list or a mapping at the same place with other values, or other pairs."""
        return Node([*self.raw[:3], values], self.source)


def load(text: str, path: Path | str, source: Source | None = None) -> Node | None:
    """Read a YAML document; None for an empty one.

    Args:
        text: the document.
        path: its file, as errors show it.
        source: where errors point, if not into this text.

    Raises:
        SourceError: for a syntax error, with its place.
    """
    import yaml  # noqa: PLC0415 - start-up

    source = source or Source(str(path), text)
    # The C parser is an order of magnitude faster; wheels have it, some platforms do not.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        root = _compose(text, loader)
        return None if root is None else Node(_raw(root, {}), source)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        message = ": ".join(part for part in (error.context, error.problem) if part)
        source.fail(message, mark.line if mark else 0, mark.column if mark else 0)
    except yaml.YAMLError as error:
        # The C parser refuses control characters without saying where.
        source.fail(str(error).replace("\n", " "), 0, 0)
    except RecursionError:
        source.fail("it is nested too deeply", 0, 0)


def _compose(text: str, loader: Any) -> yaml.Node | None:
    import yaml  # noqa: PLC0415 - start-up

    try:
        return yaml.compose(text, loader)
    except yaml.scanner.ScannerError as error:
        # YAML has no escape \' in double quotes, but Vale's parser takes it, and styles use it.
        mark = error.problem_mark
        if mark is None or error.problem != "found unknown escape character":
            raise
        at = text.find("\\'", max(0, mark.index - 1))
        if at not in (mark.index - 1, mark.index):
            raise
        return _compose(text[:at] + text[at + 1 :], loader)


def _raw(node: Any, made: dict[int, Raw]) -> Raw:
    """Return a node as plain data.

    Args:
        made: what nodes became so far, by identity: what an anchor names twice is one thing here as well.
    """
    if id(node) not in made:
        place = node.start_mark.line, node.start_mark.column
        if node.id == "scalar":
            raw: Raw = [SCALAR, *place, node.tag.rpartition(":")[2], node.value]
        elif node.id == "sequence":
            raw = [LIST, *place, [_raw(item, made) for item in node.value]]
        else:
            raw = [
                MAPPING,
                *place,
                [[_raw(key, made), _raw(value, made)] for key, value in node.value],
            ]
        made[id(node)] = raw
    return made[id(node)]


def is_tree(raw: Raw, seen: set[int] | None = None) -> bool:
    """Whether nothing in a value stands in two places of it, as what an anchor names does."""
    seen = set() if seen is None else seen
    if id(raw) in seen:
        return False
    seen.add(id(raw))
    if raw[0] == SCALAR:
        return True
    parts = raw[3] if raw[0] == LIST else [part for pair in raw[3] for part in pair]
    return all(is_tree(part, seen) for part in parts)


def _placeless(raw: Raw) -> Any:
    """Return a value without its places, to tell whether two are the same."""
    if raw[0] == SCALAR:
        return raw[3:]
    if raw[0] == LIST:
        return [_placeless(item) for item in raw[3]]
    return [[_placeless(key), _placeless(value)] for key, value in raw[3]]


def did_you_mean(name: str, known: Mapping[str, object] | set[str]) -> str:
    """Return `` (did you mean 'x'?)`` for the known name nearest to a wrong one, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 - only on the way to an error

    close = get_close_matches(name, list(known), n=1)
    return f" (did you mean {close[0]!r}?)" if close else ""
