"""Whether two phrases name one speaker."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.speaker_matching import names_speaker, same_speaker
from newslint.language.speakers import Speaker, classify


def speaker(phrase: str) -> Speaker:
    return Speaker(phrase, classify(phrase))


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        ("Ana Ruiz", "Ana Ruiz", True),
        ("Ruiz", "Ana Ruiz", True),
        ("Ana Ruiz", "Otto Brandt", False),
        ("the police chief", "Harlow Police Chief Ana Ruiz", True),
        ("the mayor", "Otto Brandt", None),
        ("residents", "Otto Brandt", None),
        ("residents", "residents", True),
        ("she", "Ana Ruiz", None),
        ("a source close to the talks", "Ana Ruiz", None),
        ("experts", "Ana Ruiz", None),
    ],
)
def test_two_speakers(ours: str, theirs: str, same: bool | None) -> None:
    assert same_speaker(speaker(ours), speaker(theirs)) is same
    assert same_speaker(speaker(theirs), speaker(ours)) is same


def test_a_mouthpiece_alone_makes_no_two_bodies_one() -> None:
    ours = Speaker("a spokesman for Tarn Water", "named")
    assert same_speaker(ours, Speaker("a spokesman for Kelto Foods", "named")) is False
    assert same_speaker(ours, Speaker("a statement from Tarn Water", "named")) is True


def test_a_text_that_names_a_speaker() -> None:
    ruiz = Speaker("Ana Ruiz", "named")
    assert names_speaker("Ruiz closed the bridge.", ruiz)
    assert names_speaker("It was Ruiz's idea.", ruiz)
    assert not names_speaker("The mayor closed the bridge.", ruiz)
    assert not names_speaker("A spokesman came.", Speaker("a spokesman for Tarn Water", "role"))


KINDS = ("named", "role", "collective", "anonymous", "vague", "pronoun", "none")
SPEAKERS = st.builds(
    Speaker,
    st.text(max_size=30) | st.sampled_from(["Ana Ruiz", "the mayor", "police", ""]),
    st.sampled_from(KINDS),
)


@given(SPEAKERS, SPEAKERS)
def test_it_does_not_matter_who_is_asked_first(ours: Speaker, theirs: Speaker) -> None:
    assert same_speaker(ours, theirs) is same_speaker(theirs, ours)
    if ours.kind in ("named", "role", "collective") and ours.name in ("Ana Ruiz", "the mayor"):
        assert same_speaker(ours, ours) is True
