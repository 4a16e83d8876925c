"""The errors a run can end with: each names what is wrong and where.

NewslintError
├── UsageError      an option, a path or a name on the command line
├── SourceError     a place in a file: rule, config or front matter
├── InputError      an article that cannot be read
├── ServiceError    a service that was asked for (LanguageTool) is not to be had; the run ends
└── UncheckedError  a service lost one article on the way; the others go on
"""

from __future__ import annotations

from pathlib import Path

EXIT_CLEAN, EXIT_FINDINGS, EXIT_FAILURE, EXIT_INTERRUPTED = 0, 1, 2, 130
"""The exit statuses; a failure, something that could not be checked, outweighs every finding."""


class NewslintError(Exception):
    """Something that newslint was asked to do cannot be done; exit status 2."""


class UsageError(NewslintError):
    """An option, a path or a name that the user gave is wrong."""


class InputError(NewslintError):
    """An article that cannot be read or decoded."""


class ServiceError(NewslintError):
    """LanguageTool was asked for and cannot be had: nothing would be checked, so the run ends."""


class UncheckedError(NewslintError):
    """LanguageTool gave no answer for one article, which counts as not checked; others go on."""


class SourceError(NewslintError):
    """A mistake at one place of a file (a rule, a config, front matter).

    Printed as ``path:line:column: message`` with the offending line and a caret below it.

    Args:
        message: what is wrong, in one sentence.
        path: the file, or a label such as ``<string>``.
        line: 1-based line.
        column: 1-based column in code points.
        source_line: the text of that line, without its line end.
    """

    def __init__(
        self,
        message: str,
        path: Path | str,
        line: int = 1,
        column: int = 1,
        source_line: str | None = None,
    ) -> None:
        self.message = message
        self.path = str(path)
        self.line = line
        self.column = column
        self.source_line = source_line
        # All of them: what a process raises is made anew from these in another.
        super().__init__(message, self.path, line, column, source_line)

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}: {self.message}"
        if self.source_line is None:
            return place
        line = printable(self.source_line.replace("\t", " "))
        return f"{place}\n  {self.line:>5} | {line}\n        | {' ' * (self.column - 1)}^"


def reading_crashed(error: Exception) -> str:
    """Say that the reader of a file did not come to its end."""
    return f"reading it crashed: {type(error).__name__}: {error}"


def printable(text: str) -> str:
    """Return text with control characters escaped, so that a hostile file cannot drive a terminal."""
    return "".join(
        char if char.isprintable() or char == " " else char.encode("unicode_escape").decode("ascii")
        for char in text
    )
