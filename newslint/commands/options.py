"""Reads the options that commands share."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from newslint.config import confidence, read_vocabulary, server_url
from newslint.errors import UsageError
from newslint.model import LEVELS
from newslint.pairing import Pairing
from newslint.settings import Options


def read_options(given: argparse.Namespace) -> Options:
    """Return the options of a command line.

    Raises:
        UsageError: for a path that is not there, or a value that cannot be read.
    """
    config = Path(given.config) if given.config else None
    if config and not config.is_file():
        raise UsageError(f"--config: no such file: {config}")
    return Options(
        config=config,
        isolated=given.isolated,
        styles=tuple(Path(folder) for folder in given.styles or ()),
        select=None if option(given, "select") is None else split(option(given, "select")),
        extend_select=split(option(given, "extend_select")),
        ignore=split(option(given, "ignore")),
        levels=dict(levels(option(given, "levels"))),
        per_file_ignores={
            glob: split([names])
            for glob, names in assignments(option(given, "per_file_ignores"), "--per-file-ignores")
        },
        fail_on=getattr(given, "fail_on", None),
        vocabulary=read_vocabulary(list(split(option(given, "vocabulary"))), Path(), refuse),
        exclude=None if option(given, "exclude") is None else split(option(given, "exclude")),
        extend_exclude=split(option(given, "extend_exclude")),
        min_confidence=min_confidence(getattr(given, "min_confidence", None)),
        grammar=getattr(given, "grammar", None),
        languagetool_url=languagetool_url(getattr(given, "languagetool_url", None)),
        language=getattr(given, "language", None),
    )


def read_pairing(given: argparse.Namespace) -> Pairing:
    """Return how sources are found.

    Raises:
        UsageError: for two ways that exclude each other, or a folder that is not there.
    """
    named, folder = given.source or [], given.source_dir
    if named and folder:
        raise UsageError("--source names the sources of every file, so --source-dir has no use")
    if (named or folder) and getattr(given, "stdin_format", None) == "pairs":
        option = "--source" if named else "--source-dir"
        raise UsageError(f"pairs bring their own sources, so {option} has no use")
    if folder and not Path(folder).is_dir():
        raise UsageError(f"--source-dir: no such folder: {folder}")
    return Pairing([Path(path) for path in named], Path(folder) if folder else None)


def min_confidence(value: str | None) -> float | None:
    """Return the value of `--min-confidence`."""
    try:
        return None if value is None else confidence(float(value))
    except ValueError as error:
        raise UsageError(f"--min-confidence: {error}") from None


def languagetool_url(value: str | None) -> str | None:
    """Return the value of `--languagetool-url`."""
    try:
        return None if value is None else server_url(value)
    except ValueError as error:
        raise UsageError(f"--languagetool-url: {error}") from None


def option(given: argparse.Namespace, name: str) -> Sequence[str] | None:
    """Return a repeatable option's values; None where it is not given or not known to the command."""
    values: Sequence[str] | None = getattr(given, name, None)
    return values


def split(values: Sequence[str] | None) -> tuple[str, ...]:
    """Return the names in repeated, comma-separated values."""
    return tuple(
        name.strip() for value in values or () for name in value.split(",") if name.strip()
    )


def assignments(values: Sequence[str] | None, name: str) -> Iterator[tuple[str, str]]:
    """Yield both sides of values such as ``key=value``."""
    for value in values or ():
        key, equals, right = value.partition("=")
        if not equals or not key or not right:
            raise UsageError(f"{name}: expected KEY=VALUE, found {value!r}")
        yield key.strip(), right.strip()


def levels(values: Sequence[str] | None) -> Iterator[tuple[str, str]]:
    """Yield rule and level of values such as ``framing=warning``."""
    for rule, level in assignments(split(values), "--levels"):
        if level not in LEVELS:
            raise UsageError(f"--levels: {level!r} is not one of {', '.join(LEVELS)}")
        yield rule, level


def refuse(message: str) -> NoReturn:
    """Raise UsageError."""
    raise UsageError(message)
