"""Reporters: a `Report` in, text out. One module per format, imported when it is asked for.

``text`` and ``concise`` are for people, ``json`` and ``jsonl`` are the contract, ``sarif`` and
``github`` are for code hosts. Whatever comes from an article, a path or a rule is escaped for the
place it is put in: articles are hostile input.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Final

from newslint.errors import UsageError
from newslint.model import Report

FORMATS: Final[Mapping[str, str]] = {
    "text": "newslint.report.text",
    "concise": "newslint.report.concise",
    "json": "newslint.report.json",
    "jsonl": "newslint.report.jsonl",
    "sarif": "newslint.report.sarif",
    "github": "newslint.report.github",
}
"""The formats and their modules; each has ``render(report, options) -> str``."""


def _installed_version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow to import

    try:
        return version("newslint")
    except PackageNotFoundError:
        return "0+unknown"


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """How to render a report; a format ignores what it has no use for.

    Attributes:
        color: whether ANSI colours may be used (text).
        width: columns of the terminal (text).
        version: newslint's version (json, jsonl, sarif).
        show_fixes: whether to add each rule's advice and a finding's edit (text, github).
        root: the folder that paths are given relative to (sarif, github); None leaves them as
            they are.
    """

    color: bool = False
    width: int = 100
    version: str = field(default_factory=_installed_version)
    show_fixes: bool = True
    root: Path | None = None


def render(report: Report, format: str, options: RenderOptions | None = None) -> str:  # noqa: A002
    """Return the report in a format, ready to be written: it ends with a line end, or is empty.

    Raises:
        UsageError: there is no such format.
    """
    if format not in FORMATS:
        raise UsageError(f"{format!r} is not an output format: {', '.join(FORMATS)}")
    text = import_module(FORMATS[format]).render(report, options or RenderOptions())
    assert isinstance(text, str)  # noqa: S101 - for the type checker: modules are looked up by name
    return text
