"""How well the context of a fact of the rewrite fits a fact of the source."""

from __future__ import annotations

from functools import cached_property
from math import sqrt
from typing import Generic

from newslint.align import Alignment, standing_for
from newslint.comparing.facts import Fact, Item

CROSSED = 0.5
"""What a context is worth where one is subject and the other object of the same word."""


class Context(Generic[Item]):
    """The context of a fact of the rewrite, ready to be held against many.

    Args:
        fact: the fact.
        alignment: that of the rewrite with its sources, which knows how rare a word is.
    """

    def __init__(self, fact: Fact[Item], alignment: Alignment) -> None:
        self._fact = fact
        # What stands no way near says nothing, for or against.
        self._words = [
            (alignment.weight(stem) * near, near, standing_for(stem), stem)
            for stem, near in fact.context.items()
            if near
        ]

    @property
    def weights(self) -> list[tuple[float, str]]:
        """The words of the context, each with its weight, which is above 0."""
        return [(weight, stem) for weight, _, _, stem in self._words]

    @cached_property
    def total(self) -> float:
        """The weight of all its words."""
        return sum(weight for weight, *_ in self._words)

    def affinity(self, other: Fact[Item]) -> float:
        """Return the share of the context's weight that stands as near to another fact, 0 to 1.

        The other fact's own words do not count: where two facts were exchanged, each stands in
        the context of the other.
        """
        total = held = 0.0
        for weight, near, readings, stem in self._words:
            if stem in other.words:
                continue
            total += weight
            held += weight * max(
                (
                    readings[each] * _likeness(near, other.context[each])
                    for each in readings.keys() & other.context.keys()
                ),
                default=0.0,
            )
        return held / total * _crossed(self._fact, other) if total else 0.0


def _likeness(near: float, other: float) -> float:
    """How like two nearnesses are; that one fact is nearer to everything tells less."""
    return other / near if other < near else sqrt(near / other)


def _crossed(one: Fact[Item], other: Fact[Item]) -> float:
    """Less than 1 where the same word has one for its subject and the other for its object."""
    if {one.role, other.role} != {"subject", "object"}:
        return 1.0
    same = one.governor in standing_for(other.governor) or one.governor == other.governor
    return CROSSED if same else 1.0
