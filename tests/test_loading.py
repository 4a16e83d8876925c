"""Loading is strict: every mistake is an error with its place, its line and a caret."""

from __future__ import annotations

import pytest
from helpers import SMALL_PACK, error_in, error_of, library_of, lint, run_rule, write_rules

from newslint.errors import SourceError, UsageError
from newslint.library import Library

GOOD = "extends: existence\nmessage: \"'%s'\"\ntokens: [x]\n"


@pytest.mark.parametrize(
    ("rule", "message", "line", "column"),
    [
        ("", "the rule file is empty", 1, 1),
        ("# nothing\n", "the rule file is empty", 1, 1),
        ("- a\n", "expected a mapping, found a list", 1, 1),
        ("word\n", "expected a mapping, found text", 1, 1),
        ("message: x\n", "has no `extends`", 1, 1),
        ("extends: existence\ntokens: [x]\n", "has no `message`", 1, 1),
        ("extends: existance\nmessage: x\n", "did you mean 'existence'?", 1, 10),
        ("message: x\nextends: House.None\n", "neither a kind nor a rule", 2, 10),
        (GOOD + "tokns: [x]\n", "unknown key 'tokns' in a rule of kind existence", 4, 1),
        (GOOD + "tokns: [x]\n", "(did you mean 'tokens'?)", 4, 1),
        (GOOD + "swap: {a: b}\n", "unknown key 'swap'", 4, 1),
        (GOOD + "level: error\nlevel: error\n", "the key 'level' stands twice", 5, 1),
        (GOOD + "level: fatal\n", "'fatal' is not one of suggestion, warning, error", 4, 8),
        (GOOD + "level: [error]\n", "expected text, found a list", 4, 8),
        (GOOD + "ignorecase: 1\n", "expected true or false, found '1'", 4, 13),
        (GOOD + "nonword: [true]\n", "expected text, found a list", 4, 10),
        (GOOD + "limit: many\n", "expected a whole number, found 'many'", 4, 8),
        (GOOD + "exceptions: US\n", "expected a list, found text", 4, 13),
        (GOOD + "exceptions: {a: b}\n", "expected a list, found a mapping", 4, 13),
        (GOOD + "exceptions:\n  - [a]\n", "expected text, found a list", 5, 5),
        (GOOD + "scope: headings\n", "is not a scope", 4, 8),
        (GOOD + "tokens+: [y]\n", "unknown key 'tokens+'", 4, 1),
        ("extends: existence\nmessage: '%s %s'\ntokens: [x]\n", "asks for value 2", 2, 10),
        ("extends: existence\nmessage: '{word}'\ntokens: [x]\n", "message field {word}", 2, 10),
        ("extends: existence\nmessage: '%[3]s'\ntokens: [x]\n", "asks for value 3", 2, 10),
        ("extends: substitution\nmessage: x\nswap: [a]\n", "expected a mapping", 3, 7),
        ("extends: substitution\nmessage: x\nswap: {a: [b]}\n", "expected text", 3, 11),
        ("extends: [existence]\nmessage: x\n", "expected text, found a list", 1, 10),
        ("extends: existence\n  message: x\n", "mapping values are not allowed", 2, 10),
        ("extends: 'existence\n", "found unexpected end of stream", 2, 1),
        ("extends: existence\nmessage: \"\\q\"\n", "unknown escape", 2, 11),
        ("a: b\n---\nc: d\n", "expected a single document", 2, 1),
    ],
)  # fmt: skip
def test_error(rule: str, message: str, line: int, column: int) -> None:
    error = error_of(rule)
    assert message in error.message
    assert (error.line, error.column) == (line, column)


@pytest.mark.parametrize(
    ("rule", "line", "column"),
    [
        ("extends: existence\nmessage: x\ntokens:\n  - fine\n  - 'not (fine'\n", 5, 5),
        ("extends: existence\nmessage: x\nraw:\n  - '['\ntokens: [x]\n", 4, 5),
        ("extends: existence\nmessage: x\nraw: [a]\ntokens:\n  - x\n  - '*'\n", 6, 5),
        ("extends: existence\nmessage: x\ntokens: [x]\nexceptions: [y, '+']\n", 4, 17),
        ("extends: existence\nmessage: x\ntokens: [x]\nunless: ['(?P<a']\n", 4, 10),
        ("extends: existence\nmessage: x\ndefine:\n  who: [a, '(']\ntokens: [x]\n", 4, 12),
        ("extends: substitution\nmessage: x\nswap:\n  a: b\n  '(c': d\n", 5, 3),
        ("extends: occurrence\nmessage: x\nmax: 1\ntoken: '['\n", 4, 8),
        ("extends: repetition\nmessage: x\ntokens: ['\\w+', '(']\n", 3, 17),
        ("extends: conditional\nmessage: x\nfirst: '('\nsecond: x\n", 3, 8),
        ("extends: consistency\nmessage: x\neither:\n  '(': b\n", 4, 3),
    ],
)
def test_bad_expressions_are_pointed_at(rule: str, line: int, column: int) -> None:
    error = error_of(rule)
    assert error.message.startswith("bad regular expression: ")
    assert (error.line, error.column) == (line, column)


