"""Finding and reading the times of a text; see `newslint.language.times`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from newslint.language import time_clock, time_dates, time_relative, time_years
from newslint.language.time_model import Time
from newslint.language.time_patterns import TIME

Reader = Callable[[re.Match[str], date | None], Time | None]

_READERS: dict[str, Reader] = {
    "iso": time_dates.read_iso,
    "numeric": time_dates.read_numeric,
    "daymonth": time_dates.read_date,
    "monthday": time_dates.read_date,
    "month": time_dates.read_month,
    "weekday": time_dates.read_weekday,
    "season": time_years.read_season,
    "decade": time_years.read_decade,
    "century": time_years.read_century,
    "year": time_years.read_year,
    "shortyear": time_years.read_short_year,
    "clock": time_clock.read_clock,
    "day": time_relative.read_day,
    "unit": time_relative.read_unit,
    "story": time_relative.read_story,
    "beside": time_relative.read_beside,
    "period": time_relative.read_period,
    "bare": time_relative.read_bare,
    "ago": time_relative.read_ago,
}


def times(text: str, reference: date | None = None) -> list[Time]:
    """Return the times that a text names, in order and not overlapping.

    Args:
        text: prose, one paragraph or many.
        reference: the day of publication, against which "last week" or "Jan. 7" is resolved.

    Returns:
        Every time with its offsets in `text`; prepositions ("on", "since", "by") lie outside.
    """
    found = []
    place = 0
    while match := TIME.search(text, place):
        branch = match.lastgroup or ""
        time = _READERS[branch](match, reference)
        if time is None and match["mod"]:
            # "The end of May" may fail where the words after "end of" are a time of their own.
            place = match.end("mod")
            continue
        if time is None:
            place = match.start() + 1
            continue
        found.append(time)
        place = time.end
    if any(time_dates.may_be_person(text, time) for time in found) and (
        time_dates.names_person_may(text)
    ):
        found = [time for time in found if not time_dates.may_be_person(text, time)]
    return found
