"""`repetition`: the same token in a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import regex

from newslint.article import Article, Section
from newslint.kinds.base import Kind, Match, flag_option, integer_option, nodes_option
from newslint.kinds.expressions import Exceptions, compile_all, define_option, matches
from newslint.model import LINE_END
from newslint.scopes import Scope
from newslint.yamlnodes import Node


class Repetition(Kind):
    """Reports a row of equal tokens with nothing but space between them."""

    name = "repetition"
    summary = "The same word twice in a row."
    options = (
        nodes_option("tokens", "What counts as a token; by default every run of non-space."),
        integer_option("max", "How many repetitions are allowed.", default=0),
        flag_option("alpha", "Only compare tokens made of letters."),
        flag_option("ignorecase", "Whether case does not matter to `tokens` (rows never mind it)."),
        nodes_option("exceptions", "Tokens, or rows of them, that are right."),
        define_option(),
    )

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._pattern = compile_all(
            values["tokens"], values["define"], ignorecase=values["ignorecase"], template="(?:{})"
        ) or regex.compile(r"\S+")
        if values["max"] < 0:
            node.fail("`max` cannot be below 0")
        self._exceptions = Exceptions(
            values["exceptions"], values["define"], ignorecase=values["ignorecase"]
        )
        self._max: int = values["max"]
        self._alpha: bool = values["alpha"]

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        for section in article.sections(scopes):
            row: list[tuple[int, int]] = []
            for found in matches(self._pattern, section):
                token, (start, end) = found[0], found.span()
                if row and self._continues(section.text, row[-1], token, start):
                    row.append((start, end))
                    continue
                yield from self._report(section, row, article)
                row = [(start, end)]
            yield from self._report(section, row, article)

    def _continues(self, text: str, last: tuple[int, int], token: str, start: int) -> bool:
        between = text[last[1] : start]
        if between.strip() or len(LINE_END.findall(between)) > 1:
            return False
        if self._alpha and not token.isalpha():
            return False
        before = text[last[0] : last[1]]
        return before.casefold() == token.casefold()

    def _report(
        self, section: Section, row: Sequence[tuple[int, int]], article: Article
    ) -> Iterator[Match]:
        if len(row) - 1 <= self._max:
            return
        start, end = row[0][0], row[-1][1]
        words = section.text[start:end]
        if not any(
            self._exceptions.hold(each, article) for each in (found_token(section, row), words)
        ):
            yield Match(section, start, end, {"match": words})


def found_token(section: Section, row: Sequence[tuple[int, int]]) -> str:
    """Return the token that a row repeats, as it is written first."""
    return section.text[row[0][0] : row[0][1]]