@pytest.mark.parametrize("token", ["[a-z-[aeiou]]", "\\b(?i)fire", "(?'name'x)", "a{99999999999}"])
def test_expressions_that_would_mean_something_else_here_are_refused(token: str) -> None:
    error = error_of(
        f'extends: existence\nmessage: x\ntokens:\n  - "{token}"'.replace("\\", "\\\\")
    )
    assert error.message.startswith("bad regular expression: ")
    assert (error.line, error.column) == (4, 5)


def test_vales_escape_of_an_apostrophe_is_tolerated() -> None:
    rule = "extends: existence\nmessage: \"isn\\'t '%s' it\\'s\"\ntokens: [\"don\\'t\"]\n"
    assert run_rule(rule, "They don't.")[0].message == "isn't 'don't' it's"


def test_yaml_scalars_stay_text() -> None:
    rule = "extends: existence\nmessage: no\ntokens: [no, 12:30, 010, null, 1e3]\n"
    findings = run_rule(rule, "no 12:30 010 null 1e3")
    assert [finding.excerpt for finding in findings] == ["no", "12:30", "010", "null", "1e3"]
    assert findings[0].message == "no"


def test_a_byte_order_mark_and_windows_line_ends(tmp_path) -> None:
    home = write_rules(tmp_path, {})
    (home / "Rule.yml").write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert Library([home], SMALL_PACK).rule("House.Rule").message.template == "'%s'"


