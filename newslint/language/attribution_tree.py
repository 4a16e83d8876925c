"""A parse as plain lists, for readers that visit every word: spaCy's own objects are slow to walk.

In: a spaCy Doc with tags and dependencies, its sentences and its quotations. Words are known by
their number in the Doc; ranges of words are (first, last), both included.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newslint.language.attribution_model import Place, Words

if TYPE_CHECKING:
    from spacy.tokens import Doc

QUOTE_MARKS = frozenset("\" ' “ ” ‘ ’ « » „ ‹ › `` '' `".split())
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
LONGEST_SENTENCE = 400
"""In words. What is longer is a list or no text, and would take time that grows with its square."""

_PUNCTUATION = frozenset({",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "_SP", "NFP"})


class Tree:
    """The words of a paragraph with their tags, heads, edges, sentences and quotations.

    Attributes:
        lower: each word, lower-cased.
        tags, relations: Penn Treebank tag and spaCy's dependency label of each word.
        heads: number of each word's head (its own for a root).
        children: numbers of each word's dependents, in order.
        left, right: first and last word of what hangs below each word, itself included.
        sentence: number of the sentence of each word.
        bounds: first and last word of each sentence.
        quoted: number of the outermost quotation that a word stands in, -1 outside.
        quotes: first and last word of each quotation, marks excluded.
    """

    def __init__(self, doc: Doc, sentences: Sequence[Place], quotations: Sequence[Place]) -> None:
        self.text = doc.text
        tokens = list(doc)
        size = len(tokens)
        self.size = size
        self.starts = [token.idx for token in tokens]
        self.lower = [token.lower_ for token in tokens]
        self.ends = [
            start + len(word.text) for start, word in zip(self.starts, tokens, strict=True)
        ]
        self.tags = [token.tag_ for token in tokens]
        self.relations = [token.dep_ for token in tokens]
        self.heads = [token.head.i for token in tokens]
        self._sentences(sentences)
        self._rehang_relative_clauses()
        self._edges()
        self._quotations(quotations)

    def _sentences(self, sentences: Sequence[Place]) -> None:
        starts = [start for start, _ in sentences]
        self.sentence = [max(0, bisect_right(starts, start) - 1) for start in self.starts]
        bounds: dict[int, list[int]] = {}
        for number, sentence in enumerate(self.sentence):
            bounds.setdefault(sentence, [number, number])[1] = number
        self.bounds = {sentence: (first, last) for sentence, (first, last) in bounds.items()}

    def _rehang_relative_clauses(self) -> None:
        """Hang "that listed fares" below the noun in "said in a statement that listed fares".

        The parser at times makes it what was said, though its tag for "that" is the relative's.
        """
        for word in range(1, self.size):
            if self.tags[word] != "WDT" or self.relations[word] not in SUBJECTS:
                continue
            clause = self.heads[word]
            if self.relations[clause] != "ccomp":
                continue
            if not self.tags[word - 1].startswith("NN") or self.heads[clause] >= word - 1:
                continue
            if not self._stands_below(word - 1, clause):
                self.relations[clause], self.heads[clause] = "relcl", word - 1

    def _stands_below(self, word: int, above: int) -> bool:
        """Whether ``above`` stands over ``word``: hanging it below would close a ring."""
        while self.heads[word] != word and word != above:
            word = self.heads[word]
        return word == above

    def _edges(self) -> None:
        self.children: list[list[int]] = [[] for _ in range(self.size)]
        for number, head in enumerate(self.heads):
            if head != number:
                self.children[head].append(number)
        self.left = list(range(self.size))
        self.right = list(range(self.size))
        # From the leaves up: a word's edges are known once its dependents' are.
        waiting = [len(below) for below in self.children]
        ready = [number for number, count in enumerate(waiting) if not count]
        while ready:
            number = ready.pop()
            head = self.heads[number]
            if head == number:
                continue
            self.left[head] = min(self.left[head], self.left[number])
            self.right[head] = max(self.right[head], self.right[number])
            waiting[head] -= 1
            if not waiting[head]:
                ready.append(head)

    def _quotations(self, quotations: Sequence[Place]) -> None:
        self.quoted = [-1] * self.size
        self.quotes: list[Words] = []
        for start, end in sorted(quotations):
            first = self.at_or_after(start)
            last = self.at_or_after(end) - 1
            if first > last or (self.quotes and first <= self.quotes[-1][1]):
                continue
            for number in range(first, last + 1):
                self.quoted[number] = len(self.quotes)
            self.quotes.append((first, last))

    def at_or_after(self, offset: int) -> int:
        """Return the number of the first word that starts at an offset or after it."""
        return bisect_right(self.starts, offset - 1)

    def sentence_bounds(self, word: int) -> Words:
        """Return the first and last word of the sentence that a word stands in."""
        return self.bounds[self.sentence[word]]

    def is_prose(self, word: int) -> bool:
        """Whether the sentence of a word is no longer than sentences are; others are not read."""
        first, last = self.sentence_bounds(word)
        return last - first < LONGEST_SENTENCE

    def below(self, word: int, *relations: str) -> list[int]:
        """Return the dependents of a word that stand in one of the relations to it."""
        return [child for child in self.children[word] if self.relations[child] in relations]

    def span(self, word: int) -> Words:
        """Return the first and last word of what hangs below a word."""
        return self.left[word], self.right[word]

    def is_punctuation(self, word: int) -> bool:
        return self.tags[word] in _PUNCTUATION or self.lower[word] in QUOTE_MARKS

    def is_verb(self, word: int) -> bool:
        return self.tags[word].startswith("VB")

    def is_passive(self, verb: int) -> bool:
        """Whether a participle is a passive: with "be", or without it behind a noun."""
        if self.tags[verb] not in ("VBN", "VBD"):
            return False
        auxiliaries = self.below(verb, "auxpass", "aux")
        if any(self.relations[each] == "auxpass" for each in auxiliaries):
            return True
        if self.below(verb, "nsubjpass", "agent"):
            return True
        return self.tags[verb] == "VBN" and not auxiliaries and self.relations[verb] != "ROOT"

    def places(self, words: Words) -> Place:
        """Return where a range of words starts and ends in the text."""
        return self.starts[words[0]], self.ends[words[1]]
