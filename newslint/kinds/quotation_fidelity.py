"""`quotation-fidelity`: quotations held against the source, and words of it that lost their marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from newslint.comparing.quoted import SHORT, IndexedArticle, Piece, QuotedWords
from newslint.comparison import Comparison
from newslint.kinds.base import ComparingKind, Match, choice_option
from newslint.language.lost_marks import LostMarks, lost_marks
from newslint.language.quotation_confidence import (
    of_lost_marks,
    of_misattribution,
    of_verdict,
)
from newslint.language.quotation_judgement import Verdict
from newslint.language.quotation_stream import Run
from newslint.model import Evidence
from newslint.scopes import Scope
from newslint.yamlnodes import Node

CONDITIONS = ("altered", "invented", "unmarked", "misattributed", "merged")

LEAST_CONFIDENCE = 0.4
"""Below this nothing is reported: an editor would shrug."""


MOST_SHOWN = 16
"""A message repeats no more words than this."""


class QuotationFidelity(ComparingKind):
    """Reports quotations that are not the source's, and words of a quotation that lost their marks."""

    name = "quotation-fidelity"
    summary = "A quotation that the source does not have, words it so, or gives to somebody else."
    options = (choice_option("condition", "What became of the words.", CONDITIONS, required=True),)
    fields = ("match", "difference", "speaker", "credited")
    parses = False

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self.condition: str = values["condition"]
        # Only to say who speaks the grammar of the articles is needed.
        self.parses = self.condition == "misattributed"  # type: ignore[misc]

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = {id(section.block) for section in comparison.article.sections(scopes)}
        find: Callable[[QuotedWords], Iterator[Match]] = {
            "altered": _altered,
            "invented": _invented,
            "merged": _merged,
            "unmarked": _unmarked,
            "misattributed": _misattributed,
        }[self.condition]
        for match in find(comparison.once(_quoted_words)):
            sure = match.confidence is not None and match.confidence >= LEAST_CONFIDENCE
            if sure and id(match.section.block) in wanted:
                yield match


def _quoted_words(comparison: Comparison) -> QuotedWords:
    return QuotedWords(comparison.article, comparison.sources, comparison.is_summary)


def _shown(words: str) -> str:
    """Return words for a message, the middle of many left out."""
    found = words.split()
    if len(found) <= MOST_SHOWN:
        return " ".join(found)
    half = MOST_SHOWN // 2
    return f"{' '.join(found[:half])} ... {' '.join(found[-half:])}"


def _altered(read: QuotedWords) -> Iterator[Match]:
    return _of(read, "altered", "unquoted")


def _invented(read: QuotedWords) -> Iterator[Match]:
    return _of(read, "invented")


def _merged(read: QuotedWords) -> Iterator[Match]:
    return _of(read, "merged")


def _of(read: QuotedWords, *conditions: str) -> Iterator[Match]:
    for piece in read.pieces:
        for verdict in piece.verdicts:
            if verdict.condition in conditions:
                yield _match(read, piece, verdict)


def _match(read: QuotedWords, piece: Piece, verdict: Verdict) -> Match:
    words = piece.section.text[verdict.start : verdict.end]
    evidence: list[Evidence] = []
    quotes = True
    if verdict.source is not None:
        source = read.sources[verdict.source]
        evidence = [source.evidence(run) for run in verdict.runs]
        quotes = bool(source.words.quotations) and not source.is_in_first_person
    return Match(
        piece.section,
        verdict.start,
        verdict.end,
        {"match": _shown(words), "difference": verdict.difference},
        evidence=tuple(evidence),
        confidence=of_verdict(
            verdict,
            words,
            speech=piece.speech,
            closed=piece.closed,
            headline=piece.headline,
            source_quotes=quotes,
            replaces=verdict.condition == "invented"
            and verdict.words <= SHORT
            and read.replaces(piece, verdict.start, verdict.end),
        ),
    )


def _unmarked(read: QuotedWords) -> Iterator[Match]:
    found: dict[Run, tuple[LostMarks, IndexedArticle]] = {}
    for source in read.sources:
        for lost in lost_marks(read.rewrite.words, source.words):
            found.setdefault(lost.words, (lost, source))
    others = [source.words for source in read.sources]
    for lost, source in found.values():
        words = read.rewrite.words.words[lost.words.first : lost.words.end]
        # Another source may say it in its own voice.
        if any(other.stands_outside(words) for other in others):
            continue
        section, start, end = read.rewrite.place(lost.words)
        around = section.sentence_at(start).replace(section.text[start:end], " ")
        yield Match(
            section,
            start,
            end,
            {"match": _shown(section.text[start:end])},
            evidence=(source.evidence(lost.run),),
            confidence=of_lost_marks(lost, around, is_summary=read.is_summary),
        )


def _misattributed(read: QuotedWords) -> Iterator[Match]:
    for piece in read.pieces:
        for said in read.said(piece):
            yield Match(
                piece.section,
                said.start,
                said.end,
                {
                    "match": _shown(piece.section.text[said.start : said.end]),
                    "speaker": said.speaker.name,
                    "credited": said.credited.name,
                },
                evidence=(read.sources[said.source].evidence(said.run),),
                confidence=of_misattribution(
                    said.speaker,
                    said.credited,
                    introduced=said.introduced,
                    plain=said.plain,
                    direct=said.direct,
                ),
            )
