"""The library of rules: rule files found, read, and resolved where one extends another.

A pack is a folder of rule files; a rule is named ``<folder>.<file stem>``. The packs of the
distribution are always there; a config's `styles` adds folders, of packs or of Vale styles.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml

from newslint import yamlnodes
from newslint.errors import UsageError
from newslint.folders import shipped_packs
from newslint.kinds import KINDS, REFUSED
from newslint.kinds.expressions import are_known_good
from newslint.rules import Rule, build_rule, resolve_kind, unknown_kind
from newslint.yamlnodes import Node, did_you_mean

SUFFIXES = (".yml", ".yaml")
# What a rule of its own says, and does not take over from the rule it extends.
NOT_INHERITED = {"extends", "examples", "tests", "enabled"}
# Known here by its name: to ask the kinds themselves would import every one of them.
LANGUAGETOOL_KIND = "grammar"


@dataclass(frozen=True)
class RuleFile:
    """A rule file, read but not yet built.

    Attributes:
        name: the rule's full name.
        node: the file's mapping.
        shipped: whether it belongs to the packs of the distribution, which must explain themselves.
    """

    name: str
    node: Node
    shipped: bool

    @property
    def pack(self) -> str:
        """The folder that the rule lies in."""
        return self.name.partition(".")[0]

    @cached_property
    def extends(self) -> str:
        """The kind or the rule that it extends."""
        return resolve_kind(self.node)

    @cached_property
    def enabled(self) -> bool:
        """Whether the rule runs without being asked for by name."""
        fields = self.node.fields()
        return fields["enabled"].boolean() if "enabled" in fields else True

    @cached_property
    def level(self) -> str | None:
        """The level that the file gives; None where it gives none."""
        fields = self.node.fields()
        return fields["level"].text() if "level" in fields else None


class Library:
    """All rules on the path, by name.

    Args:
        styles: folders of packs or Vale styles besides the shipped ones.
        shipped: the folder of the shipped packs.
        override: let a style's rule take the place of a shipped rule of the same name; for testing
            a working copy of the packs.

    Raises:
        UsageError: for a folder that is not there or holds no rule.
        SourceError: for a file that is not a rule, or two rules of one name.
    """

    def __init__(
        self, styles: Iterable[Path] = (), shipped: Path | None = None, *, override: bool = False
    ) -> None:
        self.files: dict[str, RuleFile] = {}
        self._override = override
        self._rules: dict[str, Rule] = {}
        self._add(shipped or shipped_packs(), shipped=True)
        for folder in styles:
            self._add(folder, shipped=False)

    def _add(self, folder: Path, *, shipped: bool) -> None:
        if not folder.is_dir():
            raise UsageError(f"styles: {folder} is not a folder")
        found = False
        for pack, path in rule_paths(folder):
            found = True
            node = read_rule_file(path)
            file = RuleFile(f"{pack}.{path.stem}", node, shipped)
            if file.name in self.files and not self._override:
                other = self.files[file.name].node.source.path
                node.fail(f"there is already a rule {file.name!r}: {other}")
            self.files[file.name] = file
        if not found:
            raise UsageError(f"styles: {folder} holds no rule (no .yml file)")

    @property
    def packs(self) -> list[str]:
        """The names of all packs, sorted."""
        return sorted({file.pack for file in self.files.values()})

    @cached_property
    def refused(self) -> dict[str, str]:
        """Rules of kinds that newslint does not run, and why."""
        kinds = {name: self._end_of_chain(name) for name in self.files}
        return {name: REFUSED[kind] for name, kind in kinds.items() if kind in REFUSED}

    @cached_property
    def asking_languagetool(self) -> frozenset[str]:
        """Rules of kinds that pass on what LanguageTool says."""
        return frozenset(
            name for name in self.files if self._end_of_chain(name) == LANGUAGETOOL_KIND
        )

    @cached_property
    def replaced(self) -> dict[str, str]:
        """Rules that another rule, on by default, extends by name, and so steps in for."""
        return {
            file.extends: name
            for name, file in self.files.items()
            if file.extends in self.files and file.enabled
        }

    def level(self, name: str) -> str:
        """Return the level of a rule, as its file or the rule it extends gives it."""
        for file in self._chain(name):
            if file.level:
                return file.level
        return "warning"

    def rule(self, name: str) -> Rule:
        """Return a rule, built.

        Raises:
            UsageError: if there is no such rule, or it is of a refused kind.
            SourceError: if its file, or that of a rule it extends, is wrong.
        """
        if name not in self._rules:
            if name not in self.files:
                raise UsageError(f"no rule {name!r}{did_you_mean(name, self.files)}")
            if name in self.refused:
                raise UsageError(f"{name} is not run: {self.refused[name]}")
            self._rules[name] = self._build(name)
        return self._rules[name]

    def texts(self, name: str) -> list[str]:
        """Return the text of a rule's file, and of those that it extends."""
        return [file.node.source.text for file in self._chain(name)]

    def all_rules(self) -> list[Rule]:
        """Return every rule that can be run, by name."""
        return [self.rule(name) for name in sorted(self.files) if name not in self.refused]

    def _build(self, name: str) -> Rule:
        chain = self._chain(name)
        fields: dict[str, Node] = {}
        for file in reversed(chain):
            own = file.node.fields()
            inherited = {key: node for key, node in fields.items() if key not in NOT_INHERITED}
            fields = merge_fields(inherited, own, file.node) if file is not chain[-1] else own
        replaces = chain[0].extends if len(chain) > 1 else None
        rule = build_rule(
            name,
            chain[0].node,
            fields,
            chain[-1].extends,
            replaces=replaces,
            shipped=chain[0].shipped,
        )
        if chain[0].shipped and not are_known_good():
            require_explanation(rule, chain[0].node)
        return rule

    def _end_of_chain(self, name: str) -> str:
        """What the last rule extends of those that a rule is built on; mistakes come out later."""
        seen = set()
        while name in self.files and name not in seen:
            seen.add(name)
            name = self.files[name].extends
        return name

    def _chain(self, name: str) -> list[RuleFile]:
        """The rule, the rule it extends, and so on up to one that extends a kind."""
        chain = [self.files[name]]
        while chain[-1].extends not in KINDS and chain[-1].extends not in REFUSED:
            last = chain[-1]
            if last.extends not in self.files:
                unknown_kind(last.node, last.extends, list(self.files))
            if self.files[last.extends] in chain:
                last.node.fields()["extends"].fail(
                    f"the rule extends itself, by way of {last.extends}"
                )
            chain.append(self.files[last.extends])
        return chain


