import pytest
from formats_checks import inlines, parsed, shown, source_of, texts

from newslint.model import MASK

PAGE = """<!doctype html>\r
<html><head><title>The &amp; title</title><style>p {}</style>\r
<script>if (a < b) "</p>"</script>\r
<body><nav><a href=x>Home</a></nav>\r
<h1>Head <em>line</em></h1>\r
<p>First\r
   para &lt;x <code>a <i>b</i></code> end.\r
<p>One<br>two<br><br>three\r
<ul><li>a<li>b <p>c</p></ul>\r
<blockquote><p>quoted</p></blockquote>\r
<table><caption>cap</caption><tr><th>h<td>d</table>\r
<figure><img alt='The "alt"' src=y><figcaption>below</figcaption></figure>\r
<!-- note --><svg><text>no</text></svg><pre>no</pre><textarea>no</textarea>\r
<template><p>no</template><noscript>no</noscript><footer>foot</footer>\r
"""


def test_a_page():
    document = parsed(PAGE, "html")
    assert shown(document) == [
        ("title", "The & title"),
        ("heading.h1", "Head line"),
        ("paragraph", "First para <x * end."),
        ("paragraph", "One two"),
        ("paragraph", "three"),
        ("list", "a"),
        ("list", "b"),
        ("list", "c"),
        ("blockquote", "quoted"),
        ("table.caption", "cap"),
        ("table.header", "h"),
        ("table.cell", "d"),
        ("alt", 'The "alt"'),
        ("caption", "below"),
    ]
    assert inlines(document.blocks[1]) == [("emphasis", "line")]
    assert source_of(document, "First para <x") == "First\r\n   para &lt;x"
    assert source_of(document, MASK) == "<code>a <i>b</i></code>"
    assert [comment.text for comment in document.comments] == [" note "]
    assert document.counts == {"heading_h1": 1, "list": 2, "blockquote": 1, "pre": 1}


def test_the_first_h1_is_the_title_of_a_fragment():
    document = parsed("<h1>Head</h1><p>Text", "html")
    assert "title" in document.blocks[0].scopes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 < 4 and 5 > 4", ["3 < 4 and 5 > 4"]),
        ("<b don't>bold</b> it's", ["bold it's"]),
        ("<a href='open>x</a> y", ["x y"]),
        ("text <unclosed", ["text <unclosed"]),
        ("</p></b>x", ["x"]),
        ("<p>a</div>b", ["ab"]),
        ("<b><p>x</p><p>y</p></b>", ["x", "y"]),
        ("a<!-- never closed", ["a"]),
        ("a<!-->b<!--->c<!-- d --!>e", ["abce"]),
        ("<![CDATA[ x ]]>y<?php z ?>w", ["yw"]),
        ("<script>never closed", []),
        (
            "a &nosuch; AT&T &copyright; &#0; &#xD; b&nbsp;c",
            ["a &nosuch; AT&T ©right; \ufffd b\xa0c"],
        ),
        ("<div>a<div>b</div>c</div>", ["a", "b", "c"]),
        ("<h2>Head<p>para", ["Head", "para"]),
        ("<SCRIPT>x</Script>y", ["y"]),
        ("<code>a<p>b</code>", ["a", "b"]),
        ("see https://a.b/c?d=1&amp;e. <i>x</i>", ["see *. x"]),
        ("<title/>a<p/>b", ["a", "b"]),
    ],
)
def test_broken_and_odd_markup(text, expected):
    assert texts(text, "html") == expected


def test_templates_count_as_such_under_front_matter_only():
    assert texts("<p>Hello {{ name }}</p>", "html") == ["Hello {{ name }}"]
    assert texts('---\na: b\n---\n<p>Hello {{ name | x: "y" }}</p>', "html") == ["Hello *"]


def test_nested_scopes():
    document = parsed("<blockquote><ul><li>x</li></ul><h2>y</h2></blockquote>", "html")
    assert document.blocks[0].scopes == {"text", "list", "blockquote"}
    assert document.blocks[1].scopes == {"text", "heading", "heading.h2", "blockquote"}
