"""Names of a rewrite beside those of its source: who is who, what kind of name, which are no names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain

from newslint.comparing.credits import is_report
from newslint.comparing.facts import Fact
from newslint.comparing.facts_matching import Slot
from newslint.comparing.facts_search import Verdict
from newslint.comparison import Comparison
from newslint.language.name_keys import core_words, edit_distance, is_ordinary
from newslint.language.name_tables import METONYMS
from newslint.language.names import Entity, Mention, find_name, near_miss, same_name
from newslint.statements import Reading
from newslint.titles import is_title_case

INITIALS = re.compile(r"^(?:[A-Z]\.){1,3} ?([A-Z])")
LAST_INITIAL = r"\1"
"""Initials may be short for a title ("D.A. Ruiz") as well as for first names."""

APART = frozenset("north south east west new northern southern eastern western".split())
"""Words in front of the name of a place that make it the name of another one."""

SHORT = 4
"""A name of so few letters is in others by chance."""

ACRONYM = re.compile(r"\((?=[A-Z]\w*[A-Z]\))([A-Z][A-Za-z]{1,7})\)")
WORD = re.compile(r"[^\W_]+")
FAR = 40
"""An acronym stands at most so many characters behind a word of what it is short for."""

FURTHEST = 100
"""What it is short for begins at most so many characters before it."""

NICKNAME = re.compile(r"\bthe (?:[A-Z]\w+ )?$", re.I)
"""What stands before the last word of a team's nickname ("the Robins", "the Red Kites")."""

LISTED = re.compile(r"(?:,|,? (?:and|or))(?: the)? ", re.I)
"""What stands between two names of a list."""

EVERYDAY = frozenset("a an and at by for from in of on or out post pre the to up with".split())
"""Small words between the others of a heading, which the word list has in one form only."""

FAMILIES: Mapping[str, str] = {
    "person": "person",
    "place": "place",
    "demonym": "place",
    "organisation": "body",
    "acronym": "body",
}
"""Names of one family can stand for each other; "other" may be of any."""


