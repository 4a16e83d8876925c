"""`newslint inspect`: what it prints, for people and for programs."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from comparing import article
from helpers import ROOT
from hypothesis import example, given
from hypothesis import strategies as st

from newslint.cli import main
from newslint.inspection import SCHEMA, inspected
from newslint.report import RenderOptions
from newslint.report.common import dumps
from newslint.report.inspection import render

CONTRACT = json.loads((ROOT / "schemas/statements.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(CONTRACT)

FIRST = "Harbour master Lena Voss said on Monday the pier had been closed."
WIRE = f"{FIRST}\n\nA ferry sank in 2019.\n"
POST = """---
title: Pier closed
date: 2024-05-03
---

“The pier,” **Lena Voss** claimed, “may be closed.” The ferry lost about $3.5 million.

Nobody was aboard when a ferry sank in 2019.
"""

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("post.md").write_text(POST, encoding="utf-8")
    Path("wire.txt").write_text(WIRE, encoding="utf-8")


def as_json(*arguments: str, capsys: Capture) -> dict[str, Any]:
    assert main(["inspect", *arguments, "--output-format", "json"]) == 0
    content = json.loads(capsys.readouterr().out)
    VALIDATOR.validate(content)
    assert isinstance(content, dict)
    return content


def words(span: dict[str, Any], text: str = POST) -> str:
    return text[span["start"]["offset"] : span["end"]["offset"]]


def test_the_schema_is_valid_and_named() -> None:
    jsonschema.Draft202012Validator.check_schema(CONTRACT)
    assert CONTRACT["properties"]["schema"]["const"] == SCHEMA
    for name, part in CONTRACT["$defs"]["statement"]["properties"].items():
        assert part["description"], name


def test_json_says_who_says_what(capsys: Capture) -> None:
    content = as_json("post.md", "--source", "wire.txt", capsys=capsys)
    (file,) = content["files"]
    assert (file["path"], file["date"], file["sources"]) == ("post.md", "2024-05-03", ["wire.txt"])
    said = next(each for each in file["statements"] if each["speaker"])
    assert said["speaker"]["name"] == words(said["speaker"]["span"]) == "Lena Voss"
    assert said["speaker"]["kind"] == "named"
    assert (said["cue"]["text"], said["cue"]["stance"]) == ("claimed", "doubting")
    assert words(said["cue"]["span"]) == "claimed"
    assert [words(part).rstrip(",.") for part in said["parts"]] == ["The pier", "may be closed"]
    assert (said["quoted"], said["negated"]) == (True, False)
    assert said["certainty"] < 1
    nearest = said["aligned"][0]
    assert nearest["excerpt"] == words(nearest["span"], WIRE) == FIRST
    own = next(each for each in file["statements"] if each["quantities"])
    assert (own["speaker"], own["cue"]) == (None, None)
    (figure,) = own["quantities"]
    assert (figure["low"], figure["bound"], figure["unit"]) == (3_500_000, "about", "USD")
    assert words(figure["span"]) == figure["text"]
    last = file["statements"][-1]
    assert last["negated"]
    assert last["times"][0]["from"] == "2019-01-01"
    assert last["times"][0]["to"] == "2019-12-31"


def test_without_a_source_nothing_is_aligned(capsys: Capture) -> None:
    (file,) = as_json("wire.txt", capsys=capsys)["files"]
    assert file["sources"] == []
    assert [each["aligned"] for each in file["statements"]] == [[]] * len(file["statements"])
    assert len(file["statements"]) == 2


def test_text_for_people(capsys: Capture) -> None:
    assert main(["inspect", "post.md", "--source", "wire.txt"]) == 0
    output = capsys.readouterr().out
    lines = output.splitlines()
    assert lines[0].startswith("post.md, 2024-05-03: ")
    at = lines.index("6:2 Lena Voss claimed (doubting)")
    assert lines[at + 1].startswith("    The pier")
    assert " … may be closed" in lines[at + 1]
    assert lines[at + 2].startswith("    in quotation marks · certainty 0.")
    assert lines[at + 3].startswith("    < wire.txt:1:1 0.")
    assert lines[at + 3].endswith(FIRST)
    assert any("about $3.5 million = about 3,500,000 USD" in line for line in lines)
    assert any(line.endswith(" in the publisher's own voice") for line in lines)
    assert not any(line != line.rstrip() for line in lines)
    assert "\x1b" not in output


def test_colour_changes_nothing_else(capsys: Capture) -> None:
    main(["inspect", "post.md", "--color", "never"])
    plain = capsys.readouterr().out
    main(["inspect", "post.md", "--color", "always"])
    coloured = capsys.readouterr().out
    assert "\x1b[" in coloured
    for code in {part.partition("m")[0] for part in coloured.split("\x1b[")[1:]}:
        coloured = coloured.replace(f"\x1b[{code}m", "")
    assert coloured == plain


def test_standard_input_and_output_file(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def feed() -> None:
        data = io.BytesIO(b"# The pier\n\nThe pier closed on Monday.\n")
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(data))

    feed()
    assert main(["inspect", "-"]) == 0
    assert capsys.readouterr().out.startswith("<stdin>: ")
    feed()
    arguments = ["inspect", "-", "--stdin-filename", "new.md", "-o", "out.json"]
    assert main([*arguments, "--output-format", "json"]) == 0
    assert capsys.readouterr().out == ""
    content = json.loads(Path("out.json").read_text("utf-8"))
    VALIDATOR.validate(content)
    assert content["files"][0]["path"] == "new.md"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["post.md", "--source", "gone.txt"], "newslint: gone.txt: No such file or directory"),
        (["gone.md"], "newslint: gone.md: No such file or directory"),
        (["post.md", "."], "newslint: .: not a file"),
        (["post.md", "--source", "."], "newslint: .: not a file"),
        (["latin.md"], "newslint: latin.md:1:4: not UTF-8: byte 0xe9 at byte offset 3"),
        (["broken.md"], "newslint: broken.md:3:1: front matter: "),
        (["post.md", "-o", "no/such/folder/x"], "newslint: cannot write no/such/folder/x: "),
    ],
)
def test_what_cannot_be_read_or_written(
    arguments: list[str], message: str, capsys: Capture
) -> None:
    Path("latin.md").write_bytes("Café".encode("latin-1"))
    Path("broken.md").write_text("---\ntitle: [a\n---\nText.\n", encoding="utf-8")
    assert main(["inspect", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith(message)
    assert captured.out == ""


@pytest.mark.parametrize("text", ["", "---\ntitle: x\n---\n", "\ufeff", "—", "| a | b |\n|-|-|\n"])
def test_files_that_say_nothing(text: str, capsys: Capture) -> None:
    Path("empty.md").write_text(text, encoding="utf-8")
    assert as_json("empty.md", capsys=capsys)["files"][0]["statements"] == []
    assert main(["inspect", "empty.md"]) == 0
    assert capsys.readouterr().out == "empty.md: 0 statements\n"


PIECES = (
    'said|“|”|"|Lena Voss|\x1b[31m|\u202e|::error ::x|##[add-mask]|\x07|\u2028|, |. |\n\n|told|not'
    "|the pier fell|$1e400|99 boats|on Monday|&#x1b;|[a](http://b)|`c`|<b>|--|\U000e0041|\r\n|\r|1/0"
)
HOSTILE = st.lists(st.sampled_from(PIECES.split("|")), max_size=30).map(" ".join)


@given(HOSTILE, HOSTILE)
@example("said said said said “ ::error ::x", "")
@example("Lena Voss 99 boats said said", "")  # a thing that speaks
def test_hostile_text_is_read_escaped_and_fits_the_schema(ours: str, theirs: str) -> None:
    read = article(ours, "::a\x1b.md")
    file = inspected(read, [article(theirs, "b\u202e.txt")])
    document = {"schema": SCHEMA, "version": "1", "files": [file]}
    text = dumps(document)
    assert json.loads(text) == document
    VALIDATOR.validate(document)
    for statement in file["statements"]:
        start, end = (statement["span"][side]["offset"] for side in ("start", "end"))
        assert 0 <= start < end <= len(ours)
        for span in statement["parts"]:
            assert start <= span["start"]["offset"] <= span["end"]["offset"] <= end
        for each in statement["aligned"]:
            assert 0 <= each["span"]["start"]["offset"] < each["span"]["end"]["offset"]
            assert each["span"]["end"]["offset"] <= len(theirs)
    shown = render([file], [ours], RenderOptions(color=False))
    assert all(char.isprintable() or char == "\n" for char in shown)
    assert not any(line.lstrip().startswith("::") for line in shown.splitlines())
    assert "##[" not in shown
