"""Names of a rewrite against those of its source."""

from __future__ import annotations

import pytest
from comparing import findings
from hypothesis import given, settings
from hypothesis import strategies as st

RULE = """
    extends: name
    message: "{match}; {source}."
    level: error
"""
SOURCE = (
    "Ferry captain Ragna Holmqvist sued the builder Desmond Pyle on Thursday. The court in Bristol"
    " will hear the case in May.\n\n"
    "The Harbour Safety Institute (HSI) examined the ferry. Pyle lives in Norway."
)


def found(rewrite: str, source: str = SOURCE) -> list[str]:
    return [each.message for each in findings(RULE, rewrite, source)]


@pytest.mark.parametrize(
    ("rewrite", "says"),
    [
        ("Ragna Holmquist sued the builder.", ["Ragna Holmquist; “Ragna Holmqvist”."]),
        ("Victor Pyle was sued by the captain.", ["Victor Pyle; “Desmond Pyle”."]),
        ("The court in Madrid will hear the case in May.", ["Madrid; “Bristol”."]),
        (
            "Desmond Pyle, a builder, sued Ragna Holmqvist on Thursday.",
            ["Desmond Pyle; “Ragna Holmqvist”.", "Ragna Holmqvist; “Desmond Pyle”."],
        ),
    ],
)
def test_names_that_are_not_the_sources(rewrite: str, says: list[str]) -> None:
    assert found(rewrite) == says


@pytest.mark.parametrize(
    "rewrite",
    [
        SOURCE,
        "Captain Holmqvist sued Mr Pyle.",
        "Desmond Pyle was sued by Ragna Holmqvist on Thursday.",
        "The HSI examined the ferry. The Harbour Safety Institute is not a party.",
        "The Norwegian builder was sued.",
        "A Bristol court will hear the case.",
        "",
    ],
)
def test_honest_names(rewrite: str) -> None:
    assert found(rewrite) == []


@pytest.mark.parametrize(
    ("title", "says"),
    [
        ("Builder Sued In Bristol", []),
        ("Lasting Damage: Ferry Captain Sues Her Builder", []),
        ("Oslo Ferry Captain Sues", ["Oslo; no such name."]),
    ],
)
def test_ordinary_words_of_a_heading_are_no_names(title: str, says: list[str]) -> None:
    rewrite = f"# {title}\n\nRagna Holmqvist sued the builder Desmond Pyle on Thursday.\n"
    assert [each.message for each in findings(RULE, rewrite, SOURCE)] == says


@pytest.mark.parametrize("word", ["Hold", "Beware", "Imagine"])
def test_an_ordinary_word_with_a_capital_is_no_name(word: str) -> None:
    assert found(f"{word}! Ragna Holmqvist sued the builder Desmond Pyle on Thursday.") == []


def test_an_ordinary_word_with_a_capital_inside_a_sentence_is_a_name() -> None:
    assert found("The captain of the old ferry sailed to Hope.") == ["Hope; no such name."]


def test_a_body_that_the_source_has_by_its_letters() -> None:
    source = "The PSNI said on Thursday that nine bars would close."
    rewrite = "Nine bars would close, the Police Service of Northern Ireland said on Thursday."
    assert found(rewrite, source) == []


def test_a_title_before_a_surname_is_no_part_of_the_name() -> None:
    assert found("D.A. Pyle was sued.", "Mr Pyle was sued in Bristol.") == []


def test_an_acronym_leaves_out_words_of_the_name() -> None:
    source = "The DoT examined the ferry after the captain complained."
    rewrite = (
        "The US Department of Transport (DoT) examined the ferry after the captain complained."
    )
    assert found(rewrite, source) == []


def test_a_full_name_for_an_acronym_of_the_source() -> None:
    source = "The HSI examined the ferry after the captain complained."
    rewrite = "The Harbour Safety Institute (HSI) examined the ferry after the captain complained."
    assert found(rewrite, source) == []


def test_a_capital_may_stand_for_its_country() -> None:
    source = "The US rejected the treaty on Monday. Washington also recalled its envoy from Lisbon."
    assert found("The US also recalled its envoy from Lisbon.", source) == []


