"""Parses YAML front matter: scalars stay text, duplicate keys are mistakes."""

from __future__ import annotations

from typing import Any

import yaml

from newslint.formats.scalars import MistakeError, Scalar, Scalars, Style

LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
DEEPEST = 50
STYLES: dict[str | None, Style] = {"'": "single", '"': "double", "|": "block", ">": "block"}


def parse(content: str) -> tuple[dict[str, object] | None, Scalars]:
    """Return the values and the top-level strings of YAML, None for values where it is no mapping.

    Strings one level below (``params.description``) are among the strings as well.
    """
    node = _compose(content)
    if node is None:
        return {}, {}
    if not isinstance(node, yaml.MappingNode):
        return None, {}
    values = _Converter().value(node)
    assert isinstance(values, dict)  # noqa: S101 - a mapping node yields a dict
    return values, _scalars(content, node)


def _compose(content: str) -> yaml.Node | None:
    try:
        # libyaml composes by recursion and has no limit: deep nesting must not reach it.
        depth = 0
        for event in yaml.parse(content, LOADER):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                mark: Any = event.start_mark
                if depth > DEEPEST:
                    raise MistakeError("nested too deeply", mark.index)
            depth -= isinstance(event, yaml.CollectionEndEvent)
        return yaml.compose(content, LOADER)
    except yaml.reader.ReaderError:
        offset = next((i for i, char in enumerate(content) if not _is_printable(char)), 0)
        raise MistakeError(
            f"character {content[offset]!r} is not allowed in YAML", offset
        ) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise MistakeError(error.problem or str(error), mark.index if mark else 0) from None
    except (UnicodeEncodeError, RecursionError):
        raise MistakeError("cannot be read as YAML", 0) from None


def _is_printable(char: str) -> bool:
    return yaml.reader.Reader.NON_PRINTABLE.search(char) is None


class _Converter:
    """Turns nodes into dicts, lists and text; aliased nodes are converted once."""

    def __init__(self) -> None:
        self.done: dict[int, object] = {}
        self.open: set[int] = set()

    def value(self, node: yaml.Node) -> object:
        if id(node) in self.done:
            return self.done[id(node)]
        if id(node) in self.open:
            raise MistakeError("an alias stands inside of what it refers to", node.start_mark.index)
        self.open.add(id(node))
        if isinstance(node, yaml.MappingNode):
            value: object = self._mapping(node)
        elif isinstance(node, yaml.SequenceNode):
            value = [self.value(item) for item in node.value]
        else:
            value = node.value
        self.open.discard(id(node))
        self.done[id(node)] = value
        return value

    def _mapping(self, node: yaml.MappingNode) -> dict[str, object]:
        values: dict[str, object] = {}
        for key, item in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise MistakeError("a key must be text", key.start_mark.index)
            if key.value in values:
                raise MistakeError(f"duplicate key {key.value!r}", key.start_mark.index)
            values[key.value] = self.value(item)
        return values


def _scalars(content: str, node: yaml.MappingNode, parents: tuple[str, ...] = ()) -> Scalars:
    scalars: Scalars = {}
    for key, item in node.value:
        if isinstance(item, yaml.ScalarNode):
            scalars[(*parents, key.value)] = _scalar(content, item)
        elif isinstance(item, yaml.MappingNode) and not parents:
            scalars |= _scalars(content, item, (key.value,))
    return scalars


def _scalar(content: str, node: yaml.ScalarNode) -> Scalar:
    style = STYLES.get(node.style, "plain")
    start, end = node.start_mark.index, node.end_mark.index
    if style in ("single", "double"):
        start, end = start + 1, end - 1
    elif style == "block":
        # The first line holds the indicator, and maybe a comment.
        line_end = content.find("\n", start, end)
        start = line_end if line_end >= 0 else end
    return Scalar(node.value, style, start, max(start, end))
