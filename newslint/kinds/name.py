"""`name`: the names of a rewrite held against those of its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newslint.comparison import Comparison
from newslint.facts_matching import Fit, Slot, Slots
from newslint.facts_names import NameMatcher, mention_of
from newslint.kinds.base import ComparingKind, Match
from newslint.scopes import Scope
from newslint.yamlnodes import Node

LEAST_AFFINITY = 0.45
"""A name of the source whose context fits less well stands somewhere else."""

SURE = 0.6
"""With so good a fit, and so long a lead, names may be exchanged whose kind is not known."""

LEAST_LEAD = 0.15
"""A name must fit better by so much than the one that the rewrite has there."""


class NameKind(ComparingKind):
    """Reports names that the source does not have, or has in another place of the story."""

    name = "name"
    summary = "A name that the source does not have, spells otherwise, or has in another role."
    fields = ("match", "source")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        """Nothing to bind."""

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        names = NameMatcher(comparison)
        slots = Slots(comparison, lambda reading: reading.mentions, names.agree)
        for slot in slots.slots:
            section = comparison.article.stating[slot.fact.section]
            found = self._judge(slot, slots, names) if section in wanted else None
            if found is None:
                continue
            model, features, fit = found
            item = slot.fact.item
            says = names.nearly(slot.fact)
            if says is None:
                says = comparison.source_text(slots.place(fit.fact)) if fit else None
            yield self.match(
                section,
                (item.start, item.end),
                model,
                features,
                fields={
                    "match": section.text[item.start : item.end],
                    "source": f"“{says}”" if says else "no such name",
                },
                evidence=slots.evidence(slot, fit or names.place_of_nearly(slot.fact, slots)),
            )

    def _judge(
        self, slot: Slot, slots: Slots, names: NameMatcher
    ) -> tuple[str, dict[str, float], Fit | None] | None:
        """Return the model, its features and the source's name; None where nothing is wrong."""
        mention = mention_of(slot.fact)
        features = slot.features | names.features(slot)
        if names.is_in_source(slot.fact):
            if names.is_speaker(slot.fact) or not slot.rival:
                return None
            if slot.rival.affinity < LEAST_AFFINITY or slot.lead <= LEAST_LEAD:
                return None
            if slot.same is None and (not names.is_mixed(slot) or names.is_part(slot)):
                return None
            if slot.is_beside and not slots.names_too(slot):
                return None
            if not names.are_kin(slot) and min(slot.lead, slot.rival.affinity) < SURE:
                return None
            return "name.changed", features, slot.rival
        nearly = names.nearly(slot.fact)
        if nearly is not None:
            features["first name"] = float(names.is_other_first_name(nearly, slot.fact))
            return "name.misspelt", features, None
        if names.is_plain(mention) or names.is_part(slot):
            return None
        if slot.rival and slot.rival.affinity >= LEAST_AFFINITY:
            return "name.replaced", features, slot.rival
        return "name.absent", features, None
