"""`quotation-fidelity`: quotations of a rewrite against its sources."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from helpers import error_of, library_of

from newslint.engine import Linter
from newslint.formats import parse
from newslint.model import Finding, Level

SOURCE = """\
The dyke at Norrvik leaks, engineers say. "The dyke is sound, and it will hold for a century," Ana Prior said.

Bernd Falk called the report "a poisoned well of rotten promises". He has asked for a second one.
"""


def found(condition: str, rewrite: str, *sources: str, rest: str = "") -> list[Finding]:
    message = "{match} | {difference} | {speaker} | {credited}"
    rule = (
        f"extends: quotation-fidelity\nmessage: '{message}'\nlevel: error\n"
        f"condition: {condition}\n{rest}"
    )
    with tempfile.TemporaryDirectory() as folder:
        built = library_of(Path(folder), {"Rule": rule}).rule("House.Rule")
    documents = [parse(text, f"{number}.md") for number, text in enumerate(sources or (SOURCE,))]
    report = Linter(rules=[built]).check(parse(rewrite, "rewrite.md"), documents)
    assert not report.failures, report.failures
    for finding in report.findings:
        for each in finding.evidence:
            text = next(one.text for one in report.sources if one.path == each.path)
            assert text[slice(*each.span)] == each.excerpt
    return list(report.findings)


def test_altered_words() -> None:
    [finding] = found("altered", '"The dyke is solid, and it will hold for a century," Prior said.')
    assert finding.excerpt == "The dyke is solid, and it will hold for a century"
    assert "[sound -> solid]" in finding.message
    assert finding.evidence[0].excerpt == "The dyke is sound, and it will hold for a century"
    assert finding.level == Level.ERROR


def test_a_contraction_is_a_suggestion() -> None:
    [finding] = found("altered", '"The dyke is sound, and it\'ll hold for a century," Prior said.')
    assert finding.level == Level.SUGGESTION


def test_a_short_quoted_term_is_less_sure_than_a_speech() -> None:
    [term] = found("invented", 'The "frog chorus" began early.')
    [speech] = found("invented", '"Frogs sing loudest before the rain comes," Prior said.')
    assert term.confidence is not None
    assert speech.confidence is not None
    assert term.confidence < 0.75 < speech.confidence


def test_each_part_of_a_quotation_over_paragraphs() -> None:
    text = (
        'Prior said: "The dyke is sound.\n\n"Frogs sing loudest before the rain comes,'
        ' my mother always said."'
    )
    excerpts = [finding.excerpt for finding in found("invented", text)]
    assert excerpts == ["Frogs sing loudest before the rain comes, my mother always said"]


def test_markup_stands_in_nobodys_way() -> None:
    assert found("altered", '"The dyke is **sound**, and [it](https://a.example) will hold."') == []
    assert (
        found("altered", "“The dyke is sound, and it\nwill hold for a century”, Prior said.") == []
    )


def test_the_title_counts_and_is_less_sure() -> None:
    [finding] = found("invented", "# Prior: 'Frogs sing loudest before the rain'\n\nFrogs sing.")
    assert finding.confidence == 0.9


def test_scopes_narrow() -> None:
    rewrite = "# Prior: 'Frogs sing loudest before the rain'\n\nFrogs sing."
    assert found("invented", rewrite, rest="scope: paragraph\n") == []


def test_lost_marks() -> None:
    [finding] = found("unmarked", "The plan is a poisoned well of rotten promises, and long.")
    assert finding.excerpt == "poisoned well of rotten promises"
    assert finding.evidence[0].excerpt == "poisoned well of rotten promises"
    other = "The report is a poisoned well of rotten promises."
    assert found("unmarked", "It is a poisoned well of rotten promises.", SOURCE, other) == []


def test_what_is_credited_is_less_than_what_the_publisher_says() -> None:
    source = '"It is a poisoned well of rotten, broken promises," Falk said.'
    [own] = found("unmarked", "It is a poisoned well of rotten, broken promises.", source)
    [credited] = found(
        "unmarked", "Falk said it was a poisoned well of rotten, broken promises.", source
    )
    assert own.level == Level.WARNING
    assert credited.level == Level.SUGGESTION


def test_the_wrong_speaker() -> None:
    quoted = '"The dyke is sound, and it will hold for a century,"'
    [finding] = found("misattributed", f"{quoted} Bernd Falk said.", f"{quoted} Ana Prior said.")
    assert finding.message.endswith("| Ana Prior | Bernd Falk")
    assert found("misattributed", f"{quoted} Prior said.") == []
    assert found("misattributed", f"{quoted} the chief engineer said.") == []


def test_a_speaker_who_tells_what_another_said() -> None:
    told = 'Falk had called on the council "to hold the dyke for a century,"'
    source = 'The council has "to hold the dyke for a century," Ana Prior said. Bernd Falk nodded.'
    assert found("misattributed", f"{told} Ana Prior said.", source) == []
    assert len(found("misattributed", f"{told} Eva Holm said.", source)) == 1


def test_the_wrong_speaker_where_the_source_has_a_pronoun() -> None:
    source = (
        'Ana Prior said that she had walked it. "The dyke is sound and it will hold," she said.'
    )
    source += ' Bernd Falk added: "Nobody has looked at the northern end."'
    text = '"The dyke is sound and it will hold," said Bernd Falk. Ana Prior was there.'
    [finding] = found("misattributed", text, source)
    assert finding.confidence == 0.75


@pytest.mark.parametrize("condition", ["altered", "invented", "merged", "unmarked"])
def test_an_article_against_itself(condition: str) -> None:
    assert found(condition, SOURCE) == []
    assert found(condition, SOURCE.replace('"', "'")) == []


def test_an_article_in_quotation_marks_quotes_nobody() -> None:
    words = "Frogs sang before the rain and nobody on the dyke could sleep at all. " * 12
    assert found("invented", f'"{words}"') == []


def test_condition_is_needed_and_known() -> None:
    assert "condition" in str(error_of("extends: quotation-fidelity\nmessage: m\n"))
    text = "extends: quotation-fidelity\nmessage: m\ncondition: reworded\n"
    assert "altered" in str(error_of(text))
