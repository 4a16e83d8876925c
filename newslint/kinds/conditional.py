"""`conditional`: something that asks for something else in the same article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import regex

from newslint.article import Article
from newslint.kinds.alternation import Alternation, Exceptions, Hit
from newslint.kinds.base import Kind, Match, flag_option, node_option, nodes_option
from newslint.kinds.expressions import define_option, expand
from newslint.scopes import Scope
from newslint.yamlnodes import Node


class Conditional(Kind):
    """Reports each match of `first` whose `second` is nowhere in the file."""

    name = "conditional"
    summary = "Something that asks for something else, such as an acronym for its full name."
    options = (
        node_option("first", "The expression that makes the demand.", required=True),
        node_option(
            "second", "The expression that meets it; groups tie both together.", required=True
        ),
        flag_option("ignorecase", "Whether case does not matter."),
        nodes_option("exceptions", "Matches of `first` that make no demand."),
        define_option(),
    )

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        flags = regex.IGNORECASE if values["ignorecase"] else 0
        first, second, define = values["first"], values["second"], values["define"]
        self._first = Alternation([expand(first, define)], [first], flags=flags)
        self._second = Alternation([expand(second, define)], [second], flags=flags)
        self.alternations = (self._first, self._second)
        self._fold = str.casefold if values["ignorecase"] else str
        self._exceptions = Exceptions(values["exceptions"], define, ignorecase=values["ignorecase"])

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        sections = article.sections(scopes)
        met = {
            capture
            for _, hit in self._second.hits(article, sections)
            for capture in self._captures(hit)
        }
        if met and not self._second.whole.groups:
            return
        for section, hit in self._first.hits(article, sections):
            if self._captures(hit) <= met or self._exceptions.hold(hit.text, article):
                continue
            yield Match(section, hit.start, hit.end, fields={"match": hit.text})

    def _captures(self, hit: Hit) -> set[str]:
        """What ties both expressions together: the groups that took part, or all of the match."""
        groups = [group for group in hit.groups if group]
        return {self._fold(capture) for capture in groups or [hit.text]}
