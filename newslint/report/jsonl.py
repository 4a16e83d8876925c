"""JSON Lines: one file an object a line, for streams; no line sums up the run.

A failure of the run itself (a file that could not be read) stands with its path, in that file's
object or in one of its own, so that nothing unchecked is missing from the stream.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from newslint.model import Failure, FileReport, Report
from newslint.report import RenderOptions
from newslint.report.common import dumps
from newslint.report.json import SCHEMA, file_object


def render(report: Report, options: RenderOptions) -> str:
    """Return one line per file, in the order of the run, then one per file that was not read."""
    failures: defaultdict[str, tuple[Failure, ...]] = defaultdict(tuple)
    for failure in report.failures:
        failures[failure.path] += (failure,)
    read = [
        replace(file, failures=file.failures + failures.pop(file.path, ())) for file in report.files
    ]
    unread = [FileReport(path, "", failures=failed) for path, failed in failures.items()]
    return "".join(line(file, options) for file in (*read, *unread))


def line(file: FileReport, options: RenderOptions) -> str:
    """Return the line of one file, for a run that forgets each file as soon as it is written."""
    return dumps({"schema": SCHEMA, "version": options.version, **file_object(file)}) + "\n"
