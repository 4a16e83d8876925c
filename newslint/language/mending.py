"""Sentences that "is" or "was" would mend: a second look where the first one cannot be sure.

In: sentences of a parse, and which of their words are quoted. Out: for each the subject and the participle that
lacks its helping verb, or None. A sentence without a finite verb is seldom parsed well: the reader makes
a main verb of whatever it finds. With "was" put in front of the right participle it is parsed well, and then
every other finite verb has a place in it ("People briefed on it *were* saying that it failed"). In a sound
sentence with such a participle, "was" leaves a finite verb that belongs nowhere ("Police *were* searching
for the driver said nothing").
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newslint.language import parser
from newslint.language.clause_words import clause_head, first_of, is_finite, is_ing_form, is_name
from newslint.language.clauses import Fragment, looks_like_verb, shares_subject
from newslint.language.leftover_verbs import DEMONSTRATIVES, opened_clauses, stays_open
from newslint.language.participle_tables import TAKES_CLAUSE
from newslint.language.passives import ADVERBS, OBJECT, WITH_HAVE, is_passive
from newslint.language.verb_tables import (
    AUXILIARIES,
    BEFORE_ING,
    GENERIC,
    HAVE,
    NOMINATIVE,
    NOUNS,
    PREPOSITIONS,
    SPEAKING,
    SUBJECTS,
    SUBORDINATORS,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    IsQuoted = Callable[[Token], bool]

PLURAL = frozenset("they we many both all these those".split())
DETERMINER_TAGS = frozenset({"DT", "PRP$", "CD", "PDT", "POS"})
# "Podcast produced by Ann Lee." is a credit.
SHORTEST_PASSIVE = 8
# Tags of -ing forms in sentences that are not understood.
TAKEN_FOR = frozenset({"NN", "JJ", "VBP", "VB"})
MARKS = frozenset({",", ")", "-RRB-", "''", ":", "-", "–", "—", "--"})


def fragments(sentences: Sequence[tuple[Span, IsQuoted]]) -> Iterator[Fragment | None]:
    """Yield for each sentence the subject and the participle that "is" or "was" would mend, if any."""
    participles = [
        [] if _lonely_been(sentence, is_quoted) else list(_lonely_participles(sentence, is_quoted))
        for sentence, is_quoted in sentences
    ]
    # All are parsed at once: one by one it takes three times as long.
    mended = iter(
        parser.parse_sentences(
            [
                _with_help(sentence, verb).words
                for (sentence, _), verbs in zip(sentences, participles, strict=True)
                for verb in verbs
            ]
        )
    )
    for (sentence, is_quoted), verbs in zip(sentences, participles, strict=True):
        attempts = [(verb, next(mended)) for verb in verbs]
        yield _lonely_been(sentence, is_quoted) or next(
            (
                Fragment(first_of(subject), subject, verb)
                for verb, doc in attempts
                for subject in [_mended(sentence, verb, doc, is_quoted)]
                if subject is not None
            ),
            None,
        )


def _lonely_participles(sentence: Span, is_quoted: IsQuoted) -> Iterator[Token]:
    """Yield the participles that no other verb of the sentence accounts for."""
    finite = [clause_head(each) for each in sentence if is_finite(each)]
    for verb in _participles(sentence, is_quoted):
        if not _is_ing(verb) and len(sentence) < SHORTEST_PASSIVE:
            continue
        speaking = verb.lower_ in SPEAKING | TAKES_CLAUSE
        shared = not speaking and any(shares_subject(each, verb) for each in finite)
        if not shared and not any(looks_like_verb(each, verb) for each in sentence):
            yield verb


def _lonely_been(sentence: Span, is_quoted: IsQuoted) -> Fragment | None:
    """Return "been" with no "have" before it, whatever else there is in the sentence."""
    verb = next((each for each in sentence if each.text == "been"), None)
    if verb is None or verb.i == sentence.start or is_quoted(verb):
        return None
    if any(each.lower_ in HAVE for each in sentence if each.i < verb.i):
        return None
    subject = next((each for each in clause_head(verb).lefts if each.dep_ in SUBJECTS), None)
    subject = subject or _before(sentence, verb)
    if subject.tag_ not in NOUNS or subject.i > verb.i or is_quoted(subject):
        return None
    return Fragment(first_of(subject), subject, verb)


def _participles(sentence: Span, is_quoted: IsQuoted) -> Iterator[Token]:
    """Yield participles with a noun somewhere before them, and nothing that governs them."""
    nouns = False
    for verb in sentence[:-1]:
        if nouns and verb.text[0].islower() and not is_quoted(verb) and _may_lack(sentence, verb):
            yield verb
        named = verb.tag_ in NOUNS or (_is_first(verb) and is_name(verb))
        nouns = nouns or (named and not is_quoted(verb))


def _may_lack(sentence: Span, verb: Token) -> bool:  # noqa: PLR0911 - a decision list
    being = verb.lower_ == "being"
    pronoun = verb.nbor(-1).lower_ in NOMINATIVE
    if (verb.lower_ in PREPOSITIONS and not pronoun) or any(
        each.dep_ in AUXILIARIES for each in verb.children
    ):
        return False
    if verb.dep_ in AUXILIARIES and not being:
        return False
    if not (_is_ing(verb) or is_passive(verb)):
        return False
    before = _before(sentence, verb)
    taken_for = verb.tag_ in TAKEN_FOR and before.lower_ in DEMONSTRATIVES  # "that spending"
    if taken_for or (verb.dep_ == "amod" and before.tag_ == "CD" and verb.nbor().tag_ != "DT"):
        return False
    if before.lower_ in BEFORE_ING or before.lower_ in GENERIC - {"others"}:
        return False
    if before.lower_ in DEMONSTRATIVES:
        loose = before.i > sentence.start and before.nbor(-1).text == ","
        return not loose or before.lower_ in ("this", "that")  # "visits, all paid for"
    if before.text in MARKS or (before.lower_ == "another" and verb.lower_ in SPEAKING):
        return True
    return (before.tag_ in NOUNS and before.tag_ != "DT") or is_name(before)


def _is_ing(verb: Token) -> bool:
    """Whether a word is an -ing form, or ends as one and is taken for a noun in a broken sentence."""
    if is_ing_form(verb):
        return True
    if len(verb) <= 5 or not verb.lower_.endswith("ing") or verb.tag_ not in TAKEN_FOR:
        return False
    plain = verb.nbor(-1).tag_ in ("NN", "NNS") and verb.nbor().tag_ == "IN"
    return not plain  # "defence spending in Europe"


def _before(sentence: Span, verb: Token) -> Token:
    """Return the word in front of a verb and its adverbs."""
    before = verb.nbor(-1)
    if before.text_with_ws == "-" and before.i > sentence.start + 1:
        before = before.nbor(-2)  # "re-elected"
    while before.i > sentence.start and before.tag_ in ADVERBS:
        before = before.nbor(-1)
    return before


def _mended(  # noqa: PLR0911 - a decision list
    sentence: Span, verb: Token, doc: Doc, is_quoted: IsQuoted
) -> Token | None:
    """Return the subject of a participle if "was" before it, parsed here, makes the sentence a sound one."""
    _, place, instead = _with_help(sentence, verb)
    added = doc[place]
    main = clause_head(added) if instead else doc[place + 1]
    if not (instead or (added.dep_ in AUXILIARIES and added.head == main)):
        return None

    def origin_of(token: Token) -> Token:
        return sentence[token.i if token.i < place or instead else token.i - 1]

    # What is quoted is often made the root: 'The author writing, "It was dark."'
    above = main.head
    if main.dep_ != "ROOT" and not (above.dep_ == "ROOT" and is_quoted(origin_of(above))):
        return None
    own = [child for child in main.lefts if child.dep_ in SUBJECTS]
    if not own or own[-1].i >= place:
        return None
    subject = sentence[own[-1].i]
    if not _can_be_subject(subject, own[-1], verb, is_quoted):
        return None
    if not (_is_ing(verb) or verb.lower_ in WITH_HAVE) and any(
        each.dep_ == "dobj" for each in main.children
    ):
        return None
    if _is_ing(verb) and not instead and main.tag_ != "VBG":
        return None
    opened = opened_clauses(doc, main)
    for token in doc:
        if token in opened:
            continue
        origin = origin_of(token)
        if token in (added, main) or origin == subject or is_quoted(origin):
            continue
        if stays_open(token, origin, main, verb):
            return None
    return subject


def _can_be_subject(subject: Token, mended: Token, verb: Token, is_quoted: IsQuoted) -> bool:
    """Whether a noun is no part of a phrase, a caption, a quotation or an order: "Stop making noise"."""
    sentence = subject.sent
    named = subject.text[0].isalnum() or subject.text == "%"
    if is_quoted(subject) or not named or _is_loose(subject, verb, _before(sentence, verb)):
        return False
    first = first_of(subject)
    before = first.nbor(-1) if first.i > sentence.start else first
    if before.tag_ == "IN" and before.dep_ != "mark" and before.lower_ not in SUBORDINATORS:
        return False  # "In a poll taken in May, ..."
    if not _is_ing(verb) and subject.tag_ == "NN" and not _has_determiner(subject):
        return False  # "Roof repaired by volunteers": a caption
    if subject.tag_ != "VB" or mended.tag_ in ("NNP", "NNPS"):
        return True
    return _is_first(subject) and is_name(subject) and mended.tag_ in ("NN", "NNS", "VB")


def _is_first(token: Token) -> bool:
    """Whether a word begins its sentence, or follows "And" there."""
    start = token.sent.start
    return token.i == start or (token.i == start + 1 and token.nbor(-1).tag_ == "CC")


def _has_determiner(subject: Token) -> bool:
    """Whether a noun has an article, "her", a number or a possessor in front."""
    return any(each.tag_ in DETERMINER_TAGS or each.dep_ == "poss" for each in subject.lefts)


class Helped(NamedTuple):
    """A sentence with a helping verb put in: where, and whether in the place of another word."""

    words: parser.Words
    place: int
    instead: bool


def _with_help(sentence: Span, verb: Token) -> Helped:
    """Return a sentence with "was", "were" or "had" before a participle, or in the place of "being"."""
    before = _before(sentence, verb)
    helper = "were" if before.tag_ in ("NNS", "NNPS") or before.lower_ in PLURAL else "was"
    active = verb.lower_ in WITH_HAVE and verb.lower_ != "given" and verb.nbor().tag_ in OBJECT
    helper = "had" if active else helper
    place = verb.i - sentence.start
    instead = verb.lower_ == "being"
    behind = place + instead
    words = [token.text for token in sentence]
    spaces = [bool(token.whitespace_) for token in sentence]
    return Helped(
        parser.Words(
            (*words[:place], helper, *words[behind:]), (*spaces[:place], True, *spaces[behind:])
        ),
        place,
        instead,
    )


def _is_loose(subject: Token, verb: Token, before: Token) -> bool:
    """Whether a comma parts a participle from its subject, and none goes with it: then it adds something."""
    commas = sum(each.text == "," for each in verb.doc[subject.i : verb.i])
    if before.text != ",":
        return commas == 1 and not _is_ing(verb)
    # What is put in between two commas follows the subject, or "of ..." does first.
    after = subject.nbor()
    return commas == 1 or not (after.text in (",", "(") or after.tag_ == "IN")
