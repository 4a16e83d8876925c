"""Keys under which the forms and spellings of one word are equal.

For comparing texts only: a key is mostly the base form in American spelling ("organising" gives
"organize"), but nothing rests on its being a word. The word list of `lexicon` decides between
readings of an ending ("hoping": "hope", not "hop").
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from newslint.language.lexicon import table as known
from newslint.language.stem_tables import (
    APART,
    FUNCTION_WORDS,
    IRREGULAR,
    SPELLINGS,
    UNINFLECTED,
)
from newslint.language.synonym_tables import GROUPS

__all__ = ["FUNCTION_WORDS", "content_stems", "stem", "synonyms"]

# Nothing longer is a word that has other forms.
_LONGEST = 40
_TOKEN = re.compile(
    r"\d+(?:[.,]\d+)*|(?:[^\W\d_]\.){2,}|(?:[^\W_]|[\u0300-\u036f])+(?:['’][^\W_]+)*"
)
_POSSESSIVE = re.compile(r"(?:'s|s'|')$")
_VOWEL = re.compile(r"[aeiouy]")
_SHORT_SYLLABLE = re.compile(r"[^aeiou]*[aeiouy][^aeiouwxy]")
_TWO_SYLLABLES = re.compile(r"[aeiou][^aeiou]+[aeiou][^aeiou]")
# A base of several syllables that has lost its "e" before -ed or -ing, by its last letters.
_LOST_E = re.compile(r"(?:[^aeiou][aeiou](?:t|z|k|p)|v|u|[^s]s|c|dg|[^aeiou]l|[aeiou]r[gs])$")
# The word list has some words in -ise, too; "rise" and "prise" are not among those.
_ISE = re.compile(r"(?<=[a-z]{3})is(?=e$|er$|ation$)")
# British spellings, tried where the result is in the word list and the word is not.
_BRITISH = (
    (re.compile(r"our(?=$|able|hood|ful|less|ist|al$|ite|er$)"), "or"),
    (re.compile(r"ys(?=e$|er$)"), "yz"),
    (re.compile(r"ll(?=$|or$|er$|ery$|ous$)"), "l"),
    (re.compile(r"(?<=[aeiou])l(?=ful$|ment$)"), "ll"),
    (re.compile(r"[ao]e"), "e"),
    (re.compile(r"ogue$"), "og"),
    (re.compile(r"(?<=[^aeiou])re$"), "er"),
)


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Return the key of one word, equal for all its forms and spellings; a key is its own key.

    Left aside are case, accents, the possessive, regular and irregular inflection, and the
    difference between British and American spelling. Nouns in -ation share the key of their
    verb ("investigation", "investigate"); other derivations do not ("author", "authority").
    """
    key = _fold(word)
    while (shorter := _step(key)) != key:
        key = shorter
    return key


@lru_cache(maxsize=1 << 13)
def content_stems(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return (key, start, end) of the words of a text that carry content, in order.

    Function words are left out; the parts of a hyphenated compound count as words; figures keep
    their digits ("3,000" gives "3000"). "US" is a country, "us" is a function word.
    """
    return tuple(
        (_key(match[0]), *match.span())
        for match in _TOKEN.finditer(text)
        if not _is_function_word(match[0])
    )


def synonyms(key: str) -> frozenset[str]:
    """Return the keys of words that a rewrite puts for this one without changing the news.

    The word itself is left out; a word without near-certain synonyms gives an empty set.
    """
    return _synonyms().get(key, frozenset())


@cache
def _synonyms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in GROUPS:
        group = {stem(word) for word in line.split()}
        for key in group:
            found.setdefault(key, set()).update(group - {key})
    return {key: frozenset(others) for key, others in found.items()}


@lru_cache(maxsize=1 << 16)
def _key(token: str) -> str:
    return token.replace(",", "") if token[0].isdigit() else stem(token)


@lru_cache(maxsize=1 << 16)
def _is_function_word(token: str) -> bool:
    if token in ("US", "U.S."):
        return False
    word = token.lower().replace("’", "'")
    return word in FUNCTION_WORDS or word.removesuffix("'s") in FUNCTION_WORDS


def _fold(word: str) -> str:
    """Return the word without case, accents, full stops inside, and possessive."""
    if not word.isascii():
        parts = unicodedata.normalize("NFKD", word).casefold()
        word = "".join(each for each in parts if not unicodedata.combining(each))
        word = word.replace("’", "'").replace("‘", "'")
    word = word.lower()
    if "." in word:
        word = word.replace(".", "")
    return _without_possessive(word) if "'" in word and len(word) <= _LONGEST else word


def _without_possessive(word: str) -> str:
    match = _POSSESSIVE.search(word)
    if match is None or match.start() == 0:
        return word
    return word[: match.start()] + ("s" if match[0] == "s'" else "")


def _step(word: str) -> str:
    """Undo one ending or one spelling; return the word itself when there is nothing left."""
    word = _fold(word)
    if not 3 <= len(word) <= _LONGEST:
        return word
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word in SPELLINGS:
        return SPELLINGS[word]
    if word in UNINFLECTED or not word.isalpha():
        return word
    for undo in (_undo_plural, _undo_past, _undo_ing, _undo_ation, _undo_british):
        base = undo(word)
        if base != word:
            return base
    return word


def _undo_plural(word: str) -> str:
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or len(word) < 4:
        return word
    base = word[:-1]
    if base.endswith("ie") and len(base) > 3:
        with_y = base[:-2] + "y"
        return with_y if with_y in known() or base not in known() else base
    if base.endswith(("sse", "she", "xe", "zze", "che", "oe", "se")):
        shorter = base[:-1]
        sure = base.endswith(("sse", "she", "xe", "zze", "che", "oe"))
        if shorter in known() and (sure or base not in known()):
            return shorter
    return base


def _undo_past(word: str) -> str:
    if not word.endswith("ed") or word.endswith("eed"):
        return word
    if word.endswith("ied"):
        return word[:-3] + "y" if len(word) > 4 else word
    return _restored(word, word[:-2])


def _undo_ing(word: str) -> str:
    return _restored(word, word[:-3]) if word.endswith("ing") else word


def _restored(word: str, base: str) -> str:
    """Return the base form of which the base is left before -ed or -ing; else the word."""
    if len(base) < 2 or not _VOWEL.search(base):
        return word
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "aeiou":
        return _undoubled(base)
    with_e, words = base + "e", known()
    if _SHORT_SYLLABLE.fullmatch(base):
        return with_e if with_e in words or len(base) > 2 else word
    if with_e in words:
        return with_e if base not in words or _LOST_E.search(base) else base
    return with_e if base not in words and _LOST_E.search(base) else base


def _undoubled(base: str) -> str:
    """Return the base without the second of two equal letters if an ending doubled it."""
    single, words = base[:-1], known()
    if base[-1] not in "lsfz" or (base[-1] == "l" and base not in words):
        return single
    return single if single in words and _TWO_SYLLABLES.search(single) else base


def _undo_ation(word: str) -> str:
    if not word.endswith("ation") or len(word) < 8 or word in APART:
        return word
    if word.endswith(("ization", "isation")):
        return word[:-5] + "e"
    verb = word[:-3] + "e"
    return verb if verb in known() else word


def _undo_british(word: str) -> str:
    words = known()
    if len(word) < 5:
        return word
    other = _ISE.sub("iz", word)
    if other != word and other in words:
        return other
    if word in words:
        return word
    for british, american in _BRITISH:
        other = british.sub(american, word, count=1)
        if other != word and other in words:
            return other
    return word
