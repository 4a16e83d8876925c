"""Phrases of a word table, found in a text word by word.

The tables of `certainty`, `polarity`, `caveats` and `intensity` hold thousands of phrases. A regular
expression of them all would try every one at every word; here the first word picks the few phrases
that may stand there, so that the time grows with the text alone.

A phrase is written as words apart, each of which may be:

    word        the word itself, in lower case (an apostrophe stands for the typographic one, too)
    a|b         one of several
    ~verb       a regular verb in all its forms; ~take/took/taken for an irregular one
    part?       there or not
    _           any word; _? any or none; _3 up to three words

Words of a phrase are parted by white space only: a comma or a full stop ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar

Entry = TypeVar("Entry")

# A word of more letters than this is none of ours, and reading it in pieces does no harm.
_WORD = re.compile(r"[^\W_]{1,64}(?:[-'’‑][^\W_]{1,64}){0,8}")
# One consonant behind one vowel: the consonant doubles before -ed and -ing.
_DOUBLES = re.compile(r"(?:[^aeiou]+|qu|[^aeiou]*qu)?[aeiou][^aeiouwxyh]")
_DOUBLING = frozenset(
    """
    admit befit begin compel commit control deter excel expel forget incur instil occur omit outwit
    permit propel rebel rebut recur refer regret repel submit transfer upset unwrap
    """.split()
)
_PLAIN_GAP = re.compile(r"\s{1,3}")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text.

    Attributes:
        text: the text.
        lower: each word in lower case, its apostrophes and hyphens made plain.
        starts: where each word starts.
        ends: where each word ends.
    """

    text: str
    lower: list[str]
    starts: list[int]
    ends: list[int]

    def joined(self, index: int) -> bool:
        """Whether nothing but a little white space lies between a word and the next one."""
        if index + 1 >= len(self.starts):
            return False
        gap = self.text[self.ends[index] : min(self.starts[index + 1], self.ends[index] + 4)]
        return gap == " " or _PLAIN_GAP.fullmatch(gap) is not None

    def before(self, index: int) -> str:
        """Return the word before, in lower case; empty where punctuation lies between."""
        return self.lower[index - 1] if index and self.joined(index - 1) else ""

    def after(self, index: int) -> str:
        """Return the word behind, in lower case; empty where punctuation lies between."""
        return self.lower[index + 1] if self.joined(index) else ""


class Match(NamedTuple, Generic[Entry]):
    """A phrase found: its first word, the word behind its last one, and its entry in the table."""

    first: int
    stop: int
    entry: Entry


class _Part(NamedTuple):
    """One word of a phrase: what may stand there (None: anything), and how often."""

    words: frozenset[str] | None
    least: int
    most: int


def read_words(text: str) -> Words:
    """Return the words of a text, those with hyphens and apostrophes whole."""
    lower, starts, ends = [], [], []
    for found in _WORD.finditer(text):
        lower.append(found[0].lower().replace("’", "'").replace("‑", "-"))
        starts.append(found.start())
        ends.append(found.end())
    return Words(text, lower, starts, ends)


def verb_forms(verb: str) -> tuple[str, ...]:
    """Return base, third person, -ing form and past forms of a verb.

    Args:
        verb: the base form; behind slashes the past forms, if they are not regular.
    """
    base, *past = verb.split("/")
    if base.endswith("y") and base[-2] not in "aeiou":
        third, stem, regular = f"{base[:-1]}ies", base, f"{base[:-1]}ied"
    elif base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        third, stem, regular = f"{base}s", base[:-1], f"{base}d"
    else:
        third = f"{base}es" if base.endswith(("s", "x", "sh", "ch", "z", "o")) else f"{base}s"
        stem = base + base[-1] if base in _DOUBLING or _DOUBLES.fullmatch(base) else base
        regular = f"{base}d" if base.endswith("e") else f"{stem}ed"
    forms = (base, third, f"{stem}ing", *(past or [regular]))
    # British English doubles an l where American English does not.
    doubled = base[-1] == "l" and base[-2] in "aeiou" and base[-3] not in "aeiou"
    if doubled and not past and stem == base:
        forms = (*forms, f"{base}led", f"{base}ling")
    return tuple(dict.fromkeys(forms))


def phrase_lines(table: str) -> list[str]:
    """Return the phrases of a table, one a line.

    A line goes on in the next one behind a backslash (Python joins them) and "|". Lines that start
    with # are notes.
    """
    lines = (" ".join(line.split()).replace("| ", "|") for line in table.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


class Phrases(Generic[Entry]):
    """A table of phrases, each with an entry of any kind."""

    def __init__(self, entries: Iterable[tuple[str, Entry]]) -> None:
        """Take (phrase, entry) pairs; of two entries for the same words the first one counts."""
        self._entries = list(entries)

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[tuple[_Part, ...], Entry]]]:
        table: dict[str, list[tuple[tuple[_Part, ...], Entry]]] = {}
        for phrase, entry in self._entries:
            parts = tuple(map(_part, phrase.split(" ")))
            for cut in range(len(parts)):
                words = parts[cut].words
                if words is None:
                    raise ValueError(f"a phrase starts with a word, not with a gap: {phrase}")
                for word in words:
                    table.setdefault(word, []).append((parts[cut:], entry))
                if parts[cut].least:
                    break
        return table

    def at(self, words: Words, index: int) -> Match[Entry] | None:
        """Return the longest phrase that starts at a word."""
        best: Match[Entry] | None = None
        for parts, entry in self._by_first.get(words.lower[index], ()):
            stop = _match(words, index + 1, parts, 1)
            if stop and (best is None or stop > best.stop):
                best = Match(index, stop, entry)
        return best

    def find(self, words: Words) -> Iterator[Match[Entry]]:
        """Yield the phrases in a text, longest first at each word, none overlapping another."""
        table, index = self._by_first, 0
        for place, word in enumerate(words.lower):
            if place < index or word not in table:
                continue
            found = self.at(words, place)
            if found is not None:
                index = found.stop
                yield found


def _part(written: str) -> _Part:
    optional = written.endswith("?")
    written = written.removesuffix("?")
    if written.startswith("_"):
        most = int(written[1:] or 1)
        return _Part(None, 0 if optional or written != "_" else 1, most)
    words = frozenset(
        form
        for word in written.split("|")
        for form in (verb_forms(word[1:]) if word.startswith("~") else (word,))
    )
    return _Part(words, 0 if optional else 1, 1)


def _match(words: Words, index: int, parts: Sequence[_Part], part: int) -> int:
    """Return the word behind the longest match of the parts from `part` on; 0 for none."""
    if part == len(parts):
        return index
    allowed, least, most = parts[part]
    best = _match(words, index, parts, part + 1) if least == 0 else 0
    taken = 0
    while taken < most and index < len(words.lower) and words.joined(index - 1):
        if allowed is not None and words.lower[index] not in allowed:
            break
        taken, index = taken + 1, index + 1
        best = max(best, _match(words, index, parts, part + 1))
    return best
