"""`newslint check` with sources, from the command line to what is printed."""

from __future__ import annotations

import io
import json
from pathlib import Path

import figures_kind
import pytest
from helpers import ROOT

from newslint.cli import main
from newslint.commands.check import Check
from newslint.formats import parse
from newslint.language import parser
from newslint.model import FileReport
from newslint.settings import Options, Settings

WIRE = "The council closed 2 bridges on Monday.\n"
FALSE = "The council closed 3 bridges on Monday.\n"
TRUE = "On Monday 2 bridges were closed.\n"

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    return figures_kind.install(monkeypatch, tmp_path / "style")


def write(name: str, text: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))
    return name


def feed(monkeypatch: pytest.MonkeyPatch, *lines: object) -> None:
    data = b"".join(
        (each if isinstance(each, bytes) else json.dumps(each).encode()) + b"\n" for each in lines
    )
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))


def test_a_source_and_its_words_are_shown(options: list[str], capsys: Capture) -> None:
    write("wires/w.txt", "Bridges\n\n" + WIRE)
    assert main(["check", write("a.md", FALSE), "--source", "wires/w.txt", *options]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "a.md:1:20: error test.figures: '3' is not in the source."
    assert lines[3] == '      = source: wires/w.txt:3:20: "2"'
    assert lines[-1] == "Found 1 error in 1 file."
    assert main(["check", write("b.md", TRUE), "--source", "wires/w.txt", *options]) == 0
    assert capsys.readouterr().out == "No findings in 1 file.\n"


def test_several_sources_belong_to_every_file(options: list[str], capsys: Capture) -> None:
    write("posts/a.md", FALSE)
    write("posts/b.md", TRUE)
    named = ["--source", write("w.txt", WIRE), "--source", write("v.txt", "There are 3 of them.\n")]
    assert main(["check", "posts", *named, "--output-format", "json", *options]) == 0
    for file in json.loads(capsys.readouterr().out)["files"]:
        assert (file["source"], file["sources"]) == ("w.txt", ["w.txt", "v.txt"])
        assert file["skipped"] == []


def test_without_a_source_the_rest_is_checked_and_the_summary_says_so(
    options: list[str], capsys: Capture
) -> None:
    write("wires/a.txt", WIRE)
    write("posts/a.md", FALSE)
    write("posts/b.md", "A shocking story.\n")
    assert main(["check", "posts", "--source-dir", "wires", *options]) == 1
    output = capsys.readouterr().out
    assert output.endswith(
        "Found 1 error and 1 warning in 2 files;"
        " 1 without a source: 1 comparing rule did not run there.\n"
    )
    assert "skipped" not in output
    assert main(["check", "posts/b.md", *options]) == 0
    assert capsys.readouterr().out.endswith("; it has no source: 1 comparing rule did not run.\n")


def test_a_run_without_comparing_rules_says_nothing_of_sources(
    options: list[str], capsys: Capture
) -> None:
    assert main(["check", write("a.md", TRUE), *options, "--ignore", "test.figures"]) == 0
    assert capsys.readouterr().out == "No findings in 1 file.\n"


def test_require_source(options: list[str], capsys: Capture) -> None:
    write("wires/a.txt", WIRE)
    write("posts/a.md", FALSE)
    write("posts/b.md", "A shocking story.\n")
    dir_options = ["--source-dir", "wires", "--require-source", *options]
    assert main(["check", "posts/a.md", *dir_options]) == 1
    capsys.readouterr()
    assert main(["check", "posts", "--exit-zero", *dir_options]) == 2
    output = capsys.readouterr().out
    assert "posts/a.md:1:20: error" in output
    assert "posts/b.md:1:3: warning" in output
    assert (
        "not checked: posts/b.md: it has no source, and --require-source is given:"
        " wires has no article 'b'\n"
    ) in output


def test_a_source_that_is_named_and_not_there_is_2_and_the_rest_is_checked(
    options: list[str], capsys: Capture
) -> None:
    write("posts/a.md", "---\ntitle: x\nsource_file: gone.txt\n---\n\nA shocking story.\n")
    write("posts/b.md", "---\nsource_file: ../w.txt\n---\n\n" + FALSE)
    write("w.txt", WIRE)
    assert main(["check", "posts", *options]) == 2
    output = capsys.readouterr().out
    assert "not checked: posts/a.md: line 3, column 14: source_file: there is no file" in output
    assert "skipped: 1 rule in 1 file: the source could not be read\n" in output
    assert "posts/a.md:6:3: warning test.word" in output
    assert "posts/b.md:5:20: error test.figures" in output
    assert "without a source" not in output
    arguments = ["check", "w.txt", "--source", "gone.txt", "--output-format", "json", *options]
    assert main(arguments) == 2
    captured = capsys.readouterr()
    (file,) = json.loads(captured.out)["files"]
    assert "gone.txt: No such file" in file["failures"][0]["message"]
    assert "gone.txt: No such file" in captured.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["--source-dir", "gone", "a.md"],
        ["--source-dir", "a.md", "a.md"],
        ["--source", "a.md", "--source-dir", ".", "b.md"],
        ["--stdin-format", "pairs", "a.md"],
        ["--stdin-format", "pairs", "--source", "a.md", "-"],
        ["--stdin-format", "pairs", "--source-dir", ".", "-"],
        ["--min-confidence", "1.1", "a.md"],
        ["--min-confidence", "-1", "a.md"],
        ["--min-confidence", "nan", "a.md"],
        ["--min-confidence", "high", "a.md"],
    ],
)
def test_what_cannot_be_done_is_2_and_said(arguments: list[str], capsys: Capture) -> None:
    write("a.md", TRUE)
    write("b.md", TRUE)
    try:
        status = main(["check", *arguments])
    except SystemExit as stopped:  # from the parser, which takes "-1" for an option
        status = stopped.code  # type: ignore[assignment]
    assert status == 2
    error = capsys.readouterr().err
    assert error.strip()
    assert "Traceback" not in error


