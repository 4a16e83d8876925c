"""What was found in paragraphs is remembered, and is what would be found again."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newslint
from newslint import memory
from newslint.engine import Linter
from newslint.folders import cache_folder
from newslint.formats import parse
from newslint.kinds.existence import Existence
from newslint.memory import Memory
from newslint.settings import Options, Settings

PARAGRAPHS = (
    "# Experts revealed a shocking discovery",
    "Experts revealed that the **Harbour Bridge** has been closed after a shocking discovery.",
    "Council leader Ann Price urging residents to stay away, with reports of cracks in both towers.",
    '"Council leader Ann Price urging residents to stay away, with reports of cracks," she wrote.',
    '"This goes on in the next paragraph, urging residents to stay away.',
    '"It ends here, with a shocking, unprecedented discovery."',
    "The the mayor were there, it was late, they went home.",
    "> Experts revealed that it was closed.",
    "The engineer's report (published on Monday found cracks.",
    "- It will SHOCK you!!!",
    "Nothing is wrong here.",
)


@cache
def linter() -> Linter:
    return Settings(Options(isolated=True), cache_folder()).profile(Path()).linter


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.sampled_from(PARAGRAPHS), max_size=8), min_size=2, max_size=5))
def test_findings_are_those_of_a_first_reading(articles: list[list[str]]) -> None:
    remembering = replace(linter(), memory=Memory())
    for paragraphs in articles:
        text = "\n\n".join(paragraphs)
        assert remembering.check(parse(text)) == linter().check(parse(text))


def test_only_what_was_edited_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    plain = Existence.check_sections

    def noted(self, article, sections):
        read.extend(section.text for section in sections if section.block is not None)
        return plain(self, article, sections)

    monkeypatch.setattr(Existence, "check_sections", noted)
    remembering = replace(linter(), memory=Memory())
    remembering.check(parse("\n\n".join(PARAGRAPHS)))
    assert PARAGRAPHS[-1] in read
    read.clear()
    report = remembering.check(parse("\n\n".join((*PARAGRAPHS, "An epic failure."))))
    assert set(read) == {"An epic failure."}
    assert report.findings


def test_quotation_marks_elsewhere_are_minded() -> None:
    """The same paragraph is somebody's words, or not, by what stands before it."""
    remembering = replace(linter(), memory=Memory())
    broken = PARAGRAPHS[2]
    rule = "grammar.no-finite-verb"
    found = [
        [finding.rule for finding in remembering.check(parse(text)).findings].count(rule)
        for text in (broken, f'"She wrote this.\n\n"{broken}"', broken)
    ]
    assert found == [1, 0, 1]


def test_no_more_is_remembered_than_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MOST_REMEMBERED", 5)
    remembering = replace(linter(), memory=Memory())
    text = "\n\n".join(PARAGRAPHS)
    for _ in range(2):
        assert remembering.check(parse(text)) == linter().check(parse(text))
    assert len(remembering.memory._records) == 5


def test_the_api_remembers_by_its_arguments() -> None:
    text = "Experts revealed that it was closed after a shocking discovery."
    all_of_it = newslint.check(text)
    assert newslint.check(text) == all_of_it
    (only,) = newslint.check(text, select=["framing.vague-authority"]).findings
    assert only.rule == "framing.vague-authority"
    assert only in all_of_it.findings


def test_threads_may_share_what_is_remembered() -> None:
    texts = ["\n\n".join(PARAGRAPHS[number:]) for number in range(len(PARAGRAPHS))] * 4
    alone = [newslint.check(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(newslint.check, texts)) == alone