def test_a_changed_speaker_is_for_another_rule() -> None:
    source = "Ragna Holmqvist said the ferry was leaking. Desmond Pyle left the pier."
    assert found("Desmond Pyle said the ferry was leaking.", source) == []


def test_a_slip_is_an_error_with_its_evidence() -> None:
    (finding,) = findings(RULE, SOURCE.replace("Holmqvist", "Holmqwist"), SOURCE)
    assert finding.level.label == "error"
    assert finding.evidence[0].excerpt == "Ragna Holmqvist"


@pytest.mark.parametrize(
    ("rewrite", "source"),
    [
        ("Ruediger Bahn opened the bridge.", "Rüdiger Bahn opened the bridge."),
        ("Götze won the race in Orlen.", "Goetze won the race in Orlen."),
        ("Mario Gotze won the race.", "Mario Götze won the race."),
        ("Ida Weiss and Lars Soerli won.", "Ida Weiß and Lars Sørli won."),
        ("He fought in WWI at Orlen.", "He fought in the First World War at Orlen."),
        ("He fought in World War Two.", "He fought in the Second World War."),
    ],
)
def test_one_name_in_two_spellings(rewrite: str, source: str) -> None:
    assert found(rewrite, source) == found(source, rewrite) == []


def test_another_war() -> None:
    source = "He fought in the First World War at Orlen."
    assert found("He fought in WWII at Orlen.", source) == ["WWII; “First World War”."]


@pytest.mark.parametrize(
    ("team", "theirs", "says"),
    [
        ("The Robins", "Orlen City", []),
        ("Orlen City", "The Robins", []),
        ("Tarnwick", "Orlen City", ["Tarnwick; “Orlen City”."]),
        ("The Robins", "The Dons", ["Robins; “Dons”."]),
    ],
)
def test_a_team_goes_by_its_nickname(team: str, theirs: str, says: list[str]) -> None:
    text = "On Monday {} signed goalkeeper Piet Aldane from Moravel."
    assert found(text.format(team), text.format(theirs)) == says


def test_an_ordinary_word_of_a_heading() -> None:
    source = "The council warned that the bridge would be late."
    body = "The council warned that the bridge would be late."
    assert found(f"Bridge: Talking point\n\n{body}", source) == []


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_taken(text: str) -> None:
    found(f"{text} Odile Marchetti", "Odile Marchetti left.")
    assert found(SOURCE + text, SOURCE + text) == []


def test_a_name_that_changed_in_a_list() -> None:
    source = (
        "The ferry calls at Harwell, Skarne and Lunde. On Sunday it rests at Gaddoby, and the crew"
        " of Gaddoby paints the deck."
    )
    text = "The ferry calls at Harwell, Skarne and Gaddoby. On Sunday it rests."
    assert found(text, source) == ["Gaddoby; “Lunde”."]
    assert found("The ferry calls at Harwell, Skarne and Lunde.", source) == []


def test_two_states_in_the_speakers_of_a_sentence() -> None:
    source = "The people of Indiana, West Virginia and Oregon have suggested otherwise, he said."
    text = "The people of Indiana, Virginia and Oregon have suggested otherwise, he said."
    assert found(text, source) == ["Virginia; “West Virginia”."]


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        ("Sen. Ana Dell, R-Ky., spoke on Monday.", "Sen. Ana Dell of Kentucky spoke on Monday."),
        ("Rep. Ana Moll (D-Md.) spoke.", "Rep. Ana Moll of Maryland spoke."),
        ("Rep. Bo Lind (D-Calif.) spoke.", "Rep. Bo Lind of California spoke."),
        ("The march began near Selby, Glos, at noon.", "It began near Selby, Gloucestershire."),
    ],
)
def test_states_and_counties_in_short(source: str, rewrite: str) -> None:
    assert found(rewrite, source) == []


def test_a_name_that_fits_badly_is_still_in_no_source() -> None:
    source = "Harbour master Ines Dahl founded the choir with Desmond Pyle in 1995."
    text = "Dahl, who founded the choir in 1995 with Victor Amery, sang on."
    assert [each.split(";")[0] for each in found(text, source)] == ["Victor Amery"]