def test_files_that_are_no_text(tmp_path) -> None:
    home = write_rules(tmp_path, {})
    (home / "Rule.yml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match=r"cannot read the rule .*Rule\.yml"):
        Library([home], SMALL_PACK)
    (home / "Rule.yml").write_text("message: \x07\n")
    with pytest.raises(SourceError, match=r"Rule\.yml:1:1: .*(control|special) characters"):
        Library([home], SMALL_PACK)


def test_folders_without_rules(tmp_path) -> None:
    with pytest.raises(UsageError, match="holds no rule"):
        Library([tmp_path], SMALL_PACK)
    with pytest.raises(UsageError, match="is not a folder"):
        Library([tmp_path / "none"], SMALL_PACK)


def test_a_folder_of_packs(tmp_path) -> None:
    for pack in ("One", "Two"):
        write_rules(tmp_path, {"Rule": GOOD}, pack)
    library = Library([tmp_path], SMALL_PACK)
    assert {"One", "Two"} <= set(library.packs)
    assert {"One.Rule", "Two.Rule"} <= set(library.files)


def test_two_rules_of_one_name(tmp_path) -> None:
    homes = [write_rules(tmp_path / place, {"Rule": GOOD}) for place in "ab"]
    with pytest.raises(SourceError, match=r"there is already a rule 'House\.Rule'"):
        Library(homes, SMALL_PACK)
    assert (
        Library(homes, SMALL_PACK, override=True).rule("House.Rule").path.startswith(str(homes[1]))
    )


def test_unknown_rules(tmp_path) -> None:
    with pytest.raises(UsageError, match=r"did you mean 'House\.Rule'"):
        library_of(tmp_path, {"Rule": GOOD}).rule("House.Ruel")


def test_shipped_rules_must_explain_themselves(tmp_path) -> None:
    home = write_rules(tmp_path, {"Rule": GOOD + "examples: [{bad: x}]\nwhy: So.\n"})
    with pytest.raises(SourceError, match="this one lacks: fix, a good example"):
        Library(shipped=home).rule("House.Rule")


# Examples


@pytest.mark.parametrize(
    ("examples", "message", "line", "column"),
    [
        ("  - {}\n", "either `bad` or `good`", 5, 5),
        ("  - bad: x\n    good: y\n", "either `bad` or `good`", 5, 5),
        ("  - {bad: x, flag: [x]}\n", "unknown key 'flag' (did you mean 'flags'?)", 5, 14),
        ("  - {good: y, flags: [y]}\n", "a good example flags nothing", 5, 24),
        ("  - {bad: x, flags: [z]}\n", "the example does not hold 'z'", 5, 23),
        ("  - {bad: x, format: pdf}\n", "'pdf' is not one of", 5, 22),
        ("  - word\n", "expected a mapping", 5, 5),
    ],
)
def test_wrong_examples(examples: str, message: str, line: int, column: int) -> None:
    error = error_of(GOOD + "examples:\n" + examples)
    assert message in error.message
    assert error.line == line
    assert error.column == column or "flags" in message or "hold" in message


@pytest.mark.parametrize(
    ("tests", "message"),
    [
        ("  - name: x\n", "a test case needs `input`"),
        ("  - {input: x, wants: y}\n", "unknown key 'wants' (did you mean 'want'?)"),
        ("  - {input: x, format: docx}\n", "'docx' is not a format that newslint reads"),
    ],
)
def test_wrong_tests(tests: str, message: str) -> None:
    assert message in error_of(GOOD + "tests:\n" + tests).message


# Rules that extend rules

BASE = """\
extends: existence
message: "'%s' it is."
level: warning
scope: text
tokens:
  - one
  - two
why: Because.
examples:
  - bad: one
"""


def derived(own: str, base: str = BASE, text: str = "one two three") -> list[str]:
    report = lint({"Base": base, "Own": "extends: House.Base\n" + own}, text)
    return [
        f"{finding.message} {finding.level.label}"
        for finding in report.findings
        if finding.rule == "House.Own"
    ]


def test_keys_are_taken_over_and_overridden() -> None:
    assert derived("level: error\n") == ["'one' it is. error", "'two' it is. error"]
    assert derived("message: Not '%s'.\ntokens: [three]\n") == ["Not 'three'. warning"]
    assert derived("scope: heading\n") == []


def test_lists_grow_and_shrink() -> None:
    assert len(derived("tokens+: [three]\n")) == 3
    assert derived("tokens-: [one]\n") == ["'two' it is. warning"]
    assert derived("tokens+: [three]\ntokens-: [one, two]\n") == ["'three' it is. warning"]
    assert derived("exceptions+: [two]\n") == ["'one' it is. warning"]


def test_mappings_grow_shrink_and_change() -> None:
    base = "extends: substitution\nmessage: '%s'\nswap: {one: 1, two: 2}\n"
    assert derived("swap+: {three: 3}\n", base) == ["1 warning", "2 warning", "3 warning"]
    assert derived("swap+: {one: I}\n", base) == ["I warning", "2 warning"]
    assert derived("swap-: [one]\n", base) == ["2 warning"]


def test_examples_and_enabled_are_not_taken_over(tmp_path) -> None:
    library = library_of(
        tmp_path, {"Base": BASE + "enabled: false\n", "Own": "extends: House.Base\n"}
    )
    own = library.rule("House.Own")
    assert (own.examples, own.enabled, own.why) == ((), True, "Because.")
    assert own.replaces == "House.Base"


def test_chains(tmp_path) -> None:
    rules = {
        "A": BASE,
        "B": "extends: House.A\nlevel: error\n",
        "C": "extends: House.B\ntokens+: [three]\n",
    }
    rule = library_of(tmp_path, rules).rule("House.C")
    assert rule.level.label == "error"
    assert rule.kind.name == "existence"


@pytest.mark.parametrize(
    ("own", "message", "line", "column"),
    [
        ("tokens-: [three]\n", "`tokens` of the rule extended here does not hold 'three'", 2, 11),
        ("exceptions-: [x]\n", "the rule extended here has no `exceptions`", 2, 1),
        ("tokens+: {a: b}\n", "expected a list, as in the rule extended here", 2, 10),
        ("tokens+: three\n", "expected a list or a mapping to add, found text", 2, 10),
        ("level+: [error]\n", "expected text, as in the rule extended here", 2, 9),
        ("level-: [warning]\n", "`level` is text: nothing to take away", 2, 1),
        ("tokens+:\n  - '('\n", "bad regular expression", 3, 5),
        ("tokns+: [x]\n", "unknown key 'tokns'", 2, 9),
        ("swap: {a: b}\n", "unknown key 'swap'", 2, 1),
        ("message: '{word}'\n", "unknown message field", 2, 10),
    ],
)
def test_wrong_changes(own: str, message: str, line: int, column: int) -> None:
    error = error_in({"Base": BASE, "Own": "extends: House.Base\n" + own}, "Own")
    assert message in error.message
    assert (error.line, error.column) == (line, column)


def test_errors_in_the_rule_extended_point_there() -> None:
    base = BASE.replace("  - two\n", "  - '('\n")
    error = error_in({"Base": base, "Own": "extends: House.Base\nlevel: error\n"}, "Own")
    assert error.path.endswith("Base.yml")
    assert (error.line, error.column) == (7, 5)


def test_rules_that_extend_themselves() -> None:
    error = error_in({"Rule": "extends: House.Rule\n"}, "Rule")
    assert "extends itself" in error.message
    rules = {"A": "extends: House.B\n", "B": "extends: House.C\n", "C": "extends: House.A\n"}
    error = error_in(rules, "A")
    assert "extends itself, by way of House.A" in error.message
    assert (error.line, error.column) == (1, 10)


def test_a_rule_that_extends_an_unknown_one() -> None:
    error = error_in({"Base": BASE, "Own": "level: error\nextends: House.Bsae\n"}, "Own")
    assert "'House.Bsae' is neither a kind nor a rule (did you mean 'House.Base'?)" in error.message
    assert (error.line, error.column) == (2, 10)
