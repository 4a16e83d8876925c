"""Caveats of the source that a rewrite leaves out."""

from __future__ import annotations

import pytest
from comparing import findings

RULE = """
    extends: omission
    message: "{source}"
    level: warning
    kinds: [%s]
"""
ALL = "unverified, no-comment, denial, not-charged, unknown, condition, preliminary, legal"
CLAIM = "Two cooks say the Alder Hotel served spoiled fish to a wedding party of 80."
SURE = 0.5


def found(rewrite: str, source: str, kinds: str = ALL) -> list[tuple[str, str]]:
    return [
        (each.excerpt, each.evidence[0].excerpt)
        for each in findings(RULE % kinds, rewrite, source, min_confidence=SURE)
    ]


@pytest.mark.parametrize(
    "caveat",
    [
        "The hotel denied the claims.",
        "The hotel declined to comment.",
        "The Alder Hotel did not respond to requests for comment.",
        "The Tribune could not independently verify the cooks' account.",
    ],
)
def test_a_caveat_that_is_gone(caveat: str) -> None:
    ((excerpt, evidence),) = found(CLAIM, f"{CLAIM} {caveat}")
    assert excerpt == "a wedding party of 80"
    assert evidence.rstrip(".") == caveat.rstrip(".")


@pytest.mark.parametrize(
    "told",
    [
        "The hotel denies it.",
        "The hotel rejected the claims.",
        "Asked about it, the Alder Hotel said that the claims were untrue and denied serving"
        " spoiled fish.",
    ],
)
def test_a_caveat_in_other_words(told: str) -> None:
    assert found(f"{CLAIM} {told}", f"{CLAIM} The hotel denied the claims.") == []


def test_no_claim_no_caveat() -> None:
    source = f"The Alder Hotel has 40 rooms.\n\n{CLAIM} The hotel denied the claims."
    assert found("The Alder Hotel has 40 rooms.", source) == []


def test_one_answer_does_not_stand_for_two() -> None:
    source = (
        f"{CLAIM} The hotel declined to comment. The mayor of Lund opened a new market hall for"
        " fishmongers. The mayor declined to comment."
    )
    rewrite = source.replace(" The hotel declined to comment.", "")
    assert [evidence for _, evidence in found(rewrite, source)] == [
        "The hotel declined to comment."
    ]


def test_only_the_kinds_that_are_asked_for() -> None:
    source = f"{CLAIM} The hotel denied the claims."
    assert found(CLAIM, source, "unverified, no-comment") == []


def test_the_same_text_lacks_nothing() -> None:
    source = f"{CLAIM} The hotel denied the claims. It is unclear who bought the fish."
    assert found(source, source) == []
