"""Which of many stretches of a text hold a place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslint.language.stretches import PAGE, Stretches

OFFSETS = st.integers(0, 4 * PAGE)
PLACES = st.tuples(OFFSETS, st.integers(0, 2 * PAGE)).map(lambda each: (each[0], sum(each)))


def test_stretches_across_pages() -> None:
    found = Stretches([(0, 3 * PAGE, "long"), (PAGE - 1, PAGE + 1, "seam"), (5, 5, "empty")])
    assert found.holding(PAGE - 1, PAGE + 1) == ["long", "seam"]
    assert found.holding(PAGE, PAGE + 2) == ["long"]
    assert found.holding(3 * PAGE, 3 * PAGE + 1) == []
    assert found.holding(5, 5) == ["long"]


@given(st.lists(PLACES, max_size=20), PLACES)
def test_the_same_as_looking_at_every_one(
    stretches: list[tuple[int, int]], place: tuple[int, int]
) -> None:
    start, end = place
    found = Stretches((*each, number) for number, each in enumerate(stretches))
    assert found.holding(start, end) == [
        number
        for number, (low, high) in enumerate(stretches)
        if low <= start < high and end <= high
    ]
