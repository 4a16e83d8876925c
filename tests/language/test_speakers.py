"""Kinds of speakers, and the names behind pronouns and roles."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.attribution_model import Attribution
from newslint.language.speakers import Speaker, classify, resolve_speakers


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("Police Chief Ana Ruiz", "named"),
        ("Bo Lund, the mayor", "named"),
        ("the chief, Ana Ruiz", "named"),
        ("the Department of Roads", "named"),
        ("the BBC", "named"),
        ("the mayor", "role"),
        ("a police spokesman", "role"),
        ("a spokesman for Orbis", "role"),
        ("Ms Lund's lawyer", "role"),
        ("the company", "role"),
        ("police", "collective"),
        ("Officials", "collective"),
        ("residents of the town", "collective"),
        ("analysts at Orbis Bank", "collective"),
        ("a source familiar with the talks", "anonymous"),
        ("an official who declined to be named", "anonymous"),
        ("two people briefed on the plan", "anonymous"),
        ("an official who wasn't authorised to speak", "anonymous"),
        ("a Vik Democrat", "role"),
        ("Two-thirds of voters", "collective"),
        ("experts", "vague"),
        ("critics", "vague"),
        ("some", "vague"),
        ("many", "vague"),
        ("media reports", "vague"),
        ("legal experts", "vague"),
        ("she", "pronoun"),
        ("who", "pronoun"),
        ("", "none"),
        (" … ", "none"),
    ],
)
def test_kinds(phrase: str, kind: str) -> None:
    assert classify(phrase) == kind


@given(st.text(max_size=200))
def test_any_text_has_a_kind(phrase: str) -> None:
    assert classify(phrase) in ("named role collective anonymous vague thing pronoun none".split())


def article(*paragraphs: str) -> list[list[Speaker]]:
    """Resolve the speakers marked with [brackets] in paragraphs."""
    read = []
    for marked in paragraphs:
        text, found, start = "", [], 0
        for letter in marked:
            if letter == "[":
                start = len(text)
            elif letter == "]":
                place, cue = (start, len(text)), (len(text), len(text) + 1)
                found.append(
                    Attribution(place, cue, ((0, 1),), None, "indirect", 0, "say", "neutral")
                )
            else:
                text += letter
        read.append((text, found))
    return resolve_speakers(read)


def names(*paragraphs: str) -> list[str]:
    return [speaker.name for found in article(*paragraphs) for speaker in found]


def test_whose_president_it_is_does_not_speak() -> None:
    assert names("[Chile's President, Ana Ruiz,] said no.") == ["Ana Ruiz"]
    assert names("[Chile's President Ana Ruiz] said no.") == ["Ana Ruiz"]


def test_a_surname_becomes_the_full_name() -> None:
    assert names("[Ana Ruiz] said no.", "[Ruiz] said yes.") == ["Ana Ruiz", "Ana Ruiz"]


def test_a_pronoun_is_the_last_speaker_whom_it_fits() -> None:
    assert names(
        "[Ana Ruiz] said no.",
        "[Peter Lund] said yes.",
        "[She] said it was late. [He] said it was not.",
    ) == ["Ana Ruiz", "Peter Lund", "Ana Ruiz", "Peter Lund"]


def test_a_pronoun_behind_a_speaker_without_a_name_is_that_speaker() -> None:
    found = article(
        "[Ana Ruiz] said no.", "[A spokeswoman for the union] said yes. [She] said more."
    )
    assert found[1][1] == Speaker("A spokeswoman for the union", "role")


def test_a_pronoun_that_points_to_nobody_stays_one() -> None:
    assert article("The rain fell. [He] said it was wet.") == [[Speaker("He", "pronoun")]]


def test_a_role_is_who_was_introduced_with_it() -> None:
    assert names("[Police Chief Ana Ruiz] said no.", "[The chief] said it twice.") == [
        "Ana Ruiz",
        "Ana Ruiz",
    ]
    assert (
        names("[Bo Lund], the mayor of Vik, said no.", "[The mayor] said it twice.")[1] == "Bo Lund"
    )


def test_a_department_is_the_one_named() -> None:
    found = names("The Department of Roads closed it.", "[The department] said it was unsafe.")
    assert found == ["Department of Roads"]


def test_what_is_carried_on_is_the_last_speakers() -> None:
    carried = Attribution(None, (0, 0), ((1, 3),), None, "direct", 0, "", "neutral", carried=True)
    said = Attribution((0, 8), (9, 13), ((14, 16),), None, "indirect", 0, "say", "neutral")
    found = resolve_speakers([("Ana Ruiz said no.", [said]), ('"No."', [carried])])
    assert found[1] == [Speaker("Ana Ruiz", "named")]


def test_no_speaker_is_nobody() -> None:
    passive = Attribution(None, (7, 13), ((0, 2),), None, "indirect", 0, "think", "neutral")
    assert resolve_speakers([("It is thought so.", [passive])]) == [[Speaker("", "none")]]


@pytest.mark.parametrize(
    "phrase",
    """State television; The defence; law enforcement; Ukrainian intelligence; The kingdom; the utility;
    the TV station; the UN mission; the nation; the partnership; the municipality; the petition;
    the ethnic minority; a breakaway movement; the regiment""".split(";"),
)
def test_a_body_may_speak_whatever_its_name_ends_in(phrase: str) -> None:
    assert classify(phrase) == "role"


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("A breath test", "thing"),
        ("the videos", "thing"),
        ("the Frenchman", "role"),
        ("the report", "role"),
        ("its performance", "thing"),
        ("the refurbishment", "thing"),
    ],
)
def test_things_and_epithets_are_no_names(phrase: str, kind: str) -> None:
    assert classify(phrase) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Vik Oster met Tam Reed. [He] said the gate was unsafe.",
        "[Ana Ruiz] said Vik Oster was late. Oster left. [She] said he knew.",
        "It was Wren who beat Oster. [He] said it was hard.",
    ],
)
def test_a_pronoun_that_may_be_one_of_two_stays_one(text: str) -> None:
    assert article(text)[0][-1].kind == "pronoun"


def test_a_pronoun_is_the_subject_of_the_sentence_before() -> None:
    assert names("Bo Lund led the team. [He] said the gate was unsafe.") == ["Bo Lund"]
    assert names("The driver, Otto Brandt, was held. [He] said sorry.") == ["Otto Brandt"]


def test_a_spokesman_is_not_whom_he_speaks_for() -> None:
    found = article("[A spokesman for Kelto Foods] said no. [He] said it would open.")
    assert found[0][1].name == "A spokesman for Kelto Foods"


def test_it_and_they_are_the_last_speaker_that_fits() -> None:
    assert names("[The report] said no. [It] said nobody checked.")[1] == "The report"
    assert names("[Police] said no. [They] said he fled.")[1] == "Police"
    assert names("[Rosa Lund] said no. [It] said nobody checked.")[1] == "It"
    assert names("[Rosa Lund] said no. [They] said he fled.")[1] == "They"


def test_a_relative_does_not_take_the_surname() -> None:
    found = names("Max Tarnow, son of Otto Tarnow, won. [Mr Tarnow] said he was glad.")
    assert found == ["Max Tarnow"]
    assert names("Mr Tarnow, the son of Otto Tarnow, won. [Mr Tarnow] left.") == ["Tarnow"]


def test_a_surname_that_two_bear_is_neithers() -> None:
    text = "Bill Harlan and Jane Harlan won. [Harlan] said it was good. [Mrs Harlan] left."
    assert names(text) == ["Harlan", "Jane Harlan"]


def test_a_role_that_two_have_is_neithers() -> None:
    text = "[Mayor Ana Ruiz] met Bo Lund, the mayor of Vik. [The mayor] said it was late."
    assert names(text)[1] == "The mayor"


def test_plain_is_who_is_written_beside_the_cue() -> None:
    found = article("[Ana Ruiz] said no. [Ruiz] said yes. [She] said it again. [The mayor] left.")
    assert [each.plain for each in found[0]] == [True, True, False, True]
    assert not article("The rain fell. [He] said it was wet.")[0][0].plain


def test_a_quotation_goes_on_only_from_the_paragraph_before() -> None:
    carried = Attribution(None, (0, 0), ((1, 3),), None, "direct", 0, "", "neutral", carried=True)
    said = Attribution((0, 8), (9, 13), ((14, 16),), None, "indirect", 0, "say", "neutral")
    paragraphs = [("Ana Ruiz said no.", [said]), ("It rained.", []), ('"No."', [carried])]
    assert resolve_speakers(paragraphs)[2] == [Speaker("", "none")]


def test_many_speakers_in_one_paragraph_are_resolved_in_time() -> None:
    began = time.process_time()
    article("[Ana Ruiz] said no. [He] said yes to Bo Wren. " * 1_500)
    assert time.process_time() - began < 5
