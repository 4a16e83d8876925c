"""`quantifier`: "all", "most", "some" and "none" of a rewrite held against those of its source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.align import standing_for
from newslint.comparing.facts import Fact
from newslint.comparing.facts_matching import Slot, Slots
from newslint.comparing.facts_search import Comparing, Verdict
from newslint.comparison import Comparison
from newslint.kinds.base import Match
from newslint.kinds.facts import FactKind, Judgement, quoted
from newslint.language.quantifiers import Quantifier, Share
from newslint.scopes import Scope

LEAST_AFFINITY = 0.4
"""A quantifier of the source whose context fits less well stands somewhere else."""

LEAST_LEAD = 0.1
"""It must fit better by so much than the one of the same share."""

NEIGHBOURS = frozenset(
    {(Share.SOME, Share.MANY), (Share.MANY, Share.MOST), (Share.SOME, Share.FEW)}
)
"""Shares that writers may exchange without a reader being misled much."""


class QuantifierKind(FactKind):
    """Reports what a rewrite says of all or none, and its source of most, some or a few."""

    name = "quantifier"
    summary = "All, most, some or none of something, where the source has another share of it."

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        slots: Slots[Quantifier] = Slots(
            comparison, lambda reading: reading.quantifiers, Comparing(agree, meaning, alike)
        )
        for slot in slots.slots:
            if comparison.article.stating[slot.fact.section] not in wanted:
                continue
            found = _changed(slot)
            if found is not None and found.fit is not None:
                says = quoted(comparison, slots, found.fit)
                yield self.report(comparison, slots, slot, found, says)


def meaning(fact: Fact[Quantifier]) -> tuple[Share, str]:
    """Return what decides how a quantifier compares."""
    return fact.item.share, fact.item.counted


def agree(source: Fact[Quantifier], rewrite: Fact[Quantifier]) -> Verdict:
    """Compare two quantifiers; those of other things have nothing to do with each other."""
    if not alike(source, rewrite):
        return "unlike"
    return "same" if source.item.share == rewrite.item.share else "different"


def alike(source: Fact[Quantifier], rewrite: Fact[Quantifier]) -> float:
    """Return 1 where both speak of a share of the same, else 0."""
    return float(source.item.counted in standing_for(rewrite.item.counted))


def _changed(slot: Slot[Quantifier]) -> Judgement[Quantifier] | None:
    rival = slot.rival
    if rival is None or rival.affinity < LEAST_AFFINITY or slot.lead <= LEAST_LEAD:
        return None
    theirs, ours = rival.fact.item.share, slot.fact.item.share
    features = slot.features | {
        "near": float((min(theirs, ours), max(theirs, ours)) in NEIGHBOURS),
        "absolute": float(ours in (Share.ALL, Share.NONE)),
        "opposed": float({ours, theirs} == {Share.ALL, Share.NONE}),
    }
    return Judgement("quantifier.changed", features, rival)
