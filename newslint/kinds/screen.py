"""All expressions of all rules in one pass: which of them a piece of prose may hold.

Each alternative of the rules' `Alternation`s becomes an expression over bytes that matches wherever the
alternative does (`superset`); Hyperscan seeks them all at once, some hundred times as fast as they are
sought one by one. What it reports is only a candidate: the alternative itself is asked then, by the `regex`
package, so findings are the same as without the screen. Where Hyperscan is not installed there is no screen,
and every expression is sought by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from threading import Lock
from typing import Any

from newslint.article import Article, Section
from newslint.kinds.alternation import Alternation
from newslint.kinds.expressions import FOLDED

COUNT_BYTES = 4


class Screen:
    """Tells which alternatives a section may hold.

    Args:
        alternations: the expressions of all rules that run.
        saved: what `saved` returned for the same expressions; None to compile them.

    Raises:
        ImportError: if Hyperscan is not installed.
        ValueError: if what was saved is of other expressions, another version or another processor.
    """

    def __init__(self, alternations: Iterable[Alternation], saved: bytes | None = None) -> None:
        import hyperscan  # noqa: PLC0415 - not on every machine

        alternations = list(alternations)
        self._database: Any = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
        try:
            marks = self._compile(alternations) if saved is None else self._load(saved)
        except hyperscan.error as error:
            raise ValueError(f"Hyperscan: {error}") from error
        if len(marks) != len(alternations):
            raise ValueError("the screen is one of other expressions")
        self._marks = marks
        self._lock = Lock()
        self._screened = [each for each, mark in zip(alternations, marks, strict=True) if mark]
        self._owners = [
            (alternation, number)
            for alternation in self._screened
            for number in range(len(alternation.sources))
        ]
        for alternation in self._screened:
            alternation.screen = self

    def _compile(self, alternations: Sequence[Alternation]) -> bytes:
        """Compile what can be screened; return which alternations that is."""
        import hyperscan  # noqa: PLC0415

        from newslint.kinds.superset import superset  # noqa: PLC0415 - once for a set of rules

        sources: list[bytes] = []
        marks = bytearray()
        for alternation in alternations:
            written = [superset(source, alternation.flags) for source in alternation.sources]
            widened = [each.encode("ascii") for each in written if each]
            whole = len(widened) == len(written)
            marks.append(whole)
            sources += widened if whole else ()
        flags = (
            hyperscan.HS_FLAG_CASELESS | hyperscan.HS_FLAG_DOTALL | hyperscan.HS_FLAG_SINGLEMATCH
        )
        if sources:
            self._database.compile(
                expressions=sources, ids=range(len(sources)), flags=[flags] * len(sources)
            )
        return bytes(marks)

    def _load(self, saved: bytes) -> bytes:
        import hyperscan  # noqa: PLC0415

        count = int.from_bytes(saved[:COUNT_BYTES], "big")
        marks = saved[COUNT_BYTES : COUNT_BYTES + count]
        if any(marks):
            self._database = hyperscan.loadb(saved[COUNT_BYTES + count :], hyperscan.HS_MODE_BLOCK)
            self._database.scratch = hyperscan.Scratch(self._database)
        return marks

    def saved(self) -> bytes:
        """Return the screen as bytes, to be given to one of the same expressions."""
        import hyperscan  # noqa: PLC0415

        database = bytes(hyperscan.dumpb(self._database)) if self._screened else b""
        return len(self._marks).to_bytes(COUNT_BYTES, "big") + self._marks + database

    def candidates(
        self, article: Article, sections: Sequence[Section], alternation: Alternation
    ) -> Sequence[tuple[Section, Sequence[int] | None]]:
        """Return the sections that may hold alternatives, and which; None where all have to be asked."""
        holding = article.once((self, tuple(sections)), lambda: self._read(sections))
        return holding.get(id(alternation), ())

    def _read(
        self, sections: Iterable[Section]
    ) -> dict[int, list[tuple[Section, Sequence[int] | None]]]:
        """Return for each alternation the sections that may hold it."""
        holding: dict[int, list[tuple[Section, Sequence[int] | None]]] = {}
        for section in sections:
            found = self._scan(section.text)
            if found is None:
                for alternation in self._screened:
                    holding.setdefault(id(alternation), []).append((section, None))
            else:
                for owner, among in found.items():
                    holding.setdefault(owner, []).append((section, sorted(among)))
        return holding

    def _scan(self, text: str) -> dict[int, list[int]] | None:
        if not text.isascii() and not FOLDED.isdisjoint(text):
            return None
        found: dict[int, list[int]] = {}
        owners = self._owners

        def report(number: int, _start: int, _end: int, _flags: int, _context: object) -> None:
            alternation, alternative = owners[number]
            found.setdefault(id(alternation), []).append(alternative)

        with (
            self._lock
        ):  # one scan at a time: Hyperscan works in memory that belongs to the database
            self._database.scan(text.encode("utf-8", "surrogatepass"), match_event_handler=report)
        return found
