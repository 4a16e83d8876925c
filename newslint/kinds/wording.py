"""`wording`: loaded words that the rewriter added: the source tells the same without them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from newslint.align import Link
from newslint.comparison import Comparison, SourcePlace
from newslint.kinds.base import ComparingKind, Match, texts_option
from newslint.language.intensity import Loaded, loaded_words
from newslint.language.polarity import antonyms
from newslint.language.stems import stem
from newslint.scopes import Scope
from newslint.yamlnodes import Node

CLEARLY_LOADED = 0.5
"""From this weight on a word counts for how loaded the article is."""

SLIGHT = 0.2
"""Up to this weight many editors leave a word ("just", "enhance"), wherever it stands."""

HIGHEST_DENSITY = 5.0
LEAST_WORDS = 100
"""So many loaded words in 100 are as telling as any more; a shorter article counts as so long."""

CLOSE_SENSE = 0.6
"""The strength of a link between words of the same sense."""

COGNATE = 6
LEAST_COGNATE = 5
"""Words whose first letters are the same, so many of them, are mostly forms of one word; a shorter
word must stand whole at the start of the other."""

MODIFIERS = ("amod", "advmod", "compound", "nmod", "npadvmod")


class Wording(ComparingKind):
    """Reports words of judgement or excitement that stand nowhere in the source, in any form.

    The verb that credits words to somebody ("lamented") is left to `attribution`'s verb shift.
    """

    name = "wording"
    summary = "Loaded wording that the source does not have."
    options = (
        texts_option(
            "kinds",
            "What the words do: intensifier, evaluative, emotive, manner, superlative, drama.",
            required=True,
        ),
    )
    fields = ("match",)
    default_scope = "~quotation"

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._kinds = frozenset(values["kinds"])

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        """Yield the loaded words that the rewriter added, each with the sentence it was added to."""
        wanted = set(comparison.article.sections(scopes))
        for added in comparison.once(_added_words):
            section = comparison.article.stating[added.section]
            loaded = added.loaded
            if loaded.kind not in self._kinds or section not in wanted:
                continue
            yield self.match(
                section,
                (loaded.start, loaded.end),
                "wording",
                added.features,
                fields={"match": section.text[loaded.start : loaded.end]},
                evidence=comparison.evidence_for(section.prose.span(loaded.start, loaded.end)),
            )


class _Added(NamedTuple):
    """A loaded word that the source does not have, and what tells whether an editor would mark it."""

    section: int
    loaded: Loaded
    features: Mapping[str, float]


def _added_words(comparison: Comparison) -> list[_Added]:
    """Return every loaded word that was added, in reading order."""
    return list(_weighed(comparison))


def _weighed(comparison: Comparison) -> Iterator[_Added]:
    found = list(_new_words(comparison))
    source_words = _SourceWords(comparison)
    words = sum(len(each.text.split()) for each in comparison.article.stating)
    added = sum(_is_clear(loaded.weight) for *_, group in found for loaded in group)
    for section, link, group in found:
        spare = source_words.spare(link)
        for loaded in group:
            excuse = _taken(loaded, spare)
            features = {
                "weight": loaded.weight,
                "slight": float(loaded.weight <= SLIGHT),
                f"kind.{loaded.kind}": 1.0,
                "density": _density(added, words),
                "source density": source_words.density,
                "credited": float(
                    bool(comparison.reading.credits(section, loaded.start, loaded.end))
                ),
                "spare": float(_is_clear(excuse)),
                "mild spare": float(0.0 < excuse < CLEARLY_LOADED),
                **_told(comparison, section, loaded, link),
            }
            yield _Added(section, loaded, features)


def _is_clear(weight: float) -> bool:
    return weight >= CLEARLY_LOADED


def _density(loaded: int, words: int) -> float:
    """Return how close the loaded words of an article stand, 0 to 1."""
    return min(1.0, 100 * loaded / max(words, LEAST_WORDS) / HIGHEST_DENSITY)


def _new_words(comparison: Comparison) -> Iterator[tuple[int, Link | None, list[Loaded]]]:
    """Yield the loaded words that stand nowhere in the source, by sentence, with its link."""
    for number, section in enumerate(comparison.article.stating):
        groups: dict[int | None, tuple[Link | None, list[Loaded]]] = {}
        for loaded in loaded_words(section.text, comparison.reading.docs[number]):
            if _is_cue(comparison, number, loaded):
                continue
            if comparison.has_words(section.text[loaded.start : loaded.end]):
                continue
            links = comparison.links(number, loaded.start, loaded.end)
            link = links[0] if links else None
            if link and (
                _has_cognate(comparison, link, loaded) or _is_denied(comparison, link, loaded)
            ):
                continue
            _, group = groups.setdefault(link.unit.index if link else None, (link, []))
            group.append(loaded)
        for link, group in groups.values():
            yield number, link, group


def _has_cognate(comparison: Comparison, link: Link, loaded: Loaded) -> bool:
    """Whether a linked source sentence has a word of the same root ("problem", "problematic")."""
    root = loaded.base.removesuffix("ly")[:COGNATE]
    return len(root) >= LEAST_COGNATE and any(
        other.startswith(root)
        for number in link.sources
        for other in comparison.alignment.source_units[number].stems
    )


def _is_denied(comparison: Comparison, link: Link, loaded: Loaded) -> bool:
    """Whether a linked source sentence denies the opposite of a word: "not acceptable", "not guilty"."""
    opposites = set(map(stem, antonyms(loaded.base)))
    for number in link.sources if opposites else ():
        place = comparison.source_unit(number)
        negations = comparison.source_readings[place.source].negations[place.section]
        denies = any(place.start <= each.start < place.end for each in negations)
        if denies and not opposites.isdisjoint(comparison.alignment.source_units[number].stems):
            return True
    return False


def _is_cue(comparison: Comparison, section: int, loaded: Loaded) -> bool:
    """Whether a word is the verb that credits something to somebody."""
    return any(
        each.cue[0] < loaded.end and loaded.start < each.cue[1]
        for each in comparison.reading.attributions[section]
        if each.cue_lemma and stem(each.cue_lemma) == stem(loaded.base)
    )


class _SourceWords:
    """The loaded words of the sources, each section read once."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._sections: dict[tuple[int, int], list[Loaded]] = {}

    def spare(self, link: Link | None) -> list[float]:
        """Return the weights of those in the linked sentences that the rewriter did not keep."""
        weights = []
        for number in link.sources if link else ():
            place = self._comparison.source_unit(number)
            weights += [
                loaded.weight
                for loaded in self._section(place)
                if place.start <= loaded.start and loaded.end <= place.end
                if link and stem(loaded.base.partition(" ")[0]) not in link.unit.stems
            ]
        return sorted(weights)

    @cached_property
    def density(self) -> float:
        """How loaded the sources are themselves: in an opinion piece one more word tells less."""
        sources = list(enumerate(self._comparison.sources))
        clear = sum(
            _is_clear(loaded.weight)
            for number, source in sources
            for section in range(len(source.stating))
            for loaded in self._section(SourcePlace(number, section, 0, 0))
        )
        words = sum(len(each.text.split()) for _, source in sources for each in source.stating)
        return _density(clear, words)

    def _section(self, place: SourcePlace) -> list[Loaded]:
        key = place.source, place.section
        if key not in self._sections:
            text = self._comparison.sources[place.source].stating[place.section].text
            doc = self._comparison.source_readings[place.source].docs[place.section]
            self._sections[key] = loaded_words(text, doc)
        return self._sections[key]


