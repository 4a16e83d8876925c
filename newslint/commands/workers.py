"""Files read by several processes at once, their results in the order of the files.

The processes are forked from one that has its rules, and the model of the parse, loaded: none pays for them
again. One that dies takes its file with it and no other: what was under way is read again, each file by a
process of its own, and the file that kills that too is a failure.
"""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import active_children, get_context
from pathlib import Path

from newslint.errors import NewslintError
from newslint.model import Failure, FileReport

Result = FileReport | Failure
Read = Callable[[Path], Result]

AHEAD = 16
"""How many files for each process are under way or wait for those before them."""

_read: Read | None = None


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
    waiting: deque[tuple[Path, Result | Future[Result]]] = deque()
    pool: ProcessPoolExecutor | None = None
    forks: bool | None = None
    try:
        for path in paths:
            result: Result | Future[Result] | None = kept(path)
            if result is None and forks is None:
                forks = prepare()
            if result is None and not forks:
                result = read(path)
            if result is None:
                pool = pool or _pool(read, jobs)
                try:
                    result = pool.submit(_work, path)
                except BrokenProcessPool:
                    pool.shutdown(wait=False)
                    pool = _pool(read, jobs)
                    result = pool.submit(_work, path)
            waiting.append((path, result))
            while waiting and (len(waiting) > AHEAD * jobs or _is_there(waiting[0][1])):
                yield _result(*waiting.popleft(), read)
        while waiting:
            yield _result(*waiting.popleft(), read)
    finally:
        if pool is not None:
            _end(pool)


def _is_there(result: Result | Future[Result]) -> bool:
    return not isinstance(result, Future) or result.done()


def _result(path: Path, result: Result | Future[Result], read: Read) -> Result:
    if not isinstance(result, Future):
        return result
    try:
        return result.result()
    except BrokenProcessPool:
        return _alone(path, read)
    except NewslintError:
        raise
    except Exception as error:  # the other files must still be checked
        return Failure(str(path), f"reading it crashed: {type(error).__name__}: {error}")


def _alone(path: Path, read: Read) -> Result:
    """Read a file in a process of its own: the one that read it before died, of this file or of another."""
    pool = _pool(read, 1)
    try:
        return pool.submit(_work, path).result()
    except BrokenProcessPool:
        return Failure(str(path), "the process that read it died")
    finally:
        pool.shutdown()


def _pool(read: Read, jobs: int) -> ProcessPoolExecutor:
    context = get_context("fork")
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(read,))


def _begin(read: Read) -> None:
    """Make a forked process ready: an interruption is the first process's business."""
    global _read  # noqa: PLW0603 - the one thing that a worker knows
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _read = read


def _work(path: Path) -> Result:
    assert _read is not None  # noqa: S101 - `_begin` has run
    return _read(path)


def _end(pool: ProcessPoolExecutor) -> None:
    """End the processes, whatever they are at.

    An interruption may have come while they were started, before the pool knew of them: so all children go.
    """
    pool.shutdown(wait=False, cancel_futures=True)
    for process in active_children():
        process.kill()
