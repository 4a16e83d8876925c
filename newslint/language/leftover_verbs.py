"""Finite verbs that are left over in a sentence once "was" has been put into it.

In: a word of the mended sentence, the word it was, and the new main verb. Out: whether it is, or may be, a
finite verb that belongs to no clause below that one. A fragment mended has none; a sound sentence has its own
main verb ("Police *were* searching for the driver said nothing").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.language.clause_words import clause_head, is_finite, is_infinitive
from newslint.language.participle_tables import NAMING, TAKES_CLAUSE
from newslint.language.passives import ADVERBS, OBJECT, is_passive
from newslint.language.verb_tables import (
    AUXILIARIES,
    CLAUSE_VERBS,
    CLEAR_PARTICIPLES,
    NOMINATIVE,
    NOUN_OR_VERB,
    NOUNS,
    SPEAKING,
    SUBJECTS,
    SUBORDINATORS,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

OBJECTS = frozenset({"dobj", "pobj", "poss", "prt", "nsubj", "nsubjpass"})
BEFORE_BARE = frozenset(
    "help helped helping helps let lets letting make makes making see seeing watch watching".split()
)
QUESTION_TAGS = ("WDT", "WP", "WP$", "WRB")
BREAKS = (",", "-", "–", "—", "--", ")")
MODIFIERS = frozenset({"compound", "amod", "nmod"})
DEMONSTRATIVES = frozenset("this that these those all both each many".split())
OPENERS = SUBORDINATORS | {"that"}
NO_CLAUSE = frozenset("TO VBG VBN IN , .".split())


def stays_open(  # noqa: PLR0911 - a decision list
    token: Token, origin: Token, main: Token, verb: Token
) -> bool:
    """Whether a word of the mended sentence is, or may be, a finite verb that belongs nowhere."""
    modifies = token.dep_ in MODIFIERS and token.i < token.head.i and origin.dep_ in MODIFIERS
    named = token.dep_ in OBJECTS and origin.dep_ in OBJECTS and token.tag_ != "VBD"
    if named or (modifies and origin.tag_ != "VBN"):
        return False  # "billionaires index": a noun, whatever its tag
    if is_finite(token):
        if _is_said(token, main, verb):
            return False
        bare = token.tag_ == "VBP" and token.dep_ in ("ccomp", "conj", "xcomp")
        if bare and token.head.lower_ in BEFORE_BARE:
            return False  # "helping them achieve"
        speaking = verb.lower_ in SPEAKING | TAKES_CLAUSE
        top = clause_head(origin).dep_ == "ROOT" and not (speaking and origin.i > verb.i)
        return not _has_place(clause_head(token), main, speaking, top)
    if is_finite(origin) and origin != verb and origin.dep_ not in MODIFIERS:
        return True
    first = origin.i == origin.sent.start
    if origin.tag_ == "VB" and (first or origin.text[0].islower()) and not is_infinitive(origin):
        return token.tag_ not in ("NNP", "NNPS")
    inside = token.dep_ == "acl" and any(each.dep_ == "relcl" for each in token.ancestors)
    before = origin.nbor(-1) if origin.i > origin.sent.start else origin
    modifies = origin.dep_ in MODIFIERS and before.tag_ not in NOUNS - {"DT", "CD"}
    inside = inside or (modifies and before.text_with_ws not in (", ", "- ", "– ", "— "))
    if origin.tag_ == "VBN" and not inside and _looks_past(origin, origin.i < verb.i):
        return True
    return origin.text in NOUN_OR_VERB and origin != verb and _looks_finite(origin)


def opened_clauses(doc: Doc, main: Token) -> set[Token]:
    """Return the finite verbs behind the main one that have a word in front which opens a clause for them.

    Read by the order of the words, whatever the parse has: "searching for the man who fled" has one such
    word and one such verb; in "searching for the man who fled said nothing" one verb is left over.
    """
    opened: set[Token] = set()
    waiting = 0
    for token in doc[main.i + 1 : -1]:
        if token.lower_ in OPENERS and _opens(token):
            waiting += 1
        elif is_finite(token) and token.dep_ not in MODIFIERS:
            joined = _before_adverbs(token).tag_ == "CC" and bool(opened)
            if not (waiting or joined):
                break
            opened.add(token)
            waiting -= bool(waiting)
    return opened


def _opens(token: Token) -> bool:
    """Whether "that", "who", "while" ... has a clause behind it: not "when asked", "how to", "that day"."""
    after = token.nbor()
    if token.tag_ not in ("IN", "WDT", "WP", "WRB") or after.tag_ in NO_CLAUSE:
        return False
    return token.lower_ != "as" or token.dep_ == "mark"


def _before_adverbs(token: Token) -> Token:
    before = token.nbor(-1)
    while before.i and before.tag_ in ADVERBS:
        before = before.nbor(-1)
    return before


def _is_said(token: Token, main: Token, verb: Token) -> bool:
    """Whether a finite verb is that of what somebody is "saying": its subject follows, with no comma."""
    if token.i < main.i:
        return False
    head = clause_head(token)
    own = [child for child in head.lefts if child.dep_ in (*SUBJECTS, "expl")]
    if not own or own[0].left_edge.i <= main.i:
        return False
    between = token.doc[main.i + 1 : own[0].left_edge.i]
    if between and between[-1].lower_ in CLAUSE_VERBS | SPEAKING:
        return True
    begins = own[0].left_edge.tag_ in ("DT", "NNP", "PRP$") or own[0].lower_ in NOMINATIVE
    if between and between[-1].tag_ in ("NN", "NNS") and begins:
        return True  # "using the drops they had been given"
    if verb.lower_ not in SPEAKING | TAKES_CLAUSE:
        return False
    return not any(each.text in BREAKS or is_finite(each) for each in between)


def _has_place(head: Token, main: Token, speaking: bool, top: bool) -> bool:
    """Whether a finite clause is a part of the main one, as "that", "who" or its own subject tell.

    What is joined with the main verb may be a main verb itself, and would have the subject of all; only
    behind "saying she was ill and would go" does it belong to what is said.
    What was the main verb before mending (`top`) needs a word that marks its clause.
    """
    joined = head
    while head.dep_ == "conj":
        head = head.head
    own = [child for child in joined.lefts if child.dep_ in (*SUBJECTS, "expl", "csubj")]
    if head == main:
        return speaking and not own and any(each.dep_ == "ccomp" for each in main.rights)
    if _is_marked(head):
        return head.dep_ in ("ccomp", "relcl", "advcl", "acl", "pcomp", "csubj")
    own = [child for child in head.lefts if child.dep_ in (*SUBJECTS, "expl")]
    if own and head.dep_ == "relcl" and main.i < head.head.i == own[0].left_edge.i - 1:
        return True  # "the night the council voted"
    if not own or top:
        return False
    if head.dep_ == "ccomp":
        return main.i <= head.head.i < own[0].i and (speaking or head.head != main)
    return head.dep_ == "relcl"


def _is_marked(head: Token) -> bool:
    """Whether a clause has "that", "because" or "who" of its own."""
    for token in head.subtree:
        if token.i > head.i:
            return False
        role = (
            token.lower_ == "as" and token.i > 0 and token.nbor(-1).tag_ == "VBN"
        )  # "seen as rivals"
        if token.dep_ == "mark" and token.head == head and token.lower_ != "for" and not role:
            return True
        if token.tag_ in QUESTION_TAGS:
            above = token.head
            while above != head and above.tag_ != "MD" and not above.tag_.startswith("VB"):
                above = above.head
            if above == head:
                return True
    return False


def _looks_past(token: Token, in_front: bool) -> bool:
    """Whether a participle behind a noun may be the main verb: "Men leading the fight wanted ..."."""
    if token.lower_ in CLEAR_PARTICIPLES | NAMING or any(
        c.dep_ in AUXILIARIES for c in token.children
    ):
        return False
    if token.i == token.sent.start or token.i + 1 >= len(token.doc):
        return False
    before, after = token.nbor(-1), token.nbor()
    while before.tag_ in ADVERBS and before.i > token.sent.start:
        before = before.nbor(-1)
    noun = before.tag_ in NOUNS - {"DT"} | {"JJ"} or before.lower_ in DEMONSTRATIVES
    behind_noun = noun or (in_front and before.text in BREAKS)
    if not behind_noun or is_passive(token) or after.text == ",":
        return False
    return in_front or after.tag_ in OBJECT or after.tag_ in ("TO", "RP", "RB", ".")


def _looks_finite(token: Token) -> bool:
    """Whether a word tagged as a noun stands where a verb may: "the protest range up to ..."."""
    if token.tag_ not in ("NN", "NNS") or not 0 < token.i < len(token.doc) - 1:
        return False
    before, after = token.nbor(-1), token.nbor()
    if before.tag_ not in ("NN", "NNS", "NNP", "NNPS", "CD"):
        return False
    return after.tag_ in ("DT", "PRP", "PRP$", "TO", "RP") or after.lower_ in ("that", "up", "out")
