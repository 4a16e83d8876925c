"""Facts of an article - a figure, a name, a time - each with what it is attached to.

In: the reading of an article. Out: its facts with their *context*: the content words of the sentence,
each with its nearness to the fact. Two facts that fill the same slot have like contexts, whatever
they say; so a figure that changed places with another is seen by its context, not by its value.

Nearness falls with the distance in the dependency tree, where function words count little, and
with the distance in words: the mean of both, since a parse of news is often wrong in places.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from newslint.align import Unit
from newslint.language.stretches import starting_within

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from newslint.statements import Reading

FALL = 0.62
"""A content word further away in the tree counts so much of what the one before counts."""

FUNCTION_STEP = 0.35
"""What it takes to pass a function word ("killed in Paris"), a content word being 1."""

OPEN_TAGS = ("N", "V", "J", "R", "CD", "FW")
"""Penn tags of content words begin so."""

SUBJECTS = frozenset({"nsubj", "csubj", "agent"})
OBJECTS = frozenset({"dobj", "nsubjpass", "obj"})


class Located(Protocol):
    """Whatever stands somewhere in a paragraph."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


Item = TypeVar("Item", bound=Located)


@dataclass(frozen=True, eq=False)
class Fact(Generic[Item]):
    """A figure, name or time where it stands, and what it is attached to.

    Attributes:
        item: what was read.
        source: the number of the source it stands in; 0 in a rewrite.
        unit: the sentence it stands in, numbered as in the alignment.
        section: the number of its paragraph.
        context: the stems around it with their nearness, 0 to 1.
        words: the stems of its own words.
        role: "subject", "object", the preposition it hangs on, or "".
        governor: the stem of what it is subject or object of, else of the word it hangs on.
    """

    item: Item
    source: int
    unit: int
    section: int
    context: Mapping[str, float]
    words: frozenset[str]
    role: str
    governor: str


def read_facts(
    reading: Reading,
    items: Sequence[Sequence[Item]],
    units: Sequence[Unit],
    source: int = 0,
) -> Iterator[Fact[Item]]:
    """Yield the facts of an article in reading order.

    Args:
        reading: the article, read.
        items: figures, names or times of each paragraph.
        units: its sentences, numbered as in the alignment.
        source: the number of the source it is.
    """
    by_section: dict[int, list[Unit]] = {}
    for unit in units:
        by_section.setdefault(unit.section, []).append(unit)
    for section, found in enumerate(items):
        if not found:
            continue
        doc = reading.docs[section]
        for unit in by_section.get(section, ()):
            inside = starting_within(found, unit.start, unit.end)
            if inside:
                sentence = _Sentence(doc, unit)
                for item in inside:
                    yield sentence.fact(item, source)


