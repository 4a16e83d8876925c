"""`repetition`: the same token in a row."""

from __future__ import annotations

import pytest
from helpers import error_of, excerpts, messages, run_rule
from hypothesis import example, given
from hypothesis import strategies as st

HEAD = "extends: repetition\nmessage: \"'%s' is repeated\"\n"


def found(rest: str, text: str, **more: object) -> list[str]:
    return excerpts(run_rule(HEAD + rest, text, **more))


def test_any_run_of_non_space_is_a_token() -> None:
    assert found("", "the the -- -- end") == ["the the", "-- --"]
    assert messages(run_rule(HEAD, "over the\nthe bridge")) == ["'the the' is repeated"]


def test_compared_without_case() -> None:
    assert found("", "The the end") == ["The the"]
    assert found("ignorecase: false\ntokens: ['\\w+']", "The the end") == ["The the"]


def test_alpha_keeps_words_only() -> None:
    assert found("alpha: true", "10 10 is is -- --") == ["is is"]


def test_max_allows_so_many_repetitions() -> None:
    assert found("max: 1", "no no but no no no") == ["no no no"]


def test_own_tokens() -> None:
    assert found("tokens: ['\\b[A-Z]+\\b']", "US US us us") == ["US US"]
    assert found("ignorecase: true\ntokens: ['\\b[A-Z]+\\b']", "us us") == ["us us"]


@given(text=st.text(alphabet="aAbß_1.,- '’—é\n\x1c\u00a0", max_size=30))
@example("a\x1cb a\x1cb")
@example("ß SS ss")
@pytest.mark.parametrize("quick", [r"\w+", r"[\w]+", r"\S+", r"[^\s]+"])
def test_tokens_found_without_an_expression_are_the_same(quick: str, text: str) -> None:
    assert found(f"tokens: ['{quick}']", text) == found(f"tokens: ['(?:{quick})']", text)


def test_nothing_but_space_may_stand_between() -> None:
    assert found("tokens: ['\\w+']", "that, that. That") == []


def test_a_line_end_is_space_but_a_paragraph_break_ends_the_row() -> None:
    assert found("", "the\nthe") == ["the\nthe"]
    assert found("", "the\n\nthe") == []
    assert found("scope: raw", "the\n\nthe") == []
    assert found("scope: raw", "the\n  \t\nthe") == []
    assert found("scope: raw", "the\r\n\r\nthe") == []
    assert found("scope: summary", "the\n\nthe") == []


@pytest.mark.parametrize("exception", ["had", "had had"])
def test_exceptions_are_tokens_or_whole_rows(exception: str) -> None:
    assert found(f"exceptions: [{exception}]", "He had had the the") == ["the the"]


def test_vocabulary() -> None:
    assert found("", "Duran Duran", vocabulary=["Duran Duran"]) == []
    assert found("", "Walla Walla", vocabulary=["Walla"]) == []
    assert found("vocab: false", "Walla Walla", vocabulary=["Walla"]) == ["Walla Walla"]


def test_negative_max() -> None:
    assert "below 0" in error_of(HEAD + "max: -1\n").message
