"""Quantifiers: how much of something a text speaks of, without a figure.

In: the parse of a paragraph. Out: places of words such as "most" in "most polls" and "none" in "none
of the ferries", each with its share and what it is a share of. The shares are the proportional and
universal quantifiers of Barwise and Cooper 1981, in the order that scalar implicature gives them
(Horn 1972): who says "some" lets it be understood that it is not "most", and not "all".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from newslint.language.stems import stem

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


class Share(IntEnum):
    """How much of something, from nothing to everything."""

    NONE = 0
    FEW = 1
    SOME = 2
    MANY = 3
    MOST = 4
    ALL = 5


SHARES = {
    word: share
    for share, words in {
        Share.NONE: "no none neither",
        Share.FEW: "few little",
        Share.SOME: "some several",
        Share.MANY: "many much numerous",
        Share.MOST: "most majority",
        Share.ALL: "all every each entire whole",
    }.items()
    for word in words.split()
}

DETERMINES = frozenset({"det", "amod", "predet", "nmod", "nummod", "neg"})
MODIFIED = {
    ("a", Share.FEW): Share.SOME,
    ("the", Share.FEW): Share.SOME,
    ("almost", Share.ALL): Share.MOST,
    ("nearly", Share.ALL): Share.MOST,
    ("virtually", Share.ALL): Share.MOST,
    ("practically", Share.ALL): Share.MOST,
    ("not", Share.ALL): Share.SOME,
    ("hardly", Share.ALL): Share.SOME,
    ("not", Share.MANY): Share.FEW,
}
"""What a quantifier says with the word before it: "a few", "nearly all", "not many"."""

ARTICLES = frozenset({"a", "the"})
TAKE_ARTICLE = frozenset({"majority", "whole", "entire"})
BELONGS = ARTICLES | {"very", "so", "too"}
"""Words before a quantifier that are part of it and change nothing."""

LIGHT = frozenset(
    map(
        stem,
        """day week month year hour minute second time moment morning evening night season way thing
        kind sort one bit lot rest same other""".split(),
    )
)
"""What "every day", "all the time" and "some kind" are shares of is too light to compare."""


@dataclass(frozen=True, slots=True)
class Quantifier:
    """Words that say how much of something.

    Attributes:
        start: offset of its first word, code points of the paragraph.
        end: offset behind what it is a share of: "most polls", "none of the ferries".
        share: how much.
        counted: the stem of what it is a share of.
    """

    start: int
    end: int
    share: Share
    counted: str


def quantifiers(doc: Doc) -> list[Quantifier]:
    """Return the quantifiers of a paragraph whose noun stands behind them, in reading order.

    Args:
        doc: the paragraph with tags and dependencies.
    """
    return list(_read(doc))


def _read(doc: Doc) -> Iterator[Quantifier]:
    for token in doc:
        share = SHARES.get(token.lower_)
        if share is None:
            continue
        noun = _noun_of(token)
        if noun is None or noun.i < token.i or not noun.tag_.startswith("N"):
            continue
        counted = stem(noun.lower_)
        if counted in LIGHT:
            continue
        first, share = _modified(token, share)
        yield Quantifier(first.idx, noun.idx + len(noun), share, counted)


def _noun_of(token: Token) -> Token | None:
    """Return what a quantifier is a share of: its noun, or that behind its "of"."""
    if token.doc[token.i + 1 : token.i + 2].text == "but":
        return None  # "all but two of the ferries"
    if token.lower_ == "most" and token.tag_ == "RBS" and token.head.tag_.startswith("J"):
        return None  # "the most dangerous road"
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ == "of" and child.i == token.i + 1:
            return next((each for each in child.children if each.dep_ == "pobj"), None)
    head = token.head
    return head if token.dep_ in DETERMINES and head is not token else None


def _modified(token: Token, share: Share) -> tuple[Token, Share]:
    """Return the first word of a quantifier, and its share with what stands before it."""
    before = token.nbor(-1) if token.i else None
    if before is None:
        return token, share
    word = before.lower_
    if (word, share) in MODIFIED:
        return before, MODIFIED[word, share]
    belongs = word in BELONGS and (word not in ARTICLES or token.lower_ in TAKE_ARTICLE)
    return (before if belongs else token), share
