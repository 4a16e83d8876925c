"""An article: a document and what is read out of its prose, each reading made once, on first use.

Rules ask an article for *sections*, the pieces of prose that a scope selects, and for annotations:
sentences, quotations, parse, counts. Nothing here knows any rule.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from newslint.choices import DEFAULT_LANGUAGE, LANGUAGES
from newslint.document import Block, Document, Inline, Prose
from newslint.language.interviews import interview_start
from newslint.language.quotations import Quotation, inside_marks, quotations
from newslint.language.sentences import sentence_spans
from newslint.language.variant import english_variant
from newslint.model import Span
from newslint.scopes import INLINE_SCOPES, Scope

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newslint.languagetool.proofreader import Proofreader
    from newslint.statements import Reading

Read = TypeVar("Read")

# One character for one, so that offsets stay: rules are written with ' and plain spaces.
NORMAL = str.maketrans({"’": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " "})

BODY_SCOPES = frozenset({"paragraph", "blockquote", "list"})

# What says something: everything but tables, captions and the like.
STATING_SCOPES = BODY_SCOPES | {"title", "summary", "heading"}

# A text of so many characters, with so much of it in quotation marks, is wrapped: nobody is quoted.
WRAPPED_LENGTH = 600
WRAPPED_SHARE = 0.84


@dataclass(frozen=True, eq=False)
class Section:
    """A piece of prose that a rule reads at once: a block, a sentence, an inline, all paragraphs.

    Attributes:
        prose: the words with their places in the file.
        scope: the scope that findings here show.
        block: the block it lies in; None where it spans several.
    """

    prose: Prose
    scope: str
    block: Block | None = None

    @cached_property
    def text(self) -> str:
        """The words, typographic apostrophes and spaces made plain (character for character)."""
        text = self.prose.text
        return text if text.isascii() else text.translate(NORMAL)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The sentences of this section, as start and end in its text; quotations are split too."""
        return sentence_spans(self.text, inside_quotations=True)

    def sentence_at(self, offset: int) -> str:
        """Return the sentence that holds an offset of this section's text."""
        index = bisect_right(self.sentences, (offset, len(self.text) + 1)) - 1
        if index < 0:
            return self.text
        start, end = self.sentences[index]
        return self.text[start:end]


