"""Readers of times that are counted from the day of publication or from another event.

Each takes a match of `time_patterns.TIME` and the reference and returns what was read, or None
where the words are no time after all.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace
from datetime import date

from newslint.language import time_calendar as calendar
from newslint.language.time_model import Time
from newslint.language.time_patterns import word_after, word_before
from newslint.language.time_tables import AFTER_TODAY, BEFORE_TODAY, NUMBERS, PARTS

_AT_THE = re.compile(r"(?<!\w)(?:over|at|during|on|for|through)[ ]the[ ]$", re.IGNORECASE)
_DAY_PARTS = frozenset({"morning", "afternoon", "evening", "night"})
_SHIFTS = {"last": -1, "this": 0, "next": 1}
_WORDS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "before": -2, "after": 2}


def modifier_part(modifier: str | None) -> str:
    """Return the part of a time that the words before it pick: "end of the" gives "late"."""
    if not modifier:
        return ""
    found: list[str] = re.findall(r"[a-z]+(?:-time)?", modifier.casefold())
    if "half" in found or "quarter" in found:
        size = "half" if "half" in found else "quarter"
        position = "first" if found[0] == "first" else found[0]
        if found[0] in ("last", "final"):
            position = "second" if size == "half" else "fourth"
        return f"{position} {size}"
    return PARTS.get(found[0], found[0])


def number_of(word: str) -> int:
    """Return the value of digits or of a word ("seven", "twenty-two")."""
    return int(word) if word.isdigit() else sum(NUMBERS[each] for each in word.split("-"))


def singular(unit: str) -> str:
    """Return the unit without "fiscal" and the like before it, and without an "s"."""
    last = unit.casefold().split()[-1]
    return "century" if last == "centurie" else last


def narrowed(
    interval: calendar.Span | None, part: str, reference: date | None
) -> calendar.Span | None:
    """Return the part of an interval before ("earlier") or after ("later") the reference."""
    if interval is None or reference is None or not interval[0] <= reference <= interval[1]:
        return interval
    if part == "earlier":
        return interval[0], reference
    return (reference, interval[1]) if part == "later" else interval


def read_day(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "yesterday", "tonight", "tomorrow morning", "the day before yesterday"."""
    if match["day_word"] in ("Today", "TODAY") and _is_publication(match):
        return None
    found = match["day_word"].casefold().split()
    shift = _WORDS[found[2]] if found[0] == "the" else _WORDS[found[0]]
    part = "night" if found[0] == "tonight" else modifier_part(match["mod"])
    part = modifier_part(match["day_part"]) or part
    return Time(
        match.start(),
        match.end(),
        "relative",
        interval=calendar.shifted(reference, shift, shift) if reference else None,
        needs_reference=True,
        part=part,
        offsets=(shift, shift),
    )


