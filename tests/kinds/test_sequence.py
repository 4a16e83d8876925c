"""`sequence`: words and tags in a row."""

from __future__ import annotations

import pytest
from helpers import error_of, excerpts, run_rule

HEAD = "extends: sequence\nmessage: \"'%s'\"\n"


def found(rest: str, text: str) -> list[str]:
    return excerpts(run_rule(HEAD + rest, text))


def test_patterns_in_a_row() -> None:
    rule = "tokens:\n  - pattern: very\n  - pattern: 'un\\w+'\n"
    assert found(rule, "It was very unusual and very good, very  unkind.") == [
        "very unusual",
        "very  unkind",
    ]


def test_tags_and_alternations_of_tags() -> None:
    rule = "tokens:\n  - pattern: the\n  - tag: NN|NNS\n"
    assert found(rule, "They saw the car, the cars and the red house.") == ["the car", "the cars"]


def test_a_tag_is_matched_whole() -> None:
    rule = "tokens:\n  - pattern: the\n  - tag: NN\n"
    assert found(rule, "They saw the cars.") == []


def test_pattern_and_tag_of_one_token() -> None:
    rule = "tokens:\n  - pattern: report\n    tag: NN\n"
    assert found(rule, "The report said that they report daily.") == ["report"]


def test_negate() -> None:
    rule = "tokens:\n  - pattern: according\n  - pattern: to\n    negate: true\n"
    assert found(rule, "It came according to plan, according with reports.") == ["according with"]


def test_skip_allows_tokens_before() -> None:
    rule = "tokens:\n  - pattern: officials\n  - pattern: said\n    skip: 2\n"
    text = "Officials said it. Some officials there said it. City officials in this town said it."
    assert found("ignorecase: true\n" + rule, text) == ["Officials said", "officials there said"]


def test_a_token_that_only_skips() -> None:
    rule = "tokens:\n  - pattern: officials\n  - skip: 2\n  - pattern: said\n"
    assert found(rule, "The officials in town said so.") == ["officials in town said"]


def test_the_first_token_with_a_pattern_need_not_be_the_first() -> None:
    rule = "tokens:\n  - tag: DT\n  - pattern: expert\n"
    assert found(rule, "An expert and another, one expert, said it.") == ["An expert"]


def test_inside_a_sentence_only() -> None:
    rule = "tokens:\n  - pattern: end\n  - pattern: '[.]'\n  - pattern: The\n"
    assert found(rule, "This is the end. The rest follows.") == []


def test_ignorecase() -> None:
    assert found("tokens:\n  - pattern: experts\n", "Experts and experts") == ["experts"]
    assert found("ignorecase: true\ntokens:\n  - pattern: experts\n", "Experts") == ["Experts"]


def test_scope() -> None:
    rule = "scope: heading\ntokens:\n  - pattern: experts\n"
    assert found(rule, "# Of experts\n\nThe experts") == ["experts"]


@pytest.mark.parametrize(
    ("rest", "message"),
    [
        ("tokens:\n  - tag: NN\n", "needs one token with a `pattern`"),
        ("tokens: []\n", "needs one token with a `pattern`"),
        ("tokens:\n  - patern: x\n", "unknown key 'patern' (did you mean 'pattern'?)"),
        ("tokens:\n  - pattern: (\n", "bad regular expression"),
        ("tokens:\n  - pattern: x\n    skip: few\n", "expected a whole number"),
        ("tokens:\n  - pattern: x\n    negate: maybe\n", "expected true or false"),
        ("tokens: [x]\n", "expected a mapping, found text"),
    ],
)
def test_errors(rest: str, message: str) -> None:
    assert message in error_of(HEAD + rest).message
