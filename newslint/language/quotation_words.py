"""The words of quotations as keys that house style leaves equal.

In: any text. Out: words with a key and their place (code points, 0-based, end exclusive). Two texts
whose keys are equal, written one after another without spaces, are the same words: case, accents,
kinds of marks and dashes, hyphens, "3,000" or "3 000", "three" or "3", "per cent" or "%", and British
or American spelling make no difference. Inflection and contraction do.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from newslint.language.abbreviations import words

_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_UNITS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
""".split()
_NUMBERS = {word: str(number) for number, word in enumerate(_UNITS)} | {
    word: str(number * 10) for number, word in enumerate(_TENS, start=2)
}
_COMPOUND = rf"(?:{'|'.join(_TENS)})[-‐‑](?:{'|'.join(_UNITS[1:10])})(?![^\W_])"
_TOKEN = re.compile(
    rf"{_COMPOUND}|(?<![^\W_])\d{{1,3}}(?:,\d{{3}}){{1,6}}(?!\d)|\d+(?:\.\d+)?|[%&]"
    r"|[^\W\d_]+(?:['’ʼ][^\W\d_]+)*",
    re.IGNORECASE,
)
# Left-hand endings are British; both sides of a comparison go through the same rules, so a rule
# may also change words that have one spelling only ("flour").
_BRITISH = (
    (
        re.compile(r"(?<=\w{2})our(?=(?:s|ed|ing|able|ably|al|er|ers|ful|hood|ite|ites|less)?$)"),
        "or",
    ),
    (re.compile(r"(?<=\w{2})is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)"), "iz"),
    (re.compile(r"(?<=al)ys(?=(?:e|es|ed|er|ers|ing)$)"), "yz"),
    (re.compile(r"(?<=[aeiou][^aeiou]e)ll(?=(?:ed|ing|or|ors|er|ers|ous)$)"), "l"),
    (re.compile(r"(?<=[aeiou][^aeiou]{2}e)ll(?=(?:ed|ing|or|ors|er|ers|ous)$)"), "l"),
    (re.compile(r"(?<=\w[^aeiou])re(?=s?$)"), "er"),
    (re.compile(r"ogue(?=s?$)"), "og"),
    (re.compile(r"(?<=\w)ae(?=[^lr])|(?<=[mf])oe(?=[nt])"), "e"),
)
_PAIRS = """
    defence defense  defences defenses  offence offense  offences offenses  licence license
    licences licenses  pretence pretense  practise practice  practised practiced  practising practicing
    programme program  programmes programs  grey gray  cheque check  cheques checks  tyre tire
    tyres tires  kerb curb  plough plow  sceptic skeptic  sceptics skeptics  sceptical skeptical
    scepticism skepticism  ageing aging  jewellery jewelry  storey story  storeys stories  mould mold
    smoulder smolder  smouldering smoldering  aluminium aluminum  aeroplane airplane
    manoeuvre maneuver  manoeuvres maneuvers  judgement judgment  judgements judgments
    acknowledgement acknowledgment  whilst while  amongst among  towards toward
    afterwards afterward  backwards backward  forwards forward  learnt learned  burnt burned
    spelt spelled  dreamt dreamed  leapt leaped  okay ok  mum mom  mums moms  pyjamas pajamas
    fulfil fulfill  enrol enroll  skilful skillful  wilful willful  instalment installment
    instalments installments  artefact artifact  artefacts artifacts  cosy cozy  tonne ton
    tonnes tons  maths math  anymore anymore  alright allright  focussed focused  focussing focusing
    adviser advisor  advisers advisors  co-operate cooperate
    vs versus  mr mister  dr doctor
"""
_SPELLINGS = dict(zip(_PAIRS.split()[::2], _PAIRS.split()[1::2], strict=True))
_FILLERS = words("um uh er erm ah oh well like you know i mean sort kind of so and but yeah")
_CONTRACTED = {
    "nt": ("not",),
    "re": ("are",),
    "ll": ("will", "shall"),
    "ve": ("have",),
    "m": ("am",),
    "d": ("would", "had"),
    "s": ("is", "has", "us"),
}
_WHOLE_CONTRACTIONS = {
    "cant": ("cannot", "can not"),
    "wont": ("will not",),
    "shant": ("shall not",),
    "gonna": ("going to",),
    "wanna": ("want to",),
    "gotta": ("got to",),
    "aint": ("is not", "am not", "are not"),
    "cause": ("because",),
    "til": ("until",),
    "till": ("until",),
}
_LONGEST = 40


class Word(NamedTuple):
    """A word, the key it is compared by, and its place."""

    key: str
    start: int
    end: int


def quotation_words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words between two offsets of a text, offsets counted from the text's start."""
    stop = len(text) if end is None else end
    return [Word(_key(match[0]), *match.span()) for match in _TOKEN.finditer(text, start, stop)]


def squeezed(found: Sequence[Word]) -> str:
    """Return the keys without spaces: equal where only spaces and hyphens differ."""
    return "".join(word.key for word in found)


@lru_cache(maxsize=1 << 16)
def _key(raw: str) -> str:
    if raw == "%":
        return "percent"
    if raw == "&":
        return "and"
    if raw[0].isdigit():
        return raw.replace(",", "")
    word = raw.lower()
    if "-" in word or "‐" in word or "‑" in word:
        tens, unit = re.split("[-‐‑]", word)
        return str(int(_NUMBERS[tens]) + int(_NUMBERS[unit]))
    word = re.sub("['’ʼ]", "", word)
    if not word.isascii():
        parts = unicodedata.normalize("NFKD", word).casefold()
        word = "".join(each for each in parts if not unicodedata.combining(each)) or word
    if word in _NUMBERS:
        return _NUMBERS[word]
    return american(word)


@lru_cache(maxsize=1 << 16)
def american(word: str) -> str:
    """Return a lower-case word in one spelling, mostly the American one."""
    if word in _SPELLINGS:
        return _SPELLINGS[word]
    if not 5 <= len(word) <= _LONGEST:
        return word
    for british, replacement in _BRITISH:
        word = british.sub(replacement, word)
    return word


def same_but_contracted(one: list[str], other: list[str]) -> bool:
    """Whether two rows of keys differ by a contraction only ("dont", "do not")."""
    return _expands(one, other) or _expands(other, one)


def _expands(short: list[str], long: list[str]) -> bool:
    if len(short) != 1 or not 1 <= len(long) <= 2:
        return False
    word, full = short[0], " ".join(long)
    if full in _WHOLE_CONTRACTIONS.get(word, ()):
        return True
    return len(long) == 2 and any(
        word == long[0] + ending and long[1] in expansions
        for ending, expansions in _CONTRACTED.items()
    )


def is_filler(keys: list[str]) -> bool:
    """Whether words carry nothing that a speaker would miss ("um", "you know")."""
    return len(keys) <= 3 and all(key in _FILLERS for key in keys)