def read_unit(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "last week", "this morning", "earlier this year", "the first half of next year"."""
    word, unit = match["unit_rel"], singular(match["unit_unit"])
    if _is_title(word, match["unit_unit"]) or unit in ("minute", "hour", "day"):
        return None
    part = modifier_part(match["mod"])
    shift = _SHIFTS[word.casefold()]
    return _calendar_unit(match, reference, unit, shift, part=part, sense=word.casefold())


def _calendar_unit(
    match: re.Match[str], reference: date | None, unit: str, shift: int, *, part: str, sense: str
) -> Time | None:
    """Read the calendar unit that lies `shift` units from the present one."""
    if part.endswith(("half", "quarter")) and unit != "year":
        return None
    unit = PARTS.get(unit, unit)
    if unit in _DAY_PARTS:
        part = unit
    interval = calendar.unit_span(reference, unit, shift) if reference else None
    if reference and part.endswith(("half", "quarter")):
        interval = calendar.year_part(reference.year + shift, part)
    length = calendar.LENGTHS[unit]
    single = unit in _DAY_PARTS
    offsets = {
        -1: (-1.0, -1.0) if single else (1 - 2 * length, -1.0),
        0: (0.0, 0.0) if single else (1 - length, length - 1),
        1: (1.0, 1.0) if single else (1.0, 2 * length - 1),
    }[shift]
    return Time(
        match.start(),
        match.end(),
        "relative",
        year=interval[0].year if interval and unit == "year" else None,
        interval=narrowed(interval, part, reference),
        needs_reference=True,
        part=part,
        sense=sense,
        offsets=offsets,
    )


def read_beside(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "the day before", "the week after the vote"."""
    del reference
    unit = singular(match["beside_unit"])
    unit = PARTS.get(unit, unit)
    shift = calendar.LENGTHS[unit] * (1 if match["beside_rel"].casefold() == "after" else -1)
    part = unit if unit in _DAY_PARTS else modifier_part(match["mod"])
    return _of_story(match, (shift, shift), part)


def read_bare(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "earlier in the week", "by the end of the year", "over the weekend"; no bare "week"."""
    modifier, unit = match["mod"] or "", match["bare_unit"].casefold()
    if unit == "weekend" and not modifier:
        return _read_weekend(match, reference)
    if not re.search(r"\bthe\b", modifier, re.IGNORECASE) or unit == "decade":
        return None
    part = modifier_part(modifier)
    if unit == "day":
        # "At the end of the day" is mostly a figure of speech.
        if modifier.casefold().startswith("end"):
            return None
        return _of_story(match, None, part)
    return _calendar_unit(match, reference, unit, 0, part=part, sense="this")


def _read_weekend(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "over the weekend": the present one, or the one before."""
    if not _AT_THE.search(match.string[max(0, match.start() - 16) : match.start()]):
        return None
    shift = 0 if reference and reference.weekday() >= 5 else -1
    time = _calendar_unit(match, reference, "weekend", shift, part="", sense="")
    return time and replace(time, offsets=(-8.0, 1.0))


def read_story(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "the next day", "the previous year", "that night": counted from another event."""
    word, unit = match["story_rel"].casefold(), singular(match["story_unit"])
    if unit in ("minute", "hour", "quarter") or _is_title(match["story_rel"], match["story_unit"]):
        return None
    part = PARTS.get(unit, unit)
    part = part if part in _DAY_PARTS else modifier_part(match["mod"])
    if word == "next" and not (part in _DAY_PARTS or unit == "day"):
        return _of_length(match, reference, unit, 1, "next")
    shift = {"same": 0, "that": 0, "next": 1, "following": 1}.get(word, -1)
    length = calendar.LENGTHS[PARTS.get(unit, unit)]
    return _of_story(match, (shift * length, shift * length), part)


def read_period(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "the past five years", "the next few weeks", "recent months"."""
    word, unit = match["period_rel"].casefold(), singular(match["period_unit"])
    number, vague = match["period_number"], match["period_vague"]
    one = not number and not vague and not match["period_plural"]
    whole = word == "past" or match["period_the"] is not None
    if one and (word == "recent" or not whole or match["period_more"]):
        return None
    if one and word == "last" and unit in ("minute", "hour", "day", "night", "weekend"):
        return None
    if match["period_more"] and not number and word in ("last", "next"):
        return None
    if word in ("previous", "following"):
        return None if one else _of_story(match, None, "")
    sense = "next" if word in ("next", "coming") else "last"
    count = number_of(number.casefold()) if number else 1 if one else None
    return _of_length(match, reference, unit, count, sense)


def read_ago(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "two years ago", "a week later", "three months from now", "in two days' time"."""
    word = (match["ago_rel"] or "").casefold()
    if not word and not match["ago_time"]:
        return None
    unit = singular(match["ago_unit"])
    length = calendar.LENGTHS[unit]
    count = None
    if match["ago_number"]:
        half = 0.5 if match["ago_half"] or match["ago_more"] else 0
        count = number_of(match["ago_number"].casefold()) + half
    if word in ("later", "after", "earlier", "before"):
        forward = word in ("later", "after")
        shift = None if count is None else (count if forward else -count) * length
        return _of_story(match, None if shift is None else (shift, shift), "")
    if count is None:
        return Time(match.start(), match.end(), "relative", needs_reference=True)
    middle = (-count if word == "ago" else count) * length
    # "Two weeks ago" is any day about then; "two days ago" is a day.
    slack = math.floor(length / 2) if length > 1 else 0
    offsets = (middle - slack, middle + slack)
    return Time(
        match.start(),
        match.end(),
        "relative",
        interval=calendar.shifted(reference, *offsets) if reference else None,
        needs_reference=True,
        offsets=offsets,
    )


def _of_length(
    match: re.Match[str], reference: date | None, unit: str, count: int | None, sense: str
) -> Time:
    offsets = None
    if count is not None:
        length = calendar.LENGTHS[unit] * count
        offsets = (0.0, length) if sense == "next" else (-length, 0.0)
    end = match.start("period_more") if match["period_more"] else match.end()
    return Time(
        match.start(),
        end,
        "period",
        interval=calendar.shifted(reference, *offsets) if reference and offsets else None,
        needs_reference=True,
        part=modifier_part(match["mod"]),
        sense=sense,
        offsets=offsets,
    )


def _of_story(match: re.Match[str], offsets: tuple[float, float] | None, part: str) -> Time:
    end = match.start("period_more") if match["period_more"] else match.end()
    return Time(
        match.start(),
        end,
        "relative",
        needs_reference=True,
        part=part,
        sense="story",
        offsets=offsets,
    )


def _is_publication(match: re.Match[str]) -> bool:
    """Whether "Today" is the name of a newspaper or a programme."""
    before = word_before(match.string, match.start()).casefold()
    after = word_after(match.string, match.end()).casefold()
    owned = match.string.endswith(("'s ", "’s "), 0, match.start())
    return owned or before in BEFORE_TODAY or after in AFTER_TODAY


def _is_title(first: str, second: str) -> bool:
    """Whether both words are capitalised, as in the name of a programme ("This Morning")."""
    return first.istitle() and second.istitle()
