"""What the kinds that hold sentence against sentence share: from a pair of sentences to a match."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from newslint.comparing.markers import Found
from newslint.comparing.sentence_pairs import Sentence, SentencePair, SentencePairs, sentence_pairs
from newslint.comparison import Comparison
from newslint.kinds.base import ComparingKind, Match
from newslint.scopes import Scope
from newslint.yamlnodes import Node


class SentenceKind(ComparingKind):
    """A kind that looks at each sentence of the rewrite beside those it was made from.

    A rule names one of the kind's conditions; its confidence model is called by both.
    """

    fields = ("match", "source")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self.condition: str = values["condition"]

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        pairs = sentence_pairs(comparison)
        summary = {"summary": float(comparison.is_summary)}
        for _, group in groupby(pairs.pairs, key=lambda pair: pair.ours.number):
            of_sentence = list(group)
            mine = of_sentence[0].ours
            section = comparison.article.stating[mine.section]
            if section not in wanted or not self.reads(mine):
                continue
            for place, source, evidence, features in self.find(pairs, of_sentence):
                yield self.match(
                    section,
                    place,
                    f"{self.name}.{self.condition}",
                    {**features, **summary},
                    fields={"match": section.text[slice(*place)], "source": source},
                    evidence=(comparison.evidence_at(evidence),),
                )

    def reads(self, sentence: Sentence) -> bool:
        """Whether a sentence of the rewrite is one that the kind looks at."""
        return True

    @abstractmethod
    def find(self, pairs: SentencePairs, group: Sequence[SentencePair]) -> Iterator[Found]:
        """Yield what is wrong with a sentence, given its pairs with each of its source sentences."""
