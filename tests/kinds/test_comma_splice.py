"""`comma-splice`: two statements with a comma between them."""

from __future__ import annotations

import pytest
from helpers import messages, run_rule

RULE = "extends: comma-splice\nmessage: '%s'\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The bank cut its forecast, prices rose again.", "forecast, prices"),
        ("She won the race in May, it was her first.", "May, it"),
    ],
)
def test_names_the_words_around_the_comma(text: str, said: str) -> None:
    assert messages(run_rule(RULE, text)) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "The bank cut its forecast, but prices rose again.",
        "The bank cut its forecast, analysts said.",
        "If the bank cuts its forecast, prices rise.",
        "The bank cut its forecast, which surprised nobody.",
        "The bank, the oldest in town, cut its forecast.",
        "The point is, nobody came.",
        '"The bank cut its forecast, prices rose," she said.',
    ],
)
def test_keeps_silent_where_a_comma_may_stand(text: str) -> None:
    assert messages(run_rule(RULE, text)) == []
