"""Hedges that a rewrite lost or put in."""

from __future__ import annotations

import pytest
from comparing import findings
from hypothesis import given, settings
from hypothesis import strategies as st

RULE = """
    extends: certainty
    message: "{match}; {source}."
    level: error
    condition: %s
"""
HEDGED = "The warden of Castle Eddin allegedly sold three paintings to a dealer."
FLAT = "The warden of Castle Eddin sold three paintings to a dealer."
SURE = 0.5


def found(condition: str, rewrite: str, *sources: str) -> list[str]:
    return [
        each.excerpt for each in findings(RULE % condition, rewrite, *sources, min_confidence=SURE)
    ]


def test_a_hedge_that_is_gone() -> None:
    (finding,) = findings(RULE % "raised", FLAT, HEDGED)
    assert finding.excerpt == "sold"
    assert finding.message == "sold; allegedly."
    assert finding.evidence[0].excerpt.endswith("allegedly sold three paintings to a dealer")
    assert (finding.confidence or 0) > 0.9


@pytest.mark.parametrize(
    ("rewrite", "source", "words"),
    [
        ("The dam will burst in spring.", "The dam could burst in spring.", ["will burst"]),
        ("The dam burst.", "The dam is thought to have burst.", ["burst"]),
        ("The dam is old.", "The dam appears to be old.", ["is old"]),
        ("The dam will be a danger.", "The dam could be a danger.", ["will be a danger"]),
        (
            "The old dam will be the best.",
            "The old dam may be one of the best.",
            ["will be"],
        ),
        ("It will burst in spring.", "If rain comes, it will burst in spring.", ["will burst"]),
        (
            "The dam will burst in May.",
            "Unless it is mended, the dam will burst in May.",
            ["will burst"],
        ),
        ("The dam will burst in May.", "The dam will burst in May if nobody pays.", ["will burst"]),
        ("The dam won't burst.", "The dam won't burst if it is mended.", ["won't burst"]),
        (
            "The dam will open in June.",
            "The dam will open in June provided that the inspectors agree.",
            ["will open"],
        ),
        (
            "The tax would bring in £30m for the island.",
            "The tax could bring in £30m for the island.",
            ["would bring in"],
        ),
        (
            "The road will only be closed at night.",
            "The road should only be closed at night.",
            ["will only be closed"],
        ),
        ("The dam must close.", "The dam may close.", ["must close"]),
        ("Owners must register by May.", "Owners can register by May.", ["must register"]),
        ("The airline will buy ten jets.", "The airline is keen to buy ten jets.", ["will buy"]),
        ("The airline will not buy jets.", "The airline is not prepared to buy jets.", []),
        (
            "After she is elected, Lena Orr would sell the ferry.",
            "If she is elected, Lena Orr would sell the ferry.",
            ["would sell"],
        ),
    ],
)
def test_every_kind_of_hedge(rewrite: str, source: str, words: list[str]) -> None:
    assert found("raised", rewrite, source) == words


@pytest.mark.parametrize(
    "rewrite",
    [
        "Those who deny it will be fined, the mayor said.",
        "Whoever denies it will be fined, the mayor said.",
        "Anybody will be fined who denies it, the mayor said.",
        "People would be fined, the mayor said, if they denied it.",
    ],
)
def test_a_condition_in_other_words(rewrite: str) -> None:
    assert found("raised", rewrite, "If people deny it, they will be fined, the mayor said.") == []


@pytest.mark.parametrize(
    "rewrite",
    [
        HEDGED,
        "Three paintings were reportedly sold to a dealer by the warden of Castle Eddin.",
        "The warden of Castle Eddin sold three paintings to a dealer, police say.",
        "The warden of Castle Eddin is accused of having sold three paintings to a dealer.",
        "Did the warden of Castle Eddin sell three paintings to a dealer?",
        "The castle was built by the Eddin family.",
    ],
)
def test_another_hedge_or_a_credit_stands_for_it(rewrite: str) -> None:
    assert found("raised", rewrite, HEDGED) == []


def test_the_month_is_no_hedge() -> None:
    assert found("raised", "The fair opened in June.", "The fair opened in May.") == []


def test_names_that_presume_the_deed() -> None:
    source = "Two complainants told the court in Vaile of their years at the school."
    rewrite = "Two victims told the court in Vaile of their years at the school."
    assert found("raised", rewrite, source) == ["victims"]
    assert found("raised", rewrite, source.replace("complainants", "victims")) == []
    assert found("raised", rewrite.replace("victims", "alleged victims"), source) == []


def test_names_that_the_source_has_by_another_word() -> None:
    source = (
        "Both attackers fled from the kiosk in Vaile, and neighbours accuse the police of sloth."
    )
    assert found("raised", "Both assailants fled from the kiosk in Vaile.", source) == []


def test_what_somebody_says_called_a_fact() -> None:
    source = "The harbour master says the ferry was overloaded when it left Port Sill."
    rewrite = "The inquiry turns on the fact that the ferry was overloaded when it left Port Sill."
    assert found("raised", rewrite, source) == ["the fact that"]


def test_a_hedge_put_in() -> None:
    (finding,) = findings(RULE % "lowered", HEDGED, FLAT)
    assert finding.excerpt == "allegedly"
    assert finding.evidence[0].excerpt == FLAT
    assert found("lowered", FLAT, FLAT) == []


@pytest.mark.parametrize(
    "source",
    [
        "The warden of Castle Eddin sold three paintings to a dealer, police say.",
        "The warden of Castle Eddin is suspected of having sold three paintings to a dealer.",
    ],
)
def test_a_hedge_that_the_source_has_in_other_words(source: str) -> None:
    assert found("lowered", HEDGED, source) == []


def test_one_of_several_sources_has_it() -> None:
    assert found("lowered", HEDGED, FLAT, HEDGED) == []


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=200))
def test_nothing_to_say_of_the_same_text(text: str) -> None:
    assert found("raised", text, text) == []
    assert found("lowered", text, text) == []
