"""Words of a rewrite that stand where its source has a word of opposite meaning.

In: a pair of sentences. Out: places, code points of each section's text, 0-based, end exclusive.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from newslint.comparing.sentence_pairs import Sentence, SentencePair
from newslint.language.contrasts import contrasts
from newslint.language.phrases import phrase_lines
from newslint.language.polarity import antonyms, is_negated
from newslint.language.stems import stem
from newslint.language.thesaurus import entry

if TYPE_CHECKING:
    from spacy.tokens import Token

Place = tuple[int, int]

OPPOSED = """
before / after
more / less fewer
above / below
over / under below
up / down
with / without
inside / outside
at least / at most
at most / at least
more than / less than fewer than under below
less than / more than over above
fewer than / more than over above
over / under
always / never
all / none no
both / neither
most / few
until / since after
including / excluding
earlier / later
"""
"""Function words: each left of the stroke is the opposite of each on the right, and the other way round."""

CONVERSE = """
give gives gave given giving / receive receives received receiving
send sends sent sending / receive receives received receiving
buy buys bought buying purchase purchases purchased purchasing / sell sells sold selling
lend lends lent lending / borrow borrows borrowed borrowing
"""
"""Verbs of one deal seen from its two sides: who gives is not who receives."""

TIME_ORDER = frozenset({"before", "after"})
FEW_WORDS = 3
"""What is before or after something names it within so many words."""

RANKS = frozenset("deputy assistant vice acting interim associate".split())
"""What a title says of somebody who only stands in for its holder, or below."""

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
PASSIVE = frozenset({"nsubjpass", "auxpass"})

ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "acomp", "pobj"})

SURE = 0.6
"""A link that is stronger than this is no chance: the word has its counterpart."""


@dataclass(frozen=True, eq=False)
class Opposition:
    """A word of ours and its opposite in the source sentence.

    Attributes:
        ours, theirs: the two.
        close: how far the words next to both are counterparts, 0 to 1.
        arguments: how far subject and objects of both are counterparts, 0 to 1.
        own: whether the opposite is listed in our own table of news antonyms.
        stem: that of our word; None for function words and for ranks that were lost.
    """

    ours: Place
    theirs: Place
    close: float
    arguments: float
    own: bool
    stem: str | None = None


def oppositions(pair: SentencePair) -> Iterator[Opposition]:
    """Yield the oppositions in a pair of sentences, neither of them evened out by a negation."""
    yield from _content_words(pair, are_opposites)
    yield from _function_words(pair)


def replacements(pair: SentencePair) -> Iterator[Opposition]:
    """Yield words of ours that stand where the source has one that means another thing."""
    yield from _content_words(pair, are_told_apart)
    yield from _lost_ranks(pair)


@lru_cache(maxsize=1 << 14)
def are_told_apart(one: str, other: str) -> bool:
    """Whether two stems name two things of a sort, neither a sort of the other: "rape", "assault"."""
    if other not in contrasts(one) or are_opposites(one, other):
        return False
    known = entry(one)
    return other not in known.same and other not in known.near


@lru_cache(maxsize=1 << 14)
def are_opposites(one: str, other: str) -> bool:
    """Whether two stems are opposites, by our table or by WordNet's."""
    return are_own_opposites(one, other) or other in entry(one).opposite


@lru_cache(maxsize=1 << 14)
def are_own_opposites(one: str, other: str) -> bool:
    """Whether two stems are opposites by our own table of news antonyms."""
    return other in _opposite_stems(one) or one in _opposite_stems(other)


@lru_cache(maxsize=1 << 14)
def _opposite_stems(word: str) -> frozenset[str]:
    return frozenset(stem(each) for each in antonyms(word))


def _content_words(pair: SentencePair, differ: Callable[[str, str], bool]) -> Iterator[Opposition]:
    ours, theirs = pair.ours, pair.theirs
    loose = [n for n in range(len(ours.words)) if pair.strengths.get(n, 0.0) <= SURE]
    taken = {other for n, other in pair.there.items() if pair.strengths[n] > SURE}
    free = [n for n in range(len(theirs.words)) if n not in taken]
    for number in loose:
        word = ours.words[number]
        for other in free:
            counter = theirs.words[other]
            if not differ(word.stem, counter.stem):
                continue
            one, two = ours.token_at(word.start), theirs.token_at(counter.start)
            if one is None or two is None or is_negated_there(one) != is_negated_there(two):
                continue
            if one.tag_[0] != two.tag_[0] and not _is_prefixed(word.stem, counter.stem):
                # "39 lives" and "39 dead" are no opposites: one is a noun.
                continue
            if _is_remainder(one) or _is_remainder(two):
                continue
            if are_converse(one, two) and not _has_same_subject(pair, one, two):
                continue
            yield Opposition(
                (word.start, word.end),
                (counter.start, counter.end),
                _close(pair, number, other),
                _arguments(pair, one, two),
                are_own_opposites(word.stem, counter.stem),
                word.stem,
            )


