"""A rule's message: a template over the fields that its kind supplies."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newslint.yamlnodes import Node

FIELD = re.compile(r"%%|%(?:\[(?P<number>\d+)\])?s|\{(?P<name>[A-Za-z_]+)\}")
QUOTES = {"'": "'", '"': '"', "`": "`", "‘": "’", "“": "”"}

Value = str | tuple[str, ...]
"""What a field holds: words, or several offers of which any will do."""


class Message:
    """A template such as ``Use '%s' instead of '%s'.`` or ``'{match}' vouches for it.``

    Args:
        node: the template.
        fields: the fields of the kind; ``%s`` stands for them in this order, ``%[2]s`` for the
            second, ``{name}`` for one by name; ``%%`` is a per cent sign.

    Raises:
        SourceError: for a field that the kind does not supply.
    """

    def __init__(self, node: Node, fields: Sequence[str]) -> None:
        self.template = node.text()
        self._literals = [""]  # what stands before, between and behind the fields
        self._names: list[str] = []
        at = position = 0
        for found in FIELD.finditer(self.template):
            self._literals[-1] += self.template[at : found.start()]
            at = found.end()
            if found[0] == "%%":
                self._literals[-1] += "%"
                continue
            name = found["name"]
            if name is None:
                position = int(found["number"]) if found["number"] else position + 1
                if not 0 < position <= len(fields):
                    node.fail(
                        f"the message asks for value {position}, but its kind supplies"
                        f" {len(fields)}: {', '.join(fields)}"
                    )
                name = fields[position - 1]
            elif name not in fields:
                node.fail(
                    f"unknown message field {{{name}}}; its kind supplies: {', '.join(fields)}"
                )
            self._names.append(name)
            self._literals.append("")
        self._literals[-1] += self.template[at:]

    def fill(self, values: Mapping[str, Value]) -> str:
        """Return the message for one match; runs of white space in values become one space."""
        parts = [self._literals[0]]
        for number, name in enumerate(self._names):
            before, after = self._literals[number : number + 2]
            parts += (shown(values.get(name, ""), before[-1:], after[:1]), after)
        return "".join(parts)


def shown(value: Value, before: str, after: str) -> str:
    """Return a field as it stands in a message, between the characters before and after it.

    Several offers are joined with "or", each in quotation marks where the template has them.
    """
    if isinstance(value, str):
        return " ".join(value.split())
    opening, closing = (before, after) if before and QUOTES.get(before) == after else ("", "")
    offers = [" ".join(offer.split()) for offer in value]
    if len(offers) > 2:  # as Vale lists them: a, b, or c
        offers[-1] = f"or {opening}{offers[-1]}"
        return f"{closing}, {opening}".join(offers[:-1]) + f"{closing}, {offers[-1]}"
    return f"{closing} or {opening}".join(offers)
