"""`newslint inspect`: print what was read of articles, and what each statement was made from."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from newslint import __version__
from newslint.article import Article
from newslint.commands import output
from newslint.document import Document
from newslint.errors import EXIT_CLEAN
from newslint.formats import decode, parse
from newslint.inspection import SCHEMA, inspected
from newslint.report.common import dumps
from newslint.report.inspection import render
from newslint.source_files import read_source

STANDARD_INPUT = "-"


def run(given: argparse.Namespace) -> int:
    """Read what the command line names and print its statements; return the exit status.

    Raises:
        InputError, SourceError: for a file that cannot be read; nothing is printed then.
        UsageError: if the output file cannot be written.
    """
    sources = [Article(read_source(Path(path))) for path in given.source or ()]
    documents = [_document(path, given.stdin_filename) for path in given.paths]
    files = [inspected(Article(document), sources) for document in documents]
    if given.output_format == "json":
        text = dumps({"schema": SCHEMA, "version": __version__, "files": files}, indent=2) + "\n"
    else:
        texts = [document.text for document in documents]
        text = render(files, texts, output.options(given))
    output.put(text, given.output_file)
    return EXIT_CLEAN


def _document(path: str, stdin_filename: str) -> Document:
    if path == STANDARD_INPUT:
        return parse(decode(sys.stdin.buffer.read(), stdin_filename), stdin_filename)
    return read_source(Path(path))
