"""`substitution`: words for which there are better ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import regex

from newslint.article import Article
from newslint.kinds.base import Kind, Match, flag_option, nodes_option, swap_option
from newslint.kinds.expressions import (
    Exceptions,
    compile_one,
    define_option,
    expand,
    matches,
    renumbered,
)
from newslint.scopes import Scope
from newslint.yamlnodes import Node

GROUP = regex.compile(r"\$(\d+)|\$\{(\d+)\}")


class Substitution(Kind):
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
        flags = regex.IGNORECASE if values["ignorecase"] else 0
        self._capitalize: bool = values["capitalize"]
        self._swaps: list[tuple[int, int, str]] = []  # first group, number of inner groups, text
        sources = [expand(key, values["define"]) for key, _ in values["swap"]]
        counts = []
        group = 1
        for source, (key, replacement) in zip(sources, values["swap"], strict=True):
            if not source:
                key.fail("an empty expression would match everywhere")
            counts.append(compile_one(source, key, flags).groups)
            self._swaps.append((group, counts[-1], replacement))
            group += 1 + counts[-1]
        if not sources:
            node.fail("`swap` is empty")
        alternatives = renumbered(sources, counts, extra=1)
        body = f"(?:{'|'.join(f'({each})' for each in alternatives)})"
        frame = body if values["nonword"] else rf"\b{body}\b"
        self._pattern = compile_one(frame, node, flags)
        self._exceptions = Exceptions(
            values["exceptions"], values["define"], ignorecase=values["ignorecase"]
        )

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        for section in article.sections(scopes):
            for found in matches(self._pattern, section):
                offers = self._offers(found)
                if found[0] in offers or self._exceptions.hold(found[0], article):
                    continue
                only = offers[0] if len(offers) == 1 else None
                fields = {"replacement": only or tuple(offers), "match": found[0]}
                yield Match(section, found.start(), found.end(), fields, only)

    def _offers(self, found: regex.Match[str]) -> list[str]:
        for group, inner, replacement in self._swaps:
            if found[group] is not None:
                groups = [found[group + number] or "" for number in range(inner + 1)]
                offers = [fill(offer, groups) for offer in replacement.split("|")]
                return (
                    [match_case(offer, found[0]) for offer in offers]
                    if self._capitalize
                    else offers
                )
        raise AssertionError("one alternative of the pattern has matched")


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
