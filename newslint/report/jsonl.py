"""JSON Lines: one file an object a line, for streams; no line sums up the run.

A failure of the run itself (a file that could not be read) stands with its path, in that file's
object or in one of its own, so that nothing unchecked is missing from the stream.
"""

from __future__ import annotations

from collections import defaultdict

from newslint.model import Failure, FileReport, Report
from newslint.report import RenderOptions
from newslint.report.common import dumps
from newslint.report.json import SCHEMA, failure_object, file_object, lines_by_path


def render(report: Report, options: RenderOptions) -> str:
    """Return one line per file, in the order of the run, then one per file that was not read."""
    lines = lines_by_path(report)
    failures: defaultdict[str, list[Failure]] = defaultdict(list)
    for failure in report.failures:
        failures[failure.path].append(failure)
    unread = [FileReport(path, "") for path in failures if path not in lines]
    output = []
    for file in [*report.files, *unread]:
        content = file_object(file, lines)
        content["failures"] = [
            failure_object(failure) for failure in [*file.failures, *failures.pop(file.path, [])]
        ]
        output.append(dumps({"schema": SCHEMA, "version": options.version, **content}) + "\n")
    return "".join(output)
