"""What must hold of any text at all, and of documents made of known words."""

import time
from itertools import count

import pytest
from formats_checks import check
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.errors import SourceError
from newslint.formats import parse
from newslint.model import MASK

FORMATS = ["markdown", "mdx", "html", "text"]
SCRAPS = [
    "word ", "Two words", "é", "😀", "\n", "\n\n", "\r\n", "\r", "\r\n\r\n", "> ", "- ", "1. ",
    "# ", "    ", "\t", "*", "**", "_", "`", "```\n", "[", "](", ")", "![", "<", "</", ">",
    "<div>", "</div>", "<p>", "<b>", "</b>", "<code>", "</code>", "<br>", "<!--", "-->",
    "<!-- c -->", "<!-- newslint-x -->", "&amp;", "&lt", "&#x41;", "&nbsp;", "\\", "\\*", "|",
    "|a|b|\n|-|-|\n|c|d|\n", "---\n", "...\n", "+++\n", "title: x\n", "title = 'x'\n", "{{", "}}",
    "{% x %}", "{{< y >}}", "{", "}", "{/*", "*/}", "$", "$$", "http://a.b/c", "x@y.zz",
    "www.a.b", "[^1]", "\n[^1]: note", "~~", "import x\n", "export ", '<img alt="a &amp; b">',
    "<script>", "</script>", "<title>", "<li>", "<h1>", "</h1>", "<td>", "<pre>", "=", '"', "'",
    "\0", "\ufeff", "\u2028", MASK, "‖", "{: .x}", "<A b={", "/>", "<svg>", "<blockquote>",
    "  \n", "\ud800",
]  # fmt: skip
SOUP = st.lists(st.sampled_from(SCRAPS), max_size=30).map("".join) | st.text(max_size=80)


@pytest.mark.parametrize("kind", FORMATS)
@settings(max_examples=300, deadline=None)
@given(text=SOUP)
def test_any_text_maps_to_itself(kind, text):
    try:
        document = parse(text, "a", kind)
    except SourceError:
        return
    check(document)
    assert document.text == text


@pytest.mark.parametrize("kind", FORMATS)
@settings(max_examples=100, deadline=None)
@given(text=SOUP, fence=st.sampled_from(["---", "+++"]))
def test_any_front_matter(kind, text, fence):
    key = "title: " if fence == "---" else "title = "
    try:
        document = parse(f"{fence}\n{key}{text}\n{fence}\n{text}", "a", kind)
    except SourceError:
        return
    check(document)


