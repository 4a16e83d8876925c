"""A cache of its own for each test, a stub server, and a `java` that is one."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lt_stub import Stub

from newslint import testing
from newslint.languagetool import background, install, proofreader

FOLDER = Path(__file__).parent


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    # A request that went through a proxy of the environment would fail.
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9/")
    testing.why_no_languagetool.cache_clear()
    yield tmp_path / "cache"
    testing.why_no_languagetool.cache_clear()
    proofreader.close_all()
    background.stop()


@pytest.fixture
def stub() -> Iterator[Stub]:
    with Stub() as server:
        yield server


def program(folder: Path, name: str, script: str) -> None:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Put a program on a search path that has nothing else of the kind."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return lambda name, script: program(folder, name, script)


@pytest.fixture
def java(programs: Callable[[str, str], None]) -> None:
    """Put a Java 17 on the search path which is the stub server, and install a LanguageTool for it."""
    stub = FOLDER / "lt_stub.py"
    programs(
        "java",
        'if [ "$1" = -version ]; then echo \'openjdk version "17.0.1"\' >&2; exit; fi\n'
        f'exec {sys.executable} {stub} "$@"',
    )
    installed()


def installed() -> Path:
    home = install.home()
    (home / "libs").mkdir(parents=True)
    os.chmod(home.parent, 0o700)
    (home / install.MARK).write_text(json.dumps({"version": "x", "by": "mvn", "size": 1}))
    return home
