"""`metric` and `readability`: a figure of the whole article out of bounds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newslint.article import Article, Section
from newslint.kinds.base import Kind, Match, Option, integer_option, node_option, number_option
from newslint.kinds.formulas import Formula, read_condition
from newslint.scopes import Scope
from newslint.yamlnodes import Node

COUNTS = {
    "words", "sentences", "paragraphs", "characters", "syllables", "polysyllabic_words",
    "long_words", "complex_words", "list", "pre", "blockquote",
    *(f"heading_h{level}" for level in range(1, 7)),
}  # fmt: skip

MEASURES = {
    "flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog_index",
    "coleman_liau_index", "automated_readability_index", "dale_chall_readability_score",
    "linsear_write_formula", "lix", "rix", "text_standard", "reading_time", "words_per_sentence",
    "difficult_words",
}  # fmt: skip

# The names of Vale's older `readability` rules.
GRADES = {
    "Flesch-Kincaid": "flesch_kincaid_grade",
    "Gunning Fog": "gunning_fog",
    "Coleman-Liau": "coleman_liau_index",
    "SMOG": "smog_index",
    "Automated Readability": "automated_readability_index",
}


class Metric(Kind):
    """Computes a formula over the article's counts and measures and compares it with a bound."""

    name = "metric"
    article_wide = True
    summary = "A figure of the whole article, such as a readability grade, out of bounds."
    options = (
        node_option(
            "formula", "Arithmetic over counts and measures of the article.", required=True
        ),
        node_option("condition", "When the result is a finding: '> 8'.", required=True),
        integer_option("minimum_words", "Articles shorter than this are not judged.", default=0),
    )
    fields = ("value",)

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._formula = Formula(values["formula"], COUNTS | MEASURES)
        self._condition = read_condition(values["condition"])
        self._minimum_words: int = values["minimum_words"]

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        if not article.body or article.counts.get("words", 0) < max(1, self._minimum_words):
            return
        known = dict.fromkeys(COUNTS, 0.0) | dict(article.counts)
        if self._formula.names & MEASURES:
            known |= article.measures
        value = self._formula.value(known)
        if value is not None and self._condition(value):
            yield whole_article(article, {"value": f"{value:.2f}"})


class Readability(Kind):
    """Compares the average grade of named formulas with a bound (Vale's older form of `metric`)."""

    name = "readability"
    summary = "An average of readability grades above a bound."
    options = (
        Option(
            "metrics",
            lambda node: [GRADES[item.choice(*GRADES)] for item in node.items()],
            {"type": "array", "items": {"enum": list(GRADES)}},
            f"Which grades are averaged: {', '.join(GRADES)}.",
            required=True,
        ),
        number_option("grade", "An average above this is a finding.", required=True),
    )
    fields = ("value",)

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._metrics: list[str] = values["metrics"]
        self._grade: float = values["grade"]
        if not self._metrics:
            node.fail("`metrics` is empty")

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        if not article.measures:
            return
        value = sum(article.measures[metric] for metric in self._metrics) / len(self._metrics)
        if value > self._grade:
            yield whole_article(article, {"value": f"{value:.2f}"})


def whole_article(article: Article, fields: Mapping[str, str]) -> Match:
    """Return a match about the article as a whole; it stands at the first sentence of the text."""
    first: Section = next(section for section in article.body if section.sentences)
    return Match(first, *first.sentences[0], fields=fields)
