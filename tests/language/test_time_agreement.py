"""Whether two times can be the same time."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.times import Time, agrees, times

REFERENCE = date(2025, 1, 8)
LATER = date(2025, 2, 14)
EXPRESSIONS = (
    "Jan. 7", "7 January 2025", "7-9 January", "January", "January 2025", "2025", "early 2025",
    "2019-20", "the 2010s", "the 21st century", "Tuesday", "Tuesday morning", "last Tuesday",
    "yesterday", "last night", "last week", "last year", "two weeks ago", "a few weeks ago",
    "the past year", "the past two years", "recent years", "three days later", "the next day",
    "9 a.m.", "9 p.m. ET", "9 o'clock", "last summer", "summer 2024", "the first half of 2019",
    "March last year", "over the weekend", "earlier in the day", "Tuesday, Jan. 7",
)  # fmt: skip


def read(text: str, reference: date | None = None) -> Time:
    (found,) = times(text, reference)
    return found


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("Sept. 9", "9 September", "same"),
        ("Sept. 9", "September 9th", "same"),
        ("2025-01-07", "January 7, 2025", "same"),
        ("9 a.m.", "9am", "same"),
        ("9:00 a.m.", "9am", "same"),
        ("the '90s", "the 1990s", "same"),
        ("the past year", "the past 12 months", "same"),
        ("last week", "last week", "same"),
        ("a day later", "the next day", "same"),
        ("Tuesday", "Tuesday morning", "compatible"),
        ("2019", "March 2019", "compatible"),
        ("Jan. 7", "Jan. 7, 2025", "compatible"),
        ("Jan. 7", "in January", "compatible"),
        ("Tuesday", "Tuesday, Jan. 7", "compatible"),
        ("Tuesday", "Jan. 7, 2025", "compatible"),
        ("early 2019", "2019", "compatible"),
        ("2019-20", "2020", "compatible"),
        ("9 o'clock", "9 p.m.", "compatible"),
        ("Tuesday", "Wednesday", "different"),
        ("Wednesday", "Jan. 7, 2025", "different"),
        ("2008", "2009", "different"),
        ("in March", "in May", "different"),
        ("Jan. 7", "Jan. 8", "different"),
        ("9 a.m.", "9 p.m.", "different"),
        ("9 a.m.", "9:30 a.m.", "different"),
        ("early 2019", "late 2019", "different"),
        ("Tuesday morning", "Tuesday night", "different"),
        ("yesterday", "today", "different"),
        ("this weekend", "next weekend", "different"),
        ("last year", "this year", "different"),
        ("since March", "last March", "compatible"),
        ("two weeks ago", "three weeks ago", "different"),
        ("the past five years", "the past six years", "different"),
        ("the past five years", "the next five years", "different"),
        ("three days later", "two days later", "different"),
        ("last week", "7 January", "unknown"),
        ("three days later", "yesterday", "unknown"),
        ("9 a.m.", "Tuesday", "unknown"),
        ("9 a.m. ET", "2 p.m. GMT", "unknown"),
    ],
)
def test_without_references(a, b, verdict):
    assert agrees(read(a), read(b)) == verdict


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("yesterday", "7 January", "compatible"),
        ("yesterday", "Tuesday", "compatible"),
        ("yesterday", "6 January", "different"),
        ("last year", "2024", "compatible"),
        ("last year", "2023", "different"),
        ("last week", "30 December 2024", "compatible"),
        ("last month", "Dec. 28", "compatible"),
        ("Jan. 7", "Jan. 7, 2025", "same"),
        ("Jan. 7", "Jan. 7, 2024", "different"),
    ],
)
def test_with_one_reference(a, b, verdict):
    assert agrees(read(a, REFERENCE), read(b, REFERENCE)) == verdict


def test_a_relative_time_stops_being_true_in_a_later_article():
    assert agrees(read("last week", REFERENCE), read("last week", LATER)) == "different"
    assert agrees(read("Tuesday", REFERENCE), read("Tuesday", LATER)) == "different"
    assert agrees(read("Jan. 7", REFERENCE), read("Jan. 7", LATER)) == "same"


def test_a_weekday_may_lie_ahead():
    announced = read("Friday", date(2025, 1, 8))
    told = read("Friday", date(2025, 1, 11))
    assert agrees(announced, told) == "same"


@given(
    st.sampled_from(EXPRESSIONS),
    st.sampled_from(EXPRESSIONS),
    st.sampled_from([None, REFERENCE, LATER, date.min, date.max]),
    st.sampled_from([None, REFERENCE, LATER, date.min, date.max]),
)
def test_symmetric(a, b, first, second):
    one, other = read(a, first), read(b, second)
    assert agrees(one, other) == agrees(other, one)


@pytest.mark.parametrize("text", EXPRESSIONS)
@pytest.mark.parametrize("reference", [None, REFERENCE])
def test_a_time_agrees_with_itself(text, reference):
    expected = {"unknown"} if text == "earlier in the day" else {"same"}
    assert agrees(read(text, reference), read(text, reference)) in expected
