"""`newslint daemon`: a process that has everything loaded, so that checks begin at once."""

from __future__ import annotations

import argparse
import gc
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from newslint.choices import DAEMON_IDLE_MINUTES
from newslint.commands.options import read_options
from newslint.daemon import protocol
from newslint.daemon.client import tell
from newslint.engine import Linter
from newslint.errors import EXIT_CLEAN, EXIT_FAILURE, ServiceError, UsageError
from newslint.examples import Example
from newslint.folders import cache_folder, private_folder, stamp
from newslint.formats import parse
from newslint.language import parser
from newslint.settings import Options, Settings

SECONDS_TO_START = 60.0
EVERY = 8
"""Of so many bad examples of the rules one is read by all rules when a daemon starts."""
REHEARSED = 40
"""And one of so many in a process that waits for a check: more take longer and prepare it no better."""

Main = Callable[[Sequence[str]], int]
Read = Callable[[Sequence[str]], argparse.Namespace]


def run(given: argparse.Namespace, main: Main, read: Read) -> int:
    """Do what the command line says; return the exit status (`status`: 2 where none runs)."""
    if not hasattr(socket, "AF_UNIX") or not hasattr(os, "fork"):
        raise ServiceError("the daemon needs Unix sockets and fork, which this system has not")
    if not given.idle_minutes > 0:  # "nan" is not either
        raise UsageError("--idle-minutes: it has to be more than 0")
    if given.action == "serve":
        return _serve(main, read, given.idle_minutes)
    if given.action == "start":
        return start(given.idle_minutes)
    if given.action == "stop":
        print("The daemon was stopped." if stop() else "No daemon was running.")
        return EXIT_CLEAN
    return _status()


def start(idle_minutes: float) -> int:
    """Start a daemon unless one of this version runs; return the exit status.

    Raises:
        ServiceError: if it does not answer in time.
    """
    if (found := _running()) is not None:
        print(f"The daemon is already running (process {found['process']}).")
        return EXIT_CLEAN
    process, log = _launch(idle_minutes)
    deadline = time.monotonic() + SECONDS_TO_START
    while not (found := tell({"ask": "status"})):
        if process.poll() is not None or time.monotonic() > deadline:
            raise ServiceError(f"the daemon did not start; it wrote: {log}")
        time.sleep(0.05)
    print(f"The daemon runs (process {found['process']}).")
    return EXIT_CLEAN


def start_for_the_next() -> None:
    """Start a daemon where none runs, without waiting for it; what goes wrong spoils no check."""
    if hasattr(socket, "AF_UNIX") and hasattr(os, "fork") and protocol.SERVING not in os.environ:
        with suppress(OSError):
            if _running() is None:
                _launch(DAEMON_IDLE_MINUTES)


def _running() -> protocol.Message | None:
    """Return what a daemon of this version says of itself; one of another version is stopped."""
    found = tell({"ask": "status"})
    if found and found["stamp"] == stamp():
        return found
    stop()
    return None


def _launch(idle_minutes: float) -> tuple[subprocess.Popen[bytes], Path]:
    log = private_folder(cache_folder()) / "daemon.log"
    command = ["-m", "newslint", "daemon", "serve", "--idle-minutes", str(idle_minutes)]
    with open(log, "wb") as file:
        process = subprocess.Popen(  # noqa: S603 - our own command
            [sys.executable, *command],
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            start_new_session=True,
        )
    return process, log


def stop() -> bool:
    """Stop the daemon; return whether one was running."""
    if not tell({"ask": "stop"}):
        return False
    deadline = time.monotonic() + SECONDS_TO_START
    while tell({"ask": "status"}) and time.monotonic() < deadline:
        time.sleep(0.02)
    return True


def _status() -> int:
    found = tell({"ask": "status"})
    if not found:
        print("No daemon runs.")
        return EXIT_FAILURE
    state = "" if found["stamp"] == stamp() else ", of another version: the next check ends it"
    print(
        f"The daemon runs: process {found['process']}, for {found['seconds']} s,"
        f" {found['checks']} checks{state}."
    )
    return EXIT_CLEAN


def _serve(main: Main, read: Read, idle_minutes: float) -> int:
    from newslint.daemon.server import Daemon  # noqa: PLC0415 - Unix only

    def warm(arguments: Sequence[str]) -> None:
        given = read(arguments)
        folder = cache_folder()
        settings = Settings(read_options(given), folder)
        for path in given.paths:
            settings.profile(Path(path)).linter.load(comparing=True)

    linter = Settings(Options(isolated=True), cache_folder()).profile(Path()).linter
    examples = [each for rule in linter.rules for each in rule.examples if each.bad]
    rehearsed = parse(together(examples[::REHEARSED]))

    def rehearse() -> None:
        parser.forget()
        linter.check(rehearsed)

    os.environ[protocol.SERVING] = "1"
    exercise(main, linter, examples)
    # What is there to stay is not gone through again in each of the processes that are forked.
    gc.collect()
    gc.freeze()
    Daemon(main, warm, rehearse, idle_minutes * 60).serve()
    return EXIT_CLEAN


def exercise(main: Main, linter: Linter, examples: Sequence[Example]) -> None:
    """Bring in what first checks bring in: models, tables, reporters, the expressions that are met most.

    Args:
        main: the command.
        linter: has all rules.
        examples: texts that they find something in.
    """
    # Those that read words alone get them all: an expression is compiled when it is first met.
    words = replace(linter, rules=[rule for rule in linter.rules if not rule.kind.parses])
    words.check(parse(together(examples)))
    examples = examples[::EVERY]
    with tempfile.TemporaryDirectory() as folder:
        rewrite, source = Path(folder) / "rewrite.md", Path(folder) / "source.md"
        rewrite.write_text(together(examples))
        source.write_text("\n\n".join(each.source or each.text for each in examples))
        asked = [
            "check",
            str(rewrite),
            "--source",
            str(source),
            "--isolated",
            "--no-cache",
            "--quiet",
        ]
        for name in ("text", "json"):
            main([*asked, "--output-format", name, "--output-file", os.devnull])


def together(examples: Sequence[Example]) -> str:
    """Return the texts of examples as one article."""
    return "\n\n".join(each.text for each in examples)
