import pytest
from formats_checks import inlines, parsed, shown, source_of, texts

from newslint.model import MASK


def md(text):
    return shown(parsed(text, "markdown"))


def test_headings_have_their_level_and_the_first_h1_is_the_title():
    document = parsed("# One {#id .c}\n\nTwo\n---\n\n# Three", "markdown")
    assert shown(document) == [
        ("heading.h1", "One"),
        ("heading.h2", "Two"),
        ("heading.h1", "Three"),
    ]
    assert document.blocks[0].scopes == {"text", "heading", "heading.h1", "title"}
    assert "title" not in document.blocks[2].scopes
    assert document.counts == {"heading_h1": 2, "heading_h2": 1}


def test_h1_is_no_title_under_front_matter_with_one():
    document = parsed("---\ntitle: A\n---\n# One", "markdown")
    assert shown(document) == [("title", "A"), ("heading.h1", "One")]
    assert "title" not in document.blocks[1].scopes


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_are_one_space(end):
    text = "\ufeff" + "One 😀  \ntwo\\\nthree\n> four\n> five\n> six\nseven".replace("\n", end)
    document = parsed(text, "markdown")
    assert shown(document) == [
        ("paragraph", "One 😀 two three"),
        ("blockquote", "four five six seven"),
    ]
    assert source_of(document, "five six") == f"five{end}> six"


def test_entities_and_escapes():
    document = parsed(r"A &amp; B \* C &copy; &nosuch; \d", "markdown")
    assert texts(document.text, "markdown") == [r"A & B * C © &nosuch; \d"]
    assert source_of(document, "A & B") == "A &amp; B"
    assert source_of(document, "* C ©") == "* C &copy;"


def test_markup_is_no_prose_and_maps_exactly():
    document = parsed("**Experts** re*veal*ed [the](http://a.b 'tip') ~~old~~ plan.", "markdown")
    assert shown(document) == [("paragraph", "Experts revealed the old plan.")]
    assert inlines(document.blocks[0]) == [
        ("strong", "Experts"),
        ("emphasis", "veal"),
        ("link", "the"),
    ]
    assert source_of(document, "Experts revealed") == "Experts** re*veal*ed"


def test_code_is_masked_in_lines_and_left_out_in_blocks():
    document = parsed("Run `a b` now.\n\n    code\n\n```\nmore\n```\n\n`alone`", "markdown")
    assert shown(document) == [("paragraph", "Run * now.")]
    assert inlines(document.blocks[0]) == [("code", "*")]
    assert source_of(document, MASK) == "`a b`"
    assert document.counts == {"pre": 2}


def test_images_are_masked_and_their_alt_text_is_a_block():
    document = parsed("See ![a *big*\ndog](x.png 'tip') here.\n\n![only](y)", "markdown")
    assert shown(document) == [("paragraph", "See * here."), ("alt", "a big dog"), ("alt", "only")]
    assert source_of(document, "a big dog") == "a *big*\ndog"


@pytest.mark.parametrize(
    "url",
    ["https://a.b/c_d_e?f=g&h", "<http://a.b>", "www.a.com", "me.you@a.co.uk", "<me@a.co>",
     "https://en.wikipedia.org/wiki/A_(b)"],
)  # fmt: skip
def test_urls_are_masked(url):
    document = parsed(f"See {url}, or ({url}).", "markdown")
    assert shown(document) == [("paragraph", "See *, or (*).")]
    assert document.text[slice(*document.blocks[0].prose.span(4, 5))] == url


def test_inline_html():
    document = parsed(
        "A <b>bold</b> <a href='x'>link</a><br>b <code>x *y*</code> <img src=a alt='The &amp; alt'>"
        " <kbd>open <!-- newslint-disable-line a.b --> end",
        "markdown",
    )
    assert shown(document) == [
        ("paragraph", "A bold link b * * open end"),
        ("alt", "The & alt"),
    ]
    assert inlines(document.blocks[0])[:2] == [("strong", "bold"), ("link", "link")]
    assert ("code", "*") in inlines(document.blocks[0])
    assert [comment.text for comment in document.comments] == [" newslint-disable-line a.b "]


def test_lists():
    document = parsed("- one\n- [ ] two\n  1. deep\n\n     more\n\n> - quoted", "markdown")
    assert shown(document) == [
        ("list", words) for words in ("one", "two", "deep", "more", "quoted")
    ]
    assert document.blocks[4].scopes == {"text", "list", "blockquote"}
    assert document.counts == {"list": 4, "blockquote": 1}


def test_tables_and_footnotes():
    assert md("|a|b|\n|-|-|\n|c \\| d|`e`|\n\nWord.[^n]\n\n[^n]: A note.\n\n[r]: /x 'tip'") == [
        ("table.header", "a"),
        ("table.header", "b"),
        ("table.cell", "c | d"),
        ("paragraph", "Word."),
        ("paragraph", "A note."),
    ]


def test_html_blocks_are_read_as_html():
    document = parsed(
        "> <div class='a'>\n> One &amp; <b>two</b>\n> <p>Three\n> </div>\n\n"
        "<script>\n\nx\n</script>\n\n"
        "<blockquote>q</blockquote>\n\n<!-- block\ncomment -->\n\nEnd",
        "markdown",
    )
    assert shown(document) == [
        ("blockquote", "One & two"),
        ("blockquote", "Three"),
        ("blockquote", "q"),
        ("paragraph", "End"),
    ]
    assert source_of(document, "& two") == "&amp; <b>two"
    assert [comment.text for comment in document.comments] == [" block\ncomment "]


def test_templates_are_masked():
    text = (
        'The {{ page.name | d: "A *b*" }} said {% include x.html a="y" %} so.{: .lead}\n'
        "{: .note}\n\n"
        '{{< figure src="a"\n  alt="b" >}}\n\n'
        "{% highlight py %}\ncode\n\nmore\n{% endhighlight %}\n\n"
        "{% comment %} not shown {% endcomment %}\n\n{{ open and\n\n}} closed"
    )
    assert md(text) == [
        ("paragraph", "The * said * so."),
        ("paragraph", "{{ open and"),
        ("paragraph", "}} closed"),
    ]


def test_formulas_are_masked_and_prices_are_not():
    assert md("$x^2$ is $$a + b$$.") == [("paragraph", "* is *.")]
    price = "It rose from $5 to $10, or $5-$10, or $1.4 million_ and $2_."
    assert md(price) == [("paragraph", price)]


def test_double_blanks_stay_but_not_those_around_a_comment():
    assert md("a  b") == [("paragraph", "a  b")]
    assert md("a <!-- c --> b") == [("paragraph", "a b")]


def test_nul_and_lone_surrogates_do_no_harm():
    assert md("a\0b \ud800 c")[0][1].endswith("c")
