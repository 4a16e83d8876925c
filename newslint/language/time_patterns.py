"""The pattern that finds expressions of time: one alternation, each branch a named group.

Every repetition and every gap is bounded, so that a search takes time in proportion to the text.
Letters and digits are ASCII within the branches: what they match is looked up in tables.
"""

from __future__ import annotations

import re

from newslint.language.time_tables import DECADES, NUMBERS, ORDINALS, ZONES

_S = r"[ \t\r\n\u00a0\u2009\u202f]{1,3}"
_DASH = r"[-‐‑–—]"
_APOSTROPHE = r"['’‘]"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
)
_WEEKDAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|(?:mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)\b\.?)"
)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\w%°]|[.,:]\d)"
_YEAR = r"(?:1\d{3}|20\d\d|2100)(?![\w%°]|[.,]\d)"
_PART = r"(?:morning|afternoon|evening|night|lunch-?time)"
_UNIT = (
    r"(?:(?:fiscal|financial|calendar|school|academic)" + _S + r")?"
    r"(?:minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|century|centurie)"
)
_WORD_NUMBER = "|".join(sorted(NUMBERS.keys() - {"a", "an"}, key=len, reverse=True))
_NUMBER = rf"(?:\d{{1,4}}|(?:(?:twen|thir|for|fif|six)ty-)?(?:{_WORD_NUMBER}))"
_VAGUE = rf"(?:(?:a{_S})?(?:few|couple(?:{_S}of)?)|several|many|some)"
_ZONE = "(?:" + "|".join(sorted(ZONES, key=len, reverse=True)) + r")\b"
_RELATIVE_YEAR = rf"{_S}(?:of{_S})?(?P<_of>this|last|next){_S}year\b"

