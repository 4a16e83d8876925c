"""LanguageTool from the command line, the config and the API; above all, when it cannot be had."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from helpers import ROOT
from lt_stub import Stub

import newslint
from newslint.cli import main
from newslint.languagetool.proofreader import shared

TEXT = "They was told to go, said Zelenski, definately.\n"
BOTH = "grammar.languagetool,grammar.languagetool-spelling"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    Path("a.md").write_text(TEXT)


def check(*arguments: str) -> int:
    return main(["check", "--output-format", "concise", *arguments])


def test_on_with_the_option(stub: Stub, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"--languagetool-url={stub.url}"
    status = check("--grammar", "languagetool", url, "--select", BOTH, "--fail-on=warning", "a.md")
    assert status == 1
    assert capsys.readouterr().out.splitlines()[:2] == [
        "a.md:1:1: warning[grammar.languagetool] Use 'were' with 'they'"
        " (LanguageTool: PERS_PRONOUN_AGREEMENT).",
        "a.md:1:37: warning[grammar.languagetool-spelling] 'definately' may be misspelt: is 'definitely'"
        " meant? (LanguageTool: MORFOLOGIK_RULE_EN_US).",
    ]


@pytest.mark.parametrize(
    "config",
    [
        ("newslint.yml", "grammar: languagetool\nlanguage: en-GB\nlanguagetool-url: {url}v2/\n"),
        (
            "pyproject.toml",
            '[tool.newslint]\ngrammar = "languagetool"\nlanguage = "en-GB"\nlanguagetool-url = "{url}"\n',
        ),
    ],
)
def test_on_with_the_config(stub: Stub, config: tuple[str, str]) -> None:
    Path(config[0]).write_text(config[1].format(url=stub.url))
    assert check("--select", BOTH, "--fail-on", "warning", "a.md") == 1
    assert [each["language"] for each in stub.asked] == ["en-GB"]
    assert check("--select", "framing", "--grammar", "none", "a.md") == 0
    assert len(stub.asked) == 1


def test_one_server_for_all_files(stub: Stub) -> None:
    for name in "bcd":
        Path(f"{name}.md").write_text(f"{name}: {TEXT}")
    check("--grammar=languagetool", f"--languagetool-url={stub.url}", f"--select={BOTH}", ".")
    assert len(stub.asked) == 4


def test_off_it_is_neither_run_nor_skipped(capsys: pytest.CaptureFixture[str]) -> None:
    for select in ("all", "grammar"):
        main(["check", "--select", select, "--output-format", "json", "a.md"])
        result = json.loads(capsys.readouterr().out)["files"][0]
        named = [each["rule"] for each in (*result["findings"], *result["skipped"])]
        assert not [rule for rule in named if "languagetool" in rule]
        assert not result["failures"]


@pytest.mark.parametrize("option", ["--select", "--extend-select"])
def test_off_its_rule_cannot_be_selected(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(option, "grammar.languagetool", "a.md") == 2
    assert "turn it on with `--grammar languagetool`" in capsys.readouterr().err
    assert check("--ignore", "grammar.languagetool", "a.md") != 2


def test_off_the_config_that_selects_its_rule_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    Path("newslint.yml").write_text("select:\n  - framing\n  - grammar.languagetool\n")
    assert check("a.md") == 2
    assert "newslint.yml:3:5: grammar.languagetool asks LanguageTool" in capsys.readouterr().err


def test_off_nothing_of_it_is_imported() -> None:
    code = (
        "import sys; from newslint.cli import main; "
        "main(['check', '--isolated', '--select', 'framing,grammar.its-confusion',"
        " '--exit-zero', 'a.md']); "
        "print([name for name in sys.modules if 'language_tool' in name or 'languagetool' in name"
        " or name == 'requests'], file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=Path.cwd(), check=False
    )
    assert run.stderr.splitlines()[-1] == "[]", run.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--languagetool-url=http://localhost:1/"], "no use without `--grammar languagetool`"),
        (
            ["--grammar=languagetool", "--languagetool-url=ftp://x/"],
            "is not the address of a server",
        ),
        (["--grammar=languagetool", "--languagetool-url=localhost:8081"], "is not the address"),
        (["--grammar=languagetool", "--languagetool-url=http://x:y/"], "is not the address"),
        (
            ["--grammar=languagetool", "--languagetool-url=https://api.languagetool.org/v2/"],
            "drafts are not sent there",
        ),
        (
            ["--grammar=languagetool", "--languagetool-url=https://API.LanguageToolPlus.com./"],
            "drafts are not sent there",
        ),
        (["--grammar=languagetool"], "Java"),
    ],
)
@pytest.mark.usefixtures("programs")
def test_what_cannot_be_had_is_2_and_said(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(*arguments, "--select=grammar", "a.md") == 2
    output = capsys.readouterr()
    assert said in output.err
    assert "Traceback" not in output.err
    assert "No findings" not in output.out


def test_a_server_lost_on_the_way_is_2_and_other_files_are_checked(
    stub: Stub, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("b.md").write_text("The server will die! They was.\n")
    Path("c.md").write_text("Then they was.\n")
    url = f"--languagetool-url={stub.url}"
    status = check("--grammar=languagetool", url, f"--select={BOTH}", "--exit-zero", ".")
    assert status == 2
    lines = capsys.readouterr().out.splitlines()
    assert [line[:6] for line in lines if "warning[grammar.languagetool]" in line] == [
        "a.md:1",
        "c.md:1",
    ]
    assert [line for line in lines if "b.md" in line and "LanguageTool was lost" in line]


@pytest.mark.usefixtures("java")
def test_its_own_server_ends_with_the_run() -> None:
    assert check("--grammar=languagetool", f"--select={BOTH}", "--fail-on=warning", "a.md") == 1
    assert shared()._server is None


def test_the_api(stub: Stub) -> None:
    report = newslint.check(
        TEXT,
        grammar="languagetool",
        languagetool_url=stub.url,
        language="en-GB",
        select=["grammar"],
    )
    assert "grammar.languagetool-spelling" in {each.rule for each in report.findings}
    assert stub.asked[0]["language"] == "en-GB"
    for wrong in ({"grammar": "other"}, {"language": "de"}, {"languagetool_url": "x"}):
        with pytest.raises(newslint.UsageError):
            newslint.check(TEXT, **wrong)  # type: ignore[arg-type]


# The command `languagetool`


@pytest.mark.usefixtures("java")
def test_start_status_stop_remove(capsys: pytest.CaptureFixture[str], cache: Path) -> None:
    assert main(["languagetool", "start"]) == 0
    assert "answers at http://127.0.0.1:" in capsys.readouterr().out
    assert main(["languagetool", "status"]) == 0
    said = capsys.readouterr().out
    assert "installed LanguageTool" in said
    assert "Java      17" in said
    assert "running   yes" in said
    assert main(["languagetool", "stop"]) == 0
    assert main(["languagetool", "stop"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "LanguageTool was stopped.",
        "No LanguageTool was running.",
    ]
    assert main(["languagetool", "start", "--idle-minutes", "0"]) == 2
    assert main(["languagetool", "remove"]) == 0
    assert not (cache / "languagetool" / "6.8").exists()
    assert main(["languagetool", "status"]) == 2
    assert "run `newslint languagetool install`" in capsys.readouterr().out


def test_the_rules_are_explained_while_it_is_off(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule", "grammar.languagetool"]) == 0
    assert "Kind `grammar`" in capsys.readouterr().out


def test_their_examples_are_skipped_with_a_reason(capsys: pytest.CaptureFixture[str]) -> None:
    rule = str(ROOT / "rules/grammar/languagetool.yml")
    assert main(["test", rule]) == 0
    said = capsys.readouterr().out
    assert "examples were not run: " in said
    assert "1 rules, 0 examples, 0 failed" in said
