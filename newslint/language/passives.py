"""Participles that can only be passive: "The parents accused of it" lacks "were".

In: a word of spaCy's parse. Out: whether it has no active reading where it stands. An "-ed" form is a past
tense and a participle at once; what tells is that the verb needs an object and has none ("elected in May"),
that its agent follows ("approved by all"), or that only the passive takes what comes next ("told to wait").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.language.participle_tables import (
    ACTIVE_TOO,
    AMOUNTS,
    BEFORE_TO,
    EVENTS,
    MOVES_BY,
    NEEDS_OBJECT,
    PARTICLE,
    POLLED,
    SEEN,
    SHARES,
    TOLD,
)
from newslint.language.verb_tables import CLEAR_PARTICIPLES, SUBJECTS

if TYPE_CHECKING:
    from spacy.tokens import Token

# What begins an object, or a clause that is one.
OBJECT = frozenset("DT PRP PRP$ NNP NNPS CD WP WDT WRB NN NNS POS $ `` JJ".split())
ADVERBS = frozenset({"RB", "RBR", "RBS", "_SP"})
# Those that are no past tense, with an object ("has") and without one ("was").
WITH_HAVE = CLEAR_PARTICIPLES - {"been", "gone", "beaten"}
MONTHS_AND_DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan. feb. aug. sept. oct. nov. dec. yesterday today
    last this earlier later next
    """.split()
)


def is_passive(verb: Token) -> bool:  # noqa: PLR0911 - a decision list
    """Return whether a word is a participle that can only be a passive without "is" or "was"."""
    if verb.tag_ not in ("VBN", "VBD") or verb.i + 1 >= len(verb.doc):
        return False
    after, word = verb.nbor(), verb.lower_
    while after.tag_ in ADVERBS and after.i + 1 < len(verb.doc):
        after = after.nbor()
    if after.tag_ == "TO":
        return word in BEFORE_TO - ACTIVE_TOO
    if word in WITH_HAVE or (word in TOLD and after.lower_ == "that"):
        return True
    if _has_object(verb, after) and word != "found":
        return False
    if _has_state(verb, after):
        return True
    if after.lower_ in ("when", "where"):
        return word in NEEDS_OBJECT and word not in PARTICLE
    if after.tag_ in OBJECT | {"VBG"} and after.lower_ not in MONTHS_AND_DAYS:
        return False
    if after.lower_ == "by" and word not in NEEDS_OBJECT:
        return word.endswith("ed") and word not in MOVES_BY and _is_agent(after)
    if after.lower_ == "by" and not _is_agent(after):
        return False
    if word in PARTICLE:
        return after.lower_ in PARTICLE[word].split()
    return word in NEEDS_OBJECT


def _has_state(verb: Token, after: Token) -> bool:
    """Whether a verb has what only its passive has: "found dead in", "caught smoking", "a vote held on"."""
    word = verb.lower_
    if word == "found":
        end = after.nbor().tag_ if after.i + 1 < len(verb.doc) else ""
        return after.tag_ in ("JJ", "VBN", "VBD") and end in ("IN", ".", ",")
    if word == "held":
        return _is_event(verb) and (after.tag_ == "IN" or after.lower_ in MONTHS_AND_DAYS)
    if after.tag_ == "JJ":
        return word in PARTICLE and after.lower_ in PARTICLE[word].split()  # "made clear"
    return word in SEEN and after.tag_ == "VBG"


def _has_object(verb: Token, after: Token) -> bool:
    """Whether an object, a particle or a clause begins right behind a verb and its adverbs.

    Further on it is no object: broken sentences are parsed badly.
    """
    complements = ("dobj", "prt") if after.lower_ == "by" else ("dobj", "prt", "ccomp")
    for child in verb.rights:
        if child.dep_ not in complements or child.left_edge.i > after.i or child.tag_ in ADVERBS:
            continue
        if child.dep_ != "prt" or child.nbor().tag_ != "VBG":  # "challenged over hiring them"
            return True
    return False


def _is_agent(by: Token) -> bool:
    """Whether "by" names who did it, and no amount, date or way ("by half", "by Friday", "by voting")."""
    if by.i + 1 >= len(by.doc):
        return False
    agent = by.nbor()
    if agent.tag_ == "VBG" and agent.dep_ != "amod":
        return False
    if agent.lower_ in ("a", "an"):
        return not any(each.lower_ in AMOUNTS for each in by.doc[agent.i + 1 : agent.i + 4])
    people = any(each.lower_ in ("percent", "%") for each in by.doc[agent.i : agent.i + 4])
    if people and by.nbor(-1).lower_ in POLLED:
        return True  # "backed by 42 percent of voters"
    dated = agent.lower_ in MONTHS_AND_DAYS | SHARES
    return not dated and agent.tag_ not in ("CD", "$")


def _is_event(verb: Token) -> bool:
    """Whether the subject is something that is held, as a vote is, and not something that holds."""
    nouns = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    noun = verb.head if verb.dep_ == "acl" else (nouns or [verb])[-1]
    return noun.lower_ in EVENTS
