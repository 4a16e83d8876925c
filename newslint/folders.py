"""Folders: of the shipped packs, and of what may be lost, which only its user can enter (caches, logs)."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path


def cache_folder() -> Path:
    """Return newslint's folder: NEWSLINT_CACHE_DIR, or `newslint` below XDG_CACHE_HOME or ~/.cache."""
    own = os.environ.get("NEWSLINT_CACHE_DIR")
    if own:
        return Path(own)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "newslint"


def runtime_folder(cache: Path) -> Path:
    """Return the folder where what runs in the background is written down; it may not be there yet.

    It goes with the login session where the system has such a folder: process ids mean nothing on another
    machine that shares the home.

    Args:
        cache: the folder below which it lies otherwise.
    """
    session = os.environ.get("XDG_RUNTIME_DIR")
    if session and Path(session).is_dir() and not os.environ.get("NEWSLINT_CACHE_DIR"):
        return Path(session) / "newslint"
    return cache / "run"


def private_folder(path: Path) -> Path:
    """Return a folder that only its user can enter, made where it is not there.

    Raises:
        OSError: if it cannot be made, or belongs to somebody else.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = path.stat()
    if hasattr(os, "getuid"):
        if found.st_uid != os.getuid():
            raise PermissionError(errno.EPERM, "it belongs to another user", str(path))
        if stat.S_IMODE(found.st_mode) & 0o077:
            path.chmod(0o700)
    return path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that nobody ever reads half of it.

    Raises:
        OSError: if it cannot be written.
    """
    import tempfile  # noqa: PLC0415 - what asks a daemon writes nothing

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def keep_newest(folder: Path, number: int) -> None:
    """Remove all but the files of a folder that were used last."""
    with suppress(OSError):
        files = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in files[number:]:
            path.unlink()


def shipped_packs() -> Path:
    """Return the folder of the packs: in the package where installed, beside it in a checkout."""
    package = Path(__file__).parent
    installed = package / "packs"
    return installed if installed.is_dir() else package.parent / "rules"


@cache
def stamp() -> str:
    """Return what changes with every version of newslint and of Python, and with every edit of a checkout."""
    return f"{sys.version} {state_of(Path(__file__).parent)}"


def state_of(folder: Path) -> str:
    """Return what changes with every file in a folder: names, sizes and times of change."""
    seen = hashlib.blake2b(str(folder.resolve()).encode(), digest_size=16)
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(each for each in folders if each != "__pycache__")
        for name in sorted(files):
            with suppress(OSError):
                found = os.stat(os.path.join(here, name))
                seen.update(f"{name} {found.st_size} {found.st_mtime_ns}\0".encode())
    return seen.hexdigest()
