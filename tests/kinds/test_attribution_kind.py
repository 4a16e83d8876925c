"""Who is credited with a statement, in the rewrite and in its source."""

from __future__ import annotations

import pytest
from comparing import checked, findings
from helpers import error_of

RULE = """
    extends: attribution
    message: "{match}; {speaker}; {source}."
    level: error
    condition: %s
"""
SOURCE = (
    "The quarry at Gell Hill will close in March. Surveyor Hanna Brook told the Gell Gazette that"
    " water had undermined the eastern wall.\n\n"
    "Trucks have used Mill Lane since 1988. The quarry employs 40 people."
)


def found(condition: str, rewrite: str, source: str = SOURCE) -> list[str]:
    return [each.excerpt for each in findings(RULE % condition, rewrite, source)]


def test_credit_that_is_gone() -> None:
    (finding,) = findings(RULE % "dropped", "Water undermined the quarry's eastern wall.", SOURCE)
    assert finding.excerpt == "Water undermined the quarry's eastern wall"
    assert "Hanna Brook" in finding.message
    assert "Hanna Brook told the Gell Gazette" in finding.evidence[0].excerpt
    assert finding.model == "attribution.dropped"


@pytest.mark.parametrize(
    "rewrite",
    [
        "Water undermined the eastern wall, said Hanna Brook.",
        "According to the surveyor, Hanna Brook, water had undermined the eastern wall.",
        "Hanna Brook knows why: water undermined the eastern wall.",
        "The quarry employs 40 people.",
        "A comet passed over the town on Sunday night.",
    ],
)
def test_credit_that_stays_or_never_was(rewrite: str) -> None:
    assert found("dropped", rewrite) == []


def confidence(rewrite: str, source: str) -> float:
    (finding,) = findings(RULE % "dropped", rewrite, source)
    return finding.confidence or 0.0


def test_what_makes_gone_credit_less_sure() -> None:
    source = (
        "The quarry's eastern wall had been undermined by seepage, Hanna Brook said. The surveyor"
        " added that she had closed the loading ramp at dawn. A report said the quarry's pumps had"
        " failed in spring."
    )
    plain = confidence("Seepage had undermined the quarry's eastern wall.", source)
    own_act = confidence("She had closed the loading ramp at dawn.", source)
    document = confidence("The quarry's pumps had failed in spring.", source)
    in_marks = confidence("“Seepage had undermined the quarry's eastern wall.”", source)
    assert plain > max(own_act, document, in_marks)


def test_a_pronoun_names_only_who_was_named_shortly_before() -> None:
    source = (
        "Otto Lindqvist owns the lorries. He bought them in May.\n\n"
        "Mill Lane is narrow.\n\nHedges line it.\n\nIt floods.\n\n"
        "Hanna Brook surveyed the quarry. “Water had undermined the eastern wall,” she said."
    )
    rewrite = "Water had undermined the eastern wall, %s said."
    assert found("changed", rewrite % "Otto Lindqvist", source) == ["Otto Lindqvist said"]
    assert found("changed", rewrite % "Hanna Brook", source) == []
    assert found("changed", rewrite % "she", source) == []


def test_credit_that_goes_to_another() -> None:
    rewrite = "Otto Lindqvist said water had undermined the eastern wall."
    (finding,) = findings(RULE % "changed", rewrite, SOURCE)
    assert finding.excerpt == "Otto Lindqvist said"
    assert "Hanna Brook" in finding.message
    assert found("changed", "Brook said water had undermined the eastern wall.") == []
    assert found("changed", "The surveyor said water had undermined the eastern wall.") == []
    assert found("changed", "Otto Lindqvist said the quarry employs 40 people.") == []


@pytest.mark.parametrize(
    ("rewrite", "source", "told"),
    [
        (
            "The White House has said a plan is being drafted.",
            "Josh Earnest said a plan is being drafted.",
            [],
        ),
        (
            "A plan is being drafted, according to Google.",
            "A plan is being drafted, Amy Tarkanian said. Google said no.",
            ["according to Google"],
        ),
        (
            "Josh Earnest said a plan is being drafted.",
            "A plan is being drafted, the White House said.",
            [],
        ),
    ],
)
def test_a_person_may_speak_for_a_body_that_says_nothing_itself(
    rewrite: str, source: str, told: list[str]
) -> None:
    assert found("changed", rewrite, source) == told


def test_credit_that_nobody_gave() -> None:
    rewrite = "Otto Lindqvist said trucks had used Mill Lane since 1988."
    assert found("invented", rewrite) == ["Otto Lindqvist said"]
    assert found("invented", "Trucks have used Mill Lane since 1988.") == []
    assert found("invented", "Hanna Brook said water had undermined the eastern wall.") == []
    assert found("invented", "Otto Lindqvist said a comet had passed over the town.") == []


