"""What copying and pasting leaves in prose: capitals in mid-sentence, cut-off ends, blank lines.

In: the text of a paragraph or of a file. Out: places as (start, end), code points, end exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from newslint.language.lexicon import Blend, suspicious_blend
from newslint.model import MASK

Place = tuple[int, int]

# Capitals that a pasted-in phrase left behind

# Words after which a sentence goes on. After those of CLAUSE_LEADS a clause begins, so that what
# follows may be a whole pasted sentence; after the others only an article tells enough.
CLAUSE_LEADS = (
    "that because although though while when whether if since as after before until where and"
    " but or so then say says said claim claims claimed reveal reveals revealed confirm"
    " confirms confirmed announced believe stated added reported suggest suggests suggested"
)
OTHER_LEADS = "of to in on at by for from with into about against between during over under than"

# Words that begin a clause, and that no name consists of when a small letter follows.
BEGINNERS = (
    "He She They We This These Those There Their His Her Its It Some Many Most Several Both"
    " Each One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Police"
    " Officials Officers Authorities Protesters Demonstrators Residents Workers Employees"
    " Scientists Researchers Experts Investigators Prosecutors Detectives Firefighters"
    " Rescuers Lawyers Lawmakers Ministers Voters Doctors Patients Students Pupils Teachers"
    " Parents Families People Passengers Drivers Witnesses"
)
OPENERS = (
    "In On At After Before When While As If For With By From Since During Following Despite"
    " According Although Because Under Over"
)
DETERMINERS = (
    "a an the this that these those his her its their our my last next early late to Monday"
    " Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June"
    " July August September October November December"
)
# "in A flat", "of A level standard": letters that are names.
AFTER_LETTER = (
    "level levels flat sharp minor major and or to is was for in road roads side star stars"
    " grade grades team teams division wing wings block hall ward side lister listers"
)

SAYING = (
    "said says say added adds asked asks wrote writes replied explained continued concluded told"
)

_LEAD = rf"(?P<lead>(?<![\w'’-])(?:{'|'.join((CLAUSE_LEADS + ' ' + OTHER_LEADS).split())}))"
_CAPITAL = r"(?P<capital>[A-Z][a-z]*)(?![\w'’&.-])"
_NEXT = r"(?:[ \t]+(?P<next>[^\W\d_][\w'’-]*))?(?:[ \t]+(?P<third>[^\W\d_][\w'’-]*))?"
PASTED = re.compile(rf"{_LEAD}[ \t]+{_CAPITAL}{_NEXT}")
# "In a shocking turn of events, The mayor resigned."
PASTED_AFTER_COMMA = re.compile(
    rf"(?P<lead>\A[A-Z][^.,:;!?\"“”‘()]{{3,80}}(?<=[a-z]),)[ \t]+{_CAPITAL}{_NEXT}"
)


@cache
def _word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def pasted_capitals(text: str, sentences: Sequence[Place]) -> Iterator[Place]:
    """Yield the places where a capital in mid-sentence shows that the words before were pasted in.

    Args:
        text: a paragraph.
        sentences: its sentences.
    """
    for found in PASTED.finditer(text):
        if _is_pasted(found, clause=found["lead"] in _word_set(CLAUSE_LEADS)):
            yield found.start(), _end_of_pasted(found)
    for start, end in sentences:
        found_first = PASTED_AFTER_COMMA.match(text[start:end])
        if found_first and _is_pasted(found_first, clause=True):
            if found_first["lead"].split()[-1].rstrip(",") in _word_set(SAYING):
                continue  # "She added, It is": a quotation without its marks.
            # From the last word of the pasted phrase on.
            lead = found_first["lead"]
            offset = len(lead) - len(lead.split()[-1])
            yield start + offset, start + _end_of_pasted(found_first)


def _is_pasted(found: re.Match[str], *, clause: bool) -> bool:
    capital, following, third = found["capital"], found["next"] or "", found["third"] or ""
    if not following:
        return False
    small = following[0].islower()
    if capital in ("A", "An"):
        if following in _word_set(AFTER_LETTER) and capital == "A":
            return False
        # A title goes on in capitals ("of A Midsummer Night's Dream"); a name and its verb do not.
        title = not small and third[:1].isupper()
        return small or (clause and not (title and capital == "A"))
    if capital == "The":
        return small
    if capital in _word_set(BEGINNERS):
        return clause and small
    # "that In the afternoon", but "that In the Heat of the Night".
    return (
        clause
        and capital in _word_set(OPENERS)
        and following in _word_set(DETERMINERS)
        and not third[:1].isupper()
    )


def _end_of_pasted(found: re.Match[str]) -> int:
    is_article = found["capital"] in ("A", "An", "The")
    return found.end("next") if is_article and found["next"] else found.end("capital")


# Words with a synonym pasted into them

SMALL_WORD = re.compile(r"(?<![\w'’.@#/&-])[a-z]{5,}(?![\w'’@/&-]|\.\w)")


def replaced_words(text: str) -> Iterator[tuple[Place, Blend]]:
    """Yield words that are no words since a replacement hit a part of a real one."""
    for found in SMALL_WORD.finditer(text):
        blend = suspicious_blend(found[0])
        if blend:
            yield found.span(), blend


# Text that breaks off

FULL_END = re.compile(r"[.!?:;…‽][\s\"'“”‘’»›)\]*_]*\Z|[\"”»)\]]\Z")
ELLIPSIS = re.compile(r"(?:…|\.\.\.)[\s\])]*\Z")
LAST_WORDS = re.compile(r"(?:\S+\s+){0,4}\S+\s*\Z")
# No sentence ends with these.
OPEN_WORD = re.compile(
    r"(?:,|\b(?:a|an|the|of|and|or|but|because|with|from|into|than|their|its|his|my|your|our|is|are|"
    r"was|were|has|have|will|would))\Z",
    re.IGNORECASE,
)
LEAST_WORDS = 8


@lru_cache(maxsize=1 << 11)
def is_ended(text: str) -> bool:
    """Whether a paragraph ends like a sentence, or with something that is no prose."""
    return bool(FULL_END.search(text)) or text.endswith(MASK)


@lru_cache(maxsize=1 << 11)
def cut_off(paragraph: str, *, last: bool) -> Place | None:
    """Return the last words of a paragraph that breaks off.

    Args:
        paragraph: its text.
        last: whether the article ends here. Elsewhere only words that end no sentence tell.
    """
    if len(paragraph.split()) < LEAST_WORDS:
        return None
    breaks_off = not is_ended(paragraph) or bool(ELLIPSIS.search(paragraph))
    if not (breaks_off if last else OPEN_WORD.search(paragraph)):
        return None
    tail = LAST_WORDS.search(paragraph)
    return (tail.start(), len(paragraph.rstrip())) if tail else None


# Blank lines

FENCE = re.compile(r"^[ \t]{0,3}(?:```|~~~)", re.MULTILINE)
BLANK_LINES = re.compile(r"(?:(?<=\n)|(?<=\r)(?!\n))(?:[^\S\r\n]*(?:\r\n|\n|\r(?!\n))){4,}")


def blank_lines(text: str, start: int = 0, *, fenced: bool = False) -> Iterator[Place]:
    """Yield runs of four or more blank lines.

    Args:
        text: a file.
        start: where its body begins.
        fenced: whether it may hold fenced code, in which blank lines are left alone.
    """
    for found in BLANK_LINES.finditer(text, start):
        if fenced and len(FENCE.findall(text, start, found.start())) % 2:
            continue
        yield found.span()
