"""Cuts HTML into text, tags and comments by exact offsets, in time linear in its length.

The standard library's parser tells lines and columns only, counts line ends in its own way, and
raises on some broken markup; this one follows the same standard as browsers where that matters to
prose, and takes whatever is no markup as text.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from re import IGNORECASE, Pattern
from re import compile as compile_re
from typing import Literal, NamedTuple

TAG_NAME: Pattern[str] = compile_re(r"</?([A-Za-z][^\s/><]*+)")
TAG_STOP: Pattern[str] = compile_re(r"[>=]")
QUOTED: Pattern[str] = compile_re(r"\s*+(?:\"[^\"]*+\"|'[^']*+')?")
COMMENT_END: Pattern[str] = compile_re(r"--!?>")
ATTRIBUTE: Pattern[str] = compile_re(
    r"([^\s\"'<>/={}]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>{}]++)))?+"
)
RAW = frozenset({"script", "style", "iframe", "noembed", "noframes", "noscript", "xmp", "textarea"})
"""Elements whose inside is no markup and no prose."""


class Token(NamedTuple):
    """A piece of HTML: its kind and its place; `name` is a tag's name in lower case.

    For a comment, `inner_start` and `inner_end` hold the place of its text.
    """

    kind: Literal["text", "start", "end", "comment"]
    start: int
    end: int
    name: str = ""
    inner_start: int = 0
    inner_end: int = 0


def tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """Yield the pieces of HTML between two offsets in order, without declarations and raw text."""
    reader = _Tokenizer(text, start, end)
    position = start
    while position < end:
        bracket = text.find("<", position, end)
        if bracket < 0:
            yield Token("text", position, end)
            return
        if bracket > position:
            yield Token("text", position, bracket)
        token, position = reader.markup(bracket)
        if token is not None:
            yield token


def attribute(text: str, token: Token, name: str) -> tuple[int, int] | None:
    """Return the place of an attribute's value in a start tag, None if it has none."""
    for match in ATTRIBUTE.finditer(text, token.start + 1 + len(token.name), token.end - 1):
        if match[1].lower() == name and match.lastindex is not None and match.lastindex > 1:
            return match.span(match.lastindex)
    return None


def is_self_closing(text: str, token: Token) -> bool:
    """Whether a start tag ends in ``/>``."""
    return text[token.end - 2] == "/"


@cache
def _closing(name: str) -> Pattern[str]:
    return compile_re(rf"</{name}(?=[\s/>])", IGNORECASE)


class _Tokenizer:
    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.end = end
        # Where no ">" follows, nothing can be a tag: known once, not looked for at each "<".
        self.last_close = text.rfind(">", start, end)
        self.quotes = True

    def markup(self, start: int) -> tuple[Token | None, int]:
        """Return the token that a ``<`` starts, and where to go on."""
        text = self.text
        if text.startswith("<!--", start):
            return self._comment(start)
        if start < self.last_close:
            if text.startswith(("<!", "<?"), start):
                return None, text.index(">", start, self.end) + 1
            name = TAG_NAME.match(text, start, self.end)
            if name is not None:
                return self._tag(start, name[1].lower(), name.end())
        return Token("text", start, start + 1), start + 1

    def _comment(self, start: int) -> tuple[Token, int]:
        for empty in ("<!-->", "<!--->"):
            if self.text.startswith(empty, start):
                end = start + len(empty)
                return Token("comment", start, end, "", start + 4, start + 4), end
        close = COMMENT_END.search(self.text, start + 4, self.end)
        inner_end, end = close.span() if close else (self.end, self.end)
        return Token("comment", start, end, "", min(start + 4, inner_end), inner_end), end

    def _tag(self, start: int, name: str, position: int) -> tuple[Token, int]:
        end = self._tag_end(position)
        if self.text.startswith("</", start):
            return Token("end", start, end, name), end
        token = Token("start", start, end, name)
        if name in RAW and not is_self_closing(self.text, token):
            close = _closing(name).search(self.text, end, self.end)
            return token, close.start() if close else self.end
        return token, end

    def _tag_end(self, position: int) -> int:
        first = self.text.index(">", position, self.end) + 1
        while self.quotes:
            stop = TAG_STOP.search(self.text, position, self.end)
            if stop is None:
                # A quotation mark that is never closed: from here on the file is read without them,
                # as looking for their ends at each tag would take quadratic time.
                self.quotes = False
                break
            if stop[0] == ">":
                return stop.end()
            value = QUOTED.match(self.text, stop.end(), self.end)
            position = value.end() if value else stop.end()
        return first
