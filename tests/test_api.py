"""The Python API: sources as texts and as files."""

from __future__ import annotations

from pathlib import Path

import figures_kind
import pytest

import newslint

FALSE, WIRE = "They closed 3 bridges.\n", "They closed 2 bridges.\n"


@pytest.fixture(autouse=True)
def style(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    monkeypatch.chdir(tmp_path)
    _, folder, _, pack = figures_kind.install(monkeypatch, tmp_path / "style")
    Path("a.md").write_text(FALSE)
    Path("w.txt").write_text(WIRE)
    Path("v.txt").write_text(FALSE)
    return {"styles": [folder], "select": [pack]}


def test_check_with_a_source(style: dict[str, list[str]]) -> None:
    (finding,) = newslint.check(FALSE, WIRE, **style).findings
    assert (finding.excerpt, finding.compared, finding.confidence) == ("3", True, 0.96)
    assert [(each.path, each.excerpt) for each in finding.evidence] == [("source.md", "2")]
    assert newslint.check(FALSE, [WIRE, FALSE], **style).findings == ()
    (file,) = newslint.check(FALSE, **style).files
    assert [each.reason for each in file.skipped] == ["no source"]


@pytest.mark.parametrize("source", ["w.txt", Path("w.txt"), ["w.txt"], (Path("w.txt"),)])
def test_check_file_with_sources(
    source: str | Path | list[str] | tuple[Path], style: dict[str, list[str]]
) -> None:
    (finding,) = newslint.check_file("a.md", source, **style).findings
    assert finding.evidence[0].path == "w.txt"
    assert newslint.check_file("a.md", ["w.txt", "v.txt"], **style).findings == ()


def test_check_file_finds_its_source_unless_told_that_there_is_none(
    style: dict[str, list[str]],
) -> None:
    Path("a.md").write_text(f"---\nsource_file: w.txt\n---\n\n{FALSE}")
    assert len(newslint.check_file("a.md", **style).findings) == 1
    assert newslint.check_file("a.md", [], **style).findings == ()
    Path("b.md").write_text(FALSE)
    Path("newslint.yml").write_text("pairs: {'{stem}.md': 'w.txt'}\n")
    assert newslint.check_file("b.md", **style).findings == ()
    assert len(newslint.check_file("b.md", config="newslint.yml", **style).findings) == 1


def test_sources_that_cannot_be_read(style: dict[str, list[str]]) -> None:
    with pytest.raises(newslint.InputError, match=r"gone\.txt"):
        newslint.check_file("a.md", "gone.txt", **style)
    Path("a.md").write_text(f"---\nsource_file: gone.txt\n---\n\n{FALSE}")
    with pytest.raises(newslint.SourceError, match=r"gone\.txt"):
        newslint.check_file("a.md", **style)


def test_min_confidence(style: dict[str, list[str]]) -> None:
    assert len(newslint.check(FALSE, WIRE, min_confidence=0.96, **style).findings) == 1
    assert newslint.check(FALSE, WIRE, min_confidence=0.97, **style).findings == ()
    assert newslint.check_file("a.md", "w.txt", min_confidence=1, **style).findings == ()
    for wrong in (-0.1, 1.1, float("nan")):
        with pytest.raises(newslint.UsageError, match="min_confidence"):
            newslint.check(FALSE, WIRE, min_confidence=wrong, **style)
