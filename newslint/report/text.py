"""The report for people: each finding with its line, carets under the words, and advice.

    rewrite.md:8:97: error attribution.dropped: The source credits this to ...; here nobody says it.
      8 | …two arrests, officers being hit by fireworks and a car on fire…
        |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = source: wire.txt:12:1: "The chief said officers had been hit by fireworks"
        = fix: Put back the source's own attribution.

Advice that holds for every finding of a rule is given once per rule and file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

from newslint.model import FileReport, Finding, Level, Report
from newslint.report import RenderOptions
from newslint.report.common import (
    View,
    cells,
    columns,
    edit_words,
    evidence_words,
    line_start,
    notes,
    one_line,
    shown,
    shown_path,
    summary_line,
)

TAB = "    "
LEAST_ROOM = 20
WORD_LIMIT = 15

PLAIN, BOLD, DIM = "", "1", "2"
LEVEL_COLOR = {Level.ERROR: "1;31", Level.WARNING: "1;33", Level.SUGGESTION: "1;36"}


@dataclass(frozen=True, slots=True)
class Paint:
    """Puts ANSI colours round text, or leaves it alone."""

    on: bool

    def __call__(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.on and code and text else text


def render(report: Report, options: RenderOptions) -> str:
    """Return every finding with its source line, then what was not checked and the summary."""
    paint = Paint(options.color)
    blocks = [
        "\n".join(block) for file in report.files for block in _file_blocks(file, report, options)
    ]
    if remarks := notes(report):
        blocks.append("\n".join(remarks))
    blocks.append(paint(BOLD, summary_line(report)))
    return "\n\n".join(blocks) + "\n"


def _file_blocks(file: FileReport, report: Report, options: RenderOptions) -> Iterator[list[str]]:
    view = View(file)
    advised: set[str] = set()
    for finding in file.findings:
        info = report.rules.get(finding.rule)
        fix = info.fix if info and options.show_fixes and finding.rule not in advised else ""
        advised.add(finding.rule)
        yield list(_finding_lines(file, view, finding, fix, options))


def _finding_lines(
    file: FileReport, view: View, finding: Finding, fix: str, options: RenderOptions
) -> Iterator[str]:
    paint, color = Paint(options.color), LEVEL_COLOR[finding.level]
    start, end = view.places(finding.span)
    place = f"{shown_path(file.path)}:{start.line}:{start.column}:"
    level, rule = paint(color, finding.level.label), paint(BOLD, shown(finding.rule))
    yield f"{paint(BOLD, place)} {level} {rule}: {shown(finding.message)}"

    margin = max(len(str(start.line)), 3)
    room = max(options.width - margin - 5, LEAST_ROOM)
    last_line = view.last_line(finding.span)
    line = view.lines.line(start.line)
    line_end = len(line.rstrip()) if last_line > start.line else end.column - 1
    source, indent, marked = snippet(line, start.column - 1, line_end, room)
    yield f"  {paint(DIM, f'{start.line:>{margin}} |')} {source}".rstrip()
    yield f"  {paint(DIM, ' ' * margin + ' |')} {' ' * indent}{paint(color, '^' * marked)}"
    remarks = _remarks(view, finding, fix, last_line if last_line > start.line else 0, options)
    for remark, code in remarks:
        for number, part in enumerate(wrap(remark, room, break_on_hyphens=False)):
            safe = line_start(part)
            sign = paint(DIM, "=") if number == 0 else " "
            yield f"  {' ' * margin} {sign} {paint(code, safe)}"


def _remarks(
    view: View, finding: Finding, fix: str, last_line: int, options: RenderOptions
) -> Iterable[tuple[str, str]]:
    """Yield what is said below a finding, each with its colour."""
    if last_line:
        yield f"note: goes on to line {last_line}", PLAIN
    for evidence in finding.evidence:
        yield f"source: {evidence_words(evidence, view, 2 * options.width)}", DIM
    if fix:
        yield f"fix: {shown(one_line(fix))}", PLAIN
    if finding.edit and options.show_fixes:
        yield f"edit: {edit_words(view, finding.edit)}", PLAIN


def snippet(line: str, start: int, end: int, room: int) -> tuple[str, int, int]:
    """Return a line as it fits into `room` columns, and where below it how many carets go.

    Args:
        line: the source line, without its line end.
        start, end: the marked characters of the line; at least one caret is drawn.
        room: columns there are; more of the line is cut away, an ellipsis in its place.
    """
    end = max(end, start)
    near = 4 * room  # so that a megabyte on one line costs no more than a paragraph
    low, high = max(0, start - near), min(len(line), min(end, start + near) + near)
    part = line[low:high]
    start, end = start - low, min(end - low, len(part))
    # Nearly every line is such that each of its characters is one cell.
    if part.isascii() and part.isprintable() and "##" not in part:
        shown_as, widths = list(part), [1] * len(part)
    else:
        shown_as = [
            TAB if char == "\t" else cell for char, cell in zip(part, cells(part), strict=True)
        ]
        widths = [columns(cell) for cell in shown_as]
    if len(part) == len(line) and sum(widths) <= room:
        first, last = 0, len(part)
    else:
        first, last = _window(part, widths, start, end, room - 2)
    head = "…" if low + first > 0 else ""
    tail = "…" if low + last < len(line) else ""
    before = len(head) + sum(widths[first:start])
    marked = max(1, sum(widths[start : min(end, last)]))
    return f"{head}{''.join(shown_as[first:last])}{tail}", before, marked


def _window(text: str, widths: Sequence[int], start: int, end: int, room: int) -> tuple[int, int]:
    """Return the stretch round start:end that fits, cut between words where that costs little."""
    first = last = start
    while last < end and widths[last] <= room:
        room -= widths[last]
        last += 1
    while last >= end:
        grew = False
        if first > 0 and widths[first - 1] <= room:
            first -= 1
            room -= widths[first]
            grew = True
        if last < len(widths) and widths[last] <= room:
            room -= widths[last]
            last += 1
            grew = True
        if not grew:
            break
    if first > 0 and text[first - 1] != " ":
        gap = text.find(" ", first, min(start, first + WORD_LIMIT))
        first = gap + 1 if gap >= 0 else first
    while first < start and widths[first] == 0:
        first += 1
    if last < len(text) and text[last] != " ":
        gap = text.rfind(" ", max(end, last - WORD_LIMIT), last)
        last = gap if gap >= 0 else last
    return first, last
