"""`headline`: a title against the story below it."""

from __future__ import annotations

import pytest
from helpers import error_of, excerpts, messages, run_rule
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.model import Finding, Level

RULE = """\
extends: headline
message: "{match}: {problem}"
scope: [title, heading.h1]
"""
STORY = """\
The city of Ostvik will close 14 of its 52 kindergartens, mayor Runa Falkberg said on Monday. Nine
stand in the north and five in the south. The buildings cost £2.4m a year to heat. Two roofs may
collapse under snow, an engineer wrote, and she called the oldest house "a damp cellar with windows".
The parents' group will meet at the town hall on Friday.
"""


def found(title: str, story: str = STORY, rest: str = "") -> list[Finding]:
    return run_rule(RULE + rest, f"# {title}\n\n{story}")


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Ostvik to close 41 kindergartens", "41"),
        ("Heating kindergartens costs £4.2m a year", "£4.2m"),
        ("Runa Tarquelle closes kindergartens", "Runa Tarquelle"),
        ("Mayor Falkbrink closes kindergartens", "Falkbrink"),
        ("Falkbrink closes kindergartens", "Falkbrink"),
        ("Mayor Tarquelle Closes Kindergartens in Ostvik", "Tarquelle"),
        ('Mayor: "worst winter of my life"', '"worst winter of my life"'),
        ("Two roofs collapse under snow", "collapse"),
    ],
)
def test_what_only_the_title_says(title: str, words: str) -> None:
    assert excerpts(found(title)) == [words]


@pytest.mark.parametrize(
    "title",
    [
        "Ostvik to close 14 kindergartens",
        "Fourteen kindergartens to close in Ostvik",
        "Ostvik keeps 38 of 52 kindergartens",
        "Heating costs 2.4 million pounds a year",
        "Mayor Falkberg closes kindergartens",
        "Runa Falkberg Closes Kindergartens in Ostvik",
        'Kindergarten was "a damp cellar with windows"',
        "Two roofs may collapse under snow",
        "Could two roofs collapse under snow?",
        "Engineer: two roofs collapse under snow",
        "Angry Falkberg closes kindergartens",
        "Kindergartens: Parents Meet Despite Snow",
    ],
)
def test_what_the_story_bears_out(title: str) -> None:
    assert found(title) == []


def test_a_misspelt_name_is_told_by_the_right_one() -> None:
    [finding] = found("Mayor Runa Falkburg closes kindergartens")
    assert "where the story has 'Runa Falkberg'" in finding.message
    assert finding.level == Level.WARNING


def test_a_hard_fact_warns_and_a_soft_one_suggests() -> None:
    assert found("Ostvik to close 41 kindergartens")[0].level == Level.WARNING
    assert found("Six roofs to be mended")[0].level == Level.SUGGESTION
    assert found("Ostvik 'swamped by pirates'")[0].level == Level.SUGGESTION
    assert found("Two roofs collapse under snow")[0].level == Level.SUGGESTION


def test_a_single_word_in_quotation_marks_is_too_unsure_to_show() -> None:
    assert found("Ostvik closes 'haunted' kindergartens") == []


def test_the_doubt_is_named() -> None:
    assert messages(found("Two roofs collapse under snow")) == [
        "collapse: said flatly where the story has 'may'"
    ]


def test_a_flat_sentence_elsewhere_bears_the_title_out() -> None:
    assert (
        found("Two roofs collapse under snow", STORY + "\nTwo roofs did collapse under snow.") == []
    )


def test_front_matter_title_and_first_heading_are_one_fault() -> None:
    article = (
        f"---\ntitle: Ostvik to close 41 kindergartens\n---\n\n# Ostvik to close 41\n\n{STORY}"
    )
    assert excerpts(run_rule(RULE, article)) == ["41"]


def test_checks_and_length() -> None:
    title = "Mayor Tarquelle closes 41 kindergartens"
    assert excerpts(found(title, rest="checks: [names]\n")) == ["Tarquelle"]
    assert excerpts(found(title, rest="checks: [figures]\n")) == ["41"]
    assert found(title, rest="min_words: 100\n") == []
    assert found(title, "Nothing more is known.") == []
    assert "'claims'" in error_of(RULE + "checks: [claims]\n").message


def test_a_paragraph_marked_as_a_title_is_none() -> None:
    assert found("Ostvik to close 41 kindergartens " + "and to say so " * 40) == []


@settings(max_examples=25)
@given(st.text(alphabet='Aa3£"‘’. -\n\ufffc\u202eé', max_size=80))
def test_any_title_is_read(title: str) -> None:
    found(title)
