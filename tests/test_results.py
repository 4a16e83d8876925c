"""What was found is kept between runs, and found again exactly when nothing has changed."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from newslint import engine, results, store
from newslint.cli import main
from newslint.model import FileReport
from newslint.results import Results, data_of, report_key, report_of

REWRITE = "The mayor slammed the plan. Experts revealed that 40 people were hurt on Tuesday.\n"
SOURCE = "The mayor criticised the plan. Officials said that 30 people were hurt on Monday.\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cache_of_tests: Path) -> Path:
    (tmp_path / "cache").mkdir(mode=0o700)
    # Results of its own, and the compiled expressions of all tests.
    (cache_of_tests / "screens").mkdir(mode=0o700, exist_ok=True)
    (tmp_path / "cache/screens").symlink_to(cache_of_tests / "screens")
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "rewrite.md").write_text(REWRITE)
    (tmp_path / "source.md").write_text(SOURCE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the articles that a linter has read."""
    paths: list[str] = []
    check = engine.Linter.check

    def counted(self: engine.Linter, document: object, sources: object = ()) -> FileReport:
        paths.append(document.path)  # type: ignore[attr-defined]
        return check(self, document, sources)  # type: ignore[arg-type]

    monkeypatch.setattr(engine.Linter, "check", counted)
    return paths


def check(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    status = main(["check", "--isolated", "--color", "never", *arguments])
    return status, capsys.readouterr().out


@pytest.mark.parametrize("output", ["text", "json", "sarif", "github", "jsonl", "concise"])
def test_a_second_run_says_the_same_and_reads_nothing(
    home: Path, read: list[str], capsys: pytest.CaptureFixture[str], output: str
) -> None:
    asked = ["rewrite.md", "--source", "source.md", "--output-format", output]
    first = check(*asked, capsys=capsys)
    assert len(read) == 1
    assert check(*asked, capsys=capsys) == first
    assert len(read) == 1
    assert check(*asked, "--no-cache", capsys=capsys) == first
    assert len(read) == 2


@pytest.mark.parametrize(
    "changed",
    [
        ["--select", "framing"],
        ["--levels", "framing.vague-authority=suggestion"],
        ["--vocabulary", "Experts"],
        ["--min-confidence", "0.9"],
        ["--language", "en-GB"],
        ["--per-file-ignores", "*.md=framing"],
    ],
)
def test_another_config_is_read_anew(
    home: Path, read: list[str], capsys: pytest.CaptureFixture[str], changed: list[str]
) -> None:
    check("rewrite.md", capsys=capsys)
    check("rewrite.md", *changed, capsys=capsys)
    assert len(read) == 2


def test_another_text_source_or_rule_is_read_anew(
    home: Path, read: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    style = home / "house"
    style.mkdir()
    rule = style / "mayor.yml"
    rule.write_text("extends: existence\nmessage: no '%s'\ntokens: [mayor]\n")
    asked = [
        "rewrite.md",
        "--source",
        "source.md",
        "--styles",
        "house",
        "--select",
        "house,fidelity",
    ]
    assert "no 'mayor'" in check(*asked, capsys=capsys)[1]
    (home / "source.md").write_text(SOURCE.replace("30", "40"))
    check(*asked, capsys=capsys)
    (home / "rewrite.md").write_text(REWRITE.replace("mayor", "major"))
    check(*asked, capsys=capsys)
    rule.write_text("extends: existence\nmessage: not '%s'\ntokens: [major, mayor]\n")
    assert "not 'major'" in check(*asked, capsys=capsys)[1]
    assert len(read) == 4


def test_what_could_not_be_checked_is_not_kept(
    home: Path, read: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("newslint.kinds.existence.Existence.check", crash)
    assert check("rewrite.md", "--select", "sensational", capsys=capsys)[0] == 2
    assert check("rewrite.md", "--select", "sensational", capsys=capsys)[0] == 2
    assert len(read) == 2


def test_a_broken_database_is_no_reason_to_fail(
    home: Path, read: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    first = check("rewrite.md", capsys=capsys)
    (stored,) = (home / "cache").glob("results-*.sqlite")
    stored.write_bytes(b"no database at all, and longer than a header of a hundred bytes" * 9)
    assert check("rewrite.md", capsys=capsys) == first
    assert check("rewrite.md", capsys=capsys) == first
    assert len(read) == 2


def test_a_database_that_another_run_has_is_left_to_it(
    home: Path, read: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "SECONDS_TO_WAIT", 0.05)
    first = check("rewrite.md", capsys=capsys)
    (stored,) = (home / "cache").glob("results-*.sqlite")
    other = sqlite3.connect(stored, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    assert check("rewrite.md", capsys=capsys) == first
    other.execute("ROLLBACK")
    other.close()
    assert check("rewrite.md", capsys=capsys) == first
    assert len(read) == 2, "what was kept is still there"


@pytest.mark.parametrize("value", [b"", b"rubbish", b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_a_broken_entry_is_read_anew(
    home: Path, read: list[str], capsys: pytest.CaptureFixture[str], value: bytes
) -> None:
    first = check("rewrite.md", capsys=capsys)
    (stored,) = (home / "cache").glob("results-*.sqlite")
    with sqlite3.connect(stored) as database:
        database.execute("UPDATE kept SET value = ?", (value,))
    database.close()
    assert check("rewrite.md", capsys=capsys) == first
    assert len(read) == 2


def test_a_folder_that_cannot_be_written_is_no_reason_to_fail(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ["rewrite.md", "--select", "framing.vague-authority"]
    first = check(*asked, capsys=capsys)
    (home / "file").write_text("")
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(home / "file" / "below"))
    assert check(*asked, capsys=capsys) == first


def test_two_stores_share_a_database(tmp_path: Path) -> None:
    from newslint.formats import parse  # noqa: PLC0415

    document = parse(REWRITE, "a.md")
    report = FileReport("a.md", REWRITE)
    one, other = Results(tmp_path), Results(tmp_path)
    key = report_key("rules", document, ())
    one.keep(key, report)
    one.close()
    assert other.report(key, document, ()) == report
    assert other.report(report_key("other rules", document, ()), document, ()) is None
    other.close()


def test_the_store_makes_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "LARGEST", 100_000)
    store = Results(tmp_path)
    for number in range(400):
        store._put(number.to_bytes(20, "big"), [f"{number * each * 7919:x}" for each in range(60)])
    store.close()
    store = Results(tmp_path)
    kept = sum(store._get(number.to_bytes(20, "big")) is not None for number in range(400))
    assert 0 < kept < 400
    assert (tmp_path / "results-1.sqlite").stat().st_size <= 100_000
    store.close()


def test_a_report_survives_being_taken_apart(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from newslint.formats import parse  # noqa: PLC0415
    from newslint.settings import Options, Settings  # noqa: PLC0415

    document, source = parse(REWRITE, "rewrite.md"), parse(SOURCE, "source.md")
    report = Settings(Options(isolated=True)).profile(home).linter.check(document, [source])
    assert report.findings
    again = report_of(json.loads(json.dumps(data_of(report))), document, [source])
    assert again == report
    assert [each.features for each in again.findings] == [each.features for each in report.findings]


def test_clean_throws_it_all_away(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "cache/screens").unlink()
    check("rewrite.md", "--select", "sensational.ellipsis", capsys=capsys)
    assert len(list((home / "cache").iterdir())) > 1
    assert main(["clean"]) == 0
    assert "MB of caches were removed" in capsys.readouterr().out
    assert not list((home / "cache").iterdir())
    assert main(["clean"]) == 0