def test_min_confidence(options: list[str]) -> None:
    source = ["--source", write("w.txt", WIRE)]
    assert main(["check", write("a.md", FALSE), *source, *options]) == 1
    assert main(["check", "a.md", "--min-confidence", "0.96", *source, *options]) == 1
    assert main(["check", "a.md", "--min-confidence", "0.97", *source, *options]) == 0
    write("newslint.yml", "min-confidence: 0.97\n")
    assert main(["check", "a.md", *source, *options]) == 0
    assert main(["check", "a.md", "--min-confidence", "0", *source, *options]) == 1


def test_the_config_pairs_files(options: list[str], capsys: Capture) -> None:
    write("newslint.yml", "pairs: {'posts/{stem}.md': 'wires/{stem}.txt'}\nsources: ['old/*.md']\n")
    write("wires/a.txt", WIRE)
    write("old/w.md", "---\nurl: https://x.example/1\n---\n\n" + WIRE)
    write("posts/a.md", FALSE)
    write("posts/b.md", "---\noriginal_url: http://www.x.example/1/\n---\n\n" + FALSE)
    write("posts/c.md", FALSE)
    assert main(["check", "posts", "--output-format", "json", *options]) == 1
    files = json.loads(capsys.readouterr().out)["files"]
    assert [file["source"] for file in files] == ["wires/a.txt", "old/w.md", None]
    assert [len(file["findings"]) for file in files] == [1, 1, 0]


def test_standard_input_has_a_source_too(
    options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    write("wires/new.txt", WIRE)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(FALSE.encode())))
    name = ["--stdin-filename", "posts/new.md", "--source-dir", "wires"]
    assert main(["check", "-", *name, *options]) == 1
    assert "wires/new.txt:1:20" in capsys.readouterr().out


# Pairs on standard input

PAIRS = ["check", "-", "--stdin-format", "pairs"]


