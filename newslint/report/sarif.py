"""SARIF 2.1.0, for GitHub code scanning, editors and archives of findings.

Positions count code points without the byte order mark, as the format wants it. Suppressed findings
are results with ``suppressions``, which GitHub does not read: there they show as open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from os.path import abspath
from pathlib import Path
from urllib.parse import quote

from newslint.model import Edit, Evidence, Failure, FileReport, Finding, Level, Report, Span
from newslint.report import RenderOptions
from newslint.report.common import (
    View,
    cut,
    dumps,
    edit_words,
    one_line,
    relative_path,
    shown,
    skipped_lines,
)
from newslint.report.sarif_rules import LEVEL, descriptors

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
ROOT_ID = "%SRCROOT%"
FINGERPRINT = "newslintContext/v1"

MOST_RESULTS = 25_000  # GitHub refuses a run with more, and keeps 100 locations of a result
MOST_LOCATIONS = 100
SNIPPET_LIMIT = 2000
EXCERPT_LIMIT = 200

SEMANTIC_VERSION = re.compile(r"\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?")

Json = dict[str, object]
Entry = tuple[FileReport, View, Finding, list[Json]]


def render(report: Report, options: RenderOptions) -> str:
    """Return a log with one run."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_Run(report, options).content()]}
    return dumps(log, indent=2) + "\n"


class _Run:
    """Builds the run: what every part of it needs is looked up here."""

    def __init__(self, report: Report, options: RenderOptions) -> None:
        self.report = report
        self.options = options
        self.rules = descriptors(report)
        self.rule_index = {str(rule["id"]): index for index, rule in enumerate(self.rules)}

    def content(self) -> Json:
        entries = list(_entries(self.report))
        kept = _most_serious(entries)
        driver: Json = {"name": "newslint", "version": self.options.version, "rules": self.rules}
        if SEMANTIC_VERSION.fullmatch(self.options.version):
            driver["semanticVersion"] = self.options.version
        run: Json = {
            "tool": {"driver": driver},
            "automationDetails": {"id": "newslint/"},
            "columnKind": "unicodeCodePoints",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "invocations": [
                {
                    "executionSuccessful": not self.report.all_failures,
                    "toolExecutionNotifications": [
                        *map(self._failure, self.report.all_failures),
                        *_remarks(self.report, len(entries) - len(kept)),
                    ],
                }
            ],
            "results": [self._result(*entry) for entry in kept],
        }
        if self.options.root is not None:
            root = _file_uri(Path(abspath(self.options.root)).as_posix()).rstrip("/")
            run["originalUriBaseIds"] = {ROOT_ID: {"uri": f"{root}/"}}
        return run

    def _failure(self, failure: Failure) -> Json:
        place = {"physicalLocation": {"artifactLocation": self._artifact(failure.path)}}
        notification: Json = {
            "level": "error",
            "message": {"text": _plain(failure.message)},
            "locations": [place],
        }
        if failure.rule in self.rule_index:
            notification["associatedRule"] = {
                "id": failure.rule,
                "index": self.rule_index[failure.rule],
            }
        return notification

    def _result(
        self, file: FileReport, view: View, finding: Finding, suppressions: list[Json]
    ) -> Json:
        message = _plain(finding.message)
        evidence = finding.evidence[:MOST_LOCATIONS]
        for number, witness in enumerate(evidence, 1):
            words = cut(shown(one_line(witness.excerpt)), EXCERPT_LIMIT)
            message += f" The source says [{_link_text(words)}]({number})."
        place = {
            "artifactLocation": self._artifact(file.path),
            "region": _region(view, finding.span),
        }
        result: Json = {
            "ruleId": finding.rule,
            "ruleIndex": self.rule_index[finding.rule],
            "level": LEVEL[finding.level],
            "message": {"text": message},
            "locations": [{"physicalLocation": place}],
            "suppressions": suppressions,
        }
        if evidence:
            result["relatedLocations"] = [
                self._related(number, witness, view.sources.get(witness.path))
                for number, witness in enumerate(evidence, 1)
            ]
        if finding.fingerprint:
            result["partialFingerprints"] = {FINGERPRINT: finding.fingerprint}
        if finding.confidence is not None:
            result["rank"] = round(100 * min(max(finding.confidence, 0), 1), 2)
        if finding.edit:
            result["fixes"] = [self._fix(file, view, finding.edit)]
        return result

    def _related(self, number: int, evidence: Evidence, view: View | None) -> Json:
        if view:
            region = _region(view, evidence.span)
        else:
            start, end = evidence.span
            region = {"charOffset": start, "charLength": end - start}
            region["snippet"] = {"text": evidence.excerpt}
        place = {"artifactLocation": self._artifact(evidence.path), "region": region}
        return {
            "id": number,
            "physicalLocation": place,
            "message": {"text": "The source article"},
        }

    def _fix(self, file: FileReport, view: View, edit: Edit) -> Json:
        replacement = {
            "deletedRegion": _region(view, edit.span, snippet=False),
            "insertedContent": {"text": edit.replacement},
        }
        change = {
            "artifactLocation": self._artifact(file.path),
            "replacements": [replacement],
        }
        words = edit_words(view, edit)
        return {
            "description": {"text": _plain(words[:1].upper() + words[1:])},
            "artifactChanges": [change],
        }

    def _artifact(self, path: str) -> Json:
        relative = relative_path(path, self.options.root)
        if Path(relative).is_absolute():
            return {"uri": _file_uri(relative)}
        base = {} if self.options.root is None else {"uriBaseId": ROOT_ID}
        return {"uri": quote(_path_bytes(relative)), **base}


