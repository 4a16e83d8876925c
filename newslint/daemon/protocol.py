"""What a command and the daemon say to each other: one JSON line there, one back, and three open files.

The command hands over its own standard input, output and error: what is printed goes where the command's
output would have gone, byte for byte, and nothing of an article passes through the socket.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from newslint.folders import cache_folder, private_folder, runtime_folder

LONGEST_MESSAGE = 4_000_000
LONGEST_ADDRESS = 100
CHUNK = 65_536
SECONDS_TO_ANSWER = 10.0

SERVING = "NEWSLINT_DAEMON_SERVES"
"""Set in the environment of the daemon and of what it runs: it starts no other."""

Message = dict[str, Any]


def socket_path() -> Path:
    """Return where the socket is, its folder made where it is not there; only its user can enter that.

    Each installation has its own: one that stopped another's daemon would be stopped by it in turn.

    Raises:
        OSError: if the folder cannot be made, or belongs to somebody else.
    """
    installed = f"{Path(__file__).resolve().parent}\0{sys.executable}"
    name = hashlib.blake2b(os.fsencode(installed), digest_size=6).hexdigest()
    return private_folder(runtime_folder(cache_folder())) / f"daemon-{name}.sock"


def connect() -> socket.socket:
    """Return a connection to the daemon.

    Raises:
        OSError: if none answers.
    """
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.settimeout(SECONDS_TO_ANSWER)
    try:
        with address(socket_path()) as name:
            connection.connect(name)
    except OSError:
        connection.close()
        raise
    return connection


@contextmanager
def address(path: Path) -> Iterator[str]:
    """Yield a name for a socket that is short enough to be one: by way of its folder, where the path is not."""
    if len(os.fsencode(path)) <= LONGEST_ADDRESS or not os.path.isdir("/proc/self/fd"):
        yield str(path)
        return
    opened = os.open(path.parent, os.O_RDONLY)
    try:
        yield f"/proc/self/fd/{opened}/{path.name}"
    finally:
        os.close(opened)


def send(connection: socket.socket, message: Message, files: tuple[int, ...] = ()) -> None:
    """Send a message, and open files with it."""
    data = json.dumps(message).encode() + b"\n"
    if files:
        sent = socket.send_fds(connection, [data[:CHUNK]], list(files))
        data = data[sent:]
    if data:  # the other side may have read all, answered and gone
        connection.sendall(data)


def receive(connection: socket.socket, files: int = 0) -> tuple[Message | None, list[int]]:
    """Return a message and the open files that came with it; no message if the other side has gone.

    Raises:
        ValueError: for what is no message.
    """
    data, taken = b"", list[int]()
    while not data.endswith(b"\n"):
        if files and not taken:
            chunk, taken, _, _ = socket.recv_fds(connection, CHUNK, files)
        else:
            # No byte of the message behind this one is taken.
            seen = connection.recv(CHUNK, socket.MSG_PEEK)
            chunk = connection.recv(seen.find(b"\n") + 1 or len(seen)) if seen else b""
        if not chunk:
            return None, taken
        data += chunk
        if len(data) > LONGEST_MESSAGE:
            raise ValueError("the message is too long")
    message = json.loads(data)
    if not isinstance(message, dict):
        raise ValueError("the message is no object")
    return message, taken
