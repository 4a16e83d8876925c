"""`agreement`: a singular subject with a plural verb, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article, Section
from newslint.kinds.base import Match, SectionKind
from newslint.language.agreement import disagreements


class Agreement(SectionKind):
    """Reports "is", "were", "has" ... in another number than the subject of the clause."""

    name = "agreement"
    summary = "A subject and a verb that do not agree in number, by the grammatical parse."
    fields = ("match", "subject", "verb", "number")
    parses = True
    default_scope = "paragraph"

    def check_sections(self, article: Article, sections: Sequence[Section]) -> Iterator[Match]:
        for section, doc in zip(sections, article.parse(sections), strict=True):
            for sentence in doc.sents:
                for found in disagreements(sentence):
                    start, end = found.first.idx, found.verb.idx + len(found.verb)
                    subject = section.text[start : found.subject.idx + len(found.subject)]
                    fields = {
                        "match": section.text[start:end],
                        "subject": subject,
                        "verb": found.verb.text,
                        "number": "plural" if found.plural else "singular",
                    }
                    yield Match(section, start, end, fields)