def rule_paths(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield pack name and path of each rule file in a pack, or in a folder of packs, sorted."""
    own = [path for path in sorted(folder.iterdir()) if path.suffix in SUFFIXES]
    if own:
        yield from ((folder.resolve().name, path) for path in own)
        return
    for pack in sorted(folder.iterdir()):
        if pack.is_dir() and not pack.name.startswith("."):
            for path in sorted(pack.iterdir()):
                if path.suffix in SUFFIXES:
                    yield pack.name, path


def read_rule_file(path: Path) -> Node:
    """Read a rule file.

    Raises:
        SourceError: for bad YAML, or YAML that is not a rule.
        UsageError: if the file cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read the rule {path}: {error}") from error
    node = yamlnodes.load(text, path)
    if node is None:
        yamlnodes.Source(str(path), text).fail("the rule file is empty", 0, 0)
    node.fields()
    resolve_kind(node)
    return node


def merge_fields(base: dict[str, Node], own: dict[str, Node], node: Node) -> dict[str, Node]:
    """Return the keys of a rule that extends another: its own over the other's.

    ``tokens+`` adds to a list or a mapping of the other rule, ``tokens-`` takes away from it.

    Raises:
        SourceError: for a list that the other rule does not have, or an item that it does not hold.
    """
    merged = base | {key: value for key, value in own.items() if not key.endswith(("+", "-"))}
    for key, value in own.items():
        name = key[:-1]
        if key.endswith("+"):
            merged[name] = _added(merged.get(name), value)
        elif key.endswith("-"):
            if name not in merged:
                node.key_node(key).fail(f"the rule extended here has no `{name}`")
            if not isinstance(merged[name].raw, yaml.CollectionNode):
                node.key_node(key).fail(f"`{name}` is {merged[name].kind}: nothing to take away")
            merged[name] = _removed(merged[name], value.items(), name)
    return merged


def _added(base: Node | None, extra: Node) -> Node:
    if not isinstance(extra.raw, yaml.CollectionNode):
        extra.fail(f"expected a list or a mapping to add, found {extra.kind}")
    if base is None or base.is_null:
        return extra
    if type(base.raw) is not type(extra.raw):
        extra.fail(f"expected {base.kind}, as in the rule extended here")
    kept = base.raw.value
    if isinstance(extra.raw, yaml.MappingNode):
        own = {key.value for key, _ in extra.raw.value}
        kept = [pair for pair in kept if pair[0].value not in own]
    raw = type(extra.raw)(
        extra.raw.tag, [*kept, *extra.raw.value], extra.raw.start_mark, extra.raw.end_mark
    )
    return Node(raw, extra.source)


def _removed(base: Node, items: Sequence[Node], name: str) -> Node:
    values = list(base.raw.value)
    for item in items:
        kept = [
            value
            for value in values
            if (value[0] if isinstance(value, tuple) else value).value != item.text()
        ]
        if len(kept) == len(values):
            item.fail(f"`{name}` of the rule extended here does not hold {item.text()!r}")
        values = kept
    assert isinstance(base.raw, yaml.CollectionNode)  # noqa: S101 - text has no items to remove
    raw = type(base.raw)(base.raw.tag, values, base.raw.start_mark, base.raw.end_mark)
    return Node(raw, base.source)


def require_explanation(rule: Rule, node: Node) -> None:
    """Raise SourceError for a shipped rule without reason, fix, a bad and a good example."""
    missing = [name for name in ("why", "fix") if not getattr(rule, name)]
    if not any(example.bad for example in rule.examples):
        missing.append("a bad example")
    if all(example.bad for example in rule.examples):
        missing.append("a good example")
    if missing:
        node.fail(f"a shipped rule must explain itself; this one lacks: {', '.join(missing)}")
