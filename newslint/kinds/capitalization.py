"""`capitalization`: titles and headings written the wrong way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import regex

from newslint.article import Article, Section
from newslint.kinds.alternation import Exceptions
from newslint.kinds.base import (
    Match,
    SectionKind,
    choice_option,
    node_option,
    nodes_option,
    number_option,
    text_option,
    texts_option,
)
from newslint.kinds.expressions import SECONDS_PER_SECTION, compile_one, expand
from newslint.yamlnodes import Node

WORD = r"[^\W_][\w'’&./-]*"
# After these a title begins anew, and so may a sentence.
BREAKS = (":", ".", "?", "!", "–", "—")

# The Associated Press keeps words of up to three letters small, Chicago every preposition.
AP_SMALL = frozenset(
    "a an and as at but by en for if in nor of on or per so the to v via vs yet".split()
)
CHICAGO_SMALL = frozenset(
    "a about above across after against along among an and around as at before behind below beneath"
    " beside between beyond but by despite down during except for from in inside into like near nor"
    " of off on onto or out outside over past per since so the through throughout till to toward"
    " under until up upon v via vs with within without yet".split()
)


class Capitalization(SectionKind):
    """Reports a piece of prose of which too few words have the case asked for."""

    name = "capitalization"
    summary = "Titles, headings and other short texts in the wrong case."
    options = (
        node_option("match", "$title, $sentence, $lower, $upper, or an expression.", required=True),
        choice_option("style", "Whose title case: AP or Chicago.", ("AP", "Chicago"), default="AP"),
        nodes_option("exceptions", "Words that may have any case."),
        texts_option("indicators", "Endings such as ':' after which a word may have any case."),
        number_option("threshold", "More than this share of the words must be right.", default=0.8),
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
            self._holds = lambda text, _: bool(pattern.search(text, timeout=SECONDS_PER_SECTION))
        self._small = AP_SMALL if values["style"] == "AP" else CHICAGO_SMALL
        self._exceptions = Exceptions(values["exceptions"], {}, ignorecase=False)
        # An exception of several words counts as one word; the longest goes first.
        names = [expand(item, {}) for item in values["exceptions"]]
        self._names = [rf"\b(?:{name})\b" for name in sorted(names, key=len, reverse=True)]
        self._indicators: tuple[str, ...] = tuple(values["indicators"])
        self._threshold: float = values["threshold"]
        self._prefix: str = values["prefix"] or ""
        if not 0 <= self._threshold <= 1:
            node.fail("`threshold` is a share: 0 to 1")

    def check_sections(self, article: Article, sections: Sequence[Section]) -> Iterator[Match]:
        for section in sections:
            text = section.text.removeprefix(self._prefix)
            if not text.strip() or self._exceptions.hold(text.strip(), article):
                continue
            if not self._holds(text, article):
                yield Match(section, 0, len(section.text), {"match": section.text})

    def _words(self, text: str, article: Article) -> list[regex.Match[str]]:
        accepted = sorted(article.vocabulary, key=len, reverse=True)
        names = [*self._names, *(rf"\b{regex.escape(word)}\b" for word in accepted)]
        pattern = regex.compile("|".join([*names, WORD]))
        return list(pattern.finditer(text, timeout=SECONDS_PER_SECTION))

    def _is_title(self, text: str, article: Article) -> bool:
        words = self._words(text, article)
        results = []
        for index, word in enumerate(words):
            edge = index in (0, len(words) - 1) or before(text, word).endswith(BREAKS)
            small = not edge and word[0].lower() in self._small
            right = word[0].islower() if small else not word[0][0].islower()
            results.append(right or self._excepted(word[0], article))
        return self._enough(results)

    def _is_sentence(self, text: str, article: Article) -> bool:
        results = []
        for index, word in enumerate(self._words(text, article)):
            if self._excepted(word[0], article):
                results.append(True)
            elif index == 0 and word[0][0].islower():
                return False
            else:
                free = before(text, word).endswith((*self._indicators, ".", "?", "!"))
                # "Top-Level" and "Client's" are judged by what stands in front.
                stem = regex.split(r"[-'’]", word[0])[0]
                results.append(index == 0 or free or stem == stem.lower())
        return self._enough(results)

    def _excepted(self, word: str, article: Article) -> bool:
        stem = regex.split(r"['’]s$", word)[0].rstrip(".")
        return (
            self._exceptions.hold(word, article)
            or self._exceptions.hold(stem, article)
            or stem == stem.upper()
        )

    def _enough(self, results: Sequence[bool]) -> bool:
        share = sum(results) / len(results) if results else 1
        return share == 1 or share > self._threshold


def before(text: str, word: regex.Match[str]) -> str:
    """Return the text in front of a word, without the space between."""
    return text[: word.start()].rstrip(" \"'“‘(")
