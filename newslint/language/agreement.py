"""Whether subject and verb agree in number, in spaCy's parse.

In: one sentence of a parse. Out: each subject and finite verb ("is", "were", "have" ...) of which one is
singular and the other plural. What takes either number ("the team", "a number of", "three years",
"none") is no fault, nor is a verb whose subject the parse may have wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newslint.language.agreement_tables import (
    AMOUNTS,
    EITHER_NUMBER,
    GROUPS,
    INDEFINITE,
    PLURAL_VERBS,
    SINGULAR_VERBS,
    UNREAL,
)
from newslint.language.clause_words import clause_head
from newslint.language.verb_tables import SUBJECTS, SUBORDINATORS

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

DETERMINERS = frozenset(
    "a an the this that these those each every another his her its their our".split()
)
SPEAKERS = frozenset(
    "said says say saying believe believes believed think thinks thought know knows knew hope means".split()
)
JOINING = frozenset("and or nor plus both either neither as along together including".split())
# What may stand between a subject and its verb without making the parse a guess.
BETWEEN = frozenset("IN DT NN NNS NNP NNPS JJ JJR JJS CD PRP$ POS RB RBR HYPH VBN".split())


class Disagreement(NamedTuple):
    """A subject (first and last token of what is shown) and its verb."""

    first: Token
    subject: Token
    verb: Token
    plural: bool


def disagreements(sentence: Span) -> Iterator[Disagreement]:
    """Yield the subjects that do not agree with their verbs."""
    for verb in sentence:
        form = verb.lower_
        plural_verb = form in PLURAL_VERBS
        if not plural_verb and form not in SINGULAR_VERBS:
            continue
        if verb.tag_ not in ("VBZ", "VBP", "VBD"):
            continue
        subject = _subject(verb)
        if subject is None or not _is_sure(subject, verb):
            continue
        plural = _number(subject, verb)
        if plural is None or plural == plural_verb:
            continue
        if form == "were" and not plural and _is_unreal(subject):
            continue
        yield Disagreement(_first(subject), subject, verb, plural)


def _subject(verb: Token) -> Token | None:
    """Return the noun or pronoun in front of a verb, if it is the only one that may be its subject."""
    head = clause_head(verb)
    if verb.dep_ == "ROOT" or verb == head:
        helpers: list[Token] = []
    else:
        helpers = [each for each in head.lefts if each.dep_ in ("aux", "auxpass")]
    if helpers and helpers[0] != verb:
        return None
    own = [each for each in (*head.lefts, *verb.lefts) if each.dep_ in SUBJECTS]
    own = list(dict.fromkeys(own))
    if len(own) != 1 or own[0].i >= verb.i or any(each.dep_ == "expl" for each in head.lefts):
        return None
    return own[0]


def _is_sure(subject: Token, verb: Token) -> bool:  # noqa: PLR0911 - a decision list
    """Whether nothing joins the subject with another noun, and nothing unclear parts it from its verb."""
    between = list(subject.doc[subject.i + 1 : verb.i])
    aside = len(between) > 2 and between[0].text == "," == between[-1].text
    if aside and sum(each.text == "," for each in between) == 2:
        # "The plan, which two aides wrote, were dropped."
        if any(each.lower_ in JOINING for each in between[1:3]):
            return False
        between = []
    elif any(each.dep_ in ("appos", "punct", "dep") for each in subject.children):
        return False
    if any(each.dep_ in ("cc", "conj") for each in subject.children):
        return False
    front = [*subject.doc[subject.left_edge.i : subject.i], *between]
    if any(each.lower_ in JOINING for each in front):
        return False
    if any(each.tag_ not in BETWEEN for each in between):
        return False
    if any(not each.text[0].isalpha() and each.tag_ not in ("CD", "HYPH", "POS") for each in front):
        return False
    first = subject.left_edge
    before = first.nbor(-1) if first.i > first.sent.start else None
    # "and the man were": two subjects, of which the parse has seen one; "with the man are": none.
    if before is None:
        return True
    while before.tag_ in ("RB", "PDT") and before.i > before.sent.start:
        before = before.nbor(-1)
    if before.tag_.startswith("VB") and before.lower_ not in SPEAKERS:
        return False  # "seeing so many people was", "what voters call the rules is"
    governed = before.tag_ == "IN" and (before.dep_ != "mark" or before.lower_ == "for")
    return not governed and before.lower_ not in ("and", "or", "nor", "&", "as", "-", "/")


def _number(subject: Token, verb: Token) -> bool | None:  # noqa: PLR0911 - a decision list
    """Return whether a subject is plural; None where it may be either."""
    word = subject.lower_
    if word in ("he", "she", "it", "they", "we"):
        before = subject.nbor(-1) if subject.i > subject.sent.start else None
        clear = before is None or before.text == "," or before.lower_ in SUBORDINATORS
        return word in ("they", "we") if subject.i == verb.i - 1 and clear else None
    if word in INDEFINITE:
        if subject.i < verb.i - 1 and subject.nbor().lower_ not in ("of", "in", "at", "on"):
            return None
        part = subject.i + 1 < len(subject.doc) and subject.nbor().lower_ == "of"
        return False if word not in ("one", "each") or part else None
    if subject.tag_ not in ("NN", "NNS") or word in EITHER_NUMBER or not subject.is_lower:
        return None
    modifiers = [each.lower_ for each in subject.lefts]
    if subject.tag_ == "NNS":
        counted = any(each.tag_ in ("CD", "$") for each in subject.lefts)
        plural_form = word.endswith(("s", "men", "people", "children"))
        if not plural_form or word.endswith("ics") or (counted and word in AMOUNTS):
            return None
        if any(each.tag_ == "VBG" for each in subject.lefts):
            return None  # "making cars is"
        if modifiers and modifiers[0] in ("a", "an", "each", "every", "this", "that", "one"):
            return None
        return True
    if word in GROUPS or word in AMOUNTS or word.endswith(("s", "ing")):
        return None
    if any(each.tag_ in ("CD", "NNP", "NNPS") for each in subject.lefts):
        return None
    return False if DETERMINERS & set(modifiers) - {"these", "those"} else None


def _is_unreal(subject: Token) -> bool:
    """Whether "were" may be the form for what is not so: "if the plan were approved"."""
    return any(each.lower_ in UNREAL for each in subject.sent if each.i < subject.i)


def _first(subject: Token) -> Token:
    """Return the first word of the noun phrase."""
    front = [each for each in subject.lefts if each.i < subject.i]
    return front[0] if front else subject
