"""Times newslint and its peers side by side, as whole processes over the same files.

    python -m bench.speed [--data DIR] [--peers FOLDER ...] [--files 500] [--repeats 3] [--parts editing ...]
        [--write docs/speed]

Peers are taken from PATH and from the folders given, and read the same files: newslint and Vale with the same
Vale styles (`data/vale-styles/write-good` and `proselint`), `proselint`, `write-good`, `textlint` (with the one
rule that is write-good) and Harper with rules of their own. What is not there, or fails, is left out, and said.
To install them into a folder PEERS (a full path; then `--peers PEERS/bin`):

    GOBIN=PEERS/bin go install github.com/vale-cli/vale/v3/cmd/vale@v3.22.0
    npm install --global --prefix PEERS write-good@1.0.8 textlint@15.8.0 textlint-rule-write-good@2.0.0
    python -m venv PEERS && PEERS/bin/pip install proselint==0.16.0
    cargo install --root PEERS --target-dir PEERS/build --path bench/harper

harper-cli is in no registry; `bench/harper` is Harper's library with a `main` that does what its `lint` does.
Newer versions of Vale ask for modules that the module proxy does not have. Four parts:

    the same styles   throughput over all files, on one processor and on all
    one article       of 3 KB: cold, kept, with a daemon; next to `python -c pass`
    editing           an article of 10,000 words, in one process: read at first, and after a sentence was added
    all packs         over all files, beside spaCy doing the same parse in a process of its own; then again
                      with nothing changed, and with one file changed

Each is a median of so many runs, the tools in turns. Memory is the most that any process of the run held.
`--write` writes versions, tables and ratios as Markdown and a plot as SVG (needs matplotlib). Figures are
printed, none is asserted.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from statistics import median
from typing import NamedTuple

from newslint import __version__

ROOT = Path(__file__).parent.parent
SETS = ("clean/bbc", "attribution/polnear-dev", "attribution/polnear-train")
STYLES = ("write-good", "proselint")
ARTICLE_BYTES = 3000
ARTICLE_WORDS = 10_000
EDITS = 25
MEGABYTE = 1_000_000
KILOBYTES = 1024
FINE = (0, 1)
"""What a program returns that found something, or nothing; but write-good returns how much it found."""

OURS = ("newslint, one process", "newslint")
TEXTLINT = ("textlint", "--no-textlintrc", "--no-color", "--rule", "write-good")
GO_VERSION = re.compile(r"\n\tmod\t\S+\tv(\S+)")

INSTALL = {
    "Vale": "GOBIN=PEERS/bin go install github.com/vale-cli/vale/v3/cmd/vale@v3.22.0",
    "proselint": "python -m venv PEERS && PEERS/bin/pip install proselint==0.16.0",
    "write-good": "npm install --global --prefix PEERS write-good@1.0.8",
    "textlint": "npm install --global --prefix PEERS textlint@15.8.0 textlint-rule-write-good@2.0.0",
    "Harper": "cargo install --root PEERS --target-dir PEERS/build --path bench/harper",
}

EDITING = """
import json, resource, sys, time
import newslint
paragraphs = open(sys.argv[1], encoding="utf-8").read().split("\\n\\n")
def timed():
    start = time.perf_counter()
    newslint.check("\\n\\n".join(paragraphs), path="article.txt")
    return time.perf_counter() - start
