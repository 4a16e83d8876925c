"""The config: `newslint.yml`, or `[tool.newslint]` in `pyproject.toml`; nearest to the file wins.

Its keys are the long options' names; `sources` and `pairs` say which article is whose source.
Paths, globs and patterns are relative to the config's own folder.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, NoReturn

from newslint import yamlnodes
from newslint.choices import DAEMONS, GRAMMARS, LANGUAGES
from newslint.errors import SourceError, UsageError
from newslint.model import LEVELS, Lines
from newslint.patterns import PathPattern, PatternError
from newslint.yamlnodes import Node, did_you_mean

PUBLIC_SERVICES = ("languagetool.org", "languagetoolplus.com", "languagetool.com")

FILE_NAMES = ("newslint.yml", ".newslint.yml", "newslint.yaml", ".newslint.yaml")


@dataclass(frozen=True)
class Selector:
    """A rule, pack or level that a config names, with the place where it does."""

    name: str
    node: Node | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Glob:
    """A glob (``*``, ``?``, ``[...]``, ``**``), and the folder that it starts from."""

    pattern: str
    root: Path


@dataclass(frozen=True)
class PairPattern:
    """What the paths of rewrites look like, what those of their sources, both below `root`."""

    rewrite: PathPattern
    source: PathPattern
    root: Path


@dataclass(frozen=True)
class Config:
    """What a config says; None or empty where it says nothing.

    Attributes:
        path: the config file; None for the defaults.
        root: the folder that relative paths start from.
        min_confidence: comparing findings that are less sure are left out.
        sources: where the sources are that rewrites name by their URL.
        pairs: which source belongs to which rewrite, by their paths; the first that fits counts.
        grammar: what checks grammar besides newslint's own rules: ``languagetool`` or ``none``.
        languagetool_url: a LanguageTool server of the newsroom's own.
        language: the variant of English that articles are in which do not say it themselves.
        daemon: ``auto`` where checks start a daemon for those that follow.
    """

    path: Path | None = None
    root: Path = field(default_factory=Path.cwd)
    styles: tuple[Path, ...] = ()
    select: tuple[Selector, ...] | None = None
    extend_select: tuple[Selector, ...] = ()
    ignore: tuple[Selector, ...] = ()
    levels: Mapping[Selector, str] = field(default_factory=dict)
    per_file_ignores: Mapping[str, tuple[Selector, ...]] = field(default_factory=dict)
    fail_on: str | None = None
    vocabulary: frozenset[str] = frozenset()
    exclude: tuple[str, ...] = ()
    min_confidence: float | None = None
    sources: tuple[Glob, ...] = ()
    pairs: tuple[PairPattern, ...] = ()
    grammar: str | None = None
    languagetool_url: str | None = None
    language: str | None = None
    daemon: str | None = None


def find_config(folder: Path) -> Path | None:
    """Return the config nearest to a folder, looking in it and in the folders above it."""
    for home in (folder, *folder.parents):
        for name in FILE_NAMES:
            if (home / name).is_file():
                return home / name
        project = home / "pyproject.toml"
        if project.is_file() and re.search(
            r"^\s*\[tool\.newslint[\].]",
            project.read_text(encoding="utf-8", errors="replace"),
            re.M,
        ):
            return project
    return None


def load_config(path: Path) -> Config:
    """Read a config file, and those that it extends.

    Raises:
        SourceError: for a syntax error, an unknown key or a wrong value, with its place.
        UsageError: for a file that cannot be read, or that extends itself.
    """
    return _load(path, ())


def _load(path: Path, above: tuple[Path, ...]) -> Config:
    path = path.resolve()
    if path in above:
        raise UsageError(f"{path}: the config extends itself")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read the config {path}: {error}") from error
    node = _toml_section(text, path) if path.suffix == ".toml" else yamlnodes.load(text, path)
    if node is None:
        return Config(path, path.parent)
    return _read(node, path, above)


def _read(node: Node, path: Path, above: tuple[Path, ...]) -> Config:
    given = node.fields()
    for key in given:
        if key not in READERS and key != "extend":
            node.key_node(key).fail(f"unknown key {key!r}{did_you_mean(key, {*READERS, 'extend'})}")
    base = Config()
    if "extend" in given:
        base = _load(path.parent / given["extend"].text(), (*above, path))
    values = {
        key.replace("-", "_"): READERS[key](given[key], path.parent)
        for key in given
        if key != "extend"
    }
    return inherit(base, replace(Config(path, path.parent), **values))


def inherit(base: Config, own: Config) -> Config:
    """Return a config with what it leaves open taken from the one it extends.

    Lists that only add (`styles`, `extend-select`, `vocabulary`) and mappings are joined, own `pairs`
    go before extended ones; all else is the own value where there is one.
    """
    changes: dict[str, Any] = {}
    for item in fields(Config):
        mine, theirs = getattr(own, item.name), getattr(base, item.name)
        if item.name in ("path", "root"):
            continue
        if item.name in ("styles", "extend_select"):
            changes[item.name] = theirs + tuple(each for each in mine if each not in theirs)
        elif item.name == "pairs":
            changes[item.name] = mine + theirs
        elif isinstance(mine, Mapping | frozenset):
            changes[item.name] = theirs | mine
        elif mine is None or mine == ():
            changes[item.name] = theirs
    return replace(own, **changes)


def read_vocabulary(entries: list[str], root: Path, fail: Callable[[str], Any]) -> frozenset[str]:
    """Return accepted words: entries as they are, and the lines of files that end in .txt."""
    words: set[str] = set()
    for entry in entries:
        if not entry.endswith(".txt"):
            words.add(entry)
            continue
        try:
            lines = (root / entry).read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            fail(f"cannot read the vocabulary {root / entry}: {error}")
            continue
        words.update(line.strip() for line in lines if line.strip() and not line.startswith("#"))
    return frozenset(words)


def _styles(node: Node, root: Path) -> tuple[Path, ...]:
    folders = []
    for item in node.one_or_many():
        folder = root / item.text()
        if not folder.is_dir():
            item.fail(f"{folder} is not a folder")
        folders.append(folder)
    return tuple(folders)


def _selectors(node: Node, _root: Path) -> tuple[Selector, ...]:
    return tuple(Selector(item.text(), item) for item in node.one_or_many())


def _levels(node: Node, _root: Path) -> dict[Selector, str]:
    return {Selector(key.text(), key): value.choice(*LEVELS) for key, value in node.pairs()}


def _per_file_ignores(node: Node, root: Path) -> dict[str, tuple[Selector, ...]]:
    return {key.text(): _selectors(value, root) for key, value in node.pairs()}


def confidence(number: float) -> float:
    """Return a confidence as it was given; ValueError where it is none."""
    if not 0 <= number <= 1:
        raise ValueError(f"a confidence lies between 0 and 1; {number:g} does not")
    return number


def _min_confidence(node: Node, _root: Path) -> float:
    try:
        return confidence(node.number())
    except ValueError as error:
        node.fail(str(error))


def _globs(node: Node, root: Path) -> tuple[Glob, ...]:
    return tuple(Glob(item.text(), root) for item in node.one_or_many())


def _pairs(node: Node, root: Path) -> tuple[PairPattern, ...]:
    return tuple(
        PairPattern(rewrite, _pattern(value, rewrite.fields), root)
        for key, value in node.pairs()
        for rewrite in [_pattern(key)]
    )


def _pattern(node: Node, known: frozenset[str] | None = None) -> PathPattern:
    """Read a path pattern; where fields are `known`, it may hold no others."""
    try:
        pattern = PathPattern.parse(node.text())
    except PatternError as error:
        node.fail(str(error))
    for name in sorted(pattern.fields - known) if known is not None else ():
        node.fail(f"the pattern of the rewrite has no field {{{name}}}")
    return pattern


def server_url(url: str) -> str:
    """Return the address of a LanguageTool server with a slash at its end and without `v2`.

    Raises:
        ValueError: if it is no address, or that of LanguageTool's public service, which would be sent drafts
            that nobody may see yet.
    """
    from urllib.parse import urlsplit  # noqa: PLC0415 - start-up

    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in ("http", "https"):
        raise ValueError(f"{url!r} is not the address of a server (http://host:port)")
    host = host.rstrip(".")
    if any(host == public or host.endswith(f".{public}") for public in PUBLIC_SERVICES):
        raise ValueError(
            f"{host} is LanguageTool's public service: drafts are not sent there; run a server of your own"
        )
    path = re.sub(r"/v2(?:/check)?/?$", "", parts.path).rstrip("/")
    return f"{parts.scheme}://{parts.netloc}{path}/"


def _server_url(node: Node, _root: Path) -> str:
    try:
        return server_url(node.text())
    except ValueError as error:
        node.fail(str(error))


READERS: dict[str, Callable[[Node, Path], Any]] = {
    "styles": _styles,
    "select": _selectors,
    "extend-select": _selectors,
    "ignore": _selectors,
    "levels": _levels,
    "per-file-ignores": _per_file_ignores,
    "fail-on": lambda node, _: node.choice(*LEVELS),
    "vocabulary": lambda node, root: read_vocabulary(
        [item.text() for item in node.one_or_many()], root, node.fail
    ),
    "exclude": lambda node, _: tuple(item.text() for item in node.one_or_many()),
    "min-confidence": _min_confidence,
    "sources": _globs,
    "pairs": _pairs,
    "grammar": lambda node, _: node.choice(*GRAMMARS),
    "daemon": lambda node, _: node.choice(*DAEMONS),
    "languagetool-url": _server_url,
    "language": lambda node, _: node.choice(*LANGUAGES),
}
"""Every key of a config, and how its value is read."""


WORD = r"(?<![\w.-]){}(?![\w.-])"
SECTION = re.compile(
    r"^[ \t]*\[tool\.newslint[\].].*?(?=^[ \t]*\[(?!tool\.newslint[\].])|\Z)", re.M | re.S
)


class TomlSource(yamlnodes.Source):
    """`[tool.newslint]` read by way of JSON, which is YAML; its errors point into the TOML."""

    def __init__(self, path: str, text: str, toml: str) -> None:
        super().__init__(path, text)
        self.toml = toml

    def fail(self, message: str, line: int, column: int) -> NoReturn:
        """Raise SourceError at the TOML's word for what stands at a place of the JSON."""
        at = Lines(self.text).starts[line] + column
        word = re.compile(r'"?([\w./*-]+)').match(self.text, at)
        if not word:
            # A list or a table has no word of its own; its key stands before it.
            word = next(iter([*re.finditer(r'"([\w./*-]+)":', self.text[:at])][::-1]), None)
        if word:
            pattern = WORD.format(re.escape(word[1]))
            # Both have the same words in the same order.
            earlier = len(re.findall(pattern, self.text[: word.start(1)]))
            places = [
                section.start() + found.start()
                for section in SECTION.finditer(self.toml)
                for found in re.finditer(pattern, section[0])
            ]
            if earlier < len(places):
                place = Lines(self.toml).position(places[earlier])
                shown = Lines(self.toml).line(place.line)
                raise SourceError(message, self.path, place.line, place.column, shown)
        raise SourceError(message, self.path)


def _toml_section(text: str, path: Path) -> Node | None:
    """Return `[tool.newslint]` as a node."""
    import tomllib  # noqa: PLC0415 - start-up

    try:
        data = tomllib.loads(text).get("tool", {}).get("newslint")
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
        line, column = (int(place[1]), int(place[2])) if place else (1, 1)
        shown = text.split("\n")[line - 1] if line <= text.count("\n") + 1 else ""
        raise SourceError(str(error), path, line, column, shown) from error
    if data is None:
        return None
    written = json.dumps(data, indent=1, default=str, ensure_ascii=False)
    return yamlnodes.load(written, path, TomlSource(str(path), written, text))
