"""What one word of spaCy's parse is in its clause: finite or not, a name, an infinitive, the head.

In: a token of a parse with Penn Treebank tags and dependencies (no lemma, no part of speech). Out: a truth
value or another token.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.language.verb_tables import (
    AUXILIARIES,
    CLEAR_PARTICIPLES,
    FINITE,
    MARKS,
    UNKNOWN_NAME,
)

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_ing_form(token: Token) -> bool:
    """Whether a word is a present participle, even one tagged as a finite verb."""
    if token.tag_ == "VBG":
        return True
    return token.tag_ in FINITE and len(token) > 5 and token.lower_.endswith("ing")


def is_finite(token: Token) -> bool:
    """Whether a word is tagged as a finite verb and can be one."""
    if token.tag_ not in FINITE or token.lower_ in CLEAR_PARTICIPLES or is_ing_form(token):
        return False
    if token.text[0].isupper() and token.i > token.sent.start and token.nbor(-1).text[0].isalpha():
        return False  # a name: "Mr Will", "with Trump"
    if token.i > token.sent.start and token.nbor(-1).text_with_ws == "-":
        return False  # "kick-start"
    if not token.whitespace_ and token.i + 1 < len(token.doc) and token.nbor().text_with_ws == "-":
        return False  # "re-elect"
    return token.tag_ != "VBZ" or token.lower_.endswith("s")


def is_name(token: Token) -> bool:
    """Whether a word may be a name that the tagger does not know ("Trump" as a verb)."""
    return token.text[0].isupper() and token.tag_ in UNKNOWN_NAME


def is_finite_clause(head: Token) -> bool:
    """Whether a verb or predicate is finite, or has a finite auxiliary."""
    return is_finite(head) or any(
        child.dep_ in AUXILIARIES and is_finite(child) for child in head.children
    )


def takes_object(participle: Token) -> bool:
    """Whether a participle has an object or an infinitive, as a past tense may."""
    after = participle.nbor()
    if after.tag_ in ("TO", "DT") or (after.tag_ == "NNP" and after.dep_ != "npadvmod"):
        return True
    return any(child.dep_ == "dobj" for child in participle.children)


def clause_head(token: Token) -> Token:
    """Return the verb or predicate that an auxiliary belongs to; a main verb itself."""
    while token.dep_ in AUXILIARIES:
        token = token.head
    return token


def first_of(noun: Token) -> Token:
    """Return the first word of the phrase that ends in a noun, up to a comma or another mark."""
    first = noun
    while first.i > noun.left_edge.i and first.nbor(-1).tag_ not in MARKS:
        first = first.nbor(-1)
    return first


def is_infinitive(token: Token) -> bool:
    """Whether a base form is governed by "to", a modal, "do", or a verb such as "let"."""
    if any(child.dep_ == "aux" for child in token.lefts):
        return True
    return token.dep_ in ("ccomp", "xcomp", "conj", "pcomp", "amod", "compound", "aux", "auxpass")
