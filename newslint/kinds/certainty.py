"""`certainty`: hedges that a rewrite lost, so that it is surer than its source, or put in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from newslint.comparing.doubts import (
    CREDITABLE,
    asserts,
    hedge_of,
    is_answered,
    is_minded,
    is_missed,
    is_possible,
)
from newslint.comparing.markers import (
    MODAL_VERBS,
    WILL,
    Found,
    Loss,
    Marker,
    governing,
    hedge_markers,
    losses,
    matches,
    modal_of,
    unanswered,
    verb_group,
)
from newslint.comparing.opposites import is_negated_there
from newslint.comparing.presumption import presumed
from newslint.comparing.sentence_pairs import Sentence, SentencePair, SentencePairs
from newslint.kinds.base import choice_option
from newslint.kinds.sentence_kind import SentenceKind

if TYPE_CHECKING:
    from spacy.tokens import Token

Place = tuple[int, int]

LEAST_STRENGTH = 0.3
"""Hedges that take away less certainty come and go in any paraphrase."""

LEAST_SHARE = 0.5
"""A hedge is lost only where this share of what it bears on is still told."""

PARTIAL = 0.2
"""Hedges at least so strong may stand for one that is gone."""

SURE = frozenset("will would must shall 'll ’ll".split())
"""Modal verbs that leave less open than "may" and "could"."""

OBLIGING = frozenset("must shall".split())
OPEN = frozenset({"can", "should"})
"""Modal verbs that bind, and those that neither bind nor doubt; "may" and "could" are hedges."""

CERTAIN_TIMES = frozenset({"when", "once", "after"})
"""Conjunctions that take it for granted that something happens."""

READY = frozenset("prepared inclined ready willing tipped keen eager minded tempted".split())
"""What somebody who has decided nothing yet is, to do something."""

ELSEWHERE = 0.8
"""A source sentence says the same if it holds this share of the weight of some words."""


class CertaintyKind(SentenceKind):
    """Reports what a rewrite states more surely, or less surely, than its source."""

    name = "certainty"
    summary = "A claim that is surer, or less sure, than in the source."
    options = (
        choice_option(
            "condition", "What became of the certainty.", ("raised", "lowered"), required=True
        ),
    )

    def reads(self, sentence: Sentence) -> bool:
        """Questions state nothing."""
        return _states(sentence)

    def find(self, pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
        if self.condition == "lowered":
            return _lowered(pairs, group)
        return chain(_raised(pairs, group), _resolved(pairs, group), presumed(pairs, group))


def _states(sentence: Sentence) -> bool:
    """Whether a sentence is no question."""
    return not sentence.text[sentence.start : sentence.end].rstrip().endswith("?")


def _raised(pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
    """Hedges of the source that our sentence does not have, though it tells what they bear on."""
    ours = hedge_markers(group[0].ours)
    for pair in group:
        theirs = hedge_markers(pair.theirs)
        for loss in losses(pairs, pair, ours, theirs):
            if _is_lost(loss):
                word = loss.head if loss.head is not None else governing(pair.ours, loss.carried)
                yield from _raise(pairs, loss, verb_group(pair.ours, word), word)
        for loss in matches(pairs, pair, ours, theirs):
            if loss.head is not None and _is_weaker(loss, loss.answer):
                yield from _raise(pairs, loss, verb_group(pair.ours, loss.head), loss.head)


def _raise(pairs: SentencePairs, loss: Loss, place: Place, word: int) -> Iterator[Found]:
    pair, marker, hedge = loss.pair, loss.marker, hedge_of(loss.marker)
    weaker = float(loss.answer is not None)
    surer = _has_surer_modal(loss, word)
    possible = not (weaker or surer) and is_possible(pair.ours, place, pair.theirs)
    if pair.ours.is_quoted(place[0]) or possible:
        return
    credit = pair.ours.credit_at(place[0])
    credited = hedge.kind in CREDITABLE and credit is not None
    if credited and pair.theirs.credit_at(marker.start) is None:
        return
    features = {
        **_shared(pairs, loss),
        "credited": float(credited),
        "elsewhere": float(_is_flat_elsewhere(pairs, loss)),
        "finite": float(asserts(pair.ours, word)),
        "answered": float(is_answered(marker, pair.ours, pair.theirs)),
        "weaker": weaker,
        "conceded": float(_grants(loss.pair.theirs, loss.marker)),
        "surer modal": float(surer or _is_taken_for_granted(loss)),
    }
    low, high = min(marker.start, marker.scope[0]), max(marker.end, marker.scope[1])
    source = pair.theirs.text[marker.start : marker.end]
    yield Found(place, source, pair.theirs.place(low, high), features)


def _lowered(pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
    """Hedges of ours that none of the source sentences has, though they tell what they bear on."""
    mine = group[0].ours
    ours = hedge_markers(mine)
    for loss in unanswered(pairs, group, ours, hedge_markers):
        marker, theirs, hedge = loss.marker, loss.pair.ours, hedge_of(loss.marker)
        if not is_minded(marker) or loss.share < LEAST_SHARE:
            continue
        if mine.is_quoted(marker.start) or _is_covered(loss) or _grants(mine, marker):
            continue
        if not _states(theirs):
            continue
        word = loss.head if loss.head is not None else governing(theirs, loss.carried)
        place = verb_group(theirs, word)
        credit = theirs.credit_at(place[0]) if hedge.kind in CREDITABLE else None
        if (credit is not None and not theirs.is_quoted(place[0])) or is_possible(
            theirs, place, mine
        ):
            continue
        features = {
            **_shared(pairs, loss),
            "credited": float(credit is not None),
            "exact": loss.pair.exact,
            "surer modal": float(_has_surer_modal(loss, word)),
            "answered": float(any(is_answered(marker, pair.theirs, mine) for pair in group)),
        }
        source = mine.text[marker.start : marker.end]
        yield Found(
            (marker.start, marker.end), source, theirs.place(theirs.start, theirs.end), features
        )


def _is_lost(loss: Loss) -> bool:
    return (
        loss.share >= LEAST_SHARE
        and (is_missed(loss.marker) or _is_surer_future(loss) or _is_taken_for_granted(loss))
        and not _is_covered(loss)
    )


def _is_surer_future(loss: Loss) -> bool:
    """Whether what "should" happen in the source "will" happen in the rewrite."""
    if loss.marker.text != "should" or loss.head is None:
        return False
    return _modal(loss.pair.ours, loss.head) in WILL


def _has_surer_modal(loss: Loss, word: int) -> bool:
    """Whether the very verb that "may" or "could" governs in the source has "will" or "must" here.

    Args:
        loss: the "may" or "could".
        word: our word for that verb, for its predicate or for the subject of that.
    """
    if loss.marker.text not in MODAL_VERBS or loss.pair.strengths.get(word) != 1.0:
        return False
    theirs = modal_of(loss.pair.theirs, loss.pair.there[word])
    if theirs is None or theirs.idx != loss.marker.start:
        return False
    return _modal(loss.pair.ours, word) in SURE


def _is_taken_for_granted(loss: Loss) -> bool:
    """Whether "if elected" became "when she is elected", "once elected"."""
    mark = loss.pair.theirs.token_at(loss.marker.start) if loss.marker.text == "if" else None
    verb = loss.pair.theirs.word_at(mark.head) if mark is not None else None
    ours = loss.pair.back.get(verb) if verb is not None else None
    if ours is None or loss.pair.strengths[ours] < 1.0:
        return False
    token = loss.pair.ours.token_at(loss.pair.ours.words[ours].start)
    return token is not None and any(child.lower_ in CERTAIN_TIMES for child in token.children)


def _modal(sentence: Sentence, word: int) -> str:
    modal = modal_of(sentence, word)
    return modal.lower_ if modal is not None else ""


def _resolved(pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
    """Verbs of ours that "must" or "will" be where those of the source "can", or are "prepared to"."""
    for pair in group:
        for word, other in pair.there.items():
            modal = _modal(pair.ours, word) if pair.strengths[word] == 1.0 else ""
            if modal not in OBLIGING | WILL:
                continue
            theirs = _open_modal(pair.theirs, other) if modal in OBLIGING else None
            theirs = theirs or _readiness(pair.theirs, other)
            place = verb_group(pair.ours, word)
            if theirs is None or pair.ours.is_quoted(place[0]):
                continue
            if modal in WILL and pair.theirs.word_at(theirs) in pair.back:
                continue  # "is prepared to" stands here, too
            start = theirs.idx
            close = pair.is_close(start, start + len(theirs.text))
            features = {
                "kind.modal": 1.0,
                "strength": 0.5,
                "share": 1.0,
                "head": 1.0,
                "close": close,
                "coverage": pair.coverage,
                "finite": 1.0,
                "surer modal": 1.0,
            }
            yield Found(place, theirs.text, pair.theirs.place(start, start + 40), features)


def _open_modal(sentence: Sentence, word: int) -> Token | None:
    modal = modal_of(sentence, word)
    return modal if modal is not None and modal.lower_ in OPEN else None


def _readiness(sentence: Sentence, word: int) -> Token | None:
    """Return the word that makes of a verb what somebody is ready, and no more, to do.

    Who is not prepared to do it will not.
    """
    token = sentence.token_at(sentence.words[word].start)
    head = token.head if token is not None and token.dep_ == "xcomp" else None
    if head is None or head.lower_ not in READY or is_negated_there(head):
        return None
    return head


def _is_weaker(loss: Loss, answer: Marker | None) -> bool:
    """Whether a hedge became one that takes away much less: "would" for "could"."""
    if answer is None:
        return False
    modal = hedge_of(loss.marker).kind == hedge_of(answer).kind == "modal"
    return modal and hedge_of(loss.marker).strength - hedge_of(answer).strength >= LEAST_STRENGTH


def _grants(sentence: Sentence, marker: Marker) -> bool:
    """Whether "may" grants something before a "but", and so doubts nothing."""
    rest = sentence.text[marker.end : sentence.end].lower()
    return marker.text in ("may", "might") and (" but " in rest or " yet " in rest)


def _is_covered(loss: Loss) -> bool:
    """Whether another hedge bears on what is left of what a lost one bore on."""
    carried = set(loss.carried)
    return any(
        hedge_of(each).strength >= PARTIAL
        and hedge_of(each).kind != "partial"
        and carried & set(each.words)
        for each in loss.spare
    )


def _shared(pairs: SentencePairs, loss: Loss) -> dict[str, float]:
    """What tells, of a hedge lost or added, how sure it is that an editor would mark it."""
    hedge = hedge_of(loss.marker)
    return {
        f"kind.{hedge.kind}": 1.0,
        "strength": hedge.strength,
        "share": loss.share,
        "head": loss.pair.strengths[loss.head] if loss.head is not None else 0.0,
        "close": loss.pair.is_close(hedge.start, hedge.end),
        "coverage": loss.pair.coverage,
        "weight": min(pairs.weigh(loss.pair.theirs, loss.marker.words), 40.0) / 40,
        "spare": max((hedge_of(each).strength for each in loss.spare), default=0.0),
        "speech": float(loss.pair.theirs.is_quoted(hedge.start)),
    }


def _is_flat_elsewhere(pairs: SentencePairs, loss: Loss) -> bool:
    """Whether another source sentence says the same without a hedge."""
    others = pairs.holding(loss.pair.ours, loss.carried, ELSEWHERE, but=loss.pair.theirs.number)
    return any(all(each.strength < LEAST_STRENGTH for each in other.hedges) for other in others)
