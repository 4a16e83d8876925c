"""Installing into the cache: all or nothing, by Maven or by the library."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from language_tool_python.download_lt import LocalLanguageTool

from newslint.errors import ServiceError
from newslint.languagetool import install, places

MAVEN = """
for argument; do case $argument in
  -DoutputDirectory=*) folder=${argument#*=};;
  --file=*) pom=${argument#*=};;
esac; done
"""


def test_the_pom_is_pinned_and_has_what_the_server_needs() -> None:
    space = "{http://maven.apache.org/POM/4.0.0}"
    tree = ElementTree.fromstring(install.pom())
    found = {
        each.findtext(f"{space}artifactId"): each.findtext(f"{space}version")
        for each in tree.iter(f"{space}dependency")
    }
    assert set(found.values()) == {places.VERSION}
    assert {
        "languagetool-server",
        "language-en",
        "language-es",
        "language-ca",
        "language-pt",
    } == set(found)


def test_by_maven(programs: Callable[[str, str], None], cache: Path) -> None:
    touch = f"/bin/mkdir $folder; echo jar > $folder/languagetool-server-{places.VERSION}.jar"
    programs("mvn", f"{MAVEN}[ -f $pom ] || exit 1\n{touch}")
    found = install.install()
    assert found == install.installed() == install.install()
    assert (found.by, found.folder) == ("mvn", cache / "languagetool" / places.VERSION)
    assert str(found.folder / "libs" / "*") in found.class_path.split(os.pathsep)
    assert not list(cache.rglob("installing-*"))
    assert install.remove() > 0
    assert install.installed() is None
    assert install.remove() == 0


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("echo '[ERROR] no such host'; exit 1", r"could not fetch LanguageTool .*no such host"),
        ("exit 1", "it does not say why"),
        ("exit 0", "brought no LanguageTool server"),
    ],
)
def test_a_failure_leaves_nothing(
    script: str, said: str, programs: Callable[[str, str], None], cache: Path
) -> None:
    programs("mvn", script)
    with pytest.raises(ServiceError, match=said):
        install.install()
    assert install.installed() is None
    assert not list((cache / "languagetool").iterdir())


def download(self: LocalLanguageTool) -> None:
    assert "LTP_JAR_DIR_PATH" not in os.environ
    folder = Path(os.environ["LTP_PATH"]) / f"LanguageTool-{places.VERSION}"
    (folder / "libs").mkdir(parents=True)
    (folder / "languagetool-server.jar").write_text("jar")


@pytest.mark.usefixtures("programs")
def test_by_the_library(monkeypatch: pytest.MonkeyPatch, cache: Path) -> None:
    monkeypatch.setenv("LTP_JAR_DIR_PATH", "/elsewhere")
    kind = type(LocalLanguageTool.from_version_name(places.VERSION))
    monkeypatch.setattr(kind, "download", download)
    found = install.install()
    assert found.by == "language-tool-python"
    assert (found.folder / "languagetool-server.jar").is_file()
    assert os.environ["LTP_JAR_DIR_PATH"] == "/elsewhere"
    assert "LTP_PATH" not in os.environ


@pytest.mark.usefixtures("programs")
def test_by_the_library_without_java(cache: Path) -> None:
    with pytest.raises(ServiceError, match="could not fetch LanguageTool"):
        install.install()
    assert install.installed() is None


@pytest.mark.usefixtures("programs")
def test_by_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "language_tool_python", None)
    monkeypatch.setitem(sys.modules, "language_tool_python.download_lt", None)
    with pytest.raises(ServiceError, match="neither Maven"):
        install.install()


@pytest.mark.parametrize("mark", ["", "[]", "{}", '{"by": "mvn", "size": null}'])
def test_half_of_an_installation_is_none(mark: str) -> None:
    places.home().mkdir(parents=True)
    (places.home() / install.MARK).write_text(mark)
    assert install.installed() is None
