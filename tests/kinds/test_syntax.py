"""`syntax`: spaCy's matchers, their keys checked when the rule is read."""

from __future__ import annotations

import pytest
from helpers import error_of, excerpts, run_rule

HEAD = "extends: syntax\nmessage: \"'%s'\"\n"
SUBJECT = """\
dependencies:
  - - RIGHT_ID: verb
      RIGHT_ATTRS: {LOWER: {IN: [revealed, confirmed]}}
    - LEFT_ID: verb
      REL_OP: ">"
      RIGHT_ID: subject
      RIGHT_ATTRS: {DEP: nsubj}
"""


def found(rest: str, text: str) -> list[str]:
    return excerpts(run_rule(HEAD + rest, text))


def test_patterns() -> None:
    rule = "patterns:\n  - [{LOWER: experts}, {TAG: VBD}]\n"
    assert found(rule, "Experts said it; experts say it.") == ["Experts said"]


def test_patterns_keep_to_a_sentence() -> None:
    assert (
        found("patterns:\n  - [{LOWER: end}, {}, {LOWER: the}]\n", "It is the end. The rest.") == []
    )


def test_dependencies_cover_their_tokens() -> None:
    assert found(SUBJECT, "The experts from Oslo revealed the plan.") == [
        "experts from Oslo revealed"
    ]


def test_cover_narrows_the_finding() -> None:
    assert found(SUBJECT + "cover: [subject]\n", "The experts revealed it.") == ["experts"]


def test_unless() -> None:
    assert found(SUBJECT + "unless: [Oslo]\n", "The experts from Oslo revealed it.") == []


@pytest.mark.parametrize(
    ("rest", "message"),
    [
        ("", "needs `patterns` or `dependencies`"),
        ("patterns: [[]]\n", "a token pattern is empty"),
        ("patterns: [[{LEMMA: x}]]\n", "unknown attribute 'LEMMA'"),
        ("patterns: [[{TAGG: x}]]\n", "(did you mean 'TAG'?)"),
        ("patterns: [[{TAG: {AMONG: [x]}}]]\n", "unknown comparison 'AMONG'"),
        ("dependencies: [[]]\n", "a dependency pattern is empty"),
        ("dependencies: [[{RIGHT_ATTRS: {}}]]\n", "needs a RIGHT_ID"),
        ("dependencies: [[{RIGHT_ID: a}, {RIGHT_ID: b}]]\n", "needs LEFT_ID and REL_OP"),
        ("dependencies: [[{RIGHT_ID: a, RIGHT: b}]]\n", "unknown key 'RIGHT'"),
        (
            "dependencies: [[{RIGHT_ID: a}, {RIGHT_ID: b, LEFT_ID: a, REL_OP: '='}]]\n",
            "unknown relation '='",
        ),
        (SUBJECT + "cover: [object]\n", "`cover` names 'object'"),
        (
            "dependencies: [[{RIGHT_ID: a}, {RIGHT_ID: b, LEFT_ID: c, REL_OP: '>'}]]\n",
            "'c' is not among the tokens before",
        ),
        ("dependencies: [[{RIGHT_ID: a}, {RIGHT_ID: a, LEFT_ID: a, REL_OP: '>'}]]\n", "twice"),
        ("patterns: [[{OP: '++'}]]\n", "unknown"),
        ("patterns: [[{TAG: {REGEX: '('}}]]\n", "bad regular expression"),
    ],
)
def test_errors(rest: str, message: str) -> None:
    assert message in error_of(HEAD + rest).message
