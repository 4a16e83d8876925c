"""`newslint test`: examples and Vale's own test cases inside rule files."""

from __future__ import annotations

import pytest
from helpers import ROOT, SMALL_PACK, write_rules

from newslint.cli import main
from newslint.kinds import KINDS
from newslint.library import Library
from newslint.testing import run_examples

HOUSE = ROOT / "tests/data/styles/House"
LIBRARY = Library([HOUSE], SMALL_PACK)
RULES = [rule for rule in LIBRARY.all_rules() if rule.pack == "House"]
VALE_KINDS = {
    "existence", "substitution", "occurrence", "repetition", "consistency", "conditional",
    "capitalization", "metric", "readability", "spelling", "sequence",
}  # fmt: skip


def test_the_house_style_has_every_kind_of_vale() -> None:
    assert {rule.kind.name for rule in RULES} == VALE_KINDS
    assert set(KINDS) >= VALE_KINDS
    assert list(LIBRARY.refused) == ["House.Script"]


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_the_house_style(rule) -> None:
    outcomes = list(run_examples(rule, LIBRARY))
    assert outcomes
    assert [outcome for outcome in outcomes if outcome.problem] == []


def test_the_command(capsys) -> None:
    assert main(["test", str(HOUSE)]) == 0
    out = capsys.readouterr().out
    assert "House.Script is not run: rules are data" in out
    assert "11 rules, " in out
    assert ", 0 failed" in out


RULE = "extends: existence\nmessage: \"Not '%s'.\"\ntokens: [x+]\n"


@pytest.mark.parametrize(
    ("cases", "problem"),
    [
        ("examples: [{bad: a x}]", None),
        ("examples: [{bad: a}]", "should be flagged, but is not"),
        ("examples: [{good: a}]", None),
        ("examples: [{good: a x}]", "should be silent, but flags 'x'"),
        ("examples: [{bad: x xx, flags: [x, xx]}]", None),
        ("examples: [{bad: x xx, flags: [xx]}]", "should flag 'xx', but flags 'x', 'xx'"),
        ("examples: [{bad: a, todo: a known miss}]", None),
        ("examples: [{bad: x, todo: not any more}]", "marked `todo`, but it passes"),
        ("examples: [{bad: '# x', format: text}]", None),
        ("examples: [{bad: '`x`', format: text}]", None),
        ("examples: [{good: '`x`'}]", None),
        ("examples: [{good: '<code>x</code>', format: html}]", None),
        ("tests: [{input: a x}]", None),
        ("tests: [{input: a}]", "should be flagged, but is not"),
        ("tests: [{input: x, want: \"1:1:House.Rule:Not 'x'.\"}]", None),
        ("tests: [{input: a x, want: \"1:1:House.Rule:Not 'x'.\"}]", "wants"),
        ("tests: [{input: x, want: ''}]", "wants nothing, but gives"),
        ("tests: [{input: a, want: ''}]", None),
        ("tests: [{input: a, expect: ''}]", None),
        ("tests: [{input: x, contains: [Not, House]}]", None),
        ("tests: [{input: x, contains: Yes}]", "should contain 'Yes'"),
        ("tests: [{input: x, absent: Not}]", "should not contain 'Not'"),
        ("tests: [{input: x, match: true}]", None),
        ("tests: [{input: x, match: false}]", "should be silent"),
        ("tests: [{input: a, match: true}]", "should be flagged"),
        ("tests: [{input: '`x`', format: txt}]", None),
    ],
)
def test_outcomes(tmp_path, capsys, cases: str, problem: str | None) -> None:
    home = write_rules(tmp_path, {"Rule": RULE + cases})
    assert main(["test", "-q", str(home)]) == (1 if problem else 0)
    out = capsys.readouterr().out
    if problem is None:
        assert out == ""
    else:
        assert out.startswith(f"{home / 'Rule.yml'}:4: House.Rule ")
        assert problem in out


def test_one_file_of_a_pack(tmp_path, capsys) -> None:
    home = write_rules(tmp_path, {"One": RULE, "Two": RULE})
    assert main(["test", str(home / "One.yml")]) == 0
    assert "1 rules, 0 examples, 0 failed; without an example: House.One" in capsys.readouterr().out


def test_mistakes_end_with_status_2(tmp_path, capsys) -> None:
    home = write_rules(tmp_path, {"Rule": RULE + "tokns: []\n"})
    assert main(["test", str(home)]) == 2
    assert "Rule.yml:4:1: unknown key 'tokns'" in capsys.readouterr().err
    assert main(["test", str(tmp_path / "none")]) == 2
