"""Which fact of the source stands in the slot of a fact of the rewrite.

In: the facts of both articles and what it means for two of them to agree. Out: for each fact of the
rewrite the source's fact of the same value that fits its context best, and the one of another
value that does. A fact of another value that belongs to another fact of the rewrite is no rival.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from newslint.align import Alignment, Link, Unit, standing_for
from newslint.comparison import Comparison, SourcePlace
from newslint.facts import Fact, Located, read_facts
from newslint.model import Evidence
from newslint.statements import Reading

Verdict = Literal["same", "bound", "different", "unlike"]
"""Of two facts: the same, the same but for an approximation, another value, or not comparable."""

Agree = Callable[[Fact, Fact], Verdict]
"""Compares a fact of the source with one of the rewrite."""

CROSSED = 0.5
"""What a context is worth where one is subject and the other object of the same word."""


LEAST_EXCHANGE = 0.15
"""Two facts have changed places if both together fit better so by so much."""


@dataclass(frozen=True, eq=False)
class Fit:
    """A fact of the source with how well its context fits, 0 to 1."""

    fact: Fact
    affinity: float


@dataclass(frozen=True, eq=False)
class Slot:
    """What the source has for a fact of the rewrite.

    Attributes:
        fact: the fact of the rewrite.
        link: what its sentence is made from.
        same: the best fitting fact of the same value; None if the source has none.
        bound: the same, where only an approximation differs.
        rival: the best fitting fact of another value in the sentences it is made from, if it does
            not belong to another fact of the rewrite.
    """

    fact: Fact
    link: Link
    same: Fit | None
    bound: Fit | None
    rival: Fit | None

    @property
    def is_beside(self) -> bool:
        """Whether rival and the fact of the same value stand in one sentence of the source."""
        ours = self.same or self.bound
        return self.rival is not None and ours is not None and ours.fact.unit == self.rival.fact.unit

    @property
    def lead(self) -> float:
        """How much better the rival fits than what has the same value; below 0: worse."""
        return _affinity(self.rival) - max(_affinity(self.same), _affinity(self.bound))

    @property
    def features(self) -> dict[str, float]:
        """What a confidence model is told of the slot."""
        return {
            "rival": _affinity(self.rival),
            "same": max(_affinity(self.same), _affinity(self.bound)),
            "coverage": self.link.coverage,
            "similarity": min(1.0, self.link.similarity),
        }


class Slots:
    """The facts of one sort of a rewrite, put to those of its sources.

    Args:
        comparison: rewrite and sources.
        items: gives the facts of that sort of each paragraph of an article.
        agree: compares two of them.
    """

    def __init__(
        self,
        comparison: Comparison,
        items: Callable[[Reading], Sequence[Sequence[Located]]],
        agree: Agree,
    ) -> None:
        self._comparison = comparison
        self._items = items
        self._agree = agree
        self._contexts: dict[Fact, _Context] = {}

    @cached_property
    def slots(self) -> list[Slot]:
        """A slot for each fact of the rewrite, in reading order."""
        return [self._slot(fact) for fact in self._ours]

    @cached_property
    def _alignment(self) -> Alignment:
        return self._comparison.alignment

    @cached_property
    def _links(self) -> dict[int, Link]:
        return {link.unit.index: link for link in self._alignment.links}

    @cached_property
    def _ours(self) -> list[Fact]:
        reading = self._comparison.reading
        return list(read_facts(reading, self._items(reading), reading.units))

    @cached_property
    def _ours_by_unit(self) -> dict[int, list[Fact]]:
        return _by_unit(self._ours)

    @cached_property
    def theirs(self) -> list[Fact]:
        """The facts of the sources."""
        found: list[Fact] = []
        first = 0
        for number, reading in enumerate(self._comparison.source_readings):
            units = [
                Unit(first + each.index, each.section, each.start, each.end, each.words)
                for each in reading.units
            ]
            found += read_facts(reading, self._items(reading), units, number)
            first += len(units)
        return found

    @cached_property
    def _theirs_by_unit(self) -> dict[int, list[Fact]]:
        return _by_unit(self.theirs)

    def place(self, fact: Fact) -> SourcePlace:
        """Return where a fact of a source stands."""
        return SourcePlace(fact.source, fact.section, fact.item.start, fact.item.end)

    def evidence(self, slot: Slot, fit: Fit | None) -> tuple[Evidence, ...]:
        """Return a fact of the source as evidence; without one the sentence nearest to the slot's."""
        if fit is not None:
            return (self._comparison.evidence_at(self.place(fit.fact)),)
        return tuple(
            self._comparison.evidence_at(self._comparison.source_unit(number))
            for number in slot.link.sources[:1]
        )

    def _slot(self, fact: Fact) -> Slot:
        link = self._links[fact.unit]
        best: dict[Verdict, Fit] = {}
        for other in self.theirs:
            verdict = self._agree(other, fact)
            if verdict in ("same", "bound"):
                affinity = self._affinity(fact, other)
                if verdict not in best or affinity > best[verdict].affinity:
                    best[verdict] = Fit(other, affinity)
        same, bound = best.get("same"), best.get("bound")
        return Slot(fact, link, same, bound, self._rival(fact, link, same or bound))

    def _rival(self, fact: Fact, link: Link, same: Fit | None) -> Fit | None:
        rivals = [
            Fit(other, self._affinity(fact, other))
            for unit in link.sources
            for other in self._theirs_by_unit.get(unit, ())
            if self._agree(other, fact) == "different"
        ]
        for rival in sorted(rivals, key=lambda each: -each.affinity):
            if not self._is_taken(rival, fact, same):
                return rival
        return None

    def _is_taken(self, rival: Fit, fact: Fact, same: Fit | None) -> bool:
        """Whether another fact of the sentence says what the rival does, and does so in its place.

        It does not where both would fit better in each other's places.
        """
        for each in self._ours_by_unit[fact.unit]:
            if each is fact or self._agree(rival.fact, each) not in ("same", "bound"):
                continue
            straight = self._affinity(each, rival.fact) + _affinity(same)
            crossed = rival.affinity + (self._affinity(each, same.fact) if same else 0.0)
            if crossed - straight <= LEAST_EXCHANGE:
                return True
        return False

    def names_too(self, slot: Slot) -> bool:
        """Whether the sentence of a slot has the rival of it elsewhere."""
        return slot.rival is not None and any(
            each is not slot.fact and self._agree(slot.rival.fact, each) in ("same", "bound")
            for each in self._ours_by_unit[slot.fact.unit]
        )

    def _affinity(self, ours: Fact, theirs: Fact) -> float:
        context = self._contexts.get(ours)
        if context is None:
            context = self._contexts[ours] = _Context(ours, self._alignment)
        return context.affinity(theirs)


