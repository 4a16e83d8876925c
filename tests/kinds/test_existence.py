"""`existence`: tokens, raw, word boundaries, exceptions."""

from __future__ import annotations

import pytest
from helpers import error_of, excerpts, messages, run_rule

HEAD = "extends: existence\nmessage: \"Not '%s'.\"\n"


def found(rest: str, text: str, **more: object) -> list[str]:
    return excerpts(run_rule(HEAD + rest, text, **more))


def test_tokens_are_expressions_between_word_boundaries() -> None:
    assert found("tokens: [fire, water?]", "Firefire wate water fire refire.") == [
        "wate",
        "water",
        "fire",
    ]


def test_message_shows_the_words_matched() -> None:
    findings = run_rule(HEAD + "tokens: [very\\s+unique]", "It is very\nunique.")
    assert messages(findings) == ["Not 'very unique'."]
    assert excerpts(findings) == ["very\nunique"]
    assert findings[0].rule == "House.Rule"
    assert findings[0].level.label == "warning"


def test_case_matters_unless_told() -> None:
    assert found("tokens: [fire]", "Fire fire FIRE") == ["fire"]
    assert found("ignorecase: true\ntokens: [fire]", "Fire fire FIRE") == ["Fire", "fire", "FIRE"]


def test_nonword_takes_the_boundaries_away() -> None:
    assert found("tokens: ['[!]{2}']", "What!!") == []
    assert found("nonword: true\ntokens: ['[!]{2}']", "What!!") == ["!!"]
    assert found("nonword: true\ntokens: [fire]", "Campfires") == ["fire"]


def test_raw_stands_in_front_of_the_tokens() -> None:
    rule = "raw: ['\\b(?:was|were)', '\\s+']\ntokens: ['\\w+ed', known]"
    assert found(rule, "It was noted and were known, is noted.") == ["was noted", "were known"]


def test_raw_stands_behind_with_append() -> None:
    rule = "append: true\nraw: ['\\s+\\d+']\ntokens: [chapter, page]"
    assert found(rule, "See page 3, chapter  4 and 5 page.") == ["page 3", "chapter  4"]


def test_raw_alone() -> None:
    assert found("raw: ['\\d{2,}', ' km']", "It is 5 km or 15 km.") == ["15 km"]


def test_raw_parts_are_one_expression() -> None:
    assert found("raw: ['(?:on', 'e|two)']", "one two") == ["one", "two"]


def test_tokens_may_refer_to_groups_of_raw() -> None:
    assert found("raw: ['\\b(\\w+) ']\ntokens: ['\\1']", "very very good") == ["very very"]


def test_groups_of_one_token_do_not_disturb_another() -> None:
    assert found("tokens: ['(a)(b)', '(\\w)\\1']", "ab xx aa xy") == ["ab", "xx", "aa"]


def test_flags_in_one_token_do_not_spread() -> None:
    rule = "tokens: ['(?i)fire', water]"
    assert found(rule, "FIRE Water water fire") == ["FIRE", "water", "fire"]
    rule = "ignorecase: true\ntokens: ['(?-i)Fire', water]"
    assert found(rule, "FIRE Fire Water") == ["Fire", "Water"]


def test_an_empty_token_hides_no_other() -> None:
    assert found("tokens: ['', fire]", "fire") == ["fire"]


def test_the_first_alternative_wins() -> None:
    assert found("tokens: [in, in order to]", "in order to") == ["in"]
    assert found("tokens: [in order to, in]", "in order to") == ["in order to"]


def test_a_match_that_an_exception_matches_whole_is_dropped() -> None:
    rule = "tokens: ['[A-Z]{2,}s?']\nexceptions: [US, 'EUs?']"
    assert found(rule, "US USA EU EUs NATO") == ["USA", "NATO"]


def test_lookaround_of_any_length() -> None:
    assert found("nonword: true\ntokens: ['(?<!:[^ ]+?):\\s[a-z]']", ":see : a and b: c") == [
        ": a",
        ": c",
    ]


def test_anchors_hold_at_line_ends_of_raw_text() -> None:
    assert found("scope: raw\nnonword: true\ntokens: ['^- .+$']", "- one\n- two") == [
        "- one",
        "- two",
    ]


def test_typographic_apostrophes_and_spaces_are_read_as_plain() -> None:
    findings = run_rule(HEAD + 'tokens: ["don\'t know"]', "They don’t\N{NO-BREAK SPACE}know.")
    assert excerpts(findings) == ["don’t\N{NO-BREAK SPACE}know"]


@pytest.mark.parametrize(
    ("vocab", "expected"), [("", []), ("vocab: true\n", []), ("vocab: false\n", ["Walz"])]
)
def test_vocabulary(vocab: str, expected: list[str]) -> None:
    assert found(vocab + "tokens: ['W\\w+']", "Walz", vocabulary=["Walz"]) == expected


def test_words_that_hold_a_vocabulary_word_are_still_found() -> None:
    assert found("tokens: ['Mr \\w+']", "Mr Walz", vocabulary=["Walz"]) == ["Mr Walz"]


def test_unless_looks_at_the_sentence() -> None:
    rule = "tokens: [experts]\nunless: [said]"
    assert found(rule, "The experts said so. But experts know.") == ["experts"]


def test_define_names_lists() -> None:
    rule = "define: {who: [experts, insiders]}\ntokens: ['{who} reveal']"
    assert found(rule, "experts reveal, insiders reveal, people reveal") == [
        "experts reveal",
        "insiders reveal",
    ]


def test_names_that_define_does_not_give() -> None:
    error = error_of(HEAD + "define: {who: [a]}\ntokens: ['{whom} b']\n")
    assert "{whom}" in error.message
    assert (error.line, error.column) == (4, 10)


@pytest.mark.parametrize("rest", ["", "tokens: []\n", "tokens:\n", "tokens: ['']\n"])
def test_needs_something_to_look_for(rest: str) -> None:
    assert "needs `tokens` or `raw`" in error_of(HEAD + rest).message
