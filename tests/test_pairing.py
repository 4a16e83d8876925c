"""Which sources belong to which rewrite: every way of saying it, and everything that goes wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.config import Config, load_config
from newslint.errors import InputError, SourceError
from newslint.formats import read
from newslint.pairing import Pairing
from newslint.source_files import bare_url, urls

BODY = "The harbour bridge was closed on Monday.\n"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(name: str, text: str = BODY) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))
    return path


def article(name: str, *lines: str) -> Path:
    """Write an article with front matter."""
    return write(name, "\n".join(["---", *lines, "---", "", BODY]))


def config(text: str) -> Config:
    return load_config(write("newslint.yml", text))


def sources(
    rewrite: Path, settings: Config | None = None, pairing: Pairing | None = None
) -> list[str]:
    pair = (pairing or Pairing()).pair(read(rewrite), settings or Config())
    assert bool(pair.sources) is not bool(pair.reason)
    return [source.path for source in pair.sources]


def why_none(rewrite: Path, settings: Config | None = None, pairing: Pairing | None = None) -> str:
    pair = (pairing or Pairing()).pair(read(rewrite), settings or Config())
    assert pair.sources == ()
    return pair.reason


def test_nothing_names_one() -> None:
    assert why_none(article("a.md", "title: Bridge")) == "nothing names one"
    assert why_none(write("a.txt")) == "nothing names one"


# --source


def test_named_sources_belong_to_every_rewrite_in_their_order_each_once() -> None:
    pairing = Pairing([write("w/2.txt"), write("w/1.txt"), Path("w/../w/2.txt")])
    for name in ("a.md", "b.md"):
        rewrite = article(name, "source_file: w/other.txt")
        assert sources(rewrite, pairing=pairing) == ["w/2.txt", "w/1.txt"]


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("gone.txt", None, "No such file"),
        ("bad.txt", b"caf\xe9", "bad.txt:1:4: not UTF-8"),
        ("bad.md", b"---\ntitle: [x\n---\n", "bad.md:3:1: front matter: "),
    ],
)
def test_named_sources_that_cannot_be_read(name: str, data: bytes | None, why: str) -> None:
    if data is not None:
        Path(name).write_bytes(data)
    with pytest.raises(InputError, match=f"a.md: its source cannot be read: .*{why}"):
        sources(write("a.md"), pairing=Pairing([Path(name)]))


def test_what_is_no_file_is_not_read() -> None:
    os.mkfifo("pipe.txt")  # reading it would wait for ever
    Path("folder").mkdir()
    for name in ("pipe.txt", "folder"):
        with pytest.raises(InputError, match="not a file"):
            sources(write("a.md"), pairing=Pairing([Path(name)]))


def test_nothing_is_its_own_source() -> None:
    rewrite = write("sub/a.md")
    with pytest.raises(InputError, match="cannot be its own source"):
        sources(rewrite, pairing=Pairing([Path("sub/../sub/a.md")]))
    with pytest.raises(InputError, match="cannot be its own source"):
        sources(rewrite, config("pairs: {'sub/{stem}.md': 'sub/{stem}.md'}"))
    with pytest.raises(SourceError, match="cannot be its own source") as caught:
        sources(article("b.md", "title: x", "source_file: b.md"))
    assert (caught.value.line, caught.value.column) == (3, 14)


# --source-dir


def test_the_source_has_the_stem_of_the_rewrite() -> None:
    pairing = Pairing(folder=Path("wires"))
    write("wires/a.b.TXT")
    write("wires/b.pdf")
    write("wires/sub/b.txt")
    write("wires/c.txt/inner.txt")
    assert sources(write("posts/a.b.md"), pairing=pairing) == ["wires/a.b.TXT"]
    assert why_none(write("posts/a.md"), pairing=pairing) == "wires has no article 'a'"
    assert why_none(write("posts/b.md"), pairing=pairing) == "wires has no article 'b'"
    assert why_none(write("posts/c.md"), pairing=pairing) == "wires has no article 'c'"


def test_the_folder_goes_before_the_front_matter() -> None:
    write("wires/a.txt")
    write("other.txt")
    pairing = Pairing(folder=Path("wires"))
    assert sources(article("a.md", "source_file: other.txt"), pairing=pairing) == ["wires/a.txt"]
    assert why_none(article("b.md", "source_file: other.txt"), pairing=pairing)


def test_two_of_one_stem_are_an_error_but_the_rewrite_itself_is_not_counted() -> None:
    pairing = Pairing(folder=Path("wires"))
    rewrite = write("wires/a.md")
    write("wires/a.txt")
    assert sources(rewrite, pairing=pairing) == ["wires/a.txt"]
    write("wires/a.html")
    with pytest.raises(InputError, match=r"which .*: wires/a\.html or wires/a\.txt\?"):
        sources(rewrite, pairing=Pairing(folder=Path("wires")))


# source_file


@pytest.mark.parametrize(
    "lines",
    [
        ["source_file: ../wires/a.txt"],
        ['source_file: "../wires/a.txt"'],
        ["source_file: wires/a.txt"],
        ["source_file: [wires/a.txt, ./../wires/a.txt]"],
        ["params:", "  source_file: wires/a.txt"],
    ],
)
def test_front_matter_names_a_file_from_its_folder_or_the_config_s(lines: list[str]) -> None:
    write("wires/a.txt")
    assert sources(article("posts/a.md", *lines), config("")) == ["wires/a.txt"]


def test_the_own_folder_goes_before_the_config_s() -> None:
    write("wires/a.txt")
    write("posts/wires/a.txt")
    rewrite = article("posts/a.md", "source_file: wires/a.txt")
    assert sources(rewrite, config("")) == ["posts/wires/a.txt"]


def test_several_files_in_toml() -> None:
    write("1.txt")
    write("2.txt")
    rewrite = write("a.md", f'+++\nsource_file = ["2.txt", "1.txt"]\n+++\n{BODY}')
    assert sources(rewrite) == ["2.txt", "1.txt"]


@pytest.mark.parametrize(
    ("lines", "message", "line", "column"),
    [
        (["title: x", "source_file: gone.txt"], "there is no file 'gone.txt'", 3, 14),
        (["source_file:", "  - there.txt", "  - gone.txt"], "no file 'gone.txt'", 4, 5),
        (["# source_file: x", "source_file: folder"], "there is no file 'folder'", 3, 14),
        (["source_file: {path: x}"], "must be a path", 2, 1),
        (["source_file: [[x]]"], "must be a path", 2, 1),
        (['source_file: "a\\0b"'], "there is no file", 2, 1),
        (["params:", "  source_file: gone.txt"], "there is no file", 3, 16),
        (["source_file: bad.txt"], "cannot be read: bad.txt:1:1: not UTF-8", 2, 14),
    ],
)
def test_files_that_are_named_and_cannot_be_read(
    lines: list[str], message: str, line: int, column: int
) -> None:
    write("there.txt")
    Path("folder").mkdir()
    Path("bad.txt").write_bytes(b"\xe9")
    with pytest.raises(SourceError) as caught:
        sources(article("a.md", *lines))
    error = caught.value
    assert message in error.message
    assert (error.path, error.line, error.column) == ("a.md", line, column)
    assert error.source_line == ["---", *lines][line - 1]


@pytest.mark.parametrize("empty", ["", "''", "null", "~", "[]", "[null]"])
def test_an_empty_name_names_nothing(empty: str) -> None:
    assert why_none(article("a.md", f"source_file: {empty}")) == "nothing names one"


def test_a_place_is_found_behind_a_byte_order_mark() -> None:
    write("a.md", "\ufeff---\r\nsource_file: gone.txt\r\n---\r\n")
    with pytest.raises(SourceError) as caught:
        sources(Path("a.md"))
    assert (caught.value.line, caught.value.column) == (2, 14)


# URLs

GLOBS = "sources: ['wires/**/*.md', 'more/*.txt']\n"


@pytest.mark.parametrize("theirs", ["url", "canonical_url", "uri", "original_url", "isBasedOn"])
@pytest.mark.parametrize("ours", ["original_url", "source_url", "isBasedOn"])
def test_a_url_leads_to_the_file_that_has_it(ours: str, theirs: str) -> None:
    article("wires/2024/w.md", f"{theirs}: http://news.example/bridge?id=1")
    article("wires/v.md", f"{theirs}: http://news.example/bridge?id=2")
    write("wires/plain.md")
    rewrite = article("a.md", f"{ours}: https://www.news.example/bridge/?utm_source=x&id=1#top")
    assert sources(rewrite, config(GLOBS)) == ["wires/2024/w.md"]


@pytest.mark.parametrize(
    "value",
    [
        "[https://x.example/1, https://x.example/gone, https://x.example/2]",
        "[{'@id': https://x.example/1}, {url: https://x.example/2}, x.example/1]",
    ],
)
def test_several_urls(value: str) -> None:
    article("wires/1.md", "url: x.example/1")
    article("more/2.txt", "source_url: [x.example/other, x.example/2]")
    rewrite = article("a.md", f"isBasedOn: {value}")
    assert sources(rewrite, config(GLOBS)) == ["wires/1.md", "more/2.txt"]


def test_keys_are_tried_in_turn() -> None:
    article("wires/1.md", "url: x.example/1")
    article("wires/2.md", "url: x.example/2")
    names = ["isBasedOn: x.example/1", "source_url: x.example/2", "original_url: x.example/gone"]
    assert sources(article("a.md", *names), config(GLOBS)) == ["wires/2.md"]


def test_a_rewrite_among_the_sources_does_not_find_itself() -> None:
    rewrite = article("wires/a.md", "original_url: x.example/1")
    assert why_none(rewrite, config(GLOBS)) == "no file under `sources` has the URL x.example/1"
    article("wires/w.md", "url: x.example/1")
    assert sources(rewrite, config(GLOBS)) == ["wires/w.md"]


def test_two_files_of_one_url_are_an_error() -> None:
    article("wires/1.md", "url: x.example/1")
    article("wires/2.md", "uri: x.example/1")
    with pytest.raises(InputError, match=r"wires/1\.md or wires/2\.md\?"):
        sources(article("a.md", "source_url: x.example/1"), config(GLOBS))


def test_without_sources_a_url_leads_nowhere_and_pairs_are_tried() -> None:
    rewrite = article("posts/a.md", "original_url: https://x.example/1")
    assert "no `sources`" in why_none(rewrite, config(""))
    write("wires/a.txt")
    pairs = "pairs: {'posts/{stem}.md': 'wires/{stem}.txt'}\n"
    assert sources(rewrite, config(pairs)) == ["wires/a.txt"]
    assert sources(rewrite, config(GLOBS + pairs)) == ["wires/a.txt"]


def test_a_source_that_cannot_be_read_is_an_error_where_it_could_be_the_one() -> None:
    write("wires/broken.md", "---\nurl: [x\n---\n")
    article("wires/w.md", "url: x.example/1")
    settings = config(GLOBS)
    assert sources(article("a.md", "original_url: x.example/1"), settings) == ["wires/w.md"]
    assert why_none(article("b.md", "title: x"), settings) == "nothing names one"
    with pytest.raises(
        InputError, match=r"may be a file that cannot be read: wires/broken\.md:3:1"
    ):
        sources(article("c.md", "original_url: x.example/2"), settings)


def test_files_that_are_no_text_are_passed_over() -> None:
    Path("wires").mkdir()
    Path("wires/picture.md").write_bytes(b"\x89PNG\0\xff")
    article("wires/w.md", "url: x.example/1")
    assert sources(article("a.md", "original_url: x.example/1"), config(GLOBS)) == ["wires/w.md"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.News.example/Bridge/", "http://news.example/Bridge"),
        ("//news.example/a#b", "news.example/a"),
        ("https://news.example/a/?utm_source=x&utm_medium=y", "https://news.example/a"),
        ("https://news.example/a?UTM_ID=1&id=2&", "news.example/a?id=2"),
        (" https://news.example/a\n", "news.example/a"),
        ("https://web.archive.example/http://www.x.example/1", "web.archive.example/http://www.x.example/1"),
    ],
)  # fmt: skip
def test_urls_that_are_the_same(one: str, other: str) -> None:
    assert bare_url(one) == bare_url(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://news.example/a", "https://news.example/A"),
        ("https://news.example/a?id=1", "https://news.example/a?id=2"),
        ("https://news.example/a", "https://news.example/a/b"),
        ("https://wwwnews.example/a", "https://news.example/a"),
        ("urn:newsml:x.example:20240501:1", "urn:newsml:x.example:20240501:2"),
    ],
)
def test_urls_that_differ(one: str, other: str) -> None:
    assert bare_url(one) != bare_url(other)


@given(st.text() | st.text("htp:/w.#?&=utm_xX %", max_size=60))
def test_a_bare_url_stays_as_it_is(url: str) -> None:
    bare = bare_url(url)
    assert bare_url(bare) == bare
    assert bare_url(f"HTTPS://www.{bare}#x") == bare


def test_a_long_url_does_not_stall() -> None:
    for part in ("www.", "//", "a", "a:", "utm_a&", "?&"):
        assert bare_url(part * 100_000) is not None


@pytest.mark.parametrize(
    "value",
    ["", "null", "~", "n/a", "none", "TBC", "https://", "https://news.example/", "www.news.example",
     None, {}, {"@id": None}, [[]], {"@id": {"url": "null"}}],
)  # fmt: skip
def test_what_names_no_article_is_no_url(value: object) -> None:
    assert urls(value) == []


# pairs


def test_patterns_start_from_the_config_s_folder(tmp_path: Path) -> None:
    settings = load_config(
        write("desk/newslint.yml", "pairs: {'{y}/{stem}.md': '../w/{y}-{stem}.txt'}")
    )
    rewrite = write("desk/2024/a.md")
    assert "w/2024-a.txt, which is not there" in why_none(rewrite, settings)
    write("w/2024-a.txt")
    assert sources(rewrite, settings) == ["w/2024-a.txt"]
    assert sources((tmp_path / rewrite), settings) == ["w/2024-a.txt"]
    assert why_none(write("desk/a.md"), settings) == "nothing names one"
    assert why_none(write("2024/a.md"), settings) == "nothing names one"


def test_the_first_pattern_with_a_source_counts_own_ones_first() -> None:
    write("base/base.yml", "pairs: {'../posts/{stem}.md': x, '{stem}.md': 'base-{stem}.txt'}\n")
    settings = load_config(
        write(
            "base/newslint.yml",
            "extend: base.yml\npairs: {'{s}.md': '{s}.txt', 'a{s}.md': 'x{s}.txt'}\n",
        )
    )
    rewrite = write("base/ab.md")
    write("base/base-ab.txt")
    assert sources(rewrite, settings) == ["base/base-ab.txt"]
    write("base/xb.txt")
    assert sources(rewrite, settings) == ["base/xb.txt"]
    write("base/ab.txt")
    assert sources(rewrite, settings) == ["base/ab.txt"]


def test_front_matter_goes_before_patterns() -> None:
    write("wires/a.txt")
    write("other.txt")
    settings = config("pairs: {'{stem}.md': 'wires/{stem}.txt'}")
    assert sources(article("a.md", "source_file: other.txt"), settings) == ["other.txt"]
    with pytest.raises(SourceError):
        sources(article("a.md", "source_file: gone.txt"), settings)
