"""Whether the figure of a rewrite is an honest rendering of its source's.

Only the figures are compared. Whether they count the same thing is for the caller, who knows
which statements belong together.
"""

from __future__ import annotations

import math

from newslint.language.quantity_model import Quantity
from newslint.language.quantity_units import convert

# Relative differences. An approximate figure is at most a tenth off; "more than" is worth saying
# up to a quarter above; a conversion may round both ends to two digits.
_ABOUT = 0.10
_BEYOND = 0.25
_CONVERTED = 0.06
_EXACT = 1e-9
# A figure without an approximation may still leave out digits, as $1.43m does as $1.4m.
_DIGITS_DROPPED = 0.03
_UPPER = {"more", "at-least"}
_LOWER = {"less", "at-most"}


def same_quantity(first: Quantity, second: Quantity) -> bool:
    """Whether two figures say the same in other signs ("$1.4m", "1.4 million dollars")."""
    return agrees(first, second) == "same"


def agrees(source: Quantity, rewrite: Quantity) -> str:
    """Return how a rewrite's figure stands to its source's.

    Returns:
        "same": the same value and approximation.
        "rounded": the rewrite says less exactly what holds of the source, or converts the unit.
        "bound-lost": the source's approximation is gone ("up to six months" -> "six months").
        "bound-changed": the value fits, but another approximation is claimed.
        "different": the value does not fit, or the two do not measure the same.
    """
    converted = _in_unit_of(rewrite, source)
    if converted is None:
        return "different"
    low, high, exact_unit = converted
    if (
        not exact_unit
        and _near(source.low, low, _CONVERTED)
        and _near(source.high, high, _CONVERTED)
    ):
        same_value, renders = True, "rounded"
    else:
        same_value = _near(source.low, low, _EXACT) and _near(source.high, high, _EXACT)
        renders = "same"
    if same_value:
        return _with_bounds(source.bound, rewrite.bound, renders)
    return _other_value(source, rewrite.bound, low, high)


def _with_bounds(source: str, rewrite: str, renders: str) -> str:
    """Compare the approximations of one value."""
    if source == rewrite:
        return renders
    if rewrite == "exact":
        return "bound-lost"
    if {source, rewrite} in ({"more", "at-least"}, {"less", "at-most"}):
        return "rounded"
    if source == "exact" and rewrite == "about":
        return "rounded"
    return "bound-changed"


def _other_value(  # noqa: PLR0911 - a decision list
    source: Quantity, bound: str, low: float, high: float
) -> str:
    """Compare figures of different values."""
    if low < high:
        inside = low <= source.low and source.high <= high
        if not inside:
            return "different"
        return "rounded" if bound != "exact" or source.low == source.high else "different"
    if source.low < source.high:
        return _range_to_one(source, bound, low)
    value = source.low
    if source.bound == bound != "exact" and not _is_rounder(low, value):
        return "different"  # "about 95" is not what was made of "about 90"
    away = abs(value - low) / max(abs(value), abs(low))
    if bound == "about":
        if away > _ABOUT:
            return "different"
        return "rounded" if source.bound in ("exact", "about") else "bound-changed"
    if bound in _UPPER and source.bound in ("exact", *_UPPER):
        return "rounded" if value > low and value - low <= _BEYOND * abs(low) else "different"
    if bound in _LOWER and source.bound in ("exact", *_LOWER):
        return "rounded" if value < low and low - value <= _BEYOND * abs(low) else "different"
    if bound == "exact" and _drops_digits(value, low):
        return "rounded" if source.bound == "exact" else "bound-lost"
    return "different"


def _range_to_one(source: Quantity, bound: str, value: float) -> str:
    """Compare a range with a single figure."""
    if bound in _LOWER and _near(value, source.high, _EXACT):
        return "rounded"
    if bound in _UPPER and _near(value, source.low, _EXACT):
        return "rounded"
    if not source.low <= value <= source.high or source.bound == "at-least":
        return "different"
    return "rounded" if bound == "about" else "bound-lost"


def _drops_digits(value: float, shorter: float) -> bool:
    """Whether one value is the other with fewer digits, at least two of them or hardly off.

    Small counts are never rounded: 12 dead are not 10 dead.
    """
    if value.is_integer() and abs(value) < 1000:
        return False
    if shorter == 0 or abs(value - shorter) > _DIGITS_DROPPED * abs(value):
        return False
    digits = _significant(shorter)
    place: float = 10.0 ** (math.floor(math.log10(abs(shorter))) - max(digits, 2) + 1)
    return abs(round(value / place) * place - shorter) < place / 1000


def _is_rounder(value: float, other: float) -> bool:
    """Whether a value has fewer significant digits than another one."""
    return _significant(value) < _significant(other)


def _significant(value: float) -> int:
    return len(f"{abs(value):.11e}".partition("e")[0].replace(".", "").rstrip("0"))


def _near(first: float, second: float, tolerance: float) -> bool:
    return abs(first - second) <= tolerance * max(abs(first), abs(second))


def _in_unit_of(quantity: Quantity, other: Quantity) -> tuple[float, float, bool] | None:
    """Return a figure's values in the unit of another, and whether that loses nothing."""
    kinds = {quantity.kind, other.kind}
    if kinds == {"fraction", "percent"}:
        low = convert(quantity.low, quantity.unit, other.unit)
        high = convert(quantity.high, quantity.unit, other.unit)
        return None if low is None or high is None else (low, high, _whole(low, quantity, other))
    if len(kinds) == 2:
        return (quantity.low, quantity.high, True) if _kinds_agree(quantity, other) else None
    if quantity.unit == other.unit:
        return quantity.low, quantity.high, True
    low = convert(quantity.low, quantity.unit, other.unit)
    high = convert(quantity.high, quantity.unit, other.unit)
    if low is None or high is None:
        return None
    metric = _near(low, float(f"{low:.6g}"), _EXACT) and _near(low, other.low, _EXACT)
    return low, high, metric or quantity.kind == "duration"


def _whole(converted: float, quantity: Quantity, other: Quantity) -> bool:
    """Whether a share and a percentage are equal rather than near: a third is not quite 33 %."""
    return _near(converted, other.low, _EXACT) and quantity.low == quantity.high


def _kinds_agree(first: Quantity, second: Quantity) -> bool:
    """Whether two kinds may write one figure: an age as a bare number, a score as a range,
    pounds of money or weight.
    """
    kinds = {first.kind, second.kind}
    units = {first.unit, second.unit}
    if kinds == {"count", "score"}:
        return units == {""}
    if kinds == {"age", "count"}:
        bare = first if first.kind == "count" else second
        return units == {"year", ""} and not bare.counted
    return kinds == {"money", "measure"} and units == {"GBP", "lb"}
