"""`polarity`: where a rewrite denies what its source affirms, affirms what it denies, or says the opposite."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from re import compile as compile_re

from newslint.comparing.markers import (
    Found,
    Loss,
    Marker,
    governing,
    is_evened_out,
    losses,
    negation_markers,
    unanswered,
    verb_group,
)
from newslint.comparing.opposites import Opposition, are_opposites, oppositions, replacements
from newslint.comparing.sentence_pairs import Sentence, SentencePair, SentencePairs
from newslint.kinds.base import choice_option
from newslint.kinds.sentence_kind import SentenceKind
from newslint.language.abbreviations import words

Place = tuple[int, int]

LEAST_SHARE = 0.5
"""A negation is lost only where this share of what it bears on is still told."""

ELSEWHERE = 0.8
"""A source sentence says the same if it holds this share of the weight of some words."""

SAYS_NO = compile_re(
    r"\b(?:yet to|instead|rather than|except|other than|only|unlike|nor|contrary to|anything but|free of|"
    r"away from|short of|without|lack(?:s|ed|ing)?|too|unable|unaware|wont|unless|off|"
    r"(?:left|leaves?|leaving)(?: \w+){0,2} out|miss(?:es|ed|ing)? out|axed|omit(?:s|ted|ting)?|"
    r"(?:vot|decid|argu|rul|campaign)\w{1,4} against|dropped|snubbed|overlooked)\b"
)
"""Words that deny without being negations."""

DENYING = words(
    """incorrect false wrong untrue unfounded untruth deny denial struggle difficult difficulty
    hard impossible unlikely unable fail failure refuse refusal reject lack absence absent
    missing myth stop cease end avoid prevent without halt cancel scrap drop doubt
    eliminate"""
)
"""Stems of words that deny what stands beside them."""

WEAK = words("few little hardly scarcely barely rarely seldom neither nor without")
"""Negations that leave something over, or that a paraphrase moves about."""

FAR = 20
"""A negation so many characters from its verb is shown alone."""

REFUSING = tuple(
    "fail refus declin den unable failure inability unwilling ceas stop avoid neglect prevent".split()
)
"""How the negating verbs begin that say of an action that it does not come about."""

COMPLEMENTS = frozenset({"xcomp", "ccomp", "pcomp"})


class PolarityKind(SentenceKind):
    """Reports negations lost or added, and words turned into their opposites."""

    name = "polarity"
    summary = "A claim that says no where the source says yes, or names one thing for another."
    options = (
        choice_option(
            "condition",
            "What changed the claim: a negation lost or added, a word of opposite meaning, or one"
            " that names another thing of the sort.",
            ("negation", "opposite", "replacement"),
            required=True,
        ),
    )

    def find(self, pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
        if self.condition == "opposite":
            return _opposite(pairs, group, oppositions)
        if self.condition == "replacement":
            return _opposite(pairs, group, replacements)
        return chain(_lost(pairs, group), _added(pairs, group))


def _lost(pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
    """Negations of the source that our sentence does not have."""
    ours = negation_markers(group[0].ours)
    for pair in group:
        for loss in losses(pairs, pair, ours, negation_markers(pair.theirs)):
            if not _is_turned(loss):
                continue
            place = verb_group(pair.ours, _head(loss))
            if pair.ours.is_quoted(place[0]):
                continue
            low, high = _negated(pair.theirs, loss.marker)
            features = _shared(pairs, loss)
            yield Found(
                place,
                pair.theirs.text[low:high],
                pair.theirs.place(*_around(loss.marker)),
                features,
            )


def _added(pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
    """Negations of ours that none of the source sentences has."""
    ours = negation_markers(group[0].ours)
    for loss in unanswered(pairs, group, ours, negation_markers):
        if not _is_turned(loss):
            continue
        mine, theirs = loss.pair.theirs, loss.pair.ours
        if mine.is_quoted(loss.marker.start):
            continue
        source = theirs.text[slice(*verb_group(theirs, _head(loss)))]
        evidence = theirs.place(theirs.start, theirs.end)
        features = _shared(pairs, loss)
        yield Found(_negated(mine, loss.marker), source, evidence, features)


def _negated(sentence: Sentence, marker: Marker) -> Place:
    """Return start and end of a negation and the verb group it bears on, where they stand together."""
    if marker.head is None:
        return marker.start, marker.end
    low, high = verb_group(sentence, marker.head)
    far = marker.start > high + FAR or marker.end < low - FAR
    return (marker.start, marker.end) if far else (min(low, marker.start), max(high, marker.end))


def _around(marker: Marker) -> Place:
    return min(marker.start, marker.scope[0]), max(marker.end, marker.scope[1])


def _opposite(
    pairs: SentencePairs,
    group: Sequence[SentencePair],
    found_in: Callable[[SentencePair], Iterator[Opposition]],
) -> Iterator[Found]:
    """Words of ours that stand where a source sentence has one that means another thing."""
    for pair in group:
        for each in found_in(pair):
            if pair.ours.is_quoted(each.ours[0]):
                continue
            features = _opposed(pairs, pair, each)
            theirs = pair.theirs
            low = max(theirs.start, theirs.text.rfind(" ", 0, max(0, each.theirs[0] - 40)) + 1)
            high = theirs.text.find(" ", each.theirs[1] + 40)
            high = theirs.end if high < 0 else high
            source = theirs.text[slice(*each.theirs)]
            yield Found(each.ours, source, theirs.place(low, high), features)


def _opposed(pairs: SentencePairs, pair: SentencePair, each: Opposition) -> dict[str, float]:
    return {
        "beside": float(each.stem is not None and pairs.is_beside(pair.theirs, each.stem)),
        "in source": float(each.stem is not None and pairs.is_plain(each.stem)),
        "function": float(each.stem is None),
        "close": each.close,
        "arguments": each.arguments,
        "own": float(each.own),
        "coverage": pair.coverage,
        "exact": pair.exact,
    }


def _is_turned(loss: Loss) -> bool:
    """Whether what a negation bore on is still told, and nothing else denies it."""
    mine, theirs, marker = loss.pair.ours, loss.pair.theirs, loss.marker
    if loss.share < LEAST_SHARE or marker.text in WEAK:
        return False
    if is_evened_out(loss) or not _denies(loss):
        return False
    if loss.head is None and loss.pair.is_close(marker.start, marker.end) < 1:
        return False
    carried = {*loss.carried, loss.head}
    if not _is_uneven(loss) or any(
        carried & {*each.words, each.head} or each.mark.kind == marker.mark.kind == "particle"
        for each in loss.spare
    ):
        return False
    denials = len(SAYS_NO.findall(mine.text[mine.start : mine.end].lower()))
    if denials > len(SAYS_NO.findall(theirs.text[theirs.start : theirs.end].lower())):
        return False
    loose = [word.stem for number, word in enumerate(mine.words) if number not in loss.pair.there]
    scope = [theirs.words[number].stem for number in marker.words]
    return not any(
        one in DENYING or any(are_opposites(one, other) for other in scope) for one in loose
    )


def _is_uneven(loss: Loss) -> bool:
    """Whether both sentences together deny it an odd number of times: two negations make none."""
    if loss.head is None:
        return True
    here = sum(loss.head in each.words for each in negation_markers(loss.pair.ours))
    there = sum(loss.marker.head in each.words for each in negation_markers(loss.pair.theirs))
    return (here + there) % 2 == 1


def _denies(loss: Loss) -> bool:
    """Whether a verb that negates has a complement to negate ("refused to go"), not a mere object."""
    if loss.marker.mark.kind != "verb":
        return True
    if not loss.marker.text.startswith(REFUSING):
        return False
    start, end = loss.marker.start, loss.marker.end
    return any(
        child.dep_ in COMPLEMENTS
        for token in loss.pair.theirs.tokens
        if start <= token.idx < end
        for child in token.children
    )


def _head(loss: Loss) -> int:
    """Our word that a negation would bear on."""
    return loss.head if loss.head is not None else governing(loss.pair.ours, loss.carried)


def _shared(pairs: SentencePairs, loss: Loss) -> dict[str, float]:
    """What tells, of a negation lost or added, how sure it is that the claim is turned round."""
    others = pairs.holding(loss.pair.ours, loss.carried, ELSEWHERE, but=loss.pair.theirs.number)
    return {
        "verb": float(loss.marker.mark.kind == "verb"),
        "share": loss.share,
        "same": loss.pair.strengths[loss.head] if loss.head is not None else 0.0,
        "close": loss.pair.is_close(loss.marker.start, loss.marker.end),
        "coverage": loss.pair.coverage,
        "exact": loss.pair.exact,
        "spare": float(bool(loss.spare)),
        "elsewhere": float(any(True for _ in others)),
    }
