"""A rewrite held against its sources: links, evidence, words."""

from __future__ import annotations

import pytest
from comparing import compared
from hypothesis import given
from hypothesis import strategies as st

from newslint.comparison import SourcePlace
from newslint.model import Span

FIRST = (
    "A kiln exploded at the Harbury pottery on Tuesday.\n\nTwo potters were burned. The owner, Dell"
    " Marsh, wept."
)
SECOND = "Harbury has had a pottery since 1840.\n\nDell Marsh bought it from her aunt."
REWRITE = (
    "Two potters were burned when a kiln exploded in Harbury.\n\nDell Marsh bought the pottery from"
    " her aunt. It is nobody's fault."
)


def test_source_places_say_which_source_and_where() -> None:
    held = compared(REWRITE, FIRST, SECOND)
    (link,) = held.links(0, 0, 10)
    places = [held.source_unit(number) for number in link.sources]
    assert {(place.source, held.source_text(place)) for place in places} == {
        (0, "A kiln exploded at the Harbury pottery on Tuesday."),
        (0, "Two potters were burned."),
    }
    (link,) = held.links(1, 0, 5)
    place = held.source_unit(link.sources[0])
    assert (place.source, place.section) == (1, 1)
    evidence = held.evidence_at(place)
    assert (evidence.path, evidence.excerpt) == (
        "source-1.txt",
        "Dell Marsh bought it from her aunt.",
    )
    assert SECOND[slice(*evidence.span)] == evidence.excerpt


def test_links_of_a_stretch_are_those_of_the_sentences_it_touches() -> None:
    held = compared(REWRITE, FIRST, SECOND)
    text = held.article.stating[1].text
    (first, second) = held.links(1, 0, len(text))
    seam = second.unit.start
    assert held.links(1, 0, first.unit.end) == [first]
    assert held.links(1, seam, seam + 1) == [second]
    assert held.links(1, seam - 2, seam + 1) == [first, second]
    assert held.links(1, 5, 5) == [first]
    assert held.links(9, 0, 5) == []


@given(st.integers(-5, 200), st.integers(0, 80))
def test_links_are_found_as_by_looking_at_every_one(start: int, length: int) -> None:
    held = compared(REWRITE, FIRST)
    end = start + length
    for section in (0, 1):
        expected = [
            link
            for link in held.alignment.links
            if link.unit.section == section and link.unit.start < end and start < link.unit.end
        ]
        assert held.links(section, start, end) == expected


def test_words_of_a_stretch_with_their_places_in_the_source() -> None:
    held = compared(REWRITE, FIRST, SECOND)
    text = held.article.stating[0].text
    start = text.index("kiln")
    found = {
        word.stem: (held.source_text(place), unit)
        for word, place, unit in held.linked_words(0, start, start + len("kiln exploded"))
    }
    assert found == {"kiln": ("kiln", 0), "explode": ("exploded", 0)}
    assert list(held.linked_words(0, start, start + 2)) == []


def test_the_sentence_of_a_place() -> None:
    held = compared(REWRITE, FIRST)
    sentence = held.sentence(SourcePlace(0, 1, 30, 33))
    assert held.source_text(sentence) == "The owner, Dell Marsh, wept."
    assert held.sentence(SourcePlace(0, 1, 0, 1)).start == 0
    outside = SourcePlace(0, 1, 500, 501)
    assert held.sentence(outside) == outside


def test_evidence_for_a_place_of_the_file_is_the_nearest_sentence() -> None:
    held = compared(REWRITE, FIRST, SECOND)

    def evidence(words: str) -> list[str]:
        start = REWRITE.index(words)
        return [each.excerpt for each in held.evidence_for(Span(start, start + len(words)))]

    # The whole of one sentence is nearer than the half of another.
    assert evidence("kiln") == ["Two potters were burned."]
    assert evidence("her aunt") == ["Dell Marsh bought it from her aunt."]
    assert evidence("nobody's fault") == []
    assert evidence("Harbury.\n\nDell") == evidence("kiln")


def test_evidence_for_a_place_that_begins_before_what_is_linked() -> None:
    rewrite = "It is nobody's fault. A kiln exploded at the pottery."
    held = compared(rewrite, FIRST)
    (evidence,) = held.evidence_for(Span(0, len(rewrite)))
    assert evidence.excerpt == "A kiln exploded at the Harbury pottery on Tuesday."


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("exploding kilns", True),
        ("the two potters", True),
        ("on tuesday", True),
        ("shocking", False),
        ("a shocking explosion", False),
        # Words of no content must stand just so.
        ("at the", True),
        ("but why", False),
    ],
)
def test_whether_a_source_has_words(words: str, held: bool) -> None:
    assert compared(REWRITE, "Snow fell.", FIRST).has_words(words) is held


def test_sources_are_read_as_one_in_their_order() -> None:
    held = compared("Dell Marsh wept. Harbury has a pottery.", SECOND, FIRST)
    units = held.alignment.source_units
    assert [unit.index for unit in units] == list(range(len(units)))
    assert held.source_unit(0).source == 0
    assert held.source_unit(len(units) - 1).source == 1
    assert len(held.source_readings) == 2


def test_a_source_without_prose() -> None:
    held = compared(REWRITE, "")
    assert all(link.sources == () for link in held.alignment.links)
    assert held.evidence_for(Span(0, 10)) == ()
    assert not held.has_words("kiln")


@pytest.mark.parametrize(
    ("rewrite", "sentences", "is_summary"),
    [
        ("A kiln exploded in Harbury.", 4, True),
        ("A kiln exploded in Harbury.", 2, False),
        ("A kiln exploded. Two burned. Marsh wept. It is closed. Why? Ask her.", 40, False),
    ],
)
def test_a_few_sentences_of_many_are_a_summary(
    rewrite: str, sentences: int, *, is_summary: bool
) -> None:
    source = " ".join(
        f"Kiln {number} exploded at the Harbury pottery." for number in range(sentences)
    )
    assert compared(rewrite, source).is_summary is is_summary


def test_a_phrase_stands_in_a_source_word_for_word() -> None:
    held = compared(REWRITE, FIRST, SECOND)
    assert held.has_phrase("the  OWNER, Dell Marsh")
    assert not held.has_phrase("the owner Dell Marsh")
