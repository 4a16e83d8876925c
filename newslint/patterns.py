"""Path patterns with named fields, such as ``posts/{stem}.md``: read from one path, filled into another."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

FIELD = re.compile(r"\{([^{}]*)\}")
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
NO_LITERALS = re.compile(r"[{}*?]")


class PatternError(ValueError):
    """A pattern that cannot be read; one sentence says why."""


@dataclass(frozen=True)
class PathPattern:
    """A relative path, with forward slashes, parts of whose segments are fields.

    Attributes:
        pieces: literal text and names of fields in turn; the first and the last are literal.
    """

    pieces: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> PathPattern:
        """Read a pattern.

        Raises:
            PatternError: for a field without a good name, two fields with nothing between them, a
                brace that does not belong to a field, or a glob's sign.
        """
        pieces = FIELD.split(text.removeprefix("./"))
        for name in pieces[1::2]:
            if not NAME.fullmatch(name):
                raise PatternError(f"{{{name}}} is not a field: a name of letters goes in braces")
        for literal in pieces[::2]:
            sign = NO_LITERALS.search(literal)
            if sign:
                raise PatternError(
                    f"{sign[0]!r} has no place in a pair: what varies is a field, such as {{stem}}"
                )
        if "" in pieces[2:-1:2]:
            raise PatternError("two fields need something between them")
        return cls(tuple(pieces))

    @property
    def fields(self) -> frozenset[str]:
        """The names of the fields."""
        return frozenset(self.pieces[1::2])

    def match(self, path: str) -> dict[str, str] | None:
        """Return what stands in the fields of a path; None where the path does not fit.

        A field holds at least one character and no slash. It ends where what stands behind it in
        the pattern comes first; only the last field of a segment may reach further.
        """
        found = self._expression.fullmatch(path)
        return found.groupdict() if found else None

    def fill(self, values: Mapping[str, str]) -> str:
        """Return the path with the fields filled in."""
        return "".join(
            values[piece] if number % 2 else piece for number, piece in enumerate(self.pieces)
        )

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        written, seen = re.escape(self.pieces[0]), set[str]()
        for name, behind in zip(self.pieces[1::2], self.pieces[2::2], strict=True):
            field = f"(?P={name})" if name in seen else f"(?P<{name}>[^/]+?)"
            seen.add(name)
            part = field + re.escape(behind)
            # Atomic, so that a long name cannot be divided in ever new ways.
            last = "/" in behind or behind is self.pieces[-1]
            written += part if last else f"(?>{part})"
        return re.compile(written)
