"""`residue`: what scraping and rewriting leave behind, where no expression can tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from newslint.article import Article, Section
from newslint.document import Prose
from newslint.kinds.base import Kind, Match, choice_option
from newslint.language import leftovers
from newslint.language.repeats import repeats
from newslint.scopes import Scope
from newslint.yamlnodes import Node

SHOWN = 70
"""How much of the other sentence a message shows."""

ENTRY = re.compile(
    r"(?:\d{1,2}[.:]\d\d(?:\s*[AaPp]\.?[Mm]\.?)?|\d{1,2}\s*[AaPp]\.?[Mm]\.?)(?:\s+[A-Z]{2,4})?\W*\Z"
    r"|[A-Z][A-Z.' ]{2,30}: "
)
"""A paragraph that is a time of day, or words in a transcript ("SPEAKER: Thank you.")."""

Detector = Callable[[Article, Sequence[Scope]], Iterator[Match]]


class Residue(Kind):
    """Reports what one of the detectors finds."""

    name = "residue"
    summary = "What scraping and rewriting leave behind: repeated sentences, cut ends ..."
    fields = ("match", "other", "original", "count")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._detect = DETECTORS[values["detect"]]

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        return self._detect(article, scopes)


def repeated_sentences(article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
    """Sentences that stand in the article before, word for word."""
    return _repeats(article, scopes, exact=True)


def restated_sentences(article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
    """Sentences that say again what an earlier one has said, in other or fewer words."""
    return _repeats(article, scopes, exact=False)


def _repeats(article: Article, scopes: Sequence[Scope], *, exact: bool) -> Iterator[Match]:
    if sum(bool(ENTRY.match(section.text)) for section in article.blocks) > 2:
        return  # In a live page every entry says what matters, and people repeat themselves.
    sections = article.sections(scopes)
    places = [(section, start, end) for section in sections for start, end in section.sentences]
    texts = [section.text[start:end] for section, start, end in places]
    for repeat in article.once(("repeats", sections), lambda: repeats(texts)):
        if repeat.exact is exact:
            section, start, end = places[repeat.later]
            other = " ".join(texts[repeat.earlier].split())
            if len(other) > SHOWN:
                other = other[:SHOWN].rsplit(" ", 1)[0] + " …"
            fields = {"match": texts[repeat.later], "other": other}
            yield Match(section, start, end, fields)


def replaced_words(article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
    """Words that are no words, since a synonym was put into the middle of a real one."""
    for section in article.sections(scopes):
        for (start, end), blend in leftovers.replaced_words(section.text):
            word = section.text[start:end]
            if word not in article.vocabulary:
                original = f"'{blend.original}'" if blend.original else "another word"
                yield Match(section, start, end, {"match": word, "original": original})


def pasted_capitals(article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
    """Capitals in mid-sentence that a phrase pasted in front has left there."""
    for section in article.sections(scopes):
        for start, end in leftovers.pasted_capitals(section.text, section.sentences):
            yield Match(section, start, end, {"match": section.text[start:end]})


def cut_off(article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
    """Paragraphs that break off: the last one anywhere, others where no sentence can end."""
    paragraphs = article.sections(scopes)
    ended = sum(leftovers.is_ended(section.text) for section in paragraphs)
    # In captions, lists and poems hardly any line ends like a sentence.
    if not paragraphs or ended * 4 < (len(paragraphs) - 1) * 3:
        return
    last_of_all = article.blocks[-1] if article.blocks else None
    for section in paragraphs:
        last = section is last_of_all
        place = leftovers.cut_off(section.text, last=last)
        if place and (last or not _goes_on(section, article)):
            yield Match(section, *place, {"match": section.text[slice(*place)]})


def _goes_on(section: Section, article: Article) -> bool:
    """Whether the next block continues the sentence: a list, a quotation, a small letter."""
    index = article.blocks.index(section) + 1
    if index >= len(article.blocks):
        return False
    following = article.blocks[index]
    return following.scope not in ("paragraph", "heading") or not following.text[:1].isupper()


def blank_lines(article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
    """Runs of blank lines; the scope does not matter, as there is no prose in them."""
    document = article.document
    if document.format == "html":
        return
    start = document.front_matter.span.end if document.front_matter else 0
    whole = Section(Prose.verbatim(document.text), "raw")
    for low, high in leftovers.blank_lines(
        document.text, start, fenced=document.format in ("markdown", "mdx")
    ):
        count = len(document.text[low:high].splitlines())
        yield Match(whole, low, high, {"match": document.text[low:high], "count": str(count)})


DETECTORS: dict[str, Detector] = {
    "repeated-sentence": repeated_sentences,
    "restated-sentence": restated_sentences,
    "replaced-word": replaced_words,
    "pasted-capital": pasted_capitals,
    "cut-off": cut_off,
    "blank-lines": blank_lines,
}
"""What `detect` may name."""

Residue.options = (choice_option("detect", "What to look for.", tuple(DETECTORS), required=True),)
