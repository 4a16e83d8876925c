"""Readers of years, decades, centuries and seasons.

Each takes a match of `time_patterns.TIME` and the reference and returns what was read, or None
where the words are no time after all: most four-digit numbers may count something.
"""

from __future__ import annotations

import re
from datetime import date

from newslint.language import time_calendar as calendar
from newslint.language import time_tables as table
from newslint.language.time_dates import SENSES, SHIFTS
from newslint.language.time_model import Time
from newslint.language.time_patterns import word_after, word_before
from newslint.language.time_relative import modifier_part

# Years outside these are read only where a word such as "in" tells that they are years.
_USUAL = range(1900, 2040)
_CURRENCY_OR_JOINED = re.compile(r"(?:[$£€¥#@][ ]?|[/:.,+]|\w[-–—])$")
_PREFIX = re.compile(r"(?<!\w)(?:mid|pre|post|early|late)-$", re.IGNORECASE)
# "The 1997 and 2001 elections": the second number is what the first is.
_SECOND = re.compile(r"(?<![\w$£€,.])(?:19|20)\d\d[ ](?:and|or)[ ]$")
_SEASON_CUES = frozenset({"in", "during", "since", "until", "by", "through", "over", "for", "from"})


def read_year(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "in 2019", "the 2012 final", "2019-20", "mid-1998"; not "2000 people"."""
    del reference
    first = int(match["year_year"])
    last = _last_year(first, match["year_to"])
    if last is None or not _is_year(match, first):
        return None
    part = modifier_part(match["mod"])
    interval = calendar.year_span(first, last)
    if part.endswith(("half", "quarter")):
        interval = calendar.year_part(first, part)
    return Time(match.start(), match.end(), "year", year=first, interval=interval, part=part)


def read_short_year(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "in '98": two digits after an apostrophe and a word that a year follows."""
    if word_before(match.string, match.start()).casefold() not in ("in", "of", "since", "until"):
        return None
    short = int(match["shortyear_year"])
    year = _in_century(short, reference)
    return Time(
        match.start(),
        match.end(),
        "year",
        year=year,
        interval=calendar.year_span(year, year),
        part=modifier_part(match["mod"]),
    )


def read_decade(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "the 1990s", "the late '80s", "the nineties"; not "in his 80s"."""
    part = modifier_part(match["mod"])
    if match["decade_year"]:
        year = int(match["decade_year"])
    else:
        before = word_before(match.string, match.start()).casefold()
        told = before == "the" or re.search(r"\bthe\b", match["mod"] or "", re.IGNORECASE)
        if not told and not (match["decade_mark"] and before in ("in", "of", "early", "late")):
            return None
        digits, word = match["decade_short"], match["decade_word"]
        if digits and int(digits) < 40 and not match["decade_mark"]:
            # "In the mid-30s" is a temperature or a share more often than a decade.
            return None
        year = _in_century(int(digits) if digits else table.DECADES[word.casefold()], reference)
        if year % 100 < 20:
            return None
    length = 100 if year % 100 == 0 and year < 2000 else 10
    return Time(
        match.start(),
        match.end(),
        "decade" if length == 10 else "century",
        year=year,
        interval=calendar.year_span(year, year + length - 1),
        part=part,
    )


def read_century(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "the 20th century", "the late eighteenth century"."""
    del reference
    word = match["century_word"]
    number = table.ORDINALS[word.casefold()] if word else int(match["century_number"])
    # A "first century" is often a batsman's.
    if not 1 <= number <= 22 or (word and number < 4):
        return None
    first = (number - 1) * 100
    return Time(
        match.start(),
        match.end(),
        "century",
        year=first or 1,
        interval=calendar.year_span(first or 1, first + 99),
        part=modifier_part(match["mod"]),
    )


def read_season(match: re.Match[str], reference: date | None) -> Time | None:
    """Read "spring 2020", "last summer", "in the winter"; not "the fall of the wall"."""
    word = (match["season_rel"] or "").casefold()
    season = match["season_season"].casefold()
    season = "autumn" if season == "fall" else season
    year = int(match["season_year"]) if match["season_year"] else None
    told = (match["season_of"] or "").casefold()
    sense = told or ("" if word == "the" else SENSES.get(word, word))
    if year is None and not sense and not _is_season(match, word):
        return None
    guessed = year
    if guessed is None and reference:
        guessed = reference.year + (SHIFTS[told] if told else 0)
    interval = None
    if guessed is not None:
        spans = [calendar.season_span(guessed + shift, season) for shift in (-1, 0, 1)]
        interval = spans[1] if year or told else _season_beside(spans, sense, reference)
    return Time(
        match.start(),
        match.end(),
        "season",
        year=year,
        interval=interval,
        needs_reference=year is None,
        part=season,
        sense=sense,
    )


def _season_beside(
    spans: list[calendar.Span | None], sense: str, reference: date | None
) -> calendar.Span | None:
    """Return last year's to this year's season for "last", this year's to next for "next"."""
    last, this, following = spans
    if reference is None or this is None:
        return None
    if sense == "last" and last is not None:
        return last[0], min(this[1], reference)
    if sense == "next" and following is not None:
        return max(this[0], reference), following[1]
    return this


def _is_season(match: re.Match[str], word: str) -> bool:
    before = word_before(match.string, match.start()).casefold()
    if not match["mod"] and (word != "the" or before not in _SEASON_CUES):
        return False
    after = word_after(match.string, match.end())
    return after == "" or (after in ("when", "and", "but", "as", "after", "before", "with"))


def _last_year(first: int, digits: str | None) -> int | None:
    """Return the last year of "2019-20" or "2003-2008", None when the digits are no later year."""
    if digits is None:
        return first
    size = 10 ** len(digits)
    last = first // size * size + int(digits)
    if last <= first and len(digits) == 2:
        # "1999-00"
        last += 100 if first % 100 == 99 else 0
    return last if first < last <= min(first + 150, 2100) else None


def _in_century(short: int, reference: date | None) -> int:
    """Return the year of two digits: the latest that is not far in the future."""
    latest = min(max(reference.year, 1100) if reference else 2030, 2090) + 5
    year = latest // 100 * 100 + short
    return year if year <= latest else year - 100


def _is_year(match: re.Match[str], year: int) -> bool:  # noqa: PLR0911 - a decision list
    """Whether a four-digit number is a year where it stands."""
    text, start = match.string, match.start()
    near = text[max(0, start - 36) : start]
    if match["mod"]:
        return True
    if _CURRENCY_OR_JOINED.search(near) and not _PREFIX.search(near):
        return False
    before = word_before(text, start)
    lowered = before.casefold()
    after = word_after(text, match.end())
    follows = text[match.end() : match.end() + 2]
    if follows[:1] in ("-", "+") or lowered in table.NAME_CUES:
        return False
    if after.casefold() in table.UNITS:
        return False
    counted = _counts(after)
    if match["year_to"] or _PREFIX.search(near) or _SECOND.search(near):
        return True
    if lowered in table.YEAR_CUES:
        return not counted or (lowered == "in" and (year in _USUAL))
    if year not in _USUAL or (lowered in table.COUNT_CUES and follows not in ("'s", "’s")):
        return lowered in ("of", "the", "and") and not counted and year % 100 != 0
    return not (counted and lowered in ("to", "of", "and", "", "a", "with"))


def _counts(after: str) -> bool:
    """Whether the next word looks like a plural that a number can count."""
    plural = after.endswith("s") and not after.endswith(("ss", "'s", "’s", "us", "is"))
    return after.islower() and len(after) > 3 and plural
