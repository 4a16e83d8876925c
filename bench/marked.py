"""Recall and precision, with the source, on real rewrites that were marked by hand.

    python -m bench.marked [--data DIR] [--select RULES] [--show RULE|CATEGORY|missed|noise|right]

A must mark is *found* when a finding at or above --level touches it. Four recalls are printed:

    pack   the finding's pack is that of the category, or of one that the mark's `also` names
    fits   as pack, and: framing stands for sensational, headline for both, and the other way round;
           certainty for attribution.dropped and attribution for certainty.raised;
           grammar and residue for each other
    wide   as fits, and hype, framing and unsupported detail stand for one another, which is how the
           data's own README says they overlap
    any    a finding of whatever pack

Precision is the share of findings that stand on any mark, must or may; a finding as long as a sentence
stands on one easily, so the share on a mark that its pack fits is printed too. --show prints the findings
of a rule or pack, the marks of a category, the musts that nothing fitting touches (`missed`), the
findings on unmarked text (`noise`), or those on marks (`right`). --alone checks without the source.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench import pairs
from bench.quality import rows
from newslint.engine import Linter
from newslint.formats import parse
from newslint.model import FileReport, Finding, Level, Span

FILE = "rewrites/l2r-marked.jsonl"
HYPE = frozenset({"sensational", "framing", "headline"})
FITTING: Mapping[str, frozenset[str]] = {
    "sensational": HYPE,
    "framing": HYPE,
    "attribution.dropped": frozenset({"certainty"}),
    "certainty.raised": frozenset({"attribution"}),
    "grammar": frozenset({"residue"}),
    "residue": frozenset({"grammar"}),
}
DETAIL = HYPE | {"fidelity"}
WIDE = ("sensational", "framing", "fidelity.unsupported")

Mark = Mapping[str, Any]


def main() -> None:
    parser = pairs.options_parser(__doc__)
    parser.add_argument("--data", type=Path, default=pairs.DATA)
    parser.add_argument("--file", type=Path, help="another file of marked rewrites")
    parser.add_argument("--alone", action="store_true", help="check without the source")
    parser.add_argument("--show", help="a rule, a pack, a category, missed, noise or right")
    options = parser.parse_args()
    checker = pairs.all_rules(options.select)
    read = [
        (row, checked(checker, row, options.alone))
        for row in rows(options.file or options.data / FILE, options)
    ]
    level = Level.from_label(options.level)
    report_recall(read, level)
    report_precision(read)
    if options.show:
        shown = places(read, options.show, level)
        random.Random(1).shuffle(shown)
        print(f"\n{options.show}: {len(shown)}")
        print("\n".join(shown[: options.limit]))


def checked(checker: Linter, row: Mark, alone: bool) -> FileReport:
    """Check one rewrite, against its source unless it is to be read alone."""
    if alone:
        return checker.check(parse(row["rewrite"], "rewrite.txt"))
    return pairs.check(checker, row["rewrite"], row["source"])


def packs_of(mark: Mark) -> dict[str, frozenset[str] | None]:
    """Return the packs that answer a mark, by how strictly one counts; None for every pack."""
    categories = (mark["category"], *mark["also"])
    own = frozenset(category.partition(".")[0] for category in categories)
    fits = own.union(*(FITTING.get(category, frozenset()) for category in categories))
    wide = fits | DETAIL if any(category in WIDE for category in categories) else fits
    return {"pack": own, "fits": fits, "wide": wide, "any": None}


def answers(finding: Finding, mark: Mark, packs: frozenset[str] | None) -> bool:
    """Whether a finding touches a mark and comes from one of some packs."""
    touches = finding.span.overlaps(Span(mark["start"], mark["end"]))
    return touches and (packs is None or pairs.pack(finding) in packs)


def report_recall(read: Sequence[tuple[Mark, FileReport]], level: Level) -> None:
    wanted: Counter[str] = Counter()
    found: Counter[tuple[str, str]] = Counter()
    for row, report in read:
        findings = pairs.counted(report, level)
        for mark in row["marks"]:
            if mark["severity"] != "must":
                continue
            for category in (mark["category"], "all"):
                wanted[category] += 1
                for strictness, packs in packs_of(mark).items():
                    hit = any(answers(finding, mark, packs) for finding in findings)
                    found[category, strictness] += hit
    print(f"recall on musts, {level.label} and above")
    print(f"  {'':<24} {'musts':>5}   {'pack':>5}  {'fits':>5}  {'wide':>5}  {'any':>5}")
    for category, number in sorted(wanted.items(), key=lambda item: (item[0] == "all", -item[1])):
        shares = "  ".join(
            f"{found[category, strictness] / number:5.2f}"
            for strictness in ("pack", "fits", "wide", "any")
        )
        print(f"  {category:<24} {number:>5}   {shares}")


def report_precision(read: Sequence[tuple[Mark, FileReport]]) -> None:
    on: Counter[tuple[Level, str]] = Counter()
    off: Counter[tuple[Level, str]] = Counter()
    for row, report in read:
        for finding in report.findings:
            (on if on_mark(finding, row) else off)[finding.level, finding.rule] += 1
    words = sum(len(row["rewrite"].split()) for row, _ in read)
    print(f"precision: findings on any mark, must or may ({len(read)} rewrites, {words} words)")
    levels = [(f"{each.label}s", (each,)) for each in sorted(Level, reverse=True)]
    for label, among in [*levels, ("warnings and errors", (Level.WARNING, Level.ERROR))]:
        right = sum(count for (each, _), count in on.items() if each in among)
        wrong = sum(count for (each, _), count in off.items() if each in among)
        print(f"  {label:<24} {pairs.share(right, right + wrong)}")
    loud = [(each, row) for row, report in read for each in pairs.counted(report, Level.WARNING)]
    fitting = sum(on_fitting_mark(each, row) for each, row in loud)
    print(f"  of these, on a mark that their pack fits: {pairs.share(fitting, len(loud))}")
    for key in sorted({*on, *off}, key=lambda key: (-key[0], -off[key], -on[key])):
        print(f"    {key[0].label:<10} {on[key]:>4} on  {off[key]:>4} off   {key[1]}")


def on_mark(finding: Finding, row: Mark) -> bool:
    """Whether a finding touches any mark of a rewrite."""
    return any(answers(finding, mark, None) for mark in row["marks"])


def on_fitting_mark(finding: Finding, row: Mark) -> bool:
    """Whether a finding touches a mark of a category that its pack fits."""
    return any(answers(finding, mark, packs_of(mark)["fits"]) for mark in row["marks"])


def places(read: Sequence[tuple[Mark, FileReport]], wanted: str, level: Level) -> list[str]:
    """Return what --show asks for, one place a string."""
    found = []
    for row, report in read:
        findings = pairs.counted(report, level)
        for finding in findings:
            marked = on_mark(finding, row)
            name = {True: "right", False: "noise"}[marked]
            if wanted in (name, finding.rule, pairs.pack(finding)):
                sign = "+" if marked else "-"
                found.append(f"{sign} {row['id']}{pairs.in_context(report, finding)}")
        for mark in row["marks"]:
            fitting = packs_of(mark)["fits"]
            missed = not any(answers(finding, mark, fitting) for finding in findings)
            is_missed = missed and mark["severity"] == "must"
            if (wanted == "missed" and is_missed) or wanted == mark["category"]:
                found.append(shown_mark(row, report, mark, missed))
    return found


def shown_mark(row: Mark, report: FileReport, mark: Mark, missed: bool) -> str:
    """Return a mark among the words around it, the reason for it, and what stands on it."""
    before = report.text[max(0, mark["start"] - 90) : mark["start"]]
    after = report.text[mark["end"] : mark["end"] + 90]
    there = [each for each in report.findings if answers(each, mark, None)]
    rules = ", ".join(f"{each.rule} ({each.level.label})" for each in there) or "nothing"
    return (
        f"{'MISSED' if missed else 'found '} {row['id']} {mark['severity']} {mark['category']}: "
        f"…{pairs.flat(before)}[[{pairs.flat(mark['text'])}]]{pairs.flat(after)}…\n"
        f"      why: {mark['why']}\n      there: {rules}"
    )


if __name__ == "__main__":
    main()
