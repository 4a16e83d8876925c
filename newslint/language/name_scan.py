"""Capitalised stretches of a text: their words, what ties them, and where sentences begin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from newslint.language import abbreviations
from newslint.language.name_keys import is_demonym, is_place, joined_by_and
from newslint.language.name_tables import (
    BODIES,
    JOINED_BY_OF,
    NAME_MONTHS,
    NO_NAMES,
    PARTICLES,
    TITLES,
)

_CAPITAL = regex.compile(
    r"""
    (?<![\w\p{M}@\#]) (?<!(?:[.:/]\S{0,60}|[^\w\s]|\s|^)/)       # "Dee Mail/North Post", no address
    (?: (?:\p{Lu}\.){2,8}(?:\p{Lu}(?!\w))?              # U.S., J.K.
    | (?:[aeu][lnsd]|ash|abu)-\p{Lu}[\w\p{M}]{1,40}+            # al-Qaeda
    | \p{Ll}{1,3}\p{Lu}[\w\p{M}]{0,40}+                         # iPhone, deBoer
    | \p{Lu}[\w\p{M}]{0,60}+(?:['’&]\p{Lu}[\w\p{M}]{0,40}+){0,4}       # Walz, O'Hara, AT&T
    )
    """,
    regex.X,
)
_ABBREVIATED = abbreviations.TITLES | frozenset({"st", "ft", "mt", "jr", "sr"})
_FOR = frozenset(
    """
    agency association campaign center centers centre council department fund institute ministry
    office secretary society
    """.split()
)
_ON = frozenset("commission committee conference council panel".split())
_LINKS = {"of": JOINED_BY_OF, "for": _FOR, "on": _ON}
_OPENERS = "\"“„‘'’«([*_`"
_LONGEST_GAP = 14
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Word:
    """A capitalised word: place, folded form, and whether a sentence begins with it."""

    start: int
    end: int
    text: str
    first: bool

    @property
    def lower(self) -> str:
        """The word in lower case without full stops and accents kept."""
        return _lower(self.text)


@lru_cache(maxsize=1 << 14)
def _lower(text: str) -> str:
    return text.lower().replace(".", "").replace("’", "'")


def runs(text: str, starts: frozenset[int]) -> Iterator[list[Word]]:
    """Yield stretches of capitalised words that may be one name, with small words between them.

    Args:
        text: one paragraph.
        starts: offsets at which sentences begin.
    """
    run: list[Word] = []
    tied = False
    for match in _CAPITAL.finditer(text):
        start, end = match.span()
        word = Word(start, end, match[0], _is_first(text, start, starts))
        joint = _joint(text, run[-1], word, tied=tied) if 0 < len(run) < _MOST_WORDS else None
        if joint is None or _is_no_name(text, word, joint if run else None):
            if run:
                yield run
            run, tied = [], False
            if not _is_no_name(text, word, None):
                run = [word]
        else:
            tied = tied or joint in ("of", "for", "on")
            run.append(word)
    if run:
        yield run


def _is_first(text: str, start: int, starts: frozenset[int]) -> bool:
    """Whether a sentence may begin here, inside a quotation too."""
    if start in starts:
        return True
    place = start
    while place > max(0, start - 4) and text[place - 1] in _OPENERS:
        place -= 1
    if place in starts or place == 0:
        return True
    if place < start and text[start - 1] in "\"“„‘«'":
        return True
    before = text[max(0, place - 24) : place]
    body = before.rstrip()
    if not body or "\n" in before[len(body) :]:
        return True
    return _ends_sentence(body.rstrip("\"”’'»)"))


def _ends_sentence(body: str) -> bool:
    if body.endswith("."):
        last = body[:-1].rsplit(maxsplit=1)[-1:] or [""]
        return last[0].lower() not in _ABBREVIATED and len(last[0]) > 1 and "." not in last[0]
    return body.endswith(("!", "?", ":", ";", "…", "•", "*", "—"))


def _joint(text: str, before: Word, after: Word, *, tied: bool) -> str | None:  # noqa: PLR0911
    """Return what ties two capitalised words to one name: a small word, "" or None."""
    if after.start - before.end > _LONGEST_GAP:
        return None
    gap = text[before.end : after.start]
    if gap in (" ", "\u00a0", "\u202f"):
        return ""
    if gap in ("-", "\u2011"):
        both = all(is_place((w.lower,)) or is_demonym((w.lower,)) for w in (before, after))
        return None if both else ""
    if gap in (". ", ".", ".\u00a0"):
        initial = len(before.text) == 1 and not after.first
        return "" if initial or before.lower in _ABBREVIATED else None
    if gap == " & ":
        return ""
    small = gap.split()
    if not small or not gap[0].isspace() or not gap[-1].isspace():
        return None
    if small[-1] == "the" and len(small) == 2 and small[0] in _LINKS:
        small = small[:1]
    if len(small) == 1 and small[0] in _LINKS:
        return small[0] if before.lower in _LINKS[small[0]] else None
    if small == ["and"]:
        known = (before.lower, after.lower) in joined_by_and()
        return "and" if known or (tied and before.lower not in BODIES) else None
    return "de" if len(small) < 3 and all(each in PARTICLES for each in small) else None


def _is_no_name(text: str, word: Word, joint: str | None) -> bool:
    """Whether a word is a month, "I", "TV" ... ; "May" counts as a name behind another one."""
    if word.lower not in NO_NAMES or word.lower in TITLES:
        return False
    if word.lower in NAME_MONTHS and joint == "":
        return text[word.end : word.end + 3].strip()[:1].isdigit()
    return True


def lower_words(text: str) -> frozenset[str]:
    """Return the words of a text that are written in lower case."""
    return frozenset(each for each in _LOWER.findall(text))


_LOWER = regex.compile(r"(?<!\w)[a-z]{2,30}+(?!\w)")
_SMALL = frozenset(
    """
    a an and as at but by de for from in into la le nor of off on onto or over per the to up via vs
    with
    """.split()
)
_ANY = regex.compile(r"(?<![\w'’])\p{L}{2,60}+")


def is_title_cased(text: str, start: int, end: int) -> bool:
    """Whether a sentence is in title case or in capitals, so that capitals tell nothing."""
    words = [match[0] for match in _ANY.finditer(text, start, min(end, start + 400))]
    told = [word for word in words if word.islower() <= (word not in _SMALL)]
    if len(told) < 4:
        return len(words) > 2 and len(told) > 1 and all(word.isupper() for word in told)
    lower = sum(word.islower() for word in told)
    capital = sum(word.isupper() for word in told)
    return capital > len(told) * 0.7 or lower <= len(told) * 0.1


def shouts(text: str, start: int, end: int) -> bool:
    """Whether most of the sentence is in capitals."""
    letters = [each for each in text[start : min(end, start + 400)] if each.isalpha()]
    return len(letters) > 3 and sum(each.isupper() for each in letters) > 0.7 * len(letters)
