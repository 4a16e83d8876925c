"""`newslint test`: run the examples inside rule files."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from newslint.errors import UsageError, printable
from newslint.library import Library
from newslint.rules import Rule
from newslint.testing import run_examples


def run(given: argparse.Namespace) -> int:
    """Run the examples of the paths given, or of the shipped packs; return the exit status."""
    library, rules = rules_to_test([Path(path) for path in given.paths])
    examples = failed = 0
    skipped: Counter[str] = Counter()
    for rule in rules:
        for outcome in run_examples(rule, library):
            if outcome.skipped:
                skipped[outcome.skipped] += 1
                continue
            examples += 1
            if outcome.problem:
                failed += 1
                print(f"{outcome.path}:{outcome.line}: {outcome.rule} {printable(outcome.problem)}")
    silent = [rule.name for rule in rules if not rule.examples and not rule.tests]
    for reason, count in skipped.items():
        print(f"{count} examples were not run: {printable(reason)}")
    if not given.quiet:
        for name, reason in library.refused.items():
            print(f"{name} is not run: {reason}")
        without = f"; without an example: {', '.join(silent)}" if silent else ""
        print(f"{len(rules)} rules, {examples} examples, {failed} failed{without}")
    return 1 if failed else 0


def rules_to_test(paths: Iterable[Path]) -> tuple[Library, list[Rule]]:
    """Return the rules that paths name, all built, and the library they lie in.

    Raises:
        UsageError: for a path that is not there or holds no rule.
        SourceError: for a rule that cannot be built.
    """
    paths = list(paths)
    if not paths:
        library = Library()
        return library, library.all_rules()
    folders = [path.parent if path.is_file() else path for path in paths]
    for path, folder in zip(paths, folders, strict=True):
        if not folder.is_dir() or not path.exists():
            raise UsageError(f"no such file or folder: {path}")
    library = Library(dict.fromkeys(folders), override=True)
    names = [
        name
        for name, file in library.files.items()
        if name not in library.refused and is_among(Path(file.path), paths)
    ]
    return library, [library.rule(name) for name in sorted(names)]


def is_among(file: Path, paths: Iterable[Path]) -> bool:
    """Whether a file is one of the paths, or lies below one."""
    file = file.resolve()
    return any(path.resolve() == file or path.resolve() in file.parents for path in paths)
