"""The smallest kind that compares, to test what surrounds such kinds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from helpers import write_rules

from newslint.comparison import Comparison
from newslint.kinds import KINDS, ComparingKind, Match
from newslint.scopes import Scope
from newslint.yamlnodes import Node

FIGURE = re.compile(r"\d+")
RULE = "extends: figures\nmessage: \"'%s' is not in the source.\"\nlevel: error\n"


class Figures(ComparingKind):
    """Flags figures that no source has; evidence is the first figure of each source."""

    name = "figures"
    summary = "figures that no source has"
    parses = False

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        pass

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        found = [
            (source, section, figure)
            for source in comparison.sources
            for section in source.sections(scopes)
            for figure in FIGURE.finditer(section.text)
        ]
        known = {figure[0] for _, _, figure in found}
        evidence = tuple(
            comparison.evidence(source, section, *figure.span())
            for source, section, figure in {id(each[0]): each for each in found[::-1]}.values()
        )
        for section in comparison.article.sections(scopes):
            for figure in FIGURE.finditer(section.text):
                if figure[0] not in known:
                    yield Match(section, *figure.span(), {"match": figure[0]}, None, evidence, 0.96)


def install(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[str]:
    """Make the kind known, with the rules `test.figures` and `test.word`; return options for them."""
    monkeypatch.setitem(KINDS, Figures.name, Figures)
    word = "extends: existence\nmessage: x\ntokens: [shocking]\n"
    style = write_rules(folder, {"figures": RULE, "word": word}, "test")
    return ["--styles", str(style), "--select", "test"]
