"""Figures of a rewrite beside those of its source: what they count, and which follow from others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from newslint.align import standing_for
from newslint.comparison import Comparison
from newslint.language.quantities import Quantity
from newslint.language.stems import stem

MOST_FIGURES = 60
"""With more figures than this in the source nearly everything follows from two of them."""

CLOSE = 0.006
"""Two results of a sum are one within this share of their value: percentages are rounded."""

DIGITS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")


def counted_alike(one: Quantity, other: Quantity) -> float:
    """Return 1 where two figures count the same, -1 where they do not, 0 where it is not said."""
    if one.kind != other.kind or not one.counted or not other.counted:
        return 0.0
    first, second = stem(one.counted), stem(other.counted)
    return 1.0 if first in standing_for(second) else -1.0


def stands_written(quantity: Quantity, comparison: Comparison) -> bool:
    """Whether the digits of a figure stand anywhere in a source, whatever they mean there."""
    for value in {quantity.low, quantity.high}:
        written = f"{value:.10g}"
        if not any(written in _numbers(each.document.text) for each in comparison.sources):
            return False
    return True


def _numbers(text: str) -> set[str]:
    return {match[0].replace(",", "") for match in DIGITS.finditer(text)}


def is_derivable(quantity: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether a figure is the sum, the difference or the share of two others of its unit."""
    if quantity.low != quantity.high:
        return False
    values = {each.low for each in others if each.kind == quantity.kind and each.unit == quantity.unit}
    if quantity.kind == "percent":
        counts = {each.low for each in others if each.kind in ("count", "money") and each.low}
        if len(counts) <= MOST_FIGURES and any(
            _close(100 * min(pair) / max(pair), quantity.low)
            for pair in combinations(counts, 2)
            if max(pair) > 0
        ):
            return True
    if len(values) > MOST_FIGURES:
        return False
    return any(
        _close(one + other, quantity.low) or _close(abs(one - other), quantity.low)
        for one, other in combinations(values, 2)
    )


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= CLOSE * max(abs(one), abs(other))
