"""Cues that are verbs: "said", "has called for", "is accused of".

In: the parse of a paragraph. Out: what its verbs credit, in ranges of words.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.language.attribution_content import Content, content_of
from newslint.language.attribution_cues import PHRASAL, VERBS, Verb, stance_of
from newslint.language.attribution_model import Reading, Words
from newslint.language.attribution_negation import is_negated
from newslint.language.attribution_senses import is_other_sense
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
        if reading is None or is_other_sense(tree, reading, verb):
            continue
        reading.negated = is_negated(tree, word, verb.lemma)
        reading.circumstances = _circumstances(tree, reading)
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


def _circumstances(tree: Tree, reading: Reading) -> list[Words]:
    """Return where, when and to whom it was said: what hangs on the verb and is not its content."""
    taken = [*reading.parts, reading.cue]
    taken += [words for words in (reading.speaker, reading.antecedent) if words]
    found = [reading.addressee] if reading.addressee else []
    for child in tree.children[reading.word]:
        first, last = tree.span(child)
        around = tree.relations[child] in ("prep", "npadvmod") and first < last
        if around and not any(low <= last and first <= high for low, high in (*taken, *found)):
            found.append((first, last))
    return sorted(found)


def _passive(tree: Tree, word: int, verb: Verb) -> Reading | None:
    """Read "is accused of", "was told that", "was criticised by X", "it is thought that"."""
    speaker = speaker_of(tree, word)
    noun = subject_word(tree, word)
    subject = phrase(tree, noun, word) if noun is not None and noun < word else None
    told = "o" in verb.frames and "a" not in verb.frames
    impersonal = noun is not None and tree.lower[noun] == "it"
    parts = _behind_passive(tree, word, verb)
    addressee = None
    if subject is not None and parts and told:
        addressee = subject
    elif subject is not None and not impersonal and not told:
        parts.insert(0, subject)
    # "It is thought that", "was told that" credit by themselves; "is known" needs what as.
    if not parts or (speaker is None and len(parts) < 2 and not told and not impersonal):
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


def _behind_passive(tree: Tree, word: int, verb: Verb) -> list[Words]:
    parts = []
    for child in tree.children[word]:
        relation = tree.relations[child]
        if child < word or (tree.right[child] <= child and relation == "prep"):
            continue
        if relation in ("ccomp", "xcomp", "oprd") or (
            relation == "prep" and tree.lower[child] in (verb.prepositions | {"as"})
        ):
            parts.append(tree.span(child))
    return parts
