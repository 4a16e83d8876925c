"""Loaded words, and words that only look loaded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.intensity import _singles, loaded_words
from newslint.language.parser import model


def found(text, parsed=False):
    doc = model()(text) if parsed else None
    return [text[each.start : each.end] for each in loaded_words(text, doc)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The shocking news spread.", "shocking"),
        ("He vehemently objected.", "vehemently"),
        ("Prices skyrocketed on Monday.", "skyrocketed"),
        ("The vote sparked outrage in the port.", "sparked outrage"),
        ("It serves as a stark reminder.", "serves as a stark reminder"),
        ("The kiln is a testament to its builders.", "a testament to"),
        ("A bombshell was read out.", "bombshell"),
    ],
)
def test_loaded_words(text, expected):
    assert expected in found(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("horrific", "emotive"),
        ("iconic", "evaluative"),
        ("deadliest", "superlative"),
        ("dramatically", "intensifier"),
        ("angrily", "manner"),
        ("plummet", "drama"),
    ],
)
def test_kinds(text, kind):
    (each,) = loaded_words(text)
    assert each.kind == kind
    assert each.base == text


def test_mild_words_weigh_less_than_hype():
    (mild,), (hype,) = loaded_words("also highly"), loaded_words("heinous")
    assert mild.weight < hype.weight


def test_forms_share_a_base():
    bases = {each.base for each in loaded_words("plummets plummeted plummeting plummet")}
    assert bases == {"plummet"}


def test_the_parse_tells_the_noun_from_the_adjective():
    assert found("The key was under the mat.", parsed=True) == []
    assert found("It was a key vote.", parsed=True) == ["key"]


def test_without_a_parse_a_doubtful_word_weighs_half():
    text = "It was a key vote."
    (plain,), (parsed,) = loaded_words(text), loaded_words(text, model()(text))
    assert plain.weight == parsed.weight / 2


def test_a_name_is_not_loaded():
    assert found("They met at Victory Hall with Fury Orro.") == []


def test_a_title_may_be():
    assert "Shocking" in found("Mayor Makes Shocking Claim About Harbour")


@pytest.mark.parametrize(
    "text",
    [
        "The committee met on Tuesday and set the fee at £40.",
        "A lorry carrying 30 tonnes of sand overturned near Leath.",
        "He was critically ill.",
    ],
)
def test_plain_news_is_not_loaded(text):
    assert found(text, parsed=True) == []


def test_no_entry_is_a_function_word():
    assert not {"the", "of", "and", "said", "will", "was", "to", "in", "that"} & _singles().keys()


@given(st.text(max_size=200))
def test_loaded_words_are_ordered_and_inside(text):
    last = 0
    for each in loaded_words(text):
        assert last <= each.start < each.end <= len(text)
        assert 0 < each.weight <= 1
        last = each.end


@pytest.mark.parametrize(
    "text", ["", "a" * 100_000, "Shocking " * 12_000, "\n" * 100_000, "to the " * 15_000, "\ud800"]
)
def test_hostile_text_is_read(text):
    loaded_words(text)
