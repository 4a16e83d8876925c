"""Which sentences of a source a sentence of a rewrite was made from."""

from __future__ import annotations

import subprocess
import sys

import pytest
from comparing import aligned, units
from helpers import ROOT
from hypothesis import given
from hypothesis import strategies as st

from newslint import align
from newslint.align import Alignment, Link, nominating, standing_for

SOURCE = (
    "Fire crews reached the warehouse on Dock Street at 4am. A night guard had smelled smoke.",
    "The owner, Petra Lomax, said the building was insured. Nobody was hurt.",
    "Two streets were closed until noon. Buses were diverted over the Mill Bridge.",
)

WORDS = st.sampled_from(
    "council bridge mayor closed vote Monday river 3,000 police school opened budget fire report "
    "the of and it was not hospital train US U.S. café".split()
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=8).map(lambda words: " ".join(words) + ".")
PARAGRAPHS = st.lists(
    st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=4
)
ANY_TEXT = st.text(max_size=200) | st.text("aA .“”\"'’\ud800\u202e\ufffc1,", max_size=200)


def only(alignment: Alignment) -> Link:
    (link,) = alignment.links
    return link


def words_of(alignment: Alignment, link: Link) -> dict[str, str]:
    """What stands for what, by stem."""
    return {
        link.unit.words[each.word].stem: alignment.source_units[each.unit]
        .words[each.source_word]
        .stem
        for each in link.words
    }


def test_a_paraphrase_finds_its_sentence() -> None:
    link = only(aligned("At four, firefighters got to the Dock Street warehouse.", *SOURCE))
    assert link.sources[0] == 0
    assert link.coverage > 0.5


def test_words_of_like_meaning_count_less_than_the_word_itself() -> None:
    same = only(aligned("Police closed two streets.", *SOURCE))
    like = only(aligned("Police shut two streets.", *SOURCE))
    other = only(aligned("Police painted two streets.", *SOURCE))
    assert same.sources[:1] == like.sources[:1] == (4,)
    assert same.coverage > like.coverage > other.coverage
    alignment = aligned("Police shut two streets.", *SOURCE)
    assert words_of(alignment, only(alignment))["shut"] == "close"


def test_a_merged_sentence_has_all_its_sources_the_one_that_covers_most_first() -> None:
    link = only(
        aligned(
            "Buses were diverted over the Mill Bridge, and Petra Lomax said the building was"
            " insured.",
            *SOURCE,
        )
    )
    assert set(link.sources) == {2, 5}
    assert link.coverage == pytest.approx(1.0)


def test_what_stands_nowhere_has_no_source() -> None:
    alignment = aligned("A comet will pass overhead in October.", *SOURCE)
    link = only(alignment)
    assert (link.sources, link.words) == ((), ())
    assert link.coverage == link.similarity == 0
    assert not alignment.support("comet")


def test_without_content_words_or_source_there_is_nothing_to_align() -> None:
    assert only(aligned("But of what is it?", *SOURCE)).sources == ()
    assert only(Alignment(units("Crews reached the warehouse."), [])).sources == ()
    assert Alignment([], units(*SOURCE)).links == []


def test_of_two_equal_sentences_the_one_that_follows_its_neighbour_is_taken() -> None:
    repeated = ("The vote was close.", "Rain fell on the fair.", "The vote was close.")
    alignment = Alignment(
        units("Rain fell on the fair. The vote was close."), units(*repeated, "Snow is due.")
    )
    assert [link.sources[0] for link in alignment.links] == [1, 2]
    assert only(aligned("The vote was close.", *repeated)).sources == (0,)


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    alignment = aligned("Nobody was hurt.", *("The bridge closed.",) * 5, "The kiosk closed.")
    assert alignment.weight("unheard") > alignment.weight("kiosk") > alignment.weight("bridge")


def test_a_word_stands_for_itself_most_and_for_its_synonyms_as_much_as_they_are_worth() -> None:
    for stem in ("close", "buy", "large", "zzyzx"):
        readings = standing_for(stem)
        assert readings[stem] == 1.0
        assert dict(nominating(stem)).items() <= readings.items()
        others = {strength for other, strength in readings.items() if other != stem}
        assert others <= {align.SYNONYM, align.SAME_SENSE, align.NEAR_SENSE}


