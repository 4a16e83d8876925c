"""`shift`: a figure of the whole article that moved from the source to the rewrite.

The figure is one of textstat's measures of readability, or `loaded`: clearly loaded words among every
hundred that the writer says in the own voice. Several sources are measured as one text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from re import compile as compile_re
from typing import Any, NamedTuple

from newslint.article import Article, Section
from newslint.comparison import Comparison
from newslint.kinds.base import ComparingKind, Match, choice_option, integer_option, number_option
from newslint.kinds.metric import MEASURES
from newslint.language.intensity import loaded_words
from newslint.scopes import Scope
from newslint.yamlnodes import Node

LOADED = "loaded"

CLEARLY = 0.8
"""A word of less weight stands in plain reports, too, and is not counted."""

LEAST_LOADED = 3
"""With fewer loaded words more than the source's share gives, an article is not slanted."""

CLUSTER = 40
"""Loaded words of one sentence with fewer characters between them are shown as one stretch."""

WORD = compile_re(r"[^\W_]\S*")


class TextPlace(NamedTuple):
    """A stretch of an article: its section and its place there."""

    section: Section
    start: int
    end: int


class Shift(ComparingKind):
    """Compares a measure of the rewrite with that of its source."""

    name = "shift"
    article_wide = True
    summary = "A measure of the article that moved too far from that of the source."
    options = (
        choice_option(
            "metric",
            "One of textstat's measures, or `loaded`: clearly loaded words in 100.",
            (LOADED, *sorted(MEASURES)),
            required=True,
        ),
        number_option("max", "How far it may rise above the source's; no bound without it."),
        number_option("min", "How far it may fall, a figure below 0; no bound without it."),
        integer_option("min_words", "Shorter articles and sources are not judged.", default=100),
    )
    fields = ("rewrite", "source", "difference", "match")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._metric: str = values["metric"]
        self._max: float | None = values["max"]
        self._min: float | None = values["min"]
        self._min_words: int = values["min_words"]
        if self._max is None and self._min is None:
            node.fail("a rule of kind shift needs `max`, `min` or both")

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        if self._metric == LOADED:
            yield from self._loaded(comparison)
        else:
            yield from self._measured(comparison)

    def _loaded(self, comparison: Comparison) -> Iterator[Match]:
        """Report the densest cluster of the loaded words, or the first sentence where they went."""
        words = own_words(comparison.article)
        source_words = sum(map(own_words, comparison.sources))
        if min(words, source_words) < max(1, self._min_words):
            return
        places = loaded_places(comparison.article)
        source_places = [place for each in comparison.sources for place in loaded_places(each)]
        value = 100 * len(places) / words
        source_value = 100 * len(source_places) / source_words
        excess = self._excess(value - source_value)
        heated = words if value > source_value else source_words
        if excess is None or abs(value - source_value) * heated / 100 < LEAST_LOADED:
            return
        place = densest(places) if value > source_value else first_sentence(comparison.article)
        if place is not None:
            yield self._found(comparison, place, (value, source_value), excess)

    def _measured(self, comparison: Comparison) -> Iterator[Match]:
        """Report the sentence that moves the measure most, by its own measure and its length."""
        from newslint.language import readability  # noqa: PLC0415 - loads textstat

        sentences = [each for source in comparison.sources for each in source.sentences]
        lengths = comparison.article.counts, readability.counts(sentences)
        if min(each.get("words", 0) for each in lengths) < max(1, self._min_words):
            return
        value = comparison.article.measures[self._metric]
        source_value = readability.measures(sentences)[self._metric]
        excess = self._excess(value - source_value)
        if excess is None:
            return
        sign = 1 if value > source_value else -1

        def share(place: TextPlace) -> float:
            sentence = place.section.text[place.start : place.end]
            measure = readability.measures([sentence]).get(self._metric, source_value)
            return sign * (measure - source_value) * len(sentence.split())

        place = max(body_sentences(comparison.article), key=share)
        yield self._found(comparison, place, (value, source_value), excess)

    def _excess(self, difference: float) -> float | None:
        """How far a difference lies beyond its bound, None if it does not."""
        if self._max is not None and difference > self._max:
            return difference - self._max
        if self._min is not None and difference < self._min:
            return self._min - difference
        return None

    def _found(
        self,
        comparison: Comparison,
        place: TextPlace,
        values: tuple[float, float],
        excess: float,
    ) -> Match:
        section, start, end = place
        value, source_value = values
        model = "shift.loaded" if self._metric == LOADED else "shift.measure"
        return self.match(
            section,
            (start, end),
            model,
            {"excess": min(excess, 10.0)},
            fields={
                "rewrite": f"{value:.1f}",
                "source": f"{source_value:.1f}",
                "difference": f"{abs(value - source_value):.1f}",
                "match": section.text[start:end],
            },
            evidence=comparison.evidence_for(section.prose.span(start, end)),
        )


def own_words(article: Article) -> int:
    """Return how many words of an article stand outside quotations."""
    return sum(
        not article.is_quoted(section.prose.span(*found.span()))
        for section in article.stating
        for found in WORD.finditer(section.text)
    )


def loaded_places(article: Article) -> list[TextPlace]:
    """Return the clearly loaded words of an article outside quotations, in order."""
    return [
        TextPlace(section, each.start, each.end)
        for section, doc in zip(article.stating, article.reading.docs, strict=True)
        for each in loaded_words(section.text, doc)
        if each.weight >= CLEARLY
        and not article.is_quoted(section.prose.span(each.start, each.end))
    ]


def densest(places: Sequence[TextPlace]) -> TextPlace:
    """Return the stretch in which most loaded words stand close together, the first of equals."""
    clusters = [[places[0]]]
    for before, after in pairwise(places):
        near = before.section is after.section and after.start - before.end < CLUSTER
        if near and before.section.sentence_at(before.start) == after.section.sentence_at(
            after.start
        ):
            clusters[-1].append(after)
        else:
            clusters.append([after])
    best = max(clusters, key=len)
    return TextPlace(best[0].section, best[0].start, best[-1].end)


def body_sentences(article: Article) -> list[TextPlace]:
    """Return the places of the sentences of the running text."""
    return [
        TextPlace(section, start, end)
        for section in article.body
        for start, end in section.sentences
    ]


def first_sentence(article: Article) -> TextPlace | None:
    """Return the place of the first sentence of the running text, None if there is none."""
    return next(iter(body_sentences(article)), None)
