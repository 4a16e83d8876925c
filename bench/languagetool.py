"""Measures what LanguageTool says of clean news, before and after newslint's choice of its rules.

    python -m bench.languagetool [--data DIR] [--show] [--limit 50] [--seed 1]

Needs LanguageTool (`newslint languagetool install`). For BBC articles and PolNeAR dev it prints the remarks
per 1,000 words of LanguageTool as it comes, the findings of `grammar.languagetool` and
`grammar.languagetool-spelling`, how many of those are spelling findings on a word with a capital letter
(names), how they were judged by hand (`languagetool_judged.jsonl`, verdicts on LanguageTool's remarks; its
rules were chosen by the verdicts on these two), and the time. The articles of PolNeAR's train were read
once the rules stood. `--show` prints findings drawn by lot, to be read
by hand. Last, the time of one article with a server that runs and without one, as whole processes, and the
memory of the server.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from newslint.article import Article
from newslint.engine import Linter
from newslint.formats import parse
from newslint.kinds.grammar import proofreader_of
from newslint.languagetool.proofreader import close_all
from newslint.model import Finding
from newslint.settings import Options, Settings

ROOT = Path(__file__).parent.parent
JUDGED = Path(__file__).parent / "languagetool_judged.jsonl"
# Name, file, and which of its articles. The rules were chosen on the first two; what was wrong in the third,
# unread until then, has been mended since.
SETS = (
    ("BBC", "clean/bbc", slice(None)),
    ("PolNeAR dev", "attribution/polnear-dev", slice(None)),
    ("PolNeAR train, every third", "attribution/polnear-train", slice(2, None, 3)),
)
RULES = ("grammar.languagetool", "grammar.languagetool-spelling")
AROUND = 60

Place = tuple[int, int, int]
"""The number of an article, and where a remark starts and ends in it."""


def main() -> None:
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    arguments.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    arguments.add_argument("--show", action="store_true", help="print findings drawn by lot")
    arguments.add_argument("--limit", type=int, default=50, help="how many of them")
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    choice = Options(isolated=True, grammar="languagetool", select=RULES)
    checker = Settings(choice).profile(ROOT).linter
    found: list[tuple[str, Finding]] = []
    texts: dict[int, str] = {}
    try:
        for name, path, chosen in SETS:
            lines = (options.data / f"{path}.jsonl").read_text(encoding="utf-8").splitlines()
            texts = {row: json.loads(lines[row])["text"] for row in range(len(lines))[chosen]}
            found += measure(checker, name, texts, verdicts(path))
    finally:
        close_all()
    if options.show:
        for text, finding in random.Random(options.seed).sample(found, options.limit):
            show(text, finding)
    time_one(next(iter(texts.values())))


def measure(
    checker: Linter, name: str, texts: Mapping[int, str], judged: Mapping[Place, str]
) -> list[tuple[str, Finding]]:
    """Print the figures of one set and return its findings with their texts."""
    words = remarks = 0
    found: list[tuple[str, Finding]] = []
    start = time.perf_counter()
    said: Counter[str] = Counter()
    for number, text in texts.items():
        document = parse(text, f"{number}.txt")
        report = checker.check(document)
        if report.failures:
            raise SystemExit(f"{name} {number}: {report.failures[0].message}")
        found += [(text, finding) for finding in report.findings]
        said.update(judged.get((number, *each.span), "not read") for each in report.findings)
        words += len(text.split())
        article = Article(document, (), checker.proofreader, checker.language)
        sections = [section.text for section in article.stating]
        remarks += sum(map(len, proofreader_of(article).remarks(sections, article.language)))
    took = time.perf_counter() - start
    names = sum(
        finding.rule.endswith("spelling") and any(char.isupper() for char in finding.excerpt)
        for _, finding in found
    )
    print(
        f"  {name:<12} {len(texts)} articles, {words:,} words: {1000 * remarks / words:.2f} remarks per"
        f" 1,000 words, {1000 * len(found) / words:.2f} findings ({len(found)}); names among"
        f" misspelt words {names}; {took:.0f} s\n"
        f"    read by hand: {', '.join(f'{count} {verdict}' for verdict, count in said.most_common())}"
    )
    return found


def verdicts(path: str) -> dict[Place, str]:
    """Return what was said of the remarks in the articles of a set."""
    rows = map(json.loads, JUDGED.read_text(encoding="utf-8").splitlines())
    return {
        (each["row"], each["start"], each["end"]): each["verdict"]
        for each in rows
        if each["set"] == path
    }


def show(text: str, finding: Finding) -> None:
    start, end = finding.span
    before = " ".join(text[max(0, start - AROUND) : start].split())
    after = " ".join(text[end : end + AROUND].split())
    print(
        f"    {finding.level.label} ... {before} [[{text[start:end]}]] {after} | {finding.message}"
    )


def time_one(text: str) -> None:
    """Print the time of whole processes over one article, cold, warm and without LanguageTool."""
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "article.txt"
        article.write_text(text, encoding="utf-8")
        check = ["check", "--isolated", str(article)]
        asking = ["--grammar", "languagetool"]
        print(f"  one article of {len(text.split())} words, seconds")
        print(f"    all rules, no LanguageTool   {timed(check):.1f}")
        print(f"    all rules, a server of its own {timed([*check, *asking]):.1f}")
        timed(["languagetool", "start"])
        timed([*check, *asking])
        print(f"    all rules, a warm server     {timed([*check, *asking]):.1f}")
        alone = [*check, *asking, "--select", ",".join(RULES)]
        print(f"    LanguageTool alone, warm     {timed(alone):.1f}")
        print(f"    memory of the warm server    {memory()} MB")
        timed(["languagetool", "stop"])


def timed(arguments: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "newslint", *arguments], check=False, stdout=subprocess.DEVNULL
    )
    return time.perf_counter() - start


def memory() -> int:
    """Return the resident memory of the servers that run, in MB."""
    shown = subprocess.run(
        ["ps", "-eo", "rss,args"], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    return sum(int(line.split()[0]) for line in shown if "languagetool.server" in line) // 1024


if __name__ == "__main__":
    main()
