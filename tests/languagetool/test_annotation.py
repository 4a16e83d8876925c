"""What is sent, and what is read from the answer; places above all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lt_stub import a_match, matches

from newslint.languagetool.annotation import annotate, code_points, read_answer
from newslint.languagetool.proofreader import LONGEST_PIECE, batches, split
from newslint.model import MASK

WORDS = ["They was ", "😀", MASK, "é", "x ", "Thier ", "\n", "𐐷"]
PIECES = st.lists(st.lists(st.sampled_from(WORDS), min_size=1).map("".join), min_size=1, max_size=4)


@given(PIECES)
def test_nothing_is_lost_and_masks_are_markup(pieces: list[str]) -> None:
    parts = annotate(pieces)
    assert "".join(part.get("text") or part["markup"] for part in parts) == "\n\n".join(pieces)
    assert all(MASK not in part.get("text", "") for part in parts)


@given(PIECES)
def test_places_are_code_points_of_the_piece(pieces: list[str]) -> None:
    answer = {"matches": matches("\n\n".join(pieces))}
    for piece, remarks in zip(pieces, read_answer(answer, pieces), strict=True):
        assert len(remarks) == len(matches(piece))
        for remark in remarks:
            assert piece[remark.start : remark.end].lower() in ("they was", "thier")


def test_what_goes_across_pieces_is_left_out() -> None:
    match = {**a_match("a Thier", 2, "Thier"), "offset": 0, "length": 4}
    assert read_answer({"matches": [match]}, ["a", "b"]) == [[], []]


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        {},
        {"matches": None},
        {"matches": [{}]},
        {"matches": [{**a_match("Thier", 0, "Thier"), "offset": -1}]},
        {"matches": [{**a_match("Thier", 0, "Thier"), "length": 99}]},
        {"matches": [], "warnings": {"incompleteResults": True}},
    ],
)
def test_what_is_no_answer_is_told(answer: object) -> None:
    with pytest.raises(ValueError):
        read_answer(answer, ["Thier"])


@given(st.text())
def test_code_points(text: str) -> None:
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    places = code_points(text)
    assert len(places) == len(text.encode("utf-16-le")) // 2 + 1
    assert places[-1] == len(text)


@given(st.lists(st.text(st.sampled_from("ab. "), max_size=9)), st.integers(1, 5))
def test_batches_hold_every_piece_in_order(pieces: list[str], factor: int) -> None:
    pieces = [piece * 400 * factor for piece in pieces]
    found = list(batches(pieces))
    assert [piece for batch in found for piece in batch] == pieces
    assert all(found)


@pytest.mark.parametrize("unit", ["A sentence. ", "word ", "x", "😀"])
def test_a_long_piece_is_split_at_its_sentences(unit: str) -> None:
    piece = unit * (3 * LONGEST_PIECE // len(unit))
    parts = list(split(piece))
    assert "".join(part for _, part in parts) == piece
    assert all(len(part) <= LONGEST_PIECE for _, part in parts)
    assert all(piece[offset:].startswith(part) for offset, part in parts)
    if unit == "A sentence. ":
        assert all(part.endswith(". ") for _, part in parts)
