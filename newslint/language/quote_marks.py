"""Quotation marks of one paragraph: which characters are marks, and which pair with which.

In: the prose of one paragraph. Out: offsets in it (code points, 0-based, end exclusive).
Apostrophes, feet and inches are told apart from marks here and nowhere else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, NamedTuple

from newslint.language.reporting import SPEECH

Family = Literal["double", "single", "angle"]

# Apostrophes between letters are skipped in the scan itself: most of what looks like a mark is one.
_SCAN = re.compile(
    r"``|''|[\"“”„‟＂«»‹›‚`]|(?<![^\W_])['‘’‛]|['‘’‛](?![^\W_])",
)
_QUOTE_CHARACTERS = "\"“”„‟＂'‘’‚‛`"
_OPENING_CONTEXT = "([{<—–-/=*_|"
_CLOSING_CONTEXT = ".,;:!?)]}>…—–-/*_|"
_STOPS = ",;:!?)]}"
# Words that begin with an apostrophe: 'em, '90s, rock 'n' roll, and the "'s" of tokenised text.
_ELISION = re.compile(
    r"(?:\d\ds?(?![\w,.]\d)|n(?=['’\s])|(?:em|er|til|till|tis|twas|twere|twill|cause|cos|coz|cuz|"
    r"bout|round|burbs|hood|nuff|neath|gainst|tween|ere|ello|uns?|s|t|d|m|re|ve|ll)"
    r"(?!['’]?\w))",
    re.IGNORECASE,
)
# Words that lose their end to an apostrophe: goin', o' the, ol'.
_CLIPPED = re.compile(r"(?:\w{2}in|\b(?:o|ol|an|th|wi|mo|lil|fo|yo|po|de))$", re.IGNORECASE)
# What stands before an opening mark where speech starts.
_SPEECH_BEFORE = re.compile(r"(?:^|[,:.!?—–-])\s*$")
# A pair of single marks with nothing sure about either end may be two apostrophes far apart.
_UNSURE_REACH = 120
REOPEN_REACH = 120
# ', she said.' before a full stop: the quotation was over there.
_ENDS_WITH_CUE = re.compile(
    r",\s(?:he|she|they|it|[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3})\s(?P<verb>[a-z]+)[.]?\s*$"
)


class Mark(NamedTuple):
    """A quotation mark in a paragraph, with the roles that its neighbours allow."""

    start: int
    end: int
    family: Family
    opens: bool
    closes: bool
    sure: bool  # single marks: this cannot well be an apostrophe


@dataclass(slots=True)
class Pairing:
    """What a paragraph's marks amount to.

    Attributes:
        pairs: (opening, closing) in the order of the opening marks.
        unclosed: opening marks without a partner, in order.
        unopened: closing marks without a partner, in order.
    """

    pairs: list[tuple[Mark, Mark]] = field(default_factory=list)
    unclosed: list[Mark] = field(default_factory=list)
    unopened: list[Mark] = field(default_factory=list)


def pair_marks(text: str) -> Pairing:
    """Pair the quotation marks of a paragraph; apostrophes, feet and inches are none."""
    known = _paired(text)
    return Pairing([*known.pairs], [*known.unclosed], [*known.unopened])


@lru_cache(maxsize=1024)
def _paired(text: str) -> Pairing:
    """Return the same; sentences, quotations and stray marks all ask for it."""
    found = [_mark(text, match.start(), match.end()) for match in _SCAN.finditer(text)]
    marks = [mark for mark in found if mark is not None]
    result = Pairing()
    _pair_doubles(text, [mark for mark in marks if mark.family == "double"], result)
    _pair_angles([mark for mark in marks if mark.family == "angle"], result)
    _pair_singles(text, [mark for mark in marks if mark.family == "single"], result)
    result.pairs.sort()
    result.unclosed.sort()
    result.unopened.sort()
    return result


def ends_with_cue(text: str) -> bool:
    """Whether the text ends with a tail such as ``, she said.``"""
    match = _ENDS_WITH_CUE.search(text[-REOPEN_REACH:])
    return match is not None and match["verb"] in SPEECH


def _neighbours(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the characters around a mark, other marks skipped; the paragraph's edge is a space."""
    before = start - 1
    while before >= 0 and start - before < 5 and text[before] in _QUOTE_CHARACTERS:
        before -= 1
    after = end
    while after < len(text) and after - end < 4 and text[after] in _QUOTE_CHARACTERS:
        after += 1
    return text[before] if before >= 0 else " ", text[after] if after < len(text) else " "