class _Sentence:
    """A sentence with its parse, made ready for measuring distances."""

    def __init__(self, doc: Doc, unit: Unit) -> None:
        self._unit = unit
        span = doc.char_span(unit.start, unit.end, alignment_mode="expand")
        self._tokens: list[Token] = list(span) if span is not None else []
        first = self._tokens[0].i if self._tokens else 0
        self._heads = [
            token.head.i - first if 0 <= token.head.i - first < len(self._tokens) else number
            for number, token in enumerate(self._tokens)
        ]
        self._open = [token.tag_.startswith(OPEN_TAGS) for token in self._tokens]
        self._stem_at = {word.start: word.stem for word in unit.words}
        self._neighbours: list[list[int]] = [[] for _ in self._tokens]
        for number, head in enumerate(self._heads):
            if head != number:
                self._join(number, head)
        self._share_subjects()

    def _join(self, one: int, other: int) -> None:
        self._neighbours[one].append(other)
        self._neighbours[other].append(one)

    def _share_subjects(self) -> None:
        """Put a subject as near to the second of two verbs: "two men got out and attacked"."""
        subjects = {
            head: number
            for number, head in enumerate(self._heads)
            if self._tokens[number].dep_ in SUBJECTS
        }
        for number, head in enumerate(self._heads):
            if self._tokens[number].dep_ == "conj" and head in subjects and number not in subjects:
                self._join(subjects[head], number)

    def fact(self, item: Item, source: int) -> Fact[Item]:
        """Return a fact with its context."""
        inside = [
            number
            for number, token in enumerate(self._tokens)
            if token.idx < item.end and item.start < token.idx + len(token)
        ]
        role, governor = self._role(inside) if inside else ("", "")
        return Fact(
            item,
            source,
            self._unit.index,
            self._unit.section,
            self._context(item, inside),
            frozenset(
                word.stem
                for word in self._unit.words
                if item.start <= word.start and word.end <= item.end
            ),
            role,
            governor,
        )

    def _context(self, item: Located, inside: Sequence[int]) -> dict[str, float]:
        near = self._nearness(inside)
        context: dict[str, float] = {}
        for word in self._unit.words:
            if (word.start < item.end and item.start < word.end) or word.stem[:1].isdigit():
                continue
            # A word inside a longer token ("third-floor") stands where the token does.
            value = near.get(word.start, 0.0)
            if not value:
                value = max(
                    (
                        near.get(token.idx, 0.0)
                        for token in self._tokens
                        if token.idx <= word.start < token.idx + len(token)
                    ),
                    default=0.0,
                )
            context[word.stem] = max(context.get(word.stem, 0.0), value)
        return context

    def _nearness(self, inside: Sequence[int]) -> dict[int, float]:
        """Return how near each token, by its offset, is to some others."""
        if not inside:
            return {}
        steps = self._steps(inside)
        apart = self._apart(inside)
        return {
            token.idx: (FALL ** max(0.0, steps[number] - 1) + FALL ** max(0.0, apart[number] - 1))
            / 2
            for number, token in enumerate(self._tokens)
            if number in steps
        }

    def _steps(self, inside: Sequence[int]) -> dict[int, float]:
        """Distances in the tree."""
        steps = dict.fromkeys(inside, 0.0)
        todo = list(inside)
        while todo:
            here = todo.pop()
            for other in self._neighbours[here]:
                step = steps[here] + (1.0 if self._open[other] else FUNCTION_STEP)
                if step < steps.get(other, float("inf")):
                    steps[other] = step
                    todo.append(other)
        return steps

    def _apart(self, inside: Sequence[int]) -> list[float]:
        """Distances in words, those that carry no content counting little."""
        apart = [0.0] * len(self._tokens)
        for side in (range(inside[-1] + 1, len(self._tokens)), range(inside[0] - 1, -1, -1)):
            distance = 0.0
            for number in side:
                distance += 1.0 if self._open[number] else FUNCTION_STEP
                apart[number] = distance
        return apart

    def _role(self, inside: Sequence[int]) -> tuple[str, str]:
        """Whether the words are subject or object, and of what; a passive is turned."""
        members = set(inside)
        top = next((each for each in inside if self._heads[each] not in members), inside[-1])
        here = top
        for _ in range(4):  # "the mayor, Ana Ruiz": what an apposition belongs to has the role
            token = self._tokens[here]
            if token.dep_ not in ("appos", "conj", "compound", "nmod") or self._heads[here] == here:
                break
            if token.dep_ == "compound" and self._tokens[self._heads[here]].tag_[:2] != "NN":
                break
            here = self._heads[here]
        token = self._tokens[here]
        head = self._tokens[self._heads[here]]
        if token.dep_ in SUBJECTS or (token.dep_ == "pobj" and head.dep_ == "agent"):
            verb = head.head if head.dep_ == "agent" else head
            return "subject", self._stem(verb)
        if token.dep_ in OBJECTS:
            return "object", self._stem(head)
        if head.tag_ in ("IN", "TO") and head.head is not head:
            return head.lower_, self._stem(head.head)
        return "", self._stem(head)

    def _stem(self, token: Token) -> str:
        return self._stem_at.get(token.idx, token.lower_)
