"""Every example of every shipped rule, and what each shipped rule must have."""

from __future__ import annotations

import re

import pytest

from newslint.engine import Linter
from newslint.formats import parse
from newslint.library import Library
from newslint.rules import Rule
from newslint.testing import run_examples

LIBRARY = Library()
RULES = LIBRARY.all_rules()
EXAMPLES_OF_EACH_SORT = 3


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_examples(rule: Rule) -> None:
    outcomes = list(run_examples(rule, LIBRARY))
    problems = [
        f"{outcome.path}:{outcome.line}: {outcome.problem}"
        for outcome in outcomes
        if outcome.problem
    ]
    reasons = {outcome.skipped for outcome in outcomes if outcome.skipped}
    if reasons and not problems:
        pytest.skip(", ".join(sorted(reasons)))
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_has_enough_examples(rule: Rule) -> None:
    bad = [example for example in rule.examples if example.bad]
    good = [example for example in rule.examples if not example.bad]
    assert len(bad) >= EXAMPLES_OF_EACH_SORT
    assert len(good) >= EXAMPLES_OF_EACH_SORT
    # A metric speaks of the whole article; which sentence it stands at says nothing.
    if rule.kind.name != "metric":
        assert any(example.flags for example in bad), "no example says which words are flagged"


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_is_named_and_worded_as_the_others(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+\.[a-z]+(-[a-z0-9]+)*", rule.name)
    message = rule.message.template
    assert message[0].isupper() or message[0] in "'{%"
    assert message.endswith((".", "?"))
    assert "\n" not in message.strip()
    assert rule.fix.endswith(".")
    assert rule.why.endswith(".")


def test_there_are_enough_rules() -> None:
    assert len(RULES) >= 80


HOSTILE = {
    "one word": "A" * 100_000,
    "one word repeated": "experts " * 12_000,
    "clauses": "The council said, " * 6_000,
    "marks": "!?.,;: " * 14_000,
    "brackets": "a (b " * 20_000,
    "blank lines": "\n" * 100_000 + "x",
    "quotations": 'He said "it is so." ' * 5_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_lexical_rule_is_stopped_by_a_hostile_text(text: str) -> None:
    """A rule that works too long on a piece of text is stopped, and the file counts as not checked."""
    lexical = [
        rule
        for rule in RULES
        if rule.enabled and not rule.kind.parses and not rule.kind.asks_languagetool
    ]
    report = Linter(rules=lexical).check(parse(text, "hostile.txt"))
    assert not report.failures
