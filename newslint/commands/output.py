"""Writes what a run found, in the format and to the place asked for."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import IO

from newslint import __version__
from newslint.errors import UsageError, printable
from newslint.model import Failure, FileReport, Report
from newslint.report import RenderOptions, render
from newslint.report.statistics import render_statistics

FOR_PROGRAMS = ("json", "jsonl", "sarif")


def write(report: Report, given: argparse.Namespace) -> None:
    """Write the report of a whole run."""
    name = format_name(given)
    text = render_statistics(report) if given.statistics else render(report, name, options(given))
    put(text if text.endswith("\n") else text + "\n", given.output_file)
    # Formats for programs may hide a failure from people; standard error says it in any case.
    if given.output_file or name in FOR_PROGRAMS or given.statistics:
        complain(report.all_failures)
    if name == "github":
        write_step_summary(report)


def streams(given: argparse.Namespace) -> bool:
    """Whether each file's result is written as it comes, and then forgotten."""
    return format_name(given) == "jsonl" and not given.statistics


def stream(results: Iterable[FileReport | Failure], given: argparse.Namespace) -> None:
    """Write one line per result as it comes."""
    from newslint.report.jsonl import line  # noqa: PLC0415 - as all formats

    look = options(given)
    with opened(given.output_file) as file:
        for result in results:
            if isinstance(result, Failure):
                result = FileReport(result.path, "", failures=(result,))  # noqa: PLW2901
            file.write(line(result, look))
            file.flush()
            complain(result.failures)


def complain(failures: Iterable[Failure]) -> None:
    """Say on standard error what could not be checked."""
    for failure in failures:
        rule = f"{failure.rule}: " if failure.rule else ""
        print(
            f"newslint: {printable(failure.path)}: {rule}{printable(failure.message)}",
            file=sys.stderr,
        )


def put(text: str, path: str | None, mode: str = "w") -> None:
    """Write text to a file, or to standard output where none is named.

    Raises:
        UsageError: if the file cannot be written.
    """
    with opened(path, mode) as file:
        file.write(text)


def opened(path: str | None, mode: str = "w") -> AbstractContextManager[IO[str]]:
    """Return a file to write to, or standard output where none is named; UsageError if it cannot be."""
    if path is None:
        return nullcontext(sys.stdout)
    try:
        return open(path, mode, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error}") from error


def options(given: argparse.Namespace) -> RenderOptions:
    """Return how reports are rendered."""
    return RenderOptions(color=colored(given), version=__version__)


def format_name(given: argparse.Namespace) -> str:
    """Return the format asked for, or the one used where none is."""
    if given.output_format:
        return str(given.output_format)
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"


def write_step_summary(report: Report) -> None:
    """Append a summary to the page of a GitHub job, where there is one."""
    from newslint.report.github import step_summary  # noqa: PLC0415

    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if path:
        put(step_summary(report), path, "a")


def colored(given: argparse.Namespace) -> bool:
    """Whether to colour the output."""
    if given.color != "auto":
        return bool(given.color == "always")
    if os.environ.get("NO_COLOR") or given.output_file:
        return False
    return sys.stdout.isatty()
