"""The JSON Schema of rule files, for editors, generated from what the loader reads.

draft-07, which is what editors' YAML support knows. It is committed as
``schemas/rule.schema.json``; a test fails when that file is stale.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from newslint.actions import SCHEMA as ACTION_SCHEMA
from newslint.examples import EXAMPLES_SCHEMA, TEST_KEYS
from newslint.kinds import KINDS, Kind, Option
from newslint.model import LEVELS
from newslint.rules import COMMON_KEYS
from newslint.scopes import ALL_SCOPES

TEXT = {"type": "string"}
COMMON_SCHEMAS: dict[str, dict[str, Any]] = {
    "level": {"enum": list(LEVELS)},
    "scope": {"anyOf": [TEXT, {"type": "array", "items": TEXT}]},
    "limit": {"type": "integer", "minimum": 0},
    "code": {"type": "boolean"},
    "vocab": {"type": "boolean"},
    "enabled": {"type": "boolean"},
    "action": ACTION_SCHEMA,
    "examples": EXAMPLES_SCHEMA,
    "tests": {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["input"],
            "additionalProperties": False,
            "properties": {key: {} for key in sorted(TEST_KEYS)},
        },
    },
}


def rule_schema() -> dict[str, Any]:
    """Return the schema of a rule file of any kind, and of one that extends another rule."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "newslint rule",
        "description": "One rule of newslint, or of a Vale style.",
        "type": "object",
        "required": ["extends"],
        "properties": {
            "extends": {
                "type": "string",
                "description": COMMON_KEYS["extends"],
                "anyOf": [{"enum": sorted(KINDS)}, {"pattern": r"\."}],
            }
        },
        "allOf": [
            *(
                {"if": extends({"const": name}), "then": kind_schema(kind)}
                for name, kind in sorted(KINDS.items())
            ),
            {"if": extends({"pattern": r"\."}), "then": derived_schema()},
        ],
    }


def extends(condition: dict[str, Any]) -> dict[str, Any]:
    """Return the condition that ``extends`` is such and such."""
    return {"properties": {"extends": condition}, "required": ["extends"]}


def kind_schema(kind: type[Kind]) -> dict[str, Any]:
    """Return the schema of a rule of one kind."""
    required = ["message", *(option.name for option in kind.options if option.required)]
    return {
        "description": kind.summary,
        "required": required,
        "additionalProperties": False,
        "properties": {**common_properties(), **option_properties(kind)},
    }


def derived_schema() -> dict[str, Any]:
    """Return the schema of a rule that extends another by its name."""
    properties = common_properties()
    for kind in KINDS.values():
        for name, schema in option_properties(kind).items():
            # The kind is not known here, and kinds may mean different things by one key.
            properties[name] = {"description": schema["description"]}
    return {
        "additionalProperties": False,
        "properties": properties,
        "patternProperties": {r"^[a-z]+\+$": {}, r"^[a-z]+-$": {"type": "array"}},
    }


def common_properties() -> dict[str, Any]:
    """Return the schemas of the keys that every rule may hold."""
    return {
        key: {**COMMON_SCHEMAS.get(key, TEXT), "description": doc}
        for key, doc in COMMON_KEYS.items()
    }


def option_properties(kind: type[Kind]) -> dict[str, Any]:
    """Return the schemas of the keys of a kind."""
    return {option.name: {**option.schema, "description": option.doc} for option in kind.options}


def kinds_reference() -> str:
    """Return the reference of all keys and kinds, as Markdown."""
    lines = [
        "# Kinds of rules and their keys",
        "",
        "Written by `newslint schema --output-format markdown`; a test fails when it is stale.",
        "How Vale's kinds differ from Vale's own: [vale.md](vale.md).",
        "",
        "## Keys of every rule",
        "",
        *_table((key, doc, "") for key, doc in COMMON_KEYS.items()),
        "",
        f"Scopes: {', '.join(f'`{scope}`' for scope in sorted(ALL_SCOPES))}.",
    ]
    for name, kind in KINDS.items():
        fields = ", ".join(f"`{{{field}}}`" for field in kind.fields)
        lines += ["", f"## {name}", "", f"{kind.summary} Message fields: {fields}."]
        if kind.parses:
            lines.append("Reads the grammatical parse.")
        if kind.options:
            rows = ((option.name, option.doc, _note(option)) for option in kind.options)
            lines += ["", *_table(rows)]
    return "\n".join(lines) + "\n"


def _table(rows: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    yield "| key | meaning |"
    yield "|---|---|"
    for key, doc, note in rows:
        meaning = f"{doc} {note}".strip().replace("|", "\\|")
        yield f"| `{key}` | {meaning} |"


def _note(option: Option) -> str:
    choices = option.schema.get("enum")
    notes = [f"One of {', '.join(f'`{choice}`' for choice in choices)}."] if choices else []
    return " ".join([*notes, *(["*Required.*"] if option.required else [])])
