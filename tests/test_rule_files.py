"""Rule files are kept as they were read: what is kept says the same, and what cannot be kept is read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.errors import SourceError, UsageError
from newslint.folders import shipped_packs
from newslint.kinds import COMPARING, KINDS
from newslint.library import Library
from newslint.rule_files import rule_files

RULE = "extends: existence\nmessage: \"'%s' is bad\"\nlevel: error\ntokens:\n  - bad\n"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "bad.yml").write_text(RULE)
    return folder


def read_both_ways(pack: Path, cache: Path) -> tuple[list, list]:
    """Return what is read and what was kept, as data."""
    return tuple(
        [
            (file.name, file.path, file.head, file.node.raw)
            for file in rule_files(pack, shipped=False, cache=cache)
        ]
        for _ in range(2)
    )


def test_what_is_kept_is_what_was_read(pack: Path, tmp_path: Path) -> None:
    read, kept = read_both_ways(pack, tmp_path / "cache")
    assert read == kept
    assert len(list((tmp_path / "cache").iterdir())) == 1


def test_all_packs_are_kept_as_they_are_read(tmp_path: Path) -> None:
    read, kept = read_both_ways(shipped_packs(), tmp_path / "cache")
    assert read == kept


def test_a_change_is_seen(pack: Path, tmp_path: Path) -> None:
    read_both_ways(pack, tmp_path / "cache")
    (pack / "bad.yml").write_text(RULE.replace("error", "suggestion"))
    (pack / "worse.yml").write_text(RULE)
    files = rule_files(pack, shipped=False, cache=tmp_path / "cache")
    assert [(file.name, file.head.level) for file in files] == [
        ("own.bad", "suggestion"),
        ("own.worse", "error"),
    ]


@pytest.mark.parametrize(
    "spoilt", [b"", b"[]", b"[[1]]\n", b"\xff", b'[["a", "b", "c"]]\n{}', b"null"]
)
def test_a_spoilt_file_is_read_again(pack: Path, tmp_path: Path, spoilt: bytes) -> None:
    read, _ = read_both_ways(pack, tmp_path / "cache")
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(spoilt)
    again, _ = read_both_ways(pack, tmp_path / "cache")
    assert again == read


def test_a_spoilt_line_is_read_from_its_file(pack: Path, tmp_path: Path) -> None:
    read, _ = read_both_ways(pack, tmp_path / "cache")
    (kept,) = (tmp_path / "cache").iterdir()
    head = kept.read_bytes().split(b"\n")[0]
    kept.write_bytes(head + b"\n{")
    again, _ = read_both_ways(pack, tmp_path / "cache")
    assert again == read


def test_a_folder_that_cannot_be_written_spoils_nothing(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    read, again = read_both_ways(pack, tmp_path / "cache")
    assert read == again


def test_what_anchors_multiply_is_not_written(pack: Path, tmp_path: Path) -> None:
    laughs = ["a: &a [x, x]"]
    laughs += [
        f"{new}: &{new} [{', '.join(['*' + old] * 9)}]"
        for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    text = "extends: existence\nmessage: m\ntokens: [bad]\n" + "\n".join(laughs)
    (pack / "bad.yml").write_text(text)
    read, again = read_both_ways(pack, tmp_path / "cache")
    assert [each[0] for each in read] == [each[0] for each in again] == ["own.bad"]
    assert not (tmp_path / "cache").exists()
    with pytest.raises(SourceError, match="unknown key 'a'"):
        Library([pack]).rule("own.bad")


def test_an_anchor_that_holds_itself_is_an_error(pack: Path) -> None:
    (pack / "bad.yml").write_text("extends: existence\nmessage: m\ntokens: &t [*t]\n")
    with pytest.raises(SourceError, match="nested too deeply"):
        Library([pack])


def test_a_mistake_in_what_was_kept_is_shown_with_its_line(pack: Path, tmp_path: Path) -> None:
    (pack / "bad.yml").write_text(RULE.replace("tokens", "tokns"))
    for _ in range(2):
        with pytest.raises(SourceError) as error:
            Library([pack], cache=tmp_path / "cache").rule("own.bad")
        assert "bad.yml:4:1" in str(error.value)
        assert "tokns:" in str(error.value)


def test_a_folder_without_rules_is_an_error(tmp_path: Path) -> None:
    for cache in (None, tmp_path / "cache"):
        with pytest.raises(UsageError, match="holds no rule"):
            rule_files(tmp_path, shipped=False, cache=cache)


def test_the_kinds_that_compare_are_known_by_their_names() -> None:
    assert {name for name, kind in KINDS.items() if kind.compares} == COMPARING
