"""Finds Java and says how old it is."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from newslint.errors import ServiceError
from newslint.languagetool.places import MINIMUM_JAVA, VERSION

SECONDS_TO_SAY_ITS_VERSION = 20
ADVICE = (
    f"LanguageTool {VERSION} needs Java {MINIMUM_JAVA} or later. Install one (Debian and Ubuntu: "
    f"`apt install openjdk-{MINIMUM_JAVA}-jre-headless`; macOS: `brew install openjdk`), or use a server of "
    "your own with --languagetool-url"
)


class Java(NamedTuple):
    """A Java found: its program, and its main version."""

    program: str
    version: int


def find_java() -> Java:
    """Return the Java of JAVA_HOME, or else of the search path.

    Raises:
        ServiceError: if there is none, it does not run, or it is too old; says what to do.
    """
    program = _program()
    if program is None:
        raise ServiceError(f"there is no Java on the search path. {ADVICE}")
    try:
        said = subprocess.run(  # noqa: S603 - the user's own Java
            [program, "-version"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=SECONDS_TO_SAY_ITS_VERSION,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ServiceError(f"{program} does not run: {error}. {ADVICE}") from error
    version = main_version(said.stderr + said.stdout)
    if version is None:
        raise ServiceError(f"{program} does not say which Java it is. {ADVICE}")
    if version < MINIMUM_JAVA:
        raise ServiceError(f"{program} is Java {version}. {ADVICE}")
    return Java(program, version)


def main_version(said: str) -> int | None:
    """Return the main version in what `java -version` says ('1.8.0_292' is Java 8), None if none is."""
    found = re.search(r'(?:java|openjdk) (?:version )?"?(?:1\.(?=\d))?(\d+)', said)
    return int(found[1]) if found else None


def _program() -> str | None:
    home = os.environ.get("JAVA_HOME")
    if home:
        program = shutil.which("java", path=str(Path(home) / "bin"))
        if program:
            return program
    return shutil.which("java")
