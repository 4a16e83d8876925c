"""What a run yields: spans, findings, and the report of each file.

Offsets are code points into the text of the file as it is on disk (a byte order mark and both
halves of ``\\r\\n`` count), 0-based, end exclusive.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property
from re import compile as compile_re
from typing import Literal, NamedTuple

LINE_END = compile_re(r"\r\n|\n|\r")

MASK = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in prose for what is not prose: an inline code span, a URL, an image."""

NO_SOURCE = "no source"
"""Why a comparing rule was skipped on an article that came alone."""

ColumnUnit = Literal["code-points", "utf-16", "utf-8"]


class Level(IntEnum):
    """How serious a finding is, in Vale's words; they compare by seriousness."""

    SUGGESTION = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The level as users write it: ``suggestion``, ``warning`` or ``error``."""
        return self.name.lower()

    @classmethod
    def from_label(cls, label: str) -> Level:
        """Return the level of that label; ValueError if there is none."""
        try:
            return cls[label.upper()]
        except KeyError:
            raise ValueError(f"{label!r} is not one of {', '.join(LEVELS)}") from None


LEVELS = tuple(level.label for level in Level)
"""The levels as users write them, the least serious first."""


class Span(NamedTuple):
    """A stretch of a file: code-point offsets, 0-based, end exclusive."""

    start: int
    end: int

    def contains(self, other: Span) -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


class Position(NamedTuple):
    """A place as people read it: line and column, both 1-based."""

    line: int
    column: int


class Lines:
    """Turns offsets into lines and columns; lines end at ``\\n``, ``\\r\\n`` and ``\\r`` only."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def starts(self) -> list[int]:
        """The offset at which each line starts."""
        return [0, *(match.end() for match in LINE_END.finditer(self.text))]

    def position(self, offset: int, unit: ColumnUnit = "code-points") -> Position:
        """Return the line and column of an offset, the column counted in the given unit."""
        line = bisect_right(self.starts, offset) - 1
        before = self.text[self.starts[line] : offset]
        if unit == "utf-16":
            column = len(before.encode("utf-16-le", "surrogatepass")) // 2
        elif unit == "utf-8":
            column = len(before.encode("utf-8", "surrogatepass"))
        else:
            column = len(before)
        return Position(line + 1, column + 1)

    def line(self, number: int) -> str:
        """Return the text of a line (1-based) without its line end."""
        start = self.starts[number - 1]
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


class Edit(NamedTuple):
    """A change that mends a finding: put `replacement` where `span` is."""

    span: Span
    replacement: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the source article that speak against the rewrite."""

    path: str
    span: Span
    excerpt: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One place that an editor would mark.

    Attributes:
        rule: the rule's full name, ``pack.stem``.
        message: one sentence about this very place.
        span: where, in code points of the file.
        excerpt: the file's own text at that span.
        scope: the kind of text block it lies in (``paragraph``, ``title``, ``heading.h2`` ...).
        compared: whether a source article was needed to see it.
        confidence: how sure a comparing rule is, 0 to 1; None for the others.
        model: which model gave the confidence, if one did.
        features: what it gave it for; bench fits the models on them.
        ceiling: the level that it is at most, whatever the config says.
        fingerprint: stays the same when the text around the finding moves.
    """

    rule: str
    level: Level
    message: str
    span: Span
    excerpt: str
    scope: str
    compared: bool = False
    evidence: tuple[Evidence, ...] = ()
    edit: Edit | None = None
    confidence: float | None = None
    fingerprint: str = ""
    model: str | None = None
    features: Mapping[str, float] = field(default_factory=dict, compare=False)
    ceiling: Level = Level.ERROR

    def fingerprinted(self, fingerprint: str) -> Finding:
        """Return the finding with its fingerprint: of every finding one is made, `replace` takes its time."""
        return Finding(
            self.rule,
            self.level,
            self.message,
            self.span,
            self.excerpt,
            self.scope,
            self.compared,
            self.evidence,
            self.edit,
            self.confidence,
            fingerprint,
            self.model,
            self.features,
            self.ceiling,
        )


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that a comment or the front matter silenced, and the reason given for it."""

    finding: Finding
    reason: str | None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A rule that did not run on a file, and why."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that could not be checked: a rule that crashed, a file that cannot be read."""

    path: str
    message: str
    rule: str | None = None


@dataclass(frozen=True)
class SourceText:
    """An article that a rewrite was compared with."""

    path: str
    text: str

    @cached_property
    def lines(self) -> Lines:
        """Line and column look-up for this source's text."""
        return Lines(self.text)


@dataclass(frozen=True)
class FileReport:
    """All that was found in one file; findings are sorted by place, then by rule."""

    path: str
    text: str
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    failures: tuple[Failure, ...] = ()
    metrics: Mapping[str, float] = field(default_factory=dict)
    sources: tuple[SourceText, ...] = ()

    @cached_property
    def lines(self) -> Lines:
        """Line and column look-up for this file's text."""
        return Lines(self.text)


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """What reporters say of a rule: its reason, its fix, where to read more."""

    name: str
    level: Level
    message: str
    why: str = ""
    fix: str = ""
    link: str = ""


@dataclass(frozen=True)
class Report:
    """The result of a run over any number of files, in the order the files were given."""

    files: tuple[FileReport, ...]
    rules: Mapping[str, RuleInfo] = field(default_factory=dict)
    failures: tuple[Failure, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings of all files."""
        return tuple(finding for file in self.files for finding in file.findings)

    @property
    def all_failures(self) -> tuple[Failure, ...]:
        """Everything that could not be checked, of the run and of its files."""
        return self.failures + tuple(failure for file in self.files for failure in file.failures)

    def counts(self) -> dict[str, int]:
        """Return the number of files and of findings of each level."""
        return {"files": len(self.files), **level_counts(self.findings)}


def level_counts(findings: Iterable[Finding]) -> dict[str, int]:
    """Return the number of findings of each level, most serious first."""
    counts = {level.label: 0 for level in sorted(Level, reverse=True)}
    for finding in findings:
        counts[finding.level.label] += 1
    return counts
