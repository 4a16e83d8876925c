"""`newslint check`: check articles and report."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newslint.choices import DAEMON_AUTO
from newslint.commands import output
from newslint.commands.options import read_options, read_pairing
from newslint.discovery import Discovery, discover
from newslint.document import Document
from newslint.errors import (
    EXIT_CLEAN,
    EXIT_FAILURE,
    EXIT_FINDINGS,
    InputError,
    SourceError,
    UsageError,
    reading_crashed,
)
from newslint.folders import cache_folder
from newslint.formats import decode, parse, read
from newslint.language import parser
from newslint.model import NO_SOURCE, Failure, FileReport, Report, RuleInfo
from newslint.pairing import Pair, source_name
from newslint.results import Results, report_key
from newslint.settings import Profile, Settings
from newslint.store import Store

if TYPE_CHECKING:
    from newslint.commands.pairs import TextPair

STANDARD_INPUT = "-"
PARSES = "parses-1.sqlite"
LARGEST_PARSES = 200_000_000
UNREAD_SOURCE = "the source could not be read"
# Below this many files a run is over before a bar could be read.
FILES_FOR_PROGRESS = 8
# With fewer files to read, forking takes longer than it saves.
FILES_TO_FORK = 8
FILES_TO_FORK_WITHOUT_PARSE = 100


class NotKeptError(Exception):
    """A file has to be read: nothing is kept of it."""


def run(given: argparse.Namespace) -> int:
    """Check what the command line names; return the exit status."""
    check = Check(given)
    try:
        if output.streams(given):
            output.stream(check.results(), given)
        else:
            output.write(check.report(list(check.results())), given)
    finally:
        check.close()
    if not given.no_daemon and any(
        profile.config.daemon == DAEMON_AUTO for profile in check.settings.profiles
    ):
        from newslint.commands.daemon import start_for_the_next  # noqa: PLC0415 - start-up

        start_for_the_next()
    return check.status


class Check:
    """One run: yields what was found in each file, and keeps the exit status.

    Args:
        given: the command line.

    Raises:
        UsageError: for options that do not go together.
    """

    def __init__(self, given: argparse.Namespace) -> None:
        self.given = given
        folder = cache_folder()
        self.settings = Settings(read_options(given), folder)
        self.results_kept = None if given.no_cache else Results(folder)
        self.parses_kept = None if given.no_cache else Store(folder / PARSES, LARGEST_PARSES)
        self.pairing = read_pairing(given)
        self.failing = self.failed = False
        self._only_kept = False
        self._remembered: set[str] = set()  # the fingerprints of configs whose reports were kept
        if STANDARD_INPUT not in given.paths:
            for option in ("stdin_filename", "stdin_format"):
                if getattr(given, option):
                    name = option.replace("_", "-")
                    raise UsageError(f"--{name} is of standard input: '-' is not among the paths")
        parser.keep_in(self.parses_kept)  # for all of the process, until `close`

    @property
    def status(self) -> int:
        """The exit status so far: whatever could not be checked outweighs every finding."""
        if self.failed:
            return EXIT_FAILURE
        return EXIT_FINDINGS if self.failing and not self.given.exit_zero else EXIT_CLEAN

    def results(self) -> Iterator[FileReport | Failure]:
        """Yield the report of each file, or why it could not be read, as it comes."""
        for result in self._results():
            self.failed |= isinstance(result, Failure) or bool(result.failures)
            yield result

    def _results(self) -> Iterator[FileReport | Failure]:
        found = self._discover()
        yield from found.failures
        if STANDARD_INPUT in self.given.paths:
            yield from self._standard_input()
        yield from self._files(found.files)

    def _files(self, files: Sequence[Path]) -> Iterator[FileReport | Failure]:
        """Yield the result of each file, read by several processes where that is worth while."""
        paths = with_progress(files, quiet=self.given.quiet)
        if len(files) < FILES_TO_FORK or self.given.jobs == 1:
            yield from map(self._file, paths)
            return
        from newslint.commands import workers  # noqa: PLC0415 - start-up

        jobs = min(self.given.jobs or workers.cores(), len(files))
        if jobs == 1 or not workers.can_fork():
            yield from map(self._file, paths)
            return
        results = workers.in_order(
            paths,
            kept=self._kept,
            read=self._file,
            prepare=lambda: self._prepare(files),
            jobs=jobs,
        )
        yield from map(self._noted, results)

    def _prepare(self, files: Sequence[Path]) -> bool:
        """Load what every process needs, before they are forked; return whether forking is worth while.

        Without a parse that takes more files, and one LanguageTool is for one process.
        """
        for path in files:
            self.settings.profile(path)
        profiles = self.settings.profiles
        if any(profile.linter.proofreader for profile in profiles):
            return False
        parsing = False
        for profile in profiles:
            comparing = self.pairing.is_asked_for(profile.config)
            profile.linter.load(comparing=comparing)
            parsing |= profile.linter.parses(comparing=comparing)
        return parsing or len(files) >= FILES_TO_FORK_WITHOUT_PARSE

    def _kept(self, path: Path) -> FileReport | Failure | None:
        """Return what is known of a file without reading it again, None where nothing is."""
        if not self.results_kept:
            return None
        self._only_kept = True
        try:
            return self._file(path)
        except NotKeptError:
            return None
        finally:
            self._only_kept = False

    def _noted(self, result: FileReport | Failure) -> FileReport | Failure:
        """Take note of what another process found."""
        if isinstance(result, FileReport):
            fail_on = self.settings.profile(Path(result.path)).fail_on
            self.failing |= any(finding.level >= fail_on for finding in result.findings)
        return result

    def report(self, results: Sequence[FileReport | Failure]) -> Report:
        """Return one report over all results, with what is known of the rules of every config."""
        infos: dict[str, Any] = {}
        for profile in self.settings.profiles:
            infos |= self._infos(profile)
        return Report(
            tuple(result for result in results if isinstance(result, FileReport)),
            dict(sorted(infos.items())),
            tuple(result for result in results if isinstance(result, Failure)),
        )

    def _infos(self, profile: Profile) -> Mapping[str, RuleInfo]:
        """Return what is known of the rules of a config that was used.

        A config that was only asked what it excludes has no linter, and need not get one; nor need one of
        whose files nothing had to be read again.
        """
        if "linter" in vars(profile):
            infos = profile.linter.report(()).rules
            if self.results_kept and profile.fingerprint:
                self.results_kept.keep_infos(profile.fingerprint, infos)
            return infos
        if not self.results_kept or profile.fingerprint not in self._remembered:
            return {}
        return self.results_kept.infos(profile.fingerprint) or profile.linter.report(()).rules

    def close(self) -> None:
        """End the run: what was found is kept for the next one."""
        end_languagetool()
        parser.keep_in(None)
        for kept in (self.results_kept, self.parses_kept):
            if kept:
                kept.close()

    def _discover(self) -> Discovery:
        given = self.given
        found = discover(
            [Path(path) for path in given.paths if path != STANDARD_INPUT],
            self.settings.excluded,
            force_exclude=given.force_exclude,
            respect_gitignore=given.respect_gitignore,
        )
        if found.excluded and not given.quiet:
            print(f"newslint: {found.excluded} excluded files were not checked", file=sys.stderr)
        return found

    def _file(self, path: Path) -> FileReport | Failure:
        profile = self.settings.profile(path)
        try:
            document = read(path)
        except (InputError, SourceError) as error:
            return Failure(str(path), reason(error, path))
        except Exception as error:  # the other files must still be checked
            return Failure(str(path), reading_crashed(error))
        return self._compared(document, profile)

    def _standard_input(self) -> Iterator[FileReport | Failure]:
        name = self.given.stdin_filename
        path = name or "<stdin>"
        if self.given.stdin_format == "pairs":
            from newslint.commands.pairs import read_pairs  # noqa: PLC0415 - start-up

            for pair in read_pairs(sys.stdin.buffer, path):
                yield pair if isinstance(pair, Failure) else self._text_pair(pair)
            return
        profile = self.settings.profile(Path(name) if name else Path("stdin.txt"))
        yield self._compared(parse(decode(sys.stdin.buffer.read(), path), path), profile)

    def _text_pair(self, pair: TextPair) -> FileReport | Failure:
        try:
            profile = self.settings.profile(Path(pair.path))
        except OSError as error:
            return Failure(pair.path, f"no file can be there: {error.strerror}")
        try:
            document = parse(pair.text, pair.path, pair.format)
            sources = tuple(
                parse(text, source_name(number), document.format)
                for number, text in enumerate(pair.sources)
            )
        except SourceError as error:
            whose = "" if error.path == pair.path else f"{error.path}: "
            return Failure(pair.path, whose + reason(error, pair.path))
        except Exception as error:  # the other pairs must still be checked
            return Failure(pair.path, reading_crashed(error))
        return self._lint(document, Pair(sources, "the pair has none"), profile)

    def _compared(self, document: Document, profile: Profile) -> FileReport:
        """Check a document against the sources that belong to it."""
        try:
            pair = self.pairing.pair(document, profile.config)
        except (InputError, SourceError) as error:
            # What needs no source is still checked.
            report = self._lint(document, None, profile)
            skipped = tuple(
                replace(each, reason=UNREAD_SOURCE) if each.reason == NO_SOURCE else each
                for each in report.skipped
            )
            failure = Failure(document.path, reason(error, document.path))
            return replace(report, skipped=skipped, failures=(*report.failures, failure))
        return self._lint(document, pair, profile)

    def _lint(self, document: Document, pair: Pair | None, profile: Profile) -> FileReport:
        report = self._report(document, pair.sources if pair else (), profile)
        if pair and not pair.sources and self.given.require_source:
            missing = f"it has no source, and --require-source is given: {pair.reason}"
            failures = (*report.failures, Failure(document.path, missing))
            report = replace(report, failures=failures)
        self.failing |= any(finding.level >= profile.fail_on for finding in report.findings)
        return report

    def _report(
        self, document: Document, sources: Sequence[Document], profile: Profile
    ) -> FileReport:
        """Return what the rules find, or what they found when all was the same."""
        if not self.results_kept or not profile.fingerprint:
            if self._only_kept:
                raise NotKeptError
            return profile.linter.check(document, sources)
        key = report_key(profile.fingerprint, document, sources)
        kept = self.results_kept.report(key, document, sources)
        if kept is not None:
            self._remembered.add(profile.fingerprint)
            return kept
        if self._only_kept:
            raise NotKeptError
        report = profile.linter.check(document, sources)
        self.results_kept.keep(key, report)
        return report


def end_languagetool() -> None:
    """End the LanguageTool server of this run, if it started one."""
    proofreader = sys.modules.get("newslint.languagetool.proofreader")
    if proofreader:
        proofreader.close_all()


def reason(error: InputError | SourceError, path: Path | str) -> str:
    """Return why a file cannot be read, with the place in it where that is known."""
    if isinstance(error, SourceError):
        return f"line {error.line}, column {error.column}: {error.message}"
    return str(error).removeprefix(f"{path}: ")


def with_progress(paths: Sequence[Path], *, quiet: bool) -> Iterator[Path]:
    """Yield paths, with a progress bar on long runs where standard error is a terminal."""
    if quiet or not sys.stderr.isatty() or len(paths) < FILES_FOR_PROGRESS:
        yield from paths
        return
    from rich.console import Console  # noqa: PLC0415 - only for long runs at a terminal
    from rich.progress import track  # noqa: PLC0415

    yield from track(paths, "Checking", console=Console(stderr=True), transient=True)
