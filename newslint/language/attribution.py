"""Whether a reader can tell whose words a quotation holds; words alone, no parse.

In: the prose of an article's paragraphs and one of its quotations. Out: yes or no. It leans to
yes: professional news attributes nearly every quotation, so a "no" should be worth a look.
The tables of reporting words are in `reporting`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from newslint.language.quotations import Quotation
from newslint.language.quote_marks import pair_marks
from newslint.language.reporting import WORD, explains_quotation, reports_speech
from newslint.language.sentences import sentence_spans

# An interview: "BBC: How did it start?", "Q: ...", "SMITH: ...".
_LABEL = re.compile(r"\s*[\"“]?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3}(?:\s?\([^)]{0,40}\))?:")
# "... " - Jane Dee, chair; "... " — The Times: a credit line after the marks.
_CREDIT_AFTER = re.compile(r"\s*(?:[-–—―~]+|\(|\[|,?\s*by\s)\s*@?[A-Z]")
# A sentence after a quotation names its speaker only if it points back to the words: "That was
# how ...", "She added ...". Otherwise it reports what the next person said.
_POINTS_BACK = re.compile(
    r"\W*(?:he|she|they|it|that|those|this|these|so|such|thus|his|her|their|"
    r"the (?:words?|comments?|remarks?|quot\w+|messages?|statements?|posts?|tweets?|lines?))\b",
    re.IGNORECASE,
)
# A speaker may hold the floor over this many paragraphs of nothing but quotation.
_FLOOR = 12
# A sentence so short after a quotation is its tail: '"We go." Reed said.'
_TAIL_WORDS = 5
# What may stand between the last word of a quotation and its end.
CLOSING = "\"“”'’»`›"
_BLANK = " "


@lru_cache(maxsize=2048)
def _outside(text: str) -> str:
    """The paragraph with the words between quotation marks blanked, every offset kept."""
    pairing = pair_marks(text)
    spans = [(opening.start, closing.end) for opening, closing in pairing.pairs]
    spans += [(mark.start, len(text)) for mark in pairing.unclosed if mark.family == "double"]
    pieces, end = [], 0
    for start, stop in sorted(spans):
        if stop <= end:
            continue
        low = max(start, end)
        pieces += [text[end:low], _BLANK * (stop - low)]
        end = stop
    return "".join([*pieces, text[end:]])


@lru_cache(maxsize=2048)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(sentence_spans(text))


@lru_cache(maxsize=2048)
def _reports(text: str) -> bool:
    return reports_speech(text)


@lru_cache(maxsize=2048)
def _explains(text: str) -> bool:
    return explains_quotation(text)


def _touching(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the first and the last-plus-one number of the sentences that a stretch touches."""
    spans = _sentences(text)
    return (
        bisect_right(spans, start, key=lambda span: span[1]),
        bisect_left(spans, end, key=lambda span: span[0]),
    )


def has_speaker(paragraphs: Sequence[str], quotation: Quotation) -> bool:
    """Whether the text says whose words these are."""
    first, start, _ = quotation.parts[0]
    last, _, end = quotation.parts[-1]
    if quotation.nested:
        return True  # the outer quotation's business
    return (
        _in_own_sentence(paragraphs[first], start, min(end, len(paragraphs[first])))
        or (last != first and _in_own_sentence(paragraphs[last], 0, end))
        or _credited_after(paragraphs, last, end)
        or _beside(paragraphs, first, start, last, end)
        or _keeps_the_floor(paragraphs, first, start)
    )


def _in_own_sentence(text: str, start: int, end: int) -> bool:
    """A cue in the sentence or sentences that the quotation lies in, outside quotation marks."""
    outside = _outside(text)
    if outside[max(0, start - 8) : start].rstrip().endswith(":") or _LABEL.match(text):
        return True
    first, stop = _touching(text, start, end)
    return any(_explains(outside[low:high]) for low, high in _sentences(text)[first:stop])


def _credited_after(paragraphs: Sequence[str], index: int, end: int) -> bool:
    tail = paragraphs[index][end:]
    if tail.strip():
        return _CREDIT_AFTER.match(tail) is not None
    following = paragraphs[index + 1] if index + 1 < len(paragraphs) else ""
    return len(following) < 100 and _CREDIT_AFTER.match(following) is not None


def _beside(paragraphs: Sequence[str], first: int, start: int, last: int, end: int) -> bool:
    """A cue in the sentence just before or just after, in this paragraph or the next one."""
    text = paragraphs[first]
    number, _ = _touching(text, start, start)
    if number:
        low, high = _sentences(text)[number - 1]
        if _attributes(text, low, high):
            return True
    elif first:
        previous = paragraphs[first - 1]
        if spans := _sentences(previous):
            low, high = spans[-1]
            if _cue_or_colon(_outside(previous)[low:high]):
                return True
    text = paragraphs[last]
    _, number = _touching(text, end, end)
    if number < len(_sentences(text)):
        low, high = _sentences(text)[number]
        # "Will you go?" the mayor of the town, a former pilot, asked.
        asked = text[max(0, end - 3) : end].rstrip(CLOSING)[-1:] in ("?", "!")
        following = _outside(text)[low:high]
        if len(following.split()) <= _TAIL_WORDS:
            return _explains(following)
        return _reports(following) if asked else _speaks_on(following)
    if last + 1 < len(paragraphs):
        following = paragraphs[last + 1]
        if spans := _sentences(following):
            low, high = spans[0]
            return _speaks_on(_outside(following)[low:high])
    return False


def _attributes(text: str, low: int, high: int) -> bool:
    """Whether a sentence reports speech: beside a quotation, weaker verbs do ("he continued")."""
    outside = _outside(text)[low:high]
    return _reports(outside) or (outside != text[low:high] and _explains(outside))


def _speaks_on(text: str) -> bool:
    return _POINTS_BACK.match(text) is not None and _reports(text)


def _cue_or_colon(text: str) -> bool:
    return text.rstrip().endswith(":") or _reports(text)


def _keeps_the_floor(paragraphs: Sequence[str], index: int, start: int) -> bool:
    """Whether the quotation goes on with what a speaker named before was saying.

    Going back over sentences and paragraphs that are nothing but quotation, the first one that
    has words of its own must report speech.
    """
    text = paragraphs[index]
    outside = _outside(text)
    number, _ = _touching(text, start, start)
    for low, high in reversed(_sentences(text)[max(0, number - _FLOOR) : number]):
        if WORD.search(outside[low:high]):
            return _attributes(text, low, high)
    for back in range(index - 1, max(-1, index - 1 - _FLOOR), -1):
        words_outside = _outside(paragraphs[back])
        if WORD.search(words_outside):
            # Somebody who is quoted there may go on; what is only told there ends with it.
            return words_outside != paragraphs[back] and _cue_or_colon(words_outside)
    return False