def _mark(text: str, start: int, end: int) -> Mark | None:
    raw = text[start:end]
    before, after = _neighbours(text, start, end)
    spaced_before, spaced_after = before.isspace(), after.isspace()
    stop_after = after in _STOPS or (
        after == "." and text[end : end + 3] != "..." and not text[end + 1 : end + 2].isdigit()
    )
    opens = (spaced_before or before in _OPENING_CONTEXT) and not spaced_after
    opens = opens and not (spaced_before and stop_after)
    closes = (spaced_after or after in _CLOSING_CONTEXT) and not (spaced_before or before in "([{<")
    if raw in "«»‹›":
        return Mark(start, end, "angle", raw in "«‹", raw in "»›", sure=True)
    if raw in ("``", "''") or raw in '"“”„‟＂':
        return _double(text, raw, Mark(start, end, "double", opens, closes, sure=True))
    return _single(text, raw, Mark(start, end, "single", opens, closes, sure=False))


def _double(text: str, raw: str, mark: Mark) -> Mark:
    """Settle a double mark's roles: neither or both set means that only the state can tell."""
    opens, closes = mark.opens, mark.closes
    if raw in ("“", "„", "``", "‟"):
        # Word processors curl the wrong way, and German closes with “.
        return mark._replace(opens=opens or not closes, closes=closes and not opens)
    if raw == "”":
        at_edge = not text[: mark.start].strip() if mark.start < 4 else False
        return mark._replace(opens=at_edge or (opens and not closes), closes=True)
    if opens and closes:
        return mark._replace(opens=False, closes=False)
    return mark


def _single(text: str, raw: str, mark: Mark) -> Mark | None:
    """Settle a single mark's roles; None for what is an apostrophe or a foot."""
    start, end = mark.start, mark.end
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    opens, closes = mark.opens, mark.closes
    if raw in "‚`":
        opens = opens and after.isalnum()
        return mark._replace(opens=opens, closes=closes and raw == "`") if opens or closes else None
    if opens and _ELISION.match(text, end):
        return mark._replace(
            opens=False, closes=False
        )  # an apostrophe, or both: 'Tis true,' he said
    if closes and before.isdigit() and after in '"”″0123456789':
        return None  # 6'2", 6' 2" is seen with the double mark
    if opens and closes:
        closes = False
    if opens:
        sure = raw == "‘" or (
            after.isupper() and bool(_SPEECH_BEFORE.search(text[max(0, start - 3) : start]))
        )
        return mark._replace(closes=False, sure=sure)
    if closes:
        sure = before in ".,!?;:…" or before in '"”'
        return mark._replace(opens=False, sure=sure)
    return None


def _is_inch(text: str, marks: list[Mark], index: int, *, pending: bool) -> bool:
    """Whether a straight mark after a digit counts inches and quotes nothing."""
    mark = marks[index]
    raw = text[mark.start : mark.end]
    if raw not in ('"', "”", "''") or not mark.start:
        return False
    head = text[max(0, mark.start - 12) : mark.start]
    if re.search(r"\d\s?['’′]\s?\d{1,2}(?:\.\d|[½¼¾])?$", head):
        return True
    if not head[-1].isdigit() and head[-1] not in "½¼¾":
        return False
    if not pending:
        return True
    # "It was 12" long," she said: another mark that can only close comes before one that opens.
    following = marks[index + 1] if index + 1 < len(marks) else None
    return following is not None and following.closes and not following.opens


def _pair_doubles(text: str, marks: list[Mark], result: Pairing) -> None:
    stack: list[Mark] = []
    for index, mark in enumerate(marks):
        if _is_inch(text, marks, index, pending=bool(stack)):
            continue
        if mark.opens and not mark.closes and not (stack and _is_misplaced(text, mark)):
            if not (stack and _reopens(text, stack[-1], mark)):
                stack.append(mark)
        elif stack:
            result.pairs.append((stack.pop(), mark))
        elif mark.closes and not mark.opens:
            result.unopened.append(mark)
        else:
            stack.append(mark)
    result.unclosed.extend(stack)


