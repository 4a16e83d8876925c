"""How sure a finding about a quotation is: the share of such findings that an editor would mark.

In: what was seen. Out: 0 to 1. The figures were set by hand and checked on rewrites marked by an editor
and on honest ones; `bench/quotations.py` prints how well they hold.
"""

from __future__ import annotations

import re

from newslint.language.lost_marks import LostMarks
from newslint.language.quotation_judgement import Verdict
from newslint.language.reporting import reports_speech
from newslint.language.speakers import Speaker

_PERSON_TITLES = frozenset(
    """
    mr mrs ms miss dr sir dame lord lady prof professor president minister prime mayor senator
    governor judge justice captain sergeant officer chief inspector superintendent detective
    secretary rep sen gov gen general lt col colonel sgt cllr councillor the a an of for and
    """.split()
)
# Bodies speak through people, and a spokesman's words are his department's.
_BODY = re.compile(
    r"\b(?:department|ministry|office|agency|council|committee|commission|government|police|"
    r"union|association|federation|company|corporation|group|party|club|university|school|court|"
    r"bank|board|authority|service|force|foundation|institute|society|trust|league|army|church|"
    r"city|county|state|house|hall|bureau|inc|ltd|plc|llc|news|times|post|spokes\w+|statement)\b",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"\b[A-Z]{2,}\b")
_NAME = re.compile(r"[^\W\d_][\w’'-]*[^\W_]")
TERM = 2
PLAINLY = 0.8
_JUDGES = re.compile(
    r"\b(?:describ|call|label|brand|dubb?|deem|term|denounc|characteri[sz]|condemn|consider|slam|blast)"
    r"(?:e|es|ed|led|ing|ling|s)?\b"
)


def of_verdict(
    verdict: Verdict,
    words: str,
    *,
    speech: bool,
    closed: bool,
    headline: bool,
    source_quotes: bool,
    replaces: bool = False,
) -> float:
    """Return how sure it is that words in quotation marks are not what the source quotes.

    Args:
        verdict: what was found.
        words: the words.
        speech: whether these are somebody's words rather than scare quotes or a title.
        closed: whether the quotation has a closing mark; without one nobody knows where it ends.
        headline: whether it stands in a title: a headline may put a short claim in marks.
        source_quotes: whether the source uses quotation marks for what people say: an opinion piece
            is all of it somebody's words.
        replaces: whether the source quotes other words in their place.
    """
    sure = _by_length(verdict, speech=speech)
    if replaces:
        sure = max(sure, 0.85)
    if _is_title(words):
        sure = min(sure, 0.3 if verdict.condition == "unquoted" else 0.5)
    if verdict.slight:
        sure = min(sure, 0.5)
    if not closed:
        sure = min(sure, 0.8)
    if headline:
        sure = min(sure, 0.9)
    if verdict.condition == "unquoted":
        if not source_quotes:
            sure = min(sure, 0.3)
        if verdict.words >= 6 and reports_speech(words):
            # '..." he said. He left. "...': marks that were paired the wrong way round.
            sure = min(sure, 0.3)
    return sure


def _by_length(verdict: Verdict, *, speech: bool) -> float:
    count = verdict.words
    if verdict.condition == "merged":
        return 0.85 if count >= 10 else 0.7
    if verdict.condition == "unquoted":
        if count <= 2 or not (speech or verdict.partly or count >= 4):
            return 0.3
        return (0.9 if count >= 6 else 0.8) if speech or verdict.partly else 0.5
    if count >= 4:
        return 0.97 if speech or count >= 6 else 0.85
    return (0.6, 0.7, 0.8)[count - 1] if speech else (0.5, 0.6, 0.75)[count - 1]


def _is_title(words: str) -> bool:
    """Whether all longer words have a capital, as in the title of a book or a song."""
    found = [word for word in words.split() if len(word) > 3]
    return len(words.split()) > 1 and bool(found) and all(word[0].isupper() for word in found)


def of_lost_marks(lost: LostMarks, around: str, *, is_summary: bool = False) -> float:
    """Return how sure it is that words lost the quotation marks they should have.

    Args:
        lost: the words.
        around: the rest of the rewrite's sentence. What it credits to a speaker is at least not the
            publisher's own voice.
        is_summary: whether the rewrite tells in a few sentences what the source says: it has no room
            for marks.
    """
    sure = _of_lost_words(lost, around)
    # What is no more than likely was wrong half the time where people judged it; and honest rewrites
    # tell what somebody said in his own words, without the marks.
    plainly = sure >= PLAINLY and not reports_speech(around)
    return sure if plainly and not is_summary else min(sure, 0.65)


def _of_lost_words(lost: LostMarks, around: str) -> float:
    count = lost.words.end - lost.words.first
    credited = reports_speech(around)
    if lost.whole:
        if count == 1:
            return 0.6 if _JUDGES.search(around) else 0.3
        sure = min(0.85, 0.45 + 0.1 * lost.content + (0.0 if credited else 0.15))
        # One or two words in marks may be a term: they are somebody's where a verb judges by them.
        return sure if count > TERM or _JUDGES.search(around) else min(sure, 0.6)
    if lost.spoken:
        return 0.8 if credited else 0.9
    sure = 0.1 + 0.1 * lost.content + min(0.25, 0.05 * (count - 4))
    # What is credited is at least not the publisher's own voice.
    return min(0.65, sure) if credited else min(0.9, sure + 0.2)


def of_misattribution(
    speaker: Speaker, credited: Speaker, *, introduced: bool, plain: bool, direct: bool
) -> float:
    """Return how sure it is that words are credited to somebody who did not say them.

    Args:
        speaker: whom the source credits with them.
        credited: whom the rewrite credits.
        introduced: whether the source names that one too.
        plain: whether both articles name their speaker beside the words, not by a pronoun and not
            only some sentences before.
        direct: whether the rewrite does, and quotes the words whole: "...", said Ruiz.
    """
    if not _surely_different(speaker, credited):
        return 0.0
    sure = 0.93 if introduced else 0.8
    if plain:
        return sure
    # Who is behind a pronoun may have been misread, more so on both sides.
    return min(sure, 0.75 if direct else 0.45)


def _surely_different(one: Speaker, other: Speaker) -> bool:
    """Whether two named people cannot be one: no name of theirs is the same, neither is a body."""
    if one.kind != "named" or other.kind != "named":
        return False
    if any(_BODY.search(name) or _ACRONYM.search(name) for name in (one.name, other.name)):
        return False
    names, others = _names(one.name), _names(other.name)
    return bool(names) and bool(others) and not names & others


def _names(phrase: str) -> set[str]:
    return {
        name.lower().removesuffix("'s").removesuffix("’s")
        for name in _NAME.findall(phrase)
        if name[0].isupper() and name.lower() not in _PERSON_TITLES
    }
