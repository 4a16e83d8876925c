"""`spelling`: words that a Hunspell dictionary does not know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import regex

from newslint.article import Article, Section
from newslint.kinds.base import (
    Match,
    Option,
    SectionKind,
    flag_option,
    nodes_option,
    text_option,
    texts_option,
)
from newslint.kinds.expressions import SECONDS_PER_SECTION, compile_one
from newslint.yamlnodes import Node

WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*")

# Vale's own: code-like words, acronyms, words with digits beside them.
DEFAULT_FILTERS = (
    regex.compile(r"[A-Z]{1}[a-z]+[A-Z]+\w+"),
    regex.compile(r"[A-Z]+(?:['’]s|s)?"),
    regex.compile(r".*\d.*"),
)


class Spelling(SectionKind):
    """Reports words that none of the rule's dictionaries, word lists and filters knows."""

    name = "spelling"
    summary = "Words that a Hunspell dictionary does not know."
    options = (
        texts_option("dictionaries", "Names of Hunspell dictionaries; by default en_US."),
        text_option("dicpath", "The folder of the dictionaries, beside the rule."),
        nodes_option("filters", "Expressions; words in which one of them is found are right."),
        Option(
            "ignore",
            Node.one_or_many,
            {"type": ["string", "array"], "items": {"type": "string"}},
            "Files of accepted words, one a line, beside the rule or beside its style.",
            default=(),
        ),
        flag_option("custom", "Leave out the filters for acronyms and the like."),
        flag_option("append", "Add the dictionaries to en_US instead of replacing it."),
    )

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        folder = Path(node.source.path).parent
        names = list(values["dictionaries"])
        if not names or values["append"]:
            names.insert(0, "en_US")
        home = folder / (values["dicpath"] or ".")
        self._dictionaries = [dictionary_path(name, home, node) for name in names]
        self._filters = [compile_one(item.text(), item) for item in values["filters"]]
        self._custom: bool = values["custom"]
        self._accepted = {
            word.strip().lower() for file in values["ignore"] for word in word_list(file)
        }

    def check_sections(self, article: Article, sections: Sequence[Section]) -> Iterator[Match]:
        accepted = self._accepted | {word.lower() for word in article.vocabulary}
        for section in sections:
            for found in WORD.finditer(section.text):
                word = found[0]
                if word.lower() in accepted or self._filtered(word):
                    continue
                if not any(is_spelled(path, word) for path in self._dictionaries):
                    yield Match(section, found.start(), found.end(), fields={"match": word})

    def _filtered(self, word: str) -> bool:
        if not self._custom and any(each.fullmatch(word) for each in DEFAULT_FILTERS):
            return True
        return any(each.search(word, timeout=SECONDS_PER_SECTION) for each in self._filters)


def dictionary_path(name: str, home: Path, node: Node) -> str:
    """Return where a Hunspell dictionary lies, without its ending.

    Raises:
        SourceError: if there is no such dictionary.
    """
    import spylls.hunspell  # noqa: PLC0415 - only for spelling rules

    shipped = Path(spylls.hunspell.__file__).parent / "data" / name.partition("_")[0] / name
    for path in (home / name, shipped):
        if all(path.with_name(f"{path.name}.{end}").is_file() for end in ("aff", "dic")):
            return str(path)
    return node.fail(f"no Hunspell dictionary {name!r}: {home / name}.aff and .dic are not there")


@lru_cache(maxsize=4)
def _dictionary(path: str) -> Any:
    from spylls.hunspell import Dictionary  # noqa: PLC0415 - a second of start-up

    return Dictionary.from_files(path)


@lru_cache(maxsize=65536)
def is_spelled(path: str, word: str) -> bool:
    """Whether the dictionary at that path knows a word; a possessive ending does not count."""
    plain = word.replace("’", "'")
    dictionary = _dictionary(path)
    return bool(dictionary.lookup(plain) or dictionary.lookup(plain.removesuffix("'s")))


def word_list(name: Node) -> list[str]:
    """Read a file of words, one a line; SourceError if it cannot be read."""
    folder = Path(name.source.path).parent
    # Vale looks from the folder of all styles on.
    places = [home / name.text() for home in (folder, folder.parent)]
    path = next((place for place in places if place.is_file()), places[0])
    try:
        return path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        name.fail(f"cannot read the word list {path}: {error}")
