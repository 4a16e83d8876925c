"""`balance`: a bracket that is opened and not closed, or closed and not opened."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from newslint.article import Article, Section
from newslint.kinds.base import Kind, Match, swap_option
from newslint.scopes import Scope
from newslint.yamlnodes import Node

# Signs that are no brackets: faces, and the markers of enumerations such as "a)", "1)" and "(iv)".
FACE = re.compile(r"(?<!\w)(?:[:;=8xX]['’^o-]?[()\[\]]+|[()\[\]]['’^o-]?[:;=](?!\w))|\(\.|¯\\_\(")
MARKER = re.compile(r"(?:^|(?<=[\s(]))(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})\)(?=\s|$)", re.MULTILINE)
WORD_AFTER = re.compile(r"\s?[^\s()\[\]{}]+")
WORD_BEFORE = re.compile(r"[^\s()\[\]{}]+\s?$")


class Bracket(NamedTuple):
    """A bracket in a section's text."""

    section: Section
    place: int
    sign: str


class Balance(Kind):
    """Reports brackets without their other half."""

    name = "balance"
    summary = "A bracket that is opened and not closed, or closed and not opened."
    options = (
        swap_option(
            "pairs",
            "Maps each opening sign to its closing one; by default round and square brackets.",
        ),
    )
    fields = ("match", "sign", "missing")
    default_scope = "paragraph"

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        pairs = {key.text(): closing for key, closing in values["pairs"]}
        self._pairs: dict[str, str] = pairs or {"(": ")", "[": "]"}
        for opening, closing in self._pairs.items():
            if len(opening) != 1 or len(closing) != 1 or opening == closing:
                node.fail(f"`pairs` maps one sign to another one, not {opening!r} to {closing!r}")
        self._opening = {closing: opening for opening, closing in self._pairs.items()}
        self._signs = re.compile(f"[{re.escape(''.join([*self._pairs, *self._opening]))}]")

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        # An aside may run over several paragraphs, so halves left over are matched across them.
        left = [
            bracket for section in article.sections(scopes) for bracket in self._unmatched(section)
        ]
        for bracket in self._pair(left):
            yield self._match(bracket)

    def _unmatched(self, section: Section) -> list[Bracket]:
        text = section.text
        if not self._signs.search(text):
            return []
        ignored = {place for found in FACE.finditer(text) for place in range(*found.span())}
        signs = [
            Bracket(section, found.start(), found[0])
            for found in self._signs.finditer(text)
            if found.start() not in ignored
        ]
        left = self._pair(signs)
        markers = {found.end() - 1 for found in MARKER.finditer(text)}
        return [each for each in left if each.place not in markers]

    def _pair(self, signs: Sequence[Bracket]) -> list[Bracket]:
        """Return the brackets that have no other half."""
        opened: dict[str, list[Bracket]] = {opening: [] for opening in self._pairs}
        left: list[Bracket] = []
        for bracket in signs:
            if bracket.sign in opened:
                opened[bracket.sign].append(bracket)
            elif waiting := opened[self._opening[bracket.sign]]:
                waiting.pop()
            else:
                left.append(bracket)
        left += [bracket for waiting in opened.values() for bracket in waiting]
        return sorted(left, key=lambda each: each.section.prose.span(each.place, each.place))

    def _match(self, bracket: Bracket) -> Match:
        section, place, sign = bracket
        start, end = place, place + 1
        if sign in self._pairs:
            word = WORD_AFTER.match(section.text, end)
            end, missing = word.end() if word else end, self._pairs[sign]
        else:
            word = WORD_BEFORE.search(section.text, 0, start)
            start, missing = word.start() if word else start, self._opening[sign]
        fields = {"match": section.text[start:end], "sign": sign, "missing": missing}
        return Match(section, start, end, fields)
