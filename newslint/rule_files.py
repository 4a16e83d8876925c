"""Rule files: found, read, and kept between runs as they were read.

YAML is slow to read, and most rules of a run are never looked into beyond their names. So what a folder's
rule files hold is kept as JSON, one line a rule, and a line is read when its rule is built.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import NamedTuple

from newslint import yamlnodes
from newslint.errors import UsageError
from newslint.folders import keep_newest, private_folder, stamp, state_of, write_whole
from newslint.yamlnodes import Node, Source

SUFFIXES = (".yml", ".yaml")

KEPT = 48
"""A folder takes some 1 MB."""


class Head(NamedTuple):
    """What selecting rules has to know of a rule file.

    Attributes:
        extends: the kind or the rule that it extends.
        enabled: whether the rule runs without being asked for by name.
        level: the level that the file gives; None where it gives none.
        digest: what stands for the file's text.
    """

    extends: str
    enabled: bool
    level: str | None
    digest: str


@dataclass(frozen=True, eq=False)
class RuleFile:
    """A rule file, not yet built.

    Attributes:
        name: the rule's full name.
        path: the file.
        shipped: whether it belongs to the packs of the distribution, which must explain themselves.
        read: returns the file's mapping.
    """

    name: str
    path: str
    shipped: bool
    head: Head
    read: Callable[[], Node]

    @property
    def pack(self) -> str:
        """The folder that the rule lies in."""
        return self.name.partition(".")[0]

    @cached_property
    def node(self) -> Node:
        """The file's mapping."""
        return self.read()


def rule_files(folder: Path, *, shipped: bool, cache: Path | None = None) -> list[RuleFile]:
    """Return the rules of a pack, or of a folder of packs, sorted.

    Args:
        folder: the pack, the Vale style, or the folder of them.
        shipped: whether it is the distribution's.
        cache: the folder where what was read is kept; None to keep nothing.

    Raises:
        UsageError: for a folder that is not there or holds no rule, or a file that cannot be read.
        SourceError: for a file that is not a rule.
    """
    if not folder.is_dir():
        raise UsageError(f"styles: {folder} is not a folder")
    if cache is None:
        return list(_read(folder, shipped=shipped))
    key = hashlib.blake2b(f"{stamp()} {state_of(folder)}".encode(), digest_size=16).hexdigest()
    path = cache / f"{key}.jsonl"
    with suppress(OSError, ValueError, TypeError):
        return _kept(path.read_bytes(), shipped=shipped)
    files = list(_read(folder, shipped=shipped))
    _keep(path, files)
    return files


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


def _read(folder: Path, *, shipped: bool) -> Iterator[RuleFile]:
    found = False
    for pack, path in rule_paths(folder):
        found = True
        node = _read_file(path)
        yield RuleFile(
            f"{pack}.{path.stem}", str(path), shipped, _head(node), partial(_identity, node)
        )
    if not found:
        raise UsageError(f"styles: {folder} holds no rule (no .yml file)")


def _identity(node: Node) -> Node:
    return node


def _read_file(path: Path) -> Node:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read the rule {path}: {error}") from error
    node = yamlnodes.load(text, path)
    if node is None:
        Source(str(path), text).fail("the rule file is empty", 0, 0)
    return node


def _head(node: Node) -> Head:
    fields = node.fields()
    if "extends" not in fields:
        node.fail("the rule has no `extends`: it says which kind of rule this is")
    text = node.source.text.encode("utf-8", "surrogatepass")
    return Head(
        extends=fields["extends"].text(),
        enabled=fields["enabled"].boolean() if "enabled" in fields else True,
        level=fields["level"].text() if "level" in fields else None,
        digest=hashlib.blake2b(text, digest_size=16).hexdigest(),
    )


def _keep(path: Path, files: Sequence[RuleFile]) -> None:
    """Write down what was read; that it cannot be written spoils no run."""
    if not all(yamlnodes.is_tree(file.node.raw) for file in files):
        return  # what an anchor names many times would be written as many times
    heads = [[file.name, file.path, *file.head] for file in files]
    lines = [json.dumps(each) for each in (heads, *(file.node.raw for file in files))]
    with suppress(OSError):
        private_folder(path.parent)
        write_whole(path, "\n".join(lines).encode("ascii"))
        keep_newest(path.parent, KEPT)


def _kept(data: bytes, *, shipped: bool) -> list[RuleFile]:
    """Return the rule files that `_keep` wrote down.

    Raises:
        ValueError, TypeError: for what it did not write.
    """
    first, *lines = data.split(b"\n")
    if not lines:
        raise ValueError("no rule")
    return [
        RuleFile(name, path, shipped, Head(*head), partial(_kept_node, path, line))
        for (name, path, *head), line in zip(json.loads(first), lines, strict=True)
    ]


def _kept_node(path: str, line: bytes) -> Node:
    try:
        return Node(json.loads(line), Source(path))
    except ValueError:
        return _read_file(Path(path))
