"""Edits that keep what an article says: what comparing rules must stay quiet about.

Each maker takes an article and yields edits of one kind: sentences and paragraphs here, marks and
numbers in `harmless_marks`, speakers in `harmless_names`. All are made outside quotation marks but for
the marks themselves. Paragraphs are dropped and moved only where no pronoun, no open quotation and no
caveat depends on them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from random import Random
from typing import NamedTuple

from bench import harmless_marks as marks
from bench import harmless_names as names
from bench.edits import Edit, apply, capitalised
from bench.fault_facts import CAVEAT
from bench.fault_makers import plain_sentences
from bench.stories import Story

Maker = Callable[[Story], Iterator[Edit]]

MOST = 4
"""So many edits of one kind an article gets, where the kind is not one that an editor makes throughout."""

THROUGHOUT = frozenset({"quotation marks", "spelling", "percent", "titles", "contractions"})
LAST = ("all together", "identical")
SHORT = 14

LEANS = re.compile(
    r"\b(?:he|she|they|it|his|her|their|its|him|them|this|these|that|those|also|another|such|both|who|there|then|"
    r"other|others|later|earlier|too|here)\b",
    re.IGNORECASE,
)

DENIAL = re.compile(r"\b(?:dismiss|reject|disput|rebut|refut|contest)(?:e?d|e?s|ing)\b")


class Made(NamedTuple):
    """A rewrite that says what its source says."""

    kind: str
    text: str
    edits: int


def rewrites(story: Story, seed: int, only: str | None = None) -> Iterator[Made]:
    """Yield the harmless rewrites of an article: one for each kind that applies, then all together.

    Args:
        seed: the choice of places follows from it and from the article's name.
        only: the start of the kinds to make; None for every kind, the last two included.
    """
    chosen: dict[str, list[Edit]] = {}
    for kind, maker in MAKERS.items():
        rng = Random(f"{seed} {kind} {story.name}")
        edits = choose(list(maker(story)), rng, len(story.text) if kind in THROUGHOUT else MOST)
        if edits:
            chosen[kind] = edits
    for kind, edits in chosen.items():
        if kind.startswith(only or ""):
            yield Made(kind, apply(story.text, edits), len(edits))
    moves = {"paragraphs dropped": dropped, "paragraphs moved": moved_about}
    for kind, move in moves.items():
        order = move(story, Random(f"{seed} {kind} {story.name}"))
        if order is not None and kind.startswith(only or ""):
            yield Made(kind, arranged(story, order, []), 1)
    if "all together".startswith(only or "") and chosen:
        yield together(story, chosen, seed)
    if "identical".startswith(only or ""):
        yield Made("identical", story.text, 0)


def choose(edits: list[Edit], rng: Random, most: int) -> list[Edit]:
    """Choose up to so many edits of which no two touch."""
    rng.shuffle(edits)
    kept: list[Edit] = []
    for edit in edits:
        apart = all(edit.end < other.start or other.end < edit.start for other in kept)
        if apart and len(kept) < most:
            kept.append(edit)
    return sorted(kept)


def together(story: Story, chosen: Mapping[str, list[Edit]], seed: int) -> Made:
    """Make all edits that do not touch one another, then drop and move paragraphs."""
    kept: list[Edit] = []
    for kind in sorted(chosen, key=lambda kind: kind in THROUGHOUT):
        for edit in chosen[kind]:
            if all(edit.end < other.start or other.end < edit.start for other in kept):
                kept.append(edit)
    rng = Random(f"{seed} together {story.name}")
    numbers = list(range(len(story.paragraphs)))
    order = moved_about(story, rng) or numbers
    gone = set(numbers) - set(dropped(story, rng) or numbers)
    left = [number for number in order if number not in gone]
    return Made("all together", arranged(story, left, kept), len(kept) + (left != numbers))


def arranged(story: Story, order: list[int], edits: list[Edit]) -> str:
    """Return the paragraphs of those numbers in that order, edits made."""
    pieces = []
    for number in order:
        start, end = story.paragraphs[number]
        inside = [
            Edit(edit.start - start, edit.end - start, edit.text)
            for edit in edits
            if start <= edit.start and edit.end <= end
        ]
        pieces.append(apply(story.text[start:end], inside))
    return "\n\n".join(pieces)


# Whole paragraphs


def stands_alone(story: Story, number: int) -> bool:
    """Whether a paragraph leans on no other, and none on it: no pronoun, no open quotation."""
    words = story[story.paragraphs[number]]
    after = number + 1
    following = story[story.paragraphs[after]][:120] if after < len(story.paragraphs) else ""
    marks = words.count("“") != words.count("”") or words.count('"') % 2 or words.count("''") % 2
    leans = LEANS.search(words[:120]) or LEANS.search(following) or words.endswith(":")
    short = len(words.split()) < SHORT
    return not (marks or leans or short or CAVEAT.search(words) or DENIAL.search(words))


def dropped(story: Story, rng: Random) -> list[int] | None:
    """Return the numbers of the paragraphs left when some are dropped; None if none can be."""
    numbers = range(len(story.paragraphs))
    free = [number for number in numbers if number > 2 and stands_alone(story, number)]
    gone = rng.sample(free, min(len(free), max(1, len(story.paragraphs) // 5)))
    return [number for number in numbers if number not in gone] if gone else None


def moved_about(story: Story, rng: Random) -> list[int] | None:
    """Return the numbers of the paragraphs in another order; None if none can be moved."""
    numbers = list(range(len(story.paragraphs)))
    free = [number for number in numbers if number > 2 and stands_alone(story, number)]
    if len(free) < 2:
        return None
    one, two = rng.sample(free, 2)
    numbers[one], numbers[two] = two, one
    return numbers


# Sentences


def split(story: Story) -> Iterator[Edit]:
    """`, and they left` becomes `. They left`, in sentences credited to nobody."""
    for sentence in plain_sentences(story):
        for index in range(sentence.first, sentence.last - 2):
            word = story.words[index]
            before, after = story.words[index - 1], story.words[index + 1]
            verb = story.words[after.head]
            clause = after.relation == "nsubj" and verb.relation == "conj"
            main = clause and story.words[verb.head].relation == "ROOT"
            if word.text in ("and", "but") and before.text == "," and main:
                keep = "But " + after.text if word.text == "but" else capitalised(after.text)
                yield Edit(before.start, after.end, f". {keep}")
            elif word.text == ";" and main and after.start == word.end + 1:
                yield Edit(word.start, after.end, f". {capitalised(after.text)}")


def joined(story: Story) -> Iterator[Edit]:
    """Two short sentences become one, joined by a semicolon or by `, and`."""
    plain = {sentence.start: sentence for sentence in plain_sentences(story)}
    for one, two in zip(story.sentences, story.sentences[1:], strict=False):
        short = two.end - one.start < 200 and one.paragraph == two.paragraph
        first = story.words[two.first]
        joins = first.tag in ("DT", "PRP", "PRP$", "EX") and first.text != "I"
        if one.start in plain and two.start in plain and short and joins:
            glue = "; " if two.start % 2 else ", and "
            yield Edit(one.end - 1, first.end, glue + first.text[0].lower() + first.text[1:])


MAKERS: dict[str, Maker] = {
    "sentences split": split,
    "sentences joined": joined,
    "quotation marks": marks.quotation_marks,
    "contractions": marks.contractions,
    "percent": marks.percent,
    "dates": marks.dates,
    "on a day": marks.on_day,
    "titles": marks.titles,
    "said X, X said": names.turned,
    "neutral cues": names.neutral_cues,
    "spelling": marks.spelling,
    "first name added": names.first_name_added,
    "surname only": names.surname_only,
    "pronouns": names.pronouns,
    "acronyms": names.acronyms,
    "number words": marks.number_words,
    "United States": marks.country,
}
