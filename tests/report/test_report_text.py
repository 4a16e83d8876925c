"""The text format: carets exactly under the words, whatever the line is made of."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.model import (
    Evidence,
    Failure,
    FileReport,
    Finding,
    Level,
    Report,
    RuleInfo,
    Skipped,
    SourceText,
    Span,
)
from newslint.report import RenderOptions, render
from newslint.report.common import columns, summary_line
from newslint.report.text import snippet

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def one(text, start, end, **more):
    found = Finding("a.b", Level.ERROR, "Message.", Span(start, end), text[start:end], "paragraph")
    return Report(files=(FileReport("a.md", text, (found,), **more),))


def picture(line, start, end, room=60):
    source, indent, marked = snippet(line, start, end, room)
    return source, " " * indent + "^" * marked


@pytest.mark.parametrize(
    ("line", "words", "source", "carets"),
    [
        ("a bcd e", "bcd", "a bcd e", "  ^^^"),
        ("東京 bcd", "bcd", "東京 bcd", "     ^^^"),
        ("x 東京 y", "東京", "x 東京 y", "  ^^^^"),
        ("e\u0301lan bcd", "bcd", "e\u0301lan bcd", "     ^^^"),
        ("\tbcd\te", "bcd", "    bcd    e", "    ^^^"),
        ("a\u200bbcd", "bcd", "a\\u200bbcd", "       ^^^"),
        ("a\u202ebcd", "bcd", "a\\u202ebcd", "       ^^^"),
        ("a\u00a0bcd", "bcd", "a\u00a0bcd", "  ^^^"),
        ("a\x1bbcd", "bcd", "a\\x1bbcd", "     ^^^"),
        ("##[x] bcd", "bcd", "##\\x5bx] bcd", "         ^^^"),
        ("a 👍 bcd", "bcd", "a 👍 bcd", "     ^^^"),
        ("a bcd", "", "a bcd", "^"),
    ],
)
def test_carets(line, words, source, carets):
    start = line.index(words)
    assert picture(line, start, start + len(words)) == (source, carets)


def test_long_lines_are_cut_round_the_words():
    line = "word " * 100 + "bad apple " + "word " * 100
    start = line.index("bad")
    source, carets = picture(line, start, start + 9, room=40)
    assert source == "…word word word bad apple word word…"
    assert carets == "                ^^^^^^^^^"
    source, carets = picture(line, 0, 4, room=40)
    assert source == "word word word word word word word…"
    source, carets = picture(line, start, len(line), room=40)
    assert source.startswith("…bad apple word")
    assert source.endswith("…")
    assert len(source) <= 40
    assert carets == " " + "^" * 38


def test_a_megabyte_on_one_line_is_cut_before_it_is_measured():
    line = "\u0301" * 1_000_000 + "bad" + "x" * 1_000_000
    source, _ = picture(line, 1_000_000, 1_000_003, room=40)
    assert "bad" in source
    assert columns(source) <= 40


def test_multi_line_spans_show_the_first_line():
    text = "one two  \r\nthree four\r\n"
    output = render(one(text, 4, 16), "text")
    assert "    1 | one two\n      |     ^^^\n      = note: goes on to line 2\n" in output
    assert "goes on" not in render(one(text, 4, 11), "text")


def test_empty_files_and_spans_beyond_the_end():
    assert "a.md:1:1: error a.b: Message." in render(one("", 0, 0), "text")
    assert "      | ^\n" in render(one("", 0, 0), "text")
    assert render(one("ab", 1, 99), "text")


def test_advice_is_given_once_per_rule_and_file():
    found = [Finding("a.b", Level.ERROR, "M.", Span(n, n + 1), "x", "text") for n in range(3)]
    files = tuple(FileReport(path, "xxx", tuple(found)) for path in ("a.md", "b.md"))
    report = Report(files, {"a.b": RuleInfo("a.b", Level.ERROR, "M.", fix="Cut it.")})
    assert render(report, "text").count("= fix: Cut it.") == 2
    assert "fix" not in render(report, "text", RenderOptions(show_fixes=False))


def test_colours_change_nothing_else(report, options):
    plain = render(report, "text", options)
    coloured = render(report, "text", RenderOptions(color=True, width=80, version="0.1.0"))
    assert "\x1b[1;31merror\x1b[0m" in coloured
    assert ANSI.sub("", coloured) == plain


@pytest.mark.parametrize(
    ("report", "line"),
    [
        (Report(files=()), "No files to check."),
        (Report(files=(FileReport("a", ""),) * 5), "No findings in 5 files."),
        (
            Report(files=(), failures=(Failure("a", "no such file"),)),
            "No findings in 0 files, but 1 check failed.",
        ),
        (one("abc", 0, 1), "Found 1 error in 1 file."),
        (
            Report(files=(*one("abc", 0, 1).files, FileReport("b", ""))),
            "Found 1 error in 2 files (1 clean).",
        ),
    ],
)
def test_summary(report, line):
    assert summary_line(report) == line


def skipping(*counts):
    files = [
        FileReport(
            f"{number}.md", "", skipped=tuple(Skipped(f"a.{n}", "no source") for n in range(count))
        )
        for number, count in enumerate(counts)
    ]
    return Report(files=tuple(files))


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (skipping(0, 0), "No findings in 2 files."),
        (skipping(17), "; it has no source: 17 comparing rules did not run."),
        (skipping(2, 2), "; none has a source: 2 comparing rules did not run."),
        (
            skipping(0, 17, 3, 0),
            "4 files; 2 without a source: 17 comparing rules did not run there.",
        ),
        (skipping(*[0] * 9, 1), "; 1 without a source: 1 comparing rule did not run there."),
    ],
)
def test_the_summary_says_what_was_not_compared(report, words):
    assert summary_line(report).endswith(words)
    assert render(report, "text").count("no source") == words.count("no source")


def test_evidence_is_dimmed_and_nothing_else_is_said_of_it():
    evidence = (Evidence("w\x1bire.txt", Span(1, 4), "b\ncd"),)
    found = Finding("a.b", Level.ERROR, "M.", Span(0, 1), "x", "text", True, evidence, None, 0.8)
    sources = (SourceText("w\x1bire.txt", "ab\ncd"),)
    report = Report(files=(FileReport("a.md", "x", (found,), sources=sources),))
    assert '\n      = source: w\\x1bire.txt:1:2: "b cd"\n' in render(report, "text")
    output = render(report, "text", RenderOptions(color=True))
    assert '\x1b[2msource: w\\x1bire.txt:1:2: "b cd"\x1b[0m' in output
    assert "0.8" not in output


def spans(texts):
    return texts.flatmap(
        lambda text: st.tuples(
            st.just(text), st.integers(0, len(text)), st.integers(0, len(text))
        ).map(lambda drawn: (drawn[0], *sorted(drawn[1:])))
    )


@settings(deadline=None)
@given(spans(st.text()), st.integers(20, 120))
def test_no_text_can_drive_the_terminal(drawn, width):
    text, start, end = drawn
    found = Finding(text, Level.ERROR, text, Span(start, end), text[start:end], text)
    info = RuleInfo(text, Level.ERROR, text, text, text, text)
    report = Report((FileReport(text, text, (found,)),), {text: info}, (Failure(text, text),))
    for name in ("text", "concise"):
        output = render(report, name, RenderOptions(width=width))
        assert all(
            char.isprintable() or char in "\n" or (char.isspace() and ord(char) > 0x9F)
            for char in output
        )
        assert not set(output) & set("\x85\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067")


@settings(deadline=None)
@given(
    spans(st.text(st.characters(min_codepoint=32, max_codepoint=126, exclude_characters="["))),
    st.integers(20, 200),
)
def test_carets_cover_the_excerpt(drawn, room):
    line, start, end = drawn
    source, indent, marked = snippet(line, start, end, room)
    covered = source[indent : indent + marked]
    assert columns(source) <= room
    if end - start <= room - 2 and end > start:
        assert covered == line[start:end]
    elif end > start:
        assert line[start:].startswith(covered)
        assert len(covered) > room - 4
    else:
        assert marked == 1