def test_long_texts_are_searched_by_their_rare_words(monkeypatch: pytest.MonkeyPatch) -> None:
    fillers = [f"The council met about matter{number} again." for number in range(60)]
    source = (*fillers, "The council met about the lighthouse again.", *fillers)
    rewrite = "Again the council met about the lighthouse."
    full = only(aligned(rewrite, *source))
    monkeypatch.setattr(align, "MOST_NOMINATIONS", 5)
    short = only(aligned(rewrite, *source))
    # Common words nominate nothing, and still count for what is nominated.
    assert short.sources == full.sources == (60,)
    assert short.words == full.words
    assert (short.similarity, short.coverage) == pytest.approx((full.similarity, full.coverage))


def test_a_sentence_of_common_words_only_is_found_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(align, "MOST_NOMINATIONS", 5)
    source = ("The council met.",) * 20
    link = only(aligned("The council met.", *source))
    assert (link.sources, link.coverage) == ((0,), 1.0)


def test_no_link_depends_on_the_order_of_sets() -> None:
    code = (
        "from comparing import aligned; from test_align import SOURCE;"
        "text = 'Crews and buses were hurt at the bridge, the warehouse and the building.';"
        "print(aligned(text, *SOURCE, *SOURCE).links)"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT / "tests",
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
            capture_output=True,
            text=True,
            check=True,
        )
        .stdout.split("Link(", 1)[1]
        .split("sources=", 1)[1]
        for seed in ("1", "2")
    }
    assert len(found) == 1


@given(PARAGRAPHS)
def test_a_text_is_made_from_itself(paragraphs: list[str]) -> None:
    own = units(*paragraphs)
    alignment = Alignment(own, own)
    for link in alignment.links:
        if not link.unit.words:
            assert link.sources == ()
            continue
        assert link.coverage == pytest.approx(1.0)
        # A sentence with the same words may stand twice.
        assert own[link.sources[0]].stems.keys() == link.unit.stems.keys()
        assert [each.word for each in link.words] == list(range(len(link.unit.words)))
        assert all(each.strength == 1.0 for each in link.words)


@given(PARAGRAPHS, PARAGRAPHS)
def test_links_point_at_words_that_stand_for_each_other(ours: list[str], theirs: list[str]) -> None:
    alignment = Alignment(units(*ours), units(*theirs))
    for link in alignment.links:
        assert len(set(link.sources)) == len(link.sources) <= align.MOST_UNITS
        assert 0 <= link.coverage <= 1 + 1e-9
        assert 0 <= link.similarity <= 1 + align.NEIGHBOUR + 1e-9
        assert len({each.word for each in link.words}) == len(link.words)
        for each in link.words:
            assert each.unit in link.sources
            other = alignment.source_units[each.unit].words[each.source_word]
            assert other.stem in standing_for(link.unit.words[each.word].stem)
            assert 0 < each.strength <= 1


@given(PARAGRAPHS, PARAGRAPHS, st.data())
def test_more_source_never_takes_support_from_a_word(
    ours: list[str], theirs: list[str], data: st.DataObject
) -> None:
    more = data.draw(PARAGRAPHS)
    before = Alignment(units(*ours), units(*theirs))
    after = Alignment(units(*ours), units(*theirs, *more))
    for unit in before.units:
        for stem in unit.stems:
            assert after.support(stem) >= before.support(stem)


@given(st.lists(ANY_TEXT, max_size=3), st.lists(ANY_TEXT, max_size=3))
def test_any_text_can_be_aligned(ours: list[str], theirs: list[str]) -> None:
    alignment = Alignment(units(*ours), units(*theirs))
    assert len(alignment.links) == len(alignment.units)
    for unit in (*alignment.units, *alignment.source_units):
        text = (ours if unit in alignment.units else theirs)[unit.section]
        assert 0 <= unit.start <= unit.end <= len(text)
        for number, word in enumerate(unit.words):
            assert unit.start <= word.start < word.end <= unit.end
            assert unit.words[unit.stems[word.stem]].stem == word.stem
            assert unit.stems[word.stem] <= number


def test_an_endless_sentence_is_no_trouble() -> None:
    endless = " ".join(f"word{number % 5000}" for number in range(20_000))
    link = only(aligned(endless, endless))
    assert link.coverage == pytest.approx(1.0)
    assert len(link.words) == 20_000
