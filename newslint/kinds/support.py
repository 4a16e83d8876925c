"""`support`: what a rewrite says that no sentence of its source comes near."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newslint.comparing.novelty import Novelty
from newslint.comparison import Comparison
from newslint.kinds.base import ComparingKind, Match, number_option
from newslint.scopes import Scope
from newslint.yamlnodes import Node

LEAST_WEIGHT = 6.0
"""A statement of less weight holds one telling word: too little to say that it stands nowhere."""

LEAST_NEW = 2
"""One new word beside light ones ("the match takes place") is mostly another word for the same."""


class Support(ComparingKind):
    """Reports clauses of the rewrite most of whose words stand nowhere near in the source."""

    name = "support"
    summary = "A clause that no sentence of the source supports."
    options = (
        number_option(
            "max",
            "The share of a clause's weight that may stand in the source where it is reported.",
            default=0.5,
        ),
    )
    fields = ("match",)

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._max: float = values["max"]

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        novelty = comparison.once(Novelty)
        for statement in comparison.reading.statements:
            section = comparison.article.stating[statement.section]
            nested = statement.attribution is not None and statement.attribution.depth > 0
            if section not in wanted or statement.quoted or nested:
                continue
            standing = novelty.credits.standing(statement.section, statement.content)
            if standing.weight < LEAST_WEIGHT or standing.linked > self._max:
                continue
            linked = novelty.linked(statement, standing)
            if standing.unlinked < LEAST_NEW or linked > self._max:
                continue
            if novelty.is_list_of_names(statement):
                continue
            start, end = statement.content[0][0], statement.content[-1][1]
            if section.text[end : end + 1] == ":":
                continue  # "Her advice:" leads in what follows
            yield self.match(
                section,
                (start, end),
                "support.unsupported",
                novelty.features(statement, linked),
                fields={"match": section.text[start:end]},
                evidence=novelty.credits.evidence(standing),
            )
