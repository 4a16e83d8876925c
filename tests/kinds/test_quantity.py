"""Figures of a rewrite against those of its source."""

from __future__ import annotations

import pytest
from comparing import findings
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.comparing.facts_figures import (
    counted_alike,
    is_derivable,
    is_said_otherwise,
    lost_unit,
)
from newslint.language.quantities import Quantity, quantities

RULE = """
    extends: quantity
    message: "{match}; {source}."
    level: error
"""
SOURCE = (
    "The cannery at Port Ellery will dismiss 240 workers and keep 75 drivers. It was founded by"
    " two brothers.\n\n"
    "Its owner paid $3.2 million for the pier, which is up to nine metres deep. More than 1,400"
    " people signed a petition against the sale."
)


def found(rewrite: str, source: str = SOURCE) -> list[tuple[str, str]]:
    return [(each.excerpt, each.message) for each in findings(RULE, rewrite, source)]


def one(text: str) -> Quantity:
    (quantity,) = quantities(text)
    return quantity


@pytest.mark.parametrize(
    ("rewrite", "says"),
    [
        ("The cannery will dismiss 420 workers.", "420; “240”."),
        ("The owner paid $3.2 billion for the pier.", "$3.2 billion; “$3.2 million”."),
        ("The cannery will keep 240 drivers.", "240; “75”."),
        ("The pier is nine metres deep.", "nine metres; “up to nine metres”."),
        ("A petition was signed by 1,400 people.", "1,400; “More than 1,400”."),
        ("Fewer than 1,400 people signed a petition.", "Fewer than 1,400; “More than 1,400”."),
    ],
)
def test_figures_that_are_not_the_sources(rewrite: str, says: str) -> None:
    assert [message for _, message in found(rewrite)] == [says]


def test_exchanged_figures_are_both_found() -> None:
    rewrite = "The cannery at Port Ellery will dismiss 75 workers and keep 240 drivers."
    assert [excerpt for excerpt, _ in found(rewrite)] == ["75", "240"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Workers get a minimum wage of $7.20 in Orlen.", "Workers get at least $7.20 in Orlen."),
        ("The maximum fine is $500 for each dog.", "Each dog costs a fine of up to $500."),
        ("The council has 21 days to appeal.", "The council has up to 21 days to appeal."),
        ("The pier costs A$5bn in all.", "The pier costs $A5bn in all."),
    ],
)
def test_a_limit_or_currency_in_other_words(one: str, other: str) -> None:
    assert found(one, other) == found(other, one) == []


def test_a_limit_that_no_word_tells() -> None:
    source = "Fans may buy at most 500 tickets for the match."
    rewrite = "Fans bought 500 tickets for the match."
    assert [excerpt for excerpt, _ in found(rewrite, source)] == ["500"]


def test_a_part_and_the_whole_apart() -> None:
    source = "Two out of 25 miners rescued by crews were injured."
    assert found("Crews rescued 25 miners; two were injured.", source) == []


def test_a_figure_out_of_nowhere() -> None:
    ((excerpt, message),) = found("The cannery, 6,310 of whose tins were recalled, will close.")
    assert (excerpt, message) == ("6,310", "6,310; no such figure.")


@pytest.mark.parametrize(
    "rewrite",
    [
        SOURCE,
        "Two hundred and forty workers will go; 75 drivers stay.",
        "The cannery keeps 75 drivers. It will dismiss 240 workers.",
        "The pier cost $3.2m and is no more than nine metres deep.",
        "Over 1,400 people were against the sale.",
        "All in all 315 people work there.",
        "The two brothers who founded it had one boat.",
        "",
    ],
)
def test_honest_figures(rewrite: str) -> None:
    assert found(rewrite) == []


def test_the_surest_findings_are_errors() -> None:
    (finding,) = findings(RULE, SOURCE.replace("240", "340"), SOURCE)
    assert finding.level.label == "error"
    assert finding.evidence[0].excerpt == "240"
    (finding,) = findings(RULE, SOURCE.replace("More than 1,400", "1,400"), SOURCE)
    assert finding.level.label == "warning"


@pytest.mark.parametrize(
    ("text", "derivable"),
    [("70 boats", True), ("10 boats", True), ("75 percent", True), ("71 boats", False)],
)
def test_figures_that_follow_from_others(text: str, derivable: bool) -> None:
    assert is_derivable(one(text), [one("30 boats"), one("40 boats")]) is derivable


def test_a_rounder_figure_beside_the_exact_one() -> None:
    source = "A fight broke out among more than 100 guests. The police counted 105 guests."
    assert found("A fight broke out among 105 guests.", source) == []


def test_a_percentage_under_its_share() -> None:
    source = "Fewer than half of the voters back the pier. Support fell to 48 percent in May."
    assert found("The pier had the support of 48 percent of the voters.", source) == []


