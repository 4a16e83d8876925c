"""Cues that are verbs: "said", "has called for", "is accused of".

In: the parse of a paragraph. Out: what its verbs credit, in ranges of words.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.language.attribution_content import Content, content_of
from newslint.language.attribution_cues import PHRASAL, VERBS, Verb, stance_of
from newslint.language.attribution_model import Reading, Words
from newslint.language.attribution_speaker import phrase, speaker_of, subject_word
from newslint.language.attribution_tree import Tree

_VERB_TAGS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
# Verbs that only carry another one: "went on to say", "continued to warn".
_CARRIERS = frozenset(
    "go goes going went gone continue continues continued begin began begun".split()
)


def verbs(tree: Tree) -> Iterator[Reading]:
    """Yield what is credited by a verb."""
    for word in range(tree.size):
        if tree.tags[word] not in _VERB_TAGS or tree.quoted[word] >= 0:
            continue
        verb = _phrasal(tree, word) or VERBS.get(tree.lower[word])
        if verb is None or not tree.is_prose(word):
            continue
        reading = _passive(tree, word, verb) if tree.is_passive(word) else _active(tree, word, verb)
        if reading is not None:
            yield reading


def _phrasal(tree: Tree, word: int) -> Verb | None:
    """Return "point out" for "pointed", where the second word follows it within three."""
    for place in range(word + 1, min(word + 4, tree.size)):
        verb = PHRASAL.get((tree.lower[word], tree.lower[place]))
        if verb is not None and tree.heads[place] in (word, word + 1):
            return verb
    return None


def _active(tree: Tree, word: int, verb: Verb) -> Reading | None:
    if tree.relations[word] in ("amod", "compound", "aux", "auxpass"):
        return None
    if _is_infinitive(tree, word) and not _is_carried(tree, word):
        return None
    content = content_of(tree, word, verb) or _in_next_paragraph(tree, word, verb)
    if content is None:
        return None
    speaker = speaker_of(tree, word, inverted=content.inverted)
    if speaker is None:
        return None
    addressee = None
    if content.addressee is not None:
        addressee = phrase(tree, content.addressee, word)
        if addressee == speaker.words:
            addressee = None
    return Reading(
        word,
        (_cue_start(tree, word), content.cue_end),
        speaker.words,
        content.parts,
        verb.lemma,
        stance_of(verb.lemma),
        addressee,
        speaker.antecedent,
    )


def _in_next_paragraph(tree: Tree, word: int, verb: Verb) -> Content | None:
    """Read "She went on:" at the end of a paragraph."""
    ends = tree.size and tree.lower[tree.size - 1] == ":"
    if not ends or "q" not in verb.frames or tree.sentence[word] != tree.sentence[tree.size - 1]:
        return None
    return Content(cue_end=word)


def _is_infinitive(tree: Tree, word: int) -> bool:
    return any(tree.tags[each] == "TO" for each in tree.below(word, "aux"))


def _is_carried(tree: Tree, word: int) -> bool:
    """Whether an infinitive only goes on with its verb: "went on to say"."""
    head = tree.heads[word]
    return tree.relations[word] in ("xcomp", "advcl") and tree.lower[head] in _CARRIERS


def _cue_start(tree: Tree, word: int) -> int:
    """Return the first word of a verb with the auxiliaries and adverbs right in front of it."""
    first = word
    for child in reversed(tree.children[word]):
        near = tree.relations[child] in ("aux", "auxpass", "neg", "advmod")
        if child < first and near and tree.right[child] == first - 1:
            first = tree.left[child]
    return first


def _passive(tree: Tree, word: int, verb: Verb) -> Reading | None:
    """Read "is accused of", "was told that", "was criticised by X"."""
    speaker = speaker_of(tree, word)
    noun = subject_word(tree, word)
    subject = phrase(tree, noun, word) if noun is not None and noun < word else None
    parts: list[Words] = []
    addressee = None
    for child in tree.children[word]:
        if child < word or (tree.right[child] <= child and tree.relations[child] == "prep"):
            continue
        relation = tree.relations[child]
        if relation in ("ccomp", "xcomp", "oprd") or (
            relation == "prep" and tree.lower[child] in (verb.prepositions | {"as"})
        ):
            parts.append(tree.span(child))
    told = "o" in verb.frames and "a" not in verb.frames
    if subject is not None:
        if told and parts:
            addressee = subject
        elif tree.lower[noun or 0] != "it" or not parts:
            parts.insert(0, subject)
    if not parts or (speaker is None and len(parts) < 1 + (not told)):
        return None
    return Reading(
        word,
        (_cue_start(tree, word), word),
        speaker.words if speaker else None,
        parts,
        verb.lemma,
        stance_of(verb.lemma),
        addressee,
    )
