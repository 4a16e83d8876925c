"""One line per finding, for editors and for grep: ``path:line:column: level[rule] message``."""

from __future__ import annotations

from newslint.model import Report
from newslint.report import RenderOptions
from newslint.report.common import located, notes, shown, shown_path, summary_line


def render(report: Report, options: RenderOptions) -> str:
    """Return a line per finding, then what was not checked, then the summary."""
    lines = []
    for file, view, finding in located(report):
        line, column = view.place(finding.span)
        lines.append(
            f"{shown_path(file.path)}:{line}:{column}:"
            f" {finding.level.label}[{shown(finding.rule)}] {shown(finding.message)}"
        )
    return "\n".join([*lines, *notes(report), summary_line(report), ""])
