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
from newslint.language.name_tables import ROLES, TITLE_PARTS, TITLES
from newslint.language.names import Entity, Mention, Names, mentions
from newslint.language.sentences import sentence_spans

Gender = Literal["he", "she", ""]

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_NO_PERSON = table.BODIES | frozenset("of the and for".split())
_BEFORE = 60
# More names than this between a pronoun and whom it stands for: then it is not plain.
_MOST = 60
_AFTER = re.compile(r"[,(]\s?(?:the|a|an|its|who is the)?\s?(?P<role>[a-z][\w'’ -]{2,60})")
_ROLE_NOUNS = ROLES | TITLES | table.MALE_ROLES | table.FEMALE_ROLES
# What may stand between the start of a sentence and its subject.
_BEFORE_SUBJECT = (
    _ROLE_NOUNS
    | TITLE_PARTS
    | frozenset(
        """the a an his her their its our but and meanwhile however yesterday today later earlier
        then yet so also monday tuesday wednesday thursday friday saturday sunday old year-old""".split()
    )
)
# A name behind these is a place's or a body's rather than a person's.
_LOCATIVE = frozenset("in at near from of for to on outside across around through into".split())
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
        is_person: whether it is, or looks like, a person.
        may_be_person: whether it is a person or a single word that may be a surname.
        gender: what the article or the first name tells.
        opens_sentence: whether it stands where subjects do.
    """

    paragraph: int
    start: int
    end: int
    name: str
    is_person: bool
    may_be_person: bool
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
        self._learn_all()
        starts = [[start for start, _ in spans] for spans in sentences]
        self.seen = [list(self._read(number, starts[number])) for number in range(len(texts))]

    def _learn_all(self) -> None:
        for text, found in zip(self._texts, self.mentions, strict=True):
            for mention in found:
                entity = self._names.entity_of(mention)
                if _looks_like_person(entity, mention):
                    self._learn(text, mention, entity.canonical)

    def _read(self, paragraph: int, starts: Sequence[int]) -> Iterator[Seen]:
        text = self._texts[paragraph]
        for mention in self.mentions[paragraph]:
            if mention.kind not in ("person", "organisation", "acronym", "other"):
                continue
            entity = self._names.entity_of(mention)
            is_person = _looks_like_person(entity, mention)
            start = starts[max(0, bisect_right(starts, mention.start) - 1)]
            before = text[max(start, mention.start - _BEFORE) : mention.start]
            low = [word.lower() for word in _WORD.findall(before)]
            name = self.full_name(mention, gender_of("", low[-1:]))
            known = "person" in (entity.kind, mention.kind)
            yield Seen(
                paragraph=paragraph,
                start=mention.start,
                end=mention.end,
                name=name,
                is_person=is_person,
                may_be_person=known
                or (entity.kind == "other" and (not low or low[-1] not in _LOCATIVE)),
                gender=self._genders.get(name, ""),
                opens_sentence=mention.start - start < _BEFORE and set(low) <= _BEFORE_SUBJECT,
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
        gender = gender_of(name, low[-1:])
        after = _AFTER.match(text, mention.end)
        if after is not None:
            nouns = _WORD.findall(after["role"])[:6]
            head = next((place for place, word in enumerate(nouns) if word in _ROLE_NOUNS), None)
            if head is not None:
                self._remember_role(name, nouns[: head + 1])
                gender = gender or gender_of("", [nouns[head]])
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

    def is_known(self, name: str, gender: Gender) -> bool:
        """Whether the article or the first name tells that somebody is a he or a she."""
        return bool(gender) and self._genders.get(name) == gender

    def is_known_person(self, name: str) -> bool:
        """Whether a name is a he or a she by title, first name or role."""
        return bool(self._genders.get(name))

    def is_body(self, name: str) -> bool:
        """Whether a name is a body's as far as the article tells."""
        entity = self._names.named(name)
        return entity is not None and entity.kind in ("organisation", "acronym")

    def before(self, paragraph: int, offset: int, reach: int) -> Iterator[Seen]:
        """Yield the last that are named before a place, in its paragraph and so many before it.

        The nearest comes first.
        """
        left = _MOST
        for number in range(paragraph, max(0, paragraph - reach) - 1, -1):
            seen = self.seen[number]
            end = (
                bisect_right(seen, offset, key=lambda each: each.end)
                if number == paragraph
                else len(seen)
            )
            for place in range(end - 1, max(-1, end - 1 - left), -1):
                yield seen[place]
            left = max(0, left - end)


def _looks_like_person(entity: Entity, mention: Mention) -> bool:
    """Whether a name is a person's, or of a kind unknown and like one: two or three words."""
    if "person" in (entity.kind, mention.kind):
        return True
    found = entity.canonical.lower().split()
    return mention.kind == "other" and len(found) in (2, 3) and not set(found) & _NO_PERSON


def gender_of(name: str, beside: Sequence[str]) -> Gender:
    """Return what a title, a role or a first name tells, empty where nothing does.

    Args:
        name: the fullest name.
        beside: the lower-cased words that stand beside it.
    """
    words = set(beside)
    if words & (table.FEMALE_TITLES | table.FEMALE_ROLES):
        return "she"
    if words & (table.MALE_TITLES | table.MALE_ROLES):
        return "he"
    first = name.split(" ", 1)[0].lower() if " " in name else ""
    if first in table.MALE_NAMES:
        return "he"
    return "she" if first in table.FEMALE_NAMES else ""
