"""`occurrence`: at most and at least so many in a scope."""

from __future__ import annotations

from helpers import error_of, excerpts, run_rule

HEAD = "extends: occurrence\nmessage: Too many or too few.\n"


def found(rest: str, text: str) -> list[str]:
    return excerpts(run_rule(HEAD + rest, text))


def test_one_finding_at_the_first_match_above_max() -> None:
    rule = "scope: paragraph\nmax: 2\ntoken: ','\n"
    assert found(rule, "a, b, c.\n\nd, e, f, g.") == [","]
    assert run_rule(HEAD + rule, "d, e, f, g.")[0].span == (1, 2)


def test_below_min_at_the_first_match() -> None:
    assert found("scope: paragraph\nmin: 2\ntoken: '\\w+'\n", "One two.\n\nThree.") == ["Three"]


def test_at_the_start_of_the_scope_where_there_is_no_match() -> None:
    (finding,) = run_rule(HEAD + "scope: paragraph\nmin: 1\ntoken: x\n", "# T\n\nabc")
    assert finding.span == (5, 5)


def test_max_nought() -> None:
    assert found("scope: sentence\nmax: 0\ntoken: '!'\n", "Fine. Oh! No!") == ["!", "!"]


def test_counts_a_scope_at_a_time() -> None:
    assert found(
        "scope: sentence\nmax: 3\ntoken: '\\b(\\w+)\\b'\n", "One two three. One two three four."
    ) == ["One"]
    assert found("scope: summary\nmax: 1\ntoken: x\n", "x\n\n# x\n\nx") == ["x"]


def test_ignorecase() -> None:
    assert found("max: 1\ntoken: x\n", "x X") == []
    assert found("max: 1\nignorecase: true\ntoken: x\n", "x X") == ["x"]


def test_message_may_give_the_count() -> None:
    rule = "extends: occurrence\nmessage: \"{count} of '%s'\"\nmax: 1\ntoken: x\n"
    assert run_rule(rule, "x x x")[0].message == "3 of 'x'"


def test_needs_a_bound() -> None:
    assert "needs `max` or `min`" in error_of(HEAD + "token: x\n").message
    assert "below 0" in error_of(HEAD + "token: x\nmax: -1\n").message


def test_needs_a_token() -> None:
    assert "needs `token`" in error_of(HEAD + "max: 1\n").message
