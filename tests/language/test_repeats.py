"""Sentences that repeat an earlier one, and those that only look like it."""

from __future__ import annotations

import pytest

from newslint.language.repeats import Repeat, repeats, stem

FERRY = "The ferry was carrying 212 passengers when it struck the pier on Sunday evening."


def test_a_sentence_word_for_word_is_exact():
    assert repeats([FERRY, "Divers searched the harbour.", FERRY]) == [Repeat(0, 2, exact=True)]


def test_marks_and_case_do_not_matter():
    assert repeats([FERRY, FERRY.upper().replace(".", "!")]) == [Repeat(0, 1, exact=True)]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        # Said before, with a speaker.
        (
            "Fire chief Maria Lund said the cause of the blaze is under investigation.",
            "The cause of the blaze is under investigation.",
        ),
        ("A spokesman said the firm declined to comment.", "The firm has declined to comment."),
        # In another order, with other endings.
        (
            "Rescue teams continued to search for survivors near the village on Tuesday.",
            "On Tuesday, rescue teams continued searching for survivors near the village.",
        ),
        # One word in eight is another one.
        (
            "The tribunal fined the water company £3m for pumping untreated sewage into the river.",
            "The tribunal fined the water firm £3m for pumping untreated sewage into the river.",
        ),
    ],
)
def test_a_sentence_that_says_nothing_new_is_a_repeat(earlier, later):
    assert repeats([earlier, "Nothing else is known.", later]) == [Repeat(0, 2, exact=False)]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        # The later one says who said it.
        (
            "The cause of the blaze is under investigation.",
            "Fire chief Maria Lund said the cause of the blaze is under investigation.",
        ),
        # Not, some and may make another statement.
        ("The union said the drivers would accept it.", "The drivers would not accept it."),
        ("All of the drivers accepted the offer.", "Some of the drivers accepted the offer."),
        ("The drivers will accept the offer soon.", "The drivers may accept the offer soon."),
        # Another figure, another person.
        (
            "The striker scored in the 12th minute of the second match against Leeds.",
            "The striker scored in the 80th minute of the second match against Leeds.",
        ),
        ("He was jailed for fraud in 2019.", "She was jailed for fraud in 2019."),
        # Formulas, questions, and what somebody says about himself.
        ("It was a long night.", "It was a long night."),
        ("What happened to the missing money?", "What happened to the missing money?"),
        ("I agree with every word of the report.", "I agree with every word of the report."),
    ],
)
def test_another_statement_is_no_repeat(earlier, later):
    assert repeats([earlier, later]) == []


def test_each_sentence_is_reported_once_and_the_first_never():
    assert [(r.earlier, r.later) for r in repeats([FERRY, FERRY, FERRY])] == [(0, 1), (0, 2)]


def test_no_sentences_and_sentences_without_words():
    assert repeats([]) == []
    assert repeats(["", "...", "?!", ""]) == []


@pytest.mark.parametrize(
    "forms",
    [
        "investigate investigates investigated investigating",
        "run running",
        "call calling",
        "city's city",
    ],
)
def test_forms_of_a_word_share_their_stem(forms):
    assert len({stem(form) for form in forms.split()}) == 1
