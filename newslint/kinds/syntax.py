"""`syntax`: patterns over the grammatical parse, in the terms of spaCy's matchers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from newslint.article import Article, Section
from newslint.kinds.alternation import alternation
from newslint.kinds.base import Match, Option, SectionKind, nodes_option, texts_option
from newslint.kinds.expressions import SECONDS_PER_SECTION, define_option
from newslint.yamlnodes import Node, did_you_mean

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# The model runs without lemmatizer and entities: LEMMA, POS, MORPH and ENT_TYPE would never match.
ATTRIBUTES = {
    "ORTH", "TEXT", "LOWER", "LENGTH", "IS_ALPHA", "IS_ASCII", "IS_DIGIT", "IS_LOWER", "IS_UPPER",
    "IS_TITLE", "IS_PUNCT", "IS_SPACE", "IS_STOP", "IS_SENT_START", "LIKE_NUM", "SHAPE", "TAG",
    "DEP", "SPACY", "OP",
}  # fmt: skip
OPERATOR = re.compile(r"[!?+*]|\{\d+(?:,\d*)?\}|\{,\d+\}")
COMPARISONS = {"IN", "NOT_IN", "REGEX", "==", "!=", ">=", "<=", ">", "<"}
LINK_KEYS = {"LEFT_ID", "REL_OP", "RIGHT_ID", "RIGHT_ATTRS"}
RELATIONS = {"<", ">", "<<", ">>", ".", ".*", ";", ";*", "$+", "$-", "$++", "$--",
             ">+", ">-", ">++", ">--", "<+", "<-", "<++", "<--"}  # fmt: skip

LIST_OF_LISTS = {"type": "array", "items": {"type": "array", "items": {"type": "object"}}}


class Syntax(SectionKind):
    """Reports token patterns (`patterns`) and dependency patterns (`dependencies`)."""

    name = "syntax"
    summary = "Patterns over the grammatical parse: words, tags and dependencies."
    options = (
        Option(
            "patterns",
            lambda node: [_tokens(item) for item in node.items()],
            LIST_OF_LISTS,
            "Lists of token patterns, as spaCy's Matcher takes them.",
            default=(),
        ),
        Option(
            "dependencies",
            lambda node: [_links(item) for item in node.items()],
            LIST_OF_LISTS,
            "Lists of linked tokens, as spaCy's DependencyMatcher takes them.",
            default=(),
        ),
        texts_option(
            "cover", "RIGHT_IDs of the tokens that the finding covers; by default all of them."
        ),
        define_option(),
        nodes_option("unless", "Expressions; a match is dropped where its sentence holds one."),
    )
    parses = True

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._patterns: list[list[dict[str, Any]]] = list(values["patterns"])
        self._links: list[list[dict[str, Any]]] = list(values["dependencies"])
        if not self._patterns and not self._links:
            node.fail("a `syntax` rule needs `patterns` or `dependencies`")
        self._cover = set(values["cover"])
        names = {link["RIGHT_ID"] for links in self._links for link in links}
        for name in sorted(self._cover - names):
            node.fail(f"`cover` names {name!r}, which no dependency has as RIGHT_ID")
        self._unless = alternation(
            values["unless"], values["define"], ignorecase=True, template="(?:{})"
        )

    @cached_property
    def _matchers(self) -> tuple[Any, Any]:
        from spacy.matcher import DependencyMatcher, Matcher  # noqa: PLC0415 - slow to import

        from newslint.language.parser import model  # noqa: PLC0415

        flat, linked = Matcher(model().vocab), DependencyMatcher(model().vocab)
        if self._patterns:
            flat.add("rule", self._patterns, greedy="LONGEST")
        for number, links in enumerate(self._links):
            linked.add(str(number), [links])
        return flat, linked

    def check_sections(self, article: Article, sections: Sequence[Section]) -> Iterator[Match]:
        for section, doc in zip(sections, article.parse(sections), strict=True):
            for tokens in sorted(self._find(doc), key=lambda tokens: tokens[0].i):
                start, end = tokens[0].idx, tokens[-1].idx + len(tokens[-1])
                sentence = section.sentence_at(start)
                if self._unless and self._unless.whole.search(
                    sentence, timeout=SECONDS_PER_SECTION
                ):
                    continue
                yield Match(section, start, end, {"match": section.text[start:end]})

    def _find(self, doc: Doc) -> Iterator[list[Token]]:
        flat, linked = self._matchers
        if self._patterns:
            for _, start, end in flat(doc):
                if doc[start].sent == doc[end - 1].sent:
                    yield list(doc[start:end])
        if not self._links:
            return
        for key, indexes in linked(doc):
            links = self._links[int(doc.vocab.strings[key])]
            chosen = [
                index
                for index, link in zip(indexes, links, strict=True)
                if not self._cover or link["RIGHT_ID"] in self._cover
            ]
            yield [doc[index] for index in sorted(chosen)]


def _tokens(node: Node) -> list[dict[str, Any]]:
    items = node.items()
    if not items:
        node.fail("a token pattern is empty")
    return [_attributes(item) for item in items]


def _attributes(node: Node) -> dict[str, Any]:
    for name, value in node.fields().items():
        if name not in ATTRIBUTES:
            node.key_node(name).fail(f"unknown attribute {name!r}{did_you_mean(name, ATTRIBUTES)}")
        if name == "OP" and not OPERATOR.fullmatch(value.text()):
            value.fail(f"unknown operator {value.text()!r}")
        if value.kind == "a mapping":
            for comparison, operand in value.fields().items():
                if comparison not in COMPARISONS:
                    value.key_node(comparison).fail(f"unknown comparison {comparison!r}")
                if comparison == "REGEX":
                    _check_regex(operand)
    plain = node.plain()
    assert isinstance(plain, dict)  # noqa: S101 - fields() has seen a mapping
    return plain


def _check_regex(node: Node) -> None:
    # spaCy runs these itself, with the standard library's engine.
    try:
        re.compile(node.text())
    except re.error as error:
        node.fail(f"bad regular expression: {error}")


def _links(node: Node) -> list[dict[str, Any]]:
    links: list[dict[str, Any]] = []
    for item in node.items():
        fields = item.fields()
        for name in fields:
            if name not in LINK_KEYS:
                item.key_node(name).fail(f"unknown key {name!r}{did_you_mean(name, LINK_KEYS)}")
        if "RIGHT_ID" not in fields:
            item.fail("a linked token needs a RIGHT_ID")
        if links and not {"LEFT_ID", "REL_OP"} <= set(fields):
            item.fail("every linked token but the first needs LEFT_ID and REL_OP")
        if "REL_OP" in fields and fields["REL_OP"].text() not in RELATIONS:
            fields["REL_OP"].fail(f"unknown relation {fields['REL_OP'].text()!r}")
        names = {each["RIGHT_ID"] for each in links}
        if fields["RIGHT_ID"].text() in names:
            fields["RIGHT_ID"].fail(f"the RIGHT_ID {fields['RIGHT_ID'].text()!r} stands twice")
        if links and fields["LEFT_ID"].text() not in names:
            fields["LEFT_ID"].fail(f"{fields['LEFT_ID'].text()!r} is not among the tokens before")
        link: dict[str, Any] = {key: fields[key].text() for key in fields if key != "RIGHT_ATTRS"}
        link["RIGHT_ATTRS"] = _attributes(fields["RIGHT_ATTRS"]) if "RIGHT_ATTRS" in fields else {}
        links.append(link)
    if not links:
        node.fail("a dependency pattern is empty")
    return links
