"""English words: how many syllables they have, whether they exist, and what a spinner made of them.

The word list is that of CMUdict (``tools/build_lexicon.py`` makes the table, NOTICE has its
licence). It spells American and holds many names, so a word counts as known, too, when regular
inflection, derivation, British spelling, a prefix or a common compound leads back to the list.
Every answer is cached, and the table is only read when the first question is asked.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).parent / "data"

# A short word doubles its last letter before a vowel, so "taged" is no form of "tag".
SHORT = re.compile(r"[^aeiou]*[aeiouy][^aeiouwxy]")
VOWELS = "aeiouy"
# Endings that no longer make new words, and what the stem in front would have to end in for the
# word to be a regular one all the same: there the ending says nothing.
DEAD_ENDINGS = (
    *("ition", "ation", "ious", "ture", "ance", "ence", "ment"),
    *("ous", "ity", "ive", "ent", "ary", "ure"),
)
REGULAR = {"ity": "lcrend", "ive": "tse", "ment": "e", "ure": "st", "ary": "n", "ation": "tm"}


class Blend(NamedTuple):
    """A made-up word taken apart: the synonym in it and the word meant, or stem and ending."""

    part: str
    rest: str

    @property
    def original(self) -> str | None:
        """The word that was probably meant, where that can be told."""
        return None if self.rest in DEAD_ENDINGS else self.rest


class Table(Mapping[str, int]):
    """Words and their syllables; of those that begin alike all are read when one is asked for.

    Args:
        text: a line for each two first letters: words, each with its count as a letter behind it, A for none.
    """

    def __init__(self, text: str) -> None:
        self._unread = {line.partition(" ")[0][:-1][:2]: line for line in text.split("\n")}
        self._read: dict[str, dict[str, int]] = {}

    def __getitem__(self, word: str) -> int:
        return self._alike(word[:2])[word]

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word in self._alike(word[:2])

    def __iter__(self) -> Iterator[str]:
        return (word for start in self._unread for word in self._alike(start))

    def __len__(self) -> int:
        return sum(len(self._alike(start)) for start in self._unread)

    def _alike(self, start: str) -> dict[str, int]:
        if start not in self._read:
            if start not in self._unread:
                return {}
            words = self._unread[start].split(" ")
            self._read[start] = {word[:-1]: ord(word[-1]) - ord("A") for word in words}
        return self._read[start]


@cache
def table() -> Table:
    """Return CMUdict's words, in lower case, with the syllables of the first pronunciation."""
    return Table(zlib.decompress((DATA / "cmudict-syllables.bin").read_bytes()).decode())


def syllables(word: str) -> int | None:
    """Return the number of syllables CMUdict gives the word; None if it does not hold it."""
    return table().get(_fold(word))


@lru_cache(maxsize=1 << 16)
def is_known_word(word: str) -> bool:
    """Whether the word is in CMUdict or comes from a word there by regular means."""
    folded = _fold(word)
    return _derived(folded, 3) or _compound(folded) or any(map(_compound, _stems(folded)))


def american_spellings(word: str) -> Iterator[str]:
    """Yield possible American spellings of the word: each difference alone, and all of them together."""
    together = word
    for british, american in _spellings():
        if british.search(word):
            yield british.sub(american, word)
            together = british.sub(american, together)
    if together != word:
        yield together


@lru_cache(maxsize=1 << 12)
def suspicious_blend(word: str) -> Blend | None:
    """Take apart a lower-case word that does not exist and looks as if a spinner had made it.

    A spinner that replaces strings instead of words turns "dangerous" into "riskous". Either a
    part of the word is a synonym of what stands there in a real word, which is then given back
    with it, or the word is a common word with an ending that makes no new words ("helpance").
    """
    if not (word.isalpha() and word.islower()) or len(word) < 5 or _plainly_known(word):
        return None
    return _swapped(word) or (None if is_known_word(word) else _misbuilt(word))


def _fold(word: str) -> str:
    return word.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def _plainly_known(word: str) -> bool:
    """Whether a plural and one step more lead to the table.

    With further steps as in `is_known_word`, "vehicle-r-y" would pass for a word.
    """
    return _derived(word, 1) or _derived(word.removesuffix("s"), 1) or _compound(word)


