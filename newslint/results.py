"""What was found in files, kept between runs: what has not changed is not read again.

A report is kept under a hash of everything that it follows from: the article and its sources, their names,
the config, the rules, newslint itself. It is kept as data, never as code. Two runs may share the store, one
may be killed at any moment: it is an SQLite database. Where it cannot be used a run does without.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from newslint.document import Document
from newslint.model import (
    Edit,
    Evidence,
    FileReport,
    Finding,
    Level,
    RuleInfo,
    Skipped,
    SourceText,
    Span,
    Suppressed,
)
from newslint.store import Store, key_of

LAYOUT = 1
"""Of the database and of what it holds."""

LARGEST = 200_000_000
"""Bytes. When there is more, what was not used for longest goes, down to half."""


class Results:
    """Reports of files, by key.

    Args:
        folder: where the database lies; made where it is not there.
    """

    def __init__(self, folder: Path) -> None:
        self._store = Store(folder / f"results-{LAYOUT}.sqlite", LARGEST)

    def report(
        self, key: bytes, document: Document, sources: Sequence[Document]
    ) -> FileReport | None:
        """Return the report kept for a document, None if there is none."""
        kept = self._get(key)
        if kept is None:
            return None
        try:
            return report_of(kept, document, sources)
        except (TypeError, ValueError, KeyError, IndexError):
            return None

    def keep(self, key: bytes, report: FileReport) -> None:
        """Keep a report, unless something in it could not be checked: that is tried again."""
        if not report.failures:
            self._put(key, data_of(report))

    def infos(self, fingerprint: str) -> dict[str, RuleInfo] | None:
        """Return what is known of the rules of a config, None if nothing is kept."""
        kept = self._get(key_of("rules", fingerprint))
        try:
            rows = (
                None
                if kept is None
                else [RuleInfo(row[0], Level(row[1]), *row[2:]) for row in kept]
            )
        except (TypeError, ValueError, IndexError):
            return None
        return None if rows is None else {info.name: info for info in rows}

    def keep_infos(self, fingerprint: str, infos: Mapping[str, RuleInfo]) -> None:
        """Keep what reporters say of the rules of a config."""
        rows = [
            [each.name, int(each.level), each.message, each.why, each.fix, each.link]
            for each in infos.values()
        ]
        self._put(key_of("rules", fingerprint), rows)

    def close(self) -> None:
        """Write what waits, and make room if there is too much."""
        self._store.close()

    def _get(self, key: bytes) -> Any:
        kept = self._store.get(key)
        if kept is None:
            return None
        with suppress(zlib.error, ValueError):
            return json.loads(zlib.decompress(kept))
        return None

    def _put(self, key: bytes, value: Any) -> None:
        packed = zlib.compress(json.dumps(value, separators=(",", ":")).encode(), 1)
        self._store.put({key: packed})


def report_key(fingerprint: str, document: Document, sources: Sequence[Document]) -> bytes:
    """Return the key of a report.

    Args:
        fingerprint: what stands for the rules and the config.
        document: the article.
        sources: what it is compared with, in order.
    """
    parts = [fingerprint]
    for each in (document, *sources):
        parts += [each.path, each.format, each.text]
    return key_of("report", *parts)


def data_of(report: FileReport) -> list[Any]:
    """Return a report as lists, texts and numbers, without the texts of the articles."""
    return [
        [_finding_data(each) for each in report.findings],
        [[_finding_data(each.finding), each.reason] for each in report.suppressed],
        [[each.rule, each.reason] for each in report.skipped],
        dict(report.metrics),
    ]


def report_of(data: Any, document: Document, sources: Sequence[Document]) -> FileReport:
    """Return the report of a document and its sources that `data_of` has taken apart."""
    findings, suppressed, skipped, metrics = data
    return FileReport(
        path=document.path,
        text=document.text,
        findings=tuple(_finding(each) for each in findings),
        suppressed=tuple(Suppressed(_finding(each), reason) for each, reason in suppressed),
        skipped=tuple(Skipped(*each) for each in skipped),
        metrics=metrics,
        sources=tuple(SourceText(each.path, each.text) for each in sources),
    )


def _finding_data(finding: Finding) -> list[Any]:
    edit = finding.edit
    return [
        finding.rule,
        int(finding.level),
        finding.message,
        list(finding.span),
        finding.excerpt,
        finding.scope,
        finding.compared,
        [[each.path, list(each.span), each.excerpt] for each in finding.evidence],
        [list(edit.span), edit.replacement] if edit else None,
        finding.confidence,
        finding.fingerprint,
        finding.model,
        dict(finding.features),
        int(finding.ceiling),
    ]


def _finding(data: Sequence[Any]) -> Finding:
    rule, level, message, span, excerpt, scope, compared, evidence, edit, *rest = data
    confidence, fingerprint, model, features, ceiling = rest
    return Finding(
        rule=rule,
        level=Level(level),
        message=message,
        span=Span(*span),
        excerpt=excerpt,
        scope=scope,
        compared=compared,
        evidence=tuple(Evidence(path, Span(*place), words) for path, place, words in evidence),
        edit=Edit(Span(*edit[0]), edit[1]) if edit else None,
        confidence=confidence,
        fingerprint=fingerprint,
        model=model,
        features=features,
        ceiling=Level(ceiling),
    )
