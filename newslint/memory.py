"""What rules found in pieces of prose, remembered: an article that comes back after an edit is mostly known.

Kinds that read section by section (`SectionKind`) are asked about sections that were not seen before; what they
found in the others is put in its new place.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from threading import Lock

from newslint.article import Article, Section
from newslint.kinds.base import Match, SectionKind
from newslint.scopes import Scope

MOST_REMEMBERED = 8000
"""Sections; a long article has hundreds, sentences counted with paragraphs."""

Record = dict[str, tuple[Match, ...]]
"""What each rule found in a section, by the rule's name."""


class Memory:
    """What the rules of one linter found in sections of its last articles."""

    def __init__(self) -> None:
        self._records: dict[Hashable, Record] = {}  # the one used last comes last
        self._lock = Lock()

    def matches(
        self, rule: str, kind: SectionKind, article: Article, scopes: Sequence[Scope]
    ) -> Iterator[Match]:
        """Yield what `kind.check` would yield, section by section.

        Args:
            rule: the name of the rule that the kind is bound to.
        """
        sections = kind.sections(article, scopes)
        records = article.once(
            (self, kind.minds_quotations, sections),
            lambda: [
                self._record(section, article if kind.minds_quotations else None)
                for section in sections
            ],
        )
        new = {
            id(record): section
            for section, record in zip(sections, records, strict=True)
            if rule not in record
        }
        if new:
            found: dict[Section, list[Match]] = {section: [] for section in new.values()}
            for match in kind.check_sections(article, tuple(found)):
                found[match.section].append(match)
            for record in records:
                if rule not in record:
                    record[rule] = tuple(found[new[id(record)]])
        for section, record in zip(sections, records, strict=True):
            for match in record[rule]:
                yield match if match.section is section else replace(match, section=section)

    def _record(self, section: Section, article: Article | None) -> Record:
        """Return what is known of a section; a new record, if nothing is.

        Args:
            article: where it matters what of the section is quoted: the article it stands in.
        """
        if section.block is None:
            return {}  # the whole of an article: it does not come back after an edit
        key: tuple[Hashable, ...] = (section.text,)
        if article is not None:
            whole = section.prose.span(0, len(section.prose.text))
            quoted = article.quoted_within(whole)
            places = [(each.start - whole.start, each.end - whole.start) for each in quoted]
            key = (section.text, whole.end - whole.start, *places)
        with self._lock:
            record = self._records.pop(key, None)
            self._records[key] = record = {} if record is None else record
            while len(self._records) > MOST_REMEMBERED:
                del self._records[next(iter(self._records))]
        return record
