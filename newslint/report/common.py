"""What the formats share: escaping, places as people count them, and the closing words."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property
from os.path import abspath
from pathlib import Path
from unicodedata import category, east_asian_width

from newslint.errors import printable
from newslint.model import (
    NO_SOURCE,
    Edit,
    Evidence,
    Failure,
    FileReport,
    Finding,
    Lines,
    Position,
    Report,
    SourceText,
    Span,
    level_counts,
)

BOM = "\ufeff"

_LOG_COMMAND = re.compile(r"##\w*\[")
"""``##[add-mask]``, ``##vso[...]``: build servers obey these anywhere in a line of a log."""

_UNSAFE_IN_JSON = re.compile(
    r"##\w*\[|[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\ud800-\udfff\U000e0000-\U000e0fff]"
)
"""What `json.dumps` leaves raw though it can steer a terminal, a log or the reader's eye."""


def cells(text: str) -> list[str]:
    """Return how each character is shown: itself, or an escape where it is not printable."""
    if text.isprintable():
        shown_as = list(text)
    else:
        shown_as = [char if category(char) == "Zs" else printable(char) for char in text]
    if "##" in text:
        for command in _LOG_COMMAND.finditer(text):
            shown_as[command.end() - 1] = "\\x5b"
    return shown_as


def shown(text: str) -> str:
    """Return text made safe to show on one line of a terminal or of a build log."""
    if text.isprintable() and "##" not in text:
        return text
    return "".join(cells(text))


def line_start(part: str) -> str:
    """Return shown text safe to begin a line with, indented or not: ``::name`` commands GitHub's log."""
    return f"\\x3a{part[1:]}" if part.startswith("::") else part


def shown_path(path: str) -> str:
    """Return a path safe to begin a line with: ``::name`` would be a command to GitHub."""
    safe = shown(path)
    return f"./{safe}" if safe.lstrip().startswith("::") else safe


def columns(text: str) -> int:
    """Return how many columns of a terminal the (shown) text takes."""
    return len(text) if text.isascii() else sum(map(_char_columns, text))


def _char_columns(char: str) -> int:
    if category(char) in ("Mn", "Me") or "\u1160" <= char <= "\u11ff":
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def cut(text: str, limit: int) -> str:
    """Return text of at most `limit` characters, an ellipsis at its end where it was longer."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def one_line(text: str) -> str:
    """Return text with each run of white space as one space."""
    return " ".join(text.split())


def dumps(value: object, indent: int | None = None) -> str:
    """Return JSON that keeps letters readable and escapes what is invisible or a control.

    Lone surrogates become U+FFFD: many readers refuse a whole document for one of them.
    """
    separators = (",", ": ") if indent else (",", ":")
    text = json.dumps(
        value, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators
    )
    return _UNSAFE_IN_JSON.sub(_json_escape, text)


def _json_escape(match: re.Match[str]) -> str:
    text = match[0]
    if len(text) > 1:
        return text.replace("[", "\\u005b")
    if "\ud800" <= text <= "\udfff":
        return "\ufffd"
    return f"\\u{ord(text):04x}" if text < "\U00010000" else json.dumps(text)[1:-1]


class View:
    """A file as editors count it: its byte order mark is no column and no offset.

    Attributes:
        sources: the views of the articles that the file was compared with, by path.
    """

    def __init__(self, file: FileReport | SourceText) -> None:
        articles = file.sources if isinstance(file, FileReport) else ()
        self.sources = {source.path: View(source) for source in articles}
        self.shift = int(file.text.startswith(BOM))
        self.text = file.text[self.shift :]

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.text)

    def span(self, span: Span) -> Span:
        """Return the span without the byte order mark."""
        return Span(*(min(max(offset - self.shift, 0), len(self.text)) for offset in span))

    def excerpt(self, span: Span) -> str:
        """Return the file's own words at a span."""
        return self.text[slice(*self.span(span))]

    def place(self, span: Span) -> Position:
        """Return where a span starts."""
        return self.lines.position(self.span(span).start)

    def places(self, span: Span) -> tuple[Position, Position]:
        """Return where a span starts and where it ends (exclusive)."""
        start, end = self.span(span)
        return self.lines.position(start), self.lines.position(end)

    def last_line(self, span: Span) -> int:
        """Return the line of the last character covered; a line end belongs to its own line."""
        start, end = self.span(span)
        return self.lines.position(max(start, end - 1)).line


