"""The clauses by which a story limits itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.caveats import caveats
from newslint.language.sentences import sentence_spans


def found(text):
    return [
        (text[each.start : each.end], each.kind, each.holder)
        for each in caveats(text, sentence_spans(text))
    ]


@pytest.mark.parametrize(
    ("text", "clause", "kind", "holder"),
    [
        (
            "The Daily Kelp could not independently verify the log.",
            None,
            "unverified",
            "The Daily Kelp",
        ),
        ("It was not immediately clear who owned the boat.", None, "unverified", ""),
        (
            "A spokesman for Orro Ltd declined to comment.",
            None,
            "no-comment",
            "A spokesman for Orro Ltd",
        ),
        (
            "The fine is £2m, but the port did not respond to a request for comment.",
            "but the port did not respond to a request for comment.",
            "no-comment",
            "the port",
        ),
        ("Ms Poe could not be reached.", None, "no-comment", "Ms Poe"),
        ("Mr Orro denies the charges.", None, "denial", "Mr Orro"),
        ("The firm, based in Leath, strongly denied wrongdoing.", None, "denial", "The firm"),
        ("He pleaded not guilty.", None, "denial", "He"),
        ("The skipper has not been charged.", None, "not-charged", "The skipper"),
        ("The cause is not yet known.", None, "unknown", "The cause"),
        ("She spoke on condition of anonymity.", None, "condition", "She spoke"),
        ("An earlier version of this article misnamed the ship.", None, "correction", ""),
        ("Preliminary figures put the loss at £3m.", None, "preliminary", ""),
        ("The trial continues.", None, "legal", ""),
    ],
)
def test_a_caveat(text, clause, kind, holder):
    assert found(text) == [(clause or text, kind, holder)]


@pytest.mark.parametrize(
    "text",
    [
        "He was denied access to the pier.",
        "The ruling denies him a visa.",
        "There is no denying it.",
        "She did not deny it.",
        "A tax dispute closed the yard.",
        "The goalkeeper was denied by the post.",
        "He pleaded guilty.",
        "The visitors did not respond in kind.",
        "The hall was not available on that date.",
        "Her comment drew applause.",
    ],
)
def test_what_is_no_caveat(text):
    assert found(text) == []


def test_a_claim_denied_in_the_passive():
    assert [kind for _, kind, _ in found("The claim was denied by Mr Orro.")] == ["denial"]


def test_two_in_one_sentence():
    kinds = [
        kind for _, kind, _ in found("Mr Orro denied the charge, and the firm declined to comment.")
    ]
    assert kinds == ["denial", "no-comment"]


@given(st.text(max_size=200))
def test_caveats_are_inside_a_sentence(text):
    for each in caveats(text, [(0, len(text))]):
        assert 0 <= each.start < each.end <= len(text)
        assert each.holder == each.holder.strip()


@pytest.mark.parametrize(
    "text", ["", "deny " * 20_000, ", he denies it" * 8_000, "\ud800 denied \ufffc"]
)
def test_hostile_text_is_read(text):
    caveats(text, [(0, len(text))])
