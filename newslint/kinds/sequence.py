"""`sequence`: words and parts of speech in a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import regex

from newslint.article import Article, Section
from newslint.kinds.base import Match, Option, SectionKind, flag_option
from newslint.kinds.expressions import SECONDS_PER_SECTION, compile_one
from newslint.yamlnodes import Node, did_you_mean

if TYPE_CHECKING:
    from spacy.tokens import Token

TOKEN_KEYS = {"pattern", "tag", "negate", "skip"}
TOKEN_SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "pattern": {"type": "string"},
        "tag": {"type": "string"},
        "negate": {"type": "boolean"},
        "skip": {"type": "integer", "minimum": 0},
    },
}


@dataclass(frozen=True)
class Step:
    """One token of a sequence: what it must look like, and how many tokens may stand before it."""

    pattern: regex.Pattern[str] | None
    tag: regex.Pattern[str] | None
    negate: bool
    skip: int

    def accepts(self, token: Token) -> bool:
        """Whether a token is what this step asks for."""
        holds = fits(self.pattern, token.text) and fits(self.tag, token.tag_)
        return holds != self.negate


def fits(pattern: regex.Pattern[str] | None, text: str) -> bool:
    """Whether a pattern, if there is one, matches the whole of a text."""
    return pattern is None or pattern.fullmatch(text, timeout=SECONDS_PER_SECTION) is not None


class SequenceKind(SectionKind):
    """Reports tokens in a row, inside a sentence, by their words and Penn Treebank tags."""

    name = "sequence"
    summary = "Words and parts of speech in a row."
    options = (
        Option(
            "tokens", Node.items, {"type": "array", "items": TOKEN_SCHEMA, "minItems": 1},
            "The tokens in a row: {pattern, tag, negate, skip}.", required=True,
        ),
        flag_option("ignorecase", "Whether the case of words does not matter."),
    )  # fmt: skip
    parses = True

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        flags = regex.IGNORECASE if values["ignorecase"] else 0
        self._steps = list(_steps(values["tokens"], flags))
        if not any(step.pattern for step in self._steps):
            node.fail("a `sequence` rule needs one token with a `pattern`")
        anchor = next(step for step in self._steps if step.pattern)
        self._anchor = None if anchor.negate else anchor.pattern

    def check_sections(self, article: Article, sections: Sequence[Section]) -> Iterator[Match]:
        anchor = self._anchor
        # Only what holds the first word asked for is worth a parse.
        holding = [
            section
            for section in sections
            if not anchor or anchor.search(section.text, timeout=SECONDS_PER_SECTION)
        ]
        for section, doc in zip(holding, article.parse(holding), strict=True):
            for sentence in doc.sents:
                # Runs of spaces are tokens to spaCy.
                tokens = [token for token in sentence if not token.is_space]
                start = 0
                while (found := self._find(tokens, start)) is not None:
                    first, last = tokens[found[0]], tokens[found[1]]
                    begin, end = first.idx, last.idx + len(last)
                    yield Match(section, begin, end, {"match": section.text[begin:end]})
                    start = found[1] + 1

    def _find(self, sentence: Sequence[Token], start: int) -> tuple[int, int] | None:
        for first in range(start, len(sentence)):
            last = self._follow(sentence, first, 0)
            if last is not None:
                return first, last
        return None

    def _follow(self, sentence: Sequence[Token], at: int, index: int) -> int | None:
        """Return the place of the last token where steps from `index` on match from `at` on."""
        step = self._steps[index]
        # Nothing can stand before the first token of the sequence.
        for position in range(at, min(len(sentence), at + 1 + (step.skip if index else 0))):
            if not step.accepts(sentence[position]):
                continue
            if index == len(self._steps) - 1:
                return position
            last = self._follow(sentence, position + 1, index + 1)
            if last is not None:
                return last
        return None


def _steps(nodes: Sequence[Node], flags: int) -> Iterator[Step]:
    """Yield the steps; a token that only says `skip` adds to the one behind it."""
    skip = 0
    for node in nodes:
        step = _read_step(node, flags)
        skip += step.skip
        if step.pattern or step.tag:
            yield replace(step, skip=skip)
            skip = 0


def _read_step(node: Node, flags: int) -> Step:
    fields = node.fields()
    for key in fields:
        if key not in TOKEN_KEYS:
            node.key_node(key).fail(f"unknown key {key!r}{did_you_mean(key, TOKEN_KEYS)}")

    def pattern(key: str, extra: int) -> regex.Pattern[str] | None:
        return compile_one(fields[key].text(), fields[key], extra) if key in fields else None

    return Step(
        pattern("pattern", flags),
        pattern("tag", 0),
        fields["negate"].boolean() if "negate" in fields else False,
        fields["skip"].integer() if "skip" in fields else 0,
    )
