"""The pack `readability` and its page, docs/readability.md: rules, bounds, examples, no network."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
import yaml
from helpers import ROOT

import newslint
from newslint.cli import main
from newslint.model import Level

PAGE = (ROOT / "docs" / "readability.md").read_text(encoding="utf-8")
BLOCKS = [dedent(block) for block in re.findall(r"(?:^(?: {4}.*)?\n)+", PAGE, re.MULTILINE)]
HARD = (
    "The intergovernmental commission recommended comprehensive administrative restructuring, "
    "emphasising accountability and environmental sustainability.\n"
) * 15


def rule_files() -> dict[str, dict]:
    paths = (ROOT / "rules" / "readability").glob("*.yml")
    return {f"readability.{path.stem}": yaml.safe_load(path.read_text("utf-8")) for path in paths}


def test_the_table_has_every_rule_with_its_bound() -> None:
    rows = [
        line.strip("| ").split(" | ")
        for line in PAGE.splitlines()
        if line.startswith("| `readability.")
    ]
    told = {cells[0].strip("`"): (cells[3].strip("`"), cells[4]) for cells in rows}
    assert told == {
        name: (
            rule.get("condition") or f"> {rule['max']}",
            "on" if rule.get("enabled", True) else "off",
        )
        for name, rule in rule_files().items()
    }


def test_messages_name_the_bound() -> None:
    for name, rule in rule_files().items():
        if found := re.search(r"news lies (?:below|above) ([\d.]+)\.$", rule["message"]):
            assert rule["condition"].split()[1] == found[1], name


def example(start: str) -> str:
    (block,) = [block for block in BLOCKS if block.strip().startswith(start)]
    return block.strip() + "\n"


def test_the_shift_shown_is_real(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("wire.txt").write_text(example("Pupils at Marsh Lane"), encoding="utf-8")
    Path("school.md").write_text(example("Following the collapse"), encoding="utf-8")
    command, shown = example("$ newslint check").removeprefix("$ newslint ").split("\n", 1)
    assert main(command.split()) == 0
    assert capsys.readouterr().out.split() == shown.split()


def test_house_rules_of_the_page_hold(tmp_path: Path) -> None:
    files = re.split(
        r"^# rules/(house/\w+\.yml)\n", "".join(map(dedent, BLOCKS)), flags=re.MULTILINE
    )
    folder = tmp_path / "house"
    folder.mkdir()
    for name, text in zip(files[1::2], files[2::2], strict=True):
        (tmp_path / name).write_text(text.partition("\n\n")[0] + "\n", encoding="utf-8")
    assert sorted(path.stem for path in folder.iterdir()) == ["consensus", "grade", "shift"]
    found = {each.rule: each for each in newslint.check(HARD, HARD, styles=[folder]).findings}
    assert found["house.grade"].level is Level.WARNING
    assert found["house.grade"].message.endswith("we write for grade 12.")
    assert "house.consensus" in found
    assert "readability.grade" not in found


def test_metrics_are_there_where_a_metric_rule_runs() -> None:
    (file,) = newslint.check(HARD, select=["readability.grade"]).files
    assert {"flesch_kincaid_grade", "text_standard", "words", "paragraphs"} <= file.metrics.keys()
    (file,) = newslint.check(HARD).files
    assert file.metrics["words"] == 15 * 12
    (file,) = newslint.check(HARD, select=["readability.long-sentence"]).files
    assert not file.metrics


OFFLINE = """
import socket, sys
def refuse(*_, **__): raise AssertionError("network")
class Refused(socket.socket):
    connect = connect_ex = bind = sendto = refuse
socket.socket = Refused
socket.create_connection = socket.getaddrinfo = socket.gethostbyname = refuse
from newslint.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_a_check_of_readability_never_touches_the_network(tmp_path: Path) -> None:
    article = tmp_path / "a.md"
    article.write_text(HARD + "\nA riskous word, unknown to any dictionary.\n", encoding="utf-8")
    (tmp_path / "wire.txt").write_text("The cat sat on the mat. " * 20, encoding="utf-8")
    names = ",".join(rule_files())
    run = subprocess.run(
        [
            *(sys.executable, "-c", OFFLINE, "check", str(article), "--output-format", "json"),
            *("--source", str(tmp_path / "wire.txt"), "--select", f"readability,{names}"),
        ],
        env={"HOME": str(tmp_path), "NLTK_DATA": str(tmp_path), "PYTHONPATH": ":".join(sys.path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    (file,) = json.loads(run.stdout)["files"]
    assert not file["failures"]
    assert {"readability.grade", "readability.shift", "readability.smog"} <= {
        each["rule"] for each in file["findings"]
    }
    assert file["metrics"]["text_standard"] > 16
    assert not list(tmp_path.rglob("cmudict*"))