first, edited = timed(), []
for number in range(int(sys.argv[2])):
    paragraphs[number * 7 % len(paragraphs)] += f" The plan, he said, was changed for the {number + 2}nd time."
    edited.append(timed())
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps([first, sorted(edited)[len(edited) // 2], memory]))
"""

BARE_SPACY = """
import sys
from pathlib import Path
import spacy
from newslint.language.parser import MODELS
name = next(each for each in MODELS if spacy.util.is_package(each))
nlp = spacy.load(name, exclude=["ner", "lemmatizer", "attribute_ruler"])
texts = (path.read_text(encoding="utf-8") for path in sorted(Path(sys.argv[1]).iterdir()))
for doc in nlp.pipe(texts, batch_size=64, n_process=int(sys.argv[2])):
    pass
"""


class Run(NamedTuple):
    """What one process took: seconds, and the most memory that it or a child of it held, in MB."""

    seconds: float
    memory: float
    status: int


class Row(NamedTuple):
    part: str
    name: str
    seconds: float
    memory: float
    rate: float | None


def main() -> None:
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    arguments.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    arguments.add_argument("--peers", type=Path, nargs="*", default=[], help="folders of programs")
    arguments.add_argument("--files", type=int, default=500)
    arguments.add_argument("--repeats", type=int, default=3)
    arguments.add_argument("--parts", nargs="*", help="which of the four (all)")
    arguments.add_argument(
        "--write", type=Path, help="path of the table and plot, without an ending"
    )
    options = arguments.parse_args()
    os.environ["PATH"] = os.pathsep.join([*map(str, options.peers), os.environ["PATH"]])
    # As installed, Python programs are compiled; here they would be compiled anew for each run.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        os.environ["NEWSLINT_CACHE_DIR"] = str(place / "cache")
        size = write_files(place / "files", options)
        try:
            parts = {
                "the same styles": lambda: same_styles(place, size, options),
                "one article": lambda: one_article(place, options),
                "editing": lambda: editing(place, options),
                "all packs": lambda: packs(place, size, options),
            }
            rows = [row for part in options.parts or parts for row in parts[part]()]
        finally:
            newslint("daemon", "stop")
    there = versions()
    show(rows, there)
    if options.write:
        write_table(rows, there, size, options)
        write_plot(rows, options.write.with_suffix(".svg"))


def write_files(folder: Path, options: argparse.Namespace) -> int:
    """Write the articles, one a file; return their size in bytes."""
    folder.mkdir()
    size = 0
    for number, text in enumerate(islice(texts(options.data), options.files)):
        size += (folder / f"{number:04}.txt").write_bytes(text.encode())
    return size


def texts(data: Path) -> Iterator[str]:
    for name in SETS:
        with (data / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)["text"]


def same_styles(place: Path, size: int, options: argparse.Namespace) -> Iterator[Row]:
    """Yield the times of newslint and Vale with the same styles, and of tools with rules of their own."""
    files, styles = place / "files", options.data / "vale-styles"
    chosen = [item for style in STYLES for item in ("--styles", str(styles / style))]
    ours = [
        "check",
        "--isolated",
        "--no-cache",
        "--no-daemon",
        "--select",
        ",".join(STYLES),
        *chosen,
        "--output-format",
        "concise",
    ]
    newslint(*ours, str(files))  # what is compiled once is compiled now
    config = place / "vale.ini"
    config.write_text(
        f"StylesPath = {styles}\nMinAlertLevel = suggestion\n[*.txt]\nBasedOnStyles = {', '.join(STYLES)}\n"
    )
    listed = [str(path) for path in sorted(files.iterdir())]
    commands = {
        "newslint, one process": newslint_command(*ours, "--jobs", "1", str(files)),
        "newslint": newslint_command(*ours, str(files)),
        "Vale, one processor": alone(["vale", f"--config={config}", "--output=line", str(files)]),
        "Vale": ["vale", f"--config={config}", "--output=line", str(files)],
        "proselint (own rules)": ["proselint", "check", *listed],
        "write-good (own rules)": ["write-good", *listed],
        "textlint (one rule: write-good)": [*TEXTLINT, *listed],
        "Harper (own rules)": ["harper-files", *listed],
    }
    yield from measured("the same styles", commands, options.repeats, size)


def one_article(place: Path, options: argparse.Namespace) -> Iterator[Row]:
    """Yield the times of one article of three kilobytes, as a hook sees them."""
    article = place / "article.txt"
    text = min(texts(options.data), key=lambda each: abs(len(each) - ARTICLE_BYTES))
    article.write_text(text, encoding="utf-8")
    lexical = ["check", "--isolated", "--select", "sensational,framing,residue", str(article)]
    everything = ["check", "--isolated", str(article)]
    for each in (lexical, everything):
        newslint(*each)
    newslint("daemon", "start")
    new = ["--no-cache", "--no-daemon"]
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "newslint, lexical packs": newslint_command(*lexical, *new),
        "newslint, lexical packs, daemon": newslint_command(*lexical, "--no-cache"),
        "newslint, all packs": newslint_command(*everything, *new),
        "newslint, all packs, daemon": newslint_command(*everything, "--no-cache"),
        "newslint, all packs, unchanged": newslint_command(*everything, "--no-daemon"),
        "newslint, all packs, unchanged, daemon": newslint_command(*everything),
        "newslint, all packs, edited, daemon": newslint_command(*everything),
        "proselint": ["proselint", "check", str(article)],
        "write-good": ["write-good", str(article)],
        "textlint (one rule)": [*TEXTLINT, str(article)],
        "Harper": ["harper-files", str(article)],
        "Vale": ["vale", f"--config={place / 'vale.ini'}", "--output=line", str(article)],
    }
    before = {"newslint, all packs, edited, daemon": partial(add_sentence, article)}
    yield from measured("one article", commands, max(7, options.repeats), None, before)


def editing(place: Path, options: argparse.Namespace) -> Iterator[Row]:
    """Yield how long one process takes for a long article, and for it again after each edit."""
    article = place / "long.txt"
    words = " ".join(" ".join(texts(options.data)).split(" ")[:ARTICLE_WORDS])
    article.write_text(words, encoding="utf-8")
    command = [sys.executable, "-c", EDITING, str(article), str(EDITS)]
    made = subprocess.run(command, check=True, capture_output=True, text=True)
    first, edited, memory = json.loads(made.stdout)
    yield Row("editing", "newslint, 10,000 words", first, memory / KILOBYTES, None)
    yield Row("editing", "newslint, 10,000 words, edited", edited, memory / KILOBYTES, None)


def add_sentence(path: Path) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(f" This was added after {time.time_ns()} others.")


def packs(place: Path, size: int, options: argparse.Namespace) -> Iterator[Row]:
    """Yield the times of all packs over all files, cold and again, beside spaCy's alone."""
    files = place / "files"
    bare = [sys.executable, "-c", BARE_SPACY, str(files)]
    cold = ["check", "--isolated", "--no-cache", "--no-daemon", str(files)]
    newslint(*cold)
    commands = {
        "spaCy alone, one process": [*bare, "1"],
        "spaCy alone, two processes": [*bare, "2"],
        "newslint, one process": newslint_command(*cold, "--jobs", "1"),
        "newslint": newslint_command(*cold),
        "newslint, all kept for the next time": newslint_command(
            "check", "--isolated", "--no-daemon", str(files)
        ),
    }
    clean = {"newslint, all kept for the next time": forget}
    yield from measured("all packs", commands, options.repeats, size, clean)
    again = ["check", "--isolated", str(files)]
    newslint(*again, "--no-daemon")
    rest = {
        "newslint, nothing changed": newslint_command(*again, "--no-daemon"),
        "newslint, one file changed": newslint_command(*again, "--no-daemon"),
        "newslint, one file changed, daemon": newslint_command(*again),
    }
    change = partial(add_sentence, sorted(files.iterdir())[3])
    before = {name: change for name in rest if "one file" in name}
    yield from measured("all packs", rest, options.repeats, None, before)


def forget() -> None:
    """Throw away findings and parses, but not what rules are compiled to."""
    for path in Path(os.environ["NEWSLINT_CACHE_DIR"]).glob("*.sqlite*"):
        path.unlink()


def newslint_command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "newslint", *arguments]


def newslint(*arguments: str) -> None:
    subprocess.run(newslint_command(*arguments), check=False, capture_output=True)


def alone(command: list[str]) -> list[str]:
    """Return a command that may use one processor only."""
    return ["taskset", "--cpu-list", "0", *command]


def measured(
    part: str,
    commands: dict[str, list[str]],
    repeats: int,
    size: int | None,
    before: dict[str, Callable[[], None]] | None = None,
) -> Iterator[Row]:
    """Yield a row for each command that is there and does not fail: medians over runs in turns."""
    there = {name: each for name, each in commands.items() if shutil.which(program(each))}
    for name in commands.keys() - there.keys():
        print(f"not here: {program(commands[name])} ({part}: {name})")
    runs: dict[str, list[Run]] = defaultdict(list)
    for _ in range(repeats):
        for name, command in there.items():
            if before and name in before:
                before[name]()
            runs[name].append(timed(command))
    for name, made in runs.items():
        failed = {each.status for each in made}.difference(FINE)
        if failed and program(there[name]) != "write-good":
            print(f"fails: {program(there[name])} ({part}: {name}), exit status {min(failed)}")
            continue
        seconds = median(each.seconds for each in made)
        memory = max(each.memory for each in made)
        yield Row(part, name, seconds, memory, size / seconds / MEGABYTE if size else None)


def program(command: Sequence[str]) -> str:
    return command[3] if command[0] == "taskset" else command[0]


def timed(command: Sequence[str]) -> Run:
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    return Run(seconds, used.ru_maxrss / KILOBYTES, process.returncode)


def versions() -> dict[str, str]:
    """Return the version of each program that is there, and of what newslint reads with."""
    commit = said("git", "-C", str(ROOT), "describe", "--always", "--dirty")
    return {
        name: found
        for name, found in {
            "newslint": f"{__version__} {commit}".strip(),
            "Python": platform.python_version(),
            "spaCy": version("spacy"),
            "Vale": vale_version(),
            "proselint": said("proselint", "version").lower().removeprefix("proselint "),
            "write-good": said("write-good", "--version"),
            "textlint": textlint_version(),
            "Harper": said("harper-files", "--version"),
        }.items()
        if found
    }


def vale_version() -> str:
    """Return the version that Go built; Vale itself says \"master\" where `go install` built it."""
    built = GO_VERSION.search(said("go", "version", "-m", shutil.which("vale") or ""))
    return built[1] if built else said("vale", "--version").removeprefix("vale version ")


def textlint_version() -> str:
    found = said("textlint", "--version").removeprefix("v")
    if not found:
        return found
    packages = Path(shutil.which("textlint") or "").resolve().parents[2]
    rule = packages / "textlint-rule-write-good" / "package.json"
    if not rule.is_file():
        return found
    return f"{found}, its rule write-good {json.loads(rule.read_text(encoding='utf-8'))['version']}"


def said(*command: str) -> str:
    """Return what a program prints, nothing where it is not there or fails."""
    if not shutil.which(command[0]):
        return ""
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return "" if done.returncode else done.stdout.strip()


def show(rows: Sequence[Row], there: dict[str, str]) -> None:
    print(
        f"{os.cpu_count()} processors;", "; ".join(f"{name} {each}" for name, each in there.items())
    )
    for row in rows:
        rate = f"{row.rate:8.3f} MB/s" if row.rate else " " * 13
        print(f"{row.part:<16} {row.name:<40} {row.seconds:8.3f} s {rate} {row.memory:6.0f} MB")
    for line in ratios(rows):
        print(line)


def ratios(rows: Sequence[Row]) -> Iterator[str]:
    """Yield what is asked: how many times faster than a peer, how much slower than the parse alone."""
    seconds = {(row.part, row.name): row.seconds for row in rows}
    own_rules = [row.name for row in rows if row.part == "the same styles" and "rule" in row.name]
    for part, ours, theirs in (
        ("the same styles", "newslint, one process", "Vale, one processor"),
        ("the same styles", "newslint", "Vale"),
        *(("the same styles", ours, theirs) for theirs in own_rules for ours in OURS),
        ("all packs", "spaCy alone, one process", "newslint, one process"),
        ("all packs", "spaCy alone, one process", "newslint"),
        ("all packs", "spaCy alone, two processes", "newslint"),
    ):
        if (part, ours) in seconds and (part, theirs) in seconds:
            ratio = seconds[part, theirs] / seconds[part, ours]
            yield f"{part}: {theirs} takes {ratio:.2f} times as long as {ours}"


def write_table(
    rows: Sequence[Row], there: dict[str, str], size: int, options: argparse.Namespace
) -> None:
    lines = [
        "# Speed",
        "",
        f"Printed by `python -m bench.speed`: medians of at least {options.repeats} runs of whole processes, on"
        f" {os.cpu_count()} processors, {options.files} news articles,"
        f" {size / MEGABYTE:.2f} MB. Lower is better.",
        "",
        "![Seconds of each](speed.svg)",
        "",
        "| | | seconds | MB/s | memory, MB |",
        "|---|---|---|---|---|",
    ]
    for row in rows:
        rate = f"{row.rate:.2f}" if row.rate else ""
        lines.append(f"| {row.part} | {row.name} | {row.seconds:.2f} | {rate} | {row.memory:.0f} |")
    lines += ["", "## Ratios", "", *(f"- {line}" for line in ratios(rows))]
    lines += ["", "## Versions", "", "| | version | installed by |", "|---|---|---|"]
    for name, each in there.items():
        command = f"`{INSTALL[name]}`" if name in INSTALL else ""
        lines.append(f"| {name} | {each} | {command} |")
    lines += [
        "",
        "PEERS is a folder of yours, with its full path: `python -m bench.speed --peers PEERS/bin`.",
    ]
    options.write.with_suffix(".md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_plot(rows: Sequence[Row], path: Path) -> None:
    import matplotlib as mpl  # noqa: PLC0415 - for the plot only

    mpl.use("svg")
    from matplotlib import pyplot  # noqa: PLC0415

    parts = list(dict.fromkeys(row.part for row in rows))
    heights = [sum(row.part == part for row in rows) for part in parts]
    figure, axes = pyplot.subplots(
        len(parts), 1, figsize=(9, 0.34 * sum(heights) + 1.5), height_ratios=heights, squeeze=False
    )
    for part, axis in zip(parts, axes[:, 0], strict=True):
        own = [row for row in rows if row.part == part][::-1]
        colors = ["#2a6f97" if row.name.startswith("newslint") else "#bbbbbb" for row in own]
        bars = axis.barh([row.name for row in own], [row.seconds for row in own], color=colors)
        axis.bar_label(bars, fmt="%.2f", padding=3, fontsize=8)
        axis.set_title(f"{part}, seconds", fontsize=10, loc="left")
        axis.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(path)


if __name__ == "__main__":
    main()