INLINE = {
    "markdown": [
        "{}", "**{}**", "*{}*", "[{}](http://a.b/c 'tip')", "~~{}~~", "`code` {}", "{}[^1]",
        "{} &amp;", "\\*{}", "<b class='x'>{}</b>", "{} <!-- note -->", "{} ![](i.png)", "{}\n",
        "{}  \n", "{} {{{{ site.x }}}}", "{} https://a.b/c",
    ],
    "mdx": [
        "{}", "**{}**", "[{}](http://a.b/c)", "<Link to='x'>{}</Link>", "{} {{props.a}}",
        "{{/* note */}} {}", "<b>{}</b>", "{}\n",
    ],
    "html": [
        "{}", "<b>{}</b>", "<a href='x y'>{}</a>", "<span\nclass=x>{}</span>", "{} &amp;",
        "{}<br>", "<code>code</code> {}", "{} <!-- note -->", "{}\n  ", "<img alt=''>{}",
        "<i><b>{}</b></i>",
    ],
    "text": [
        "{}", "{} 😀", "({})", "{},", "{}\n", "{} <!-- newslint-disable-line a -->",
    ],
}  # fmt: skip
BLOCKS = {
    "markdown": [
        "{}", "# {}", "> {}", "- {}", "1. {}", "- a\n  - {}", "> > {}", "|{}|\n|-|\n|x|",
        "<div>\n{}\n</div>", "```\ncode\n```\n\n{}",
    ],
    "mdx": [
        "{}", "## {}", "> {}", "- {}", "<Note>\n\n{}\n\n</Note>", "<Note>\n{}\n</Note>",
        "export const a = {{}}\n\n{}",
    ],
    "html": [
        "<p>{}</p>", "<p>{}", "<div>{}</div>", "<ul><li>{}</ul>", "<h2>{}</h2>", "<td>{}",
        "<blockquote><p>{}</blockquote>", "<script>x</script><p>{}", "<pre>x</pre>{}",
    ],
    "text": [
        "{}", "- {}", "  {}", "1. {}",
    ],
}  # fmt: skip


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_every_word_is_read_once_and_found_at_its_place(kind, end, data):
    numbers = count()
    prefix = data.draw(st.sampled_from(["wörd", "word", "𝒲ord", "ﬁ"]))
    words, blocks = [], []
    for _ in range(data.draw(st.integers(1, 4))):
        template = data.draw(st.sampled_from(BLOCKS[kind]))
        pieces = []
        for wrap in data.draw(st.lists(st.sampled_from(INLINE[kind]), min_size=1, max_size=6)):
            words.append(f"{prefix}{next(numbers)}x")
            # A heading and a table end with their line.
            line = wrap if template[0] not in "#|" else wrap.replace("\n", "")
            pieces.append(line.format(words[-1]))
        glue = "\n> " if template.startswith("> {") else " "
        blocks.append(template.format(glue.join(piece.strip() for piece in pieces)))
    note = "\n\n[^1]: note" if kind == "markdown" else ""
    mark = data.draw(st.sampled_from(["", "\ufeff", "\ufeff---\ntitle: x\n---\n"]))
    text = (mark + "\n\n".join(blocks) + note).replace("\n", end)
    document = parse(text, "a", kind)
    check(document)
    for word in words:
        found = [
            block.prose.span(block.text.index(word), block.text.index(word) + len(word))
            for block in document.blocks
            if word in block.text
        ]
        assert found == [(text.index(word), text.index(word) + len(word))]


LONG = {
    "words": "word " * 200_000,
    "one line": "a" * 200_000,
    "sentences": "The é *had* [town](http://x.y/z) &amp; more. " * 5_000,
    "quotations": ">" * 10_000 + " x",
    "brackets": "[" * 10_000,
    "images": "![" * 10_000,
    "divs": "<div>" * 10_000 + "x" + "</div>" * 10_000,
    "bold": "<b>" * 10_000 + "<p>x" * 10_000,
    "angles": "<" * 100_000,
    "open tags": "<a " * 50_000,
    "open quotes": '<a ="> "' * 20_000,
    "mixed quotes": "<a ='\"> " * 20_000,
    "open comments": "<!--" * 50_000,
    "open templates": "{{" * 50_000 + "{% " * 50_000 + "{% highlight x %}" * 5_000,
    "braces": "{" * 100_000 + "{a} {" * 10_000,
    "jsx comments": "{/* " * 50_000,
    "jsx tags": "<A b={" * 20_000 + ">",
    "imports": "import {\n\n" * 20_000,
    "dollars": " $a_" * 50_000 + " $$a" * 50_000,
    "ticks": "` `` " * 40_000 + "```\n" * 20_000,
    "code": "<code>" * 20_000,
    "urls": "http://" * 20_000 + "http://a" + ")" * 100_000,
    "mails": "a@" * 50_000 + "a.b" * 50_000 + "@",
    "entities": "&" * 100_000 + "&amp; " * 20_000,
    "line ends": "\n" * 200_000 + "a\r" * 50_000,
    "blanks": " " * 200_000,
    "attributes": "<img " + "a " * 50_000 + "b" + " " * 100_000 + "alt=x>",
    "titles": "<title>" * 50_000,
    "fences": "---\n" * 50_000,
}


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("name", LONG)
def test_long_and_deep_texts_end(kind, name):
    # Far above what linear time takes (about a second at worst), far below quadratic time.
    start = time.perf_counter()
    parse(LONG[name], "a", kind)
    assert time.perf_counter() - start < 20
