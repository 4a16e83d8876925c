"""Names of a rewrite beside those of its source: who is who, what kind of name, which are no names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from newslint.comparison import Comparison
from newslint.credits import is_report
from newslint.facts import Fact
from newslint.facts_matching import Fit, Slot, Slots, Verdict
from newslint.language.name_keys import core_words, edit_distance
from newslint.language.names import Entity, Mention, find_name, near_miss, same_name

INITIALS = re.compile(r"(?:[A-Z]\.){1,3} ?[A-Z]")
"""Initials may be short for a title ("D.A.") as well as for first names."""

ACRONYM = re.compile(r"\(([A-Z]{2,8})\)")
FAR = 40
"""An acronym stands at most so many characters behind a word of what it is short for."""

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
        if self._is_spelled_out(fact):
            return True
        if text not in self._found:
            self._found[text] = any(
                find_name(each, reading.names) is not None
                for reading in self._comparison.source_readings
                for each in (text, self._full(text))
            )
        return self._found[text]

    def _is_spelled_out(self, fact: Fact) -> bool:
        """Whether the acronym of a name stands behind it in brackets, and in a source."""
        section = self._comparison.article.stating[fact.section]
        found = ACRONYM.search(section.text, fact.item.end, fact.item.end + FAR)
        if found is None:
            return False
        letters = iter(found[1].lower())
        initials = (word[0] for word in mention_of(fact).text.lower().split())
        return all(each in letters for each in initials) and any(
            reading.names.named(found[1]) for reading in self._comparison.source_readings
        )

    def nearly(self, fact: Fact) -> str | None:
        """Return the name of a source of which a name is a misspelling, if it is one."""
        if self.is_in_source(fact) or INITIALS.match(mention_of(fact).text):
            return None
        for reading in self._comparison.source_readings:
            entity = near_miss(mention_of(fact).text, reading.names)
            if entity is not None:
                return entity.canonical
        return None

    def is_other_first_name(self, name: str, fact: Fact) -> bool:
        """Whether a name differs from the source's in the first name, not in how it is spelt."""
        ours, theirs = core_words(mention_of(fact).text), core_words(name)
        return ours[-1:] == theirs[-1:]

    def is_part(self, slot: Slot) -> bool:
        """Whether a name is its rival with something added, cut off, or a letter put right."""
        if slot.rival is None:
            return False
        ours = mention_of(slot.fact).text.lower()
        theirs = mention_of(slot.rival.fact).text.lower()
        return (
            ours.startswith(theirs[:-1])
            or theirs.startswith(ours)
            or edit_distance(ours, theirs) < 2
        )

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
        return {
            "person": float(mention.kind == "person"),
            "place": float(mention.kind == "place"),
            "body": float(mention.kind in ("organisation", "acronym")),
            "unsure": float(mention.kind == "other"),
            "kin": float(self.are_kin(slot)),
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

    def _family(self, source: Fact | None, mention: Mention) -> str | None:
        """What kind of name it is; a surname is a person's where the full name stands elsewhere."""
        comparison = self._comparison
        reading = comparison.source_readings[source.source] if source else comparison.reading
        entity = reading.names.entity_of(mention)
        return FAMILIES.get(mention.kind) or FAMILIES.get(entity.kind) or self._at_source(mention)

    def _at_source(self, mention: Mention) -> str | None:
        """What kind of name a source has it for."""
        for reading in self._comparison.source_readings:
            entity = reading.names.named(mention.text)
            if entity is not None:
                return FAMILIES.get(entity.kind)
        return None

    def is_mixed(self, slot: Slot) -> bool:
        """Whether a name that the source does not have so shares a word with its rival."""
        if slot.rival is None:
            return False
        ours, theirs = mention_of(slot.fact).text, mention_of(slot.rival.fact).text
        shared = set(core_words(ours)) & set(core_words(theirs))
        return bool(shared) and len(core_words(ours)) > 1 and not same_name(ours, theirs)

    def are_kin(self, slot: Slot) -> bool:
        """Whether a name and its rival are known to be of one family."""
        if slot.rival is None:
            return False
        theirs = self._family(slot.rival.fact, mention_of(slot.rival.fact))
        return theirs is not None and theirs == self._family(None, mention_of(slot.fact))

    def _kin(self, source: Fact, theirs: Mention, ours: Mention) -> bool:
        one, other = self._family(source, theirs), self._family(None, ours)
        if one != other and one is not None and other is not None:
            return False
        return not same_name(theirs.text, ours.text)
