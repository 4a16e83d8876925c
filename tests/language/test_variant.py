"""British and American spelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.variant import english_variant


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        ("The colour of the theatre programme was grey, the organisers said.", "en-GB"),
        ("The color of the theater program was gray, the organizers said.", "en-US"),
        ("Prices were rising, the advertised promises were raised and revised.", None),
        ("The mayor opened the bridge.", None),
        ("The labour centre analysed the colour; the program was new.", "en-GB"),
    ],
)
def test_the_telling_spellings(text: str, variant: str | None) -> None:
    assert english_variant(text) == variant


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert english_variant(text) in ("en-GB", "en-US", None)
