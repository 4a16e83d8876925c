"""One or many expressions that are sought together, each compiled when a text may hold it.

`Alternation` finds what ``template.replace("{}", "|".join(sources))`` finds: the leftmost match, of those at
one place that of the first alternative. Where a `Screen` (`kinds/screen.py`) has told which alternatives a
text may hold, only those are compiled and asked, one by one, with the same result: an alternative that
matches nowhere changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import regex

from newslint.article import Article, Section
from newslint.kinds.expressions import (
    SECONDS_PER_SECTION,
    Definitions,
    are_known_good,
    compile_joined,
    compile_one,
    expand,
    renumbered,
)
from newslint.yamlnodes import Node

if TYPE_CHECKING:
    from newslint.kinds.screen import Screen

MOST_ALONE = 12
"""With more alternatives to ask, all are asked at once, as one expression."""


class Hit(NamedTuple):
    """A match in a text, and the alternative that made it.

    Attributes:
        alternative: its place in the alternation's `sources`, where the alternation was told to tell.
        groups: what the alternative's own groups took, from the first on.
    """

    start: int
    end: int
    text: str
    alternative: int
    groups: tuple[str | None, ...]


class Alternation:
    """Expressions sought together.

    Args:
        sources: the alternatives.
        nodes: where they stand in the rule file, one for each.
        template: what they are put into, at ``{}``.
        flags: of the `regex` package.
        told: whether hits tell their alternative and its groups.

    Raises:
        SourceError: at the place of an expression that cannot be read.
    """

    def __init__(
        self,
        sources: Sequence[str],
        nodes: Sequence[Node],
        template: str = "{}",
        flags: int = 0,
        *,
        told: bool = False,
    ) -> None:
        self.sources = tuple(sources)
        self.template = template
        self.flags = flags
        self.screen: Screen | None = None
        self._nodes = tuple(nodes)
        self._told = told
        self._alone: dict[int, regex.Pattern[str]] = {}
        if not are_known_good():
            _ = self.whole

    def hits(self, article: Article, sections: Sequence[Section]) -> Iterator[tuple[Section, Hit]]:
        """Yield the non-empty matches in sections of an article.

        In each from left to right, none over another.

        Raises:
            TimeoutError: when an expression works longer than SECONDS_PER_SECTION on a section.
        """
        if self.screen is None:
            for section in sections:
                for hit in self.sought_at_once(section.text):
                    yield section, hit
            return
        for section, among in self.screen.candidates(article, sections, self):
            if among is None or len(among) > MOST_ALONE:
                hits = self.sought_at_once(section.text)
            elif len(among) == 1:
                hits = self._sought_by_itself(section.text, among[0])
            else:
                hits = self._sought_alone(section.text, among)
            for hit in hits:
                yield section, hit

    def sought_at_once(self, text: str) -> Iterator[Hit]:
        """Yield the matches in a text, all alternatives asked as one expression."""
        for found in self.whole.finditer(text, timeout=SECONDS_PER_SECTION):
            start, end = found.span()
            if end == start:
                continue
            if not self._told:
                yield Hit(start, end, found[0], 0, found.groups())
                continue
            group = 1
            for number, count in enumerate(self._counts):
                if found[group] is not None:
                    inner = tuple(found[group + each] for each in range(1, count + 1))
                    yield Hit(start, end, found[0], number, inner)
                    break
                group += 1 + count

    def _sought_by_itself(self, text: str, number: int) -> Iterator[Hit]:
        """Yield the same, asking one alternative only."""
        for found in self._one(number).finditer(text, timeout=SECONDS_PER_SECTION):
            start, end = found.span()
            if end > start:
                yield Hit(start, end, found[0], number, found.groups())

    def _sought_alone(self, text: str, among: Iterable[int]) -> Iterator[Hit]:
        """Yield the same, asking these alternatives only.

        Of the next match of each the leftmost wins, of several the first alternative's; then all that
        begin before its end are sought anew from there.
        """
        ahead: dict[int, regex.Match[str]] = {}
        place, open_ones = 0, sorted(among)
        while open_ones:
            for number in tuple(open_ones):
                if number not in ahead or ahead[number].start() < place:
                    found = self._one(number).search(text, place, timeout=SECONDS_PER_SECTION)
                    if found is None:
                        open_ones.remove(number)
                    else:
                        ahead[number] = found
            if open_ones:
                number = min(open_ones, key=lambda each: (ahead[each].start(), each))
                found = ahead[number]
                yield Hit(*found.span(), found[0], number, found.groups())
                place = found.end()

    @cached_property
    def whole(self) -> regex.Pattern[str]:
        """All of it as one expression."""
        if not self._told:
            return compile_joined(self.template, self.sources, self._nodes, self.flags)
        alternatives = renumbered(self.sources, self._counts, extra=1)
        body = "|".join(f"({each})" for each in alternatives)
        return compile_one(self.template.replace("{}", body), self._nodes[0], self.flags)

    @cached_property
    def _counts(self) -> list[int]:
        pairs = zip(self.sources, self._nodes, strict=True)
        return [compile_one(source, node, self.flags).groups for source, node in pairs]

    def _one(self, number: int) -> regex.Pattern[str]:
        if number not in self._alone:
            source = self.template.replace("{}", self.sources[number])
            self._alone[number] = compile_one(source, self._nodes[number], self.flags)
        return self._alone[number]


def alternation(
    nodes: Iterable[Node],
    definitions: Definitions,
    *,
    ignorecase: bool,
    template: str = r"\b(?:{})\b",
    told: bool = False,
) -> Alternation | None:
    """Return expressions of a rule as an alternation; None where there are none.

    Args:
        nodes: the expressions.
        definitions: the rule's word lists.
        ignorecase: whether case does not matter.
        template: what they are put into, at ``{}``.
        told: whether hits tell their alternative.
    """
    nodes = list(nodes)
    if not nodes:
        return None
    sources = [expand(node, definitions) for node in nodes]
    flags = regex.IGNORECASE if ignorecase else 0
    return Alternation(sources, nodes, template, flags, told=told)


class Exceptions:
    """Words that are right after all: a rule's exceptions, and the newsroom's vocabulary."""

    def __init__(
        self, nodes: Sequence[Node], definitions: Definitions, *, ignorecase: bool
    ) -> None:
        self._words = alternation(nodes, definitions, ignorecase=ignorecase, template="(?:{})")

    def hold(self, text: str, article: Article) -> bool:
        """Whether a match is excepted: one of the exceptions, or the vocabulary, is all of it."""
        if text in article.vocabulary:
            return True
        if self._words is None:
            return False
        return self._words.whole.fullmatch(text, timeout=SECONDS_PER_SECTION) is not None
