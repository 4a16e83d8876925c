"""Negations, what they bear on, antonyms, and the polarity of a verb."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.parser import model
from newslint.language.polarity import antonyms, is_negated, negation_scope, negations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She did not pay.", [("not", "particle")]),
        ("He wasn’t there, nor was she.", [("n’t", "particle"), ("nor", "particle")]),
        ("The board denied it.", [("denied", "verb")]),
        ("They failed to act without a permit.", [("failed", "verb"), ("without", "particle")]),
        ("The talks were called off.", [("called off", "verb")]),
    ],
)
def test_negations(text, expected):
    assert [(text[each.start : each.end], each.kind) for each in negations(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Not only goats came.",
        "A few goats came.",
        "No doubt it rained.",
        "The notice knotted nobly.",
    ],
)
def test_negative_in_form_only(text):
    assert negations(text) == []


@pytest.mark.parametrize(
    ("text", "verb", "negated"),
    [
        ("She did not pay.", "pay", True),
        ("She paid.", "paid", False),
        ("Nobody came.", "came", True),
        ("They found no anchor.", "found", True),
        ("No arrests were made.", "made", True),
        ("He failed to pay the toll.", "pay", True),
        ("He denied taking the vase.", "taking", True),
        ("Guards prevented her from leaving.", "leaving", True),
        ("They left without paying.", "paying", True),
        ("He did not fail to pay.", "pay", False),
        ("He hoped to pay.", "pay", False),
        ("The not-for-profit group paid.", "profit", True),
        ("It was a non-violent march.", "violent", True),
        ("The march was violent.", "violent", False),
    ],
)
def test_polarity_of_a_verb(text, verb, negated):
    doc = model()(text)
    index = [token.text for token in doc].index(verb)
    assert is_negated(doc, index) is negated


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Nobody came.", "Nobody came"),
        ("They found no anchor.", "They found no anchor"),
        ("He failed to pay the toll.", "to pay the toll"),
        ("She did not pay, and he left.", "She did not pay"),
    ],
)
def test_what_a_negation_bears_on(text, scope):
    start, end = negation_scope(model()(text), negations(text)[0])
    assert text[start:end] == scope


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rise", "fall"),
        ("guilty", "innocent"),
        ("legal", "illegal"),
        ("alive", "dead"),
        ("before", "after"),
        ("verified", "unverified"),
        ("possible", "impossible"),
        ("agree", "disagree"),
    ],
)
def test_antonyms_go_both_ways(one, other):
    assert other in antonyms(one)
    assert one in antonyms(other)


def test_inflected_forms_have_the_antonyms_of_their_base():
    assert "decrease" in antonyms("increased")
    assert "win" in antonyms("losing")


@pytest.mark.parametrize("word", ["invest", "display", "uncle", "underground", "import", "zzz", ""])
def test_a_prefix_that_is_none(word):
    for wrong in ("vest", "play", "cle", "derground", "port"):
        assert wrong not in antonyms(word)
    assert word not in antonyms(word)


@given(st.text(max_size=200))
def test_negations_are_ordered_and_inside(text):
    last = 0
    for each in negations(text):
        assert last <= each.start < each.end <= len(text)
        last = each.end
    antonyms(text)


@pytest.mark.parametrize("text", ["", "n't" * 30_000, "not " * 25_000, "\ud800n’t"])
def test_hostile_text_is_read(text):
    negations(text)
    antonyms(text)
