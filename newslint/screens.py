"""Rules with their expressions compiled together, kept on disk between runs.

What was read without a mistake once need not be compiled again to be trusted: with a stored screen the rules
compile only the expressions that a text may hold.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import nullcontext, suppress
from pathlib import Path

import regex

from newslint.folders import keep_newest, private_folder, stamp, write_whole
from newslint.kinds.alternation import Alternation
from newslint.kinds.expressions import known_good
from newslint.kinds.screen import Screen
from newslint.library import Library
from newslint.rules import Rule

KEPT = 24
"""A stored screen of all packs takes 8 MB."""


def screened_rules(library: Library, names: Sequence[str], folder: Path) -> list[Rule]:
    """Return rules, built, that seek their expressions together.

    Args:
        library: where the rules are.
        names: which of them.
        folder: where the compiled expressions are kept; nothing is said if that cannot be written.

    Raises:
        UsageError, SourceError: as `Library.rule` does.
    """
    if tuple(names) in library.screened:
        return library.screened[tuple(names)]
    path = folder / f"{_key(library, names)}.screen"
    stored: bytes | None = None
    with suppress(OSError):
        stored = path.read_bytes()
        os.utime(path)  # those used last are kept
    with nullcontext() if stored is None else known_good():
        rules = [library.rule(name) for name in names]
    alternations = [each for rule in rules if not rule.compares for each in rule.kind.alternations]
    if not (stored and _load(alternations, stored)):
        compiled = _compile(alternations)
        if compiled != stored:
            _store(path, compiled)
    library.screened[tuple(names)] = rules
    return rules


def _load(alternations: Sequence[Alternation], stored: bytes) -> bool:
    """Whether a stored screen is one for these expressions, this Hyperscan and this processor."""
    try:
        Screen(alternations, stored)
    except (ImportError, ValueError):
        return False
    return True


def _compile(alternations: Sequence[Alternation]) -> bytes:
    """Return a new screen as it is stored: nothing where there is no Hyperscan, or nothing to seek."""
    try:
        return Screen(alternations).saved()
    except (ImportError, ValueError):
        return b""


def _store(path: Path, data: bytes) -> None:
    with suppress(OSError):
        private_folder(path.parent)
        write_whole(path, data)
        keep_newest(path.parent, KEPT)


def _key(library: Library, names: Sequence[str]) -> str:
    """Return what stands for these rules in this version of everything that reads them."""
    seen = hashlib.blake2b(f"{stamp()} {regex.__version__}".encode(), digest_size=16)
    for name in names:
        seen.update(f"{name} {' '.join(library.digests(name))}\0".encode())
    return seen.hexdigest()
