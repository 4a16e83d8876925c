"""Which rules run: the more exact selector wins; between equals, ignoring wins."""

from __future__ import annotations

import pytest
from helpers import SMALL_PACK, write_rules

from newslint.errors import UsageError
from newslint.library import Library
from newslint.selection import Selection

BASE = "extends: existence\nmessage: x\ntokens: [x]\n"


@pytest.fixture(scope="module")
def library(tmp_path_factory) -> Library:
    folder = tmp_path_factory.mktemp("styles")
    write_rules(folder, {"warn": BASE, "err": BASE + "level: error\n"}, "one")
    write_rules(folder, {"off": BASE + "enabled: false\n", "on": BASE}, "two")
    write_rules(folder, {"off": BASE + "enabled: false\n"}, "dark")
    write_rules(folder, {"base": BASE, "own": "extends: kin.base\nlevel: error\n"}, "kin")
    write_rules(folder, {"code": "extends: script\nmessage: x\n"}, "refused")
    return Library([folder], SMALL_PACK)


def run(library: Library, **given: object) -> list[str]:
    names = Selection(**given).rules(library)
    return [name for name in names if not name.startswith("suppression.")]


DEFAULT = ["kin.own", "one.err", "one.warn", "two.on"]


def test_default(library) -> None:
    assert run(library) == DEFAULT


@pytest.mark.parametrize(
    ("select", "extend", "ignore", "expected"),
    [
        (["one"], [], [], ["one.err", "one.warn"]),
        (["one.warn"], [], [], ["one.warn"]),
        (["error"], [], [], ["kin.own", "one.err"]),
        (["warning"], [], [], ["one.warn", "two.on"]),
        (["all"], [], [], ["dark.off", *DEFAULT[:3], "two.off", "two.on"]),
        ([], [], [], []),
        # a rule over a pack
        (["one"], [], ["one.warn"], ["one.err"]),
        (["one.warn"], [], ["one"], ["one.warn"]),
        # a pack over a level
        (["error"], [], ["one"], ["kin.own"]),
        (["one"], [], ["error"], ["one.err", "one.warn"]),
        # a level over all
        (["all"], [], ["error"], ["dark.off", "one.warn", "two.off", "two.on"]),
        (["error"], [], ["all"], ["kin.own", "one.err"]),
        # between equals ignoring wins
        (["one"], [], ["one"], []),
        (["one.warn"], [], ["one.warn"], []),
        (["error"], [], ["error"], []),
        (["all"], [], ["all"], []),
        # beside the default
        (None, [], ["one"], ["kin.own", "two.on"]),
        (None, ["one.err"], ["one"], ["kin.own", "one.err", "two.on"]),
        (None, [], ["all"], []),
        (None, ["two"], ["all"], ["two.on"]),
        # a rule that is off needs its own name, or a pack that is off as a whole
        (["two"], [], [], ["two.on"]),
        (["dark"], [], [], ["dark.off"]),
        (["warning"], ["dark"], [], ["dark.off", "one.warn", "two.on"]),
        (None, ["two.off"], [], [*DEFAULT[:3], "two.off", "two.on"]),
        (["one.warn"], ["two.off"], [], ["one.warn", "two.off"]),
        # a rule that another extends comes back by its name only
        (["kin"], [], [], ["kin.own"]),
        (["kin.base"], [], [], ["kin.base"]),
        (None, ["kin.base"], [], ["kin.base", *DEFAULT]),
        (["all"], ["kin.base"], ["kin.own", "one", "two", "dark"], ["kin.base"]),
    ],
)
def test_specificity(library, select, extend, ignore, expected) -> None:
    assert run(library, select=select, extend_select=extend, ignore=ignore) == expected


def test_refused_rules_never_run(library) -> None:
    assert run(library, select=["refused", "refused.code"]) == []


@pytest.mark.parametrize("field", ["select", "extend_select", "ignore"])
def test_selectors_that_select_nothing(library, field: str) -> None:
    with pytest.raises(UsageError, match=r"'one.wran' selects nothing.*did you mean 'one.warn'"):
        run(library, **{field: ["one.wran"]})


def test_a_base_stays_while_what_extends_it_is_off_by_default(tmp_path) -> None:
    rules = {"base": BASE, "own": "extends: kin.base\nenabled: false\n"}
    library = Library([write_rules(tmp_path, rules, "kin")], SMALL_PACK)
    assert run(library) == ["kin.base"]


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ({}, None),
        ({"one": "error"}, "error"),
        ({"one": "error", "one.warn": "suggestion"}, "suggestion"),
        ({"all": "suggestion"}, "suggestion"),
        ({"warning": "error", "all": "suggestion"}, "error"),
        ({"two": "error"}, None),
    ],
)
def test_levels(library, levels, expected) -> None:
    level = Selection(levels=levels).level("one.warn", library)
    assert (level.label if level else None) == expected
