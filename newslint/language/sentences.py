"""Sentence spans of one paragraph of news prose.

In: the prose of one paragraph, soft line breaks already spaces. Out: spans in order, trimmed of
white space, that cover every other character; code points, 0-based, end exclusive.

A quotation that is closed in the paragraph is kept whole: ``"Stop. Go home," she said.`` and
``He said: "We are done. We leave."`` are one sentence each, since an attribution belongs to all
the words it stands beside. A quotation without a closing mark (a long one that runs on into
the next paragraph, or a slip) does not hold sentences together. `inside_quotations` breaks
within quotations too, for callers that count words a sentence.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newslint.language import abbreviations as table
from newslint.language.quote_marks import pair_marks
from newslint.language.reporting import SPEECH

# A terminator, the closing marks after it, and the white space that a break needs.
_TERMINATOR = re.compile(
    r"(?<![.!?…‽])(?P<stop>[.!?…‽]++)(?P<close>(?:[\"”’'»›)\]}*_“]|\[\d{1,3}\])*+)"
    r"(?:(?P<space>\s++)|(?=[A-Z]))"
)
_QUOTE = re.compile(r"[\"“”„‘’'«‹`]")
_OPENERS = "\"“”„‘’'«‹`([{*_¿¡"
_NEXT_WORD = re.compile(
    r"[\"“”„‘’'«‹`(\[{*_¿¡]*(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?)?(?P<after>.?)", re.S
)
_LAST_WORD = re.compile(r"[^\s\"“”„‘’«»()\[\]{}/—–]+$")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]|[^\W\d_]\.[^\W\d_]{1,2}")
_LIST_NUMBER = re.compile(r"\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})")
# 'Smith asked.' after a quotation that ends in ? or !: the sentence carries on.
_ATTRIBUTION = re.compile(
    r"(?:(?:[A-Z][\w.’'-]*|of|the|de|van|von|al|bin)\s+){1,5}(?P<verb>[a-z]+)"
    r"(?=\s*[.,;:]|\s+(?:in|on|at|as|during|after|before|when|while|of|rhetorically|later|again|him|her|"
    r"them|me|us|reporters|with|from|via)\b|\s*$)"
)
# An attribution is short: look no further than this.
_REACH = 120
_WORD_REACH = 40


def sentence_spans(text: str, *, inside_quotations: bool = False) -> list[tuple[int, int]]:
    """Return the spans of the paragraph's sentences.

    Args:
        text: one paragraph.
        inside_quotations: also break between the sentences of one quotation.
    """
    return list(_sentence_spans(text, inside_quotations))


@lru_cache(maxsize=1024)
def _sentence_spans(text: str, inside_quotations: bool) -> tuple[tuple[int, int], ...]:
    """Return the same: of a text that is edited most paragraphs are known."""
    held = [] if inside_quotations or not _QUOTE.search(text) else _quotation_spans(text)
    spans = []
    start = _skip_space(text, 0)
    place = 0
    for match in _TERMINATOR.finditer(text):
        while place < len(held) and held[place][1] <= match.start():
            place += 1
        after_stop = match.end("stop")
        inside = place < len(held) and held[place][0] < after_stop
        closed = inside and after_stop <= held[place][1] - 1 < match.end("close")
        if inside and not closed:
            continue
        if match.start() < start or not _breaks(text, start, match, closed=closed):
            continue
        end = match.end("close")
        spans.append((start, end))
        start = _skip_space(text, match.end())
    end = len(text.rstrip())
    if start < end:
        spans.append((start, end))
    return tuple(spans)


def _skip_space(text: str, offset: int) -> int:
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset


def _quotation_spans(text: str) -> list[tuple[int, int]]:
    """Return the outermost closed quotations of the paragraph, in order."""
    spans: list[tuple[int, int]] = []
    for opening, closing in pair_marks(text).pairs:
        if spans and closing.end <= spans[-1][1]:
            continue
        spans.append((opening.start, closing.end))
    return spans


def _breaks(  # noqa: PLR0911 - a decision list
    text: str, start: int, match: re.Match[str], *, closed: bool
) -> bool:
    """Whether a sentence ends at this terminator."""
    follows = match.end()
    if follows >= len(text):
        return True
    following = _NEXT_WORD.match(text, follows)
    word = following["word"] if following else None
    stop = match["stop"]
    if match["space"] is None:
        # "done."He went: only after the closing mark is a missing space no part of a name.
        return closed and word is not None and word[0].isupper() and text[follows] not in "'’"
    first = word[0] if word else text[follows]
    if word and first.islower():
        # "iPhone" and "eBay" start sentences too, with a small letter.
        return stop[0] != "…" and any(letter.isupper() for letter in word)
    if not word and (
        first in ",;:.!?…)]}%" or (first in "-–—" and not _dash_starts(text, follows))
    ):
        return False
    if stop == ".":
        return _full_stop_breaks(text, start, match, word or "", following)
    if "!" in stop or "?" in stop:
        return _exclamation_breaks(text, match, word or "")
    # After an ellipsis "I" tells nothing: it is always a capital.
    return word != "I" or bool(match["close"])


def _dash_starts(text: str, offset: int) -> bool:
    """Whether a dash after a full stop begins a new line or item: ". - The"."""
    rest = text[offset : offset + 4].lstrip("-–— ")
    return rest[:1].isupper() or rest[:1] in "\"“‘'"


def _exclamation_breaks(text: str, match: re.Match[str], word: str) -> bool:
    if match["close"]:
        tail = _ATTRIBUTION.match(text[match.end() : match.end() + _REACH])
        quoted = match["close"].strip(")]}*_")
        return not (quoted and tail and tail["verb"] in SPEECH)
    if match["stop"] == "!":
        last = _last_word(text, match.start()).lower()
        return last not in table.SHOUTED_NAMES or word.lower() in table.STARTERS
    return True


def _last_word(text: str, end: int) -> str:
    found = _LAST_WORD.search(text[max(0, end - _WORD_REACH) : end])
    return found[0] if found else ""


def _full_stop_breaks(  # noqa: PLR0911 - a decision list
    text: str, start: int, match: re.Match[str], word: str, following: re.Match[str] | None
) -> bool:
    last = _last_word(text, match.start())
    if match["close"].strip("*_"):
        # "(Minn.) He": a closing mark after the stop of an abbreviation still ends the aside only.
        return not (
            ")" in match["close"] and _is_abbreviation(last) and not _starts(word, following)
        )
    if match.start() - start <= 4 and _LIST_NUMBER.fullmatch(text, start, match.start()):
        return False
    if not last:
        return True
    lowered = last.lower()
    numbered = text[match.end()].isdigit()
    if lowered in table.NEVER:
        return False
    if len(last) == 1 and last.isalpha() and not (numbered and lowered in table.NUMBERED):
        return _initial_breaks(text, match.start(), last, word, following)
    if last.islower() and lowered in table.ALSO_WORDS and not (numbered and lowered == "no"):
        return True
    if lowered in table.TITLES:
        return not word
    if lowered in table.NUMBERED:
        return not numbered
    if lowered in table.HOURS:
        return not numbered and word.lower() not in table.DAYS_AND_ZONES
    if lowered in table.MONTHS or lowered in table.COMMON or _DOTTED.fullmatch(last):
        return _starts(word, following)
    return True


def _is_abbreviation(last: str) -> bool:
    lowered = last.lower()
    return (
        lowered in table.COMMON
        or lowered in table.TITLES
        or lowered in table.MONTHS
        or len(last) == 1
        or _DOTTED.fullmatch(last) is not None
    )


def _starts(word: str, following: re.Match[str] | None) -> bool:
    """Whether the next word starts a sentence; "A." and "I." are initials."""
    if not word:
        return False
    if len(word) == 1 and following is not None and following["after"] == ".":
        return False
    return word.lower().replace("’", "'") in table.STARTERS


def _initial_breaks(
    text: str, end: int, last: str, word: str, following: re.Match[str] | None
) -> bool:
    """After a single letter: "John F. Kennedy" against "so do I. John left"."""
    if last.islower():
        return True
    before = text[max(0, end - _WORD_REACH) : end - 1].rstrip()
    word_before = _LAST_WORD.search(before)
    if last == "I" and word_before and word_before[0][0].islower():
        return True
    return _starts(word, following)
