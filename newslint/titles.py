"""A title beside the story below it: what both are made of, and which capitals of a title are names.

In: sections of one article. Out: figures, numbers, words and sentences, each read on first use.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations
from re import compile as compile_re
from typing import TYPE_CHECKING

from newslint.align import Alignment, Unit, read_units
from newslint.article import Article, Section
from newslint.language.lexicon import table as known_words
from newslint.language.name_keys import is_ordinary, name_words
from newslint.language.number_words import read_number
from newslint.language.quantity_forms import ANCHOR
from newslint.language.quotation_words import quotation_words, squeezed
from newslint.language.stems import FUNCTION_WORDS, stem
from newslint.language.thesaurus import entry

if TYPE_CHECKING:
    from newslint.language.quantities import Quantity

Place = tuple[int, int]

MOST_FIGURES = 60
"""Sums and differences are tried among so many figures of the story."""

OPENERS = "'\"‘“(["

PREPOSITIONS = frozenset({"amid", "amidst", "atop", "despite", "unlike", "versus", "via"})

CAPITALISED = compile_re(r"(?<![\w'-])[A-Z][^\W\d_]{2,30}(?![\w'-])")


@dataclass(frozen=True, eq=False)
class Story:
    """The prose of an article below its titles.

    Attributes:
        article: the article.
        sections: every block of prose but the titles.
    """

    article: Article
    sections: Sequence[Section]

    @cached_property
    def texts(self) -> list[str]:
        """The text of each section."""
        return [section.text for section in self.sections]

    @cached_property
    def figures(self) -> list[Quantity]:
        """The quantities of the story."""
        from newslint.language.quantities import quantities  # noqa: PLC0415 - large tables

        return [each for text in self.texts for each in quantities(text)]

    @cached_property
    def numbers(self) -> frozenset[float]:
        """Every number in the story, parts of dates, scores and names included."""
        read = (
            read_number(text, found.start())
            for text in self.texts
            for found in ANCHOR.finditer(text)
        )
        return frozenset(number.value for number in read if number)

    def works_out(self, figure: Quantity) -> bool:
        """Whether a figure is the sum or the difference of two: "12 dead" of nine and three."""
        values = {each.high for each in self.figures if same_measure(each, figure)}
        return any(
            figure.high in (one + other, abs(one - other))
            for one, other in combinations(sorted(values)[:MOST_FIGURES], 2)
        )

    @cached_property
    def squeezed(self) -> str:
        """All words of the story, in the form in which quotations are looked up."""
        return "".join(map(_squeezed, self.texts))

    @cached_property
    def units(self) -> list[Unit]:
        """The sentences of the story; the section of each is its number in `sections`."""
        return read_units([(section.text, section.sentences) for section in self.sections])


@dataclass(frozen=True, eq=False)
class Title:
    """A title and the story it is held against.

    Attributes:
        section: the title.
        story: the story.
    """

    section: Section
    story: Story

    @property
    def text(self) -> str:
        """The words of the title."""
        return self.section.text

    @cached_property
    def alignment(self) -> Alignment:
        """Which words of the title stand in the story."""
        return Alignment(read_units([(self.text, [(0, len(self.text))])]), self.story.units)


@lru_cache(maxsize=1024)
def _squeezed(text: str) -> str:
    return squeezed(quotation_words(text))


def same_measure(one: Quantity, other: Quantity) -> bool:
    """Whether two figures measure in the same unit."""
    return (one.kind, one.unit) == (other.kind, other.unit)


def is_title_case(text: str) -> bool:
    """Whether three of four words of four letters or more have a capital."""
    words = [word for word in text.split() if len(word) > 3]
    return 4 * sum(word.lstrip(OPENERS)[:1].isupper() for word in words) >= 3 * len(words)


def is_plain(name: str) -> bool:
    """Whether all words of a name are ordinary ones, of which a title makes capitals."""
    return all(map(is_plain_word, name_words(name)))


def without_opening(text: str, start: int, end: int) -> Place:
    """Return the place of a name without a word that has a capital only because the title begins."""
    first, _, rest = text[start:end].partition(" ")
    return (
        (start + len(first) + 1, end) if start == 0 and rest and is_plain(first) else (start, end)
    )


def is_plain_word(word: str) -> bool:
    """Whether a lower-cased word is a small one, has a meaning in WordNet, or has a plural."""
    if word in FUNCTION_WORDS or word in PREPOSITIONS or is_ordinary(word):
        return True
    return entry(stem(word)) != entry("") or f"{word}s" in known_words()


def unknown_words(text: str) -> Iterator[Place]:
    """Yield capitalised words that are no ordinary ones, those beside each other as one name."""
    held: Place | None = None
    for match in CAPITALISED.finditer(text):
        if is_plain_word(match[0].lower()):
            continue
        if held and text[held[1] : match.start()] == " ":
            held = held[0], match.end()
            continue
        if held:
            yield held
        held = match.span()
    if held:
        yield held
