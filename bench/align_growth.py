"""Times aligning and statements as articles grow: 0.1, 0.3 and 1 MB, the parse apart.

    python -m bench.align_growth [--sizes 100,300,1000] [--one-paragraph] [--no-statements]

The texts are made: sentences of words drawn by Zipf's law, and a rewrite that drops, changes and moves some
of them. Printed, in seconds: reading the units, aligning, and (after a parse, which is not counted)
building the statements of the rewrite and looking up how each stands in the source.
Near linear is right: ten times the text, ten to fifteen times the time.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from itertools import accumulate
from random import Random
from time import perf_counter

from newslint.article import Article
from newslint.comparing.credits import Credits
from newslint.comparison import Comparison
from newslint.formats import parse
from newslint.language.lexicon import table

VERBS = ("said", "told reporters that", "believes", "denied that", "wrote")
NAMES = ("Mara Olden", "Officials", "The Brenfield council", "Police", "She", "Tomas Wick")
READINGS = ("attributions", "speakers", "quantities", "times", "mentions", "negations")


def main() -> None:
    made = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    made.add_argument("--sizes", default="100,300,1000", help="kilobytes of each article")
    made.add_argument("--one-paragraph", action="store_true", help="no paragraph breaks")
    made.add_argument("--no-statements", action="store_true", help="align only; no parse")
    options = made.parse_args()
    for size in map(int, options.sizes.split(",")):
        source = article(Random(1), size * 1000)
        rewrite = rewritten(Random(2), source)
        gap = " " if options.one_paragraph else "\n\n"
        measure(size, gap.join(rewrite), gap.join(source), statements=not options.no_statements)


def measure(size: int, rewrite: str, source: str, *, statements: bool) -> None:
    article, other = Article(parse(rewrite, "a.txt")), Article(parse(source, "b.txt"))
    comparison = Comparison(article, [other])
    print(f"{size} kB, {len(article.reading.paragraphs)} paragraphs")
    time("units", lambda: (article.reading.units, other.reading.units))
    time("alignment", lambda: comparison.alignment.links)
    if not statements:
        return
    for each in (article, other):
        _ = each.reading.docs
    for part in READINGS:
        time(part, lambda part=part: [getattr(each.reading, part) for each in (article, other)])
    time("statements", lambda: article.reading.statements)
    credits_ = Credits(comparison)
    found = article.reading.statements
    time("standing", lambda: [credits_.standing(each.section, each.content) for each in found])
    time("plain", lambda: [credits_.plain(each.section, each.content) for each in found])
    standings = [(credits_.standing(each.section, each.content), each.speaker) for each in found]
    time("nearby", lambda: [credits_.speaks_nearby(*each) for each in standings])
    time("evidence", lambda: [credits_.evidence(each) for each, _ in standings])
    time("words", lambda: [comparison.has_words(name) for name in ("but", "not here") * 500])
    spans = [article.stating[each.section].prose.span(each.start, each.end) for each in found]
    time("evidence for", lambda: [comparison.evidence_for(span) for span in spans])


def article(random: Random, length: int) -> list[str]:
    """Return sentences of about so many characters in all, a third of them credited to somebody."""
    words = sorted(table())
    random.shuffle(words)
    shares = list(accumulate(1 / (rank + 10) for rank in range(len(words))))
    made: list[str] = []
    total = 0
    while total < length:
        count = random.randint(8, 24)
        text = " ".join(with_small_words(random.choices(words, cum_weights=shares, k=count)))
        if random.random() < 1 / 3:
            text = f"{random.choice(NAMES)} {random.choice(VERBS)} {text}"
        if random.random() < 1 / 4:
            text += f" on Monday, {random.randint(2, 9000):,} people"
        made.append(text[0].upper() + text[1:] + ".")
        total += len(made[-1]) + 1
    return made


def with_small_words(words: list[str]) -> Iterator[str]:
    for number, word in enumerate(words):
        yield ("the", "of", "to a", "and the", "in")[number % 5] if number % 3 == 1 else word


def rewritten(random: Random, sentences: list[str]) -> list[str]:
    """Return sentences with some words dropped, and neighbours here and there exchanged."""
    made = [
        " ".join(word for word in each.split() if random.random() < 0.85) + "."
        for each in sentences
    ]
    for number in range(0, len(made) - 1, 7):
        made[number], made[number + 1] = made[number + 1], made[number]
    return made


def time(name: str, work: Callable[[], object]) -> None:
    start = perf_counter()
    work()
    print(f"  {name:<14} {perf_counter() - start:7.2f}", flush=True)


if __name__ == "__main__":
    main()
