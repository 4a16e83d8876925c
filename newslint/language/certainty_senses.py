"""Whether a word that may be a hedge is one: "may" and May, "might" and military might.

In: the words of a text and the first and last word of what was found. Out: yes or no.
"""

from __future__ import annotations

from collections.abc import Callable

from newslint.language.abbreviations import words as table
from newslint.language.phrases import Words

_DETERMINERS = table(
    """
    the a an this that these those its their his her our my your whose all full sheer no any some
    military economic financial political industrial naval air sea american british russian chinese
    german french soviet roman collective combined creative corporate commercial
    """
)
_BEFORE_VERB = table("be have not also well never still yet only even")
# "appeared in court", "appeared on the show": came before somebody's eyes.
_SHOWN = table(
    """
    in on at before for alongside with by via next today yesterday live again regularly from
    together under above around across here there twice once onstage online and or frequently
    """
)
_PERCEIVE = table("see hear smell feel taste remember tell afford understand")
_UNEXPECTED = table("don't not never one nobody be as than when to")
_COUNTS = table(
    """
    a an one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy
    eighty ninety half all every double twice
    """
)
_CURRENCIES = ("$", "£", "€", "¥")
_AFTER_NOUN = table("of and or was is are were in on at to")


def is_hedge(words: Words, first: int, stop: int) -> bool:
    """Whether the words from `first` up to `stop` lower certainty where they stand."""
    if stop - first > 1:
        return not _is_other_phrase(words, first, stop)
    test = _SENSES.get(words.lower[first])
    return test is None or test(words, first, words.before(first), words.after(first))


def _might(words: Words, index: int, before: str, after: str) -> bool:
    return bool(after) and after not in _AFTER_NOUN and not _is_modifier(before)


def _could(words: Words, index: int, before: str, after: str) -> bool:
    seen = after == "be" and words.after(index + 1) in ("seen", "heard", "felt")
    return after not in _PERCEIVE and after != "not" and not seen


def _is_modifier(word: str) -> bool:
    return word in _DETERMINERS or word.endswith(("'s", "s'"))


def _may(words: Words, index: int, before: str, after: str) -> bool:
    written = words.text[words.starts[index] : words.ends[index]]
    if written in ("may", "MAY"):
        return bool(after) and not after[:1].isdigit()  # "may 7" in text without capitals
    return after in _BEFORE_VERB and before not in ("mrs", "theresa", "ms", "in", "on")


def _before_figure(words: Words, index: int, before: str, after: str) -> bool:
    """Whether "nearly" rounds a figure, which is no hedge: "nearly $3m", "almost a third"."""
    gap = words.text[words.ends[index] : words.ends[index] + 2]
    return after[:1].isdigit() or after in _COUNTS or gap.strip() in _CURRENCIES


def _is_other_phrase(words: Words, first: int, stop: int) -> bool:
    start, last = words.lower[first], words.lower[stop - 1]
    after = words.after(stop - 1)
    if start == "up":
        # "up to the church" is no bound.
        return not after[:1].isdigit()
    if start == "reports" and first:
        # "The Kelp reports that": a verb, and a speaker.
        return words.text[words.starts[first - 1]].isupper()
    if start.startswith("look") and last == "like":
        # "what it looked like": of looks; "what looked like a bomb": of appearance.
        return "what" in words.lower[max(0, first - 6) : max(0, first - 1)]
    return False


def _likely(words: Words, index: int, before: str, after: str) -> bool:
    """Whether "likely" doubts: pollsters ask "likely Democratic voters"."""
    return not any(
        word.startswith(("voter", "caucus", "electorate"))
        for word in words.lower[index + 1 : index + 4]
    )


# What tells the hedge from the other senses of a word: given the words, the place of the word, and
# the words before and after it.
_SENSES: dict[str, Callable[[Words, int, str, str], bool]] = {
    "may": _may,
    "might": _might,
    "could": _could,
    "nearly": lambda *place: not _before_figure(*place),
    "almost": lambda *place: not _before_figure(*place),
    "likely": _likely,
    "supposed": lambda words, index, before, after: after != "to",
    "if": lambda words, index, before, after: before not in ("even", "what") and after != "not",
    "some": lambda words, index, before, after: not after[:1].isdigit(),
    **dict.fromkeys(
        ("appear", "appears", "appeared", "appearing"),
        lambda words, index, before, after: bool(after) and after not in _SHOWN,
    ),
    **dict.fromkeys(
        ("suggest", "suggests", "suggested", "suggesting"),
        lambda words, index, before, after: bool(after) and not after.endswith("ing"),
    ),
    **dict.fromkeys(
        ("expect", "expects", "expected", "expecting"),
        lambda words, index, before, after: before not in _UNEXPECTED,
    ),
    **dict.fromkeys(
        ("reckon", "reckons", "reckoned"), lambda words, index, before, after: after != "with"
    ),
}
