"""Sentences of an article that say again what an earlier one has said.

In: the sentences of the running text in order. Out: pairs of indexes. A sentence is compared by its
words, and by its content words cut to stems, so that "officers were hit by stones" and "stones hit
the officers" meet. Only a later sentence that says nothing of its own is reported: news repeats a
fact to add to it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+(?:[.,'’/-][^\W_]+)*%?")

# Words that say little by themselves. Negations, quantities and the verbs that make a thing
# possible are not among them: "may resign" does not repeat "will resign", nor "some" "all".
FUNCTION_WORDS = frozenset(
    "a an the this that these those it its itself he him his she her hers they them their"
    " theirs we us our i me my you your who whom whose which what there here and or but so yet"
    " as if than then when while where because since until although though whether of in on at"
    " to from by for with into onto about between during through against among is are was were"
    " be been being am has have had having do does did doing will would too very just now"
    " already also one said says say saying told tells added adds according".split()
)
# Whoever says "I" or "you" outside quotation marks is heard, not reported: speeches have
# refrains.
SPEAKERS = frozenset(
    "i we you me us my our your i'm i've i'll i'd we're we've we'll we'd you're you've you'll"
    " let's".split()
)
HE, SHE = frozenset({"he", "him", "his"}), frozenset({"she", "her", "hers"})

EXACT_WORDS = 8
"""A sentence of so many words does not come twice by chance."""

CLAUSE_WORDS, CLAUSE_CONTENT = 5, 3
"""The least that a sentence must hold to be reported for standing whole in an earlier one."""

SAME_CONTENT = 6
"""So many content words do not meet twice by chance, in whatever order."""

ENDINGS = ("ingly", "edly", "ing", "ies", "ied", "ed", "es", "ly", "s", "e")


@dataclass(frozen=True)
class Repeat:
    """A sentence that says nothing new.

    Attributes:
        earlier, later: indexes of the sentences.
        exact: whether both are the same, word for word, and long enough to be no formula.
    """

    earlier: int
    later: int
    exact: bool


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """Cut the regular endings off a lower-case word: "investigating", "investigates"."""
    base = word.removesuffix("'s")
    for ending in ENDINGS:
        cut = base.removesuffix(ending)
        if cut != base and len(cut) > 2:
            # "running" and "controlling", but not "calling".
            doubled = cut[-1] == cut[-2] and (len(cut) > 4 or cut[-1] not in "lsz")
            return cut[:-1] if doubled else cut
    return base


def repeats(sentences: Sequence[str]) -> list[Repeat]:
    """Return the sentences that repeat an earlier one, each once, in order."""
    read = [_read("" if sentence.endswith("?") else sentence) for sentence in sentences]
    words = [each.words for each in read]
    stems = [each.stems for each in read]
    content = [each.content for each in read]
    holders: dict[str, list[int]] = defaultdict(list)
    found = []
    for later, row in enumerate(words):
        if content[later] and not SPEAKERS & set(row):
            # Whatever is repeated here holds the rarest stem of this sentence, too, unless it was
            # reworded: that one is given a second chance by the next rarest.
            rarest = sorted(content[later], key=lambda each: (len(holders[each]), each))[:2]
            candidates = sorted({index for each in rarest for index in holders[each]})
            for earlier in candidates:
                if _says_nothing_new(row, words[earlier], stems[later], stems[earlier]):
                    exact = row == words[earlier] and len(row) >= EXACT_WORDS
                    found.append(Repeat(earlier, later, exact))
                    break
        for each in content[later]:
            holders[each].append(later)
    return found


class Read(NamedTuple):
    """The words of a sentence, and the stems of those that are no function words: in order, and as a set."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    content: frozenset[str]


@lru_cache(maxsize=1 << 12)
def _read(sentence: str) -> Read:
    words = tuple(word.replace("’", "'").lower() for word in WORD.findall(sentence))
    stems = tuple(stem(word) for word in words if word not in FUNCTION_WORDS)
    return Read(words, stems, frozenset(stems))


def _says_nothing_new(
    later: tuple[str, ...],
    earlier: tuple[str, ...],
    later_stems: tuple[str, ...],
    earlier_stems: tuple[str, ...],
) -> bool:
    """Whether the later of two sentences, given by words and stems, only repeats the other."""
    if len(later) < CLAUSE_WORDS or len(set(later_stems)) < CLAUSE_CONTENT:
        return False
    if _other_person(later, earlier):
        return False
    if _holds(earlier_stems, later_stems):
        return True
    new, old = frozenset(later_stems), frozenset(earlier_stems)
    if len(new) < SAME_CONTENT or len(later) > len(earlier) + 3 or _numbers(new - old):
        return False
    # One word in eight may be another one: "the blaze" for "the fire".
    return len(new - old) <= len(new) // 8 and len(new) * 2 > len(old)


def _holds(earlier: tuple[str, ...], later: tuple[str, ...]) -> bool:
    """Whether the later row stands in the earlier one."""
    size = len(later)
    return any(
        earlier[start] == later[0] and earlier[start : start + size] == later
        for start in range(len(earlier) - size + 1)
    )


def _other_person(later: Sequence[str], earlier: Sequence[str]) -> bool:
    """Whether one sentence is about him and the other about her."""
    words, before = set(later), set(earlier)
    return any(
        words & one and before & other and not before & one for one, other in ((HE, SHE), (SHE, HE))
    )


def _numbers(row: Iterable[str]) -> set[str]:
    return {word for word in row if any(char.isdigit() for char in word)}
