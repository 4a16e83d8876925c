"""Numbers that say how many of nothing: dates, years, clock times, phone numbers, names.

In: a text and the place of a number in it. Out: how far to skip, or whether to. Dates and times
are read elsewhere; here they only have to be kept from passing for figures.
"""

from __future__ import annotations

import re

from newslint.language.abbreviations import STARTERS, words
from newslint.language.number_words import SPACE

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
_ZONE = r"(?:GMT|BST|UTC|CET|CEST|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|IST|AEST|JST|local time|hrs)"
_HALF_DAY = r"(?:[ap]\.?[ ]?m\b\.?|[AP]\.?M\b\.?|o['’]clock|noon\b|midnight\b)"
_CLOCK = r"(?:2[0-4]|[01]?[0-9])(?:[:.h][0-5][0-9])?"
_YEAR = r"(?:1[0-9]|20)[0-9]{2}"
_AT_DIGITS = re.compile(
    rf"""(?x:
      {_DAY}(?:{SPACE}?[-–—/]{SPACE}?{_DAY}|{SPACE}(?:and|to|or){SPACE}{_DAY})?
        {SPACE}(?:of{SPACE})?{_MONTH}\b(?:\.?,?{SPACE}{_YEAR}\b)?
    | {_DAY}-{_MONTH}\b(?:-[0-9]{{2,4}})?
    | [0-9]{{4}}-[0-9]{{1,2}}-[0-9]{{1,2}}(?:T[0-9:.]{{4,15}}Z?)?(?![0-9])
    | [0-9]{{1,2}}[/.][0-9]{{1,2}}[/.](?:[0-9]{{4}}|[0-9]{{2}})(?![0-9])
    | {_CLOCK}{SPACE}?(?:[-–—]|to|until|and){SPACE}?{_CLOCK}{SPACE}?(?:{_HALF_DAY}|{_ZONE}\b)
    | {_CLOCK}{SPACE}?{_HALF_DAY}
    | {_CLOCK}{SPACE}?{_ZONE}\b
    | [0-2][0-9][0-5][0-9]{SPACE}(?:{_ZONE}\b|hours\b)
    | [0-9]{{1,3}}:[0-9]{{2}}(?::[0-9]{{2}})?(?:[.:][0-9]{{1,3}})?(?![0-9])
    | {_YEAR}['’]?s\b
    | (?:1[5-9]|20)[0-9]{{2}}[-–—/](?:[0-9]{{4}}|[0-9]{{2}})(?![0-9,.%])
    | 0[0-9]{{2,5}}{SPACE}[0-9]{{3,8}}(?:{SPACE}[0-9]{{3,6}})?
    | [0-9]{{3}}[-.{chr(0xA0)} ][0-9]{{3}}[-.][0-9]{{4}}(?![0-9])
    | [0-9]{{3}}-[0-9]{{4}}(?![0-9])
    | 1-[0-9]{{3}}-[0-9]{{3}}-[0-9]{{4}}
    | [0-9]{{1,4}}(?:-[0-9]{{1,6}}){{2,6}}
    | [0-9]{{1,4}}(?:\.[0-9]{{1,6}}){{2,6}}
    | 24/7\b | 50/50\b | 50-50\b | 20/20\b | 7/7\b | 9/11\b
    | 0[0-9]{{1,20}}(?![0-9.])
    | [0-9]{{16,4000}}
    )"""
)
_PHONE = re.compile(r"\+?[0-9]{1,3}[ -]?\(?[0-9]{2,5}\)?(?:[ -][0-9]{2,5}){2,4}(?![0-9])")
_YEAR_WORDS = re.compile(
    r"(?i:(?:nineteen|twenty)[ -](?:hundred|oh|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)\b"
)
_CLOCK_WORDS = re.compile(
    rf"(?i:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[ -]thirty)?"
    rf"(?:{SPACE}?(?:o['’]clock|a\.m\.?|p\.m\.?|am\b|pm\b)))"
)
_MONTH_BEFORE = re.compile(rf"(?<![A-Za-z]){_MONTH}\.?{SPACE}(?:the{SPACE})?$")
_DATE_AFTER_MONTH = re.compile(
    rf"(?:{_YEAR}(?![0-9,.]*[0-9])|{_DAY}(?:(?:{SPACE}?[-–—/]{SPACE}?|{SPACE}(?:and|to|or){SPACE}){_DAY})?"
    rf"(?![0-9])(?:,?{SPACE}{_YEAR}\b)?)"
)
_ORDINAL_NAMES = re.compile(
    rf"(?i:{SPACE}|-)(?:(?i:century|centuries|millennium)\b|(?:Circuit|District|Street|St\b|Avenue|Ave|"
    r"Amendment|Airborne|Infantry|Battalion|Division|Army|Fleet|Congress|Ward|Precinct|Reich|World|"
    r"Regiment|Brigade|Squadron|Wing|Cavalry|Arrondissement|Republic|Estate))"
)
_IDIOMS_AFTER = re.compile(
    r"(?i:[ -](?:hand|aid|lady|ladies|minister|ministers|name|names|of[ ]all|and[ ]foremost|class|rate|"
    r"thoughts?|nature|party|parties|person|degree|world|family|responders?|thing|glance|sight|"
    r"floor|guess|cousin|cousins|language|place[ ]to)\b)"
)
_ORDINAL_BEFORE = re.compile(
    r"(?i:(?:\b(?:the|a|an|his|her|its|their|our|my|your|this|that|very|s)|['’]s)[ ])$"
)
# Words that a bare number names a thing after: "section 12", "page 3", "route 66".
_REFERENCES = words(
    """
    no nos number numbers numero section sections article articles chapter chapters page pages route
    routes highway room rooms flight flights level phase stage step day week part episode season
    volume question type grade gate platform channel track proposition prop amendment act clause
    paragraph rule resolution district precinct block lane exit junction version model class category
    size sol top under formula figure table line item group pool tier zone sector area square lot
    bus train tram studio court runway pier terminal unit ward division bill measure ballot
    """
)
_BEFORE_NUMBER = re.compile(rf"(?P<word>[^\W\d_][\w.'’&-]{{0,24}}?)\.?(?P<link>{SPACE}|-)$")
_OPENING_WORDS = STARTERS | words(
    """
    by from to over under since until till up around nearly almost roughly approximately between
    through within without per than plus minus more less least most fewer only just exactly out
    off onto into toward towards against across among amid upon its his her their our my your
    say says said police officials men women people like including include killing killed total age
    aged have has had was were is are been be get got took take see saw did does do made make
    yet still even too also where when which who whom whose how why not nor or and so if then
    next last past first second third final down off versus v vs beat won win lost lose led
    """
)
_MAKERS = words(
    """
    boeing airbus covid windows iphone ipad galaxy pixel playstation xbox apollo soyuz route section
    article chapter formula channel radio area agenda resolution proposition title flight interstate
    highway level group bloc expo euro union catch channel hawk concorde peugeot porsche ferrari mazda
    nissan volkswagen ford kalashnikov dreamliner challenger columbia gemini mercury voyager
    discovery intel pentium nikkei ftse dax cac nasdaq standard s&p dow stoxx fortune forbes studio
    u sub pier terminal gate zone district precinct ward troop squad engine ladder unit local
    psalm psalms genesis exodus matthew mark luke john acts romans corinthians super war
    """
)
_YEAR_BEFORE = re.compile(
    r"(?i)\b(?:in|since|from|by|of|until|till|during|before|after|between|to|and|or|the|late|early|"
    r"mid|summer|spring|autumn|fall|winter|year|years|circa|back|for|on|through|throughout|last|"
    r"this|at|a|an|his|her|its|their|our|with|than|class|election|census|vintage|born|died|season|"
    r"['’]s)[ (]$|[(]$"
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;…\n•·*|>]|[.!?][\"”’')]|[—–-])[\s]{0,4}[\"“‘'(\[]{0,2}$")


