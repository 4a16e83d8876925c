"""Names in a paragraph, read from capitals, word lists and titles; no parse, no model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from newslint.language.abbreviations import STARTERS
from newslint.language.lexicon import table as known
from newslint.language.name_keys import (
    introduces_person,
    is_body,
    is_common_part,
    is_demonym,
    is_ordinary,
    is_place,
    known_key,
    name_words,
)
from newslint.language.name_people import FIRST_NAMES
from newslint.language.name_scan import Word, is_title_cased, lower_words, runs, shouts
from newslint.language.name_tables import (
    BODIES,
    NO_NAMES,
    PLACES,
    PROPER_ALONE,
    ROLES,
    SUFFIXES,
    TITLE_PARTS,
    TITLES,
    UNSURE_STATES,
)
from newslint.language.reporting import SPEECH
from newslint.language.stems import FUNCTION_WORDS, stem

_NEXT_WORD = re.compile(r"\s(?P<word>[a-z]{3,15})\b")
_SEAT = re.compile(r"\b[RDI]-(?P<state>[A-Z][a-z]{1,5}\.?|(?:[A-Z]\.){2})")
_NOUN_ENDINGS = ("ment", "ship", "tion", "ity", "ness", "ance", "ence", "ism", "ly", "ics")

Kind = Literal["person", "organisation", "place", "demonym", "acronym", "other"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands: offsets are code points of the paragraph, 0-based, end exclusive.

    Attributes:
        start, end: its place, without title, leading "the" and possessive.
        text: the name as written.
        kind: what it seems to be; "other" where the words do not tell.
    """

    start: int
    end: int
    text: str
    kind: Kind


def mentions(text: str, sentences: Sequence[tuple[int, int]]) -> list[Mention]:
    """Return the names of a paragraph in order; they do not overlap.

    What may as well be an ordinary word is left out: the first word of a sentence unless
    something speaks for a name, headlines in title case and capitals but for known names.

    Args:
        text: one paragraph.
        sentences: start and end of its sentences.
    """
    return list(_mentions(text, tuple(sentences)))


@lru_cache(maxsize=1024)
def _mentions(text: str, sentences: tuple[tuple[int, int], ...]) -> tuple[Mention, ...]:
    """Return the same: when a text is edited, the names of most paragraphs are known."""
    found: list[Mention] = []
    doubtful: list[tuple[Word, ...]] = []
    loud = [(start, end) for start, end in sentences if is_title_cased(text, start, end)]
    place = 0
    for run in runs(text, frozenset(start for start, _ in sentences)):
        while place < len(loud) and loud[place][1] <= run[0].start:
            place += 1
        if place < len(loud) and loud[place][0] <= run[0].start:
            shouted = shouts(text, *loud[place])
            found.extend(_sure_names(text, run, shouted=shouted))
            continue
        for words, titled in _names_of_run(run):
            if len(words) == 1 and words[0].first and not titled and not _is_sure(words[0]):
                doubtful.append(tuple(words))
            elif words:
                found.append(_mention(text, words, titled=titled))
    found.extend(_settled(text, doubtful, found))
    for seat in _seats(text):
        found = [
            *(each for each in found if seat.start >= each.end or seat.end <= each.start),
            seat,
        ]
    return tuple(sorted(found, key=lambda each: each.start))


def _seats(text: str) -> Iterator[Mention]:
    """Yield the states of members of Congress, of which some are short enough to be words: "D-Md."."""
    for match in _SEAT.finditer(text):
        state = match["state"]
        if known_key(state) is not None:
            yield Mention(*match.span("state"), state, "place")


def _settled(
    text: str, doubtful: Sequence[tuple[Word, ...]], found: Sequence[Mention]
) -> Iterator[Mention]:
    """Yield the lone first words of sentences that the rest of the paragraph shows to be names."""
    if not doubtful:
        return
    names = {word for each in found for word in name_words(each.text)}
    lower = lower_words(text)
    for words in doubtful:
        word = words[0].lower
        is_told = word in names or _is_unusual(word) or _speaks(text, words[0])
        if is_told and (word not in lower or not is_ordinary(word)):
            yield _mention(text, words, titled=False)


