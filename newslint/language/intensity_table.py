"""How the tables of loaded words are written, and the forms that each word of them takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from newslint.language.phrases import verb_forms

LoadedKind = Literal["intensifier", "evaluative", "emotive", "manner", "superlative", "drama"]
Table: TypeAlias = tuple[tuple[LoadedKind, float, str], ...]
PartOfSpeech = Literal["adjective", "adverb", "verb", "noun"]


class Entry(NamedTuple):
    """What a table says of a word.

    Attributes:
        kind: what the word does to a sentence.
        weight: how sure it is that it is loaded.
        base: the form in the table.
        part: the part of speech meant; None for a phrase.
    """

    kind: LoadedKind
    weight: float
    base: str
    part: PartOfSpeech | None


# Adverbs in form, but of another meaning than the adjective's.
_NOT_ADVERBS = frozenset(
    """
    hardly lately nearly barely largely justly shortly likely directly greatly recently presently
    fairly prettily really historically truly fully wholly totally completely goodly entirely merely
    """.split()
)


def entries(table: Table, part: PartOfSpeech) -> Iterator[tuple[str, Entry]]:
    """Yield every form of every word of a table, with its entry."""
    for kind, weight, words in table:
        for written in words.split():
            base = written.partition("/")[0]
            entry = Entry(kind, weight, base, part)
            for form in _forms(written, part):
                yield form, entry
            if part == "adjective":
                adverb = _adverb(base)
                if adverb not in _NOT_ADVERBS:
                    yield adverb, entry._replace(part="adverb")


def _forms(written: str, part: PartOfSpeech) -> tuple[str, ...]:
    if part == "verb":
        return verb_forms(written)
    if part == "noun" and not written.endswith("s"):
        if written.endswith("y") and written[-2] not in "aeiou":
            return written, f"{written[:-1]}ies"
        return written, f"{written}es" if written.endswith(("x", "sh", "ch")) else f"{written}s"
    return (written,)


def _adverb(adjective: str) -> str:
    if adjective.endswith("ic"):
        return f"{adjective}ally"
    if adjective.endswith("le") and adjective[-3] not in "aeiou":
        return f"{adjective[:-1]}y"
    if adjective.endswith("y"):
        return f"{adjective[:-1]}ily"
    return f"{adjective}ly" if not adjective.endswith("ll") else f"{adjective}y"
