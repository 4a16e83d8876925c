"""`capitalization`: titles and headings written the wrong way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from newslint.article import Article
from newslint.kinds.base import (
    Kind,
    Match,
    choice_option,
    node_option,
    nodes_option,
    number_option,
    text_option,
    texts_option,
)
from newslint.kinds.expressions import Exceptions, compile_one
from newslint.scopes import Scope
from newslint.yamlnodes import Node

WORD = re.compile(r"[^\W_][\w'’&./-]*")

# The Associated Press keeps words of up to three letters small, Chicago every preposition.
AP_SMALL = frozenset(
    "a an and as at but by for from if in nor of off on or out per so the to up v via vs yet".split()
) - {"from", "off", "out", "up"}
CHICAGO_SMALL = frozenset(
    "a about above across after against along among an and around as at before behind below beneath"
    " beside between beyond but by despite down during except for from in inside into like near nor"
    " of off on onto or out outside over past per since so the through throughout till to toward"
    " under until up upon v via vs with within without yet".split()
)


class Capitalization(Kind):
    """Reports a piece of prose of which too few words have the case asked for."""

    name = "capitalization"
    summary = "Titles, headings and other short texts in the wrong case."
    options = (
        node_option("match", "$title, $sentence, $lower, $upper, or an expression.", required=True),
        choice_option("style", "Whose title case: AP or Chicago.", ("AP", "Chicago"), default="AP"),
        nodes_option("exceptions", "Words that may have any case."),
        texts_option("indicators", "Endings such as ':' after which a new sentence begins."),
        number_option("threshold", "The share of words that must be right.", default=0.8),
        text_option("prefix", "Words in front that do not count."),
    )
    default_scope = "heading"

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        wanted = values["match"].text()
        checks: dict[str, Callable[[str, Article], bool]] = {
            "$title": self._is_title,
            "$sentence": self._is_sentence,
            "$lower": lambda text, _: text == text.lower(),
            "$upper": lambda text, _: text == text.upper(),
        }
        if wanted in checks:
            self._holds = checks[wanted]
        elif wanted.startswith("$"):
            values["match"].fail(f"{wanted!r} is not one of {', '.join(checks)}")
        else:
            pattern = compile_one(wanted, values["match"])
            self._holds = lambda text, _: pattern.search(text) is not None
        self._small = AP_SMALL if values["style"] == "AP" else CHICAGO_SMALL
        self._exceptions = Exceptions(values["exceptions"], {}, ignorecase=False)
        self._indicators: tuple[str, ...] = tuple(values["indicators"])
        self._threshold: float = values["threshold"]
        self._prefix: str = values["prefix"] or ""

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        for section in article.sections(scopes):
            start = len(self._prefix) if section.text.startswith(self._prefix) else 0
            text = section.text[start:]
            if not text.strip() or self._exceptions.hold(text, article):
                continue
            if not self._holds(text, article):
                yield Match(section, 0, len(section.text), {"match": section.text})

    def _is_title(self, text: str, article: Article) -> bool:
        words = list(WORD.finditer(text))
        last = len(words) - 1

        def right(index: int, word: str) -> bool:
            if 0 < index < last and word.lower() in self._small:
                return True
            return word[0].isupper() or not word[0].isalpha()

        return self._enough(
            [
                right(index, word[0]) or self._excepted(word[0], article)
                for index, word in enumerate(words)
            ]
        )

    def _is_sentence(self, text: str, article: Article) -> bool:
        words = list(WORD.finditer(text))
        results = []
        for index, word in enumerate(words):
            first = index == 0 or text[: word.start()].rstrip().endswith(
                (*self._indicators, ".", "?", "!")
            )
            right = not word[0][0].islower() if first else word[0] == word[0].lower()
            results.append(right or word[0] == "I" or self._excepted(word[0], article))
        return self._enough(results)

    def _excepted(self, word: str, article: Article) -> bool:
        return self._exceptions.hold(word, article) or (len(word) > 1 and word.isupper())

    def _enough(self, results: Sequence[bool]) -> bool:
        return not results or sum(results) / len(results) >= self._threshold
