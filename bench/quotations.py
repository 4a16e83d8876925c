"""Measures the rules of the quotation pack that compare a rewrite with its source.

    python -m bench.quotations marked    # editor's marks: recall by condition, precision by confidence
    python -m bench.quotations news      # quotations of four words or more: faithful or not, reported or not
    python -m bench.quotations honest    # teachers' rewrites: findings an article
    python -m bench.quotations same      # an article against itself, and against itself with other marks
    python -m bench.quotations planted   # one fault, or one honest change, in each long quotation
    python -m bench.quotations time      # 100 KB against 100 KB

`--data DIR` holds the evaluation sets, `--every N` samples them, `--show` prints findings.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from newslint.engine import Linter
from newslint.formats import parse
from newslint.language.quotations import quotations
from newslint.language.quote_marks import pair_marks
from newslint.library import Library
from newslint.model import FileReport, Finding, Level

ROOT = Path(__file__).parent.parent
CONDITIONS = ("altered", "invented", "merged", "unmarked", "misattributed")
BANDS = (0.4, 0.55, 0.75, 0.85, 0.95, 1.01)
WORD = re.compile(r"[^\W_]+")
CUT = re.compile(r"\.\s?\.\s?\.|…|\[[^\]]*\]")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("measurement", choices=MEASUREMENTS)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--every", type=int, default=1, help="read every N-th row only")
    parser.add_argument("--show", action="store_true", help="print findings")
    parser.add_argument("--no-parse", action="store_true", help="leave misattributed out: no parse")
    options = parser.parse_args()
    MEASUREMENTS[options.measurement](options)


def linter(options: argparse.Namespace) -> Linter:
    library = Library()
    wanted = CONDITIONS[:-1] if options.no_parse else CONDITIONS
    return Linter(rules=[library.rule(f"quotation.{name}") for name in wanted])


def check(checker: Linter, rewrite: str, source: str) -> FileReport:
    report = checker.check(parse(rewrite, "rewrite.txt"), [parse(source, "source.txt")])
    assert not report.failures, report.failures
    return report


def rows(options: argparse.Namespace, name: str) -> Iterator[dict]:
    with (options.data / name).open(encoding="utf-8") as lines:
        yield from map(json.loads, islice(lines, 0, None, options.every))


def shown(where: str, finding: Finding, note: str = "") -> None:
    excerpt = " ".join(finding.excerpt.split())[:160]
    print(f"{where:18} {note:6} {finding.confidence:.2f} {finding.level.label:10} {finding.rule}")
    print(f"    {excerpt}\n    {finding.message[:300]}")
    for each in finding.evidence[:2]:
        print(f"    < {' '.join(each.excerpt.split())[:160]}")


def marked(options: argparse.Namespace) -> None:
    checker = linter(options)
    wanted: Counter[tuple[str, str]] = Counter()
    found: Counter[tuple[str, str]] = Counter()
    bands: dict[float, Counter[str]] = {low: Counter() for low in BANDS[:-1]}
    loud = right = 0
    for row in rows(options, "rewrites/l2r-marked.jsonl"):
        report = check(checker, row["rewrite"], row["source"])
        for mark in row["marks"]:
            if mark["category"].startswith("quotation"):
                key = mark["category"], mark["severity"]
                wanted[key] += 1
                found[key] += any(touches(finding, mark) for finding in report.findings)
        for finding in report.findings:
            on = [mark for mark in row["marks"] if touches(finding, mark)]
            note = "quoted" if any("quotation" in mark["category"] for mark in on) else "other"
            note = note if on else "none"
            bands[band(finding)][note] += 1
            if finding.level >= Level.WARNING:
                loud += 1
                right += bool(on)
            if options.show:
                shown(row["id"], finding, note)
    for key in sorted(wanted):
        print(f"{key[0]:26} {key[1]:5} {found[key]:3} of {wanted[key]}")
    print(f"warnings and errors on a mark: {right} of {loud}")
    table(bands)


def band(finding: Finding) -> float:
    assert finding.confidence is not None
    return max(low for low in BANDS[:-1] if finding.confidence >= low)


def table(bands: dict[float, Counter[str]]) -> None:
    for (low, counts), high in zip(bands.items(), BANDS[1:], strict=True):
        print(f"confidence {low:.2f} to {min(high, 1):.2f}: {dict(counts)}")


def touches(finding: Finding, mark: dict) -> bool:
    return finding.span.start < mark["end"] and mark["start"] < finding.span.end


def plain(text: str) -> str:
    return " ".join(WORD.findall(re.sub("['’]", "", text.lower())))


def stands(words: str, source: str) -> bool:
    """Whether words stand in a source in a row, marked cuts allowed; a reader of its own, simple."""
    place = 0
    for piece in CUT.split(words):
        needle = plain(piece)
        if needle:
            place = f" {source} ".find(f" {needle} ", place)
            if place < 0:
                return False
            place += len(needle)
    return True


def news(options: argparse.Namespace) -> None:
    checker = linter(options)
    counts: Counter[tuple[str, str]] = Counter()
    for row in rows(options, "rewrites/l2r-news.jsonl"):
        source = plain(row["source"])
        for model, rewrite in row["rewrites"].items():
            report = check(checker, rewrite, row["source"])
            document = parse(rewrite, "rewrite.txt")
            prose = [block.prose for block in document.blocks]
            for quotation in quotations([each.text for each in prose]):
                if quotation.nested:
                    continue
                for index, start, end in quotation.parts:
                    words = prose[index].text[start:end]
                    if len(WORD.findall(words.replace("'", "").replace("’", ""))) < 4:
                        continue
                    span = prose[index].span(start, end)
                    hits = [each for each in report.findings if span.overlaps(each.span)]
                    level = max((each.level for each in hits), default=None)
                    faithful = stands(words, source)
                    counts["faithful" if faithful else "not", level.label if level else "-"] += 1
                    if options.show and faithful is bool(hits):
                        print(row["id"], model, "FAITHFUL" if faithful else "NOT", words[:200])
                        for each in hits:
                            shown(f"{row['id']} {model}", each)
    for kind in ("not", "faithful"):
        total = sum(count for key, count in counts.items() if key[0] == kind)
        hit = total - counts[kind, "-"]
        levels = {key[1]: count for key, count in counts.items() if key[0] == kind}
        print(
            f"{kind:9} {total:4} quotations, reported {hit} ({hit / max(total, 1):.1%}), {levels}"
        )


def honest(options: argparse.Namespace) -> None:
    checker = linter(options)
    counts: Counter[tuple[str, str]] = Counter()
    articles = 0
    for number, row in enumerate(rows(options, "rewrites/onestop.jsonl")):
        articles += 1
        for finding in check(checker, row["int"], row["adv"]).findings:
            counts[finding.rule, finding.level.label] += 1
            if options.show:
                shown(str(number), finding)
    print(f"{articles} articles")
    for (rule, level), count in sorted(counts.items()):
        print(f"{rule:26} {level:10} {count:4}  {count / articles:.2f} an article")


STRAIGHT = str.maketrans("“”‘’", "\"\"''")


def swapped(text: str) -> str:
    """Return the text with curly marks made straight, or straight double marks curly if it has none."""
    if re.search("[“”‘’]", text):
        return text.translate(STRAIGHT)
    return "\n".join(map(curled, text.split("\n")))


def curled(line: str) -> str:
    pairing = pair_marks(line)
    letters = list(re.sub(r"(?<=\w)'(?=\w)", "’", line))
    opening = [mark for pair in pairing.pairs for mark in pair[:1]] + pairing.unclosed
    closing = [mark for pair in pairing.pairs for mark in pair[1:]] + pairing.unopened
    for marks, letter in ((opening, "“"), (closing, "”")):
        for mark in marks:
            if letters[mark.start] == '"':
                letters[mark.start] = letter
    return "".join(letters)


def same(options: argparse.Namespace) -> None:
    checker = linter(options)
    for name in ("attribution/polnear-dev.jsonl", "clean/bbc.jsonl", "rewrites/l2r-news.jsonl"):
        articles = itself = other = 0
        for row in rows(options, name):
            text = row.get("text") or row["source"]
            articles += 1
            found = check(checker, text, text).findings
            turned = check(checker, swapped(text), text).findings
            itself += len(found)
            other += len(turned)
            if options.show:
                for finding in (*found, *turned):
                    shown(name, finding)
        print(f"{name}: {articles} articles, itself {itself}, other marks {other}")


def replaced(words: list[str], other: str) -> str:
    middle = len(words) // 2
    return " ".join(
        [
            *words[:middle],
            "somehow" if words[middle] != "somehow" else "never",
            *words[middle + 1 :],
        ]
    )


def dropped(words: list[str], other: str) -> str:
    middle = len(words) // 2
    return " ".join([*words[: middle - 1], *words[middle + 1 :]])


def joined(words: list[str], other: str) -> str:
    return f"{' '.join(words).rstrip('.,')}. {other}"


# What is done to the words of a quotation, and the rules that may answer; none for an honest change.
PLANTED: dict[str, tuple[Callable[[list[str], str], str], tuple[str, ...]]] = {
    "word replaced": (replaced, ("altered",)),
    "words dropped": (dropped, ("altered", "merged")),
    "invented": (lambda _w, _o: INVENTION, ("invented",)),
    "two joined": (joined, ("merged",)),
    "cut to its start": (lambda w, _: " ".join(w[: len(w) // 2]), ()),
    "cut to its end": (lambda w, _: " ".join(w[len(w) // 2 :]), ()),
    "cut, marked": (lambda w, _: " ".join([*w[:3], "...", *w[-3:]]), ()),
    "name put in": (lambda w, _: " ".join([*w[:3], "[the mayor]", *w[4:]]), ()),
}
INVENTION = "Nightingales rehearse longer melodies whenever lanterns flicker above harbours"


def planted(options: argparse.Namespace) -> None:
    """Every change is put into an article of its own, marks lost and a cue put in too."""
    checker = linter(options)
    answers: dict[str, Counter[str]] = {
        name: Counter() for name in (*PLANTED, "marks lost", "cue put in")
    }
    for row in rows(options, "attribution/polnear-dev.jsonl"):
        text = row["text"]
        spoken = [
            each
            for each in re.finditer(r'"([^"\n]{50,400})"', text.translate(STRAIGHT))
            if text[each.start() - 1 : each.start()].isspace() and each[1][-1] in ",.?!"
        ]
        if len(spoken) < 3:
            continue
        one, other = spoken[0], spoken[-1]
        low, high = one.span(1)
        words = text[low:high].split()
        for name, (change, wanted) in PLANTED.items():
            rewrite = text[:low] + change(words, other[1]) + text[high - 1 :]
            answers[name][answer(checker, rewrite, text, low, wanted)] += 1
        lost = text[: low - 1] + text[low:high] + text[high + 1 :]
        answers["marks lost"][answer(checker, lost, text, low, ("unmarked",))] += 1
        cue = f'{" ".join(words[:4])}," she said, "{" ".join(words[4:])}'
        answers["cue put in"][answer(checker, text[:low] + cue + text[high:], text, low, ())] += 1
    for name, counts in answers.items():
        print(f"{name:18} {dict(counts)}")


def answer(checker: Linter, rewrite: str, source: str, place: int, wanted: tuple[str, ...]) -> str:
    """Return how a change was answered: rightly, by another rule, or not at all."""
    found = [each for each in check(checker, rewrite, source).findings if each.span.end > place]
    if not found:
        return "silent" if wanted else "right"
    right = any(each.rule.partition(".")[2] in wanted for each in found)
    return f"right {max(each.level for each in found).label}" if right else f"wrong {found[0].rule}"


def speed(options: argparse.Namespace) -> None:
    texts = [row["source"] for row in rows(options, "rewrites/l2r-news.jsonl")]
    rewrites = [row["rewrites"]["GPT-4o"] for row in rows(options, "rewrites/l2r-news.jsonl")]
    options.no_parse = True
    checker = linter(options)
    source, rewrite = "\n\n".join(texts)[:100_000], "\n\n".join(rewrites)[:100_000]
    start = time.perf_counter()
    report = check(checker, rewrite, source)
    seconds = time.perf_counter() - start
    sizes = f"{len(rewrite) // 1000} KB against {len(source) // 1000} KB"
    print(f"{sizes}: {seconds:.2f} s, {len(report.findings)} findings")


MEASUREMENTS = {
    "marked": marked,
    "news": news,
    "honest": honest,
    "same": same,
    "planted": planted,
    "time": speed,
}


if __name__ == "__main__":
    main()
