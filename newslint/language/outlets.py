"""Newspapers and broadcasters as those whom somebody told: "told the Courier", "in an interview with"."""

from __future__ import annotations

import re

_INTERVIEWER = re.compile(r"\b(?:interview|conversation|talk|chat)s? (?:with|to) (.+)")
_CAPITALISED = re.compile(r"[A-Z\d][\w.&'’-]*")
# What outlets are called where they have no name, and what else their names are made of.
_OUTLETS = frozenset(
    "news newspaper radio television tv magazine agency programme program website show podcast".split()
)
_BESIDE = frozenset("the of and for daily weekly local state public".split())


def interviewers(circumstance: str) -> list[str]:
    """Return who was told, out of the words that say where: "in an interview with the Courier"."""
    return _INTERVIEWER.findall(circumstance)


def names_outlet(phrase: str) -> bool:
    """Whether a phrase names an outlet: words with capitals and what outlets are called, nothing else."""
    words = phrase.split()
    rest = {word.lower() for word in words if not _CAPITALISED.fullmatch(word)}
    tells = any(map(_CAPITALISED.fullmatch, words)) or not rest.isdisjoint(_OUTLETS)
    return tells and rest <= _OUTLETS | _BESIDE
