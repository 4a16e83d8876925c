"""`capitalization`: headings in title case, sentence case, capitals."""

from __future__ import annotations

import pytest
from helpers import error_of, excerpts, run_rule

HEAD = "extends: capitalization\nmessage: \"'%s'\"\n"


def holds(rest: str, heading: str, **more: object) -> bool:
    found = run_rule(HEAD + rest, f"## {heading}", **more)
    assert excerpts(found) in ([], [heading])
    return not found


@pytest.mark.parametrize(
    ("heading", "right"),
    [
        ("The Mayor of a Town Speaks", True),
        ("The Mayor of a Town speaks", False),  # 5 of 6, but the last word counts as any other
        ("the mayor of a town speaks", False),
        ("Mayor Speaks With Reporters", True),
        ("Fire", True),
        ("fire", False),
        ("Council: A Review", True),
        ("What’s New in the County", True),
        ("12 Things to See", True),
        ("NATO Meets iPhone Maker", False),
    ],
)
def test_title_in_ap_style(heading: str, right: bool) -> None:
    assert holds("match: $title\nthreshold: 0.9\n", heading) is right


def test_styles_differ_in_their_small_words() -> None:
    strict = "match: $title\nthreshold: 1\n"
    assert holds(strict, "A Walk With the Mayor")
    assert not holds(strict, "A Walk with the Mayor")
    assert holds(strict + "style: Chicago\n", "A Walk with the Mayor")
    assert not holds(strict + "style: Chicago\n", "A Walk With the Mayor")


@pytest.mark.parametrize(
    ("heading", "right"),
    [
        ("The mayor speaks", True),
        ("The Mayor Speaks", False),
        ("the mayor speaks", False),
        ("NATO speaks to the FBI", True),
        ("What I know", True),
        ("The top-Level talks", True),
        ("What now? Read this", True),
    ],
)
def test_sentence(heading: str, right: bool) -> None:
    assert holds("match: $sentence\nthreshold: 0.9\n", heading) is right


def test_indicators_free_the_word_behind_them() -> None:
    rule = "match: $sentence\nthreshold: 1\n"
    assert not holds(rule, "Council: The review")
    assert holds(rule + "indicators: [':']\n", "Council: The review")
    assert holds(rule + "indicators: [':']\n", "Council: the review")


@pytest.mark.parametrize(
    ("threshold", "right"), [("", False), ("threshold: 0.79\n", True), ("threshold: 1\n", False)]
)
def test_more_than_the_threshold_must_be_right(threshold: str, right: bool) -> None:
    # Four of five words are right.
    assert holds("match: $sentence\n" + threshold, "One two three four Five") is right


def test_default_threshold() -> None:
    assert holds("match: $sentence\n", "One two three four five Six")
    assert not holds("match: $sentence\n", "One two three Four")


def test_lower_and_upper() -> None:
    assert holds("match: $lower\n", "all small")
    assert not holds("match: $lower\n", "Not small")
    assert holds("match: $upper\n", "ALL BIG 5")
    assert not holds("match: $upper\n", "Not BIG")
    assert holds("match: $lower\nexceptions: [All of It]\n", "All of It")


def test_pattern() -> None:
    assert holds("match: '^[A-Z].*\\?$'\n", "Why?")
    assert not holds("match: '^[A-Z].*\\?$'\n", "Because.")
    assert holds("match: '^why'\nexceptions: [Because]\n", "Because")


def test_exceptions_may_be_several_words() -> None:
    rule = "match: $sentence\nthreshold: 1\nexceptions: [New York, Walz]\n"
    assert holds(rule, "Walz goes to New York")
    assert not holds(rule, "Walz goes to New Orleans")
    assert holds(rule, "The mayor and Walz's plan")


def test_exceptions_in_titles() -> None:
    rule = "match: $title\nthreshold: 1\nexceptions: [iPhone, de la Cruz]\n"
    assert holds(rule, "The iPhone of Juan de la Cruz")


def test_vocabulary() -> None:
    rule = "match: $sentence\nthreshold: 1\n"
    assert holds(rule, "The talks in St. Paul", vocabulary=["St. Paul"])
    assert not holds(rule + "vocab: false\n", "The talks in St. Paul", vocabulary=["St. Paul"])


def test_prefix() -> None:
    rule = "match: $sentence\nprefix: 'WATCH: '\nthreshold: 1\n"
    assert holds(rule, "WATCH: The mayor speaks")
    assert not holds(rule, "WATCH: the mayor speaks")


def test_other_scopes() -> None:
    rule = HEAD + "scope: heading.h1\nmatch: $upper\n"
    assert excerpts(run_rule(rule, "# One\n\n## Two\n\nthree")) == ["One"]


@pytest.mark.parametrize(
    ("rest", "message"),
    [
        ("match: $camel\n", "'$camel' is not one of $title, $sentence, $lower, $upper"),
        ("match: '['\n", "bad regular expression"),
        ("match: $title\nstyle: MLA\n", "'MLA' is not one of AP, Chicago"),
        ("match: $title\nthreshold: 80\n", "`threshold` is a share"),
        ("style: AP\n", "needs `match`"),
    ],
)
def test_errors(rest: str, message: str) -> None:
    assert message in error_of(HEAD + rest).message
