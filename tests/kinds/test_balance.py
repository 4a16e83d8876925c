"""`balance`: brackets without their other half."""

from __future__ import annotations

import pytest
from helpers import error_of, excerpts, run_rule

RULE = "extends: balance\nmessage: '{sign} lacks {missing}'\n"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The bank (founded in 1902 said it would close.", ["(founded"]),
        ("The bank, founded in 1902) said it would close.", ["1902)"]),
        ("A vote (by hand (not by ballot) was held.", ["(by"]),
        ("They [the owners said so (twice).", ["[the"]),
        ("One (two [three) four] five.", []),
        ("The bank (founded in 1902) said [sic] it would close.", []),
        ("Name a) the mayor, b) a clerk and 3) the street.", []),
        ("She wrote :) and then ;-( to all of them.", []),
        ("(The club said sorry to all.\n\nIt paid them back, too.)", []),
    ],
)
def test_finds_brackets_without_a_partner(text: str, flagged: list[str]) -> None:
    assert excerpts(run_rule(RULE, text)) == flagged


def test_pairs_can_be_chosen() -> None:
    assert excerpts(run_rule(RULE + "pairs: {'{': '}'}\n", "He {said (so.")) == ["{said"]


def test_a_pair_is_two_single_signs() -> None:
    assert "one sign" in str(error_of(RULE + "pairs: {'((': '))'}\n"))


def test_time_is_linear_in_brackets_that_find_each_other_late() -> None:
    # A search through what is open would take minutes here.
    depth = 40_000
    nested = "The bank " + "(" * depth + "a" + ")" * depth + " closed."
    assert run_rule(RULE, nested, "text") == []
    crossed = "The bank " + "[" * depth + "(a) " * depth + "closed."
    assert len(run_rule(RULE, crossed, "text")) == depth
