"""Who the subject of a cue is: the phrase in the parse that names the speaker of a verb."""

from __future__ import annotations

from typing import NamedTuple

from newslint.language.attribution_model import Words
from newslint.language.attribution_tree import Tree
from newslint.language.speaker_tables import RELATIVES

_NOUNS = (
    "NN",
    "NNS",
    "NNP",
    "NNPS",
    "PRP",
    "DT",
    "CD",
    "WP",
    "WDT",
    "JJ",
    "JJS",
    "ADD",
    "FW",
    "EX",
)
# What somebody gives out, and then it says something.
_ISSUED = frozenset("statement letter e-mail email memo note tweet post message".split())
# Relations by which a verb takes over the subject of the one above it.
_SHARING = frozenset({"conj", "xcomp", "advcl", "pcomp", "acl", "ccomp", "prep", "dep", "relcl"})
_HOPS = 4
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_IN_NAME = frozenset({"NN", "NNS", "NNP", "NNPS", "DT", "JJ", "CD", "POS", "PRP$"})
# "Reed, who has led the union since May, said": so many words at most.
_APPOSITION = 25
# A name is not looked for further than this behind a verb: '," said the head of the school'.
_INVERTED = frozenset(
    {"nsubj", "dobj", "attr", "oprd", "appos", "ccomp", "npadvmod", "dep", "nmod"}
)


def phrase(tree: Tree, noun: int, cue: int) -> Words | None:
    """Return the noun phrase below a word, cut where the cue itself begins."""
    first, last = tree.left[noun], tree.right[noun]
    if first <= cue <= last:
        if cue > noun:
            last = _before_clause(tree, noun, cue)
        else:
            first = cue + 1
    if first < last and tree.lower[first] in _WEEKDAYS and tree.tags[first + 1] != "NNP":
        first += 1  # "On Monday county fire chief Ana Ruiz said"
    return trim(tree, (first, min(last, _before_aside(tree, noun))))


def _before_aside(tree: Tree, noun: int) -> int:
    """Return the last word of a phrase before ", who ..." or ", leaving ...": it names nobody."""
    for child in tree.children[noun]:
        start = tree.left[child]
        adds = tree.relations[child] in ("relcl", "acl")
        if child > noun and adds and tree.lower[start - 1] == ",":
            return start - 1
    return tree.right[noun]


def _before_clause(tree: Tree, noun: int, cue: int) -> int:
    """Return the last word of a phrase before the clause in it that holds the cue."""
    for child in tree.children[noun]:
        if child > noun and tree.left[child] <= cue <= tree.right[child]:
            return tree.left[child] - 1
    return cue - 1


def trim(tree: Tree, words: Words) -> Words | None:
    """Return a range without punctuation at its ends, None if nothing is left."""
    first, last = words
    while first <= last and (tree.is_punctuation(first) and tree.tags[first] != "-LRB-"):
        first += 1
    while last >= first and (tree.is_punctuation(last) and tree.tags[last] != "-RRB-"):
        last -= 1
    while first <= last and tree.tags[last] == "CC":
        last -= 1
    return (first, last) if first <= last else None


def subject_word(tree: Tree, verb: int) -> int | None:
    """Return the head of a verb's own subject, None where it has none."""
    own = tree.below(verb, "nsubj", "nsubjpass")
    if not own:
        return None
    before = [each for each in own if each < verb]
    return before[-1] if before else own[0]


class Speaker(NamedTuple):
    """The phrase that names who speaks, and what it stands for where it is a relative pronoun."""

    words: Words
    antecedent: Words | None = None


def speaker_of(  # noqa: PLR0911 - a decision list
    tree: Tree, verb: int, *, inverted: bool = False
) -> Speaker | None:
    """Return who speaks: the subject of an active verb, the agent of a passive one.

    Args:
        tree: the parse.
        verb: the cue.
        inverted: whether the words right behind the verb may be its subject ('," said Reed').
    """
    if tree.is_passive(verb):
        return _named(_agent(tree, verb))
    if tree.lower[verb] == "adding" and (sayer := _sayer(tree, verb)) is not None:
        return speaker_of(tree, sayer)
    own = _subject(tree, verb, verb)
    if inverted and (own is None or own > verb) and (found := _behind(tree, verb)) is not None:
        return Speaker(found)
    word, below = verb, verb
    for _ in range(_HOPS):
        noun = _subject(tree, word, verb)
        if noun is not None:
            if tree.lower[noun] in RELATIVES and tree.relations[word] in ("relcl", "ccomp"):
                return Speaker((noun, noun), _antecedent(tree, word))
            return _named(phrase(tree, noun, below))
        relation, head = tree.relations[word], tree.heads[word]
        if head == word or relation not in _SHARING:
            return _named(_before(tree, verb)) if word == verb else None
        if relation in ("acl", "relcl") and not tree.is_verb(head):
            issuer = _issuer(tree, head) if relation == "acl" else None
            if issuer is not None:
                return speaker_of(tree, issuer)
            return _named(phrase(tree, head, verb))
        if tree.is_verb(head) and tree.is_passive(head) and relation == "conj":
            return None
        controller = tree.below(head, "dobj") if relation == "xcomp" else []
        if controller and controller[0] < word:
            return _named(phrase(tree, controller[0], verb))
        below, word = word, head
    return None


