"""What a statement of the rewrite has that tells how likely it was made up.

In: a statement and how its words stand in the sources. Out: features for a confidence model. What is
new is told by names, figures and nouns first: verbs and modifiers change in any paraphrase.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newslint.align import Word
from newslint.comparing.credits import Credits, Standing, credits_of
from newslint.comparing.facts_alike import Figures
from newslint.comparing.facts_figures import is_absent
from newslint.comparing.facts_names import NameMatcher
from newslint.comparison import Comparison
from newslint.language.intensity import loaded_words
from newslint.language.light_words import light_stems
from newslint.language.tokens import tokens_starting
from newslint.statements import Statement

MANY_NOUNS = 4
MANY_NAMES = 2
"""More new nouns or names than this tell no more."""

UNKNOWN = 0.5
"""What the rest of a sentence tells where there is none."""


class Novelty:
    """Looks at what is new in the statements of a rewrite.

    Args:
        comparison: rewrite and sources.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._names = comparison.once(NameMatcher)
        self._figures = Figures(
            [
                figure
                for reading in comparison.source_readings
                for section in reading.quantities
                for figure in section
            ]
        )

    @property
    def credits(self) -> Credits:
        """Where the words of the rewrite stand in its sources."""
        return credits_of(self._comparison)

    def linked(self, statement: Statement, standing: Standing) -> float:
        """Return the share of a statement's weight that stands in the source, under any name.

        "The Police Service of Northern Ireland" stands there where the source has the PSNI.
        """
        known = [
            each for each in statement.names if self._names.is_in_source(each, statement.section)
        ]
        start, end = statement.content[0][0], statement.content[-1][1]
        linked = self._linked(statement.section, start, end)
        alignment = self._comparison.alignment
        named = sum(
            alignment.weight(word.stem)
            for word in self._words(statement)
            if word.start not in linked
            and not alignment.has(word.stem)
            and any(each.start <= word.start < each.end for each in known)
        )
        return standing.linked + named / (standing.weight or 1.0)

    def features(self, statement: Statement, linked: float) -> Mapping[str, float]:
        """Return what a confidence model is told of a statement that hardly stands in a source.

        Args:
            statement: a statement of the rewrite.
            linked: the share of it that stands in the source.
        """
        section = self._comparison.article.stating[statement.section]
        start, end = statement.content[0][0], statement.content[-1][1]
        return {
            "linked": linked,
            "loaded": min(1.0, sum(each.weight for each in loaded_words(section.text[start:end]))),
            "rest linked": self._rest_linked(statement),
            "new nouns": min(sum(1 for _ in self._new_nouns(statement)), MANY_NOUNS) / MANY_NOUNS,
            "new names": min(self._new_names(statement), MANY_NAMES) / MANY_NAMES,
            "new figures": float(
                any(
                    is_absent(each, self._figures, self._comparison)
                    for each in statement.quantities
                )
            ),
            "quoted": float(self._holds_quotation(statement)),
        }

    def is_list_of_names(self, statement: Statement) -> bool:
        """Whether it holds nothing but names that a source has: "Rand Paul, Carly Fiorina"."""
        return all(
            any(
                each.start <= word.start < each.end
                and self._names.is_in_source(each, statement.section)
                for each in statement.names
            )
            for word in self._words(statement)
        )

    def _words(self, statement: Statement) -> Iterator[Word]:
        for low, high in statement.content:
            yield from self.credits.words(statement.section, low, high)

    def _linked(self, section: int, start: int, end: int) -> set[int]:
        """Where the words of a stretch begin that have a counterpart in the source."""
        return {word.start for word, _, _ in self._comparison.linked_words(section, start, end)}

    def _rest_linked(self, statement: Statement) -> float:
        """The share of the weight of the rest of the sentence that stands in the source.

        Quotations tell nothing of how freely the words around them were put.
        """
        quotations = self._comparison.reading.paragraphs[statement.section].quotations
        sentence = self._comparison.reading.sentence(statement.section, statement.content[0][0])
        own = {word.start for word in self._words(statement)}
        linked = self._linked(statement.section, *sentence)
        weight = self._comparison.alignment.weight
        rest = [
            word
            for word in self.credits.words(statement.section, *sentence)
            if word.start not in own
            and not any(low <= word.start < high for low, high in quotations)
        ]
        total = sum(weight(word.stem) for word in rest)
        if not total:
            return UNKNOWN
        return sum(weight(word.stem) for word in rest if word.start in linked) / total

    def _new_nouns(self, statement: Statement) -> Iterator[Word]:
        """The nouns without a counterpart, those that say little left out."""
        start, end = statement.content[0][0], statement.content[-1][1]
        linked = self._linked(statement.section, start, end)
        nouns = {
            token.idx
            for token in tokens_starting(
                self._comparison.reading.docs[statement.section], start, end
            )
            if token.tag_.startswith("N")
        }
        for word in self._words(statement):
            if word.start in nouns and word.start not in linked and word.stem not in light_stems():
                yield word

    def _new_names(self, statement: Statement) -> int:
        return sum(
            not self._names.is_in_source(each, statement.section) for each in statement.names
        )

    def _holds_quotation(self, statement: Statement) -> bool:
        quotations = self._comparison.reading.paragraphs[statement.section].quotations
        start, end = statement.content[0][0], statement.content[-1][1]
        return any(low < end and start < high for low, high in quotations)
