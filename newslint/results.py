"""What was found in files, kept between runs: what has not changed is not read again.

A report is kept under a hash of everything that it follows from: the article and its sources, their names,
the config, the rules, newslint itself. It is kept as data, never as code. Two runs may share the store, one
may be killed at any moment: it is an SQLite database. Where it cannot be used a run does without.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import time
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from newslint.document import Document
from newslint.folders import private_folder
from newslint.model import (
    Edit,
    Evidence,
    FileReport,
    Finding,
    Level,
    RuleInfo,
    Skipped,
    SourceText,
    Span,
    Suppressed,
)

LAYOUT = 1
"""Of the database and of what it holds."""

LARGEST = 200_000_000
"""Bytes. When there is more, what was not used for longest goes, down to half."""

SECONDS_TO_WAIT = 2.0
WRITTEN_AT_ONCE = 32
DAY = 86_400


class Results:
    """Reports of files, by key.

    Args:
        folder: where the database lies; made where it is not there.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / f"results-{LAYOUT}.sqlite"
        self._waiting: list[tuple[str, tuple[Any, ...]]] = []
        self._opened_by = 0
        self._opened: sqlite3.Connection | None = None
        self._of_parent: sqlite3.Connection | None = None

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
        # A power cut may lose the newest reports; they are made again.
        database.execute("PRAGMA synchronous = OFF")
        database.execute(
            "CREATE TABLE IF NOT EXISTS kept"
            " (key BLOB PRIMARY KEY, used INTEGER NOT NULL, value BLOB NOT NULL) WITHOUT ROWID"
        )
        return database

    def report(
        self, key: bytes, document: Document, sources: Sequence[Document]
    ) -> FileReport | None:
        """Return the report kept for a document, None if there is none."""
        kept = self._get(key)
        if kept is None:
            return None
        try:
            return report_of(kept, document, sources)
        except (TypeError, ValueError, KeyError, IndexError):
            return None

    def keep(self, key: bytes, report: FileReport) -> None:
        """Keep a report, unless something in it could not be checked: that is tried again."""
        if not report.failures:
            self._put(key, data_of(report))

    def infos(self, fingerprint: str) -> dict[str, RuleInfo] | None:
        """Return what is known of the rules of a config, None if nothing is kept."""
        kept = self._get(_key("rules", fingerprint))
        try:
            rows = (
                None
                if kept is None
                else [RuleInfo(row[0], Level(row[1]), *row[2:]) for row in kept]
            )
        except (TypeError, ValueError, IndexError):
            return None
        return None if rows is None else {info.name: info for info in rows}

    def keep_infos(self, fingerprint: str, infos: Mapping[str, RuleInfo]) -> None:
        """Keep what reporters say of the rules of a config."""
        rows = [
            [each.name, int(each.level), each.message, each.why, each.fix, each.link]
            for each in infos.values()
        ]
        self._put(_key("rules", fingerprint), rows)

    def close(self) -> None:
        """Write what waits, and make room if there is too much."""
        self._write()
        if self._database is not None:
            with suppress(sqlite3.Error):
                self._make_room(self._database)
            with suppress(sqlite3.Error):
                self._database.close()
        self._opened = None

    def _get(self, key: bytes) -> Any:
        if self._database is None:
            return None
        with suppress(sqlite3.Error, zlib.error, ValueError):
            row = self._database.execute(
                "SELECT value, used FROM kept WHERE key = ?", (key,)
            ).fetchone()
            if row is None:
                return None
            if row[1] < time.time() - DAY:
                self._add("UPDATE kept SET used = ? WHERE key = ?", (int(time.time()), key))
            return json.loads(zlib.decompress(row[0]))
        return None

    def _put(self, key: bytes, value: Any) -> None:
        packed = zlib.compress(json.dumps(value, separators=(",", ":")).encode(), 1)
        self._add("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", (key, int(time.time()), packed))

    def _add(self, statement: str, values: tuple[Any, ...]) -> None:
        if self._database is None:
            return
        self._waiting.append((statement, values))
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
        if pages * size <= LARGEST:
            return
        database.execute("BEGIN IMMEDIATE")
        rows = database.execute("SELECT key, length(value) FROM kept ORDER BY used DESC").fetchall()
        room = LARGEST // 2
        for key, length in rows:
            room -= length
            if room < 0:
                database.execute("DELETE FROM kept WHERE key = ?", (key,))
        database.execute("COMMIT")
        database.execute("VACUUM")


def key_of(fingerprint: str, document: Document, sources: Sequence[Document]) -> bytes:
    """Return the key of a report.

    Args:
        fingerprint: what stands for the rules and the config.
        document: the article.
        sources: what it is compared with, in order.
    """
    parts = [fingerprint]
    for each in (document, *sources):
        parts += [each.path, each.format, each.text]
    return _key("report", *parts)


def _key(*parts: str) -> bytes:
    seen = hashlib.blake2b(digest_size=20)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        seen.update(len(data).to_bytes(8, "big"))
        seen.update(data)
    return seen.digest()


def data_of(report: FileReport) -> list[Any]:
    """Return a report as lists, texts and numbers, without the texts of the articles."""
    return [
        [_finding_data(each) for each in report.findings],
        [[_finding_data(each.finding), each.reason] for each in report.suppressed],
        [[each.rule, each.reason] for each in report.skipped],
        dict(report.metrics),
    ]


def report_of(data: Any, document: Document, sources: Sequence[Document]) -> FileReport:
    """Return the report of a document and its sources that `data_of` has taken apart."""
    findings, suppressed, skipped, metrics = data
    return FileReport(
        path=document.path,
        text=document.text,
        findings=tuple(_finding(each) for each in findings),
        suppressed=tuple(Suppressed(_finding(each), reason) for each, reason in suppressed),
        skipped=tuple(Skipped(*each) for each in skipped),
        metrics=metrics,
        sources=tuple(SourceText(each.path, each.text) for each in sources),
    )


def _finding_data(finding: Finding) -> list[Any]:
    edit = finding.edit
    return [
        finding.rule,
        int(finding.level),
        finding.message,
        list(finding.span),
        finding.excerpt,
        finding.scope,
        finding.compared,
        [[each.path, list(each.span), each.excerpt] for each in finding.evidence],
        [list(edit.span), edit.replacement] if edit else None,
        finding.confidence,
        finding.fingerprint,
        finding.model,
        dict(finding.features),
        int(finding.ceiling),
    ]


def _finding(data: Sequence[Any]) -> Finding:
    rule, level, message, span, excerpt, scope, compared, evidence, edit, *rest = data
    confidence, fingerprint, model, features, ceiling = rest
    return Finding(
        rule=rule,
        level=Level(level),
        message=message,
        span=Span(*span),
        excerpt=excerpt,
        scope=scope,
        compared=compared,
        evidence=tuple(Evidence(path, Span(*place), words) for path, place, words in evidence),
        edit=Edit(Span(*edit[0]), edit[1]) if edit else None,
        confidence=confidence,
        fingerprint=fingerprint,
        model=model,
        features=features,
        ceiling=Level(ceiling),
    )
