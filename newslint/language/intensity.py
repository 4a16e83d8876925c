"""Loaded wording: words that carry the writer's judgement or excitement rather than a fact.

In: text, and its parse where there is one. Out: places, code points, 0-based, end exclusive.

The tables are wide on purpose, mild words included: they serve to judge words that a rewrite adds
to its source, where "significant" tells as much as "shocking". A weight says how sure a word is to
be loaded where a writer added it. A word with a capital inside a sentence is part of a name and
left out, save in a line that capitalises its words as titles do.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from newslint.language.intensity_adjectives import ADJECTIVES
from newslint.language.intensity_adverbs import ADVERBS
from newslint.language.intensity_nouns import NOUNS
from newslint.language.intensity_phrases import PHRASES
from newslint.language.intensity_remarks import REMARKS
from newslint.language.intensity_senses import DOUBTFUL, OF_TIME, is_plain
from newslint.language.intensity_table import Entry, LoadedKind, PartOfSpeech, entries
from newslint.language.intensity_verbs import VERBS
from newslint.language.phrases import Phrases, Words, phrase_lines, read_words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# Without a parse, so much of the weight is left to a word that is as often another part of speech.
_UNPARSED = 0.5
_TAGS: Mapping[PartOfSpeech, tuple[str, ...]] = {
    "adjective": ("JJ", "JJR", "JJS", "RB", "PDT", "UH"),
    "adverb": ("RB", "RBR", "RBS", "JJ", "RP", "IN"),
    "verb": ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ"),
    "noun": ("NN", "NNS", "NNP", "NNPS"),
}
_PARTICIPLES = ("VBN", "VBG", "VBD")
# Where a participle does the work of an adjective.
_ADJECTIVAL = ("amod", "acomp", "attr", "oprd", "ROOT", "conj", "dep", "appos", "nmod", "ccomp")
_SENTENCE_ENDS = '.!?:\n\r"“”‘([{–—•*#>'


@dataclass(frozen=True, slots=True)
class Loaded:
    """A loaded word or phrase.

    Attributes:
        start: where it starts.
        end: where it ends.
        kind: what it does: heightens ("intensifier"), judges ("evaluative"), moves ("emotive"),
            colours how something was done ("manner"), ranks ("superlative") or makes a scene
            ("drama").
        weight: how sure it is that the words are loaded where a writer adds them, 0 to 1.
        base: the base form of a word, by which its other forms can be told; of a phrase the words
            as they stand, in lower case.
    """

    start: int
    end: int
    kind: LoadedKind
    weight: float
    base: str


def loaded_words(text: str, doc: Doc | None = None) -> list[Loaded]:
    """Return the loaded words of a text in reading order; none overlaps another.

    Args:
        text: the text.
        doc: its parse, of which the tags are read: by them a word is left out where it is another
            part of speech than the loaded one ("the key" against "a key vote"). Without it such
            words come with half their weight.
    """
    words = read_words(text)
    parsed = {} if doc is None else {(token.idx, len(token.text)): token for token in doc}
    titles = _TitleLines(words)
    found = []
    behind = 0
    singles, phrases = _singles(), _phrases()
    for index in range(len(words.lower)):
        if index < behind:
            continue
        match = phrases.at(words, index)
        if match is not None:
            behind = match.stop
            kind, weight, _, _ = match.entry
            base = " ".join(words.lower[index:behind])
            found.append(Loaded(words.starts[index], words.ends[behind - 1], kind, weight, base))
            continue
        choices = singles.get(words.lower[index])
        if choices is None or (titles.is_name(index) or is_plain(words, index)):
            continue
        start, end = words.starts[index], words.ends[index]
        token = parsed.get((start, end - start))
        fitting = [entry for entry in choices if token is None or _fits(entry, token)]
        if fitting:
            kind, weight, base, _ = max(fitting, key=lambda entry: entry.weight)
            if token is None and words.lower[index] in DOUBTFUL:
                weight *= _UNPARSED
            found.append(Loaded(start, end, kind, weight, base))
    return found


def _fits(entry: Entry, token: Token) -> bool:
    """Whether the parse has a word for the part of speech that is loaded."""
    if token.lower_ in OF_TIME and token.head.tag_ in _PARTICIPLES:
        return False
    if entry.part == "adjective" and token.dep_ in ("amod", "compound"):
        # "A thrilling match": parsers often take such a word for a noun.
        return token.tag_ not in ("NNP", "NNPS")
    if entry.part == "adjective" and token.tag_ in _PARTICIPLES:
        return token.dep_ in _ADJECTIVAL and not any(
            child.dep_ in ("dobj", "aux", "nsubj") for child in token.children
        )
    return entry.part is not None and token.tag_ in _TAGS[entry.part]


class _TitleLines:
    """Tells capitals of names from those of sentences and titles."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._breaks = [place for place, char in enumerate(words.text) if char == "\n"]
        self._is_title: dict[int, bool] = {}

    def is_name(self, index: int) -> bool:
        """Whether a word has a capital for another reason than its place."""
        words = self._words
        start = words.starts[index]
        if not words.text[start].isupper():
            return False
        before = words.text[words.ends[index - 1] if index else 0 : start].rstrip(" \t")
        if not index or (before and before[-1] in _SENTENCE_ENDS):
            return False
        line = bisect_right(self._breaks, start)
        if line not in self._is_title:
            self._is_title[line] = self._reads_as_title(line)
        return not self._is_title[line]

    def _reads_as_title(self, line: int) -> bool:
        """Whether a line without a full stop has capitals on three of four longer words."""
        words = self._words
        low = self._breaks[line - 1] if line else 0
        high = self._breaks[line] if line < len(self._breaks) else len(words.text)
        if words.text[low:high].rstrip().endswith("."):
            return False
        first, last = bisect_right(words.starts, low - 1), bisect_right(words.starts, high)
        long = [
            place for place in range(first, last) if words.ends[place] - words.starts[place] > 3
        ]
        capitals = sum(words.text[words.starts[place]].isupper() for place in long)
        return len(long) > 2 and 4 * capitals >= 3 * len(long)


@cache
def _singles() -> dict[str, tuple[Entry, ...]]:
    table: dict[str, tuple[Entry, ...]] = {}
    # Adverbs first: what they say of a form counts before what is made of an adjective.
    for source in (
        entries(ADVERBS, "adverb"),
        entries(ADJECTIVES, "adjective"),
        entries(VERBS, "verb"),
        entries(NOUNS, "noun"),
    ):
        for form, entry in source:
            before = table.get(form, ())
            if all(other.part != entry.part for other in before):
                table[form] = (*before, entry)
    return table


@cache
def _phrases() -> Phrases[Entry]:
    def lines() -> Iterator[tuple[str, Entry]]:
        for kind, weight, table in (*PHRASES, *REMARKS):
            for line in phrase_lines(table):
                yield line, Entry(kind, weight, line, None)

    return Phrases(lines())
