"""The tokens of a stretch of a parsed text, found without walking through all of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def tokens_starting(doc: Doc, start: int, end: int) -> list[Token]:
    """Return the tokens that start within a stretch (offsets of the text, end exclusive)."""
    numbers = range(len(doc))
    first = bisect_left(numbers, start, key=lambda number: doc[number].idx)
    return list(doc[first : bisect_left(numbers, end, lo=first, key=lambda n: doc[n].idx)])


def tokens_touching(doc: Doc, start: int, end: int) -> list[Token]:
    """Return the tokens of which any part lies within a stretch."""
    numbers = range(len(doc))
    first = bisect_right(numbers, start, key=lambda n: doc[n].idx + len(doc[n]))
    return list(doc[first : bisect_left(numbers, end, lo=first, key=lambda n: doc[n].idx)])
