"""A check that the daemon makes says what a check by itself says, and the daemon knows when to go."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from helpers import wait_until

from newslint.daemon import protocol
from newslint.daemon.standby import Serve, Standby

pytestmark = pytest.mark.skipif(
    not hasattr(socket, "AF_UNIX") or not sys.platform.startswith("linux"), reason="Unix sockets"
)

ARTICLE = "Experts revealed that the mayor slammed the plan — “a shocking” one.\n"


def newslint(
    *arguments: str, given: str | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "newslint", *arguments],
        input=None if given is None else given.encode(),
        stdin=subprocess.DEVNULL if given is None else None,
        capture_output=True,
        env=os.environ | environment,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def daemon(tmp_path_factory: pytest.TempPathFactory, cache_of_tests: Path) -> Iterator[None]:
    """One daemon for all, with the compiled expressions of the other tests."""
    started = newslint("daemon", "start", "--idle-minutes", "3")
    assert started.returncode == 0, started.stderr
    yield
    newslint("daemon", "stop")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text(ARTICLE)
    (tmp_path / "wire.md").write_text("The mayor criticised the plan, officials said.\n")
    (tmp_path / "newslint.yml").write_text("select: [framing, sensational, attribution]\n")
    return tmp_path


@pytest.mark.usefixtures("daemon")
def test_a_check_whose_input_is_closed_does_without(place: Path) -> None:
    shown = subprocess.run(
        f"{sys.executable} -m newslint check a.md <&-", shell=True, capture_output=True, check=False
    )
    assert shown.returncode == 1, shown.stderr
    assert not shown.stderr


def test_two_messages_that_come_at_once_are_two() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        protocol.send(theirs, {"runs": True})
        protocol.send(theirs, {"status": 1})
        assert protocol.receive(ours)[0] == {"runs": True}
        assert protocol.receive(ours)[0] == {"status": 1}
        theirs.close()
        assert protocol.receive(ours)[0] is None


def checks() -> int:
    shown = newslint("daemon", "status").stdout.decode()
    return int(shown.split(" checks")[0].rsplit(" ", 1)[1])


@pytest.mark.usefixtures("daemon")
@pytest.mark.parametrize(
    "arguments",
    [
        ["a.md"],
        ["a.md", "--output-format", "json", "--source", "wire.md"],
        ["a.md", "--color", "always"],
        ["a.md", "--select", "no-such-rule"],
        ["no-such-file.md"],
        ["a.md", "--isolated", "-q", "--output-format", "concise"],
        ["--no-such-option"],
        ["."],
    ],
)
def test_the_daemon_says_the_same(place: Path, arguments: list[str]) -> None:
    before = checks()
    asked = newslint("check", *arguments)
    assert checks() == before + 1
    alone = newslint("check", *arguments, "--no-daemon")
    assert checks() == before + 1
    assert (asked.returncode, asked.stdout, asked.stderr) == (
        alone.returncode,
        alone.stdout,
        alone.stderr,
    )


@pytest.mark.usefixtures("daemon")
def test_the_daemon_reads_our_standard_input_and_environment(place: Path) -> None:
    asked = newslint("check", "-", given=ARTICLE, GITHUB_ACTIONS="true")
    assert asked.stdout.startswith(b"::error")
    assert (
        asked.stdout
        == newslint("check", "-", "--no-daemon", given=ARTICLE, GITHUB_ACTIONS="true").stdout
    )


@pytest.mark.usefixtures("daemon")
def test_a_rule_that_has_changed_is_read_anew(place: Path) -> None:
    (place / "house").mkdir()
    rule = place / "house/mayor.yml"
    asked = ["check", "a.md", "--isolated", "--styles", "house", "--select", "house"]
    rule.write_text("extends: existence\nmessage: no '%s'\ntokens: [mayor]\n")
    assert b"no 'mayor'" in newslint(*asked).stdout
    rule.write_text("extends: existence\nmessage: never '%s'\ntokens: [mayor]\n")
    assert b"never 'mayor'" in newslint(*asked).stdout


@pytest.mark.usefixtures("daemon")
def test_nobody_else_can_speak_to_it() -> None:
    path = protocol.socket_path()
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.usefixtures("daemon")
@pytest.mark.parametrize("words", [b"", b"rubbish\n", b"[]\n", b'{"run": 1}\n', b"{}\n"])
def test_rubbish_does_not_hurt_it(words: bytes) -> None:
    with protocol.connect() as connection:
        connection.sendall(words)
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(1000):
            pass
    assert checks() >= 0


@pytest.mark.usefixtures("daemon")
def test_a_check_ends_with_its_caller(place: Path) -> None:
    for number in range(40):
        (place / f"{number}.md").write_text(ARTICLE * 400)
    process = subprocess.Popen(
        [sys.executable, "-m", "newslint", "check", ".", "--isolated", "--no-cache"],
        stdout=subprocess.DEVNULL,
    )
    # One checks, and one stands by for the next.
    wait_until(lambda: len(children_of_daemon()) == 2)
    process.kill()
    process.wait()
    wait_until(lambda: len(children_of_daemon()) == 1)


@pytest.mark.usefixtures("daemon")
def test_one_that_has_rehearsed_makes_the_check(place: Path) -> None:
    (standing,) = wait_until(children_of_daemon)
    wait_until(lambda: waits(standing))
    assert newslint("check", "a.md", "--isolated", "--no-cache").returncode == 1
    wait_until(lambda: standing not in children_of_daemon())


def waits(process: str) -> bool:
    """Whether a process sleeps: it has nothing to do."""
    return Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2][0] == "S"


def stand_by(serve: Serve, rehearse: Callable[[], None] = lambda: None) -> Standby:
    return Standby(1, begin=lambda: None, rehearse=rehearse, serve=serve)


def test_one_that_stands_by_serves_one_request() -> None:
    def serve(message: protocol.Message, files: Sequence[int]) -> None:
        os.write(files[0], message["word"].encode())

    standby = stand_by(serve)
    wait_until(standby.is_ready)
    reading, writing = os.pipe()
    with open(reading) as answer:
        assert standby.take({"word": "x" * 100_000}, [writing])
        os.close(writing)
        assert answer.read() == "x" * 100_000


def test_one_that_rehearses_is_not_ready() -> None:
    standby = stand_by(lambda *_: None, rehearse=lambda: time.sleep(3))
    assert not standby.is_ready()
    standby.leave()


def test_one_that_is_gone_takes_nothing() -> None:
    standby = stand_by(lambda *_: None, rehearse=lambda: os._exit(1))
    wait_until(standby.is_ready)
    assert not standby.take({}, [0])


def test_one_that_nobody_can_ask_ends() -> None:
    reading, writing = os.pipe()
    standby = stand_by(lambda *_: None)
    os.close(writing)  # now only that process has it open
    standby.leave()
    with open(reading) as end:
        assert end.read() == ""


@pytest.mark.usefixtures("daemon")
def test_checks_that_come_at_once_are_made(place: Path) -> None:
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "newslint", "check", "a.md", "--output-format", "json"],
            stdout=subprocess.PIPE,
        )
        for _ in range(8)
    ]
    assert len({each.communicate(timeout=120)[0] for each in started}) == 1
    assert {each.returncode for each in started} == {1}


def children_of_daemon() -> list[str]:
    shown = newslint("daemon", "status").stdout.decode()
    process = shown.split("process ")[1].split(",")[0]
    listed = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", process], capture_output=True, text=True, check=False
    )
    return listed.stdout.split()


def test_another_version_ends_it(tmp_path: Path, cache_of_tests: Path) -> None:
    """Seen from the daemon: a stamp that is not its own."""
    private = tmp_path / "cache"
    private.mkdir()
    (private / "screens").symlink_to(cache_of_tests / "screens")
    environment = {"NEWSLINT_CACHE_DIR": str(private)}
    assert newslint("daemon", "start", **environment).returncode == 0
    again = newslint("daemon", "start", **environment)
    assert b"already running" in again.stdout
    code = (
        "from newslint.daemon import protocol\n"
        "connection = protocol.connect()\n"
        "protocol.send(connection, {'run': ['check', '.'], 'stamp': 'other'}, (0, 1, 2))\n"
        "print(protocol.receive(connection)[0])\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert not told.stderr
    assert told.stdout == b"{'runs': False}\n"
    assert newslint("daemon", "status", **environment).returncode == 2
    assert b"No daemon was running" in newslint("daemon", "stop", **environment).stdout


def test_it_goes_when_nobody_asks(tmp_path: Path, cache_of_tests: Path) -> None:
    private = tmp_path / ("a-folder-with-a-long-name" * 4)
    private.mkdir()
    (private / "screens").symlink_to(cache_of_tests / "screens")
    environment = {"NEWSLINT_CACHE_DIR": str(private)}
    assert newslint("daemon", "start", "--idle-minutes", "0.02", **environment).returncode == 0
    time.sleep(2)
    assert newslint("daemon", "status", **environment).returncode == 2
    assert not list((private / "run").glob("*.sock"))


def test_a_config_may_start_it(place: Path, cache_of_tests: Path) -> None:
    private = place / "cache"
    private.mkdir()
    (private / "screens").symlink_to(cache_of_tests / "screens")
    environment = {"NEWSLINT_CACHE_DIR": str(private)}
    (place / "newslint.yml").write_text("select: [sensational.ellipsis]\ndaemon: auto\n")
    assert newslint("check", "a.md", **environment).returncode == 0
    wait_until(lambda: not newslint("daemon", "status", **environment).returncode)
    assert b"was stopped" in newslint("daemon", "stop", **environment).stdout


@pytest.mark.parametrize("minutes", ["0", "-1", "nan"])
def test_the_idle_time_is_more_than_nothing(minutes: str) -> None:
    refused = newslint("daemon", "start", "--idle-minutes", minutes)
    assert refused.returncode == 2
    assert b"more than 0" in refused.stderr
