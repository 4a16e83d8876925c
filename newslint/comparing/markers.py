"""Hedges and negations of a sentence with what they bear on, and what became of them in a rewrite.

In: a pair of sentences. Out: the markers of one side that have no counterpart on the other, though
the words they bear on do. Offsets are code points of the section's text, 0-based, end exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from newslint.comparing.sentence_pairs import Sentence, SentencePair, SentencePairs, predicate
from newslint.comparison import SourcePlace
from newslint.language.certainty import Hedge, hedge_scope
from newslint.language.polarity import Negation, negation_scope

if TYPE_CHECKING:
    from spacy.tokens import Token

LEAST_OVERLAP = 0.3
"""Two markers are one if this share of what the first bears on stands under the second."""

SAME_WORDS = 1.0
"""What it counts for that two markers are the same words."""

NEARLY = 0.75
"""A sentence that holds this share of what another one holds is as likely to be the origin."""

UNTIL = re.compile(r"\b(?:until|till|before)\b", re.I)
FROM_THEN_ON = re.compile(r"\b(?:after|following|from|once|when|only|starting|as of)\b", re.I)
COMPARED = re.compile(r"\b(?:more|less|fewer|better|worse|\w{2,}er)\b.*\bthan\b", re.I | re.S)
EVERY_OTHER = re.compile(r"\bthan (?:any|every|all|each|ever)\b", re.I)
SUPERLATIVES = frozenset({"JJS", "RBS"})

MODAL_VERBS = frozenset("may might could can".split())
WILL = frozenset("will 'll ’ll".split())
VERB_GROUP = frozenset({"aux", "auxpass", "neg", "prt"})
PREDICATES = frozenset({"attr", "acomp"})
COPULAS = frozenset("be is are was were been 's ’s 're ’re".split())


@dataclass(frozen=True, eq=False)
class Marker:
    """A hedge or a negation and what it bears on.

    Attributes:
        mark: the hedge or negation.
        scope: start and end of what it bears on.
        words: the content words among these, by number in the sentence, those of the mark left out.
        head: the number of the word that tells what it bears on; None if that is a function word.
        text: the words of the mark, in lower case.
    """

    mark: Hedge | Negation
    scope: tuple[int, int]
    words: tuple[int, ...]
    head: int | None
    text: str

    @property
    def start(self) -> int:
        """Where the mark starts."""
        return self.mark.start

    @property
    def end(self) -> int:
        """Where the mark ends."""
        return self.mark.end


@dataclass(frozen=True, eq=False)
class Loss:
    """A marker of the source sentence of a pair, and what the rewrite has of it.

    Attributes:
        pair: the pair.
        marker: the marker.
        carried: the words of ours that stand for what it bears on.
        share: the share of the weight of what it bears on that they carry.
        head: our word for what it bears on most of all; None if that word is gone.
        spare: the markers of our sentence that answer to none of theirs.
        answer: the marker of ours that answers to it, where one does.
    """

    pair: SentencePair
    marker: Marker
    carried: tuple[int, ...]
    share: float
    head: int | None
    spare: tuple[Marker, ...]
    answer: Marker | None = None


class Found(NamedTuple):
    """What a kind found in a sentence of the rewrite.

    Attributes:
        place: where, in the text of its section.
        source: the words of the source that it is held against.
        evidence: where more of these words stand.
        features: what tells how sure it is.
    """

    place: tuple[int, int]
    source: str
    evidence: SourcePlace
    features: Mapping[str, float]


def hedge_markers(sentence: Sentence) -> list[Marker]:
    """Return the hedges of a sentence with what they bear on."""
    return [_marker(sentence, each, hedge_scope(sentence.doc, each)) for each in sentence.hedges]


def negation_markers(sentence: Sentence) -> list[Marker]:
    """Return the negations of a sentence with what they bear on."""
    return [
        _marker(sentence, each, negation_scope(sentence.doc, each)) for each in sentence.negations
    ]


def losses(
    pairs: SentencePairs,
    pair: SentencePair,
    ours: Sequence[Marker],
    theirs: Sequence[Marker],
) -> list[Loss]:
    """Return the markers of the source sentence that answer to none of the rewrite's sentence."""
    return [each for each in _fates(pairs, pair, ours, theirs) if each.answer is None]