def _is_remainder(token: Token) -> bool:
    """Whether it is the "left" of "seven games left"."""
    return token.lower_ == "left" and token.tag_ in ("VBN", "JJ")


def _is_prefixed(one: str, other: str) -> bool:
    """Whether one stem is the other with a prefix, so that a wrong tag of one does not matter."""
    return one.endswith(other) or other.endswith(one)


def _lost_ranks(pair: SentencePair) -> Iterator[Opposition]:
    """Yield nouns that are a deputy's, an assistant's ... in the source and the chief's own here."""
    if any(token.lower_ in RANKS for token in pair.ours.tokens):
        return
    for number, word in enumerate(pair.theirs.words):
        token = pair.theirs.token_at(word.start)
        if token is None or token.lower_ not in RANKS or number in pair.back:
            continue
        noun = pair.theirs.word_at(token.head) if token.dep_ in ("amod", "compound") else None
        ours = pair.back.get(noun) if noun is not None else None
        if ours is None or noun is None or pair.strengths[ours] < 1.0:
            continue
        held, mine = pair.theirs.words[noun], pair.ours.words[ours]
        close = _close(pair, ours, noun)
        yield Opposition(
            (mine.start, mine.end), (word.start, held.end), close, 1.0, own=True, stem=None
        )


def are_converse(one: Token, two: Token) -> bool:
    """Whether two verbs tell one deal from its two sides: "buy" and "sell"."""
    return frozenset({one.lower_, two.lower_}) in CONVERSE_PAIRS


def _has_same_subject(pair: SentencePair, one: Token, two: Token) -> bool:
    """Whether two verbs, both active or both passive, have the same subject."""
    if _is_passive(one) != _is_passive(two):
        return False
    ours, theirs = _subject(one), _subject(two)
    if ours is None or theirs is None:
        return ours is theirs
    if ours.lower_ == theirs.lower_:
        return True
    mine, other = pair.ours.word_at(ours), pair.theirs.word_at(theirs)
    return mine is not None and other is not None and pair.there.get(mine) == other


def _is_passive(verb: Token) -> bool:
    if any(child.dep_ in PASSIVE for child in verb.children):
        return True
    return verb.tag_ == "VBN" and verb.dep_ in ("acl", "amod")


def _subject(verb: Token) -> Token | None:
    """The subject of a verb, or of the verb that it is joined to or completes."""
    while True:
        found = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
        if found is not None or verb.dep_ not in ("conj", "xcomp") or verb.head.i == verb.i:
            return found
        verb = verb.head


def is_negated_there(token: Token) -> bool:
    """Whether a word, or the verb it completes, is negated."""
    if is_negated(token.doc, token.i):
        return True
    head = token.head
    completes = token.dep_ in ("acomp", "attr", "dobj", "advmod", "xcomp", "amod", "oprd")
    return completes and head.i != token.i and is_negated(token.doc, head.i)


def _close(pair: SentencePair, number: int, other: int) -> float:
    """How far the content words next to two words are counterparts, to the left and to the right."""
    left = _side(pair, number - 1, other - 1)
    right = _side(pair, number + 1, other + 1)
    return (left + right) / 2


def _side(pair: SentencePair, number: int, other: int) -> float:
    ours_ends = not 0 <= number < len(pair.ours.words)
    theirs_ends = not 0 <= other < len(pair.theirs.words)
    if ours_ends or theirs_ends:
        return 1.0 if ours_ends and theirs_ends else 0.0
    return 1.0 if pair.there.get(number) == other else 0.0


def _arguments(pair: SentencePair, one: Token, two: Token) -> float:
    """How far the subjects and objects of two words are counterparts; of modifiers, the nouns."""
    if one.dep_ == two.dep_ == "amod":
        noun, other = pair.ours.word_at(one.head), pair.theirs.word_at(two.head)
        return float(noun is not None and other is not None and pair.there.get(noun) == other)
    ours, theirs = _argument_words(pair.ours, one), _argument_words(pair.theirs, two)
    if not ours or not theirs:
        return 0.0
    linked = sum(1 for number in ours if pair.there.get(number) in theirs)
    return linked / max(1, min(len(ours), len(theirs)))