def _entries(report: Report) -> Iterator[Entry]:
    """Yield findings and suppressed ones by place; all have suppressions or none may (3.27.23)."""
    for file in report.files:
        view = View(file)
        entries: list[tuple[Finding, list[Json]]] = [(finding, []) for finding in file.findings]
        for silenced in file.suppressed:
            reason: Json = {"justification": silenced.reason} if silenced.reason else {}
            entries.append((silenced.finding, [{"kind": "inSource", **reason}]))
        entries.sort(key=lambda entry: (entry[0].span, entry[0].rule))
        for finding, suppressions in entries:
            yield file, view, finding, suppressions


def _most_serious(entries: list[Entry]) -> list[Entry]:
    """Return as many entries as GitHub takes, the most serious, in their order."""
    if len(entries) <= MOST_RESULTS:
        return entries

    def merit(index: int) -> tuple[bool, Level]:
        _, _, finding, suppressions = entries[index]
        return not suppressions, finding.level

    ranked = sorted(range(len(entries)), key=merit, reverse=True)
    return [entries[index] for index in sorted(ranked[:MOST_RESULTS])]


def _remarks(report: Report, left_out: int) -> Iterator[Json]:
    """Yield what the results do not tell: rules that were skipped, results left out."""
    for line in skipped_lines(report):
        yield {"level": "note", "message": {"text": _plain(f"Skipped: {line}")}}
    if left_out:
        text = f"{left_out:,} less serious results were left out: a run may have {MOST_RESULTS:,}."
        yield {"level": "warning", "message": {"text": text}}


def _region(view: View, span: Span, *, snippet: bool = True) -> Json:
    """Return a region by lines and by characters: both describe the same range (3.30.2)."""
    first, last = view.places(span)
    start, end = view.span(span)
    region: Json = {
        "startLine": first.line,
        "startColumn": first.column,
        "endLine": last.line,
        "endColumn": last.column,
        "charOffset": start,
        "charLength": end - start,
    }
    if snippet and end - start <= SNIPPET_LIMIT:
        region["snippet"] = {"text": view.text[start:end]}
    return region


def _plain(text: str) -> str:
    """Return text for a message: what looks like an embedded link is escaped (3.11.6)."""
    safe = shown(text)
    return _link_text(safe) if "](" in safe else safe


def _link_text(text: str) -> str:
    return re.sub(r"([\[\]\\])", r"\\\1", text)


def _file_uri(path: str) -> str:
    return f"file://{'' if path.startswith('/') else '/'}{quote(_path_bytes(path), safe='/:')}"


def _path_bytes(path: str) -> bytes:
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return path.encode("utf-8", "replace")
