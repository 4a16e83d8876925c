"""Words of a rewrite that take for proved what its source reports as a charge or a complaint.

"The victims" for "the complainants", "the killer" for "the suspect"; "the fact that" before what
somebody only says; what is to happen on a condition that is gone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from newslint.align import NEAR_SENSE, standing_for
from newslint.comparing.markers import WILL, Found, modal_of, verb_group
from newslint.comparing.sentence_pairs import Sentence, SentencePair, SentencePairs
from newslint.language.abbreviations import words
from newslint.language.certainty import boosters, hedge_scope, hedges
from newslint.language.stems import content_stems, stem

if TYPE_CHECKING:
    from spacy.tokens import Token

HARMED = words("victim survivor")
DOERS = words(
    """killer murderer rapist attacker abuser perpetrator thief robber culprit offender assailant
    fraudster criminal burglar arsonist paedophile pedophile kidnapper terrorist"""
)
COMPLAINING = words("complainant accuser claimant plaintiff complaint complain")
CHARGED = words("suspect accused defendant accuse allege charge suspicion deny")
CONDITIONS = frozenset(
    """if unless when once should would could may might whether provided assuming depending depends
    subject pending until after without""".split()
)
"""Words of a sentence that says itself on what something depends, or that doubts it."""

CONDITIONAL = frozenset("if unless provided providing".split())
PROMISING = WILL | {"shall", "wo"}
LEAST_SHARE = 0.5
"""A booster counts where this share of what it bears on stands in the source."""

STRONG = -0.5
"""Boosters that claim at least so much."""


@cache
def accusing_stems() -> Mapping[str, frozenset[str]]:
    """Return what a source calls those whom a rewrite names as if the deed were proved, by that name."""
    return {
        **dict.fromkeys(map(stem, HARMED), frozenset(map(stem, COMPLAINING))),
        **dict.fromkeys(map(stem, DOERS), frozenset(map(stem, CHARGED))),
    }


def presumed(pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
    """Yield the words of a sentence of the rewrite that presume what the source leaves open."""
    yield from _names(pairs, group)
    yield from _vouching(pairs, group)
    yield from _unconditional(group[0])


def _unconditional(pair: SentencePair) -> Iterator[Found]:
    """What "will" happen, where the source says on what condition: "if it goes through"."""
    mine = pair.ours
    if any(token.lower_ in CONDITIONS and token.tag_ != "NNP" for token in mine.tokens):
        return
    for word, other in pair.there.items():
        modal = modal_of(mine, word) if pair.strengths[word] == 1.0 else None
        if modal is None or modal.lower_ not in PROMISING:
            continue
        condition = _condition(pair.theirs, other)
        if condition is None or mine.is_quoted(modal.idx) or _is_told(pair, condition):
            continue
        start, end = condition.left_edge.idx, condition.idx + len(condition)
        features = {
            "conditional": 1.0,
            "coverage": pair.coverage,
            "close": pair.is_close(condition.idx, end),
        }
        source = pair.theirs.text[start:end]
        yield Found(verb_group(mine, word), source, pair.theirs.place(start, end), features)
        return


def _condition(sentence: Sentence, word: int) -> Token | None:
    """Return the verb of the clause with "if", "unless" or "provided" that hangs on a verb.

    "Even if" and "as if" make nothing depend on it.
    """
    token = sentence.token_at(sentence.words[word].start)
    for child in token.children if token is not None else ():
        first = child.left_edge
        if first.lower_ == "only":
            first = first.nbor(1)
        if child.dep_ not in ("advcl", "prep") or first.lower_ not in CONDITIONAL:
            continue
        # "Provided that they agree": the parser has a preposition and what it governs.
        return next((each for each in child.children if each.dep_ == "ccomp"), child)
    return None


def _is_told(pair: SentencePair, condition: Token) -> bool:
    """Whether a sentence tells a condition in other words: "those who choose", "in the event of"."""
    verb = pair.theirs.word_at(condition)
    if verb is not None:
        return verb in pair.back
    low, high = condition.left_edge.idx, condition.right_edge.idx
    return any(number in pair.back for number in pair.theirs.words_in(low, high + 1))


def _names(pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
    """Names for people that no source gives them, but as somebody's allegation."""
    mine = group[0].ours
    for word in mine.words:
        accusing = accusing_stems().get(word.stem)
        if accusing is None or mine.is_quoted(word.start):
            continue
        if _is_hedged(mine, word.start) or any(
            map(pairs.is_plain, (word.stem, *_alike(word.stem)))
        ):
            continue
        for pair in group[:1]:
            other = next((each for each in pair.theirs.words if each.stem in accusing), None)
            if other is not None:
                theirs = pair.theirs
                source = theirs.text[other.start : other.end]
                features = {"presumed": 1.0, "coverage": pair.coverage, "share": 1.0}
                place = (word.start, word.end)
                yield Found(place, source, theirs.place(theirs.start, theirs.end), features)
                break


def _alike(word: str) -> Iterator[str]:
    """Yield the stems that mean the same as one, and that presume as much."""
    return (
        other
        for other, strength in standing_for(word).items()
        if strength > NEAR_SENSE and other not in accusing_stems()[word]
    )


def _is_hedged(sentence: Sentence, offset: int) -> bool:
    """Whether a hedge stands shortly before a word ("alleged victim"), or bears on it."""
    for hedge in hedges(sentence.text[sentence.start : sentence.end]):
        end = sentence.start + hedge.end
        if hedge.kind == "allegation" and 0 <= offset - end <= 25:
            return True
    return False


def _doubt(sentence: Sentence, offset: int) -> str:
    """Return the words of a source sentence that leave a thing open: a hedge, or who says so."""
    if sentence.hedges:
        return sentence.text[sentence.hedges[0].start : sentence.hedges[0].end]
    credit = sentence.credit_at(offset)
    return sentence.text[slice(*credit.cue)] if credit else ""


def _vouching(pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
    """Boosters before what the source credits to somebody or hedges."""
    mine = group[0].ours
    for booster in boosters(mine.text[mine.start : mine.end]):
        if booster.strength > STRONG:
            continue
        start, end = mine.start + booster.start, mine.start + booster.end
        if mine.is_quoted(start):
            continue
        low, high = hedge_scope(mine.doc, type(booster)(start, end, booster.strength, booster.kind))
        bears = [n for n in mine.words_in(low, high) if not start <= mine.words[n].start < end]
        own = {each for each, _, _ in content_stems(mine.text[start:end])}
        for pair in group:
            linked = [number for number in bears if number in pair.there]
            share = pairs.weigh(mine, linked) / (pairs.weigh(mine, bears) or 1.0)
            if share < LEAST_SHARE or own & {word.stem for word in pair.theirs.words}:
                continue
            spots = [pair.theirs.words[pair.there[number]].start for number in linked]
            credited = sum(pair.theirs.credit_at(spot) is not None for spot in spots)
            stays = sum(mine.credit_at(mine.words[number].start) is not None for number in linked)
            hedged = bool(pair.theirs.hedges)
            if (credited <= len(spots) / 2 or stays) and not hedged:
                continue
            features = {"booster": 1.0, "share": share, "coverage": pair.coverage}
            theirs = pair.theirs
            source = _doubt(theirs, min(spots))
            yield Found((start, end), source, theirs.place(theirs.start, theirs.end), features)
            break
