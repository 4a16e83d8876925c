"""The public Python API."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from newslint.formats import parse, read
from newslint.library import Library
from newslint.model import Report
from newslint.rules import Rule
from newslint.settings import Options, Settings


def check(
    text: str,
    source: str | Sequence[str] | None = None,
    *,
    path: str = "article.md",
    select: Sequence[str] | None = None,
    extend_select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    styles: Sequence[str | Path] = (),
    config: str | Path | None = None,
) -> Report:
    """Check one article held in memory.

    Args:
        text: the article, with its front matter if it has any.
        source: the article it was rewritten from, or several of them; without one, comparing rules are
            reported as skipped.
        path: what to call the article; its ending says how it is read (``.md``, ``.mdx``, ``.html``,
            ``.txt``).
        select: rules, packs or levels to run; by default every rule that is on by default.
        extend_select: rules, packs or levels to run besides.
        ignore: rules, packs or levels not to run.
        styles: folders of packs or of Vale styles besides the shipped ones.
        config: a config file; without it no config is read.

    Returns:
        The report; its one file holds the findings, sorted by place. Offsets are code points of
        `text`, 0-based, end exclusive.

    Raises:
        UsageError: for a selector that selects nothing.
        SourceError: for a mistake in a rule, the config or the front matter.
    """
    linter = _settings(select, extend_select, ignore, styles, config).profile(Path(path)).linter
    texts = [] if source is None else [source] if isinstance(source, str) else source
    sources = [parse(each, source_name(number)) for number, each in enumerate(texts)]
    return linter.report([linter.check(parse(text, path), sources)])


def check_file(
    path: str | Path,
    *,
    select: Sequence[str] | None = None,
    extend_select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    styles: Sequence[str | Path] = (),
    config: str | Path | None = None,
) -> Report:
    """Check one article on disk; arguments and result as of `check`.

    Raises:
        InputError: for a file that cannot be read or decoded.
    """
    linter = _settings(select, extend_select, ignore, styles, config).profile(Path(path)).linter
    return linter.report([linter.check(read(path))])


def load_rules(styles: Sequence[str | Path] = ()) -> list[Rule]:
    """Return every rule of the shipped packs and of the styles given, by name."""
    return Library([Path(folder) for folder in styles]).all_rules()


def source_name(number: int) -> str:
    """Return what findings call a source that was given as text; `number` counts from 0."""
    return f"source-{number + 1}.md" if number else "source.md"


def _settings(
    select: Sequence[str] | None,
    extend_select: Sequence[str],
    ignore: Sequence[str],
    styles: Sequence[str | Path],
    config: str | Path | None,
) -> Settings:
    return Settings(
        Options(
            config=Path(config) if config else None,
            isolated=config is None,
            styles=tuple(Path(folder) for folder in styles),
            select=None if select is None else tuple(select),
            extend_select=tuple(extend_select),
            ignore=tuple(ignore),
        )
    )
