"""Arithmetic of days, weeks, months and years that never leaves the calendar.

A span is the first and the last day of a stretch, both included. Every function returns None where
a day would lie before the year 1 or after the year 9999. Weeks begin on Monday (ISO 8601).
"""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, MINYEAR, date

Span = tuple[date, date]

# Usual length in days (mean Gregorian year of 365.2425 days).
YEAR = 365.2425
LENGTHS = {
    "minute": 1 / 1440,
    "hour": 1 / 24,
    "day": 1.0,
    "night": 1.0,
    "morning": 1.0,
    "afternoon": 1.0,
    "evening": 1.0,
    "week": 7.0,
    "weekend": 7.0,
    "fortnight": 14.0,
    "month": YEAR / 12,
    "quarter": YEAR / 4,
    "year": YEAR,
    "decade": YEAR * 10,
    "century": YEAR * 100,
}
# Meteorological seasons of the north, a month wider on both sides since usage differs.
_SEASONS = {"spring": (2, 6), "summer": (5, 9), "autumn": (8, 12)}


def moved(day: date, days: float) -> date | None:
    """Return the day so many days later (earlier when negative)."""
    ordinal = day.toordinal() + round(days)
    if not date.min.toordinal() <= ordinal <= date.max.toordinal():
        return None
    return date.fromordinal(ordinal)


def span(first: date | None, last: date | None) -> Span | None:
    return (first, last) if first is not None and last is not None else None


def shifted(day: date, first: float, last: float) -> Span | None:
    """Return the days from `first` to `last` days after a day."""
    return span(moved(day, first), moved(day, last))


def year_span(first: int, last: int) -> Span | None:
    if not MINYEAR <= first <= last <= MAXYEAR:
        return None
    return date(first, 1, 1), date(last, 12, 31)


def month_span(year: int, month: int, months: int = 1) -> Span | None:
    """Return so many months from a month on; months may be counted beyond 12."""
    first_year, first_month = year + (month - 1) // 12, (month - 1) % 12 + 1
    last_year, last_month = year + (month + months - 2) // 12, (month + months - 2) % 12 + 1
    if not (MINYEAR <= first_year <= MAXYEAR and MINYEAR <= last_year <= MAXYEAR):
        return None
    last_day = calendar.monthrange(last_year, last_month)[1]
    return date(first_year, first_month, 1), date(last_year, last_month, last_day)


def day_of(year: int, month: int, day: int) -> date | None:
    """Return the day, None when the month has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def season_span(year: int, season: str) -> Span | None:
    """Return the widest reading of a season; a winter belongs to either of two years."""
    if season == "winter":
        return month_span(year, 0, 15)
    first, last = _SEASONS[season]
    return month_span(year, first, last - first + 1)


def year_part(year: int, part: str) -> Span | None:
    """Return the "first half", "third quarter" ... of a year."""
    position, _, size = part.partition(" ")
    months = 6 if size == "half" else 3
    index = ("first", "second", "third", "fourth").index(position)
    return month_span(year, 1 + index * months, months)


def unit_span(reference: date, unit: str, shift: int) -> Span | None:
    """Return the calendar unit that lies `shift` units after the one with the reference in it."""
    if unit in ("week", "weekend", "fortnight"):
        step = 14 if unit == "fortnight" else 7
        first = shift * step - reference.weekday() + (5 if unit == "weekend" else 0)
        return shifted(reference, first, first + (1 if unit == "weekend" else step - 1))
    if unit == "month":
        return month_span(reference.year, reference.month + shift)
    if unit == "quarter":
        return month_span(reference.year, (reference.month - 1) // 3 * 3 + 1 + 3 * shift, 3)
    if unit in ("year", "decade", "century"):
        size = {"year": 1, "decade": 10, "century": 100}[unit]
        first_year = reference.year // size * size + shift * size
        return year_span(first_year, first_year + size - 1)
    return shifted(reference, shift, shift)


def likeliest_year(
    reference: date, month: int, day: int | None, last_day: int | None
) -> int | None:
    """Return the year that a month or day without one belongs to.

    The nearest, where what is to come counts as twice as far: news tells mostly what has happened.
    """
    best = None
    for year in (reference.year - 1, reference.year, reference.year + 1):
        middle = day_of(year, month, day or 15) if MINYEAR <= year <= MAXYEAR else None
        if middle is None or (last_day and day_of(year, month, last_day) is None):
            continue
        distance = (middle - reference).days
        cost = 2 * distance if distance > 0 else -distance
        if best is None or cost < best[0]:
            best = (cost, year)
    return best[1] if best else None


def shifted_span(days: Span, by: int) -> Span | None:
    return span(moved(days[0], by), moved(days[1], by))


def overlap(a: Span, b: Span) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]
