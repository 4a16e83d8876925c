from formats_checks import inlines, parsed, shown, source_of, texts


def mdx(text):
    return shown(parsed(text, "mdx"))


def test_imports_exports_and_expressions_are_no_prose():
    text = (
        "import A from 'b'\nexport const x = {\n\n  a: {b: 1},\n}\n\n# Hi {props.name}!\n\n"
        "{list.map((x) => <b>{x}</b>)}\n\nWe export goods.\nexport is a word."
    )
    document = parsed(text, "mdx")
    assert shown(document) == [
        ("heading.h1", "Hi *!"),
        ("paragraph", "We export goods. export is a word."),
    ]
    assert source_of(document, "Hi") == "Hi"


def test_jsx_tags_are_left_out_and_text_between_them_is_prose():
    text = (
        "<Note title=\"x > y\" render={() => <b>}>\n  The **plan** of <Link to='a'>town</Link>s.\n"
        "</Note>\n\n<Tab\n  a='b'\n>\n\n    Indented.\n\n</Tab>\n\n<p>One</p><p>two</p> a<br/>b"
    )
    document = parsed(text, "mdx")
    assert [words for _, words in shown(document)] == [
        "The plan of towns.",
        "Indented.",
        "One two a b",
    ]
    assert inlines(document.blocks[0]) == [("strong", "plan")]
    assert source_of(document, "towns") == "town</Link>s"


def test_comments():
    document = parsed("{/* vale off */}\n\nOne {/* two } */} three <!-- four -->.", "mdx")
    assert texts(document.text, "mdx") == ["One three ."]
    assert [comment.text for comment in document.comments] == [" vale off ", " two } ", " four "]
    first = document.comments[0]
    assert document.text[slice(*first.span)] == "{/* vale off */}"


def test_alt_and_code():
    text = (
        'See <Image alt="A &amp; B" src={x} /> `{a}` and <code>b {c}</code>.\n\n'
        "```js\nimport {\n```\n"
    )
    document = parsed(text, "mdx")
    assert shown(document) == [("paragraph", "See * * and *."), ("alt", "A & B")]
    assert document.counts == {"pre": 1}


def test_what_is_never_closed_is_prose():
    assert mdx("One { two < three <b") == [("paragraph", "One { two < three <b")]
