"""Runs the examples inside rule files: what `newslint test` and the project's own tests do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from newslint.choices import DEFAULT_LANGUAGE
from newslint.engine import Linter
from newslint.errors import ServiceError, UncheckedError
from newslint.examples import Example, ValeTest
from newslint.formats import parse
from newslint.kinds.suppression import SuppressionKind
from newslint.library import Library
from newslint.model import FileReport, Finding
from newslint.rules import Rule

if TYPE_CHECKING:
    from newslint.languagetool.proofreader import Proofreader

FILE_NAMES = {
    "text": "example.txt",
    "markdown": "example.md",
    "mdx": "example.mdx",
    "html": "example.html",
}


@dataclass(frozen=True)
class Outcome:
    """What came of one example: where it stands, and what is wrong with it, if anything.

    Attributes:
        skipped: why it was not run; one that was not run has not passed.
    """

    rule: str
    path: str
    line: int
    problem: str | None
    skipped: str | None = None


def run_examples(rule: Rule, library: Library) -> Iterator[Outcome]:
    """Yield the outcome of each example and each test case of a rule."""
    missing = why_no_languagetool() if rule.kind.asks_languagetool else None
    if missing:
        examples: list[Example | ValeTest] = [*rule.examples, *rule.tests]
        for each in examples:
            yield Outcome(rule.name, each.path, each.line, None, missing)
        return
    for example in rule.examples:
        yield Outcome(rule.name, example.path, example.line, _problem(example, rule, library))
    for case in rule.tests:
        yield Outcome(rule.name, case.path, case.line, _test_problem(case, rule, library))


@lru_cache(maxsize=1)
def why_no_languagetool() -> str | None:
    """Say why there is no LanguageTool to run examples with; None if there is one."""
    try:
        _languagetool().remarks(["This is a sentence."], DEFAULT_LANGUAGE)
    except (ServiceError, UncheckedError) as error:
        return str(error)
    return None


def _languagetool() -> Proofreader:
    from newslint.languagetool.proofreader import shared  # noqa: PLC0415 - for few rules

    return shared()


def _problem(example: Example, rule: Rule, library: Library) -> str | None:
    report = lint_text(example.text, example.format, rule, library, example.source)
    if report.failures:
        return report.failures[0].message
    found = list(own_findings(report, rule))
    evidence = [each.excerpt for finding in found for each in finding.evidence]
    return example.problem([finding.excerpt for finding in found], evidence)


def _test_problem(case: ValeTest, rule: Rule, library: Library) -> str | None:
    report = lint_text(case.input, case.format, rule, library)
    if report.failures:
        return report.failures[0].message
    alerts = []
    for finding in own_findings(report, rule):
        line, column = report.lines.position(finding.span.start)
        alerts.append(f"{line}:{column}:{finding.rule}:{finding.message}")
    return case.problem(alerts)


def lint_text(
    text: str, format_name: str, rule: Rule, library: Library, source: str | None = None
) -> FileReport:
    """Check a text with one rule, and with the rules that its directives name."""
    rules = [rule]
    if isinstance(rule.kind, SuppressionKind):
        rules += [other for other in mentioned(text, library) if other.name != rule.name]
    known = frozenset({*library.files, *library.packs})
    document = parse(text, FILE_NAMES[format_name], format_name)
    name = f"source-{FILE_NAMES[format_name]}"
    sources = [] if source is None else [parse(source, name, format_name)]
    proofreader = _languagetool() if rule.kind.asks_languagetool else None
    return Linter(rules=rules, known=known, proofreader=proofreader).check(document, sources)


def mentioned(text: str, library: Library) -> Iterable[Rule]:
    """Return the rules whose full names stand in a text."""
    return [library.rule(name) for name in library.files if name in text]


def own_findings(report: FileReport, rule: Rule) -> Iterator[Finding]:
    """Yield the findings of one rule."""
    return (finding for finding in report.findings if finding.rule == rule.name)
