"""To whom a source credits what a stretch of a rewrite says."""

from __future__ import annotations

import pytest
from comparing import compared

from newslint.comparing.credits import Credits, Standing, credits_of, is_report
from newslint.language.speakers import Speaker

SOURCE = (
    "The Tarn dam will be emptied in June. Engineer Rosa Lund said the spillway had cracked.\n\n"
    "“Nobody inspected the gates,” said Rosa Lund. The dam was built in 1931 by convicts.\n\n"
    "The council hopes to reopen the valley road."
)
LUND = Speaker("Rosa Lund", "named")


def credits_and_standing(rewrite: str) -> tuple[Credits, Standing]:
    held = compared(rewrite, SOURCE)
    found = Credits(held)
    return found, found.standing(0, [(0, len(held.article.stating[0].text))])


def test_what_the_source_credits_to_somebody() -> None:
    found, standing = credits_and_standing("The spillway had cracked.")
    assert standing.linked == standing.credited == 1.0
    assert standing.plain == 0.0
    assert standing.credit is not None
    assert standing.credit.speaker.name == "Rosa Lund"
    assert standing.credits[0][1] == 1.0
    assert found.cue(standing.credit) == "said"
    assert [each.excerpt for each in found.evidence(standing)] == [
        "Engineer Rosa Lund said the spillway had cracked."
    ]


def test_what_the_source_says_in_its_own_voice() -> None:
    found, standing = credits_and_standing("Convicts built the dam in 1931.")
    assert (standing.linked, standing.credited, standing.plain) == (1.0, 0.0, 1.0)
    assert (standing.credit, standing.credits) == (None, ())
    assert found.plain(0, [(0, 30)]) == pytest.approx(1.0)


def test_what_stands_in_no_source() -> None:
    found, standing = credits_and_standing("A comet passed overhead on Sunday.")
    assert (standing.linked, standing.credited, standing.plain) == (0.0, 0.0, 0.0)
    assert standing.words == standing.unlinked > 2
    assert standing.weight > 0
    assert found.evidence(standing) == ()


def test_what_is_linked_is_a_share_of_the_weight() -> None:
    found, standing = credits_and_standing("The spillway had cracked beside a trombone.")
    weight = found.comparison.alignment.weight
    assert standing.linked == pytest.approx(
        (weight("spillway") + weight("crack")) / standing.weight
    )
    assert standing.unlinked == standing.words - 2
    assert standing.credited == 1.0


def test_half_of_it_is_credited() -> None:
    _, standing = credits_and_standing("The spillway cracked and convicts built the dam.")
    assert 0 < standing.credited < 1
    assert standing.plain + standing.credited == pytest.approx(1.0)
    assert 0 < standing.unlinked + 1 <= standing.words


def test_a_standing_is_reckoned_of_just_the_stretches_asked_for() -> None:
    held = compared("The spillway cracked and convicts built the dam.", SOURCE)
    text = held.article.stating[0].text
    found = Credits(held)
    first = found.standing(0, [(0, text.index(" and"))])
    second = found.standing(0, [(text.index("convicts"), len(text))])
    assert (first.credited, second.credited) == (1.0, 0.0)
    both = found.standing(0, [(0, text.index(" and")), (text.index("convicts"), len(text))])
    assert both.words == first.words + second.words
    assert both.weight == pytest.approx(first.weight + second.weight)
    nothing = found.standing(0, [(0, 3)])
    assert (nothing.weight, nothing.linked, nothing.words) == (0.0, 0.0, 0)


def test_whoever_is_credited_beside_it_speaks_nearby() -> None:
    found, standing = credits_and_standing("Convicts built the dam in 1931.")
    assert found.speaks_nearby(standing, LUND) == 1
    assert found.speaks_nearby(standing, Speaker("Otto Brandt", "named")) == 0
    # A council may be whoever speaks for it.
    far, standing = credits_and_standing("The valley road is to reopen.")
    assert 0 < far.speaks_nearby(standing, LUND) < 1


def test_thinking_and_hoping_are_no_reports() -> None:
    _, said = credits_and_standing("The spillway had cracked.")
    _, quoted = credits_and_standing("Nobody inspected the gates.")
    _, hoped = credits_and_standing("It will reopen the valley road.")
    assert said.credit is not None
    assert said.credit.is_report
    assert quoted.credit is not None
    assert quoted.credit.is_report
    assert hoped.credit is not None
    assert not is_report(hoped.credit.attribution)


def test_the_place_of_a_credit_is_speaker_cue_and_content() -> None:
    found, standing = credits_and_standing("The spillway had cracked.")
    assert standing.credit is not None
    assert found.comparison.source_text(standing.credit.place).endswith(
        "Rosa Lund said the spillway had cracked"
    )


@pytest.mark.parametrize(
    ("source", "outlet"),
    [
        ("Rosa Lund told the Tarn Courier that the spillway had cracked.", "the Tarn Courier"),
        ("Rosa Lund told reporters that the spillway had cracked.", None),
        (
            "The spillway had cracked, Rosa Lund said in an interview with Radio Tarn.",
            "Radio Tarn",
        ),
        ("Rosa Lund said in an interview on Monday that the spillway had cracked.", None),
        ("Rosa Lund said that the spillway had cracked.", None),
    ],
)
def test_the_outlet_that_was_told(source: str, outlet: str | None) -> None:
    found = Credits(compared("The spillway had cracked.", source))
    credit = found.standing(0, [(0, 25)]).credit
    assert credit is not None
    assert found.outlet(credit) == outlet


def test_rules_of_one_comparison_share_its_credits() -> None:
    held = compared("The spillway had cracked.", SOURCE)
    assert credits_of(held) is credits_of(held)
    assert credits_of(compared("It had cracked.", SOURCE)) is not credits_of(held)
