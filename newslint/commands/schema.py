"""`newslint schema`: print what a rule file may hold."""

from __future__ import annotations

import argparse
import json

from newslint.schema import kinds_reference, rule_schema


def run(given: argparse.Namespace) -> int:
    """Print the schema, or the reference for people; return the exit status."""
    if given.output_format == "markdown":
        print(kinds_reference(), end="")
    else:
        print(json.dumps(rule_schema(), indent=2))
    return 0
