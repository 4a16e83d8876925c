"""Counts what comparing rules say of honest rewrites: news articles simplified by teachers.

    python -m bench.honest [--data DIR] [--rewrite int|ele] [--show RULE|PACK|all]

The source is the advanced version of a OneStopEnglish article, the rewrite its intermediate (lightly
simplified) or elementary version. Teachers do shorten quotations, round figures and leave things out,
so not every finding is wrong, but most are. Printed: warnings and errors an article and per 1,000
words, by rule; suggestions apart.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from pathlib import Path

from bench import pairs
from bench.quality import rows
from newslint.model import Level


def main() -> None:
    parser = pairs.options_parser(__doc__)
    parser.add_argument("--data", type=Path, default=pairs.DATA)
    parser.add_argument("--rewrite", choices=("int", "ele"), help="one of the two only")
    parser.add_argument("--show", help="print the findings of a rule, a pack, or all")
    options = parser.parse_args()
    for version in (options.rewrite,) if options.rewrite else ("int", "ele"):
        measure(version, options)


def measure(version: str, options: argparse.Namespace) -> None:
    checker = pairs.comparing_rules(options.select)
    least = Level.from_label(options.level)
    found: Counter[tuple[Level, str]] = Counter()
    articles = words = 0
    shown = []
    for row in rows(options.data / "rewrites/onestop.jsonl", options):
        report = pairs.check(checker, row[version], row["adv"])
        articles += 1
        words += len(row[version].split())
        for finding in report.findings:
            found[finding.level, finding.rule] += 1
            named = options.show in (finding.rule, pairs.pack(finding), "all")
            if named and finding.level >= least:
                shown.append(f"{row['id']}{pairs.in_context(report, finding)}")
    loud = sum(count for (level, _), count in found.items() if level >= least)
    print(
        f"{version} against adv: {articles} articles, {words} words: {loud} at {least.label} or above, "
        f"{loud / articles:.2f} an article, {1000 * loud / words:.2f} per 1,000 words"
    )
    for (level, rule), count in sorted(found.items(), key=lambda item: (-item[0][0], -item[1])):
        print(f"    {count:>5}  {count / articles:6.2f} an article  {level.label:<10} {rule}")
    random.Random(1).shuffle(shown)
    print("\n".join(shown[: options.limit]))


if __name__ == "__main__":
    main()
