"""Asks the daemon, if one runs. What is imported here every command waits for."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Sequence
from contextlib import suppress

from newslint.daemon import protocol
from newslint.errors import EXIT_FAILURE, EXIT_INTERRUPTED
from newslint.folders import stamp

OFF = "--no-daemon"


def ask(arguments: Sequence[str]) -> int | None:
    """Have the daemon run a command, its output going where ours goes.

    Args:
        arguments: the command line behind `newslint`.

    Returns:
        The exit status; None where no daemon runs, or one of another version: then it is for us to do.
    """
    if not hasattr(socket, "AF_UNIX") or not hasattr(socket, "send_fds") or OFF in arguments:
        return None
    if None in (sys.stdin, sys.stdout, sys.stderr):  # closed by the caller: nothing to hand over
        return None
    try:
        connection = protocol.connect()
    except OSError:
        return None
    with connection:
        try:
            return _ask(connection, arguments)
        except KeyboardInterrupt:
            return EXIT_INTERRUPTED  # that the connection ends, ends the check


def _ask(connection: socket.socket, arguments: Sequence[str]) -> int | None:
    request = {
        "run": list(arguments),
        "stamp": stamp(),
        "folder": os.getcwd(),
        "environment": dict(os.environ),
        "encodings": [sys.stdin.encoding, sys.stdout.encoding, sys.stderr.encoding],
    }
    try:
        protocol.send(connection, request, (0, 1, 2))
        answer, _ = protocol.receive(connection)
        if answer != {"runs": True}:
            return None
    except (OSError, ValueError):
        return None
    connection.settimeout(None)
    with suppress(OSError, ValueError):
        answer, _ = protocol.receive(connection)
        if answer is not None:
            return int(answer["status"])
    print("newslint: the daemon's process died; `newslint daemon stop` ends it", file=sys.stderr)
    return EXIT_FAILURE


def tell(message: protocol.Message) -> protocol.Message | None:
    """Send the daemon a message and return its answer, None where none runs."""
    try:
        with protocol.connect() as connection:
            protocol.send(connection, message)
            return protocol.receive(connection)[0]
    except (OSError, ValueError, AttributeError):
        return None