def test_a_speaker_who_became_nobody_in_particular() -> None:
    assert found("vague", "Experts said water had undermined the eastern wall.") == ["Experts said"]
    assert found("vague", "Hanna Brook said water had undermined the eastern wall.") == []
    anonymous = "A source close to the firm said water had undermined the eastern wall."
    assert found("vague", "Experts said water had undermined the wall.", anonymous) == []


@pytest.mark.parametrize(
    "rewrite",
    [
        "Water had undermined the eastern wall, critics claim.",
        "Sources report that water had undermined the eastern wall.",
        "Officials note that water had undermined the eastern wall.",
        "Studies show that water had undermined the eastern wall.",
        "Researchers found water had undermined the eastern wall.",
        "It was said that water had undermined the eastern wall.",
    ],
)
def test_vague_credit_in_any_words(rewrite: str) -> None:
    source = (
        "Hanna Brook said water had undermined the eastern wall.\n\nThe firm was told on Monday."
    )
    assert found("vague", rewrite, source) != []


def test_whom_the_source_calls_no_more_than_that_is_not_vague() -> None:
    source = (
        "Residents said the quarry shook. Hanna Brook said water had undermined the eastern wall."
    )
    assert found("vague", "Residents said water had undermined the eastern wall.", source) == []
    named = "Hanna Brook said water had undermined the eastern wall."
    assert found("vague", "Residents said water had undermined the eastern wall.", named) != []


@pytest.mark.parametrize(
    ("cue", "coloured"),
    [
        ("emphasized", True),
        ("points out", True),
        ("promised", True),
        ("guaranteed", True),
        ("added", False),
        ("found", False),
    ],
)
def test_cues_that_lend_weight_or_bind(cue: str, *, coloured: bool) -> None:
    source = "Hanna Brook said the quarry would close its eastern wall by autumn."
    rewrite = f"Hanna Brook {cue} that the quarry would close its eastern wall by autumn."
    assert found("verb-shift", rewrite, source) == ([cue.removesuffix(" out")] if coloured else [])


def test_a_cue_that_the_source_has_for_the_same_speaker() -> None:
    source = (
        "Hanna Brook has claimed that trucks shook the wall. Brook said the quarry would close its"
        " eastern wall by autumn."
    )
    rewrite = "Hanna Brook claimed that the quarry would close its eastern wall by autumn."
    assert found("verb-shift", rewrite, source) == []


@pytest.mark.parametrize(
    ("beside", "coloured"),
    [
        (", who insisted on a second survey,", False),
        (", insisting on a second survey,", False),
        (", at an insistent neighbour's table,", True),
        ("", True),
    ],
)
def test_a_cue_that_the_source_has_in_another_form(beside: str, *, coloured: bool) -> None:
    source = f"Hanna Brook{beside} said the quarry would close its eastern wall by autumn."
    rewrite = "Hanna Brook insists that the quarry would close its eastern wall by autumn."
    assert (found("verb-shift", rewrite, source) != []) is coloured


def test_the_outlet_that_was_told() -> None:
    (finding,) = findings(
        RULE % "secondhand", "Hanna Brook said water had undermined the eastern wall.", SOURCE
    )
    assert finding.excerpt == "said"
    assert "the Gell Gazette" in finding.message
    told = "Hanna Brook told the Gell Gazette water had undermined the eastern wall."
    assert found("secondhand", told) == []


def test_a_cue_that_colours() -> None:
    rewrite = "Hanna Brook admitted that water had undermined the eastern wall."
    (finding,) = findings(RULE % "verb-shift", rewrite, SOURCE)
    assert finding.excerpt == "admitted"
    assert "told" in finding.message
    assert found("verb-shift", rewrite, SOURCE.replace("told the Gell Gazette", "admitted")) == []
    assert found("verb-shift", rewrite.replace("admitted", "said")) == []
    assert found("verb-shift", rewrite.replace("admitted", "added")) == []


def test_only_the_scope_asked_for_is_read() -> None:
    title = "---\ntitle: Water undermined the eastern wall\n---\n\nThe quarry employs 40 people.\n"
    rule = RULE % "dropped" + "    scope: "
    every, body = (
        checked(rule + scope, title, SOURCE, path="a.md").findings
        for scope in ("text", "paragraph")
    )
    assert [each.scope for each in every] == ["title"]
    assert body == ()


def test_without_a_source_it_is_skipped() -> None:
    report = checked(RULE % "dropped", "Water undermined the eastern wall.")
    assert report.findings == ()
    assert [each.reason for each in report.skipped] == ["no source"]


def test_the_condition_must_be_one_there_is() -> None:
    assert "dropped" in str(error_of(RULE % "lost"))
    assert "`condition`" in str(error_of("extends: attribution\nmessage: x\n"))


@pytest.mark.parametrize(
    "condition", ["dropped", "changed", "invented", "vague", "secondhand", "verb-shift"]
)
def test_a_text_has_nothing_against_itself(condition: str) -> None:
    assert found(condition, SOURCE) == []
