"""Starts LanguageTool's own HTTP server on loopback, and knows when it answers and why it does not."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

from newslint.errors import ServiceError
from newslint.languagetool import supervisor
from newslint.languagetool.install import require_installed
from newslint.languagetool.java import find_java
from newslint.languagetool.places import VERSION, cache_folder, log_folder

LOOPBACK = "127.0.0.1"
MAIN_CLASS = "org.languagetool.server.HTTPServer"
HEAP = "1g"
NICENESS = 5
"""How much memory the server may use for text and rules, and how far it steps back for other work."""

QUICK_START = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""For a server that ends with the run: half the work until the first answer, in two thirds of the memory."""

SECONDS_TO_START = 60.0
POLL_SECONDS = 0.1
TRIES = 3
LOG_LINES = 3

# A pipeline is a checker with all its rules, which costs a tenth of a second to make.
PROPERTIES = "pipelineCaching=true\nmaxPipelinePoolSize=20\n"


class Server:
    """One LanguageTool server that this process started; it ends with this process at the latest.

    Attributes:
        url: where it answers.
        log: the file of what it says.
    """

    def __init__(self, state: Path | None = None, idle_seconds: float = 0) -> None:
        """Start a server; `wait` until it answers.

        Args:
            state: for a server that is to outlive this process: the file that keeps it alive.
            idle_seconds: how long that one lives untouched.

        Raises:
            ServiceError: if Java or LanguageTool is not there.
        """
        self._java = find_java()
        self._class_path = require_installed().class_path
        self._state, self._idle_seconds = state, idle_seconds
        self._deadline = time.monotonic() + SECONDS_TO_START
        self._tries = 0
        self._start()

    def _start(self) -> None:
        self._tries += 1
        port = free_port()
        self.url = f"http://{LOOPBACK}:{port}/"
        name = "background" if self._state else f"run-{port}"
        self.log = log_folder() / f"{name}.log"
        properties = cache_folder() / "server.properties"
        properties.write_text(PROPERTIES, encoding="utf-8")
        # It listens to this machine alone: `--public` is not given.
        server = ["-cp", self._class_path, MAIN_CLASS, "--port", str(port)]
        machine = [f"-Xmx{HEAP}", *(() if self._state else QUICK_START)]
        command = [self._java.program, *machine, *server, "--config", str(properties)]
        options = [f"--log={self.log}", f"--nice={NICENESS}", f"--port={port}"]
        options.append(f"--version={VERSION}")
        if self._state:
            options += [f"--state={self._state}", f"--idle-seconds={self._idle_seconds}"]
        self._supervisor = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-I", supervisor.__file__, *options, "--", *command],
            stdin=subprocess.DEVNULL if self._state else subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            # Ctrl-C is for this process, which then ends the server in order.
            start_new_session=True,
        )

    @property
    def is_alive(self) -> bool:
        """Whether the server runs, answering or not yet."""
        return self._supervisor.poll() is None

    def has_ended(self) -> bool:
        """Whether the server has ended, or is about to: its supervisor looks only now and then."""
        try:
            self._supervisor.wait(supervisor.POLL_SECONDS * 4)
        except subprocess.TimeoutExpired:
            return False
        return True

    def wait(self) -> None:
        """Wait until the server answers.

        Raises:
            ServiceError: if it ends instead, or takes too long; says why as far as its log does.
        """
        while not (is_answering(self.url) and self.is_alive):
            if not self.is_alive:
                reason = self._reason()
                # Between choosing a port and using it, somebody else may have taken it.
                if "Address already in use" in reason and self._tries < TRIES:
                    self._start()
                    continue
                raise ServiceError(f"LanguageTool did not start: {reason} (all of it: {self.log})")
            if time.monotonic() > self._deadline:
                self.stop()
                raise ServiceError(
                    f"LanguageTool did not answer within {SECONDS_TO_START:.0f} seconds of its start: is the"
                    f" machine short of memory? Its log: {self.log}"
                )
            time.sleep(POLL_SECONDS)

    def _reason(self) -> str:
        """Return what the log says of an end that nobody asked for."""
        try:
            text = self.log.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return "it left no log"
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        telling = [line for line in lines if "Exception" in line or "Error" in line] or lines
        return " ".join(telling[-LOG_LINES:]) or "it does not say why"

    def stop(self) -> None:
        """End the server, and wait until it has ended."""
        with suppress(OSError):
            if self._supervisor.stdin:
                self._supervisor.stdin.close()
            else:
                self._supervisor.terminate()
        try:
            self._supervisor.wait(supervisor.SECONDS_TO_END * 2)
        except subprocess.TimeoutExpired:
            self._supervisor.kill()


def free_port() -> int:
    """Return a port of loopback that nobody listens on."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])


def is_answering(url: str, seconds: float = 2.0) -> bool:
    """Whether a LanguageTool server of this machine answers; no proxy is asked."""
    try:
        with build_opener(ProxyHandler({})).open(f"{url}v2/healthcheck", timeout=seconds) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError, ValueError):
        return False
