"""Who the speakers of an article are: the name behind a pronoun, a surname, a role, "the company".

In: the paragraphs of an article with their attributions. Out: a `Speaker` for each. Who is not
plainly meant stays a pronoun or a role: a wrong name does more harm than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newslint.language import speaker_tables as table
from newslint.language.attribution_model import Attribution, Place
from newslint.language.speaker_kinds import NOBODY, Kind, Speaker, classify, core_of
from newslint.language.speaker_people import Gender, People, Seen, gender_of

__all__ = ["NOBODY", "Kind", "Speaker", "classify", "resolve_speakers"]

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
# Nobody is pointed back to over more than so many paragraphs, and only who is the only one.
_REACH = 3
# Only so many speakers are looked back to.
_MOST = 60
# Too many things are called these for "the council" to be the last one named, whatever its name.
_OWN_NAME_ONLY = frozenset("department court council university church school party".split())
_GROUPS = frozenset({"collective", "anonymous", "vague"})


@dataclass(frozen=True)
class _Spoke:
    """A speaker at a place of the article."""

    paragraph: int
    start: int
    end: int
    speaker: Speaker


@dataclass(frozen=True)
class _Candidate:
    """Somebody whom a pronoun may stand for, where he is named."""

    place: Place
    speaker: Speaker
    is_salient: bool


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
        self._people = People(texts)
        self._spoke: list[_Spoke] = []
        # Who was quoted where each paragraph ends.
        self._last: dict[int, Speaker] = {}

    def resolve(self, found: Sequence[Sequence[Attribution]]) -> list[list[Speaker]]:
        """Return who speaks, for each attribution of each paragraph."""
        result = []
        for paragraph, attributions in enumerate(found):
            speakers = []
            for each in attributions:
                speaker = self._speaker(paragraph, each)
                place = each.antecedent or each.speaker
                if speaker.kind not in ("none", "pronoun"):
                    start, end = place or each.content[0]
                    self._spoke.append(_Spoke(paragraph, start, end, speaker))
                speakers.append(speaker)
            said = [
                (max([each.cue, *each.content]), number)
                for number, each in enumerate(attributions)
                if each.depth == 0
            ]
            if said:
                self._last[paragraph] = speakers[max(said)[1]]
            result.append(speakers)
        return result

    def _speaker(self, paragraph: int, each: Attribution) -> Speaker:
        place = each.antecedent or each.speaker
        if place is None:
            # A quotation that goes on: whoever was quoted where the paragraph before ends.
            last = self._last.get(paragraph - 1, NOBODY) if each.carried else NOBODY
            return replace(last, plain=False)
        speaker = self._named_at(paragraph, place, each.content)
        return replace(speaker, plain=False) if each.carried else speaker

    def _named_at(self, paragraph: int, place: Place, content: Sequence[Place]) -> Speaker:
        phrase = " ".join(self._texts[paragraph][slice(*place)].split())
        kind = classify(phrase)
        if kind == "pronoun":
            barred = self._told_of(paragraph, place, content)
            return replace(self._behind_pronoun(paragraph, place, phrase, barred), plain=False)
        if kind == "named":
            return Speaker(self._full_name(paragraph, place, phrase), "named")
        if kind == "role" and (name := self._behind_role(paragraph, place, phrase)):
            return Speaker(name, "named", plain=False)
        return Speaker(phrase, kind)

    def _full_name(self, paragraph: int, place: Place, phrase: str) -> str:
        start, end = place
        inside = [
            each
            for each in self._people.mentions[paragraph]
            if start <= each.start and each.end <= end
        ]
        core_start = start + max(0, self._texts[paragraph][start:end].find(core_of(phrase)))
        core_end = core_start + len(core_of(phrase))
        # Of "Chile's President, Ana Ruiz," it is not Chile that speaks.
        core = [each for each in inside if core_start <= each.start and each.end <= core_end]
        people = [each for each in core or inside if each.kind == "person"]
        if not (core or people) and classify(core_of(phrase)) == "named":
            # Of "Sanders, the senator from Vermont," it is not Vermont that speaks.
            return core_of(phrase)
        chosen = (people or core or inside)[-1:] if core else (people or inside)[:1]
        if not chosen:
            return core_of(phrase) or phrase
        return self._people.full_name(chosen[0], _gender(phrase))

    def _told_of(self, paragraph: int, speaker: Place, content: Sequence[Place]) -> frozenset[str]:
        """Return who is named in what stands before its own speaker.

        In "Clinton, she said, called for it" she is not Clinton: Principle C of binding theory
        (Chomsky 1981).
        """
        return frozenset(
            self._people.full_name(each, "")
            for start, end in content
            if end <= speaker[0]
            for each in self._people.mentions[paragraph]
            if start <= each.start and each.end <= end
        )

    def _behind_pronoun(
        self, paragraph: int, place: Place, phrase: str, barred: frozenset[str]
    ) -> Speaker:
        word = phrase.lower()
        found = None
        if word in table.HE:
            found = self._person(paragraph, place[0], "he", barred)
        elif word in table.SHE:
            found = self._person(paragraph, place[0], "she", barred)
        elif word in table.THEY:
            last = self._last_speaker(paragraph, place[0])
            found = last if last is not None and self._is_group(last) else None
        elif word in table.IT:
            last = self._last_speaker(paragraph, place[0])
            found = last if last is not None and self._is_it(last) else None
        return found or Speaker(phrase, "pronoun")

    def _last_speaker(self, paragraph: int, offset: int) -> Speaker | None:
        """Return the last speaker before a place, in its paragraph or the one before."""
        for spoke in reversed(self._spoke):
            if paragraph - spoke.paragraph > 1:
                return None
            if (spoke.paragraph, spoke.start) < (paragraph, offset):
                return spoke.speaker
        return None

    def _is_group(self, speaker: Speaker) -> bool:
        return speaker.kind in _GROUPS or self._is_body(speaker)

    def _is_body(self, speaker: Speaker) -> bool:
        if speaker.kind == "named":
            return self._people.is_body(speaker.name)
        if speaker.kind == "thing":
            return True
        head = _WORD.findall(core_of(speaker.name).lower())[-1:]
        return speaker.kind == "role" and bool(set(head) & table.BODIES)

    def _is_it(self, speaker: Speaker) -> bool:
        """Whether a speaker may be meant by "it": a body, a text, a name that is nobody's."""
        if speaker.kind == "named":
            return not self._people.is_known_person(speaker.name)
        head = set(_WORD.findall(core_of(speaker.name).lower())[-1:])
        return self._is_body(speaker) or (speaker.kind == "role" and bool(head & table.TEXTS))

    def _person(
        self, paragraph: int, offset: int, gender: Gender, barred: frozenset[str]
    ) -> Speaker | None:
        """Return whom he or she stands for, where only one can be meant.

        That is the last speaker or subject of the paragraph, or else of the one before, with nobody
        else named in between; or the only person that fits in the last paragraphs.
        """
        found = [
            each
            for each in self._candidates(paragraph, offset, gender)
            if each.speaker.name not in barred
        ]
        for first in (paragraph, paragraph - 1):
            near = [each for each in found if each.place[0] >= first]
            if near:
                chosen = _plain(near)
                return chosen if chosen and self._is_surest(chosen, near, gender) else None
        names = {each.speaker.name for each in found}
        return found[0].speaker if len(names) == 1 else None

    def _is_surest(self, chosen: Speaker, near: Sequence[_Candidate], gender: Gender) -> bool:
        """Whether nobody known to be a he or a she stands beside one of whom nothing is known."""
        return self._people.is_known(chosen.name, gender) or not any(
            self._people.is_known(each.speaker.name, gender) for each in near
        )

    def _candidates(self, paragraph: int, offset: int, gender: Gender) -> list[_Candidate]:
        found = [
            _Candidate((spoke.paragraph, spoke.start), spoke.speaker, is_salient=True)
            for spoke in self._spoke[-_MOST:]
            if paragraph - spoke.paragraph <= _REACH
            and (spoke.paragraph, spoke.start) < (paragraph, offset)
            and self._may_be(spoke.speaker, gender)
        ]
        found += [
            _Candidate(
                (seen.paragraph, seen.start),
                Speaker(seen.name, "named"),
                is_salient=seen.is_person and seen.opens_sentence,
            )
            for seen in self._named_before(paragraph, offset)
            if self._people.fits(seen.name, gender)
        ]
        return sorted(found, key=lambda each: each.place)

    def _named_before(self, paragraph: int, offset: int) -> Iterator[Seen]:
        # Whoever a spokesman speaks for is not meant.
        others = [each for each in self._spoke[-_MOST:] if each.speaker.kind != "named"]
        for seen in self._people.before(paragraph, offset, _REACH):
            if seen.may_be_person and not any(
                each.paragraph == seen.paragraph and each.start <= seen.start < each.end
                for each in others
            ):
                yield seen

    def _may_be(self, speaker: Speaker, gender: Gender) -> bool:
        if speaker.kind == "named":
            return not self._people.is_body(speaker.name) and self._people.fits(
                speaker.name, gender
            )
        return (
            speaker.kind in ("role", "anonymous")
            and not self._is_body(speaker)
            and _gender(speaker.name) in (gender, "")
        )

    def _behind_role(self, paragraph: int, place: Place, phrase: str) -> str | None:
        """Return who "the chief" or "the department" is."""
        core = _WORD.findall(core_of(phrase).lower())
        if not core or core[0] not in ("the", "this", "that") or len(core) > 4:
            return None
        head = core[-1]
        if len(core) > 2 and (name := self._people.in_role(f"{core[-2]} {head}")):
            return name
        if core_of(phrase) != phrase or len(core) > 2:
            return None
        if name := self._people.in_role(head):
            return name
        return self._body(paragraph, place[0], head) if head in table.BODIES else None

    def _body(self, paragraph: int, offset: int, noun: str) -> str | None:
        """Return the only body before a place with the noun in its name, or the only one at all."""
        seen = [
            each.name
            for each in self._people.before(paragraph, offset, _REACH)
            if not each.is_person
        ]
        alike = {name for name in seen if noun in name.lower().split()}
        if not alike and noun not in _OWN_NAME_ONLY:
            alike = {name for name in seen if self._people.is_body(name)}
        return alike.pop() if len(alike) == 1 else None


def _plain(found: Sequence[_Candidate]) -> Speaker | None:
    """Return the last speaker or subject if nobody else is named behind."""
    salient = [number for number, each in enumerate(found) if each.is_salient]
    if not salient:
        return None
    chosen = found[salient[-1]].speaker
    others = {each.speaker.name for each in found[salient[-1] :]} - {chosen.name}
    return None if others else chosen


def _gender(phrase: str) -> Gender:
    return gender_of("", [word.lower() for word in _WORD.findall(phrase)])
