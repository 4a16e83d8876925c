"""Which LanguageTool is used, and where it and what it leaves behind lie."""

from __future__ import annotations

from pathlib import Path

from newslint import folders
from newslint.errors import ServiceError

VERSION = "6.8"
"""The one place that says which LanguageTool is installed and started."""

MINIMUM_JAVA = 17
"""The Java that LanguageTool `VERSION` is built for."""


def cache_folder() -> Path:
    """Return where newslint keeps LanguageTool."""
    return folders.cache_folder() / "languagetool"


def home() -> Path:
    """Return the folder of the pinned version, whether it is there or not."""
    return cache_folder() / VERSION


def log_folder() -> Path:
    """Return the folder of the servers' logs, made where it is not there.

    LanguageTool writes pieces of text into its log when a check fails, so nobody else may read it.
    """
    return private_folder(cache_folder() / "log")


def runtime_folder() -> Path:
    """Return the folder where a background server is written down, made where it is not there."""
    return private_folder(folders.runtime_folder(cache_folder()))


def private_folder(path: Path) -> Path:
    """Return a folder that only its user can enter, made where it is not there.

    Raises:
        ServiceError: if it cannot be made, or belongs to somebody else.
    """
    try:
        return folders.private_folder(path)
    except OSError as error:
        raise ServiceError(f"cannot make the folder {path}: {error.strerror}") from error
