"""Keys under which the forms and spellings of a word are equal."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newslint.language.stem_tables import FUNCTION_WORDS, IRREGULAR, SPELLINGS
from newslint.language.stems import content_stems, stem, synonyms

FAMILIES = """
say says said saying
officer officers Officer's officers' OFFICER’S
shoot shot shooting shoots
investigate investigating investigated investigates investigation investigations
organise organize organised organising organizing
organiser organizer organisers
colour color colours coloured colored coloring
defence defense
travel travelled traveled travelling
label labelled labeled labelling
control controlled controlling controls
call called calling
pass passes passed passing
stop stopped stopping
gray grey
program programme programmes programs
hope hoping hoped hopes
hop hopping hopped
change changes changed changing
create creating created creation
cause causes caused causing
bus buses
box boxes
church churches
headache headaches
hero heroes
party parties
movie movies
die died dying dies
issue issued issuing issues
occur occurred occurring
target targeted targeting
vote voted voting
agree agreed agreeing
realise realize realised realisation
analyse analyze analysing
neighbourhood neighborhood neighbourhoods
fulfil fulfilled fulfills
Café cafe cafés
storey story stories
labourer laborer
paediatric pediatric
traveller traveler travellers
woman women woman's
"""


@pytest.mark.parametrize("line", FAMILIES.strip().splitlines())
def test_the_forms_and_spellings_of_a_word_share_a_key(line):
    assert len({stem(word) for word in line.split()}) == 1


@pytest.mark.parametrize(
    "line",
    [
        "author authority authorise",
        "car care",
        "hop hope",
        "plan plane",
        "not note",
        "even evening",
        "need news",
        "four for",
        "tour tor",
        "wing win",
        "bus bush",
        "seed see",
        "organisation organise",
        "state station",
        "new news",
        "police policy",
        "rise rize",
    ],
)
def test_different_words_have_different_keys(line):
    words = line.split()
    assert len({stem(word) for word in words}) == len(words)


@pytest.mark.parametrize("table", [IRREGULAR, SPELLINGS])
def test_every_entry_of_a_table_leads_to_its_key(table):
    assert {form: stem(form) for form in table} == {form: stem(table[form]) for form in table}


@given(st.text(max_size=60))
@example("xeded's's")
@example("’")
@example("\ud800s")
@example("İngs")
def test_a_key_is_its_own_key(word):
    assert stem(stem(word)) == stem(word)


@given(st.from_regex(r"[a-z]{1,12}(s|ed|ing|our|ise|ation|ies|'s){0,3}", fullmatch=True))
def test_a_key_of_what_looks_like_a_word_is_its_own_key(word):
    assert stem(stem(word)) == stem(word)


def test_content_words_are_given_with_their_places():
    text = "The U.S. sent 3,000 well-trained officers to O’Dell's farm, and told us so."
    found = content_stems(text)
    assert [(key, text[start:end]) for key, start, end in found] == [
        ("us", "U.S."),
        ("send", "sent"),
        ("3000", "3,000"),
        ("train", "trained"),
        ("officer", "officers"),
        ("o'dell", "O’Dell's"),
        ("farm", "farm"),
        ("tell", "told"),
    ]


def test_contractions_are_no_content():
    assert list(content_stems("It's what they'd said they don’t want")) == [
        ("say", 17, 21),
        ("want", 33, 37),
    ]


@given(st.text(max_size=200))
def test_places_lie_in_order_inside_the_text(text):
    spans = [(start, end) for _, start, end in content_stems(text)]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


@pytest.mark.parametrize("piece", ["a", "a-", "a.", "1,", "a'", "ing", "’s", "\ud800", "é"])
def test_endless_text_is_read(piece):
    text = piece * 50_000
    assert stem(text) is not None
    assert all(end <= len(text) for _, _, end in content_stems(text))


def test_synonyms_hold_both_ways_and_leave_out_the_word():
    assert stem("officers") in synonyms(stem("cops"))
    assert stem("cop") in synonyms(stem("officer"))
    assert "cop" not in synonyms("cop")
    assert synonyms("zucchini") == frozenset()


def test_function_words_are_written_as_they_are_looked_up():
    assert all(word == word.lower() and "’" not in word for word in FUNCTION_WORDS)
