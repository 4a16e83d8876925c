"""Bytes kept between runs, by key: an SQLite database that two runs may share and one may be killed over.

Where it cannot be used a run does without. When there is too much in it, what was not used for longest goes.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from newslint.folders import private_folder

SECONDS_TO_WAIT = 2.0
WRITTEN_AT_ONCE = 32
DAY = 86_400


class Store:
    """Bytes by key.

    Args:
        path: the database; made, with its folder, where it is not there.
        largest: bytes that it may take; when there is more, the half of that is kept.
    """

    def __init__(self, path: Path, largest: int) -> None:
        self.path = path
        self._largest = largest
        self._waiting: list[tuple[str, tuple[Any, ...]]] = []
        self._opened_by = 0
        self._opened: sqlite3.Connection | None = None
        self._of_parent: sqlite3.Connection | None = None

    def get(self, key: bytes) -> bytes | None:
        """Return what is kept under a key, None where nothing is."""
        if self._database is None:
            return None
        with suppress(sqlite3.Error):
            row = self._database.execute(
                "SELECT value, used FROM kept WHERE key = ?", (key,)
            ).fetchone()
            if row is None:
                return None
            if row[1] < time.time() - DAY:
                self._add([("UPDATE kept SET used = ? WHERE key = ?", (int(time.time()), key))])
            return bytes(row[0])
        return None

    def put(self, values: Mapping[bytes, bytes]) -> None:
        """Keep some values, at once or before `close` returns."""
        now = int(time.time())
        insert = "INSERT OR REPLACE INTO kept VALUES (?, ?, ?)"
        self._add([(insert, (key, now, value)) for key, value in values.items()])

    def close(self) -> None:
        """Write what waits, and make room if there is too much."""
        if self._opened_by != os.getpid():
            return  # nothing was asked for
        self._write()
        if self._opened is not None:
            with suppress(sqlite3.Error):
                self._make_room(self._opened)
            with suppress(sqlite3.Error):
                self._opened.close()
        self._opened = None

    @property
    def _database(self) -> sqlite3.Connection | None:
        """The connection of this process: one that was forked must not use its parent's, nor close it."""
        if self._opened_by != os.getpid():
            self._of_parent, self._waiting = self._opened, []
            self._opened, self._opened_by = self._open(), os.getpid()
        return self._opened

    def _open(self) -> sqlite3.Connection | None:
        with suppress(OSError, sqlite3.Error):
            private_folder(self.path.parent)
            try:
                return self._connected()
            except sqlite3.OperationalError:
                return None  # another run has it, or the folder cannot be written
            except sqlite3.DatabaseError:
                # It is no database (any more): what was kept in it is lost, and nothing else.
                for path in self.path.parent.glob(f"{self.path.name}*"):
                    path.unlink()
                return self._connected()
        return None

    def _connected(self) -> sqlite3.Connection:
        database = sqlite3.connect(self.path, timeout=SECONDS_TO_WAIT, isolation_level=None)
        database.execute("PRAGMA journal_mode = WAL")
        # A power cut may lose the newest values; they are made again.
        database.execute("PRAGMA synchronous = OFF")
        database.execute(
            "CREATE TABLE IF NOT EXISTS kept"
            " (key BLOB PRIMARY KEY, used INTEGER NOT NULL, value BLOB NOT NULL) WITHOUT ROWID"
        )
        return database

    def _add(self, statements: list[tuple[str, tuple[Any, ...]]]) -> None:
        if self._database is None:
            return
        self._waiting += statements
        # A process that was forked is ended without a word, and what waits goes with it.
        if self._of_parent or len(self._waiting) >= WRITTEN_AT_ONCE:
            self._write()

    def _write(self) -> None:
        """Write what waits, in a transaction so short that other runs do not wait for it."""
        database, waiting = self._database, self._waiting
        self._waiting = []
        if database is None or not waiting:
            return
        with suppress(sqlite3.Error):
            database.execute("BEGIN IMMEDIATE")
            for statement, values in waiting:
                database.execute(statement, values)
            database.execute("COMMIT")

    def _make_room(self, database: sqlite3.Connection) -> None:
        (pages,) = database.execute("PRAGMA page_count").fetchone()
        (size,) = database.execute("PRAGMA page_size").fetchone()
        if pages * size <= self._largest:
            return
        database.execute("BEGIN IMMEDIATE")
        rows = database.execute("SELECT key, length(value) FROM kept ORDER BY used DESC").fetchall()
        room = self._largest // 2
        for key, length in rows:
            room -= length
            if room < 0:
                database.execute("DELETE FROM kept WHERE key = ?", (key,))
        database.execute("COMMIT")
        database.execute("VACUUM")


def key_of(*parts: str) -> bytes:
    """Return a key for some texts; other texts, or the same cut up in other places, have another."""
    seen = hashlib.blake2b(digest_size=20)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        seen.update(len(data).to_bytes(8, "big"))
        seen.update(data)
    return seen.digest()
