"""Sentences that "is" or "was" would mend: a second look where the first one cannot be sure.

In: one sentence of a parse, and which of its words are quoted. Out: the subject and the participle that
lacks its helping verb, or None. A sentence without a finite verb is seldom parsed well: the reader makes
a main verb of whatever it finds. With "was" put in front of the right participle it is parsed well, and then
every other finite verb has a place in it ("People briefed on it *were* saying that it failed"). In a sound
sentence with such a participle, "was" leaves a finite verb that belongs nowhere ("Police *were* searching
for the driver said nothing").
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from newslint.language import parser
from newslint.language.clauses import (
    Fragment,
    clause_head,
    first_of,
    is_finite,
    is_infinitive,
    is_ing_form,
    is_loose,
)
from newslint.language.participle_tables import (
    ACTIVE_TOO,
    BEFORE_TO,
    MOVES_BY,
    NEEDS_OBJECT,
    PARTICLE,
)
from newslint.language.verb_tables import (
    AUXILIARIES,
    BEFORE_ING,
    CLEAR_PARTICIPLES,
    GENERIC,
    LINKS,
    NOUN_OR_VERB,
    NOUNS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    IsQuoted = Callable[[Token], bool]

CLAUSE_WORDS = LINKS | SUBORDINATORS | {"as", "than"}
MODIFIERS = frozenset({"compound", "amod", "nmod"})
DEMONSTRATIVES = frozenset("this that these those all both each many".split())
PLURAL = frozenset("they we many both all these those".split())
# What begins an object, or a clause that is one.
OBJECT = frozenset({"DT", "PRP", "PRP$", "NNP", "NNPS", "CD", "WP", "WDT", "WRB", "NN", "NNS", "POS", "$", "``", "JJ"})  # fmt: skip
MONTHS_AND_DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan. feb. aug. sept. oct. nov. dec. yesterday today
    last this earlier later next
    """.split()
)
MARKS = frozenset({",", ")", "-RRB-", "''", ":"})


def fragment(sentence: Span, is_quoted: IsQuoted) -> Fragment | None:
    """Return the subject and the participle of a sentence that "is" or "was" would mend."""
    for verb in _participles(sentence, is_quoted):
        subject = _mended(sentence, verb, is_quoted)
        if subject is not None:
            return Fragment(first_of(subject), subject, verb)
    return None


def _participles(sentence: Span, is_quoted: IsQuoted) -> Iterator[Token]:
    """Yield participles with a noun somewhere before them, and nothing that governs them."""
    nouns = False
    for verb in sentence:
        if nouns and verb.text[0].islower() and not is_quoted(verb) and _may_lack(sentence, verb):
            yield verb
        nouns = nouns or (verb.tag_ in NOUNS and not is_quoted(verb))


def _may_lack(sentence: Span, verb: Token) -> bool:
    if verb.lower_ in PREPOSITIONS or any(each.dep_ in AUXILIARIES for each in verb.children):
        return False
    if verb.dep_ in AUXILIARIES and verb.lower_ != "being":
        return False
    if not (is_ing_form(verb) or _is_passive(verb)):
        return False
    before = _before(sentence, verb)
    if is_finite(before) or before.lower_ in BEFORE_ING or before.lower_ in GENERIC:
        return False
    if before.text in MARKS:
        return True
    return before.tag_ in NOUNS and (before.tag_ != "DT" or before.lower_ in DEMONSTRATIVES)


def _before(sentence: Span, verb: Token) -> Token:
    """Return the word in front of a verb and its adverbs."""
    before = verb.nbor(-1)
    while before.i > sentence.start and before.tag_ == "RB":
        before = before.nbor(-1)
    return before


def _is_passive(verb: Token) -> bool:
    """Whether a word is a participle that can only be a passive without "is" or "was"."""
    if verb.tag_ not in ("VBN", "VBD") or verb.i + 1 >= len(verb.doc):
        return False
    after, word = verb.nbor(), verb.lower_
    if after.tag_ == "TO" or (after.lower_ == "not" and verb.nbor(2).tag_ == "TO"):
        return word in BEFORE_TO - ACTIVE_TOO
    if any(child.dep_ in ("dobj", "ccomp", "prt") for child in verb.children):
        return False
    if after.tag_ in OBJECT and after.lower_ not in MONTHS_AND_DAYS:
        return False
    if after.lower_ == "by" and word.endswith("ed") and word not in MOVES_BY:
        agent = verb.nbor(2) if verb.i + 2 < len(verb.doc) else None
        return agent is not None and agent.tag_ not in ("VBG", "CD", "$") and (
            agent.lower_ not in MONTHS_AND_DAYS and agent.lower_ not in ("a", "more", "about")
        )
    if word in PARTICLE:
        return after.lower_ in PARTICLE[word].split()
    return word in NEEDS_OBJECT or word in CLEAR_PARTICIPLES - {"been", "gone", "shown", "seen"}


