"""Regular expressions of rules: compiled with the place of every error, and run under a time limit.

Vale's expressions are .NET-like; the `regex` package reads what published styles use, variable
lookbehind included, and can be stopped, so that no pack can hang the linter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar

import regex

from newslint.errors import SourceError
from newslint.kinds.base import Option
from newslint.yamlnodes import Node

SECONDS_PER_SECTION = 5.0
"""How long one expression may work on one piece of prose before the rule is stopped."""

PLACEHOLDER = re.compile(r"(?<!\\)\{([A-Za-z_][A-Za-z0-9_]*)\}")
LEADING_FLAGS = re.compile(r"\(\?([a-z]+(?:-[a-z]+)?|-[a-z]+)\)(.*)", re.DOTALL)
INNER_FLAGS = re.compile(r"(?<=.)(?<!\\)\(\?[a-z]*-?[a-z]+\)", re.DOTALL)
SUBTRACTION = re.compile(r"(?<!\\)\[(?:\\.|[^\]\\])+-\[")
BRACKET = re.compile(r"[()]")
NO_BRACKETS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
NUMBERED = re.compile(r"(?<!\\)(?:\\\\)*\\[1-9]")
BACKREFERENCE = re.compile(r"\\(?:([1-9]\d?)|.)", re.DOTALL)

FOLDED = frozenset("\u0130\u0131\u017f\u212a")
"""What is no ASCII and yet the same as an ASCII letter where case does not count: İ, ı, ſ, the Kelvin sign."""

Definitions = Mapping[str, str]

_known_good: ContextVar[bool] = ContextVar("known_good", default=False)


@contextmanager
def known_good() -> Iterator[None]:
    """Within this, expressions are compiled when they are needed: they were compiled before, and are right."""
    token = _known_good.set(True)
    try:
        yield
    finally:
        _known_good.reset(token)


def are_known_good() -> bool:
    """Whether the expressions read now need not be compiled to be trusted."""
    return _known_good.get()


def define_option() -> Option:
    """The option `define`: named word lists that expressions of the rule use as ``{name}``."""
    # Unquoted, some words are no strings to YAML: true, no, 10.
    text = {"type": ["string", "number", "boolean"]}
    schema = {
        "type": "object",
        "additionalProperties": {"anyOf": [text, {"type": "array", "items": text}]},
    }
    doc = "Named lists of expressions; {name} in an expression stands for any of them."
    return Option("define", _definitions, schema, doc, default={})


def _definitions(node: Node) -> Definitions:
    """Read `define`; a list may use lists above it."""
    definitions: dict[str, str] = {}
    for key, value in node.pairs():
        items = value.one_or_many()
        parts = [expand(item, definitions) for item in items]
        if parts and not are_known_good():
            compile_joined("{}", parts, items)
        definitions[key.text()] = f"(?:{'|'.join(parts)})"
    return definitions


def expand(node: Node, definitions: Definitions) -> str:
    """Return an expression with each ``{name}`` replaced by its list and its flags its own."""
    return scoped(filled(node, definitions))


def scoped(source: str) -> str:
    """Make flags in front, ``(?i)word``, hold for this expression and not for its neighbours."""
    flagged = LEADING_FLAGS.fullmatch(source)
    return f"(?{flagged[1]}:{flagged[2]})" if flagged else source


def filled(node: Node, definitions: Definitions) -> str:
    """Return an expression with each ``{name}`` replaced by its list.

    Raises:
        SourceError: for a name that `define` does not give.
    """

    def replacement(found: re.Match[str]) -> str:
        if found[1] not in definitions:
            node.fail(f"{{{found[1]}}} is not among the rule's `define`: {', '.join(definitions)}")
        return definitions[found[1]]

    return PLACEHOLDER.sub(replacement, node.text()) if definitions else node.text()


def compile_one(source: str, node: Node, flags: int = 0) -> regex.Pattern[str]:
    """Compile an expression.

    Raises:
        SourceError: at the expression's place, for one that cannot be read.
    """
    if SUBTRACTION.search(source):
        node.fail("bad regular expression: one set cannot be taken from another with -[...]")
    if INNER_FLAGS.search(source):
        node.fail(
            "bad regular expression: flags such as (?i) can stand only in front, or as (?i:...)"
        )
    try:
        return regex.compile(source, flags | regex.MULTILINE)
    except regex.error as error:
        node.fail(f"bad regular expression: {error}")
    except (RecursionError, OverflowError):
        node.fail("bad regular expression: it is nested too deeply or repeats too often")


def compiles(source: str, flags: int) -> bool:
    """Whether an expression can be compiled."""
    try:
        regex.compile(source, flags | regex.MULTILINE)
    except (regex.error, RecursionError, OverflowError):
        return False
    return True


def compile_joined(
    template: str, sources: Sequence[str], nodes: Sequence[Node], flags: int = 0
) -> regex.Pattern[str]:
    """Compile expressions as the alternatives of one, put into a template at ``{}``.

    Compiling each alone as well, to point at a wrong one or to count its groups, takes as long
    again: start-up waits for it only where it must.

    Raises:
        SourceError: at the place of the expression that cannot be read.
    """
    if all(balanced(source) and not NUMBERED.search(source) for source in sources):
        with suppress(SourceError):
            return compile_one(template.replace("{}", "|".join(sources)), nodes[0], flags)
    groups = [
        compile_one(source, node, flags).groups for source, node in zip(sources, nodes, strict=True)
    ]
    body = "|".join(renumbered(sources, groups))
    return compile_one(template.replace("{}", body), nodes[0], flags)


def balanced(source: str) -> bool:
    """Whether every bracket of an expression is closed in it, so that it can be joined."""
    depth = 0
    for bracket in BRACKET.findall(NO_BRACKETS.sub("", source)):
        depth += 1 if bracket == "(" else -1
        if depth < 0:
            return False
    return depth == 0


def renumbered(sources: Sequence[str], groups: Sequence[int], extra: int = 0) -> Iterator[str]:
    """Yield expressions with the numbers of back references right once they are joined.

    Args:
        sources: the expressions, to be joined in this order.
        groups: how many groups each has.
        extra: how many groups each is put into.
    """
    before = 0
    for source, count in zip(sources, groups, strict=True):
        before += extra
        yield BACKREFERENCE.sub(_shift(before), source) if before else source
        before += count


def _shift(by: int) -> Callable[[re.Match[str]], str]:
    return lambda found: f"\\{int(found[1]) + by}" if found[1] else found[0]
