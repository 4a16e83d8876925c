"""Reader of times of day: "9 a.m.", "14:30 GMT", "9 o'clock in the evening", "noon"."""

from __future__ import annotations

import re
from datetime import date

from newslint.language.time_model import Time
from newslint.language.time_patterns import word_before
from newslint.language.time_relative import number_of
from newslint.language.time_tables import ZONES

# "At 9:30" is a time of day, "won in 9:30" is none.
_CUES = frozenset("at by until till from before after around about since to and between".split())
_NAMED = {"noon": 12, "midday": 12, "midnight": 0}


def read_clock(match: re.Match[str], reference: date | None) -> Time | None:
    """Read a time of day; `reference` is not needed."""
    del reference
    zone = ZONES[match["clock_zone"].casefold()] if match["clock_zone"] else ""
    minute = int(match["clock_minute"] or match["clock_m"] or match["clock_mm"] or 0)
    sense = ""
    if match["clock_named"]:
        hour = _NAMED[match["clock_named"].casefold()]
    elif match["clock_half"]:
        hour = int(match["clock_hour"])
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["clock_half"] in "pP" else 0)
    elif match["clock_oclock"]:
        hour = number_of(match["clock_oclock"].casefold())
        if not 1 <= hour <= 12:
            return None
        hour, sense = _of_part(hour, match["clock_part"])
    else:
        digits = match["clock_h"] or match["clock_hh"]
        hour = int(digits)
        if match["clock_h"] and not zone and not _has_cue(match):
            return None
        if 1 <= hour <= 12 and not digits.startswith("0") and not zone:
            sense = "either"
    return Time(
        match.start(), match.end(), "clock", hour=hour, minute=minute, sense=sense, zone=zone
    )


def _of_part(hour: int, part: str | None) -> tuple[int, str]:
    """Return the hour of a half day, by the part of the day that is named."""
    if part is None:
        return hour, "either"
    named = part.casefold()
    if named == "morning" or (named == "night" and hour in (12, 1, 2, 3, 4)):
        return hour % 12, ""
    return hour % 12 + 12, ""


def _has_cue(match: re.Match[str]) -> bool:
    return word_before(match.string, match.start()).casefold() in _CUES