_MODIFIER = (
    rf"(?P<mod>(?:(?:early|late|mid|earlier|later)\b(?:{_S}(?:(?:in|of|on){_S})?|-)"
    rf"|(?:start|beginning|middle|end)(?:{_S}of{_S}|-))(?:the{_S})?"
    rf"|(?:first|second|third|fourth|last|final){_S}(?:half|quarter){_S}of{_S}(?:the{_S})?"
    rf"|{_PART}{_S}of{_S}(?:the{_S})?)?"
)
_BRANCHES = {
    "iso": r"(?P<_year>\d{4})-(?P<_month>\d\d)-(?P<_day>\d\d)(?:T[\d:.+Z-]{4,24})?",
    "numeric": rf"(?P<_a>\d{{1,2}})(?P<_sep>[/.-])(?P<_b>\d{{1,2}})(?P=_sep)(?P<_year>{_YEAR})",
    "daymonth": (
        rf"(?:(?P<_weekday>{_WEEKDAY}),?{_S})?(?:the{_S})?"
        rf"(?P<_day>{_DAY})(?:(?:{_DASH}|/|{_S}(?:{_DASH}|and|to|or){_S})(?P<_last>{_DAY}))?"
        rf"{_S}(?:of{_S})?(?P<_month>{_MONTH})"
        rf"(?:,?{_S}(?P<_year>{_YEAR})|{_RELATIVE_YEAR})?"
    ),
    "monthday": (
        rf"(?:(?P<_weekday>{_WEEKDAY}),?{_S})?(?P<_month>{_MONTH}){_S}(?:the{_S})?"
        rf"(?P<_day>{_DAY})(?:(?:{_DASH}|/|{_S}(?:{_DASH}|and|to|or){_S})(?P<_last>{_DAY}))?"
        rf"(?:,?{_S}(?P<_year>{_YEAR})|{_RELATIVE_YEAR})?"
    ),
    "month": (
        rf"(?:(?P<_rel>last|this|next|past|coming){_S})?(?P<_month>{_MONTH})"
        rf"(?:,?{_S}(?:of{_S})?(?P<_year>{_YEAR})|{_RELATIVE_YEAR})?"
    ),
    "weekday": (
        rf"(?:(?P<_rel>last|this|next|past|coming){_S})?(?P<_weekday>{_WEEKDAY})"
        rf"(?:{_S}(?:early{_S}|late{_S})?(?P<_part>{_PART})\b)?"
        rf"(?:{_S}(?:of{_S})?(?P<_of>this|last|next){_S}week\b)?"
    ),
    "season": (
        rf"(?:(?P<_rel>last|this|next|past|coming|the){_S})?"
        rf"(?P<_season>spring|summer|autumn|fall|winter)"
        rf"(?:,?{_S}(?:of{_S})?(?P<_year>{_YEAR})(?:[-–/](?P<_to>\d\d)\b)?|{_RELATIVE_YEAR})?"
    ),
    "decade": (
        rf"(?:(?P<_year>1\d\d0|20\d0){_APOSTROPHE}?s"
        rf"|(?P<_mark>{_APOSTROPHE})?(?P<_short>[1-9]0)s|(?P<_word>{'|'.join(DECADES)}))"
    ),
    "century": (
        rf"(?:(?P<_number>\d{{1,2}})(?:st|nd|rd|th)|(?P<_word>{'|'.join(ORDINALS)}))"
        rf"(?:{_S}|-)centur(?:y|ies)"
    ),
    "clock": (
        rf"(?:(?P<_hour>\d{{1,2}})(?:[:.](?P<_minute>[0-5]\d))?(?:{_S})?"
        rf"(?P<_half>[ap])(?:\.[ ]?m\b\.?|m)"
        rf"|(?P<_oclock>\d{{1,2}}|{_WORD_NUMBER})(?:{_S})?o{_APOSTROPHE}clock"
        rf"(?:{_S}(?:in{_S}the|at){_S}(?P<_part>morning|afternoon|evening|night))?"
        rf"|(?P<_h>[01]?\d|2[0-3]):(?P<_m>[0-5]\d)(?![:.]\d)"
        rf"|(?P<_hh>[01]\d|2[0-3])[.:]?(?P<_mm>[0-5]\d)(?={_S}?(?:{_ZONE}|hours|hrs))"
        rf"|(?P<_named>noon|midday|midnight))"
        rf"(?:{_S}?(?P<_zone>{_ZONE}))?"
    ),
    "year": (
        r"(?P<_year>(?:1\d{3}|20\d\d|2100))"
        r"(?:[-–—/](?P<_to>\d{4}|\d\d?)(?![\d/-]))?(?![%°]|[.,]\d)"
    ),
    "shortyear": rf"{_APOSTROPHE}(?P<_year>\d\d)",
    "day": (
        rf"(?P<_word>the{_S}day{_S}before{_S}yesterday|the{_S}day{_S}after{_S}tomorrow|yesterday"
        rf"|today|tonight|tomorrow)(?:{_S}(?P<_part>{_PART})\b)?"
    ),
    "unit": (rf"(?P<_rel>last|this|next){_S}(?P<_unit>{_PART}|{_UNIT})"),
    "story": (
        rf"(?:the{_S})?(?P<_rel>same|that|next|following|previous|preceding){_S}"
        rf"(?P<_unit>{_PART}|{_UNIT})"
    ),
    "beside": rf"the{_S}(?P<_unit>{_PART}|{_UNIT}){_S}(?P<_rel>before|after)",
    "period": (
        rf"(?:(?P<_the>the|these|his|her|its|their|my|our){_S})?"
        rf"(?P<_rel>past|last|next|coming|previous|recent|following)"
        rf"(?:{_S}(?:(?P<_number>{_NUMBER})|(?P<_vague>{_VAGUE})))?"
        rf"(?:{_S}|-)(?P<_unit>{_UNIT})(?P<_plural>s)?(?:{_APOSTROPHE}s)?(?P<_more>{_S}of\b)?"
    ),
    "bare": r"(?P<_unit>day|week|month|year|decade|century|weekend)",
    "ago": (
        rf"(?:(?P<_number>{_NUMBER}|an?)(?:{_S}and{_S}a{_S}(?P<_half>half))?"
        rf"|(?P<_vague>{_VAGUE}))(?:{_S}|-)(?P<_unit>{_UNIT})s?"
        rf"(?:{_S}and{_S}a{_S}(?P<_more>half))?(?P<_time>{_APOSTROPHE}s?{_S}time)?"
        rf"(?:{_S}(?P<_rel>ago|later|earlier|before|after|from{_S}now|hence))?"
    ),
}


def _branch(name: str, pattern: str) -> str:
    inner = pattern.replace("(?P<_", f"(?P<{name}_").replace("(?P=_", f"(?P={name}_")
    return f"(?P<{name}>{inner})"


TIME = re.compile(
    rf"(?<![\w$£€¥#@])(?ai:{_MODIFIER}(?:"
    + "|".join(f"{_branch(name, pattern)}(?!\\w)" for name, pattern in _BRANCHES.items())
    + r"))(?!\w)"
)
_WORD_BEFORE = re.compile(r"([^\W\d_][\w.’'-]{0,30})[ \t\r\n\u00a0]{1,3}$")
_WORD_AFTER = re.compile(r"[ \t\r\n\u00a0]{1,3}([\w.’'&-]{1,30})")


def word_before(text: str, start: int) -> str:
    """Return the word that stands before an offset with nothing but white space between, or ""."""
    found = _WORD_BEFORE.search(text[max(0, start - 36) : start])
    return found[1].rstrip(".") if found else ""


def word_after(text: str, end: int) -> str:
    """Return the word that follows an offset with nothing but white space between, or ""."""
    found = _WORD_AFTER.match(text, end, end + 34)
    return found[1].rstrip(".") if found else ""
