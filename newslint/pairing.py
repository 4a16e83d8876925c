"""Which articles a rewrite was made from.

The first of these that says anything decides:

1. `--source`: these files are the sources of every rewrite;
2. `--source-dir`: the file of the same stem in that folder, or none;
3. ``source_file`` in the front matter: paths, from the rewrite's folder or the config's;
4. ``original_url``, ``source_url`` or ``isBasedOn`` in the front matter: URLs, looked for in the front
   matter of the files under the config's `sources`;
5. the config's `pairs`: patterns of paths.

A source that is named and cannot be read is an error; one that is not found is none. Nothing is
ever fetched: a URL only names a file that is there.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple, NoReturn

from newslint.config import Config, Glob
from newslint.document import Document
from newslint.errors import InputError, SourceError
from newslint.formats import KNOWN_EXTENSIONS
from newslint.source_files import (
    REWRITE_URLS,
    UrlIndex,
    as_seen_from_here,
    is_file,
    place_of,
    read_source,
    urls,
    with_params,
)

SOURCE_FILE = "source_file"
NOTHING: tuple[object, ...] = (None, "", "~", "null", [])
"""What a template leaves in a key that nobody filled in; front matter is read as text."""


class Place(NamedTuple):
    """Where a source was found; `offset` is where the rewrite names it, in its text, if it does."""

    path: Path
    offset: int | None = None


@dataclass(frozen=True)
class Pair:
    """The sources of a rewrite; without any, `reason` says where one was looked for."""

    sources: tuple[Document, ...] = ()
    reason: str = ""


Way = Callable[[Document, Config], "list[Place] | str | None"]
"""One way to find sources: the places, why there is none, or None where it says nothing."""


class Pairing:
    """Finds the sources of rewrites.

    Args:
        named: files that are the sources of every rewrite.
        folder: where a source has the same stem as its rewrite.
    """

    def __init__(self, named: Sequence[Path] = (), folder: Path | None = None) -> None:
        self.named = tuple(named)
        self.folder = folder
        self._urls: dict[tuple[Glob, ...], UrlIndex] = {}

    def is_asked_for(self, config: Config) -> bool:
        """Whether something besides the rewrites themselves says where their sources are."""
        return bool(self.named or self.folder or config.sources or config.pairs)

    def pair(self, document: Document, config: Config) -> Pair:
        """Return the sources of a rewrite, read, each once.

        Args:
            document: the rewrite.
            config: the config in force for it.

        Raises:
            SourceError: for a source that the rewrite names in its front matter and that is not
                there, cannot be read, or is the rewrite itself; with its place.
            InputError: for any other source that was found and cannot be read, and where two files
                could be the source.
        """
        reasons = []
        for way in self._ways():
            found = way(document, config)
            if isinstance(found, list):
                return Pair(tuple(self._read(document, found)))
            if found:
                reasons.append(found)
        return Pair(reason="; ".join(reasons) or "nothing names one")

    def _ways(self) -> Iterator[Way]:
        if self.named:
            yield lambda _document, _config: [Place(path) for path in self.named]
        elif self.folder is not None:
            yield self._of_same_stem
        else:
            yield named_in_front_matter
            yield self._of_same_url
            yield fitting_pattern

    def _read(self, document: Document, places: Iterable[Place]) -> Iterator[Document]:
        seen: set[Path] = set()
        for path, offset in places:
            if is_same(path, document):
                refuse(document, f"{path} cannot be its own source", offset)
            if path.resolve() in seen:
                continue
            seen.add(path.resolve())
            try:
                yield self._named_documents[path] if path in self.named else read_source(path)
            except (InputError, SourceError) as error:
                refuse(document, f"its source cannot be read: {place_of(error)}", offset)

    @cached_property
    def _named_documents(self) -> Mapping[Path, Document]:
        return {path: read_source(path) for path in self.named}

    # By stem

    def _of_same_stem(self, document: Document, _config: Config) -> list[Place] | str:
        stem = Path(document.path).stem
        return only(document, self._stems.get(stem, ())) or f"{self.folder} has no article {stem!r}"

    @cached_property
    def _stems(self) -> Mapping[str, list[Path]]:
        stems: defaultdict[str, list[Path]] = defaultdict(list)
        assert self.folder is not None  # noqa: S101 - only asked for where there is one
        try:
            for entry in os.scandir(self.folder):
                path = self.folder / entry.name
                if path.suffix.lower() in KNOWN_EXTENSIONS and entry.is_file():
                    stems[path.stem].append(path)
        except OSError as error:
            raise InputError(f"{self.folder}: {error.strerror or error}") from error
        return stems

    # By URL

    def _of_same_url(self, document: Document, config: Config) -> list[Place] | str | None:
        values = front_matter(document)
        wanted = [url for key in REWRITE_URLS for url in urls(values.get(key))]
        if not wanted:
            return None
        if not config.sources:
            return "the config has no `sources` in which its URL could be looked for"
        if config.sources not in self._urls:
            self._urls[config.sources] = UrlIndex(config.sources)
        index = self._urls[config.sources]
        for key in REWRITE_URLS:
            places = [
                place
                for url in dict.fromkeys(urls(values.get(key)))
                for place in only(document, index.find(url))
            ]
            if places:
                return places
        if index.unread:
            refuse(document, f"its source may be a file that cannot be read: {index.unread[0]}")
        return f"no file under `sources` has the URL {wanted[0]}"


def named_in_front_matter(document: Document, config: Config) -> list[Place] | None:
    """Return the files that the front matter names; None where it names none."""
    value = front_matter(document).get(SOURCE_FILE)
    names = [
        name for name in (value if isinstance(value, list) else [value]) if name not in NOTHING
    ]
    places = []
    start = key_offset(document)
    for name in names:
        if not isinstance(name, str):
            refuse(document, f"{SOURCE_FILE} must be a path, or a list of paths", start)
        offset = document.text.find(name, start, head_end(document))
        offset = offset if offset >= 0 else start
        candidates = [Path(document.path).parent / name, config.root / name]
        path = next((path for path in candidates if is_file(path)), None)
        if path is None:
            refuse(document, f"{SOURCE_FILE}: there is no file {name!r}", offset)
        places.append(Place(as_seen_from_here(path), offset))
    return places or None


def fitting_pattern(document: Document, config: Config) -> list[Place] | str | None:
    """Return the source by the first of the config's `pairs` that fits and whose source is there."""
    reason = None
    for pair in config.pairs:
        path = Path(document.path).resolve()
        if not path.is_relative_to(pair.root):
            continue
        values = pair.rewrite.match(path.relative_to(pair.root).as_posix())
        if values is None:
            continue
        source = pair.root / pair.source.fill(values)
        if is_file(source):
            return [Place(as_seen_from_here(source))]
        reason = reason or f"`pairs` leads to {as_seen_from_here(source)}, which is not there"
    return reason


