"""Caveats: what a source says about the limits of its own story, which a rewrite must not drop.

In: text and its sentences. Out: the clauses that hold a caveat, code points, 0-based, end exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from newslint.language.abbreviations import words as table
from newslint.language.caveat_tables import CAVEATS, CaveatKind
from newslint.language.phrases import Match, Phrases, Words, phrase_lines, read_words

_BREAK = re.compile(r"[,;:–—()\"“”]")
# A clause is looked for this far to either side of the words that make it a caveat.
_REACH = 400
# What a subject follows inside a longer stretch: "the minister said [the ministry] declined".
_BEFORE_SUBJECT = re.compile(
    r"^\s*[Aa]nd\b|\band\b(?! (?:[A-Z]|the\b|two\b|three\b|four\b|his\b|her\b))"
    r"|\b(?i:but|or|while|although|though|both|because|as|when|after|where|if|whilst|despite)\b"
    r"|\b(?:said|says|saying|insists|insisted)(?: that)?\b|\b(?:that|which)\b"
)
_RELATIVE = re.compile(r"\b(?:who|which|that)\s+(?:(?:has|have|had|is|was|are|were|also)\s+){0,2}$")
_AUXILIARIES = table(
    """
    has have had was were is are be been being also did does do later again both all through still
    never repeatedly immediately strongly
    """
)
# "been denied access", "no denying", "to deny him a visa": something else than a denial.
_NOT_BEFORE_DENY = table(
    """
    not no never cannot can't didn't couldn't doesn't don't won't to nobody be being been is are was
    were get gets got who'd
    """
)
_NOT_AFTER_DENY = table(
    """
    him them us me you people access entry bail permission visas visa asylum service boarding
    parole opportunity opportunities fans citizens women workers patients voters residents
    """
)
_CLAIMS = table(
    "claim claims allegation allegations accusation accusations charge charges report reports that"
)
_NO_CAVEAT = {("respond", "in"), ("responded", "in"), ("known", "for"), ("known", "as")}
_MOST_HOLDER_WORDS = 12


@dataclass(frozen=True, slots=True)
class Caveat:
    """A clause that limits the story.

    Attributes:
        start: where the clause starts.
        end: where it ends.
        kind: "unverified", "no-comment", "denial", "not-charged", "unknown", "condition" (of
            speaking), "correction", "preliminary" or "legal".
        holder: the words for who denies, declines or is not charged, where they stand plainly in
            front; else empty.
    """

    start: int
    end: int
    kind: CaveatKind
    holder: str


def caveats(text: str, sentences: Sequence[tuple[int, int]]) -> list[Caveat]:
    """Return the caveats of a text in reading order.

    Args:
        text: the text.
        sentences: start and end of each sentence, in order.
    """
    words = read_words(text)
    matches = (match for match in _phrases().find(words) if _is_caveat(words, match))
    found: list[Caveat] = []
    match = next(matches, None)
    for low, high in sentences:
        while match is not None and words.starts[match.first] < low:
            match = next(matches, None)
        while match is not None and words.starts[match.first] < high:
            caveat = _caveat(words, (low, high), match)
            before = found[-1] if found else None
            if before is None or before.kind != caveat.kind or before.end <= caveat.start:
                found.append(caveat)
            match = next(matches, None)
    return found


def _caveat(words: Words, sentence: tuple[int, int], match: Match[CaveatKind]) -> Caveat:
    text, (low, high) = words.text, sentence
    start, end = words.starts[match.first], min(words.ends[match.stop - 1], high)
    low, high = max(low, start - _REACH), min(high, end + _REACH)
    breaks = [place.start() for place in _BREAK.finditer(text, low, high)]
    left = max((place + 1 for place in breaks if place < start), default=low)
    right = min((place for place in breaks if place >= end), default=high)
    holder = _holder(text[left:start])
    if (
        not holder
        and left > low
        and (not text[left:start].strip(" ") or _has_no_subject(text[left:start]))
    ):
        # "The firm, based in Leeds, declined to comment": the subject opens the sentence.
        holder = _holder(text[low : min(breaks)])
        left = low
    left += len(text[left:start]) - len(text[left:start].lstrip())
    right -= len(text[end:right]) - len(text[end:right].rstrip())
    return Caveat(left, right, match.entry, holder)


def _has_no_subject(before: str) -> bool:
    """Whether nothing but auxiliaries and adverbs stands between a comma and the words found."""
    return all(word in _AUXILIARIES or word.endswith("ly") for word in before.lower().split())


def _holder(before: str) -> str:
    """Return the subject at the end of a stretch of text; empty where it cannot be told."""
    before = _RELATIVE.sub("", before)
    starts = [match.end() for match in _BEFORE_SUBJECT.finditer(before)]
    subject = before[starts[-1] if starts else 0 :].split()
    while subject and (subject[-1].lower() in _AUXILIARIES or subject[-1].endswith("ly")):
        subject.pop()
    return " ".join(subject) if len(subject) <= _MOST_HOLDER_WORDS else ""


def _is_caveat(words: Words, match: Match[CaveatKind]) -> bool:
    first = words.lower[match.first]
    if first.startswith(("deny", "deni")) and match.stop == match.first + 1:
        before, after = words.before(match.first), words.after(match.first)
        if first == "denying" and before not in ("", "while", "despite", "in", "is", "are", "was"):
            return False
        if after == "by":
            return match.first > 1 and words.lower[match.first - 2] in _CLAIMS
        return before not in _NOT_BEFORE_DENY and after not in _NOT_AFTER_DENY
    # "did not respond in kind", "is not known for his patience": nothing that limits the story.
    return (words.lower[match.stop - 1], words.after(match.stop - 1)) not in _NO_CAVEAT


@cache
def _phrases() -> Phrases[CaveatKind]:
    def entries() -> Iterator[tuple[str, CaveatKind]]:
        for kind, lines in CAVEATS:
            for line in phrase_lines(lines):
                yield line, kind

    return Phrases(entries())
