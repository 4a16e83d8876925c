"""Loaded words that the rewriter added."""

from __future__ import annotations

import pytest
from comparing import checked, findings
from helpers import error_of

RULE = """
    extends: wording
    message: "'%s' is not in the source."
    level: error
    kinds: [evaluative, manner, intensifier, emotive, drama, superlative]
"""
SOURCE = "Councillors voted on Tuesday to sell the fairground. The mayor spoke against the sale."


def found(rewrite: str, source: str = SOURCE, rule: str = RULE) -> list[str]:
    return [each.excerpt for each in findings(rule, rewrite, source)]


def test_a_judgement_that_the_source_does_not_have() -> None:
    rewrite = "Councillors voted on Tuesday for the disgraceful sale of the fairground."
    (finding,) = findings(RULE, rewrite, SOURCE)
    assert finding.excerpt == "disgraceful"
    assert finding.evidence[0].excerpt == "Councillors voted on Tuesday to sell the fairground."
    assert finding.features["kind.emotive"] == 1.0
    assert 0 < finding.features["weight"] <= 1


@pytest.mark.parametrize("source", ["It was disgraceful.", "“Disgraceful,” said the mayor."])
def test_what_the_source_has_was_not_added(source: str) -> None:
    assert found("Councillors voted for the disgraceful sale.", f"{SOURCE} {source}") == []


def test_plain_words_are_nobodys_judgement() -> None:
    assert found(SOURCE) == []
    assert found("A vote was held, and the fairground is to be sold for 2 million.") == []


def test_only_the_kinds_asked_for() -> None:
    rewrite = "The mayor furiously attacked the disgraceful sale."
    every = found(rewrite)
    manner = found(rewrite, rule=RULE[: RULE.index("kinds")] + "kinds: [manner]\n")
    assert "disgraceful" in every
    assert "disgraceful" not in manner
    assert "furiously" in manner


def test_words_in_quotation_marks_are_somebodys_own() -> None:
    assert found("“It is a disgraceful sale,” said the mayor.") == []


def test_the_more_loaded_the_word_the_surer() -> None:
    rewrite = "The mayor called the disgraceful sale quite good, very wrong and shocking."
    by_weight = sorted(findings(RULE, rewrite, SOURCE), key=lambda each: each.features["weight"])
    sure = [each.confidence for each in by_weight if each.confidence is not None]
    assert len(sure) > 1
    assert sure[0] <= sure[-1]


def test_options_and_source_are_needed() -> None:
    assert "`kinds`" in str(error_of("extends: wording\nmessage: x\n"))
    report = checked(RULE, "The disgraceful sale went ahead on Tuesday.")
    assert (report.findings, [each.reason for each in report.skipped]) == ((), ["no source"])


def test_a_word_as_loaded_in_the_linked_sentence_excuses_one() -> None:
    rewrite = "Councillors voted on Tuesday for the disgraceful sale of the fairground."
    plain = "Councillors voted on Tuesday to sell the fairground."
    loaded = "Councillors voted on Tuesday for the appalling sale of the fairground."
    (sure,), (excused,) = findings(RULE, rewrite, plain), findings(RULE, rewrite, loaded)
    assert (sure.features["spare"], excused.features["spare"]) == (0.0, 1.0)
    assert (sure.confidence or 0) > (excused.confidence or 0)


def test_a_verb_of_speech_is_no_loaded_word_here() -> None:
    rewrite = "“We lost a home,” the mayor lamented on Tuesday, and tore through the hall."
    assert found(rewrite, "“We lost a home,” the mayor said on Tuesday.") == ["tore through"]


def test_another_word_of_the_same_root_is_in_the_source() -> None:
    source = "Councillors have a problem with the fairground and voted to sell it."
    assert found("Councillors voted to sell the problematic fairground.", source) == []


def test_a_participle_before_a_noun_is_an_adjective() -> None:
    source = "Kelton beat Hale United 2-0 in a match at Weir Park."
    assert found("Kelton beat Hale United 2-0 in a thrilling match at Weir Park.", source) == [
        "thrilling"
    ]
