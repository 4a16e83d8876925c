"""Interviews printed as questions and answers: there every paragraph is somebody's words.

In: the paragraphs of an article. Out: where the interview begins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

QUESTION_END = re.compile(r"\?[\"”'’)]*$")
TO_SOMEBODY = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
LABEL = re.compile(r"(?:Q|Question|Interviewer|[A-Z][A-Z.'’ -]{2,30}|[A-Z]{2,3})\s?:\s")

QUESTIONS = 3
"""So many answered questions make an interview; one or two may be asked of the reader."""


def interview_start(paragraphs: Sequence[str]) -> int | None:
    """Return the index of an interview's first question, None where the text is no interview.

    A question of an interview is a paragraph that asks somebody ("you") and is followed by one that
    does not ask; explainers ask too ("Who pays?"), but they ask nobody.
    """
    asked = [
        index
        for index, paragraph in enumerate(paragraphs[:-1])
        if _asks(paragraph) and not _asks(paragraphs[index + 1])
    ]
    return asked[0] if len(asked) >= QUESTIONS else None


def _asks(paragraph: str) -> bool:
    text = paragraph.rstrip()
    label = LABEL.match(text)
    return bool(QUESTION_END.search(text)) and bool(label or TO_SOMEBODY.search(text))
