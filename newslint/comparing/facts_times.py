"""Times of a rewrite beside those of its source: what agrees, what is written alike, what went stale."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from newslint.comparing.facts import Fact
from newslint.comparing.facts_search import Verdict
from newslint.comparison import Comparison
from newslint.language.times import Time, agrees

WORD = re.compile(r"[^\W_]+")
DAY = re.compile(r"(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])")


def meaning(fact: Fact[Time]) -> Hashable:
    """Return what decides how a time compares: all but where it stands in its source."""
    return fact.source, replace(fact.item, start=0, end=0)


class TimeMatcher:
    """What the times of a rewrite have to do with those of its sources.

    Args:
        comparison: rewrite and sources.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison

    def agree(self, source: Fact[Time], rewrite: Fact[Time]) -> Verdict:
        """Compare two times; what was only left as it was written is for `is_stale` to judge."""
        theirs, ours = source.item, rewrite.item
        if self._dates_differ(source) and written_alike(theirs, ours):
            return "same"
        if not self._dates_differ(source) and is_other_unit(theirs, ours):
            return "different"
        verdict = agrees(theirs, ours)
        if verdict in ("same", "compatible"):
            return "same"
        return "different" if verdict == "different" else "unlike"

    def agree_in_words(self, source: Fact[Time], rewrite: Fact[Time]) -> Verdict:
        """Compare two times by how they are written."""
        return "same" if written_alike(source.item, rewrite.item) else "unlike"

    def is_stale(self, source: Fact[Time], rewrite: Fact[Time]) -> bool:
        """Whether a time, written as in a source, means other days there than in the rewrite."""
        theirs, ours = source.item.interval, rewrite.item.interval
        if not self._dates_differ(source) or theirs is None or ours is None:
            return False
        return theirs[1] < ours[0] or ours[1] < theirs[0]

    def date_of(self, source: Fact[Time]) -> date | None:
        """Return the day that a source is dated."""
        return self._comparison.source_readings[source.source].reference

    def is_written(self, fact: Fact[Time]) -> bool:
        """Whether every word of a time stands somewhere in the sources, or its day in figures."""
        if fact.item.day and f"{fact.item.month}/{fact.item.day}" in self._days_in_figures:
            return True  # "September 11" for "9/11"
        section = self._comparison.article.stating[fact.section]
        return _words(section.text[fact.item.start : fact.item.end]) <= self._source_words

    @cached_property
    def _days_in_figures(self) -> frozenset[str]:
        return frozenset().union(
            *(DAY.findall(source.document.text) for source in self._comparison.sources)
        )

    @cached_property
    def _source_words(self) -> frozenset[str]:
        return frozenset().union(
            *(_words(source.document.text) for source in self._comparison.sources)
        )

    def _dates_differ(self, source: Fact[Time]) -> bool:
        ours, theirs = self._comparison.reading.reference, self.date_of(source)
        return ours is not None and theirs is not None and ours != theirs


def written_alike(one: Time, other: Time) -> bool:
    """Whether two times that rest on the day of publication are the same but for that day."""
    return (
        one.needs_reference
        and other.needs_reference
        and one.sense != "story"
        and _as_written(one) == _as_written(other)
    )


def _as_written(time: Time) -> Sequence[object]:
    counted = time.offsets if time.kind in ("relative", "period") else None
    return time.kind, time.month, time.day, time.weekday, time.part, time.sense, counted


def is_loose(time: Time) -> bool:
    """Whether a time is reckoned from another of the story, or names no days: "earlier", "recent years".

    A rewrite puts those for whatever the source has.
    """
    return time.sense == "story" or (time.kind == "period" and time.offsets is None)


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


def _words(text: str) -> frozenset[str]:
    """Words in lower case; "Sundays" is "every Sunday"."""
    return frozenset(match[0].lower().removesuffix("s") for match in WORD.finditer(text))
