"""Unknown words: slips of the hand, and words that are meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.slips import is_slip

SLIPS = {
    "recieved": "received",
    "goverment": "government",
    "definately": "definitely",
    "noteboook": "notebook",
    "anyhting": "anything",
    "sucessor": "successor",
    "supercede": "supersede",
    "noteable": "notable",
}
MEANT = {
    "centred": "centered",
    "jeweller": "jeweler",
    "encyclopaedia": "encyclopedia",
    "honourable": "honorable",
    "aluminium": "aluminum",
    "judgement": "judgment",
    "acknowledgement": "acknowledgment",
    "enquiry": "inquiry",
    "likeable": "likable",
    "traveling": "travelling",
    "organize": "organise",
    "licence": "license",
    "blorks": "blocks",
    "Zverev": "never",
    "teh": "the",
    "riggler": "wriggler",
    "yearslong": "years long",
    "childrens": "children",
    "quintile": "quantile",
    "raison": "raisin",
    "outpoll": "outpull",
}


@pytest.mark.parametrize(("word", "offer"), SLIPS.items())
def test_one_slip_inside_a_common_word(word: str, offer: str) -> None:
    assert is_slip(word, offer)


@pytest.mark.parametrize(("word", "offer"), MEANT.items())
def test_what_is_no_slip(word: str, offer: str) -> None:
    assert not is_slip(word, offer)


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_two_texts_are_compared(word: str, offer: str) -> None:
    assert is_slip(word, offer) in (True, False)
    assert not is_slip(word, word)
