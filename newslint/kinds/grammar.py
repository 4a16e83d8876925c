"""`grammar`: what LanguageTool remarks, as far as a newsroom can trust it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from newslint.article import Article, Section
from newslint.comparison import Comparison
from newslint.errors import ServiceError
from newslint.kinds import grammar_filters as filters
from newslint.kinds.base import Kind, Match, flag_option, forms_option, texts_option
from newslint.kinds.expressions import SECONDS_PER_SECTION, compile_one
from newslint.language.sentences import sentence_spans
from newslint.language.slips import is_slip
from newslint.languagetool.annotation import Remark
from newslint.languagetool.proofreader import Proofreader
from newslint.model import Level
from newslint.scopes import Scope
from newslint.yamlnodes import Node

HEADINGS = frozenset({"title", "heading"})
QUOTES = str.maketrans({"“": "'", "”": "'", "’": "'", "‘": "'"})


class Grammar(Kind):
    """Passes on remarks of the LanguageTool rules that a rule file names, without those about names."""

    name = "grammar"
    summary = "What LanguageTool remarks; runs with `--grammar languagetool`."
    options = (
        texts_option("rules", "Ids of LanguageTool rules; * stands for anything (`EN_A_VS_*`)."),
        texts_option("categories", "Ids of categories of LanguageTool rules (`GRAMMAR`)."),
        texts_option("ignore-rules", "Ids of LanguageTool rules to leave out of these."),
        forms_option(
            "where",
            "For the id of a LanguageTool rule an expression: its remarks count only where that finds"
            " something in the words remarked on, put between ‹ and ›, with what stands around them.",
        ),
        flag_option("slips-only", "Of unknown words take only those that are a slip of the hand."),
    )
    fields = ("match", "message", "id", "offer")
    asks_languagetool = True

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._rules = tuple(values["rules"])
        self._categories = frozenset(values["categories"])
        self._ignored = tuple(values["ignore-rules"])
        self._slips_only: bool = values["slips-only"]
        self._where = {
            rule.text(): compile_one(condition.text(), condition)
            for rule, condition in values["where"]
        }
        if not self._rules and not self._categories:
            node.fail("a `grammar` rule needs `rules` or `categories` of LanguageTool")

    def prepare(self, article: Article, scopes: Sequence[Scope]) -> None:
        """Send the prose off, so that LanguageTool reads while other rules do."""
        texts = [section.text for section in article.sections(scopes)]
        proofreader_of(article).request(texts, article.language)

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        return self.check_beside(article, None, scopes)

    def check_beside(
        self, article: Article, comparison: Comparison | None, scopes: Sequence[Scope]
    ) -> Iterator[Match]:
        sections = article.sections(scopes)
        texts = [section.text for section in sections]
        found = proofreader_of(article).remarks(texts, article.language)
        words: _Words | None = None
        for section, remarks in zip(sections, found, strict=True):
            for said in remarks:
                remark = filters.trimmed(said, section.text)
                if not self._takes(remark) or _is_dropped(remark, section):
                    continue
                if not self._is_where(remark, section.text):
                    continue
                if filters.is_spelling(remark):
                    words = words or _Words(article, comparison)
                    if words.excuse(remark, section):
                        continue
                yield _match(remark, section, article)

    def _is_where(self, remark: Remark, text: str) -> bool:
        """Whether a remark stands in a place of the sort that its rule is right about."""
        if self._slips_only and filters.is_unknown_word(remark):
            offer = remark.replacements[0] if remark.replacements else ""
            return is_slip(text[remark.start : remark.end], offer)
        condition = self._where.get(remark.rule)
        if condition is None:
            return True
        around = filters.shown(remark, text)
        return condition.search(around, timeout=SECONDS_PER_SECTION) is not None

    def _takes(self, remark: Remark) -> bool:
        if filters.is_one_of(remark.rule, self._ignored):
            return False
        return remark.category in self._categories or filters.is_one_of(remark.rule, self._rules)


class _Words:
    """What an article and its sources tell of single words."""

    def __init__(self, article: Article, comparison: Comparison | None) -> None:
        self._own: Counter[str] = filters.words_of(section.text for section in article.blocks)
        sources = comparison.sources if comparison else ()
        self._source = filters.words_of(
            section.text for source in sources for section in source.blocks
        )
        self._vocabulary = filters.words_of(article.vocabulary)

    def excuse(self, remark: Remark, section: Section) -> bool:
        """Whether a remark on spelling is about a name, or a word that is meant as it is."""
        text = section.text
        places = [found.span() for found in filters.WORD.finditer(text, remark.start, remark.end)]
        words = [text[start:end] for start, end in places]
        if any(filters.plain(word) in self._vocabulary for word in words):
            return True
        if filters.is_unknown_word(remark) and any(
            filters.is_meant(word, self._own, self._source) for word in words
        ):
            return True
        return any(
            filters.is_code_like(word)
            or filters.is_capitalised_name(remark, text, place, section.sentences)
            for word, place in zip(words, places, strict=True)
        )


def proofreader_of(article: Article) -> Proofreader:
    """Return the LanguageTool that an article is read with.

    Raises:
        ServiceError: if it is off: a rule that asks it must not look as if it had found nothing.
    """
    if article.proofreader is None:
        raise ServiceError("LanguageTool is off: turn it on with `--grammar languagetool`")
    return article.proofreader


def _is_dropped(remark: Remark, section: Section) -> bool:
    if filters.touches_mask(section.text, remark.start, remark.end):
        return True
    return section.scope.partition(".")[0] in HEADINGS and filters.is_of_headings(remark)


def _match(remark: Remark, section: Section, article: Article) -> Match:
    words = section.text[remark.start : remark.end]
    replacement = remark.replacements[0] if remark.replacements else None
    if replacement and "’" in section.prose.text[remark.start : remark.end]:
        replacement = replacement.replace("'", "’")
    place = section.prose.span(remark.start, remark.end)
    return Match(
        section,
        remark.start,
        remark.end,
        {
            "match": words,
            "message": one_sentence(remark.message),
            "id": remark.rule,
            "offer": f": is '{replacement}' meant?" if replacement else "",
        },
        replacement,
        # What a speaker got wrong is quoted as it was said.
        ceiling=Level.SUGGESTION if article.is_quoted(place) else Level.ERROR,
    )


@lru_cache(maxsize=1024)
def one_sentence(message: str) -> str:
    """Return the first sentence of a message, its full stop left off, in this project's quotation marks."""
    text = " ".join(message.translate(QUOTES).split())
    spans = sentence_spans(text)
    first = text[spans[0][0] : spans[0][1]].strip() if spans else text
    return first[:1].upper() + first[1:].removesuffix(".")
