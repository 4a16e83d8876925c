"""Whether two names may mean the same: spelling, titles, acronyms, demonyms, short first names.

Pure string work: what an article says about its own names is the business of `names`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache

from newslint.language.lexicon import table as known
from newslint.language.name_people import SHORT_FORMS
from newslint.language.name_places import CITIES, COUNTRIES, STATES
from newslint.language.name_tables import (
    AMBIGUOUS_TITLES,
    BODIES,
    BODY_ACRONYMS,
    PARTICLES,
    PLACES,
    RELATED,
    SUFFIXES,
    TITLE_PARTS,
    TITLES,
    UNSURE_STATES,
)
from newslint.language.stems import stem

# A name longer than this is none, and is only compared as a string.
LONGEST = 200
_POSSESSIVE = re.compile(r"(?:(?<=\w)['’]s|(?<=s)['’])(?!\w)", re.I)
_PLURAL = re.compile(r"(?<=[A-Z]{2})s(?!\w)")
_WORD = re.compile(r"[^\W_]+")
_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,7}s?")
# Surnames have the last two as well ("Holmes").
_FORMS = ("ed", "ing", "ly", "est", "ness", "er", "s")
_SMALL = frozenset({"a", "an", "and", "for", "in", "of", "on", "the", "to", "&"})
# Letters that no accent parts from a plain one, and how those without them on the keyboard write.
_PLAIN_LETTERS = str.maketrans(
    {"ß": "ss", "ẞ": "SS", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "ł": "l", "Ł": "L"}
)
_WRITTEN_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}
    | {"Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe", "Å": "Aa"}
)
_EVENTS = """
WWI: WW1, World War I, World War One, World War 1, First World War, 1st World War, Great War
WWII: WW2, World War II, World War Two, World War 2, Second World War, 2nd World War
"""


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name without case, accents, apostrophes and possessive.

    Initials that follow each other make one word, so "J. K." and "JK" are equal, as are "U.S."
    and "US"; hyphens part words.
    """
    return _name_words(name) if len(name) <= LONGEST else (name,)


@lru_cache(maxsize=1 << 14)
def _name_words(name: str) -> tuple[str, ...]:
    if not name.isascii():
        parts = unicodedata.normalize("NFKD", name.translate(_PLAIN_LETTERS))
        name = "".join(each for each in parts if not unicodedata.combining(each))
    name = _PLURAL.sub("", _POSSESSIVE.sub("", name)).replace("'", "").replace("’", "")
    found: list[str] = []
    initials = False
    for match in _WORD.finditer(name.lower()):
        single = len(match[0]) == 1 and match[0].isalpha()
        if single and initials:
            found[-1] += match[0]
        else:
            found.append(match[0])
        initials = single
    return tuple(found)


def spellings(name: str) -> tuple[str, ...]:
    """Return a name as it is written and, if that is another, without umlauts ("Ruediger")."""
    if name.isascii():
        return (name,)
    written = unicodedata.normalize("NFC", name).translate(_WRITTEN_OUT)
    return (name,) if written == name else (name, written)


@lru_cache(maxsize=1 << 14)
def core_words(name: str) -> tuple[str, ...]:
    """Return the words of a name without "the", titles in front and "Jr" behind."""
    words = name_words(name)
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    place = title_end(words)
    words = words[place:]
    return words[:-1] if len(words) > 1 and words[-1] in SUFFIXES else words


def title_end(words: Sequence[str]) -> int:
    """Return how many of the lower-cased words at the start are titles of the person behind."""
    end = 0
    for place, word in enumerate(words[:-1]):
        if word in TITLES and introduces_person(word, words[place + 1]):
            end = place + 1
        elif word not in TITLES and word not in TITLE_PARTS and word != "of":
            break
    return end


def introduces_person(title: str, following: str) -> bool:
    """Whether a title stands before a person, not inside another name ("Justice Department")."""
    if following in BODIES or following in PLACES or following in SUFFIXES:
        return False
    return title not in AMBIGUOUS_TITLES or following in TITLES or not is_ordinary(following)


