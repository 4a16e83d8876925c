"""Measures `grammar.no-finite-verb` on sentences broken on purpose, and on the sound ones.

    python -m bench.finite_verb [--data DIR] [--tune] [--show missed|false] [--kind KIND] [--limit 30]

Takes the finite verb out of the main clause of statements, by GUM's gold trees and by spaCy's parse of
PolNeAR's sound sentences (`bench/broken_verbs.py`):

    participle    the main verb becomes an -ing form: "The council approving the plan."
    copula        so does "be": "The plan being unpopular."
    progressive   is, was ... fall before an -ing form: "The council considering the plan."
    perfect       has, had ... fall before a clear participle: "The council taken a vote."
    passive       is, was ... fall before a clear participle: "The plan chosen by the council."
    passive -ed   is, was ... fall before what may be a past tense: "The plan approved by all."
    been          has, had ... fall before "been": "The plan been approved."

Sentences whose main verb is joined with a second finite one are left out, and so are those that are
quoted. Agreement ("The officer have shot") is another rule's business and counted apart. `--tune` reads
what the rule was developed on: every other document of GUM, every tenth of PolNeAR's train; without it,
the other documents and PolNeAR dev. Figures are printed, none is asserted.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from bench.broken_verbs import Broken, break_agreement, break_all, gum_sentence, parsed_sentences
from newslint.article import Article
from newslint.engine import Linter
from newslint.formats import parse
from newslint.language import parser
from newslint.settings import Options, Settings

ROOT = Path(__file__).parent.parent
RULE = "grammar.no-finite-verb"
AGREEMENT = ("grammar.agreement", "grammar.subject-verb", "grammar.number-noun")


def main() -> None:
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    arguments.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    arguments.add_argument("--tune", action="store_true", help="the half to develop on")
    arguments.add_argument(
        "--show", choices=("missed", "false"), help="print what was missed, or said for nothing"
    )
    arguments.add_argument("--kind", help="print missed ones of this construction only")
    arguments.add_argument("--limit", type=int, default=30)
    options = arguments.parse_args()
    select = (RULE, *AGREEMENT)
    checker = Settings(Options(isolated=True, select=select)).profile(ROOT).linter

    print("GUM" + (", tuned on" if options.tune else ", held out"))
    rows = gum(options)
    cases = [
        broken
        for row in rows
        for make in (break_all, break_agreement)
        for broken in make(gum_sentence(row), row["text"])
    ]
    report_recall(checker, cases, options)
    report_noise(checker, [row["text"] for row in rows], options)

    print("PolNeAR " + ("train, every tenth" if options.tune else "dev"))
    texts = list(polnear(options))
    sound = list(parsed_sentences(texts, full_model()))
    cases = [
        broken
        for text, words in sound
        for make in (break_all, break_agreement)
        for broken in make(words, text)
    ]
    report_recall(checker, cases, options)
    report_noise(checker, texts, options)


def gum(options: argparse.Namespace) -> list[dict]:
    with (options.data / "clean/gum.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    names = sorted({row["doc"] for row in rows})
    chosen = set(names[0 if options.tune else 1 :: 2])
    return [row for row in rows if row["doc"] in chosen]


def polnear(options: argparse.Namespace) -> Iterator[str]:
    name, step = ("train", 10) if options.tune else ("dev", 1)
    with (options.data / f"attribution/polnear-{name}.jsonl").open(encoding="utf-8") as lines:
        for line in islice(lines, 0, None, step):
            yield json.loads(line)["text"]


def full_model():
    """Return the model with lemmas: the detector runs without."""
    import spacy  # noqa: PLC0415 - slow to import

    name = next(each for each in parser.MODELS if spacy.util.is_package(each))
    return spacy.load(name, exclude=["ner"])


def report_recall(checker: Linter, cases: list[Broken], options: argparse.Namespace) -> None:
    total: Counter[str] = Counter()
    found: Counter[str] = Counter()
    missed: dict[str, list[str]] = defaultdict(list)
    for case in cases:
        total[case.kind] += 1
        rules = AGREEMENT if case.kind.startswith("agreement") else (RULE,)
        if flagged(checker, case.text, rules):
            found[case.kind] += 1
        else:
            missed[case.kind].append(case.text)
    for kind in sorted(total):
        print(f"  {kind:<16} recall {found[kind] / total[kind]:.3f}  ({found[kind]}/{total[kind]})")
    broken = [kind for kind in total if not kind.startswith("agreement")]
    for name, left_out in (("all without agreement", ()), ("but for -ed", ("passive -ed",))):
        number = sum(total[kind] for kind in broken if kind not in left_out)
        hits = sum(found[kind] for kind in broken if kind not in left_out)
        print(f"  {name}: {hits / number:.3f}  ({hits}/{number})")
    if options.show == "missed":
        for kind, texts in missed.items():
            random.Random(1).shuffle(texts)
            for text in texts[: options.limit if options.kind in (None, kind) else 0]:
                print(f"    {kind}: {text}")


def report_noise(checker: Linter, texts: list[str], options: argparse.Namespace) -> None:
    sentences, wrong = 0, []
    for text in texts:
        document = parse(text, "article.txt")
        sentences += sum(len(each.sentences) for each in Article(document).blocks)
        report = checker.check(document)
        wrong += [finding.excerpt for finding in report.findings if finding.rule == RULE]
    rate = 1000 * len(wrong) / sentences
    print(f"  said of sound text: {len(wrong)} in {sentences} sentences, {rate:.2f} per 1,000")
    for text in wrong[: options.limit if options.show == "false" else 0]:
        print(f"    {text}")


def flagged(checker: Linter, text: str, rules: tuple[str, ...]) -> bool:
    found = checker.check(parse(text, "sentence.txt")).findings
    return any(finding.rule in rules for finding in found)


if __name__ == "__main__":
    main()
