"""Shows where time goes: in start-up, in the phases of a check, in each rule.

    python -m bench.profile [--data DIR] [--files 60] [--select RULES] [--top 15] [--write docs/profile.md]

One process reads the articles of bench/speed.py, with nothing kept but compiled expressions. Time is taken at
the functions in PLACES (one that is no longer there is said) and counts for the innermost: a rule's is without
the parse that it asks for. What the first article imports is counted with start-up. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import gc
import os
import platform
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, wraps
from importlib import import_module
from importlib.machinery import SourceFileLoader
from pathlib import Path
from pkgutil import resolve_name
from time import perf_counter_ns
from types import ModuleType
from typing import Any

from bench.speed import ROOT, newslint, write_files
from newslint import __version__

PLACES = {
    "newslint.settings:Profile.linter": "settings, selection",
    "newslint.library:Library.__init__": "reading rules",
    "newslint.library:Library.rule": "building rules",
    "newslint.kinds.screen:Screen.__init__": "loading the screen",
    "newslint.language.parser:model": "loading the model",
    "newslint.formats:read": "reading the file",
    "newslint.language.sentences:sentence_spans": "sentences",
    "newslint.language.quotations:quotations": "quotations",
    "newslint.article:Article.quoted_spans": "quotations",
    "newslint.article:Article.parse": "the parse",
    "newslint.language.parser:parse_sentences": "the parse",
    "newslint.article:Article.counts": "readability measures",
    "newslint.article:Article.measures": "readability measures",
    "newslint.kinds.screen:Screen.candidates": "the screen: all expressions at once",
    "newslint.article:Article.once": "readings that rules share",
    "newslint.rules:Rule.check": "rule",
    "newslint.engine:Linter.check": "the rest of a check",
    "newslint.report:render": "report",
}
RULE, IMPORT = "rule ", "import "

Taken = Counter[str]  # nanoseconds by the name of a phase


class Clock:
    """Takes time for the innermost of the phases that have begun."""

    def __init__(self) -> None:
        self._taken: Taken = Counter()
        self._open: list[str] = []
        self._since = 0

    def begin(self, name: str) -> None:
        self._count()
        self._open.append(name)

    def end(self) -> None:
        self._count()
        self._open.pop()

    def _count(self) -> None:
        now = perf_counter_ns()
        if self._open:
            self._taken[self._open[-1]] += now - self._since
        self._since = now

    def of(self, work: Callable[[], Any]) -> tuple[Any, Taken]:
        """Return what some work returns, and what each phase of it took."""
        self._taken = Counter()
        return self.timed(work, lambda: "the rest")(), self._taken

    def timed(self, function: Callable[..., Any], name: Callable[..., str]) -> Callable[..., Any]:
        @wraps(function)
        def call(*given: Any, **named: Any) -> Any:
            self.begin(name(*given))
            try:
                return function(*given, **named)
            finally:
                self.end()

        return call

    def watch(self, place: str, name: str) -> None:
        """Take the time of a function or a cached property of newslint's, wherever it was imported to."""
        module, _, path = place.partition(":")
        inside, _, attribute = path.rpartition(".")
        try:
            owner = resolve_name(f"{module}:{inside}") if inside else import_module(module)
            found = vars(owner)[attribute]
        except (ImportError, AttributeError, KeyError):
            print(f"not there: {place} ({name})")
            return
        named = (lambda rule, *_: RULE + rule.name) if name == "rule" else (lambda *_: name)
        if isinstance(found, cached_property):
            made: Any = cached_property(self.timed(found.func, named))
            made.__set_name__(owner, attribute)
        else:
            made = self.timed(found, named)
        setattr(owner, attribute, made)
        for other in [each for key, each in sys.modules.items() if key.startswith("newslint")]:
            vars(other).update({key: made for key, each in vars(other).items() if each is found})


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--files", type=int, default=60)
    parser.add_argument("--select", help="rules, packs or levels, comma-separated")
    parser.add_argument("--top", type=int, default=15, help="how many rules, packages to show")
    parser.add_argument("--write", type=Path, help="where to write the tables as Markdown")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        os.environ["NEWSLINT_CACHE_DIR"] = str(Path(name) / "cache")
        folder = Path(name) / "files"
        size = write_files(folder, options)
        tables = list(measure(sorted(folder.iterdir()), options))
    about = (
        f"Printed by `python -m bench.profile`: {options.files} news articles, {size / 1000:.0f} KB, newslint"
        f" {__version__}, Python {platform.python_version()}, {os.cpu_count()} processors, one process."
    )
    text = "\n\n".join(["# Where time goes", about, *tables])
    print(text)
    if options.write:
        options.write.write_text(text + "\n", encoding="utf-8")


