"""Order in time that a rewrite turned round or lost: "before" for "after", a "former" mayor in office.

In: a comparison. Out: the words of the rewrite with those of the source that say otherwise. Both are
read from the parse: "before" joins what it hangs on with what hangs on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslint.align import Link
from newslint.comparison import Comparison, SourcePlace

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

ORDER: Mapping[str, int] = {
    "before": 1,
    "until": 1,
    "till": 1,
    "after": -1,
    "following": -1,
    "since": -1,
}
"""1: what it hangs on comes first; -1: what hangs on it does."""

CLOCK = re.compile(
    r"\b(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?)|\d{1,2}:\d\d|\d{1,2} o['’]clock|noon|midnight)",
    re.I,
)
BESIDE = 16
"""A clock time stands beside a word within so many characters."""

EARLIER = re.compile(r"\b(?:earlier|before)\b", re.I)

FORMER = frozenset("former ex onetime erstwhile retired ousted outgoing".split())
PAST = FORMER | frozenset(
    "previous was were once previously formerly until had served then late".split()
)

FINITE_JOINTS = frozenset({"prep", "mark", "advmod", "pcomp"})


@dataclass(frozen=True, eq=False)
class Turned:
    """Words of the rewrite whose order in time is not that of the source.

    Attributes:
        section: the number of their section.
        start, end: their place in it.
        theirs: the words of the source.
        link: what the sentence is made from.
        model: "time.order" or "time.former".
    """

    section: int
    start: int
    end: int
    theirs: SourcePlace
    link: Link
    model: str


@dataclass(frozen=True)
class _Joint:
    """A word of order with what it joins, as offsets of words."""

    start: int
    end: int
    sign: int
    outer: int
    inner: int


def turned(comparison: Comparison) -> Iterator[Turned]:
    """Yield every place of the rewrite whose order in time is turned round or lost."""
    for link in comparison.alignment.links:
        if link.sources:
            yield from _turned_joints(comparison, link)
            yield from _lost_former(comparison, link)


def _turned_joints(comparison: Comparison, link: Link) -> Iterator[Turned]:
    ours = list(_joints(comparison.reading.docs[link.unit.section], link.unit.start, link.unit.end))
    if not ours:
        return
    stands_for = _stands_for(comparison, link)
    for number in link.sources:
        place = comparison.source_unit(number)
        doc = comparison.source_readings[place.source].docs[place.section]
        for theirs in _joints(doc, place.start, place.end):
            for joint in ours:
                outer = stands_for.get(joint.outer)
                inner = stands_for.get(joint.inner)
                key = number, theirs.outer, theirs.inner
                straight = key == (number, *_ends(number, outer, inner))
                crossed = key == (number, *_ends(number, inner, outer))
                if (straight and joint.sign != theirs.sign) or (
                    crossed and joint.sign == theirs.sign
                ):
                    where = SourcePlace(place.source, place.section, theirs.start, theirs.end)
                    yield Turned(
                        link.unit.section, joint.start, joint.end, where, link, "time.order"
                    )


def is_by_clock(text: str, start: int, end: int) -> bool:
    """Whether words say "earlier" or "before" beside a clock time: how long is another matter."""
    if EARLIER.search(text, start, end) is None:
        return False
    return CLOCK.search(text, max(0, start - BESIDE), min(len(text), end + BESIDE)) is not None


def _ends(
    number: int, one: tuple[int, int] | None, other: tuple[int, int] | None
) -> tuple[int, int]:
    """The offsets of two source words, -1 where they do not stand in the unit."""
    first, second = (each[1] if each and each[0] == number else -1 for each in (one, other))
    return first, second


def _stands_for(comparison: Comparison, link: Link) -> dict[int, tuple[int, int]]:
    """For each word of a rewrite sentence, by offset, the unit and offset of its source word."""
    units = comparison.alignment.source_units
    return {
        link.unit.words[each.word].start: (
            each.unit,
            units[each.unit].words[each.source_word].start,
        )
        for each in link.words
    }


def _joints(doc: Doc, start: int, end: int) -> Iterator[_Joint]:
    for token in doc.char_span(start, end, alignment_mode="expand") or ():
        sign = ORDER.get(token.lower_)
        if sign is None or token.dep_ not in FINITE_JOINTS:
            continue
        if token.dep_ in ("mark", "advmod"):
            ends = [(token.head.head, token.head)]
        else:
            ends = [(token.head, each) for each in token.children if each.i > token.i][:1]
        for outer, inner in ends:
            if inner.i != outer.i:
                yield _Joint(token.idx, token.idx + len(token), sign, outer.idx, inner.idx)


def _lost_former(comparison: Comparison, link: Link) -> Iterator[Turned]:
    """Yield nouns that are "former" in the source and not in the rewrite."""
    section = comparison.article.stating[link.unit.section]
    sentence = section.text[link.unit.start : link.unit.end].lower()
    if PAST & set(sentence.replace("-", " ").split()):
        return
    units = comparison.alignment.source_units
    mine = {word.start: word for word in link.unit.words}
    tokens = comparison.reading.docs[link.unit.section]
    linked = _stands_for(comparison, link)
    for ours, (number, theirs) in linked.items():
        place = comparison.source_unit(number)
        noun = _token_at(comparison.source_readings[place.source].docs[place.section], theirs)
        former = (
            next((each for each in noun.children if each.lower_ in FORMER), None) if noun else None
        )
        own = _token_at(tokens, ours)
        if former is None or own is None or own.tag_[:2] != "NN" or noun is None:
            continue
        source_stems = {word.start: word.stem for word in units[number].words}
        if mine[ours].stem != source_stems[theirs] or not _shares(noun, own, linked, number):
            continue
        left = _start(own)
        where = SourcePlace(place.source, place.section, former.idx, noun.idx + len(noun))
        yield Turned(link.unit.section, left, own.idx + len(own), where, link, "time.former")


def _start(noun: Token) -> int:
    """Where the noun's own adjectives and compounds begin."""
    first = noun
    while first.i > first.sent.start:
        before = first.nbor(-1)
        if before.tag_[:2] not in ("NN", "JJ") and before.tag_ != "HYPH":
            break
        first = before
    return first.idx


def _shares(noun: Token, own: Token, linked: Mapping[int, tuple[int, int]], number: int) -> bool:
    """Whether the words around two nouns are the same too: their modifiers, or who it is."""
    around = {each.idx for each in (*noun.children, noun.head)}
    return any(
        linked.get(each.idx, (-1, -1)) == (number, theirs)
        for each in (*own.children, own.head)
        for theirs in around
        if each.tag_[:2] in ("NN", "JJ")
    )


def _token_at(doc: Doc, offset: int) -> Token | None:
    span = doc.char_span(offset, offset + 1, alignment_mode="expand")
    return span[0] if span else None
