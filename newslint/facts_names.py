"""Names of a rewrite beside those of its source: who is who, what kind of name, which are no names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from newslint.comparison import Comparison
from newslint.credits import is_report
from newslint.facts import Fact
from newslint.facts_matching import Fit, Slot, Slots, Verdict
from newslint.language.names import Entity, Mention, find_name, near_miss, same_name

FAMILIES: Mapping[str, str] = {
    "person": "person",
    "place": "place",
    "demonym": "place",
    "organisation": "body",
    "acronym": "body",
}
"""Names of one family can stand for each other; "other" may be of any."""


def mention_of(fact: Fact) -> Mention:
    """Return the mention that a fact is."""
    assert isinstance(fact.item, Mention)
    return fact.item


class NameMatcher:
    """Who the names of a rewrite and of its sources name.

    Args:
        comparison: rewrite and sources.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._meant: dict[str, frozenset[int]] = {}
        self._found: dict[str, bool] = {}
        self._entities: dict[tuple[int, str], int] = {}

    def agree(self, source: Fact, rewrite: Fact) -> Verdict:
        """Compare two mentions: of one entity, of two of one family, or of two that are unlike."""
        theirs, ours = mention_of(source), mention_of(rewrite)
        if self._entity(source) in self._means(ours.text):
            return "same"
        return "different" if self._kin(source, theirs, ours) else "unlike"

    def is_in_source(self, fact: Fact) -> bool:
        """Whether a source has a name, under any alias, or its parts."""
        text = mention_of(fact).text
        if text not in self._found:
            self._found[text] = any(
                find_name(each, reading.names) is not None
                for reading in self._comparison.source_readings
                for each in (text, self._full(text))
            )
        return self._found[text]

    def nearly(self, fact: Fact) -> str | None:
        """Return the name of a source of which a name is a misspelling, if it is one."""
        if self.is_in_source(fact):
            return None
        for reading in self._comparison.source_readings:
            entity = near_miss(mention_of(fact).text, reading.names)
            if entity is not None:
                return entity.canonical
        return None

    def place_of_nearly(self, fact: Fact, slots: Slots) -> Fit | None:
        """Return where the source has the name of which a name is a misspelling."""
        name = self.nearly(fact)
        for other in slots.theirs if name else ():
            reading = self._comparison.source_readings[other.source]
            if reading.names.entity_of(mention_of(other)).canonical == name:
                return Fit(other, 1.0)
        return None

    def is_speaker(self, fact: Fact) -> bool:
        """Whether a name of the rewrite is that of somebody quoted: another rule looks at those."""
        item = fact.item
        return any(
            each.speaker is not None
            and each.speaker[0] <= item.start < each.speaker[1]
            and is_report(each)
            for each in self._comparison.reading.attributions[fact.section]
        )

    def is_plain(self, mention: Mention) -> bool:
        """Whether what looks like a name may be an ordinary word of a source in capitals."""
        return all(
            self._comparison.alignment.has(word.lower()) for word in mention.text.split()
        )

    def features(self, slot: Slot) -> dict[str, float]:
        """What a confidence model is told of a name."""
        mention = mention_of(slot.fact)
        section = self._comparison.article.stating[slot.fact.section]
        rival = mention_of(slot.rival.fact) if slot.rival else None
        return {
            "person": float(mention.kind == "person"),
            "place": float(mention.kind == "place"),
            "body": float(mention.kind in ("organisation", "acronym")),
            "unsure": float(mention.kind == "other"),
            "kin": float(rival is not None and rival.kind == mention.kind),
            "words": min(3.0, len(mention.text.split())) - 1,
            "headline": float(not section.scope.startswith(("paragraph", "blockquote", "list"))),
            "crossed": float(
                slot.rival is not None
                and slot.same is not None
                and {slot.rival.fact.role, slot.fact.role} == {"subject", "object"}
            ),
            "role": float(
                slot.rival is not None
                and slot.rival.fact.role == slot.fact.role
                and slot.rival.fact.governor == slot.fact.governor
            ),
        }

    def _full(self, text: str) -> str:
        """The fullest name in the rewrite of who goes by a name."""
        entity = self._named.get(text)
        return entity.canonical if entity else text

    @cached_property
    def _named(self) -> dict[str, Entity]:
        reading = self._comparison.reading
        return {
            mention.text: reading.names.entity_of(mention)
            for paragraph in reading.mentions
            for mention in paragraph
        }

    def _means(self, text: str) -> frozenset[int]:
        """The entities of the sources that a name of the rewrite means."""
        if text not in self._meant:
            found = set()
            for reading in self._comparison.source_readings:
                for each in {text, self._full(text)}:
                    entity = reading.names.named(each)
                    if entity is not None:
                        found.add(id(entity))
            self._meant[text] = frozenset(found)
        return self._meant[text]

    def _entity(self, fact: Fact) -> int:
        key = fact.source, mention_of(fact).text
        if key not in self._entities:
            names = self._comparison.source_readings[fact.source].names
            self._entities[key] = id(names.entity_of(mention_of(fact)))
        return self._entities[key]

    def _kin(self, source: Fact, theirs: Mention, ours: Mention) -> bool:
        one, other = FAMILIES.get(theirs.kind), FAMILIES.get(ours.kind)
        if one != other and one is not None and other is not None:
            return False
        return not same_name(theirs.text, ours.text)