def _argument_words(sentence: Sentence, token: Token) -> set[int]:
    """The heads of what a verb, or the verb or noun above another word, goes with."""
    verb = token
    while not verb.tag_.startswith("V") and verb.head.i != verb.i:
        verb = verb.head
    found = set()
    for each in (token, verb):
        for child in each.children:
            heads = [child, *(c for c in child.children if child.dep_ == "prep")]
            for head in heads:
                number = sentence.word_at(head) if head.dep_ in ARGUMENTS else None
                if number is not None:
                    found.add(number)
    return found


def _function_words(pair: SentencePair) -> Iterator[Opposition]:
    """Opposite function words before counterparts: "before the vote" and "after the vote"."""
    ours, theirs = list(_phrases_of(pair.ours)), list(_phrases_of(pair.theirs))
    mine, other_side = Counter(p for p, *_ in ours), Counter(p for p, *_ in theirs)
    for phrase, low, high in ours:
        if mine[phrase] <= other_side[phrase]:
            continue
        for other, start, end in theirs:
            if other not in OPPOSITE_PHRASES[phrase] or other_side[other] <= mine[other]:
                continue
            one, two = pair.ours.token_at(low), pair.theirs.token_at(start)
            if one is None or two is None or _no_before(one) != _no_before(two):
                continue
            left, right = _around(pair, (low, high), (start, end))
            if not right and phrase in TIME_ORDER:
                right = _behind(pair, high, end)
            if right:
                yield Opposition((low, high), (start, end), (left + right) / 2, 0.0, True)


def _no_before(token: Token) -> bool:
    """Whether a negation stands beside a word: "not before", "with no"."""
    before = token.i > 0 and token.nbor(-1).lower_ in ("no", "not", "n't", "nothing", "never")
    after = token.i + 1 < len(token.doc) and token.nbor(1).lower_ in ("no", "nothing", "neither")
    return before or after


def _around(pair: SentencePair, ours: Place, theirs: Place) -> tuple[float, float]:
    """Whether the content words before, and those behind, two stretches are counterparts."""
    mine, other = pair.ours.words, pair.theirs.words
    before = sum(word.end <= ours[0] for word in mine), sum(word.end <= theirs[0] for word in other)
    after = (
        sum(word.start < ours[1] for word in mine),
        sum(word.start < theirs[1] for word in other),
    )
    return _side(pair, before[0] - 1, before[1] - 1), _side(pair, *after)


def _behind(pair: SentencePair, ours: int, theirs: int) -> float:
    """Whether the next few words behind two places tell of one thing: "the primary in Ohio"."""
    mine = [n for n, word in enumerate(pair.ours.words) if word.start >= ours][:FEW_WORDS]
    other = [n for n, word in enumerate(pair.theirs.words) if word.start >= theirs][:FEW_WORDS]
    return float(any(pair.there.get(number) in other for number in mine))


def _phrases_of(sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    """Yield the function words of the table in a sentence, the longest at each place."""
    tokens = sentence.tokens
    skip = -1
    for number, token in enumerate(tokens):
        if number <= skip:
            continue
        if number + 1 < len(tokens):
            two = f"{token.lower_} {tokens[number + 1].lower_}"
            if two in OPPOSITE_PHRASES:
                last = tokens[number + 1]
                yield two, token.idx, last.idx + len(last.text)
                skip = number + 1
                continue
        if token.lower_ in OPPOSITE_PHRASES:
            yield token.lower_, token.idx, token.idx + len(token.text)


def _read_phrases() -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for line in phrase_lines(OPPOSED):
        left, _, right = line.partition(" / ")
        others = {right} if left.startswith("at ") else _split(right)
        for other in others:
            table.setdefault(left, set()).add(other)
            table.setdefault(other, set()).add(left)
    return table


def _split(right: str) -> set[str]:
    words = right.split()
    found, number = set(), 0
    while number < len(words):
        if words[number + 1 : number + 2] == ["than"]:
            found.add(f"{words[number]} than")
            number += 2
        else:
            found.add(words[number])
            number += 1
    return found


CONVERSE_PAIRS = frozenset(
    frozenset({one, other})
    for left, _, right in (line.partition(" / ") for line in phrase_lines(CONVERSE))
    for one in left.split()
    for other in right.split()
)
OPPOSITE_PHRASES = _read_phrases()
