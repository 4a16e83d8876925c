"""Times every rule as an article grows, alone or against a source: what grows faster than the text?

    python -m bench.growth [--sizes 50,100,200,400,1000] [--source] [--one-paragraph] [--rules 15] [--data DIR]

The texts are articles of BBC and PolNeAR, shuffled, one behind the other; with --source each is checked
against itself with words and figures changed and sentences dropped. Printed, in seconds of processor time
for each size in kilobytes: the whole check, the parse in it, and the rules that take longest. A reading
that rules share is timed with the first of them. The last column is the exponent of growth between the
last two sizes: 1.00 is linear; above 1.30 it is marked. Collecting Python's garbage is timed apart: it
falls on any rule.
"""

from __future__ import annotations

import argparse
import gc
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from math import log
from pathlib import Path
from random import Random
from time import process_time
from typing import Any

from bench.quality import ROOT
from newslint.article import Article
from newslint.engine import Linter
from newslint.folders import cache_folder
from newslint.formats import parse
from newslint.language import parser
from newslint.rules import Rule
from newslint.settings import Options, Settings

SETS = ("clean/bbc.jsonl", "attribution/polnear-dev.jsonl", "attribution/polnear-train.jsonl")
KILOBYTE = 1000
MARKED = 1.3
LEAST_SECONDS = 0.2
"""What takes less time is not marked: it is measured too roughly."""

WHOLE, PARSE, GARBAGE = "the whole check", "parse, in the rules", "garbage, in the rules"
SENTENCE_END = re.compile(r"(?<=[.!?]) +(?=[A-Z])")
FIGURE = re.compile(r"\d+")
EXCHANGED = (("said", "stated"), ("Monday", "Tuesday"), ("will", "may"))


def main() -> None:
    made = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    made.add_argument("--sizes", default="50,100,200,400,1000", help="kilobytes of each article")
    made.add_argument("--source", action="store_true", help="check against a source of that size")
    made.add_argument("--one-paragraph", action="store_true", help="no paragraph breaks")
    made.add_argument("--select", help="rules, packs or levels, comma-separated")
    made.add_argument("--rules", type=int, default=15, help="how many rules to print")
    made.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    options = made.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    whole = text(options.data, max(sizes) * KILOBYTE)
    names = tuple(options.select.split(",")) if options.select else None
    checker = Settings(Options(isolated=True, select=names), cache_folder()).profile(ROOT).linter
    checker.load()
    check(checker, whole[:KILOBYTE], source=options.source)  # what is loaded on first use
    measured = []
    for size in sizes:
        article = whole[: size * KILOBYTE]
        if options.one_paragraph:
            article = article.replace("\n", " ")
        measured.append(check(checker, article, source=options.source))
    print_times(sizes, measured, options.rules)


def text(data: Path, length: int) -> str:
    """Return articles of so many characters in all, each once."""
    texts = []
    for name in SETS:
        with (data / name).open(encoding="utf-8") as lines:
            texts += [json.loads(line)["text"] for line in lines]
    Random(1).shuffle(texts)
    return "\n\n".join(texts)[:length]


def source_of(article: str) -> str:
    """Return what an article might have been rewritten from."""
    random = Random(1)

    def figure(match: re.Match[str]) -> str:
        return match[0] if random.random() < 0.85 else str(random.randint(1, 10 ** len(match[0])))

    lines = []
    for line in article.split("\n"):
        kept = [each for each in SENTENCE_END.split(line) if random.random() < 0.92]
        kept = [FIGURE.sub(figure, each) for each in kept]
        for ours, theirs in EXCHANGED:
            kept = [each.replace(ours, theirs) if random.random() < 0.5 else each for each in kept]
        lines.append(" ".join(kept))
    return "\n".join(lines)


def check(checker: Linter, article: str, *, source: bool) -> dict[str, float]:
    """Return the seconds that a check takes, in all and by rule."""
    documents = [parse(source_of(article), "source.txt")] if source else []
    document = parse(article, "article.txt")
    taken: dict[str, float] = defaultdict(float)
    parser.forget()  # a longer article holds the paragraphs of the shorter ones
    gc.collect()
    with (
        garbage_timed(taken),
        timed(Article, "parse", taken, lambda _: PARSE),
        timed(Rule, "check", taken, lambda rule: rule.name),
    ):
        start = process_time()
        report = checker.check(document, documents)
        taken[WHOLE] = process_time() - start
    for failure in report.failures:
        print(f"FAILURE: {failure.rule}: {failure.message}")
    return taken


@contextmanager
def timed(
    owner: type, name: str, taken: dict[str, float], label: Callable[[Any], str]
) -> Iterator[None]:
    """Note what a method takes, without the garbage collected meanwhile."""
    plain = getattr(owner, name)

    def method(self: Any, *args: Any) -> Any:
        start, garbage = process_time(), taken[GARBAGE]
        try:
            return plain(self, *args)
        finally:
            taken[label(self)] += process_time() - start - (taken[GARBAGE] - garbage)

    setattr(owner, name, method)
    try:
        yield
    finally:
        setattr(owner, name, plain)


@contextmanager
def garbage_timed(taken: dict[str, float]) -> Iterator[None]:
    """Note what collecting garbage takes."""
    start = 0.0

    def note(phase: str, _: object) -> None:
        nonlocal start
        if phase == "start":
            start = process_time()
        else:
            taken[GARBAGE] += process_time() - start

    gc.callbacks.append(note)
    try:
        yield
    finally:
        gc.callbacks.remove(note)


def print_times(sizes: Sequence[int], measured: Sequence[dict[str, float]], count: int) -> None:
    last = measured[-1]
    rules = sorted(last.keys() - {WHOLE, PARSE, GARBAGE}, key=lambda name: -last[name])
    steep = [name for name in rules[count:] if is_steep(sizes, measured, name)]
    print(
        f"{'seconds, by size in kB':<34}" + "".join(f"{size:>9}" for size in sizes) + "  exponent"
    )
    for name in (WHOLE, PARSE, GARBAGE, *rules[:count], *steep):
        times = "".join(f"{each.get(name, 0.0):9.2f}" for each in measured)
        grown = exponent(sizes, measured, name)
        mark = "  steep" if is_steep(sizes, measured, name) else ""
        print(f"  {name:<32}{times}" + (f"  {grown:8.2f}{mark}" if grown is not None else ""))


def exponent(sizes: Sequence[int], measured: Sequence[dict[str, float]], name: str) -> float | None:
    """Return with what power of the size a time grows from the last size but one to the last."""
    if len(sizes) < 2 or not (measured[-2].get(name) and measured[-1].get(name)):
        return None
    return log(measured[-1][name] / measured[-2][name]) / log(sizes[-1] / sizes[-2])


def is_steep(sizes: Sequence[int], measured: Sequence[dict[str, float]], name: str) -> bool:
    grown = exponent(sizes, measured, name)
    return grown is not None and grown > MARKED and measured[-1][name] >= LEAST_SECONDS


if __name__ == "__main__":
    main()
