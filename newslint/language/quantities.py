"""Figures of a text: counts, percentages, money, ages, ordinals, fractions, scores, measures.

In: any text. Out: `Quantity` objects in order, not overlapping; code points, 0-based, end
exclusive. Dates, years, clock times, phone numbers and the numbers of names ("Boeing 737",
"Route 66") are left out. No parser is used: words next to the number decide.
"""

from __future__ import annotations

from typing import NamedTuple

from newslint.language import quantity_forms as forms
from newslint.language.number_words import FRACTION_PARTS, MULTIPLIERS, Number, read_number
from newslint.language.quantity_agreement import agrees, same_quantity
from newslint.language.quantity_bounds import bound_after, bound_before
from newslint.language.quantity_exclusions import (
    is_named_number,
    is_named_ordinal,
    is_year,
    skip_date_or_code,
)
from newslint.language.quantity_model import Quantity
from newslint.language.quantity_nouns import counted_noun
from newslint.language.quantity_units import UnitFound, currency_before, read_unit

__all__ = ["Quantity", "agrees", "quantities", "same_quantity"]

# Units of which news tells values below zero.
_SIGNED = {"%", "°C", "°F", "degree"}
# "up 3p to 400p" is a rise and a price; a range is not so wide.
_WIDEST_RANGE = 20


class _Figure(NamedTuple):
    """A figure before its approximation and its noun are looked for."""

    start: int
    end: int
    low: float
    high: float
    kind: str
    unit: str
    bound: str = "exact"


class _Skip(NamedTuple):
    """Characters up to this offset hold no figure."""

    end: int


def quantities(text: str) -> list[Quantity]:
    """Return the figures of a text in order."""
    found: list[Quantity] = []
    done = 0
    for anchor in forms.ANCHOR.finditer(text):
        start = anchor.start()
        if start < done:
            continue
        figure = _figure_at(text, start, done)
        if isinstance(figure, _Figure):
            quantity = _complete(text, figure, done)
            if quantity.start < done:  # "TWO£ 0": the sign is the end of what stands before
                continue
            found.append(quantity)
            done = quantity.end
        elif figure is not None:
            done = figure.end
    return found


def _figure_at(text: str, start: int, done: int) -> _Figure | _Skip | None:
    if forms.IN_A_WORD.search(text, max(0, start - 2), start):
        return _Skip(forms.REST_OF_WORD.match(text, start).end())  # type: ignore[union-attr]
    skipped = skip_date_or_code(text, start)
    if skipped is not None:
        return _Skip(skipped)
    special = (
        _vague(text, start, done) or _fraction(text, start, done) or _decade_of_life(text, start)
    )
    if special:
        return special
    money = currency_before(text, start)
    number = read_number(text, start, money=money is not None)
    if number is None:
        return None
    if number.ordinal:
        return _ordinal(text, start, number)
    return _number(text, start, number, money)


def _complete(text: str, figure: _Figure, done: int) -> Quantity:
    """Add the approximation and what is counted."""
    start, end, bound = figure.start, figure.end, figure.bound
    after = bound_after(text, end)
    if after and figure.kind not in ("ordinal", "score"):
        if forms.OLDER.search(text, end, after.offset) and figure.kind == "count":
            figure = figure._replace(kind="age", unit="year")
        bound, end = after.bound, after.offset
    before = bound_before(text, start)
    if before and before.offset >= done and figure.kind not in ("ordinal", "score"):
        words = text[before.offset : start].strip().lower()
        lasting = figure.kind == "duration" and words == "over"
        if not lasting or forms.LASTING.search(text, max(0, before.offset - 12), before.offset):
            start = before.offset
            bound = before.bound if bound in ("exact", "about") else bound
    one = figure.high == 1
    noun = ("", end, end)
    if figure.kind in ("percent", "fraction"):
        noun = counted_noun(text, end, after_of=True)
    elif figure.kind in ("count", "ordinal"):
        noun = counted_noun(text, end, singular=one or figure.kind == "ordinal")
    elif figure.kind in ("duration", "measure") and forms.HYPHENATED.search(text[start:end]):
        noun = counted_noun(text, end, singular=True)
    return Quantity(start, end, figure.low, figure.high, bound, figure.kind, figure.unit, *noun)


