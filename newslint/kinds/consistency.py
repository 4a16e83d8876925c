"""`consistency`: two forms of one thing in the same article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import regex

from newslint.article import Article
from newslint.kinds.alternation import Alternation
from newslint.kinds.base import Kind, Match, flag_option, forms_option
from newslint.kinds.expressions import define_option, expand
from newslint.scopes import Scope
from newslint.yamlnodes import Node


class Consistency(Kind):
    """Reports the form that comes second, wherever it stands."""

    name = "consistency"
    summary = "Two forms of one word in the same file."
    options = (
        forms_option("either", "Maps one form to the other.", required=True),
        flag_option("ignorecase", "Whether case does not matter."),
        flag_option("nonword", "Do not ask for word boundaries around the forms."),
        define_option(),
    )
    fields = ("match", "other")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        flags = regex.IGNORECASE if values["ignorecase"] else 0
        frame = "(?:{})" if values["nonword"] else r"\b(?:{})\b"
        self._pairs = [
            [Alternation([expand(form, values["define"])], [form], frame, flags) for form in pair]
            for pair in values["either"]
        ]
        if not self._pairs:
            node.fail("`either` is empty")
        self.alternations = [form for pair in self._pairs for form in pair]

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        sections = article.sections(scopes)
        for pair in self._pairs:
            forms = [
                [
                    Match(section, hit.start, hit.end)
                    for section, hit in form.hits(article, sections)
                ]
                for form in pair
            ]
            if not all(forms):
                continue
            kept, late = sorted(forms, key=lambda form: form[0].span.start)
            for match in late:
                fields = {"match": match.text, "other": kept[0].text}
                yield Match(match.section, match.start, match.end, fields)
