"""Which fact of the source stands in the slot of a fact of the rewrite.

In: the facts of both articles and what it means for two of them to agree. Out: for each fact of the
rewrite the source's fact of the same value that fits its context best, and the one of another
value that does. A fact of another value that belongs to another fact of the rewrite is no rival.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic

from newslint.align import Alignment, Link, Unit
from newslint.comparing.facts import Fact, Item, read_facts
from newslint.comparing.facts_search import Comparing, Fit, Search
from newslint.comparison import Comparison, SourcePlace
from newslint.model import Evidence
from newslint.statements import Reading

LEAST_EXCHANGE = 0.15
"""Two facts have changed places if both together fit better so by so much."""

LEAST_IN_ORDER = 0.6
"""The same where they stand in the order of the source: then its sentence was mostly kept."""


@dataclass(frozen=True, eq=False)
class Slot(Generic[Item]):
    """What the source has for a fact of the rewrite.

    Attributes:
        fact: the fact of the rewrite.
        link: what its sentence is made from.
        same: the best fitting fact of the same value; None if the source has none.
        bound: the same, where only an approximation differs.
        rival: the best fitting fact of another value in the sentences it is made from, if it does
            not belong to another fact of the rewrite.
    """

    fact: Fact[Item]
    link: Link
    same: Fit[Item] | None
    bound: Fit[Item] | None
    rival: Fit[Item] | None

    @property
    def is_beside(self) -> bool:
        """Whether rival and the fact of the same value stand in one sentence of the source."""
        ours = self.same or self.bound
        return (
            self.rival is not None and ours is not None and ours.fact.unit == self.rival.fact.unit
        )

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


class Slots(Generic[Item]):
    """The facts of one sort of a rewrite, put to those of its sources.

    Args:
        comparison: rewrite and sources.
        items: gives the facts of that sort of each paragraph of an article.
        comparing: how two of them are compared.
    """

    def __init__(
        self,
        comparison: Comparison,
        items: Callable[[Reading], Sequence[Sequence[Item]]],
        comparing: Comparing[Item],
    ) -> None:
        self._comparison = comparison
        self._items = items
        self._comparing = comparing
        self._agree = comparing.agree

    @cached_property
    def slots(self) -> list[Slot[Item]]:
        """A slot for each fact of the rewrite, in reading order."""
        return [self._slot(fact) for fact in self._ours]

    @cached_property
    def _alignment(self) -> Alignment:
        return self._comparison.alignment

    @cached_property
    def _links(self) -> dict[int, Link]:
        return {link.unit.index: link for link in self._alignment.links}

    @cached_property
    def _ours(self) -> list[Fact[Item]]:
        reading = self._comparison.reading
        return list(read_facts(reading, self._items(reading), reading.units))

    @cached_property
    def _ours_by_unit(self) -> dict[int, list[Fact[Item]]]:
        return _by_unit(self._ours)

    @cached_property
    def theirs(self) -> list[Fact[Item]]:
        """The facts of the sources."""
        found: list[Fact[Item]] = []
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
    def _search(self) -> Search[Item]:
        return Search(self.theirs, self._alignment, self._comparing)

    @cached_property
    def values(self) -> list[Item]:
        """What the facts of the sources say."""
        return [fact.item for fact in self.theirs]

    @cached_property
    def _theirs_by_unit(self) -> dict[int, list[Fact[Item]]]:
        return _by_unit(self.theirs)

    def place(self, fact: Fact[Item]) -> SourcePlace:
        """Return where a fact of a source stands."""
        return SourcePlace(fact.source, fact.section, fact.item.start, fact.item.end)

    def evidence(self, slot: Slot[Item], fit: Fit[Item] | None) -> tuple[Evidence, ...]:
        """Return a fact of the source as evidence; without one the sentence nearest to the slot's."""
        if fit is not None:
            return (self._comparison.evidence_at(self.place(fit.fact)),)
        return tuple(
            self._comparison.evidence_at(self._comparison.source_unit(number))
            for number in slot.link.sources[:1]
        )

    def _slot(self, fact: Fact[Item]) -> Slot[Item]:
        link = self._links[fact.unit]
        best = self._search.best(fact)
        same, bound = best.get("same"), best.get("bound")
        return Slot(fact, link, same, bound, self._rival(fact, link, same or bound))

    def _rival(self, fact: Fact[Item], link: Link, same: Fit[Item] | None) -> Fit[Item] | None:
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

    def _is_taken(self, rival: Fit[Item], fact: Fact[Item], same: Fit[Item] | None) -> bool:
        """Whether another fact of the sentence says what the rival does, and does so in its place.

        It does not where both would fit better in each other's places.
        """
        for each in self._ours_by_unit[fact.unit]:
            if each is fact or self._agree(rival.fact, each) not in ("same", "bound"):
                continue
            straight = self._affinity(each, rival.fact) + _affinity(same)
            crossed = rival.affinity + (self._affinity(each, same.fact) if same else 0.0)
            least = LEAST_EXCHANGE
            if same and _before(fact, each) == _before(same.fact, rival.fact):
                least = LEAST_IN_ORDER
            if crossed - straight <= least:
                return True
        return False

    def beside(self, theirs: Fact[Item]) -> list[Fact[Item]]:
        """Return the facts of a sentence of the source, given one of them."""
        return self._theirs_by_unit[theirs.unit]

    def beside_ours(self, ours: Fact[Item]) -> list[Fact[Item]]:
        """Return the other facts of a sentence of the rewrite, given one of them."""
        return [each for each in self._ours_by_unit[ours.unit] if each is not ours]

    def names_too(self, slot: Slot[Item]) -> bool:
        """Whether the sentence of a slot has the rival of it elsewhere."""
        return slot.rival is not None and self.answering(slot, slot.rival.fact) is not None

    def answering(self, slot: Slot[Item], theirs: Fact[Item]) -> Fact[Item] | None:
        """Return another fact of the slot's sentence that says what one of the source does."""
        for each in self._ours_by_unit[slot.fact.unit]:
            if each is not slot.fact and self._agree(theirs, each) in ("same", "bound"):
                return each
        return None

    def _affinity(self, ours: Fact[Item], theirs: Fact[Item]) -> float:
        return self._search.affinity(ours, theirs)


def _before(one: Fact[Item], other: Fact[Item]) -> bool:
    return (one.unit, one.item.start) < (other.unit, other.item.start)


def _affinity(fit: Fit[Item] | None) -> float:
    return fit.affinity if fit else 0.0


def _by_unit(facts: Sequence[Fact[Item]]) -> dict[int, list[Fact[Item]]]:
    found: dict[int, list[Fact[Item]]] = {}
    for fact in facts:
        found.setdefault(fact.unit, []).append(fact)
    return found
