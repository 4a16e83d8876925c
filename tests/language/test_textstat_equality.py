"""Our measures are textstat's own with the dictionary it would fetch: how bench/readability.py tells."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from bench.readability import alone, compare, plain_sentences
from newslint.language.readability import measures

# By hand: sounds that carry a syllable end in a figure, as in cmudict.dict.
EXCERPT = """\
a AH0
closed K L OW1 Z D
council K AW1 N S AH0 L
council(2) K AW1 N S IH0 L
hospital HH AA1 S P IH2 T AH0 L # place
monday M AH1 N D EY2
near N IH1 R
on AA1 N
said S EH1 D
the DH AH0
the(2) DH AH1
town T AW1 N
"""
TEXT = [
    "The council closed the hospital on Monday.",
    'The hospital near the town closed on a Monday, "Hospital Monday," the council said.',
    "The council said: Dr. Near the town.",  # the name is in no dictionary
]


@pytest.fixture
def cmudict(tmp_path: Path) -> Path:
    path = tmp_path / "cmudict.dict"
    path.write_text(EXCERPT, encoding="utf-8")
    return path


@pytest.mark.parametrize(("text", "told"), [(TEXT, True), (TEXT[:2], False)])
def test_textstat_alone_gives_the_same_figures(cmudict: Path, text: list[str], told: bool) -> None:
    (theirs,) = alone([text], cmudict, told=told)
    assert theirs == pytest.approx(measures(text), rel=1e-12)


def test_another_dictionary_is_noticed(
    cmudict: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = argparse.Namespace(cmudict=tmp_path / "odd.dict", show=False)
    options.cmudict.write_text(EXCERPT.replace("S P IH2 T", "S P T"), encoding="utf-8")
    compare("odd", [TEXT], options, told=True)
    changed = int(capsys.readouterr().out.partition(" of ")[0].rpartition(" ")[2])
    assert changed >= 5
    options.cmudict = cmudict
    compare("same", [TEXT], options, told=True)
    assert "same: 0 of 14 values differ" in capsys.readouterr().out


def test_sentences_that_textstat_parts_otherwise_are_left_out() -> None:
    assert plain_sentences([*TEXT, "It is 3.5 miles.", "Stop it.", "No mark here"]) == TEXT[:2]
    ten = "One two three four five six seven eight nine ten."
    # the hundredth word is the second of its sentence: begin later
    odd = ["One two three four five six seven eight."]
    assert plain_sentences([*odd, *[ten] * 10]) == [ten] * 10
