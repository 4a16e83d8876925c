"""Figures of a rewrite beside those of its source: what they count, and which follow from others."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import replace

from newslint.align import standing_for
from newslint.comparing.facts import Fact
from newslint.comparing.facts_alike import MILLION, SHARES, Figures
from newslint.comparing.facts_search import Verdict
from newslint.comparison import Comparison
from newslint.language.quantities import Quantity, agrees
from newslint.language.quantity_units import convert
from newslint.language.stems import stem

TOO_COMMON = 2.0
"""One, two and both are said of many things that no source counts."""

BEFORE = 30
"""So many characters before a figure may hold the words that limit it."""

LIMITS = frozenset("within under over above below beyond nearly almost estimated reported".split())
LIMIT_WORDS = {
    "at-least": frozenset("minimum least floor".split()),
    "at-most": frozenset("maximum max limit limited limits cap capped ceiling".split()),
}
"""Words shortly before a figure that say it is a least or a most: "a minimum wage of"."""

HAS = re.compile(
    r"\b(?:ha(?:s|ve|d)|g[ai]ven?|gives|giving|gets?|got|allowed|granted)(?: [\w’']+){0,3} $", re.I
)
TO_DO = re.compile(r" (?:in which )?to [a-z]")
OUT_OF = re.compile(
    r"\W*(?:(?:[a-z]+,? ){0,2}of|(?:[a-z]+,? ){0,6}out of) (?:the |its |their )?", re.I
)
OF_ALL = re.compile(r"\b(?:out )?of (?:the |its |their )?$", re.I)
SUMS = frozenset("all total altogether together combined overall sum difference gap".split())
NOT = frozenset("not no never cannot mustn't don't doesn't can't won't".split())

NOBODY = frozenset("nobody none neither nothing fail fails failed failing without".split())
REACH = re.compile(r"(?:reach|top|exceed|pass|hit|surpass|break|crack|clear|get)")

SIDES = {"more": 1, "at-least": 1, "less": -1, "at-most": -1}

DIGITS = re.compile(r"\d+(?:[,'’]\d{3})*(?:\.\d+)?")


def meaning(fact: Fact[Quantity]) -> Hashable:
    """Return what decides how a figure compares: all but where it stands."""
    return replace(fact.item, start=0, end=0, counted_start=0, counted_end=0)


def answers(
    theirs: Sequence[Fact[Quantity]],
) -> Callable[[Fact[Quantity]], Iterator[Fact[Quantity]]]:
    """Return what gives, for a figure of the rewrite, those of the sources that it may agree with."""
    figures = Figures([fact.item for fact in theirs])
    return lambda rewrite: (theirs[number] for number in figures.like(rewrite.item))


def agree(source: Fact[Quantity], rewrite: Fact[Quantity]) -> Verdict:
    """Compare two figures; those of another kind fill no slot of each other."""
    theirs, ours = source.item, rewrite.item
    verdict = agrees(theirs, ours)
    if verdict in ("same", "rounded") or lost_unit(theirs, ours):
        return "same"
    if verdict != "different":
        return "bound"
    return (
        "different" if theirs.kind == ours.kind or {theirs.kind, ours.kind} == SHARES else "unlike"
    )


def alike(source: Fact[Quantity], rewrite: Fact[Quantity]) -> float:
    """Return `counted_alike` of two facts."""
    return counted_alike(source.item, rewrite.item)


def counted_alike(one: Quantity, other: Quantity) -> float:
    """Return 1 where two figures count the same, -1 where they do not, 0 where it is not said."""
    if one.kind != other.kind or not one.counted or not other.counted:
        return 0.0
    first, second = stem(one.counted), stem(other.counted)
    return 1.0 if first in standing_for(second) else -1.0


def lost_unit(one: Quantity, other: Quantity) -> bool:
    """Whether both are one number, of which one text names the unit and the other does not.

    "20m" is twenty million where the other text says so, and metres elsewhere.
    """
    if one.unit == "m" and (one.low * MILLION, one.high * MILLION) == (other.low, other.high):
        return True
    return (
        (one.low, one.high) == (other.low, other.high)
        and "" in (one.unit, other.unit)
        and (one.kind != other.kind and "ordinal" not in (one.kind, other.kind))
    )


def is_vague(quantity: Quantity) -> bool:
    """Whether it is a figure of speech: "dozens", "thousands"."""
    return quantity.low != quantity.high and quantity.bound != "exact" and quantity.unit == ""


def is_said_otherwise(source: Quantity, rewrite: Quantity, text: str) -> bool:
    """Whether the words before a figure say what its approximation says in the source.

    "Within 21 days" is "up to 21 days", "not more than" is "at most"; of a range both ends may
    stand apart.

    Args:
        source: the figure of the source.
        rewrite: that of the rewrite, the same but for its approximation.
        text: the paragraph of the rewrite.
    """
    before = text[max(0, rewrite.start - BEFORE) : rewrite.start].lower().split()
    reaches = SIDES.get(source.bound, 0) < 0 and before and REACH.match(before[-1])
    if reaches or are_opposed(source, rewrite):
        # "Nobody reached 5 percent" is "all were below 5 percent".
        clause = re.split(r"[.!?;:] ", text[: rewrite.start].lower())[-1].split()
        if not (NOBODY | NOT).isdisjoint(clause):
            return True
    if LIMITS.intersection(before[-2:]):
        return True
    return source.low < source.high and source.bound == "exact"


def is_limit(exact: Quantity, bounded: Quantity, text: str) -> bool:
    """Whether the words around an exact figure say what the other one's approximation does.

    "A minimum wage of $9" is "at least $9", and who "has 21 days to appeal" has "up to 21 days".

    Args:
        exact: a figure without an approximation.
        bounded: the figure of the other text, of the same value, with one.
        text: the paragraph of the exact one.
    """
    side = SIDES.get(bounded.bound)
    if exact.bound != "exact" or side is None:
        return False
    before = text[max(0, exact.start - BEFORE) : exact.start]
    words = set(re.findall(r"[a-z]+", before.lower().rpartition(". ")[2]))
    if words & LIMIT_WORDS["at-least" if side > 0 else "at-most"]:
        return True
    has_time = exact.kind == "duration" and HAS.search(before) and TO_DO.match(text, exact.end)
    return side < 0 and bool(has_time)


def is_within(exact: Quantity, bounded: Quantity) -> bool:
    """Whether an exact figure is really less, or more, than a bound that it was put to."""
    side = SIDES.get(bounded.bound, 0)
    low = convert(bounded.low, bounded.unit, exact.unit)
    high = convert(bounded.high, bounded.unit, exact.unit)
    if exact.bound != "exact" or not side or low is None or high is None:
        return False
    return exact.low > low if side > 0 else exact.high < high


def names_limit(bounded: Quantity, text: str) -> bool:
    """Whether the figure is what a thing is called by: "a $15 minimum" is "the $15 wage" as well.

    Args:
        bounded: a figure with an approximation.
        text: its paragraph.
    """
    return text[bounded.start : bounded.end].lower().endswith(("minimum", "maximum"))


def part_of(one: Quantity, other: Quantity, text: str) -> Quantity | None:
    """Return which of two figures a text tells as part of the other: "two out of 25", "of 25, two"."""
    first, second = sorted((one, other), key=lambda each: each.start)
    if OUT_OF.fullmatch(text, first.end, second.start):
        return first
    return second if OF_ALL.search(text, 0, first.start) else None


def are_opposed(one: Quantity, other: Quantity) -> bool:
    """Whether one is a least and the other a most: "more than 30" and "less than 30"."""
    return SIDES.get(one.bound, 0) * SIDES.get(other.bound, 0) < 0


def stands_written(quantity: Quantity, comparison: Comparison) -> bool:
    """Whether the digits of a figure stand anywhere in a source, whatever they mean there."""
    written = comparison.once(_written_numbers)
    return all(f"{value:.10g}" in written for value in (quantity.low, quantity.high))


def _written_numbers(comparison: Comparison) -> set[str]:
    """The numbers that the sources have in digits, without the marks between thousands."""
    return {
        re.sub(r"[,'’]", "", match[0])
        for source in comparison.sources
        for match in DIGITS.finditer(source.document.text)
    }


def is_summed(sentence: str) -> bool:
    """Whether a sentence says that it counts something up."""
    return not SUMS.isdisjoint(sentence.lower().split())


def is_absent(quantity: Quantity, others: Figures, comparison: Comparison) -> bool:
    """Whether a figure neither stands in a source nor follows from the source's figures.

    Ordinals, figures of speech and the smallest counts come with any telling of a story.

    Args:
        quantity: a figure of the rewrite.
        others: the figures of the sources.
        comparison: rewrite and sources.
    """
    if quantity.high <= TOO_COMMON or quantity.kind == "ordinal" or is_vague(quantity):
        return False
    if others.has_like(quantity):
        return False
    return not stands_written(quantity, comparison) and not others.give(quantity)


def is_derivable(
    quantity: Quantity, others: Sequence[Quantity], beside: Sequence[Quantity] = ()
) -> bool:
    """Whether a figure is made of two among a few others that stand near each other: `Figures.give`."""
    return Figures(others).give(quantity, beside)
