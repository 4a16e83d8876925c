"""Measures what the packs find and what they should not: run by hand and by CI's weekly job.

    python -m bench.quality seeds
    python -m bench.quality noise --data DIR [--select RULES] [--show RULE --limit 30]
    python -m bench.quality hype --data DIR
    python -m bench.quality clickbait --data DIR [--show RULE]
    python -m bench.quality marked --data DIR [--show RULE]

DIR holds the evaluation sets (`clean/bbc.jsonl`, `attribution/polnear-dev.jsonl` ...); its README says
what each is and where it comes from. Figures are printed, none is asserted.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import yaml

from bench import marks
from newslint.engine import Linter
from newslint.formats import parse, read
from newslint.model import FileReport, Finding, Level, Span
from newslint.settings import Options, Settings

ROOT = Path(__file__).parent.parent
CLEAN = ("clean/bbc.jsonl", "attribution/polnear-dev.jsonl")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("measurement", choices=MEASUREMENTS)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--select", help="rules, packs or levels, comma-separated")
    parser.add_argument("--every", type=int, default=1, help="read every N-th row only")
    parser.add_argument("--offset", type=int, default=0, help="the first row read (with --every)")
    parser.add_argument("--show", help="print findings of this rule or pack")
    parser.add_argument("--limit", type=int, default=30, help="how many findings to print")
    parser.add_argument("--files", nargs="*", default=CLEAN, help="sets for `noise`")
    MEASUREMENTS[parser.parse_args().measurement](parser.parse_args())


def linter(select: str | None) -> Linter:
    names = tuple(select.split(",")) if select else None
    return Settings(Options(isolated=True, select=names)).profile(ROOT).linter


def rows(path: Path, options: argparse.Namespace) -> Iterator[dict]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, islice(lines, options.offset, None, options.every))


def noise(options: argparse.Namespace) -> None:
    """Findings per 1,000 words, by rule, on professional news."""
    checker = linter(options.select)
    for name in options.files:
        words = sentences = 0
        by_rule: Counter[tuple[Level, str]] = Counter()
        shown: list[tuple[str, FileReport, Finding]] = []
        joined = (
            rows(options.data / name, options)
            if "gum" not in name
            else gum(options.data / name, options)
        )
        for number, row in enumerate(joined):
            report = checker.check(parse(row["text"], f"{number}.txt"))
            words += len(row["text"].split())
            sentences += int(report.metrics.get("sentences", 0))
            for finding in report.findings:
                by_rule[finding.level, finding.rule] += 1
                if options.show in (finding.rule, finding.rule.partition(".")[0]):
                    shown.append((f"{name}#{number}", report, finding))
            for failure in report.failures:
                print("FAILURE", name, number, failure)
        print(f"\n{name}: {words} words" + (f", {sentences} sentences" if sentences else ""))
        for level in sorted(Level, reverse=True):
            count = sum(number for (each, _), number in by_rule.items() if each is level)
            print(f"  {level.label:<10} {count:>5}  {1000 * count / words:.3f} per 1,000 words")
        for (level, rule), count in sorted(by_rule.items(), key=lambda item: -item[1]):
            print(f"    {count:>5}  {1000 * count / words:7.3f}  {level.label:<10} {rule}")
        show(shown, options.limit)


def gum(path: Path, options: argparse.Namespace) -> Iterator[dict]:
    """Join the sentences of each GUM document to one text, a sentence a line."""
    documents: dict[str, list[str]] = defaultdict(list)
    for row in rows(path, options):
        documents[row["doc"]].append(row["text"])
    yield from ({"text": "\n".join(sentences)} for sentences in documents.values())


def show(found: list[tuple[str, FileReport, Finding]], limit: int) -> None:
    random.Random(1).shuffle(found)
    for place, report, finding in found[:limit]:
        start, end = finding.span
        before = report.text[max(0, start - 90) : start].replace("\n", "⏎")
        after = report.text[end : end + 60].replace("\n", "⏎")
        words = finding.excerpt.replace("\n", "⏎")
        print(f"  {place} {finding.rule}: …{before}[[{words}]]{after}…")


def hype(options: argparse.Namespace) -> None:
    """How well `sensational` findings per 1,000 words tell sensational from objective rewrites."""
    checker = linter(options.select or "sensational")
    rates: dict[str, list[float]] = defaultdict(list)
    shown = []
    for row in rows(options.data / "rewrites/sheepdog.jsonl", options):
        for style in ("source", "neutral", "objective", "sensational", "emotionally_triggering"):
            report = checker.check(parse(row[style], "rewrite.txt"))
            rates[style].append(1000 * len(report.findings) / max(1, len(row[style].split())))
            if options.show == style:
                shown += [(style, report, finding) for finding in report.findings]
    for style, values in rates.items():
        mean = sum(values) / len(values)
        print(f"  {style:<24} {mean:6.2f} per 1,000 words; none in {values.count(0)}/{len(values)}")
    for low in ("objective", "neutral", "source"):
        print(f"  AUC sensational > {low}: {auc(rates['sensational'], rates[low]):.4f}")
    show(shown, options.limit)


def auc(high: Sequence[float], low: Sequence[float]) -> float:
    """The chance that a value of the first kind is above one of the second (ties count half)."""
    wins = sum((a > b) + (a == b) / 2 for a in high for b in low)
    return wins / (len(high) * len(low))


def clickbait(options: argparse.Namespace) -> None:
    """Precision and recall of the rules on headlines marked as clickbait or not."""
    checker = linter(options.select or "headline,sensational")
    hits: Counter[tuple[str, bool]] = Counter()
    total: Counter[bool] = Counter()
    shown = []
    for row in rows(options.data / "wording/clickbait.jsonl", options):
        document = parse(
            f"---\ntitle: {json.dumps(row['text'])}\n---\n\nThe council met on Monday.\n", "a.md"
        )
        report = checker.check(document)
        label = bool(row["clickbait"])
        total[label] += 1
        names = {finding.rule for finding in report.findings if finding.level >= Level.WARNING}
        for rule in {*names, *(["(warnings and errors)"] if names else [])}:
            hits[rule, label] += 1
        if not label:
            shown += [
                ("news", report, finding) for finding in report.findings if finding.rule in names
            ]
    print(f"  {total[True]} clickbait, {total[False]} news headlines")
    for rule in sorted({rule for rule, _ in hits}):
        right, wrong = hits[rule, True], hits[rule, False]
        precision, recall = right / (right + wrong), right / total[True]
        print(f"  {rule:<40} precision {precision:.4f}  recall {recall:.4f}  ({wrong} wrong)")
    show(shown, options.limit if options.show else 0)


def marked(options: argparse.Namespace) -> None:
    """Recall over rewrites marked by hand, by category, and what stands on unmarked text, by rule."""
    checker = linter(options.select)
    found: Counter[tuple[str, str]] = Counter()
    wanted: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[Level, str]] = Counter()
    wrong: Counter[tuple[Level, str]] = Counter()
    words, shown = 0, []
    for row in rows(options.data / "rewrites/l2r-marked.jsonl", options):
        report = checker.check(parse(row["rewrite"], "rewrite.txt"))
        words += len(row["rewrite"].split())
        spans = [Span(mark["start"], mark["end"]) for mark in row["marks"]]
        for mark, span in zip(row["marks"], spans, strict=True):
            kind = (mark["severity"], mark["category"])
            wanted[kind] += 1
            found[kind] += any(span.overlaps(each.span) for each in report.findings)
        for each in report.findings:
            on_mark = any(span.overlaps(each.span) for span in spans)
            (right if on_mark else wrong)[each.level, each.rule] += 1
            if not on_mark and options.show in (each.rule, each.rule.partition(".")[0], "all"):
                shown.append((row["id"], report, each))
    for kind in sorted(wanted):
        print(f"  {kind[0]:<5} {kind[1]:<14} {found[kind]:>3} of {wanted[kind]}")
    for level in sorted(Level, reverse=True):
        on = sum(count for (each, _), count in right.items() if each is level)
        off = sum(count for (each, _), count in wrong.items() if each is level)
        print(f"  {level.label:<10} {on} on marks, {off} on unmarked text ({words} words)")
    for key in sorted({*right, *wrong}, key=lambda key: -wrong[key]):
        print(f"    {right[key]:>4} on, {wrong[key]:>4} off  {key[0].label:<10} {key[1]}")
    show(shown, options.limit)


def seeds(options: argparse.Namespace) -> None:
    """Recall over what an editor marks in the seeds alone, and what else is said."""
    checker = linter(options.select)
    entries = yaml.safe_load((ROOT / "seeds/expected.yml").read_text(encoding="utf-8"))
    reports = {
        entry["file"]: checker.check(read(ROOT / "seeds" / entry["file"])) for entry in entries
    }
    for entry in entries:
        report = reports[entry["file"]]
        for mark in entry.get("alone", []):
            if not any(marks.answers(each, mark, report.text) for each in report.findings):
                missed = "optional" if mark.get("optional") else "MISSED"
                print(f"  {missed}: {entry['file']}: {mark['text']}")
        for mark in entry.get("silent", []):
            for each in report.findings:
                if marks.touches(each, mark["text"], report.text) and marks.in_packs(each, mark):
                    print(f"  LOUD: {entry['file']}: {mark['text']}: {each.rule}")
        further = marks.unexplained(report, entry)
        loud = [each for each in further if each.level >= Level.WARNING]
        print(
            f"  {entry['file']}: {len(report.text.split())} words, {len(loud)} further warnings and errors"
        )
        for each in further:
            print(f"      {each.level.label:<10} {each.rule}: {each.excerpt[:70]!r}")
    found, wanted = marks.recall(entries, reports)
    print(f"  recall {found}/{wanted}")


MEASUREMENTS = {
    "noise": noise, "hype": hype, "clickbait": clickbait, "marked": marked, "seeds": seeds,
}  # fmt: skip

if __name__ == "__main__":
    main()
