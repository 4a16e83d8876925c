"""`consistency`: two forms of one thing in a file."""

from __future__ import annotations

from helpers import error_of, excerpts, messages, run_rule

HEAD = "extends: consistency\nmessage: \"Inconsistent: '%s'.\"\n"


def found(rest: str, text: str) -> list[str]:
    return excerpts(run_rule(HEAD + rest, text))


def test_the_form_that_comes_later_is_reported() -> None:
    rule = "either: {adviser: advisor}"
    assert found(rule, "# An adviser\n\nHer advisor.") == ["advisor"]
    assert found(rule, "Her advisor, an adviser.") == ["adviser"]


def test_one_form_alone_is_no_finding() -> None:
    assert found("either: {adviser: advisor}", "adviser adviser") == []


def test_every_place_of_the_later_form() -> None:
    assert found("either: {a: b}", "a b a b") == ["b", "b"]


def test_pairs_are_apart() -> None:
    assert found("either: {a: b, c: d}", "a d") == []
    assert found("either: {a: b, c: d}", "a d b c") == ["b", "c"]


def test_ignorecase_and_nonword() -> None:
    assert found("either: {a: b}", "a B") == []
    assert found("ignorecase: true\neither: {a: b}", "a B") == ["B"]
    assert found("either: {col: row}", "cols row") == []
    assert found("nonword: true\neither: {col: row}", "cols row") == ["row"]


def test_forms_are_expressions() -> None:
    assert found("either: {'colou?rs?': 'hues?'}", "color and hues") == ["hues"]


def test_message_may_give_the_other_form() -> None:
    rule = "extends: consistency\nmessage: '%s, but %s before'\neither: {a: b}"
    assert messages(run_rule(rule, "a b")) == ["b, but a before"]


def test_errors_point_at_the_form() -> None:
    error = error_of(HEAD + "either:\n  a: (\n")
    assert (error.line, error.column) == (4, 6)
    assert "`either` is empty" in error_of(HEAD + "either: {}\n").message
