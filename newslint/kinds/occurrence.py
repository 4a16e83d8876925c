"""`occurrence`: too many or too few of something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import regex

from newslint.article import Article, Section
from newslint.kinds.alternation import Alternation
from newslint.kinds.base import Match, SectionKind, flag_option, integer_option, node_option
from newslint.kinds.expressions import define_option, expand
from newslint.yamlnodes import Node


class Occurrence(SectionKind):
    """Counts matches in each piece of prose that the scope selects."""

    name = "occurrence"
    summary = "Too many or too few matches in a sentence, a paragraph or another scope."
    options = (
        node_option("token", "The expression that is counted.", required=True),
        integer_option("max", "More than so many is a finding."),
        integer_option("min", "Fewer than so many is a finding."),
        flag_option("ignorecase", "Whether case does not matter."),
        define_option(),
    )
    fields = ("match", "count")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        if values["max"] is None and values["min"] is None:
            node.fail("an `occurrence` rule needs `max` or `min`")
        if (values["max"] or 0) < 0 or (values["min"] or 0) < 0:
            node.fail("`max` and `min` cannot be below 0")
        self._min: int = values["min"] or 0
        self._max: int | None = values["max"]
        token, flags = values["token"], regex.IGNORECASE if values["ignorecase"] else 0
        self._sought = Alternation([expand(token, values["define"])], [token], flags=flags)

    def check_sections(self, article: Article, sections: Sequence[Section]) -> Iterator[Match]:
        for section in sections:
            found = list(self._sought.sought_at_once(section.text))
            if self._min <= len(found) and (self._max is None or len(found) <= self._max):
                continue
            start, end = (found[0].start, found[0].end) if found else (0, 0)
            fields = {"match": section.text[start:end], "count": str(len(found))}
            yield Match(section, start, end, fields)
