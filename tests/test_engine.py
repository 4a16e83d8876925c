"""The linter: time limits, crashes, order, fingerprints; properties over random articles."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from helpers import ROOT, SMALL_PACK, excerpts, library_of, lint
from hypothesis import given
from hypothesis import strategies as st

from newslint.engine import Linter
from newslint.formats import parse
from newslint.kinds import existence, expressions
from newslint.library import Library
from newslint.model import FileReport

WORD = "extends: existence\nmessage: \"'%s'\"\ntokens: [word]\n"


# What must not stop a run


def test_a_hostile_expression_is_stopped_and_the_rest_runs(monkeypatch) -> None:
    for module in (expressions, existence):
        monkeypatch.setattr(module, "SECONDS_PER_SECTION", 0.05)
    hostile = "extends: existence\nmessage: x\nnonword: true\ntokens: ['(?:a|aa)+$']\n"
    report = lint({"Hostile": hostile, "Word": WORD}, "A word.\n\n" + "a" * 200 + "!\n")
    assert excerpts(report.findings) == ["word"]
    (failure,) = report.failures
    assert (failure.path, failure.rule) == ("article.md", "House.Hostile")
    assert "stopped" in failure.message


@pytest.mark.parametrize(
    "rule",
    [
        "extends: existence\nmessage: x\ntokens: ['a+!']\nexceptions: ['(?:a|aa)+(?:b|c)']\n",
        "extends: existence\nmessage: x\ntokens: ['a+!']\nunless: ['(?:a|aa)+$']\n",
        "extends: substitution\nmessage: x\nnonword: true\nswap: {'(?:a|aa)+$': b}\n",
        "extends: occurrence\nmessage: x\nmax: 1\ntoken: '(?:a|aa)+$'\n",
        "extends: repetition\nmessage: x\ntokens: ['(?:a|aa)+$']\n",
        "extends: conditional\nmessage: x\nfirst: '(?:a|aa)+$'\nsecond: b\n",
        "extends: consistency\nmessage: x\nnonword: true\neither: {'(?:a|aa)+$': b}\n",
        "extends: capitalization\nscope: text\nmessage: x\nmatch: '(?:a|aa)+$'\n",
        "extends: spelling\nmessage: x\ncustom: true\nfilters: ['(?:a|aa)+$']\n",
    ],
    ids=lambda rule: rule.split()[1],
)
def test_every_kind_is_under_the_limit(monkeypatch, rule: str) -> None:
    for name, module in list(sys.modules.items()):
        if name.startswith("newslint.") and hasattr(module, "SECONDS_PER_SECTION"):
            monkeypatch.setattr(module, "SECONDS_PER_SECTION", 0.05)
    text = "a" * 200 + ("b" if "spelling" in rule else "!") + " end"
    report = lint({"Hostile": rule.replace("a+!", "[a!]+"), "Word": WORD}, text + " word\n")
    assert excerpts(report.findings) == ["word"]
    assert [failure.rule for failure in report.failures] == ["House.Hostile"]


def test_a_crash_is_a_failure_and_the_rest_runs(tmp_path, monkeypatch) -> None:
    library = library_of(tmp_path, {"Bad": WORD, "Good": WORD})
    bad, good = library.rule("House.Bad"), library.rule("House.Good")
    monkeypatch.setattr(bad.kind, "check", lambda *_: 1 / 0)
    report = Linter([bad, good]).check(parse("word", "a.md"))
    assert [finding.rule for finding in report.findings] == ["House.Good"]
    assert "the rule crashed: ZeroDivisionError" in report.failures[0].message


def test_lexical_rules_load_no_models() -> None:
    code = (
        "import sys; from newslint.cli import main; "
        "main(['check', '--isolated', '--select', 'framing,sensational,residue', '--exit-zero', "
        f"{str(ROOT / 'seeds')!r}]); "
        "print(sorted({'spacy', 'textstat', 'nltk', 'numpy'} & set(sys.modules)), file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert run.stderr.splitlines()[-1] == "[]", run.stderr


# Order and fingerprints


def test_findings_are_sorted_and_each_place_is_reported_once() -> None:
    rules = {"B": WORD, "A": WORD.replace("[word]", "[word, other, 'word other']")}
    report = lint(rules, "other word other\n")
    assert [(finding.span.start, finding.rule[-1]) for finding in report.findings] == [
        (0, "A"), (6, "A"), (6, "B"), (11, "A"),
    ]  # fmt: skip
    overlapping = WORD + "scope: [text, sentence, summary]\n"
    assert len(lint({"A": overlapping}, "A word.").findings) == 1


def fingerprints(text: str) -> list[str]:
    return [finding.fingerprint for finding in lint({"Word": WORD}, text).findings]


TEXT = "A word first.\n\nIn the middle a word,\nthen another word.\n\nword\n"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "Something new above.\n\n" + text,
        lambda text: "# New\n\n" + text + "\nAnd below.\n",
        lambda text: text.replace("\n\n", "\n\nSomething between.\n\n"),
        lambda text: text.replace("word,\nthen", "word, then"),
        lambda text: text.replace("\n", "\r\n"),
    ],
)
def test_fingerprints_stay_when_text_around_moves(change) -> None:
    assert fingerprints(change(TEXT)) == fingerprints(TEXT)


def test_fingerprints_tell_findings_apart() -> None:
    twice = fingerprints("A word.\n\nA word.\n\nA word!\n")
    assert len(set(twice)) == 3
    assert fingerprints("A word?") != fingerprints("A word!")
    other = lint({"Other": WORD}, "A word?").findings[0].fingerprint
    assert fingerprints("A word?") != [other]
    assert all(re.fullmatch(r"[0-9a-f]{32}", each) for each in twice)


# Properties

PIECES = [
    "word", "Word", "two two", "don’t", "a.m.", "é", "👩‍🚒", "word,", "said:", "“quoted word”", " ",
    "\n", "\n\n", "**", "*", "`", "# ", "- ", "> ", "[word](x)", "![alt word](x)", "<b>", "</b>",
    "&amp;", "&nbsp;", "<!-- c -->", "|", "\n---\n", "    ", "\t", "\r\n", "1. ", "<p>",
    "</p>", "\\*", "~~", "word word",
]  # fmt: skip
ARTICLES = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=25).map("".join)
RULES = {
    "existence": WORD.replace("[word]", "['[wW]\\w+', \"don't\"]"),
    "substitution": "extends: substitution\nmessage: '%s %s'\nswap: {'[wW]ord': term}\n",
    "occurrence": "extends: occurrence\nmessage: x\nscope: sentence\nmax: 1\nmin: 1\ntoken: wo\n",
    "repetition": "extends: repetition\nmessage: '%s'\n",
    "consistency": "extends: consistency\nmessage: '%s'\neither: {word: Word}\n",
    "conditional": "extends: conditional\nmessage: '%s'\nfirst: '(w\\w+)'\nsecond: '(W\\w+)'\n",
    "capitalization": "extends: capitalization\nmessage: '%s'\nscope: text\nmatch: $sentence\n",
    "metric": "extends: metric\nmessage: '%s'\nformula: words\ncondition: '> 1'\n",
    "spelling": "extends: spelling\nmessage: '%s'\n",
    "raw": "extends: existence\nmessage: '%s'\nscope: raw\nnonword: true\ntokens: ['w.r']\n",
    "inline": WORD + "scope: [code, link, strong, emphasis]\n",
    "quoted": "extends: existence\nmessage: '%s'\nscope: quotation\ntokens: [word]\n",
}


@pytest.fixture(scope="module")
def linter(tmp_path_factory) -> Linter:
    library = library_of(tmp_path_factory.mktemp("styles"), RULES)
    rules = [library.rule(f"House.{name}") for name in RULES]
    return Linter(rules, known=frozenset({*library.files, *library.packs}))


def check(linter: Linter, text: str, path: str) -> FileReport:
    report = linter.check(parse(text, path))
    assert not report.failures
    return report


@pytest.mark.parametrize("path", ["a.md", "a.html", "a.mdx", "a.txt"])
@given(text=ARTICLES)
def test_the_text_at_each_span_is_its_excerpt(linter, path: str, text: str) -> None:
    report = check(linter, text, path)
    for finding in report.findings:
        assert 0 <= finding.span.start <= finding.span.end <= len(text)
        assert text[finding.span.start : finding.span.end] == finding.excerpt
    assert list(report.findings) == sorted(
        report.findings, key=lambda finding: (finding.span, finding.rule, finding.message)
    )
    assert len({finding.fingerprint for finding in report.findings}) == len(report.findings)


@pytest.mark.parametrize("path", ["a.md", "a.html"])
@given(text=ARTICLES)
def test_results_are_the_same_every_time(linter, path: str, text: str) -> None:
    assert check(linter, text, path) == check(linter, text, path)


PLAIN = st.text(st.sampled_from("wor d'.,-"), max_size=60).map(lambda text: f"So {text} it was")


@given(
    text=PLAIN, tokens=st.lists(st.sampled_from(["w", "o+", "[rd]{2}", "w.r", "or d"]), min_size=1)
)
def test_existence_is_a_plain_search_on_plain_text(text: str, tokens: list[str]) -> None:
    rule = f"extends: existence\nmessage: x\ntokens: {tokens}\n"
    report = lint({"Rule": rule}, text, "text")
    expected = [found.span() for found in re.finditer(rf"\b(?:{'|'.join(tokens)})\b", text)]
    assert [tuple(finding.span) for finding in report.findings] == expected


SENTENCES = st.lists(
    st.sampled_from(["A word came.", "Word of it.", "Two two more.", "It’s *word*.", "No."]),
    min_size=1, max_size=4,
).map(" ".join)  # fmt: skip


@given(
    paragraphs=st.lists(SENTENCES, min_size=1, max_size=4),
    extra=st.sampled_from(["New one.", "# New"]),
)
def test_a_paragraph_above_moves_findings_but_not_fingerprints(
    linter, paragraphs: list[str], extra: str
) -> None:
    text = "\n\n".join(paragraphs)
    local = [rule for rule in linter.rules if rule.kind.name in ("existence", "repetition")]
    short = Linter(local)
    shift = len(extra) + 2
    before = check(short, text, "a.md").findings
    after = check(short, f"{extra}\n\n{text}", "a.md").findings
    assert [finding.fingerprint for finding in after] == [finding.fingerprint for finding in before]
    assert [finding.span.start - shift for finding in after] == [
        finding.span.start for finding in before
    ]


def test_the_small_pack_is_what_it_should_be() -> None:
    assert set(Library(shipped=SMALL_PACK).files) == {"suppression.invalid", "suppression.unused"}
