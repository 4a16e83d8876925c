"""How often loaded words that a rewrite adds stand where an editor marks something.

    python -m bench.loaded MARKED.jsonl [--list BAND] [--misses]

MARKED holds one object a line with `source`, `rewrite` and `marks` (start, end, severity, category).
A loaded word is added if one of its content words has a stem that the source does not have.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from newslint.language.intensity import Loaded, loaded_words
from newslint.language.parser import parse
from newslint.language.phrases import read_words
from newslint.language.quotations import quotations
from newslint.language.sentences import sentence_spans
from newslint.language.stems import stem

BANDS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9)
PACKS = ("sensational", "framing", "fidelity.unsupported")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("marked", type=Path)
    arguments.add_argument("--list", type=float, help="print the words of this band")
    arguments.add_argument("--misses", action="store_true", help="print musts without a word")
    options = arguments.parse_args()
    rows = [json.loads(line) for line in options.marked.open(encoding="utf-8")]
    seen: Counter[tuple[float, str]] = Counter()
    on_marks: Counter[tuple[float, str]] = Counter()
    wanted: Counter[str] = Counter()
    touched: Counter[tuple[str, float]] = Counter()
    for row in rows:
        text = row["rewrite"]
        added = _added(text, row["source"])
        for word in added:
            band = max(low for low in BANDS if word.weight >= low)
            kind = word.kind
            hit = any(_overlap(word, mark) for mark in row["marks"])
            for key in (kind, "all"):
                seen[band, key] += 1
                on_marks[band, key] += hit
            if band == options.list:
                shown = text[max(0, word.start - 40) : word.end + 40].replace("\n", " ")
                print("+" if hit else "-", word.kind, word.base, "|", shown)
        for mark in row["marks"]:
            if mark["severity"] != "must" or not mark["category"].startswith(PACKS):
                continue
            wanted[mark["category"]] += 1
            best = max((word.weight for word in added if _overlap(word, mark)), default=0.0)
            for low in BANDS[1:]:
                touched[mark["category"], low] += best >= low
            if options.misses and not best:
                print("miss", mark["category"], "|", mark["text"])
    print("weight  kind         added  on a mark")
    for band, kind in sorted(seen):
        share = on_marks[band, kind] / seen[band, kind]
        print(f"{band:5}   {kind:12} {seen[band, kind]:5}  {share:.2f}")
    for category, count in sorted(wanted.items()):
        shares = " ".join(f">={low}: {touched[category, low] / count:.2f}" for low in BANDS[1:])
        print(f"{category} ({count} musts)  {shares}")


def _added(text: str, source: str) -> list[Loaded]:
    bounds = sentence_spans(text)
    doc = next(iter(parse([(text, bounds)])))
    known = _keys(source)
    quoted = [part for each in quotations([text]) if each.speech for part in each.parts]
    return [
        word
        for word in loaded_words(text, doc)
        if not any(low <= word.start < high for _, low, high in quoted)
        and _is_new(text[word.start : word.end], known)
    ]


def _keys(text: str) -> set[str]:
    return {stem(word) for word in read_words(text).lower}


def _is_new(words: str, known: set[str]) -> bool:
    return not _keys(words) <= known


def _overlap(word: Loaded, mark: dict[str, Any]) -> bool:
    return word.start < mark["end"] and mark["start"] < word.end


if __name__ == "__main__":
    main()
