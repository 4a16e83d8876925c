"""`newslint languagetool`: install LanguageTool, run it in the background, say what there is."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from newslint.errors import EXIT_CLEAN, EXIT_FAILURE, ServiceError, UsageError
from newslint.languagetool import background, install
from newslint.languagetool.java import find_java
from newslint.languagetool.places import VERSION, home

MEGABYTE = 1_000_000


def run(given: argparse.Namespace) -> int:
    """Do what the command line says; return the exit status (`status`: 2 where a check could not run)."""
    if given.action == "install":
        return _install()
    if given.action == "start":
        return _start(given.idle_minutes)
    if given.action == "stop":
        stopped = background.stop()
        print("LanguageTool was stopped." if stopped else "No LanguageTool was running.")
        return EXIT_CLEAN
    if given.action == "remove":
        background.stop()
        print(f"LanguageTool was removed: {install.remove() // MEGABYTE} MB.")
        return EXIT_CLEAN
    return _status()


def _install() -> int:
    before = install.installed()
    found = install.install()
    state = "is already installed" if before else f"was installed by {found.by}"
    print(f"LanguageTool {VERSION} {state}: {found.folder}, {found.size // MEGABYTE} MB.")
    find_java()
    return EXIT_CLEAN


def _start(idle_minutes: float) -> int:
    if not idle_minutes > 0:
        raise UsageError("--idle-minutes: it has to be more than 0")
    found = background.start(idle_minutes)
    print(f"LanguageTool {found.version} answers at {found.url} (process {found.pid}).")
    return EXIT_CLEAN


def _status() -> int:
    problems = 0
    for name, said, is_good in _lines():
        print(f"{name:<9} {said}")
        problems += not is_good
    return EXIT_FAILURE if problems else EXIT_CLEAN


def _lines() -> Iterator[tuple[str, str, bool]]:
    """Yield what is asked about, what is to be said, and whether a check can run with that."""
    found = install.installed()
    yield (
        ("installed", f"LanguageTool {VERSION} by {found.by}, {found.size // MEGABYTE} MB", True)
        if found
        else ("installed", "no: run `newslint languagetool install`", False)
    )
    yield "folder", str(home()), True
    try:
        java = find_java()
        yield "Java", f"{java.version}, {java.program}", True
    except ServiceError as error:
        yield "Java", str(error), False
    try:
        import language_tool_python  # noqa: F401, PLC0415 - an extra

        yield "library", "language-tool-python is there", True
    except ImportError:
        yield "library", "no: run `pip install 'newslint[languagetool]'`", False
    server = background.find()
    running = (
        f"yes: {server.url}, process {server.pid}" if server else "no: each check starts its own"
    )
    yield "running", running, True
