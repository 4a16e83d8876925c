"""Counts as in Vale, textstat's measures on our own sentences and syllables, and no network."""

from __future__ import annotations

import importlib
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.language import lexicon, readability
from newslint.language.readability import counts, measures, syllable_count, words

TEXT = [
    "The police said on Monday that three officers were hurt.",
    'Mr. Smith of the U.S. Department asked: "Is the community aware of the investigation?"',
    "They walked 3.5 miles",
]


def test_counts_have_vales_names_and_values():
    assert counts(["The officers walked.", "Investigations!"]) == {
        "words": 4,
        "sentences": 2,
        "characters": 3 + 8 + 6 + 14,
        "syllables": 1 + 3 + 1 + 5,
        "polysyllabic_words": 2,
        "long_words": 2,
        "complex_words": 2,
    }


def test_an_inflection_does_not_make_a_word_complex():
    # con-vict-ed and ad-mit-ting have three syllables, two without the ending
    found = counts(["Convicted, admitting, hospital."])
    assert (found["polysyllabic_words"], found["complex_words"]) == (3, 1)


def test_words_are_tokenised_as_in_vale():
    assert list(words("They'll save -- the U.S. way, 3,000 well-known ' _ ones.")) == [
        *("They'll", "save", "the", "U.S.", "way", "3", "000", "well", "known", "ones"),
    ]


@pytest.mark.parametrize(
    ("word", "count"),
    [("hospital", 3), ("hospital's", 3), ("'tis", 1), ("Zzz", 1), ("3000", 1), ("bloggable", 3)],
)
def test_every_word_has_a_syllable(word, count):
    assert syllable_count(word) == count


def test_measures_rest_on_the_sentences_given():
    value = measures(["One two three four five.", "Six seven eight nine. Ten, e.g. Dr. Who?"])
    assert value["words_per_sentence"] == 13 / 2
    # textstat drops sentences of one or two words, and so would count none here
    assert measures(["Stop. Go", "Run now"])["words_per_sentence"] == 2


def test_measures_are_those_of_the_formulas():
    sentences = ["The cat sat on the mat.", "The officers began an investigation of it."]
    value = measures(sentences)
    total, lines, syllables, chars, letters = 13, 2, 6 + 14, 17 + 1 + 35 + 1, 52
    per_sentence, per_word = total / lines, syllables / total
    assert value["flesch_reading_ease"] == pytest.approx(
        206.835 - 1.015 * per_sentence - 84.6 * per_word
    )
    assert value["flesch_kincaid_grade"] == pytest.approx(
        0.39 * per_sentence + 11.8 * per_word - 15.59
    )
    assert value["smog_index"] == pytest.approx(1.043 * (30 * 2 / lines) ** 0.5 + 3.1291)
    assert value["lix"] == pytest.approx(per_sentence + 100 * 2 / total)
    assert value["rix"] == 2 / lines
    assert value["automated_readability_index"] == pytest.approx(
        4.71 * chars / total + 0.5 * per_sentence - 21.43
    )
    assert value["coleman_liau_index"] == pytest.approx(
        0.058 * 100 * letters / total - 0.296 * 100 * lines / total - 15.8
    )
    assert value["reading_time"] == pytest.approx(14.69 * chars / 1000)
    # 11 easy words and 2 hard ones (three syllables or more), less 2, halved
    assert value["linsear_write_formula"] == pytest.approx(((11 + 2 * 3) / lines - 2) / 2)


def test_linsear_counts_the_sentence_in_which_its_hundred_words_end():
    # 100 words are ten sentences of ten
    value = measures(["The cat sat on the mat and ate the fish"] * 15)
    assert value["linsear_write_formula"] == (100 / 10 - 2) / 2


def test_every_measure_is_there():
    extra = {"text_standard", "words_per_sentence", "difficult_words"}
    assert set(measures(TEXT)) == {*readability.MEASURES, *extra}
    assert 0 <= measures(TEXT)["difficult_words"] <= 1


@pytest.mark.parametrize("sentences", [[], [""], ["...", " \n "], ["\u2014", "_"]])
def test_a_text_without_words_has_no_figures(sentences):
    assert counts(sentences) == {}
    assert measures(sentences) == {}


@settings(deadline=None)
@given(st.lists(st.text(max_size=40), max_size=6))
def test_any_sentences_get_an_answer(sentences):
    found, value = counts(sentences), measures(sentences)
    assert bool(found) == bool(value)
    if found:
        assert found["complex_words"] <= found["polysyllabic_words"] <= found["words"]
        assert found["words"] <= found["syllables"]


def test_textstat_gets_every_word_of_the_table():
    readability._prepare_textstat()
    holders = [importlib.import_module("textstat.backend.utils")]
    holders.append(importlib.import_module("textstat.backend.utils._get_cmudict"))
    holders.append(importlib.import_module("textstat.backend.counts._count_syllables"))
    for holder in holders:
        mapping = holder.get_cmudict("en_US")
        assert holder.get_cmudict("de") is None
        assert len(mapping) == len(lexicon.table())
    stressed = {word: sum(phone[-1].isdigit() for phone in mapping[word][0]) for word in mapping}
    assert stressed == lexicon.table()
    with pytest.raises(KeyError):
        mapping["riskous"]


def test_other_users_of_textstat_keep_its_sentences():
    measures(TEXT)
    textstat = importlib.import_module("textstat.backend.counts")
    assert textstat.count_sentences("He came home. She went out again. No.") == 2
    assert textstat.count_chars("a b", ignore_spaces=True) == 2


def test_threads_get_the_same_figures():
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda _: measures(TEXT), range(32)))
    assert all(result == results[0] for result in results)


OFFLINE = """
import socket, sys
def refuse(*_, **__): raise AssertionError("network")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from newslint.language.readability import counts, measures
counts(["The officers left."])
assert "textstat" not in sys.modules, "counts must not import textstat"
print(measures(["The officers left the riskous harbour."])["flesch_kincaid_grade"])
assert "nltk" not in sys.modules, "nltk takes a second to import, and is not needed"
from textstat.backend.utils import _get_cmudict
assert _get_cmudict.nltk.data.path is not None, "others in the process may use it"
assert "nltk" in sys.modules
"""

USED_AT_ONCE = """
import sys
from newslint.language.readability import _imported_when_used
with _imported_when_used("nltk"):
    import nltk
    assert nltk.data.path is not None
    real = sys.modules["nltk"]
assert sys.modules["nltk"] is real and real is not nltk
"""


def test_what_is_used_while_it_is_stood_in_for_is_imported_and_stays():
    run = subprocess.run(
        [sys.executable, "-c", USED_AT_ONCE], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr


def test_a_first_run_never_touches_the_network(tmp_path):
    # no nltk data to be found either, whatever lies on this machine
    run = subprocess.run(
        [sys.executable, "-c", OFFLINE],
        env={"HOME": str(tmp_path), "NLTK_DATA": str(tmp_path), "PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert float(run.stdout) < 12
    assert not list(tmp_path.rglob("cmudict*"))


def test_no_socket_is_opened(monkeypatch):
    def refuse(*_args, **_kwargs):
        raise AssertionError("network")

    monkeypatch.setattr(socket, "socket", refuse)
    assert measures(["Another text, not yet cached, about riskous things."])