def test_limits_that_verbs_set() -> None:
    source = "The fee would not rise above 8 percent, and trade is over $2 billion."
    assert found("The fee would not exceed 8 percent.", source) == []
    assert found("Trade surpasses $2 billion.", source) == []
    assert [each for each, _ in found("The fee would be 8 percent.", source)] == ["8 percent"]


def test_figures_far_apart_are_not_added_up() -> None:
    boats = [one(f"{number} boats") for number in (30, 101, 203, 307, 411, 513, 40)]
    assert not is_derivable(one("70 boats"), boats)


def test_who_repeats_one_figure_takes_no_difference() -> None:
    source = "Falk leads Moll by 64 percent to 27 percent in the port."
    assert [each for each, _ in found("Falk leads Moll by 64 percent to 37 percent.", source)] == [
        "37 percent"
    ]


def test_a_range_with_another_end() -> None:
    source = "Estimates range from 100,000 to 250,000 visitors. The mayor said 200,000 visitors."
    assert [each for each, _ in found("Estimates range from 150,000 to 250,000.", source)] == [
        "150,000 to 250,000"
    ]


def test_times_are_not_added_up() -> None:
    source = "Profit was the smallest in 17 years. The bank sold a 10-year bond."
    assert found("Profit was the smallest in seven years.", source) == [
        ("seven years", "seven years; “17 years”.")
    ]


def test_a_share_beside_a_percentage() -> None:
    source = "The pier took 40 percent of the money, the owner said."
    rewrite = "The pier took two-thirds of the money, the owner said."
    assert [excerpt for excerpt, _ in found(rewrite, source)] == ["two-thirds"]
    assert found("The pier took two-fifths of the money.", source) == []


def test_what_is_counted() -> None:
    assert counted_alike(one("30 boats"), one("30 ships")) == 1
    assert counted_alike(one("30 boats"), one("30 sailors")) == -1
    assert counted_alike(one("30 boats"), one("$30")) == 0
    assert lost_unit(one("£30"), one("30 went"))
    assert not lost_unit(one("£30"), one("31 went"))


def test_limits_said_in_other_words() -> None:
    source = one("up to 20 days")
    assert is_said_otherwise(source, one("within 20 days"), "within 20 days")
    assert not is_said_otherwise(source, one("in 20 days"), "in 20 days")
    share = one("below 20 percent")
    for text, otherwise in [
        ("Nobody reached 20 percent", True),
        ("No town on the list topped 20 percent", True),
        ("Turnout reached 20 percent", False),
        ("Nobody had expected it. Turnout reached 20 percent", False),
    ]:
        assert is_said_otherwise(share, one(text), text) is otherwise


@settings(max_examples=25, deadline=None)
@given(st.integers(13, 9_999_999), st.integers(13, 9_999_999))
def test_only_a_changed_figure_is_reported(theirs: int, ours: int) -> None:
    source = f"The harbour board counted {theirs:,} crates on Monday."
    rewrite = f"The harbour board counted {ours:,} crates on Monday."
    excerpts = [excerpt for excerpt, _ in found(rewrite, source)]
    if ours == theirs:
        assert excerpts == []
    elif abs(ours - theirs) > 0.05 * theirs:
        assert excerpts == [f"{ours:,}"]


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_taken(text: str) -> None:
    found(f"{text} 17 goats", "12 goats")
    assert found(SOURCE + text, SOURCE + text) == []


@pytest.mark.parametrize(
    ("rewrite", "source"),
    [
        ("Of the 40 boats, 12 came back on Friday.", "On Friday 12 boats out of 40 came back."),
        ("On Friday 12 boats out of 40 came back.", "Of the 40 boats, 12 came back on Friday."),
        ("40 boats left and 12 came back.", "12 of the 40 boats came back."),
        ("On Friday 12 boats came back, out of 40.", "Of the 40 boats, 12 came back on Friday."),
    ],
)
def test_a_part_and_its_whole_in_another_order(rewrite: str, source: str) -> None:
    assert found(rewrite, source) == []


@pytest.mark.parametrize(
    ("rewrite", "source"),
    [
        ("40 of the 12 boats came back on Friday.", "12 of the 40 boats came back on Friday."),
        ("Of the 12 boats, 40 came back on Friday.", "Of the 40 boats, 12 came back on Friday."),
    ],
)
def test_a_part_and_its_whole_that_changed_places(rewrite: str, source: str) -> None:
    assert {excerpt for excerpt, _ in found(rewrite, source)} == {"12", "40"}


def test_the_sum_of_what_one_sentence_counts() -> None:
    source = "The court found him guilty of 21 counts of theft and six counts of arson."
    assert found("The court found him guilty of 27 counts of theft and arson.", source) == []


def test_thousands_parted_by_an_apostrophe() -> None:
    source = "The agency fed 38'161 people and 11 camps in the valley."
    assert found("The agency fed 38,161 people in the valley.", source) == []
