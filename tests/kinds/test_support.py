"""What a rewrite says that no sentence of its source comes near."""

from __future__ import annotations

from comparing import checked, findings
from helpers import error_of

RULE = "extends: support\nmessage: \"'%s' stands in no source.\"\nlevel: error\n"
SOURCE = (
    "The observatory on Mount Orla reopened on Friday after a fire. Its dome had been rebuilt.\n\n"
    "Two astronomers had been hurt. The fire started in a kitchen."
)


def found(rewrite: str, rule: str = RULE) -> list[str]:
    return [each.excerpt for each in findings(rule, rewrite, SOURCE)]


def test_a_clause_that_stands_nowhere() -> None:
    rewrite = (
        "The observatory has reopened after the fire, and its dome was rebuilt. Donors from"
        " Portugal bought an enormous telescope."
    )
    (finding,) = findings(RULE, rewrite, SOURCE)
    assert finding.excerpt == "Donors from Portugal bought an enormous telescope"
    assert finding.message == f"'{finding.excerpt}' stands in no source."
    assert finding.model == "support.unsupported"


def test_paraphrase_merging_and_order_are_no_matter() -> None:
    assert found(SOURCE) == []
    assert found("A fire that started in a kitchen had hurt two astronomers.") == []
    assert found("On Friday the rebuilt dome of the observatory opened again.") == []


def test_words_in_quotation_marks_are_not_this_kinds_matter() -> None:
    assert found("“Donors from Portugal bought an enormous telescope.”") == []
    assert found("“Donors from Portugal bought a telescope,” said Rui Alves.") == []


def test_too_little_to_tell() -> None:
    assert found("But it was not to be so again.") == []
    assert found("It was all very much like them.") == []


def test_how_much_may_stand_in_the_source() -> None:
    rewrite = "The observatory reopened with lavish fireworks and champagne."
    assert found(rewrite, RULE + "max: 0\n") == []
    assert found(rewrite, RULE + "max: 1\n") == [rewrite.rstrip(".")]
    assert error_of(RULE + "max: much\n").line == 4


def test_a_source_without_prose_supports_nothing() -> None:
    rewrite = "Two astronomers had been hurt badly."
    assert [each.excerpt for each in findings(RULE, rewrite, "")] == [rewrite.rstrip(".")]


def test_only_the_scope_asked_for_is_read() -> None:
    text = "Donors bought telescopes\n\nDonors from Portugal bought an enormous telescope.\n"
    report = checked(RULE + "scope: title\n", f"# {text}", SOURCE, path="a.md")
    assert {each.scope for each in report.findings} <= {"title", "heading.h1"}


def confidence(rewrite: str) -> float:
    (finding,) = findings(RULE, rewrite, SOURCE)
    return finding.confidence or 0.0


def test_what_makes_a_clause_look_made_up() -> None:
    plain = confidence("Donors bought telescopes abroad.")
    assert confidence("Donors bought telescopes in Portugal.") > plain
    assert confidence("Donors bought 4,300 telescopes abroad.") > plain
    assert confidence("Astonished donors bought telescopes abroad.") > plain


def test_a_name_that_the_source_has_in_short_stands_there() -> None:
    source = "Following talks with the PSNI, nine bars will close at four on Thursday."
    rewrite = (
        "Following talks with the Police Service of Northern Ireland (PSNI), nine bars will close at"
        " four on Thursday."
    )
    assert findings(RULE, rewrite, source) == []
