"""Names of an article: who and what is named, under which aliases, and whether a name is in it.

In: the mentions of each paragraph with its text. Out: entities. `find_name` and `near_miss` put a
name of a rewrite to the names of its source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from newslint.language.name_keys import (
    LONGEST,
    canonical,
    core_words,
    is_common_part,
    is_demonym,
    is_place,
    known_key,
    name_words,
    same_first_name,
    same_name,
    spellings,
)
from newslint.language.name_mentions import Kind, Mention, mentions
from newslint.language.name_slips import LastWords, is_slip
from newslint.language.stems import stem

__all__ = ["Entity", "Mention", "Names", "find_name", "mentions", "near_miss", "same_name"]

# An index entry with more entities than this tells nothing.
_MOST_SHARING = 24
_IN_BRACKETS = re.compile(r"['’s]{0,3}\s{1,2}\(\s?[\"“'‘]?(?:the |or )?[\"“'‘]?")
_PLAIN_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_SMALL = frozenset({"a", "an", "and", "for", "in", "of", "on", "the", "to"})


@dataclass(frozen=True, eq=False)
class Entity:
    """Somebody or something named, under all names the article uses.

    Attributes:
        canonical: the fullest name.
        aliases: every form that occurs, as written, the canonical one included.
        kind: what it is.
    """

    canonical: str
    aliases: frozenset[str]
    kind: Kind


@dataclass(slots=True)
class _Group:
    canonical: str
    kind: Kind
    aliases: dict[str, None] = field(default_factory=dict)


class Names:
    """The names of one article, grouped.

    Args:
        found: the mentions of each paragraph.
        texts: the text of each paragraph, as many.
    """

    def __init__(self, found: Sequence[Sequence[Mention]], texts: Sequence[str]) -> None:
        self._texts = texts
        self._groups: list[_Group] = []
        self._index: dict[str, list[int]] = {}
        self._group_of: dict[str, int] = {}
        kinds = _kinds(found)
        for first, second in _introduced(found, texts):
            self._add(first, kinds[first])
            self._alias(self._group_of[first], second)
        for name in sorted(kinds, key=lambda each: (-len(core_words(each)), -len(each), each)):
            if name not in self._group_of:
                self._add(name, kinds[name])

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """Everybody and everything named, those with the longest names first."""
        return tuple(
            Entity(group.canonical, frozenset(group.aliases), group.kind) for group in self._groups
        )

    def entity_of(self, mention: Mention) -> Entity:
        """Return the entity that a mention of this article names.

        Raises:
            KeyError: the mention is not of this article.
        """
        return self.entities[self._group_of[mention.text]]

    def named(self, name: str) -> Entity | None:
        """Return the entity that goes by this name or by one that means the same."""
        at = self._group_of.get(name)
        at = self._match(name) if at is None else at
        return None if at is None else self.entities[at]

    def holds_words(self, words: Sequence[str]) -> bool:
        """Whether each lower-cased word stands somewhere in the article, in any form of it."""
        return all(word in self._words or stem(word) in self._words for word in words)

    def spells_out(self, letters: str) -> bool:
        """Whether words in a row begin with these lower-cased letters ("gross domestic product")."""
        return any(letters in initials for initials in self._initials)

    @cached_property
    def last_words(self) -> LastWords:
        """The last word of every name, with the number of its entity."""
        return LastWords(
            (core_words(alias)[-1], number)
            for number, entity in enumerate(self.entities)
            for alias in entity.aliases
            if core_words(alias)
        )

    @cached_property
    def _words(self) -> frozenset[str]:
        found: set[str] = set()
        for text in self._texts:
            for match in _PLAIN_WORD.finditer(text):
                for spelling in spellings(match[0]):
                    found.update(name_words(spelling))
                found.add(stem(match[0]))
        for entity in self.entities:
            found.update(word for alias in entity.aliases for word in name_words(alias))
            found.update("".join(name_words(alias)) for alias in entity.aliases)
            keys = (canonical(name_words(alias)) for alias in entity.aliases)
            found.update(key for key in keys if key is not None)
        return frozenset(found)

    @cached_property
    def _initials(self) -> tuple[str, ...]:
        lines = []
        for text in self._texts:
            words = [match[0].lower() for match in _PLAIN_WORD.finditer(text)]
            lines.append("".join(word[0] for word in words))
            lines.append("".join(word[0] for word in words if word not in _SMALL))
        return tuple(lines)

    def _add(self, name: str, kind: Kind) -> None:
        at = self._group_of.get(name)
        at = self._match(name) if at is None else at
        if at is None:
            at = len(self._groups)
            self._groups.append(_Group(name, kind))
        self._alias(at, name)
        group = self._groups[at]
        if group.kind in ("other", "acronym") and kind in ("person", "organisation", "place"):
            group.kind = kind

    def _alias(self, at: int, name: str) -> None:
        self._groups[at].aliases[name] = None
        self._group_of.setdefault(name, at)
        for key in _index_keys(name):
            places = self._index.setdefault(key, [])
            if at not in places[-_MOST_SHARING:]:
                places.append(at)

    def _match(self, name: str) -> int | None:
        """Return the group that has an alias which may be this name."""
        seen: set[int] = set()
        for key in _index_keys(name):
            for at in self._index.get(key, ())[:_MOST_SHARING]:
                if at in seen:
                    continue
                seen.add(at)
                if _belongs(name, self._groups[at]):
                    return at
        return None


def _belongs(name: str, group: _Group) -> bool:
    """Whether a name may be a group's; one that shares only the surname of a full name is not."""
    if same_name(name, group.canonical):
        return True
    length = len(core_words(name))
    for alias in list(group.aliases)[:_MOST_SHARING]:
        if same_name(name, alias):
            return length == 1 or len(core_words(alias)) >= length
    return False


