"""One server for a run, each text asked once, and every failure told."""

from __future__ import annotations

import sys

import pytest
from lt_stub import Stub

from newslint.errors import ServiceError, UncheckedError
from newslint.languagetool import library, proofreader
from newslint.languagetool.proofreader import LONGEST_PIECE, Proofreader, shared

TEXT = "They was here."


def test_remarks_are_on_their_pieces(stub: Stub) -> None:
    found = shared(stub.url).remarks(["Fine.", "😀 They was here.", "", TEXT], "en-US")
    assert [[(each.start, each.end, each.rule) for each in one] for one in found] == [
        [],
        [(2, 10, "PERS_PRONOUN_AGREEMENT")],
        [],
        [(0, 8, "PERS_PRONOUN_AGREEMENT")],
    ]
    assert [each["language"] for each in stub.asked] == ["en-US"]


def test_a_text_is_asked_once_in_a_language(stub: Stub) -> None:
    asker = shared(stub.url)
    for language in ("en-US", "en-US", "en-GB"):
        assert asker.remarks([TEXT, TEXT], language)[1]
    assert [each["language"] for each in stub.asked] == ["en-US", "en-GB"]
    assert all(each["data"].count("They was") == 1 for each in stub.asked)


def test_blank_texts_are_not_sent(stub: Stub) -> None:
    assert shared(stub.url).remarks(["", " \n"], "en-US") == [[], []]
    assert not stub.asked


def test_several_requests_are_in_flight(stub: Stub) -> None:
    stub.behaviour = "slow"
    texts = [f"{number} They was. " * 300 for number in range(6)]
    assert all(shared(stub.url).remarks(texts, "en-US"))
    assert 2 <= stub.most_in_flight <= proofreader.IN_FLIGHT


def test_a_long_text_is_sent_in_parts(stub: Stub) -> None:
    text = "A plain sentence. " * (LONGEST_PIECE // 9) + TEXT
    (remarks,) = shared(stub.url).remarks([text], "en-US")
    assert [text[each.start : each.end] for each in remarks] == ["They was"]
    assert len(stub.asked) == 3


@pytest.mark.parametrize(
    ("behaviour", "said"),
    [
        ("garbage", "no JSON"),
        ("odd", "is not as LanguageTool's"),
        ("beyond", "is not as LanguageTool's"),
        ("incomplete", "broke off"),
        ("error", "status 500: Error: Internal Error"),
        ("redirect", "status 302"),
        ("dies", "was lost: the connection broke"),
        ("slow", "did not answer within"),
    ],
)
def test_a_server_that_misbehaves_leaves_texts_unchecked(
    stub: Stub, behaviour: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "ANSWER_SECONDS", 0.1)
    asker = shared(stub.url)
    stub.behaviour = behaviour
    with pytest.raises(UncheckedError, match=said):
        asker.remarks([TEXT], "en-US")
    # The next article is checked, and this one when it is asked again.
    stub.behaviour = "good"
    assert asker.remarks(["Else.", TEXT], "en-US")[1]


def test_a_server_that_stays_away_is_given_up(stub: Stub) -> None:
    asker = shared(stub.url)
    assert asker.remarks([TEXT], "en-US")
    stub.behaviour = "dies"
    for number in range(proofreader.LOSSES_BEFORE_GIVING_UP):
        with pytest.raises(UncheckedError, match="was lost"):
            asker.remarks([f"{number}"], "en-US")
    stub.behaviour = "good"
    asked = len(stub.asked)
    with pytest.raises(UncheckedError, match="given up"):
        asker.remarks(["more"], "en-US")
    assert len(stub.asked) == asked


def test_no_server_there_ends_the_run() -> None:
    with Stub() as gone:
        url = gone.url
    with pytest.raises(ServiceError, match=f"no LanguageTool at {url}: the connection broke"):
        shared(url).remarks([TEXT], "en-US")


def test_a_server_without_the_language_ends_the_run(stub: Stub) -> None:
    with pytest.raises(ServiceError, match="has no en-ZA"):
        shared(stub.url).remarks([TEXT], "en-ZA")


def test_without_the_library_it_is_named(stub: Stub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "language_tool_python", None)
    with pytest.raises(ServiceError, match=r"newslint\[languagetool\]"):
        Proofreader(stub.url).remarks([TEXT], "en-US")


def test_old_answers_are_forgotten(stub: Stub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proofreader, "MOST_KEPT", 2)
    asker = shared(stub.url)
    for text in ("a", "b", "c", "c", "a"):
        asker.remarks([text], "en-US")
    assert len(stub.asked) == 4
