"""textstat's figures with the whole of CMUdict and nothing of newslint; run by bench/readability.py.

    python bench/textstat_alone.py CMUDICT [--told] < TEXTS

TEXTS has a JSON list of sentences a line, and so many lines with the measures of each come out. With `--told`,
textstat's count of sentences is replaced by the number of those given, else it counts them itself.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate
from pathlib import Path

import textstat
from textstat.textstat import textstatistics

MEASURES = (
    "flesch_reading_ease",
    "flesch_kincaid_grade",
    "gunning_fog",
    "smog_index",
    "coleman_liau_index",
    "automated_readability_index",
    "dale_chall_readability_score",
    "linsear_write_formula",
    "lix",
    "rix",
    "reading_time",
    "words_per_sentence",
)
MODULES = [
    importlib.import_module(each.name)
    for each in pkgutil.walk_packages(textstat.__path__, "textstat.")
]


def main() -> None:
    cmudict = read_cmudict(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines())
    replace("get_cmudict", lambda lang: cmudict if lang.partition("_")[0] == "en" else None)
    for line in sys.stdin:
        sentences = json.loads(line)
        if "--told" in sys.argv[2:]:
            replace("count_sentences", SentenceCount(sentences))
        print(json.dumps(figures("\n".join(sentences))))


def read_cmudict(lines: Iterable[str]) -> dict[str, list[list[str]]]:
    """Return every pronunciation of every word, as nltk's `cmudict.dict()` has them."""
    found: dict[str, list[list[str]]] = defaultdict(list)
    for line in lines:
        word, *phones = line.partition("#")[0].split()
        found[word.partition("(")[0].lower() or word].append(phones)
    return dict(found)


def replace(name: str, function: object) -> None:
    """Put a function in the place of textstat's own in every module that holds it."""
    holders = [module for module in MODULES if callable(vars(module).get(name))]
    assert holders, f"textstat has no {name}"
    for module in holders:
        setattr(module, name, function)
    for module in MODULES:
        for each in vars(module).values():
            if hasattr(each, "cache_clear"):
                each.cache_clear()


class SentenceCount:
    """Counts the given sentences of which words stand in a text, the whole or a beginning."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self.ends = list(accumulate(len(sentence.split()) for sentence in sentences))

    def __call__(self, text: str) -> int:
        words = len(text.split())
        return sum(begin < words for begin in [0, *self.ends[:-1]])


def figures(text: str) -> dict[str, float]:
    statistics = textstatistics()
    values = {name: getattr(statistics, name)(text) for name in MEASURES}
    values["text_standard"] = statistics.text_standard(text, float_output=True)
    difficult = statistics.difficult_words(text, unique=False)
    values["difficult_words"] = difficult / statistics.lexicon_count(text)
    return values


if __name__ == "__main__":
    main()
