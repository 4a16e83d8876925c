"""Finds what template engines and maths put into Markdown: none of it is prose.

Liquid (``{% ... %}``, ``{{ ... }}``), Hugo shortcodes (``{{< ... >}}``), kramdown attributes
(``{: .lead}``) and TeX (``$$ ... $$``, ``$x^2$``) become holes.
"""

from __future__ import annotations

from re import Match, Pattern
from re import compile as compile_re

from newslint.formats.writer import Hole
from newslint.model import MASK

# One TeX sign at least between two dollars: else "$5 and $10" would be a formula.
OPENING: Pattern[str] = compile_re(
    r"\{\{|\{%|\{:[^{}\r\n]{0,200}\}"
    r"|(?<![\w$\\])(?:\$\$|\$(?=[^\s$])(?=[^$\r\n]{0,200}?[\\^_{])[^$\r\n]{1,200}(?<=[^\s$])\$(?![\w$]))"
)
BLANK_LINE: Pattern[str] = compile_re(r"(?:\r\n|\n|\r(?!\n))[ \t]*+(?:\r\n|\n|\r)")
CLOSINGS = {"{{": "}}", "{%": "%}", "$$": "$$"}
PAIRED: Pattern[str] = compile_re(r"\{(?:%-?|\{[<%])\s*+(comment|highlight)\b")
END_TAGS = {
    name: compile_re(rf"\{{%-?\s*+end{name}\s*+-?%\}}|\{{\{{[<%]\s*+/\s*+{name}\s*+[>%]\}}\}}")
    for name in ("comment", "highlight")
}


def find_templates(text: str, start: int = 0) -> list[Hole]:
    """Return the holes of a Markdown file from `start` on, in order and without overlap."""
    if not any(sign in text for sign in ("{{", "{%", "{:", "$")):
        return []
    seeker = _Seeker(text)
    holes: list[Hole] = []
    position = start
    while match := OPENING.search(text, position):
        end = _end_of(match, seeker)
        if end is None:
            position = match.end()
            continue
        shows = "" if match[0].startswith("{:") else MASK
        holes.append(Hole(match.start(), end, shows))
        position = end
    return holes


def _end_of(match: Match[str], seeker: _Seeker) -> int | None:
    closing = CLOSINGS.get(match[0])
    if closing is None:
        return match.end()
    end = seeker.find(closing, match.end())
    if end < 0 or seeker.blank_line(match.end()) < end:
        return None
    paired = PAIRED.match(match.string, match.start())
    if paired is not None:
        return seeker.end_tag(paired[1], end) or end + len(closing)
    return end + len(closing)


class _Seeker:
    """Looks ahead for closing signs; remembers what it found, so that all searches are linear."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: dict[str, int] = {}

    def find(self, sign: str, start: int) -> int:
        """Return where `sign` stands from `start` on, -1 if nowhere; starts must not go back."""
        known = self.found.get(sign)
        if known is None or 0 <= known < start:
            known = self.found[sign] = self.text.find(sign, start)
        return known

    def blank_line(self, start: int) -> int:
        """Return where the next blank line begins, past the end of the text if there is none."""
        known = self.found.get("")
        if known is None or known < start:
            match = BLANK_LINE.search(self.text, start)
            known = self.found[""] = match.start() if match else len(self.text) + 1
        return known

    def end_tag(self, name: str, start: int) -> int | None:
        """Return the end of the tag that closes a paired template tag, None if there is none."""
        if name in self.found:
            return None
        match = END_TAGS[name].search(self.text, start)
        if match is None:
            self.found[name] = -1
            return None
        return match.end()
