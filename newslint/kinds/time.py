"""`time`: the dates and times of a rewrite held against those of its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newslint.comparison import Comparison
from newslint.facts_matching import Fit, Slot, Slots
from newslint.facts_order import turned
from newslint.facts_times import TimeMatcher, time_of
from newslint.kinds.base import ComparingKind, Match, choice_option
from newslint.language.times import Time
from newslint.scopes import Scope
from newslint.yamlnodes import Node

LEAST_AFFINITY = 0.4
"""A time of the source whose context fits less well stands somewhere else."""

LEAST_LEAD = 0.15
"""A time must fit better by so much than the one that agrees with the rewrite's."""

LEAST_STALE = 0.3
"""A time written alike is the same one if its context fits so well."""


class TimeKind(ComparingKind):
    """Reports dates and times that are not the source's, and those that stopped being true."""

    name = "time"
    summary = "A date or time that the source does not have, or has for something else."
    options = (
        choice_option("condition", "What became of the time.", ("changed", "stale"), required=True),
    )
    fields = ("match", "source")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self.condition: str = values["condition"]

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        find = self._stale if self.condition == "stale" else self._changed
        for match in find(comparison):
            if match.section in wanted:
                yield match

    def _changed(self, comparison: Comparison) -> Iterator[Match]:
        times = TimeMatcher(comparison)
        slots = Slots(comparison, lambda reading: reading.times, times.agree)
        for slot in slots.slots:
            found = _judge(slot, times)
            if found is not None:
                model, features, fit = found
                says = f"“{comparison.source_text(slots.place(fit.fact))}”" if fit else "no such time"
                yield self._found(comparison, slots, slot, model, features, fit, says)
        for each in turned(comparison):
            section = comparison.article.stating[each.section]
            yield self.match(
                section,
                (each.start, each.end),
                each.model,
                {"coverage": each.link.coverage},
                fields={
                    "match": section.text[each.start : each.end],
                    "source": f"“{comparison.source_text(each.theirs)}”",
                },
                evidence=(comparison.evidence_at(each.theirs),),
            )

    def _stale(self, comparison: Comparison) -> Iterator[Match]:
        times = TimeMatcher(comparison)
        slots = Slots(comparison, lambda reading: reading.times, times.agree_in_words)
        for slot in slots.slots:
            same = slot.same
            if same is None or same.affinity < LEAST_STALE or not times.is_stale(same.fact, slot.fact):
                continue
            day = times.date_of(same.fact)
            says = f"{day.day} {day:%B %Y}" if day else ""
            yield self._found(comparison, slots, slot, "time.stale", slot.features, same, says)

    def _found(
        self,
        comparison: Comparison,
        slots: Slots,
        slot: Slot,
        model: str,
        features: Mapping[str, float],
        fit: Fit | None,
        says: str,
    ) -> Match:
        section = comparison.article.stating[slot.fact.section]
        place = slot.fact.item.start, slot.fact.item.end
        return self.match(
            section,
            place,
            model,
            features,
            fields={"match": section.text[slice(*place)], "source": says},
            evidence=slots.evidence(slot, fit),
        )


def _judge(slot: Slot, times: TimeMatcher) -> tuple[str, dict[str, float], Fit | None] | None:
    """Return the model, its features and the source's time; None where nothing is wrong."""
    time = time_of(slot.fact)
    features = slot.features | _telling(time)
    if slot.rival and slot.rival.affinity >= LEAST_AFFINITY and slot.lead > LEAST_LEAD:
        features["kin"] = float(time_of(slot.rival.fact).kind == time.kind)
        return "time.changed", features, slot.rival
    if slot.same is not None or times.is_written(slot.fact):
        return None
    return "time.absent", features, None


def _telling(time: Time) -> dict[str, float]:
    return {
        "absolute": float(time.kind in ("date", "month", "year", "decade", "century")),
        "weekday": float(time.kind == "weekday"),
        "relative": float(time.kind == "relative"),
        "period": float(time.kind == "period"),
    }