def _is_unusual(word: str) -> bool:
    """Whether a lower-cased word that begins a sentence is no ordinary English word."""
    if len(word) < 3 or not word.isalpha() or word in ROLES:
        return False
    return stem(word) not in known() and word not in known()


def _speaks(text: str, word: Word) -> bool:
    """Whether a verb of speech follows a lone word that is no plural and no common noun.

    "Walz said" is a name; what is no name needs an article there, or is plural ("Officials said").
    """
    lower = word.lower
    following = _NEXT_WORD.match(text, word.end)
    if following is None or following["word"] not in SPEECH or stem(lower) != lower:
        return False
    return not (is_common_part(lower) or lower in ROLES or lower.endswith(_NOUN_ENDINGS))


def _is_sure(word: Word) -> bool:
    """Whether a lone capitalised word is a name wherever it stands."""
    lower = word.lower
    if word.text.isupper() and len(lower) > 1:
        return is_body((lower,)) or lower not in known() or is_place((lower,))
    if any(each.isupper() for each in word.text[1:]):
        return True
    return (
        (is_place((lower,)) and lower not in UNSURE_STATES)
        or is_demonym((lower,))
        or (lower in FIRST_NAMES and not is_ordinary(lower))
    )


def _sure_names(text: str, run: Sequence[Word], *, shouted: bool) -> Iterator[Mention]:
    """Yield what is a name even in a headline: known places and bodies, first name with surname."""
    at = 0
    while at < len(run):
        for size in range(min(4, len(run) - at), 0, -1):
            words = run[at : at + size]
            if _is_sure_name(text, words, shouted=shouted):
                yield _mention(text, words, titled=False)
                at += size
                break
        else:
            at += 1


def _is_sure_name(text: str, words: Sequence[Word], *, shouted: bool) -> bool:
    key = name_words(text[words[0].start : words[-1].end])
    if shouted:
        return is_place(key) and len(key[0]) > 3
    if is_place(key) or is_demonym(key) or is_body(key):
        return len(key[0]) > 2 or words[0].text.isupper()
    return (
        len(words) == 2
        and key[0] in FIRST_NAMES
        and not any(is_ordinary(each) or each in FUNCTION_WORDS for each in key)
    )


def _names_of_run(run: Sequence[Word]) -> Iterator[tuple[Sequence[Word], bool]]:
    """Yield the names in a capitalised stretch, and whether a title stands in front of each."""
    run = _without_opening(run)
    title = _last_title(run)
    if title is not None:
        left = list(run[:title])
        while left and (left[-1].lower in TITLES or left[-1].lower in TITLE_PARTS):
            left.pop()
        yield from _names_of_run(left)
        yield run[title + 1 :], True
        return
    run = _without_last_title(run)
    if all(map(_is_shouted, run)):
        return
    split = _demonym_length(run)
    if split:
        yield run[:split], False
        yield run[split:], False
    elif len(run) > 1 or _may_stand_alone(run[0]):
        yield run, False


def _without_opening(run: Sequence[Word]) -> Sequence[Word]:
    """Take off words that are capitalised only because a sentence begins, and "The"."""
    while run:
        word, lower = run[0], run[0].lower
        opener = lower in FUNCTION_WORDS or (word.first and _opens_sentence(lower))
        if word.text.isupper() and len(word.text) > 1 and lower not in FUNCTION_WORDS:
            opener = False
        if word.text in ("US", "U.S.") or not opener:
            break
        run = run[1:]
    return run


def _opens_sentence(lower: str) -> bool:
    if lower in STARTERS or lower in ROLES:
        return True
    return lower.endswith(("ly", "ing", "ed")) and len(lower) > 4 and is_ordinary(lower)


def _last_title(run: Sequence[Word]) -> int | None:
    for place in range(len(run) - 2, -1, -1):
        word, following = run[place], run[place + 1]
        if word.lower in TITLES and introduces_person(word.lower, following.lower):
            if following.lower in TITLE_PARTS and place + 2 == len(run):
                continue
            return place
    return None


