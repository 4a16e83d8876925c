"""`agreement`: subject and verb in different numbers."""

from __future__ import annotations

import pytest
from helpers import messages, run_rule

RULE = "extends: agreement\nmessage: '{subject} | {verb} | {number}'\n"


def found(text: str) -> list[str]:
    return messages(run_rule(RULE, text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The list of demands were sent to the mayor.", "The list | were | singular"),
        ("The leaders of the union was told on Monday.", "The leaders | was | plural"),
        ("Each of the drivers have a licence.", "Each | have | singular"),
        ("The road, closed since May, have reopened.", "The road | have | singular"),
    ],
)
def test_names_subject_verb_and_number(text: str, said: str) -> None:
    assert found(text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "The list of demands was sent to the mayor.",
        "The crew were on board.",
        "A number of drivers have a licence.",
        "Ten years is a long time.",
        "The judge and the lawyer were late.",
        "If the road were open, more would come.",
        "The United States is on the list.",
        "Economics is hard, and so is athletics.",
        "Among the guests were a judge and her son.",
    ],
)
def test_keeps_silent_on_what_agrees_or_may_be_either(text: str) -> None:
    assert found(text) == []
