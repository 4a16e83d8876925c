"""`shift`: a measure of the rewrite against that of its source."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from helpers import error_of, library_of

from newslint.engine import Linter
from newslint.formats import parse
from newslint.model import Finding

EASY = "The dam at Torvik will be mended in May. The work takes two weeks. The road stays open. "
HARD = (
    "Comprehensive rehabilitation of the hydroelectric installation at Torvik necessitates "
    "considerable administrative preparation. "
)
HYPE = "The shocking, devastating leak was terrifying. "


def found(rest: str, rewrite: str, *sources: str) -> list[Finding]:
    rule = f"extends: shift\nmessage: '{{rewrite}} | {{source}} | {{difference}}'\nlevel: error\n{rest}"
    with tempfile.TemporaryDirectory() as folder:
        built = library_of(Path(folder), {"Rule": rule}).rule("House.Rule")
    documents = [parse(text, f"{number}.md") for number, text in enumerate(sources)]
    report = Linter(rules=[built]).check(parse(rewrite, "rewrite.md"), documents)
    assert not report.failures, report.failures
    return list(report.findings)


GRADE = "metric: flesch_kincaid_grade\nmin_words: 10\n"
LOADED = "metric: loaded\nmax: 1\nmin_words: 10\n"


def test_a_harder_rewrite_is_shown_at_its_hardest_sentence() -> None:
    [finding] = found(GRADE + "max: 2\n", EASY + HARD, EASY * 2)
    assert finding.excerpt == HARD.strip()
    rewrite, source, difference = map(float, finding.message.split(" | "))
    assert rewrite > source + 2
    assert difference == pytest.approx(rewrite - source, abs=0.11)
    assert finding.evidence


def test_an_easier_rewrite_is_a_finding_only_where_asked_for() -> None:
    assert found(GRADE + "max: 2\n", EASY, EASY + HARD) == []
    assert len(found(GRADE + "min: -2\n", EASY, EASY + HARD)) == 1
    assert found(GRADE + "min: -2\n", EASY + HARD, EASY) == []


def test_a_small_move_is_none() -> None:
    assert found(GRADE + "max: 2\n", EASY * 2, EASY) == []


def test_loaded_words_are_shown_where_they_stand_closest() -> None:
    [finding] = found(LOADED, f"{EASY}The shocking news came late. {HYPE}", EASY * 2)
    assert finding.excerpt == "shocking, devastating leak was terrifying"
    assert finding.message.split(" | ")[1] == "0.0"


def test_loaded_words_of_the_source_or_of_a_speaker_are_no_shift() -> None:
    assert found(LOADED, EASY + HYPE, EASY + HYPE) == []
    assert found(LOADED, f'{EASY} "{HYPE.strip()}" said Ragna Holt of the water board.', EASY) == []


def test_fewer_loaded_words_where_asked_for() -> None:
    assert found(LOADED, EASY, EASY + HYPE) == []
    rest = "metric: loaded\nmin: -1\nmin_words: 10\n"
    assert [finding.excerpt for finding in found(rest, EASY, EASY + HYPE)] == [
        "The dam at Torvik will be mended in May."
    ]


def test_several_sources_are_measured_as_one() -> None:
    rest = GRADE + "max: 4\n"
    assert len(found(rest, EASY + HARD, EASY)) == 1
    assert found(rest, EASY + HARD, EASY, HARD) == []


@pytest.mark.parametrize(
    "metric", ["loaded\nmax: 1", "flesch_kincaid_grade\nmax: 1", "lix\nmin: -1"]
)
def test_short_and_empty_articles_are_not_judged(metric: str) -> None:
    rest = f"metric: {metric}\n"
    assert found(rest, HYPE + HARD, EASY) == []
    assert found(f"{rest}min_words: 0\n", "", EASY) == []
    assert found(f"{rest}min_words: 0\n", HYPE + HARD, "") == []
    assert found(f"{rest}min_words: 0\n", "# Only a heading", "# Only a heading") == []


def test_errors() -> None:
    head = "extends: shift\nmessage: m\n"
    assert "`max`, `min` or both" in error_of(head + "metric: lix\n").message
    assert "'grade'" in error_of(head + "metric: grade\nmax: 1\n").message
    assert "needs `metric`" in error_of(head + "max: 1\n").message
