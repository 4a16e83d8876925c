import pytest
from formats_checks import parsed, shown, source_of, texts

LONG = (
    "The police said on Monday that a man had been shot in the leg by an officer of an agency,"
    " and that he was alive."
)


def txt(text):
    return shown(parsed(text, "text"))


def test_the_first_short_line_is_the_title():
    document = parsed(f"\ufeff\n  Officer Shoots Man\n\n{LONG}\n\nWhat we know\n\n{LONG}", "text")
    assert shown(document) == [
        ("title", "Officer Shoots Man"),
        ("paragraph", LONG),
        ("heading", "What we know"),
        ("paragraph", LONG),
    ]
    assert document.blocks[0].scopes == {"text", "title", "heading"}


def test_no_title_beside_that_of_the_front_matter():
    assert txt(f"---\ntitle: A\n---\nBig News\n\n{LONG}")[:2] == [
        ("title", "A"),
        ("heading", "Big News"),
    ]


@pytest.mark.parametrize("line", ["It rained.", "and then it rained", "Why?", "One " * 16])
def test_what_is_no_heading(line):
    assert txt(f"{LONG}\n\n{line}\n\n{LONG}")[1] == ("paragraph", line.strip())


def test_a_single_line_is_a_paragraph():
    assert txt("Experts revealed the plan") == [("paragraph", "Experts revealed the plan")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_wrapped_lines_are_joined(end):
    text = f"The police said that the{end}  man had been shot{end}on Monday. He lives."
    document = parsed(text, "text")
    assert shown(document) == [
        ("paragraph", "The police said that the man had been shot on Monday. He lives.")
    ]
    assert source_of(document, "the man") == f"the{end}  man"


def test_long_lines_and_full_sentences_stand_alone():
    assert texts(f"{LONG}\n{LONG}", "text") == [LONG, LONG]
    assert texts("It rained.\nIt snowed.\nIt blew.", "text") == [
        "It rained.",
        "It snowed.",
        "It blew.",
    ]


def test_bylines_are_not_joined():
    assert texts("By John Smith\nJanuary 15\nMinneapolis", "text") == [
        "By John Smith",
        "January 15",
        "Minneapolis",
    ]


def test_lists():
    document = parsed("Points:\n- one\n• two\n  goes on\n1. three\n\n* four", "text")
    assert shown(document) == [
        ("paragraph", "Points:"),
        ("list", "one"),
        ("list", "two goes on"),
        ("list", "three"),
        ("list", "four"),
    ]
    assert document.counts == {"list": 4}


def test_a_number_in_a_wrapped_sentence_is_no_list():
    assert len(txt("The officer who shot the man at the scene was\n30. He is on leave.")) == 1


def test_comments_of_ours_are_left_out_and_other_markup_stays():
    text = (
        "<!-- newslint-disable-next-line a.b -- why -->\n"
        "A <b>bold</b> <!-- x --> word, <!-- newslint-disable-line c --> see www.a.com/b."
    )
    document = parsed(text, "text")
    assert shown(document) == [("paragraph", "A <b>bold</b> <!-- x --> word, see *.")]
    assert [comment.text for comment in document.comments] == [
        " newslint-disable-next-line a.b -- why ",
        " newslint-disable-line c ",
    ]


def test_a_comment_line_does_not_part_a_wrapped_paragraph():
    text = "The police said that the\n<!-- newslint-disable-next-line a -->\nman had been shot."
    assert texts(text, "text") == ["The police said that the man had been shot."]
