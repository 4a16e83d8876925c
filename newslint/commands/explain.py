"""`newslint rule`: explain rules."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from newslint.commands.options import read_options
from newslint.errors import UsageError
from newslint.examples import Example
from newslint.kinds import KINDS
from newslint.rules import Rule
from newslint.settings import Settings
from newslint.yamlnodes import did_you_mean


def run(given: argparse.Namespace) -> int:
    """Print what the rules named on the command line are about; return the exit status."""
    library = Settings(read_options(given)).profile(Path.cwd()).library
    if bool(given.names) == given.all:
        raise UsageError("name the rules or packs to explain, or give --all")
    chosen: list[Rule] = []
    for name in given.names:
        if name in library.packs:
            chosen += [rule for rule in library.all_rules() if rule.pack == name]
        elif name in library.files:
            chosen.append(library.rule(name))
        else:
            known = {*library.files, *library.packs}
            raise UsageError(f"{name!r} is no rule or pack{did_you_mean(name, known)}")
    if given.all:
        chosen = library.all_rules()
    if given.output_format == "json":
        print(json.dumps([as_data(rule) for rule in chosen], indent=2, ensure_ascii=False))
    else:
        print("\n".join(markdown(chosen)))
    return 0


def markdown(rules: Iterable[Rule]) -> Iterator[str]:
    """Yield the Markdown page of rules, line by line."""
    for index, rule in enumerate(rules):
        if index:
            yield ""
        yield f"## {rule.name}"
        yield ""
        state = "on by default" if rule.enabled else "off by default"
        yield f"Kind `{rule.kind.name}` · level `{rule.level.label}` · {state}"
        if rule.replaces:
            yield f"Takes the place of `{rule.replaces}`."
        for title, text in (
            ("What it says", escaped(rule.message.template)),
            ("Why", escaped(rule.why)),
            ("Fix", escaped(rule.fix)),
            ("More", rule.link),
        ):
            if text:
                yield ""
                yield f"**{title}.** {text}"
        yield from example_lines("Flagged", [each for each in rule.examples if each.bad])
        yield from example_lines("Left alone", [each for each in rule.examples if not each.bad])


def example_lines(title: str, examples: Iterable[Example]) -> Iterator[str]:
    """Yield the examples of a rule as a Markdown list."""
    for index, example in enumerate(examples):
        if index == 0:
            yield ""
            yield f"{title}:"
            yield ""
        lines = example.text.rstrip().splitlines()
        note = f" *(not yet as it should be: {escaped(example.todo)})*" if example.todo else ""
        if len(lines) == 1 and lines[0][:1].isalnum():
            yield f"- {escaped(lines[0])}{note}"
        else:
            # As code, so that markup which is part of the example is not read as the page's own.
            yield f"-{note}\n"
            yield from (f"      {line}" for line in lines)
            yield ""


def escaped(text: str) -> str:
    """Return text with the characters that Markdown and HTML read as markup escaped."""
    for char in "\\`*_<>[]":
        text = text.replace(char, f"\\{char}")
    return text


def as_data(rule: Rule) -> dict[str, object]:
    """Return a rule as plain data, for programs."""
    return {
        "name": rule.name,
        "pack": rule.pack,
        "kind": rule.kind.name,
        "kind_summary": KINDS[rule.kind.name].summary,
        "level": rule.level.label,
        "enabled": rule.enabled,
        "message": rule.message.template,
        "why": rule.why,
        "fix": rule.fix,
        "link": rule.link,
        "examples": [
            {
                ("bad" if example.bad else "good"): example.text,
                "flags": None if example.flags is None else list(example.flags),
                "todo": example.todo,
            }
            for example in rule.examples
        ],
    }
