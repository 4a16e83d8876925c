"""The parse of text that no file can hold, but that JSON can."""

from __future__ import annotations

from newslint.language.parser import parse


def test_half_a_character_is_parsed_as_a_replacement() -> None:
    text = "The pier \ud800 fell."
    (doc,) = parse([(text, [(0, len(text))])])
    assert len(doc.text) == len(text)
    assert [token.idx for token in doc][-1] == text.index(".")


def test_a_run_of_signs_is_one_word() -> None:
    text = f"He left. {'(' * 5000} So did she."
    (doc,) = parse([(text, [(0, 8), (9, len(text))])])
    assert len(doc.text) == len(text)
    assert [token.idx for token in doc][:5] == [0, 3, 7, 9, 5010]
