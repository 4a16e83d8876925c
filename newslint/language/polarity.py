"""Affirmed or negated: negations, what they bear on, antonyms, and the polarity of a verb.

In: text; for scope and polarity a parse with Penn Treebank tags and dependencies. Out: places in
the text, code points, 0-based, end exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from newslint.language.certainty_scope import clause_bounds, scope_of
from newslint.language.lexicon import is_known_word
from newslint.language.lexicon import table as known_words
from newslint.language.phrases import (
    Phrases,
    phrase_lines,
    read_words,
    verb_forms,
)
from newslint.language.polarity_antonyms import ANTONYMS, NOT_UN, PREFIXED
from newslint.language.polarity_tables import IDIOMS, PARTICLES, VERBS
from newslint.language.tokens import tokens_starting

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

NegationKind = Literal["particle", "verb"]

_LONGEST_WORD = 40
_SUBJECTS_AND_OBJECTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "expl"})
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "pcomp"})
_NEGATIVE_WORDS = frozenset(
    "no none nobody nothing neither nor never without hardly barely scarcely few little".split()
)
# "non-violent", "not-for-profit": what stands before the last part.
_NEGATIVE_PREFIX = re.compile(r"\bno[nt]-(?:\w{1,4}-)?$", re.IGNORECASE)
_LONGEST_PREFIX = 12
# "Not only", "not just": negative in form only.
_ONLY = frozenset({"only", "just", "merely", "simply"})


@dataclass(frozen=True, slots=True)
class Negation:
    """Words that negate.

    Attributes:
        start: where they start.
        end: where they end.
        kind: "particle" ("not", "n't", "no", "nobody", "without", "hardly") or "verb" ("deny",
            "fail to").
    """

    start: int
    end: int
    kind: NegationKind


def negations(text: str) -> list[Negation]:
    """Return the negations of a text in reading order; "n't" is marked apart from its verb."""
    words = read_words(text)
    found = []
    behind = 0
    phrases = _phrases()
    for index, word in enumerate(words.lower):
        if index < behind:
            continue
        if word.endswith("n't"):
            if words.after(index) in _ONLY:
                continue
            found.append(Negation(words.ends[index] - 3, words.ends[index], "particle"))
            continue
        match = phrases.at(words, index)
        if match is None:
            continue
        behind = match.stop
        if match.entry is not None:
            found.append(Negation(words.starts[index], words.ends[behind - 1], match.entry))
    return found


def negation_scope(doc: Doc, negation: Negation) -> tuple[int, int]:
    """Return start and end of the words that a negation bears on.

    That is the clause, also where a subject or object carries the negation ("[nobody came]"), the
    complement of a verb that negates it ("failed [to pay]"), or the phrase the word stands in.
    """
    for token in tokens_starting(doc, negation.start, negation.start + 1):
        if token.lower_ in _NEGATIVE_WORDS:
            carrier = token.head if token.dep_ == "det" else token
            if carrier.dep_ in _SUBJECTS_AND_OBJECTS:
                return clause_bounds(carrier.head)
    return scope_of(doc, negation.start, negation.end)


def antonyms(word: str) -> frozenset[str]:
    """Return the base forms of a word's antonyms; of a regular form also that of its base.

    By the table, and by the prefixes in-, im-, il-, ir-, dis- of the words listed for them, and un-
    and non-, put on and taken off where both words exist.
    """
    if len(word) > _LONGEST_WORD:
        return frozenset()
    lower = word.lower()
    table = _antonym_table()
    found = {lower.removeprefix(prefix).removeprefix("-") for prefix in _taken_off(lower)}
    found.update(f"{prefix}{lower}" for prefix in ("un", "non") if prefix + lower in known_words())
    for base in _bases(lower):
        found |= table.get(base, frozenset())
    return frozenset(found - {lower})


def is_negated(doc: Doc, token_index: int) -> bool:
    """Whether the verb (or other head) at an index of the parse is said not to hold.

    So it is by a negation on it or on its subject or object ("no one came", "found nothing"), by the
    head of its compound ("not-for-profit"), and below a verb that negates its complement ("failed to
    pay", "denied paying"). Two negations cancel out ("did not fail to pay").
    """
    token = doc[token_index]
    count = _own_negations(token)
    governor = token.head
    if token.dep_ in _COMPLEMENTS and governor.i != token.i:
        if governor.lower_ == "without":
            count += 1
        if governor.dep_ == "prep":
            # "prevented her from leaving"
            governor = governor.head
        if governor.lower_ in _negative_verbs():
            count += 1 + _own_negations(governor)
    return count % 2 == 1


def _own_negations(token: Token) -> int:
    count = int(_NEGATIVE_PREFIX.search(_text_before(token)) is not None)
    for child in token.children:
        carries = child.dep_ in _SUBJECTS_AND_OBJECTS and (
            child.lower_ in _NEGATIVE_WORDS
            or any(each.lower_ in ("no", "neither") for each in child.children)
        )
        count += carries or child.dep_ == "neg" or child.lower_ in ("n't", "n’t", "not", "never")
    return count


def _text_before(token: Token) -> str:
    """Return what may hold a negative prefix of a word, without writing out the whole text for it."""
    text = ""
    for number in range(token.i - 1, -1, -1):
        if len(text) >= _LONGEST_PREFIX:
            break
        text = token.doc[number].text_with_ws + text
    return text[-_LONGEST_PREFIX:]


@cache
def _negative_verbs() -> frozenset[str]:
    return frozenset(
        form
        for line in phrase_lines(VERBS)
        if " " not in line
        for form in (verb_forms(line[1:]) if line.startswith("~") else (line,))
    )


@cache
def _phrases() -> Phrases[NegationKind | None]:
    def entries() -> Iterator[tuple[str, NegationKind | None]]:
        for line in phrase_lines(IDIOMS):
            yield line, None
        for line in phrase_lines(PARTICLES):
            yield line, "particle"
        for line in phrase_lines(VERBS):
            yield line, "verb"

    return Phrases(entries())


@cache
def _antonym_table() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for pair in ANTONYMS.split(";"):
        left, _, right = pair.partition(" / ")
        for first in left.split():
            for second in right.split():
                table.setdefault(first, set()).add(second)
                table.setdefault(second, set()).add(first)
    for prefix, bases in PREFIXED.items():
        for base in bases.split():
            table.setdefault(base, set()).add(prefix + base)
            table.setdefault(prefix + base, set()).add(base)
    return {word: frozenset(others) for word, others in table.items()}


def _bases(word: str) -> Iterator[str]:
    """Yield a word and what it may be a regular form of."""
    yield word
    for ending, replacements in (
        ("ies", ("y",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("ied", ("y",)),
        ("ed", ("", "e")),
        ("ing", ("", "e")),
    ):
        base = word.removesuffix(ending)
        if base != word and len(base) > 1:
            yield from (base + replacement for replacement in replacements)
            if base[-1] == base[-2]:
                yield base[:-1]


def _taken_off(word: str) -> Iterator[str]:
    """Yield the negative prefix of a word that is another word without it."""
    for prefix in ("un", "non"):
        base = word.removeprefix(prefix).removeprefix("-")
        if base == word or len(base) < 3 or word in _not_un() or base.startswith("der"):
            continue
        if base.isalpha() and is_known_word(base):
            yield prefix


@cache
def _not_un() -> frozenset[str]:
    return frozenset(NOT_UN.split())
