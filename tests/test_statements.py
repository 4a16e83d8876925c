"""Who says what: the statements of paragraphs."""

from __future__ import annotations

from datetime import date

import pytest
from comparing import article, statements
from hypothesis import example, given
from hypothesis import strategies as st

from newslint.statements import Paragraph, Reading, Statement


def credited(text: str) -> list[tuple[str, str]]:
    """Who is credited with what; empty names for the publisher's own voice."""
    return [(each.speaker.name, content) for content, each in statements(text)]


def only(text: str) -> Statement:
    ((_, statement),) = statements(text)
    return statement


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The warden said the pier was rotten.", "The warden", "the pier was rotten"),
        ("The warden said that the pier was rotten.", "The warden", "that the pier was rotten"),
        ("The pier was rotten, the warden said.", "the warden", "The pier was rotten"),
        ("The pier was rotten, said the warden.", "the warden", "The pier was rotten"),
        ("According to the warden, the pier was rotten.", "the warden", "the pier was rotten"),
        ("The pier was rotten, according to the warden.", "the warden", "The pier was rotten"),
        ("The pier, the warden said, was rotten.", "the warden", "The pier|was rotten"),
        ("“The pier is rotten,” said Lena Voss.", "Lena Voss", "The pier is rotten"),
        ("Lena Voss said: “The pier is rotten.”", "Lena Voss", "The pier is rotten"),
        ("“The pier,” Lena Voss said, “is rotten.”", "Lena Voss", "The pier|is rotten."),
        ("Lena Voss: “The pier is rotten.”", "Lena Voss", "The pier is rotten"),
    ],
)
def test_each_order_of_speaker_and_words(text: str, speaker: str, content: str) -> None:
    ((found, statement),) = statements(text)
    assert (statement.speaker.name, found.rstrip(".")) == (speaker, content.rstrip("."))
    # It spans all of the sentence; the marks at its ends may lie outside.
    assert statement.start <= 1
    assert statement.end >= len(text) - 2
    assert statement.quoted == ("“" in text)


def test_words_of_ones_own_beside_words_of_others() -> None:
    text = "The pier closed on Friday, and the warden said that it was rotten through."
    assert credited(text) == [
        ("", "The pier closed on Friday"),
        ("the warden", "that it was rotten through"),
    ]


def test_clauses_in_the_publishers_voice_come_apart_where_both_say_something() -> None:
    text = "Two boats sank in the harbour, while the ferry was towed to Port Ness."
    assert credited(text) == [
        ("", "Two boats sank in the harbour"),
        ("", "the ferry was towed to Port Ness"),
    ]
    assert credited("Two boats, a tug and a ferry sank in the harbour.") == [
        ("", "Two boats, a tug and a ferry sank in the harbour")
    ]
    assert credited("Two boats sank — the ferry was towed to Port Ness.") == [
        ("", "Two boats sank — the ferry was towed to Port Ness")
    ]


def test_too_few_words_say_nothing() -> None:
    assert statements("Not so.") == []
    assert statements("— — — — —") == []
    assert statements("") == []


def test_a_quotation_that_nobody_is_credited_with_is_quoted() -> None:
    (words, quoted), (_, plain) = statements(
        "“We never knew the pier was rotten.” Boats stayed away from it."
    )
    assert words == "“We never knew the pier was rotten.”"
    assert (quoted.quoted, plain.quoted) == (True, False)
    assert only("“We never knew that the pier was rotten.”").quoted
    assert not only("He bought “a rotten pier” on Friday.").quoted


def test_one_report_inside_another() -> None:
    text = "The clerk said the warden had told her that the pier was rotten."
    assert credited(text) == [
        ("The clerk", "the warden had told her that the pier was rotten"),
        ("the warden", "that the pier was rotten"),
    ]
    (_, outer), (_, inner) = statements(text)
    assert outer.attribution is not None
    assert inner.attribution is not None
    assert (outer.attribution.depth, inner.attribution.depth) == (0, 1)


def test_a_pronoun_is_whoever_spoke_or_acted_last() -> None:
    text = "Lena Voss closed the pier on Friday. She said it was rotten."
    assert credited(text)[-1] == ("Lena Voss", "it was rotten")


def test_a_quotation_goes_on_without_a_cue() -> None:
    first, second = statements("“The pier is rotten,” Lena Voss said. “It may fall.”")
    assert second[0] == "It may fall."
    assert second[1].speaker == first[1].speaker
    # It stands where its own words stand, not where its speaker does.
    assert second[1].start > first[1].end


def test_a_cue_without_words_is_no_statement() -> None:
    assert statements("Lena Voss said:") == []


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The pier was not closed on Friday.", True),
        ("The pier was closed on Friday.", False),
        ("Nobody was on the pier on Friday.", True),
        ("The warden did not say the pier was closed.", False),
        ("The warden said the pier wasn't closed.", True),
    ],
)
def test_what_is_negated_is_the_content(text: str, negated: bool) -> None:
    assert only(text).negated is negated


