"""What the kinds that look at facts - figures, names, times - share: from a judgement to a match."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic

from newslint.comparing.facts import Item
from newslint.comparing.facts_matching import Slot, Slots
from newslint.comparing.facts_search import Fit
from newslint.comparison import Comparison
from newslint.confidence import confidence
from newslint.kinds.base import ComparingKind, Match
from newslint.yamlnodes import Node

LIKELY = 0.5
"""So sure it must be that the source has something else here to be shown it."""


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


def surest(rival: Judgement[Item] | None, absent: Judgement[Item] | None) -> Judgement[Item] | None:
    """Return the surer of two judgements of one fact.

    Args:
        rival: that the source has something else here, if it seems so.
        absent: that it has this nowhere, if so. However badly the rival fits: it is not this one.

    Returns:
        The surer one. What the source has is shown where it is as likely as not.
    """
    if rival is None or absent is None:
        return rival or absent
    sure = confidence(rival.model, rival.features)
    if sure >= confidence(absent.model, absent.features):
        return rival
    return replace(absent, fit=rival.fit if sure >= LIKELY else None)


def quoted(comparison: Comparison, slots: Slots[Item], fit: Fit[Item]) -> str:
    """Return a fact of the source in quotation marks."""
    return f"“{comparison.source_text(slots.place(fit.fact))}”"
