"""Suppression comments: each verb, mistakes, unused orders, reasons, front matter."""

from __future__ import annotations

import pytest
from helpers import SMALL_PACK, write_rules

from newslint.engine import Linter
from newslint.formats import parse
from newslint.library import Library
from newslint.model import FileReport


@pytest.fixture(scope="module")
def linter(tmp_path_factory) -> Linter:
    folder = tmp_path_factory.mktemp("styles")
    for pack in ("one", "two"):
        rules = {
            name: f"extends: existence\nmessage: x\ntokens: [{name}{pack}]\n" for name in ("a", "b")
        }
        write_rules(folder, rules, pack)
    library = Library([folder], SMALL_PACK)
    return Linter(library.all_rules(), known=frozenset({*library.files, *library.packs}))


def check(linter: Linter, text: str, path: str = "a.md") -> FileReport:
    report = linter.check(parse(text, path))
    assert not report.failures
    return report


def found(report: FileReport) -> list[str]:
    return [
        f"{report.lines.position(finding.span.start).line}:{finding.rule}"
        for finding in report.findings
    ]


def test_next_line(linter) -> None:
    text = "<!-- newslint-disable-next-line one.a -->\naone bone\naone\n"
    assert found(check(linter, text)) == ["2:one.b", "3:one.a"]


def test_next_line_skips_blank_lines(linter) -> None:
    text = "<!-- newslint-disable-next-line one.a -->\n\n  \naone\n\naone\n"
    assert found(check(linter, text)) == ["6:one.a"]


def test_next_line_at_the_end_of_the_file(linter) -> None:
    text = "aone\n\n<!-- newslint-disable-next-line one.a -->"
    assert found(check(linter, text)) == ["1:one.a", "3:suppression.unused"]


def test_this_line(linter) -> None:
    text = "aone <!-- newslint-disable-line one.a --> aone bone\naone\n"
    assert found(check(linter, text)) == ["1:one.b", "2:one.a"]


def test_file(linter) -> None:
    text = "aone\n\nbone\n\n<!-- newslint-disable-file one.a -->\n\naone\n"
    assert found(check(linter, text)) == ["3:one.b"]


def test_ranges(linter) -> None:
    text = (
        "aone\n\n<!-- newslint-disable one.a -->\n\naone bone\n\n"
        "<!-- newslint-enable one.a -->\n\naone\n"
    )
    assert found(check(linter, text)) == ["1:one.a", "5:one.b", "9:one.a"]


def test_ranges_run_to_the_end(linter) -> None:
    assert found(check(linter, "<!-- newslint-disable one.a -->\n\naone\n\naone")) == []


def test_enable_alone_ends_all_ranges(linter) -> None:
    text = (
        "<!-- newslint-disable one.a -->\n\n<!-- newslint-disable two -->\n\naone atwo\n\n"
        "<!-- newslint-enable -->\n\naone atwo\n"
    )
    assert found(check(linter, text)) == ["9:one.a", "9:two.a"]


def test_enable_ends_only_what_it_names(linter) -> None:
    text = (
        "<!-- newslint-disable one.a, two.b -->\n\naone btwo\n\n"
        "<!-- newslint-enable two.b -->\n\naone btwo\n"
    )
    assert found(check(linter, text)) == ["7:two.b"]


@pytest.mark.parametrize("names", ["one", "one.a one.b", "one.a,one.b", "one.a , one.b"])
def test_packs_and_lists(linter, names: str) -> None:
    text = f"<!-- newslint-disable-next-line {names} -->\naone bone atwo"
    assert found(check(linter, text)) == ["2:two.a"]


def test_html_and_mdx_and_text(linter) -> None:
    html = "<p>aone</p><!-- newslint-disable one --><p>aone"
    assert found(check(linter, html, "a.html")) == ["1:one.a"]
    mdx = "{/* newslint-disable-next-line one.a */}\n\naone\n"
    assert found(check(linter, mdx, "a.mdx")) == []
    text = "<!-- newslint-disable-line one.a --> aone\naone\n"
    assert found(check(linter, text, "a.txt")) == ["2:one.a"]


