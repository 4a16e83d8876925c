"""`quantity`: the figures of a rewrite held against those of its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newslint.comparison import Comparison
from newslint.facts import Fact
from newslint.facts_matching import Fit, Slot, Slots, Verdict
from newslint.facts_figures import are_opposed, counted_alike, is_derivable, is_said_otherwise, is_vague, lost_unit, stands_written
from newslint.kinds.base import ComparingKind, Match
from newslint.language.quantities import Quantity, agrees
from newslint.scopes import Scope
from newslint.yamlnodes import Node

LEAST_AFFINITY = 0.45
"""A figure of the source whose context fits less well stands somewhere else."""

LEAST_LEAD = 0.12
"""A figure of another value must fit better by so much than the one of the same value."""

FEW = 12.0
"""So many things or days a writer may count up."""

TOO_COMMON = 2.0
"""One, two and both are said of many things that no source counts."""


class QuantityKind(ComparingKind):
    """Reports figures that are not the source's, or that are surer than there."""

    name = "quantity"
    summary = "A figure that the source does not have, or has for something else."
    fields = ("match", "source")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        """Nothing to bind."""

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        slots = Slots(comparison, lambda reading: reading.quantities, _agree)
        for slot in slots.slots:
            section = comparison.article.stating[slot.fact.section]
            found = self._judge(slot, slots, comparison) if section in wanted else None
            if found is None:
                continue
            model, features, fit = found
            item = slot.fact.item
            says = "no such figure"
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
        self, slot: Slot, slots: Slots, comparison: Comparison
    ) -> tuple[str, dict[str, float], Fit | None] | None:
        """Return the model, its features and the source's figure; None where nothing is wrong."""
        rival = slot.rival
        alike = counted_alike(_of(rival.fact), _of(slot.fact)) if rival else 0.0
        features = slot.features | {"counted": alike, **_telling(_of(slot.fact))}
        if rival and rival.affinity >= LEAST_AFFINITY and alike >= 0 and slot.lead > LEAST_LEAD:
            if slot.same is None and slot.bound is None:
                derivable = is_derivable(_of(slot.fact), [_of(each) for each in slots.theirs])
                features["derivable"] = float(derivable)
            return "quantity.changed", features, rival
        if slot.same is not None and (
            slot.bound is None or slot.same.affinity >= slot.bound.affinity - 0.1
        ):
            return None
        if slot.bound is not None:
            if is_said_otherwise(slot, comparison):
                return None
            lost = agrees(_of(slot.bound.fact), _of(slot.fact)) == "bound-lost"
            features |= {
                "lost": float(lost),
                "firm": float(_of(slot.bound.fact).bound in ("more", "less", "at-most", "at-least")),
                "opposed": float(are_opposed(_of(slot.bound.fact), _of(slot.fact))),
                "counted": counted_alike(_of(slot.bound.fact), _of(slot.fact)),
            }
            return "quantity.bound", features, slot.bound
        quantity = _of(slot.fact)
        if quantity.high <= TOO_COMMON or quantity.kind == "ordinal" or is_vague(quantity):
            return None
        if stands_written(quantity, comparison) or is_derivable(
            quantity, [_of(each) for each in slots.theirs]
        ):
            return None
        return "quantity.absent", features, None


def _of(fact: Fact) -> Quantity:
    assert isinstance(fact.item, Quantity)
    return fact.item


def _agree(source: Fact, rewrite: Fact) -> Verdict:
    """Compare two figures; those of other units fill no slot of each other."""
    theirs, ours = _of(source), _of(rewrite)
    verdict = agrees(theirs, ours)
    if verdict in ("same", "rounded") or lost_unit(theirs, ours):
        return "same"
    if verdict != "different":
        return "bound"
    return "different" if theirs.kind == ours.kind else "unlike"


def _telling(quantity: Quantity) -> dict[str, float]:
    return {
        "exact": float(quantity.bound == "exact"),
        "vague": float(quantity.low != quantity.high),
        "ordinal": float(quantity.kind == "ordinal"),
        "small": float(quantity.high <= TOO_COMMON),
        "few": float(quantity.high <= FEW and quantity.kind in ("count", "duration")),
    }