def measure(paths: Sequence[Path], options: argparse.Namespace) -> Iterator[str]:
    """Yield tables: of start-up, of the first article, of all."""
    select = ["--select", options.select] if options.select else []
    newslint("check", "--isolated", "--no-cache", "--no-daemon", *select, str(paths[0]))  # compiles
    clock = Clock()
    gc.callbacks.append(
        lambda when, _: clock.begin("garbage collection") if when == "start" else clock.end()
    )
    SourceFileLoader.exec_module = clock.timed(SourceFileLoader.exec_module, package)  # type: ignore[method-assign]
    linter, taken = clock.of(lambda: start(clock, paths[0], options.select))
    read, render = map(resolve_name, ("newslint.formats:read", "newslint.report:render"))
    _, first = clock.of(lambda: linter.check(read(paths[0])))
    _, again = clock.of(lambda: linter.check(read(paths[0])))
    imports, _ = split(taken + first, IMPORT)
    yield table("Start-up", split(taken, IMPORT)[1] + Counter(importing=imports.total()), 99)
    yield table("Imports, by package", imports, options.top)
    yield table("First article, more than again", split(first, IMPORT)[1] - again, options.top)
    reports, every = clock.of(lambda: [linter.check(read(path)) for path in paths])
    every += clock.of(lambda: render(linter.report(reports), "text"))[1]
    rules, phases = split(every, RULE)
    yield table("All articles", phases + Counter(rules=rules.total()), 99, len(paths))
    yield table(f"All articles: {len(rules)} rules", rules, options.top, len(paths))


def package(_: object, module: ModuleType) -> str:
    top = module.__name__.partition(".")[0]
    return IMPORT + ("Python's own" if top in sys.stdlib_module_names else top)


def start(clock: Clock, path: Path, select: str | None) -> Any:
    """Return a linter with all loaded, as `newslint check` does, each step in its time."""
    import_module("newslint.commands.check")
    for place, name in PLACES.items():
        clock.watch(place, name)
    settings, folders = (import_module(f"newslint.{name}") for name in ("settings", "folders"))
    given = settings.Options(isolated=True, select=tuple(select.split(",")) if select else None)
    linter = settings.Settings(given, folders.cache_folder()).profile(path).linter
    linter.load(comparing=False)
    return linter


def split(taken: Taken, beginning: str) -> tuple[Taken, Taken]:
    """Return what names that begin so took, by the rest of the name; and what all others took."""
    found = Counter({name: each for name, each in taken.items() if name.startswith(beginning)})
    rests = {name.removeprefix(beginning): each for name, each in found.items()}
    return Counter(rests), taken - found


def table(title: str, taken: Taken, top: int, files: int = 1) -> str:
    """Return times as a Markdown table: milliseconds, those of one article, shares."""
    heads = [title, "ms", *["ms an article"][: files - 1], "share"]
    lines = [" | ".join(heads), " | ".join(["---"] + ["---:"] * (len(heads) - 1))]
    whole = taken.total() or 1
    for name, each in [*taken.most_common(top), ("all", taken.total())]:
        once = [f"{each / 1e6 / files:.2f}"] if files > 1 else []
        lines.append(" | ".join([name, f"{each / 1e6:.0f}", *once, f"{each / whole:.1%}"]))
    return "\n".join(f"| {line} |" for line in lines)


if __name__ == "__main__":
    main()
