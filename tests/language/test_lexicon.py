"""The word list, what counts as a known word, and words that a spinner made."""

from __future__ import annotations

import importlib.util
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language import lexicon
from newslint.language.lexicon import Blend, is_known_word, suspicious_blend, syllables

ROOT = Path(__file__).parents[2]

# Counted by hand, as the word is said in American English.
SYLLABLES = {
    1: "the a through strength clothes asked judged prayed news world walked whole",
    2: "police prison quiet people carbon student higher power going being city murder woman",
    3: "immigrant officers federal government president area media family radio oxygen uniform",
    4: "immigration authority community television security military allegedly information",
    5: "university refrigerator opportunity investigator investigation creativity",
    6: "responsibility humanitarian reconciliation congratulatory accountability",
}


@pytest.mark.parametrize(
    ("word", "count"),
    [(word, count) for count, line in SYLLABLES.items() for word in line.split()],
)
def test_syllables_are_those_counted_by_hand(word, count):
    assert syllables(word) == count


def test_case_and_curly_apostrophes_do_not_matter():
    assert syllables("DON\N{RIGHT SINGLE QUOTATION MARK}T") == syllables("don't") == 1
    assert is_known_word("Minister\N{RIGHT SINGLE QUOTATION MARK}s")


def test_a_word_that_is_not_listed_has_no_count():
    assert syllables("riskous") is None
    assert syllables("") is None


def test_the_table_is_small_and_whole():
    assert (lexicon.DATA / "cmudict-syllables.bin").stat().st_size < 400_000
    assert len(lexicon.table()) == 126_052
    assert all(word == word.lower() for word in lexicon.table())


@pytest.mark.parametrize(
    "word",
    [
        "bailiffs",
        "tweeted",
        "tweeting",
        "quirkier",
        "flakier",
        "starkest",
        "wirelessly",
        "worryingly",
        "relegation",
        "suppressive",
        "transactional",
        "interconnectedness",
        "keenness",
        "goalless",
        "watchable",
        "trafficking",
        "catastrophically",
        "grandiosity",
        "numeracy",
        "aggregator",
        "podcasts",
        "colourful",
        "rumoured",
        "favourably",
        "centred",
        "epicentre",
        "manoeuvring",
        "organisers",
        "globalisation",
        "paralysed",
        "labelled",
        "libelled",
        "councillors",
        "skilful",
        "licence",
        "offences",
        "catalogues",
        "encyclopaedia",
        "sceptical",
        "jewellery",
        "instalments",
        "programmes",
        "mould",
        "ploughed",
        "lacklustre",
        "undimmed",
        "reheated",
        "overstretched",
        "cardiothoracic",
        "submicron",
        "intergalactic",
        "cybersecurity",
        "backbenchers",
        "housemates",
        "shortlisted",
        "midfielders",
        "touchline",
        "workrate",
        "bigly",
    ],
)
def test_ordinary_words_are_known(word):
    assert is_known_word(word)
    assert suspicious_blend(word) is None


@pytest.mark.parametrize(
    "word",
    [
        "riskous",
        "imharbourant",
        "guyager",
        "finishorse",
        "becautilize",
        "taged",
        "pcraft",
        "helpance",
        "starture",
        "recieve",
        "collasped",
        "anyhting",
        "thefirst",
        "qwxz",
    ],
)
def test_made_up_and_misspelt_words_are_not_known(word):
    assert not is_known_word(word)


@pytest.mark.parametrize(
    ("word", "part", "original"),
    [
        ("riskous", "risk", "dangerous"),
        ("riskously", "risk", "dangerously"),
        ("hazardously", None, None),
        ("imharborant", "harbor", "important"),
        ("imharbourant", "harbour", "important"),
        ("pcraft", "craft", "part"),
        ("pcraftner", "craft", "partner"),
        ("guyager", "guy", "manager"),
        ("guyagers", "guy", "managers"),
        ("finishorse", "finish", "endorse"),
        ("becautilize", "utilize", "because"),
        ("taged", "aged", "told"),
        ("enjoyableding", "enjoyable", "funding"),
        ("helpance", "help", None),
        ("starture", "star", None),
        ("recieve", None, None),
        ("collasped", None, None),
    ],
)
def test_a_blend_names_the_synonym_and_the_word_that_was_meant(word, part, original):
    blend = suspicious_blend(word)
    assert (blend.part if blend else None) == part
    assert (blend.original if blend else None) == original


@pytest.mark.xfail(reason="a known miss: 'rollie', a name, is in CMUdict")
def test_wheelie_is_no_blend():
    assert suspicious_blend("wheelie") is None


def test_a_blend_is_a_pair():
    assert suspicious_blend("riskous") == ("risk", "dangerous")
    assert suspicious_blend("helpance") == Blend("help", "ance")


@pytest.mark.parametrize("word", ["Riskous", "RISKOUS", "riskous-like", "", "r1skous", "tag"])
def test_only_lower_case_words_of_five_letters_are_taken_apart(word):
    assert suspicious_blend(word) is None


@pytest.mark.parametrize(
    "word",
    [
        "flankers",
        "midfielder",
        "adornment",
        "conveyance",
        "debutant",
        "numeracy",
        "salience",
        "attractant",
        "cowshed",
        "remittance",
        "shopfronts",
        "handgrip",
        "townhome",
        "republish",
    ],
)
def test_rare_real_words_are_no_blends(word):
    assert suspicious_blend(word) is None


@given(st.text(max_size=30))
def test_any_text_gets_an_answer(text):
    assert is_known_word(text) in {True, False}
    blend = suspicious_blend(text)
    assert blend is None or blend.part in text


def test_the_spinner_never_turns_a_word_into_itself():
    assert all(synonym != word for synonym, word in lexicon._swaps())


def build_lexicon():
    spec = importlib.util.spec_from_file_location("build", ROOT / "tools" / "build_lexicon.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_build_script_keeps_first_pronunciations_only(tmp_path):
    source = tmp_path / "cmudict.dict"
    source.write_text(
        "either IY1 DH ER0\neither(2) AY1 DH ER0 X1\naalto AA1 L T OW2 # name, finnish\nhm HH M\n"
    )
    target = tmp_path / "out" / "table.bin"
    assert build_lexicon().main([str(source), str(target)]) == 0
    stored = zlib.decompress(target.read_bytes()).decode()
    assert stored == "aaltoC\neitherC\nhmA"


def test_the_build_script_makes_the_very_table_that_is_shipped():
    stored = (lexicon.DATA / "cmudict-syllables.bin").read_bytes()
    packed = build_lexicon().pack(lexicon.table())
    assert zlib.decompress(packed) == zlib.decompress(stored)


def test_the_notice_covers_the_table():
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    assert "newslint/language/data/cmudict-syllables.bin" in notice
    assert "Carnegie Mellon University. All rights reserved." in notice


def test_words_of_one_letter_and_words_that_are_not_there():
    table = lexicon.table()
    assert table["a"] == 1
    assert "" not in table
    assert "zzzz" not in table
    assert "\ud800x" not in table
    assert 3 not in table
    assert table.get("zzzz") is None
