"""Dates and times of a rewrite against those of its source."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from comparing import findings
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.comparing.facts_order import is_by_clock

RULE = """
    extends: time
    message: "{match}; {source}."
    level: error
    condition: %s
"""
SOURCE = (
    "The observatory opened in 1964 and closed in 1991. Its dome will be sold on Friday.\n\n"
    "The former observatory director Ilse Tran wept after she saw the dome. A storm damaged the"
    " roof last month."
)


def found(rewrite: str, source: str = SOURCE, condition: str = "changed") -> list[str]:
    return [each.message for each in findings(RULE % condition, rewrite, source)]


@pytest.mark.parametrize(
    ("rewrite", "says"),
    [
        ("The dome will be sold on Sunday.", ["Sunday; “Friday”."]),
        (
            "The observatory opened in 1991 and closed in 1964.",
            ["1991; “1964”.", "1964; “1991”."],
        ),
        ("The roof was damaged by a storm last year.", ["last year; “last month”."]),
        ("Ilse Tran wept before she saw the dome.", ["before; “after”."]),
        (
            "Observatory director Ilse Tran wept when she saw the dome.",
            ["Observatory director; “former observatory director”."],
        ),
        ("A museum followed in 2003.", ["2003; no such time."]),
    ],
)
def test_times_that_are_not_the_sources(rewrite: str, says: list[str]) -> None:
    assert found(rewrite) == says


@pytest.mark.parametrize(
    "rewrite",
    [
        SOURCE,
        "On Friday the dome will be sold.",
        "It closed in 1991. It had opened in 1964.",
        "Opened in the 1960s, the observatory closed in 1991.",
        "Ilse Tran saw the dome before she wept.",
        "Ilse Tran, once director of the observatory, wept.",
        "",
    ],
)
def test_honest_times(rewrite: str) -> None:
    assert found(rewrite) == []


def test_words_that_are_the_same_are_not_turned() -> None:
    assert found("The vote came after the storm.", "The storm came after the vote.") == []


def test_before_beside_a_clock_time() -> None:
    source = "Ilse Tran wept at 9am after she saw the dome."
    assert found("Ilse Tran wept before 9am, she saw the dome.", source) == []
    assert is_by_clock("It shut two hours earlier, at 9am.", 8, 25)
    assert not is_by_clock("It shut two hours earlier.", 8, 25)
    assert not is_by_clock("It shut two hours later, at 9am.", 8, 23)


def dated(day: date, text: str) -> str:
    return f"---\ndate: {day.isoformat()}\n---\n{text}\n"


DAY = date(2025, 3, 10)


def test_a_day_left_behind() -> None:
    text = "A storm damaged the roof last week, the director said."
    later = DAY + timedelta(weeks=5)
    assert found(dated(later, text), dated(DAY, text), "stale") == ["last week; 10 March 2025."]
    assert found(dated(later, text), dated(DAY, text)) == []


@pytest.mark.parametrize("rewrite", ["last month", "in March", "on 4 March"])
def test_a_day_counted_again(rewrite: str) -> None:
    text = "A storm damaged the roof {}, the director said."
    later = DAY + timedelta(weeks=5)
    ours, theirs = dated(later, text.format(rewrite)), dated(DAY, text.format("last week"))
    assert found(ours, theirs, "stale") == []
    assert found(ours, theirs) == []


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 400))
def test_yesterday_is_stale_on_every_other_day(days: int) -> None:
    text = "A storm damaged the roof yesterday, the director said."
    stale = found(dated(DAY + timedelta(days=days), text), dated(DAY, text), "stale")
    assert bool(stale) is (days > 0)


def test_without_dates_nothing_is_stale() -> None:
    assert found(SOURCE, SOURCE, "stale") == []
    assert found(dated(DAY, SOURCE), SOURCE, "stale") == []


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_taken(text: str) -> None:
    found(f"{text} on Monday before noon", "On Tuesday after noon.")
    assert found(SOURCE + text, SOURCE + text) == []


@pytest.mark.parametrize(
    "time", ["in recent years", "over the previous decade", "earlier that day"]
)
def test_times_that_name_no_days_are_left_to_the_rewriter(time: str) -> None:
    assert found(f"The dome of the observatory was painted {time}.") == []


def test_a_day_in_figures_is_that_day_only() -> None:
    source = "The law was delayed after the 9/11 attacks. The vote was on 11/12, the clerk said."
    assert found("The law was delayed after the attacks of September 11.", source) == []
    assert len(found("The vote was on January 1, the clerk said.", source)) == 1