def test_certainty_is_that_of_the_content() -> None:
    flat = only("The warden said the pier was rotten.").certainty
    hedged = only("The warden said the pier may be rotten.").certainty
    twice = only("The warden said the pier may allegedly be rotten.").certainty
    assert flat == 1
    assert flat > hedged > twice > 0
    assert [
        each.certainty < 1 for _, each in statements("The pier may fall, and nobody saw it.")
    ] == [
        True,
        False,
    ]


def test_figures_names_and_times_belong_to_the_content_they_stand_in() -> None:
    text = (
        "Lena Voss, 41, said Orwell Marine paid $3 million for 12 boats in 2019, and nobody knew."
    )
    ((_, statement),) = statements(text)
    assert [text[each.start : each.end] for each in statement.quantities] == [
        "$3 million",
        "12",
    ]
    assert [each.text for each in statement.names] == ["Orwell Marine"]
    assert [each.kind for each in statement.times] == ["year"]


def test_credits_of_a_place_are_the_outermost_first() -> None:
    text = "The clerk said the warden had told her that the pier was rotten. It rained all day."
    reading = article(text).reading
    place = text.index("pier")
    names = [who.name for _, who in reading.credits(0, place, place + 4)]
    assert names == ["The clerk", "the warden"]
    assert reading.credits(0, 0, 3) == []
    assert reading.credits(0, text.index("rained"), len(text)) == []


def test_the_day_of_the_article_dates_what_is_relative() -> None:
    dated = article("---\ndate: 2024-05-03\n---\n\nThe pier closed on Monday.\n", "a.md").reading
    assert dated.reference == date(2024, 5, 3)
    assert dated.statements[0].times[0].interval == (date(2024, 4, 29), date(2024, 4, 29))
    assert article("The pier closed on Monday.").reading.reference is None


def test_a_name_is_known_by_its_fullest_form() -> None:
    reading = article("Lena Voss closed the pier. Voss wants it mended.").reading
    first, second = reading.mentions[0]
    assert second.text == "Voss"
    assert reading.canonical_name(second) == reading.canonical_name(first) == "Lena Voss"


def test_statements_come_in_reading_order() -> None:
    text = (
        "It rained all day on Friday. The clerk said the warden had told her that the pier was"
        " rotten.\n\nThe boats stayed in port, said Lena Voss."
    )
    read = article(text).reading
    places = [(each.section, each.start, -each.end) for each in read.statements]
    assert places == sorted(places)
    assert {each.section for each in read.statements} == {0, 1}


def test_nothing_is_parsed_before_something_needs_the_parse() -> None:
    def refuse() -> list[object]:
        raise AssertionError("parsed")

    reading = Reading([Paragraph("Two boats sank.", [(0, 15)], [])], refuse)  # type: ignore[arg-type]
    assert [len(each) for each in (reading.units, reading.quantities, reading.names.entities)]
    assert reading.negations == reading.times == [[]]
    with pytest.raises(AssertionError, match="parsed"):
        _ = reading.statements


PIECES = st.sampled_from(
    "said|Lena Voss|the warden|“|”|\"|'|,|.|—|:|\n\n|\n|the pier was rotten|according to|told|not|may"
    "|$3 million|on Monday|and|she|\u202e|שלום|`code`|(|)|99999999999999999999|!|> |- ".split("|")
)
ANY_TEXT = st.lists(PIECES, max_size=30).map(" ".join) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=120
)


@example("and , said Lena Voss")
@given(ANY_TEXT)
def test_any_text_can_be_read(text: str) -> None:
    read = article(text, "a.md")
    for statement in read.reading.statements:
        section = read.stating[statement.section].text
        assert statement.content
        assert 0 <= statement.start < statement.end <= len(section)
        assert 0 <= statement.certainty <= 1
        for low, high in statement.content:
            assert statement.start <= low <= high <= statement.end
        parts = statement.content
        for each in (*statement.quantities, *statement.names, *statement.times):
            assert any(low <= each.start < high for low, high in parts)
        if statement.attribution is None:
            assert statement.speaker.kind == "none"
            # A clause says something, and begins and ends with it.
            words = section[slice(*parts[0])]
            assert words.strip(" ,;:–—-") == words
            assert any(char.isalnum() for char in words)


@given(ANY_TEXT)
def test_what_is_ones_own_is_nobody_elses(text: str) -> None:
    found = article(text, "a.md").reading.statements
    for own in (each for each in found if each.attribution is None):
        for other in (each for each in found if each.attribution):
            for low, high in other.content:
                apart = own.end <= low or high <= own.start
                assert own.section != other.section or apart or low == high
