"""Which words mean the same, nearly the same, or the opposite: WordNet's main senses.

Keys and values are stems (`stems.stem`). The table is built by ``tools/build_thesaurus.py``.
"""

from __future__ import annotations

import zlib
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

_TABLE = Path(__file__).parent / "data" / "wordnet-thesaurus.bin"


class Entry(NamedTuple):
    """What stands near a word.

    Attributes:
        same: stems that share a main sense with it.
        near: stems one step broader, narrower or similar.
        opposite: its opposites.
    """

    same: frozenset[str]
    near: frozenset[str]
    opposite: frozenset[str]


_NOTHING = Entry(frozenset(), frozenset(), frozenset())


@cache
def _lines() -> dict[str, str]:
    text = zlib.decompress(_TABLE.read_bytes()).decode()
    return dict(line.split("\t", 1) for line in text.split("\n"))


@lru_cache(maxsize=1 << 14)
def entry(stem: str) -> Entry:
    """Return what stands near a stem; an empty entry for one that is not in the table."""
    line = _lines().get(stem)
    if line is None:
        return _NOTHING
    same, near, opposite = (frozenset(group.split()) for group in line.split("\t"))
    return Entry(same, near, opposite)
