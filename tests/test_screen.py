"""One pass for all expressions finds what each finds by itself."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import regex
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newslint.article import Article
from newslint.formats import parse
from newslint.kinds.alternation import Alternation
from newslint.kinds.expressions import FOLDED
from newslint.kinds.screen import Screen
from newslint.kinds.superset import superset
from newslint.scopes import Scope
from newslint.screens import screened_rules
from newslint.settings import Options, Settings
from newslint.yamlnodes import load

pytest.importorskip("hyperscan")

PARAGRAPH = (Scope.parse("paragraph"),)
NODE = load("x", "rule.yml")
assert NODE is not None

ATOMS = st.sampled_from(
    [
        *(
            "a",
            "b",
            "the",
            "k",
            "s",
            "é",
            "ß",
            "—",
            "…",
            "1",
            r"\w",
            r"\d",
            r"\s",
            r"\W",
            r"\S",
            ".",
        ),
        *(
            "[ab]",
            "[^ab]",
            "[a-e]",
            "[é-ü]",
            r"[\w—]",
            r"\p{Lu}",
            r"\P{Lu}",
            r"\p{P}",
            r"\p{^Cyrillic}",
            r"\b",
            "^",
            "$",
            "(?=a)",
            "(?!b)",
        ),
        *("(?<=a)", "(?<!the )", "(?i:K)", "(?-i:S)", " ", "'", r"\.", "“", r"\p{Cyrillic}"),
    ]
)
EXPRESSIONS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda each: f"(?:{'|'.join(each)})"),
        inner.map(lambda each: f"(?:{each})?"),
        inner.map(lambda each: f"(?:{each})+"),
        inner.map(lambda each: f"({each}){{1,3}}"),
        inner.map(lambda each: f"(?>{each})"),
        inner.map(lambda each: f"(?:{each})*+"),
    ),
    max_leaves=6,
)
TEXTS = st.text(alphabet="abkKsSſKİıteh é ßÉ—…1.'“\nЖ", max_size=40)


def compiles(source: str) -> bool:
    try:
        regex.compile(source)
    except regex.error:
        return False
    return True


def spans(alternation: Alternation, text: str) -> list[tuple[str, int, int, int]]:
    article = Article(parse(text, "a.txt", "text"))
    return [
        (section.text, hit.start, hit.end, hit.alternative)
        for section, hit in alternation.hits(article, article.sections(PARAGRAPH))
    ]


@settings(max_examples=400, deadline=None)
@given(
    st.lists(st.lists(EXPRESSIONS, min_size=1, max_size=3), min_size=1, max_size=3),
    st.booleans(),
    st.sampled_from(["(?:{})", r"\b(?:{})\b"]),
    TEXTS,
)
def test_the_screen_changes_no_hit(
    rules: list[list[str]], ignorecase: bool, template: str, text: str
) -> None:
    assume(all(compiles(source) for each in rules for source in each))
    flags = regex.IGNORECASE if ignorecase else 0
    plain = [Alternation(each, [NODE] * len(each), template, flags, told=True) for each in rules]
    screened = [Alternation(each, [NODE] * len(each), template, flags, told=True) for each in rules]
    Screen(screened)
    for one, other in zip(plain, screened, strict=True):
        assert spans(one, text) == spans(other, text)


@pytest.mark.parametrize("letter", [*"abcdefghijklmnopqrstuvwxyz"])
def test_what_is_the_same_as_a_letter_where_case_does_not_count(letter: str) -> None:
    pattern = regex.compile(letter, regex.IGNORECASE)
    same = {chr(number) for number in range(128, 0x110000) if pattern.match(chr(number))}
    assert same <= FOLDED


def test_a_screen_that_was_saved_finds_the_same() -> None:
    def one() -> Alternation:
        return Alternation(["experts? (?:said|say)", "leaked"], [NODE, NODE], r"\b(?:{})\b")

    first, second = one(), one()
    saved = Screen([first]).saved()
    Screen([second], saved)
    text = "The leaked memo: an expert said so."
    assert spans(first, text) == spans(second, text)
    assert len(spans(second, text)) == 2


@pytest.mark.parametrize("saved", [b"", b"\0\0\0\1\1rubbish", b"\0\0\0\2\1\1"])
def test_what_is_no_saved_screen_is_refused(saved: bytes) -> None:
    with pytest.raises(ValueError):
        Screen([Alternation(["leaked"], [NODE])], saved)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"Posted(?: at\W)?(?:x\w){2}", "Posted at xaxb"),
        (r"(?:\.\s?\w){2,9}", "a.m. p.m."),
        (r"\w{3}", "\u00e9\u00df\u00c9"),
        (r"[^a]{2}b", "\U0001f600\u4e00b"),
        (r"(?:a|\u00e9)+b", "\u00c9b"),
        ("\u017fee", "see"),
        ("[\u00e9-\u017f]ee", "see"),
    ],
)
def test_a_text_with_a_match_is_never_passed_over(source: str, text: str) -> None:
    alternation = Alternation([source], [NODE], flags=regex.IGNORECASE)
    found = spans(alternation, text)
    assert found
    Screen([alternation])
    assert spans(alternation, text) == found


def test_expressions_that_cannot_be_widened_are_asked_by_themselves() -> None:
    assert superset(r"\L<words>") is None
    assert superset(r"\P{Lu}a") is None
    assert superset(r"\p{^Cyrillic}a") is None
    assert superset(r"\p{Lu}a")
    assert superset(r"[\p{Cyrillic}b]a")
    assert superset("a*") is None
    assert superset(r"(?:leak){e<=1}") is None
    assert superset(r"(?i)leak") == "leak"


def test_every_pack_finds_the_same_with_a_screen(tmp_path: Path) -> None:
    """Over the bad and good examples of every rule, with a screen compiled, loaded, and without one."""
    choice = Options(isolated=True, select=("framing", "sensational", "attribution", "residue"))
    plain = Settings(choice).profile(Path()).linter
    names = [rule.name for rule in plain.rules]
    from newslint.library import Library  # noqa: PLC0415 - a library of its own: rules are kept there

    first = screened_rules(Library(), names, tmp_path)
    again = screened_rules(Library(), names, tmp_path)
    assert len(list(tmp_path.iterdir())) == 1
    texts = [example.text for rule in plain.rules for example in rule.examples][::3]
    article = Article(parse("\n\n".join(texts), "examples.txt", "text"))
    for rules in zip(plain.rules, first, again, strict=True):
        found = [[(each.span, each.message) for each in rule.check(article)] for rule in rules]
        assert found[0] == found[1] == found[2], rules[0].name


def test_without_hyperscan_the_same_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newslint.library import Library  # noqa: PLC0415

    article = Article(parse("Experts revealed that it was leaked ...", "a.txt", "text"))
    names = ["framing.vague-authority", "sensational.ellipsis"]

    def found() -> list[str]:
        rules = screened_rules(Library(), names, tmp_path / "screens")
        return [each.message for rule in rules for each in rule.check(article)]

    screened = found()
    assert len(screened) == 2
    (tmp_path / "screens").rename(tmp_path / "others")
    monkeypatch.setitem(sys.modules, "hyperscan", None)
    assert found() == screened
    (stored,) = (tmp_path / "screens").iterdir()
    written = stored.stat().st_ino
    assert found() == screened
    assert stored.stat().st_ino == written


def test_a_screen_that_was_cut_short_on_disk_is_made_anew(tmp_path: Path) -> None:
    from newslint.library import Library  # noqa: PLC0415

    names = ["sensational.ellipsis"]
    screened_rules(Library(), names, tmp_path)
    (stored,) = tmp_path.iterdir()
    whole = stored.read_bytes()
    stored.write_bytes(whole[:20])
    screened_rules(Library(), names, tmp_path)
    assert stored.read_bytes() == whole
