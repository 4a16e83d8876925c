"""Clauses in spaCy's parse: whether a sentence has a finite main verb.

In: one sentence of a parse with Penn Treebank tags and dependencies (no lemma, no part of speech).
Out: the subject and the participle of a sentence that lacks its finite verb ("The minister urging
the council to wait."), or None. The parse of such a sentence is often wrong, and now and then that
of a sound one is, so both are read with suspicion: any word that may be the finite verb after all
keeps the reader silent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newslint.language.clause_words import (
    clause_head,
    first_of,
    is_finite,
    is_finite_clause,
    is_infinitive,
    is_ing_form,
    is_name,
    takes_object,
)
from newslint.language.verb_tables import (
    AUXILIARIES,
    BEFORE_ING,
    BEFORE_PAST,
    CLAUSE_ONLY,
    CLEAR_PARTICIPLES,
    CLOSING,
    CONJUNCTIONS,
    DEFINITE,
    GENERIC,
    HAVE,
    INNER,
    INNER_CAPITAL,
    LINKS,
    NOMINATIVE,
    NOUN_OR_VERB,
    NOUNS,
    PREPOSITIONS,
    QUOTING,
    SPEAKING,
    SUBJECTS,
    SUBORDINATE,
    SUBORDINATORS,
)

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


class Fragment(NamedTuple):
    """A sentence without a finite verb: its subject (first and last token) and its participle."""

    first: Token
    last: Token
    verb: Token


def fragment(sentence: Span, is_quoted: Callable[[Token], bool]) -> Fragment | None:
    """Return what stands in place of the main clause, None where there may be a finite verb.

    Args:
        sentence: the words with their parse.
        is_quoted: whether a word stands in quotation marks inside the sentence: what is quoted has
            its own verbs, and they are no main verb of the sentence around it.
    """
    words = [token for token in sentence if not is_quoted(token)]
    finite = [token for token in words if is_finite(token)]
    for verb in words:
        quoting = verb.lower_ in SPEAKING | QUOTING and all(is_name(each) for each in finite)
        if not (quoting or is_ing_form(verb) or verb.lower_ in CLEAR_PARTICIPLES):
            continue
        subject = _nominative(verb, finite)
        if subject is not None and not is_quoted(subject):
            return Fragment(subject, subject, verb)
        subject = _subject(verb) or _subject_before(verb)
        if subject is None and quoting:
            subject = _speaker(words, verb)
        if subject is None or is_quoted(subject) or not _is_word(subject, verb):
            continue
        if _all_covered(finite, verb) and not _may_be_sound(words, verb, subject):
            return Fragment(first_of(subject), subject, verb)
        return None
    return None


def _is_word(subject: Token, verb: Token) -> bool:
    """Whether a subject is no mere sign or unit ("800 m"), and the verb no part of a title."""
    return (len(subject) > 1 or subject.text == "I") and verb.text[0].islower()


def _all_covered(finite: Sequence[Token], verb: Token) -> bool:
    """Whether each finite verb belongs to a clause below the participle or before its subject."""
    open_ones = [
        each for each in finite if not (_is_covered(each, verb) or _is_speaker(each, verb))
    ]
    if len(open_ones) != 1 or open_ones[0].i < verb.i or verb.nbor().lower_ not in LINKS:
        return not open_ones
    # "observing that the date, which is kept, moved": as many clauses as there are words for them.
    links = [each for each in verb.sent if each.i > verb.i and each.lower_ in LINKS]
    clauses = {clause_head(each).i for each in finite if each.i > verb.i}
    return len(clauses) <= sum(each.tag_ != "DT" for each in links)


def _subject(verb: Token) -> Token | None:  # noqa: PLR0911 - a decision list
    """Return the head of the noun phrase that a participle has as its own subject."""
    head = clause_head(verb)
    auxiliaries = [child for child in head.children if child.dep_ in AUXILIARIES and child != verb]
    if any(each.lower_ not in ("been", "being") for each in auxiliaries):
        return None
    if any(child.tag_ == "TO" or child.dep_ == "mark" for child in head.children):
        return None
    before = verb.nbor(-1) if verb.i > verb.sent.start else None
    if before is None or before.tag_ in ("IN", "TO") or verb.lower_ in PREPOSITIONS:
        return None
    if head.dep_ == "conj" and is_finite_clause(head.head):
        return None
    own = [child for child in head.lefts if child.dep_ in SUBJECTS and child.tag_ in NOUNS]
    noun: Token | None = own[-1] if own else None
    if noun is None and head.dep_ in ("acl", "advcl", "xcomp", "prep", "relcl"):
        noun = None if head.head.lower_ in GENERIC else _phrase(head.head)
        if noun is not None and not is_ing_form(verb) and first_of(noun).lower_ not in DEFINITE:
            return None
    if noun is None or noun.i > verb.i or _is_loose(noun, verb) or _is_complement(head, noun):
        return None
    return None if _is_governed(head) or _has_preposition(noun) else noun


def _subject_before(verb: Token) -> Token | None:  # noqa: PLR0911 - a decision list
    """Return the noun in front of an -ing form or of "been", whatever the parse makes of it."""
    if any(child.dep_ in AUXILIARIES for child in verb.children):
        return None
    before = _skip_adverbs(verb)
    if verb.lower_ == "been":
        have = any(each.lower_ in HAVE for each in verb.sent[: verb.i - verb.sent.start])
        return before if before is not None and not have and before.tag_ in NOUNS else None
    if verb.lower_ in PREPOSITIONS:
        return None
    if not is_ing_form(verb) or verb.dep_ in ("pcomp", "amod", "compound", "pobj", "dobj", "conj"):
        return None
    if verb.dep_ in AUXILIARIES or before is None or before.dep_ in ("pobj", "dobj"):
        return None
    if verb.dep_ == "ROOT" and INNER_CAPITAL.search(before.text) and before.dep_ == "advmod":
        return before
    if before.tag_ not in NOUNS or before.lower_ in GENERIC:
        return None
    noun = _phrase(before)
    return None if noun is None or _has_preposition(noun) or _is_loose(noun, verb) else noun


def _skip_adverbs(verb: Token) -> Token | None:
    """Return the word in front of a verb and of its adverbs."""
    for place in range(verb.i - 1, verb.sent.start - 1, -1):
        token = verb.doc[place]
        if token.tag_ != "RB" or INNER_CAPITAL.search(token.text):
            return token
    return None


def _speaker(words: Sequence[Token], verb: Token) -> Token | None:
    """Return who speaks in '"It is over," Mr Jones saying.'"""
    if words[0].i == verb.sent.start:
        return None
    named = [each for each in words if each.i < verb.i and each.tag_ not in ("''", "``", ",", ".")]
    if not named or not (named[0].tag_ in (*NOUNS, "PRP$", "JJ") or is_name(named[0])):
        return None
    return next((each for each in named if each.tag_ in NOUNS - {"DT"} or is_name(each)), None)


def _is_speaker(token: Token, verb: Token) -> bool:
    """Whether a word is a name in front of "saying", taken for a verb behind a quotation."""
    behind_quote = token.i > token.sent.start and token.nbor(-1).text in CLOSING
    return behind_quote and is_name(token) and token.i < verb.i


def _phrase(noun: Token) -> Token | None:
    """Return the head of the whole noun phrase that a word is in, if it can be a subject."""
    while noun.dep_ in INNER:
        if noun.lower_ in ("with", "without"):
            return None
        noun = noun.head
    if noun.tag_ in NOUNS and noun.dep_ in ("ROOT", "nsubj", "nsubjpass", "dep", "npadvmod"):
        return noun
    return None


def _is_loose(noun: Token, verb: Token) -> bool:
    """Whether one comma parts a participle from its noun: then it only adds something."""
    between = verb.doc[noun.i : verb.i]
    before = _skip_adverbs(verb)
    commas, after_comma = (
        sum(each.text == "," for each in between),
        before is not None and before.text == ",",
    )
    if verb.dep_ == "prep":
        return after_comma
    return commas == 1 and (after_comma or verb.dep_ != "ROOT")


def _is_complement(head: Token, subject: Token) -> bool:
    """Whether a verb in front governs subject and participle: "to see the crew working"."""
    if head.dep_ not in ("ccomp", "xcomp", "dobj"):
        return False
    return head.head.i < subject.i and head.head.tag_.startswith("VB")


def _is_governed(head: Token) -> bool:
    """Whether a preposition governs a clause ("with prices rising")."""
    while head.dep_ == "conj":
        head = head.head
    return head.dep_ == "pcomp"


def _nominative(verb: Token, finite: Sequence[Token]) -> Token | None:
    """Return "he", "they" ... right in front of an -ing form: no sound sentence has that."""
    subject = _skip_adverbs(verb) if is_ing_form(verb) else None
    if subject is None or subject.lower_ not in NOMINATIVE:
        return None
    before = subject.nbor(-1) if subject.i > subject.sent.start else None
    if verb.lower_ in ("being", "having") and verb.nbor().tag_ != "DT":
        # "he being the eldest, they having left" wait for a main clause
        first = before is None or before.i == subject.sent.start
        return subject if first and _all_covered(finite, verb) else None
    if before is None or before.text == "," or before.lower_ in CONJUNCTIONS:
        return subject
    inverted = before.tag_ in ("CC", "IN", "POS", "MD", "VB") or is_finite(before)
    if subject.lower_ == "it" or inverted or before.lower_ in ("as", "nor", "so"):
        return None
    return subject


def _has_preposition(noun: Token) -> bool:
    """Whether "with", "of" ... stand in front of a noun phrase."""
    start = noun.left_edge.i
    return (
        start > noun.sent.start
        and noun.doc[start - 1].tag_ == "IN"
        and (noun.doc[start - 1].lower_ not in SUBORDINATORS)
    )


def _is_covered(finite: Token, verb: Token) -> bool:
    """Whether a finite verb belongs to a clause below the participle or in front of its subject."""
    head = clause_head(finite)
    shared = head.dep_ == "xcomp" or shares_subject(head, verb)
    if shared or _is_linked(finite, verb):
        return not shared  # "Families hoping that he lives have gathered"
    while head != clause_head(verb):
        if _is_introduced(head, verb):
            return True
        if head.dep_ != "conj":
            break
        head = head.head
    if head == clause_head(verb):
        return False
    path = head
    if head.dep_ == "acl" and head.tag_ == "VBD" and head.head.head == verb:
        return False  # "the mayor, Ana Ruiz, lobbied"
    while path.dep_ != "ROOT":
        if path.dep_ in SUBORDINATE and (_has_subject(path) or path.i < verb.i):
            return True
        path = path.head
    return False


def shares_subject(head: Token, verb: Token) -> bool:
    """Whether a verb behind a participle that modifies a noun has that noun as its subject."""
    own = [child for child in head.lefts if child.dep_ in SUBJECTS]
    main = head.dep_ == "ROOT" and head.i > verb.i
    return main and bool(own) and own[-1] == clause_head(verb).head


def _is_introduced(head: Token, verb: Token) -> bool:
    """Whether a clause has a subordinator, or a subject of its own behind a verb of speaking."""
    lefts = [child for child in head.lefts if child.i > verb.i or head.i < verb.i]
    if any(child.lower_ in SUBORDINATORS or child.dep_ == "mark" for child in lefts):
        return True
    own = [child for child in lefts if child.dep_ in SUBJECTS]
    if not own or own[0].i < verb.i < head.i:
        return False
    start = own[0].left_edge.i
    before = head.doc[start - 1] if start else None
    if before is None:
        return False
    return before.lower_ in SUBORDINATORS or (before.i >= verb.i and verb.lower_ in SPEAKING)


def _is_linked(finite: Token, verb: Token) -> bool:
    """Whether a finite verb follows "who", "why" ... or "saying", before any other one."""
    for place in range(finite.i - 1, verb.i, -1):
        token = finite.doc[place]
        if token.lower_ in LINKS and token.tag_ != "DT":
            return True
        if is_finite(token) or token.text == ",":
            return False
    return finite.i > verb.i + 1 and _takes_clause(verb)


def _takes_clause(verb: Token) -> bool:
    """Whether what follows a participle is a clause, though the parse may have it as an object."""
    after = verb.nbor()
    if after.lower_ == "that":
        return verb.lower_ in SPEAKING
    return verb.lower_ in CLAUSE_ONLY and after.tag_ in (*NOUNS, "JJ", "PRP$")


def _has_subject(head: Token) -> bool:
    return any(child.dep_ in SUBJECTS or child.dep_ in ("expl", "csubj") for child in head.lefts)


def _may_be_sound(sentence: Sequence[Token], verb: Token, subject: Token) -> bool:
    """Whether a word that is tagged otherwise may be the finite verb after all."""
    before, first = verb.nbor(-1), first_of(subject)
    start = first.nbor(-1) if first.i > verb.sent.start else None
    absolute = verb.lower_ == "being" or (verb.lower_ == "having" and verb.nbor().tag_ == "VBN")
    if start is not None and (start.lower_ in CONJUNCTIONS or (start.text == "," and absolute)):
        return True  # "The plan was dropped, its authors having left."
    if start is not None and is_finite(start):
        return True  # "So will the people marching on Friday."
    nearest = before
    while nearest.dep_ == "conj":
        nearest = nearest.head
    if nearest.left_edge.i > verb.sent.start and nearest.left_edge.nbor(-1).lower_ == "with":
        return True  # "The square filled with people waving flags."
    if subject.nbor(1).tag_ == "POS" or "'" in subject.text or before.lower_ in BEFORE_ING:
        return True
    return _has_own_verb(subject, verb) or any(
        _looks_finite(token, verb)
        or (token.tag_ == "VB" and not is_infinitive(token))
        or (token.tag_ == "VBN" and _looks_past(token, verb, subject))
        or looks_like_verb(token, verb)
        for token in sentence
        if token != verb and token.lower_ not in CLEAR_PARTICIPLES
    )


def _looks_past(token: Token, verb: Token, subject: Token) -> bool:
    """Whether a word tagged as a past participle may be a past tense."""
    own = any(child.dep_ in AUXILIARIES for child in token.children)
    if own or clause_head(token) == clause_head(verb) or token.i == token.sent.start:
        return False
    before = token.nbor(-1)
    if token.i > verb.i:
        loose = verb.nbor(-1).text == "," and subject.tag_ != "NNP" and token.dep_ == "acl"
        if clause_head(verb).dep_ == "acl" and (loose or takes_object(token)):
            return True
        return token.dep_ in ("ROOT", "ccomp") and before != verb
    if before.tag_ in NOUNS and takes_object(token):
        return True
    return subject.i < token.i and "," in (before.text, verb.nbor(-1).text)


def looks_like_verb(token: Token, verb: Token) -> bool:
    """Whether what is no verb for the tagger may be one: "smoke rising from it alarmed neighbours"."""
    if token.i <= verb.i + 1 or token.i + 1 >= len(token.doc) or not token.text.islower():
        return False
    before, after = token.nbor(-1), token.nbor()
    if token.tag_ == "NNP":
        return token.dep_ != "pobj" and after.tag_ in ("TO", "DT", ".", "RP")
    if token.dep_ == "ROOT":
        return token.text in NOUN_OR_VERB and before.tag_ in NOUNS
    if token.dep_ != "amod" or not token.text.endswith(("ed", "found", "left", "held", "hit")):
        return False
    return after.tag_ != "IN" and before.tag_ in BEFORE_PAST


def _has_own_verb(subject: Token, verb: Token) -> bool:
    """Whether a noun has a finite verb behind the participle: "men waiting saw it"."""
    head = subject.head
    if subject.dep_ not in SUBJECTS or head.i <= verb.i or not is_finite_clause(head):
        return False
    others = [child for child in head.lefts if child.dep_ in SUBJECTS and child.i > verb.i]
    return not others and not _takes_clause(verb)


def _looks_finite(token: Token, verb: Token) -> bool:
    """Whether a word tagged as a noun may be the verb: "Videos of it show men running"."""
    if token.text not in NOUN_OR_VERB or not token.sent.start < token.i < verb.i - 1:
        return False
    between = verb.doc[token.i + 1 : verb.i]
    if token.nbor(-1).tag_ not in NOUNS or any(each.text == "," for each in between):
        return False
    plural = not token.text.endswith("s")
    agrees = any(
        (each.tag_ in ("NNS", "NNPS")) == plural
        for each in verb.doc[token.sent.start : token.i]
        if each.tag_ in NOUNS
    )
    return agrees and any(each.tag_ in NOUNS for each in between)
