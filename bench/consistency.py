"""Holds comparing rules against public sets of judged rewrites.

    python -m bench.consistency --set defacto|frank|bump|cliff [--data DIR] [--every N] [--show KIND]

The score of a rewrite is the sum of the confidence of its findings (1 where a finding has none); a
rewrite is flagged when it has a finding at or above --level. These rewrites are summaries of a few
sentences, so rules about what is left out, and about the tone of a whole article, do not run.

    defacto  one-sentence machine summaries, judged by people: precision, recall, false positives
    frank    the same, by error type; CNN/DM (lower-cased) and XSum apart
    bump     pairs with one error made by hand: in how many does the wrong half score worse, ties
             counting half (and strictly), beside what published metrics say of the same pairs
    cliff    summaries with their wrong words marked: how many are touched, and what else is said

--show wrong prints findings on sound rewrites, --show missed the faulty rewrites without any.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from bench import pairs
from bench.quality import auc, rows
from newslint.engine import Linter
from newslint.model import FileReport, Level, Span

FILES = {
    "defacto": "defacto-val", "frank": "frank-valid", "bump": "bump-task1", "cliff": "cliff-val",
}  # fmt: skip
EVERY = {"defacto": 1, "frank": 2, "bump": 2, "cliff": 1}
NOT_FOR_SUMMARIES = ("omission.", "readability.", "sensational.", "headline.")
UNTYPED = "no one type"
PUBLISHED = ("SummaC", "DAE", "QAFactEval", "QuestEval", "Q2", "FactCC", "CoCo", "BARTScore")

Row = Mapping[str, Any]


class Judged(NamedTuple):
    """A rewrite, whether people found it faulty, and what the rules say of it."""

    row: Row
    faulty: bool
    report: FileReport
    score: float
    flagged: bool


class Tool:
    """The comparing rules, and from which level on a finding flags a rewrite."""

    def __init__(self, options: argparse.Namespace) -> None:
        checker = pairs.comparing_rules(options.select)
        rules = [rule for rule in checker.rules if not rule.name.startswith(NOT_FOR_SUMMARIES)]
        self.checker: Linter = replace(checker, rules=rules)
        self.level = Level.from_label(options.level)

    def judge(self, row: Row, rewrite: str, faulty: bool) -> Judged:
        report = pairs.check(self.checker, rewrite, row["source"])
        flagged = bool(pairs.counted(report, self.level))
        return Judged(row, faulty, report, score(report), flagged)


def main() -> None:
    parser = pairs.options_parser(__doc__)
    parser.add_argument("--set", choices=tuple(FILES), required=True)
    parser.add_argument("--data", type=Path, default=pairs.DATA)
    parser.add_argument("--show", choices=("wrong", "missed"))
    parser.set_defaults(every=None)
    options = parser.parse_args()
    options.every = options.every or EVERY[options.set]
    read = list(rows(options.data / f"consistency/{FILES[options.set]}.jsonl", options))
    judged = MEASUREMENTS[options.set](read, Tool(options))
    if options.show:
        show(judged, options)


def score(report: FileReport) -> float:
    """Return how much the rules have against a rewrite."""
    return sum(1.0 if each.confidence is None else each.confidence for each in report.findings)


def defacto(read: Sequence[Row], tool: Tool) -> list[Judged]:
    judged = [tool.judge(row, row["rewrite"], not row["ok"]) for row in read]
    print_rates("DeFacto", judged)
    for kind in ("intrinsic_error", "extrinsic_error"):
        print_recall(kind, [each for each in judged if each.row[kind]])
    return judged


def frank(read: Sequence[Row], tool: Tool) -> list[Judged]:
    judged = [tool.judge(row, row["rewrite"], row["factuality"] < 1) for row in read]
    for dataset, name in (("cnndm", "FRANK CNN/DM"), ("bbc", "FRANK XSum")):
        part = [each for each in judged if each.row["dataset"] == dataset]
        print_rates(name, part)
        for kind in (*read[0]["errors"], UNTYPED):
            print_recall(kind, [each for each in part if kind in error_types(each.row)])
    return judged


def error_types(row: Row) -> list[str]:
    """Return the types of error in a summary of FRANK.

    Where the annotators did not agree on one, the set gives every type the same value.
    """
    below = [kind for kind, value in row["errors"].items() if value < 1]
    return [UNTYPED] if len(below) == len(row["errors"]) else below


def bump(read: Sequence[Row], tool: Tool) -> list[Judged]:
    wins: dict[tuple[str, str], list[float]] = defaultdict(list)
    judged = []
    for row in read:
        good, bad = tool.judge(row, row["good"], False), tool.judge(row, row["bad"], True)
        judged += [good, bad]
        for kind in (row["type"], "all"):
            wins[kind, "ours"].append(win(bad.score, good.score))
            wins[kind, "strict"].append(float(bad.score > good.score))
            for metric in PUBLISHED:
                scores = row["scores"]
                edited, reference = scores[f"{metric}_edited"], scores[f"{metric}_reference"]
                wins[kind, metric].append(win(reference, edited))
    columns = ("ours", "strict", *PUBLISHED)
    print("BUMP: share of pairs in which the wrong half scores worse")
    print(f"  {'':<30} {'pairs':>5}  " + "  ".join(f"{column:>10}" for column in columns))
    for kind in sorted({kind for kind, _ in wins}, key=lambda kind: (kind == "all", kind)):
        number = len(wins[kind, "ours"])
        shares = "  ".join(f"{sum(wins[kind, column]) / number:>10.3f}" for column in columns)
        print(f"  {kind:<30} {number:>5}  {shares}")
    print_rates("BUMP halves", judged)
    return judged


def win(worse: float, better: float) -> float:
    """Return 1 where the first is above the second, one half where they are equal."""
    return (worse > better) + (worse == better) / 2


def cliff(read: Sequence[Row], tool: Tool) -> list[Judged]:
    judged = [tool.judge(row, row["rewrite"], not row["ok"]) for row in read]
    print_rates("CLIFF", judged)
    wanted: Counter[str] = Counter()
    touched: Counter[str] = Counter()
    on = off = 0
    for each in judged:
        findings = pairs.counted(each.report, tool.level)
        spans = marked_spans(each.row["rewrite"], each.row["span"])
        for span in spans:
            hit = any(span.overlaps(finding.span) for finding in findings)
            for kind in (*each.row["types"], "all"):
                wanted[kind] += 1
                touched[kind] += hit
        for finding in findings:
            stands = any(span.overlaps(finding.span) for span in spans)
            on, off = on + stands, off + (not stands)
    for kind in sorted(wanted, key=lambda kind: (kind == "all", kind)):
        print(f"  marked words touched, {kind:<22} {pairs.share(touched[kind], wanted[kind])}")
    print(f"  findings on marked words {pairs.share(on, on + off)}")
    return judged


def marked_spans(rewrite: str, marked: Sequence[str]) -> list[Span]:
    """Return where the marked words stand; the set gives them as words, without places."""
    found = []
    for words in marked:
        start = rewrite.find(words)
        if start >= 0:
            found.append(Span(start, start + len(words)))
    return found


def print_rates(name: str, judged: Sequence[Judged]) -> None:
    """Print how well "flagged" tells faulty rewrites from sound ones."""
    faulty = [each for each in judged if each.faulty]
    sound = [each for each in judged if not each.faulty]
    hits, alarms = (sum(each.flagged for each in part) for part in (faulty, sound))
    if not faulty or not sound:
        print(f"{name}: {len(faulty)} faulty, {len(sound)} sound")
        return
    recall, false_positives = hits / len(faulty), alarms / len(sound)
    ranked = auc([each.score for each in faulty], [each.score for each in sound])
    print(f"{name}: {len(faulty)} faulty, {len(sound)} sound rewrites")
    print(
        f"  precision {pairs.share(hits, hits + alarms)}  recall {recall:.3f}  "
        f"false-positive rate {false_positives:.3f}  "
        f"balanced accuracy {(recall + 1 - false_positives) / 2:.3f}  AUC of the score {ranked:.3f}"
    )
    by_rule: Counter[tuple[str, bool]] = Counter()
    for each in judged:
        for rule in {finding.rule for finding in each.report.findings}:
            by_rule[rule, each.faulty] += 1
    for rule in sorted({rule for rule, _ in by_rule}):
        on, off = by_rule[rule, True], by_rule[rule, False]
        print(f"    {rule:<30} in {on} faulty, {off} sound")


def print_recall(kind: str, judged: Sequence[Judged]) -> None:
    """Print how many of some rewrites are flagged."""
    if judged:
        flagged = sum(each.flagged for each in judged)
        print(f"  flagged with {kind:<18} {pairs.share(flagged, len(judged))}")


def show(judged: Sequence[Judged], options: argparse.Namespace) -> None:
    shown = []
    for each in judged:
        if options.show == "wrong" and not each.faulty:
            level = Level.from_label(options.level)
            findings = pairs.counted(each.report, level)
            shown += [pairs.in_context(each.report, finding) for finding in findings]
        elif options.show == "missed" and each.faulty and not each.flagged:
            why = {key: each.row[key] for key in ("feedback", "types", "type") if key in each.row}
            shown.append(f"  {each.report.text}\n      {why}")
    random.Random(1).shuffle(shown)
    print("\n".join(shown[: options.limit]))


MEASUREMENTS = {"defacto": defacto, "frank": frank, "bump": bump, "cliff": cliff}

if __name__ == "__main__":
    main()
