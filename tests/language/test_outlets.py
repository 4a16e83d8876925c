"""Who was told, where that is a newspaper or a broadcaster."""

from __future__ import annotations

import pytest

from newslint.language.outlets import interviewers, names_outlet


@pytest.mark.parametrize(
    "phrase",
    [
        "the Tarn Courier",
        "Radio Tarn",
        "Channel 9 News",
        "state television",
        "the news agency",
        "the Voice of Tarn",
        "Tarn TV's Good Evening show",
    ],
)
def test_an_outlet(phrase: str) -> None:
    assert names_outlet(phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        "reporters",
        "the public",
        "the state",
        "her two brothers",
        "Radio Tarn, which aired it",
        "",
        "Tarn" * 30 + "!",
        "A" * 5000 + "!",
        "the " * 2000 + "mayor",
    ],
)
def test_no_outlet_and_no_long_search_for_one(phrase: str) -> None:
    assert not names_outlet(phrase)


def test_who_led_an_interview() -> None:
    assert interviewers("in a long interview with Radio Tarn") == ["Radio Tarn"]
    assert interviewers("in a long talk to the Tarn Courier") == ["the Tarn Courier"]
    assert interviewers("in an interview on Monday") == []
