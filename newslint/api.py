"""The public Python API."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from pathlib import Path

from newslint.choices import GRAMMARS, LANGUAGES
from newslint.config import confidence, server_url
from newslint.document import Document
from newslint.errors import UsageError
from newslint.folders import cache_folder, shipped_packs, state_of
from newslint.formats import parse, read
from newslint.library import Library
from newslint.memory import Memory
from newslint.model import Report
from newslint.pairing import Pairing, source_name
from newslint.rules import Rule
from newslint.settings import Options, Profile, Settings

MOST_PROFILES = 8
"""Of so many sets of arguments what was read and found is remembered."""

_profiles: dict[Hashable, Profile] = {}


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
    min_confidence: float | None = None,
    grammar: str | None = None,
    languagetool_url: str | None = None,
    language: str | None = None,
) -> Report:
    """Check one article held in memory.

    What is found in its paragraphs is remembered: of an article that comes back after an edit, with the same
    arguments, only what was edited is read again. Compiled rules are kept in newslint's cache folder.

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
        min_confidence: leave out findings of comparing rules that are less sure, from 0 to 1; by
            default what the config says, or 0.
        grammar: ``languagetool`` to ask LanguageTool as well, ``none`` not to; by default what the config
            says. The server that the first call starts serves the calls after it, and ends with the process.
        languagetool_url: a LanguageTool server of your own, to be asked instead.
        language: the variant of English (``en-US``, ``en-GB`` ...), unless the front matter says it.

    Returns:
        The report; its one file holds the findings, sorted by place. Offsets are code points of
        `text`, 0-based, end exclusive.

    Raises:
        UsageError: for a selector that selects nothing, or a value out of range.
        ServiceError: where LanguageTool was asked for and cannot be had.
        SourceError: for a mistake in a rule, the config or the front matter.
    """
    options = _options(
        select=select,
        extend_select=extend_select,
        ignore=ignore,
        styles=styles,
        config=config,
        min_confidence=min_confidence,
        grammar=grammar,
        languagetool_url=languagetool_url,
        language=language,
    )
    linter = _profile(options, Path(path)).linter
    texts = [] if source is None else [source] if isinstance(source, str) else source
    sources = [parse(each, source_name(number)) for number, each in enumerate(texts)]
    return linter.report([linter.check(parse(text, path), sources)])


def check_file(
    path: str | Path,
    source: str | Path | Sequence[str | Path] | None = None,
    *,
    select: Sequence[str] | None = None,
    extend_select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    styles: Sequence[str | Path] = (),
    config: str | Path | None = None,
    min_confidence: float | None = None,
    grammar: str | None = None,
    languagetool_url: str | None = None,
    language: str | None = None,
) -> Report:
    """Check one article on disk; other arguments and the result as of `check`.

    Args:
        path: the article.
        source: the file it was rewritten from, or several; without one, what its front matter or the
            config names. An empty list is no source, whatever they name.

    Raises:
        InputError: for an article or a source that cannot be read or decoded.
        SourceError: also for a source that the front matter names and that cannot be read.
    """
    options = _options(
        select=select,
        extend_select=extend_select,
        ignore=ignore,
        styles=styles,
        config=config,
        min_confidence=min_confidence,
        grammar=grammar,
        languagetool_url=languagetool_url,
        language=language,
    )
    profile = _profile(options, Path(path))
    document = read(path)
    named = None if source is None else [source] if isinstance(source, str | Path) else source
    sources: Sequence[Document] = ()
    if named is None or named:
        pairing = Pairing([Path(each) for each in named or ()])
        sources = pairing.pair(document, profile.config).sources
    return profile.linter.report([profile.linter.check(document, sources)])


def load_rules(styles: Sequence[str | Path] = ()) -> list[Rule]:
    """Return every rule of the shipped packs and of the styles given, by name."""
    return Library([Path(folder) for folder in styles]).all_rules()


def _profile(options: Options, path: Path) -> Profile:
    """Return the profile for a file.

    Without a config the one of the last call with the same options, if no rule file was changed since.
    """
    if options.config or options.grammar:
        return Settings(options, cache_folder()).profile(path)
    key = (repr(options), *map(state_of, (shipped_packs(), *options.styles)))
    if key not in _profiles:
        profile = Settings(options, cache_folder()).profile(path)
        for oldest in list(_profiles)[: 1 - MOST_PROFILES]:
            del _profiles[oldest]
        _profiles[key] = replace(profile, memory=Memory())
    return _profiles[key]


def _options(
    *,
    select: Sequence[str] | None,
    extend_select: Sequence[str],
    ignore: Sequence[str],
    styles: Sequence[str | Path],
    config: str | Path | None,
    min_confidence: float | None,
    grammar: str | None,
    languagetool_url: str | None,
    language: str | None,
) -> Options:
    for name, value, known in (("grammar", grammar, GRAMMARS), ("language", language, LANGUAGES)):
        if value is not None and value not in known:
            raise UsageError(f"{name}: {value!r} is not one of {', '.join(known)}")
    name = "min_confidence"
    try:
        confidence(0.0 if min_confidence is None else min_confidence)
        name = "languagetool_url"
        url = None if languagetool_url is None else server_url(languagetool_url)
    except ValueError as error:
        raise UsageError(f"{name}: {error}") from None
    return Options(
        config=Path(config) if config else None,
        isolated=config is None,
        styles=tuple(Path(folder) for folder in styles),
        select=None if select is None else tuple(select),
        extend_select=tuple(extend_select),
        ignore=tuple(ignore),
        min_confidence=min_confidence,
        grammar=grammar,
        languagetool_url=url,
        language=language,
    )