def test_pairs(options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    feed(
        monkeypatch,
        {"text": FALSE, "source": WIRE, "path": "posts/a.md"},
        b"",
        {"text": FALSE, "source": [WIRE, "And 3 more."]},
        {"text": TRUE, "source": None, "format": "markdown"},
        {"text": "<p>3</p>", "source": "<p title='3'>2</p>", "format": "html"},
        {"text": TRUE + "\ud800", "path": "b.md"},
    )
    assert main([*PAIRS, "--output-format", "json", *options]) == 1
    files = json.loads(capsys.readouterr().out)["files"]
    assert [file["path"] for file in files] == [
        "posts/a.md", "<stdin>#3", "<stdin>#4", "<stdin>#5", "b.md",
    ]  # fmt: skip
    assert [file["sources"] for file in files] == [
        ["source.md"], ["source.md", "source-2.md"], [], ["source.md"], [],
    ]  # fmt: skip
    assert [len(file["findings"]) for file in files] == [1, 0, 0, 1, 0]


def test_a_pair_ignores_what_its_front_matter_names(
    options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    write("w.txt", WIRE)
    feed(monkeypatch, {"text": "---\nsource_file: w.txt\n---\n\n" + FALSE, "path": "a.md"})
    assert main([*PAIRS, *options]) == 0
    assert "it has no source" in capsys.readouterr().out


def test_pairs_may_be_required_to_have_a_source(
    options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    feed(monkeypatch, {"text": TRUE, "path": "a.md"})
    assert main([*PAIRS, "--require-source", *options]) == 2
    assert "a.md: it has no source" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b'{"text": "x", "source": "y"', "line 2, column 28: not JSON: Expecting ',' delimiter"),
        (b'{"text": "\xe9"}', "line 2, column 11: not UTF-8: byte 0xe9"),
        (b'["x"]', "line 2, column 1: a pair is an object"),
        (b"[" * 100_000, "line 2, column 1: not a pair: nested too deeply"),
        (b'{"source": "y"}', "line 2, column 1: a pair needs a `text`"),
        (b'{"source": "y", "text": 1}', "line 2, column 17: a pair needs a `text`"),
        (b'{"text": "\\"source\\":", "source": 1}', "line 2, column 25: `source` must be a text"),
        (b'{"text": "x", "source": ["y", null]}', "line 2, column 15: `source` must be a text"),
        (b'{"text": "x", "path": null}', "line 2, column 15: `path` must be a path"),
        (b'{"text": "x", "path": "a\\u0000"}', "line 2, column 15: `path` must be a path"),
        (b'{"text": "x", "format": "pdf"}', "line 2, column 15: `format` must be one of markdown"),
        (b'{"text": "x", "format": []}', "line 2, column 15: `format` must be one of"),
        (
            b'{"text": "x", "sorce": "y"}',
            "line 2, column 15: unknown key 'sorce' (did you mean 'source'?)",
        ),
        (b'{"text": "x", "text": "y"}', "line 2, column 2: the key 'text' stands twice"),
        (b'{"text": "x"} {"text": "y"}', "line 2, column 15: not JSON: Extra data"),
    ],
)
def test_a_line_that_is_no_pair_is_2_and_the_rest_is_checked(
    line: bytes,
    message: str,
    options: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: Capture,
) -> None:
    good = {"text": FALSE, "source": WIRE, "path": "a.md"}
    feed(monkeypatch, good, line, {**good, "path": "b.md"})
    assert main([*PAIRS, "--stdin-filename", "feed.jsonl", *options]) == 2
    output = capsys.readouterr().out
    assert f"not checked: feed.jsonl: {message}" in output
    assert "a.md:1:20: error" in output
    assert "b.md:1:20: error" in output


@pytest.mark.parametrize(
    ("pair", "message"),
    [
        ({"text": "---\ntitle: [x\n---\n", "path": "a.md"}, "a.md: line 3, column 1: front matter"),
        (
            {"text": TRUE, "source": "---\ntitle: [x\n---\n", "path": "a.md"},
            "a.md: source.md: line 3, column 1: front matter",
        ),
        ({"text": TRUE, "path": "x" * 5000 + "/a.md"}, "no file can be there"),
    ],
)
def test_a_pair_that_cannot_be_read_is_2(
    pair: dict[str, object],
    message: str,
    options: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: Capture,
) -> None:
    feed(monkeypatch, pair, {"text": FALSE, "source": WIRE, "path": "b.md"})
    assert main([*PAIRS, *options]) == 2
    output = capsys.readouterr().out
    assert message in output
    assert "b.md:1:20: error" in output


