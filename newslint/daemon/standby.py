"""A process forked ahead of the check that it will run.

The memory of a forked process is copied page by page as it is first written to: a quarter of the time that a
check of one article takes. This process has done that by the time it is asked, by reading something.
"""

from __future__ import annotations

import os
import select
import signal
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress

from newslint.daemon import protocol

Serve = Callable[[protocol.Message, Sequence[int]], None]


class Standby:
    """One such process, which serves one request.

    Args:
        files: how many open files come with a request.
        begin: what it does first: closes what is not for it.
        rehearse: what it does next, while nobody waits.
        serve: answers a request, in that process.

    Raises:
        OSError: if no process can be forked.
    """

    def __init__(
        self, files: int, begin: Callable[[], None], rehearse: Callable[[], None], serve: Serve
    ) -> None:
        self._channel, theirs = socket.socketpair()
        with theirs:
            if os.fork() == 0:
                self._channel.close()
                _stand_by(theirs, files, begin, rehearse, serve)

    def is_ready(self) -> bool:
        """Whether it has rehearsed, or is gone."""
        return bool(select.select([self._channel], [], [], 0)[0])

    def take(self, message: protocol.Message, files: Sequence[int]) -> bool:
        """Hand a request to a process that is ready; return False where it is gone."""
        with self._channel, suppress(OSError):
            if self._channel.recv(1):
                protocol.send(self._channel, message, tuple(files))
                return True
        return False

    def leave(self) -> None:
        """Let go of it: without a request it ends when nobody can send it one."""
        self._channel.close()


def _stand_by(
    channel: socket.socket,
    files: int,
    begin: Callable[[], None],
    rehearse: Callable[[], None],
    serve: Serve,
) -> None:
    """Be that process, to its end."""
    try:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        begin()
        rehearse()
        channel.sendall(b"\n")
        with channel:
            message, taken = protocol.receive(channel, files)
        if message is not None:
            serve(message, taken)
    finally:
        os._exit(0)  # whoever waits for an answer sees that there is none