@lru_cache(maxsize=1 << 14)
def is_ordinary(word: str) -> bool:
    """Whether a lower-cased word is a common one: the word list has several of its forms."""
    words, base = known(), stem(word)
    if base not in words:
        return False
    bases = (base, base.removesuffix("e"), base + base[-1:])
    forms = [form for form in _FORMS if any(each + form in words for each in bases)]
    return len(forms) > 1 and forms[0] not in ("er", "s")


@lru_cache(maxsize=1 << 14)
def canonical(words: tuple[str, ...]) -> str | None:
    """Return the key of a known place or body under any of its names; None for other names."""
    return _known_names().get(" ".join(words))


def known_key(name: str) -> str | None:
    """Return the key of a known place or body; "Ill" without a full stop is not Illinois."""
    words = core_words(name)
    if len(words) == 1 and words[0] in UNSURE_STATES and not name.isupper() and name[-1:] != ".":
        return None
    return canonical(words)


def is_demonym(words: Sequence[str]) -> bool:
    """Whether the words are what people or things of a place are called."""
    return " ".join(words) in _demonyms()


def is_place(words: Sequence[str]) -> bool:
    """Whether the words are the name of a country, state, region or large city."""
    return " ".join(words) in _places()


def is_body(words: Sequence[str]) -> bool:
    """Whether the words are a known body, by full name or acronym."""
    return (canonical(tuple(words)) or "").startswith("body:")


@lru_cache(maxsize=1 << 14)
def same_name(first: str, second: str) -> bool:
    """Whether one string may be an honest rewrite of the other as a name.

    True for other spellings of it, with or without title, first name or initials ("Mr Dee", "Jo
    Dee"), short first names, acronyms, and a place against its people. The order of the two does
    not matter. Two people of one surname are different when their first names are.
    """
    if first == second:
        return True
    if max(len(first), len(second)) > LONGEST:
        return False
    return any(
        _is_same_spelt(one, other) for one in spellings(first) for other in spellings(second)
    )


def _is_same_spelt(first: str, second: str) -> bool:
    one, other = core_words(first), core_words(second)
    if not one or not other:
        return False
    if "".join(one) == "".join(other) or list(map(stem, one)) == list(map(stem, other)):
        return True
    keys = known_key(first), known_key(second)
    if any(key is not None and key.startswith("place:") for key in keys) or None not in keys:
        return keys[0] == keys[1]
    return _may_be_same(one, other) or is_acronym_of(first, other) or is_acronym_of(second, one)


def _may_be_same(one: Sequence[str], other: Sequence[str]) -> bool:
    if len(one) == len(other) == 1:
        return bool(_related(one[0]) & _related(other[0]))
    return _same_person(one, other) or _holds(one, other) or _holds(other, one)


def is_acronym_of(acronym: str, words: Sequence[str]) -> bool:
    """Whether capitals spell the first letters of the words, small words counted or not."""
    if len(words) < 2 or not _ACRONYM.fullmatch(acronym):
        return False
    letters = acronym.replace(".", "").removesuffix("s").lower()
    full = "".join(word[0] for word in words)
    return letters in (full, "".join(word[0] for word in words if word not in _SMALL))


def _same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    if min(len(one), len(other)) < 2:
        return False
    if sorted(one) == sorted(other):
        return True  # family name first, or last
    return one[-1] == other[-1] and same_first_name(one[0], other[0])


def same_first_name(one: str, other: str) -> bool:
    """Whether two lower-cased first names may be one: initials, short forms, or cut short."""
    if one == other or _short_forms(one) & _short_forms(other):
        return True
    short, long = sorted((one, other), key=len)
    return len(short) != 2 and long.startswith(short)


def _holds(long: Sequence[str], short: Sequence[str]) -> bool:
    """Whether a name holds another at its start or end, and that one is no common noun."""
    if len(short) >= len(long) or all(is_common_part(word) for word in short):
        return False
    size = len(short)
    wanted = [stem(word) for word in short]
    return wanted in ([stem(word) for word in part] for part in (long[:size], long[-size:]))


