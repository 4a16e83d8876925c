"""How often each rule spoke, for ``--statistics``."""

from __future__ import annotations

from collections import Counter

from newslint.model import Level, Report
from newslint.report.common import plural, shown, summary_line

WORDS = "words"
"""The metric that holds a file's number of words."""


def render_statistics(report: Report) -> str:
    """Return a line per rule that found something, the most frequent first, then the summary.

    The rate per 1,000 words is given where the words of every file were counted.
    """
    counts = Counter(finding.rule for finding in report.findings)
    levels: dict[str, Level] = {}
    for finding in report.findings:
        levels[finding.rule] = max(finding.level, levels.get(finding.rule, finding.level))
    words = sum(file.metrics.get(WORDS, 0) for file in report.files)
    counted = words > 0 and all(WORDS in file.metrics for file in report.files)

    names = sorted(counts, key=lambda name: (-counts[name], name))
    count_width = max((len(f"{count:,}") for count in counts.values()), default=0)
    name_width = max((len(shown(name)) for name in names), default=0)
    lines = []
    for name in names:
        line = f"{counts[name]:>{count_width},}  {levels[name].label:<10}  {shown(name)}"
        if counted:
            rate = 1000 * counts[name] / words
            padding = " " * (name_width - len(shown(name)))
            line += f"{padding}  {rate:.1f} per 1,000 words"
        lines.append(line)
    summary = summary_line(report)
    if counted:
        summary += f" {plural(round(words), 'word')}."
    return "\n".join([*lines, *([""] if lines else []), summary, ""])
