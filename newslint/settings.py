"""From configs and options to linters: which rules run on which file, at which level."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newslint.choices import LANGUAGETOOL
from newslint.config import Config, Selector, find_config, load_config
from newslint.errors import UsageError
from newslint.folders import shipped_packs, stamp, state_of
from newslint.model import Level, Skipped

# What reads rules is imported where it is needed: a run whose files have not changed needs none of it.
if TYPE_CHECKING:
    from newslint.engine import Linter
    from newslint.languagetool.proofreader import Proofreader
    from newslint.library import Library
    from newslint.memory import Memory
    from newslint.rules import Rule
    from newslint.selection import Selection


@dataclass(frozen=True)
class Options:
    """What the command line says over any config; None or empty where it says nothing.

    Attributes:
        config: a config file to use for every file.
        isolated: read no config at all.
    """

    config: Path | None = None
    isolated: bool = False
    styles: tuple[Path, ...] = ()
    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: Mapping[str, str] = field(default_factory=dict)
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fail_on: str | None = None
    vocabulary: frozenset[str] = frozenset()
    exclude: tuple[str, ...] | None = None
    extend_exclude: tuple[str, ...] = ()
    min_confidence: float | None = None
    grammar: str | None = None
    languagetool_url: str | None = None
    language: str | None = None


class Settings:
    """The config in force for each file, with the options of the command line over it.

    Args:
        options: what the command line says.
        cache: the folder where compiled expressions are kept between runs; None to keep none.
    """

    def __init__(self, options: Options, cache: Path | None = None) -> None:
        self.options = options
        self.cache = cache
        self._configs: dict[Path, Config] = {}
        self._profiles: dict[Path | None, Profile] = {}
        if options.isolated and options.config:
            raise UsageError("--isolated reads no config, so --config cannot name one")

    def profile(self, path: Path) -> Profile:
        """Return the profile for a file (or a folder).

        Raises:
            SourceError: for a mistake in the config.
            UsageError: for a mistake in the options.
        """
        config = self._config(path if path.is_dir() else path.parent)
        if config.path not in self._profiles:
            self._profiles[config.path] = Profile(with_options(config, self.options), self.cache)
        return self._profiles[config.path]

    @property
    def profiles(self) -> list[Profile]:
        """The profiles used so far."""
        return list(self._profiles.values())

    def excluded(self, path: Path) -> bool:
        """Whether the config in force excludes a path."""
        return self.profile(path.parent).excluded(path)

    def _config(self, folder: Path) -> Config:
        if self.options.isolated:
            return Config()
        folder = folder.resolve()
        if folder not in self._configs:
            path = self.options.config or find_config(folder)
            self._configs[folder] = load_config(path) if path else Config()
        return self._configs[folder]


@dataclass(frozen=True)
class Profile:
    """One config made ready: its library, its selection, its linter.

    Attributes:
        cache: the folder where compiled expressions are kept between runs; None to keep none.
        memory: what its linter remembers of the articles that it has read; None to remember nothing.
    """

    config: Config
    cache: Path | None = None
    memory: Memory | None = None

    @property
    def fail_on(self) -> Level:
        """The level from which findings fail the run."""
        return Level.from_label(self.config.fail_on or "error")

    @cached_property
    def fingerprint(self) -> str | None:
        """What stands for all that findings follow from besides the articles: config, rules, newslint.

        None where a LanguageTool has its say: what that knows is not known here.
        """
        if self.asks_languagetool:
            return None
        config = self.config
        chosen = {
            "select": None if config.select is None else [each.name for each in config.select],
            "extend": [each.name for each in config.extend_select],
            "ignore": [each.name for each in config.ignore],
            "levels": [[each.name, level] for each, level in config.levels.items()],
            "files": [
                [glob, [each.name for each in names]]
                for glob, names in config.per_file_ignores.items()
            ],
            "where": [str(config.root), os.getcwd()] if config.per_file_ignores else [],
            "vocabulary": sorted(config.vocabulary),
            "confidence": config.min_confidence,
            "language": config.language,
            "rules": self._rule_files,
            "stamp": stamp(),
        }
        return json.dumps(chosen)

    @cached_property
    def library(self) -> Library:
        """All rules that the config puts on the path."""
        return load_library(self.config.styles, tuple(self._rule_files), self.cache)

    @cached_property
    def _rule_files(self) -> list[str]:
        """What changes with the files of the packs and styles."""
        return [state_of(each) for each in (shipped_packs(), *self.config.styles)]

    @cached_property
    def selection(self) -> Selection:
        """Which rules the config selects.

        Raises:
            SourceError, UsageError: for a selector that selects nothing.
        """
        from newslint.selection import (  # noqa: PLC0415 - start-up
            Selection,
            check_languagetool,
            check_selectors,
        )

        config = self.config
        named = [*(config.select or ()), *config.extend_select, *config.ignore, *config.levels]
        named += [each for group in config.per_file_ignores.values() for each in group]
        for selector in named:
            self._check(selector, check_selectors, [selector.name])
        for selector in (*(config.select or ()), *config.extend_select):
            if not self.asks_languagetool:
                self._check(selector, check_languagetool, selector.name)
        return Selection(
            select=None if config.select is None else [each.name for each in config.select],
            extend_select=[each.name for each in config.extend_select],
            ignore=[each.name for each in config.ignore],
            levels={each.name: level for each, level in config.levels.items()},
            languagetool=self.asks_languagetool,
        )

    @property
    def asks_languagetool(self) -> bool:
        """Whether LanguageTool is on."""
        return self.config.grammar == LANGUAGETOOL

    def _check(self, selector: Selector, check: Callable[[Library, Any], None], what: Any) -> None:
        try:
            check(self.library, what)
        except UsageError as error:
            if selector.node is None:
                raise
            selector.node.fail(str(error))

    @cached_property
    def linter(self) -> Linter:
        """The linter for files under this config.

        Raises:
            UsageError: where no rule is left: a run that checks nothing must not look clean.
        """
        from newslint.engine import MORE_LIKELY_RIGHT, Linter  # noqa: PLC0415 - start-up
        from newslint.screens import screened_rules  # noqa: PLC0415

        selection = self.selection
        names = selection.rules(self.library)
        if self.cache is None:
            rules = [self.library.rule(name) for name in names]
        else:
            rules = screened_rules(self.library, names, self.cache / "screens")
        if not rules:
            raise UsageError("the selection leaves no rule to run")
        levels = {rule.name: selection.level(rule.name, self.library) for rule in rules}
        return Linter(
            rules=rules,
            levels={name: level for name, level in levels.items() if level is not None},
            vocabulary=self.config.vocabulary,
            known=frozenset({*self.library.files, *self.library.packs}),
            skipped=tuple(Skipped(name, why) for name, why in sorted(self.library.refused.items())),
            ignored=self._ignored(),
            min_confidence=(
                MORE_LIKELY_RIGHT
                if self.config.min_confidence is None
                else self.config.min_confidence
            ),
            proofreader=self._proofreader(rules),
            language=self.config.language,
            memory=self.memory,
        )

    def _proofreader(self, rules: Sequence[Rule]) -> Proofreader | None:
        """Return LanguageTool where a rule asks it; one for all configs that name the same server."""
        if not any(rule.name in self.library.asking_languagetool for rule in rules):
            return None
        from newslint.languagetool.proofreader import shared  # noqa: PLC0415 - start-up

        return shared(self.config.languagetool_url)

    def _ignored(self) -> Callable[[str, str], bool] | None:
        if not self.config.per_file_ignores:
            return None
        rows = [
            (matcher([pattern], self.config.root), {each.name for each in selectors})
            for pattern, selectors in self.config.per_file_ignores.items()
        ]

        def ignored(path: str, rule: str) -> bool:
            names = {rule, rule.partition(".")[0], self.library.level(rule), "all"}
            return any(names & selectors and matches(Path(path)) for matches, selectors in rows)

        return ignored

    def excluded(self, path: Path) -> bool:
        """Whether a path, or a folder above it, is excluded."""
        return self._exclude(path)

    @cached_property
    def _exclude(self) -> Callable[[Path], bool]:
        return matcher(self.config.exclude, self.config.root)


def with_options(config: Config, options: Options) -> Config:
    """Return a config with the options of the command line over it.

    `--select` and `--exclude` replace what the config says; everything else adds to it.
    """

    def selectors(names: Iterable[str]) -> tuple[Selector, ...]:
        return tuple(Selector(name) for name in names)

    if options.select is not None:
        config = replace(config, select=selectors(options.select), extend_select=(), ignore=())
    grammar = options.grammar or config.grammar
    if options.languagetool_url and grammar != LANGUAGETOOL:
        raise UsageError("--languagetool-url has no use without `--grammar languagetool`")
    exclude = config.exclude if options.exclude is None else options.exclude
    return replace(
        config,
        styles=config.styles + tuple(path for path in options.styles if path not in config.styles),
        extend_select=config.extend_select + selectors(options.extend_select),
        ignore=config.ignore + selectors(options.ignore),
        levels={
            **config.levels,
            **{Selector(name): level for name, level in options.levels.items()},
        },
        per_file_ignores={
            **config.per_file_ignores,
            **{glob: selectors(names) for glob, names in options.per_file_ignores.items()},
        },
        fail_on=options.fail_on or config.fail_on,
        vocabulary=config.vocabulary | options.vocabulary,
        exclude=exclude + options.extend_exclude,
        min_confidence=(
            config.min_confidence if options.min_confidence is None else options.min_confidence
        ),
        grammar=grammar,
        languagetool_url=options.languagetool_url or config.languagetool_url,
        language=options.language or config.language,
    )


@lru_cache(maxsize=16)
def load_library(styles: tuple[Path, ...], _states: tuple[str, ...], cache: Path | None) -> Library:
    """Return the library for a set of style folders, read once a process for each state of their files."""
    from newslint.library import Library  # noqa: PLC0415 - start-up

    return Library(styles, cache=cache and cache / "rules")


def matcher(patterns: Sequence[str], root: Path) -> Callable[[Path], bool]:
    """Return whether a path below a root matches any of some patterns, written as in .gitignore."""
    if not patterns:
        return lambda _path: False
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - start-up

    spec = GitIgnoreSpec.from_lines(patterns)
    root = root.resolve()

    def matches(path: Path) -> bool:
        path = path.resolve()
        if root not in path.parents:
            return False
        return spec.match_file(path.relative_to(root).as_posix() + ("/" if path.is_dir() else ""))

    return matches
