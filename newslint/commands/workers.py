"""Files read by several processes at once, their results in the order of the files.

The processes are forked from one that has its rules, and the model of the parse, loaded: none pays for them
again. One that dies takes its file with it and no other: the file is read again by another process, and if
that one dies too, it is a failure.

`concurrent.futures` is not used: its processes share one pipe for what they found, and one that is killed while
it writes there is waited for without end, by an interruption too. Here each has a pipe of its own, whose end
is seen.
"""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType

from newslint.errors import NewslintError, reading_crashed
from newslint.model import Failure, FileReport

Result = FileReport | Failure
Read = Callable[[Path], Result]

AHEAD = 16
"""How many files for each process are under way or wait for those before them."""
DEATHS = 2
"""A file that so many processes died of is not read again."""


def cores() -> int:
    """Return the number of processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def can_fork() -> bool:
    """Whether processes can be forked with a model loaded: on macOS system libraries do not bear it."""
    return sys.platform.startswith("linux")


def in_order(
    paths: Iterable[Path],
    *,
    kept: Callable[[Path], Result | None],
    read: Read,
    prepare: Callable[[], bool],
    jobs: int,
) -> Iterator[Result]:
    """Yield the result of each file, in order, as it comes.

    Args:
        paths: the files.
        kept: what is known of a file without reading it; None where it has to be read.
        read: reads one; called in the processes.
        prepare: called once before the first is forked; loads what all need, and returns whether forking is
            worth while.
        jobs: how many processes.
    """
    waiting: deque[_File] = deque()
    forks: bool | None = None
    with _Pool(read, jobs) as pool:
        for path in paths:
            file = _File(path, kept(path))
            if file.answer is None and forks is None:
                forks = prepare()
            if file.answer is None and not forks:
                file.answer = read(path)
            if file.answer is None:
                pool.submit(file)
            waiting.append(file)
            while waiting and (waiting[0].answer is not None or len(waiting) > AHEAD * jobs):
                yield pool.result(waiting.popleft())
        while waiting:
            yield pool.result(waiting.popleft())


@dataclass(eq=False)
class _File:
    """A file, and what reading it gave once that is known: an error is one that ends the run."""

    path: Path
    answer: Result | NewslintError | None = None
    deaths: int = 0


@dataclass(eq=False)
class _Worker:
    """A process, this end of its pipe, and the files that it was sent and has not answered yet, in order."""

    process: BaseProcess
    connection: Connection
    under_way: deque[_File] = field(default_factory=deque)


class _Pool:
    """Processes that read files, forked when there is work for them.

    Args:
        read: reads one file; called in the processes.
        jobs: the most processes at a time.
    """

    def __init__(self, read: Read, jobs: int) -> None:
        self._read = read
        self._jobs = jobs
        self._workers: list[_Worker] = []
        self._queue: deque[_File] = deque()

    def __enter__(self) -> _Pool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End the processes, whatever they are at."""
        for worker in self._workers:
            self._end(worker)

    def submit(self, file: _File) -> None:
        """Have a file read, after those submitted before."""
        self._queue.append(file)
        self._collect(timeout=0)

    def result(self, file: _File) -> Result:
        """Wait for the result of a file that was submitted.

        Raises:
            NewslintError: if reading it raised one.
        """
        while file.answer is None:
            self._collect(timeout=None)
        if isinstance(file.answer, NewslintError):
            raise file.answer
        return file.answer

    def _collect(self, timeout: float | None) -> None:
        """Take the answers that are there, or wait for one, and give out what is to be read."""
        self._give_out()
        ready = wait([worker.connection for worker in self._workers], timeout)
        for worker in [each for each in self._workers if each.connection in ready]:
            try:
                answer = worker.connection.recv()
            except (EOFError, OSError):
                self._mourn(worker)
            else:
                worker.under_way.popleft().answer = answer
        self._give_out()

    def _give_out(self) -> None:
        """Give each process a file, and one more to go on with where enough are left for the others."""
        while self._queue:
            worker = min(self._workers, key=lambda each: len(each.under_way), default=None)
            if (worker is None or worker.under_way) and len(self._workers) < self._jobs:
                worker = self._fork()
            most = 2 if len(self._queue) > self._jobs else 1
            if worker is None or len(worker.under_way) >= most:
                return
            file = self._queue.popleft()
            worker.under_way.append(file)
            # One that has died meanwhile is noticed when its answer is waited for.
            with suppress(OSError):
                worker.connection.send(file.path)

    def _fork(self) -> _Worker:
        context = get_context("fork")
        ours, theirs = context.Pipe()
        others = [worker.connection for worker in self._workers]
        process = context.Process(
            target=_serve, args=(self._read, theirs, [ours, *others]), daemon=True
        )
        try:
            # An interruption waits until the process is known here and ignores it.
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
            process.start()
            self._workers.append(_Worker(process, ours))
        except OSError as error:
            raise NewslintError(f"no process can be started: {error.strerror}") from error
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        theirs.close()  # so that the pipe ends when the process does
        return self._workers[-1]

    def _mourn(self, worker: _Worker) -> None:
        """Have the files of a process that died read by another; it died of the first of them."""
        self._workers.remove(worker)
        self._end(worker)
        if not worker.under_way:
            return
        first = worker.under_way[0]
        first.deaths += 1
        if first.deaths == DEATHS:
            first.answer = Failure(str(first.path), "the process that read it died")
            worker.under_way.popleft()
        self._queue.extendleft(reversed(worker.under_way))

    @staticmethod
    def _end(worker: _Worker) -> None:
        worker.process.kill()
        worker.connection.close()
        worker.process.join()


def _serve(read: Read, connection: Connection, not_ours: Iterable[Connection]) -> None:
    """Read files until the first process has no more, or is gone.

    Args:
        read: reads one.
        connection: where paths come from and answers go to.
        not_ours: ends of pipes that the fork copied: left open, none would end with the first process.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is the first process's business
    for each in not_ours:
        each.close()
    with suppress(EOFError, OSError):
        while True:
            path = connection.recv()
            connection.send(_answer(read, path))


def _answer(read: Read, path: Path) -> Result | NewslintError:
    try:
        return read(path)
    except NewslintError as error:
        return error
    except Exception as error:  # the other files must still be checked
        return Failure(str(path), reading_crashed(error))
