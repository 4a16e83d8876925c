"""Whether two strings may be the same name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.name_keys import canonical, edit_distance, name_words, same_name
from newslint.language.name_tables import BODY_ACRONYMS


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("US", "U.S."),
        ("United States", "Americans"),
        ("UK", "British"),
        ("Minn.", "Minnesota"),
        ("Dutch", "the Netherlands"),
        ("DHS", "Department of Homeland Security"),
        ("Coastal Affairs Bureau", "CAB"),
        ("Gov. Ostrand", "Tim Ostrand"),
        ("Prime Minister Ann Dee", "Ms Dee"),
        ("Bob Dee", "Robert Dee"),
        ("J.K. Ollery", "J. K. Ollery"),
        ("J. Ollery", "Jane Ollery"),
        ("Ann Mary Dee", "Ann Dee"),
        ("O’Brannigan", "O'Brannigan's"),
        ("Élodie Früh", "Elodie Fruh"),
        ("Ostrand Motor Company", "Ostrand"),
        ("Republicans", "GOP"),
        ("Kim Ju-won", "Ju-won Kim"),
        ("Martin Olsen Jr.", "Martin Olsen"),
    ],
)
def test_honest_rewrites_of_a_name_are_the_same(one, other):
    assert same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Joan Dee", "John Dee"),
        ("Iran", "Iraq"),
        ("Virginia", "West Virginia"),
        ("York", "New York"),
        ("North Korea", "South Korea"),
        ("Justice Department", "Department"),
        ("FBI", "CIA"),
        ("Ostrand", "Ostrander"),
        ("Niger", "Nigeria"),
        ("US", "Ursula Smith"),
        ("Ill", "Illinois"),
    ],
)
def test_different_names_are_not_the_same(one, other):
    assert not same_name(one, other)


NAMES = ["Ann Dee", "Mr Dee", "US", "U.S.", "EU", "Dee", "A. Dee", "The", "St. Paul", "", "’s", "X"]


@given(st.text(max_size=30) | st.sampled_from(NAMES), st.text(max_size=30) | st.sampled_from(NAMES))
def test_sameness_is_symmetric_and_reflexive(one, other):
    assert same_name(one, one)
    assert same_name(one, other) == same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [("walker", "walker", 0), ("walker", "walkre", 1), ("dee", "d", 2), ("abcd", "wxyz", 3)],
)
def test_edit_distance_counts_changed_letters_up_to_a_limit(one, other, distance):
    assert edit_distance(one, other) == edit_distance(other, one) == distance


@pytest.mark.parametrize("line", BODY_ACRONYMS.strip().splitlines())
def test_every_acronym_of_the_table_leads_to_its_body(line):
    acronym, _, full = line.partition(":")
    assert canonical(name_words(acronym)) is not None
    assert all(canonical(name_words(each)) is not None for each in full.split(";"))


def test_names_are_split_into_words_without_case_accents_and_possessive():
    assert name_words("J. K. O’Brännigan’s") == ("jk", "obrannigan")
    assert name_words("U.S.") == ("us",)
