"""Each format against what it must look like, and against its own schema."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from full_report import LINES, TEXT

from newslint.errors import UsageError
from newslint.model import (
    Edit,
    Evidence,
    FileReport,
    Finding,
    Level,
    Lines,
    Report,
    SourceText,
    Span,
)
from newslint.report import FORMATS, RenderOptions, render, sarif
from newslint.report.github import step_summary
from newslint.report.statistics import render_statistics

HERE = Path(__file__).parent
RESULTS_SCHEMA = json.loads((HERE.parents[1] / "schemas/results.schema.json").read_text("utf-8"))
SARIF_SCHEMA = json.loads((HERE / "sarif-schema-2.1.0.json").read_text("utf-8"))
EMPTY = Report(files=(FileReport("a.md", "Clean.\n"),))
HOSTILE = "\ud800 \x9b31m \u2028 \u202e \U000e0041 ##[stop-commands]x ##vso[task] \x1b]8;; \x7f"


def hostile_report():
    span = Span(0, len(HOSTILE))
    found = Finding(
        f"p.{HOSTILE}",
        Level.ERROR,
        HOSTILE,
        span,
        HOSTILE,
        HOSTILE,
        evidence=(Evidence(HOSTILE, Span(0, 1), HOSTILE),),
        edit=Edit(span, HOSTILE + "x"),
    )
    return Report(files=(FileReport(f"::{HOSTILE}\udc80", HOSTILE, (found,)),))


def expected(name):
    return (HERE / "expected" / f"{name}.txt").read_bytes().decode("utf-8")


def sarif_run(report, options):
    log = json.loads(render(report, "sarif", options))
    jsonschema.Draft4Validator(SARIF_SCHEMA).validate(log)
    return log["runs"][0]


@pytest.mark.parametrize("name", ["text", "concise", "github"])
def test_looks_exactly_like_this(report, options, name):
    assert render(report, name, options) == expected(name)


def test_statistics_and_step_summary(report):
    assert render_statistics(report) == expected("statistics")
    assert step_summary(report) == expected("step-summary")


def test_statistics_without_words_or_findings():
    assert render_statistics(EMPTY) == "No findings in 1 file.\n"


@pytest.mark.parametrize("name", FORMATS)
def test_is_imported_only_when_asked_for(name):
    code = f"import sys, newslint.report; print({FORMATS[name]!r} in sys.modules)"
    command, root = [sys.executable, "-c", code], HERE.parents[1]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_unknown_format():
    with pytest.raises(UsageError, match=r"'xml' is not an output format: text, concise, json"):
        render(EMPTY, "xml")


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("hostile", [False, True])
def test_no_format_lets_controls_through(report, options, name, hostile):
    output = render(hostile_report() if hostile else report, name, options)
    assert "##[" not in output
    assert "##vso[" not in output
    bad = [char for char in output if not char.isprintable() and char not in "\n\ufffd"]
    assert bad == []
    output.encode("utf-8")
    if name != "github":
        assert not any(line.lstrip().startswith("::") for line in output.splitlines())


def test_step_summary_lets_nothing_through():
    summary = step_summary(hostile_report())
    assert all(char.isprintable() or char == "\n" for char in summary)
    found = replace(hostile_report().files[0].findings[0], message="a\\|b ``` <img> @me")
    row = step_summary(Report(files=(FileReport("a|b.md", HOSTILE, (found,)),))).splitlines()[6]
    assert row.startswith("| ` a\\x7cb.md:1 ` | error | ")
    assert row.endswith("| ```` a\\\\x7cb ``` <img> @me ```` |")
    assert row.count("|") == 5


def test_json(report, options):
    document = json.loads(render(report, "json", options))
    jsonschema.Draft202012Validator(RESULTS_SCHEMA).validate(document)
    assert document["summary"] == {"files": 2, "error": 2, "warning": 2, "suggestion": 1}
    assert document["failures"] == [{"path": "gone.md", "rule": None, "message": "no such file"}]
    first, second = document["files"]
    assert (first["source"], first["sources"]) == ("wires/b, c:100%.txt", ["wires/b, c:100%.txt"])
    assert (second["source"], second["sources"]) == (None, [])
    assert first["metrics"] == {"broken": None, "flesch_reading_ease": 51.23, "words": 150}
    lines = Lines(TEXT)
    for finding in first["findings"] + first["suppressed"]:
        start, end = finding["span"]["start"], finding["span"]["end"]
        assert TEXT[start["offset"] : end["offset"]] == finding["excerpt"]
        assert tuple(lines.position(start["offset"])) == (start["line"], start["column"])
    assert [entry["reason"] for entry in first["suppressed"]] == ["confirmed by phone", None]
    unknown, known = first["findings"][-1]["evidence"]
    assert unknown["span"]["start"] == {"offset": 3, "line": None, "column": None}
    assert known["span"]["start"] == {"offset": 12, "line": 2, "column": 1}
    assert known["span"]["end"] == {"offset": 28, "line": 3, "column": 9}
    assert "räwrite" in render(report, "json", options)


def test_sources_of_the_same_name_stay_apart():
    """Articles that are compared in memory may all call their source the same."""

    def compared(path, source):
        evidence = (Evidence("source.md", Span(len(source) - 1, len(source)), "x"),)
        found = Finding("a.b", Level.ERROR, "M.", Span(0, 1), "a", "text", True, evidence)
        return FileReport(path, "a", (found,), sources=(SourceText("source.md", source),))

    report = Report(files=(compared("a.md", "\n\nx"), compared("b.md", "x")))
    lines = [
        file["findings"][0]["evidence"][0]["span"]["start"]["line"]
        for file in json.loads(render(report, "json"))["files"]
    ]
    assert lines == [3, 1]
    assert 'source: source.md:3:1: "x"' in render(report, "text")
    assert 'source: source.md:1:1: "x"' in render(report, "text")


def test_schema_is_strict(report, options):
    validator = jsonschema.Draft202012Validator(RESULTS_SCHEMA)
    validator.check_schema(RESULTS_SCHEMA)
    document = json.loads(render(report, "json", options))
    file = document["files"][0]
    for place in (document, file, file["findings"][0], file["suppressed"][0], file["failures"][0]):
        place["extra"] = 1
        assert not validator.is_valid(document)
        del place["extra"]
    assert validator.is_valid(document)


def test_jsonl(report, options):
    line_schema = {**RESULTS_SCHEMA["$defs"]["line"], "$defs": RESULTS_SCHEMA["$defs"]}
    validator = jsonschema.Draft202012Validator(line_schema)
    output = render(report, "jsonl", options)
    objects = [json.loads(line) for line in output.splitlines()]
    for content in objects:
        validator.validate(content)
    assert [content["path"] for content in objects] == [
        *(file.path for file in report.files),
        "gone.md",
    ]
    assert objects[-1]["failures"] == [{"rule": None, "message": "no such file"}]
    whole = json.loads(render(report, "json", options))
    for content, file in zip(objects, whole["files"], strict=False):
        assert content == {"schema": whole["schema"], "version": "0.1.0", **file}
    assert render(Report(files=()), "jsonl") == ""


def test_sarif_regions_hold_without_the_byte_order_mark(report, options):
    run = sarif_run(report, options)
    text = TEXT.removeprefix("\ufeff")
    lines = Lines(text)
    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        start, end = region["charOffset"], region["charOffset"] + region["charLength"]
        assert text[start:end] == region["snippet"]["text"]
        assert (region["startLine"], region["startColumn"]) == lines.position(start)
        assert (region["endLine"], region["endColumn"]) == lines.position(end)
        assert "primaryLocationLineHash" not in result.get("partialFingerprints", {})
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_says_all(report, options):
    run = sarif_run(report, options)
    results = run["results"]
    assert [result["level"] for result in results].count("note") == 1
    assert [result["suppressions"] for result in results if result["suppressions"]] == [
        [{"kind": "inSource", "justification": "confirmed by phone"}],
        [{"kind": "inSource"}],
    ]
    compared = results[-1]
    assert compared["message"]["text"].endswith(
        "The source says [the mayor \\[sic\\]](1). The source says [closed the road](2)."
    )
    assert [place["id"] for place in compared["relatedLocations"]] == [1, 2]
    known = compared["relatedLocations"][1]["physicalLocation"]
    assert known["artifactLocation"]["uri"] == "wires/b%2C%20c%3A100%25.txt"
    assert known["region"] == {
        "startLine": 2, "startColumn": 1, "endLine": 3, "endColumn": 9,
        "charOffset": 11, "charLength": 16, "snippet": {"text": "closed\r\nthe road"},
    }  # fmt: skip
    assert results[0]["partialFingerprints"] == {"newslintContext/v1": "aa11"}
    assert results[0]["rank"] == 93.4
    change = results[0]["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert change["deletedRegion"]["charLength"] == len("shocking ")
    assert "\\[a\\](http" in results[3]["message"]["text"]
    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] is False
    texts = [note["message"]["text"] for note in invocation["toolExecutionNotifications"]]
    assert texts[0] == "no such file"
    assert texts[-2:] == [
        "Skipped: 1 rule in 1 file: no source",
        "Skipped: 2 rules in 1 file: the source could not be read",
    ]
    for rule in run["tool"]["driver"]["rules"]:
        assert {"shortDescription", "fullDescription", "help", "defaultConfiguration"} <= set(rule)
    assert sarif_run(EMPTY, options)["invocations"][0]["executionSuccessful"] is True


def test_paths_are_relative_to_the_root(tmp_path, report, options):
    inside = replace(report.files[0], path=str(tmp_path / "a dir" / "ä,b.md"))
    outside = replace(report.files[0], path=str(tmp_path.parent / "other.md"))
    rooted = replace(options, root=tmp_path)
    both = Report(files=(inside, outside))
    run = sarif_run(both, rooted)
    places = [result["locations"][0]["physicalLocation"] for result in run["results"]]
    assert places[0]["artifactLocation"] == {
        "uri": "a%20dir/%C3%A4%2Cb.md",
        "uriBaseId": "%SRCROOT%",
    }
    assert places[-1]["artifactLocation"]["uri"].startswith("file:///")
    assert run["originalUriBaseIds"]["%SRCROOT%"]["uri"] == f"{tmp_path.as_uri()}/"
    assert "file=a dir/ä%2Cb.md,line=1," in render(both, "github", rooted)


def test_sarif_keeps_the_most_serious_within_the_limit(monkeypatch, report, options):
    monkeypatch.setattr(sarif, "MOST_RESULTS", 3)
    run = sarif_run(report, options)
    assert [result["ruleId"] for result in run["results"]] == [
        "sensational.hype",
        "framing.vague-authority",
        "attribution.dropped",
    ]
    last = run["invocations"][0]["toolExecutionNotifications"][-1]
    assert last["message"]["text"].startswith("4 less serious results were left out")


@pytest.mark.parametrize("name", ["json", "sarif"])
def test_lone_surrogates(name, options):
    output = render(hostile_report(), name, options)
    assert "\ufffd" in output
    document = json.loads(output)
    if name == "sarif":
        jsonschema.Draft4Validator(SARIF_SCHEMA).validate(document)


def test_descriptions_keep_to_githubs_limit(report, options):
    rules = {name: replace(info, why="w" * 3000) for name, info in report.rules.items()}
    run = sarif_run(replace(report, rules=rules), options)
    lengths = [len(rule["fullDescription"]["text"]) for rule in run["tool"]["driver"]["rules"]]
    assert max(lengths) == 1024


def test_version_has_a_default():
    assert RenderOptions().version
    assert len(LINES) == Lines(TEXT).position(len(TEXT)).line
