"""`exchange`: two things of the source that changed places in the rewrite."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.comparing.exchanged import Exchange, exchanges
from newslint.comparison import Comparison, SourcePlace
from newslint.kinds.base import ComparingKind, Match
from newslint.scopes import Scope


class ExchangeKind(ComparingKind):
    """Reports nouns each of which stands where the source has the other."""

    name = "exchange"
    summary = "Two things that changed places: who did what to whom, which was among which."
    fields = ("match", "first", "second")

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        paragraphs = comparison.reading.paragraphs
        for found in exchanges(comparison):
            section = comparison.article.stating[found.link.unit.section]
            start, end = found.first.item.start, found.second.item.end
            quoted = paragraphs[found.link.unit.section].quotations
            if section not in wanted or any(low <= start < high for low, high in quoted):
                continue
            yield self.match(
                section,
                (start, end),
                "exchange.nouns",
                {"lead": found.lead, "similarity": min(1.0, found.link.similarity)},
                fields={
                    "match": section.text[start:end],
                    "first": section.text[slice(start, found.first.item.end)],
                    "second": section.text[slice(found.second.item.start, end)],
                },
                evidence=(comparison.evidence_at(_place(found)),),
            )


def _place(found: Exchange) -> SourcePlace:
    one, other = found.theirs
    low = min(one.item.start, other.item.start)
    high = max(one.item.end, other.item.end)
    return SourcePlace(one.source, one.section, low, high)
