"""`quantity`: the figures of a rewrite held against those of its source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.comparing.facts_alike import Figures
from newslint.comparing.facts_figures import (
    TOO_COMMON,
    agree,
    alike,
    answers,
    are_opposed,
    counted_alike,
    is_absent,
    is_derivable,
    is_limit,
    is_said_otherwise,
    is_summed,
    is_within,
    meaning,
    names_limit,
    part_of,
)
from newslint.comparing.facts_matching import Slot, Slots
from newslint.comparing.facts_search import Comparing
from newslint.comparison import Comparison
from newslint.kinds.base import Match
from newslint.kinds.facts import FactKind, Judgement, quoted, surest
from newslint.language.quantities import Quantity, agrees
from newslint.scopes import Scope

LEAST_AFFINITY = 0.33
"""A figure of the source whose context fits less well stands somewhere else."""

LEAST_LEAD = 0.05
"""A figure of another value must fit better by so much than the one of the same value."""

DERIVED = 0.75
"""A figure that follows from others is wrong only where another fits so well."""

KEPT = 0.6
"""A sentence so like the source's sums nothing up."""

EQUAL = 0.1
"""Of a figure with and without approximation the latter holds if its context fits nearly as well."""

FEW = 12.0
"""So many things or days a writer may count up."""


class QuantityKind(FactKind):
    """Reports figures that are not the source's, or that are surer than there."""

    name = "quantity"
    summary = "A figure that the source does not have, or has for something else."

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        slots: Slots[Quantity] = Slots(
            comparison,
            lambda reading: reading.quantities,
            Comparing(agree, meaning, alike, answers),
        )
        figures = Figures(slots.values)
        for slot in slots.slots:
            if comparison.article.stating[slot.fact.section] not in wanted:
                continue
            absent = _absent(slot, figures, comparison)
            found = surest(
                _changed(slot, slots, figures, comparison, absent=absent is not None)
                or _bound(slot, comparison),
                absent,
            )
            if found is not None:
                says = quoted(comparison, slots, found.fit) if found.fit else "no such figure"
                yield self.report(comparison, slots, slot, found, says)


def _changed(
    slot: Slot[Quantity],
    slots: Slots[Quantity],
    figures: Figures,
    comparison: Comparison,
    *,
    absent: bool,
) -> Judgement[Quantity] | None:
    """Another figure of the source stands where this one does."""
    rival, ours = slot.rival, slot.fact.item
    if rival is None or rival.affinity < LEAST_AFFINITY or slot.lead <= LEAST_LEAD:
        return None
    theirs = rival.fact.item
    bounded = theirs.bound != "exact" and theirs.low == theirs.high
    if bounded and slot.same and agrees(slot.same.fact.item, theirs) != "different":
        return None  # the source has "105" there and "more than 100" here
    if _is_parted(slot, slots, comparison):
        return None
    counted = counted_alike(theirs, ours)
    beside_ours = [each.item for each in slots.beside_ours(slot.fact)]
    derivable = not (slot.same or slot.bound) and figures.give(ours, beside_ours)
    sums = derivable and is_summed(
        comparison.article.stating[slot.fact.section].sentence_at(ours.start)
    )
    kept = slot.link.similarity >= KEPT
    if counted < 0 or sums or (derivable and not kept and rival.affinity < DERIVED):
        return None
    # What one sentence of the source counts one by one may be told in one sum.
    beside = [each.item for each in slots.beside(rival.fact)]
    if slot.same is None and slot.bound is None and is_derivable(ours, beside, beside_ours):
        return None
    features = _features(slot) | {
        "counted": counted,
        "converted": float(theirs.unit != ours.unit),
        "derivable": float(derivable),
        "absent": float(absent),
    }
    return Judgement("quantity.changed", features, rival)


def _is_parted(slot: Slot[Quantity], slots: Slots[Quantity], comparison: Comparison) -> bool:
    """Whether one article has "two out of 25" where the other has so, too, or tells both apart."""
    same, rival = slot.same, slot.rival
    if same is None or rival is None or not slot.is_beside:
        return False
    here = slots.answering(slot, rival.fact)
    if here is None:
        return False
    theirs = comparison.sources[same.fact.source].stating[same.fact.section].text
    ours = comparison.article.stating[slot.fact.section].text
    part_there = part_of(same.fact.item, rival.fact.item, theirs)
    part_here = part_of(slot.fact.item, here.item, ours)
    if part_here is None or part_there is None:
        return part_here is not part_there
    return (part_here is slot.fact.item) == (part_there is same.fact.item)


def _bound(slot: Slot[Quantity], comparison: Comparison) -> Judgement[Quantity] | None:
    """The source has this figure with another approximation only."""
    bound = slot.bound
    if bound is None or (slot.same and slot.same.affinity >= bound.affinity - EQUAL):
        return None
    theirs, ours = bound.fact.item, slot.fact.item
    text = comparison.article.stating[slot.fact.section].text
    source = comparison.sources[bound.fact.source].stating[bound.fact.section].text
    if is_said_otherwise(theirs, ours, text):
        return None
    if slot.same and is_within(ours, theirs):
        return None  # "48 percent" is "fewer than half", and the source has both
    if is_limit(ours, theirs, text) or is_limit(theirs, ours, source):
        return None
    if names_limit(theirs, source):
        return None
    lost = agrees(theirs, ours) == "bound-lost"
    features = _features(slot) | {
        "lost": float(lost),
        "firm": float(lost and theirs.bound != "about"),
        "opposed": float(are_opposed(theirs, ours)),
        "counted": counted_alike(theirs, ours),
    }
    return Judgement("quantity.bound", features, bound)


def _absent(
    slot: Slot[Quantity], figures: Figures, comparison: Comparison
) -> Judgement[Quantity] | None:
    """The source has no such figure, and none that it follows from."""
    if slot.same or slot.bound or not is_absent(slot.fact.item, figures, comparison):
        return None
    return Judgement("quantity.absent", _features(slot), None)


def _features(slot: Slot[Quantity]) -> dict[str, float]:
    ours = slot.fact.item
    return slot.features | {
        "vague": float(ours.low != ours.high),
        "small": float(ours.high <= TOO_COMMON),
        "few": float(ours.high <= FEW and ours.kind in ("count", "duration")),
    }
