"""`comma-splice`: two sentences with a comma between them ("The plan failed, the mayor resigned.")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article, Section
from newslint.kinds.base import Match, SectionKind
from newslint.kinds.finite_verb import quoted_in
from newslint.language.splices import splice


class CommaSplice(SectionKind):
    """Reports the words around a comma that stands where a full stop or "and" belongs."""

    name = "comma-splice"
    summary = "Two statements in one sentence, with nothing but a comma between them."
    parses = True
    minds_quotations = True
    default_scope = "paragraph"

    def check_sections(self, article: Article, sections: Sequence[Section]) -> Iterator[Match]:
        for section, doc in zip(sections, article.parse(sections), strict=True):
            for sentence in doc.sents:
                found = splice(sentence, quoted_in(article, section))
                if found is not None:
                    start, end = found.before.idx, found.subject.idx + len(found.subject)
                    yield Match(section, start, end, {"match": section.text[start:end]})