def front_matter(document: Document) -> Mapping[str, object]:
    """Return the values of a document's front matter; Hugo's ``params`` are among them."""
    return with_params(document.front_matter.values) if document.front_matter else {}


def head_end(document: Document) -> int:
    """Return the offset at which a document's front matter ends."""
    return document.front_matter.span.end if document.front_matter else 0


def key_offset(document: Document) -> int:
    """Return the offset of ``source_file`` in a document's front matter."""
    key = re.compile(rf"^[ \t]*[\"']?{SOURCE_FILE}[\"']?[ \t]*[:=]", re.MULTILINE)
    found = key.search(document.text, 0, head_end(document))
    return document.text.index(SOURCE_FILE, found.start()) if found else 0


def only(document: Document, paths: Sequence[Path]) -> list[Place]:
    """Return the one place where a source was found, if any; the rewrite itself is none.

    Raises:
        InputError: where there are two.
    """
    found = sorted(path for path in paths if not is_same(path, document))
    if len(found) > 1:
        refuse(document, f"which of them is its source: {found[0]} or {found[1]}?")
    return [Place(path) for path in found]


def source_name(number: int) -> str:
    """Return what findings call a source that was given as text; `number` counts from 0."""
    return f"source-{number + 1}.md" if number else "source.md"


def is_same(path: Path, document: Document) -> bool:
    """Whether a path is the file of a document."""
    return path.resolve() == Path(document.path).resolve()


def refuse(document: Document, message: str, offset: int | None = None) -> NoReturn:
    """Raise SourceError at an offset of the rewrite, or InputError where no place names the source."""
    if offset is None:
        raise InputError(f"{document.path}: {message}")
    line, column = document.lines.position(offset)
    raise SourceError(message, document.path, line, column, document.lines.line(line))
