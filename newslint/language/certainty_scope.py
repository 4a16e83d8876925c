"""The words that a hedge bears on, read off the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.language.tokens import tokens_touching

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

COMPLEMENTS = frozenset({"xcomp", "ccomp", "acl"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_MODIFIERS = frozenset(
    """
    amod nmod compound det nummod poss aux auxpass advmod mark prep npadvmod preconj neg
    """.split()
)
# What hangs on a noun loosely enough to be a statement of its own.
_LOOSE = frozenset({"relcl", "appos", "cc", "conj", "punct", "acl"})


def scope_of(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Return start and end of what the words from `start` to `end` bear on; itself for no words."""
    inside = tokens_touching(doc, start, end)
    if not inside:
        return start, end
    span = set(inside)
    complement = _complement(inside, span)
    if complement is not None:
        return _bounds(complement.left_edge, complement.right_edge)
    tops = [token for token in inside if token.head not in span or token.head == token]
    head = _modified(tops[0] if tops else inside[0])
    return _noun_phrase(head) if head.tag_ in _NOUNS else clause_bounds(head)


def _modified(top: Token) -> Token:
    """Return the word that the topmost word of a hedge modifies, or that word itself."""
    if top.dep_ == "mark" and top.head.dep_ == "advcl":
        return top.head.head
    return top.head if top.dep_ in _MODIFIERS else top


def _complement(inside: list[Token], span: set[Token]) -> Token | None:
    """Return the head of the clause or noun that words of the hedge govern outside it."""
    for token in inside:
        if token.dep_ in ("aux", "mark") and token.head not in span:
            governor = token.head.head
            if token.head.dep_ in COMPLEMENTS and governor in span:
                return token.head
    for token in inside:
        for child in token.rights:
            if child in span:
                continue
            is_object = child.dep_ in ("pobj", "pcomp") and token.dep_ == "prep"
            if child.dep_ in COMPLEMENTS or is_object:
                return child
    return None


def clause_bounds(verb: Token) -> tuple[int, int]:
    """Return start and end of a verb's clause, or another word's phrase, without what is joined to it."""
    children = [child for child in verb.children if child.dep_ not in ("conj", "cc", "punct")]
    first = min([verb, *(child.left_edge for child in children)], key=lambda token: token.i)
    last = max([verb, *(child.right_edge for child in children)], key=lambda token: token.i)
    return _bounds(first, last)


def _noun_phrase(noun: Token) -> tuple[int, int]:
    children = [child for child in noun.children if child.dep_ not in _LOOSE]
    first = min([noun, *(child.left_edge for child in children)], key=lambda token: token.i)
    last = max([noun, *(child.right_edge for child in children)], key=lambda token: token.i)
    return _bounds(first, last)


def _bounds(first: Token, last: Token) -> tuple[int, int]:
    return first.idx, last.idx + len(last.text)
