"""Which of many stretches of a text hold a place, or begin in it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import attrgetter, itemgetter
from typing import Generic, Protocol, TypeVar

Item = TypeVar("Item")


class _HasStart(Protocol):
    @property
    def start(self) -> int: ...


Located = TypeVar("Located", bound=_HasStart)

PAGE = 1024
"""Stretches are looked up by the page that a place lies on: so many characters."""


class Stretches(Generic[Item]):
    """Stretches of one text that may overlap, each with what it stands for.

    Looking up takes the time that the stretches on one page take, however long the text is.

    Args:
        stretches: start, end (exclusive) and item of each.
    """

    def __init__(self, stretches: Iterable[tuple[int, int, Item]]) -> None:
        self._pages: dict[int, list[tuple[int, int, int, Item]]] = defaultdict(list)
        for number, (start, end, item) in enumerate(stretches):
            for page in _pages(start, end):
                self._pages[page].append((start, end, number, item))

    def holding(self, start: int, end: int) -> list[Item]:
        """Return the items of the stretches that hold all of a place, in the order given."""
        return [
            item
            for low, high, _, item in self._pages.get(start // PAGE, ())
            if low <= start < high and end <= high
        ]

    def touching(self, start: int, end: int) -> list[Item]:
        """Return the items of the stretches that reach into a place, in the order given."""
        found = {
            number: item
            for page in _pages(start, end)
            for low, high, number, item in self._pages.get(page, ())
            if low < end and start < high
        }
        return [item for _, item in sorted(found.items(), key=itemgetter(0))]


def starting_within(items: Sequence[Located], start: int, end: int) -> Sequence[Located]:
    """Return those of some items in reading order that begin inside a place."""
    begin = attrgetter("start")
    return items[bisect_left(items, start, key=begin) : bisect_left(items, end, key=begin)]


def _pages(start: int, end: int) -> range:
    return range(start // PAGE, max(start, end - 1) // PAGE + 1)
