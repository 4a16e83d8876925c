"""The true LanguageTool: where it is installed, or where NEWSLINT_TEST_LANGUAGETOOL says to install it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from newslint.languagetool import install
from newslint.languagetool.proofreader import Proofreader
from newslint.model import MASK

# The cache of the user, not the one that each test gets.
HOME = os.environ.get("NEWSLINT_CACHE_DIR")
WANTED = os.environ.get("NEWSLINT_TEST_LANGUAGETOOL") == "1"
INSTALLED = install.installed() is not None

pytestmark = pytest.mark.skipif(
    not (WANTED or INSTALLED),
    reason="LanguageTool is not installed, and NEWSLINT_TEST_LANGUAGETOOL is not 1",
)


@pytest.fixture
def real(cache: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Proofreader]:
    if HOME is None:
        monkeypatch.delenv("NEWSLINT_CACHE_DIR")
    else:
        monkeypatch.setenv("NEWSLINT_CACHE_DIR", HOME)
    install.install()
    asker = Proofreader()
    yield asker
    asker.close()


def test_places_are_exact(real: Proofreader) -> None:
    pieces = [
        f"They was told 😀 to wait, see {MASK} for more. He could of gone to {MASK}.",
        "She sang.",
        f"😀😀 The {MASK} thier 😀 they was 😀.",
    ]
    found = real.remarks(pieces, "en-US")
    shown = [
        [(piece[each.start : each.end], each.rule) for each in remarks]
        for piece, remarks in zip(pieces, found, strict=True)
    ]
    assert shown[0][:2] == [("was", "PERS_PRONOUN_AGREEMENT"), ("could of", "MODAL_OF")]
    assert shown[1] == []
    assert ("thier", "MORFOLOGIK_RULE_EN_US") in shown[2]
    assert ("was", "PERS_PRONOUN_AGREEMENT") in shown[2]


def test_british_is_not_american(real: Proofreader) -> None:
    for language, wrong in (("en-US", "colour"), ("en-GB", "color")):
        (found,) = real.remarks(["The colour of this color is red."], language)
        assert [each.start for each in found] == ["The colour of this color".index(wrong)]
