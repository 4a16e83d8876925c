"""Sentences side by side: what a light verb tells, and one reading for all rules."""

from __future__ import annotations

import pytest
from comparing import article, compared

from newslint.comparing.sentence_pairs import predicate, sentence_pairs


@pytest.mark.parametrize(
    ("text", "verb", "told"),
    [
        ("The harbour board got a grant.", "got", "grant"),
        ("Tess Abara became chair.", "became", "chair"),
        ("The ferry remains late.", "remains", "late"),
        ("The ferry was late.", "was", "late"),
        ("The harbour board built a pier.", "built", "built"),
    ],
)
def test_a_light_verb_is_told_by_its_complement(text: str, verb: str, told: str) -> None:
    (doc,) = article(text).reading.docs
    (token,) = (each for each in doc if each.text == verb)
    assert predicate(token).text == told


def test_pairs_are_made_once() -> None:
    comparison = compared("The pier is open.", "The pier opened.")
    assert sentence_pairs(comparison) is sentence_pairs(comparison)


@pytest.mark.parametrize(
    ("rewrite", "exact"),
    [
        ("The harbour board closed the old pier.", 1.0),
        ("The harbour board shut the old pier.", 0.8),
        ("Tess Abara bought the harbour.", 2 / 9),
    ],
)
def test_how_exactly_a_sentence_was_kept(rewrite: str, exact: float) -> None:
    (pair,) = sentence_pairs(compared(rewrite, "The harbour board closed the old pier.")).pairs
    assert pair.exact == pytest.approx(exact)
