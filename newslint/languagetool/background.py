"""A server that stays between runs: started, found again, stopped.

It is written down in a folder that its user alone can enter. A run uses it only if its process lives and
its port answers, and touches the file; its supervisor ends it when the file is untouched for too long, or
gone. So nothing here ends a process by a number that may be another's by now.
"""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from newslint.errors import ServiceError
from newslint.languagetool.places import VERSION, runtime_folder
from newslint.languagetool.server import LOOPBACK, SECONDS_TO_START, Server, is_answering

IDLE_MINUTES = 30
SECONDS_TO_STOP = 15.0
POLL_SECONDS = 0.1


class Background(NamedTuple):
    """A server that stays: its process, its port, its version."""

    pid: int
    port: int
    version: str

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://{LOOPBACK}:{self.port}/"


def state_file() -> Path:
    """Return the file that a background server is written down in."""
    return runtime_folder() / "languagetool.json"


def find() -> Background | None:
    """Return the background server if one runs and answers, marked as used now; else None."""
    found = _written()
    if found is None or found.version != VERSION or not _lives(found.pid):
        return None
    if not is_answering(found.url):
        return None
    touch()
    return found


def touch() -> None:
    """Mark the background server as used now."""
    with suppress(OSError):
        os.utime(state_file())


def start(idle_minutes: float = IDLE_MINUTES) -> Background:
    """Start a background server where none runs, and return it when it answers.

    Raises:
        ServiceError: if it cannot be started.
    """
    found = find()
    if found:
        return found
    server = Server(state_file(), idle_minutes * 60)
    try:
        server.wait()
    except BaseException:
        server.stop()
        raise
    deadline = time.monotonic() + SECONDS_TO_START
    while (found := find()) is None:
        if time.monotonic() > deadline or not server.is_alive:
            raise ServiceError("LanguageTool was started, and stopped by somebody else")
        time.sleep(POLL_SECONDS)
    return found


def stop() -> bool:
    """Stop the background server; return whether there was one.

    Raises:
        ServiceError: if it goes on.
    """
    found = _written()
    if found is None:
        return False
    running = _lives(found.pid) and is_answering(found.url)
    state_file().unlink(missing_ok=True)  # its supervisor sees that, and ends it
    deadline = time.monotonic() + SECONDS_TO_STOP
    while running and is_answering(found.url):
        if time.monotonic() > deadline:
            raise ServiceError(
                f"LanguageTool (process {found.pid}, port {found.port}) does not stop"
            )
        time.sleep(POLL_SECONDS)
    return running


def _written() -> Background | None:
    try:
        state = json.loads(state_file().read_text(encoding="utf-8"))
        return Background(int(state["pid"]), int(state["port"]), str(state["version"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _lives(pid: int) -> bool:
    """Whether a process of this user lives; Windows has no harmless way to ask, there its port tells."""
    if os.name == "nt":
        return True
    try:
        os.kill(pid, 0)
    except (OSError, OverflowError):
        return False
    return True
