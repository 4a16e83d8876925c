"""`polarity`: where a rewrite denies what its source affirms, affirms what it denies, or says the opposite."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from newslint.comparison import Comparison
from newslint.kinds.base import ComparingKind, Match, choice_option
from newslint.markers import Found, Loss, losses, negation_markers, verb_group
from newslint.opposites import Opposition, are_opposites, oppositions
from newslint.scopes import Scope
from newslint.sentence_pairs import SentencePair, SentencePairs, sentence_pairs
from newslint.yamlnodes import Node

Place = tuple[int, int]

LEAST_SHARE = 0.5
"""A negation is lost only where this share of what it bears on is still told."""

ELSEWHERE = 0.8
"""A source sentence says the same if it holds this share of the weight of some words."""

SAYS_NO = ("yet to", "instead", "rather than", "except", "other than", "only", "unlike", "nor")
"""Words that deny without being negations."""


class PolarityKind(ComparingKind):
    """Reports negations lost or added, and words turned into their opposites."""

    name = "polarity"
    summary = "A claim that says no where the source says yes, or the other way round."
    options = (
        choice_option(
            "condition",
            "What turned the claim round: a negation lost or added, or a word of opposite meaning.",
            ("negation", "opposite"),
            required=True,
        ),
    )
    fields = ("match", "source")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._condition: str = values["condition"]

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        pairs = sentence_pairs(comparison)
        for _, group in groupby(pairs.pairs, key=lambda pair: pair.ours.number):
            of_sentence = list(group)
            section = comparison.article.stating[of_sentence[0].ours.section]
            if section not in wanted:
                continue
            if self._condition == "opposite":
                found = _opposite(pairs, of_sentence)
            else:
                found = [*_lost(pairs, of_sentence), *_added(pairs, of_sentence)]
            for place, source, span, features in found:
                yield self.match(
                    section,
                    place,
                    f"polarity.{self._condition}",
                    features,
                    fields={"match": section.text[slice(*place)], "source": source},
                    evidence=(comparison.evidence_at(span),),
                )


def _lost(pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
    """Negations of the source that our sentence does not have."""
    ours = negation_markers(group[0].ours)
    for pair in group:
        for loss in losses(pairs, pair, ours, negation_markers(pair.theirs)):
            if not _is_turned(loss):
                continue
            assert loss.head is not None and loss.marker.head is not None
            place = verb_group(pair.ours, loss.head)
            if pair.ours.is_quoted(place[0]):
                continue
            low, high = verb_group(pair.theirs, loss.marker.head)
            low, high = min(low, loss.marker.start), max(high, loss.marker.end)
            features = {**_shared(pairs, loss), "lost": 1.0}
            yield Found(
                place, pair.theirs.text[low:high], pair.theirs.place(*loss.marker.scope), features
            )


def _added(pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
    """Negations of ours that none of the source sentences has."""
    ours = negation_markers(group[0].ours)
    best: dict[int, Loss] = {}
    missing: dict[int, int] = {}
    for pair in group:
        for loss in losses(pairs, pair.turned, negation_markers(pair.theirs), ours):
            key = loss.marker.start
            missing[key] = missing.get(key, 0) + 1
            if key not in best or loss.share > best[key].share:
                best[key] = loss
    for key, loss in best.items():
        if missing[key] < len(group) or not _is_turned(loss):
            continue
        mine, theirs = loss.pair.theirs, loss.pair.ours
        assert loss.head is not None and loss.marker.head is not None
        if mine.is_quoted(loss.marker.start):
            continue
        low, high = verb_group(mine, loss.marker.head)
        far = loss.marker.start > high + 20 or loss.marker.end < low - 20
        marker = (loss.marker.start, loss.marker.end)
        place = marker if far else (min(low, marker[0]), max(high, marker[1]))
        source = theirs.text[slice(*verb_group(theirs, loss.head))]
        evidence = theirs.place(theirs.start, theirs.end)
        yield Found(place, source, evidence, {**_shared(pairs, loss), "lost": 0.0})


def _opposite(pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
    """Words of ours that stand where a source sentence has a word of opposite meaning."""
    for pair in group:
        for each in oppositions(pair):
            if pair.ours.is_quoted(each.ours[0]):
                continue
            features = _opposed(pair, each)
            theirs = pair.theirs
            low = max(theirs.start, theirs.text.rfind(" ", 0, max(0, each.theirs[0] - 40)) + 1)
            high = theirs.text.find(" ", each.theirs[1] + 40)
            high = theirs.end if high < 0 else high
            source = theirs.text[slice(*each.theirs)]
            yield Found(each.ours, source, theirs.place(low, high), features)


def _opposed(pair: SentencePair, each: Opposition) -> dict[str, float]:
    return {
        "close": each.close,
        "arguments": each.arguments,
        "own": float(each.own),
        "coverage": pair.coverage,
    }


def _is_turned(loss: Loss) -> bool:
    """Whether what a negation bore on is still told, and nothing else denies it."""
    if loss.head is None or loss.marker.head is None or loss.share < LEAST_SHARE:
        return False
    mine = loss.pair.ours
    if any(set(loss.carried) & set(each.words) or loss.head in each.words for each in loss.spare):
        return False
    text = mine.text[mine.start : mine.end].lower()
    if any(words in text for words in SAYS_NO):
        return False
    loose = [word.stem for number, word in enumerate(mine.words) if number not in loss.pair.there]
    scope = [loss.pair.theirs.words[number].stem for number in loss.marker.words]
    return not any(are_opposites(one, other) for one in loose for other in scope)


def _shared(pairs: SentencePairs, loss: Loss) -> dict[str, float]:
    """What tells, of a negation lost or added, how sure it is that the claim is turned round."""
    assert loss.head is not None
    others = pairs.holding(loss.pair.ours, loss.carried, ELSEWHERE, but=loss.pair.theirs.number)
    return {
        "verb": float(getattr(loss.marker.mark, "kind", "") == "verb"),
        "share": loss.share,
        "same": loss.pair.strengths[loss.head],
        "close": loss.pair.is_close(loss.marker.start, loss.marker.end),
        "coverage": loss.pair.coverage,
        "weight": min(pairs.weigh(loss.pair.theirs, loss.marker.words), 40.0) / 10,
        "spare": float(bool(loss.spare)),
        "elsewhere": float(any(True for _ in others)),
    }
