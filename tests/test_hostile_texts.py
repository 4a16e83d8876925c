"""Texts that no one would write are checked to the end: nothing crashes, nothing is stopped."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.engine import Linter
from newslint.formats import parse
from newslint.settings import Options, Settings

LENGTH = 6_000
PIECES = {
    "one word": "x",
    "letters": "a ",
    "brackets": "(",
    "quotation marks that open": "“",
    "quotations": '"a" ',
    "initials": "A. ",
    "attributions": "he said that ",
    "names": "Ann Lee and ",
    "lines": "a\n",
    "figures": "1,000 ",
    "hyphens": "-",
    "commas": "a, ",
    "shouting": "SHOCKING NEWS ",
    "participles": "running ",
    "emphasis": "*a* _b_ ",
    "elements": "<b>a</b>",
}


@pytest.fixture(scope="module")
def checker(cache_of_tests: Path) -> Linter:
    return Settings(Options(isolated=True), cache_of_tests).profile(Path()).linter


@pytest.mark.parametrize("name", PIECES)
def test_a_hostile_text_is_checked_to_the_end(checker: Linter, name: str) -> None:
    piece = PIECES[name]
    document = parse(piece * (LENGTH // len(piece)), "hostile.md")
    assert not checker.check(document).failures


@pytest.mark.parametrize("name", ["names", "figures", "quotations", "letters"])
def test_a_hostile_text_is_compared_to_the_end(checker: Linter, name: str) -> None:
    piece = PIECES[name]
    document = parse(piece * (LENGTH // 4 // len(piece)), "hostile.md")
    source = parse((piece * (LENGTH // 4 // len(piece)))[::-1], "source.md")
    assert not checker.check(document, [source]).failures
