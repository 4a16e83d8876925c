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
)
from newslint.language.participle_tables import (
    ACTIVE_TOO,
    BEFORE_TO,
    MOVES_BY,
    NAMING,
    NEEDS_OBJECT,
    PARTICLE,
    SHARES,
    TAKES_CLAUSE,
)
from newslint.language.verb_tables import (
    AUXILIARIES,
    BEFORE_ING,
    CLEAR_PARTICIPLES,
    GENERIC,
    HAVE,
    NOMINATIVE,
    NOUN_OR_VERB,
    NOUNS,
    PREPOSITIONS,
    SPEAKING,
    SUBJECTS,
    SUBORDINATORS,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    IsQuoted = Callable[[Token], bool]

OBJECTS = frozenset({"dobj", "pobj", "poss", "prt", "nsubj", "nsubjpass"})
BEFORE_BARE = frozenset(
    "help helped helping helps let lets letting make makes making see seeing watch watching".split()
)
QUESTION_TAGS = ("WDT", "WP", "WP$", "WRB")
BREAKS = (",", "-", "–", "—", "--", ")")
MODIFIERS = frozenset({"compound", "amod", "nmod"})
DEMONSTRATIVES = frozenset("this that these those all both each many".split())
PLURAL = frozenset("they we many both all these those".split())
# What begins an object, or a clause that is one.
OBJECT = frozenset("DT PRP PRP$ NNP NNPS CD WP WDT WRB NN NNS POS $ `` JJ".split())
MONTHS_AND_DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan. feb. aug. sept. oct. nov. dec. yesterday today
    last this earlier later next
    """.split()
)
DETERMINER_TAGS = frozenset({"DT", "PRP$", "CD", "PDT", "POS"})
# "Podcast produced by Ann Lee." is a credit.
SHORTEST_PASSIVE = 8
ADVERBS = frozenset({"RB", "RBR", "RBS", "_SP"})
# Tags of -ing forms in sentences that are not understood.
TAKEN_FOR = frozenset({"NN", "JJ", "VBP", "VB"})
# Those that are no past tense, with an object ("has") and without one ("was").
WITH_HAVE = CLEAR_PARTICIPLES - {"been", "gone", "beaten"}
MARKS = frozenset({",", ")", "-RRB-", "''", ":"})


def fragment(sentence: Span, is_quoted: IsQuoted) -> Fragment | None:
    """Return the subject and the participle of a sentence that "is" or "was" would mend."""
    lonely = _lonely_been(sentence, is_quoted)
    if lonely is not None:
        return lonely
    for verb in _participles(sentence, is_quoted):
        subject = _mended(sentence, verb, is_quoted)
        if subject is not None and (_is_ing(verb) or len(sentence) >= SHORTEST_PASSIVE):
            return Fragment(first_of(subject), subject, verb)
    return None


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
        nouns = nouns or (verb.tag_ in NOUNS and not is_quoted(verb))


def _may_lack(sentence: Span, verb: Token) -> bool:  # noqa: PLR0911 - a decision list
    being = verb.lower_ == "being"
    pronoun = verb.nbor(-1).lower_ in NOMINATIVE
    if (verb.lower_ in PREPOSITIONS and not pronoun) or any(
        each.dep_ in AUXILIARIES for each in verb.children
    ):
        return False
    if verb.dep_ in AUXILIARIES and not being:
        return False
    if not (_is_ing(verb) or _is_passive(verb)):
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
    if before.text in MARKS:
        return True
    return (before.tag_ in NOUNS and before.tag_ != "DT") or _is_name(before)


def _is_ing(verb: Token) -> bool:
    """Whether a word is an -ing form, or ends as one and is taken for a noun in a broken sentence."""
    if is_ing_form(verb):
        return True
    if len(verb) <= 5 or not verb.lower_.endswith("ing") or verb.tag_ not in TAKEN_FOR:
        return False
    plain = verb.nbor(-1).tag_ in ("NN", "NNS") and verb.nbor().tag_ == "IN"
    return not plain  # "defence spending in Europe"


def _is_name(token: Token) -> bool:
    """Whether a word may be a name that the tagger does not know ("Trump" as a verb)."""
    return token.text[0].isupper() and token.tag_ in ("VB", "VBP", "VBZ", "VBD", "RB", "JJ", "UH")


def _before(sentence: Span, verb: Token) -> Token:
    """Return the word in front of a verb and its adverbs."""
    before = verb.nbor(-1)
    while before.i > sentence.start and before.tag_ in ADVERBS:
        before = before.nbor(-1)
    return before


def _is_passive(verb: Token) -> bool:  # noqa: PLR0911 - a decision list
    """Whether a word is a participle that can only be a passive without "is" or "was"."""
    if verb.tag_ not in ("VBN", "VBD") or verb.i + 1 >= len(verb.doc):
        return False
    after, word = verb.nbor(), verb.lower_
    while after.tag_ in ADVERBS and after.i + 1 < len(verb.doc):
        after = after.nbor()
    if after.tag_ == "TO":
        return word in BEFORE_TO - ACTIVE_TOO
    if word in WITH_HAVE:
        return True
    complements = ("dobj", "prt") if after.lower_ == "by" else ("dobj", "prt", "ccomp")
    if any(child.dep_ in complements for child in verb.children):
        return False
    if after.lower_ in ("when", "where"):
        return word in NEEDS_OBJECT and word not in PARTICLE
    if after.tag_ in OBJECT | {"VBG"} and after.lower_ not in MONTHS_AND_DAYS:
        return False
    if after.lower_ == "by":
        agent = after.nbor() if after.i + 1 < len(verb.doc) else after
        if agent.tag_ == "VBG" and agent.dep_ != "amod":
            return False
        if agent.lower_ in SHARES - {"a", "an", "one", "some", "as"}:
            return False  # "led by about 500 votes"
        if word.endswith("ed") and word not in NEEDS_OBJECT | MOVES_BY:
            return agent.lower_ not in MONTHS_AND_DAYS | SHARES and agent.tag_ not in ("CD", "$")
    if word in PARTICLE:
        return after.lower_ in PARTICLE[word].split()
    return word in NEEDS_OBJECT


def _mended(  # noqa: PLR0911 - a decision list
    sentence: Span, verb: Token, is_quoted: IsQuoted
) -> Token | None:
    """Return the subject of a participle if "was" before it makes the sentence a sound one."""
    before = _before(sentence, verb)
    helper = "were" if before.tag_ in ("NNS", "NNPS") or before.lower_ in PLURAL else "was"
    active = verb.lower_ in WITH_HAVE and verb.lower_ != "given" and verb.nbor().tag_ in OBJECT
    helper = "had" if active else helper
    place = verb.i - sentence.start
    instead = verb.lower_ == "being"
    doc = _with_word(sentence, place, helper, instead)
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
    named = subject.text[0].isalnum() or subject.text == "%"
    if is_quoted(subject) or not named or _is_loose(subject, verb, before):
        return None
    first = first_of(subject)
    before = first.nbor(-1) if first.i > sentence.start else first
    if before.tag_ == "IN" and before.dep_ != "mark" and before.lower_ not in SUBORDINATORS:
        return None  # "In a poll taken in May, ..."
    if not _is_ing(verb) and subject.tag_ == "NN" and not _has_determiner(subject):
        return None  # "Roof repaired by volunteers": a caption
    if subject.tag_ == "VB" and own[-1].tag_ not in ("NNP", "NNPS"):
        return None
    if not (_is_ing(verb) or verb.lower_ in WITH_HAVE) and any(
        each.dep_ == "dobj" for each in main.children
    ):
        return None
    if _is_ing(verb) and not instead and main.tag_ != "VBG":
        return None
    for token in doc:
        origin = origin_of(token)
        if token in (added, main) or is_quoted(origin):
            continue
        if _stays_open(token, origin, main, verb):
            return None
    return subject


def _has_determiner(subject: Token) -> bool:
    """Whether a noun has an article, "her", a number or a possessor in front."""
    return any(each.tag_ in DETERMINER_TAGS or each.dep_ == "poss" for each in subject.lefts)


def _with_word(sentence: Span, place: int, word: str, instead: bool) -> Doc:
    """Return the parse of a sentence with one more word, or with one in the place of another."""
    words = [token.text for token in sentence]
    spaces = [bool(token.whitespace_) for token in sentence]
    behind = place + instead
    return parser.parse_words(
        [*words[:place], word, *words[behind:]], [*spaces[:place], True, *spaces[behind:]]
    )


def _is_loose(subject: Token, verb: Token, before: Token) -> bool:
    """Whether a comma parts a participle from its subject, and none goes with it: then it adds something."""
    commas = sum(each.text == "," for each in verb.doc[subject.i : verb.i])
    if before.text != ",":
        return commas == 1 and not _is_ing(verb)
    # What is put in between two commas follows the subject, or "of ..." does first.
    after = subject.nbor()
    return commas == 1 or not (after.text in (",", "(") or after.tag_ == "IN")


def _stays_open(  # noqa: PLR0911 - a decision list
    token: Token, origin: Token, main: Token, verb: Token
) -> bool:
    """Whether a word of the mended sentence is, or may be, a finite verb that belongs nowhere."""
    modifies = token.dep_ in MODIFIERS and token.i < token.head.i and origin.dep_ in MODIFIERS
    if (token.dep_ in OBJECTS and origin.dep_ in OBJECTS) or (modifies and origin.tag_ != "VBN"):
        return False  # "billionaires index": a noun, whatever its tag
    if is_finite(token):
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
    if not behind_noun or _is_passive(token) or after.text == ",":
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
