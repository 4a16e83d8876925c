"""Numbers written in digits and in English words: "3,000", "2½", "one hundred and five", "21st".

In: a text and an offset. Out: the value and where it ends. What the number counts, whether it is a
year or a part of a name is for `quantities` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

_SMALL = dict(
    zip(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split(),
        range(20),
        strict=True,
    )
)
TENS = dict(
    zip(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        range(20, 100, 10),
        strict=True,
    )
)
MULTIPLIERS = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
_ORDINALS = {
    **dict(
        zip(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
            range(1, 20),
            strict=True,
        )
    ),
    **{word[:-1] + "ieth": value for word, value in TENS.items()},
    **{f"{word}th": value for word, value in MULTIPLIERS.items() if value >= 100},
}
_CARDINALS = {**_SMALL, **TENS}
WORDS = {**_CARDINALS, **MULTIPLIERS, **_ORDINALS}
VULGAR_FRACTIONS = {
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
}
FRACTION_PARTS = {
    "half": 2,
    "halves": 2,
    "quarter": 4,
    "quarters": 4,
    **{word: value for word, value in _ORDINALS.items() if 3 <= value <= 10},
    **{f"{word}s": value for word, value in _ORDINALS.items() if 3 <= value <= 10},
}
# Written against the digits or one space from them: "3bn", "1.4 mln".
_SHORT_SCALES = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
}
# White space within a number expression; a line break ends the expression.
SPACE = "[ \\t\\u00a0\\u2009\\u202f]"


def any_of(phrases: Iterable[str]) -> str:
    """Return a pattern for any of these phrases, longest first; a space is any white space."""
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace("\\ ", SPACE) for phrase in ordered)


class Number(NamedTuple):
    """A number as written.

    Attributes:
        value: what it is worth, multipliers included ("1.4 million" is 1400000).
        end: the offset behind it.
        ordinal: "3rd" and "third" rather than "3" and "three".
        spelled: whether it starts with a word rather than with a digit.
        plain: digits only, so that it may be a year or the number of a road.
        scale: the multiplier that ends it ("million", "bn"), else 1.
    """

    value: float
    end: int
    ordinal: bool = False
    spelled: bool = False
    plain: bool = False
    scale: float = 1.0

    @property
    def scaled(self) -> bool:
        return self.scale > 1


_DIGITS = re.compile(
    r"(?P<grouped>[0-9]{1,3}(?:(?:,|['’]|[ ],[ ]|[\u00a0\u2009\u202f])[0-9]{3}(?![0-9])){1,5}"
    r"|[0-9]{1,15}(?![0-9]))?(?P<decimals>(?:\.|·)[0-9]{1,9}(?![0-9]))?"
)
_VULGAR = re.compile(
    rf"{SPACE}?(?:(?P<sign>[{''.join(VULGAR_FRACTIONS)}])"
    rf"|(?<=[0-9])[ -](?P<top>[1-9])[/⁄](?P<bottom>[2-8])(?![\w/]))"
)
_AND_A_HALF = re.compile(
    rf"(?i:(?:{SPACE}|-)and(?:{SPACE}|-)(?:a|one)(?:{SPACE}|-)(?P<part>half|quarter))\b"
)
_AND_QUARTERS = re.compile(rf"(?i:{SPACE}and{SPACE}three[ -]quarters)\b")
_ORDINAL_ENDING = re.compile(r"(?:st|nd|rd|th|ST|ND|RD|TH)(?!\w)")
_WORD = re.compile(rf"(?i:{any_of(WORDS)})(?![\w])")
_LINK = re.compile(rf"(?i:{SPACE}and{SPACE}|-|{SPACE}{{1,2}})")
_SCALE_WORD = re.compile(rf"(?i:(?:{SPACE}|-)?(?P<word>{any_of(MULTIPLIERS)}))s?(?!\w)")
_SCALE_LETTERS = re.compile(
    rf"(?:{SPACE}?(?P<wide>(?i:mn|mln|bn|bln|tn|trn))|(?P<tight>[kKmMbB]))(?!\w)"
)
_MONEY_LETTER = re.compile(rf"{SPACE}?(?P<letter>[mMbB])(?!\w)")
_MOST_WORDS = 24


def read_number(text: str, start: int, *, money: bool = False) -> Number | None:
    """Return the number that starts at an offset, or None.

    Args:
        text: any text.
        start: where the first digit, decimal point, fraction or word of it stands.
        money: whether a currency sign stands before it, so that "m" can only be million.
    """
    if text[start : start + 1].isalpha():
        return _read_words(text, start)
    return _read_digits(text, start, money=money)


def _read_digits(text: str, start: int, *, money: bool) -> Number | None:
    found = _DIGITS.match(text, start)
    whole = found["grouped"] if found else None
    decimals = found["decimals"] if found else None
    end = found.end() if found and (whole or decimals) else start
    value = float(re.sub("[^0-9]", "", whole or "0"))
    if decimals:
        value += float("0." + decimals[1:])
        # Adding loses the last binary digit; the written form does not.
        value = float(f"{value:.9f}")
    fraction = _VULGAR.match(text, end)
    if fraction and not decimals:
        sign = fraction["sign"]
        value += VULGAR_FRACTIONS[sign] if sign else int(fraction["top"]) / int(fraction["bottom"])
        end = fraction.end()
    if end == start:
        return None
    ordinal = _ORDINAL_ENDING.match(text, end)
    if ordinal:
        return Number(value, ordinal.end(), ordinal=True)
    plain = whole is not None and whole.isdigit() and not decimals and not fraction
    number = Number(value, end, plain=plain)
    return _scaled(text, _with_half(text, number), money=money)


def _with_half(text: str, number: Number) -> Number:
    """Add the half of "two and a half"."""
    half = _AND_A_HALF.match(text, number.end)
    if half:
        part = 0.5 if half["part"].lower() == "half" else 0.25
        return number._replace(value=number.value + part, end=half.end(), plain=False)
    quarters = _AND_QUARTERS.match(text, number.end)
    if quarters:
        return number._replace(value=number.value + 0.75, end=quarters.end(), plain=False)
    return number


def _scaled(text: str, number: Number, *, money: bool) -> Number:
    """Multiply by the scales that follow: "million", "hundred thousand", "bn", "m"."""
    for _ in range(3):
        word = _SCALE_WORD.match(text, number.end)
        if word is None:
            break
        scale = MULTIPLIERS[word["word"].lower()]
        number = number._replace(
            value=_times(number.value, scale),
            end=word.end(),
            plain=False,
            scale=number.scale * scale,
        )
    if number.scaled:
        return _with_half(text, number) if number.value < 1000 else number
    letters = _SCALE_LETTERS.match(text, number.end) or (
        _MONEY_LETTER.match(text, number.end) if money else None
    )
    if letters is None:
        return number
    sign = letters[0].strip().lower()
    # A bare "m" after digits is metres as often as millions.
    if sign == "m" and not money and not _counts_after(text, letters.end()):
        return number
    return number._replace(
        value=_times(number.value, _SHORT_SCALES[sign]),
        end=letters.end(),
        plain=False,
        scale=_SHORT_SCALES[sign],
    )


def _times(value: float, scale: int) -> float:
    """Multiply without the dust of binary fractions: 1.1 million is 1100000."""
    return float(f"{value * scale:.6f}")


_COUNTED_AFTER = re.compile(
    rf"{SPACE}(?!(?i:{any_of('hurdles metres meters relays yards'.split())})\b)"
    r"(?:[a-z]{2,20}[ ]){0,2}(?:[a-z]{2,20}s|people|men|women|children)\b"
)


def _counts_after(text: str, end: int) -> bool:
    return _COUNTED_AFTER.match(text, end) is not None


def _read_words(text: str, start: int) -> Number | None:
    """Read a number in words as far as it is one number: of "two hundred five" all, of "two
    three" the first word.
    """
    total = 0.0
    group: float | None = None
    smallest_scale = 10.0**15
    place = end = start
    link = last = ""
    for _ in range(_MOST_WORDS):
        found = _WORD.match(text, place)
        if found is None:
            break
        word = found[0].lower()
        value = WORDS[word]
        if not _may_follow(last, link.strip().lower(), word, group):
            break
        if word in _ORDINALS:
            ordered = (
                total + max(group or 1, 1) * value if value >= 100 else total + (group or 0) + value
            )
            return Number(ordered, found.end(), ordinal=True, spelled=True)
        if value >= 1000:
            if value >= smallest_scale:
                break
            total += (1 if group is None else group) * value
            group, smallest_scale = None, value
        elif word in MULTIPLIERS:
            group = (1 if group is None else group) * value
        else:
            group = (group or 0) + value
        end, last = found.end(), word
        joined = _LINK.match(text, end)
        if joined is None:
            break
        place, link = joined.end(), joined[0]
    if not last:
        return None
    number = Number(total + (group or 0), end, spelled=True, scale=MULTIPLIERS.get(last, 1.0))
    if number.scaled:
        return number
    halved = _with_half(text, number)
    return halved if halved is number else _scaled(text, halved, money=False)


def _may_follow(  # noqa: PLR0911 - a decision list
    last: str, link: str, word: str, group: float | None
) -> bool:
    """Whether a number word goes on the number that a link ("and", "-", "") leads from."""
    if not last:
        return True
    value = WORDS[word]
    if link == "and":
        return (
            last in MULTIPLIERS
            and last != "dozen"
            and value < 100
            and word not in ("dozen", "zero")
        )
    if word == "dozen":
        return (group or 0) < 100 and last not in MULTIPLIERS
    if word in ("hundred", "hundredth"):
        # "nineteen hundred", and "twenty-six hundred", but no round ten: "twenty hundred-metre runs"
        return last in _SMALL and (0 < (group or 0) < 20 or (group or 0) % 10 > 0)
    if value >= 1000:
        return last != "dozen" and value != 0
    if last in MULTIPLIERS:
        return last != "dozen" and value > 0
    return last in TENS and 0 < value < 10
