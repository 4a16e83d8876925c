"""`newslint schema`: print the JSON Schema of rule files."""

from __future__ import annotations

import argparse
import json

from newslint.schema import rule_schema


def run(_given: argparse.Namespace) -> int:
    """Print the schema; return the exit status."""
    print(json.dumps(rule_schema(), indent=2))
    return 0
