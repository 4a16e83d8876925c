"""Times comparing, apart from parsing: an article of about so many words against its source.

    python -m bench.comparing_time [--words 800] [--repeats 7] [--data DIR]

The source is an article of PolNeAR, the rewrite the same article with six
planted faults. Both are parsed first. Printed, as medians in milliseconds: the parse of both, what
comparing takes in all and as a share of the parse, each reading on the way, and each rule after them.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from bench import faults, pairs
from bench.quality import linter, rows
from bench.stories import Story
from newslint.article import Article
from newslint.comparison import Comparison
from newslint.formats import parse
from newslint.language import parser as parser_module
from newslint.rules import Rule

PARSE = "parse of both"
READINGS = (
    "units", "attributions", "speakers", "quantities", "times", "mentions", "names", "hedges",
    "negations", "statements",
)  # fmt: skip


def main() -> None:
    options = pairs.options_parser(__doc__)
    options.add_argument("--data", type=Path, default=pairs.DATA)
    options.add_argument("--words", type=int, default=800)
    options.add_argument("--repeats", type=int, default=7)
    measure(options.parse_args())


def measure(options: argparse.Namespace) -> None:
    story = nearest(options)
    made = faults.plant(story, Random(1), Counter(), 6)
    rewrite = made.rewrite if made else story.text
    rules = [rule for rule in linter(options.select).rules if rule.kind.compares]
    parser_module.model()
    taken: dict[str, list[float]] = defaultdict(list)
    for _ in range(options.repeats):
        run(rewrite, story.text, rules, taken)
    print_times(story, rewrite, taken, options.repeats)


def run(rewrite: str, original: str, rules: Sequence[Rule], taken: dict[str, list[float]]) -> None:
    """Compare once, and note what each step takes."""
    article, source = Article(parse(rewrite, "a.txt")), Article(parse(original, "b.txt"))
    comparison = Comparison(article, [source])
    for each in (article, source):
        time(taken, PARSE, partial(getattr, each.reading, "docs"))
    for part in READINGS:
        for each in (article, source):
            time(taken, f"reading {part}", partial(getattr, each.reading, part))
    time(taken, "alignment", lambda: comparison.alignment.links)
    for rule in rules:
        time(taken, rule.name, partial(rule.check, article, comparison))


def nearest(options: argparse.Namespace) -> Story:
    """Return the article whose length is nearest to what is asked for."""
    read = list(rows(options.data / "attribution/polnear-dev.jsonl", options))
    return Story(min(read, key=lambda row: abs(len(row["text"].split()) - options.words)))


def time(taken: dict[str, list[float]], name: str, work: Callable[[], object]) -> None:
    """Do some work and note the milliseconds it took."""
    start = perf_counter()
    work()
    taken[name].append(1000 * (perf_counter() - start))


def print_times(story: Story, rewrite: str, taken: dict[str, list[float]], repeats: int) -> None:
    def middle(name: str) -> float:
        # What is timed twice, once an article, counts as one.
        times, each = taken[name], len(taken[name]) // repeats
        return median(sum(times[at : at + each]) for at in range(0, len(times), each))

    parsing = middle(PARSE)
    comparing = sum(middle(name) for name in taken if name != PARSE)
    words = len(story.text.split()), len(rewrite.split())
    print(f"source of {words[0]} words, rewrite of {words[1]}, median of {repeats}, milliseconds")
    print(f"  {'parse of both':<34} {parsing:8.1f}")
    print(
        f"  {'comparing, without the parse':<34} {comparing:8.1f}  {comparing / parsing:.2f} of it"
    )
    for name in taken:
        if name != PARSE:
            print(f"    {name:<32} {middle(name):8.1f}")


if __name__ == "__main__":
    main()
