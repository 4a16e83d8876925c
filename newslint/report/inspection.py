"""The statements of articles, for people: who says what, how surely, and what it was made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from textwrap import wrap
from typing import Any

from newslint.report import RenderOptions
from newslint.report.common import line_start, shown, shown_path
from newslint.report.text import BOLD, DIM, Paint

SPEAKER, CUE = "1;36", "33"
STANCES = {"vouching": "1;33", "doubting": "1;33", "emotive": "1;35"}
SOURCE = "32"
NEGATED = "31"


def render(files: Sequence[Mapping[str, Any]], texts: Sequence[str], options: RenderOptions) -> str:
    """Return the statements of each file.

    Args:
        files: what `inspection.inspected` gives, one a file.
        texts: the text of each file, for the words at a span.
    """
    paint = Paint(options.color)
    blocks = []
    for file, text in zip(files, texts, strict=True):
        dated = f", {file['date']}" if file["date"] else ""
        count = len(file["statements"])
        head = f"{shown_path(file['path'])}{dated}: {count} statement{'' if count == 1 else 's'}"
        blocks.append(paint(BOLD, head))
        for statement in file["statements"]:
            lines = _lines(statement, text, paint, options.width)
            blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def _lines(statement: Mapping[str, Any], text: str, paint: Paint, width: int) -> Iterator[str]:
    place = statement["span"]["start"]
    at = f"{place['line']}:{place['column']}"
    yield f"{paint(DIM, at)} {_credit(statement, paint)}"
    content = " … ".join(_words(text, span) for span in statement["parts"])
    for part in wrap(content, max(width - 4, 20), break_on_hyphens=False):
        yield f"    {line_start(part)}"
    if marks := list(_marks(statement, paint)):
        yield "    " + line_start(paint(DIM, " · ").join(marks))
    for each in statement["aligned"]:
        start = each["span"]["start"]
        where = f"{shown_path(each['path'])}:{start['line']}:{start['column']}"
        sure = f"{each['similarity']:.2f}"
        excerpt = shown(" ".join(each["excerpt"].split()))
        yield "    " + paint(SOURCE, "< ") + paint(DIM, f"{where} {sure} {excerpt}")


def _credit(statement: Mapping[str, Any], paint: Paint) -> str:
    """Who says it, in whose view of it."""
    speaker, cue = statement["speaker"], statement["cue"]
    if not cue:
        return paint(DIM, "in the publisher's own voice")
    name = speaker["name"] or "nobody named"
    kind = "" if speaker["kind"] == "named" else paint(DIM, f" ({speaker['kind']})")
    stance = cue["stance"]
    coloured = paint(STANCES.get(stance, CUE), shown(cue["text"]))
    said = "" if stance == "neutral" else paint(DIM, f" ({stance})")
    return f"{paint(SPEAKER, shown(name))}{kind} {coloured}{said}"


def _marks(statement: Mapping[str, Any], paint: Paint) -> Iterator[str]:
    """What else was read of a statement, each in a few words."""
    if statement["quoted"]:
        yield "in quotation marks"
    if statement["certainty"] < 1:
        yield f"certainty {statement['certainty']:.2f}"
    if statement["negated"]:
        yield paint(NEGATED, "negated")
    for quantity in statement["quantities"]:
        yield f"{shown(quantity['text'])} = {_value(quantity)}"
    for name in statement["names"]:
        same = name["name"] in (None, name["text"])
        yield shown(name["text"]) + ("" if same else f" = {shown(name['name'])}")
    for time in statement["times"]:
        days = [day for day in dict.fromkeys((time["from"], time["to"])) if day]
        yield shown(time["text"]) + (f" = {' to '.join(days)}" if days else "")


def _value(quantity: Mapping[str, Any]) -> str:
    low, high = f"{quantity['low']:,.12g}", f"{quantity['high']:,.12g}"
    value = low if low == high else f"{low} to {high}"
    bound = "" if quantity["bound"] == "exact" else f"{quantity['bound']} "
    unit = f" {shown(quantity['unit'] or quantity['counted'])}".rstrip()
    return f"{bound}{value}{unit}"


def _words(text: str, span: Mapping[str, Any]) -> str:
    return shown(" ".join(text[span["start"]["offset"] : span["end"]["offset"]].split()))
