"""Owns LanguageTool's Java process, and ends it when nobody needs it any more.

A program of its own, run as ``python -I supervisor.py ... -- java ...``; the standard library only, so that
it needs no path. It ends Java

- when its standard input closes: the run that started it is over, even if it was killed;
- or, with ``--state``, when the state file goes, names another process or has not been touched for so long.

The state file of a background server is written here and removed here; who uses the server touches it.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

POLL_SECONDS = 0.25
SECONDS_TO_END = 5
LOG_BYTES = 5_000_000


def main(arguments: list[str]) -> int:
    """Run Java until it ends or is to end; return its exit status, 0 where it was ended here."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--log", type=Path, required=True)
    parser.add_argument("--nice", type=int, default=0)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--state", type=Path)
    parser.add_argument("--idle-seconds", type=float, default=0)
    parser.add_argument("command", nargs="+")
    given = parser.parse_args(arguments)
    ending = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: ending.set())
    if given.nice and hasattr(os, "nice"):
        os.nice(given.nice)
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    log = os.open(given.log, flags, 0o600)
    try:
        java = subprocess.Popen(  # noqa: S603 - the command of server.py
            given.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
    except OSError as error:
        os.write(log, f"{given.command[0]}: {error}\n".encode())
        return 1
    if given.state:
        write_state(given.state, given.port, given.version)
    else:
        threading.Thread(target=wait_for_owner, args=[ending], daemon=True).start()
    try:
        while java.poll() is None and not ending.wait(POLL_SECONDS):
            if given.state and not is_wanted(given.state, given.idle_seconds):
                break
            if os.fstat(log).st_size > LOG_BYTES:
                os.ftruncate(log, 0)
    finally:
        status = java.poll()
        end(java)
        if given.state and is_mine(given.state):
            given.state.unlink(missing_ok=True)
        if status is None and not given.state:
            given.log.unlink(missing_ok=True)  # it ended well, and may hold words of drafts
    return status or 0


def wait_for_owner(ending: threading.Event) -> None:
    """Wait until the process at the other end of standard input has closed it, or is gone."""
    while os.read(0, 4096):
        pass
    ending.set()


def write_state(path: Path, port: int, version: str) -> None:
    """Write down this server, for its user alone, all at once."""
    state = {"pid": os.getpid(), "port": port, "version": version}
    half = path.with_name(f"{path.name}.{os.getpid()}")
    half.unlink(missing_ok=True)
    descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(state, file)
    half.replace(path)


def is_mine(path: Path) -> bool:
    """Whether a state file names this process."""
    try:
        return bool(json.loads(path.read_text(encoding="utf-8"))["pid"] == os.getpid())
    except (OSError, ValueError, KeyError, TypeError):
        return False


def is_wanted(path: Path, idle_seconds: float) -> bool:
    """Whether a state file still names this process, and was touched not too long ago."""
    try:
        touched = path.stat().st_mtime
    except OSError:
        return False
    return is_mine(path) and time.time() - touched < idle_seconds


def end(java: subprocess.Popen[bytes]) -> None:
    """End Java, with patience first."""
    java.terminate()
    try:
        java.wait(SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        java.kill()
        java.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
