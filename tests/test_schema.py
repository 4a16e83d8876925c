"""The JSON Schema of rule files: current, valid, and of one mind with the loader."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import jsonschema
import pytest
import yaml
from helpers import ROOT
from helpers import VALE_STYLES as STYLES

from newslint.schema import kinds_reference, rule_schema

FILE = ROOT / "schemas" / "rule.schema.json"
REFRESH = "refresh it: python -m newslint schema > schemas/rule.schema.json"


class TextLoader(yaml.CSafeLoader):
    """Reads YAML as editors do, but dates as text."""


TextLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@cache
def validator() -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(rule_schema())


def read(text: str) -> object:
    # As the loader does, tolerate the escape that Vale's parser takes.
    data = yaml.load(text.replace("\\'", "'"), TextLoader)
    return json.loads(json.dumps(data, default=str))


def test_the_committed_schema_is_current() -> None:
    assert FILE.is_file(), f"{FILE} is missing; {REFRESH}"
    committed = json.loads(FILE.read_text(encoding="utf-8"))
    assert committed == rule_schema(), f"{FILE} is stale; {REFRESH}"


def test_the_reference_for_people_is_current() -> None:
    path = FILE.parent.parent / "docs" / "kinds.md"
    assert path.read_text(encoding="utf-8") == kinds_reference(), (
        f"{path} is stale; newslint schema --output-format markdown > docs/kinds.md"
    )


def test_it_is_valid_draft_07() -> None:
    schema = rule_schema()
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    jsonschema.Draft7Validator.check_schema(schema)


def problems(path: Path) -> list[str]:
    data = read(path.read_text(encoding="utf-8-sig"))
    return [
        f"{path}: {error.json_path}: {error.message}" for error in validator().iter_errors(data)
    ]


@pytest.mark.parametrize(
    "pack", sorted(path.name for path in (ROOT / "rules").iterdir() if path.is_dir())
)
def test_it_accepts_the_shipped_packs(pack: str) -> None:
    found = [
        each for path in sorted((ROOT / "rules" / pack).glob("*.yml")) for each in problems(path)
    ]
    assert not found, "\n".join(found)


def test_it_accepts_the_house_style() -> None:
    paths = sorted((ROOT / "tests/data/styles/House").glob("*.yml"))
    found = [each for path in paths if path.stem != "Script" for each in problems(path)]
    assert not found, "\n".join(found)


@pytest.mark.skipif(not STYLES.is_dir(), reason=f"no Vale styles in {STYLES}")
def test_it_accepts_published_vale_styles() -> None:
    found = [each for path in sorted(STYLES.glob("*/*.yml")) for each in problems(path)]
    assert not found, "\n".join(found)


HEAD = "extends: existence\nmessage: x\ntokens: [x]\n"


@pytest.mark.parametrize(
    "rule",
    [
        HEAD,
        HEAD + "scope: [heading, list]\nlimit: 1\nvocab: false\n",
        HEAD + "examples: [{bad: x, flags: [x]}, {good: y}]\n",
        HEAD + "tests: [{input: x, want: ''}]\n",
        HEAD + "action: {name: edit, params: [trim, 1]}\n",
        "extends: House.Rule\nlevel: error\n",
        "extends: House.Rule\ntokens+: [y]\ntokens-: [x]\nswap+: {a: b}\n",
        "extends: spelling\nmessage: x\nignore: words.txt\n",
        "extends: metric\nmessage: x\nformula: words\ncondition: '> 1'\n",
    ],
)
def test_it_accepts(rule: str) -> None:
    assert not list(validator().iter_errors(read(rule)))


@pytest.mark.parametrize(
    "rule",
    [
        "[]",
        "message: x\n",
        "extends: existence\ntokens: [x]\n",
        "extends: existance\nmessage: x\n",
        HEAD + "tokns: [x]\n",
        HEAD + "level: fatal\n",
        HEAD + "tokens+: [x]\n",
        HEAD + "limit: -1\n",
        HEAD + "ignorecase: 1\n",
        HEAD + "exceptions: x\n",
        HEAD + "scope: {a: b}\n",
        HEAD + "action: {name: erase}\n",
        HEAD + "action: {params: []}\n",
        HEAD + "examples: [{bad: x, flag: x}]\n",
        HEAD + "examples: [{bad: x, good: y}]\n",
        HEAD + "examples: [{flags: [x]}]\n",
        HEAD + "tests: [{want: x}]\n",
        "extends: substitution\nmessage: x\n",
        "extends: substitution\nmessage: x\nswap: [a]\n",
        "extends: occurrence\nmessage: x\ntoken: x\nmax: many\n",
        "extends: script\nmessage: x\n",
        "extends: House.Rule\ntokens-: x\n",
        "extends: House.Rule\ntokns: [x]\n",
    ],
)
def test_it_rejects(rule: str) -> None:
    assert list(validator().iter_errors(read(rule)))
