"""What the tools that measure comparing share: linters, checking with a source, options, printing."""

from __future__ import annotations

import argparse
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from bench.quality import ROOT, linter
from newslint.engine import Linter
from newslint.formats import parse
from newslint.language import parser as parser_module
from newslint.model import FileReport, Finding, Level

if TYPE_CHECKING:
    from spacy.tokens import Doc

DATA = ROOT.parent / "shared" / "data"
KEPT_PARSES = 5_000
"""Paragraphs whose parse is kept; the rewrites of one article share nearly all of theirs."""

Sentences = list[tuple[int, int]]


def options_parser(description: str | None) -> argparse.ArgumentParser:
    """Return a parser with the options that all tools take."""
    made = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawTextHelpFormatter
    )
    made.add_argument("--select", help="rules, packs or levels, comma-separated")
    made.add_argument("--every", type=int, default=1, help="read every N-th row only")
    made.add_argument("--offset", type=int, default=0, help="the first row read (with --every)")
    made.add_argument("--limit", type=int, default=30, help="how many places to print")
    made.add_argument(
        "--level", default="warning", help="count findings from this level on (default: warning)"
    )
    return made


def all_rules(select: str | None) -> Linter:
    """Return a linter with every rule selected, those for one article included."""
    keep_parses()
    return linter(select)


def comparing_rules(select: str | None) -> Linter:
    """Return a linter with the selected rules that compare."""
    every = all_rules(select)
    return replace(every, rules=[rule for rule in every.rules if rule.kind.compares])


def check(
    checker: Linter, rewrite: str, source: str | Sequence[str], path: str = "rewrite.txt"
) -> FileReport:
    """Check a rewrite against its source or sources; every failure is printed, each like one once."""
    sources = [source] if isinstance(source, str) else source
    report = checker.check(parse(rewrite, path), [parse(text, "source.txt") for text in sources])
    for failure in report.failures:
        report_failure(failure.rule, failure.message)
    return report


@cache
def report_failure(rule: str | None, message: str) -> None:
    """Print that figures are not to be trusted, the first time that a rule fails in this way."""
    print(f"FAILURE (and maybe more like it): {rule}: {message}")


def keep_parses() -> None:
    """Make the parser keep what it parsed: comparing is measured, and paragraphs come back often."""
    plain = parser_module.parse
    if plain.__name__ == "kept_parse":
        return
    kept: OrderedDict[tuple[str, tuple[tuple[int, int], ...]], Doc] = OrderedDict()

    def kept_parse(texts: Iterable[tuple[str, Sentences]]) -> Iterator[Doc]:
        wanted = [(text, tuple(sentences)) for text, sentences in texts]
        missing = list(dict.fromkeys(key for key in wanted if key not in kept))
        parsed = plain((text, list(sentences)) for text, sentences in missing)
        made = dict(zip(missing, parsed, strict=True))
        found = [made[key] if key in made else kept[key] for key in wanted]
        for key, doc in zip(wanted, found, strict=True):
            kept[key] = doc
            kept.move_to_end(key)
        while len(kept) > KEPT_PARSES:
            kept.popitem(last=False)
        return iter(found)

    parser_module.parse = kept_parse


def counted(report: FileReport, level: Level) -> list[Finding]:
    """Return the findings at or above a level."""
    return [finding for finding in report.findings if finding.level >= level]


def pack(finding: Finding) -> str:
    """Return the pack of the rule that a finding comes from."""
    return finding.rule.partition(".")[0]


def in_context(report: FileReport, finding: Finding, around: int = 90) -> str:
    """Return a finding on a few lines: its words among those around them, and its evidence."""
    start, end = finding.span
    before = report.text[max(0, start - around) : start]
    after = report.text[end : end + around]
    sure = "" if finding.confidence is None else f" {finding.confidence:.2f}"
    lines = [
        f"  {finding.level.label} {finding.rule}{sure}: …{flat(before)}[[{flat(finding.excerpt)}]]"
        f"{flat(after)}…",
        f"      {flat(finding.message)}",
    ]
    lines += [f"      source: {flat(each.excerpt)}" for each in finding.evidence]
    return "\n".join(lines)


def flat(text: str) -> str:
    """Return a text on one line."""
    return text.replace("\n", "⏎")


def share(part: float, whole: float) -> str:
    """Return a share with its counts: ``.83 (5/6)``."""
    figure = f"{part / whole:.3f}" if whole else "  –  "
    return f"{figure} ({part:g}/{whole:g})"
