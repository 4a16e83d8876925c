"""Parses TOML front matter: every scalar becomes text, and the places of strings are kept."""

from __future__ import annotations

import tomllib
from datetime import date, datetime, time
from re import MULTILINE, Pattern
from re import compile as compile_re

from newslint.formats.scalars import MistakeError, Scalar, Scalars, Style

PLACE: Pattern[str] = compile_re(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)")
LINE: Pattern[str] = compile_re(
    r"^[ \t]*+(?:\[[ \t]*+(?P<table>[^\[\]\r\n]++)\]"
    r"|[ \t]*+(?P<key>[\w.\"'-]++(?:[ \t]*+\.[ \t]*+[\w\"'-]++)*+)[ \t]*+=[ \t]*+(?:"
    r"\"\"\"(?P<long_double>(?:[^\\]|\\[\s\S])*?)\"{3,5}|'''(?P<long_literal>[\s\S]*?)'{3,5}"
    r"|\"(?P<double>(?:[^\"\\\r\n]|\\.)*+)\"|'(?P<literal>[^'\r\n]*+)'))",
    MULTILINE,
)


def parse(content: str) -> tuple[dict[str, object], Scalars]:
    """Return the values and the strings of TOML; strings are named by their table and key."""
    # TOML knows \r\n, yet an offset in a message counts lines only.
    try:
        values = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        raise _mistake(content, str(error)) from None
    except RecursionError:
        raise MistakeError("nested too deeply", 0) from None
    return {key: _as_text(value) for key, value in values.items()}, _scalars(content, values)


def _mistake(content: str, message: str) -> MistakeError:
    place = PLACE.search(message)
    offset = len(content)
    if place is not None and place[1] is not None:
        lines = content.split("\n")
        offset = sum(len(line) + 1 for line in lines[: int(place[1]) - 1]) + int(place[2]) - 1
    sentence = message[: place.start()] if place else message
    return MistakeError(sentence[:1].lower() + sentence[1:], min(offset, len(content)))


def _as_text(value: object) -> object:
    if isinstance(value, dict):
        return {key: _as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return str(value)


def _scalars(content: str, values: dict[str, object]) -> Scalars:
    scalars: Scalars = {}
    table: tuple[str, ...] = ()
    for match in LINE.finditer(content):
        if match["table"] is not None:
            table = _key(match["table"])
            continue
        keys = (*table, *_key(match["key"]))
        value = _look_up(values, keys)
        kind = match.lastgroup
        if not isinstance(value, str) or kind is None or keys in scalars:
            continue
        start, end = match.span(kind)
        if kind.startswith("long"):
            # Quotation marks right before the closing ones belong to the text.
            end = match.end() - 3
        style: Style = "double" if kind.endswith("double") else "literal"
        scalars[keys] = Scalar(value, style, start, end)
    return scalars


def _key(written: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in written.split("."))


def _look_up(values: object, keys: tuple[str, ...]) -> object:
    for key in keys:
        values = values.get(key) if isinstance(values, dict) else None
    return values