def _mended(sentence: Span, verb: Token, is_quoted: IsQuoted) -> Token | None:
    """Return the subject of a participle if "was" before it makes the sentence a sound one."""
    before = _before(sentence, verb)
    helper = "were" if before.tag_ in ("NNS", "NNPS") or before.lower_ in PLURAL else "was"
    place = verb.i - sentence.start
    doc = _with_word(sentence, place, helper)
    added, main = doc[place], doc[place + 1]
    if added.dep_ not in AUXILIARIES or added.head != main or main.dep_ != "ROOT":
        return None
    own = [child for child in main.lefts if child.dep_ in SUBJECTS]
    if not own or own[-1].i >= place:
        return None
    subject = sentence[own[-1].i]
    if is_quoted(subject) or is_loose(subject, verb) or not (subject.text[0].isalnum() or subject.text == "%"):
        return None
    if not is_ing_form(verb) and any(each.dep_ == "dobj" for each in main.children):
        return None
    for token in doc:
        origin = sentence[token.i if token.i < place else token.i - 1]
        if token.i in (place, place + 1) or is_quoted(origin):
            continue
        if _stays_open(token, origin, main, verb):
            return None
    return subject


def _with_word(sentence: Span, place: int, word: str) -> Doc:
    """Return the parse of a sentence with one more word."""
    words = [token.text for token in sentence]
    spaces = [bool(token.whitespace_) for token in sentence]
    return parser.parse_words(
        [*words[:place], word, *words[place:]], [*spaces[:place], True, *spaces[place:]]
    )


def _stays_open(token: Token, origin: Token, main: Token, verb: Token) -> bool:
    """Whether a word of the mended sentence is, or may be, a finite verb that belongs nowhere."""
    if is_finite(token):
        if token.dep_ in MODIFIERS and token.i < token.head.i:
            return False  # "billionaires index": a noun, whatever its tag
        return not _has_place(clause_head(token), main)
    if is_finite(origin) and origin != verb and origin.dep_ not in MODIFIERS:
        return True
    if origin.tag_ == "VB" and origin.text[0].islower() and not is_infinitive(origin):
        return True
    if origin.tag_ == "VBN" and origin.i > verb.i and _looks_past(origin):
        return True
    return origin.text in NOUN_OR_VERB and origin != verb and _looks_finite(origin)


def _has_place(head: Token, main: Token) -> bool:
    """Whether a finite clause is a part of the main one, as "that", "who" or its own subject tell."""
    while head.dep_ == "conj":
        head = head.head
        if head == main:
            return False
    own = [child for child in head.lefts if child.dep_ in (*SUBJECTS, "expl", "csubj")]
    marked = any(each.lower_ in CLAUSE_WORDS for each in head.subtree if each.i < head.i)
    if head.dep_ == "ccomp":
        return marked or (bool(own) and main.i <= head.head.i < own[0].i)
    if head.dep_ == "relcl":
        return marked or bool(own)
    return marked and head.dep_ in ("advcl", "acl", "pcomp", "csubj")


def _looks_past(token: Token) -> bool:
    """Whether a participle behind a noun may be the main verb: "Men leading the fight wanted ..."."""
    if token.lower_ in CLEAR_PARTICIPLES or any(c.dep_ in AUXILIARIES for c in token.children):
        return False
    before = token.nbor(-1)
    while before.tag_ == "RB":
        before = before.nbor(-1)
    return before.tag_ in NOUNS and not _is_passive(token)


def _looks_finite(token: Token) -> bool:
    """Whether a word tagged as a noun stands where a verb may: "the protest range up to ..."."""
    if token.tag_ not in ("NN", "NNS") or token.i + 1 >= len(token.doc):
        return False
    before, after = token.nbor(-1), token.nbor()
    if before.tag_ not in ("NN", "NNS", "NNP", "NNPS", "CD"):
        return False
    return after.tag_ in ("DT", "PRP", "PRP$", "TO", "RP") or after.lower_ in ("that", "up", "out")

