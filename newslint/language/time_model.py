"""What is known of one expression of time in a text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Time:
    """A date, a time of day or a stretch of time that a text names.

    Attributes:
        start: first code point, 0-based.
        end: one past the last code point.
        kind: "date" (a day of a month), "month", "year", "decade", "century", "season",
            "weekday", "clock", "relative" ("yesterday", "two years ago") or "period" ("the past
            five years").
        year: the year as written, or as resolved ("March last year"); the first of a range.
        month: 1 to 12.
        day: day of the month; the first of a range.
        weekday: 0 for Monday to 6 for Sunday, as written.
        hour: 0 to 23 of a clock time.
        minute: 0 to 59 of a clock time.
        interval: first and last day; None when it cannot be told, with no reference or without
            another event of the story. A month or day without a year, and a weekday without
            "next", are given their likeliest reading.
        needs_reference: whether the interval depends on the day of publication, or, where `sense`
            is "story", on another event.
        part: "early", "mid", "late", "earlier", "later", "morning", "afternoon", "evening",
            "night", "first half", "third quarter", the season ("spring", "autumn" ...), or "".
        sense: "last", "this" or "next" as written; "story" when it is counted from another event
            ("three days later"); "either" for a clock time before or after noon ("9 o'clock");
            else "".
        offsets: first and last day counted from the reference (or the other event), for what is
            relative and has a length; usual lengths are taken for months and years.
        zone: time zone of a clock time in one or more capitals, "" when none is named.
    """

    start: int
    end: int
    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    interval: tuple[date, date] | None = None
    needs_reference: bool = False
    part: str = ""
    sense: str = ""
    offsets: tuple[float, float] | None = None
    zone: str = ""
