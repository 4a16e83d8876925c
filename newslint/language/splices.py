"""Comma splices: two sentences with nothing but a comma between them.

In: one sentence of a parse, and which of its words are quoted. Out: the comma and the subject behind it
("The plan failed, the mayor resigned."), or None. Only a sentence with one comma is read, with a plain
statement on each side of it; where one side may be what somebody says, or thinks, nothing is said.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from newslint.language.clause_words import is_finite, is_finite_clause
from newslint.language.verb_tables import LINKS, NOUNS, SUBJECTS, SUBORDINATORS

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

QUESTION_TAGS = ("WDT", "WP", "WP$", "WRB")
JOINED = frozenset({"ccomp", "parataxis", "conj"})
# What somebody says or thinks stands beside the verb without a word that joins them, and so does "it seems".
SAYING = frozenset(
    """
    say says said tell tells told think thinks thought believe believes believed feel feels felt
    hope hopes hoped add adds added claim claims claimed warn warns warned argue argues argued
    suggest suggests suggested report reports reported announce announced announces explain
    explained explains note noted notes insist insisted insists know knows knew understand
    understood find found seem seems seemed appear appears appeared emerge emerged turn turned
    turns show shows showed expect expected predict predicted estimate estimated admit admitted
    confirm confirmed reveal revealed write wrote implies reads read implied imply hint hints hinted indicate
    indicates indicated writes reckon reckons agree agreed suspect suspects guess suppose ask
    asked wonder wondered learn learned learnt conclude concluded recall recalled remember
    remembered declare declared mean means meant happen happens fear fears feared quote quoted see
    saw seen shown known written be
    """.split()
)
BARRING_START = (
    LINKS | SUBORDINATORS | frozenset("as so had were should not either neither both no".split())
)
JOINS = frozenset("and or but nor so yet then for as like plus".split())


class Splice(NamedTuple):
    """The last word before the comma, and the subject behind it."""

    before: Token
    subject: Token


def splice(sentence: Span, is_quoted: Callable[[Token], bool]) -> Splice | None:  # noqa: PLR0911 - a decision list
    """Return where a sentence is two, None where a comma may do."""
    commas = [token for token in sentence if token.text == ","]
    if len(commas) != 1 or sentence[-1].text != "." or any(is_quoted(each) for each in sentence):
        return None
    if any(
        token.text in (":", ";", "-", "--", "–", "—", "(", '"', "?", "...") for token in sentence
    ):
        return None
    place = commas[0].i
    first, second = sentence.doc[sentence.start : place], sentence.doc[place + 1 : sentence.end]
    one, two = _main_verb(first), _main_verb(second)
    if one is None or two is None:
        return None
    if two.head != one and one.head != two:
        return None
    subject = next((each for each in two.lefts if each.dep_ in SUBJECTS), None)
    start = second[0]
    if subject is None or subject.left_edge.i != start.i or subject.tag_ not in NOUNS:
        return None
    if first[0].lower_ in BARRING_START or first[0].tag_ in ("IN", "VBG", "VBN", "TO", "VB"):
        return None
    if first[0].lower_ == "the" and first[1].tag_ in ("RBR", "JJR"):
        return None  # "The more they paid, the less they got."
    parallel = first[0].lower_ == start.lower_ and start.tag_ != "PRP" and start.lower_ != "the"
    if start.lower_ in JOINS or first[-1].lower_ in ("is", "was") or parallel:
        return None  # "The point is, nobody came."; "A ship sinks, a ship is built."
    front = second[: two.i - place - 1]
    if any(each.tag_ in QUESTION_TAGS or each.tag_ == "CC" for each in front):
        return None
    return Splice(first[-1], subject)


def _main_verb(part: Span) -> Token | None:
    """Return the verb of the only finite clause of a part, if it has a subject of its own."""
    heads = [
        token
        for token in part
        if is_finite_clause(token) and token.dep_ in (*JOINED, "ROOT") and not _is_marked(token)
    ]
    if len(heads) != 1:
        return None
    head = heads[0]
    own = [each for each in head.lefts if each.dep_ in SUBJECTS]
    if len(own) != 1 or head.lower_ in SAYING or not part.start <= own[0].i < part.end:
        return None
    finite = [token for token in part if is_finite(token)]
    return head if len(finite) == 1 else None


def _is_marked(head: Token) -> bool:
    return any(
        each.dep_ in ("mark", "cc", "preconj") or each.lower_ in LINKS for each in head.lefts
    )
