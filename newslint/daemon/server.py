"""The daemon: loads what all checks need, then forks a process for each, one ahead of its check.

A check runs in a process of its own, with the caller's folder, environment and open files, so that it does what
it would have done by itself, and leaves nothing behind for the next. It ends when its caller goes.
"""

from __future__ import annotations

import fcntl
import io
import os
import select
import signal
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from newslint.daemon import protocol
from newslint.daemon.standby import Standby
from newslint.errors import EXIT_FAILURE
from newslint.folders import stamp

Main = Callable[[Sequence[str]], int]
Warm = Callable[[Sequence[str]], None]

FILES = 3
"""A command hands over its standard input, output and error."""

CREDENTIALS = struct.Struct("3i")
"""What Linux tells of who is at the other end of a socket: process, user, group."""


class Daemon:
    """One daemon, from start to end.

    Args:
        main: runs a command line, returns its exit status.
        warm: loads what a command line needs, before processes are forked for it and its like.
        rehearse: does what a check does, in a process that waits for one.
        idle_seconds: it ends when it was not asked for so long.

    Raises:
        OSError: if another one runs, or no socket can be made.
    """

    def __init__(
        self, main: Main, warm: Warm, rehearse: Callable[[], None], idle_seconds: float
    ) -> None:
        self._main = main
        self._warm = warm
        self._rehearse = rehearse
        self._standby: Standby | None = None
        self._idle = idle_seconds
        self._stamp = stamp()
        self._started = time.time()
        self._checks = 0
        self._path = protocol.socket_path()
        # Whoever holds the lock is the daemon; it goes with the process, however that ends.
        self._lock = open(self._path.with_suffix(".lock"), "w")  # noqa: SIM115 - held to the end
        fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        self._socket = _listening(self._path)

    def serve(self) -> None:
        """Answer until told to stop, or until nobody has asked for long."""
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # whoever ends is not waited for
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        try:
            while True:
                # Here, where no caller's files are open that the process would keep open.
                self._stand_by()
                if not select.select([self._socket], [], [], self._idle)[0]:
                    return
                connection, _ = self._socket.accept()
                with connection, suppress(OSError, ValueError, TypeError, KeyError):
                    connection.settimeout(protocol.SECONDS_TO_ANSWER)
                    if _is_ours(connection) and not self._answer(connection):
                        return
        finally:
            with suppress(OSError):
                self._path.unlink()

    def _answer(self, connection: socket.socket) -> bool:
        """Answer one message; return whether to go on."""
        message, files = protocol.receive(connection, FILES)
        try:
            if message is None:
                return True
            if "run" in message:
                return self._run(connection, message, files)
            if message.get("ask") == "status":
                protocol.send(connection, self._status())
                return True
            protocol.send(connection, {"stops": True})
            return message.get("ask") != "stop"
        finally:
            for each in files:
                os.close(each)

    def _status(self) -> protocol.Message:
        return {
            "process": os.getpid(),
            "stamp": self._stamp,
            "seconds": round(time.time() - self._started),
            "checks": self._checks,
        }

    def _run(self, connection: socket.socket, message: protocol.Message, files: list[int]) -> bool:
        if message.get("stamp") != self._stamp or len(files) != FILES:
            protocol.send(connection, {"runs": False})
            # The caller is of another version: the next one, of that version, starts its own.
            return not isinstance(message.get("stamp"), str)
        protocol.send(connection, {"runs": True})
        self._checks += 1
        handed = (connection.fileno(), *files)
        taken = False
        if self._standby is not None and self._standby.is_ready():
            taken = self._standby.take(message, handed)
            self._standby = None
        self._load(message)
        if not taken:
            self._fork(message, handed)
        return True

    def _load(self, message: protocol.Message) -> None:
        here = os.getcwd()
        try:
            os.chdir(message["folder"])
            self._warm(message["run"])
        except (Exception, SystemExit):  # noqa: S110 - what is wrong, the check itself will say
            pass
        finally:
            os.chdir(here)

    def _fork(self, message: protocol.Message, files: Sequence[int]) -> None:
        """Fork a process for a check that comes before the one that stands by is ready."""
        if os.fork() == 0:
            try:
                self._leave()
                self._serve(message, files)
            finally:
                os._exit(0)

    def _stand_by(self) -> None:
        with suppress(OSError):
            self._standby = self._standby or Standby(
                FILES + 1, self._leave, self._rehearse, self._serve
            )

    def _leave(self) -> None:
        """Close, in a process that was forked, what is the daemon's."""
        self._socket.close()
        self._lock.close()
        if self._standby is not None:
            self._standby.leave()

    def _serve(self, message: protocol.Message, files: Sequence[int]) -> None:
        """Run a check: the first of the files is the connection to the caller."""
        _check(self._main, socket.socket(fileno=files[0]), message, files[1:])


def _listening(path: Path) -> socket.socket:
    with suppress(FileNotFoundError):
        path.unlink()
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    before = os.umask(0o177)
    try:
        with protocol.address(path) as name:
            listening.bind(name)
    finally:
        os.umask(before)
    listening.listen(16)
    return listening


def _is_ours(connection: socket.socket) -> bool:
    """Whether the same user is at the other end (the folder lets nobody else in; this says it again)."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    told = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, CREDENTIALS.size)
    return bool(CREDENTIALS.unpack(told)[1] == os.getuid())


def _check(
    main: Main, connection: socket.socket, message: protocol.Message, files: Sequence[int]
) -> None:
    """Be the command that asked: run, tell the status, and end."""
    status = EXIT_FAILURE
    try:
        os.setsid()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        for number, file in enumerate(files):
            os.dup2(file, number)
        _open_streams(message["encodings"])
        os.environ.clear()
        os.environ.update(message["environment"] | {protocol.SERVING: "1"})
        os.chdir(message["folder"])
        connection.settimeout(None)
        threading.Thread(target=_end_with, args=(connection,), daemon=True).start()
        status = main(message["run"])
    except SystemExit as end:  # argparse ends so
        status = end.code if isinstance(end.code, int) else EXIT_FAILURE
    finally:
        with suppress(OSError, ValueError):
            sys.stdout.flush()
            sys.stderr.flush()
        with suppress(OSError):
            protocol.send(connection, {"status": status})
        os._exit(0)


def _open_streams(encodings: Sequence[str]) -> None:
    """Make the interpreter's standard streams those of the caller."""
    stdin, stdout, stderr = encodings
    # They stay open to the end.
    sys.stdin = io.TextIOWrapper(open(0, "rb", closefd=False), encoding=stdin)  # noqa: SIM115
    sys.stdout = io.TextIOWrapper(open(1, "wb", closefd=False), encoding=stdout)  # noqa: SIM115
    sys.stderr = io.TextIOWrapper(
        open(2, "wb", buffering=0, closefd=False),  # noqa: SIM115
        encoding=stderr,
        errors="backslashreplace",
        write_through=True,
    )


def _end_with(connection: socket.socket) -> None:
    """End this process, and those that it has forked, when the caller goes."""
    with suppress(OSError):
        if connection.recv(1):
            return
    os.killpg(os.getpid(), signal.SIGKILL)
