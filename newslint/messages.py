"""A rule's message: a template over the fields that its kind supplies."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newslint.yamlnodes import Node

FIELD = re.compile(r"%s|\{([A-Za-z_]+)\}")


class Message:
    """A template such as ``Use '%s' instead of '%s'.`` or ``'{match}' vouches for it.``

    Args:
        node: the template.
        fields: the fields of the kind; ``%s`` stands for them in this order, ``{name}`` for one.

    Raises:
        SourceError: for a field that the kind does not supply.
    """

    def __init__(self, node: Node, fields: Sequence[str]) -> None:
        self.template = node.text()
        self._parts: list[tuple[str, str]] = []  # literal text, then the field behind it
        at = position = 0
        for found in FIELD.finditer(self.template):
            name = found[1]
            if name is None:
                if position >= len(fields):
                    node.fail(
                        f"the message has more than {len(fields)} '%s', but its kind supplies: "
                        + ", ".join(fields)
                    )
                name = fields[position]
                position += 1
            elif name not in fields:
                node.fail(
                    f"unknown message field {{{name}}}; its kind supplies: {', '.join(fields)}"
                )
            self._parts.append((self.template[at : found.start()], name))
            at = found.end()
        self._rest = self.template[at:]

    def fill(self, values: Mapping[str, str]) -> str:
        """Return the message for one match; runs of white space in values become one space."""
        return (
            "".join(text + " ".join(values.get(name, "").split()) for text, name in self._parts)
            + self._rest
        )
