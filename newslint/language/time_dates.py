"""Readers of dates, months and weekdays.

Each takes a match of `time_patterns.TIME` and the reference and returns what was read, or None
where the words are no time after all.
"""

from __future__ import annotations

import re
from datetime import date

from newslint.language import time_calendar as calendar
from newslint.language import time_tables as table
from newslint.language.time_model import Time
from newslint.language.time_patterns import word_after, word_before
from newslint.language.time_relative import modifier_part, narrowed

SHIFTS = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}
SENSES = {"past": "last", "coming": "next"}
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NAME_BEFORE_MAY = re.compile(r"(?<!\w)([A-Z][a-z]{1,15})\.?[ \u00a0]May(?!\w)")


def read_iso(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "2025-01-07", with or without a time after it."""
    del reference
    return _full_date(match, *(int(match[f"iso_{name}"]) for name in ("year", "month", "day")))


def read_numeric(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "31/1/2025" and "1/31/2025"; "7/1/2025" may be either of two days."""
    del reference
    first, second, year = (int(match[f"numeric_{name}"]) for name in ("a", "b", "year"))
    if first <= 12 and second <= 12 and first != second:
        return None
    month, day = (second, first) if first > 12 else (first, second)
    return _full_date(match, year, month, day)


def _full_date(match: re.Match[str], year: int, month: int, day: int) -> Time | None:
    found = calendar.day_of(year, month, day)
    if found is None:
        return None
    return Time(
        match.start(),
        match.end(),
        "date",
        year=year,
        month=month,
        day=day,
        interval=(found, found),
        part=modifier_part(match["mod"]),
    )


def read_date(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "Jan. 7", "the 7th of January 2025", "Tuesday, Jan. 7", "7-9 January last year"."""
    kind = match.lastgroup
    name = match[f"{kind}_month"]
    if not _may_be_month(name, dated=True):
        return None
    month = month_number(name)
    day = _day(match[f"{kind}_day"])
    last = _day(match[f"{kind}_last"]) if match[f"{kind}_last"] else None
    if max(day, last or 0) > _LONGEST[month - 1] or (last is not None and last <= day):
        return None
    weekday = match[f"{kind}_weekday"]
    year, sense = _year(match, reference)
    guessed = year
    if guessed is None and reference and not sense:
        guessed = calendar.likeliest_year(reference, month, day, last)
    interval = None
    if guessed is not None:
        interval = calendar.span(
            calendar.day_of(guessed, month, day), calendar.day_of(guessed, month, last or day)
        )
        if interval is None and match[f"{kind}_year"]:
            return None
    return Time(
        match.start(),
        match.end(),
        "date",
        year=year,
        month=month,
        day=day,
        weekday=weekday_number(weekday) if weekday else None,
        interval=interval,
        needs_reference=match[f"{kind}_year"] is None,
        part=modifier_part(match["mod"]),
        sense=sense,
    )


def read_month(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "March 2019", "last March", "the end of June", "in May"."""
    word = (match["month_rel"] or "").casefold()
    part = modifier_part(match["mod"])
    if part.endswith("quarter") or not _is_month(match):
        return None
    month = month_number(match["month_month"])
    year, sense = _year(match, reference)
    if word:
        sense = SENSES.get(word, word)
    guessed = year
    if guessed is None and reference and word:
        guessed = _year_beside(reference, month, SHIFTS[word])
    elif guessed is None and reference and not sense:
        guessed = calendar.likeliest_year(reference, month, None, None)
    interval = calendar.month_span(guessed, month) if guessed is not None else None
    return Time(
        match.start(),
        match.end(),
        "month",
        year=year,
        month=month,
        interval=narrowed(interval, part, reference),
        needs_reference=match["month_year"] is None,
        part=part,
        sense=sense,
    )


def read_weekday(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "Tuesday", "last Tuesday", "on Tuesday morning", "Tuesday of next week"."""
    name, word = match["weekday_weekday"], (match["weekday_rel"] or "").casefold()
    part = modifier_part(match["weekday_part"]) or modifier_part(match["mod"])
    if part.endswith(("half", "quarter")) or not _is_weekday(match):
        return None
    weekday = weekday_number(name)
    week = (match["weekday_of"] or "").casefold()
    sense = week or SENSES.get(word, word)
    interval = None
    if reference:
        back = (reference.weekday() - weekday) % 7
        shift = {"": -back, "last": -(back or 7), "next": 7 - back}.get(sense)
        if week or sense == "this":
            shift = weekday - reference.weekday() + 7 * SHIFTS[sense]
        interval = calendar.shifted(reference, shift or 0, shift or 0)
    return Time(
        match.start(),
        match.end(),
        "weekday",
        weekday=weekday,
        interval=interval,
        needs_reference=True,
        part=part,
        sense=sense,
    )


def month_number(name: str) -> int:
    return table.MONTHS[name[:3].casefold()]


def weekday_number(name: str) -> int:
    return table.WEEKDAYS[name[:3].casefold()]


def names_person_may(text: str) -> bool:
    """Whether somebody called May is named in full: "Mrs May", "Anna May"."""
    usual = table.MONTH_CUES | table.FULL_WEEKDAYS | {"last", "this", "next", "early", "late"}
    return any(found[1].casefold() not in usual for found in _NAME_BEFORE_MAY.finditer(text))


def may_be_person(text: str, time: Time) -> bool:
    """Whether a time is a bare "May" that can be a person's name too."""
    bare = time.kind == "month" and text[time.start : time.end].casefold() == "may"
    return bare and word_before(text, time.start).casefold() not in table.FIRM_MONTH_CUES


def _day(digits: str) -> int:
    return int(digits.rstrip("stndrhSTNDRH"))


def _year(match: re.Match[str], reference: date | None) -> tuple[int | None, str]:
    """Return the year that is written or told from the reference, and "last", "this" or "next"."""
    kind = match.lastgroup
    if match[f"{kind}_year"]:
        return int(match[f"{kind}_year"]), ""
    if not match[f"{kind}_of"]:
        return None, ""
    word = match[f"{kind}_of"].casefold()
    year = reference.year + SHIFTS[word] if reference else None
    return (year if year is not None and 1 <= year <= 9999 else None), word


def _year_beside(reference: date, month: int, shift: int) -> int:
    """Return the year of "last March" (before this month), "this March" or "next March"."""
    if shift < 0:
        return reference.year - (month >= reference.month)
    if shift > 0:
        return reference.year + (month <= reference.month)
    return reference.year


def _may_be_month(name: str, *, dated: bool) -> bool:
    """Whether the letter case fits; "may" and "mar" are other words, "january" is none."""
    full = name.casefold()
    if full in table.FULL_MONTHS and full not in table.WORD_MONTHS:
        return dated or full != "august" or name[0].isupper()
    return name[0].isupper()


def _is_month(match: re.Match[str]) -> bool:  # noqa: PLR0911 - a decision list
    """Whether a month's name without a day is no person, verb or march."""
    name, text = match["month_month"], match.string
    if not _may_be_month(name, dated=False):
        return False
    if match["month_year"] or match["month_of"] or match["mod"] or match["month_rel"]:
        return True
    full = name.casefold()
    before, after = word_before(text, match.start()), word_after(text, match.end())
    cued = before.casefold() in table.MONTH_CUES or text.endswith(
        ("mid-", "pre-", "post-"), 0, match.start()
    )
    if full not in table.FULL_MONTHS:
        return name.endswith(".") and before.casefold() in table.FIRM_MONTH_CUES
    if full not in table.NAME_MONTHS:
        return before != "Black"
    if after.casefold() in table.PERSON_VERBS:
        return False
    if full == "may":
        firm = before.casefold() in table.FIRM_MONTH_CUES
        return firm or (cued and not after[:1].isupper())
    if cued:
        return not (full == "march" and before.casefold() in ("to", "and"))
    if before.casefold() in table.TITLES or (
        before[:1].isupper() and before.casefold() not in table.SENTENCE_OPENERS
    ):
        return False
    if full == "march" and (not before or after in ("on", "for", "against", "to", "of")):
        return False
    return not after[:1].isupper() or after.casefold() in table.FULL_WEEKDAYS


def _is_weekday(match: re.Match[str]) -> bool:
    """Whether a weekday's name is no newspaper, club or feast, and no "sun" or "sat"."""
    name, text = match["weekday_weekday"], match.string
    if name.casefold() not in table.FULL_WEEKDAYS:
        told = match["weekday_rel"] or match["weekday_part"] or match["mod"]
        return bool(told) and name[0].isupper()
    before, after = word_before(text, match.start()), word_after(text, match.end())
    if before[:1].isupper() and before.casefold() in table.BEFORE_NAMED_DAY:
        return False
    if text[max(0, match.start() - 8) : match.start()] == "Mail on ":
        return False
    return not (after[:1].isupper() and after.casefold() in table.AFTER_NAMED_DAY)
