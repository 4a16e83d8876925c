"""A figure of the text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure: how many, how much, how old, how long.

    Attributes:
        start: offset of the whole expression, approximation and unit included.
        end: offset behind it.
        low: the least value it allows, multipliers worked in ("$1.4m" is 1400000).
        high: the greatest; the same as `low` but for ranges, vague counts and scores.
        bound: exact, about, at-least, at-most, more or less.
        kind: count, percent, money, age, ordinal, fraction, score, measure or duration.
        unit: %, pp, USD, GBP, km, year ...; "" for a bare count, an ordinal or a fraction.
        counted: singular of what is counted in small letters, "" if unknown.
        counted_start: offset of what is counted; `end` if unknown.
        counted_end: offset behind it.
    """

    start: int
    end: int
    low: float
    high: float
    bound: str
    kind: str
    unit: str
    counted: str
    counted_start: int
    counted_end: int