def test_no_pair_at_all_is_2(
    options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    feed(monkeypatch, b"", b" ")
    assert main([*PAIRS, *options]) == 2
    assert "no pair on standard input" in capsys.readouterr().out


def test_json_lines_are_written_as_they_come(
    options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    pair = {"text": FALSE, "source": WIRE}
    written = []

    class Slow(io.BytesIO):
        """Standard input that looks, before each line, at what stands on standard output."""

        def __iter__(self):  # type: ignore[no-untyped-def]
            for line in (json.dumps(pair).encode(), b"{bad", json.dumps(pair).encode()):
                written.append(capsys.readouterr().out)
                yield line

    class Input:
        buffer = Slow()

    monkeypatch.setattr("sys.stdin", Input())
    assert main([*PAIRS, "--output-format", "jsonl", *options]) == 2
    written.append(capsys.readouterr().out)
    assert written[0] == ""
    lines = [json.loads(text) for text in written[1:]]
    assert [line["path"] for line in lines] == ["<stdin>#1", "<stdin>", "<stdin>#3"]
    assert [len(line["findings"]) for line in lines] == [1, 0, 1]
    assert "line 2, column 2" in lines[1]["failures"][0]["message"]


def test_json_lines_keep_no_file_in_memory(
    options: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import gc  # noqa: PLC0415
    import weakref  # noqa: PLC0415

    alive: list[int] = []
    reports: list[weakref.ref[FileReport]] = []
    whole = Check.results

    def watched(self: Check):  # type: ignore[no-untyped-def]
        for result in whole(self):
            gc.collect()
            alive.append(sum(ref() is not None for ref in reports))
            yield result

    class Seen(FileReport):
        def __init__(self, *values: object, **more: object) -> None:
            super().__init__(*values, **more)  # type: ignore[arg-type]
            reports.append(weakref.ref(self))

    monkeypatch.setattr("newslint.engine.FileReport", Seen)
    monkeypatch.setattr(Check, "results", watched)
    for number in range(8):
        write(f"posts/{number}.md", FALSE)
    source = ["--source", write("w.txt", WIRE)]
    arguments = ["check", "posts", *source, *options]
    assert main([*arguments, "--output-format", "jsonl", "-o", "out.jsonl", "-j", "1"]) == 1
    assert len(reports) == 8
    assert max(alive) <= 2
    assert len(Path("out.jsonl").read_text().splitlines()) == 8


def test_json_lines_to_a_file_that_cannot_be_written(options: list[str]) -> None:
    write("a.md", TRUE)
    assert main(["check", "a.md", "--output-format", "jsonl", "-o", "no/out", *options]) == 2


def test_statistics_go_before_streaming(options: list[str], capsys: Capture) -> None:
    arguments = ["a.md", "--statistics", "--output-format", "jsonl", *options]
    assert main(["check", *arguments, "--source", write("w.txt", WIRE)]) == 2
    write("a.md", FALSE)
    capsys.readouterr()
    assert main(["check", *arguments, "--source", "w.txt"]) == 1
    assert "test.figures" in capsys.readouterr().out


def test_a_source_of_many_rewrites_is_parsed_once(monkeypatch) -> None:
    parsed: list[str] = []
    plain = parser.parse

    def counted(texts):
        texts = list(texts)
        parsed.extend(text for text, _ in texts)
        return plain(texts)

    monkeypatch.setattr(parser, "parse", counted)
    source = parse("The pier was closed on Monday, the harbour board said.", "wire.txt")
    linter = Settings(Options(isolated=True, select=("attribution",))).profile(ROOT).linter
    for text in ("The pier was closed on Monday.", "On Monday the pier was closed."):
        linter.check(parse(text, "rewrite.txt"), [source])
    assert parsed.count(source.text) == 1
