"""The library of rules: rule files found, read, and resolved where one extends another.

A pack is a folder of rule files; a rule is named ``<folder>.<file stem>``. The packs of the
distribution are always there; a config's `styles` adds folders, of packs or of Vale styles.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from newslint import yamlnodes
from newslint.errors import UsageError
from newslint.folders import shipped_packs
from newslint.kinds import KINDS, REFUSED
from newslint.kinds.expressions import are_known_good
from newslint.rule_files import RuleFile, rule_files
from newslint.rules import COMMON_KEYS, Rule
from newslint.yamlnodes import Node, did_you_mean

# What a rule of its own says, and does not take over from the rule it extends.
NOT_INHERITED = {"extends", "examples", "tests", "enabled"}
# Known here by its name: to ask the kinds themselves would import every one of them.
LANGUAGETOOL_KIND = "grammar"


class Library:
    """All rules on the path, by name.

    Args:
        styles: folders of packs or Vale styles besides the shipped ones.
        shipped: the folder of the shipped packs.
        override: let a style's rule take the place of a shipped rule of the same name; for testing
            a working copy of the packs.
        cache: the folder where what rule files hold is kept between runs; None to keep nothing.

    Raises:
        UsageError: for a folder that is not there or holds no rule.
        SourceError: for a file that is not a rule, or two rules of one name.
    """

    def __init__(
        self,
        styles: Iterable[Path] = (),
        shipped: Path | None = None,
        *,
        override: bool = False,
        cache: Path | None = None,
    ) -> None:
        self.files: dict[str, RuleFile] = {}
        self.screened: dict[tuple[str, ...], list[Rule]] = {}  # selections that seek together
        self._override = override
        self._cache = cache
        self._rules: dict[str, Rule] = {}
        self._add(shipped or shipped_packs(), shipped=True)
        for folder in styles:
            self._add(folder, shipped=False)

    def _add(self, folder: Path, *, shipped: bool) -> None:
        for file in rule_files(folder, shipped=shipped, cache=self._cache):
            if file.name in self.files and not self._override:
                other = self.files[file.name].path
                file.node.fail(f"there is already a rule {file.name!r}: {other}")
            self.files[file.name] = file

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
            file.head.extends: name
            for name, file in self.files.items()
            if file.head.extends in self.files and file.head.enabled
        }

    def level(self, name: str) -> str:
        """Return the level of a rule, as its file or the rule it extends gives it."""
        for file in self._chain(name):
            if file.head.level:
                return file.head.level
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

    def digests(self, name: str) -> list[str]:
        """Return what stands for the text of a rule's file, and of those that it extends."""
        return [file.head.digest for file in self._chain(name)]

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
        replaces = chain[0].head.extends if len(chain) > 1 else None
        rule = Rule(
            name=name,
            node=chain[0].node,
            fields=fields,
            kind_name=chain[-1].head.extends,
            replaces=replaces,
            shipped=chain[0].shipped,
            read_before=are_known_good(),
        )
        if not rule.read_before:
            try_out(rule)
            if rule.shipped:
                require_explanation(rule, rule.node)
        return rule

    def _end_of_chain(self, name: str) -> str:
        """What the last rule extends of those that a rule is built on; mistakes come out later."""
        seen = set()
        while name in self.files and name not in seen:
            seen.add(name)
            name = self.files[name].head.extends
        return name

    def _chain(self, name: str) -> list[RuleFile]:
        """The rule, the rule it extends, and so on up to one that extends a kind."""
        chain = [self.files[name]]
        while chain[-1].head.extends not in KINDS and chain[-1].head.extends not in REFUSED:
            last = chain[-1]
            if last.head.extends not in self.files:
                unknown_kind(last.node, last.head.extends, list(self.files))
            if self.files[last.head.extends] in chain:
                last.node.fields()["extends"].fail(
                    f"the rule extends itself, by way of {last.head.extends}"
                )
            chain.append(self.files[last.head.extends])
        return chain


def try_out(rule: Rule) -> None:
    """Read all that the file of a rule says.

    Raises:
        SourceError: for an unknown key, a wrong value, a bad expression or a bad message.
    """
    kind, fields, node = KINDS[rule.kind_name], rule.fields, rule.node
    known = {option.name for option in kind.options}
    for key, value in fields.items():
        if key not in known and key not in COMMON_KEYS:
            place = node.key_node(key) if key in node.fields() else value
            place.fail(
                f"unknown key {key!r} in a rule of kind {kind.name}"
                f"{did_you_mean(key, known | set(COMMON_KEYS))}"
            )
    if "message" not in fields:
        node.fail("the rule has no `message`")
    for option in kind.options:
        if option.required and option.name not in fields:
            node.fail(f"a rule of kind {kind.name} needs `{option.name}`")
    if kind.compares and any(scope.unit != "block" for scope in rule.scopes):
        fields["scope"].fail(
            f"a rule of kind {kind.name} reads whole blocks: sentence, summary, raw, code, link, "
            "strong and emphasis are no scopes for it"
        )
    _ = rule.kind, rule.message, rule.level, rule.added_level, rule.scopes, rule.limit, rule.vocab
    _ = rule.action, rule.info, rule.examples, rule.tests


def unknown_kind(node: Node, name: str, rules: Sequence[str]) -> None:
    """Raise SourceError for an ``extends`` that names neither a kind nor a rule."""
    node.fields()["extends"].fail(
        f"{name!r} is neither a kind nor a rule{did_you_mean(name, {*KINDS, *REFUSED, *rules})}"
    )


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
            if merged[name].kind == yamlnodes.SCALAR:
                node.key_node(key).fail(f"`{name}` is {merged[name].kind}: nothing to take away")
            merged[name] = _removed(merged[name], value.items(), name)
    return merged


def _added(base: Node | None, extra: Node) -> Node:
    if extra.kind == yamlnodes.SCALAR:
        extra.fail(f"expected a list or a mapping to add, found {extra.kind}")
    if base is None or base.is_null:
        return extra
    if base.kind != extra.kind:
        extra.fail(f"expected {base.kind}, as in the rule extended here")
    kept = base.raw[3]
    if extra.kind == yamlnodes.MAPPING:
        own = {key.text() for key, _ in extra.pairs()}
        kept = [pair for pair in kept if Node(pair[0], base.source).text() not in own]
    return extra.holding([*kept, *extra.raw[3]])


def _removed(base: Node, items: Sequence[Node], name: str) -> Node:
    values = base.raw[3]
    for item in items:
        named = item.text()
        kept = [value for value in values if _name(base, value) != named]
        if len(kept) == len(values):
            item.fail(f"`{name}` of the rule extended here does not hold {named!r}")
        values = kept
    return base.holding(values)


def _name(base: Node, value: Any) -> str | None:
    """Return the text of an item of a list, or of the key of a pair of a mapping; None if it is no text."""
    raw = value if base.kind == yamlnodes.LIST else value[0]
    return str(raw[4]) if raw[0] == yamlnodes.SCALAR else None


def require_explanation(rule: Rule, node: Node) -> None:
    """Raise SourceError for a shipped rule without reason, fix, a bad and a good example."""
    missing = [name for name in ("why", "fix") if not getattr(rule, name)]
    if not any(example.bad for example in rule.examples):
        missing.append("a bad example")
    if all(example.bad for example in rule.examples):
        missing.append("a good example")
    if missing:
        node.fail(f"a shipped rule must explain itself; this one lacks: {', '.join(missing)}")
