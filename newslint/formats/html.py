"""Reads HTML, whole files and pieces inside Markdown, into blocks of prose.

What is not the article by its own markup (scripts, styles, code, navigation, forms, the page's footer)
is left out. The same words in a paragraph stay in: they are leftovers, and rules look for them.
"""

from __future__ import annotations

from collections import Counter
from html import unescape
from re import Pattern
from re import compile as compile_re
from typing import NamedTuple

from newslint.formats.html_tokens import RAW, Token, attribute, is_self_closing, tokens
from newslint.formats.writer import BlockWriter, Mark, Place, is_heading

ENTITY: Pattern[str] = compile_re(
    r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?"
)

SCOPES = {
    **{f"h{level}": f"heading.h{level}" for level in range(1, 7)},
    "li": "list",
    "dt": "list",
    "dd": "list",
    "blockquote": "blockquote",
    "td": "table.cell",
    "th": "table.header",
    "caption": "table.caption",
    "figcaption": "caption",
    "title": "title",
}
BLOCKS = frozenset(
    "address article aside body button center details dialog dir div dl fieldset figure footer form"
    " head header hgroup html legend main menu nav ol optgroup option p pre search section select"
    " summary table tbody tfoot thead tr ul".split()
) | frozenset(SCOPES)
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
INLINES = {"a": "link", "b": "strong", "strong": "strong", "i": "emphasis", "em": "emphasis"}
CODE = frozenset({"code", "kbd", "samp", "tt"})
SKIPPED = frozenset(
    "template svg canvas audio video object datalist pre nav footer form button menu dialog".split()
)
MASKED = CODE | {"math"}
ENDED_BY_SAME = {
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "td": {"td", "th"},
    "th": {"td", "th"},
    "tr": {"td", "th", "tr"},
}
COUNTED = {
    "li": "list",
    "pre": "pre",
    "blockquote": "blockquote",
    **{f"h{level}": f"heading_h{level}" for level in range(1, 7)},
}


class _Element(NamedTuple):
    """An open element: its place for prose, and where it began in the file and in its block."""

    name: str
    place: Place
    start: int
    mark: Mark


class HtmlReader:
    """Feeds a stretch of HTML to a writer.

    Args:
        writer: takes the prose; its `view` is what is read.
        place: where the stretch stands (inside a Markdown list, say).
    """

    def __init__(self, writer: BlockWriter, place: Place | None = None) -> None:
        self.writer = writer
        self.outer = place or Place()
        self.stack: list[_Element] = []
        self.open: Counter[str] = Counter()
        self.skipping = 0
        self.break_at: int | None = None

    def read(self, start: int, end: int) -> None:
        """Read the HTML between two offsets of the file."""
        self.writer.begin(self.outer)
        for token in tokens(self.writer.view, start, end):
            if token.kind == "text":
                self._text(token.start, token.end)
            elif token.kind == "comment":
                self.writer.comment(token.inner_start, token.inner_end, token.start, token.end)
            elif token.kind == "start":
                self._start(token)
            elif self.open[token.name]:
                self._close(token)
        while self.stack:
            self._pop(end)
        self.writer.flush()

    def _text(self, start: int, end: int) -> None:
        if self.skipping:
            return
        write_text(self.writer, self.writer.view, start, end)
        if self.break_at is not None and not self.writer.view[start:end].isspace():
            self.break_at = None

    def _place(self) -> Place:
        return self.stack[-1].place if self.stack else self.outer

    def _start(self, token: Token) -> None:
        name = token.name
        if name in RAW:
            return
        if name in VOID:
            self._void(token)
            return
        if name in BLOCKS and not self.skipping:
            self._start_block(name)
            self.writer.begin(self._place())
        if is_self_closing(self.writer.view, token):
            return
        place = self._place()
        if name in SCOPES:
            place = place.inside(SCOPES[name])
        elif name in BLOCKS:
            place = place.child()
        if not self.skipping:
            if name in COUNTED:
                self.writer.counts[COUNTED[name]] += 1
            if name in BLOCKS:
                self.writer.begin(place)
            if name in INLINES:
                self.writer.open_inline(INLINES[name])
        self.stack.append(_Element(name, place, token.start, self.writer.mark()))
        self.open[name] += 1
        self.skipping += name in SKIPPED

    def _start_block(self, name: str) -> None:
        """Close what a block cannot stand in: a paragraph, a heading, the list item before."""
        while count := self._implied_ends(name):
            for _ in range(count):
                self._pop(None)

    def _implied_ends(self, name: str) -> int:
        """Return how many open elements the start of a block ends (end tags may be left out)."""
        # Fifty inline elements in one another are markup gone wrong; a bound keeps it linear.
        for count, element in enumerate(reversed(self.stack[-50:]), 1):
            if element.name in BLOCKS:
                ends = (
                    element.name == "p"
                    or is_heading(element.place.scope)
                    or element.name in ENDED_BY_SAME.get(name, ())
                )
                return count if ends else 0
        return 0

    def _void(self, token: Token) -> None:
        if self.skipping:
            return
        if token.name == "br":
            # Two in a row are how many pages part their paragraphs.
            if self.break_at is not None:
                self.writer.begin(self._place())
            self.break_at = token.start
            self.writer.space(token.start, token.end)
        elif token.name == "hr":
            self.writer.begin(self._place())
        elif token.name == "img":
            self.writer.mask(token.start, token.end)
            write_alt(self.writer, token, self.writer.view)

    def _close(self, token: Token) -> None:
        while self.stack[-1].name != token.name:
            self._pop(None)
        self._pop(token.end)

    def _pop(self, end: int | None) -> None:
        """Leave the innermost element; `end` is where its own end tag ends, if it has one."""
        element = self.stack.pop()
        name = element.name
        self.open[name] -= 1
        self.skipping -= name in SKIPPED
        if self.skipping:
            return
        if name in MASKED and end is not None:
            scope = "code" if name in CODE else None
            self.writer.cover(element.mark, element.start, end, scope)
        if name in INLINES:
            self.writer.close_inline(INLINES[name])
        if name in BLOCKS:
            self.writer.begin(self._place())


def write_text(writer: BlockWriter, view: str, start: int, end: int) -> None:
    """Add HTML text to a writer: blanks collapsed, entities as the characters they stand for."""
    position = start
    for match in ENTITY.finditer(view, start, end):
        shown = unescape(match[0])
        if shown == match[0]:
            continue
        stop = match.end()
        if not match[0].endswith(";") and match[0].endswith(shown[1:]):
            # "&copyright": the semicolon may be left out, and "right" are letters of their own.
            stop -= len(shown[1:])
            shown = shown[:1]
        writer.flowing(position, match.start())
        writer.replace(" " if shown in ("\n", "\t", "\r", "\f") else shown, match.start(), stop)
        position = stop
    writer.flowing(position, end)


def write_alt(writer: BlockWriter, token: Token, view: str) -> None:
    """Add a block for the ``alt`` text of an image's tag, if it has one."""
    value = attribute(view, token, "alt")
    if value is not None:
        alt = writer.aside("alt")
        write_text(alt, view, *value)
        alt.flush()
