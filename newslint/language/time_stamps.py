"""The day an article was published, from its front matter or from its dateline."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime

from newslint.language.time_reading import times

# Names without case and separators, the most telling first.
_FIELDS = (
    "date",
    "datepublished",
    "published",
    "publishedat",
    "publisheddate",
    "publishedtime",
    "publisheddatetime",
    "publishedon",
    "articlepublishedtime",
    "ogpublishedtime",
    "pubdate",
    "publishdate",
    "publicationdate",
    "firstpublished",
    "dcdate",
    "issued",
    "posted",
    "postedon",
    "datecreated",
    "createdat",
    "created",
    "datetime",
    "timestamp",
)
_SEPARATORS = re.compile(r"[\W_]+")
# A date is short; so is a dateline.
_LONGEST = 80
_DATELINE = re.compile(
    r"\s{0,8}(?P<head>[A-Z][A-Z.'’-]{1,30}(?:[ ,/]{1,2}[A-Za-z0-9.'’-]{1,30}){0,12}"
    r"(?:[ ]{0,2}\([^()\n]{1,40}\))?)[ ]{0,2}[-–—]{1,2}(?=\s|[A-Z\"“])"
    # "LONDON — Sept. 9, 2025 —"
    r"(?:\s?(?P<date>[A-Za-z0-9., ]{6,40}?)\s?[-–—])?"
)


def article_date(fields: Mapping[str, object]) -> date | None:
    """Return the day of publication that front matter or metadata tells.

    Args:
        fields: names ("date", "datePublished", "published_at", "pubdate" ...; letter case and
            separators do not matter) and values: dates, or text in ISO 8601 or English
            ("Jan. 7, 2025"). Of a time with a zone, the day is the one that is written.

    Returns:
        The day, None when no field holds one that can be read without doubt.
    """
    known: dict[str, object] = {}
    for name, value in fields.items():
        known.setdefault(_SEPARATORS.sub("", str(name)).casefold(), value)
    for name in _FIELDS:
        found = _read(known.get(name))
        if found is not None:
            return found
    return None


def dateline_date(text: str) -> date | None:
    """Return the day in a dateline at the start of a text, None when it tells no year.

    "LONDON, Sept. 9, 2025 (Agency) -" gives the day; "LONDON, Sept. 9 (Agency) -" gives None.
    """
    match = _DATELINE.match(text)
    if match is None:
        return None
    second = match["date"] or ""
    whole = [time for time in times(second) if time.end - time.start == len(second)]
    return _first_day(match["head"]) or (_first_day(second) if whole else None)


def _read(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    stamp = value.strip()
    for parse in (date.fromisoformat, lambda each: datetime.fromisoformat(each).date()):
        try:
            return parse(stamp)
        except ValueError:
            continue
    return _first_day(stamp[:_LONGEST])


def _first_day(text: str) -> date | None:
    for time in times(text):
        if time.kind == "date" and not time.needs_reference and time.interval:
            return time.interval[0]
    return None
