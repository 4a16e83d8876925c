"""`conditional`: what asks for something else in the file."""

from __future__ import annotations

from helpers import error_of, excerpts, run_rule

HEAD = "extends: conditional\nmessage: \"'%s' has no definition.\"\n"
ACRONYMS = "first: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\n"


def found(rest: str, text: str, **more: object) -> list[str]:
    return excerpts(run_rule(HEAD + rest, text, **more))


def test_every_capture_of_first_needs_the_same_capture_by_second() -> None:
    text = "The WHO and the FBI met.\n\nThe World Health Organization (WHO) said so."
    assert found(ACRONYMS, text) == ["FBI"]


def test_without_groups_second_must_only_occur() -> None:
    rule = "first: quote\nsecond: source\n"
    assert found(rule, "A quote and a quote.") == ["quote", "quote"]
    assert found(rule, "A quote.\n\nIts source.") == []
    assert found(rule, "Nothing.") == []


def test_all_groups_of_second_count() -> None:
    rule = "first: '\\b([A-Z]{3})\\b'\nsecond: '([A-Z]{3}) or ([A-Z]{3})'\n"
    assert found(rule, "ABC or DEF, GHI") == ["GHI"]


def test_first_without_groups_is_tied_by_all_of_it() -> None:
    rule = "first: '[A-Z]{3}'\nsecond: '\\(([A-Z]{3})\\)'\n"
    assert found(rule, "ABC DEF (ABC)") == ["DEF"]


def test_several_groups_of_first_must_all_be_met() -> None:
    rule = "first: '<(\\w)(\\w)>'\nsecond: '=(\\w)'\n"
    assert found("scope: raw\n" + rule, "<ab> <ac> =a =b") == ["<ac>"]


def test_ignorecase() -> None:
    rule = "first: '<(\\w+)>'\nsecond: '=(\\w+)'\nscope: raw\n"
    assert found(rule, "<ab> =AB") == ["<ab>"]
    assert found("ignorecase: true\n" + rule, "<ab> =AB") == []


def test_exceptions_and_vocabulary() -> None:
    text = "USA, API, NATO, FBI"
    assert found(ACRONYMS + "exceptions: [USA, 'A.I']", text, vocabulary=["NATO"]) == ["FBI"]
    assert found(ACRONYMS + "vocab: false", "NATO", vocabulary=["NATO"]) == ["NATO"]


def test_needs_both_expressions() -> None:
    assert "needs `second`" in error_of(HEAD + "first: a\n").message
    error = error_of(HEAD + "first: a\nsecond: '['\n")
    assert (error.line, error.column) == (4, 9)
