"""Annotations for GitHub Actions, and a Markdown summary of the job.

GitHub shows ten annotations of each level per step; the log and the summary have them all.
"""

from __future__ import annotations

import re

from newslint.model import Level, Report
from newslint.report import RenderOptions
from newslint.report.common import (
    cut,
    evidence_words,
    failure_words,
    located,
    notes,
    one_line,
    relative_path,
    shown,
    summary_line,
)

COMMAND = {Level.ERROR: "error", Level.WARNING: "warning", Level.SUGGESTION: "notice"}

SUMMARY_ROWS = 1000
CELL_LIMIT = 300
EXCERPT_LIMIT = 300


def render(report: Report, options: RenderOptions) -> str:
    """Return a workflow command per finding and per failure, then the summary as plain text."""
    commands = []
    for file, view, finding in located(report):
        start, end = view.places(finding.span)
        path = shown(relative_path(file.path, options.root))
        place: dict[str, str | int] = {"file": path, "line": start.line}
        place["endLine"] = view.last_line(finding.span)
        if end.line == start.line:
            place |= {"col": start.column, "endColumn": end.column}
        message = f"{path}:{start.line}:{start.column}: {shown(finding.message)}"
        for evidence in finding.evidence:
            message += f"\nSource: {evidence_words(evidence, view, EXCERPT_LIMIT)}"
        info = report.rules.get(finding.rule)
        if info and info.fix and options.show_fixes:
            message += f"\nFix: {shown(one_line(info.fix))}"
        title = shown(finding.rule)
        commands.append(_command(COMMAND[finding.level], {**place, "title": title}, message))
    for failure in report.all_failures:
        path = shown(relative_path(failure.path, options.root))
        properties: dict[str, str | int] = {"file": path, "title": "newslint: not checked"}
        commands.append(_command("error", properties, failure_words(failure)))
    return "\n".join([*commands, summary_line(report), ""])


def _command(name: str, properties: dict[str, str | int], message: str) -> str:
    listed = ",".join(f"{key}={_escape_property(str(value))}" for key, value in properties.items())
    return f"::{name} {listed}::{_escape_data(message)}"


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")


def step_summary(report: Report) -> str:
    """Return Markdown for ``$GITHUB_STEP_SUMMARY``; words of articles stand in code spans only."""
    lines = ["## newslint", "", summary_line(report), ""]
    rows = [
        f"| {_code(f'{file.path}:{view.place(finding.span).line}')} | {finding.level.label}"
        f" | {_code(finding.rule)} | {_code(finding.message)} |"
        for file, view, finding in located(report)
    ]
    if rows:
        lines += ["| Place | Level | Rule | Message |", "| --- | --- | --- | --- |"]
        lines += [*rows[:SUMMARY_ROWS], ""]
    if len(rows) > SUMMARY_ROWS:
        lines += [f"{len(rows) - SUMMARY_ROWS:,} more findings are in the log.", ""]
    if remarks := notes(report):
        lines += [*(f"- {_code(remark)}" for remark in remarks[:SUMMARY_ROWS]), ""]
    return "\n".join(lines)


def _code(text: str) -> str:
    """Return text as a code span that can end neither itself nor a cell of a table."""
    safe = cut(shown(text), CELL_LIMIT).replace("|", "\\x7c")
    fence = "`" * (max(map(len, re.findall("`+", safe)), default=0) + 1)
    return f"{fence} {safe} {fence}"