class Article:
    """A document with its annotations.

    Args:
        document: what was read from the file.
        vocabulary: words and names that the newsroom accepts as they are.
        proofreader: LanguageTool, where it is on.
        language: the variant of English it is in, unless its front matter says another.
    """

    def __init__(
        self,
        document: Document,
        vocabulary: Iterable[str] = (),
        proofreader: Proofreader | None = None,
        language: str | None = None,
    ) -> None:
        self.document = document
        self.vocabulary = frozenset(vocabulary)
        self.proofreader = proofreader
        self._language = language
        self._sections: dict[Scope, tuple[Section, ...]] = {}
        self._parses: dict[Section, Doc] = {}
        self._reads: dict[Hashable, Any] = {}

    @cached_property
    def without_vocabulary(self) -> Article:
        """The same article, sections and parses shared, as if the newsroom accepted no words."""
        if not self.vocabulary:
            return self
        _ = self.blocks  # so that both see the same sections
        twin = copy(self)
        twin.vocabulary = frozenset()
        return twin

    def once(self, key: Hashable, read: Callable[[], Read]) -> Read:
        """Return what a function reads out of this article; for each key it is called once.

        What rules share of their readings goes with the article.
        """
        if key not in self._reads:
            self._reads[key] = read()
        found: Read = self._reads[key]
        return found

    # Sections

    def sections(self, scopes: Sequence[Scope]) -> tuple[Section, ...]:
        """Return the pieces of prose that any of the scopes selects, in reading order."""
        if len(scopes) == 1:
            return self._select(scopes[0])
        found = {id(section.prose): section for scope in scopes for section in self._select(scope)}
        return tuple(sorted(found.values(), key=lambda section: section.prose.span(0, 0).start))

    def _select(self, scope: Scope) -> tuple[Section, ...]:
        # The quotation filter works on matches, so scopes that differ only in it share sections.
        key = scope.without_quotation_filter
        if key not in self._sections:
            self._sections[key] = tuple(self._build(key))
        return self._sections[key]

    def _build(self, scope: Scope) -> Iterable[Section]:
        if scope.unit == "raw":
            yield Section(Prose.verbatim(self.document.text), "raw")
            return
        blocks = [section for section in self.blocks if scope.selects(section.block)]
        if scope.unit == "summary":
            yield from self._summary(blocks)
        elif scope.unit == "sentence":
            for section in blocks:
                for start, end in section.sentences:
                    yield Section(section.prose.slice(start, end), section.scope, section.block)
        elif scope.unit in INLINE_SCOPES:
            for section in blocks:
                for inline in section.block.inlines if section.block else ():
                    if inline.scope == scope.unit:
                        yield Section(self._inline(section, inline), scope.unit, section.block)
        else:
            yield from blocks

    def _inline(self, section: Section, inline: Inline) -> Prose:
        if inline.scope != "code":
            return section.prose.slice(inline.start, inline.end)
        # Code is masked in the prose of its block; a rule that asks for it reads the file.
        start, end = section.prose.span(inline.start, inline.end)
        return Prose.verbatim(self.document.text[start:end], start)

    def _summary(self, blocks: Sequence[Section]) -> Iterable[Section]:
        """Vale's `summary` (all paragraphs as one) and the front matter's own summary."""
        for section in blocks:
            if section.scope == "summary":
                yield section
        paragraphs = [section.prose for section in blocks if section.scope == "paragraph"]
        if paragraphs:
            yield Section(Prose.join(paragraphs), "summary")

    @cached_property
    def blocks(self) -> tuple[Section, ...]:
        """Every block of prose as a section."""
        return tuple(Section(block.prose, block.scope, block) for block in self.document.blocks)

    @cached_property
    def body(self) -> tuple[Section, ...]:
        """The running text: paragraphs, blockquotes and list items, without titles and tables."""
        return tuple(section for section in self.blocks if section.scope in BODY_SCOPES)

    @property
    def groups(self) -> tuple[tuple[Section, ...], ...]:
        """What quotation marks are paired within: the running text, and every other block by itself."""
        alone = ((section,) for section in self.blocks if section.scope not in BODY_SCOPES)
        return (self.body, *alone)

    # Quotations

    @cached_property
    def quotations(self) -> tuple[tuple[Quotation, tuple[Section, ...]], ...]:
        """Quotations with the sections their part indexes point into; title and summary apart."""
        return tuple(
            (quotation, group)
            for group in self.groups
            for quotation in quotations([section.prose.text for section in group])
        )

    @cached_property
    def quoted_spans(self) -> list[Span]:
        """Stretches of the file that are somebody's words, sorted.

        They stand in quotation marks or in a blockquote, or are the questions and answers of an interview.
        """
        spans = [
            group[index].prose.span(start, end)
            for quotation, group in self.quotations
            if quotation.nested or not self._is_wrapped
            for index, start, end in quotation.parts
        ]
        spans += [section.block.span for section in self._interview if section.block]
        spans += [
            section.block.span
            for section in self.body
            if section.scope == "blockquote" and section.block
        ]
        return merge(spans)

    @cached_property
    def _interview(self) -> tuple[Section, ...]:
        """The questions and answers, where the article is an interview."""
        start = interview_start([section.text for section in self.body])
        return () if start is None else self.body[start:]

    @cached_property
    def _is_wrapped(self) -> bool:
        """Whether nearly all of the running text stands in quotation marks: then nobody is quoted.

        Chat models put quotation marks around the whole of what they were asked to write.
        """
        total = sum(len(section.text) for section in self.body)
        quoted = sum(
            end - start
            for quotation, group in self.quotations
            if group is self.body and not quotation.nested
            for _, start, end in quotation.parts
        )
        return total >= WRAPPED_LENGTH and quoted >= WRAPPED_SHARE * total

    def is_quoted(self, span: Span) -> bool:
        """Whether a stretch of the file begins among somebody's words (see `quoted_spans`)."""
        index = bisect_right(self.quoted_spans, (span.start, len(self.document.text) + 1)) - 1
        return index >= 0 and span.start < self.quoted_spans[index].end

    def quoted_within(self, span: Span) -> Iterator[Span]:
        """Yield the parts of a stretch of the file that are somebody's words."""
        spans = self.quoted_spans
        for index in range(max(0, bisect_right(spans, span) - 1), len(spans)):
            start, end = max(spans[index].start, span.start), min(spans[index].end, span.end)
            if spans[index].start >= span.end:
                return
            if start < end:
                yield Span(start, end)

    # Parse

    def parse(self, sections: Sequence[Section]) -> list[Doc]:
        """Return the spaCy parse (tags and dependencies) of each section, aligned with its text."""
        missing = [section for section in sections if section not in self._parses]
        if missing:
            from newslint.language import parser  # noqa: PLC0415 - a second of start-up

            texts = [(section.text, section.sentences) for section in missing]
            self._parses.update(zip(missing, parser.parse(texts), strict=True))
        return [self._parses[section] for section in sections]

    # Statements

    @cached_property
    def stating(self) -> tuple[Section, ...]:
        """The prose that makes statements, in reading order; what `reading` numbers."""
        return tuple(
            section for section in self.blocks if section.scope.partition(".")[0] in STATING_SCOPES
        )

    @cached_property
    def reading(self) -> Reading:
        """Who says what: attributions, names, quantities, times, statements."""
        from newslint.statements import Paragraph, Reading  # noqa: PLC0415 - large word tables

        quoted: dict[Section, list[tuple[int, int]]] = {section: [] for section in self.stating}
        for quotation, group in self.quotations:
            for index, start, end in quotation.parts:
                if group[index] in quoted:
                    quoted[group[index]].append(inside_marks(group[index].text, start, end))
        return Reading(
            [
                Paragraph(section.text, section.sentences, sorted(quoted[section]))
                for section in self.stating
            ],
            lambda: self.parse(self.stating),
            self.date,
        )

    @cached_property
    def date(self) -> date | None:
        """The day the article is dated, where its front matter says so."""
        from newslint.language.times import article_date  # noqa: PLC0415

        front_matter = self.document.front_matter
        return article_date(front_matter.values) if front_matter else None

    @cached_property
    def language(self) -> str:
        """The variant of English it is in: as the front matter (`lang`, `language`) or the config says.

        Where neither says, as its own spelling shows.
        """
        values = self.document.front_matter.values if self.document.front_matter else {}
        named = [str(values.get(key, "")).lower().replace("_", "-") for key in ("lang", "language")]
        variants = {variant.lower(): variant for variant in LANGUAGES}
        said = next((variants[name] for name in named if name in variants), self._language)
        return said or english_variant(self.document.text) or DEFAULT_LANGUAGE

    # Counts

    @cached_property
    def sentences(self) -> list[str]:
        """The sentences of the running text."""
        return [
            section.text[start:end] for section in self.body for start, end in section.sentences
        ]

    @cached_property
    def counts(self) -> Mapping[str, float]:
        """Vale's metric variables: words, sentences, syllables ... and structure."""
        from newslint.language import readability  # noqa: PLC0415 - loads a word table

        structure = {name: float(count) for name, count in self.document.counts.items()}
        paragraphs = sum(section.scope == "paragraph" for section in self.blocks)
        return {**structure, **readability.counts(self.sentences), "paragraphs": float(paragraphs)}

    @cached_property
    def measures(self) -> Mapping[str, float]:
        """Readability measures by textstat's names, of the running text."""
        from newslint.language import readability  # noqa: PLC0415 - loads textstat

        return readability.measures(self.sentences)


def merge(spans: Iterable[Span]) -> list[Span]:
    """Return spans sorted, those that touch or overlap made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
