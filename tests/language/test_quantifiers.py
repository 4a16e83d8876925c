"""Quantifiers of a paragraph, and how much each says."""

from __future__ import annotations

import pytest

from newslint.article import Article
from newslint.formats import parse
from newslint.language.quantifiers import Share


def read(text: str) -> list[tuple[str, Share, str]]:
    (found,) = Article(parse(text, "a.txt")).reading.quantifiers
    return [(text[each.start : each.end], each.share, each.counted) for each in found]


@pytest.mark.parametrize(
    ("text", "words", "share", "counted"),
    [
        ("He trails in most polls.", "most polls", Share.MOST, "poll"),
        ("None of the ferries ran.", "None of the ferries", Share.NONE, "ferry"),
        ("Nearly all the ferries sank.", "Nearly all the ferries", Share.MOST, "ferry"),
        ("Not all ferries sank.", "Not all ferries", Share.SOME, "ferry"),
        ("Few drivers came.", "Few drivers", Share.FEW, "driver"),
        ("Only a few drivers came.", "a few drivers", Share.SOME, "driver"),
        ("She met a few drivers.", "a few drivers", Share.SOME, "driver"),
        ("A majority of workers agreed.", "A majority of workers", Share.MOST, "worker"),
        ("The whole fleet sank.", "The whole fleet", Share.ALL, "fleet"),
    ],
)
def test_how_much_of_what(text: str, words: str, share: Share, counted: str) -> None:
    assert read(text) == [(words, share, counted)]


@pytest.mark.parametrize(
    "text",
    [
        "The most dangerous road was closed.",
        "All but two of the ferries ran.",
        "The shop opens every day.",
        "They all left, and nobody spoke.",
        "",
    ],
)
def test_what_is_no_share_of_anything_named(text: str) -> None:
    assert not text or read(text) == []