def _reopens(text: str, opening: Mark, mark: Mark) -> bool:
    """Whether an opening mark only opens the running quotation again.

    Where a scraper joined the paragraphs of one long quotation, each still begins with its mark:
    ``"We lost. "We will try again," she said``. After "he said." the quotation was over.
    """
    head = text[max(opening.start, mark.start - REOPEN_REACH) : mark.start].rstrip()
    return (
        head[-1:] in ".?!…"
        and (text[mark.end : mark.end + 1].isupper() or text[mark.end : mark.end + 1].isdigit())
        and not ends_with_cue(head)
    )


def _is_misplaced(text: str, mark: Mark) -> bool:
    """Whether a mark that looks opening closes after all: ``"Yes, "he said``."""
    head = text[max(0, mark.start - 3) : mark.start].rstrip()
    return head[-1:] == "," and text[mark.end : mark.end + 1].islower()


def _pair_angles(marks: list[Mark], result: Pairing) -> None:
    """Pair « » and ‹ ›; lone ones are arrows ("Read more »") and no business of ours."""
    stack: list[Mark] = []
    for mark in marks:
        if mark.opens:
            stack.append(mark)
        elif stack:
            result.pairs.append((stack.pop(), mark))


def _pair_singles(text: str, marks: list[Mark], result: Pairing) -> None:
    """Pair single marks; a pair never crosses the edge of a pair of double marks."""
    groups: dict[int, list[Mark]] = {}
    edges = sorted(
        [(opening.start, 1, number) for number, (opening, _) in enumerate(result.pairs)]
        + [(closing.start, 0, number) for number, (_, closing) in enumerate(result.pairs)],
    )
    inside: list[int] = [-1]
    place = 0
    for mark in marks:
        while place < len(edges) and edges[place][0] < mark.start:
            _, is_opening, number = edges[place]
            if is_opening:
                inside.append(number)
            elif len(inside) > 1:
                inside.pop()
            place += 1
        groups.setdefault(inside[-1], []).append(mark)
    for group in groups.values():
        _pair_single_group(text, group, result)


def _pair_single_group(text: str, marks: list[Mark], result: Pairing) -> None:
    # From the back: does a sure closing mark come before the next opening one?
    sure_follows = [False] * (len(marks) + 1)
    for index in range(len(marks) - 1, -1, -1):
        mark = marks[index]
        sure_follows[index] = (mark.closes and _sure_close(text, mark)) or (
            not mark.opens and sure_follows[index + 1]
        )
    opening: Mark | None = None
    elided: Mark | None = None
    for index, mark in enumerate(marks):
        if not mark.opens and not mark.closes:
            elided = mark
        elif mark.opens:
            if opening is not None and opening.sure:
                result.unclosed.append(opening)
            opening = mark
        elif opening is None and not mark.sure:
            continue  # an apostrophe
        elif opening is None and elided is not None:
            if _SPEECH_BEFORE.search(text[max(0, elided.start - 3) : elided.start]):
                result.pairs.append((elided, mark))
            elided = None
        elif opening is None:
            result.unopened.append(mark)
        elif (_sure_close(text, mark) or not sure_follows[index + 1]) and _plausible(
            text, opening, mark
        ):
            result.pairs.append((opening, mark))
            opening = None
    if opening is not None:
        result.unclosed.append(opening)


def _sure_close(text: str, mark: Mark) -> bool:
    """Whether a closing single mark is no apostrophe at a word's end (officers', goin')."""
    before = text[mark.start - 1]
    if mark.sure or not before.isalnum():
        return True
    after = text[mark.end : mark.end + 1]
    if before in "sSxXzZ" or _CLIPPED.search(text[max(0, mark.start - 8) : mark.start]):
        return after in ".,;:!?)"
    return True


def _plausible(text: str, opening: Mark, closing: Mark) -> bool:
    return (
        opening.sure or _sure_close(text, closing) or closing.start - opening.end <= _UNSURE_REACH
    )
