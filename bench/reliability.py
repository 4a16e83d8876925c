"""Prints how often findings of a given confidence are right: the reliability table.

    python -m bench.reliability [--data DIR] [--sets marked,judged,...] [--dump FILE]

Where what is right is known: on rewrites marked by hand a finding is right when marks, must or may,
cover a third of it; on others as it was judged by hand; on planted faults when it touches a fault;
on harmless edits and on honest rewrites by teachers never; on summaries when people found the summary
faulty, wherever. The sets differ in how much is wrong to begin with, so each has its own table before
the one of all. --dump writes one JSON object a finding, for fitting: set, rule, confidence, right.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import NamedTuple

from bench import faults, harmless, judged, marked, pairs
from bench.quality import rows
from bench.stories import Story
from newslint.engine import Linter
from newslint.model import FileReport, Finding, Level

EDGES = (0.0, 0.5, 0.6, 0.75, 0.85, 0.95, 1.01)
PLANTED_EVERY, HARMLESS_EVERY, HONEST_EVERY = 20, 40, 4


Checked = tuple[FileReport, Callable[[Finding], bool | None]]
"""A checked rewrite, and what tells whether a finding in it is right; None: nobody knows."""


class Labelled(NamedTuple):
    """A finding with its confidence, and whether it is right."""

    kind: str
    rule: str
    confidence: float
    right: bool


def main() -> None:
    parser = pairs.options_parser(__doc__)
    parser.add_argument("--data", type=Path, default=pairs.DATA)
    parser.add_argument("--sets", default=",".join(SETS), help="which sets, comma-separated")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dump", type=Path, help="write the findings to this file")
    options = parser.parse_args()
    checker = pairs.comparing_rules(options.select)
    found: list[Labelled] = []
    for name in options.sets.split(","):
        part = list(labelled(name, SETS[name](checker, options)))
        print_table(name, part)
        found += part
    print_table("all", found)
    if options.dump:
        lines = "".join(json.dumps(each._asdict()) + "\n" for each in found)
        options.dump.write_text(lines, encoding="utf-8")


def from_marked(checker: Linter, options: argparse.Namespace) -> Iterator[Checked]:
    for row in rows(options.data / marked.FILE, options):
        report = pairs.check(checker, row["rewrite"], row["source"])
        yield report, partial(mostly_marked, row=row)


def from_judged(checker: Linter, options: argparse.Namespace) -> Iterator[Checked]:
    for rewrite in judged.rewrites(checker, options.data):
        yield rewrite.report, lambda each, rewrite=rewrite: rewrite.is_right(each)


def from_planted(checker: Linter, options: argparse.Namespace) -> Iterator[Checked]:
    planted: Counter[str] = Counter()
    for story in train(options, PLANTED_EVERY):
        made = faults.plant(story, Random(f"{options.seed} {story.name}"), planted, 6)
        if made is None:
            continue
        report = pairs.check(checker, made.rewrite, story.text)
        known = [
            finding
            for fault in made.faults
            for finding in faults.outcome(made, fault, report, Level.WARNING).touching
        ]
        yield report, known.__contains__


def from_harmless(checker: Linter, options: argparse.Namespace) -> Iterator[Checked]:
    for story in train(options, HARMLESS_EVERY):
        for made in harmless.rewrites(story, options.seed, "all together"):
            report = pairs.check(checker, made.text, story.text)
            yield report, lambda _: False


def from_honest(checker: Linter, options: argparse.Namespace) -> Iterator[Checked]:
    options = argparse.Namespace(**{**vars(options), "every": options.every * HONEST_EVERY})
    for row in rows(options.data / "rewrites/onestop.jsonl", options):
        report = pairs.check(checker, row["int"], row["adv"])
        yield report, lambda _: False


def from_summaries(checker: Linter, options: argparse.Namespace) -> Iterator[Checked]:
    """Summaries that people found sound or faulty; which words are at fault is not said."""
    for row in rows(options.data / "consistency/defacto-train.jsonl", options):
        report = pairs.check(checker, row["rewrite"], row["source"])
        yield report, lambda _, faulty=not row["ok"]: faulty


def train(options: argparse.Namespace, every: int) -> Iterator[Story]:
    options = argparse.Namespace(**{**vars(options), "every": options.every * every})
    yield from map(Story, rows(options.data / "attribution/polnear-train.jsonl", options))


def mostly_marked(finding: Finding, row: marked.Mark) -> bool:
    """Whether a third of what a finding covers is marked: a clause is not wrong for one word in it."""
    covered = {
        offset
        for mark in row["marks"]
        for offset in range(
            max(mark["start"], finding.span.start), min(mark["end"], finding.span.end)
        )
    }
    return 3 * len(covered) >= finding.span.end - finding.span.start


def labelled(kind: str, checked: Iterable[Checked]) -> Iterator[Labelled]:
    """Yield the findings that have a confidence, each with whether it is right."""
    for report, is_right in checked:
        for each in report.findings:
            right = is_right(each)
            if each.confidence is not None and right is not None:
                yield Labelled(kind, each.rule, each.confidence, right)


def print_table(name: str, found: Sequence[Labelled]) -> None:
    """Print, by rule and in all, how many findings each band of confidence has and how many are right."""
    by_rule: dict[str, list[Labelled]] = defaultdict(list)
    for each in found:
        by_rule[each.rule].append(each)
    bands = list(pairwise(EDGES))
    heads = "  ".join(f"{f'{low:.2f}-{min(high, 1):.2f}':>14}" for low, high in bands)
    print(f"{name}: share right of the findings in each band of confidence, and how many they are")
    print(f"  {'':<28} {heads}")
    for rule, group in [*sorted(by_rule.items()), ("all", list(found))]:
        cells = "  ".join(
            f"{cell(each for each in group if low <= each.confidence < high):>14}"
            for low, high in bands
        )
        print(f"  {rule:<28} {cells}")
    print(f"  expected calibration error {calibration_error(found):.3f}")


def cell(found: Iterable[Labelled]) -> str:
    group = list(found)
    return (
        f"{sum(each.right for each in group) / len(group):.2f} of {len(group):>3}" if group else ""
    )


def calibration_error(found: Sequence[Labelled]) -> float:
    """Return the mean distance of confidence and share right over the bands, weighted by count.

    Guo et al. 2017, On Calibration of Modern Neural Networks, equation 3.
    """
    total = 0.0
    for low, high in pairwise(EDGES):
        group = [each for each in found if low <= each.confidence < high]
        total += abs(sum(each.confidence - each.right for each in group))
    return total / len(found) if found else 0.0


SETS = {
    "marked": from_marked, "judged": from_judged, "planted": from_planted, "harmless": from_harmless,
    "honest": from_honest, "summaries": from_summaries,
}  # fmt: skip

if __name__ == "__main__":
    main()
