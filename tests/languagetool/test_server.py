"""The server's process: started, reused, ended, and why it does not start."""

from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from newslint.errors import ServiceError, UncheckedError
from newslint.languagetool import background, places, server
from newslint.languagetool.java import main_version
from newslint.languagetool.proofreader import close_all, shared
from newslint.languagetool.server import Server, free_port, is_answering

TEXT = "They was here."
PATIENCE = 10.0


def soon(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


@pytest.mark.parametrize(
    ("said", "version"),
    [
        ('openjdk version "17.0.15" 2025-04-15', 17),
        ('java version "1.8.0_292"', 8),
        ('openjdk version "21" 2023-09-19', 21),
        ("openjdk 11.0.2 2019-01-15", 11),
        ('Picked up _JAVA_OPTIONS: -Xmx9g\nopenjdk version "25.0.1"', 25),
        ("command not found", None),
    ],
)
def test_java_versions(said: str, version: int | None) -> None:
    assert main_version(said) == version


def test_no_java_says_what_to_do(programs: object) -> None:
    with pytest.raises(ServiceError, match=r"no Java .* Install one .*--languagetool-url"):
        Server()


def test_an_old_java_is_named(programs: Callable[[str, str], None]) -> None:
    programs("java", "echo 'openjdk version \"11.0.2\"' >&2")
    with pytest.raises(ServiceError, match=r"is Java 11\. LanguageTool .* needs Java 17"):
        Server()


def test_a_java_that_does_not_run_is_told(programs: Callable[[str, str], None]) -> None:
    programs("java", "exit 1")
    with pytest.raises(ServiceError, match="does not say which Java"):
        Server()


def test_not_installed_says_what_to_do(programs: Callable[[str, str], None]) -> None:
    programs("java", "echo 'openjdk version \"17.0.2\"' >&2")
    with pytest.raises(ServiceError, match="`newslint languagetool install`"):
        Server()


@pytest.mark.usefixtures("java")
def test_it_listens_to_this_machine_and_ends_with_the_run() -> None:
    running = Server()
    running.wait()
    assert running.url.startswith("http://127.0.0.1:")
    assert is_answering(running.url)
    assert stat.S_IMODE(running.log.stat().st_mode) == 0o600
    running.stop()
    assert not is_answering(running.url)
    assert not running.log.exists()


@pytest.mark.usefixtures("java")
def test_it_ends_when_the_run_is_killed() -> None:
    code = (
        "import time; from newslint.languagetool.server import Server; server = Server(); server.wait();"
        " print(server.url, flush=True); time.sleep(60)"
    )
    run = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert run.stdout
    url = run.stdout.readline().strip()
    assert is_answering(url)
    run.send_signal(signal.SIGKILL)
    run.wait()
    run.stdout.close()
    assert soon(lambda: not is_answering(url))


@pytest.mark.usefixtures("java")
def test_one_that_does_not_start_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STUB", "refuses")
    with pytest.raises(
        ServiceError, match=r"did not start: java.lang.OutOfMemoryError: no room .*\.log"
    ):
        shared().remarks([TEXT], "en-US")


@pytest.mark.usefixtures("java")
def test_one_that_never_answers_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STUB", "silent")
    monkeypatch.setattr(server, "SECONDS_TO_START", 0.5)
    running = Server()
    with pytest.raises(ServiceError, match="did not answer within"):
        running.wait()
    assert not running.is_alive


@pytest.mark.usefixtures("java")
def test_a_port_that_was_taken_meanwhile_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ports = [taken.getsockname()[1], free_port()]
        monkeypatch.setattr(server, "free_port", lambda: ports.pop(0))
        running = Server()
        running.wait()
        assert not ports
        running.stop()


@pytest.mark.usefixtures("java")
def test_one_that_dies_costs_one_article_and_is_started_again() -> None:
    asker = shared()
    assert asker.remarks([TEXT], "en-US")[0]
    with pytest.raises(
        UncheckedError, match=r"process ended while it was checking; its log: .*\.log"
    ):
        asker.remarks(["die!"], "en-US")
    assert asker.remarks(["And they was there."], "en-US")[0]


@pytest.mark.usefixtures("java")
def test_it_serves_many_articles_and_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Server] = []
    start = Server.__init__

    def counted(self: Server, *arguments: object) -> None:
        started.append(self)
        start(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Server, "__init__", counted)
    for number in range(3):
        assert shared().remarks([f"{number}. They was."], "en-US")[0]
    assert len(started) == 1
    close_all()
    assert not is_answering(started[0].url)


