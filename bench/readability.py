"""What readability measures are in news, and whether ours are textstat's.

    python -m bench.readability percentiles [--data DIR] [--every N]
    python -m bench.readability equal --cmudict FILE [--data DIR] [--every N] [--show]

`percentiles` prints for each measure where news lies, in articles of a hundred words and more, and how many
articles each rule of the pack `readability` finds hard.

`equal` gives the same sentences to newslint and to textstat in a process of its own, which gets the whole of
CMUdict from FILE, the `cmudict.dict` that tools/build_lexicon.py reads, too. Twice: on whole articles, with
textstat told how many sentences there are; and with nothing of it replaced but the reader of the dictionary, on
those sentences that textstat parts from each other as we do.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import quantiles

from bench.quality import ROOT, rows
from newslint.article import Article
from newslint.engine import Linter
from newslint.formats import parse
from newslint.language import readability
from newslint.settings import Options, Settings

SETS = {
    "BBC": ("clean/bbc.jsonl",),
    "PolNeAR": ("attribution/polnear-train.jsonl", "attribution/polnear-dev.jsonl"),
}
MINIMUM = 100  # words, as `minimum_words` in the rules
PERCENTILES = (2, 10, 50, 90, 98)
FIVE = (
    "flesch_kincaid_grade",
    "gunning_fog",
    "smog_index",
    "coleman_liau_index",
    "automated_readability_index",
)
# One mark, and it ends the sentence: here textstat, which parts at every . ! and ?, sees what we see.
PLAIN = re.compile(r"[^.!?]+[.!?]+[^\w.!?]*")
SHORT = 2  # sentences of so many words textstat passes over
LINSEAR = 100  # words that the Linsear Write formula reads
TEXTSTAT = Path(__file__).with_name("textstat_alone.py")

Figures = dict[str, float]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("measurement", choices=MEASUREMENTS)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--cmudict", type=Path, help="the file cmudict.dict, for `equal`")
    parser.add_argument("--every", type=int, default=1, help="read every N-th row only")
    parser.add_argument("--offset", type=int, default=0, help="the first row read (with --every)")
    parser.add_argument("--show", action="store_true", help="print the values that differ")
    options = parser.parse_args()
    if options.measurement == "equal" and not options.cmudict:
        parser.error("`equal` needs --cmudict FILE")
    MEASUREMENTS[options.measurement](options)


def articles(name: str, options: argparse.Namespace) -> Iterator[Article]:
    """Yield the articles of a set that are long enough to be judged."""
    for file in SETS[name]:
        for number, row in enumerate(rows(options.data / file, options)):
            article = Article(parse(row["text"], f"{number}.txt"))
            if article.counts.get("words", 0) >= MINIMUM:
                yield article


def percentiles(options: argparse.Namespace) -> None:
    for name in SETS:
        values: dict[str, list[float]] = defaultdict(list)
        lengths: dict[str, list[float]] = defaultdict(list)
        found: Counter[str] = Counter()
        checker = every_rule()
        total = 0
        for article in articles(name, options):
            total += 1
            for measure, value in article.measures.items():
                values[measure].append(value)
            values["mean of five grades"].append(sum(article.measures[each] for each in FIVE) / 5)
            lengths["words in a sentence"] += [
                len(each.split()) for each in article.sentences if any(readability.words(each))
            ]
            lengths["words in a paragraph"] += [
                len(section.text.split())
                for section in article.body
                if section.scope == "paragraph"
            ]
            found.update({each.rule for each in checker.check(article.document).findings})
        print(f"\n{name}: {total} articles of {MINIMUM} words and more")
        print(f"  {'percentile':<32}" + "".join(f"{each:>9}" for each in PERCENTILES))
        for measure, each in [*values.items(), *lengths.items()]:
            steps = quantiles(each, n=100, method="inclusive")
            print(f"  {measure:<32}" + "".join(f"{steps[at - 1]:9.2f}" for at in PERCENTILES))
        print("  articles in which a rule finds something")
        for rule in sorted(each.name for each in checker.rules):
            print(f"    {rule:<36}{found[rule]:>5}  {100 * found[rule] / total:5.1f} %")


def every_rule() -> Linter:
    """Return the pack with the rules that are off by default, without those that compare."""
    profile = Settings(Options(isolated=True, select=("readability",))).profile(ROOT)
    names = [each.name for each in profile.library.all_rules() if each.pack == "readability"]
    linter = Settings(Options(isolated=True, select=tuple(names))).profile(ROOT).linter
    return Linter(rules=[rule for rule in linter.rules if not rule.kind.compares])


def equal(options: argparse.Namespace) -> None:
    texts = [each.sentences for name in SETS for each in articles(name, options)]
    texts = [[each for each in text if any(readability.words(each))] for text in texts]
    compare("whole articles, textstat told the number of sentences", texts, options, told=True)
    plain = [plain_sentences(text) for text in texts]
    compare("sentences that textstat parts as we do", [t for t in plain if t], options, told=False)


def plain_sentences(text: Sequence[str]) -> list[str]:
    """Return the sentences of a text that textstat, too, takes for one each.

    Where the words that Linsear Write reads end with the first words of a sentence, which textstat does
    not count as one then, the text is begun a sentence later.
    """
    lengths = [sum(any(map(str.isalnum, word)) for word in each.split()) for each in text]
    kept = [
        (each, length)
        for each, length in zip(text, lengths, strict=True)
        if PLAIN.fullmatch(each) and length > SHORT
    ]
    while kept:
        left = LINSEAR
        for _, length in kept:
            if left <= length:
                break
            left -= length
        if left > SHORT:
            break
        kept = kept[1:]
    return [each for each, _ in kept]


def compare(
    title: str, texts: Sequence[Sequence[str]], options: argparse.Namespace, *, told: bool
) -> None:
    """Print how many of our figures are not textstat's."""
    theirs = alone(texts, options.cmudict, told=told)
    differing: Counter[str] = Counter()
    total = 0
    for number, (text, wanted) in enumerate(zip(texts, theirs, strict=True)):
        ours = readability.measures(text)
        assert ours.keys() == wanted.keys(), ours.keys() ^ wanted.keys()
        for name, value in wanted.items():
            total += 1
            if not math.isclose(ours[name], value, rel_tol=1e-12):
                differing[name] += 1
                if options.show:
                    print(f"  {number} {name}: {ours[name]!r}, textstat {value!r}")
    print(f"{title}: {sum(differing.values())} of {total} values differ ({len(texts)} texts)")
    for name, count in differing.most_common():
        print(f"  {count:>5}  {name}")


def alone(texts: Sequence[Sequence[str]], cmudict: Path, *, told: bool) -> list[Figures]:
    """Return textstat's own figures of texts, from a process in which there is no newslint."""
    command = [sys.executable, str(TEXTSTAT), str(cmudict), *(["--told"] if told else [])]
    lines = "".join(json.dumps(list(text)) + "\n" for text in texts)
    run = subprocess.run(command, input=lines, capture_output=True, text=True, check=False)
    if run.returncode:
        raise SystemExit(run.stderr)
    return [json.loads(line) for line in run.stdout.splitlines()]


MEASUREMENTS = {"percentiles": percentiles, "equal": equal}

if __name__ == "__main__":
    main()
