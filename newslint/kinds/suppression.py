"""`suppression`: orders to silence findings that silence nothing, or that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newslint.article import Article
from newslint.kinds.base import Kind, Match, choice_option
from newslint.scopes import Scope
from newslint.yamlnodes import Node


class SuppressionKind(Kind):
    """Gives level, message and advice to what the engine sees when it applies directives.

    Whether a directive is used is known only after all other rules have run, so `check` yields
    nothing and the engine makes the findings.
    """

    name = "suppression"
    summary = "Directives that silence nothing, or that cannot be read."
    options = (
        choice_option(
            "condition", "Which directives are reported.", ("unused", "invalid"), required=True
        ),
    )
    fields = ("match", "problem")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self.condition: str = values["condition"]

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        yield from ()
