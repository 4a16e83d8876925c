"""Which of many stretches of a text hold a place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Generic, TypeVar

Item = TypeVar("Item")

PAGE = 1024
"""Stretches are looked up by the page that a place lies on: so many characters."""


class Stretches(Generic[Item]):
    """Stretches of one text that may overlap, each with what it stands for.

    Looking up takes the time that the stretches on one page take, however long the text is.

    Args:
        stretches: start, end (exclusive) and item of each.
    """

    def __init__(self, stretches: Iterable[tuple[int, int, Item]]) -> None:
        self._pages: dict[int, list[tuple[int, int, Item]]] = defaultdict(list)
        for start, end, item in stretches:
            for page in range(start // PAGE, (max(start, end - 1)) // PAGE + 1):
                self._pages[page].append((start, end, item))

    def holding(self, start: int, end: int) -> list[Item]:
        """Return the items of the stretches that hold all of a place, in the order given."""
        return [
            item
            for low, high, item in self._pages.get(start // PAGE, ())
            if low <= start < high and end <= high
        ]
