"""What goes over the wire: pieces of prose as LanguageTool's annotated text, its answer as remarks.

Several pieces go in one request, since each costs the server as much as a thousand words. What is not
prose is sent as markup, and offsets, UTF-16 units at LanguageTool, come back as code points of the piece.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Any, NamedTuple

from newslint.model import MASK

SEPARATOR = "\n\n"
STAND_IN = "Smith"
"""What the server reads where code, a URL or an image stands: with nothing there, words would be missing."""


class Remark(NamedTuple):
    """What LanguageTool says of one place.

    Attributes:
        start, end: code points of the piece of prose.
        rule: LanguageTool's id of its rule.
        category: that of the rule's category.
        issue: its kind of mistake ("misspelling", "grammar", "typographical" ...).
        message: what it says.
        replacements: what it would put there, the likeliest first.
    """

    start: int
    end: int
    rule: str
    category: str
    issue: str
    message: str
    replacements: tuple[str, ...]


def annotate(pieces: Sequence[str]) -> list[dict[str, str]]:
    """Return pieces of prose as one annotated text, as paragraphs."""
    parts = re.split(f"({MASK})", SEPARATOR.join(pieces))
    return [
        {"markup": MASK, "interpretAs": STAND_IN} if part == MASK else {"text": part}
        for part in parts
        if part
    ]


def read_answer(answer: Any, pieces: Sequence[str]) -> list[list[Remark]]:
    """Return the remarks on each piece; what goes across two pieces is left out.

    Raises:
        ValueError: where the answer is not what LanguageTool answers, or says itself that it is not whole.
    """
    found: list[list[Remark]] = [[] for _ in pieces]
    starts = [0]
    for piece in pieces[:-1]:
        starts.append(starts[-1] + len(piece) + len(SEPARATOR))
    whole = SEPARATOR.join(pieces)
    places = code_points(whole)
    try:
        if (answer.get("warnings") or {}).get("incompleteResults"):
            raise ValueError("it broke off before the end of the text")
        for match in answer["matches"]:
            remark = _remark(match, places)
            number = bisect_right(starts, remark.start) - 1
            start, end = remark.start - starts[number], remark.end - starts[number]
            if start < end <= len(pieces[number]):
                found[number].append(remark._replace(start=start, end=end))
    except (AttributeError, KeyError, TypeError, IndexError) as error:
        raise ValueError(f"its answer is not as LanguageTool's ({error!r})") from error
    return found


def code_points(text: str) -> Sequence[int]:
    """Return for each UTF-16 unit of a text, and for its end, the code point that it belongs to."""
    if text.isascii() or max(text) <= "\uffff":
        return range(len(text) + 1)
    places = [
        number for number, char in enumerate(text) for _ in range(2 if char > "\uffff" else 1)
    ]
    return [*places, len(text)]


def _remark(match: Any, places: Sequence[int]) -> Remark:
    offset, length = int(match["offset"]), int(match["length"])
    if offset < 0 or length < 0:
        raise ValueError("it names a place before the text")
    rule = match["rule"]
    return Remark(
        places[offset],
        places[offset + length],
        str(rule["id"]),
        str(rule["category"]["id"]),
        str(rule.get("issueType", "")),
        str(match["message"]),
        tuple(str(each["value"]) for each in match["replacements"]),
    )
