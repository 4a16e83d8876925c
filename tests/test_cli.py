"""The command line: what it prints, and above all its exit status."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newslint.cli import main
from newslint.document import Document
from newslint.formats import read

VAGUE = "Experts revealed that the bridge had been closed.\n"
PLAIN = "The council said on Monday that the bridge had been closed.\n"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)


def write(name: str, text: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))
    return name


def feed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))


def test_clean_is_0() -> None:
    assert main(["check", write("a.md", PLAIN)]) == 0


def test_an_error_is_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", write("a.md", VAGUE)]) == 1
    assert "a.md:1:1: error framing.vague-authority" in capsys.readouterr().out


def test_below_the_threshold_is_0_and_still_said(capsys: pytest.CaptureFixture[str]) -> None:
    levels = "--levels=framing.vague-authority=warning"
    assert main(["check", levels, "--select", "framing.vague-authority", write("a.md", VAGUE)]) == 0
    assert "framing.vague-authority" in capsys.readouterr().out
    assert main(["check", levels, "--fail-on", "warning", "a.md"]) == 1


def test_exit_zero_hides_findings_but_no_failure() -> None:
    assert main(["check", "--exit-zero", write("a.md", VAGUE)]) == 0
    assert main(["check", "--exit-zero", "a.md", "missing.md"]) == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["missing.md"],
        ["--select", "no.such-rule", "a.md"],
        ["--ignore", "framin", "a.md"],
        ["--select", "", "a.md"],
        ["--ignore", "all", "a.md"],
        ["--levels", "framing=loud", "a.md"],
        ["--levels", "framing", "a.md"],
        ["--config", "missing.yml", "a.md"],
        ["--styles", "missing", "a.md"],
        ["--stdin-filename", "b.md", "a.md"],
        ["--output-file", "no/such/folder/out.txt", "a.md"],
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_2_and_said(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    write("a.md", PLAIN)
    assert main(["check", *arguments]) == 2
    output = capsys.readouterr()
    assert output.err.strip() or "not checked" in output.out
    assert "Traceback" not in output.err


def test_an_unknown_option_is_2() -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["check", "--no-such-option", "a.md"])
    assert stopped.value.code == 2


def test_an_unreadable_file_is_2_and_the_rest_is_checked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("bad.md").write_bytes(b"caf\xe9 closes\n")
    assert main(["check", "bad.md", write("a.md", VAGUE)]) == 2
    output = capsys.readouterr().out
    assert "a.md:1:1: error" in output
    assert "bad.md" in output


def test_a_file_that_crashes_its_reader_is_2_and_the_rest_is_checked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def read_all_but_one(path: Path) -> Document:
        if path.name == "odd.md":
            raise IndexError("odd")
        return read(path)

    monkeypatch.setattr("newslint.commands.check.read", read_all_but_one)
    assert main(["check", write("odd.md", PLAIN), write("a.md", VAGUE)]) == 2
    output = capsys.readouterr()
    assert "a.md:1:1: error" in output.out
    assert "IndexError: odd" in output.out
    assert "Traceback" not in output.err


def test_metrics_that_crash_are_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_sentences: object) -> dict[str, float]:
        raise ArithmeticError("no figures")

    monkeypatch.setattr("newslint.language.readability.measures", broken)
    assert main(["check", write("a.md", VAGUE)]) == 2
    output = capsys.readouterr()
    assert "a.md:1:1: error" in output.out
    assert "no figures" in output.out


def test_a_config_that_is_only_asked_for_its_excludes_needs_no_rules() -> None:
    write("newslint.yml", "ignore: [all]\n")
    write("posts/newslint.yml", "select: [framing]\n")
    assert main(["check", "posts/a.md"]) == 2
    assert main(["check", write("posts/a.md", PLAIN)]) == 0
    assert main(["check", "."]) == 0


def test_a_folder_without_articles_is_2() -> None:
    Path("empty").mkdir()
    assert main(["check", "empty"]) == 2


def test_folders_are_walked_in_order_and_each_file_is_checked_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("posts/b.md", "posts/a.html", "posts/c.txt", "posts/skip.py", "posts/.git/x.md"):
        write(name, VAGUE)
    main(["check", "--output-format", "json", "posts", "posts/c.txt"])
    paths = [file["path"] for file in json.loads(capsys.readouterr().out)["files"]]
    assert paths == ["posts/a.html", "posts/b.md", "posts/c.txt"]


def test_git_ignored_files_are_left_out_unless_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    write(".gitignore", "drafts/\n")
    write("posts/a.md", PLAIN)
    write("drafts/b.md", VAGUE)
    assert main(["check", "."]) == 0
    assert main(["check", "--no-respect-gitignore", "."]) == 1


def test_excluded_files_are_checked_if_named_and_left_out_if_forced() -> None:
    write("newslint.yml", "exclude: [drafts/]\n")
    write("drafts/a.md", VAGUE)
    assert main(["check", "drafts/a.md"]) == 1
    assert main(["check", "--force-exclude", "drafts/a.md"]) == 0


def test_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    feed(monkeypatch, VAGUE.encode())
    assert main(["check", "-", "--stdin-filename", "posts/new.md"]) == 1
    assert "posts/new.md:1:1" in capsys.readouterr().out


def test_standard_input_is_read_as_its_name_says(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    feed(monkeypatch, b"<p title='Experts revealed that'>Experts &amp; all revealed nothing.</p>")
    assert main(["check", "-", "--stdin-filename", "a.html"]) == 0


def test_undecodable_standard_input_is_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    feed(monkeypatch, b"\xff\xfe\x00")
    assert main(["check", "-"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_json_on_standard_output_is_nothing_but_json(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "--output-format", "json", write("a.md", VAGUE), "missing.md"])
    output = capsys.readouterr()
    data = json.loads(output.out)
    assert data["schema"] == "newslint-results/1"
    assert data["summary"]["error"] >= 1
    assert "missing.md" in output.err


def test_json_lines_hold_one_file_each(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "--output-format", "jsonl", write("a.md", VAGUE), write("b.md", PLAIN)])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["path"] for line in lines] == ["a.md", "b.md"]


def test_output_file(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "--output-format", "sarif", "--output-file", "out.sarif", write("a.md", VAGUE)])
    assert json.loads(Path("out.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert capsys.readouterr().out == ""


def test_github_is_the_format_of_github_actions(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    assert main(["check", write("a.md", VAGUE)]) == 1
    assert capsys.readouterr().out.startswith("::error file=a.md,line=1")
    assert "framing.vague-authority" in Path("summary.md").read_text(encoding="utf-8")


def test_statistics_count_by_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--statistics", write("a.md", VAGUE)]) == 1
    assert "framing.vague-authority" in capsys.readouterr().out


def test_a_mistake_in_the_config_names_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    write("newslint.yml", "select: [framing]\nselct: [residue]\n")
    assert main(["check", write("a.md", PLAIN)]) == 2
    assert (
        "newslint.yml:2:1: unknown key 'selct' (did you mean 'select'?)" in capsys.readouterr().err
    )


def test_front_matter_that_cannot_be_read_is_2(capsys: pytest.CaptureFixture[str]) -> None:
    write("a.md", "---\ntitle: [unclosed\n---\n\nText.\n")
    assert main(["check", "a.md", write("b.md", VAGUE)]) == 2
    output = capsys.readouterr()
    assert "a.md" in output.out + output.err
    assert "b.md:1:1: error" in output.out


def test_findings_point_into_the_file_with_its_mark_and_line_ends(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = "\ufeff---\r\ntitle: A bridge\r\n---\r\n\r\nOn Monday **experts** revealed that it closed.\r\n"
    write("a.md", text)
    main(["check", "--select", "framing.vague-authority", "--output-format", "json", "a.md"])
    (finding,) = json.loads(capsys.readouterr().out)["files"][0]["findings"]
    start, end = finding["span"]["start"], finding["span"]["end"]
    assert text[start["offset"] : end["offset"]] == finding["excerpt"]
    assert (start["line"], start["column"]) == (5, 13)


def test_rule_explains_a_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule", "framing.vague-authority"]) == 0
    output = capsys.readouterr().out
    assert "## framing.vague-authority" in output
    assert "**Why.**" in output
    assert "Left alone:" in output


def test_rule_all_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule", "--all", "--output-format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) >= 80


@pytest.mark.parametrize("arguments", [["no.such"], [], ["--all", "framing"]])
def test_rule_refuses_what_it_does_not_know(arguments: list[str]) -> None:
    assert main(["rule", *arguments]) == 2


def test_the_examples_of_a_pack_are_run(capsys: pytest.CaptureFixture[str]) -> None:
    write(
        "house/wordy.yml",
        "extends: existence\nmessage: \"'%s'.\"\ntokens: [utilise]\n"
        "examples:\n- bad: They utilise it.\n  flags: [utilise]\n- good: They use it.\n- bad: They use it.\n",
    )
    assert main(["test", "house"]) == 1
    output = capsys.readouterr().out
    assert "wordy.yml:8: house.wordy should be flagged, but is not" in output
    assert "1 rules, 3 examples, 1 failed" in output


def test_test_refuses_a_path_that_is_not_there() -> None:
    assert main(["test", "missing"]) == 2


def test_python_m_newslint_and_a_closed_pipe() -> None:
    write("a.md", VAGUE * 2000)
    command = f"{sys.executable} -m newslint check --select framing a.md | head -1"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    done = subprocess.run(
        command, shell=True, capture_output=True, text=True, env=environment, check=False
    )
    assert "a.md:1:1" in done.stdout
    assert "Traceback" not in done.stderr
