"""Which files to check: the paths given, folders walked, what is excluded left out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newslint.formats import KNOWN_EXTENSIONS
from newslint.model import Failure

SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})

Excluded = Callable[[Path], bool]


@dataclass
class Discovery:
    """The files found, in order and each once, and the paths that gave none."""

    files: list[Path]
    failures: list[Failure]
    excluded: int = 0


def discover(
    paths: Sequence[Path],
    excluded: Excluded,
    *,
    force_exclude: bool = False,
    respect_gitignore: bool = True,
) -> Discovery:
    """Find the articles that paths name.

    Files named explicitly are checked whatever they are called, and even if excluded, unless
    `force_exclude`. A path that is not there, or a folder without any article, is a failure.

    Args:
        paths: files and folders.
        excluded: whether the config excludes a path.
    """
    result = Discovery([], [])
    seen: set[Path] = set()
    for path in paths:
        if path.is_dir():
            found = list(walk(path, excluded, respect_gitignore=respect_gitignore))
            if not found:
                result.failures.append(Failure(str(path), "no article in this folder"))
        elif not path.exists():
            result.failures.append(Failure(str(path), "no such file or folder"))
            continue
        elif force_exclude and excluded(path):
            result.excluded += 1
            continue
        else:
            found = [path]
        for file in found:
            if file.resolve() not in seen:
                seen.add(file.resolve())
                result.files.append(file)
    return result


def walk(folder: Path, excluded: Excluded, *, respect_gitignore: bool) -> Iterator[Path]:
    """Yield the articles in a folder and the folders below it, sorted, hidden ones left out."""
    ignored = gitignore(folder) if respect_gitignore else lambda _path: False
    for home, folders, files in os.walk(folder):
        here = Path(home)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and name not in SKIPPED_FOLDERS
            and not excluded(here / name)
            and not ignored(here / name)
        )
        for name in sorted(files):
            path = here / name
            if path.suffix.lower() in KNOWN_EXTENSIONS and not excluded(path) and not ignored(path):
                yield path


def gitignore(folder: Path) -> Excluded:
    """Return whether git would ignore a path, by the .gitignore files from its root down."""
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - start-up

    folder = folder.resolve()
    root = next((home for home in (folder, *folder.parents) if (home / ".git").exists()), folder)
    specs: dict[Path, GitIgnoreSpec | None] = {}

    def spec(home: Path) -> GitIgnoreSpec | None:
        if home not in specs:
            file = home / ".gitignore"
            lines = (
                file.read_text(encoding="utf-8", errors="replace").splitlines()
                if file.is_file()
                else []
            )
            specs[home] = GitIgnoreSpec.from_lines(lines) if lines else None
        return specs[home]

    def ignored(path: Path) -> bool:
        path = path.resolve()
        for home in path.parents:
            if home != root and root not in home.parents:
                break
            patterns = spec(home)
            name = path.relative_to(home).as_posix() + ("/" if path.is_dir() else "")
            if patterns and patterns.match_file(name):
                return True
        return False

    return ignored