def _index_keys(name: str) -> Iterator[str]:
    """Yield what names have in common that may be the same: known names, words, initials."""
    for spelling in spellings(name):
        yield from _keys_of_spelling(spelling)


def _keys_of_spelling(name: str) -> Iterator[str]:
    words = core_words(name)
    if not words:
        yield "raw:" + name
        return
    key = known_key(name)
    if key is not None:
        yield key
    yield "joined:" + "".join(map(stem, words))
    yield "joined:" + "".join(words)
    yield "last:" + words[-1]
    yield "first:" + words[0]
    if len(words) > 1:
        yield "letters:" + "".join(word[0] for word in words)
        yield "letters:" + "".join(word[0] for word in words if word not in _SMALL)
        yield "first:" + words[-1]
        yield "last:" + words[0]
    else:
        yield "letters:" + words[0].removesuffix("s")


def _kinds(found: Sequence[Sequence[Mention]]) -> dict[str, Kind]:
    """Return the names with their kinds, in order of appearance; a telling kind wins."""
    kinds: dict[str, Kind] = {}
    for paragraph in found:
        for each in paragraph:
            if kinds.get(each.text, "other") == "other":
                kinds[each.text] = each.kind
    return kinds


def _introduced(
    found: Sequence[Sequence[Mention]], texts: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Yield (name, acronym) where brackets behind a name hold its acronym, or the other way."""
    for paragraph, text in zip(found, texts, strict=True):
        for before, after in pairwise(paragraph):
            gap = text[before.end : after.start]
            if len(gap) > 12 or not _IN_BRACKETS.fullmatch(gap):
                continue
            if not text.startswith((")", '"', "”", "'", "’"), after.end):
                continue
            if after.kind == "acronym":
                yield before.text, after.text
            elif before.kind == "acronym" and after.kind != "place":
                yield after.text, before.text


def find_name(name: str, names: Names) -> Entity | None:
    """Return the entity of an article that a name means, under any alias; None if there is none.

    A name is in the article, too, when every word of it stands there (as "Dee" and "Ministry" in
    "Dee Ministry"), or the words that it is an acronym of.
    """
    found = names.named(name)
    if found is not None:
        return found
    words = core_words(name)
    telling = [word for word in words if word not in _SMALL]
    if telling and len(name) <= LONGEST and _stands_in(name, names):
        return _made_of(name, names)
    if _is_acronym(name, words) and names.spells_out(words[0]):
        return Entity(name, frozenset({name}), "acronym")
    parts = _known_parts(words)
    if len(parts) > 1 and all(names.named(part) or names.holds_words([part]) for part in parts):
        return _made_of(name, names)
    return None


def _stands_in(name: str, names: Names) -> bool:
    """Whether every word of a name stands in an article, the whole name in one spelling."""
    return any(
        names.holds_words([word for word in core_words(spelling) if word not in _SMALL])
        for spelling in spellings(name)
    )


def _is_acronym(name: str, words: Sequence[str]) -> bool:
    capitals = name.removesuffix("s").replace(".", "").isupper()
    return capitals and len(words) == 1 and 2 < len(words[0]) < 7


def _made_of(name: str, names: Names) -> Entity:
    for word in reversed(core_words(name)):
        if not is_common_part(word):
            found = names.named(word)
            if found is not None:
                return found
    return Entity(name, frozenset({name}), "other")


def _known_parts(words: Sequence[str]) -> list[str]:
    """Return the words of a name, those of a known place inside it together."""
    parts: list[str] = []
    at = 0
    while at < len(words):
        size = 2 if canonical(tuple(words[at : at + 2])) and at + 1 < len(words) else 1
        parts.append(" ".join(words[at : at + size]))
        at += size
    return [part for part in parts if part not in _SMALL]


def near_miss(name: str, names: Names) -> Entity | None:
    """Return the entity of which a name looks like a misspelling, or that has its surname only.

    "Waltz" for "Walz" and "Joan Dee" for "John Dee"; None where the name is in the article, or
    where it is a known name of its own ("Iran" is no slip for "Iraq").
    """
    words = core_words(name)
    if not words or len(name) > LONGEST or is_place(words) or is_demonym(words):
        return None
    if find_name(name, names) is not None:
        return None
    for number in names.last_words.near(words[-1]):
        entity = names.entities[number]
        if any(_is_near(words, core_words(alias), entity.kind) for alias in entity.aliases):
            return entity
    return None


def _is_near(words: Sequence[str], others: Sequence[str], kind: Kind) -> bool:
    if not others or is_common_part(words[-1]):
        return False
    if words[-1] == others[-1] or len(words) != len(others) != 1 != len(words):
        return (
            kind == "person"
            and words[-1] == others[-1]
            and min(len(words), len(others)) > 1
            and not same_first_name(words[0], others[0])
        )
    if min(len(words), len(others)) > 1 and not same_first_name(words[0], others[0]):
        return False
    if is_place(others) or is_demonym(others):
        return len(words) == len(others) == 1 and is_slip(words[-1], others[-1], least=5)
    return is_slip(words[-1], others[-1], least=4)
