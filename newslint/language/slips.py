"""Whether a word that no dictionary has is a slip of the hand, and not a name or a word of its own.

In: the word and what a speller offers for it. Out: yes or no. A slip is one letter lost, doubled or put
in inside the word, two neighbours exchanged, or one vowel for another: what is left when it is undone is
a common word. Most unknown words of news are none: names, coinages, other languages, dialect.
"""

from __future__ import annotations

import re

from newslint.language.lexicon import american_spellings, syllables

_WORD = re.compile(r"[a-z]{6,}")
_OFFER = re.compile(r"[a-z]+")
_VOWELS = frozenset("aeiou")
_ALIKE = ({"c", "s"},)
_PREFIX = re.compile(r"(?:out|over|under|non|anti|pre|post|super|sub|inter|multi)(?=\w{4})")


def is_slip(word: str, offer: str) -> bool:
    """Whether a word is an offered one with one slip in it.

    Args:
        word: a word as it stands.
        offer: what it may have been meant for.
    """
    if not _WORD.fullmatch(word) or not _OFFER.fullmatch(offer):
        return False
    if syllables(offer) is None:
        return False
    if offer in american_spellings(word) or word in american_spellings(offer):
        return False
    known = syllables(_PREFIX.sub("", word)) is not None  # "raison", "outpoll"
    first, last = _common_ends(word, offer)
    ours, theirs = word[first : len(word) - last], offer[first : len(offer) - last]
    if len(ours) == len(theirs) == 2:
        return first > 0 and ours == theirs[::-1]
    if len(ours) == len(theirs) == 1:
        both = {ours, theirs}
        return (both <= _VOWELS and last > 0 and not known) or both in _ALIKE
    return not known and len(ours) + len(theirs) == 1 and first > 0 and last > 0


def _common_ends(one: str, other: str) -> tuple[int, int]:
    """Return how many letters two words share at their beginning and, besides those, at their end."""
    shorter = min(len(one), len(other))
    first = 0
    while first < shorter and one[first] == other[first]:
        first += 1
    last = 0
    while last < shorter - first and one[-1 - last] == other[-1 - last]:
        last += 1
    return first, last
