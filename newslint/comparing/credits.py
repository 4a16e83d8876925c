"""To whom the source credits what a stretch of the rewrite says.

In: a comparison and a stretch of the rewrite. Out: how much of it stands in the source, how much of
that somebody is credited with there, and with which attribution.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.align import Unit, Word
from newslint.comparing.credited import Credited
from newslint.comparison import Comparison, SourcePlace
from newslint.language.attribution_cues import PHRASAL, VERBS
from newslint.language.light_words import light_stems
from newslint.language.outlets import interviewers, names_outlet
from newslint.language.reporting import SPEECH, reports_speech
from newslint.language.speaker_matching import names_speaker, same_speaker, telling_words
from newslint.language.speakers import Speaker
from newslint.language.stretches import Stretches, starting_within
from newslint.model import Evidence

if TYPE_CHECKING:
    from newslint.language.attributions import Attribution

Place = tuple[int, int]

REPORTS = SPEECH | set("accord hear rule find determine point demonstrate show deem".split())
"""Base forms of the cues that report words, not thoughts."""
PHRASAL_REPORTS = {
    verb.lemma for verb in PHRASAL.values() if not {"c", "q"}.isdisjoint(verb.frames)
}
"""The same for cues of two words: those that take a clause or a quotation."""

NEARBY = 2
"""How many sentences before or after a statement its speaker may be named in."""

PRONOUN_REACH = 2
"""A pronoun's name stands in its own paragraph or in one of so many before it."""

PERSON_AND_BODY = ({"person", "organisation"}, {"person", "acronym"}, {"person", "place"})

THIRD_PERSON = frozenset({"he", "she", "they", "it"})


def is_report(attribution: Attribution) -> bool:
    """Whether somebody said, wrote or showed it, rather than thought, hoped or decided it."""
    verb = attribution.cue_lemma
    return verb in REPORTS or verb in PHRASAL_REPORTS or attribution.direct != "indirect"


@dataclass(frozen=True, eq=False)
class SourceCredit:
    """An attribution of a source."""

    source: int
    section: int
    attribution: Attribution
    speaker: Speaker

    @property
    def is_report(self) -> bool:
        """Whether somebody said, wrote or showed it, rather than thought, hoped or decided it."""
        return is_report(self.attribution)

    @property
    def place(self) -> SourcePlace:
        """Speaker, cue and content, as far as they stand together."""
        each = self.attribution
        places = [each.cue, *each.content, *([each.speaker] if each.speaker else [])]
        if each.carried:
            places = list(each.content)
        low, high = min(start for start, _ in places), max(end for _, end in places)
        return SourcePlace(self.source, self.section, low, high)


@dataclass(frozen=True, eq=False)
class Standing:
    """How a stretch of the rewrite stands in the source.

    Attributes:
        weight: the weight of its content words.
        linked: the share of it that has a counterpart in the sentences it is aligned with.
        credited: the share of what is linked that the source credits to somebody there.
        plain: the share of the linked weight that one sentence of the source says in its own voice.
        credits: the attributions concerned with the share of the linked weight each holds, the
            heaviest first.
        places: the source words it is linked to.
        words: how many content words it has.
        unlinked: how many of them that say something have no counterpart.
    """

    weight: float
    linked: float
    credited: float
    plain: float
    credits: tuple[tuple[SourceCredit, float], ...]
    places: tuple[SourcePlace, ...]
    words: int = 0
    unlinked: int = 0

    @property
    def credit(self) -> SourceCredit | None:
        """The attribution that holds most of what is linked."""
        return self.credits[0][0] if self.credits else None


