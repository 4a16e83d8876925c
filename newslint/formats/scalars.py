"""Maps a string of front matter, as written with its quotation marks and escapes, to prose."""

from __future__ import annotations

from re import Pattern
from re import compile as compile_re
from typing import Literal, NamedTuple

from newslint.document import Prose, ProseBuilder

Style = Literal["plain", "single", "double", "block", "literal"]

FOLD = r"[ \t]*+(?:\r\n|\n|\r)[ \t\r\n]*+"
ESCAPE = r"\\(?:" + FOLD + r"|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n])"
PIECES: dict[Style, Pattern[str]] = {
    "plain": compile_re(FOLD),
    "single": compile_re(rf"{FOLD}|''"),
    "double": compile_re(rf"{FOLD}|{ESCAPE}"),
    "block": compile_re(FOLD),
    "literal": compile_re(FOLD),
}
ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r",
    "e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029", "\t": "\t",
}  # fmt: skip


class MistakeError(ValueError):
    """Something wrong with front matter: one sentence, and its offset in code points."""

    def __init__(self, message: str, offset: int) -> None:
        self.message = message
        self.offset = offset
        super().__init__(message)


class Scalar(NamedTuple):
    """A string: its value, how it is written, and where its inside stands (no quotation marks).

    Offsets are relative to the content of the front matter. ``single`` doubles its quotation mark
    (YAML), ``literal`` knows no escapes (TOML), ``block`` is YAML's ``|`` or ``>``.
    """

    value: str
    style: Style
    start: int
    end: int


Scalars = dict[tuple[str, ...], Scalar]
"""Strings by the keys that lead to them."""


def scalar_prose(text: str, shift: int, scalar: Scalar) -> Prose:
    """Return the prose of a scalar in a file; `shift` is where the front matter's content starts.

    Line ends with the indentation around them become one space, as do escaped ones.
    """
    builder = ProseBuilder()
    start, end = scalar.start + shift, scalar.end + shift
    position = start
    for match in PIECES[scalar.style].finditer(text, start, end):
        builder.add(text[position : match.start()], position)
        builder.add_atomic(_shown(match[0]), *match.span())
        position = match.end()
    builder.add(text[position:end], position)
    prose = builder.build()
    if prose.text.split() == scalar.value.split():
        return prose
    # Written in a way that was not foreseen (a comment inside, an odd line end): right as a whole.
    whole = ProseBuilder()
    whole.add_atomic(" ".join(scalar.value.split()), start, end)
    return whole.build()


def _shown(piece: str) -> str:
    if piece == "''":
        return "'"
    if not piece.startswith("\\"):
        return " "
    sign = piece[1]
    if len(piece) > 2 and sign in "xuU":
        code = int(piece[2:], 16)
        return chr(code) if code <= 0x10FFFF else "\ufffd"
    if len(piece) > 2 or sign in "\r\n":
        return ""
    shown = ESCAPES.get(sign, sign)
    return " " if shown in "\n\t\r" else shown
