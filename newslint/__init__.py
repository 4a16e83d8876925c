"""newslint: a content-quality linter for rewritten news.

    >>> import newslint
    >>> report = newslint.check("Experts revealed that the bridge had been closed.")
    >>> [finding.rule for finding in report.findings]
    ['framing.vague-authority']

English only. Offsets are code points into the text given, 0-based, end exclusive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from newslint.api import check, check_file, load_rules
    from newslint.document import Document
    from newslint.errors import InputError, NewslintError, ServiceError, SourceError, UsageError
    from newslint.model import Finding, Level, Report, Span
    from newslint.rules import Rule

# Imported on first use: the command line must not wait for what it does not need.
_HOMES = {
    "check": "api",
    "check_file": "api",
    "load_rules": "api",
    "Document": "document",
    "Finding": "model",
    "InputError": "errors",
    "Level": "model",
    "NewslintError": "errors",
    "Report": "model",
    "Rule": "rules",
    "ServiceError": "errors",
    "SourceError": "errors",
    "Span": "model",
    "UsageError": "errors",
}

__all__ = [
    "Document",
    "Finding",
    "InputError",
    "Level",
    "NewslintError",
    "Report",
    "Rule",
    "ServiceError",
    "SourceError",
    "Span",
    "UsageError",
    "__version__",
    "check",
    "check_file",
    "load_rules",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'newslint' has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    return getattr(import_module(f"newslint.{_HOMES[name]}"), name)
