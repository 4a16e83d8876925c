"""The fact of the sources that fits one of the rewrite best, found without a look at each.

In: the facts of the sources and how two facts are compared. Out: for a fact of the rewrite the best
fitting one of those that agree with it, just as if all had been held against it one by one.

Facts that say the same are compared once for all of them. Of those that agree only such are weighed
as share a telling word with the context sought: the rest cannot fit better than what was found.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, Literal

from newslint.align import Alignment, standing_for
from newslint.comparing.facts import Fact, Item
from newslint.comparing.facts_affinity import Context

Verdict = Literal["same", "bound", "different", "unlike"]
"""Of two facts: the same, the same but for an approximation, another value, or not comparable."""

Agree = Callable[[Fact[Item], Fact[Item]], Verdict]
"""Compares a fact of the source with one of the rewrite."""

Alike = Callable[[Fact[Item], Fact[Item]], float]
"""Says of a fact of the source and one of the rewrite whether they are about the same thing."""

Says = Callable[[Fact[Item]], Hashable]
"""Gives all of a fact that `Agree`, `Alike` and `Answers` look at."""

Answers = Callable[[Sequence[Fact[Item]]], Callable[[Fact[Item]], Iterable[Fact[Item]]]]
"""Takes facts of the sources; what it returns gives those that may agree with one of the rewrite."""

COUNTED = 0.25
"""What it is worth that two figures count the same thing, whatever stands around them."""

UNCOUNTED = 0.5
"""What a context is worth where two figures count different things."""

FEW = 4
"""So few facts are weighed one by one: nothing is quicker."""

CHEAP = 16
"""To weigh a fact takes as long as to see of so many that they do not agree."""

ROUNDING = 1e-9
"""More than sums of shares are off by."""


@dataclass(frozen=True, eq=False)
class Fit(Generic[Item]):
    """A fact of the source with how well its context fits, 0 to 1."""

    fact: Fact[Item]
    affinity: float


@dataclass(frozen=True, eq=False)
class Comparing(Generic[Item]):
    """How facts of one sort are compared.

    Attributes:
        agree: compares two of them.
        says: all of a fact that the others look at.
        alike: what else two of them have in common: 1 if they count the same, -1 if they do not.
        answers: gives what finds those of the sources that may agree with one of the rewrite; without
            it each is compared with all that say something else.
    """

    agree: Agree[Item]
    says: Says[Item]
    alike: Alike[Item] = lambda theirs, ours: 0.0
    answers: Answers[Item] = lambda theirs: lambda ours: theirs


@dataclass(eq=False)
class _Pool:
    """The facts of the sources that agree with one of the rewrite.

    Attributes:
        groups: the numbers of their groups.
        firsts: for each value of `alike` the first fact that has it.
        size: how many there are.
        words: the stems of their own words.
    """

    groups: set[int]
    firsts: dict[float, int]
    size: int
    words: set[str]


class Search(Generic[Item]):
    """The facts of the sources, to look up those that agree with one of the rewrite.

    Args:
        facts: the facts of the sources, in order.
        alignment: that of the rewrite with its sources.
        comparing: how two facts are compared.
    """

    def __init__(
        self, facts: Sequence[Fact[Item]], alignment: Alignment, comparing: Comparing[Item]
    ) -> None:
        self._facts = facts
        self._alignment = alignment
        self._comparing = comparing
        self._contexts: dict[Fact[Item], Context[Item]] = {}
        self._pools: dict[Hashable, dict[Verdict, _Pool]] = {}
        self._holding: dict[str, tuple[int, list[list[int]]]] = {}
        self._groups: dict[Hashable, int] = {}
        self._members: list[list[int]] = []
        self._group_of: list[int] = []
        for number, fact in enumerate(facts):
            group = self._groups.setdefault(comparing.says(fact), len(self._members))
            if group == len(self._members):
                self._members.append([])
            self._members[group].append(number)
            self._group_of.append(group)
        self._answers = comparing.answers([facts[members[0]] for members in self._members])

    def affinity(self, ours: Fact[Item], theirs: Fact[Item]) -> float:
        """Return how well the context of a fact of the rewrite fits one of the sources, 0 to 1."""
        affinity = self._context(ours).affinity(theirs)
        return _weighed(affinity, self._comparing.alike(theirs, ours))

    def best(self, fact: Fact[Item]) -> dict[Verdict, Fit[Item]]:
        """Return the best fitting fact of the same value, and that of the same but for an approximation.

        Of several that fit as well it is the first.
        """
        found: dict[Verdict, Fit[Item]] = {}
        for verdict, pool in self._pools_of(fact).items():
            affinity, place = self._best(fact, pool)
            found[verdict] = Fit(self._facts[-place], affinity)
        return found

    def _context(self, fact: Fact[Item]) -> Context[Item]:
        if fact not in self._contexts:
            self._contexts[fact] = Context(fact, self._alignment)
        return self._contexts[fact]

    def _pools_of(self, fact: Fact[Item]) -> dict[Verdict, _Pool]:
        key = self._comparing.says(fact)
        if key not in self._pools:
            self._pools[key] = self._read_pools(fact)
        return self._pools[key]

    def _read_pools(self, fact: Fact[Item]) -> dict[Verdict, _Pool]:
        pools: dict[Verdict, _Pool] = {}
        for other in self._answers(fact):
            verdict = self._comparing.agree(other, fact)
            if verdict not in ("same", "bound"):
                continue
            pool = pools.setdefault(verdict, _Pool(set(), {}, 0, set()))
            group = self._groups[self._comparing.says(other)]
            members = self._members[group]
            alike = self._comparing.alike(other, fact)
            pool.groups.add(group)
            pool.firsts[alike] = min(members[0], pool.firsts.get(alike, members[0]))
            pool.size += len(members)
            pool.words.update(*(self._facts[number].words for number in members))
        return pools

    def _best(self, fact: Fact[Item], pool: _Pool) -> tuple[float, int]:
        """Return the best affinity of a fact with those of a pool, and the number of that one below 0."""
        if pool.size <= FEW:
            return max(self._weigh(fact, self._all(pool)))
        seen = set(pool.firsts.values())
        best = max(self._weigh(fact, seen))
        context = self._context(fact)
        # A fact's own words are no part of its context: they bound nothing where one of these has them.
        telling = [(weight, stem) for weight, stem in context.weights if stem not in pool.words]
        left, unseen = context.total, len(context.weights)
        read = 0
        for weight, stem in sorted(telling, key=lambda each: self._count(each[1]) / each[0]):
            if self._is_out_of_reach(left / context.total, pool, best[0]):
                return best
            read += self._count(stem)
            if read > CHEAP * pool.size:
                break
            new = {
                number
                for numbers in self._facts_near(stem)[1]
                for number in numbers
                if self._group_of[number] in pool.groups and number not in seen
            }
            seen |= new
            best = max([best, *self._weigh(fact, new)])
            left -= weight
            unseen -= 1
        # What shares no word at all fits as badly as the first of its kind.
        if not unseen or self._is_out_of_reach(left / context.total, pool, best[0]):
            return best
        rest = (number for number in self._all(pool) if number not in seen)
        return max([best, *self._weigh(fact, rest)])

    def _is_out_of_reach(self, share: float, pool: _Pool, best: float) -> bool:
        """Whether facts that hold no more than a share of a context fit worse than what was found."""
        return _weighed(min(1.0, share + ROUNDING), max(pool.firsts)) < best

    def _weigh(self, fact: Fact[Item], numbers: Iterable[int]) -> Iterator[tuple[float, int]]:
        for number in numbers:
            yield self.affinity(fact, self._facts[number]), -number

    def _all(self, pool: _Pool) -> Iterator[int]:
        return (number for group in pool.groups for number in self._members[group])

    @cached_property
    def _postings(self) -> dict[str, list[int]]:
        """The facts that have a stem in their context."""
        found: dict[str, list[int]] = {}
        for number, fact in enumerate(self._facts):
            for stem in fact.context:
                found.setdefault(stem, []).append(number)
        return found

    def _facts_near(self, stem: str) -> tuple[int, list[list[int]]]:
        """The facts in whose context stands what a stem may stand for, word by word, and their count."""
        if stem not in self._holding:
            readings = standing_for(stem)
            found = [self._postings[each] for each in readings if each in self._postings]
            self._holding[stem] = sum(map(len, found)), found
        return self._holding[stem]

    def _count(self, stem: str) -> int:
        return self._facts_near(stem)[0]


def _weighed(affinity: float, alike: float) -> float:
    """Return what a context is worth, given whether both facts count the same."""
    if alike > 0:
        return COUNTED + (1 - COUNTED) * affinity
    return affinity * UNCOUNTED if alike < 0 else affinity
