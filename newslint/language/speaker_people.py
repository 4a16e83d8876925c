"""Who is named where in an article, and what is told of them: gender, role, whose relative.

In: the paragraphs of an article. Out: `People`, which `speakers` asks who a pronoun may stand for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from newslint.language import speaker_tables as table
from newslint.language.name_tables import ROLES, TITLES
from newslint.language.names import Entity, Mention, Names, mentions
from newslint.language.sentences import sentence_spans

Gender = Literal["he", "she", ""]

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_NO_PERSON = table.BODIES | frozenset("of the and for".split())
_BEFORE = 60
_AFTER = re.compile(r"[,(]\s?(?:the|a|an|its|who is the)?\s?(?P<role>[a-z][\w'’ -]{2,60})")
_ROLE_NOUNS = ROLES | TITLES | table.MALE_ROLES | table.FEMALE_ROLES
_RELATIVE = re.compile(
    r"\b(?:son|daughter|father|mother|parents?|wife|husband|widow|widower|brother|sister|twin|uncle|aunt"
    r"|nephew|niece|cousin|grand(?:son|daughter|father|mother)|partner|children|child|descendant|heir"
    r"|successor|predecessor|namesake)(?:,| of| to)?(?: the)?(?: [\w.-]{1,15}){0,2}\s$"
)


@dataclass(frozen=True)
class Seen:
    """A person or body named at a place of the article.

    Attributes:
        paragraph, start, end: where.
        name: the fullest name that the article has.
        is_person: whether it is, or may be, a person.
        gender: what the article or the first name tells.
        opens_sentence: whether it stands where subjects do.
    """

    paragraph: int
    start: int
    end: int
    name: str
    is_person: bool
    gender: Gender
    opens_sentence: bool


class People:
    """The names of one article with what is told of them.

    Args:
        texts: its paragraphs.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        sentences = [sentence_spans(text) for text in texts]
        self.mentions = [
            mentions(text, spans) for text, spans in zip(texts, sentences, strict=True)
        ]
        self._names = Names(self.mentions, texts)
        self._roles: dict[str, set[str]] = {}
        self._genders: dict[str, Gender] = {}
        self._bearers: dict[str, dict[str, bool]] = {}
        starts = [[start for start, _ in spans] for spans in sentences]
        self.seen = [list(self._read(number, starts[number])) for number in range(len(texts))]
        self._people = {each.name for seen in self.seen for each in seen if each.is_person}

    def _read(self, paragraph: int, starts: Sequence[int]) -> Iterator[Seen]:
        text = self._texts[paragraph]
        for mention in self.mentions[paragraph]:
            if mention.kind not in ("person", "organisation", "acronym", "other"):
                continue
            entity = self._names.entity_of(mention)
            name = entity.canonical
            is_person = "person" in (entity.kind, mention.kind) or _may_be_person(name, mention)
            if is_person:
                self._learn(text, mention, name)
            start = starts[max(0, bisect_right(starts, mention.start) - 1)]
            near = mention.start - start < _BEFORE
            opens = near and "," not in text[start : mention.start]
            gender = self._genders.get(name, "")
            yield Seen(
                paragraph, mention.start, mention.end, name, is_person, gender, opens_sentence=opens
            )

    def _learn(self, text: str, mention: Mention, name: str) -> None:
        """Remember what stands beside a person's name: title, role, and what they tell."""
        before = text[max(0, mention.start - _BEFORE) : mention.start]
        if " " in mention.text:
            named = self._bearers.setdefault(mention.text.rsplit(" ", 1)[1].lower(), {})
            named[name] = named.get(name, False) or not _RELATIVE.search(before)
        low = [word.lower() for word in _WORD.findall(before)[-4:]]
        if low and low[-1] in _ROLE_NOUNS:
            self._remember_role(name, low)
        gender = _gender_of(name, low[-1:])
        after = _AFTER.match(text, mention.end)
        if after is not None:
            nouns = _WORD.findall(after["role"])[:6]
            head = next((place for place, word in enumerate(nouns) if word in _ROLE_NOUNS), None)
            if head is not None:
                self._remember_role(name, nouns[: head + 1])
                gender = gender or _gender_of("", [nouns[head]])
        if gender and not self._genders.get(name):
            self._genders[name] = gender

    def _remember_role(self, name: str, role: Sequence[str]) -> None:
        self._roles.setdefault(role[-1], set()).add(name)
        if len(role) > 1:
            self._roles.setdefault(f"{role[-2]} {role[-1]}", set()).add(name)

    def in_role(self, role: str) -> str | None:
        """Return who was introduced in a role of one or two words, None where several were."""
        found = self._roles.get(role, set())
        return next(iter(found)) if len(found) == 1 else None

    def full_name(self, mention: Mention, gender: Gender) -> str:
        """Return the fullest name of what a mention names, the mention where that is not plain.

        A surname that two people of the article bear is neither's, nor is it that of somebody who
        is only named as another's relative ("son of Otto Lund").
        """
        canonical = self._names.entity_of(mention).canonical
        if " " not in canonical or mention.text == canonical:
            return canonical
        last = mention.text.rsplit(" ", 1)[-1].lower()
        if last != canonical.rsplit(" ", 1)[-1].lower() or last not in self._bearers:
            return canonical
        bearers = [
            name
            for name, is_own in self._bearers[last].items()
            if is_own and self.fits(name, gender)
        ]
        if " " in mention.text and canonical in bearers:
            return canonical
        return bearers[0] if len(bearers) == 1 else mention.text

    def fits(self, name: str, gender: Gender) -> bool:
        """Whether somebody may be meant by he or she."""
        return self._genders.get(name, "") in (gender, "") or not gender

    def is_person(self, name: str) -> bool:
        return name in self._people

    def is_body(self, name: str) -> bool:
        entity = self._entity(name)
        return entity is not None and entity.kind in ("organisation", "acronym")

    def _entity(self, name: str) -> Entity | None:
        return self._names.named(name)

    def before(self, paragraph: int, offset: int, reach: int) -> Iterator[Seen]:
        """Yield who is named before a place, in its paragraph and so many before it, in order."""
        for number in range(max(0, paragraph - reach), paragraph + 1):
            for seen in self.seen[number]:
                if number < paragraph or seen.end <= offset:
                    yield seen


def gender_of_words(words: Sequence[str]) -> Gender:
    """Return what titles and roles among lower-cased words tell, empty where none does."""
    return _gender_of("", words)


def _may_be_person(name: str, mention: Mention) -> bool:
    """Whether a name of a kind unknown looks like a person's: two or three words, none a body's."""
    found = name.lower().split()
    return mention.kind == "other" and len(found) in (2, 3) and not set(found) & _NO_PERSON


def _gender_of(name: str, beside: Sequence[str]) -> Gender:
    """Return what a title, a role or a first name tells, empty where nothing does."""
    words = set(beside)
    if words & (table.FEMALE_TITLES | table.FEMALE_ROLES):
        return "she"
    if words & (table.MALE_TITLES | table.MALE_ROLES):
        return "he"
    first = name.split(" ", 1)[0].lower() if " " in name else ""
    if first in table.MALE_NAMES:
        return "he"
    return "she" if first in table.FEMALE_NAMES else ""