def _derived(word: str, depth: int) -> bool:
    """Whether at most so many steps of derivation lead from the word to one in the table."""
    if word in table() or any(variant in table() for variant in american_spellings(word)):
        return True
    if depth == 0 or len(word) < 4:
        return False
    return any(_derived(stem, depth - 1) for stem in _stems(word)) or _prefixed(word, depth - 1)


def _stems(word: str) -> Iterator[str]:
    """Yield what the word may be derived from by an ending, the usual spelling changes undone."""
    for ending, replacements in _endings():
        base = word.removesuffix(ending)
        if base == word or len(base) < 3:
            continue
        vowel = ending[0] in VOWELS
        for replacement in replacements:
            if replacement or not (vowel and (SHORT.fullmatch(base) or _keeps_no_e(base, ending))):
                yield base + replacement
        if vowel and base[-1] == base[-2] and base[-1] not in VOWELS:
            yield base[:-1]


def _keeps_no_e(base: str, ending: str) -> bool:
    """Whether the base would have lost its last letter, a silent e, before this ending."""
    return base[-1] == "e" and (ending[0] == "e" or base[-2] not in "cegoy") and ending != "able"


def _prefixed(word: str, depth: int) -> bool:
    prefixes = _parts()["prefixes"]
    starts = (word[:length] for length in range(1, min(8, len(word) - 3)))
    return any(
        start in prefixes and _derived(word[len(start) :].removeprefix("-"), depth)
        for start in starts
    )


def _compound(word: str) -> bool:
    """Whether the word is two known words, and one of them is common in compounds."""
    parts, words = _parts(), table()
    for cut in range(3, len(word) - 2):
        first, second = word[:cut], word[cut:]
        if first not in words or second not in words:
            continue
        if first in parts["firsts"] and _is_inflected(second):
            return True
        if second in parts["seconds"] and (first in parts["firsts"] or _is_inflected(first)):
            return True
    return False


def _is_inflected(word: str) -> bool:
    """Whether the table holds another form of the word, which tells words from surnames."""
    stems = (word, *_stems(word)) if len(word) > 4 else (word,)
    return any(stem + form in table() for stem in stems for form in ("ed", "ing", "er", "s"))


def _swapped(word: str) -> Blend | None:
    """Find the longest synonym in the word that hides a known word."""
    for synonym, replaced in _swaps():
        start = word.find(synonym)
        while start >= 0:
            original = word[:start] + replaced + word[start + len(synonym) :]
            if len(synonym) < len(word) and len(original) > 3 and _derived(original, 0):
                return Blend(synonym, original)
            start = word.find(synonym, start + 1)
    return None


def _misbuilt(word: str) -> Blend | None:
    """Find a common word of four letters or more with an ending that makes no new words."""
    for ending in DEAD_ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 4 or stem[-1] in REGULAR.get(ending, ""):
            continue
        is_regular = ending == "ment" and stem + "ing" in table()  # "-ment" goes with verbs
        if _is_vocabulary(stem) and not is_regular:
            return Blend(stem, ending)
    return None


def _is_vocabulary(stem: str) -> bool:
    """Whether the table holds two inflections of the stem; of a surname it does not."""
    forms = ("ed", "ing", "er", "est", "ly", "ness", "less", "ful", "y", "able")
    return stem in table() and sum(stem + form in table() for form in forms) > 1


@cache
def _parts() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in _named_words("word-parts.txt")}


@cache
def _endings() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(
        (ending, tuple("" if word == "-" else word for word in words))
        for ending, words in _named_words("endings.txt")
    )


@cache
def _spellings() -> tuple[tuple[re.Pattern[str], str], ...]:
    pairs = (line.rsplit(maxsplit=1) for line in _lines("british.txt"))
    return tuple((re.compile(british), american) for british, american in pairs)


@cache
def _swaps() -> tuple[tuple[str, str], ...]:
    """Return the spinner's synonyms with the word each may stand for, longest synonym first."""
    pairs = {
        (synonym, word)
        for word, synonyms in _named_words("spinner-pairs.txt")
        for synonym in synonyms
    }
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


def _named_words(name: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the entries of a data file of lines like ``name: word word``."""
    for line in _lines(name):
        entry, _, words = line.partition(":")
        yield entry, words.split()


def _lines(name: str) -> list[str]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]
