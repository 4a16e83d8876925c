"""`substitution`: words for which there are better ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import regex

from newslint.article import Article, Section
from newslint.kinds.alternation import Exceptions, Hit, alternation
from newslint.kinds.base import Match, SectionKind, flag_option, nodes_option, swap_option
from newslint.kinds.expressions import define_option
from newslint.yamlnodes import Node

GROUP = regex.compile(r"\$(\d+)|\$\{(\d+)\}")


class Substitution(SectionKind):
    """Reports every match of a pattern, with the word to put in its place."""

    name = "substitution"
    summary = "Words for which there are better ones."
    options = (
        swap_option(
            "swap",
            "Maps expressions to what to write instead; a|b offers both, $1 takes a group.",
            required=True,
        ),
        flag_option("ignorecase", "Whether case does not matter."),
        flag_option("nonword", "Do not ask for word boundaries around the expressions."),
        flag_option("capitalize", "Give the replacement the case of the words it replaces."),
        nodes_option(
            "exceptions", "Expressions; a match that one of them matches whole is dropped."
        ),
        define_option(),
    )
    fields = ("replacement", "match")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._capitalize: bool = values["capitalize"]
        pairs = values["swap"]
        self._replacements = [replacement for _, replacement in pairs]
        sought = alternation(
            (key for key, _ in pairs),
            values["define"],
            ignorecase=values["ignorecase"],
            template="(?:{})" if values["nonword"] else r"\b(?:{})\b",
            told=True,
        )
        if sought is None:
            node.fail("`swap` is empty")
        for (key, _), source in zip(pairs, sought.sources, strict=True):
            if not source:
                key.fail("an empty expression would match everywhere")
        self._sought = sought
        self.alternations = (sought,)
        self._exceptions = Exceptions(
            values["exceptions"], values["define"], ignorecase=values["ignorecase"]
        )

    def check_sections(self, article: Article, sections: Sequence[Section]) -> Iterator[Match]:
        for section, hit in self._sought.hits(article, sections):
            offers = self._offers(hit)
            if hit.text in offers or self._exceptions.hold(hit.text, article):
                continue
            only = offers[0] if len(offers) == 1 else None
            fields = {"replacement": only or tuple(offers), "match": hit.text}
            yield Match(section, hit.start, hit.end, fields, only)

    def _offers(self, hit: Hit) -> list[str]:
        groups = [hit.text, *(group or "" for group in hit.groups)]
        offers = [fill(offer, groups) for offer in self._replacements[hit.alternative].split("|")]
        return [match_case(offer, hit.text) for offer in offers] if self._capitalize else offers


def fill(template: str, groups: Sequence[str]) -> str:
    """Return a replacement with ``$1`` or ``${1}`` replaced by that group, or by nothing."""

    def value(found: regex.Match[str]) -> str:
        number = int(found[1] or found[2])
        return groups[number] if number < len(groups) else ""

    return str(GROUP.sub(value, template))


def match_case(text: str, model: str) -> str:
    """Return text in the case of a model: all capitals, a first capital, or as it is."""
    if len(model) > 1 and model.isupper():
        return text.upper()
    return text[:1].upper() + text[1:] if model[:1].isupper() else text
