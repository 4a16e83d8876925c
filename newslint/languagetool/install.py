"""Puts LanguageTool into the user's cache, says what is there, and takes it away again.

By Maven where `mvn` is there (the server with English alone, about 100 MB), else by the download of
language-tool-python (the release with all languages, about 250 MB). Nothing is there until all is: it is
made beside its place and then renamed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from newslint.errors import ServiceError
from newslint.languagetool.places import VERSION, cache_folder, home, private_folder

MARK = "installed.json"
SECONDS_FOR_DOWNLOAD = 1800
LINES_OF_A_FAILURE = 3
DEPENDENCY_PLUGIN = "3.8.1"
# CommonWordsDetector, which every server makes, reads the word lists of the last three.
LANGUAGES = ("language-en", "language-es", "language-ca", "language-pt")

POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>newslint</groupId><artifactId>languagetool</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.languagetool</groupId><artifactId>languagetool-server</artifactId><version>{version}</version>
      <exclusions>
        <exclusion><groupId>org.languagetool</groupId><artifactId>language-all</artifactId></exclusion>
      </exclusions>
    </dependency>
{languages}
  </dependencies>
</project>
"""
LANGUAGE = (
    "    <dependency><groupId>org.languagetool</groupId><artifactId>{name}</artifactId>"
    "<version>{version}</version></dependency>"
)


class Installation(NamedTuple):
    """LanguageTool in the cache: where, by which means it came, how many bytes it has."""

    folder: Path
    by: str
    size: int

    @property
    def class_path(self) -> str:
        """What Java needs to know: the release keeps rules beside its jars, Maven all in `libs`."""
        return os.pathsep.join(
            [str(self.folder), str(self.folder / "*"), str(self.folder / "libs" / "*")]
        )


def installed() -> Installation | None:
    """Return what is in the cache, None if the pinned version is not."""
    try:
        mark = json.loads((home() / MARK).read_text(encoding="utf-8"))
        return Installation(home(), str(mark["by"]), int(mark["size"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def require_installed() -> Installation:
    """Return what is in the cache.

    Raises:
        ServiceError: if the pinned version is not there.
    """
    found = installed()
    if found is None:
        raise ServiceError(
            f"LanguageTool {VERSION} is not installed: run `newslint languagetool install`, or name a server"
            " of your own with --languagetool-url"
        )
    return found


def install() -> Installation:
    """Install the pinned version where it is not installed, and return it.

    Raises:
        ServiceError: if it cannot be fetched or written; says why, in the words of the tool used.
    """
    found = installed()
    if found:
        return found
    with _staging() as folder:
        by = "mvn" if shutil.which("mvn") else "language-tool-python"
        if by == "mvn":
            _by_maven(folder)
        else:
            _by_download(folder)
        if not any(folder.rglob("*languagetool-server*.jar")):
            raise ServiceError(f"{by} brought no LanguageTool server; nothing was installed")
        mark = {"version": VERSION, "by": by, "size": _size(folder)}
        (folder / MARK).write_text(json.dumps(mark), encoding="utf-8")
        try:
            if home().exists():
                # What is left of it is no installation: it has no mark.
                shutil.rmtree(home())
            folder.rename(home())
        except OSError as error:
            # Another newslint may have been faster.
            if installed() is None:
                raise ServiceError(f"cannot write {home()}: {error}") from error
    return require_installed()


def remove() -> int:
    """Take every version and every log out of the cache; return how many bytes that freed."""
    folder = cache_folder()
    if not folder.is_dir():
        return 0
    size = _size(folder)
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise ServiceError(f"cannot remove {folder}: {error}") from error
    return size


@contextmanager
def _staging() -> Iterator[Path]:
    """Give a folder beside the place of the installation, which goes unless it was renamed."""
    parent = private_folder(cache_folder())
    folder = Path(tempfile.mkdtemp(prefix="installing-", dir=parent))
    try:
        yield folder
    except OSError as error:
        raise ServiceError(f"cannot install LanguageTool in {parent}: {error}") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def pom() -> str:
    """Return the project whose dependencies are the server, with English and what it cannot start without."""
    languages = [LANGUAGE.format(name=name, version=VERSION) for name in LANGUAGES]
    return POM.format(version=VERSION, languages="\n".join(languages))


def _by_maven(folder: Path) -> None:
    """Fetch the jars into `libs` with the user's own Maven, and so with their mirrors and proxies."""
    project = folder / "pom.xml"
    project.write_text(pom(), encoding="utf-8")
    command = [
        "mvn",
        "--batch-mode",
        "--quiet",
        "--strict-checksums",
        f"--file={project}",
        f"org.apache.maven.plugins:maven-dependency-plugin:{DEPENDENCY_PLUGIN}:copy-dependencies",
        "-DincludeScope=runtime",
        f"-DoutputDirectory={folder / 'libs'}",
    ]
    try:
        done = subprocess.run(  # noqa: S603 - the user's own Maven
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=SECONDS_FOR_DOWNLOAD,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ServiceError(
            f"mvn did not end within {SECONDS_FOR_DOWNLOAD // 60} minutes; nothing was installed"
        ) from error
    if done.returncode:
        raise ServiceError(f"mvn could not fetch LanguageTool {VERSION}: {_said(done.stdout)}")


def _by_download(folder: Path) -> None:
    """Fetch the release by language-tool-python, which checks its SHA-256."""
    try:
        from language_tool_python.download_lt import LocalLanguageTool  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise ServiceError(
            "there is neither Maven (`mvn`) nor language-tool-python to install LanguageTool with: run"
            " `pip install 'newslint[languagetool]'`"
        ) from error
    with _environment({"LTP_PATH": str(folder), "LTP_JAR_DIR_PATH": None}):
        try:
            LocalLanguageTool.from_version_name(VERSION).download()
        # It raises whatever its many parts raise, SystemExit among it.
        except (Exception, SystemExit) as error:
            raise ServiceError(
                f"language-tool-python could not fetch LanguageTool {VERSION}: {_said(str(error))}"
            ) from error
    release = folder / f"LanguageTool-{VERSION}"
    for path in list(release.iterdir()) if release.is_dir() else []:
        path.rename(folder / path.name)


@contextmanager
def _environment(changes: Mapping[str, str | None]) -> Iterator[None]:
    """Change environment variables for a while; None takes one out."""
    before = {name: os.environ.get(name) for name in changes}

    def put(values: Mapping[str, str | None]) -> None:
        for name, value in values.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value

    put(changes)
    try:
        yield
    finally:
        put(before)


def _said(output: str) -> str:
    """Return the first lines of a tool's complaint as one line."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return " ".join(lines[:LINES_OF_A_FAILURE]) or "it does not say why"


def _size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())
