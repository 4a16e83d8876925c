"""What the sources credit to somebody, to be looked up by words, by cue or by speaker.

In: the attributions of the sources with the stems of what they hold. Out: those that share most with
a statement, and whether any has a cue or a speaker.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.language.speaker_matching import same_speaker
from newslint.language.speakers import Speaker

if TYPE_CHECKING:
    from newslint.comparing.credits import SourceCredit

ROUNDING = 1e-9
"""More than two sums of the same weights differ by."""


class Credited:
    """The attributions of the sources.

    Args:
        credited: each with the stems of its content.
    """

    def __init__(self, credited: Sequence[tuple[SourceCredit, set[str]]]) -> None:
        self._credited = credited
        self._spoken: dict[Speaker, bool] = {}

    def most_shared(
        self,
        stems: set[str],
        weight: Callable[[str], float],
        is_wanted: Callable[[SourceCredit], bool],
    ) -> float:
        """Return the greatest weight of some stems that an attribution holds which is wanted."""
        held: dict[int, float] = defaultdict(float)
        for stem in stems:
            worth = weight(stem)
            for number in self._by_stem.get(stem, ()):
                held[number] += worth
        most = 0.0
        for number in sorted(held, key=lambda number: -held[number]):
            if held[number] < most - ROUNDING:
                break
            credit, said = self._credited[number]
            exact = sum(map(weight, stems & said))
            if exact > most and is_wanted(credit):
                most = exact
        return most

    def cued(self, lemma: str) -> Collection[Speaker]:
        """Return the speakers of the attributions that have a verb for their cue."""
        return self._by_cue.get(lemma, {}).keys()

    def has_speaker(self, speaker: Speaker) -> bool:
        """Whether anything is credited to a speaker."""
        if speaker not in self._spoken:
            self._spoken[speaker] = any(same_speaker(each, speaker) for each in self._speakers)
        return self._spoken[speaker]

    @cached_property
    def _by_stem(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for number, (_, said) in enumerate(self._credited):
            for stem in said:
                found[stem].append(number)
        return found

    @cached_property
    def _by_cue(self) -> dict[str, dict[Speaker, None]]:
        found: dict[str, dict[Speaker, None]] = defaultdict(dict)
        for credit, _ in self._credited:
            found[credit.attribution.cue_lemma][credit.speaker] = None
        return found

    @cached_property
    def _speakers(self) -> Collection[Speaker]:
        return {credit.speaker: None for credit, _ in self._credited}.keys()
