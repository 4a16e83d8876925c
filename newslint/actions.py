"""Vale's `action`: how the words of a finding can be mended by an edit."""

from __future__ import annotations

from collections.abc import Callable

import regex

from newslint.kinds.expressions import SECONDS_PER_SECTION, compile_one
from newslint.yamlnodes import Node, did_you_mean

NAMES = ("replace", "remove", "edit", "convert", "suggest")
EDITS: dict[str, Callable[[str, str], str]] = {
    "trim": lambda text, chars: text.strip(chars),
    "trim_left": lambda text, chars: text.lstrip(chars),
    "trim_right": lambda text, chars: text.rstrip(chars),
    "remove": lambda text, chars: text.translate(dict.fromkeys(map(ord, chars))),
    "truncate": lambda text, mark: text.partition(mark)[0],
}

Action = Callable[[str, str | None], str | None]
"""Takes the words matched and the kind's own replacement; returns what to put there, or None."""

SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["name"],
    "properties": {
        "name": {"enum": list(NAMES)},
        "params": {"type": ["array", "null"], "items": {"type": ["string", "number", "boolean"]}},
    },
}


def read_action(node: Node) -> Action:
    """Return the action of a rule.

    `convert` and `suggest` name tools of Vale's own editor; they are accepted and offer no edit.

    Raises:
        SourceError: for an unknown action, or parameters that it cannot take.
    """
    fields = node.fields()
    for key in fields:
        if key not in ("name", "params"):
            known = {"name", "params"}
            node.key_node(key).fail(f"unknown key {key!r} in `action`{did_you_mean(key, known)}")
    if "name" not in fields:
        node.fail("an `action` needs a `name`")
    name = fields["name"].choice(*NAMES)
    params = fields["params"].items() if "params" in fields else []
    if name == "remove":
        return lambda _words, _replacement: ""
    if name == "replace":
        # Of several offers none is the right one.
        fixed = params[0].text() if len(params) == 1 else None
        return lambda _words, replacement: replacement if not params else fixed
    if name == "edit":
        return _edit(params, fields.get("params", node))
    return lambda _words, _replacement: None


def _edit(params: list[Node], node: Node) -> Action:
    if not params:
        node.fail("`edit` needs `params`")
    operation, rest = params[0].text(), params[1:]
    if operation == "regex":
        if len(rest) != 2:
            node.fail("`edit` with `regex` needs a pattern and a replacement")
        pattern = compile_one(rest[0].text(), rest[0])
        replacement = regex.sub(r"\$(\d+)", r"\\\1", rest[1].text().replace("\\", "\\\\"))
        return lambda words, _: pattern.sub(replacement, words, timeout=SECONDS_PER_SECTION)
    if operation == "split":
        if len(rest) != 2 or not rest[0].text() or rest[1].integer() < 0:
            node.fail("`edit` with `split` needs a separator and the number of a part, from 0")
        separator, index = rest[0].text(), rest[1].integer()
        return lambda words, _: dict(enumerate(words.split(separator))).get(index)
    if operation not in EDITS:
        params[0].fail(f"{operation!r} is not one of regex, split, {', '.join(EDITS)}")
    if not rest or not rest[0].text():
        node.fail(f"`edit` with `{operation}` needs the characters")
    chars = "".join(item.text() for item in rest)
    return lambda words, _: EDITS[operation](words, chars)