def _without_last_title(run: Sequence[Word]) -> Sequence[Word]:
    """Take off a title at the end with nobody behind it ("Minnesota Governor")."""
    if not run or run[-1].lower not in TITLES:
        return run
    if len(run) > 1:
        before = run[-2].lower
        if before in FIRST_NAMES or not (
            before in TITLE_PARTS
            or before in TITLES
            or is_place((before,))
            or is_demonym((before,))
        ):
            return run
    rest = list(run[:-1])
    while rest and (rest[-1].lower in TITLES or rest[-1].lower in TITLE_PARTS):
        rest.pop()
    return rest


def _demonym_length(run: Sequence[Word]) -> int:
    """Return how many words at the start say where a person named behind them is from."""
    for size in (2, 1):
        people = [word.lower for word in run[:size]]
        rest = [word.lower for word in run[size:]]
        if len(rest) < 2 or not is_demonym(people):
            continue
        if rest[0] in FIRST_NAMES or not any(is_ordinary(each) for each in rest):
            return 0 if any(each in BODIES or each in PLACES for each in rest) else size
    return 0


def _may_stand_alone(word: Word) -> bool:
    lower = word.lower
    if len(lower) < 2 or lower in PROPER_ALONE:
        return len(lower) > 1
    if lower in NO_NAMES or lower in TITLES or lower in TITLE_PARTS:
        return False
    if lower in BODIES or lower in PLACES or (word.first and lower in ROLES):
        return False
    return not _is_shouted(word)


def _is_shouted(word: Word) -> bool:
    """Whether a word is in capitals for emphasis: "a TERRIBLE day"."""
    lower = word.lower
    if not word.text.isupper() or len(lower) < 4 or is_body((lower,)) or is_place((lower,)):
        return False
    return lower in known()


def _mention(text: str, words: Sequence[Word], *, titled: bool) -> Mention:
    start, end = words[0].start, words[-1].end
    if text[end : end + 1] == "." and words[-1].lower in UNSURE_STATES:
        end += text[max(0, start - 2) : start] == ", "
    elif text[end - 1] == "." and len(words) > 1 and not words[-1].text[:-1].count("."):
        end -= 1
    name = text[start:end]
    kind = _kind(name, [each.lower for each in words], titled=titled)
    if kind == "person" and not titled and _behind_the(text, start, words):
        kind = "other"
    return Mention(start, end, name, kind)


def _behind_the(text: str, start: int, words: Sequence[Word]) -> bool:
    """Whether "the" stands before words of which none is a first name: "the Selby Informer"."""
    article = text[max(0, start - 4) : start].lower() == "the "
    return article and words[0].lower not in FIRST_NAMES


def _kind(name: str, lower: Sequence[str], *, titled: bool) -> Kind:  # noqa: PLR0911
    key = name_words(name)
    sure_place = is_place(key) and known_key(name) is not None
    if titled and not sure_place:
        return "person"
    if is_demonym(key):
        return "demonym"
    if sure_place:
        return "place"
    letters = name.replace(".", "")
    if len(lower) == 1 and 1 < len(letters) < 7 and letters.rstrip("s").isupper():
        return "acronym"
    if is_body(key):
        return "organisation"
    if len(lower) > 1 and (lower[0] in FIRST_NAMES or lower[-1] in SUFFIXES or _has_initial(lower)):
        return "organisation" if lower[-1] in BODIES else "person"
    if any(word in BODIES for word in lower):
        return "organisation"
    if len(lower) > 1 and (lower[-1] in PLACES or lower[0] in PLACES):
        return "place"
    if lower[0] in FIRST_NAMES and len(lower) == 1:
        return "person"
    ordinary = any(is_ordinary(word) for word in lower)
    return "person" if 1 < len(lower) < 4 and not ordinary and " of " not in name else "other"


def _has_initial(lower: Sequence[str]) -> bool:
    return any(len(word) == 1 for word in lower[1:-1])