def skip_date_or_code(text: str, start: int) -> int | None:
    """Return the end of a date, time, phone number, code or fixed name at an offset, or None."""
    if text[start].isdigit():
        before = _MONTH_BEFORE.search(text, max(0, start - 15), start)
        found = _DATE_AFTER_MONTH.match(text, start) if before else None
        found = found or _AT_DIGITS.match(text, start) or _PHONE.match(text, start)
    else:
        found = _YEAR_WORDS.match(text, start) or _CLOCK_WORDS.match(text, start)
    return found.end() if found else None


def is_year(text: str, start: int, end: int, *, counting: bool, noun_follows: bool) -> bool:
    """Whether the plain digits of a span are a year.

    Args:
        counting: whether a unit or an approximation makes them a figure.
        noun_follows: whether a plural that they may count follows.
    """
    if end - start != 4 or counting or not text[start:end].isdigit():
        return False
    value = int(text[start:end])
    if 1900 <= value <= 2059:
        return True
    if not 1000 <= value <= 2199:
        return False
    return not noun_follows or _YEAR_BEFORE.search(text, max(0, start - 12), start) is not None


def is_named_ordinal(text: str, start: int, end: int, *, value: float, spelled: bool) -> bool:
    """Whether an ordinal names or orders rather than ranks: "Fifth Avenue", "19th century",
    "at first", "First Minister".
    """
    if _ORDINAL_NAMES.match(text, end) or _MONTH_BEFORE.search(text, max(0, start - 15), start):
        return True
    if _IDIOMS_AFTER.match(text, end):
        return True
    if not spelled:
        return False
    if text[start].isupper() and (
        text[end : end + 1] == ","
        or not _starts_sentence(text, start)
        or text[end + 1 : end + 2].isupper()
    ):
        return True
    if value <= 2:
        return _ORDINAL_BEFORE.search(text, max(0, start - 7), start) is None
    return False


def is_named_number(  # noqa: PLR0911 - a decision list
    text: str, start: int, end: int, *, spelled: bool, unit: bool, noun: bool
) -> bool:
    """Whether a number is part of a name or a reference: "Boeing 737", "section 12", "the Big Four".

    Args:
        spelled: whether it is in words.
        unit: whether a unit follows, which only a figure has.
        noun: whether a plural follows that it may count.
    """
    if text[max(0, start - 1) : start] in ("#", "@", "&", "=", "_", "\\"):
        return True
    if spelled and text[start].isupper() and not text[start:end].isupper():
        if _starts_sentence(text, start):
            return False
        # A headline has capitals before it too; "down to Seven Rivers" has none.
        capital = _name_before(text, start)
        return not noun or capital is None or capital["word"][0].islower()
    before = _name_before(text, start)
    if before is None or unit or before["word"].endswith(("'s", "’s")):
        return False
    word = before["word"]
    lowered = word.lower().rstrip(".")
    if before["link"] == "-":
        return True
    if lowered in _REFERENCES:
        return not noun or lowered in _MAKERS or word[0].isupper()
    if not word[0].isupper() or (word.isupper() and noun):
        return False
    if lowered in _MAKERS:
        return True
    return not noun and lowered not in _OPENING_WORDS


def _name_before(text: str, start: int) -> re.Match[str] | None:
    return _BEFORE_NUMBER.search(text, max(0, start - 28), start)


def _starts_sentence(text: str, start: int) -> bool:
    return _SENTENCE_START.search(text, max(0, start - 8), start) is not None
