"""Sound sentences that look as if their verb were gone: `grammar.no-finite-verb` says nothing.

Out of reach, and so not below: sentences that the parse misreads as well ("Officers finding the weapon took
it to the station", "A sign stating the rules hangs in the hall").
"""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.engine import Linter
from newslint.formats import parse
from newslint.settings import Options, Settings

SOUND = """
    Officials announcing the plan said it would cost more.
    Researchers reporting the find in the journal said it was old.
    People telling the truth were believed.
    Analysts predicting a rise in prices point to the harvest.
    Scientists warning about the drought believe that it will last.
    Those claiming the prize must show their ticket.
    A report saying the bridge was unsafe was ignored for years.
    A memo suggesting the minister knew of the problem has come to light.
    A letter saying the school would close shocked parents.
    Reports indicating he had left the country proved false.
    Rumours suggesting the club might be sold unsettled fans.
    Researchers studying how bees breed have shown that heat harms them.
    Police searching, when asked, said nothing.
    Firefighters working while residents slept saved the hall.
    Engineers checking whether the dam would hold found cracks.
    Families hoping that he survives have gathered outside.
    The firm building the bridge that collapsed denies it.
    The boy wearing the coat she had bought was found safe.
    Black smoke rising from the roof alarmed neighbours.
    Campaigners fighting the plan the council approved vow to go on.
    Consider switching to a cheaper supplier.
    Try using the back entrance when the gate is shut.
    Practice making the dish before the guests arrive.
    Expect waiting times of an hour at the border.
    The truce held on Sunday, officials said.
    The trial held in May cleared both men.
    The document found wet on the street was returned.
    The court told that the fund was empty adjourned.
    The minister - also scheduled to speak - stayed away.
    Councillors re-elected in May took their seats.
    The band toured and recorded until it disbanded.
    The governor backing the bill has promised to sign it, while the mayor opposes it.
    Portrait shot of the painter, one of the prints donated to the museum by her heirs.
"""


@pytest.fixture(scope="module")
def checker() -> Linter:
    return (
        Settings(Options(isolated=True, select=("grammar.no-finite-verb",))).profile(Path()).linter
    )


@pytest.mark.parametrize("text", SOUND.strip().splitlines())
def test_a_sound_sentence_is_left_alone(checker: Linter, text: str) -> None:
    assert not checker.check(parse(text.strip(), "sound.txt")).findings
