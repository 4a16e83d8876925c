"""Who the speakers of an article are: the name behind a pronoun, a surname, a role, "the company".

In: the paragraphs of an article with their attributions. Out: a `Speaker` for each.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from newslint.language import speaker_tables as table
from newslint.language.attribution_model import Attribution, Place
from newslint.language.name_tables import ROLES, TITLES
from newslint.language.names import Mention, Names, mentions
from newslint.language.sentences import sentence_spans
from newslint.language.speaker_kinds import NOBODY, Kind, Speaker, classify, core_of

__all__ = ["NOBODY", "Kind", "Speaker", "classify", "resolve_speakers"]

Gender = Literal["he", "she", ""]

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_NO_PERSON = table.BODIES | frozenset("of the and for".split())
_BEFORE = 60
_AFTER = re.compile(r"[,(]\s?(?:the|a|an|its|who is the)?\s?(?P<role>[a-z][\w'’ -]{2,60})")
_ROLE_NOUNS = ROLES | TITLES | table.MALE_ROLES | table.FEMALE_ROLES
# Nobody is pointed back to by a pronoun over more than so many paragraphs.
_REACH = 3
# Too many things are called these for "the council" to be the last one named, whatever its name.
_OWN_NAME_ONLY = frozenset("department court council university church school party".split())


@dataclass(frozen=True)
class _Seen:
    """A person or body named at a place of the article."""

    paragraph: int
    start: int
    end: int
    name: str
    is_person: bool
    gender: Gender
    opens_sentence: bool


def resolve_speakers(
    paragraphs: Sequence[tuple[str, Sequence[Attribution]]],
) -> list[list[Speaker]]:
    """Return who speaks, for each attribution of each paragraph.

    A surname becomes the full name of the article, an acronym the name it stands for; pronouns and
    roles become the name they point back to, where the article makes it plain.

    Args:
        paragraphs: text and attributions of each paragraph in reading order.
    """
    return _Resolver([text for text, _ in paragraphs]).resolve([found for _, found in paragraphs])


class _Resolver:
    """Resolves the speakers of one article.

    Args:
        texts: its paragraphs.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        sentences = [sentence_spans(text) for text in texts]
        self._mentions = [
            mentions(text, spans) for text, spans in zip(texts, sentences, strict=True)
        ]
        self._names = Names(self._mentions, texts)
        self._roles: dict[str, str] = {}
        self._genders: dict[str, Gender] = {}
        starts = [[start for start, _ in spans] for spans in sentences]
        self._seen = [
            list(self._read(number, starts[number])) for number in range(len(self._texts))
        ]
        self._people = {each.name for seen in self._seen for each in seen if each.is_person}
        self._spoke: list[tuple[int, int, Speaker]] = []

    def _read(self, paragraph: int, starts: Sequence[int]) -> Iterator[_Seen]:
        text = self._texts[paragraph]
        for mention in self._mentions[paragraph]:
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
            yield _Seen(
                paragraph,
                mention.start,
                mention.end,
                name,
                is_person,
                self._genders.get(name, ""),
                opens,
            )

    def _learn(self, text: str, mention: Mention, name: str) -> None:
        """Remember what stands beside a person's name: title, role, and what they tell."""
        before = _WORD.findall(text[max(0, mention.start - _BEFORE) : mention.start])[-4:]
        low = [word.lower() for word in before]
        if low and low[-1] in _ROLE_NOUNS:
            self._roles[low[-1]] = name
            if len(low) > 1:
                self._roles[f"{low[-2]} {low[-1]}"] = name
        gender = _gender_of(name, low[-1:])
        after = _AFTER.match(text, mention.end)
        if after is not None:
            nouns = _WORD.findall(after["role"])
            heads = [word for word in nouns[:6] if word in _ROLE_NOUNS]
            for head in heads[:1]:
                self._roles[head] = name
                place = nouns.index(head)
                if place:
                    self._roles[f"{nouns[place - 1]} {head}"] = name
                gender = gender or _gender_of("", [head])
        if gender and not self._genders.get(name):
            self._genders[name] = gender

    def resolve(self, found: Sequence[Sequence[Attribution]]) -> list[list[Speaker]]:
        """Return who speaks, for each attribution of each paragraph."""
        result = []
        for paragraph, attributions in enumerate(found):
            speakers = []
            for each in attributions:
                speaker = self._speaker(paragraph, each)
                place = each.antecedent or each.speaker
                if place is not None and speaker.kind not in ("none", "pronoun"):
                    self._spoke.append((paragraph, place[0], speaker))
                speakers.append(speaker)
            result.append(speakers)
        return result

    def _speaker(self, paragraph: int, each: Attribution) -> Speaker:
        place = each.antecedent or each.speaker
        if place is None:
            # A quotation that goes on: whoever spoke last.
            return self._spoke[-1][2] if each.carried and self._spoke else NOBODY
        phrase = " ".join(self._texts[paragraph][slice(*place)].split())
        kind = classify(phrase)
        if kind == "pronoun":
            return self._behind_pronoun(paragraph, place, phrase)
        if kind == "named":
            return Speaker(self._full_name(paragraph, place, phrase), "named")
        if kind == "role":
            name = self._behind_role(paragraph, place, phrase)
            return Speaker(name or phrase, "named" if name else "role")
        return Speaker(phrase, kind)

    def _full_name(self, paragraph: int, place: Place, phrase: str) -> str:
        start, end = place
        inside = [
            each for each in self._mentions[paragraph] if start <= each.start and each.end <= end
        ]
        core_end = (
            start + self._texts[paragraph][start:end].find(core_of(phrase)) + len(core_of(phrase))
        )
        core = [each for each in inside if each.end <= core_end]
        people = [each for each in core or inside if each.kind == "person"]
        chosen = (people or core or inside)[-1:] if core else (people or inside)[:1]
        if not chosen:
            return core_of(phrase) or phrase
        return self._names.entity_of(chosen[0]).canonical

    def _behind_pronoun(self, paragraph: int, place: Place, phrase: str) -> Speaker:
        word = phrase.lower()
        if word in table.HE or word in table.SHE:
            gender: Gender = "he" if word in table.HE else "she"
            name = self._person(paragraph, place[0], gender)
            return Speaker(name, "named") if name else self._last_role(paragraph, phrase)
        if word in table.THEY:
            for number, _, speaker in reversed(self._spoke):
                if paragraph - number > _REACH:
                    break
                if speaker.kind in ("collective", "anonymous", "vague"):
                    return speaker
                if speaker.kind == "named" and self._is_body(speaker.name):
                    return speaker
        if word in table.IT:
            name = self._body(paragraph, place[0], "")
            if name:
                return Speaker(name, "named")
        return Speaker(phrase, "pronoun")

    def _last_role(self, paragraph: int, phrase: str) -> Speaker:
        """Return the last speaker who has no name in the article ("a spokesman ... he")."""
        for number, _, speaker in reversed(self._spoke):
            if paragraph - number > _REACH:
                break
            if speaker.kind in ("role", "anonymous"):
                return speaker
        return Speaker(phrase, "pronoun")

    def _is_body(self, name: str) -> bool:
        entity = self._names.named(name)
        return entity is not None and entity.kind in ("organisation", "acronym")

    def _is_person(self, name: str) -> bool:
        return name in self._people

    def _person(self, paragraph: int, offset: int, gender: Gender) -> str | None:
        """Return the last speaker or subject before a place who may be meant by he or she.

        None where that is somebody without a name: "A spokeswoman said ... she added".
        """
        here = (paragraph, offset)
        found: list[tuple[tuple[int, int], str | None]] = []
        for number, start, speaker in self._spoke:
            if (number, start) >= here or paragraph - number > _REACH:
                continue
            if speaker.kind == "named":
                if self._is_person(speaker.name) and self._fits(speaker.name, gender):
                    found.append(((number, start), speaker.name))
            elif self._is_unnamed(speaker, gender):
                found.append(((number, start), None))
        others = [
            each
            for each in self._near(paragraph, offset)
            if each.is_person and self._fits(each.name, gender)
        ]
        subjects = [each for each in others if each.opens_sentence] or (
            [] if found else others[-1:]
        )
        found += [((each.paragraph, each.start), each.name) for each in subjects]
        return max(found, key=lambda each: each[0])[1] if found else None

    def _is_unnamed(self, speaker: Speaker, gender: Gender) -> bool:
        told = _gender_of("", speaker.name.lower().split())
        return speaker.kind in ("role", "anonymous") and told in (gender, "")

    def _fits(self, name: str, gender: Gender) -> bool:
        return self._genders.get(name, "") in (gender, "")

    def _near(self, paragraph: int, offset: int) -> Iterator[_Seen]:
        for number in range(max(0, paragraph - _REACH), paragraph + 1):
            for seen in self._seen[number]:
                if number < paragraph or seen.end <= offset:
                    yield seen

    def _behind_role(self, paragraph: int, place: Place, phrase: str) -> str | None:
        """Return who "the chief" or "the department" is."""
        core = _WORD.findall(core_of(phrase).lower())
        if not core or core[0] not in ("the", "this", "that") or len(core) > 4:
            return None
        head = core[-1]
        if len(core) > 2 and (name := self._roles.get(f"{core[-2]} {head}")):
            return name
        if len(core) == 2 and head in self._roles and core_of(phrase) == phrase:
            return self._roles[head]
        if head in table.BODIES and core_of(phrase) == phrase:
            return self._body(paragraph, place[0], head)
        return None

    def _body(self, paragraph: int, offset: int, noun: str) -> str | None:
        """Return the last body before a place, one with the noun in its name if there is any."""
        seen = [each for each in self._near(paragraph, offset) if not each.is_person]
        for each in reversed(seen):
            if noun and noun in each.name.lower().split():
                return each.name
        bodies = [each.name for each in reversed(seen) if self._is_body(each.name)]
        if noun in _OWN_NAME_ONLY:
            return None
        return bodies[0] if bodies else None


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
