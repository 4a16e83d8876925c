"""Which words mean the same, nearly the same, or the opposite."""

from __future__ import annotations

import pytest

from newslint.language import thesaurus
from newslint.language.stems import stem
from newslint.language.thesaurus import entry

KEYS = sorted(thesaurus._lines())


@pytest.mark.parametrize(
    ("word", "part", "other"),
    [
        ("car", "same", "automobile"),
        ("buy", "same", "purchase"),
        ("dog", "near", "canine"),
        ("hot", "opposite", "cold"),
        ("win", "opposite", "lose"),
    ],
)
def test_what_stands_near_a_word(word: str, part: str, other: str) -> None:
    assert stem(other) in getattr(entry(stem(word)), part)
    assert all(stem(other) not in each for each in entry(stem("tide")))


def test_an_unknown_word_has_no_neighbours() -> None:
    for word in ("zzyzx", "", "two words", "\ud800", "a\tb\nc"):
        assert entry(word) == ((), (), ()) or not any(entry(word))


def test_keys_and_values_are_stems() -> None:
    """The table must be built anew when `stems` changes: python tools/build_thesaurus.py DICT."""
    assert len(KEYS) > 30_000
    for key in KEYS[::7]:
        assert stem(key) == key
        assert all(stem(other) == other for part in entry(key) for other in part)


def test_nothing_stands_near_itself_or_in_two_lists() -> None:
    for key in KEYS[::7]:
        same, near, opposite = entry(key)
        assert same or near or opposite
        assert not {key} & (same | near | opposite)
        assert not same & near
        assert not same & opposite
        assert not near & opposite
