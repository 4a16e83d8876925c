"""Which remarks of LanguageTool are not passed on: above all that a name is misspelt.

Pure functions of words and places; `grammar` puts them together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from fnmatch import fnmatchcase

import regex

from newslint.language.stems import FUNCTION_WORDS
from newslint.languagetool.annotation import Remark
from newslint.model import MASK

Place = tuple[int, int]

WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*")
OPENERS = "\"'“‘([{*_ \t"
TOLD_TWICE = 2
AROUND = 60
SPELLING_CATEGORY = "TYPOS"
SPELLERS = ("MORFOLOGIK_*", "HUNSPELL_*")
"""The rules that look words up; the others of that category know pairs of words that are confused."""

# Headlines are in title case or begin in the middle, and do without "is" and "the".
NOT_IN_HEADINGS = (
    *(
        "UPPERCASE_SENTENCE_START",
        "*MISSING_VERB*",
        "*MISSING_ARTICLE*",
        "*FRAGMENT*",
        "*_NO_VERB*",
    ),
    *("MISSING_TO_BE*", "*_MISSING_AUX*", "MISSING_DETERMINER*", "THE_SUPERLATIVE"),
)
CASING = "CASING"


def is_one_of(name: str, patterns: Iterable[str]) -> bool:
    """Whether a rule's id is one of some ids, in which ``*`` stands for anything."""
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def is_spelling(remark: Remark) -> bool:
    """Whether a remark says that a word is misspelt.

    The issue "misspelling" does not tell: LanguageTool has it for "their is" and "could of" as well.
    """
    return remark.category == SPELLING_CATEGORY or is_unknown_word(remark)


def is_unknown_word(remark: Remark) -> bool:
    """Whether a remark says that no dictionary has a word."""
    return is_one_of(remark.rule, SPELLERS)


def shown(remark: Remark, text: str) -> str:
    """Return the words of a remark between ‹ and ›, with so much of the text around as tells the case."""
    before, after = text[max(0, remark.start - AROUND) : remark.start], text[remark.end :][:AROUND]
    return f"{before}‹{text[remark.start : remark.end]}›{after}"


def touches_mask(text: str, start: int, end: int) -> bool:
    """Whether a place holds or adjoins what stands for code, a URL or an image: it was judged by a stand-in."""
    before = text[:start].rstrip()[-1:]
    after = text[end:].lstrip()[:1]
    return MASK in (before, after) or MASK in text[start:end]


def is_of_headings(remark: Remark) -> bool:
    """Whether a remark is about what headlines do on purpose: capitals, and verbs or articles left out."""
    return remark.category == CASING or is_one_of(remark.rule, NOT_IN_HEADINGS)


def starts_sentence(text: str, start: int, sentences: Sequence[Place]) -> bool:
    """Whether nothing but quotation marks and brackets stands before a place in its sentence."""
    return any(
        begin <= start < end and not text[begin:start].strip(OPENERS) for begin, end in sentences
    )


def is_code_like(word: str) -> bool:
    """Whether a word is no word of prose: with a figure in it, or in capitals ("COVID-19", "HMRC")."""
    letters = [char for char in word if char.isalpha()]
    return any(char.isdigit() for char in word) or (len(letters) > 1 and word.upper() == word)


def is_capitalised_name(
    remark: Remark, text: str, place: Place, sentences: Sequence[Place]
) -> bool:
    """Whether a word has a capital letter, and not only because a sentence starts with it.

    A word that no dictionary has and that starts a sentence is a name too, unless a word of grammar would
    be put there ("Teh", "Thier"): no list has every name.

    Args:
        remark: what is said of the word.
        text: the piece of prose.
        place: the word's place in it.
        sentences: the places of its sentences.
    """
    start, end = place
    if not any(char.isupper() for char in text[start:end]):
        return False
    inner = any(char.isupper() for char in text[start + 1 : end])
    if inner or not starts_sentence(text, start, sentences):
        return True
    offer = remark.replacements[0].lower() if remark.replacements else ""
    return is_unknown_word(remark) and offer not in FUNCTION_WORDS


def trimmed(remark: Remark, text: str) -> Remark:
    """Return a remark without the spaces that it begins or ends with, here and in what it would put there."""
    words = text[remark.start : remark.end]
    if words == words.strip() or not words.strip():
        return remark
    return remark._replace(
        start=remark.end - len(words.lstrip()),
        end=remark.start + len(words.rstrip()),
        replacements=tuple(each.strip() for each in remark.replacements),
    )


def words_of(texts: Iterable[str]) -> Counter[str]:
    """Count the words of texts, as `plain` has them."""
    return Counter(plain(found[0]) for text in texts for found in WORD.finditer(text))


def plain(word: str) -> str:
    """Return a word in lower case, with straight apostrophes and without a possessive ending."""
    word = word.lower().replace("’", "'")
    return word.removesuffix("'s").removesuffix("'")


def is_meant(word: str, own: Counter[str], source: Container[str]) -> bool:
    """Whether a word that no dictionary has occurs again in the article, or in its source."""
    return own[plain(word)] >= TOLD_TWICE or plain(word) in source