def matches(
    pairs: SentencePairs,
    pair: SentencePair,
    ours: Sequence[Marker],
    theirs: Sequence[Marker],
) -> list[Loss]:
    """Return the markers of the source sentence that one of the rewrite's sentence answers to."""
    return [each for each in _fates(pairs, pair, ours, theirs) if each.answer is not None]


def unanswered(
    pairs: SentencePairs,
    group: Sequence[SentencePair],
    ours: Sequence[Marker],
    read: Callable[[Sentence], list[Marker]],
) -> list[Loss]:
    """Return the markers of our sentence that none of its source sentences has.

    The source sentence counts that holds most of what a marker bears on, and those that hold nearly
    as much. In the losses that are returned the pair is turned: "ours" is the source sentence.
    """
    best: dict[int, Loss] = {}
    answered: dict[int, float] = {}
    for pair in group:
        for loss in _fates(pairs, pair.turned, read(pair.theirs), ours):
            key = loss.marker.start
            if loss.answer is not None:
                answered[key] = max(answered.get(key, 0.0), loss.share)
            elif key not in best or loss.share > best[key].share:
                best[key] = loss
    return [loss for key, loss in best.items() if answered.get(key, 0.0) < NEARLY * loss.share]


def _fates(
    pairs: SentencePairs,
    pair: SentencePair,
    ours: Sequence[Marker],
    theirs: Sequence[Marker],
) -> Iterator[Loss]:
    answered = _matched(pairs, pair, ours, theirs)
    spare = tuple(each for number, each in enumerate(ours) if number not in answered.values())
    for number, marker in enumerate(theirs):
        if not marker.words:
            continue
        carried = tuple(pair.back[word] for word in marker.words if word in pair.back)
        weight = sum(
            pairs.weight(pair.theirs.words[word].stem) * pair.strengths[pair.back[word]]
            for word in marker.words
            if word in pair.back
        )
        share = weight / pairs.weigh(pair.theirs, marker.words)
        head = pair.back.get(marker.head) if marker.head is not None else None
        answer = ours[answered[number]] if number in answered else None
        yield Loss(pair, marker, carried, share, head, spare, answer)


def is_evened_out(loss: Loss) -> bool:
    """Whether a sentence without the negation says the same, for words that go with the negation.

    "Not released until Tuesday" is "released on Tuesday"; "nobody ran faster than she" is "she ran
    fastest" and "she ran faster than anybody".
    """
    mine, theirs = loss.pair.ours, loss.pair.theirs
    behind = theirs.text[loss.marker.end : theirs.end].partition(";")[0]
    own = mine.text[mine.start : mine.end]
    until = UNTIL.search(behind)
    if until is not None and UNTIL.search(own) is None:
        then = loss.marker.end + until.end()
        time = next((n for n, word in enumerate(theirs.words) if word.start >= then), None)
        is_kept = until[0].lower() != "before" and time in loss.pair.back
        if is_kept or FROM_THEN_ON.search(own) is not None:
            return True
    if COMPARED.search(behind) is None:
        return False
    return EVERY_OTHER.search(own) is not None or (
        COMPARED.search(own) is None and any(each.tag_ in SUPERLATIVES for each in mine.tokens)
    )


def verb_group(sentence: Sentence, word: int) -> tuple[int, int]:
    """Return start and end of a word with its auxiliaries, particles and negation.

    Of a predicate those are its copula's ("will be dangerous"), of the subject of one the copula's.
    """
    token = sentence.token_at(sentence.words[word].start)
    if token is None:
        return sentence.words[word].start, sentence.words[word].end
    verb = _verb_of(token)
    group = [verb, *(child for child in verb.children if child.dep_ in VERB_GROUP)]
    if token.dep_ in PREDICATES:
        group.append(token)
    else:
        token = verb
    near = [each for each in group if abs(each.i - token.i) <= len(group) + 2]
    low = min(near, key=lambda each: each.i)
    high = max(near, key=lambda each: each.i)
    if low.lower_.startswith(("'", "n'")) and low.i > 0 and low.i != token.i:
        low = sentence.doc[low.i - 1] if low.lower_ == "n't" else low
    return max(low.idx, sentence.start), min(high.idx + len(high.text), sentence.end)


