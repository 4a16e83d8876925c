"""What the kinds that look at facts - figures, names, times - share: from a judgement to a match."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic

from newslint.comparing.facts import Item
from newslint.comparing.facts_matching import Fit, Slot, Slots
from newslint.comparison import Comparison
from newslint.kinds.base import ComparingKind, Match
from newslint.yamlnodes import Node


@dataclass(frozen=True, eq=False)
class Judgement(Generic[Item]):
    """What is wrong with a fact of the rewrite.

    Attributes:
        model: the confidence model of the fault.
        features: what that model is told.
        fit: what the source has instead; None if it has nothing.
    """

    model: str
    features: Mapping[str, float]
    fit: Fit[Item] | None


class FactKind(ComparingKind):
    """A kind that reports single facts."""

    fields = ("match", "source")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        """Nothing to bind."""

    def report(
        self,
        comparison: Comparison,
        slots: Slots[Item],
        slot: Slot[Item],
        judgement: Judgement[Item],
        says: str,
    ) -> Match:
        """Return a match about the fact of a slot; `says` is what the message says of the source."""
        section = comparison.article.stating[slot.fact.section]
        place = slot.fact.item.start, slot.fact.item.end
        return self.match(
            section,
            place,
            judgement.model,
            judgement.features,
            fields={"match": section.text[slice(*place)], "source": says},
            evidence=slots.evidence(slot, judgement.fit),
        )


def quoted(comparison: Comparison, slots: Slots[Item], fit: Fit[Item]) -> str:
    """Return a fact of the source in quotation marks."""
    return f"“{comparison.source_text(slots.place(fit.fact))}”"
