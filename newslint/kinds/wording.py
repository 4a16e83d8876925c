"""`wording`: loaded words that the rewriter added: the source tells the same without them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newslint.comparison import Comparison
from newslint.kinds.base import ComparingKind, Match, texts_option
from newslint.language.intensity import Loaded, loaded_words
from newslint.scopes import Scope
from newslint.yamlnodes import Node


class Wording(ComparingKind):
    """Reports words of judgement or excitement that stand nowhere in the source, in any form."""

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
        wanted = set(comparison.article.sections(scopes))
        for number, section in enumerate(comparison.article.stating):
            if section not in wanted:
                continue
            for loaded in loaded_words(section.text, comparison.reading.docs[number]):
                words = section.text[loaded.start : loaded.end]
                if loaded.kind not in self._kinds or comparison.has_words(words):
                    continue
                yield self.match(
                    section,
                    (loaded.start, loaded.end),
                    "wording",
                    features(comparison, number, loaded),
                    fields={"match": words},
                    evidence=comparison.evidence_for(section.prose.span(loaded.start, loaded.end)),
                )


def features(comparison: Comparison, section: int, loaded: Loaded) -> dict[str, float]:
    """Return what tells whether an editor would mark a loaded word.

    The weight of the word itself, and how much of its sentence stands in the source: where that is
    told in other words throughout, one more new word tells less.
    """
    links = comparison.links(section, loaded.start, loaded.end)
    paraphrase = any(
        comparison.alignment.support(word.stem) > 0
        for link in links
        for word in link.unit.words
        if loaded.start <= word.start and word.end <= loaded.end
    )
    return {
        "weight": loaded.weight,
        f"kind.{loaded.kind}": 1.0,
        "coverage": links[0].coverage if links else 0.0,
        "paraphrase": float(paraphrase),
    }
