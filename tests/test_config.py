"""The config: where it is found, what it says, and where its mistakes are."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers import write_rules

from newslint.config import Glob, find_config, load_config
from newslint.engine import MORE_LIKELY_RIGHT
from newslint.errors import SourceError, UsageError
from newslint.formats import parse
from newslint.settings import Options, Settings

STYLE = {
    "word": "extends: existence\nmessage: x\ntokens: [worda, Walz]\n",
    "other": "extends: existence\nmessage: x\ntokens: [wordb]\nlevel: error\n",
}
HEAD = "styles: [house]\nselect: [house]\n"


@pytest.fixture
def home(tmp_path) -> Path:
    write_rules(tmp_path, STYLE, "house")
    return tmp_path


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def found(article: Path, text: str = "worda wordb Walz", **options: object) -> list[str]:
    profile = Settings(Options(**options)).profile(article)
    report = profile.linter.check(parse(text, str(article)))
    return [
        f"{finding.rule}:{finding.excerpt}:{finding.level.label}" for finding in report.findings
    ]


A, B, WALZ = "house.word:worda:warning", "house.other:wordb:error", "house.word:Walz:warning"


def test_newslint_yml(home) -> None:
    write(home / "newslint.yml", HEAD + "vocabulary: [Walz]\n")
    assert found(home / "a.md") == [A, B]


def test_pyproject_toml(home) -> None:
    write(home / "pyproject.toml", '[tool.newslint]\nstyles = ["house"]\nselect = ["house.word"]\n')
    assert found(home / "a.md") == [A, WALZ]


def test_a_pyproject_without_a_section_is_passed_over(home) -> None:
    write(home / "newslint.yml", HEAD)
    write(home / "sub/pyproject.toml", "[tool.other]\nx = 1\n")
    assert find_config(home / "sub") == home / "newslint.yml"


def test_the_nearest_wins(home) -> None:
    write(home / "newslint.yml", HEAD)
    write(home / "sub/.newslint.yml", "styles: ../house\nselect: house.other\n")
    assert found(home / "a.md") == [A, B, WALZ]
    assert found(home / "sub/deep/a.md") == [B]


def test_extend(home) -> None:
    write(home / "base.yml", HEAD + "ignore: [house.other]\nvocabulary: [Walz]\nfail-on: warning\n")
    write(home / "sub/newslint.yml", "extend: ../base.yml\nlevels: {house: suggestion}\n")
    assert found(home / "sub/a.md") == ["house.word:worda:suggestion"]
    config = load_config(home / "sub/newslint.yml")
    assert config.fail_on == "warning"
    assert config.styles == (home / "house",)


def test_own_values_go_before_extended_ones(home) -> None:
    write(home / "base.yml", HEAD + "levels: {house: error, house.word: error}\n")
    write(
        home / "newslint.yml",
        "extend: base.yml\nselect: [house.word]\nlevels: {house.word: suggestion}\n",
    )
    assert found(home / "a.md", "worda wordb") == ["house.word:worda:suggestion"]


def test_configs_that_extend_themselves(home) -> None:
    write(home / "newslint.yml", "extend: other.yml\n")
    write(home / "other.yml", "extend: newslint.yml\n")
    with pytest.raises(UsageError, match="extends itself"):
        load_config(home / "newslint.yml")


def test_extended_configs_that_are_not_there(home) -> None:
    write(home / "newslint.yml", "extend: none.yml\n")
    with pytest.raises(UsageError, match="cannot read the config"):
        load_config(home / "newslint.yml")


def test_levels(home) -> None:
    write(home / "newslint.yml", HEAD + "levels: {house.word: error, error: suggestion}\n")
    assert found(home / "a.md", "worda wordb") == [
        "house.word:worda:error",
        "house.other:wordb:suggestion",
    ]


@pytest.mark.parametrize("selector", ["house", "house.word", "warning", "all"])
def test_per_file_ignores(home, selector: str) -> None:
    write(home / "newslint.yml", HEAD + f"per-file-ignores: {{'opinion/**': [{selector}]}}\n")
    assert A in found(home / "a.md")
    assert A not in found(home / "opinion/sub/a.md")


def test_vocabulary_files(home) -> None:
    write(home / "names.txt", "# Names\nWalz\n\nworda\n")
    write(home / "newslint.yml", HEAD + "vocabulary: [names.txt, wordb]\n")
    assert found(home / "a.md") == []


def test_exclude(home) -> None:
    write(home / "newslint.yml", HEAD + "exclude: [drafts/, '*.tmp.md']\n")
    settings = Settings(Options())
    for name, expected in (("drafts/a.md", True), ("a.tmp.md", True), ("a.md", False)):
        write(home / name, "")
        assert settings.excluded(home / name) is expected


def test_sources_and_pairs_start_from_the_config_that_says_them(home) -> None:
    write(home / "base/base.yml", "sources: wires/*.txt\npairs: {a.md: a.txt}\nmin-confidence: 0\n")
    path = write(home / "newslint.yml", "extend: base/base.yml\npairs: {b.md: b.txt}\n")
    config = load_config(path)
    assert config.min_confidence == 0
    assert config.sources == (Glob("wires/*.txt", home / "base"),)
    assert [(pair.root, pair.source.fill({})) for pair in config.pairs] == [
        (home, "b.txt"), (home / "base", "a.txt"),
    ]  # fmt: skip
    write(path, "extend: base/base.yml\nsources: [own/*.md]\nmin-confidence: 0.5\n")
    assert load_config(path).sources == (Glob("own/*.md", home),)
    assert load_config(path).min_confidence == 0.5


def test_min_confidence_reaches_the_linter(home) -> None:
    write(home / "newslint.yml", HEAD + "min-confidence: 0.6\n")
    assert Settings(Options()).profile(home).linter.min_confidence == 0.6
    assert Settings(Options(min_confidence=0.0)).profile(home).linter.min_confidence == 0
    assert Settings(Options(isolated=True)).profile(home).linter.min_confidence == MORE_LIKELY_RIGHT


def test_options_go_over_the_config(home) -> None:
    write(home / "newslint.yml", HEAD + "ignore: [house.word]\nlevels: {house: suggestion}\n")
    assert found(home / "a.md") == ["house.other:wordb:suggestion"]
    assert found(home / "a.md", select=("house",), levels={"house": "error"}) == [
        "house.word:worda:error", "house.other:wordb:error", "house.word:Walz:error",
    ]  # fmt: skip
    with pytest.raises(UsageError, match="no rule to run"):
        found(home / "a.md", ignore=("house.other",))
    styles = (home / "house",)
    assert found(home / "a.md", isolated=True, styles=styles, select=("house",)) == [A, B, WALZ]


def test_isolated_and_config_exclude_each_other(home) -> None:
    with pytest.raises(UsageError, match="--isolated"):
        Settings(Options(isolated=True, config=write(home / "newslint.yml", HEAD)))


def test_an_empty_config(home) -> None:
    assert load_config(write(home / "newslint.yml", "# nothing\n")).select is None


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("selct: [house]\n", "unknown key 'selct' (did you mean 'select'?)", 1, 1),
        ("select: [house]\nselect: [house]\n", "the key 'select' stands twice", 2, 1),
        ("select: {a: b}\n", "expected text, found a mapping", 1, 9),
        ("fail-on: fatal\n", "'fatal' is not one of suggestion, warning, error", 1, 10),
        ("levels:\n  house: high\n", "'high' is not one of", 2, 10),
        ("levels: [house]\n", "expected a mapping", 1, 9),
        ("styles: [none]\n", "is not a folder", 1, 10),
        ("vocabulary: [none.txt]\n", "cannot read the vocabulary", 1, 13),
        ("select: [house\n", "did not find expected ',' or ']'", 2, 1),
        ("- house\n", "expected a mapping", 1, 1),
        ("min-confidence: 1.5\n", "a confidence lies between 0 and 1; 1.5 does not", 1, 17),
        ("min-confidence: .nan\n", "expected a number", 1, 17),
        ("min-confidence: nan\n", "a confidence lies between 0 and 1", 1, 17),
        ("min-confidence: high\n", "expected a number, found 'high'", 1, 17),
        ("sources: {a: b}\n", "expected text, found a mapping", 1, 10),
        ("pairs: [a.md]\n", "expected a mapping, found a list", 1, 8),
        ("pairs: {'{stem}.md': [a.txt]}\n", "expected text, found a list", 1, 22),
        ("pairs: {'{stem.md': a.txt}\n", "'{' has no place in a pair", 1, 9),
        ("pairs:\n  a/{stem}.md: w/*.txt\n", "'*' has no place in a pair", 2, 16),
        ("pairs:\n  a/{stem}.md: w/{name}.txt\n", "has no field {name}", 2, 16),
        ("pairs:\n  a.md: x\n  a.md: y\n", "the key 'a.md' stands twice", 3, 3),
    ],
)
def test_mistakes(home, text: str, message: str, line: int, column: int) -> None:
    path = write(home / "newslint.yml", text)
    with pytest.raises(SourceError) as caught:
        load_config(path)
    assert message in caught.value.message
    assert (caught.value.path, caught.value.line, caught.value.column) == (str(path), line, column)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("select: [house, house.wrod]\n", 2, 17),
        ("extend-select:\n  - hosue\n", 3, 5),
        ("ignore: [hosue]\n", 2, 10),
        ("levels: {hosue: error}\n", 2, 10),
        ("per-file-ignores: {'*.md': [hosue]}\n", 2, 29),
    ],
)
def test_selectors_that_select_nothing_are_pointed_at(
    home, text: str, line: int, column: int
) -> None:
    path = write(home / "newslint.yml", "styles: house\n" + text)
    with pytest.raises(SourceError, match=r"selects nothing.*did you mean") as caught:
        found(home / "a.md")
    assert (caught.value.path, caught.value.line, caught.value.column) == (str(path), line, column)


@pytest.mark.parametrize(
    ("section", "message", "line", "column"),
    [
        ('selct = ["house"]', "unknown key 'selct'", 4, 1),
        ('fail-on = "fatal"', "'fatal' is not one of", 4, 12),
        ('ignore = ["hosue"]', "'hosue' selects nothing", 4, 12),
        ("select = [", "", 4, 11),
    ],
)
def test_mistakes_in_toml(home, section: str, message: str, line: int, column: int) -> None:
    text = f'[project]\nname = "x"\n[tool.newslint]\n{section}\nstyles = ["house"]\n'
    path = write(home / "pyproject.toml", text)
    with pytest.raises(SourceError) as caught:
        found(home / "a.md")
    error = caught.value
    assert message in error.message
    if message:
        assert (error.path, error.line, error.column) == (str(path), line, column)
        assert error.source_line == text.splitlines()[line - 1]
    assert error.path == str(path)