def _vague(text: str, start: int, done: int) -> _Figure | None:
    """Read "hundreds of thousands", "dozens", "several hundred", "a couple of", "a decade"."""
    found = forms.VAGUE.match(text, start)
    if found:
        many = (found["many"] or found["scores"]).lower()
        low, high = forms.VAGUE_LOW[many], forms.VAGUE_HIGH[many]
        times = MULTIPLIERS[found["of"].lower().rstrip("s")] if found["of"] else 1
        figure = _Figure(
            start, found.end(), low * times, high * times, "count", "", bound="at-least"
        )
        return _with_unit(text, figure)
    few = forms.FEW_BEFORE.search(text, max(done, start - 10), start)
    scale = forms.SCALE.match(text, start)
    if few and scale:
        times = MULTIPLIERS[scale["word"].lower()]
        figure = _Figure(
            few.start(), scale.end(), 2 * times, 9 * times, "count", "", bound="at-least"
        )
        return _with_unit(text, figure)
    couple = forms.COUPLE.match(text, start)
    article = forms.ARTICLE_BEFORE.search(text, max(done, start - 3), start)
    if couple and article:
        value = 2.0 if couple["couple"] else 1.0
        figure = _Figure(article.start(), couple.end(), value, value, "count", "")
        if couple["span"]:
            return figure._replace(kind="duration", unit=couple["span"].lower())
        return _with_unit(text, figure._replace(bound="about"))
    return None


def _with_unit(text: str, figure: _Figure) -> _Figure:
    """Add the unit of "millions of dollars", "a couple of years"."""
    of = forms.OF.match(text, figure.end)
    end = of.end() - 1 if of else figure.end
    found = read_unit(text, end, figure.high)
    if found is None:
        return figure
    kind, unit, _ = _unit_of(found, scaled=figure.low >= 10**6)
    return figure._replace(end=found.end, kind=kind, unit=unit)


def _unit_of(found: UnitFound, *, scaled: bool) -> tuple[str, str, float]:
    """Return kind, unit and scale; millions of pounds are money, not weight."""
    if found.unit.name == "lb" and scaled:
        return "money", "GBP", 1.0
    return found.unit.kind, found.unit.name, found.unit.scale


def _fraction(  # noqa: PLR0911 - a decision list
    text: str, start: int, done: int
) -> _Figure | None:
    """Read "two-thirds", "2/3", "half of", "a quarter of", "half a million", "half an hour"."""
    found = forms.FRACTION.match(text, start)
    if found:
        value = forms.fraction_value(found)
        return None if value is None else _Figure(start, found.end(), value, value, "fraction", "")
    part = forms.PART.match(text, start)
    if part is None:
        return None
    value = 1 / FRACTION_PARTS[part["part"].lower()]
    article = forms.ARTICLE_BEFORE.search(text, max(done, start - 4), start)
    first = article.start() if article else start
    whole = forms.PART_OF_WHOLE.match(text, part.end())
    if whole and (value == 0.5 or article):
        if whole["scale"]:
            value *= MULTIPLIERS[whole["scale"].lower()]
            return _with_unit(text, _Figure(first, whole.end(), value, value, "count", ""))
        figure = _Figure(first, whole.end("link"), value, value, "count", "")
        unit = read_unit(text, whole.end("link"), 1)
        if unit:
            kind, name, scale = _unit_of(unit, scaled=False)
            size = value * scale
            return figure._replace(end=unit.end, low=size, high=size, kind=kind, unit=name)
    if value != 0.5 and not article:
        return None
    if not (
        forms.OF_WHAT.match(text, part.end())
        or (article and forms.BY_BEFORE.search(text, max(0, first - 4), first))
        or bound_before(text, first)
    ):
        return None
    if value == 0.5 and forms.HALF_OF_PLAY.search(text, max(0, start - 14), start):
        return None
    return _Figure(first, part.end(), value, value, "fraction", "")


def _decade_of_life(text: str, start: int) -> _Figure | _Skip | None:
    """Read "in his 30s"; "the 90s" is a time."""
    found = forms.DECADE.match(text, start)
    if found is None:
        return None
    owner = forms.OWNER_BEFORE.search(text, max(0, start - 16), start)
    if owner is None:
        return _Skip(found.end())
    low = forms.decade_value(found)
    return _Figure(start, found.end(), low, low + 9, "age", "year", bound="about")


def _ordinal(text: str, start: int, number: Number) -> _Figure | _Skip:
    if is_named_ordinal(text, start, number.end, value=number.value, spelled=number.spelled):
        return _Skip(number.end)
    # "60 frames a second at best": a unit of time.
    if (
        number.value == 2
        and not forms.SECOND_OF.match(text, number.end)
        and not counted_noun(text, number.end, singular=True)[0]
    ):
        return _Skip(number.end)
    return _Figure(start, number.end, number.value, number.value, "ordinal", "")


def _number(
    text: str, start: int, number: Number, money: tuple[str, int] | None
) -> _Figure | _Skip:
    """Read a cardinal with its currency or unit, its range, or its score."""
    first = money[1] if money else start
    if forms.SCALE.match(text, start):
        article = forms.ARTICLE_BEFORE.search(text, max(0, start - 3), start)
        if article is None:
            return _Skip(number.end)
        first = article.start()
    ratio = forms.read_ratio(text, number)
    if ratio and not money:
        share, end = ratio
        return _Figure(start, end, share, share, "fraction", "")
    age = forms.age_at(text, start, number)
    if age:
        return _Figure(age.start, age.end, age.low, age.high, "age", age.unit)
    figure = _Figure(first, number.end, number.value, number.value, "count", "")
    if money:
        figure = figure._replace(kind="money", unit=money[0])
        named = read_unit(text, number.end, number.value)
        if named and named.unit.kind == "money" and named.unit.name == money[0]:
            figure = figure._replace(end=named.end)
    else:
        figure = _with_measure(text, figure, number)
    ranged = _range(text, figure, number)
    if ranged:
        return ranged
    if figure.kind == "count" and not _counts(text, figure, number):
        return _Skip(forms.REST_OF_WORD.match(text, number.end).end())  # type: ignore[union-attr]
    return figure


