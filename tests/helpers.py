"""Runs one rule, written down in a test, over one text."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from textwrap import dedent
from typing import TypeVar

import pytest

from newslint.engine import Linter
from newslint.errors import SourceError
from newslint.formats import parse
from newslint.library import Library
from newslint.model import FileReport, Finding

ROOT = Path(__file__).parent.parent
# The smallest of the shipped packs: tests of kinds do not depend on the others.
SMALL_PACK = ROOT / "rules" / "suppression"
# Published Vale styles, which are no part of this project.
VALE_STYLES = Path(
    os.environ.get("NEWSLINT_VALE_STYLES") or ROOT.parent / "shared" / "data" / "vale-styles"
)
Found = TypeVar("Found")
ENDINGS = {"markdown": "md", "mdx": "mdx", "html": "html", "text": "txt"}


def wait_until(holds: Callable[[], Found], seconds: float = 60) -> Found:
    """Return what a function returns once that is true; fail where it does not come to that."""
    deadline = time.monotonic() + seconds
    while not (found := holds()):
        assert time.monotonic() < deadline, "in vain"
        time.sleep(0.05)
    return found


def write_rules(folder: Path, rules: Mapping[str, str], pack: str = "House") -> Path:
    """Write rule files into a pack below a folder and return the pack."""
    home = folder / pack
    home.mkdir(parents=True, exist_ok=True)
    for name, text in rules.items():
        path = home / (name if "." in name else f"{name}.yml")
        path.write_text(dedent(text), encoding="utf-8")
    return home


def library_of(folder: Path, rules: Mapping[str, str], pack: str = "House") -> Library:
    """Return a library of rules written into a folder."""
    return Library([write_rules(folder, rules, pack)], shipped=SMALL_PACK)


def lint(
    rules: Mapping[str, str],
    article: str,
    format: str = "markdown",  # noqa: A002
    vocabulary: Iterable[str] = (),
) -> FileReport:
    """Check an article with all rules of a pack; a file name with a dot is written as it is."""
    with tempfile.TemporaryDirectory() as folder:
        library = library_of(Path(folder), rules)
        names = [name for name in library.files if name not in library.refused]
        built = [library.rule(name) for name in sorted(names) if name.startswith("House.")]
        document = parse(article, f"article.{ENDINGS[format]}", format)
        report = Linter(rules=built, vocabulary=frozenset(vocabulary)).check(document)
    for finding in report.findings:
        start, end = finding.span
        assert article[start:end] == finding.excerpt
    return report


def run_rule(
    rule: str,
    article: str,
    format: str = "markdown",  # noqa: A002
    vocabulary: Iterable[str] = (),
    files: Mapping[str, str] | None = None,
) -> list[Finding]:
    """Return what one rule, given as YAML, finds in an article; the rule must not fail."""
    report = lint({"Rule": rule, **(files or {})}, article, format, vocabulary)
    assert not report.failures, report.failures
    return list(report.findings)


def excerpts(findings: Iterable[Finding]) -> list[str]:
    """Return the words that findings cover."""
    return [finding.excerpt for finding in findings]


def messages(findings: Iterable[Finding]) -> list[str]:
    """Return the messages of findings."""
    return [finding.message for finding in findings]


def error_of(rule: str, name: str = "Rule") -> SourceError:
    """Return the error that loading a rule ends with."""
    return error_in({name: rule}, name)


def error_in(rules: Mapping[str, str], name: str) -> SourceError:
    """Return the error that building one of some rules ends with; its line is the one shown."""
    with tempfile.TemporaryDirectory() as folder:
        with pytest.raises(SourceError) as caught:
            library_of(Path(folder), rules).rule(f"House.{name}")
        error = caught.value
        lines = Path(error.path).read_text(encoding="utf-8").splitlines()
        assert error.source_line == (lines[error.line - 1] if error.line <= len(lines) else "")
    shown = str(error).splitlines()
    assert shown[0].endswith(f"{error.line}:{error.column}: {error.message}")
    assert shown[-1].index("^") - len("        | ") == error.column - 1
    return error
