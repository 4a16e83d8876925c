"""A statement of the rewrite beside the credits of its source."""

from __future__ import annotations

import pytest
from comparing import compared

from newslint.comparing.claims import Claim
from newslint.comparing.credits import credits_of

SOURCE = """Engineer Rosa Lund said the spillway had cracked. "Nobody inspected the gates," she said.

Otto Brandt told the inquiry that the dam had been sound until May. The valley road is closed."""


def claims(rewrite: str, source: str = SOURCE) -> list[Claim]:
    held = compared(rewrite, source)
    credits_ = credits_of(held)
    return [
        Claim(
            held.article.stating[each.section],
            each,
            credits_.standing(each.section, each.content),
            credits_,
        )
        for each in held.reading.statements
    ]


def test_a_list_goes_on_with_its_speaker() -> None:
    first, *_, last = claims("Lund said the spillway had cracked, and nobody inspected the gates.")
    assert first.credit is not None
    assert last.is_beside(first.credit)
    (plain,) = claims("The spillway had cracked.")
    assert plain.credit is not None
    assert not plain.is_beside(plain.credit)


@pytest.mark.parametrize(
    ("rewrite", "same"),
    [
        ("Lund said the spillway had cracked.", True),
        ("Otto Brandt said the spillway had cracked.", False),
        ("Experts said the spillway had cracked.", None),
    ],
)
def test_the_speaker_is_the_same_another_or_unknown(rewrite: str, *, same: bool | None) -> None:
    (claim,) = claims(rewrite)
    assert claim.credit is not None
    assert claim.same(claim.credit) is same


def test_what_its_own_speaker_says_in_the_source() -> None:
    (own,) = claims("Lund said the spillway had cracked.")
    (other,) = claims("Otto Brandt said the spillway had cracked.")
    assert own.said_by_own_speaker() == pytest.approx(1.0)
    assert other.said_by_own_speaker() == 0.0


def test_a_colon_names_who_is_quoted() -> None:
    (quoted,) = claims('Lund, at the gates: "Nobody inspected the gates at all."')[-1:]
    assert quoted.is_quoted
    assert not claims("Nobody inspected the gates at all.")[0].is_quoted


def test_a_clause_has_a_subject_of_its_own() -> None:
    assert claims("The valley road is closed.")[0].is_clause
    assert not claims("A closed road in the valley.")[0].is_clause


def test_nearly_the_same_sentence_is_sure() -> None:
    assert claims("The spillway had cracked, engineer Rosa Lund said.")[0].is_sure
    assert not claims("Cracks in the weir alarmed Lund and her crew.")[0].is_sure
