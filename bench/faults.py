"""Plants faults in honest articles, or edits them harmlessly, and counts what the comparing rules say.

    python -m bench.faults planted  [--set dev] [--show KIND|extra|confused] [--rounds 2] [--per 6]
    python -m bench.faults harmless [--set dev] [--show KIND|RULE]

The source is an article of PolNeAR, the rewrite the same article with edits. `planted` takes, for
each article and round, up to --per faults of different kinds, the kinds planted least so far first,
no two in one paragraph. A fault is

    found     a finding touches a sentence of the fault; where words were cut: its evidence does
    named     such a finding comes from a rule that names the fault rightly
    loud      such a finding is a warning or an error too

Findings that touch no fault are printed as extra. `harmless` counts warnings and errors by kind of
edit, then with all edits made together. All of it follows from --seed and the article's name.
Develop on `--set train` (the default, every tenth article), report on `--set dev`.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from bench import fault_facts, fault_makers, fault_quotations, harmless, pairs
from bench.edits import Edit, Fault, apply, moved
from bench.quality import rows
from bench.stories import Story
from newslint.model import FileReport, Finding, Level, Span

MAKERS = {**fault_makers.MAKERS, **fault_quotations.MAKERS, **fault_facts.MAKERS}
EVERYWHERE = "sensational.shift"
"""The kind that spreads over a whole article, and so gets a rewrite to itself."""

EVERY = {"train": 10, "dev": 1}


class Planted(NamedTuple):
    """An article with faults in it."""

    story: Story
    faults: list[Fault]
    rewrite: str


def main() -> None:
    parser = pairs.options_parser(__doc__)
    parser.add_argument("measurement", choices=("planted", "harmless"))
    parser.add_argument("--data", type=Path, default=pairs.DATA)
    parser.add_argument("--set", choices=tuple(EVERY), default="train", help="which articles")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=2, help="rewrites of each article")
    parser.add_argument("--per", type=int, default=6, help="faults in each rewrite")
    parser.add_argument("--kind", help="plant, or make, only kinds that start like this")
    parser.add_argument("--show", help="print places of this kind or rule")
    parser.set_defaults(every=None)
    options = parser.parse_args()
    options.every = options.every or EVERY[options.set]
    {"planted": measure_planted, "harmless": measure_harmless}[options.measurement](options)


def stories(options: argparse.Namespace) -> Iterator[Story]:
    pairs.keep_parses()
    path = options.data / f"attribution/polnear-{options.set}.jsonl"
    yield from map(Story, rows(path, options))


# Planted faults


def plant(
    story: Story, rng: Random, planted: Counter[str], per: int, kind: str | None = None
) -> Planted | None:
    """Choose faults for an article, the kinds planted least so far first; count them in `planted`."""
    names = [name for name in MAKERS if name.startswith(kind or "") and name != EVERYWHERE]
    rng.shuffle(names)
    chosen: list[Fault] = []
    taken: set[int] = set()
    for name in sorted(names, key=lambda name: planted[name]):
        fault = choose(list(MAKERS[name](story, rng)), rng, story, taken)
        if fault and len(chosen) < per:
            chosen.append(fault)
            taken |= paragraphs_of(story, fault)
            planted[name] += 1
    if not chosen:
        return None
    return Planted(story, chosen, apply(story.text, edits_of(chosen)))


def plant_everywhere(story: Story, rng: Random) -> Planted | None:
    """Plant the one fault that takes the whole article."""
    faults = list(MAKERS[EVERYWHERE](story, rng))
    return Planted(story, faults, apply(story.text, edits_of(faults))) if faults else None


def choose(faults: list[Fault], rng: Random, story: Story, taken: set[int]) -> Fault | None:
    """Choose one of some faults, every way as likely as the others, in paragraphs not yet taken."""
    free = [fault for fault in faults if fault.places and not taken & paragraphs_of(story, fault)]
    if not free:
        return None
    way = rng.choice(sorted({fault.way for fault in free}))
    return rng.choice([fault for fault in free if fault.way == way])


def paragraphs_of(story: Story, fault: Fault) -> set[int]:
    """Return the numbers of the paragraphs that a fault touches."""
    touched = [Span(place.start - 1, place.end + 1) for place in fault.places]
    return {
        number
        for number, paragraph in enumerate(story.paragraphs)
        for span in touched
        if paragraph.overlaps(span)
    }


def edits_of(faults: list[Fault]) -> list[Edit]:
    return [edit for fault in faults for edit in fault.edits]


class Outcome(NamedTuple):
    """What was said of one fault."""

    touching: list[Finding]
    found: bool
    named: bool
    loud: bool


def outcome(planted: Planted, fault: Fault, report: FileReport, level: Level) -> Outcome:
    """Return what a report says of one fault."""
    edits = edits_of(planted.faults)
    places = [moved(place, edits) for place in fault.places]
    touching = [each for each in report.findings if touches(each, fault, places)]
    naming = [each for each in touching if each.rule in fault.rules]
    loud = any(each.level >= level for each in naming)
    return Outcome(touching, bool(touching), bool(naming), loud)


def touches(finding: Finding, fault: Fault, places: list[Span]) -> bool:
    """Whether a finding is about a fault: it stands there, or shows what was cut as its evidence."""
    if fault.cut:
        spans = [each.span for each in finding.evidence]
        return any(span.overlaps(place) for span in spans for place in fault.places)
    return any(finding.span.overlaps(place) for place in places)


def measure_planted(options: argparse.Namespace) -> None:
    checker = pairs.comparing_rules(options.select)
    level = Level.from_label(options.level)
    planted: Counter[str] = Counter()
    counts: Counter[tuple[str, str]] = Counter()
    extra: Counter[tuple[str, str]] = Counter()
    shown: list[str] = []
    rewrites = 0
    for story in stories(options):
        rng = Random(f"{options.seed} {story.name}")
        made = [
            plant(story, rng, planted, options.per, options.kind) for _ in range(options.rounds)
        ]
        if EVERYWHERE.startswith(options.kind or ""):
            made.append(plant_everywhere(story, rng))
        for each in made:
            if each is None:
                continue
            rewrites += 1
            report = pairs.check(checker, each.rewrite, story.text)
            known: list[Finding] = []
            for fault in each.faults:
                said = outcome(each, fault, report, level)
                known += said.touching
                for name in (fault.kind, f"{fault.kind}: {fault.way}", "all"):
                    counts[name, "planted"] += 1
                    for key in ("found", "named", "loud"):
                        counts[name, key] += getattr(said, key)
                confused = said.found and not said.named
                if options.show == fault.kind or (options.show == "confused" and confused):
                    shown.append(shown_fault(each, fault, said))
            for finding in report.findings:
                if finding not in known:
                    extra[finding.rule, finding.level.label] += 1
                    if options.show in ("extra", f"extra {finding.rule}"):
                        shown.append(f"{story.name}{pairs.in_context(report, finding)}")
    print_planted(counts, options.kind is not None)
    print_extra(extra, rewrites)
    print_shown(shown, options)


def print_planted(counts: Counter[tuple[str, str]], by_way: bool) -> None:
    print(f"  {'':<52} {'planted':>7}  {'found':>5}  {'named':>5}  {'loud':>5}")
    names = sorted({name for name, _ in counts}, key=lambda name: (name == "all", name))
    for name in names:
        if ":" in name and not by_way:
            continue
        number = counts[name, "planted"]
        figures = "  ".join(
            f"{counts[name, key] / number:5.2f}" for key in ("found", "named", "loud")
        )
        label = f"    {name.partition(': ')[2]}" if ":" in name else name
        print(f"  {label:<52} {number:>7}  {figures}")


def print_extra(extra: Counter[tuple[str, str]], rewrites: int) -> None:
    serious = sum(count for (_, level), count in extra.items() if level != "suggestion")
    every = max(1, rewrites)
    print(
        f"extra findings, off every fault: {sum(extra.values()) / every:.2f} a rewrite, "
        f"warnings and errors {serious / every:.2f} ({rewrites} rewrites)"
    )
    for (rule, level), count in extra.most_common():
        print(f"    {count:>4}  {level:<10} {rule}")


def shown_fault(planted: Planted, fault: Fault, said: Outcome) -> str:
    """Return a fault as it was and as it is, and what was said of it."""
    state = "named " if said.named else "found " if said.found else "MISSED"
    lines = [f"{state} {fault.kind} ({fault.way}) in {planted.story.name}"]
    edits = edits_of(planted.faults)
    for place in fault.places:
        new = moved(place, edits)
        lines.append(f"   - {pairs.flat(planted.story[place])[:400]}")
        lines.append(f"   + {pairs.flat(planted.rewrite[new.start : new.end])[:400]}")
    lines += [f"   {each.level.label} {each.rule}: {each.message}" for each in said.touching]
    return "\n".join(lines)


# Harmless edits


def measure_harmless(options: argparse.Namespace) -> None:
    checker = pairs.comparing_rules(options.select)
    level = Level.from_label(options.level)
    totals: Counter[tuple[str, str]] = Counter()
    by_rule: Counter[tuple[str, str]] = Counter()
    shown: list[str] = []
    for story in stories(options):
        for made in harmless.rewrites(story, options.seed, options.kind):
            report = pairs.check(checker, made.text, story.text)
            totals[made.kind, "articles"] += 1
            totals[made.kind, "edits"] += made.edits
            for finding in pairs.counted(report, level):
                totals[made.kind, "findings"] += 1
                by_rule[made.kind, finding.rule] += 1
                if options.show in (made.kind, finding.rule, pairs.pack(finding)):
                    shown.append(f"{made.kind} {story.name}{pairs.in_context(report, finding)}")
    print(f"  {'':<26} {'articles':>8}  {'edits each':>10}  {options.level}s and above each")
    for kind in sorted(
        {kind for kind, _ in totals}, key=lambda kind: (kind in harmless.LAST, kind)
    ):
        articles = totals[kind, "articles"]
        rate = totals[kind, "findings"] / articles
        print(f"  {kind:<26} {articles:>8}  {totals[kind, 'edits'] / articles:>10.1f}  {rate:.3f}")
        for (each, rule), count in by_rule.most_common():
            if each == kind:
                print(f"  {'':<46} {count / articles:.3f}  {rule} ({count})")
    print_shown(shown, options)


def print_shown(shown: list[str], options: argparse.Namespace) -> None:
    if options.show:
        Random(1).shuffle(shown)
        print(f"\n{options.show}: {len(shown)}")
        print("\n".join(shown[: options.limit]))


if __name__ == "__main__":
    main()