def evidence_words(evidence: Evidence, view: View, limit: int) -> str:
    """Return ``path:line:column: "words"`` of the source, the place where its text is known."""
    place = shown(evidence.path)
    if evidence.path in view.sources:
        line, column = view.sources[evidence.path].place(evidence.span)
        place += f":{line}:{column}"
    return f'{place}: "{cut(shown(one_line(evidence.excerpt)), limit)}"'


def located(report: Report) -> Iterator[tuple[FileReport, View, Finding]]:
    """Yield every finding with its file and that file's view."""
    for file in report.files:
        view = View(file)
        for finding in file.findings:
            yield file, view, finding


def edit_words(view: View, edit: Edit, limit: int = 60) -> str:
    """Say what an edit does, in words."""
    old, new = (cut(shown(text), limit) for text in (view.excerpt(edit.span), edit.replacement))
    if not new:
        return f'delete "{old}"'
    return f'replace "{old}" with "{new}"' if old else f'insert "{new}"'


def relative_path(path: str, root: Path | None) -> str:
    """Return a path with forward slashes, relative to the root where it lies below it."""
    plain = Path(path)
    if root is not None:
        absolute = Path(abspath(plain))
        if absolute.is_relative_to(abspath(root)):
            plain = absolute.relative_to(abspath(root))
    return plain.as_posix()


def plural(number: int, noun: str) -> str:
    """Return ``1 file``, ``2 files``, ``1,234 files``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def summary_line(report: Report) -> str:
    """Return one sentence on the whole run; it never calls a run clean that was not finished."""
    files, failed = len(report.files), len(report.all_failures)
    if not files and not failed:
        return "No files to check."
    found = [plural(count, noun) for noun, count in level_counts(report.findings).items() if count]
    if found:
        listed = " and ".join(filter(None, [", ".join(found[:-1]), found[-1]]))
        clean = sum(not file.findings and not file.failures for file in report.files)
        text = f"Found {listed} in {plural(files, 'file')}{f' ({clean:,} clean)' if clean else ''}"
    else:
        text = f"No findings in {plural(files, 'file')}"
    if failed:
        text += f", but {plural(failed, 'check')} failed"
    return f"{text}{_without_source(report)}."


def _without_source(report: Report) -> str:
    """Say on how many files the comparing rules did not run; nothing where none was to run."""
    rules, files = _skipped(report).get(NO_SOURCE, (set(), 0))
    if not rules:
        return ""
    who = f"{files:,} without a source"
    if files == len(report.files):
        who = "it has no source" if files == 1 else "none has a source"
    there = " there" if files < len(report.files) else ""
    return f"; {who}: {plural(len(rules), 'comparing rule')} did not run{there}"


def failure_words(failure: Failure) -> str:
    """Return ``path: rule: message`` of something that was not checked."""
    rule = f"{shown(failure.rule)}: " if failure.rule else ""
    return f"{shown_path(failure.path)}: {rule}{shown(failure.message)}"


def skipped_lines(report: Report) -> list[str]:
    """Return one line per reason for which rules were skipped."""
    return [
        f"{plural(len(rules), 'rule')} in {plural(files, 'file')}: {shown(reason)}"
        for reason, (rules, files) in sorted(_skipped(report).items())
    ]


def _skipped(report: Report) -> dict[str, tuple[set[str], int]]:
    """Return the rules that were skipped, and in how many files, by reason."""
    rules: defaultdict[str, set[str]] = defaultdict(set)
    files: Counter[str] = Counter()
    for file in report.files:
        for skipped in file.skipped:
            rules[skipped.reason].add(skipped.rule)
        files.update({skipped.reason for skipped in file.skipped})
    return {reason: (names, files[reason]) for reason, names in rules.items()}


_IN_SUMMARY = f": {NO_SOURCE}"


def notes(report: Report) -> list[str]:
    """Return what a reader must know besides findings and summary: what was not looked at."""
    suppressed = sum(len(file.suppressed) for file in report.files)
    return [
        *(f"not checked: {failure_words(failure)}" for failure in report.all_failures),
        *(f"skipped: {line}" for line in skipped_lines(report) if not line.endswith(_IN_SUMMARY)),
        *([f"suppressed: {plural(suppressed, 'finding')}"] if suppressed else []),
    ]