def _subject(tree: Tree, verb: int, cue: int) -> int | None:
    """Return the head of a verb's subject, unless the cue quotes it: 'adding, "Tolls are costly"'."""
    noun = subject_word(tree, verb)
    if noun is not None and noun > cue and tree.quoted[noun] not in (-1, tree.quoted[cue]):
        return None
    return noun


def _issuer(tree: Tree, text: int) -> int | None:
    """Return the verb of "the firm issued a statement saying ...": who issued it says so."""
    verb = tree.heads[text]
    issued = tree.lower[text] in _ISSUED and tree.relations[text] == "dobj" and verb < text
    return verb if issued and subject_word(tree, verb) is not None else None


def _sayer(tree: Tree, verb: int) -> int | None:
    """Return the verb whose content the parse hangs ", adding that ..." below: its speaker adds."""
    word = verb
    for _ in range(_HOPS):
        relation, word = tree.relations[word], tree.heads[word]
        if relation == "ccomp" and tree.is_verb(word) and subject_word(tree, word) is not None:
            return word
    return None


def _named(words: Words | None) -> Speaker | None:
    return None if words is None else Speaker(words)


def _before(tree: Tree, verb: int) -> Words | None:
    """Return the noun phrase in front of a finite verb that the parse gives no subject."""
    if tree.tags[verb] not in ("VBD", "VBZ", "VBP", "VBN"):
        return None
    start, _ = tree.sentence_bounds(verb)
    last = verb - 1
    while last > start and tree.tags[last] in ("RB", "MD", "VBD", "VBZ"):
        last -= 1
    if last < start or tree.quoted[last] >= 0:
        return None
    if tree.lower[last] in (",", ")"):
        return _with_apposition(tree, start, last)
    first = last
    while first > start and tree.tags[first - 1] in _IN_NAME and tree.quoted[first - 1] < 0:
        first -= 1
    return (first, last) if tree.tags[last] in _NOUNS or tree.lower[last].isalpha() else None


def _with_apposition(tree: Tree, start: int, last: int) -> Words | None:
    """Return "Reed, who led the union," back to the start of the sentence or a quotation."""
    first = last
    while first > max(start, last - _APPOSITION) and tree.quoted[first - 1] < 0:
        first -= 1
    if first > start and tree.quoted[first - 1] < 0:
        return None
    found = trim(tree, (first, last))
    return found if found and tree.tags[found[0]] in ("NNP", "NN", "DT") else None


def _agent(tree: Tree, verb: int) -> Words | None:
    for by in tree.below(verb, "agent"):
        for noun in tree.below(by, "pobj"):
            return phrase(tree, noun, verb)
    return None


def _antecedent(tree: Tree, verb: int) -> Words | None:
    """Return the noun phrase that a relative clause belongs to."""
    for _ in range(_HOPS):
        head = tree.heads[verb]
        if tree.relations[verb] == "relcl":
            return None if tree.is_verb(head) else phrase(tree, head, verb)
        verb = head
    return None


def _behind(tree: Tree, verb: int) -> Words | None:
    """Return the noun phrase that follows a verb at once."""
    _, end = tree.sentence_bounds(verb)
    if verb >= end or tree.tags[verb + 1] in (",", ":", ".", "IN", "TO", "RB", "CC"):
        return None
    for word in range(verb + 1, min(end, verb + 12) + 1):
        if tree.heads[word] == verb and tree.left[word] <= verb + 1:
            fits = tree.tags[word] in _NOUNS and tree.relations[word] in _INVERTED
            return phrase(tree, word, verb) if fits else None
    return None
