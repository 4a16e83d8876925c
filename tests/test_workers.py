"""Several processes find what one finds, in the same order, and one that dies takes one file with it."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from helpers import wait_until

from newslint.cli import main
from newslint.commands import workers
from newslint.commands.workers import Result, in_order
from newslint.errors import NewslintError, SourceError
from newslint.model import Failure, FileReport

pytestmark = pytest.mark.skipif(not workers.can_fork(), reason="processes are forked on Linux only")

WORDS = ["leaked", "shocking", "mayor", "bombshell", "plan"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Articles of very different sizes."""
    articles = tmp_path / "articles"
    articles.mkdir()
    for number in range(20):
        text = f"The {WORDS[number % 5]} report was shocking, he said. " * (1 + 40 * (number % 7))
        (articles / f"{number:02}.md").write_text(text + "\n")
    return articles


def checked(folder: Path, *more: str) -> tuple[int, str]:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "newslint", "check", str(folder), "--isolated", "--no-cache"),
            *("--select", "sensational,grammar", "--output-format", "json", *more),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.stderr, done.stderr
    return done.returncode, done.stdout


def test_the_number_of_processes_changes_nothing(folder: Path) -> None:
    alone = checked(folder, "--jobs", "1")
    assert json.loads(alone[1])["files"]
    assert checked(folder, "--jobs", "3") == alone


def run(read: Callable[[Path], Result], names: list[str]) -> list[Result]:
    paths = [Path(name) for name in names]
    return list(in_order(paths, kept=lambda _: None, read=read, prepare=lambda: True, jobs=2))


def test_results_come_in_order() -> None:
    def read(path: Path) -> Result:
        time.sleep(0.05 if path.name == "0" else 0)
        return FileReport(str(path), "")

    names = [str(number) for number in range(60)]
    assert [result.path for result in run(read, names)] == names


def test_a_process_that_dies_takes_one_file_with_it() -> None:
    def read(path: Path) -> Result:
        if path.name in ("7", "31"):
            os.kill(os.getpid(), signal.SIGKILL)
        return FileReport(str(path), "")

    results = run(read, [str(number) for number in range(40)])
    died = [result.path for result in results if isinstance(result, Failure)]
    assert died == ["7", "31"]
    assert [result.path for result in results] == [str(number) for number in range(40)]


def test_a_process_that_dies_while_it_answers_takes_one_file_with_it() -> None:
    def half(connection: Connection, message: bytes) -> None:
        os.write(connection.fileno(), bytes(message)[: len(message) // 2])
        os.kill(os.getpid(), signal.SIGKILL)

    def read(path: Path) -> Result:
        if path.name == "3":
            Connection._send = half  # type: ignore[attr-defined]
        return FileReport(str(path), "")

    results = run(read, [str(number) for number in range(9)])
    assert [result.path for result in results if isinstance(result, Failure)] == ["3"]
    assert len(results) == 9


def test_an_error_of_a_process_is_raised_here() -> None:
    def read(path: Path) -> Result:
        if path.name == "3":
            raise SourceError("no text", path, 2, 7)
        return FileReport(str(path), "")

    found = in_order(
        [Path(str(number)) for number in range(9)],
        kept=lambda _: None,
        read=read,
        prepare=lambda: True,
        jobs=2,
    )
    assert [next(found).path for _ in range(3)] == ["0", "1", "2"]
    with pytest.raises(SourceError, match="no text") as raised:
        next(found)
    assert (raised.value.line, raised.value.column) == (2, 7)


def test_where_no_process_can_be_started_the_run_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    def fork() -> int:
        raise OSError(errno.EAGAIN, "too many processes")

    monkeypatch.setattr(os, "fork", fork)
    with pytest.raises(NewslintError, match="no process can be started: too many processes"):
        run(lambda path: FileReport(str(path), ""), ["0", "1"])


def test_what_is_kept_is_not_read() -> None:
    def read(path: Path) -> Result:
        raise AssertionError(path)

    kept = {str(number): FileReport(str(number), "") for number in range(9)}
    found = in_order(
        [Path(name) for name in kept],
        kept=lambda path: kept[str(path)],
        read=read,
        prepare=lambda: pytest.fail("nothing is to be read"),
        jobs=2,
    )
    assert list(found) == list(kept.values())


def test_a_rule_that_crashes_is_a_failure_of_its_file(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from newslint.kinds.existence import Existence  # noqa: PLC0415

    check = Existence.check

    def crash(self: Existence, article: object, scopes: object) -> object:
        if article.document.path.endswith("11.md"):  # type: ignore[attr-defined]
            raise RuntimeError("a bug")
        return check(self, article, scopes)  # type: ignore[arg-type]

    monkeypatch.setattr(Existence, "check", crash)
    asked = ["check", str(folder), "--isolated", "--no-cache", "--select", "sensational.ellipsis"]
    assert main([*asked, "-j", "2", "--output-format", "json"]) == 2
    shown = json.loads(capsys.readouterr().out)
    failed = {each["path"]: each["failures"] for each in shown["files"] if each["failures"]}
    assert list(failed) == [str(folder / "11.md")]
    assert failed[str(folder / "11.md")][0]["rule"] == "sensational.ellipsis"
    assert len(shown["files"]) == 20


def start(folder: Path) -> subprocess.Popen[str]:
    """Check many files with two processes, in a group of their own."""
    for number in range(300):
        (folder / f"x{number}.md").write_text("He said that the plan was shocking. " * 400)
    return subprocess.Popen(
        [
            *(sys.executable, "-m", "newslint", "check", str(folder)),
            *("--isolated", "--no-cache", "-j", "2"),
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # Another test may have this process ignore interruptions, and children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )


@pytest.mark.parametrize("seconds", [2, 6])
def test_an_interruption_ends_all_processes(folder: Path, seconds: float) -> None:
    process = start(folder)
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGINT)
    _, complaint = process.communicate(timeout=60)
    assert process.returncode == 130
    assert not complaint
    wait_until(lambda: not members(process.pid))


def test_the_others_end_with_the_first_process(folder: Path) -> None:
    process = start(folder)
    wait_until(lambda: len(members(process.pid)) == 3)
    process.kill()
    process.communicate(timeout=60)
    wait_until(lambda: not members(process.pid))


def members(group: int) -> list[int]:
    """Return the processes of a group."""
    found = []
    for process in filter(str.isdecimal, os.listdir("/proc")):
        with suppress(ProcessLookupError):
            if os.getpgid(int(process)) == group:
                found.append(int(process))
    return found
