"""Words that make a figure approximate: "about", "more than", "up to", "or so"."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.language.number_words import SPACE, any_of

_BEFORE = {
    "about": "about, around, roughly, approximately, approx, approx., circa, c., ca., some, nearly, "
    "almost, close to, an estimated, estimated, or so, just about, in the region of, "
    "in the order of, on the order of, somewhere around, approaching, nearer, nearer to, closer to, "
    "the best part of, in the neighborhood of, in the neighbourhood of, as good as, virtually, ~, ≈",
    "more": "over, more than, above, in excess of, upwards of, upward of, exceeding, north of, "
    "exceed, exceeds, exceeded, surpass, surpasses, surpassed, surpassing, topped, "
    "greater than, better than, larger than, higher than, longer than, older than, taller than, "
    "heavier than, bigger than, >, beyond, topping, further than, farther than",
    "less": "under, less than, fewer than, below, shy of, short of, south of, lower than, "
    "smaller than, shorter than, younger than, <, lighter than",
    "at-least": "at least, a minimum of, minimum of, no fewer than, no less than, not less than, "
    "not fewer than, as few as, as little as, at the very least, a minimum, ≥",
    "at-most": "up to, at most, no more than, not more than, a maximum of, maximum of, as many as, "
    "as much as, at the most, no longer than, no later than, no higher than, no older than, "
    "not exceeding, as high as, as long as, ≤",
}
_BOUND_OF = {phrase: bound for bound, table in _BEFORE.items() for phrase in table.split(", ")}
_DEGREE = "just, well, far, much, slightly, a little, a bit, way, only, significantly, considerably"
_BEFORE_RE = re.compile(
    rf"(?i:(?<![\w-])(?:(?:{any_of(_DEGREE.split(', '))}){SPACE})?"
    rf"(?P<words>{any_of(_BOUND_OF)}){SPACE}?)$"
)
# The last word of every phrase above, to tell cheaply that no phrase stands here.
_LAST_WORDS = frozenset(re.findall(r"\S+$", phrase)[0] for phrase in _BOUND_OF)
_LAST_WORD = re.compile(rf"(?P<word>[a-zA-Z.]{{1,15}}|[~≈<>≤≥]){SPACE}?$")
_REACH = 40
# "talked about two men", "took over 12 shops", "went up to 50": the word belongs to the verb.
_VERB_BEFORE = {
    "about": re.compile(
        r"(?i)\b(?:talk|think|know|hear|ask|complain|worr|concern|joke|learn|wonder|care|write|"
        r"thought|knew|heard|wrote|spoke|speak|tell|told|read|question|stor|detail|information|"
        r"lie|lied|brought|something|nothing|everything|more|much|anything|lot|serious)(?:s|y|ies|ied|ed|ing|en|n|ions?)?\s$"
    ),
    "over": re.compile(
        r"(?i)\b(?:chosen|chose|choose|picked|pick|selected|preferred|elected|named|took|tak|taking|take|takes|taken|turn|hand|handed|spread|win|wins|won|victory|"
        r"triumph|lead|advantage|preside|presided|ran|run|runs|control of|power|row|split|"
        r"dispute|argument|concern|concerns|fears|anger|protests?)\s$"
    ),
    "under": re.compile(r"(?i)\b(?:buried|trapped|placed|served|serving|played|worked)\s$"),
    "above": re.compile(r"(?i)\b(?:the|floors?|rooms?)\s$"),
    "up to": re.compile(
        r"(?i)\b(?:(?:mov|ris|tak)(?:es?|ed|en|ing)|(?:climb|jump|push)(?:s|es|ed|ing)?"
        r"|go(?:es|ne|ing)?|went|rose|took)\s$"
    ),
}
_AFTER = {
    "about": "or so, or thereabouts, -odd, odd, -ish, -some, give or take",
    "at-least": "or more, or over, or older, or above, or higher, or longer, or greater, or better, "
    "and over, and older, and above, and up, or upwards, and upwards, minimum",
    "more": "+, -plus, plus",
    "at-most": "or less, or fewer, or under, or below, or younger, or lower, and under, and younger, "
    "and below, at most, maximum, max, tops",
}
_AFTER_BOUND = {phrase: bound for bound, table in _AFTER.items() for phrase in table.split(", ")}
_AFTER_RE = re.compile(rf"(?i:{SPACE}?(?P<words>{any_of(_AFTER_BOUND)}))(?![\w])(?!\s[$£€]?\d)")


class Bound(NamedTuple):
    """An approximation: what it says, and the other end of its words."""

    bound: str
    offset: int


def bound_before(text: str, start: int) -> Bound | None:
    """Return the approximation whose words end right before an offset ("up to about ")."""
    found = _one_before(text, start)
    if found is None:
        return None
    outer = _one_before(text, found.offset)
    if outer is None:
        return found
    return Bound(found.bound if outer.bound == "about" else outer.bound, outer.offset)


def _one_before(text: str, start: int) -> Bound | None:
    low = max(0, start - _REACH)
    last = _LAST_WORD.search(text, max(0, start - 16), start)
    if last is None or last["word"].lower() not in _LAST_WORDS:
        return None
    found = _BEFORE_RE.search(text, low, start)
    if found is None:
        return None
    words = re.sub(r"\s+", " ", found["words"].lower())
    verb = _VERB_BEFORE.get(words)
    if verb and verb.search(text, max(0, found.start() - 25), found.start()):
        return None
    return Bound(_BOUND_OF[words], found.start())


def bound_after(text: str, end: int) -> Bound | None:
    """Return the approximation whose words start right behind an offset ("or so", "+")."""
    found = _AFTER_RE.match(text, end)
    if found is None:
        return None
    return Bound(_AFTER_BOUND[re.sub(r"\s+", " ", found["words"].lower())], found.end())
