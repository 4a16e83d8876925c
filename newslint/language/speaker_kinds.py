"""What kind of speaker a phrase names: somebody by name, a role, a group, nobody in particular."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from newslint.language.abbreviations import words
from newslint.language.name_keys import is_demonym
from newslint.language.name_tables import ROLES, TITLE_PARTS, TITLES
from newslint.language.reporting import NOUNS
from newslint.language.speaker_tables import (
    ANY,
    BODIES,
    COLLECTIVE,
    PRONOUNS,
    SINGULAR_S,
    TEXTS,
    THINGS,
    VAGUE_ALONE,
    VAGUE_HEADS,
)

Kind = Literal["named", "role", "collective", "anonymous", "vague", "thing", "pronoun", "none"]


@dataclass(frozen=True)
class Speaker:
    """Who is credited.

    Attributes:
        name: full name where the article gives it, else the noun phrase as it stands.
        kind: named (a person's or body's name), role ("the mayor"), collective ("residents"),
            anonymous (a source that is not to be named), vague (nobody in particular), thing (what
            shows something and says nothing: "a breath test", "the video"), pronoun (one that
            points to nobody known), none (no speaker at all).
        plain: whether the name or role is written out beside the cue; not where it was taken from
            elsewhere, for a pronoun, for "the company" or for a quotation that goes on. No part of
            what makes two speakers equal.
    """

    name: str
    kind: Kind
    plain: bool = field(default=True, compare=False)


NOBODY = Speaker("", "none", plain=False)

_ANONYMOUS = re.compile(
    r"\b(?:sources?|anonym\w+|unnamed|unidentified|informants?|whistle-?blowers?|(?:familiar|acquainted) with"
    r"|briefed on|(?:declin|refus|ask|wish|want|request)\w* (?:not )?to (?:be|remain|stay) (?:named|identified"
    r"|quoted|anonymous|unnamed)|(?:not|\w{2,6}n['’]t) (?:be |been )?(?:named|authori[sz]ed|identified)"
    r"|(?:without|cannot|could not) be(?:ing)? (?:named|identified)|close to)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:[-.&'’][^\W_]+)*\.?")
# Where the core of a phrase ends: what follows tells where, when or what about.
_CORE_END = re.compile(
    r"\s(?:of|in|at|for|from|with|to|on|by|about|who|whom|which|that|whose|near|under|inside|outside"
    r"|behind|within|across|working|representing)\s|[,;:(\[]|\s[-–—]+\s|[—–]"
)
_NAME_AFTER = re.compile(
    r"[,;:(\[—–-]\s?(?P<name>[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3})(?=[\s,;)\]—–]|$)"
)
_SEPARATOR = re.compile(r"[,;:(\[—–]|-(?=\s)")
# "Two-thirds of voters", "47 percent": many people, however they begin.
_AMOUNT = re.compile(
    r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|nearly|about"
    r"|almost)\b)",
    re.IGNORECASE,
)
_INDEFINITE = frozenset({"a", "an", "another", "one"})
# "the Department of Health", "the Church of England"
_BODY_OF = re.compile(r"^(?:[Tt]he )?[A-Z]\w+ (?:of|for) (?:the )?[A-Z]\w+(?! [a-z])")
_POSSESSIVE = re.compile(r"^.{0,200}['’]s?\s(?=\S)")
_LONGEST = 400
# What an act or a state is called: "the refurbishment", "its performance".
_ABSTRACT = re.compile(r"\w{2}(?:[ts]ion|ment|ness|[ae]nce|ism|ship|ture|dom|ity)$")
_SPEAKS = (
    ROLES
    | COLLECTIVE
    | BODIES
    | TEXTS
    | NOUNS
    | VAGUE_HEADS
    | words(
        """
        alliance ambulance audience authority celebrity charity city coalition community confederation
        conference congregation constitution convention defence defense delegation deputation
        enforcement entity establishment expedition facility federation fellowship fraternity
        generation intelligence investigation kingdom legislation legislature membership minority
        mission movement municipality nation opposition ownership partnership petition population
        prefecture profession prosecution regiment resistance security station television township
        university utility
        """
    )
)
_SMALL = frozenset(
    "the a an this that these those his her their its our my your one two three".split()
)


def classify(phrase: str) -> Kind:  # noqa: PLR0911 - a decision list
    """Return the kind of speaker that a phrase names.

    Args:
        phrase: the words of the speaker, with what stands beside them ("Ana Ruiz, the mayor,").
    """
    phrase = " ".join(phrase[:_LONGEST].split())
    found = _WORD.findall(phrase)
    if not found:
        return "none"
    if len(found) == 1 and found[0].lower() in PRONOUNS and found[0] != "US":
        return "pronoun"
    if _ANONYMOUS.search(phrase):
        return "anonymous"
    if found[0].lower() in VAGUE_ALONE - {"one"} and not _says_which(phrase, found):
        return "vague"
    core = core_of(phrase)
    separator = _SEPARATOR.search(phrase)
    if separator is not None and _NAME_AFTER.match(phrase, separator.start()):
        return "named"
    if _AMOUNT.match(phrase):
        return "collective"
    if found[0].lower() not in _INDEFINITE and (_BODY_OF.match(phrase) or _is_name(core)):
        return "named"
    return _kind_of_common(phrase, _WORD.findall(core))


def is_actor(speaker: Speaker) -> bool:
    """Whether a phrase names somebody who can act: no "death toll", which reads like a role."""
    if speaker.kind != "role":
        return speaker.kind in ("named", "pronoun", "collective")
    head = core_of(speaker.name).lower().split()[-1]
    known = ROLES | COLLECTIVE | BODIES
    return head in known or head.removesuffix("s") in known


def is_document(phrase: str) -> bool:
    """Whether the words of a speaker name something written: "the letter", "a study"."""
    return not NOUNS.isdisjoint(core_of(phrase).lower().split()[-1:])


def core_of(phrase: str) -> str:
    """Return the part of a phrase that names: no "of ...", no apposition, no owner."""
    end = _CORE_END.search(phrase, 1)
    core = phrase if end is None else phrase[: end.start()]
    owner = _POSSESSIVE.match(core)
    return core[owner.end() :] if owner else core


def _is_name(core: str) -> bool:
    found = _WORD.findall(core)
    if not found:
        return False
    last = found[-1]
    if len(found) > 1 and found[0].lower() in _SMALL and is_demonym([last.lower()]):
        # "the Frenchman" is somebody; "the Dutch" and "France" are not alike.
        return False
    if not last[0].isupper() and not last[0].isdigit():
        # "the iPhone maker" is no name; "eBay" and "al-Qaeda" are.
        return any(letter.isupper() for letter in last)
    if last[0].isdigit():
        return False
    common = last.lower().rstrip(".")
    others = [word for word in found[:-1] if word.lower() not in _SMALL]
    if others:
        return not (
            common in TITLES | ROLES and all(word.lower() in TITLE_PARTS for word in others)
        )
    generic = TITLES | ROLES | COLLECTIVE | VAGUE_HEADS | BODIES | VAGUE_ALONE
    plural = common.endswith("s") and common[:-1] in generic
    return common not in generic and not plural


def _says_which(phrase: str, found: Sequence[str]) -> bool:
    """Whether a vague word is narrowed to a body with a name: "some at Orbis"."""
    return len(found) > 2 and any(
        word[0].isupper() and word.lower() not in _SMALL for word in found[1:]
    )


def _kind_of_common(phrase: str, core: Sequence[str]) -> Kind:
    """Return the kind of a phrase whose head is a common noun."""
    lower = [word.lower().rstrip(".") for word in core]
    head = lower[-1] if lower else ""
    if head in VAGUE_HEADS:
        beside = [word for word in lower[:-1] if word not in ANY]
        definite = lower[0] in ("the", "this", "that", "his", "her", "their", "its", "our")
        if not beside and not _says_which(phrase, _WORD.findall(phrase)):
            return "vague"
        if not definite and not (set(beside) - _SMALL) and len(lower) <= 2:
            return "collective" if is_plural(head) else "role"
    if head in VAGUE_ALONE and len(lower) <= 2:
        return "vague"
    if is_thing(head):
        return "thing"
    if head in COLLECTIVE or is_plural(head):
        return "collective"
    return "role"


def is_plural(noun: str) -> bool:
    """Whether a noun looks like a plural."""
    if noun in SINGULAR_S or noun.endswith(("ss", "us", "is")):
        return False
    return noun.endswith("s") or noun in ("people", "men", "women", "children", "police")


def is_thing(noun: str) -> bool:
    """Whether a noun, lower-cased, is of what cannot speak: "test", "fires", "reaction"."""
    one = noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
    return noun in THINGS or one in THINGS or (bool(_ABSTRACT.search(one)) and one not in _SPEAKS)
