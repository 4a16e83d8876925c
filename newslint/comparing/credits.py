"""To whom the source credits what a stretch of the rewrite says.

In: a comparison and a stretch of the rewrite. Out: how much of it stands in the source, how much of
that somebody is credited with there, and with which attribution.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from newslint.align import Unit, Word
from newslint.comparison import Comparison, SourcePlace
from newslint.language.attributions import Attribution
from newslint.language.light_words import LIGHT
from newslint.language.reporting import SPEECH, reports_speech
from newslint.language.speaker_matching import is_pronoun, names_speaker, same_speaker
from newslint.language.speakers import Speaker
from newslint.language.stretches import Stretches
from newslint.model import Evidence
from newslint.statements import Statement

Place = tuple[int, int]

REPORTS = SPEECH | set("accord hear rule find determine point demonstrate show deem".split())
"""Base forms of the cues that report words, not thoughts."""


NEARLY_THE_SAME = 0.8
"""The similarity from which two sentences are the same but for a word or two."""

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})

NEARBY = 2
"""How many sentences before or after a statement its speaker may be named in."""


def is_report(attribution: Attribution) -> bool:
    """Whether somebody said, wrote or showed it, rather than thought, hoped or decided it."""
    return attribution.cue_lemma in REPORTS or attribution.direct != "indirect"


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
        for low, high in places:
            words = self._words(section, low, high)
            total += sum(weights(word.stem) for word in words)
            count += len(words)
            unlinked += sum(word.stem not in LIGHT for word in words)
            for word, spot, unit in self.comparison.linked_words(section, low, high):
                weight = weights(word.stem)
                linked += weight
                unlinked -= word.stem not in LIGHT
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

    def support(self, section: int, places: Sequence[Place]) -> float:
        """Return the share of some words' weight that stands anywhere in the sources."""
        alignment = self.comparison.alignment
        stems = [word.stem for place in places for word in self._words(section, *place)]
        total = sum(map(alignment.weight, stems))
        return sum(alignment.weight(each) * alignment.support(each) for each in stems) / (
            total or 1
        )

    def leftover(self, section: int, start: int, end: int) -> float:
        """Return how much the source says beside a stretch that no word of the rewrite stands for.

        A paraphrase in unknown words leaves its counterpart over; an addition leaves nothing.
        Weights of words, those that say little left out.
        """
        alignment = self.comparison.alignment
        links = self.comparison.links(section, start, end)
        near = {unit for link in links for unit in link.sources[:2]}
        if not near and links:
            first, last = links[0].unit.index, links[-1].unit.index
            beside = alignment.links[max(0, first - 1) : last + 2]
            near = {unit for link in beside for unit in link.sources[:1]}
        return sum(
            alignment.weight(word.stem)
            for unit in near
            for number, word in enumerate(alignment.source_units[unit].words)
            if (unit, number) not in self._used and word.stem not in LIGHT
        )

    @cached_property
    def _used(self) -> set[tuple[int, int]]:
        """The words of the sources that some word of the rewrite stands for."""
        return {
            (each.unit, each.source_word)
            for link in self.comparison.alignment.links
            for each in link.words
        }

    def plain(self, section: int, places: Sequence[Place]) -> float:
        """Return the share of some words that one sentence of a source says in its own voice."""
        alignment = self.comparison.alignment
        stems = {word.stem for place in places for word in self._words(section, *place)}
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

    def is_sure(self, statement: Statement) -> bool:
        """Whether the sentence of a statement is nearly that of the source, so that few words do."""
        links = self.comparison.links(statement.section, statement.start, statement.end)
        return bool(links) and min(link.similarity for link in links) >= NEARLY_THE_SAME

    def same(self, statement: Statement, credit: SourceCredit) -> bool | None:
        """Return whether a statement of the rewrite has the speaker of a source's attribution.

        Who is behind a name may have been misread; two that are written alike are one.
        """
        found = same_speaker(statement.speaker, credit.speaker)
        each, theirs = statement.attribution, credit.attribution.speaker
        if found is not False or each is None or each.speaker is None or theirs is None:
            return found
        text = self.comparison.reading.paragraphs[statement.section].text
        ours = Speaker(text[slice(*each.speaker)], "named")
        return names_speaker(self._text(credit, theirs), ours) or False

    def said_by(self, statement: Statement) -> float:
        """Return the greatest share of a statement that a source credits to its own speaker at once.

        Attributions whose speaker may be the same, for all that was read, count too.
        """
        alignment = self.comparison.alignment
        stems = {
            word.stem
            for place in statement.content
            for word in self._words(statement.section, *place)
        }
        total = sum(map(alignment.weight, stems))
        own = (
            stems & said
            for credit, said in self._credited_stems
            if self.same(statement, credit) is not False
        )
        return max((sum(map(alignment.weight, each)) for each in own), default=0.0) / (total or 1)

    @cached_property
    def _credited_stems(self) -> list[tuple[SourceCredit, set[str]]]:
        """What the sources credit to somebody, attribution by attribution, as stems."""
        units = self._units_by_section
        return [
            (
                credit,
                {
                    word.stem
                    for unit in units[credit.source, credit.section]
                    for word in unit.words
                    if any(low <= word.start < high for low, high in credit.attribution.content)
                },
            )
            for found in self._by_section.values()
            for credit in found
        ]

    @cached_property
    def _units_by_section(self) -> dict[tuple[int, int], list[Unit]]:
        table: dict[tuple[int, int], list[Unit]] = defaultdict(list)
        for number, reading in enumerate(self.comparison.source_readings):
            for unit in reading.units:
                table[number, unit.section].append(unit)
        return table

    def is_in_sentence_of(self, statement: Statement, credit: SourceCredit) -> bool:
        """Whether the sentence of a statement credits something else to the same speaker.

        A list goes on with what was credited at its head: "critics say it would cost jobs, raise ...".
        """
        reading = self.comparison.reading
        start, end = reading.sentence(statement.section, statement.start)
        return any(
            same_speaker(who, credit.speaker) is not False
            for each, who in zip(
                reading.attributions[statement.section],
                reading.speakers[statement.section],
                strict=True,
            )
            if start <= each.cue[0] < end and is_report(each)
        )

    def is_clause(self, statement: Statement) -> bool:
        """Whether a statement of the rewrite has a finite verb with a subject of its own."""
        doc = self.comparison.reading.docs[statement.section]
        inside = [
            token for low, high in statement.content for token in doc if low <= token.idx < high
        ]
        places = {token.i for token in inside}
        return any(token.dep_ in SUBJECTS and token.head.i in places for token in inside)

    def is_quoted(self, statement: Statement) -> bool:
        """Whether a statement of the rewrite is part of a quotation that somebody is named for."""
        paragraph = self.comparison.reading.paragraphs[statement.section]
        quotations = paragraph.quotations
        if not self.comparison.reading.attributions[statement.section]:
            # Nobody was read; a colon in front of the quotation says that somebody is named.
            quotations = [
                (low, high)
                for low, high in quotations
                if paragraph.text[:low].rstrip(" \"'“‘").endswith(":")
            ]
        # A clause that opens a quotation may begin with its mark.
        return any(low - 1 <= statement.start < high for low, high in quotations)

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

    def may_credit(self, standing: Standing, speaker: Speaker) -> bool:
        """Whether a sentence that holds a stretch names a speaker beside a word of speech.

        Then the source credits it after all, in a way that was not read.
        """
        texts = {self.comparison.sentence(place) for place in standing.places}
        return any(
            names_speaker(text, speaker) and reports_speech(text)
            for text in map(self.comparison.source_text, texts)
        )

    def goes_on(self, statement: Statement, speaker: Speaker) -> bool:
        """Whether the sentence before a statement of the rewrite is credited to its speaker."""
        reading = self.comparison.reading
        section = reading.paragraphs[statement.section]
        before = [start for start, end in section.sentences if end <= statement.start][-1:]
        if not before:
            return False
        return any(
            same_speaker(who, speaker) is not False
            for each, who in zip(
                reading.attributions[statement.section],
                reading.speakers[statement.section],
                strict=True,
            )
            if before[0] <= each.cue[0] < statement.start
        )

    def evidence(self, standing: Standing) -> tuple[Evidence, ...]:
        """Return the sentence of a source that most of the linked words lie in, if there is one."""
        counts = Counter(self.comparison.sentence(place) for place in standing.places)
        return tuple(self.comparison.evidence_at(place) for place, _ in counts.most_common(1))

    def cue(self, credit: SourceCredit) -> str:
        """Return the words of a source that do the crediting."""
        return self._text(credit, credit.attribution.cue)

    def is_pronoun(self, credit: SourceCredit) -> bool:
        """Whether a source names the speaker by a pronoun there."""
        speaker = credit.attribution.speaker
        return speaker is not None and is_pronoun(self._text(credit, speaker))

    def outlet(self, credit: SourceCredit) -> str | None:
        """Return who was told, where that is named as newspapers and broadcasters are."""
        if credit.attribution.addressee is None:
            return None
        words = self._text(credit, credit.attribution.addressee)
        return words if any(word[:1].isupper() for word in words.split()) else None

    def _text(self, credit: SourceCredit, place: Place) -> str:
        return self.comparison.source_text(SourcePlace(credit.source, credit.section, *place))

    def around(self, credit: SourceCredit) -> list[SourceCredit]:
        """Return the attributions of a source that hold the cue of another one."""
        cue = SourcePlace(credit.source, credit.section, *credit.attribution.cue)
        return [each for each in self.at(cue) if each is not credit]

    def _words(self, section: int, start: int, end: int) -> list[Word]:
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


@lru_cache(maxsize=1)
def credits_of(comparison: Comparison) -> Credits:
    """Return the credits of a comparison; the rules that ask for them one after another share them."""
    return Credits(comparison)
