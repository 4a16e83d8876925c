"""The contract: one JSON document for the run, described by ``schemas/results.schema.json``.

Offsets, lines and columns count code points of the file as it is on disk, byte order mark
included; every other format is derived from the same data.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite

from newslint.model import Failure, FileReport, Finding, Lines, Report, Span
from newslint.report import RenderOptions
from newslint.report.common import dumps

SCHEMA = "newslint-results/1"


def render(report: Report, options: RenderOptions) -> str:
    """Return the whole run as one indented JSON object."""
    document = {
        "schema": SCHEMA,
        "version": options.version,
        "files": [file_object(file) for file in report.files],
        "failures": [
            {"path": failure.path, **failure_object(failure)} for failure in report.failures
        ],
        "summary": report.counts(),
    }
    return dumps(document, indent=2) + "\n"


def file_object(file: FileReport) -> dict[str, object]:
    """Return one file as the contract has it."""
    sources = {source.path: source.lines for source in file.sources}
    return {
        "path": file.path,
        "source": file.sources[0].path if file.sources else None,
        "sources": [source.path for source in file.sources],
        "findings": [finding_object(finding, file, sources) for finding in file.findings],
        "suppressed": [
            {**finding_object(silenced.finding, file, sources), "reason": silenced.reason}
            for silenced in file.suppressed
        ],
        "metrics": {
            name: round(value, 2) if isfinite(value) else None
            for name, value in sorted(file.metrics.items())
        },
        "skipped": [{"rule": skipped.rule, "reason": skipped.reason} for skipped in file.skipped],
        "failures": [failure_object(failure) for failure in file.failures],
    }


def finding_object(
    finding: Finding, file: FileReport, sources: Mapping[str, Lines]
) -> dict[str, object]:
    """Return one finding as the contract has it; `sources` looks lines up by a source's path."""
    edit = finding.edit
    return {
        "rule": finding.rule,
        "level": finding.level.label,
        "compared": finding.compared,
        "message": finding.message,
        "excerpt": finding.excerpt,
        "span": span_object(finding.span, file.lines),
        "scope": finding.scope,
        "evidence": [
            {
                "path": evidence.path,
                "excerpt": evidence.excerpt,
                "span": span_object(evidence.span, sources.get(evidence.path)),
            }
            for evidence in finding.evidence
        ],
        "edit": {"span": span_object(edit.span, file.lines), "replacement": edit.replacement}
        if edit
        else None,
        "confidence": finding.confidence,
        "fingerprint": finding.fingerprint,
    }


def failure_object(failure: Failure) -> dict[str, object]:
    """Return a failure of a file; its path is the file's."""
    return {"rule": failure.rule, "message": failure.message}


def span_object(span: Span, lines: Lines | None) -> dict[str, object]:
    """Return a span's two ends; line and column are null where the text is not known."""
    return {"start": _place(span.start, lines), "end": _place(span.end, lines)}


def _place(offset: int, lines: Lines | None) -> dict[str, int | None]:
    line, column = lines.position(offset) if lines else (None, None)
    return {"offset": offset, "line": line, "column": column}
