"""Times of a rewrite beside those of its source."""

from __future__ import annotations

import re

from newslint.comparison import Comparison
from newslint.facts import Fact
from newslint.language.times import Time

WORD = re.compile(r"[^\W_]+")


def time_of(fact: Fact) -> Time:
    """Return the time that a fact is."""
    assert isinstance(fact.item, Time)
    return fact.item


def is_other_unit(one: Time, other: Time) -> bool:
    """Whether both count from today alike, but in other units: last week is in last year, mostly."""
    return (
        one.kind == other.kind == "relative"
        and one.sense == other.sense != ""
        and one.offsets is not None
        and other.offsets is not None
        and one.offsets != other.offsets
        and one.part == other.part
    )


def is_written(time: Time, fact: Fact, comparison: Comparison) -> bool:
    """Whether every word of a time stands somewhere in the sources."""
    section = comparison.article.stating[fact.section]
    words = {match[0].lower() for match in WORD.finditer(section.text, time.start, time.end)}
    held = {
        match[0].lower()
        for source in comparison.sources
        for match in WORD.finditer(source.document.text)
    }
    return words <= held