# In the background


@pytest.mark.usefixtures("java")
def test_one_in_the_background_is_found_used_and_stopped() -> None:
    assert background.find() is None
    running = background.start()
    assert background.start() == background.find() == running
    state = background.state_file()
    assert stat.S_IMODE(state.stat().st_mode) == 0o600
    assert stat.S_IMODE(state.parent.stat().st_mode) == 0o700
    os.utime(state, (1, state.stat().st_mtime - 60))
    before = state.stat().st_mtime
    assert shared().remarks([TEXT], "en-US")[0]
    assert state.stat().st_mtime > before
    close_all()
    assert is_answering(running.url)
    assert background.stop()
    assert not background.stop()
    assert background.find() is None
    assert not is_answering(running.url)


@pytest.mark.usefixtures("java")
def test_one_in_the_background_ends_when_it_is_idle() -> None:
    running = background.start(idle_minutes=0.02)
    assert soon(lambda: not is_answering(running.url))
    assert soon(lambda: not background.state_file().exists())


@pytest.mark.usefixtures("java")
@pytest.mark.parametrize(
    "state",
    [
        "",
        "[]",
        '{"pid": 1}',
        '{"pid": "x", "port": 1, "version": "6.8"}',
        f'{{"pid": 4194399, "port": 1, "version": "{places.VERSION}"}}',
        f'{{"pid": MINE, "port": 9, "version": "{places.VERSION}"}}',
    ],
)
def test_what_is_left_of_one_is_not_used(state: str) -> None:
    background.state_file().write_text(state.replace("MINE", str(os.getpid())))
    assert background.find() is None
    assert not background.stop()


@pytest.mark.usefixtures("java")
def test_one_in_the_background_that_dies_is_replaced() -> None:
    running = background.start()
    asker = shared()
    assert asker.remarks([TEXT], "en-US")[0]
    with pytest.raises(UncheckedError):
        asker.remarks(["die!"], "en-US")
    assert asker.remarks(["And they was there."], "en-US")[0]
    assert not is_answering(running.url)


def test_a_folder_of_another_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "getuid", lambda: 12345678)
        with pytest.raises(ServiceError, match="belongs to another user"):
            places.private_folder(tmp_path)


def test_a_folder_that_others_can_read_is_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    with suppress(ServiceError):
        places.private_folder(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700


@pytest.mark.usefixtures("java")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_it_ends_when_the_run_is_stopped(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STUB", "slow")
    for number in range(200):
        (tmp_path / f"{number}.md").write_text(f"{number}. They was.\n")
    code = (
        "import signal, sys; from newslint.cli import main;"
        # A job in the background of a shell ignores it.
        " signal.signal(signal.SIGINT, signal.default_int_handler); sys.exit(main(sys.argv[1:]))"
    )
    options = ["--isolated", "--grammar=languagetool", "--select=grammar.languagetool"]
    run = subprocess.Popen(
        [sys.executable, "-c", code, "check", *options, str(tmp_path)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert soon(lambda: bool(list(places.log_folder().glob("run-*.log"))))
    port = next(places.log_folder().glob("run-*.log")).stem.removeprefix("run-")
    assert soon(lambda: is_answering(f"http://127.0.0.1:{port}/"))
    run.send_signal(getattr(signal, name))
    assert run.wait(PATIENCE) in (130, -signal.SIGTERM)
    assert soon(lambda: not is_answering(f"http://127.0.0.1:{port}/"))
    assert soon(lambda: not list(places.log_folder().glob("run-*.log")))