def is_common_part(word: str) -> bool:
    """Whether a lower-cased word tells nothing alone: "the", "department", "street", "mr"."""
    return (
        word in BODIES
        or word in PLACES
        or word in TITLES
        or word in _SMALL
        or (word in PARTICLES or word in SUFFIXES or word in TITLE_PARTS)
    )


@lru_cache(maxsize=1 << 12)
def edit_distance(one: str, other: str, limit: int = 2) -> int:
    """Return how many letters to insert, delete, replace or swap make the words equal.

    Optimal string alignment (Damerau 1964, adjacent swaps count once); ``limit + 1`` for more.
    """
    if abs(len(one) - len(other)) > limit or max(len(one), len(other)) > LONGEST:
        return limit + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        following = [i]
        for j, against in enumerate(other, 1):
            cost = min(row[j] + 1, following[-1] + 1, row[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                cost = min(cost, before[j - 2] + 1)
            following.append(cost)
        if min(following) > limit:
            return limit + 1
        before, row = row, following
    return min(row[-1], limit + 1)


@cache
def _related_groups() -> dict[str, frozenset[int]]:
    return _groups(RELATED)


@cache
def _short_form_groups() -> dict[str, frozenset[int]]:
    return _groups(SHORT_FORMS)


def _related(word: str) -> frozenset[int]:
    return _related_groups().get(word, frozenset())


def _short_forms(word: str) -> frozenset[int]:
    return _short_form_groups().get(word, frozenset())


def _groups(table: str) -> dict[str, frozenset[int]]:
    """Return for each word the numbers of the lines it stands in."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(table.strip().splitlines()):
        for word in line.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def _known_names() -> dict[str, str]:
    found: dict[str, str] = {}
    for names, people in _gazetteer():
        key = "place:" + names[0]
        for name in (*names, *people):
            found.setdefault(name, key)
    for city in CITIES.split(","):
        name = " ".join(name_words(city))
        found.setdefault(name, "place:" + name)
    for line in _EVENTS.strip().splitlines():
        event, _, names_of_event = line.partition(": ")
        for name in (event, *names_of_event.split(", ")):
            found.setdefault(" ".join(name_words(name)), "event:" + event)
    for line in BODY_ACRONYMS.strip().splitlines():
        acronym, _, names_of_body = line.partition(":")
        for body in (acronym, *names_of_body.split(";")):
            found.setdefault(" ".join(name_words(body)), "body:" + acronym)
    return found


@cache
def _demonyms() -> frozenset[str]:
    return frozenset(each for _, people in _gazetteer() for each in people)


@cache
def _places() -> frozenset[str]:
    places = {each for names, _ in _gazetteer() for each in names}
    return frozenset(places | {" ".join(name_words(city)) for city in CITIES.split(",")})


@cache
def _gazetteer() -> tuple[tuple[list[str], list[str]], ...]:
    return tuple(
        (_listed(names), _listed(people))
        for line in (COUNTRIES + STATES).strip().splitlines()
        if line
        for names, _, people in [line.partition("|")]
    )


def _listed(names: str) -> list[str]:
    return [" ".join(name_words(name)) for name in names.split(",") if name.strip()]


@cache
def joined_by_and() -> frozenset[tuple[str, str]]:
    """Return the pairs of words that "and" joins inside a known name."""
    pairs = set(_PAIRS)
    for name in _known_names():
        words = name.split()
        pairs.update(
            (words[i - 1], words[i + 1]) for i in range(1, len(words) - 1) if words[i] == "and"
        )
    return frozenset(pairs)


_PAIRS = frozenset(
    {
        ("marks", "spencer"),
        ("johnson", "johnson"),
        ("procter", "gamble"),
        ("standard", "poor"),
        ("smith", "wesson"),
        ("arts", "sciences"),
        ("research", "development"),
    }
)
