from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslint.model import Finding, Level, Span
from newslint.overlaps import without_nested

RULES = {"p.phrase", "p.word", "q.word", "p.a", "p.b", "p.c"}


def finding(rule: str, start: int, end: int, level: Level = Level.WARNING) -> Finding:
    return Finding(rule, level, "", Span(start, end), "", "paragraph")


def test_a_finding_inside_another_of_its_pack_is_dropped() -> None:
    outer, inner = finding("p.phrase", 0, 20), finding("p.word", 5, 9, Level.SUGGESTION)
    assert without_nested([inner, outer], RULES) == [outer]


def test_a_weightier_finding_inside_another_stays() -> None:
    outer, inner = (
        finding("p.phrase", 0, 20, Level.SUGGESTION),
        finding("p.word", 5, 9, Level.ERROR),
    )
    assert set(without_nested([outer, inner], RULES)) == {outer, inner}


def test_packs_are_left_apart() -> None:
    both = [finding("p.phrase", 0, 20), finding("q.word", 5, 9)]
    assert without_nested(both, RULES) == both


def test_vale_styles_report_everything() -> None:
    both = [finding("House.Phrase", 0, 20), finding("House.Word", 5, 9)]
    assert without_nested(both, RULES) == both


def test_a_finding_about_the_whole_article_neither_covers_nor_is_covered() -> None:
    whole, word = finding("p.shift", 5, 9), finding("p.word", 5, 9)
    assert set(without_nested([whole, word], RULES)) == {whole, word}


def test_one_rule_may_mark_a_place_inside_another_place_of_its_own() -> None:
    both = [finding("p.phrase", 0, 20), finding("p.phrase", 5, 9)]
    assert without_nested(both, RULES) == both


def test_of_two_on_the_same_words_the_weightier_stays() -> None:
    light, heavy = finding("p.a", 0, 9, Level.SUGGESTION), finding("p.b", 0, 9)
    assert without_nested([light, heavy], RULES) == [heavy]


FINDINGS = st.builds(
    lambda rule, start, length, level: finding(f"p.{rule}", start, start + length, level),
    st.sampled_from("abc"), st.integers(0, 15), st.integers(0, 8), st.sampled_from(Level),
)  # fmt: skip


@given(st.lists(FINDINGS, max_size=12, unique=True))
def test_what_is_dropped_is_covered_by_what_stays(findings: list[Finding]) -> None:
    kept = without_nested(findings, RULES)
    for dropped in set(findings) - set(kept):
        assert any(
            each.span.contains(dropped.span) and each.level >= dropped.level for each in kept
        )
