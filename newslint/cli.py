"""The command line. Exit status: 0 clean, 1 findings, 2 something could not be checked."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from newslint import __version__
from newslint.choices import DAEMON_IDLE_MINUTES, GRAMMARS, LANGUAGES
from newslint.errors import EXIT_FAILURE, EXIT_INTERRUPTED, NewslintError, printable
from newslint.model import LEVELS
from newslint.report import FORMATS


def main(arguments: Sequence[str] | None = None) -> int:
    """Run newslint with command-line arguments; return the exit status."""
    options = build_parser().parse_args(arguments)
    # An article may hold what the terminal's encoding does not; it must not stop the run.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        return int(options.run(options))
    except NewslintError as error:
        print(f"newslint: {shown(error)}", file=sys.stderr)
        return EXIT_FAILURE
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader (head, a pager) has gone; nothing can be said any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FAILURE


def shown(error: NewslintError) -> str:
    """Return an error's text with control characters escaped, line by line."""
    return "\n".join(printable(line) for line in str(error).split("\n"))


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(
        prog="newslint",
        description="Find what a rewritten news article lost, changed, invented or hyped.",
    )
    parser.add_argument("--version", action="version", version=f"newslint {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add_check(commands)
    add_inspect(commands)
    add_rule(commands)
    add_test(commands)
    add_schema(commands)
    add_languagetool(commands)
    add_daemon(commands)
    add_clean(commands)
    return parser


def add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command `check`."""
    check = commands.add_parser("check", help="check articles", description="Check articles.")
    check.set_defaults(run=lambda options: lazily("check").run(options))
    check.add_argument(
        "paths", nargs="+", metavar="PATH", help="files and folders; - is standard input"
    )
    add_config_options(check)
    choose = check.add_argument_group("which rules run (a rule, a pack, a level, or all)")
    choose.add_argument("--select", action="append", metavar="RULES", help="run these only")
    choose.add_argument("--extend-select", action="append", metavar="RULES", help="run these too")
    choose.add_argument("--ignore", action="append", metavar="RULES", help="do not run these")
    choose.add_argument("--levels", action="append", metavar="RULE=LEVEL", help="change a level")
    choose.add_argument(
        "--per-file-ignores",
        action="append",
        metavar="GLOB=RULES",
        help="ignore rules in some files",
    )
    choose.add_argument(
        "--vocabulary", action="append", metavar="WORD|FILE.txt", help="accepted words"
    )
    choose.add_argument(
        "--min-confidence", metavar="0..1", help="leave out comparing findings less sure than this"
    )
    add_grammar_options(check)
    add_source_options(check)
    files = check.add_argument_group("which files are checked")
    files.add_argument("--stdin-filename", metavar="NAME", help="what to call standard input")
    files.add_argument(
        "--stdin-format", choices=("article", "pairs"),
        help="what - holds: one article, or JSON Lines of text and source (default: article)",
    )  # fmt: skip
    files.add_argument("--exclude", action="append", metavar="GLOBS", help="leave these out")
    files.add_argument(
        "--extend-exclude", action="append", metavar="GLOBS", help="leave these out too"
    )
    files.add_argument(
        "--force-exclude", action="store_true", help="leave out excluded files even if named"
    )
    files.add_argument(
        "--no-respect-gitignore", dest="respect_gitignore", action="store_false",
        help="also check files that git ignores",
    )  # fmt: skip
    output = check.add_argument_group("output")
    output.add_argument(
        "--output-format", choices=tuple(FORMATS),
        help="default: text; github where GITHUB_ACTIONS is set",
    )  # fmt: skip
    output.add_argument(
        "-o", "--output-file", metavar="FILE", help="write there, not to the terminal"
    )
    output.add_argument("--statistics", action="store_true", help="count findings by rule instead")
    output.add_argument("--color", choices=("auto", "always", "never"), default="auto")
    check.add_argument(
        "-j", "--jobs", type=jobs, metavar="N", help="read so many files at once (all processors)"
    )
    check.add_argument(
        "--no-daemon", action="store_true", help="ask no daemon, even where one runs"
    )
    check.add_argument(
        "--no-cache", action="store_true", help="read every file anew, and keep no result"
    )
    output.add_argument("-q", "--quiet", action="store_true", help="no progress bar, no notes")
    ending = check.add_argument_group("exit status")
    ending.add_argument(
        "--fail-on", choices=LEVELS, help="exit 1 from this level on (default: error)"
    )
    ending.add_argument(
        "--exit-zero", action="store_true", help="exit 0 in spite of findings (never of failures)"
    )


def jobs(given: str) -> int:
    """Return a number of processes."""
    if not given.isdecimal() or int(given) < 1:
        raise argparse.ArgumentTypeError(f"expected 1 or more, found {given!r}")
    return int(given)


def add_source_options(check: argparse.ArgumentParser) -> None:
    """Add the options that say what articles are compared with."""
    group = check.add_argument_group(
        "what articles are compared with",
        "Where neither option is given, the front matter and the config say it: see docs/pairing.md.",
    )
    group.add_argument(
        "--source", action="append", metavar="FILE",
        help="the article that every file was rewritten from; again for several",
    )  # fmt: skip
    group.add_argument(
        "--source-dir", metavar="FOLDER", help="where each source is, named like its rewrite"
    )
    group.add_argument(
        "--require-source", action="store_true", help="exit 2 if a file has no source"
    )


def add_grammar_options(check: argparse.ArgumentParser) -> None:
    """Add the options that turn LanguageTool on."""
    group = check.add_argument_group(
        "grammar", "LanguageTool, on this machine: see docs/languagetool.md."
    )
    group.add_argument(
        "--grammar", choices=GRAMMARS, help="ask LanguageTool as well (default: none)"
    )
    group.add_argument(
        "--languagetool-url",
        metavar="URL",
        help="a LanguageTool server of your own, to ask instead",
    )
    group.add_argument(
        "--language",
        choices=LANGUAGES,
        help="the English that articles are in (default: as each is spelt)",
    )


def add_languagetool(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command `languagetool`."""
    command = commands.add_parser(
        "languagetool", help="install and run LanguageTool",
        description="LanguageTool, which `newslint check --grammar languagetool` asks: in your cache, on this"
        " machine alone.",
    )  # fmt: skip
    command.set_defaults(run=lambda options: lazily("languagetool").run(options))
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("install", help="put it into your cache (100 MB, needs the network)")
    actions.add_parser("status", help="say what is installed and what runs")
    start = actions.add_parser("start", help="leave a server running between checks")
    start.add_argument(
        "--idle-minutes", type=float, default=30, metavar="N",
        help="stop it when it was not used for so long (default: 30)",
    )  # fmt: skip
    actions.add_parser("stop", help="stop that server")
    actions.add_parser("remove", help="stop it, and take LanguageTool out of your cache")


def add_daemon(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command `daemon`."""
    command = commands.add_parser(
        "daemon",
        help="keep everything loaded between checks",
        description="A process of yours that has everything loaded; `check` asks it when it runs.",
    )
    command.set_defaults(
        run=lambda options: lazily("daemon").run(options, main, build_parser().parse_args)
    )
    command.add_argument(
        "action",
        choices=("start", "stop", "status", "serve"),
        metavar="ACTION",
        help="start, stop or status",
    )
    command.add_argument(
        "--idle-minutes",
        type=float,
        default=DAEMON_IDLE_MINUTES,
        metavar="N",
        help="it ends when not asked so long (%(default)g)",
    )


def add_clean(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command `clean`."""
    clean = commands.add_parser("clean", help="throw away what is kept between runs")
    clean.set_defaults(run=lambda options: lazily("clean").run(options))


def add_inspect(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command `inspect`."""
    inspect = commands.add_parser(
        "inspect",
        help="show who says what",
        description="Show the statements of articles: who says what, how surely, with which figures,"
        " names and times; with a source, the sentences each was made from.",
    )
    inspect.set_defaults(run=lambda options: lazily("inspect").run(options))
    inspect.add_argument("paths", nargs="+", metavar="FILE", help="an article; - is standard input")
    inspect.add_argument(
        "--source", action="append", metavar="FILE",
        help="the article that every file was rewritten from; again for several",
    )  # fmt: skip
    inspect.add_argument(
        "--stdin-filename", default="<stdin>", metavar="NAME", help="what to call standard input"
    )
    inspect.add_argument("--output-format", choices=("text", "json"), default="text")
    inspect.add_argument(
        "-o", "--output-file", metavar="FILE", help="write there, not to the terminal"
    )
    inspect.add_argument("--color", choices=("auto", "always", "never"), default="auto")


def add_rule(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command `rule`."""
    rule = commands.add_parser(
        "rule",
        help="explain rules",
        description="Explain a rule, the rules of a pack, or all rules.",
    )
    rule.set_defaults(run=lambda options: lazily("explain").run(options))
    rule.add_argument("names", nargs="*", metavar="NAME", help="a rule or a pack")
    rule.add_argument("--all", action="store_true", help="every rule")
    rule.add_argument("--output-format", choices=("markdown", "json"), default="markdown")
    add_config_options(rule)


def add_test(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command `test`."""
    test = commands.add_parser(
        "test", help="run the examples inside rules",
        description="Run the examples inside rule files: of the shipped packs, or of the paths given.",
    )  # fmt: skip
    test.set_defaults(run=lambda options: lazily("test").run(options))
    test.add_argument(
        "paths", nargs="*", metavar="PATH", help="a rule file, a pack, a folder of packs"
    )
    test.add_argument("-q", "--quiet", action="store_true", help="say only what fails")


def add_schema(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command `schema`."""
    schema = commands.add_parser("schema", help="print what a rule file may hold")
    schema.add_argument("--output-format", choices=("json", "markdown"), default="json")
    schema.set_defaults(run=lambda options: lazily("schema").run(options))


def add_config_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say which config and which styles are used."""
    group = parser.add_argument_group("config")
    group.add_argument("--config", metavar="FILE", help="use this config for every file")
    group.add_argument("--isolated", action="store_true", help="read no config")
    group.add_argument(
        "--styles",
        action="append",
        metavar="FOLDER",
        help="a pack, a Vale style, or a folder of them",
    )


def lazily(command: str):  # type: ignore[no-untyped-def]  # noqa: ANN201
    """Return the module of a command; only the one that runs is imported."""
    from importlib import import_module  # noqa: PLC0415

    return import_module(f"newslint.commands.{command}")
