import pytest
import yaml
from formats_checks import parsed, shown, source_of

from newslint.errors import SourceError
from newslint.formats import frontmatter_yaml, parse


def head(content, fence="---", end="\n"):
    text = f"\ufeff{fence}\n{content}\n{fence}\nBody.\n".replace("\n", end)
    document = parsed(text, "markdown")
    assert shown(document)[-1] == ("paragraph", "Body.")
    return document


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Plain é 😀 words", "Plain é 😀 words"),
        ("Plain\n  on two lines  # comment", "Plain on two lines"),
        ('"An \\"escaped\\" \\u00e9\\t\\x41"', 'An "escaped" é A'),
        ('"folded\n   line"', "folded line"),
        ('"joined \\\n   line"', "joined line"),
        ("'it''s here'", "it's here"),
        ("|-\n  one\n    two\n\n  three", "one two three"),
        (">  # comment\n  one\n  two\n\n  three\n", "one two three"),
        ("&anchor A title", "A title"),
        ("!!str A title", "A title"),
        ("12:30", "12:30"),
        ("no", "no"),
    ],
)
def test_yaml_titles(written, words, end):
    document = head(f"layout: post\ntitle: {written}\ndate: 2024-02-30", end=end)
    assert shown(document)[0] == ("title", words)
    assert document.front_matter.values["date"] == "2024-02-30"


def test_exact_places():
    document = head("title: \"A \\\"big\\\" day\"\ndek: 'it''s\n  here'")
    assert source_of(document, '"big" day') == '\\"big\\" day'
    assert source_of(document, "it's here") == "it''s\n  here"
    assert source_of(document, "s h") == "s\n  h"


def test_values_are_text_nested_and_all():
    document = head("newslint: {disable: [a.b, c]}\ndraft: no\nn: 010\ntags: []\nempty:")
    assert document.front_matter.values == {
        "newslint": {"disable": ["a.b", "c"]},
        "draft": "no",
        "n": "010",
        "tags": [],
        "empty": "",
    }
    assert document.text[slice(*document.front_matter.span)].endswith("empty:\n---")
    assert document.front_matter.span.start == 1


def test_summaries_at_the_top_and_under_params():
    document = head("Headline: H\nexcerpt: E\nparams:\n  description: D https://a.b\n  a: {dek: x}")
    assert shown(document)[:-1] == [("title", "H"), ("summary", "E"), ("summary", "D *")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_toml(end):
    document = head(
        'title = "A \\"big\\" \\u00e9 day" # c\ndate = 2026-01-15T05:39:13\ndraft = true\n'
        "n = [1, 2.5]\n"
        "[params]\nsummary = '''\none\n\"two\"'''\n[other]\ndek = 'x'",
        "+++",
        end,
    )
    assert shown(document)[:-1] == [("title", 'A "big" é day'), ("summary", 'one "two"')]
    assert source_of(document, '"big" é') == '\\"big\\" \\u00e9'
    values = document.front_matter.values
    assert (values["date"], values["draft"], values["n"]) == (
        "2026-01-15T05:39:13",
        "true",
        ["1", "2.5"],
    )


@pytest.mark.parametrize("kind", ["markdown", "mdx", "html", "text"])
def test_every_format_has_it(kind):
    assert shown(parsed("---\ntitle: T\n...\nBody of text.", kind)) == [
        ("title", "T"),
        ("paragraph", "Body of text."),
    ]


@pytest.mark.parametrize(
    "text",
    ["---\n\nNo closing: fence", "---\nProse. And: more: prose\n---\nx", "---\n- a\n- b\n---\nx",
     " ---\ntitle: x\n---\n", "+++\nProse here\n+++\n",
     "----\na: b\n----\n", "x\n---\na: b\n---\n"],
)  # fmt: skip
def test_what_is_no_front_matter(text):
    document = parsed(text, "markdown")
    assert document.front_matter is None
    assert document.blocks


def test_empty_front_matter():
    assert parsed("---\n---\nx", "markdown").front_matter.values == {}


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("---\na: 1\ntitle: b: c\n---\n", 3, 9, "mapping values"),
        ("\ufeff---\r\na: 1\r\nb: 2\r\na: 3\r\n---\r\n", 4, 1, "duplicate key 'a'"),
        ("---\na: {b: 1, b: 2}\n---\n", 2, 11, "duplicate key 'b'"),
        ("---\ra: é\x01\r---\r", 2, 5, "not allowed"),
        ("---\na: *x\n---\n", 2, 4, "undefined alias"),
        ("---\na: &x [*x]\n---\n", 2, 4, "alias"),
        ("---\na: " + "[" * 100_000 + "\n---\n", 2, None, "too deeply"),
        ("---\na: 1\n? [b]\n: c\n---\n", 3, 3, "key must be text"),
        ("+++\na = 1\nb = = 2\n+++\n", 3, 5, "invalid value"),
        ("+++\na = 1\na = 2\n+++\n", 3, None, "cannot overwrite"),
        ("+++\na = " + "[" * 100_000 + "\n+++\n", 2, None, "too deeply"),
    ],
)
def test_mistakes_are_told_with_their_place(text, line, column, message):
    with pytest.raises(SourceError, match=message) as caught:
        parse(text, "a.md")
    error = caught.value
    assert (error.path, error.line) == ("a.md", line)
    assert column in (None, error.column)
    assert error.source_line == text.lstrip("\ufeff").splitlines()[line - 1]


def test_without_libyaml(monkeypatch):
    monkeypatch.setattr(frontmatter_yaml, "LOADER", yaml.BaseLoader)
    document = head("title: \"A \\\"big\\\" day\"\ndek: 'it''s\n  here'\nsummary: >-\n  a\n  b\n")
    assert shown(document)[:-1] == [
        ("title", 'A "big" day'),
        ("summary", "it's here"),
        ("summary", "a b"),
    ]
    assert source_of(document, "a b") == "a\n  b"
    for broken in ("a: b: c", "a: \x01", "a: " + "[" * 100_000, "- " * 5_000 + ":", "a: *b"):
        with pytest.raises(SourceError):
            head(f"x: y\n{broken}")


def test_an_alias_bomb_is_small():
    lines = ["a0: &a0 [x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 40)]
    assert len(head("\n".join(lines)).front_matter.values) == 40
