"""Which rules run: selectors by rule, pack or level, and the decision between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from newslint.errors import UsageError
from newslint.library import Library
from newslint.model import LEVELS, Level
from newslint.yamlnodes import did_you_mean

EVERYTHING = "all"


@dataclass(frozen=True)
class Selection:
    """What a config and the command line ask for.

    A selector is a rule (``framing.vague-authority``), a pack (``framing``), a level (``error``) or
    ``all``. The more exact selector wins: a rule over a pack, a pack over a level, a level over
    ``all``; between equals, ignoring wins. A rule that is off by default runs if its name or ``all``
    selects it, or its pack where no rule of the pack is on.

    Attributes:
        select: what runs; None for every rule that is on by default.
        extend_select: what runs besides.
        ignore: what does not run.
        levels: other levels for rules or packs.
        languagetool: whether rules run that ask LanguageTool. Where they do not, none of them is
            selected by a pack, a level or `all`, and selecting one by its name is an error.
    """

    select: Sequence[str] | None = None
    extend_select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    levels: Mapping[str, str] = field(default_factory=dict)
    languagetool: bool = False

    def rules(self, library: Library) -> list[str]:
        """Return the names of the rules that run, sorted.

        Raises:
            UsageError: for a selector that selects nothing, or a rule that cannot run.
        """
        check_selectors(library, [*(self.select or ()), *self.extend_select, *self.ignore])
        if not self.languagetool:
            for name in (*(self.select or ()), *self.extend_select):
                check_languagetool(library, name)
        return [name for name in sorted(library.files) if self._runs(name, library)]

    def _runs(self, name: str, library: Library) -> bool:
        if name in library.refused:
            return False
        if not self.languagetool and name in library.asking_languagetool:
            return False
        wanted = best_match(name, library, [*(self.select or ()), *self.extend_select])
        if wanted is None and self.select is not None:
            return False
        if wanted != name and name in library.replaced:
            return False
        if wanted not in (name, EVERYTHING) and not _is_on(name, wanted, library):
            return False
        unwanted = best_match(name, library, self.ignore)
        return unwanted is None or rank(unwanted, library) < rank(wanted, library)

    def level(self, name: str, library: Library) -> Level | None:
        """Return the level that the config gives a rule, None where it gives none."""
        selector = best_match(name, library, self.levels)
        return None if selector is None else Level.from_label(self.levels[selector])


def _is_on(name: str, wanted: str | None, library: Library) -> bool:
    """Whether a rule is on by default, or of a pack that is off as a whole and asked for."""
    file = library.files[name]
    if file.head.enabled:
        return True
    pack = [other for other in library.files.values() if other.pack == file.pack]
    return wanted == file.pack and not any(other.head.enabled for other in pack)


def rank(selector: str | None, library: Library) -> int:
    """Return how exact a selector is: 4 for a rule, 0 for none at all."""
    if selector is None:
        return 0
    if selector in library.files:
        return 4
    if selector in library.packs:
        return 3
    return 2 if selector in LEVELS else 1


def best_match(name: str, library: Library, selectors: Iterable[str]) -> str | None:
    """Return the most exact of the selectors that select a rule, None if none does."""
    given = set(selectors)
    candidates = (name, name.partition(".")[0], library.level(name), EVERYTHING)
    return next((candidate for candidate in candidates if candidate in given), None)


def check_selectors(library: Library, selectors: Iterable[str]) -> None:
    """Raise UsageError for a selector that names no rule, pack or level."""
    known = {*library.files, *library.packs, *LEVELS, EVERYTHING}
    for selector in selectors:
        if selector not in known:
            raise UsageError(
                f"{selector!r} selects nothing: it is no rule, pack or level"
                f"{did_you_mean(selector, known)}"
            )


def check_languagetool(library: Library, name: str) -> None:
    """Raise UsageError for a rule that asks LanguageTool; for where that is off."""
    if name in library.asking_languagetool:
        raise UsageError(
            f"{name} asks LanguageTool, which is off: turn it on with `--grammar languagetool`, or"
            " `grammar: languagetool` in the config"
        )
