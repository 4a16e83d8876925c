"""The acceptance test of the packs: what an editor marks in five real rewrites of one story."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bench import marks
from newslint.formats import read
from newslint.model import FileReport, Level
from newslint.settings import Options, Settings

ROOT = Path(__file__).parent.parent
EXPECTED = yaml.safe_load((ROOT / "seeds/expected.yml").read_text(encoding="utf-8"))
WORDS_PER_FURTHER_FINDING = 100

ALONE = [
    pytest.param(entry["file"], mark, id=f"{entry['file'][:3]}-{mark['text'][:40]}")
    for entry in EXPECTED
    for mark in entry.get("alone", [])
    if not mark.get("optional")
]
AGAINST = [
    pytest.param(
        entry["file"], mark, id=f"{entry['file'][:3]}-{(mark.get('text') or mark['missing'])[:40]}"
    )
    for entry in EXPECTED
    for mark in entry.get("against", {}).get("expect", [])
    if not mark.get("optional")
]
SILENT = [
    pytest.param(entry["file"], mark, id=f"{entry['file'][:3]}-{mark['text'][:40]}")
    for entry in EXPECTED
    for mark in entry.get("silent", [])
]


@pytest.fixture(scope="module")
def reports() -> dict[str, FileReport]:
    linter = Settings(Options(isolated=True)).profile(ROOT).linter
    return {entry["file"]: linter.check(read(ROOT / "seeds" / entry["file"])) for entry in EXPECTED}


@pytest.fixture(scope="module")
def compared() -> dict[str, FileReport]:
    """The seeds that come with a source, checked against it."""
    linter = Settings(Options(isolated=True)).profile(ROOT).linter
    return {
        entry["file"]: linter.check(
            read(ROOT / "seeds" / entry["file"]),
            [read(ROOT / "seeds" / entry["against"]["source"])],
        )
        for entry in EXPECTED
        if "against" in entry
    }


@pytest.mark.parametrize(("name", "mark"), AGAINST)
def test_what_an_editor_marks_beside_the_source_is_found(
    name: str, mark: dict[str, Any], compared: dict[str, FileReport]
) -> None:
    report = compared[name]
    if "missing" in mark:
        assert any(
            mark["missing"] in evidence.excerpt and marks.in_packs(finding, mark)
            for finding in report.findings
            for evidence in finding.evidence
        )
    else:
        assert mark["text"] in report.text
        assert any(marks.answers(finding, mark, report.text) for finding in report.findings)


@pytest.mark.parametrize(("name", "mark"), SILENT)
def test_good_places_are_silent_beside_the_source(
    name: str, mark: dict[str, Any], compared: dict[str, FileReport]
) -> None:
    if name not in compared:
        pytest.skip("comes alone")
    report = compared[name]
    assert not [
        finding
        for finding in report.findings
        if marks.touches(finding, mark["text"], report.text) and marks.in_packs(finding, mark)
    ]


@pytest.mark.parametrize(("name", "mark"), ALONE)
def test_what_an_editor_marks_is_found(
    name: str, mark: dict[str, Any], reports: dict[str, FileReport]
) -> None:
    report = reports[name]
    assert mark["text"] in report.text
    assert any(marks.answers(finding, mark, report.text) for finding in report.findings)


@pytest.mark.parametrize(("name", "mark"), SILENT)
def test_good_places_are_silent(
    name: str, mark: dict[str, Any], reports: dict[str, FileReport]
) -> None:
    report = reports[name]
    loud = [
        finding
        for finding in report.findings
        if marks.touches(finding, mark["text"], report.text) and marks.in_packs(finding, mark)
    ]
    assert not loud


@pytest.mark.parametrize("entry", EXPECTED, ids=[entry["file"][:3] for entry in EXPECTED])
def test_little_else_is_said(entry: dict[str, Any], reports: dict[str, FileReport]) -> None:
    report = reports[entry["file"]]
    further = [
        finding for finding in marks.unexplained(report, entry) if finding.level >= Level.WARNING
    ]
    assert len(further) <= len(report.text.split()) / WORDS_PER_FURTHER_FINDING


def test_nothing_fails_on_the_seeds(
    reports: dict[str, FileReport], compared: dict[str, FileReport]
) -> None:
    checked = [*reports.values(), *compared.values()]
    assert not [failure for report in checked for failure in report.failures]


def test_recall(reports: dict[str, FileReport], capsys: pytest.CaptureFixture[str]) -> None:
    found, wanted = marks.recall(EXPECTED, reports)
    with capsys.disabled():
        print(f"\nseeds: {found} of {wanted} marks found")
    assert found == wanted


def test_rules_hold_no_sentence_of_the_seeds() -> None:
    """Five words in a row that a rule shares with a seed would be copied, not general."""
    shingles = {
        shingle
        for path in (ROOT / "seeds").glob("*.txt")
        for shingle in five_words(path.read_text(encoding="utf-8"))
    }
    for path in (ROOT / "rules").rglob("*.yml"):
        shared = shingles & set(five_words(path.read_text(encoding="utf-8")))
        assert not shared - COMMON_ENGLISH, path


def test_rules_name_nobody_from_the_seeds() -> None:
    names = re.compile(
        r"(?i:Minneapolis|Minnesota|Walz|\bFrey\b|Blanche|\bRenee\b|O'Hara|Venezuela|Homeland)|\bICE\b"
    )
    for path in (ROOT / "rules").rglob("*.yml"):
        text = path.read_text(encoding="utf-8")
        assert not names.search(text), path


# Idioms of the language that stand in a seed: a rule for them must hold their words.
COMMON_ENGLISH = {
    "it will be interesting to",
    "will be interesting to see",
    "be interesting to see how",
}


def five_words(text: str) -> list[str]:
    words = re.findall(r"[a-z']+", text.lower())
    return [" ".join(words[index : index + 5]) for index in range(len(words) - 4)]