def _taken(loaded: Loaded, spare: list[float]) -> float:
    """Return the weight of the source's loaded word that an added one may stand for, and use it up.

    The lightest that is as loaded, or else the most loaded; 0 where there is none left.
    """
    if not spare:
        return 0.0
    taken = next((weight for weight in spare if weight >= loaded.weight), spare[-1])
    spare.remove(taken)
    return taken


def _told(
    comparison: Comparison, section: int, loaded: Loaded, link: Link | None
) -> dict[str, float]:
    """Return how much of what stands around a word, and of the word itself, the source tells.

    Where a sentence is told in other words throughout, one more new word tells less; a word that
    was set before one of the source is the rewriter's own.
    """
    token = comparison.reading.docs[section].char_span(
        loaded.start, loaded.end, alignment_mode="expand"
    )
    modifier = " " not in loaded.base and token is not None and token.root.dep_ in MODIFIERS
    if link is None:
        return {"coverage": 0.0, "sense": 0.0, "modifier": float(modifier), "head": 0.0}
    sense = head = 0.0
    for each in link.words:
        word = link.unit.words[each.word]
        if loaded.start <= word.start and word.end <= loaded.end:
            sense = max(sense, each.strength)
        elif modifier and token is not None and each.strength >= CLOSE_SENSE:
            place = token.root.head.idx
            head = max(head, float(word.start <= place < word.end))
    return {
        "coverage": link.coverage,
        "sense": sense,
        "modifier": float(modifier),
        "head": head,
    }
