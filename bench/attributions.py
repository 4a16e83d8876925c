"""Measures the reader of who says what against PolNeAR, where every attribution is marked by hand.

    python bench/attributions.py [--data DIR] [--split dev] [--every 1] [--show missed|wrong|near]

An attribution found is right when the words of its source and of its content agree with those of
one marked by hand: Jaccard index of the two sets of words (as places in the text) of at least one
half for both (`jaccard`), or at least half of the marked words of each found (`recall`). Each marked
attribution is counted once; those without a marked source, which the text credits to nobody, are
counted apart. Only what stands in no other attribution is compared: PolNeAR marks nothing inside
the content of another. Figures are printed, none is asserted.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newslint.article import Article, Section
from newslint.formats import parse
from newslint.language.attributions import Attribution, attributions, may_go_on
from newslint.language.speakers import Speaker

ROOT = Path(__file__).parent.parent
WORD = re.compile(r"\w+")
Words = frozenset[int]
SOMEBODY = Speaker("somebody", "named")


@dataclass(frozen=True)
class Found:
    source: Words
    cue: Words
    content: Words
    lemma: str
    text: str


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--split", choices=("train", "dev"), default="dev")
    parser.add_argument("--every", type=int, default=1, help="read every N-th article")
    parser.add_argument("--offset", type=int, default=0, help="begin with this article")
    parser.add_argument("--show", choices=("missed", "wrong", "near", "lemmas"))
    parser.add_argument("--limit", type=int, default=40)
    options = parser.parse_args()
    path = options.data / f"attribution/polnear-{options.split}.jsonl"
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][options.offset :: options.every]
    Scores(options).run(rows)


class Scores:
    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.right: Counter[str] = Counter()
        self.total: Counter[str] = Counter()
        self.lemmas: dict[str, Counter[str]] = {}
        self.shown: list[str] = []
        self.seconds = 0.0
        self.words = 0

    def run(self, rows: list[dict]) -> None:
        for row in rows:
            self._row(row)
        for name in ("jaccard", "recall"):
            self._line(f"attributions ({name})", self.right[name], "sourced", "gold sourced")
        self._line("source given cue", self.right["source"], "matched", "matched")
        self._line("content given cue", self.right["content"], "matched", "matched")
        self._line("cues", self.right["cue"], "found", "gold")
        self._line("without source (content)", self.right["nobody"], "nobody", "gold nobody")
        print(f"  {len(rows)} articles; {self.words / self.seconds:,.0f} words/s, parse apart")
        if self.options.show == "lemmas":
            self._print_lemmas()
        random.Random(1).shuffle(self.shown)
        for text in self.shown[: self.options.limit]:
            print(text)

    def _line(self, name: str, right: int, found: str, gold: str) -> None:
        precision = right / max(1, self.total[found])
        recall = right / max(1, self.total[gold])
        score = 2 * precision * recall / max(1e-9, precision + recall)
        print(
            f"  {name:<26} precision {precision:.3f}  recall {recall:.3f}  F1 {score:.3f}"
            f"  ({right} of {self.total[found]}, {self.total[gold]})"
        )

    def _row(self, row: dict) -> None:
        text = row["text"]
        starts = {match.start(): place for place, match in enumerate(WORD.finditer(text))}
        gold = [
            Found(
                words(each.get("Source"), starts),
                words(each.get("Cue"), starts),
                words(each.get("Content"), starts),
                "",
                shown(text, each.get("Source"), each.get("Cue"), each.get("Content")),
            )
            for each in row["attributions"]
        ]
        article = Article(parse(text, "a.txt"))
        began = self.seconds
        found = merged(list(self._read(article, starts, text)))
        assert self.seconds >= began
        self.words += len(starts)
        self._count(gold, found)

    def _read(
        self, article: Article, starts: dict[int, int], text: str
    ) -> Iterator[tuple[Found, bool]]:
        sections = article.body
        docs = article.parse(sections)
        quoted = quotations_of(article)
        speaker: Speaker | None = None
        for section, doc in zip(sections, docs, strict=True):
            began = time.perf_counter()
            read = attributions(doc, section.sentences, quoted.get(id(section), []), speaker)
            self.seconds += time.perf_counter() - began
            speaker = SOMEBODY if may_go_on(read) else None
            for each in read:
                if each.depth == 0:
                    yield placed(each, section, starts, text), each.carried

    def _count(self, gold: list[Found], found: list[Found]) -> None:
        self.total["gold"] += len(gold)
        self.total["found"] += len(found)
        self.right["cue"] += pairs(gold, found, lambda a, b: bool(a.cue & b.cue))[0]
        sourced, credited = [g for g in gold if g.source], [f for f in found if f.source]
        self.total["gold sourced"] += len(sourced)
        self.total["sourced"] += len(credited)
        for name, close in (("jaccard", jaccard), ("recall", share)):
            number, used = pairs(
                sourced,
                credited,
                lambda a, b, close=close: close(a.source, b.source) and close(a.content, b.content),
            )
            self.right[name] += number
            if name == "jaccard":
                self._remember(sourced, credited, used)
        nobody, unsaid = [g for g in gold if not g.source], [f for f in found if not f.source]
        self.total["gold nobody"] += len(nobody)
        self.total["nobody"] += len(unsaid)
        self.right["nobody"] += pairs(nobody, unsaid, lambda a, b: jaccard(a.content, b.content))[0]

    def _remember(
        self, gold: list[Found], found: list[Found], used: list[tuple[Found, Found]]
    ) -> None:
        hits, right = {id(g) for g, _ in used}, {id(f) for _, f in used}
        for each in found:
            counts = self.lemmas.setdefault(each.lemma, Counter())
            counts["found"] += 1
            counts["right"] += id(each) in right
            same = [g for g in gold if g.cue & each.cue]
            if same:
                self.total["matched"] += 1
                self.right["source"] += jaccard(same[0].source, each.source)
                self.right["content"] += jaccard(same[0].content, each.content)
                if id(each) not in right and self.options.show == "near":
                    self.shown.append(f"  GOLD {same[0].text}\n  READ {each.text}\n")
            elif self.options.show == "wrong":
                self.shown.append(f"  {each.text}")
        if self.options.show == "missed":
            self.shown += [
                f"  {g.text}"
                for g in gold
                if id(g) not in hits and not any(g.cue & each.cue for each in found)
            ]

    def _print_lemmas(self) -> None:
        ranked = sorted(self.lemmas.items(), key=lambda item: item[1]["right"] - item[1]["found"])
        for lemma, counts in ranked[: self.options.limit]:
            print(f"    {lemma:<16} {counts['right']:>4} of {counts['found']}")


def quotations_of(article: Article) -> dict[int, list[tuple[int, int]]]:
    """Return, by section, the words in quotation marks, marks left out."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for quotation, group in article.quotations:
        for index, start, end in quotation.parts:
            text = group[index].text
            low, high = start, end
            if text[low : low + 1] in tuple("\"“'‘`«”„"):
                low += 2 if text[low : low + 2] in ("``", "''") else 1
            if high > low and text[high - 1] in "\"”'’»“":
                high -= 2 if text[high - 2 : high] == "''" else 1
            if high > low:
                spans.setdefault(id(group[index]), []).append((low, high))
    return spans


