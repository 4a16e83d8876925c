"""Capitals in mid-sentence, words that are no words, cut ends, blank lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.leftovers import (
    blank_lines,
    cut_off,
    is_ended,
    pasted_capitals,
    replaced_words,
)
from newslint.language.sentences import sentence_spans


def pasted(text):
    return [text[start:end] for start, end in pasted_capitals(text, sentence_spans(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Insiders disclosed that An Irish airline will cut jobs.", ["that An Irish"]),
        ("It emerged that The harbour was closed.", ["that The harbour"]),
        ("Analysts say A bridge will fall.", ["say A bridge"]),
        ("Analysts claim that Police were warned.", ["that Police"]),
        ("He left because They asked him to.", ["because They"]),
        ("It is said that On Monday the gate was open.", ["that On"]),
        ("In a turn of events, The jury went home.", ["events, The jury"]),
        ("It was the end of The strike.", ["of The strike"]),
    ],
)
def test_a_capital_in_mid_sentence_is_found(text, found):
    assert pasted(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The minister said The Hague would send a ship.",
        "She has danced in A Midsummer Night's Dream and A Chorus Line.",
        "Vitamin A is good, and A levels begin in May.",
        "The sonata in A flat was played in A minor.",
        "He said that On the Waterfront was better than In the Mood for Love.",
        "He said that Police Scotland agreed, and It Ends With Us was sold out.",
        'The mayor said that "The harbour was closed".',
        "She added, It is over.",
        "The attack on A wing was reported.",
        "Vote for The",
    ],
)
def test_names_and_titles_keep_their_capital(text):
    assert pasted(text) == []


def test_words_that_are_no_words_are_given_back_with_the_word_meant():
    text = "The road is riskous, and no riskous-looking Riskous@example.org road is dangerous."
    [((start, end), blend)] = replaced_words(text)
    assert text[start:end] == "riskous"
    assert blend.original == "dangerous"


LONG = "The council voted on Monday to close the pool"


@pytest.mark.parametrize(
    ("text", "last", "words"),
    [
        (LONG, True, "Monday to close the pool"),
        (f"{LONG}...", True, "Monday to close the pool..."),
        (f"{LONG} for the", True, "close the pool for the"),
        (f"{LONG} for the", False, "close the pool for the"),
        (f"{LONG},", False, "Monday to close the pool,"),
        (LONG, False, None),
        (f"{LONG}.", True, None),
        (f'{LONG}"', True, None),
        (f"{LONG} \N{OBJECT REPLACEMENT CHARACTER}", True, None),
        ("Photograph of the", True, None),
        ("", True, None),
    ],
)
def test_the_last_words_of_a_cut_off_paragraph(text, last, words):
    place = cut_off(text, last=last)
    assert (place and text[slice(*place)]) == words


@pytest.mark.parametrize(
    "text", ["It rained.", "Why?", 'He said: "No."', "(It rained)", "Here:", "Oh…"]
)
def test_full_ends(text):
    assert is_ended(text)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_runs_of_blank_lines_begin_behind_the_line_above(end):
    text = f"one{end}{end * 4}two{end}{end * 3}three{end}"
    [(start, stop)] = blank_lines(text)
    assert text[:start] == f"one{end}"
    assert text[start:stop] == end * 4


def test_blank_lines_in_fenced_code_are_code():
    text = "one\n\n```\na\n\n\n\n\n\nb\n```\n\n\n\n\n\ntwo\n"
    assert [text[:start].count("```") for start, _ in blank_lines(text, fenced=True)] == [2]
    assert len(list(blank_lines(text))) == 2


def test_blank_lines_before_the_body_do_not_count():
    text = "---\na: 1\n\n\n\n\n\n---\nbody\n"
    assert list(blank_lines(text, text.index("body"))) == []


@given(st.text(alphabet='aAn tThe.,"\n…It', max_size=60))
def test_any_text_gives_places_inside_it(text):
    places = [*pasted_capitals(text, sentence_spans(text)), *blank_lines(text)]
    places += [place for place in (cut_off(text, last=True),) if place]
    assert all(0 <= start < end <= len(text) for start, end in places)
