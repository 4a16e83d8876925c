"""Verbs of speech that are none here: "the fire claimed lives", "approved by nine votes".

In: the parse of a paragraph and a reading. Out: whether its verb has another sense there.
"""

from __future__ import annotations

from newslint.language.abbreviations import words
from newslint.language.attribution_cues import Verb
from newslint.language.attribution_model import Reading, Words
from newslint.language.attribution_speaker import subject_word
from newslint.language.attribution_tree import Tree
from newslint.language.speaker_kinds import is_thing

# What is claimed by taking it, not by saying so.
_TAKEN = words(
    """
    allowance award asylum bag bags baggage belongings benefit benefits bronze casualties casualty
    championship compensation crown cup damages deposit expenses first fourth goal goals gold
    inheritance insurance jackpot land lead life lives luggage medal medals pension place
    podium point points pole prize prizes refund reward rewards scalp scalps seat seats second
    silver spot success territory third throne title titles trophies trophy victim victims
    victories victory wicket wickets win wins
    """
)
# What a passive has beside its agent: "approved by nine votes".
_MEASURES = words("vote votes majority margin ballot referendum acclamation percent")


def is_other_sense(tree: Tree, reading: Reading, verb: Verb) -> bool:
    """Whether a verb of speech does not credit words or thoughts to its subject."""
    head = _head(tree, reading)
    if head is not None and tree.lower[head] in ("us", "'s", "’s", "me"):
        return tree.lower[tree.heads[head]] == "let" or tree.lower[head - 1] == "let"
    if reading.speaker and tree.is_passive(reading.word):
        return _counts(tree, reading.speaker)
    if verb.lemma == "claim" and _is_taken(tree, reading.word):
        return True
    thing = head is not None and tree.tags[head] in ("NN", "NNS") and is_thing(tree.lower[head])
    # A thing may show or say something; it neither welcomes nor fears anything.
    return thing and (not set("cqs") & set(verb.frames) or _takes(tree, reading.word, verb))


def _head(tree: Tree, reading: Reading) -> int | None:
    if tree.is_passive(reading.word):
        return None
    noun = subject_word(tree, reading.word)
    if noun is not None and reading.speaker and _inside(noun, reading.speaker):
        return noun
    return reading.speaker[1] if reading.speaker else None


def _counts(tree: Tree, speaker: Words) -> bool:
    """Whether an agent is a number: "by nine votes to two", "by 52% to 48%"."""
    first, last = speaker
    return any(
        tree.lower[word] in _MEASURES for word in range(first, min(last, first + 3) + 1)
    ) or (tree.lower[last] == "%")


def _inside(word: int, place: Words) -> bool:
    return place[0] <= word <= place[1]


def _is_taken(tree: Tree, word: int) -> bool:
    return any(tree.lower[each] in _TAKEN for each in tree.below(word, "dobj") if each > word)


def _takes(tree: Tree, word: int, verb: Verb) -> bool:
    """Whether a thing "claimed 12": an object, and no clause."""
    return verb.lemma == "claim" and not tree.below(word, "ccomp", "xcomp")
