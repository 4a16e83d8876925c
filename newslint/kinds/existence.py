"""`existence`: words that should not be there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import regex

from newslint.article import Article, Section
from newslint.kinds.alternation import Alternation, Exceptions, alternation
from newslint.kinds.base import Match, SectionKind, flag_option, nodes_option
from newslint.kinds.expressions import (
    SECONDS_PER_SECTION,
    are_known_good,
    compile_one,
    compiles,
    define_option,
    expand,
    filled,
    scoped,
)
from newslint.yamlnodes import Node


class Existence(SectionKind):
    """Reports every match of any token."""

    name = "existence"
    summary = "Words or patterns that should not be there."
    options = (
        nodes_option("tokens", "Regular expressions, any of which is reported."),
        nodes_option("raw", "Expressions put one after another in front of the tokens."),
        flag_option("append", "Put `raw` behind the tokens instead."),
        flag_option("ignorecase", "Whether case does not matter."),
        flag_option("nonword", "Do not ask for word boundaries around the tokens."),
        nodes_option(
            "exceptions", "Expressions; a match that one of them matches whole is dropped."
        ),
        define_option(),
        nodes_option(
            "unless", "Expressions; a match is dropped where its sentence holds one of them."
        ),
    )

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        if not any(item.text().strip() for item in (*values["tokens"], *values["raw"])):
            node.fail("an `existence` rule needs `tokens` or `raw`")
        definitions, ignorecase = values["define"], values["ignorecase"]
        self._sought = _sought(values)
        self.alternations = (self._sought,)
        self._exceptions = Exceptions(values["exceptions"], definitions, ignorecase=ignorecase)
        self._unless = alternation(
            values["unless"], definitions, ignorecase=ignorecase, template="(?:{})"
        )

    def check_sections(self, article: Article, sections: Sequence[Section]) -> Iterator[Match]:
        for section, hit in self._sought.hits(article, sections):
            if self._exceptions.hold(hit.text, article):
                continue
            if self._unless and self._unless.whole.search(
                section.sentence_at(hit.start), timeout=SECONDS_PER_SECTION
            ):
                continue
            yield Match(section, hit.start, hit.end, fields={"match": hit.text})


def _sought(values: Mapping[str, Any]) -> Alternation:
    tokens, raw, definitions = values["tokens"], values["raw"], values["define"]
    flags = regex.IGNORECASE if values["ignorecase"] else 0
    # An empty token would match everywhere and hide those behind it.
    tokens = [token for token in tokens if token.text().strip()]
    alternatives = [expand(token, definitions) for token in tokens]
    template = "(?:{})" if values["nonword"] else r"\b(?:{})\b"
    if not raw:
        return Alternation(alternatives, tokens, template, flags)
    body = template.replace("{}", "|".join(alternatives)) if tokens else ""
    frame = scoped("".join(filled(part, definitions) for part in raw))
    whole = body + frame if values["append"] else frame + body
    if not are_known_good() and not compiles(whole, flags):
        # Parts may be open brackets or refer to each other's groups; point at the first bad one.
        for part in [*raw, *tokens]:
            compile_one(filled(part, definitions), part, flags)
    return Alternation([whole], raw[:1], flags=flags)