class _Context:
    """The context of a fact of the rewrite, ready to be held against many."""

    def __init__(self, fact: Fact, alignment: Alignment) -> None:
        self._fact = fact
        self._words = [
            (alignment.weight(stem) * near, near, standing_for(stem))
            for stem, near in fact.context.items()
        ]
        self._total = sum(weight for weight, _, _ in self._words)

    def affinity(self, other: Fact) -> float:
        """Return the share of the context that another fact has as near to it, 0 to 1."""
        if not self._total:
            return 0.0
        held = 0.0
        for weight, near, readings in self._words:
            best = max(
                (
                    readings[stem] * min(1.0, other.context[stem] / near)
                    for stem in readings.keys() & other.context.keys()
                ),
                default=0.0,
            )
            held += weight * best
        return held / self._total * _crossed(self._fact, other)


def _crossed(one: Fact, other: Fact) -> float:
    """Less than 1 where the same word has one for its subject and the other for its object."""
    if {one.role, other.role} != {"subject", "object"}:
        return 1.0
    same = one.governor in standing_for(other.governor) or one.governor == other.governor
    return CROSSED if same else 1.0


def _affinity(fit: Fit | None) -> float:
    return fit.affinity if fit else 0.0


def _by_unit(facts: Sequence[Fact]) -> dict[int, list[Fact]]:
    found: dict[int, list[Fact]] = {}
    for fact in facts:
        found.setdefault(fact.unit, []).append(fact)
    return found
