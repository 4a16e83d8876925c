"""The kind `grammar`: which remarks become findings, where, and how weighty."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pytest
from helpers import error_of, excerpts, library_of, messages
from lt_stub import matches

from newslint.engine import Linter
from newslint.errors import ServiceError, UncheckedError
from newslint.formats import parse
from newslint.kinds import grammar_filters as filters
from newslint.kinds.grammar import one_sentence
from newslint.languagetool.annotation import Remark, read_answer
from newslint.model import MASK, FileReport, Level

ALL = "extends: grammar\nmessage: '{message} ({id}).'\nlevel: error\nrules: ['*']\n"
SPELLING = "extends: grammar\nmessage: '%s{offer}'\ncategories: [TYPOS]\nignore-rules: [MODAL_OF]\n"


class Answers:
    """Answers as the stub does, without a server; counts what it is asked."""

    def __init__(self, error: Exception | None = None) -> None:
        self.asked: list[tuple[str, str]] = []
        self.error = error

    def request(self, pieces: Sequence[str], language: str) -> None:
        self.asked += [(piece, language) for piece in pieces]

    def remarks(self, pieces: Sequence[str], language: str) -> list[list[Remark]]:
        if self.error:
            raise self.error
        return read_answer({"matches": matches("\n\n".join(pieces))}, pieces)


def lint(
    rule: str,
    article: str,
    *,
    name: str = "a.md",
    source: str | None = None,
    vocabulary: Iterable[str] = (),
    answers: Answers | None = None,
    levels: dict[str, Level] | None = None,
    tmp_path,
) -> FileReport:
    library = library_of(tmp_path, {"Rule": rule})
    linter = Linter(
        [library.rule("House.Rule")],
        vocabulary=frozenset(vocabulary),
        levels=levels or {},
        proofreader=answers or Answers(),  # type: ignore[arg-type]
    )
    sources = [] if source is None else [parse(source, "source.md")]
    report = linter.check(parse(article, name), sources)
    assert all(article[each.span.start : each.span.end] == each.excerpt for each in report.findings)
    return report


def test_a_remark_becomes_a_finding_with_an_edit(tmp_path) -> None:
    (finding,) = lint(ALL, "So 😀 *they **was*** robbed.\n", tmp_path=tmp_path).findings
    assert finding.excerpt == "they **was"
    assert finding.message == "Use 'were' with 'they' (PERS_PRONOUN_AGREEMENT)."
    assert finding.edit is None  # it would break the markup
    (finding,) = lint(ALL, "So they was robbed.\n", tmp_path=tmp_path / "2").findings
    assert finding.edit
    assert finding.edit.replacement == "were"


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ("rules: [MODAL_OF]", ["could of"]),
        ("rules: ['M*']", ["could of", "definately"]),
        ("categories: [TYPOS]", ["could of", "definately"]),
        ("categories: [TYPOS]\nignore-rules: ['MORFOLOGIK_*']", ["could of"]),
        ("categories: [GRAMMAR]\nrules: [MODAL_OF]", ["they was", "could of"]),
    ],
)
def test_a_rule_takes_what_it_names(options: str, found: list[str], tmp_path) -> None:
    rule = f"extends: grammar\nmessage: x\n{options}\n"
    text = "Yes, they was there, who could of gone, definately.\n"
    assert excerpts(lint(rule, text, tmp_path=tmp_path).findings) == found


def test_a_rule_must_name_something() -> None:
    assert "needs `rules` or `categories`" in error_of("extends: grammar\nmessage: x\n").message


def test_code_and_what_stands_beside_it_is_left_alone(tmp_path) -> None:
    text = "See `They was` and https://example.com/definately now.\n"
    assert not lint(ALL, text, tmp_path=tmp_path).findings


def test_quotations_are_at_most_suggestions(tmp_path) -> None:
    text = '"Oh they was there," he said. But they was not.\n'
    for levels in ({}, {"House.Rule": Level.ERROR}):
        report = lint(ALL, text, levels=levels, tmp_path=tmp_path / str(len(levels)))
        assert [finding.level for finding in report.findings] == [Level.SUGGESTION, Level.ERROR]


def test_headings_may_begin_small(tmp_path) -> None:
    assert not lint(ALL, "# lower the bridge\n", tmp_path=tmp_path).findings
    assert lint(ALL, "lower the bridge\n", tmp_path=tmp_path / "2").findings


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met Zelenski there.", []),
        ("Zelenski met them.", []),
        ('"Zelenski met them," he said.', []),
        ("Thier car broke.", ["Thier"]),
        ("In Thier there is a car.", []),
        ("It is definately so.", ["definately"]),
        ("It is definately so, and definately not else.", []),
        ("A blork here.", ["blork"]),
    ],
)
def test_names_are_not_misspelt(text: str, found: list[str], tmp_path) -> None:
    assert excerpts(lint(SPELLING, text, tmp_path=tmp_path).findings) == found


def test_words_of_the_source_and_the_newsroom_are_meant(tmp_path) -> None:
    text = "A blork here.\n"
    assert not lint(SPELLING, text, source="Blorks? A blork's.\n", tmp_path=tmp_path).findings
    for number, word in enumerate(["blork", "Blork", "the big blork"]):
        folder = tmp_path / str(number)
        assert not lint(SPELLING, text, vocabulary=[word], tmp_path=folder).findings
    vocab = f"{SPELLING}vocab: false\n"
    assert lint(vocab, text, vocabulary=["blork"], tmp_path=tmp_path / "v").findings


def test_a_repeated_confusion_is_still_one(tmp_path) -> None:
    text = "He could of gone, she could of come.\n"
    assert len(lint(ALL, text, source=text, tmp_path=tmp_path).findings) == 2


def test_the_message_offers_what_is_meant(tmp_path) -> None:
    text = "A blork is definately so.\n"
    assert messages(lint(SPELLING, text, tmp_path=tmp_path).findings) == [
        "blork",
        "definately: is 'definitely' meant?",
    ]


@pytest.mark.parametrize(
    ("head", "language"),
    [("", "en-US"), ("---\nlang: en_gb\n---\n", "en-GB"), ("---\nlanguage: de\n---\n", "en-US")],
)
def test_the_front_matter_says_which_english(head: str, language: str, tmp_path) -> None:
    answers = Answers()
    lint(ALL, f"{head}A text.\n", answers=answers, tmp_path=tmp_path)
    assert answers.asked == [("A text.", language)]


def test_an_article_without_an_answer_is_a_failure_said_once(tmp_path) -> None:
    library = library_of(
        tmp_path,
        {"One": ALL, "Two": ALL, "Word": "extends: existence\nmessage: x\ntokens: [was]\n"},
    )
    rules = [library.rule(f"House.{name}") for name in ("One", "Two", "Word")]
    answers = Answers(UncheckedError("LanguageTool was lost"))
    report = Linter(rules, proofreader=answers).check(parse("They was.", "a.md"))  # type: ignore[arg-type]
    assert [(each.rule, each.message) for each in report.failures] == [
        ("House.One", "LanguageTool was lost")
    ]
    assert excerpts(report.findings) == ["was"]


def test_a_rule_that_asks_nobody_is_no_silent_one(tmp_path) -> None:
    rule = library_of(tmp_path, {"Rule": ALL}).rule("House.Rule")
    with pytest.raises(ServiceError, match="--grammar languagetool"):
        Linter([rule]).check(parse("They was.", "a.md"))


# Filters


def remark(rule: str = "X", category: str = "GRAMMAR", start: int = 0, end: int = 1) -> Remark:
    return Remark(start, end, rule, category, "grammar", "m", ("a",))


@pytest.mark.parametrize(
    ("text", "place", "touches"),
    [
        (f"a {MASK} b", (0, 1), True),
        (f"a {MASK} b", (4, 5), True),
        (f"a {MASK} b", (0, 5), True),
        (f"a c {MASK}", (0, 1), False),
        ("a b", (0, 1), False),
    ],
)
def test_touches_mask(text: str, place: tuple[int, int], touches: bool) -> None:
    assert filters.touches_mask(text, *place) is touches


@pytest.mark.parametrize(
    ("word", "is_code"),
    [
        ("COVID-19", True),
        ("HMRC", True),
        ("p45x", True),
        ("I", False),
        ("word", False),
        ("Word", False),
    ],
)
def test_is_code_like(word: str, is_code: bool) -> None:
    assert filters.is_code_like(word) is is_code


def test_starts_sentence() -> None:
    text, sentences = 'He left. "So he did."', [(0, 8), (9, 21)]
    assert [filters.starts_sentence(text, start, sentences) for start in (0, 3, 10, 13)] == [
        True,
        False,
        True,
        False,
    ]


def test_is_of_headings() -> None:
    assert filters.is_of_headings(remark(category="CASING"))
    assert filters.is_of_headings(remark("A_MISSING_VERB_B"))
    assert not filters.is_of_headings(remark("HE_VERB_AGR"))


def test_trimmed() -> None:
    found = filters.trimmed(remark(start=1, end=7)._replace(replacements=(" has",)), "x have  y")
    assert (found.start, found.end, found.replacements) == (2, 6, ("has",))


def test_plain() -> None:
    assert [filters.plain(word) for word in ("Walz’s", "ICE's", "hosts'", "a")] == [
        "walz",
        "ice",
        "hosts",
        "a",
    ]


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("Use “were”. More.", "Use 'were'"),
        ("did you mean “x”?", "Did you mean 'x'?"),
        ("One\n line", "One line"),
    ],
)
def test_one_sentence(message: str, said: str) -> None:
    assert one_sentence(message) == said
