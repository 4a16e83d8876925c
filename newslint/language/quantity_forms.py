"""Forms that figures take: fractions, ages, ratios, scores, ranges, vague counts."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.language.number_words import (
    FRACTION_PARTS,
    MULTIPLIERS,
    SPACE,
    TENS,
    VULGAR_FRACTIONS,
    WORDS,
    Number,
    any_of,
    read_number,
)
from newslint.language.quantity_nouns import counted_noun
from newslint.language.quantity_units import read_unit

_MANY = "tens dozens scores hundreds thousands millions billions trillions".split()
VAGUE_LOW = dict(zip(_MANY, (20.0, 24.0, 40.0, 200.0, 2e3, 2e6, 2e9, 2e12), strict=True))
VAGUE_HIGH = dict(
    zip(_MANY, (99.0, 99.0, 199.0, 999.0, 99999.0, 999e6, 999e9, 999e12), strict=True)
)
_DECADES = {word[:-1] + "ies": value for word, value in TENS.items()}

# Where a figure may start; "$A5bn" and "$US20" are money.
ANCHOR = re.compile(
    r"(?:(?<!\w)|(?<=\$[AC])(?=[0-9])|(?<=\$(?:US|AU|NZ|HK))(?=[0-9]))(?:\.?[0-9]|["
    + "".join(VULGAR_FRACTIONS)
    + rf"]|(?i:{any_of({*WORDS, *FRACTION_PARTS, *_MANY, *_DECADES, 'couple', 'decade', 'fortnight'})})"
    r"(?!\w))"
)
# "AK-47", "one-on-one", "'90s": no figure starts here.
IN_A_WORD = re.compile(r"[A-Za-z0-9][-/.,:'’]$|[\s(]['’]$(?<=['’])|(?<!\w)/$")
REST_OF_WORD = re.compile(r"\w*(?:[-/][\w]{1,20})?")
OF = re.compile(rf"(?i:{SPACE}of{SPACE})")
_SCALES = any_of(MULTIPLIERS)
SCALE = re.compile(rf"(?i:(?P<word>{_SCALES}))(?!\w)")
VAGUE = re.compile(
    rf"(?i:(?:(?P<many>tens|hundreds|dozens|scores|thousands|millions|billions|trillions)"
    rf"(?:{SPACE}of{SPACE}(?P<of>thousands|millions|billions|trillions))?)(?!\w)"
    rf"(?<!tens)(?<!scores)|(?P<scores>scores)(?={SPACE}of{SPACE}(?:[a-z]|[A-Z][a-z]+s\b)))"
)
FEW_BEFORE = re.compile(rf"(?i:\b(?:several|few|a{SPACE}few|many){SPACE})$")
ARTICLE_BEFORE = re.compile(rf"(?i:(?<!\w)an?{SPACE})$")
COUPLE = re.compile(
    rf"(?i:(?P<couple>couple)(?:{SPACE}of)(?!{SPACE}the)|(?P<span>decade|fortnight))(?!\w)"
)

_PARTS = any_of(FRACTION_PARTS)
FRACTION = re.compile(
    rf"(?i:(?P<top>one|two|three|four|five|six|seven|eight|nine)(?P<link>-|{SPACE})"
    rf"(?P<part>{_PARTS}))(?!\w)(?P<of>(?={SPACE}of\b))?"
    r"|(?P<over>[1-9])[/⁄](?P<under>[2-9]|10)(?![\w/-])"
)
PART = re.compile(rf"(?i:(?P<part>{any_of(FRACTION_PARTS)}))(?!\w)")
PART_OF_WHOLE = re.compile(
    rf"(?i:(?P<link>(?:{SPACE}of)?{SPACE}an?|-)(?:(?:{SPACE}|(?<=-))(?P<scale>{_SCALES})(?!\w)|(?=[ -]|\w)))"
)
OF_WHAT = re.compile(
    rf"(?i:{SPACE}(?:of|the|its|their|his|her|all|those|these|our|that|this|more|less|fewer|lower|"
    r"higher|smaller|larger|bigger|cheaper|faster)\b)"
)
BY_BEFORE = re.compile(r"(?i:\bby[ ])$")
HALF_OF_PLAY = re.compile(
    r"(?i:\b(?:first|second|third|fourth|other|better|top|bottom|opening|closing|final|last|1st|2nd)"
    r"[ -])$"
)
DECADE = re.compile(rf"(?:(?P<digits>[1-9]0)['’]?s|(?i:(?P<word>{any_of(_DECADES)})))(?!\w)")
OWNER_BEFORE = re.compile(
    r"(?i:\b(?:his|her|their|my|your|our|whose)[ ](?:(?:mid|early|late|very[ ]late)[ -])?)$"
)
LASTING = re.compile(
    r"(?i:\b(?:for|after|took|take|takes|lasted|lasting|lasts|just|well|a[ ]little|in|is|was|of|"
    r"spent|serve|served|serving|than|every)[ ])$"
)
HYPHENATED = re.compile(r"[\w]-[a-z]+$")
OLDER = re.compile(r"(?i)\b(?:older|younger)$")
ONE_DAY = re.compile(rf"(?i:one{SPACE}days?)\b")
SECOND_OF = re.compile(r"(?:[ ](?:[\"“'‘(0-9]|to\b|in\b|only\b|most\b|and\b)|[-.,;:])")
MINUS_BEFORE = re.compile(rf"(?:^|(?<=[\s(]))(?P<sign>[-−–]|(?i:minus{SPACE}))$")
SECOND_ORDINAL = re.compile(rf"{SPACE}second\b")
AND_A_HALF = re.compile(rf"(?i:{SPACE}and{SPACE}a{SPACE}half)\b")
RANGE_LINK = re.compile(rf"(?:-?{SPACE}(?P<word>(?i:to|or|and)){SPACE}|[-–—])")
BETWEEN_BEFORE = re.compile(rf"(?i:\bbetween{SPACE})$")
FROM_BEFORE = re.compile(rf"(?i:\bfrom{SPACE})$")
CURRENCY_AFTER = re.compile(rf"(?:US|A|C|NZ|HK)?[$£€¥₹]{SPACE}?")
CHANGE = re.compile(
    r"(?i)\b(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grown|growing|"
    r"increas\w{1,4}|cut|cuts|cutting|drop\w{0,4}|rais\w{1,3}|lower\w{0,3}|reduc\w{1,4}|"
    r"climb\w{0,3}|jump\w{0,3}|slip\w{0,4}|slid|up|down|went|go|goes|gone|going|mov\w{1,3}|"
    r"chang\w{1,3}|shrank|shrink\w{0,3}|expand\w{0,3}|doubl\w{1,3}|upgrad\w{1,3}|downgrad\w{1,3}|"
    r"extend\w{0,3}|shorten\w{0,3}|declin\w{1,3}|soar\w{0,3}|surg\w{1,3}|plung\w{1,3}|amend\w{0,3})"
    r"\b[^.;]{0,45}$"
)
CODE_AFTER = re.compile(r"-(?:[A-Z0-9]|way\b|off\b|time\b|sided\b|on-|upmanship|fold\b|tier\b)")
# "at six": a clock time.
AT_BEFORE = re.compile(r"(?i:\bat[ ])$")


def fraction_value(found: re.Match[str]) -> float | None:
    """Return what a match of `FRACTION` is worth, or None if it is no fraction."""
    if found["over"]:
        top, bottom = int(found["over"]), int(found["under"])
        return top / bottom if top < bottom else None
    top = WORDS[found["top"].lower()]
    part = found["part"].lower()
    tight = found["link"] == "-" or found["of"] is not None
    plural = part.endswith("s")
    if plural != (top > 1) or (not tight and part in ("quarters", "quarter") and top != 3):
        return None
    return top / FRACTION_PARTS[part]


def decade_value(found: re.Match[str]) -> float:
    """Return the first age of a match of `DECADE`."""
    return float(found["digits"] or _DECADES[found["word"].lower()])


_RATIO = re.compile(
    rf"(?i:(?:{SPACE}in{SPACE}(?:every{SPACE})?|-in-(?P<tight>)|{SPACE}(?P<out>(?:out{SPACE}of|of{SPACE}every)){SPACE}))"
)


def read_ratio(text: str, number: Number) -> tuple[float, int] | None:
    """Read "one in five", "nine out of 10": return the share and where it ends."""
    link = _RATIO.match(text, number.end)
    if link is None or not ANCHOR.match(text, link.end()):
        return None
    whole = read_number(text, link.end())
    if whole is None or whole.ordinal or not 0 < number.value < whole.value:
        return None
    if whole.plain and link["out"] is None and 1500 <= whole.value <= 2100:
        return None
    if link["out"] is None and (number.value > 9 or read_unit(text, whole.end, whole.value)):
        return None
    return number.value / whole.value, whole.end


class AgeFound(NamedTuple):
    start: int
    end: int
    low: float
    high: float
    unit: str


_YEARS_OLD = re.compile(
    rf"(?i:(?:-|{SPACE})(?P<unit>year|month|week|day)s?(?:(?:-|{SPACE})olds?|{SPACE}of{SPACE}age))(?!\w)"
)
# "12- and 13-year-olds": the first number leans on the unit of the second.
_LEANING = re.compile(
    rf"(?i:-?{SPACE}(?:and|or|to){SPACE}[\w]{{1,9}}(?:-|{SPACE})year(?:-|{SPACE})olds?)(?!\w)"
)
_AGE_RANGE = re.compile(rf"(?i:-?{SPACE}(?P<word>to|and|or){SPACE}|[-–])")
_AGED_BEFORE = re.compile(
    rf"(?i:(?P<between>\baged?{SPACE}between{SPACE})|\b(?:aged?|ages|aging|turns|turned|turning|"
    rf"(?:the{SPACE})?age{SPACE}of){SPACE})$"
)
_NAME_COMMA = re.compile(
    r"(?:(?<![\w])[A-Z][\w'’.-]{1,30}|\b(?:man|woman|boy|girl|teenager|suspect|victim|driver|father|mother|"
    r"son|daughter|sons|daughters|brother|sister|husband|wife|friend|teacher|student|officer|"
    r"children|brothers|sisters|boys|girls|neighbour|neighbor|resident))[\"”)]?,[ ]$"
)
_COMMA_AFTER = re.compile(r"[,;)]|\.(?=\s|[\"”’]|$)|$|[ ]and[ ](?=[A-Z])")
_NOT_NAMES = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\.?,[ ]$|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,[ ]$|(?i:\b(?:total|all|but|and|or|by|at|in)),[ ]$"
)


def age_at(  # noqa: PLR0911 - a decision list
    text: str, start: int, number: Number
) -> AgeFound | None:
    """Read an age: "12-year-old", "aged 12", ", 12,", "12 years old"."""
    if not 0 <= number.value < 200 or number.scaled:
        return None
    old = _YEARS_OLD.match(text, number.end)
    if old:
        return AgeFound(start, old.end(), number.value, number.value, old["unit"].lower())
    before = _AGED_BEFORE.search(text, max(0, start - 16), start)
    high, end = number.value, number.end
    link = _AGE_RANGE.match(text, number.end)
    if link and ANCHOR.match(text, link.end()):
        second = read_number(text, link.end())
        if second and number.value < second.value < 150 and not second.ordinal:
            old = _YEARS_OLD.match(text, second.end)
            ranged = link["word"] is None or link["word"].lower() == "to"
            if old and ranged:
                return AgeFound(start, old.end(), number.value, second.value, old["unit"].lower())
            if before and (ranged or before["between"]):
                high, end = second.value, second.end
    if _LEANING.match(text, number.end):
        return AgeFound(start, number.end, number.value, number.value, "year")
    if before and number.value < 130 and not read_unit(text, end, high):
        return AgeFound(before.start(), end, number.value, high, "year")
    if not number.plain or not 0 < number.value < 120 or not text[number.end - 1].isdigit():
        return None
    if not _COMMA_AFTER.match(text, number.end):
        return None
    low = max(0, start - 34)
    if _NAME_COMMA.search(text, low, start) and not _NOT_NAMES.search(text, low, start):
        return AgeFound(start, number.end, number.value, number.value, "year")
    return None


_SCORE_WORDS = re.compile(
    r"(?i)\b(?:w[io]n|wins|winning|beat|beaten|beating|beats|los[et]|losing|loss|victory|defeat\w{0,3}|"
    r"draw|drew|drawn|lead|leads|led|score\w{0,2}|goals?|vote[ds]?|voting|ruling|ruled|decision|final|"
    r"sets?|match|game|trail\w{0,3}|ahead|down|up|halftime|half-time|aggregate|tie|tied|level|"
    r"thrash\w{0,3}|record|majority|split|court|record|against|thriller|rout)\b"
)
_SCORED_AFTER = re.compile(
    r"(?i:[ ](?:home[ ]|away[ ]|aggregate[ ])?(?:wins?|victory|victories|defeats?|loss|losses|draws?|"
    r"lead|rulings?|decisions?|votes?|score|scoreline|thriller|rout|aggregate)\b)"
)


def is_score(text: str, start: int, end: int, first: float, second: float) -> bool:
    """Whether "2-1" is a score or a vote rather than a range ("5-7 people")."""
    if first >= second:
        return True
    if text[end : end + 1] == "-" or read_unit(text, end, second):
        return False
    if _SCORED_AFTER.match(text, end):
        return True
    return not counted_noun(text, end)[0] and (
        _SCORE_WORDS.search(text, max(0, start - 50), start) is not None
        or _SCORE_WORDS.search(text, end, end + 20) is not None
    )


_ONE_NOT_BEFORE = re.compile(
    r"(?i)\b(?:no|any|some|every|each|the|this|that|another|which|number|day|phase|square|round|game|"
    r"formula|chapter|part|page|tier|level|stage|type|year|week|force|the only|for|last|next)[ -]$"
)
_ONE_NOT_AFTER = re.compile(
    r"(?i)[ -](?:day|days|another|thing|way|side|hand|time|point|reason|final|last|more|such|off|on|of|is|"
    r"was|who|that|to|by|or|and|in|too|can|could|would|should|must|might|may|will|has|had|step|"
    r"half|way|sided|track|upmanship|big|hell|voting|going|trying|having|being|getting|making|saying)\b"
)


def one_counts(text: str, start: int, end: int, *, noun: bool) -> bool:
    """Whether the word "one" counts ("one officer") rather than stands for something."""
    if not noun or _ONE_NOT_AFTER.match(text, end):
        return False
    return _ONE_NOT_BEFORE.search(text, max(0, start - 12), start) is None
