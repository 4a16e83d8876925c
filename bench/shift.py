"""Which rewrites the rules on shifts fire on: slanted ones should, honest ones should not.

    python -m bench.shift [--data DIR] [--every N] [--level LEVEL] [--show RULE]

SheepDog's rewrites of one source, the sensational and the emotional against the objective and the
neutral; and the teachers' simplified versions of OneStopEnglish, which are never harder.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from bench import pairs
from bench.quality import rows
from newslint.model import Level

RULES = "sensational.shift,readability.shift"
SETS = {
    "rewrites/sheepdog.jsonl": (
        "source",
        ("sensational", "emotionally_triggering", "objective", "neutral"),
    ),
    "rewrites/onestop.jsonl": ("adv", ("int", "ele")),
}


def main() -> None:
    parser = pairs.options_parser(__doc__)
    parser.add_argument("--data", type=Path, default=pairs.DATA)
    parser.add_argument("--show", help="print the findings of a rule")
    options = parser.parse_args()
    checker = pairs.comparing_rules(options.select or RULES)
    level = Level.from_label(options.level)
    for name, (source, versions) in SETS.items():
        found: Counter[tuple[str, str, bool]] = Counter()
        articles, shown = 0, []
        for row in rows(options.data / name, options):
            articles += 1
            for version in versions:
                report = pairs.check(checker, row[version], row[source])
                for finding in report.findings:
                    found[version, finding.rule, finding.level >= level] += 1
                    if finding.rule == options.show:
                        shown.append(f"{version} {pairs.in_context(report, finding)}")
        print(f"{name}: {articles} sources; share at {level.label} or above, and below")
        for version in versions:
            for rule in RULES.split(","):
                loud, quiet = found[version, rule, True], found[version, rule, False]
                print(
                    f"  {version:<24} {rule:<20} {pairs.share(loud, articles)}"
                    f"  {pairs.share(quiet, articles)}"
                )
        print("\n".join(shown[: options.limit]))


if __name__ == "__main__":
    main()
