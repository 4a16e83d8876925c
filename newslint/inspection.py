"""What `newslint inspect` shows: the statements of an article, and the source sentences behind them.

In: an article, or a comparison with its sources. Out: plain objects for JSON
(``schemas/statements.schema.json`` describes them); `report.inspection` prints them for people.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from newslint.article import Article, Section
from newslint.comparison import Comparison
from newslint.model import Lines, Span
from newslint.statements import Statement

SCHEMA = "newslint-statements/1"

SHOWN_AS: Mapping[str, str] = {"thing": "role"}
"""Kinds of speakers that the schema has no word for, and what they are in its terms."""


def inspected(article: Article, sources: Sequence[Article] = ()) -> dict[str, Any]:
    """Return one article as the contract has it; with sources, each statement's are named."""
    comparison = Comparison(article, sources) if sources else None
    return {
        "path": article.document.path,
        "date": _day(article.date),
        "sources": [source.document.path for source in sources],
        "statements": [
            statement_object(article, statement, comparison)
            for statement in article.reading.statements
        ],
    }


def statement_object(
    article: Article, statement: Statement, comparison: Comparison | None
) -> dict[str, Any]:
    """Return one statement as the contract has it."""
    section = article.stating[statement.section]
    lines = article.document.lines
    each = statement.attribution

    def span(start: int, end: int) -> dict[str, Any]:
        return _span(section, start, end, lines)

    return {
        "span": span(statement.start, statement.end),
        "speaker": each
        and {
            "name": statement.speaker.name,
            "kind": SHOWN_AS.get(statement.speaker.kind, statement.speaker.kind),
            "span": span(*each.speaker) if each.speaker else None,
        },
        "cue": each
        # A quotation that goes on in a new paragraph has a speaker, but no words that name one.
        and (each.cue[0] < each.cue[1] or None)
        and {
            "text": section.text[slice(*each.cue)],
            "stance": each.stance,
            "span": span(*each.cue),
        },
        "content": span(statement.content[0][0], statement.content[-1][1]),
        "parts": [span(*part) for part in statement.content],
        "certainty": round(statement.certainty, 2),
        "negated": statement.negated,
        "quoted": statement.quoted,
        "quantities": [
            {
                "text": section.text[quantity.start : quantity.end],
                "span": span(quantity.start, quantity.end),
                "low": quantity.low,
                "high": quantity.high,
                "bound": quantity.bound,
                "kind": quantity.kind,
                "unit": quantity.unit,
                "counted": quantity.counted,
            }
            for quantity in statement.quantities
        ],
        "names": [
            {
                "text": section.text[name.start : name.end],
                "span": span(name.start, name.end),
                "kind": name.kind,
                "name": article.reading.canonical_name(name),
            }
            for name in statement.names
        ],
        "times": [
            {
                "text": section.text[time.start : time.end],
                "span": span(time.start, time.end),
                "kind": time.kind,
                "from": _day(time.interval[0]) if time.interval else None,
                "to": _day(time.interval[1]) if time.interval else None,
            }
            for time in statement.times
        ],
        "aligned": _aligned(statement, comparison) if comparison else [],
    }


def _aligned(statement: Statement, comparison: Comparison) -> list[dict[str, Any]]:
    """The source sentences that a statement was made from, the nearest first."""
    found: dict[int, dict[str, Any]] = {}
    for link in comparison.links(statement.section, statement.start, statement.end):
        for number in link.sources:
            if number in found:
                continue
            place = comparison.source_unit(number)
            source = comparison.sources[place.source]
            section = source.stating[place.section]
            found[number] = {
                "path": source.document.path,
                "excerpt": comparison.source_text(place),
                "span": _span(section, place.start, place.end, source.document.lines),
                "similarity": round(min(1.0, link.similarity), 2),
                "coverage": round(link.coverage, 2),
            }
    return list(found.values())


def _span(section: Section, start: int, end: int, lines: Lines) -> dict[str, Any]:
    place: Span = section.prose.span(start, end)
    return {"start": _place(place.start, lines), "end": _place(place.end, lines)}


def _place(offset: int, lines: Lines) -> dict[str, int]:
    position = lines.position(offset)
    return {"offset": offset, "line": position.line, "column": position.column}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