def modal_of(sentence: Sentence, word: int) -> Token | None:
    """Return the modal verb of a verb's or a predicate's own group, None where it has none."""
    token = sentence.token_at(sentence.words[word].start)
    if token is None:
        return None
    return next((child for child in _verb_of(token).children if child.tag_ == "MD"), None)


def _verb_of(token: Token) -> Token:
    """Return the copula of a predicate or of its subject; any other word itself."""
    tied = token.dep_ == "nsubj" or token.dep_ in PREDICATES
    return token.head if tied and token.head.lower_ in COPULAS else token


def governing(sentence: Sentence, words: Sequence[int]) -> int:
    """Return the word, of some, that stands highest in the parse; a verb before a noun."""

    def depth(number: int) -> tuple[bool, int, int]:
        token = sentence.token_at(sentence.words[number].start)
        if token is None:
            return True, 99, number
        steps = sum(1 for _ in token.ancestors)
        return not token.tag_.startswith("V"), steps, number

    return min(words, key=depth)


def _marker(sentence: Sentence, mark: Hedge | Negation, scope: tuple[int, int]) -> Marker:
    low, high = max(scope[0], sentence.start), min(scope[1], sentence.end)
    words = tuple(
        number
        for number in sentence.words_in(low, high)
        if not mark.start <= sentence.words[number].start < mark.end
    )
    head = _head(sentence, low, high, mark)
    return Marker(
        mark,
        (low, high),
        words,
        head if head in words else None,
        sentence.text[mark.start : mark.end].lower(),
    )


def _head(sentence: Sentence, low: int, high: int, mark: Hedge | Negation) -> int | None:
    """The word that the others of a stretch hang on, the mark itself left out."""
    inside = [
        token
        for token in sentence.tokens
        if low <= token.idx < high and not mark.start <= token.idx < mark.end
    ]
    numbers = {token.i for token in inside}
    tops = [token for token in inside if token.head.i not in numbers or token.head.i == token.i]
    verbs = [token for token in tops if token.tag_.startswith("V") and token.dep_ != "aux"]
    for top in (*verbs, *tops):
        number = sentence.word_at(predicate(top))
        if number is not None:
            return number
    return None


def _matched(
    pairs: SentencePairs, pair: SentencePair, ours: Sequence[Marker], theirs: Sequence[Marker]
) -> dict[int, int]:
    """For each marker of theirs that has one, its counterpart among ours."""
    candidates = []
    for number, marker in enumerate(theirs):
        mapped = {pair.back[word] for word in marker.words if word in pair.back}
        whole = pairs.weigh(pair.theirs, marker.words)
        told = pairs.weigh(pair.theirs, {n for n in marker.words if n in pair.back}) / (whole or 1)
        for other, mine in enumerate(ours):
            common = pairs.weigh(pair.ours, mapped & set(mine.words))
            total = pairs.weigh(pair.ours, mapped | set(mine.words))
            overlap = (common / total if total else 0.0) * (1 + told) / 2
            score = overlap + SAME_WORDS * (marker.text == mine.text)
            if _is_of_other_verb(pair, marker, mine):
                continue
            if score >= LEAST_OVERLAP and _is_partial(marker) == _is_partial(mine):
                candidates.append((-score, number, other))
    found: dict[int, int] = {}
    for _, number, other in sorted(candidates):
        if number not in found and other not in found.values():
            found[number] = other
    return found


def _is_of_other_verb(pair: SentencePair, theirs: Marker, ours: Marker) -> bool:
    """Whether what a modal of theirs governs has another modal here than the one of ours.

    In "it could hurt profits and would spark lawsuits" the "could" answers to no "could spark".
    """
    head = pair.back.get(theirs.head) if theirs.head is not None else None
    if head is None or head == ours.head or pair.strengths[head] < 1.0:
        return False
    own = modal_of(pair.ours, head)
    return own is not None and theirs.text in MODAL_VERBS and own.idx != ours.start


def _is_partial(marker: Marker) -> bool:
    """Whether it says that something holds in part ("some"), which answers to no doubt."""
    return marker.mark.kind == "partial"
