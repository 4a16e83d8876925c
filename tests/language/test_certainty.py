"""Hedges and boosters, what they bear on, and how sure a statement is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.certainty import boosters, certainty, hedge_scope, hedges
from newslint.language.parser import model
from newslint.language.phrases import Phrases, read_words, verb_forms

HOSTILE = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from(list("may not be“”’'\ufffc\n .,-—"))),
    max_size=200,
)


def found(text):
    return [(text[each.start : each.end], each.kind) for each in hedges(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The barge may have hit the lock.", [("may", "modal")]),
        ("He allegedly sold the vase.", [("allegedly", "allegation")]),
        ("Ms Orro is accused of arson.", [("is accused of", "allegation")]),
        ("The herd is believed to have fled.", [("is believed to", "belief")]),
        ("The pump appears to leak.", [("appears to", "evidence")]),
        ("The firm hopes to reopen.", [("hopes to", "intention")]),
        ("It is estimated that few came.", [("It is estimated", "estimate")]),
        ("Salt helps to keep it dry.", [("helps to", "partial")]),
        (
            "The claim could not be independently verified.",
            [("could not be independently verified", "unverified")],
        ),
        (
            "It couldn’t immediately be confirmed.",
            [("couldn’t immediately be confirmed", "unverified")],
        ),
    ],
)
def test_a_hedge_has_its_kind(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The dam burst in May after rain.",
        "Theresa May was there.",
        "The army's might was on show.",
        "It relied on military might alone.",
        "Divers could not find the anchor.",
        "From the hill one could see the fire.",
        "She appeared in court on Monday.",
        "The will was read, and the bell rang.",
        "They had to reckon with snow.",
    ],
)
def test_words_that_only_look_like_hedges(text):
    assert found(text) == []


def test_a_phrase_counts_once():
    assert [each.strength for each in hedges("He was said to be ill.")] == [0.6]


def test_more_hedges_make_less_certain():
    flat, one, two = map(
        certainty,
        ("It sank.", "It may have sunk.", "It may have sunk, the pilot reportedly told them."),
    )
    assert flat == 1
    assert one == 0.5
    assert two == pytest.approx(0.5 * 0.4)


def test_certainty_of_a_stretch():
    text = "It sank. It may float."
    assert certainty(text, (0, 8)) == 1
    assert certainty(text, (9, len(text))) == 0.5


def test_a_stretch_that_cuts_a_hedge_does_not_count_it_as_another():
    text = "The dam burst in May"
    assert certainty(text, (17, 20)) == 1


def test_boosters_raise():
    text = "This clearly proves that the valve undoubtedly failed."
    assert [text[each.start : each.end] for each in boosters(text)] == [
        "clearly",
        "proves that",
        "undoubtedly",
    ]
    assert all(each.strength < 0 and each.kind == "booster" for each in boosters(text))
    assert certainty("It will definitely sink.") == 1


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("The ferry may close, and the bus runs.", "The ferry may close"),
        ("Officers held the alleged leader of the gang.", "the alleged leader of the gang"),
        ("Mr Orro is believed to have left the island.", "to have left the island"),
        ("She was accused of hiding the ledger.", "hiding the ledger"),
    ],
)
def test_what_a_hedge_bears_on(text, scope):
    start, end = hedge_scope(model()(text), hedges(text)[0])
    assert text[start:end] == scope


@given(HOSTILE)
def test_hedges_are_ordered_and_inside(text):
    for reader in (hedges, boosters):
        last = 0
        for each in reader(text):
            assert last <= each.start < each.end <= len(text)
            last = each.end
    assert 0 <= certainty(text) <= 1


@pytest.mark.parametrize("text", ["", "a" * 100_000, "may " * 25_000, "\ud800 may \u202e be"])
def test_hostile_text_is_read(text):
    hedges(text)
    boosters(text)


def test_verb_forms():
    assert verb_forms("plan") == ("plan", "plans", "planning", "planned")
    assert verb_forms("deny") == ("deny", "denies", "denying", "denied")
    assert verb_forms("see/saw/seen") == ("see", "sees", "seeing", "saw", "seen")
    assert verb_forms("hope") == ("hope", "hopes", "hoping", "hoped")


@pytest.mark.parametrize(
    ("phrase", "text", "match"),
    [
        ("on the? hill", "up on hill tops", "on hill"),
        ("~take _2 off", "she took her red hat off took it off", "took it off"),
        ("a|an _ by", "an apple by", "an apple by"),
        ("so far", "so, far", None),
        ("don't", "I don’t", "don’t"),
    ],
)
def test_phrases(phrase, text, match):
    words = read_words(text)
    phrases = Phrases([(phrase.replace("~take", "~take/took"), 1)])
    spans = [text[words.starts[m.first] : words.ends[m.stop - 1]] for m in phrases.find(words)]
    assert spans == ([match] if match else [])


@pytest.mark.parametrize(
    "text",
    [
        "It cost nearly $3m.",
        "Almost a third of the eels died.",
        "They asked what the reef looked like.",
        "He suggested waiting.",
        "No one expected a gale.",
        "They walked up to the church.",
        "The Leath Herald reports that the mill shut.",
    ],
)
def test_other_senses_of_phrases(text):
    assert [kind for _, kind in found(text)] == []
