"""Asks LanguageTool: one server for a whole run, several requests in flight, each paragraph asked once."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from newslint.errors import ServiceError, UncheckedError
from newslint.languagetool import background
from newslint.languagetool.annotation import Remark, annotate, read_answer
from newslint.languagetool.server import Server

if TYPE_CHECKING:
    from newslint.languagetool.library import Annotated

IN_FLIGHT = 3
BATCH_LENGTH = 4_000
"""Code points in a request: fewer cost more than they say, more would leave the other threads idle."""

LONGEST_PIECE = 20_000
MOST_KEPT = 5_000
LOSSES_BEFORE_GIVING_UP = 3
SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+")

Answer = Future[list[list[Remark]]]


class _Asked(NamedTuple):
    """Where the remarks on a piece of prose will be: the answer to its batch, and which of it."""

    answer: Answer
    number: int


class Proofreader:
    """LanguageTool, wherever it runs.

    Args:
        url: the server of the user's own; None for one that newslint finds or starts.
    """

    def __init__(self, url: str | None = None) -> None:
        self._given_url = url
        self._url: str | None = None
        self._server: Server | None = None
        self._tools: dict[str, Annotated] = {}
        self._asked: dict[tuple[str, str], _Asked] = {}
        self._lock = threading.RLock()
        self._pool: ThreadPoolExecutor | None = None
        self._has_answered = False
        self._losses = 0

    def open(self) -> None:
        """Make sure that there is a server, or will be: one that starts is not waited for.

        Raises:
            ServiceError: if language-tool-python, Java or LanguageTool is not there.
        """
        try:
            import language_tool_python  # noqa: F401, PLC0415 - an extra, and slow to import
        except ImportError as error:
            raise ServiceError(
                "LanguageTool needs an extra of newslint: run `pip install 'newslint[languagetool]'`"
            ) from error
        with self._lock:
            if self._url is not None or self._losses >= LOSSES_BEFORE_GIVING_UP:
                return
            found = None if self._given_url else background.find()
            if self._given_url or found:
                self._url = self._given_url or (found.url if found else None)
            else:
                self._server = Server()
                self._url = self._server.url

    def close(self) -> None:
        """End what was started, and forget what was asked."""
        # Before the lock: a thread that waits for the server to start holds it.
        if self._server:
            self._server.stop()
        with self._lock:
            pool, self._pool = self._pool, None
            if pool:
                pool.shutdown(wait=False, cancel_futures=True)
            self._forget_server()
            self._asked.clear()

    def request(self, pieces: Sequence[str], language: str) -> None:
        """Ask for remarks on pieces of prose, without waiting for them.

        Raises:
            ServiceError: if there is no server to ask.
        """
        new = [
            piece
            for piece in dict.fromkeys(pieces)
            if piece.strip() and (language, piece) not in self._asked
        ]
        if not new:
            return
        self.open()
        if self._pool is None:
            self._pool = ThreadPoolExecutor(IN_FLIGHT, "languagetool")
        for batch in batches(new):
            answer = self._pool.submit(self._answer, batch, language)
            for number, piece in enumerate(batch):
                self._asked[language, piece] = _Asked(answer, number)

    def remarks(self, pieces: Sequence[str], language: str) -> list[list[Remark]]:
        """Return LanguageTool's remarks on each piece of prose, in order of place.

        Raises:
            ServiceError: if no server can be had at all.
            UncheckedError: if it gave no answer on these pieces.
        """
        self.request(pieces, language)
        asked = [self._asked.get((language, piece)) for piece in pieces]
        try:
            found = [each.answer.result()[each.number] if each else [] for each in asked]
        except CancelledError as error:
            raise UncheckedError("LanguageTool was ended while it was checking") from error
        finally:
            self._keep_good()
        return [sorted(each) for each in found]

    def _keep_good(self) -> None:
        """Forget failed answers, which may be had at the next try, and the oldest of very many."""
        for key, each in list(self._asked.items()):
            answer = each.answer
            if answer.done() and (answer.cancelled() or answer.exception()):
                del self._asked[key]
        for key in list(self._asked)[:-MOST_KEPT]:
            if self._asked[key].answer.done():
                del self._asked[key]

    def _answer(self, batch: Sequence[str], language: str) -> list[list[Remark]]:
        """Return the remarks on each piece of a batch; runs in a thread of the pool."""
        parts = [part for piece in batch for part in split(piece)]
        found = [
            each
            for texts in batches([text for _, text in parts])
            for each in self._ask(texts, language)
        ]
        remarks: list[list[Remark]] = []
        for (offset, _), there in zip(parts, found, strict=True):
            moved = [
                each._replace(start=each.start + offset, end=each.end + offset) for each in there
            ]
            if offset == 0:
                remarks.append(moved)
            else:
                remarks[-1] += moved
        return remarks

    def _ask(self, texts: Sequence[str], language: str) -> list[list[Remark]]:
        from newslint.languagetool.library import AnswerError, ServerLostError  # noqa: PLC0415

        tool = self._tool(language)
        if not self._given_url and self._server is None:
            background.touch()
        try:
            answer = tool.ask(annotate(texts))
            remarks = read_answer(answer, texts)
        except ServerLostError as error:
            raise UncheckedError(f"LanguageTool was lost: {self._lost(error, tool)}") from error
        except (AnswerError, ValueError) as error:
            raise UncheckedError(
                f"LanguageTool at {self._url} did not check it: {error}"
            ) from error
        self._has_answered, self._losses = True, 0
        return remarks

    def _tool(self, language: str) -> Annotated:
        """Return the server in one language, waiting until it has started."""
        from newslint.languagetool.library import (  # noqa: PLC0415 - slow to import
            Annotated,
            AnswerError,
            ServerLostError,
        )

        with self._lock:
            if self._losses >= LOSSES_BEFORE_GIVING_UP:
                raise UncheckedError(
                    f"LanguageTool was given up after it was lost {self._losses} times in a row"
                )
            if language in self._tools:
                return self._tools[language]
            try:
                self.open()
                if self._server:
                    self._server.wait()
                tool = Annotated(language, str(self._url))
            except ValueError as error:
                raise ServiceError(f"LanguageTool at {self._url} has no {language}") from error
            except (ServiceError, ServerLostError, AnswerError) as error:
                where = (
                    "" if isinstance(error, ServiceError) else f"no LanguageTool at {self._url}: "
                )
                if self._has_answered:
                    # One that worked before may come back: only this article is not checked.
                    raise UncheckedError(f"{where}{self._lost(error)}") from error
                raise ServiceError(f"{where}{error}") from error
            self._tools[language] = tool
            return tool

    def _lost(self, error: Exception, tool: Annotated | None = None) -> str:
        """Note that the server did not answer; the next article gets another one. Returns why."""
        with self._lock:
            reason = str(error)
            if tool and tool not in self._tools.values():
                return reason  # another thread was told of the same loss
            self._losses += 1
            if self._server and self._server.has_ended():
                reason = f"its process ended while it was checking; its log: {self._server.log}"
            self._forget_server()
        return reason

    def _forget_server(self) -> None:
        self._tools.clear()
        self._url = None
        if self._server:
            self._server.stop()
            self._server = None


def batches(pieces: Sequence[str]) -> Iterator[list[str]]:
    """Yield pieces in groups that are long enough to be worth a request, in order."""
    batch: list[str] = []
    length = 0
    for piece in pieces:
        if batch and length + len(piece) > BATCH_LENGTH:
            yield batch
            batch, length = [], 0
        batch.append(piece)
        length += len(piece)
    if batch:
        yield batch


def split(piece: str) -> Iterator[tuple[int, str]]:
    """Yield a piece of prose in parts that every server takes, with the offset of each: at sentence ends."""
    start = 0
    while len(piece) - start > LONGEST_PIECE:
        window = piece[start : start + LONGEST_PIECE]
        ends = [found.end() for found in SENTENCE_END.finditer(window)]
        length = ends[-1] if ends else window.rfind(" ") + 1 or LONGEST_PIECE
        yield start, piece[start : start + length]
        start += length
    yield start, piece[start:]


_SHARED: dict[str | None, Proofreader] = {}


def shared(url: str | None = None) -> Proofreader:
    """Return the one proofreader of this process for a server; `close_all` ends it."""
    if url not in _SHARED:
        if not _SHARED:
            import atexit  # noqa: PLC0415

            atexit.register(close_all)
        _SHARED[url] = Proofreader(url)
    return _SHARED[url]


def close_all() -> None:
    """End every server that this process started; the next `shared` begins anew."""
    while _SHARED:
        _SHARED.popitem()[1].close()
