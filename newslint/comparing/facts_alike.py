"""The figures of the sources, by value: which may be like one of the rewrite, and what follows from them.

In: figures, in reading order. Out: few of them to compare a figure with, no like one left out; and
whether a figure is the sum, the difference or the share of two that stand near each other.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from math import inf, isfinite

from newslint.language.quantities import Quantity, agrees
from newslint.language.quantity_units import in_first_unit

LEAST, MOST = 0.7, 1.4
"""Like figures are within these shares of each other: the widest apart is "more than", by a quarter."""

MILLION = 1e6

SHARED: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("count", ""): ("score", "age"),
    ("score", ""): ("score",),
    ("age", "year"): ("age",),
    ("money", "GBP"): ("pound",),
    ("measure", "lb"): ("pound",),
}
"""What kinds and units have in common that may write one figure in two ways."""

SHARES = frozenset({"fraction", "percent"})
"""Kinds of figures that say the same thing in two ways: "half", "50 percent"."""

DEGREES = frozenset({"°C", "°F"})

NEAREST = 5
"""Two figures that are added up have no more than so many of their sort behind each other."""

CLOSE = 0.006
"""Two results of a sum are one within this share of their value: percentages are rounded."""

NEARLY = 0.01
"""A share above `CLOSE`, to look results up by."""


@dataclass(eq=False)
class _Shelf:
    """Figures that can be compared.

    Attributes:
        single: values with the numbers of their figures, sorted once all are there.
        others: the numbers of ranges, and of what no window holds.
    """

    single: list[tuple[float, int]] = field(default_factory=list)
    others: list[int] = field(default_factory=list)

    def within(self, low: float, high: float) -> Iterator[int]:
        """Yield the numbers of those that lie within bounds, and those that may."""
        yield from self.others
        first = bisect_left(self.single, (low, -1))
        for place in range(first, bisect_right(self.single, (high, len(self.single)))):
            yield self.single[place][1]


class Figures:
    """Figures, ready to be asked for those like another one.

    Args:
        figures: the figures of the sources, in reading order.
    """

    def __init__(self, figures: Sequence[Quantity]) -> None:
        self.figures = figures
        self._sums: dict[tuple[str, str], _Results] = {}

    def like(self, figure: Quantity) -> list[int]:
        """Return the numbers of all figures that say what one does, and of some that do not."""
        found = set(self._written.get((figure.low, figure.high), ()))
        for name, low, high in _shelves(figure):
            shelf = self._shelves.get(name)
            if shelf is not None:
                found.update(shelf.within(*_window(low, high)))
        return sorted(found)

    def has_like(self, figure: Quantity) -> bool:
        """Whether a figure of the same kind says what this one does, however roughly."""
        return any(
            self.figures[number].kind == figure.kind
            and agrees(self.figures[number], figure) != "different"
            for number in self.like(figure)
        )

    @cached_property
    def _shelves(self) -> dict[Hashable, _Shelf]:
        shelves: dict[Hashable, _Shelf] = defaultdict(_Shelf)
        for number, figure in enumerate(self.figures):
            for name, low, high in _shelves(figure):
                # How far degrees are apart is no share of their value.
                if low == high and isfinite(low) and name != "temperature":
                    shelves[name].single.append((low, number))
                else:
                    shelves[name].others.append(number)
        for shelf in shelves.values():
            shelf.single.sort()
        return shelves

    @cached_property
    def _written(self) -> dict[tuple[float, float], list[int]]:
        """The figures by their bare values, with and without what "20m" may mean."""
        found: dict[tuple[float, float], list[int]] = defaultdict(list)
        for number, figure in enumerate(self.figures):
            found[figure.low, figure.high].append(number)
            if figure.unit == "m":
                found[figure.low * MILLION, figure.high * MILLION].append(number)
        return found

    def give(self, figure: Quantity, beside: Sequence[Quantity] = ()) -> bool:
        """Whether a figure is the sum, the difference or the share of two that stand near each other.

        Of many figures some two give nearly any number: who adds up takes those of one passage, and
        adds no times.

        Args:
            figure: a figure of the rewrite.
            beside: the other figures of its sentence, none if that tells nothing. Of "64 to 37" nobody
                takes the 37 for the difference of 64 and the source's 27.
        """
        if figure.low != figure.high or figure.kind == "duration":
            return False
        if figure.kind == "percent" and any(self._shares.near(figure.low)):
            return True
        key = figure.kind, figure.unit
        if key not in self._sums:
            self._sums[key] = _added_up(
                [each.low for each in self.figures if (each.kind, each.unit) == key]
            )
        told = {each.low for each in beside}
        return any(
            is_sum or (one in told) == (other in told)
            for is_sum, one, other in self._sums[key].near(figure.low)
        )

    @cached_property
    def _shares(self) -> _Results:
        """What percentage the smaller of two figures is of the other."""
        counts = [
            each.low for each in self.figures if each.kind in ("count", "money") and each.low > 0
        ]
        return _Results((100 * min(pair) / max(pair), False, *pair) for pair in _near_pairs(counts))


class _Results:
    """What two figures give, each with whether it is their sum, and both."""

    def __init__(self, results: Iterable[tuple[float, bool, float, float]]) -> None:
        self._results = sorted(set(results))

    def near(self, value: float) -> Iterator[tuple[bool, float, float]]:
        """Yield what gives a value, or one close to it."""
        bounds = value * (1 - NEARLY), value * (1 + NEARLY)
        first = bisect_left(self._results, min(bounds), key=lambda each: each[0])
        for place in range(first, len(self._results)):
            result, *made_of = self._results[place]
            if result > max(bounds):
                break
            if is_close(result, value):
                is_sum, one, other = made_of
                yield bool(is_sum), one, other


def is_close(one: float, other: float) -> bool:
    """Whether two results of a sum may be one, rounded."""
    return abs(one - other) <= CLOSE * max(abs(one), abs(other))


def _added_up(values: Sequence[float]) -> _Results:
    """Return the sums and differences of two values near each other; nobody adds a figure to itself."""
    pairs = set(_near_pairs(values))
    sums = ((one + other, True, one, other) for one, other in pairs if one != other)
    return _Results(chain(sums, ((abs(one - other), False, one, other) for one, other in pairs)))


def _near_pairs(values: Sequence[float]) -> Iterator[tuple[float, float]]:
    for place, value in enumerate(values):
        for other in values[place + 1 : place + 1 + NEAREST]:
            yield value, other


def _shelves(figure: Quantity) -> Iterator[tuple[Hashable, float, float]]:
    """Yield where a figure is compared with others, with its values as they are put there."""
    yield (figure.kind, figure.unit), figure.low, figure.high
    for name in SHARED.get((figure.kind, figure.unit), ()):
        yield name, figure.low, figure.high
    if figure.kind in SHARES:
        yield "share", figure.low, figure.high
    if figure.unit in DEGREES:
        yield "temperature", figure.low, figure.high
    low, high = in_first_unit(figure.low, figure.unit), in_first_unit(figure.high, figure.unit)
    if low is not None and high is not None:
        yield low[0], low[1], high[1]


def _window(low: float, high: float) -> tuple[float, float]:
    """Return between what values a figure lies that is like one."""
    if not (isfinite(low) and isfinite(high)):
        return -inf, inf
    ends = [share * value for share in (LEAST, MOST) for value in (low, high)]
    return min(ends), max(ends)
