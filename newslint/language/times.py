"""Times that a text names: dates, years, weekdays, times of day, and what is relative to a day.

`times` finds and reads them, `agrees` compares two, `article_date` and `dateline_date` give the
day against which the relative ones are resolved. Offsets are code points, 0-based, end exclusive.
"""

from __future__ import annotations

from newslint.language.time_agreement import agrees
from newslint.language.time_model import Time
from newslint.language.time_reading import times
from newslint.language.time_stamps import article_date, dateline_date

__all__ = ["Time", "agrees", "article_date", "dateline_date", "times"]
