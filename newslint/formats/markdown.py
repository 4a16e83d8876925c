"""Reads Markdown and MDX into blocks of prose, by the events and byte ranges of pulldown-cmark."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Any, cast

from pyromark import Options, events_with_range

from newslint.formats.html import CODE, INLINES, MASKED, SKIPPED, HtmlReader, write_alt
from newslint.formats.html_tokens import RAW, tokens
from newslint.formats.writer import BlockWriter, Mark, Place

OPTIONS = (
    Options.ENABLE_TABLES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_GFM
    | Options.ENABLE_HEADING_ATTRIBUTES
)
STARTS_CHARACTER = bytes((byte & 0xC0) != 0x80 for byte in range(256))
SCOPES = {"Item": "list", "BlockQuote": "blockquote"}
HIDING = RAW | SKIPPED | MASKED
NO_BLOCKS = frozenset({"Strikethrough", "Superscript", "Subscript"})
INLINE_SCOPES = {"Emphasis": "emphasis", "Strong": "strong", "Link": "link"}


def read_markdown(writer: BlockWriter, start: int, mdx: bool = False) -> None:
    """Feed a writer with the Markdown of its view from `start` (code points) on.

    With `mdx`, indented text is no code, as JSX is often indented.
    """
    _Reader(writer, start, mdx).run()


def code_point_offsets(data: bytes) -> Sequence[int]:
    """Return the code-point offset of each byte of UTF-8, and of its end."""
    if data.isascii():
        return range(len(data) + 1)
    return array("L", accumulate(data.translate(STARTS_CHARACTER), initial=0))


class _Reader:
    """Walks through the events; `out` is the writer, inside an image that of its alt text."""

    def __init__(self, writer: BlockWriter, start: int, mdx: bool) -> None:
        # A lone surrogate has no UTF-8; its stand-in is one code point as well.
        data = writer.view[start:].encode("utf-8", "replace")
        self.offsets = code_point_offsets(data)
        self.body = data.decode("utf-8")
        self.start = start
        self.mdx = mdx
        self.main = self.out = writer
        self.places = [Place()]
        self.cell = "table.cell"
        self.images: list[int] = []
        self.links: list[int | None] = []
        self.tags: dict[str, tuple[Mark, int]] = {}
        self.hidden = 0
        self.break_at: int | None = None
        self.html: list[tuple[int, int]] | None = None

    def run(self) -> None:
        """Read everything."""
        events = list(events_with_range(self.body, options=OPTIONS))
        self._blank(_gaps_in_html(events))
        for event, place in events:
            start = self.start + self.offsets[place["start"]]
            end = self.start + self.offsets[place["end"]]
            if isinstance(event, str):
                self._break(event, start)
                continue
            ((kind, value),) = cast("dict[str, Any]", event).items()
            if kind == "Start":
                self._enter(*_name_and_detail(value), start, end)
            elif kind == "End":
                self._leave(*_name_and_detail(value), start, end)
            elif self.html is not None:
                self.html.append((start, end))
            elif not self.hidden:
                self._inline(kind, value, start, end)
        self.main.flush()

    def _blank(self, gaps: list[tuple[int, int]]) -> None:
        view = self.main.view
        parts: list[str] = []
        position = 0
        for first, last in gaps:
            start, end = (self.start + self.offsets[byte] for byte in (first, last))
            parts += (view[position:start], " " * (end - start))
            position = end
        self.main.view = "".join([*parts, view[position:]])

    def _break(self, event: str, start: int) -> None:
        if event == "Rule":
            self.main.begin(self.places[-1])
        elif self.break_at is None:
            self.break_at = start

    def _settle(self, start: int) -> None:
        """Write the line end before `start`, with indentation and markers, as one space."""
        if self.break_at is not None:
            self.out.space(self.break_at, start)
            self.break_at = None

    def _inline(self, kind: str, value: str, start: int, end: int) -> None:
        self._settle(start)
        if kind == "Text":
            if value == self.body[start - self.start : end - self.start]:
                self.out.text(start, end)
            else:
                self.out.replace(value, start, end)
        elif kind == "Code":
            self.out.mask(start, end, "code")
        elif kind in ("InlineHtml", "Html"):
            self._inline_html(start, end)

    def _inline_html(self, start: int, end: int) -> None:
        for token in tokens(self.main.view, start, end):
            name = token.name
            if token.kind == "comment":
                self.main.comment(token.inner_start, token.inner_end, token.start, token.end)
                self.out.drop()
            elif name == "br":
                self.out.space(start, end)
            elif name == "img" and token.kind == "start":
                self.out.mask(start, end)
                write_alt(self.out, token, self.main.view)
            elif name in INLINES and token.kind == "start":
                self.out.open_inline(INLINES[name])
            elif name in INLINES:
                self.out.close_inline(INLINES[name])
            elif name in HIDING and token.kind == "start":
                self.tags.setdefault(name, (self.out.mark(), start))
            elif name in self.tags:
                mark, opened = self.tags.pop(name)
                self.out.cover(mark, opened, end, "code" if name in CODE else None)

    def _enter(self, name: str, detail: Any, start: int, end: int) -> None:
        if name in INLINE_SCOPES or name == "Image":
            self._enter_inline(name, detail, start, end)
            return
        place = self.places[-1]
        if name == "Heading":
            level = detail["level"].lower()
            self.main.counts[f"heading_{level}"] += 1
            place = place.inside(f"heading.{level}")
        elif name in SCOPES:
            self.main.counts[SCOPES[name]] += 1
            place = place.inside(SCOPES[name])
        elif name in ("TableHead", "TableRow"):
            self.cell = "table.header" if name == "TableHead" else "table.cell"
        elif name == "TableCell":
            place = place.inside(self.cell)
        elif name in NO_BLOCKS:
            return
        self.places.append(place)
        self._start_block()
        if name == "CodeBlock" and not (self.mdx and detail == "Indented"):
            self.main.counts["pre"] += 1
            self.hidden += 1
        elif name == "HtmlBlock":
            self.html = []

    def _enter_inline(self, name: str, detail: Any, start: int, end: int) -> None:
        self._settle(start)
        if name == "Image":
            if not self.images:
                self.out = self.main.aside("alt")
            self.images.append(start)
        elif name != "Link":
            self.out.open_inline(INLINE_SCOPES[name])
        elif detail["link_type"] in ("Autolink", "Email"):
            self.links.append(start)
            self.out.mask(start, end)
            self.hidden += 1
        else:
            self.links.append(None)
            self.out.open_inline("link")

    def _leave(self, name: str, detail: Any, start: int, end: int) -> None:
        if name in INLINE_SCOPES or name == "Image":
            self._leave_inline(name, start, end)
            return
        if name == "HtmlBlock":
            self._html_block()
        elif name in NO_BLOCKS:
            return
        elif name == "CodeBlock" and self.hidden:
            self.hidden -= 1
        self.places.pop()
        self._start_block()

    def _leave_inline(self, name: str, start: int, end: int) -> None:
        if name == "Image":
            self.images.pop()
            if not self.images:
                self.out.flush()
                self.out = self.main
                # A line end inside the alternative text is no line end of the block around it.
                self.break_at = None
                self.main.mask(start, end)
        elif name != "Link":
            self.out.close_inline(INLINE_SCOPES[name])
        elif self.links.pop() is not None:
            self.hidden -= 1
        else:
            self.out.close_inline("link")

    def _start_block(self) -> None:
        """End the block before; text without a paragraph of its own stands in the container."""
        self.main.close_all_inlines()
        self.main.begin(self.places[-1])
        self.tags.clear()
        self.break_at = None

    def _html_block(self) -> None:
        pieces, self.html = self.html, None
        if not pieces:
            return
        HtmlReader(self.main, self.places[-1]).read(pieces[0][0], pieces[-1][1])


def _gaps_in_html(events: Iterable[tuple[Any, Any]]) -> list[tuple[int, int]]:
    """Return the bytes between the pieces of each HTML block: markers of what it stands in."""
    gaps = []
    previous: int | None = None
    for event, place in events:
        if isinstance(event, dict) and "Html" in event:
            if previous is not None and place["start"] > previous:
                gaps.append((previous, place["start"]))
            previous = place["end"]
        else:
            previous = None
    return gaps


def _name_and_detail(tag: str | dict[str, Any]) -> tuple[str, Any]:
    if isinstance(tag, str):
        return tag, None
    ((name, detail),) = tag.items()
    return name, detail
