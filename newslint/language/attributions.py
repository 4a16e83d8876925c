"""Who says what: the attributions of one paragraph, read from its parse and its quotations."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from newslint.language.attribution_cues import VERBS
from newslint.language.attribution_model import (
    Attribution,
    Directness,
    Place,
    Reading,
    Stance,
    Words,
)
from newslint.language.attribution_phrases import colon, phrases
from newslint.language.attribution_speaker import subject_word, trim
from newslint.language.attribution_surface import surface
from newslint.language.attribution_tree import QUOTE_MARKS, Tree
from newslint.language.attribution_verbs import verbs

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newslint.language.speakers import Speaker

__all__ = ["Attribution", "Directness", "Place", "Stance", "attributions", "may_go_on"]

# Between two clauses with a speaker each.
_JOINTS = frozenset("and but while whereas although though yet or".split())


def attributions(
    doc: Doc,
    sentences: Sequence[Place],
    quotations: Sequence[Place],
    carried: Speaker | None = None,
) -> list[Attribution]:
    """Return the attributions of one paragraph in reading order of their cues.

    Args:
        doc: the paragraph with tags and dependencies.
        sentences: its sentences as the parse has them.
        quotations: words in quotation marks, marks left out, in this paragraph.
        carried: who was speaking when the paragraph before ended, where it ended in a quotation: a
            paragraph that is all quotation then goes on with it, and its attribution has no
            speaker of its own.
    """
    tree = Tree(doc, sentences, quotations)
    readings = [*verbs(tree), *phrases(tree)]
    readings += surface(tree, {each.word: each for each in readings})
    if not readings and (found := colon(tree)) is not None:
        readings.append(found)
    readings = sorted(_clean(tree, readings), key=lambda each: each.word)
    if not readings and carried is not None and _is_all_quotation(tree):
        return [_goes_on(tree)]
    readings += _carried_on(tree, readings)
    return _placed(tree, sorted(readings, key=lambda each: (each.cue, each.carried)))


def may_go_on(found: Sequence[Attribution]) -> bool:
    """Whether who speaks at the end of a paragraph may go on in the next, in quotation marks."""
    last = max(found, key=lambda each: max([each.cue, *each.content]), default=None)
    return last is not None and (last.direct != "indirect" or not last.content)


def _clean(tree: Tree, readings: list[Reading]) -> list[Reading]:
    """Take the cue and the speaker out of the content, and drop what is left without any."""
    kept = []
    starts = {_clause_start(tree, each): each for each in readings if _is_main(tree, each)}
    for reading in readings:
        parts = []
        for part in reading.parts:
            trimmed = _trim_content(tree, _before_next(tree, part, reading, starts))
            if trimmed is not None:
                parts.append(trimmed)
        if parts or not reading.parts:
            reading.parts = parts
            kept.append(reading)
    return kept


def _is_main(tree: Tree, reading: Reading) -> bool:
    """Whether a cue may begin a clause beside another one: "and she said", "but warned", "adding"."""
    if reading.speaker is None or reading.antecedent or not tree.is_verb(reading.word):
        return False
    if subject_word(tree, reading.word) is None:
        return tree.tags[reading.word] in ("VBG", "VBD", "VBZ") and reading.cue[0] <= reading.word
    return reading.speaker[1] < reading.cue[0]


def _clause_start(tree: Tree, reading: Reading) -> int:
    if reading.speaker is None or subject_word(tree, reading.word) is None:
        return reading.cue[0]
    return reading.speaker[0]


def _before_next(tree: Tree, part: Words, reading: Reading, starts: dict[int, Reading]) -> Words:
    """Return a part cut before ", and the council said": the next speaker's is not this one's."""
    first, last = part
    for place in range(first + 2, last + 1):
        other = starts.get(place)
        if other is None or other is reading or tree.quoted[place] >= 0:
            continue
        joint = tree.lower[place - 1]
        if joint == "," and tree.tags[place] == "VBG" and place == other.word:
            return first, place - 2
        if joint in (";", "—", "--", "-") or (
            joint in _JOINTS and tree.lower[place - 2] in (",", ";", "—", "--")
        ):
            if subject_word(tree, other.word) is None:
                other.speaker = reading.speaker
            return first, place - 2
    return part


def _trim_content(tree: Tree, part: Words) -> Words | None:
    """Return a part without outer commas, its quotation marks in pairs, none around it all."""
    first, last = part
    while first <= last and tree.quoted[first] < 0 and tree.is_punctuation(first):
        if tree.tags[first] == "-LRB-" or _opens_quotation(tree, first):
            break
        first += 1
    while last >= first and tree.is_punctuation(last) and tree.tags[last] != "-RRB-":
        if tree.quoted[last] >= 0 and tree.lower[last] not in (",", "--", "—"):
            break
        last -= 1
    if first > last:
        return None
    if _opens_quotation(tree, first) and tree.quoted[last] == tree.quoted[first + 1]:
        return first + 1, last
    number = tree.quoted[last]
    closed = number >= 0 and first < tree.quotes[number][0]
    if closed and last + 1 < tree.size and tree.lower[last + 1] in QUOTE_MARKS:
        last += 1
    return first, last


def _opens_quotation(tree: Tree, word: int) -> bool:
    return tree.lower[word] in QUOTE_MARKS and word + 1 < tree.size and tree.quoted[word + 1] >= 0


def _carried_on(tree: Tree, readings: Sequence[Reading]) -> list[Reading]:
    """Return what goes on with a speaker in the sentences of nothing but quotation after one."""
    credited = {tree.quoted[place] for each in readings for part in each.parts for place in part}
    depths = _depths(tree, readings)
    speaking = [
        each
        for each, depth in zip(readings, depths, strict=True)
        if depth == 0 and _reports_speech(tree, each)
    ]
    places = [each.word for each in speaking]
    found = []
    for number, (first, last) in enumerate(tree.quotes):
        before = bisect_left(places, first)
        if number not in credited and before and _stands_alone(tree, first, last):
            whole = replace(
                speaking[before - 1], parts=[(first, last)], addressee=None, carried=True
            )
            found.append(whole)
    return found


def _reports_speech(tree: Tree, reading: Reading) -> bool:
    """Whether a cue may have a quotation for its content."""
    verb = VERBS.get(tree.lower[reading.word])
    return verb is None or bool(set("qs") & set(verb.frames))


def _stands_alone(tree: Tree, first: int, last: int) -> bool:
    """Whether the sentences of a quotation hold nothing besides it."""
    start, _ = tree.sentence_bounds(first)
    _, end = tree.sentence_bounds(last)
    around = (*range(start, first), *range(last + 1, end + 1))
    return all(tree.quoted[word] >= 0 or tree.is_punctuation(word) for word in around)


def _depths(tree: Tree, readings: Sequence[Reading]) -> list[int]:
    """Return in how many other attributions each cue stands."""
    change = [0] * (tree.size + 1)
    for reading in readings:
        for first, last in reading.parts:
            change[first] += 1
            change[last + 1] -= 1
    covered = list(accumulate(change))
    return [
        covered[each.word] - sum(first <= each.word <= last for first, last in each.parts)
        for each in readings
    ]


def _is_all_quotation(tree: Tree) -> bool:
    return bool(tree.quotes) and all(
        tree.quoted[word] >= 0 or tree.is_punctuation(word) for word in range(tree.size)
    )


def _goes_on(tree: Tree) -> Attribution:
    """Return the attribution of a paragraph in which a speaker of an earlier one goes on."""
    parts = tuple(tree.places(words) for words in tree.quotes)
    return Attribution(None, (0, 0), parts, None, "direct", 0, "", "neutral", carried=True)


def _placed(tree: Tree, readings: Sequence[Reading]) -> list[Attribution]:
    """Return readings in places of the text, with depth and directness."""

    def place(words: Words | None) -> Place | None:
        return tree.places(words) if words else None

    return [
        Attribution(
            speaker=place(trim(tree, each.speaker)) if each.speaker else None,
            cue=tree.places(each.cue),
            content=tuple(tree.places(part) for part in each.parts),
            addressee=place(each.addressee),
            direct=_directness(tree, each.parts),
            depth=depth,
            cue_lemma=each.lemma,
            stance=each.stance,
            antecedent=place(each.antecedent),
            carried=each.carried,
            negated=each.negated,
            circumstances=tuple(tree.places(part) for part in each.circumstances),
        )
        for each, depth in zip(readings, _depths(tree, readings), strict=True)
    ]


def _directness(tree: Tree, parts: Sequence[Words]) -> Directness:
    places = [
        tree.quoted[place] >= 0
        for first, last in parts
        for place in range(first, last + 1)
        if not tree.is_punctuation(place)
    ]
    if all(places):
        return "direct"
    return "mixed" if any(places) else "indirect"