@pytest.mark.parametrize(
    ("comment", "reason"),
    [
        ("one.a -- confirmed by phone", "confirmed by phone"),
        ("one.a --\n confirmed\n", "confirmed"),
        ("one.a -- a -- b", "a -- b"),
        ("one.a", None),
        ("one.a --", None),
    ],
)
def test_reasons_are_kept(linter, comment: str, reason: str | None) -> None:
    report = check(linter, f"<!-- newslint-disable-file {comment} -->\n\naone\n")
    ((finding, given),) = [(each.finding, each.reason) for each in report.suppressed]
    assert (finding.rule, finding.excerpt, given) == ("one.a", "aone", reason)
    assert not report.findings


def messages(report: FileReport) -> list[str]:
    return [finding.message for finding in report.findings]


@pytest.mark.parametrize(
    ("directive", "problem"),
    [
        ("disable one.c", "there is no rule or pack 'one.c'"),
        ("disable", "must name the rules or packs"),
        ("disable-line -- why", "must name the rules or packs"),
        ("mute one.a", "newslint-mute is not a directive"),
        ("enable one.a", "newslint-enable without a newslint-disable before it"),
        ("enable", "newslint-enable without a newslint-disable before it"),
        ("disable error", "there is no rule or pack 'error'"),
        ("disable all", "there is no rule or pack 'all'"),
    ],
)
def test_mistakes(linter, directive: str, problem: str) -> None:
    comment = f"<!-- newslint-{directive} -->"
    report = check(linter, f"{comment}\n\naone\n")
    assert found(report) == ["1:suppression.invalid", "3:one.a"]
    assert problem in report.findings[0].message
    assert report.findings[0].excerpt == comment


def test_unused_orders(linter) -> None:
    report = check(linter, "<!-- newslint-disable-next-line one.a, one.b -->\nbone\n")
    assert found(report) == ["1:suppression.unused"]
    assert "'one.a'" in report.findings[0].message


def test_orders_for_rules_that_do_not_run_are_not_unused() -> None:
    linter = Linter(Library([], SMALL_PACK).all_rules(), known=frozenset({"other.rule"}))
    assert found(check(linter, "<!-- newslint-disable-file other.rule -->\n")) == []


def test_unused_orders_can_be_silenced(linter) -> None:
    text = "<!-- newslint-disable-file suppression.unused -->\n\n<!-- newslint-disable one -->\n"
    assert found(check(linter, text)) == []


def test_other_comments_are_no_business_of_ours(linter) -> None:
    text = "<!-- vale off -->\n\n<!-- see newslint-disable one.a -->\n\naone\n"
    assert found(check(linter, text)) == ["5:one.a"]


def test_directives_in_code_do_nothing(linter) -> None:
    text = "`<!-- newslint-disable one.a -->` aone\n\n    <!-- newslint-disable one.a -->\n"
    assert found(check(linter, text)) == ["1:one.a"]


@pytest.mark.parametrize("value", ["[one.a]", "one.a", "\n    - one.a"])
def test_front_matter(linter, value: str) -> None:
    report = check(linter, f"---\nnewslint:\n  disable: {value}\n---\n\naone bone\n")
    assert [finding.rule for finding in report.findings] == ["one.b"]
    assert [each.finding.rule for each in report.suppressed] == ["one.a"]


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("{disable: [one.c]}", "there is no rule or pack 'one.c'"),
        ("off", "holds `disable: [...]` only"),
        ("{enable: [one.a]}", "holds `disable: [...]` only"),
        ("{disable: [one.a], why: so}", "holds `disable: [...]` only"),
    ],
)
def test_mistakes_in_front_matter(linter, value: str, problem: str) -> None:
    report = check(linter, f"---\nnewslint: {value}\n---\n\naone\n")
    assert found(report) == ["2:suppression.invalid", "5:one.a"]
    assert problem in report.findings[0].message
    assert report.findings[0].excerpt == "newslint"
