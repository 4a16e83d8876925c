"""`time`: the dates and times of a rewrite held against those of its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from newslint.comparing.facts_matching import Slot, Slots
from newslint.comparing.facts_order import is_by_clock, turned
from newslint.comparing.facts_search import Comparing
from newslint.comparing.facts_times import TimeMatcher, is_loose, meaning
from newslint.comparison import Comparison
from newslint.kinds.base import Match, choice_option
from newslint.kinds.facts import FactKind, Judgement, quoted, surest
from newslint.language.times import Time
from newslint.scopes import Scope
from newslint.yamlnodes import Node

LEAST_AFFINITY = 0.3
"""A time of the source whose context fits less well stands somewhere else."""

LEAST_LEAD = 0.15
"""A time must fit better by so much than the one that agrees with the rewrite's."""

LEAST_STALE = 0.3
"""A time written alike is the same one if its context fits so well."""


class TimeKind(FactKind):
    """Reports dates and times that are not the source's, and those that stopped being true."""

    name = "time"
    summary = "A date or time that the source does not have, or has for something else."
    options = (
        choice_option("condition", "What became of the time.", ("changed", "stale"), required=True),
    )

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self.condition: str = values["condition"]

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        times = TimeMatcher(comparison)
        found = (
            self._stale(comparison, times)
            if self.condition == "stale"
            else chain(self._changed(comparison, times), self._turned(comparison))
        )
        yield from (match for match in found if match.section in wanted)

    def _changed(self, comparison: Comparison, times: TimeMatcher) -> Iterator[Match]:
        slots: Slots[Time] = Slots(
            comparison, lambda reading: reading.times, Comparing(times.agree, meaning)
        )
        for slot in slots.slots:
            text = comparison.article.stating[slot.fact.section].text
            found = _judge(slot, times)
            if found and not is_by_clock(text, slot.fact.item.start, slot.fact.item.end):
                says = quoted(comparison, slots, found.fit) if found.fit else "no such time"
                yield self.report(comparison, slots, slot, found, says)

    def _turned(self, comparison: Comparison) -> Iterator[Match]:
        """Yield words of order that say the opposite, and who is no longer called "former"."""
        for each in turned(comparison):
            section = comparison.article.stating[each.section]
            says = comparison.source_text(each.theirs)
            if section.text[each.start : each.end].lower() == says.lower():
                continue
            if is_by_clock(section.text, each.start, each.end):
                continue
            yield self.match(
                section,
                (each.start, each.end),
                each.model,
                {"coverage": each.link.coverage},
                fields={
                    "match": section.text[each.start : each.end],
                    "source": f"“{says}”",
                },
                evidence=(comparison.evidence_at(each.theirs),),
            )

    def _stale(self, comparison: Comparison, times: TimeMatcher) -> Iterator[Match]:
        """Yield times left as they were written on another day, of which they are not true now."""
        slots: Slots[Time] = Slots(
            comparison, lambda reading: reading.times, Comparing(times.agree_in_words, meaning)
        )
        for slot in slots.slots:
            same = slot.same
            if same is None or same.affinity < LEAST_STALE:
                continue
            day = times.date_of(same.fact)
            if day is not None and times.is_stale(same.fact, slot.fact):
                found = Judgement("time.stale", slot.features, same)
                yield self.report(comparison, slots, slot, found, f"{day.day} {day:%B %Y}")


def _judge(slot: Slot[Time], times: TimeMatcher) -> Judgement[Time] | None:
    """Return what is wrong with a time; None where nothing is."""
    time = slot.fact.item
    rival = slot.rival
    features = slot.features | _telling(time)
    is_absent = slot.same is None and not times.is_written(slot.fact)
    absent = None
    if is_absent and not is_loose(time):
        absent = Judgement[Time]("time.absent", features, None)
    if rival is None or rival.affinity < LEAST_AFFINITY or slot.lead <= LEAST_LEAD:
        return absent
    kin = float(rival.fact.item.kind == time.kind)
    features |= {"kin": kin, "absent": float(is_absent)}
    return surest(Judgement("time.changed", features, rival), absent)


def _telling(time: Time) -> dict[str, float]:
    return {
        "absolute": float(time.kind in ("date", "month", "year", "decade", "century")),
        "weekday": float(time.kind == "weekday"),
    }
