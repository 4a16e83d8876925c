"""Published Vale styles load and run as they are.

The styles are not part of this project. Point NEWSLINT_VALE_STYLES to a folder that holds
write-good, proselint, Joblint, Readability, Google, Microsoft and alex, or have them in
../shared/data/vale-styles.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
import yaml
from helpers import ROOT, SMALL_PACK
from helpers import VALE_STYLES as STYLES

from newslint.document import Document
from newslint.engine import Linter
from newslint.formats import parse, read
from newslint.library import Library
from newslint.model import FileReport
from newslint.rule_files import rule_paths
from newslint.testing import lint_text

pytestmark = pytest.mark.skipif(
    not STYLES.is_dir(), reason=f"no Vale styles in {STYLES} (NEWSLINT_VALE_STYLES names another)"
)


@cache
def library() -> Library:
    folders = [folder for folder in sorted(STYLES.iterdir()) if folder.is_dir()]
    return Library(folders, shipped=SMALL_PACK)


@cache
def linter() -> Linter:
    built = library()
    return Linter(rules=[rule for rule in built.all_rules() if rule.pack != "suppression"])


def check(document: Document) -> FileReport:
    report = linter().check(document)
    assert not report.failures, report.failures
    for finding in report.findings:
        assert document.text[slice(*finding.span)] == finding.excerpt
        assert "%s" not in finding.message
    return report


def test_every_rule_loads() -> None:
    files = {
        f"{pack}.{path.stem}"
        for folder in STYLES.iterdir()
        if folder.is_dir()
        for pack, path in rule_paths(folder)
    }
    assert len(files) >= 140
    assert not library().refused
    assert files <= {rule.name for rule in library().all_rules()}


@pytest.mark.parametrize("path", sorted((ROOT / "seeds").glob("*.txt")), ids=lambda path: path.stem)
def test_they_run_on_the_seeds(path: Path) -> None:
    assert len(check(read(path)).findings) > 5


@pytest.mark.parametrize("format", ["markdown", "mdx", "text"])
def test_they_run_on_every_kind_of_markup(format: str) -> None:  # noqa: A002
    text = (ROOT / "tests/data/every-markup.md").read_text(encoding="utf-8")
    if format == "mdx":
        text = text.replace("<!-- A comment before everything. -->", "{/* A comment. */}")
    report = check(parse(text, "every-markup", format))
    assert {"Google.OxfordComma", "write-good.Weasel"} & {each.rule for each in report.findings}
    if format != "text":
        assert "very unique" not in [finding.excerpt for finding in report.findings]


def test_they_run_on_an_empty_file() -> None:
    assert not check(parse("", "empty.md")).findings


FINDINGS = yaml.safe_load((ROOT / "tests/data/vale-findings.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", FINDINGS, ids=[case["rule"] for case in FINDINGS])
def test_findings(case: dict) -> None:
    report = lint_text(case["text"], "markdown", library().rule(case["rule"]), library())
    assert not report.failures
    assert [finding.excerpt for finding in report.findings] == case["finds"]
    says = [case["says"]] if "says" in case else []
    assert [finding.message for finding in report.findings[:1]] == says
    for finding in report.findings:
        assert case["text"][slice(*finding.span)] == finding.excerpt


@pytest.mark.parametrize(
    ("name", "text", "edits"),
    [
        ("Google.Contractions", "They do not.", ["don't"]),
        ("Google.EmDash", "This — that.", ["—"]),
        ("Google.Ellipses", "Well...", [""]),
        ("Google.LyHyphens", "A newly-built bridge.", ["newly built"]),
        ("Google.OptionalPlurals", "The file(s).", ["file"]),
        ("Google.HeadingPunctuation", "# The end.", ["d"]),
        ("Google.WordList", "A cell phone.", [None]),
        ("Microsoft.Ordinal", "So firstly, no.", ["first"]),
        ("Microsoft.Negative", "It is -5.", ["–5"]),
        ("Microsoft.Adverbs", "It is very big.", [""]),
        ("Microsoft.Auto", "An auto-renewal.", [None]),
        ("Microsoft.GeneralURL", "A URL.", [None]),
    ],
)
def test_edits(name: str, text: str, edits: list[str | None]) -> None:
    report = lint_text(text, "markdown", library().rule(name), library())
    found = [finding.edit.replacement if finding.edit else None for finding in report.findings]
    assert found == edits