def meaning(fact: Fact[Mention]) -> tuple[int, str, str]:
    """Return what decides how a name compares."""
    return fact.source, fact.item.text, fact.item.kind


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
        self._first: dict[str, Fact[Mention]] | None = None

    def agree(self, source: Fact[Mention], rewrite: Fact[Mention]) -> Verdict:
        """Compare two mentions: of one entity, of two of one family, or of two that are unlike."""
        theirs, ours = source.item, rewrite.item
        if self._entity(source) in self._means(ours.text):
            return "same"
        return "different" if self._kin(source, theirs, ours) else "unlike"

    def answers(
        self, theirs: Sequence[Fact[Mention]]
    ) -> Callable[[Fact[Mention]], Iterator[Fact[Mention]]]:
        """Return what gives the mentions of the sources that are of what one of the rewrite means."""
        by_entity: dict[int, list[Fact[Mention]]] = defaultdict(list)
        for fact in theirs:
            by_entity[self._entity(fact)].append(fact)
        return lambda rewrite: chain.from_iterable(
            by_entity.get(each, ()) for each in self._means(rewrite.item.text)
        )

    def is_in_source(self, mention: Mention, section: int) -> bool:
        """Whether a source has a name of a section of the rewrite, under any alias, or its parts."""
        text = mention.text
        if self._is_spelled_out(mention, section):
            return True
        if text not in self._found:
            self._found[text] = any(
                find_name(each, reading.names) is not None
                for reading in self._comparison.source_readings
                for each in (text, self._full(text), INITIALS.sub(LAST_INITIAL, text, count=1))
            )
        return self._found[text]

    def _is_spelled_out(self, mention: Mention, section: int) -> bool:
        """Whether the acronym of what a name is part of stands behind it in brackets, and in a source."""
        text = self._comparison.article.stating[section].text
        found = ACRONYM.search(text, mention.end, mention.end + FAR)
        if found is None or _spelled_from(text, found) >= mention.end:
            return False
        return any(reading.names.named(found[1]) for reading in self._comparison.source_readings)

    def nearly(self, fact: Fact[Mention]) -> str | None:
        """Return the name of a source of which a name is a misspelling, if it is one."""
        if self.is_in_source(fact.item, fact.section) or INITIALS.match(fact.item.text):
            return None
        for reading in self._comparison.source_readings:
            text = fact.item.text
            entity = near_miss(text, reading.names)
            # A possessive that lost its apostrophe, or a title that is not known, is no slip.
            if entity is not None and not any(
                text == f"{alias}s" or text.split()[-2:] == alias.split()[-2:] != [text]
                for alias in entity.aliases
            ):
                return entity.canonical
        return None

    def first_called(self, name: str, theirs: Sequence[Fact[Mention]]) -> Fact[Mention] | None:
        """Return the first mention in the sources of what has this for its fullest name."""
        if self._first is None:
            readings = self._comparison.source_readings
            self._first = {}
            for fact in theirs:
                entity = readings[fact.source].names.entity_of(fact.item)
                self._first.setdefault(entity.canonical, fact)
        return self._first.get(name)

    def is_speaker(self, fact: Fact[Mention]) -> bool:
        """Whether a name of the rewrite is that of somebody quoted: another rule looks at those."""
        return _is_speaker(fact, self._comparison.reading)

    def is_speaker_there(self, fact: Fact[Mention]) -> bool:
        """Whether a name of a source is that of somebody whom it quotes."""
        return _is_speaker(fact, self._comparison.source_readings[fact.source])

    def is_plain(self, mention: Mention) -> bool:
        """Whether what looks like a name may be an ordinary word of a source in capitals."""
        return all(self._comparison.alignment.has(word.lower()) for word in mention.text.split())

    def is_everyday(self, fact: Fact[Mention]) -> bool:
        """Whether it is ordinary words in capitals for where they stand: in a heading, or first."""
        words = fact.item.text.lower().replace("-", " ").split()
        if not all(map(_is_everyday, words)):
            return False
        start, end = self._comparison.reading.sentence(fact.section, fact.item.start)
        text = self._comparison.article.stating[fact.section].text
        is_first = fact.item.start == start and fact.item.kind == "other" and len(words) == 1
        marked = text[: fact.item.start].endswith("**") and text.startswith("**", fact.item.end)
        return is_first or marked or self._is_heading(fact) or is_title_case(text[start:end])

    def _is_heading(self, fact: Fact[Mention]) -> bool:
        scope = self._comparison.article.stating[fact.section].scope
        return not scope.startswith(("paragraph", "blockquote", "list"))

    def may_be_nickname(self, slot: Slot[Mention]) -> bool:
        """Whether one of a name and its rival may be what the other, a team, is called by its fans.

        Where both are such names, or one is a person's, that is no reason.
        """
        if slot.rival is None:
            return False
        ours, theirs = slot.fact.item, slot.rival.fact.item
        article = self._comparison.sources[slot.rival.fact.source]
        called = (
            _is_the_plural(ours, self._comparison.article.stating[slot.fact.section].text),
            _is_the_plural(theirs, article.stating[slot.rival.fact.section].text),
        )
        if called[0] == called[1]:
            return False
        team = slot.rival.fact if called[0] else None
        return self._family(team, theirs if called[0] else ours) != "person"

    def features(self, slot: Slot[Mention]) -> dict[str, float]:
        """What a confidence model is told of a name."""
        mention = slot.fact.item
        return {
            "person": float(mention.kind == "person"),
            "place": float(mention.kind == "place"),
            "country": float(
                mention.kind == "demonym"
                or any(mention.text.lower() in group for group in METONYMS)
            ),
            "unsure": float(mention.kind == "other"),
            "kin": float(self.are_akin(slot)),
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

    def _entity(self, fact: Fact[Mention]) -> int:
        key = fact.source, fact.item.text
        if key not in self._entities:
            names = self._comparison.source_readings[fact.source].names
            self._entities[key] = id(names.entity_of(fact.item))
        return self._entities[key]

    def _family(self, source: Fact[Mention] | None, mention: Mention) -> str | None:
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

    def are_akin(self, slot: Slot[Mention]) -> bool:
        """Whether a name and its rival name things of one sort, as far as the texts tell."""
        if slot.rival is None:
            return False
        # Of "the North Post" and "the North Informer" both are papers; "Ada Holm" is no other "Ada".
        mixed = self.is_mixed(slot) and len(core_words(slot.rival.fact.item.text)) > 1
        return self.are_kin(slot) or mixed or self._are_listed_alike(slot.fact, slot.rival.fact)

    def _are_listed_alike(self, ours: Fact[Mention], theirs: Fact[Mention]) -> bool:
        """Whether two names stand next to the same name, each in a list of names."""
        mates = _list_mates(ours, self._comparison.reading)
        others = _list_mates(theirs, self._comparison.source_readings[theirs.source])
        return any(same_name(one.text, other.text) for one in mates for other in others)

    def is_mixed(self, slot: Slot[Mention]) -> bool:
        """Whether a name that the source does not have so shares a word with its rival."""
        if slot.rival is None:
            return False
        ours, theirs = slot.fact.item.text, slot.rival.fact.item.text
        shared = set(core_words(ours)) & set(core_words(theirs))
        return bool(shared) and len(core_words(ours)) > 1 and not same_name(ours, theirs)

    def may_replace(self, slot: Slot[Mention]) -> bool:
        """Whether a name may stand for its rival: not where one is a person's, the other a film's."""
        return self.are_kin(slot) or "person" not in (
            self._family(None, slot.fact.item),
            self._family(slot.rival.fact, slot.rival.fact.item) if slot.rival else None,
        )

    def is_other_place(self, slot: Slot[Mention]) -> bool:
        """Whether a name and its rival are two places, one called after the other."""
        return slot.rival is not None and are_two_places(
            slot.fact.item.text.lower(), slot.rival.fact.item.text.lower()
        )

    def are_kin(self, slot: Slot[Mention]) -> bool:
        """Whether a name and its rival are known to be of one family."""
        if slot.rival is None:
            return False
        theirs = self._family(slot.rival.fact, slot.rival.fact.item)
        return theirs is not None and theirs == self._family(None, slot.fact.item)

    def _kin(self, source: Fact[Mention], theirs: Mention, ours: Mention) -> bool:
        one, other = self._family(source, theirs), self._family(None, ours)
        if one != other and one is not None and other is not None:
            return False
        return not same_name(theirs.text, ours.text)


def _is_speaker(fact: Fact[Mention], reading: Reading) -> bool:
    """Whether a name stands in the speaker of an attribution, as the one who speaks."""
    item = fact.item
    return any(
        each.speaker is not None
        and each.speaker[0] <= item.start < each.speaker[1]
        and is_report(each)
        # Of "Ana Ruiz, from Orbis Bank" and "the people of Ohio" neither bank nor Ohio says so.
        and who.kind not in ("collective", "vague")
        and (who.kind != "named" or same_name(item.text, who.name))
        for each, who in zip(
            reading.attributions[fact.section],
            reading.speakers[fact.section],
            strict=True,
        )
    )


def _list_mates(fact: Fact[Mention], reading: Reading) -> list[Mention]:
    """Return the names next to one in a list of names: those beside "Leeds" in "Hull, Leeds or York"."""
    text = reading.paragraphs[fact.section].text
    mentions = reading.mentions[fact.section]
    at = mentions.index(fact.item)
    mates = []
    if at and LISTED.fullmatch(text, mentions[at - 1].end, fact.item.start):
        mates.append(mentions[at - 1])
    if at + 1 < len(mentions) and LISTED.fullmatch(text, fact.item.end, mentions[at + 1].start):
        mates.append(mentions[at + 1])
    return mates


def _spelled_from(text: str, acronym: re.Match[str]) -> int:
    """Return where the words begin that an acronym behind them is short for; the end if none are.

    Words may be left out of the acronym ("of", "US"), letters not.
    """
    letters = list(acronym[1].lower())
    words = list(WORD.finditer(text, max(0, acronym.start() - FURTHEST), acronym.start()))
    for word in reversed(words):
        if letters and word[0][0].lower() == letters[-1]:
            letters.pop()
            if not letters:
                return word.start()
    return len(text)


def _is_everyday(word: str) -> bool:
    """Whether a lower-cased word is an ordinary one, or one that a heading's name-like words hold."""
    return is_ordinary(word) or word in EVERYDAY


def _is_the_plural(mention: Mention, text: str) -> bool:
    """Whether a name of no known kind is a plural behind "the": "the Robins"."""
    last = mention.text.split()[-1]
    if mention.kind != "other" or not last.endswith("s") or last.endswith(("ss", "'s", "’s")):
        return False
    before = text[: mention.end - len(last)]
    return NICKNAME.search(before, max(0, len(before) - FAR)) is not None


def is_other_first_name(name: str, fact: Fact[Mention]) -> bool:
    """Whether a name of the rewrite has the surname of another, as it is spelt there."""
    return core_words(fact.item.text)[-1:] == core_words(name)[-1:]


def are_two_places(one: str, other: str) -> bool:
    """Whether two lower-cased names differ by what makes another place: "Virginia", "West Virginia"."""
    short, long = sorted((one, other), key=len)
    return long.endswith(f" {short}") and long.split()[0] in APART


def is_part(slot: Slot[Mention]) -> bool:
    """Whether a name is its rival with something added, cut off or put right, or stands for it."""
    if slot.rival is None:
        return False
    ours, theirs = slot.fact.item.text.lower(), slot.rival.fact.item.text.lower()
    if any(ours in group and theirs in group for group in METONYMS):
        return True
    if are_two_places(ours, theirs):
        return False
    if ours in theirs or (len(theirs) > SHORT and theirs[:-1] in ours):
        return True
    if edit_distance(ours, theirs) < 2:
        return True
    return len(ours.split()) > 1 and ours.split()[-2:] == theirs.split()[-2:]
