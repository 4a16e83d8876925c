"""Prints how many findings were judged right by hand, by rule and level.

    python -m bench.judged [--data DIR] [--select RULES]

`judged.jsonl` holds verdicts on findings of comparing rules, each read beside the whole source: right (an
editor would mark this for this reason), may (true, but many editors would leave it) or wrong. Its
findings stand in machine rewrites of news (L2R), in slanted ones (SheepDog), and in summaries (DeFacto,
CLIFF, BUMP). Counted are those that the rules find today, at today's level; the models that give the
level have seen these verdicts.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench import pairs
from newslint.engine import Linter
from newslint.model import FileReport, Finding

FILE = Path(__file__).parent / "judged.jsonl"
VERDICTS = ("right", "may", "wrong")

Place = tuple[str, int, int]
"""A rule, and where its finding starts and ends."""


@dataclass(frozen=True)
class Rewrite:
    """A checked rewrite some of whose findings were judged.

    Attributes:
        name: the set that it is from.
        report: what the rules find in it.
        verdicts: what was said of findings, by their places.
    """

    name: str
    report: FileReport
    verdicts: Mapping[Place, str]

    def verdict(self, finding: Finding) -> str | None:
        """Return what was said of a finding; None where nobody judged it."""
        return self.verdicts.get((finding.rule, *finding.span))

    def is_right(self, finding: Finding) -> bool | None:
        """Whether a finding is right, or at least arguable; None where nobody judged it."""
        verdict = self.verdict(finding)
        return None if verdict is None else verdict != "wrong"


def rewrites(checker: Linter, data: Path) -> Iterator[Rewrite]:
    """Check every rewrite of the file and yield it."""
    judged: dict[tuple[str, int, str], dict[Place, str]] = defaultdict(dict)
    for line in FILE.read_text(encoding="utf-8").splitlines():
        each = json.loads(line)
        place = each["rule"], each["start"], each["end"]
        judged[each["set"], each["row"], each["field"]][place] = each["verdict"]
    rows = {
        name: (data / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        for name in {name for name, _, _ in judged}
    }
    for (name, number, field), verdicts in judged.items():
        row = json.loads(rows[name][number])
        text = row[field] if field in row else row["rewrites"][field]
        yield Rewrite(name, pairs.check(checker, text, row["source"]), verdicts)


def main() -> None:
    parser = pairs.options_parser(__doc__)
    parser.add_argument("--data", type=Path, default=pairs.DATA)
    options = parser.parse_args()
    counts: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for rewrite in rewrites(pairs.comparing_rules(options.select), options.data):
        kind = "L2R" if "l2r" in rewrite.name else "others"
        for finding in rewrite.report.findings:
            verdict = rewrite.verdict(finding)
            if verdict is not None:
                counts[finding.level.label, finding.rule, kind][verdict] += 1
                counts[finding.level.label, "all", kind][verdict] += 1
    print(f"{'':<46}" + "".join(f"{verdict:>7}" for verdict in VERDICTS) + "   not wrong")
    for (level, rule, kind), found in sorted(counts.items()):
        total = sum(found.values())
        cells = "".join(f"{found[verdict]:>7}" for verdict in VERDICTS)
        fair = pairs.share(total - found["wrong"], total)
        print(f"  {level:<11} {rule:<26} {kind:<6}{cells}   {fair}")


if __name__ == "__main__":
    main()
