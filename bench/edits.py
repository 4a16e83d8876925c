"""Edits of an article: how a rewrite is made from a source, and where its places come to stand.

Offsets are code points, 0-based, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newslint.model import Span


class Edit(NamedTuple):
    """Put `text` where the source has `start` to `end`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Fault:
    """A fault that can be planted in an article.

    Attributes:
        kind: what is wrong, in the words of the rules: `attribution.dropped`.
        way: how it came about: `tail cut`.
        edits: the edits that make it.
        places: the sentences of the source that it touches.
        rules: the rules that name it rightly.
        cut: whether words are gone, so that a finding is known by the evidence it shows.
    """

    kind: str
    way: str
    edits: tuple[Edit, ...]
    places: tuple[Span, ...]
    rules: frozenset[str]
    cut: bool = False


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with edits made; no two may overlap."""
    pieces, position = [], 0
    for edit in sorted(edits):
        if edit.start < position:
            raise ValueError(f"{edit} overlaps an edit before it")
        pieces += [text[position : edit.start], edit.text]
        position = edit.end
    return "".join([*pieces, text[position:]])


def moved(span: Span, edits: Sequence[Edit]) -> Span:
    """Return where a stretch of the source stands once edits are made, insertions at its ends included."""
    start, end = span
    for edit in edits:
        growth = len(edit.text) - (edit.end - edit.start)
        if edit.end <= span.start and not (edit.start == edit.end == span.start):
            start += growth
        if edit.start <= span.end and edit.end <= span.end:
            end += growth
    return Span(start, end)


def capitalised(text: str) -> str:
    """Return a text with its first letter made a capital."""
    for index, letter in enumerate(text):
        if letter.isalnum():
            return text[:index] + letter.upper() + text[index + 1 :]
    return text