@dataclass(frozen=True, eq=False)
class Credits:
    """The credits of the sources, looked up from the rewrite.

    Attributes:
        comparison: rewrite and sources.
    """

    comparison: Comparison
    _standings: dict[tuple[int, tuple[Place, ...]], Standing] = field(default_factory=dict)

    def standing(self, section: int, places: Sequence[Place]) -> Standing:
        """Return how stretches of one section of the rewrite stand in the source."""
        key = section, tuple(places)
        if key not in self._standings:
            self._standings[key] = self._standing(section, places)
        return self._standings[key]

    def _standing(self, section: int, places: Sequence[Place]) -> Standing:
        weights = self.comparison.alignment.weight
        total = linked = credited = 0.0
        by_credit: dict[int, float] = defaultdict(float)
        found: dict[int, SourceCredit] = {}
        by_unit: dict[int, float] = defaultdict(float)
        spots: list[SourcePlace] = []
        count = unlinked = 0
        light = light_stems()
        for low, high in places:
            words = self.words(section, low, high)
            total += sum(weights(word.stem) for word in words)
            count += len(words)
            unlinked += sum(word.stem not in light for word in words)
            for word, spot, unit in self.comparison.linked_words(section, low, high):
                weight = weights(word.stem)
                linked += weight
                unlinked -= word.stem not in light
                spots.append(spot)
                holders = self.at(spot)
                if holders:
                    credited += weight
                else:
                    by_unit[unit] += weight
                for holder in holders:
                    found[id(holder)] = holder
                    by_credit[id(holder)] += weight
        if not total or not linked:
            return Standing(total, 0.0, 0.0, 0.0, (), (), count, unlinked)
        ranked = sorted(by_credit.items(), key=lambda item: -item[1])
        return Standing(
            weight=total,
            linked=linked / total,
            credited=credited / linked,
            plain=max(by_unit.values(), default=0.0) / linked,
            credits=tuple((found[key], weight / linked) for key, weight in ranked),
            places=tuple(spots),
            words=count,
            unlinked=unlinked,
        )

    def at(self, place: SourcePlace) -> list[SourceCredit]:
        """Return the attributions that hold a place of a source, the innermost first."""
        contents = self._contents.get((place.source, place.section))
        if contents is None:
            return []
        found = dict.fromkeys(contents.holding(place.start, place.start + 1))
        return sorted(found, key=lambda credit: -credit.attribution.depth)

    @cached_property
    def _contents(self) -> dict[tuple[int, int], Stretches[SourceCredit]]:
        """The contents of the attributions of each section of the sources."""
        return {
            key: Stretches(
                (*place, credit) for credit in found for place in credit.attribution.content
            )
            for key, found in self._by_section.items()
        }

    def plain(self, section: int, places: Sequence[Place]) -> float:
        """Return the share of some words that one sentence of a source says in its own voice."""
        alignment = self.comparison.alignment
        stems = {word.stem for place in places for word in self.words(section, *place)}
        total = sum(alignment.weight(stem) for stem in stems)
        if not total:
            return 0.0
        held: dict[int, float] = defaultdict(float)
        for stem in stems:
            for unit in self._plain_units.get(stem, ()):
                held[unit] += alignment.weight(stem)
        return max(held.values(), default=0.0) / total

    @cached_property
    def _plain_units(self) -> dict[str, list[int]]:
        """The sentences of the sources that have a stem outside every attribution."""
        found: dict[str, list[int]] = defaultdict(list)
        number = 0
        for source, reading in enumerate(self.comparison.source_readings):
            for unit in reading.units:
                plain = {
                    word.stem
                    for word in unit.words
                    if not self.at(SourcePlace(source, unit.section, word.start, word.end))
                }
                for stem in plain:
                    found[stem].append(number)
                number += 1
        return found

    @cached_property
    def credited(self) -> Credited:
        """What the sources credit to somebody."""
        words = defaultdict(
            list,
            {
                key: [word for unit in units for word in unit.words]
                for key, units in self._units_by_section.items()
            },
        )
        stems = [
            (
                credit,
                {
                    word.stem
                    for place in credit.attribution.content
                    for word in starting_within(words[credit.source, credit.section], *place)
                },
            )
            for found in self._by_section.values()
            for credit in found
        ]
        return Credited(stems)

    @cached_property
    def _units_by_section(self) -> dict[tuple[int, int], list[Unit]]:
        table: dict[tuple[int, int], list[Unit]] = defaultdict(list)
        for number, reading in enumerate(self.comparison.source_readings):
            for unit in reading.units:
                table[number, unit.section].append(unit)
        return table

    @cached_property
    def _stems_by_section(self) -> dict[tuple[int, int], set[str]]:
        return defaultdict(
            set,
            {
                key: {word.stem for unit in units for word in unit.words}
                for key, units in self._units_by_section.items()
            },
        )

    def speaks_nearby(self, standing: Standing, speaker: Speaker) -> float:
        """Return whether a source credits a speaker beside where a stretch stands: .5 for perhaps."""
        found = 0.0
        for place in {self.comparison.sentence(each) for each in standing.places}:
            sentences = self.comparison.sources[place.source].stating[place.section].sentences
            number = bisect_left(sentences, (place.start, place.end))
            low = sentences[max(0, number - NEARBY)][0]
            high = sentences[min(len(sentences) - 1, number + NEARBY)][1]
            for credit in self._by_section.get((place.source, place.section), ()):
                if low <= credit.attribution.cue[0] < high:
                    same = same_speaker(speaker, credit.speaker)
                    found = max(found, 0.5 if same is None else float(same))
        return found

    def may_mean(self, credit: SourceCredit, speaker: Speaker) -> bool:
        """Whether the pronoun that a source credits may stand for a speaker: one named close to it.

        Who "we" are is not said by what stands before.
        """
        each = credit.attribution
        if each.speaker is None or self.text(credit, each.speaker).lower() not in THIRD_PERSON:
            return True
        named = telling_words(speaker)
        first = max(0, credit.section - PRONOUN_REACH)
        return any(
            not named.isdisjoint(self._stems_by_section[credit.source, section])
            for section in range(first, credit.section + 1)
        )

    def may_speak_for(self, credit: SourceCredit, speaker: Speaker) -> bool:
        """Whether one of a source's speaker and another is a person, who may speak for the other.

        Not where the source has that other speaker say something, too: then it tells them apart.
        """
        reading = self.comparison.source_readings[credit.source]
        ours = self.comparison.reading.names.named(speaker.name)
        theirs = reading.names.named(credit.speaker.name)
        if ours is None or theirs is None:
            return False
        return {ours.kind, theirs.kind} in PERSON_AND_BODY and not self.credited.has_speaker(
            speaker
        )

    def credits_like(self, standing: Standing, speaker: Speaker) -> bool:
        """Whether a source credits somebody in these words near a stretch: "police", "opponents"."""
        sections = {(place.source, place.section) for place in standing.places}
        return any(
            names_speaker(self.text(credit, credit.attribution.speaker), speaker)
            for source, section in sections
            for number in range(section - 1, section + 2)
            for credit in self._by_section.get((source, number), ())
            if credit.attribution.speaker is not None
        )

    def has_verb(self, standing: Standing, lemma: str) -> bool:
        """Whether a sentence of a source that holds a stretch has a verb of speech, in any form."""
        for place in {self.comparison.sentence(each) for each in standing.places}:
            doc = self.comparison.source_readings[place.source].docs[place.section]
            for token in doc.char_span(place.start, place.end, alignment_mode="expand") or ():
                verb = VERBS.get(token.lower_) if token.tag_.startswith("VB") else None
                if verb is not None and verb.lemma == lemma:
                    return True
        return False

    def is_worded_so(self, standing: Standing, words: str) -> bool:
        """Whether a sentence of a source that holds a stretch has some words just so."""
        wanted = re.compile(rf"\b{re.escape(words)}\b", re.I)
        texts = {self.comparison.sentence(place) for place in standing.places}
        return any(wanted.search(text) for text in map(self.comparison.source_text, texts))

    def may_credit(self, standing: Standing, speaker: Speaker) -> bool:
        """Whether a sentence that holds a stretch names a speaker beside a word of speech.

        Then the source credits it after all, in a way that was not read.
        """
        texts = {self.comparison.sentence(place) for place in standing.places}
        return any(
            names_speaker(text, speaker) and reports_speech(text)
            for text in map(self.comparison.source_text, texts)
        )

    def evidence(self, standing: Standing) -> tuple[Evidence, ...]:
        """Return the sentence of a source that most of the linked words lie in, if there is one."""
        counts = Counter(self.comparison.sentence(place) for place in standing.places)
        return tuple(self.comparison.evidence_at(place) for place, _ in counts.most_common(1))

    def cue(self, credit: SourceCredit) -> str:
        """Return the words of a source that do the crediting."""
        return self.text(credit, credit.attribution.cue)

    def outlet(self, credit: SourceCredit) -> str | None:
        """Return who was told, where that is named as newspapers and broadcasters are."""
        each = credit.attribution
        told = [self.text(credit, each.addressee)] if each.addressee else []
        for place in each.circumstances:
            told += interviewers(self.text(credit, place))
        return next(filter(names_outlet, told), None)

    def text(self, credit: SourceCredit, place: Place) -> str:
        """Return the words at a place of the section that an attribution of a source stands in."""
        return self.comparison.source_text(SourcePlace(credit.source, credit.section, *place))

    def quote(self, credit: SourceCredit) -> str:
        """Return speaker, cue and content of an attribution of a source, as they stand there."""
        return self.comparison.source_text(credit.place)

    def around(self, credit: SourceCredit) -> list[SourceCredit]:
        """Return the attributions of a source that hold the cue of another one."""
        cue = SourcePlace(credit.source, credit.section, *credit.attribution.cue)
        return [each for each in self.at(cue) if each is not credit]

    def words(self, section: int, start: int, end: int) -> list[Word]:
        """Return the content words of a stretch of the rewrite."""
        found: list[Word] = []
        for link in self.comparison.links(section, start, end):
            words = link.unit.words
            first = bisect_left(words, start, key=lambda word: word.start)
            found += words[first : bisect_right(words, end, lo=first, key=lambda word: word.end)]
        return found

    @cached_property
    def _by_section(self) -> dict[tuple[int, int], list[SourceCredit]]:
        table: dict[tuple[int, int], list[SourceCredit]] = defaultdict(list)
        for number, reading in enumerate(self.comparison.source_readings):
            for section, (found, speakers) in enumerate(
                zip(reading.attributions, reading.speakers, strict=True)
            ):
                for each, who in zip(found, speakers, strict=True):
                    table[number, section].append(SourceCredit(number, section, each, who))
        return table


def credits_of(comparison: Comparison) -> Credits:
    """Return the credits of a comparison, made once."""
    return comparison.once(Credits)
