"""A rewrite held against the articles it was made from: what every comparing kind reads.

In: the rewrite and its sources as articles. Out: their alignment, made once, on first use, and the
means to point at words of a source.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newslint.article import Article, Section
from newslint.model import Evidence


@dataclass(frozen=True, eq=False)
class Comparison:
    """A rewrite and its sources.

    Attributes:
        article: the rewrite.
        sources: what it was rewritten from; at least one.
    """

    article: Article
    sources: Sequence[Article]

    def evidence(self, source: Article, section: Section, start: int, end: int) -> Evidence:
        """Return words of a source as evidence; offsets are of the section's text."""
        span = section.prose.span(start, end)
        return Evidence(source.document.path, span, source.document.text[span.start : span.end])
