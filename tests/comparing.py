"""Holds a rewrite, written down in a test, against its sources."""

from __future__ import annotations

import tempfile
from pathlib import Path

from helpers import library_of

from newslint.align import Alignment, Unit, read_units
from newslint.article import Article
from newslint.comparison import Comparison
from newslint.engine import Linter
from newslint.formats import parse
from newslint.language.sentences import sentence_spans
from newslint.model import FileReport, Finding, Level
from newslint.statements import Statement


def article(text: str, path: str = "rewrite.txt") -> Article:
    return Article(parse(text, path))


def compared(rewrite: str, *sources: str) -> Comparison:
    """Return a comparison of plain texts."""
    named = [article(text, f"source-{number}.txt") for number, text in enumerate(sources)]
    return Comparison(article(rewrite), named)


def checked(
    rule: str,
    rewrite: str,
    *sources: str,
    min_confidence: float = 0.0,
    path: str = "a.txt",
    level: Level | None = None,
) -> FileReport:
    """Return what one rule, given as YAML, finds in a rewrite; the rule must not fail.

    `level` is what a config says of it, if anything.
    """
    with tempfile.TemporaryDirectory() as folder:
        built = library_of(Path(folder), {"Rule": rule}).rule("House.Rule")
        documents = [parse(text, f"source-{number}.txt") for number, text in enumerate(sources)]
        levels = {} if level is None else {built.name: level}
        linter = Linter(rules=[built], levels=levels, min_confidence=min_confidence)
        report = linter.check(parse(rewrite, path), documents)
    assert not report.failures, report.failures
    for finding in report.findings:
        assert rewrite[slice(*finding.span)] == finding.excerpt
        for each in finding.evidence:
            texts = {f"source-{number}.txt": text for number, text in enumerate(sources)}
            assert texts[each.path][slice(*each.span)] == each.excerpt
    return report


def findings(rule: str, rewrite: str, *sources: str, min_confidence: float = 0.0) -> list[Finding]:
    """Return the findings of `checked`; every one is compared and says how sure it is."""
    found = list(checked(rule, rewrite, *sources, min_confidence=min_confidence).findings)
    assert all(each.compared and each.confidence is not None and each.model for each in found)
    return found


def statements(text: str) -> list[tuple[str, Statement]]:
    """Return the statements of a text, each with its content, parts joined by a bar."""
    read = article(text)
    return [
        ("|".join(read.stating[each.section].text[low:high] for low, high in each.content), each)
        for each in read.reading.statements
    ]


def units(*paragraphs: str) -> list[Unit]:
    """Return the units of an article."""
    return read_units([(text, sentence_spans(text)) for text in paragraphs])


def aligned(rewrite: str, *paragraphs: str) -> Alignment:
    """Return the alignment of one paragraph with the paragraphs of a source."""
    return Alignment(units(rewrite), units(*paragraphs))
