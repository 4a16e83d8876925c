"""Finds what is not Markdown in MDX: imports, exports, JSX tags, expressions, comments."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from re import Pattern
from re import compile as compile_re
from typing import NamedTuple

from newslint.document import Comment
from newslint.formats.html import BLOCKS
from newslint.formats.html_tokens import Token, attribute
from newslint.formats.templates import BLANK_LINE
from newslint.formats.writer import Hole
from newslint.model import MASK, Span

CODE_START: Pattern[str] = compile_re(r"(?:^|(?<=[\r\n]))[ ]{0,3}(`{3,}+|~{3,}+)[^\r\n]*+|(`++)")
TICKS: Pattern[str] = compile_re(r"`++")
BRACE: Pattern[str] = compile_re(r"[{}]")
STATEMENT: Pattern[str] = compile_re(r"(?:^|(?<=[\r\n]))(?:import|export)\b(?=[ \t{*\"'])")
COMMENT: Pattern[str] = compile_re(r"\{\s*+/\*")
COMMENT_END: Pattern[str] = compile_re(r"\*/\s*+\}")
TAG: Pattern[str] = compile_re(r"</?([A-Za-z][\w.:-]*+)(?=[\s/>])|</?>")
TAG_STOP: Pattern[str] = compile_re(r"[>={]")
QUOTED: Pattern[str] = compile_re(r"\s*+(?:\"[^\"]*+\"|'[^']*+')?")
MARKUP: Pattern[str] = compile_re(r"[<{]|(?:^|(?<=[\r\n]))(?=import\b|export\b)")
OPAQUE = frozenset({"code", "pre", "script", "style", "svg", "math"})


class Mdx(NamedTuple):
    """What was found: holes in order, comments, and the places of ``alt`` values."""

    holes: list[Hole]
    comments: list[Comment]
    alts: list[Span]


def find_mdx(text: str, start: int = 0) -> Mdx:
    """Return what is no Markdown in an MDX file from `start` on."""
    return _Finder(text, start).run()


class _Finder:
    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        self.code = list(_code_spans(text, start))
        self.code_starts = [span.start for span in self.code]
        self.braces = self._match_braces()
        # Nothing is looked for where it cannot be any more: that keeps the search linear.
        self.last_close = text.rfind(">")
        self.last_comment_end = max((m.start() for m in COMMENT_END.finditer(text)), default=-1)
        self.unclosed: set[str] = set()
        self.found = Mdx([], [], [])

    def run(self) -> Mdx:
        position = self.start
        while match := MARKUP.search(self.text, position):
            position = match.start()
            code = self._code_at(position)
            if code is not None:
                position = code.end
                continue
            position = self._markup(position) or position + 1
        return self.found

    def _markup(self, start: int) -> int | None:
        """Record what starts here; return where it ends, None if it is prose after all."""
        sign = self.text[start]
        if sign == "{":
            return self._expression(start)
        if sign == "<":
            return self._tag(start)
        return self._statement(start)

    def _expression(self, start: int) -> int | None:
        opening = COMMENT.match(self.text, start)
        if opening is not None and start < self.last_comment_end:
            closing = COMMENT_END.search(self.text, opening.end())
            if closing is not None:
                inner = self.text[opening.end() : closing.start()]
                self.found.comments.append(Comment(inner, Span(start, closing.end())))
                self.found.holes.append(Hole(start, closing.end(), ""))
                return closing.end()
        end = self.braces.get(start)
        if end is not None:
            self.found.holes.append(Hole(start, end, MASK))
        return end

    def _tag(self, start: int) -> int | None:
        match = TAG.match(self.text, start)
        end = self._tag_end(match.end()) if match and start < self.last_close else None
        if match is None or end is None:
            return None
        if match[0].endswith(">"):
            end = match.end()
        name = match[1] or ""
        shows = " " if name == "br" or name in BLOCKS else ""
        if not match[0].startswith("</"):
            alt = attribute(self.text, Token("start", start, end, name), "alt")
            if alt is not None:
                self.found.alts.append(Span(*alt))
                shows = MASK
            if name in OPAQUE and self.text[end - 2] != "/":
                close = -1 if name in self.unclosed else self.text.find(f"</{name}>", end)
                if close >= 0:
                    end, shows = close + len(name) + 3, MASK
                else:
                    self.unclosed.add(name)
        self.found.holes.append(Hole(start, end, shows))
        return end

    def _tag_end(self, position: int) -> int | None:
        """Return the end of a tag, from behind its name on; steps over expressions and strings."""
        while stop := TAG_STOP.search(self.text, position):
            if stop[0] == ">":
                return stop.end()
            if stop[0] == "{":
                position = self.braces.get(stop.start(), stop.end())
            else:
                value = QUOTED.match(self.text, stop.end())
                position = value.end() if value else stop.end()
        self.last_close = -1
        return None

    def _statement(self, start: int) -> int | None:
        """Record an import or export: it goes on to the first blank line outside of braces."""
        if STATEMENT.match(self.text, start) is None or not self._starts_block(start):
            return None
        position = start
        while True:
            blank = BLANK_LINE.search(self.text, position)
            end = blank.start() if blank else len(self.text)
            brace = self.text.find("{", position, end)
            while brace >= 0:
                position = self.braces.get(brace, brace + 1)
                brace = self.text.find("{", position, end) if position < end else -1
            if position <= end:
                break
        self.found.holes.append(Hole(start, end, ""))
        return end

    def _starts_block(self, start: int) -> bool:
        """Whether nothing but a blank line or another statement stands before."""
        holes = self.found.holes
        floor = holes[-1].end if holes else self.start
        blanks = start
        while blanks > floor and self.text[blanks - 1].isspace():
            blanks -= 1
        return blanks == floor or BLANK_LINE.search(self.text, blanks, start) is not None

    def _code_at(self, offset: int) -> Span | None:
        index = bisect_right(self.code_starts, offset) - 1
        if index >= 0 and offset < self.code[index].end:
            return self.code[index]
        return None

    def _match_braces(self) -> dict[int, int]:
        """Return the end of each expression by its start; braces in code do not count."""
        ends: dict[int, int] = {}
        stack: list[int] = []
        position = self.start
        for code in [*self.code, Span(len(self.text), len(self.text))]:
            for match in BRACE.finditer(self.text, position, code.start):
                if match[0] == "{":
                    stack.append(match.start())
                elif stack:
                    ends[stack.pop()] = match.end()
            position = code.end
        return ends


def _code_spans(text: str, start: int) -> Iterator[Span]:
    """Yield fenced code blocks and code spans, in order."""
    runs: dict[int, list[int]] = {}
    for match in TICKS.finditer(text, start):
        runs.setdefault(len(match[0]), []).append(match.start())
    blank_lines = [match.start() for match in BLANK_LINE.finditer(text, start)]
    position = start
    while opening := CODE_START.search(text, position):
        position = opening.end()
        if opening[1]:
            fence = rf"[\r\n][ ]{{0,3}}{opening[1][0]}{{{len(opening[1])},}}[ \t]*(?=[\r\n]|\Z)"
            closing = compile_re(fence).search(text, position)
            position = closing.end() if closing else len(text)
            yield Span(opening.start(), position)
            continue
        same = runs.get(len(opening[2]), [])
        index = bisect_right(same, opening.start())
        blank = bisect_right(blank_lines, opening.start())
        limit = blank_lines[blank] if blank < len(blank_lines) else len(text)
        if index < len(same) and same[index] < limit:
            position = same[index] + len(opening[2])
            yield Span(opening.start(), position)
