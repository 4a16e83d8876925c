"""`finite-verb`: a sentence without a finite verb ("The minister urging the council to wait.")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from newslint.article import Article, Section
from newslint.kinds.base import Match, SectionKind, integer_option
from newslint.language import clauses, mending
from newslint.model import Level, Span
from newslint.scopes import Scope
from newslint.yamlnodes import Node

if TYPE_CHECKING:
    from spacy.tokens import Token

WORD = re.compile(r"[^\W\d_][\w'’-]*")
STOP = re.compile(r"[.!…][\"'”’)\]]*$")
# What stands at the head of captions, credits and labelled lines ("Result: ...").
LABEL = re.compile(
    r"\(?By (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar(?:ch|\.)|Apr|May\b|Ju[nl][ye.]|Aug|Sep"
    r"|Oct|Nov|Dec)[A-Z]"
    r"|\(?(?:(?:Additional|Further|Extra|With|Original) )?(?:[Rr]eporting|[Ee]diting|[Rr]esearch) by [A-Z]"
    r"|(?:File|Library) (?:photo|image|picture|footage)"
    r"|(?:Portrait|Photo|Photograph|Picture|Image|Screenshot|Still)(?: shot)? (?:of|from) "
    r"|(?:Pictured?|Contributing|Editing)\b"
    r"|(?:[\w'-]+ ){0,3}(?![a-z]+ing:)[\w'-]+: |[-–—•*~]"
)
# A headline and a line below it, over at least so many paragraphs.
HEADLINES, TEXT_BELOW, HEADLINE_WORDS = 2, 4, 15
# A paragraph with a credit in it is a caption, and captions are written without finite verbs.
CREDIT = re.compile(
    r"\b(?:Photos?|Photographs?|Pictures?|Images?|Credit)(?: credit| by| courtesy of)?:\s"
    r"|\b(?:AP|AFP|Reuters|EPA|PA|Getty) (?:Photo|Images?)\b|\bGetty\b(?=[).]|$)"
)
CLAUSE_END = frozenset(",.;:!?()[]\"“”'‘’–—-")
UNFINISHED = frozenset({"DT", "IN", "TO", "CC", "PRP$"})


class FiniteVerb(SectionKind):
    """Reports a sentence whose main clause has a subject and a participle, and no finite verb."""

    name = "finite-verb"
    summary = "A sentence without a finite verb: a participle with a subject and no auxiliary."
    options = (
        integer_option("minimum_words", "Sentences shorter than this are not judged.", default=4),
        integer_option("shown", "The finding ends so many words behind the participle.", default=8),
    )
    fields = ("match", "subject", "verb")
    parses = True
    minds_quotations = True
    default_scope = "paragraph"

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._minimum_words: int = values["minimum_words"]
        self._shown: int = values["shown"]

    def sections(self, article: Article, scopes: Sequence[Scope]) -> tuple[Section, ...]:
        headlines = opening_headlines(article)
        return tuple(each for each in article.sections(scopes) if each not in headlines)

    def check_sections(self, article: Article, sections: Sequence[Section]) -> Iterator[Match]:
        sections = [each for each in sections if not CREDIT.search(each.text)]
        unsure = []
        for section, doc in zip(sections, article.parse(sections), strict=True):
            is_quoted = quoted_in(article, section)
            for sentence in doc.sents:
                if self._is_prose(sentence.text) and not _asks(sentence, is_quoted):
                    found = clauses.fragment(sentence, is_quoted)
                    if found is not None:
                        yield self._match(section, found, Level.ERROR)
                    else:
                        unsure.append((section, sentence, is_quoted))
        # The second look finds as much again, and is wrong too often for an error.
        mended = mending.fragments([(sentence, is_quoted) for _, sentence, is_quoted in unsure])
        for (section, _, _), found in zip(unsure, mended, strict=True):
            if found is not None:
                yield self._match(section, found, Level.WARNING)

    def _is_prose(self, text: str) -> bool:
        """Whether a sentence should have a finite verb: no label, credit or heading."""
        words = WORD.findall(text)
        if len(words) < self._minimum_words or words[0].islower():
            return False
        return bool(STOP.search(text)) and not LABEL.match(text)

    def _match(self, section: Section, found: clauses.Fragment, ceiling: Level) -> Match:
        start, end = found.first.idx, self._end(found.verb)
        subject = section.text[start : found.last.idx + len(found.last)]
        fields = {"match": section.text[start:end], "subject": subject, "verb": found.verb.text}
        return Match(section, start, end, fields, ceiling=ceiling)

    def _end(self, verb: Token) -> int:
        """Return where the clause of the participle ends, or a few words behind it."""
        last = verb
        for token in verb.doc[verb.i + 1 : verb.sent.end][: self._shown]:
            if token.text in CLAUSE_END:
                break
            last = token
        while last.i > verb.i and last.tag_ in UNFINISHED:
            last = last.nbor(-1)
        return last.idx + len(last)


def opening_headlines(article: Article) -> list[Section]:
    """Return headlines that archives keep as paragraphs: short ones, with a full stop, on top of a text.

    Only where the article has no title of its own, and goes on for a while below them.
    """
    if len(article.body) <= HEADLINES + TEXT_BELOW or any(
        "title" in block.scopes for block in article.document.blocks
    ):
        return []
    return [
        section
        for section in article.body[:HEADLINES]
        if len(section.sentences) == 1 and len(WORD.findall(section.text)) <= HEADLINE_WORDS
    ]


def _asks(sentence: Any, is_quoted: Callable[[Token], bool]) -> bool:
    """Whether the sentence itself is a question, and not only what is quoted in it."""
    return any(token.text == "?" and not is_quoted(token) for token in sentence)


def quoted_in(article: Article, section: Section) -> Callable[[Token], bool]:
    """Return a test for whether a word of a section's parse stands in quotation marks."""
    known: dict[int, bool] = {}

    def is_quoted(token: Token) -> bool:
        number = token.i
        if number not in known:
            place: Span = section.prose.span(token.idx, token.idx + len(token))
            known[number] = article.is_quoted(place)
        return known[number]

    return is_quoted
