"""`repetition`: the same token in a row."""

from __future__ import annotations

import operator
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from newslint.article import Article, Section
from newslint.kinds.alternation import Alternation, Exceptions, alternation
from newslint.kinds.base import Match, SectionKind, flag_option, integer_option, nodes_option
from newslint.kinds.expressions import SECONDS_PER_SECTION, define_option
from newslint.model import LINE_END
from newslint.yamlnodes import Node

NON_SPACE = (r"\S+", r"[^\s]+")
WORDS = (r"\w+", r"[\w]+")
"""Expressions of tokens that methods of `str` find, many times faster."""
SPACE_TO_STR_ALONE = "\x1c\x1d\x1e\x1f"
"""What `str.split` takes for space and an expression does not."""
TYPOGRAPHIC = "‘’“”–—…\u00a0"
"""The marks of print that most articles hold: without them, most are ASCII."""
BETWEEN_WORDS = str.maketrans(
    {char: " " for char in map(chr, range(128)) if not (char.isalnum() or char == "_")}
)


class Repetition(SectionKind):
    """Reports a row of equal tokens with nothing but space between them."""

    name = "repetition"
    summary = "The same word twice in a row."
    options = (
        nodes_option("tokens", "What counts as a token; by default every run of non-space."),
        integer_option("max", "How many repetitions are allowed.", default=0),
        flag_option("alpha", "Only compare tokens made of letters."),
        flag_option("ignorecase", "Whether case does not matter to `tokens` (rows never mind it)."),
        nodes_option("exceptions", "Tokens, or rows of them, that are right."),
        define_option(),
    )

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._tokens = alternation(
            values["tokens"], values["define"], ignorecase=values["ignorecase"], template="(?:{})"
        ) or Alternation([NON_SPACE[0]], [node])
        self._by_space = set(self._tokens.sources) <= set(NON_SPACE)
        self._by_words = set(self._tokens.sources) <= set(WORDS)
        if values["max"] < 0:
            node.fail("`max` cannot be below 0")
        self._exceptions = Exceptions(
            values["exceptions"], values["define"], ignorecase=values["ignorecase"]
        )
        self._max: int = values["max"]
        self._alpha: bool = values["alpha"]

    def check_sections(self, article: Article, sections: Sequence[Section]) -> Iterator[Match]:
        for section in sections:
            if self._may_repeat(section.text):
                for row in self._rows(section.text):
                    yield from self._report(section, row, article)

    def _may_repeat(self, text: str) -> bool:
        """Whether two tokens in a row are the same, whatever stands between them.

        This is the only rule that looks at every word: most texts are done with here, without a step of
        Python's for each.
        """
        folded = self._folded(text)
        return folded is None or any(map(operator.eq, folded, islice(folded, 1, None)))

    def _folded(self, text: str) -> list[str] | None:
        """Return the tokens of a text without case, None where that takes more than a look at each."""
        if self._by_space and not any(space in text for space in SPACE_TO_STR_ALONE):
            return text.casefold().split()
        if self._by_words:
            plain = text
            for mark in () if text.isascii() else TYPOGRAPHIC:
                plain = plain.replace(mark, " ")
            if plain.isascii():
                return plain.lower().translate(BETWEEN_WORDS).split()
        if self._tokens.whole.groups:
            return None  # `findall` would return what they hold
        tokens = self._tokens.whole.findall(text, timeout=SECONDS_PER_SECTION)
        return list(map(str.casefold, tokens))

    def _rows(self, text: str) -> Iterator[Sequence[tuple[int, int]]]:
        """Yield the places of tokens that are the same and stand in a row; of others one by one."""
        row: list[tuple[int, int]] = []
        before = ""
        for found in self._tokens.whole.finditer(text, timeout=SECONDS_PER_SECTION):
            start, end = found.span()
            token = text[start:end].casefold()
            same = token and token == before
            if not (same and self._continues(text, row[-1][1], start, end)):
                yield row
                row = []
            before = token
            row.append((start, end))
        yield row

    def _continues(self, text: str, last: int, start: int, end: int) -> bool:
        """Whether a token that is the same as the one before, which ends at `last`, follows it at once."""
        between = text[last:start]
        if between.strip() or len(LINE_END.findall(between)) > 1:
            return False
        return not self._alpha or text[start:end].isalpha()

    def _report(
        self, section: Section, row: Sequence[tuple[int, int]], article: Article
    ) -> Iterator[Match]:
        if len(row) - 1 <= self._max:
            return
        start, end = row[0][0], row[-1][1]
        words = section.text[start:end]
        if not any(
            self._exceptions.hold(each, article) for each in (found_token(section, row), words)
        ):
            yield Match(section, start, end, {"match": words})


def found_token(section: Section, row: Sequence[tuple[int, int]]) -> str:
    """Return the token that a row repeats, as it is written first."""
    return section.text[row[0][0] : row[0][1]]
