"""`newslint check`: check articles and report."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from newslint import __version__
from newslint.commands.options import read_options
from newslint.discovery import discover
from newslint.errors import (
    EXIT_CLEAN,
    EXIT_FAILURE,
    EXIT_FINDINGS,
    InputError,
    SourceError,
    UsageError,
    printable,
)
from newslint.formats import decode, parse, read
from newslint.model import Failure, FileReport, Level, Report
from newslint.report import RenderOptions, render
from newslint.report.statistics import render_statistics
from newslint.settings import Settings

STANDARD_INPUT = "-"
# Below this many files a run is over before a bar could be read.
FILES_FOR_PROGRESS = 8


def run(given: argparse.Namespace) -> int:
    """Check what the command line names; return the exit status."""
    settings = Settings(read_options(given))
    paths = [Path(path) for path in given.paths if path != STANDARD_INPUT]
    found = discover(
        paths,
        settings.excluded,
        force_exclude=given.force_exclude,
        respect_gitignore=given.respect_gitignore,
    )
    if found.excluded and not given.quiet:
        print(f"newslint: {found.excluded} excluded files were not checked", file=sys.stderr)
    files: list[FileReport] = []
    failures = list(found.failures)
    failing = False
    if STANDARD_INPUT in given.paths:
        file, failed = check_standard_input(settings, given.stdin_filename)
        files.append(file)
        failing |= failed
    elif given.stdin_filename:
        raise UsageError("--stdin-filename names standard input, but '-' is not among the paths")
    for path in with_progress(found.files, quiet=given.quiet):
        profile = settings.profile(path)
        try:
            document = read(path)
        except (InputError, SourceError) as error:
            failures.append(Failure(str(path), reason(error, path)))
            continue
        except Exception as error:  # the other files must still be checked
            crash = f"reading it crashed: {type(error).__name__}: {error}"
            failures.append(Failure(str(path), crash))
            continue
        file = profile.linter.check(document)
        files.append(file)
        failing |= fails(file, profile.fail_on)
    report = combine(settings, files, failures)
    write(report, given)
    return exit_status(report, failing=failing, exit_zero=given.exit_zero)


def check_standard_input(settings: Settings, name: str | None) -> tuple[FileReport, bool]:
    """Check standard input, as a file of that name; return its report and whether it fails the run."""
    path = name or "<stdin>"
    profile = settings.profile(Path(name) if name else Path("stdin.txt"))
    text = decode(sys.stdin.buffer.read(), path)
    report = profile.linter.check(parse(text, path))
    return report, fails(report, profile.fail_on)


def reason(error: InputError | SourceError, path: Path) -> str:
    """Return why a file cannot be read, with the place in it where that is known."""
    if isinstance(error, SourceError):
        return f"line {error.line}, column {error.column}: {error.message}"
    return str(error).removeprefix(f"{path}: ")


def fails(report: FileReport, threshold: Level) -> bool:
    """Whether a file has a finding at or above a level."""
    return any(finding.level >= threshold for finding in report.findings)


def combine(settings: Settings, files: Sequence[FileReport], failures: Sequence[Failure]) -> Report:
    """Return one report over all files, with what is known of the rules of every config."""
    infos: dict[str, Any] = {}
    for profile in settings.profiles:
        # A config that was only asked what it excludes has no linter, and need not get one.
        if "linter" in vars(profile):
            infos |= profile.linter.report(()).rules
    return Report(tuple(files), dict(sorted(infos.items())), tuple(failures))


def exit_status(report: Report, *, failing: bool, exit_zero: bool) -> int:
    """Return the exit status: whatever could not be checked outweighs every finding."""
    if report.all_failures:
        return EXIT_FAILURE
    return EXIT_FINDINGS if failing and not exit_zero else EXIT_CLEAN


def with_progress(paths: Sequence[Path], *, quiet: bool) -> Iterator[Path]:
    """Yield paths, with a progress bar on long runs where standard error is a terminal."""
    if quiet or not sys.stderr.isatty() or len(paths) < FILES_FOR_PROGRESS:
        yield from paths
        return
    from rich.console import Console  # noqa: PLC0415 - only for long runs at a terminal
    from rich.progress import track  # noqa: PLC0415

    yield from track(paths, "Checking", console=Console(stderr=True), transient=True)


def write(report: Report, given: argparse.Namespace) -> None:
    """Write a report in the format asked for, to the place asked for."""
    name = given.output_format or default_format()
    options = RenderOptions(color=colored(given), version=__version__)
    text = render_statistics(report) if given.statistics else render(report, name, options)
    put(text if text.endswith("\n") else text + "\n", given.output_file)
    # Formats for programs may hide a failure from people; standard error says it in any case.
    if given.output_file or name in ("json", "jsonl", "sarif") or given.statistics:
        for failure in report.all_failures:
            rule = f"{failure.rule}: " if failure.rule else ""
            print(
                f"newslint: {printable(failure.path)}: {rule}{printable(failure.message)}",
                file=sys.stderr,
            )
    if name == "github":
        write_step_summary(report)


def put(text: str, path: str | None, mode: str = "w") -> None:
    """Write text to a file, or to standard output where none is named.

    Raises:
        UsageError: if the file cannot be written.
    """
    if path is None:
        sys.stdout.write(text)
        return
    try:
        with open(path, mode, encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error}") from error


def default_format() -> str:
    """Return the format used where none is asked for."""
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
