"""`certainty`: hedges that a rewrite lost, so that it is surer than its source, or put in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from newslint.comparison import Comparison
from newslint.kinds.base import ComparingKind, Match, choice_option
from newslint.language.certainty import Hedge
from newslint.markers import Loss, Marker, governing, hedge_markers, losses, verb_group
from newslint.scopes import Scope
from newslint.sentence_pairs import Sentence, SentencePair, SentencePairs, sentence_pairs
from newslint.yamlnodes import Node

Place = tuple[int, int]

LEAST_STRENGTH = 0.3
"""Hedges that take away less certainty come and go in any paraphrase."""

LEAST_SHARE = 0.5
"""A hedge is lost only where this share of what it bears on is still told."""

PARTIAL = 0.2
"""Hedges at least so strong may stand for one that is gone."""

ELSEWHERE = 0.8
"""A source sentence says the same if it holds this share of the weight of some words."""

CONDITIONS = frozenset({"if", "unless", "whether", "provided that", "assuming", "whether if"})
"""What they bear on is no claim, so that nothing is claimed when they are gone."""

ACCUSED = frozenset({"suspect", "suspects", "accused", "some", "would"})
"""Nouns for people, and words too weak to be missed."""

CREDITABLE = frozenset({"allegation", "belief", "evidence", "estimate", "unverified"})
"""Kinds of hedges that a credit says as well: "police say" for "allegedly"."""

POSSIBLE = frozenset({"can", "could", "may", "might"})


class CertaintyKind(ComparingKind):
    """Reports what a rewrite states more surely, or less surely, than its source."""

    name = "certainty"
    summary = "A claim that is surer, or less sure, than in the source."
    options = (
        choice_option(
            "condition", "What became of the certainty.", ("raised", "lowered"), required=True
        ),
    )
    fields = ("match", "source")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._raised: bool = values["condition"] == "raised"

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        pairs = sentence_pairs(comparison)
        for _, group in groupby(pairs.pairs, key=lambda pair: pair.ours.number):
            of_sentence = list(group)
            section = comparison.article.stating[of_sentence[0].ours.section]
            if section not in wanted:
                continue
            found = _raised(pairs, of_sentence) if self._raised else _lowered(pairs, of_sentence)
            for place, source, span, features in found:
                yield self.match(
                    section,
                    place,
                    "certainty.raised" if self._raised else "certainty.lowered",
                    features,
                    fields={"match": section.text[slice(*place)], "source": source},
                    evidence=(comparison.evidence_at(span),),
                )


Found = tuple[Place, str, Any, Mapping[str, float]]


def _raised(pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
    """Hedges of the source that our sentence does not have, though it tells what they bear on."""
    ours = hedge_markers(group[0].ours)
    for pair in group:
        for loss in losses(pairs, pair, ours, hedge_markers(pair.theirs)):
            marker = loss.marker
            if not _counts(marker) or loss.share < LEAST_SHARE or _is_answered(loss):
                continue
            word = loss.head if loss.head is not None else governing(pair.ours, loss.carried)
            place = verb_group(pair.ours, word)
            if pair.ours.is_quoted(place[0]) or _is_possible(pair.ours, place):
                continue
            hedge = marker.mark
            assert isinstance(hedge, Hedge)
            credited = hedge.kind in CREDITABLE and pair.ours.credit_at(place[0]) is not None
            if credited and pair.theirs.credit_at(marker.start) is None:
                continue
            features = {
                **_shared(pairs, loss, hedge),
                "credited": float(credited),
                "elsewhere": float(_is_flat_elsewhere(pairs, loss)),
            }
            low, high = min(marker.start, marker.scope[0]), max(marker.end, marker.scope[1])
            source = pair.theirs.text[marker.start : marker.end]
            yield place, source, pair.theirs.place(low, high), features


def _lowered(pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
    """Hedges of ours that none of the source sentences has, though they tell what they bear on."""
    ours = hedge_markers(group[0].ours)
    best: dict[int, Loss] = {}
    count: dict[int, int] = {}
    for pair in group:
        for loss in losses(pairs, pair.turned, hedge_markers(pair.theirs), ours):
            key = loss.marker.start
            count[key] = count.get(key, 0) + 1
            if key not in best or loss.share > best[key].share:
                best[key] = loss
    for key, loss in best.items():
        marker, theirs = loss.marker, loss.pair.ours
        hedge = marker.mark
        if not _counts(marker) or loss.share < LEAST_SHARE or count[key] < len(group):
            continue
        assert isinstance(hedge, Hedge)
        if group[0].ours.is_quoted(marker.start) or _is_answered(loss):
            continue
        word = loss.head if loss.head is not None else governing(theirs, loss.carried)
        place = verb_group(theirs, word)
        quoted = theirs.is_quoted(place[0])
        credit = theirs.credit_at(place[0]) if hedge.kind in CREDITABLE else None
        features = {
            **_shared(pairs, loss, hedge),
            "credited": float(credit is not None),
            "quoted": float(quoted),
        }
        if credit is not None and not quoted:
            continue
        mine = group[0].ours.text[marker.start : marker.end]
        yield (marker.start, marker.end), mine, theirs.place(theirs.start, theirs.end), features


def _shared(pairs: SentencePairs, loss: Loss, hedge: Hedge) -> dict[str, float]:
    """What tells, of a hedge lost or added, how sure it is that an editor would mark it."""
    return {
        f"kind.{hedge.kind}": 1.0,
        "strength": hedge.strength,
        "share": loss.share,
        "head": float(loss.head is not None),
        "close": loss.pair.is_close(hedge.start, hedge.end),
        "coverage": loss.pair.coverage,
        "weight": min(pairs.weigh(loss.pair.theirs, loss.marker.words), 40.0) / 10,
        "spare": max((_strength(each) for each in loss.spare), default=0.0),
    }


def _counts(marker: Marker) -> bool:
    """Whether a hedge is one whose loss an editor would mind."""
    text = marker.text
    if text in CONDITIONS or text in ACCUSED:
        return False
    hedge = marker.mark
    assert isinstance(hedge, Hedge)
    return hedge.strength >= LEAST_STRENGTH and hedge.kind != "partial"


def _strength(marker: Marker) -> float:
    assert isinstance(marker.mark, Hedge)
    return marker.mark.strength


def _is_answered(loss: Loss) -> bool:
    """Whether another hedge bears on what is left of what a lost one bore on."""
    carried = set(loss.carried)
    return any(
        _strength(each) >= PARTIAL and (carried & set(each.words)) for each in loss.spare
    )


def _is_possible(sentence: Sentence, place: Place) -> bool:
    """Whether a verb group says what can be, not what is."""
    return any(
        token.lower_ in POSSIBLE
        for token in sentence.tokens
        if place[0] <= token.idx < place[1]
    )


def _is_flat_elsewhere(pairs: SentencePairs, loss: Loss) -> bool:
    """Whether another source sentence says the same without a hedge."""
    others = pairs.holding(loss.pair.ours, loss.carried, ELSEWHERE, but=loss.pair.theirs.number)
    return any(
        all(each.strength < LEAST_STRENGTH for each in other.hedges) for other in others
    )