def placed(each: Attribution, section: Section, starts: dict[int, int], text: str) -> Found:
    def file(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
        found = [section.prose.span(start, end) for start, end in spans]
        return [(span.start, span.end) for span in found]

    source = file([each.speaker] if each.speaker else [])
    cue, content = file([each.cue]), file(list(each.content))
    return Found(
        words(source, starts),
        words(cue, starts),
        words(content, starts),
        each.cue_lemma,
        shown(text, source, cue, content),
    )


def merged(found: list[tuple[Found, bool]]) -> list[Found]:
    """Return attributions with what was carried on joined to them: PolNeAR marks one."""
    result: list[Found] = []
    for each, carried in found:
        same = [place for place, other in enumerate(result) if other.cue == each.cue]
        if carried and not each.cue:
            same = [len(result) - 1] if result else []
        if carried and same:
            other = result[same[-1]]
            content = other.content | each.content
            text = f"{other.text} + {each.text}"
            result[same[-1]] = Found(other.source, other.cue, content, other.lemma, text)
        elif not carried:
            result.append(each)
    return [each for each in result if each.content]


def words(spans: list | None, starts: dict[int, int]) -> Words:
    return frozenset(
        starts[offset]
        for start, end in spans or []
        for offset in range(start, end)
        if offset in starts
    )


def shown(text: str, *groups: list | None) -> str:
    return " || ".join(
        " … ".join(" ".join(text[start:end].split()) for start, end in spans or [])
        for spans in groups
    )


def jaccard(gold: Words, found: Words) -> bool:
    return 2 * len(gold & found) >= len(gold | found) > 0


def share(gold: Words, found: Words) -> bool:
    return 2 * len(gold & found) >= len(gold) > 0


def pairs(gold: list[Found], found: list[Found], fits) -> tuple[int, list[tuple[Found, Found]]]:
    """Return how many can be paired one to one, first come first served, and the pairs."""
    used: set[int] = set()
    taken = []
    for each in gold:
        for place, other in enumerate(found):
            if place not in used and fits(each, other):
                used.add(place)
                taken.append((each, other))
                break
    return len(taken), taken


if __name__ == "__main__":
    main()
