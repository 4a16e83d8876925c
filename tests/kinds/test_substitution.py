"""`substitution`: swap, offers, groups, case."""

from __future__ import annotations

import pytest
from helpers import error_of, excerpts, messages, run_rule

from newslint.model import Finding

HEAD = "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\n"


def run(rest: str, text: str, **more: object) -> list[Finding]:
    return run_rule(HEAD + rest, text, **more)


def test_replacement_comes_first_in_the_message() -> None:
    findings = run("swap: {utilize: use, 'in order to': to}", "We utilize it in order to win.")
    assert messages(findings) == [
        "Use 'use' instead of 'utilize'.",
        "Use 'to' instead of 'in order to'.",
    ]
    assert [finding.edit.replacement for finding in findings if finding.edit] == ["use", "to"]


def test_message_fields_by_name_and_number() -> None:
    message = "'{match} -> {replacement}; %[2]s, %[1]s; 5%%'"
    rule = f"extends: substitution\nmessage: {message}\nswap: {{a: b}}"
    assert messages(run_rule(rule, "a")) == ["a -> b; a, b; 5%"]


def test_word_boundaries_and_nonword() -> None:
    assert excerpts(run("swap: {use: x}", "use reuse")) == ["use"]
    assert excerpts(run("nonword: true\nswap: {use: x}", "use reuse")) == ["use", "use"]


def test_ignorecase() -> None:
    assert excerpts(run("swap: {web: net}", "Web web")) == ["web"]
    assert excerpts(run("ignorecase: true\nswap: {web: net}", "Web web")) == ["Web", "web"]


def test_a_match_equal_to_its_replacement_is_no_finding() -> None:
    rule = "ignorecase: true\nswap: {'wi-?fi': Wi-Fi}"
    assert excerpts(run(rule, "wifi Wi-Fi WiFi")) == ["wifi", "WiFi"]
    assert run("ignorecase: true\nswap: {'ok(?:ay)?': OK|okay}", "OK and okay.") == []


@pytest.mark.parametrize(
    ("offers", "message"),
    [
        ("phone|mobile phone", "Use 'phone' or 'mobile phone' instead of 'cell'."),
        ("stop|exit|end", "Use 'stop', 'exit', or 'end' instead of 'cell'."),
    ],
)
def test_several_offers(offers: str, message: str) -> None:
    (finding,) = run(f"swap: {{cell: {offers}}}", "cell")
    assert finding.message == message
    assert finding.edit is None


def test_several_offers_without_quotation_marks() -> None:
    rule = "extends: substitution\nmessage: 'Use %s.'\nswap: {x: a|b|c, y: d|e}"
    assert messages(run_rule(rule, "x y")) == ["Use a, b, or c.", "Use d or e."]


def test_groups_are_taken_over() -> None:
    rule = "swap: {'(\\w+)man(s?)': '$1person$2', '(\\d+) (km)': '${2}s $1'}"
    assert messages(run(rule, "chairmans 5 km")) == [
        "Use 'chairpersons' instead of 'chairmans'.",
        "Use 'kms 5' instead of '5 km'.",
    ]


def test_a_group_that_took_no_part_is_empty() -> None:
    assert messages(run("swap: {'(a)?b': '<$1$7>'}", "b")) == ["Use '<>' instead of 'b'."]


def test_back_references_count_within_their_own_key() -> None:
    rule = "swap: {'(a)(b)': x, '(\\w)\\1': '$1'}"
    assert messages(run(rule, "ab zz")) == ["Use 'x' instead of 'ab'.", "Use 'z' instead of 'zz'."]


@pytest.mark.parametrize(
    ("text", "replacement"),
    [("utilize", "use"), ("Utilize", "Use"), ("UTILIZE", "USE")],
)
def test_capitalize_matches_the_case_of_the_text(text: str, replacement: str) -> None:
    (finding,) = run("ignorecase: true\ncapitalize: true\nswap: {utilize: use}", text)
    assert finding.edit
    assert finding.edit.replacement == replacement


def test_without_capitalize_the_replacement_stays_as_written() -> None:
    (finding,) = run("ignorecase: true\nswap: {utilize: use}", "Utilize")
    assert finding.edit
    assert finding.edit.replacement == "use"


def test_exceptions_and_vocabulary() -> None:
    rule = "swap: {'colou?rs?': hue}\nexceptions: [colours]"
    assert excerpts(run(rule, "colour colours color", vocabulary=["color"])) == ["colour"]


def test_the_key_that_comes_first_wins() -> None:
    assert excerpts(run("swap: {web site: website, web: net}", "a web site")) == ["web site"]


def test_duplicate_keys_of_equal_value_are_tolerated() -> None:
    assert excerpts(run("swap:\n  a: b\n  a: b\n", "a")) == ["a"]


def test_duplicate_keys_of_different_value_are_an_error() -> None:
    error = error_of(HEAD + "swap:\n  a: b\n  a: c\n")
    assert error.message == "the key 'a' stands twice, with different values"
    assert (error.line, error.column) == (5, 3)


def test_an_empty_replacement_offers_nothing_to_write() -> None:
    (finding,) = run("swap: {really: ''}", "really")
    assert finding.edit
    assert finding.edit.replacement == ""


@pytest.mark.parametrize("rest", ["swap: {}\n", "swap:\n"])
def test_needs_something_to_swap(rest: str) -> None:
    assert "`swap` is empty" in error_of(HEAD + rest).message


def test_an_empty_expression_is_refused() -> None:
    assert "match everywhere" in error_of(HEAD + "swap: {'': x}\n").message
