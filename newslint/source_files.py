"""The files that sources are read from: which URLs they have, and how they are read.

A URL only names a file that is there: nothing is ever fetched.
"""

from __future__ import annotations

import glob
import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from string import ascii_lowercase, ascii_uppercase

from newslint.config import Glob
from newslint.document import Document
from newslint.errors import InputError, SourceError
from newslint.formats import decode, read
from newslint.formats.frontmatter import read_head

REWRITE_URLS = ("original_url", "source_url", "isBasedOn")
"""Keys of a rewrite that name its source by URL; the first that leads to a file decides."""

SOURCE_URLS = (*REWRITE_URLS, "url", "canonical_url", "uri")
"""Keys of a source that say which URL it has."""

FENCES = (b"---", b"+++")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"

URL_START = re.compile(r"\A(?:(?:[a-z][a-z0-9+.-]{0,20}:)?//|www\.)+", re.IGNORECASE | re.ASCII)
ARTICLE_URL = re.compile(r"[^/?:]+[.:][^/?]*[/?]|(?:urn|tag):", re.IGNORECASE)
LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)


class UrlIndex:
    """The files under some globs by their URLs, compared as `bare_url` has them.

    Attributes:
        unread: the files that could not be read, and why.
    """

    def __init__(self, globs: Iterable[Glob]) -> None:
        self.unread: list[str] = []
        self._files: defaultdict[str, list[Path]] = defaultdict(list)
        for path in dict.fromkeys(path for each in globs for path in expand(each)):
            try:
                values = head_of(path)
            except (InputError, SourceError) as error:
                self.unread.append(place_of(error))
                continue
            for url in {url for key in SOURCE_URLS for url in urls(values.get(key))}:
                self._files[url].append(path)

    def find(self, url: str) -> Sequence[Path]:
        """Return the files that have a (bare) URL."""
        return self._files.get(url, ())


def expand(pattern: Glob) -> Iterator[Path]:
    """Yield the files that a glob names, sorted."""
    for name in sorted(glob.iglob(pattern.pattern, root_dir=pattern.root, recursive=True)):
        path = pattern.root / name
        if is_file(path):
            yield as_seen_from_here(path)


def head_of(path: Path) -> Mapping[str, object]:
    """Return the front matter of a file, empty where it has none; only then is the rest not read.

    Raises:
        InputError, SourceError: for a file that cannot be read, or whose front matter is broken.
    """
    try:
        with path.open("rb") as file:
            start = file.read(len(BYTE_ORDER_MARK + FENCES[0]))
            if not start.removeprefix(BYTE_ORDER_MARK).startswith(FENCES):
                return {}
            data = start + file.read()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    found = read_head(decode(data, str(path)), str(path)).front_matter
    return with_params(found.values) if found else {}


def with_params(values: Mapping[str, object]) -> Mapping[str, object]:
    """Return front matter with what stands in ``params``, where Hugo wants keys of one's own."""
    params = values.get("params")
    return {**params, **values} if isinstance(params, Mapping) else values


def bare_url(url: str) -> str:
    """Return a URL for comparing: without scheme, ``www.``, trailing slash, fragment and tracking."""
    bare = URL_START.sub("", "".join(url.split()).partition("#")[0])
    address, _, query = bare.partition("?")
    host, slash, path = address.rstrip("/").partition("/")
    kept = [part for part in query.split("&") if part and not part.lower().startswith("utm_")]
    return host.translate(LOWER) + slash + path + ("?" + "&".join(kept) if kept else "")


def urls(value: object) -> list[str]:
    """Return the bare URLs in a value of front matter: text, a mapping with ``@id`` or ``url``, a list.

    A URL that names no article (``null``, ``n/a``, a publisher's home page) is left out: many files
    may have the same.
    """
    if isinstance(value, list):
        return [url for item in value for url in urls(item)]
    if isinstance(value, Mapping):
        return urls(value.get("@id") or value.get("url"))
    bare = bare_url(value) if isinstance(value, str) else ""
    return [bare] if ARTICLE_URL.match(bare) else []


def read_source(path: Path) -> Document:
    """Return the document in a source file.

    Raises:
        InputError: for what is no file, or cannot be read; a device could be read for ever.
        SourceError: for broken front matter.
    """
    if path.exists() and not path.is_file():
        raise InputError(f"{path}: not a file")
    return read(path)


def is_file(path: Path) -> bool:
    """Whether a path is a file; a name that no file can have is none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def as_seen_from_here(path: Path) -> Path:
    """Return a path without detours, relative to the working folder where it lies below it."""
    straight = Path(os.path.abspath(path))
    if straight.resolve() != path.resolve():  # ".." behind a link
        return path
    here = Path.cwd()
    return straight.relative_to(here) if straight.is_relative_to(here) else straight


def place_of(error: InputError | SourceError) -> str:
    """Return an error in one line, with its place."""
    if isinstance(error, SourceError):
        return f"{error.path}:{error.line}:{error.column}: {error.message}"
    return str(error)
