"""Compares findings with what an editor marks (the entries of `seeds/expected.yml`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from newslint.model import FileReport, Finding, Level

Mark = Mapping[str, Any]


def answers(finding: Finding, mark: Mark, text: str) -> bool:
    """Whether a finding stands on the marked words, from a pack and at a level that the mark allows."""
    level = Level.from_label(mark.get("level", "suggestion"))
    return (
        finding.level >= level and in_packs(finding, mark) and touches(finding, mark["text"], text)
    )


def in_packs(finding: Finding, mark: Mark) -> bool:
    """Whether a finding comes from one of the mark's packs (any, where it names none)."""
    return "packs" not in mark or finding.rule.partition(".")[0] in mark["packs"]


def touches(finding: Finding, words: str, text: str) -> bool:
    """Whether a finding shares a character with some words, wherever they stand in the text."""
    start = text.find(words)
    while start >= 0:
        if finding.span.start < start + len(words) and start < finding.span.end:
            return True
        start = text.find(words, start + 1)
    return False


def unexplained(report: FileReport, entry: Mark) -> list[Finding]:
    """Return the findings that answer no mark of an entry, optional marks included."""
    wanted = entry.get("alone", [])
    return [
        finding
        for finding in report.findings
        if not any(answers(finding, mark, report.text) for mark in wanted)
    ]


def recall(entries: Iterable[Mark], reports: Mapping[str, FileReport]) -> tuple[int, int]:
    """Return how many of the marks that are not optional are answered, and how many there are."""
    found = wanted = 0
    for entry in entries:
        report = reports[entry["file"]]
        for mark in entry.get("alone", []):
            if not mark.get("optional"):
                wanted += 1
                found += any(answers(finding, mark, report.text) for finding in report.findings)
    return found, wanted
