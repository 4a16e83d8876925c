"""Times: what is read, what is none, and how it resolves."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.times import Time, times

# A Wednesday.
REFERENCE = date(2025, 3, 12)
WORDS = st.sampled_from(
    """
    Jan. January March may May 7 7th 31st 2019 2000 2019-20 1990s '80s the of on in last next this
    past five two a few years weeks day month ago later Tuesday Sun morning yesterday today early
    late mid- end half first quarter century 20th 9 a.m. 14:30 GMT noon summer fall weekend 9999
    decades centuries hundred 1/31/2025 2025-02-30 Feb. 29 o'clock ſun Kelvin frıday ٣ \ud800 , .
    """.split()
)


def only(text: str, reference: date | None = REFERENCE) -> Time:
    found = times(text, reference)
    assert len(found) == 1, [text[each.start : each.end] for each in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("It opened on Jan. 7.", None, 1, 7),
        ("It opened on January 7th, 2025.", 2025, 1, 7),
        ("It opened on 7 January.", None, 1, 7),
        ("It opened on the 7th of January 2025.", 2025, 1, 7),
        ("It opened on 2025-01-07T10:30:00Z.", 2025, 1, 7),
        ("It opened on 31/1/2025.", 2025, 1, 31),
        ("It opened on 1/31/2025.", 2025, 1, 31),
        ("It opened on Tuesday, Jan. 7, 2025.", 2025, 1, 7),
        ("It runs from 7-9 January.", None, 1, 7),
        ("LARNVIK, SEPT. 9 (Agency) - A bridge", None, 9, 9),
        ("It closed on May 4.", None, 5, 4),
    ],
)
def test_dates(text, year, month, day):
    found = only(text)
    assert (found.kind, found.year, found.month, found.day) == ("date", year, month, day)
    assert found.needs_reference is (year is None)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("It fell in 2019.", "year", "2019"),
        ("It fell in mid-2019.", "year", "mid-2019"),
        ("The 2012 final was his last.", "year", "2012"),
        ("The 2019-20 season ended.", "year", "2019-20"),
        ("It fell in '98.", "year", "'98"),
        ("Sales fell in March 2019.", "month", "March 2019"),
        ("Sales have grown since March.", "month", "March"),
        ("Work ends by the end of June.", "month", "end of June"),
        ("In May it rained.", "month", "May"),
        ("It rained in August last year.", "month", "August last year"),
        ("He left on Tuesday morning.", "weekday", "Tuesday morning"),
        ("He left last Tuesday.", "weekday", "last Tuesday"),
        ("It was built in the 1990s.", "decade", "1990s"),
        ("It was built in the late '80s.", "decade", "late '80s"),
        ("It was built in the nineties.", "decade", "nineties"),
        ("It was built in the 20th century.", "century", "20th century"),
        ("It opened in spring 2020.", "season", "spring 2020"),
        ("It opened last summer.", "season", "last summer"),
        ("It opened at 9:30 a.m. on a hill.", "clock", "9:30 a.m."),
        ("It opened at 9.30am.", "clock", "9.30am"),
        ("It opened at 14:30.", "clock", "14:30"),
        ("It opened at 1430 GMT.", "clock", "1430 GMT"),
        ("It opened at noon.", "clock", "noon"),
        ("It opened yesterday.", "relative", "yesterday"),
        ("It opened two weeks ago.", "relative", "two weeks ago"),
        ("It opened twenty-two years ago.", "relative", "twenty-two years ago"),
        ("It closed three days later.", "relative", "three days later"),
        ("It closed earlier this week.", "relative", "earlier this week"),
        ("It closed over the weekend.", "relative", "weekend"),
        ("It grew in the past five years.", "period", "the past five years"),
        ("It grew over the past year.", "period", "the past year"),
        ("It grew in recent months.", "period", "recent months"),
    ],
)
def test_kinds(text, kind, words):
    found = only(text)
    assert (found.kind, text[found.start : found.end]) == (kind, words)


@pytest.mark.parametrize(
    "text",
    [
        "It may rain, and they march in the sun.",
        "The cat sat for a second.",
        "Anna May said that May was tired of it.",
        "Mrs May spoke. A plan by May would fail.",
        "June Harrow said no, and April told him.",
        "Some 1,984 people came, then 2000 people, then 1984 jobs went.",
        "It cost $2000 and weighed 1995 kg.",
        "He ran Windows 2000 on Flight 1549.",
        "The Sunday Times and Sheffield Wednesday agreed.",
        "It was in the mid-30s outside.",
        "She is in her 80s, and he won in 9:30.",
        "A two-year sentence of 24 months, for three weeks.",
        "It was the last day of the fair, at the end of the day.",
        "The meeting is on 7/1/2025.",
        "On Feb. 30 and on 2025-02-30.",
        "The fall of the wall came with the spring in his step.",
        "USA Today, the Today programme and Radio 9's Today told it.",
    ],
)
def test_no_times(text):
    assert [text[each.start : each.end] for each in times(text, REFERENCE)] == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("yesterday", (2025, 3, 11), (2025, 3, 11)),
        ("the day before yesterday", (2025, 3, 10), (2025, 3, 10)),
        ("tomorrow", (2025, 3, 13), (2025, 3, 13)),
        ("Wednesday", (2025, 3, 12), (2025, 3, 12)),
        ("Tuesday", (2025, 3, 11), (2025, 3, 11)),
        ("Thursday", (2025, 3, 6), (2025, 3, 6)),
        ("last Wednesday", (2025, 3, 5), (2025, 3, 5)),
        ("next Friday", (2025, 3, 14), (2025, 3, 14)),
        ("next Wednesday", (2025, 3, 19), (2025, 3, 19)),
        ("Monday of next week", (2025, 3, 17), (2025, 3, 17)),
        ("last week", (2025, 3, 3), (2025, 3, 9)),
        ("last month", (2025, 2, 1), (2025, 2, 28)),
        ("last year", (2024, 1, 1), (2024, 12, 31)),
        ("earlier this year", (2025, 1, 1), (2025, 3, 12)),
        ("next month", (2025, 4, 1), (2025, 4, 30)),
        ("two days ago", (2025, 3, 10), (2025, 3, 10)),
        ("Dec. 28", (2024, 12, 28), (2024, 12, 28)),
        ("Dec. 28 last year", (2024, 12, 28), (2024, 12, 28)),
        ("March 20", (2025, 3, 20), (2025, 3, 20)),
        ("last March", (2024, 3, 1), (2024, 3, 31)),
        ("the second half of 2019", (2019, 7, 1), (2019, 12, 31)),
        ("the fourth quarter of last year", (2024, 10, 1), (2024, 12, 31)),
        ("the 2019-20 season", (2019, 1, 1), (2020, 12, 31)),
        ("the 1990s", (1990, 1, 1), (1999, 12, 31)),
        ("the 18th century", (1700, 1, 1), (1799, 12, 31)),
        ("twenty-one days ago", (2025, 2, 19), (2025, 2, 19)),
        ("the past two weeks", (2025, 2, 26), (2025, 3, 12)),
    ],
)
def test_resolution(text, first, last):
    assert only(text).interval == (date(*first), date(*last))


def test_what_needs_a_reference_stays_open_without_one():
    for text in ("last week", "Tuesday", "Jan. 7", "in March", "two years ago", "last summer"):
        found = only(text, None)
        assert found.interval is None
        assert found.needs_reference


def test_story_times_are_never_resolved():
    for text in ("three days later", "the previous year", "that night", "the day before the vote"):
        assert (only(text).interval, only(text).sense) == (None, "story")


def test_two_years_are_two_times():
    assert [each.year for each in times("between 2003 and 2008")] == [2003, 2008]
    assert [each.year for each in times("the 2003 and 2008 elections")] == [2003, 2008]


@pytest.mark.parametrize(
    ("text", "hour", "minute", "sense"),
    [
        ("12 a.m.", 0, 0, ""),
        ("12:15 p.m.", 12, 15, ""),
        ("9 o'clock", 9, 0, "either"),
        ("nine o’clock in the evening", 21, 0, ""),
        ("midnight", 0, 0, ""),
    ],
)
def test_clock(text, hour, minute, sense):
    found = only(text)
    assert (found.hour, found.minute, found.sense) == (hour, minute, sense)


@given(
    st.one_of(st.text(), st.lists(WORDS, max_size=12).map(" ".join)),
    st.one_of(st.none(), st.sampled_from([date.min, date.max]), st.dates()),
)
def test_any_text_gives_ordered_spans(text, reference):
    place = 0
    for found in times(text, reference):
        assert place <= found.start < found.end <= len(text)
        assert found.interval is None or found.interval[0] <= found.interval[1]
        assert found.needs_reference or found.interval or found.kind == "clock"
        place = found.end


@given(st.dates(date(1000, 1, 1), date(2099, 12, 31)))
def test_a_date_written_in_several_ways_reads_back(day):
    month = day.strftime("%B")
    for text in (
        f"on {month} {day.day}, {day.year:04}",
        f"on {day.day} {month} {day.year:04}",
        f"on {day.strftime('%A')}, {day.strftime('%b')}. {day.day}, {day.year:04}".replace(
            "May.", "May"
        ),
        f"on the {day.day}th of {month}, {day.year:04}",
        f"on {day.isoformat()} it",
        f"ON {month.upper()} {day.day}, {day.year:04}",
    ):
        found = only(text)
        assert found.interval == (day, day)
        assert not found.needs_reference


@given(st.dates(date(2, 1, 1), date(9998, 12, 31)), st.integers(0, 6))
def test_a_weekday_is_the_latest_one(reference, back):
    day = reference - timedelta(days=back)
    assert only(f"He left on {day.strftime('%A')}.", reference).interval == (day, day)


@pytest.mark.parametrize(
    "text",
    [
        "1" * 100_000,
        "the " * 25_000,
        "early " * 20_000,
        " " * 100_000,
        "7 " * 50_000,
        "May " * 25_000,
        "2000-" * 20_000,
        "x" * 100_000,
        "last two hundred " * 6_000,
        "Tuesday the " * 8_000,
    ],
    ids=lambda text: text[:8],
)
def test_hostile_text_takes_no_time(text):
    started = time.process_time()
    times(text, REFERENCE)
    assert time.process_time() - started < 3