def _with_measure(text: str, figure: _Figure, number: Number) -> _Figure:
    found = read_unit(text, figure.end, number.value)
    if found is None or (
        found.unit.name == "second" and forms.SECOND_ORDINAL.match(text, figure.end)
    ):
        return figure
    kind, unit, scale = _unit_of(found, scaled=number.scale >= 1000)
    if found.unit.name == "day" and forms.ONE_DAY.match(text, figure.start):
        return figure
    half = forms.AND_A_HALF.match(text, found.end)
    value = (number.value + found.extra + (0.5 if half else 0)) * scale
    end = half.end() if half else found.end
    figure = figure._replace(end=end, low=value, high=value, kind=kind, unit=unit)
    minus = forms.MINUS_BEFORE.search(text, max(0, figure.start - 7), figure.start)
    if minus and unit in _SIGNED:
        return figure._replace(start=minus.start("sign"), low=-value, high=-value)
    return figure


def _range(  # noqa: PLR0911 - a decision list
    text: str, figure: _Figure, number: Number
) -> _Figure | None:
    """Read the second half of "5-7 years", "between 5 and 7", "2-1", "$5m to $7m"."""
    link = forms.RANGE_LINK.match(text, figure.end)
    if link is None:
        return None
    word = (link["word"] or "").lower()
    between = forms.BETWEEN_BEFORE.search(text, max(0, figure.start - 9), figure.start)
    if word == "and" and between is None:
        return None
    place = link.end()
    sign = forms.CURRENCY_AFTER.match(text, place)
    place = sign.end() if sign else place
    if not forms.ANCHOR.match(text, place) or skip_date_or_code(text, place) is not None:
        return None
    second = read_number(text, place, money=figure.kind == "money")
    if second is None or second.ordinal:
        return None
    other = _Figure(place, second.end, second.value, second.value, "count", "")
    other = _with_measure(text, other, second)
    if other.kind == "count" and (figure.kind == "money" or sign):
        other = other._replace(kind="money", unit=figure.unit)
    if figure.kind not in ("count", other.kind) or (
        figure.unit and other.unit and figure.unit != other.unit
    ):
        return None
    low, high = figure.low, other.high
    if second.scaled and not number.scaled and low < high / second.scale * 10:
        low *= second.scale
    if not word and other.kind == figure.kind == "count" and number.plain and second.plain:
        score = forms.is_score(text, figure.start, other.end, low, high)
        if score:
            return _Figure(figure.start, other.end, min(low, high), max(low, high), "score", "")
    if low >= high or high > _WIDEST_RANGE * low > 0 or (word == "or" and high > 2 * low + 1):
        return None
    if word == "to" and not between and _is_change(text, figure, both=figure.kind != "count"):
        return None
    start = between.start() if between else figure.start
    return _Figure(start, other.end, low, high, other.kind, other.unit)


def _is_change(text: str, figure: _Figure, *, both: bool) -> bool:
    """Whether "from 5 to 7" tells of a rise or fall, which is two figures, not a range."""
    before = forms.FROM_BEFORE.search(text, max(0, figure.start - 6), figure.start)
    if before is None:
        return forms.CHANGE.search(text, max(0, figure.start - 14), figure.start) is not None
    return both or forms.CHANGE.search(text, max(0, figure.start - 60), figure.start) is not None


def _counts(  # noqa: PLR0911 - a decision list
    text: str, figure: _Figure, number: Number
) -> bool:
    """Whether a number without a unit is a figure rather than a year, a name or a pronoun."""
    start, end = figure.start, figure.end
    following = text[end : end + 1]
    if following.isalnum() or (following == "-" and forms.CODE_AFTER.match(text, end)):
        return False
    one = number.value == 1
    noun = bool(counted_noun(text, end, singular=one)[0])
    bound = bound_before(text, start) is not None or bound_after(text, end) is not None
    if number.plain and is_year(text, start, end, counting=bound, noun_follows=noun):
        return False
    if (number.plain or number.spelled) and is_named_number(
        text, start, end, spelled=number.spelled, unit=bound, noun=noun
    ):
        return False
    if number.spelled and one:
        return forms.one_counts(text, start, end, noun=noun)
    if number.spelled and number.value == 0:
        return noun
    if noun or not number.spelled or number.value > 12:
        return True
    return forms.AT_BEFORE.search(text, max(0, start - 3), start) is None
