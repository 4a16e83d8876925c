"""`time`: the dates and times of a rewrite held against those of its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newslint.comparison import Comparison
from newslint.facts import Fact
from newslint.facts_matching import Fit, Slot, Slots, Verdict
from newslint.facts_times import is_other_unit, is_written, time_of
from newslint.kinds.base import ComparingKind, Match
from newslint.language.times import Time, agrees
from newslint.scopes import Scope
from newslint.yamlnodes import Node

LEAST_AFFINITY = 0.4
"""A time of the source whose context fits less well stands somewhere else."""

LEAST_LEAD = 0.12
"""A time must fit better by so much than the one that agrees with the rewrite's."""


class TimeKind(ComparingKind):
    """Reports dates and times that are not the source's."""

    name = "time"
    summary = "A date or time that the source does not have, or has for something else."
    fields = ("match", "source")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        """Nothing to bind."""

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        slots = Slots(comparison, lambda reading: reading.times, _agree)
        for slot in slots.slots:
            section = comparison.article.stating[slot.fact.section]
            found = self._judge(slot, comparison) if section in wanted else None
            if found is None:
                continue
            model, features, fit = found
            item = slot.fact.item
            says = "no such time"
            if fit is not None:
                says = f"“{comparison.source_text(slots.place(fit.fact))}”"
            yield self.match(
                section,
                (item.start, item.end),
                model,
                features,
                fields={"match": section.text[item.start : item.end], "source": says},
                evidence=slots.evidence(slot, fit),
            )

    def _judge(
        self, slot: Slot, comparison: Comparison
    ) -> tuple[str, dict[str, float], Fit | None] | None:
        """Return the model, its features and the source's time; None where nothing is wrong."""
        time = time_of(slot.fact)
        features = slot.features | _telling(time)
        if slot.rival and slot.rival.affinity >= LEAST_AFFINITY and slot.lead > LEAST_LEAD:
            features["kin"] = float(time_of(slot.rival.fact).kind == time.kind)
            return "time.changed", features, slot.rival
        if slot.same is not None or is_written(time, slot.fact, comparison):
            return None
        return "time.absent", features, None


def _agree(source: Fact, rewrite: Fact) -> Verdict:
    theirs, ours = time_of(source), time_of(rewrite)
    verdict = agrees(theirs, ours)
    if is_other_unit(theirs, ours):
        return "different"
    if verdict in ("same", "compatible"):
        return "same"
    return "different" if verdict == "different" else "unlike"


def _telling(time: Time) -> dict[str, float]:
    return {
        "absolute": float(time.kind in ("date", "month", "year", "decade", "century")),
        "weekday": float(time.kind == "weekday"),
        "relative": float(time.kind == "relative"),
        "period": float(time.kind == "period"),
    }
