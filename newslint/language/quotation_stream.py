"""Words written one after another without spaces, to look rows of words up in.

In: words and the runs of them that belong together. Out: runs of the words that equal a row of keys
written without spaces, so that "co-operate" is "cooperate" and "3 000" is "3000".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newslint.language.quotation_words import Word

MOST_PLACES = 50
"""So many places of the same few words are looked at before giving up on a better one."""

# Never part of a key.
_BARRIER = "\n"


class Run(NamedTuple):
    """A run of a source's words: numbers of the first and the last plus one."""

    first: int
    end: int


class Stream:
    """Words written one after another without spaces, to look rows of words up in."""

    def __init__(self, words: Sequence[Word], *groups: Sequence[Run]) -> None:
        self._numbers: list[int] = []
        self._starts: list[int] = []
        pieces: list[str] = []
        length = 0
        for group in groups:
            for run in group:
                for number in range(run.first, run.end):
                    self._numbers.append(number)
                    self._starts.append(length)
                    pieces.append(words[number].key)
                    length += len(words[number].key)
            pieces.append(_BARRIER)
            length += 1
        self._text = "".join(pieces)
        self._ends = {
            start + len(words[number].key)
            for start, number in zip(self._starts, self._numbers, strict=True)
        }

    def find(self, needle: str, after: int) -> list[Run]:
        """Return the runs of words that a row of keys stands for, whole words only."""
        begin = bisect_left(self._numbers, after)
        offset = self._starts[begin] if begin < len(self._starts) else len(self._text)
        return self._find_from(needle, offset) or (self._find_from(needle, 0) if offset else [])

    def _find_from(self, needle: str, offset: int) -> list[Run]:
        for _ in range(MOST_PLACES):
            place = self._text.find(needle, offset)
            if place < 0:
                return []
            first = bisect_left(self._starts, place)
            whole = place in self._starts[first : first + 1]
            if whole and place + len(needle) in self._ends:
                return self._runs(first, bisect_left(self._starts, place + len(needle)))
            offset = place + 1
        return []

    def _runs(self, first: int, end: int) -> list[Run]:
        runs: list[Run] = []
        for number in self._numbers[first:end]:
            if runs and runs[-1].end == number:
                runs[-1] = Run(runs[-1].first, number + 1)
            else:
                runs.append(Run(number, number + 1))
        return runs
