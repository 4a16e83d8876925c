"""`newslint clean`: throw away what was kept to make the next run fast."""

from __future__ import annotations

import argparse
import shutil
from contextlib import suppress
from pathlib import Path

from newslint.errors import EXIT_CLEAN
from newslint.folders import cache_folder

MEGABYTE = 1_000_000
KEPT = ("results-*.sqlite*", "parses-*.sqlite*", "rules", "screens")


def run(_given: argparse.Namespace) -> int:
    """Remove the caches (LanguageTool stays); return the exit status."""
    size = 0
    for pattern in KEPT:
        for path in cache_folder().glob(pattern):
            size += sum(each.stat().st_size for each in (path, *path.rglob("*")) if each.is_file())
            remove(path)
    print(f"{size / MEGABYTE:.1f} MB of caches were removed.")
    return EXIT_CLEAN


def remove(path: Path) -> None:
    """Remove a file or a folder; another run may do the same."""
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()
