"""Words that may be misspellings of each other, and looking them up among many.

In: lower-cased words of names. Out: whether one may be a slip of the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from newslint.language.name_keys import edit_distance, is_ordinary
from newslint.language.stems import stem

MOST_SLIPS = 2
"""So many letters are wrong in a slip."""

LETTERS = 64
"""Letters are told apart by their number up to this: a bit for each."""


def is_slip(one: str, other: str, *, least: int) -> bool:
    """Whether two words differ by a letter, or by two if they are long, as a misspelling does.

    Args:
        one: the word that may be a slip.
        other: the word that may be meant.
        least: how long both must be.
    """
    short = min(len(one), len(other))
    if short < least or is_ordinary(one) or stem(one) == stem(other):
        return False
    if one[0] != other[0] and one[1:] != other[1:]:
        return False
    return edit_distance(one, other) <= (MOST_SLIPS if short > 6 else 1)


class LastWords:
    """The last words of many names, to be looked up by what may be a slip of one.

    Args:
        words: the last word of each name with the number of what it names.
    """

    def __init__(self, words: Iterable[tuple[str, int]]) -> None:
        self._numbers: dict[str, dict[int, None]] = defaultdict(dict)
        for word, number in words:
            self._numbers[word][number] = None
        self._by_tail: dict[str, list[str]] = defaultdict(list)
        self._by_head: dict[tuple[str, int], list[tuple[int, str]]] = defaultdict(list)
        for word in self._numbers:
            self._by_tail[word[1:]].append(word)
            self._by_head[word[:1], len(word)].append((_letters(word), word))

    def near(self, word: str) -> list[int]:
        """Return the numbers of what has this for its last word, or one of which it may be a slip.

        They are in order; of some of them it is no slip.
        """
        found = {word, *self._by_tail.get(word[1:], ())}
        letters = _letters(word)
        for length in range(len(word) - MOST_SLIPS, len(word) + MOST_SLIPS + 1):
            for others, other in self._by_head.get((word[:1], length), ()):
                # A letter for another one is two that only one of the words has.
                if (letters ^ others).bit_count() <= 2 * MOST_SLIPS:
                    found.add(other)
        return sorted({number for each in found for number in self._numbers.get(each, ())})


def _letters(word: str) -> int:
    """Return which letters a word has, as bits; some letters share one."""
    bits = 0
    for letter in word:
        bits |= 1 << ord(letter) % LETTERS
    return bits
