"""`quotation`: words in quotation marks that nobody is named for, and marks without a partner."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newslint.article import Article, Section
from newslint.kinds.base import Kind, Match, choice_option, integer_option
from newslint.language.attribution import has_speaker
from newslint.language.quotations import Quotation, stray_marks
from newslint.scopes import Scope
from newslint.yamlnodes import Node

CONDITIONS = ("unattributed", "unbalanced")
WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")


class QuotationKind(Kind):
    """Reports quotations that lack a speaker, or quotation marks that lack the other one."""

    name = "quotation"
    summary = "A quotation that nobody is named for, or a quotation mark without its partner."
    options = (
        choice_option("condition", "What is wrong with the quotation.", CONDITIONS, required=True),
        integer_option(
            "min_words", "Quotations of fewer words are not asked for a speaker.", default=6
        ),
    )
    fields = ("match",)

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self.condition: str = values["condition"]
        self._min_words: int = values["min_words"]

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = {id(section.block) for section in article.sections(scopes)}
        found = self._unattributed if self.condition == "unattributed" else self._unbalanced
        for match in found(article):
            if id(match.section.block) in wanted:
                yield match

    def _unattributed(self, article: Article) -> Iterator[Match]:
        paragraphs = [section.prose.text for section in article.body]
        for quotation, group in article.quotations:
            if group is not article.body or not self._asks_for_speaker(quotation, group):
                continue
            index, start, end = quotation.parts[0]
            match = _match(group[index], start, end)
            # An article that stands in quotation marks as a whole quotes nobody.
            if article.is_quoted(match.span) and not has_speaker(paragraphs, quotation):
                yield match

    def _asks_for_speaker(self, quotation: Quotation, group: Sequence[Section]) -> bool:
        """Whether these are somebody's words, in running text, and enough of them."""
        if quotation.nested or not quotation.speech:
            return False
        if any(group[index].scope != "paragraph" for index, _, _ in quotation.parts):
            return False
        words = sum(
            len(WORD.findall(group[index].prose.text, start, end))
            for index, start, end in quotation.parts
        )
        return words >= self._min_words

    def _unbalanced(self, article: Article) -> Iterator[Match]:
        for group in article.groups:
            for index, place in stray_marks([section.prose.text for section in group]):
                # Two single marks or two backticks in a row are one double mark.
                text = group[index].prose.text
                end = place + (2 if text[place : place + 2] in ("''", "``") else 1)
                yield _match(group[index], place, end)


def _match(section: Section, start: int, end: int) -> Match:
    return Match(section, start, end, {"match": section.text[start:end]})
