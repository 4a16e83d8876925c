"""Claims turned round: a negation lost or added, a word turned into its opposite."""

from __future__ import annotations

import pytest
from comparing import findings

RULE = """
    extends: polarity
    message: "{match}; {source}."
    level: error
    condition: %s
"""
SURE = 0.5


def found(condition: str, rewrite: str, *sources: str) -> list[str]:
    return [
        each.excerpt for each in findings(RULE % condition, rewrite, *sources, min_confidence=SURE)
    ]


def test_a_negation_that_is_gone() -> None:
    source = "The owners of the mill did not repair the roof after the storm."
    rewrite = "The owners of the mill repaired the roof after the storm."
    (finding,) = findings(RULE % "negation", rewrite, source)
    assert finding.excerpt == "repaired"
    assert finding.message == "repaired; did not repair."
    assert "did not repair" in finding.evidence[0].excerpt


def test_a_negation_put_in() -> None:
    source = "The owners of the mill have repaired the roof."
    rewrite = "The owners of the mill have never repaired the roof."
    assert found("negation", rewrite, source) == ["have never repaired"]


@pytest.mark.parametrize(
    "rewrite",
    [
        "The owners of the mill didn't repair the roof after the storm.",
        "The owners of the mill failed to repair the roof after the storm.",
        "After the storm nobody repaired the roof, not even the owners of the mill.",
        "The owners of the mill have yet to repair the roof after the storm.",
        "The owners of the mill neglected to repair the roof after the storm.",
        "After the storm the owners left the mill's roof as it was.",
    ],
)
def test_no_in_other_words(rewrite: str) -> None:
    source = "The owners of the mill did not repair the roof after the storm."
    assert found("negation", rewrite, source) == []


def test_two_negations_make_none() -> None:
    source = "Ms Arlen did not fail to pay the rent."
    assert found("negation", "Ms Arlen paid the rent.", source) == []


def test_each_negation_keeps_its_counterpart() -> None:
    source = "Selling the pier was not a hard choice, but selling the beach is not the same thing."
    rewrite = "Selling the pier was an easy choice. But selling the beach is not the same thing."
    assert found("negation", rewrite, source) == []


def test_not_only_is_no_negation() -> None:
    source = "The flood isn't just a local matter."
    assert found("negation", "The flood is not just a local matter.", source) == []


@pytest.mark.parametrize(
    ("rewrite", "source", "words"),
    [
        ("Exports of tin fell in April.", "Exports of tin rose in April.", ["fell"]),
        ("The Reds lost the final in Orlen.", "The Reds won the final in Orlen.", ["lost"]),
        ("It rained before the match.", "It rained after the match.", ["before"]),
        ("At most 40 boats sank.", "At least 40 boats sank.", ["At most"]),
        ("The hunt is legal in Moravel.", "The hunt is illegal in Moravel.", ["legal"]),
    ],
)
def test_opposites(rewrite: str, source: str, words: list[str]) -> None:
    assert found("opposite", rewrite, source) == words


@pytest.mark.parametrize(
    ("rewrite", "source"),
    [
        ("Exports of tin did not fall in April.", "Exports of tin rose in April."),
        ("The match was before the rain.", "The rain came after the match."),
        ("Tin fell and zinc rose in April.", "Zinc rose in April and tin fell."),
        ("Exports of tin grew in April.", "Exports of tin rose in April."),
        ('"We lost," said the captain.', 'The captain said: "We won nothing."'),
    ],
)
def test_opposites_that_even_out(rewrite: str, source: str) -> None:
    assert found("opposite", rewrite, source) == []


NOT_UNTIL = "The report will not be released until Tuesday."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (NOT_UNTIL, "The report will be released on Tuesday."),
        (
            "No player scored more goals than Arlen last season.",
            "Arlen scored the most goals of all players last season.",
        ),
        (
            "No player scored more goals than Arlen last season.",
            "Arlen scored more goals than any player last season.",
        ),
        (
            "Goalkeeper Piet Aldane was left out of the squad for the final.",
            "Goalkeeper Piet Aldane did not make the squad for the final.",
        ),
        (
            "Goalkeeper Piet Aldane was axed from the squad for the final.",
            "Goalkeeper Piet Aldane was not included in the squad for the final.",
        ),
    ],
)
def test_a_negation_that_other_words_even_out(one: str, other: str) -> None:
    assert found("negation", one, other) == found("negation", other, one) == []


@pytest.mark.parametrize(
    "rewrite", ["The report will be released until Tuesday.", "The report will be released."]
)
def test_not_until_that_lost_its_not(rewrite: str) -> None:
    assert found("negation", rewrite, NOT_UNTIL) == ["will be released"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The two men were given prison terms of nine years.",
            "The two men received prison sentences of nine years.",
        ),
        ("Arlen bought the mill from Tran.", "Tran sold the mill to Arlen."),
        ("The letter was received on Monday.", "Arlen sent the letter on Monday."),
    ],
)
def test_one_deal_from_both_sides(one: str, other: str) -> None:
    assert found("opposite", one, other) == found("opposite", other, one) == []


def test_the_same_side_of_a_deal_turned_round() -> None:
    source = "The bank sold bonds worth nine million."
    assert found("opposite", "The bank bought bonds worth nine million.", source) == ["bought"]


@pytest.mark.parametrize(
    ("rewrite", "source"),
    [
        (
            "In May the senator voted against the harbour bill.",
            "In May the senator voted NO on the harbour bill.",
        ),
        (
            "A farmer has told of the night the dam burst above his house.",
            "“You cannot tell the farmer that the dam is safe,” an engineer wrote to the council.",
        ),
    ],
)
def test_a_negation_of_something_else(rewrite: str, source: str) -> None:
    assert found("negation", rewrite, source) == []
