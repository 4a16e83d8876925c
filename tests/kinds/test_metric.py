"""`metric` and `readability`: arithmetic over the article."""

from __future__ import annotations

import pytest
from helpers import error_of, excerpts, messages, run_rule

HEAD = 'extends: metric\nmessage: "It is %s."\n'
ARTICLE = """\
# One heading

A simple sentence stands here. Another one stands beside it.

## Two

The undeniable international responsibility of metropolitan administrators remains.

- item
- item

> A quotation.

    code
"""


def value(formula: str, article: str = ARTICLE) -> str:
    """Return what a formula gives for an article."""
    rule = f'extends: metric\nmessage: "%s"\nformula: {formula}\ncondition: "> -1000000"\n'
    (message,) = messages(run_rule(rule, article))
    return message


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("words", 22),
        ("sentences", 6),
        ("paragraphs", 2),
        ("characters", 142),
        ("long_words", 9),
        ("polysyllabic_words", 7),
        ("complex_words", 7),
        ("list", 2),
        ("heading_h1", 1),
        ("heading_h2", 1),
        ("heading_h3", 0),
        ("heading.h2", 1),
        ("heading_h6", 0),
        ("pre", 1),
        ("blockquote", 1),
    ],
)
def test_counts(name: str, count: int) -> None:
    assert value(name) == f"{count:.2f}"


def test_syllables() -> None:
    assert value("syllables", "Three simple words.") == "4.00"


@pytest.mark.parametrize(
    ("formula", "result"),
    [
        ("(words + 2) * 2 - 1", "9.00"),
        ("words / 2 % 1", "0.50"),
        ("-words", "-3.00"),
        ("math.sqrt(words * 3)", "3.00"),
        ("sqrt(words * 3) + abs(-1) + floor(1.5) + ceil(1.5)", "7.00"),
        ("1.5", "1.50"),
    ],
)
def test_arithmetic(formula: str, result: str) -> None:
    assert value(formula, "One two three.") == result


def test_a_finding_where_the_condition_holds() -> None:
    rule = HEAD + "formula: words\ncondition: "
    assert messages(run_rule(rule + '"> 2"', "One two three.")) == ["It is 3.00."]
    for condition in ("> 3", "< 3", "!= 3", ">= 3.5", "<= -1"):
        assert run_rule(rule + f'"{condition}"', "One two three.") == []
    for condition in (">= 3", "<= 3", "== 3", "<4"):
        assert len(run_rule(rule + f'"{condition}"', "One two three.")) == 1


def test_it_stands_at_the_first_sentence() -> None:
    rule = HEAD + 'formula: words\ncondition: "> 2"'
    assert excerpts(run_rule(rule, "# Head\n\nOne two. Three four.")) == ["One two."]


def test_nothing_to_measure() -> None:
    rule = HEAD + 'formula: words / paragraphs\ncondition: "< 100"'
    assert run_rule(rule, "") == []
    assert run_rule(rule, "# Only a heading") == []
    assert run_rule(rule, "- only a list") == []


def test_measures_and_minimum_words() -> None:
    rule = HEAD + 'formula: flesch_kincaid_grade\ncondition: "> 8"\n'
    hard = "The undeniable international responsibility of metropolitan administrators remains."
    assert len(run_rule(rule, hard)) == 1
    assert run_rule(rule + "minimum_words: 50\n", hard) == []


@pytest.mark.parametrize(
    ("rest", "message"),
    [
        ("formula: wrods\ncondition: '> 1'\n", "'wrods' is not a metric (did you mean 'words'?)"),
        ("formula: words +\ncondition: '> 1'\n", "cannot read the formula"),
        ("formula: '\"a\"'\ncondition: '> 1'\n", "numbers and metrics only"),
        ("formula: words.real\ncondition: '> 1'\n", "numbers, metrics, + - * / %"),
        ("formula: open(words)\ncondition: '> 1'\n", "not a metric|may call"),
        ("formula: abs(words, 1)\ncondition: '> 1'\n", "may call"),
        ("formula: words ** 9\ncondition: '> 1'\n", "numbers, metrics"),
        ("formula: words\ncondition: high\n", "'high' is not a condition such as '> 8'"),
        ("formula: words\n", "needs `condition`"),
    ],
)
def test_errors(rest: str, message: str) -> None:
    found = error_of(HEAD + rest).message
    assert any(part in found for part in message.split("|"))


def test_readability_averages_the_grades() -> None:
    rule = (
        'extends: readability\nmessage: "Grade %s."\ngrade: 8\n'
        "metrics: [Flesch-Kincaid, Gunning Fog, Coleman-Liau, SMOG, Automated Readability]\n"
    )
    hard = "The undeniable international responsibility of metropolitan administrators remains. "
    (finding,) = run_rule(rule, hard * 3)
    assert float(finding.message.removeprefix("Grade ").rstrip(".")) > 8
    assert run_rule(rule, "The cat sat. The dog ran. It is so.") == []


def test_readability_errors() -> None:
    head = "extends: readability\nmessage: '%s'\n"
    assert "is not one of Flesch-Kincaid" in error_of(head + "grade: 8\nmetrics: [Fog]\n").message
    assert "`metrics` is empty" in error_of(head + "grade: 8\nmetrics: []\n").message
    assert "expected a number" in error_of(head + "grade: high\nmetrics: [SMOG]\n").message
