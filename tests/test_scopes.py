"""Scopes: which words a rule reads."""

from __future__ import annotations

import pytest
from helpers import error_of, excerpts, run_rule

ARTICLE = """\
---
title: W-title
description: W-summary
---
# W-one

## W-two

W-paragraph one, *W-emphasis*, **W-strong**, [W-link](x), `W-code`. W-sentence.

> W-blockquote

- W-list

| W-header |
|----------|
| W-cell   |

![W-alt](x.png)

She said: "W-quoted it." W-after.
"""
PARAGRAPHS = ["paragraph", "emphasis", "strong", "link", "sentence", "quoted", "after"]
ORDER = [
    "title", "summary", "one", "two", *PARAGRAPHS[:5], "blockquote", "list", "header", "cell",
    "alt", *PARAGRAPHS[5:],
]  # fmt: skip


def words(scope: str, article: str = ARTICLE, format: str = "markdown") -> list[str]:  # noqa: A002
    rule = f"extends: existence\nmessage: '%s'\nscope: {scope}\ntokens: ['W-\\w+']\n"
    found = excerpts(run_rule(rule, article, format))
    return [each.removeprefix("W-") for each in found]


def but(*names: str) -> list[str]:
    return [name for name in ORDER if name not in names]


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ("text", ORDER),
        ("paragraph", PARAGRAPHS),
        ("heading", ["one", "two"]),
        ("heading.h1", ["one"]),
        ("heading.h2", ["two"]),
        ("heading.h3", []),
        ("title", ["title"]),
        ("list", ["list"]),
        ("table", ["header", "cell"]),
        ("table.header", ["header"]),
        ("table.cell", ["cell"]),
        ("table.caption", []),
        ("blockquote", ["blockquote"]),
        ("alt", ["alt"]),
        ("summary", ["summary", *PARAGRAPHS]),
        ("raw", [*but(), "code"]),
        ("code", ["code"]),
        ("link", ["link"]),
        ("strong", ["strong"]),
        ("emphasis", ["emphasis"]),
        ("quotation", ["blockquote", "quoted"]),
        ("~quotation", but("blockquote", "quoted")),
        ("paragraph & ~quotation", but(*set(ORDER) - set(PARAGRAPHS), "quoted")),
        ("~heading", but("one", "two")),
        ("~heading.h2", but("two")),
        ("heading & ~heading.h1", ["two"]),
        ("~heading & ~table & ~list & ~title & ~alt & ~summary", [*PARAGRAPHS, "blockquote"]),
        ("sentence & heading", ["one", "two"]),
        ("[heading, list]", ["one", "two", "list"]),
        ("[heading.h2, title, alt & ~list]", ["title", "two", "alt"]),
        ("[paragraph & quotation, heading & ~quotation]", ["one", "two", "quoted"]),
        ("text.code", ["code"]),
    ],
)
def test_scope(scope: str, expected: list[str]) -> None:
    assert sorted(words(scope)) == sorted(expected)


def test_findings_come_in_reading_order() -> None:
    assert words("text") == ORDER


def test_the_first_heading_of_level_one_is_the_title_where_there_is_no_other() -> None:
    assert words("title", "# W-one\n\n# W-two\n") == ["one"]


def test_table_caption_of_html() -> None:
    page = "<table><caption>W-caption</caption><tr><th>W-head<td>W-cell</table>"
    assert words("table.caption", page, "html") == ["caption"]
    assert words("table & ~table.caption", page, "html") == ["head", "cell"]


def test_sentences_are_read_one_by_one() -> None:
    rule = "extends: occurrence\nmessage: x\nscope: sentence\nmax: 1\ntoken: x\n"
    assert excerpts(run_rule(rule, "x. One x and x.\n\n# x x")) == ["x", "x"]


def test_findings_say_their_scope() -> None:
    rule = "extends: existence\nmessage: x\nscope: {}\ntokens: ['W-(?:one|strong|cell|sentence)']\n"
    for scope, shown in (
        ("text", ["heading.h1", "paragraph", "paragraph", "table.cell"]),
        ("sentence", ["heading.h1", "paragraph", "paragraph", "table.cell"]),
        ("strong", ["strong"]),
        ("summary", ["summary", "summary"]),
        ("raw", ["raw"] * 4),
    ):
        findings = run_rule(rule.format(scope), ARTICLE)
        assert [finding.scope for finding in findings] == shown


@pytest.mark.parametrize("scope", ["headings", "~tabel", "paragraph & sentance", "''"])
def test_unknown_scopes(scope: str) -> None:
    error = error_of(f"extends: existence\nmessage: x\ntokens: [x]\nscope: [text, {scope}]\n")
    assert error.message.endswith("is not a scope") or "did you mean" in error.message
    assert error.line == 4
    assert error.column == len("scope: [text, ") + 1


@pytest.mark.parametrize("scope", ["raw & sentence", "~raw", "~sentence"])
def test_units_that_cannot_be_joined(scope: str) -> None:
    message = error_of(f"extends: existence\nmessage: x\ntokens: [x]\nscope: {scope}\n").message
    assert "only once" in message
