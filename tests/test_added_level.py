"""`added-level` and `min-confidence`: what a source does to the findings of a rule."""

from __future__ import annotations

from pathlib import Path

import pytest
from comparing import checked
from helpers import error_of

from newslint import confidence as module
from newslint.cli import main
from newslint.language import intensity
from newslint.language.intensity import Loaded
from newslint.model import Finding, Level

RULE = "extends: existence\nmessage: \"'%s'\"\nlevel: {level}\nadded-level: {added}\ntokens: [stunning]\n"
REWRITE = "The harbour board took a stunning vote on the ferry."
SOURCE = "The harbour board voted on the ferry. It was close."


@pytest.fixture(autouse=True)
def sure(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    weights = {"intercept": 9.0}
    monkeypatch.setattr(module, "_models", lambda: {"added": weights, "wording": weights})
    return weights


def only(level: str, added: str, *sources: str, **rest: float) -> Finding:
    rule = RULE.format(level=level, added=added)
    (finding,) = checked(rule, REWRITE, *sources, **rest).findings
    return finding


def test_words_that_the_rewriter_added_weigh_more() -> None:
    finding = only("suggestion", "error", SOURCE)
    assert finding.level == Level.ERROR
    assert finding.compared
    assert finding.model == "added"
    assert finding.confidence == pytest.approx(1.0, abs=1e-3)
    assert [each.excerpt for each in finding.evidence] == ["The harbour board voted on the ferry."]
    assert finding.features == {"pack.House": 1.0, "level.suggestion": 1.0}


@pytest.mark.parametrize("source", ["A stunning vote.", "The vote stunned the harbour board."])
def test_words_that_the_source_has_are_not_added(source: str) -> None:
    finding = only("suggestion", "error", SOURCE, source)
    assert (finding.level, finding.compared) == (Level.SUGGESTION, False)
    assert (finding.confidence, finding.evidence) == (None, ())


def test_without_a_source_a_rule_is_what_it_was() -> None:
    finding = only("suggestion", "error")
    assert (finding.level, finding.compared) == (Level.SUGGESTION, False)
    assert finding.confidence is None


def test_a_level_is_never_lowered() -> None:
    assert only("error", "warning", SOURCE).level == Level.ERROR


def test_a_source_never_hides_what_stands_without_one() -> None:
    for least, level in ((0.0, Level.ERROR), (1.0, Level.WARNING)):
        report = checked(
            RULE.format(level="warning", added="error"), REWRITE, SOURCE, min_confidence=least
        )
        assert [finding.level for finding in report.findings] == [level]


def test_a_level_of_the_config_stands_with_a_source_as_without(sure: dict[str, float]) -> None:
    sure["intercept"] = 1.5
    for level in (Level.ERROR, Level.SUGGESTION):
        for sources in ((), (SOURCE,)):
            report = checked(
                RULE.format(level="suggestion", added="warning"), REWRITE, *sources, level=level
            )
            assert [finding.level for finding in report.findings] == [level]


@pytest.mark.parametrize("rewrite", ["Coverage took a stunning turn.", "A stunning turn, at last."])
def test_a_loaded_word_put_for_another_was_not_added(
    rewrite: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = [Loaded(4, 8, "emotive", 1.0, "rage")]
    monkeypatch.setattr(intensity, "loaded_words", lambda text: read if "rage" in text[:9] else [])
    source = "The rage of Coverage took a turn at last."
    (finding,) = checked(RULE.format(level="suggestion", added="error"), rewrite, source).findings
    assert not finding.compared


def test_the_level_must_be_supported(sure: dict[str, float]) -> None:
    sure["intercept"] = 1.5
    assert only("suggestion", "error", SOURCE).level == Level.WARNING
    sure["intercept"] = 0.5
    assert only("suggestion", "error", SOURCE).level == Level.SUGGESTION
    sure["level.suggestion"] = 8.0
    assert only("suggestion", "error", SOURCE).level == Level.ERROR


def test_a_rule_without_it_takes_no_notice_of_a_source() -> None:
    rule = "extends: existence\nmessage: x\ntokens: [stunning]\n"
    (finding,) = checked(rule, REWRITE, SOURCE).findings
    assert (finding.compared, finding.confidence) == (False, None)


def test_it_must_be_a_level() -> None:
    assert error_of(RULE.format(level="warning", added="fatal")).line == 4


def test_what_is_not_sure_enough_is_left_out(sure: dict[str, float]) -> None:
    rule = "extends: wording\nmessage: x\nkinds: [evaluative, emotive, drama, superlative]\n"
    rewrite = "The harbour board took a disgraceful vote on the ferry."
    sure["intercept"] = 0.0
    counts = {
        least: len(checked(rule, rewrite, SOURCE, min_confidence=least).findings)
        for least in (0.0, 0.5, 0.51, 1.0)
    }
    assert counts == {0.0: 1, 0.5: 1, 0.51: 0, 1.0: 0}


def test_min_confidence_on_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("style").mkdir()
    Path("style/w.yml").write_text(RULE.format(level="suggestion", added="error"), "utf-8")
    Path("a.txt").write_text(REWRITE, "utf-8")
    Path("b.txt").write_text(SOURCE, "utf-8")
    command = "check a.txt --source b.txt --styles style --select style --min-confidence".split()
    assert main([*command, "0.9"]) == 1
    assert "1 error" in capsys.readouterr().out
    # Less sure than that, it is what it is without a source.
    assert main([*command, "1"]) == 0
    assert "1 suggestion" in capsys.readouterr().out
