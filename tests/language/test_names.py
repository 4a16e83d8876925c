"""Names in a text, the entities they belong to, and names of a rewrite put to a source."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newslint.language.names import Names, find_name, mentions, near_miss
from newslint.language.sentences import sentence_spans


def read(text):
    return mentions(text, sentence_spans(text))


def names_of(*paragraphs):
    return Names([read(each) for each in paragraphs], paragraphs)


def found(text):
    return [(each.text, each.kind) for each in read(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We met Minnesota Governor Tim Ostrand on Monday.",
            [("Minnesota", "place"), ("Tim Ostrand", "person")],
        ),
        ("They told Mr Dee and Gov. Ostrand.", [("Dee", "person"), ("Ostrand", "person")]),
        (
            "He blamed the Prime Minister and the Government, as did Home Secretary Ann Ollery.",
            [("Ann Ollery", "person")],
        ),
        (
            "A spokesman for the U.S. Army met J. K. Ollery of AT&T.",
            [("U.S. Army", "organisation"), ("J. K. Ollery", "person"), ("AT&T", "acronym")],
        ),
        (
            "She saw O'Brannigan, McTavel and the al-Zurqa group.",
            [("O'Brannigan", "other"), ("McTavel", "other"), ("al-Zurqa", "other")],
        ),
        (
            "The Selby Informer/North Post survey asked Ann Ollery/Pool, see x.org/News/Today.",
            [
                ("Selby Informer", "other"),
                ("North Post", "organisation"),
                ("Ann Ollery", "person"),
                ("Pool", "other"),
            ],
        ),
        (
            "Veterans of D-Day met on the I-95 with Rep. Ann Ollery (D-Md.) and a friend.",
            [("D-Day", "other"), ("Ann Ollery", "person"), ("Md.", "place")],
        ),
        (
            "It was the Department of Coastal Affairs (DCA), and the Bank of Ruritania.",
            [
                ("Department of Coastal Affairs", "organisation"),
                ("DCA", "acronym"),
                ("Bank of Ruritania", "organisation"),
            ],
        ),
        (
            "It went from Trinidad and Tobago to Rio de Janeiro with Lucas van der Meulen.",
            [
                ("Trinidad and Tobago", "place"),
                ("Rio de Janeiro", "place"),
                ("Lucas van der Meulen", "person"),
            ],
        ),
        ("It opened in May. It closed on Friday in December.", []),
        ("He thanked Theresa May in May 2017.", [("Theresa May", "person")]),
        (
            "It beat American Andy Rollick on Britain's courts.",
            [("American", "demonym"), ("Andy Rollick", "person"), ("Britain", "place")],
        ),
        (
            "A UK-based, pro-Palestinian and anti-EU group.",
            [("UK", "place"), ("Palestinian", "demonym"), ("EU", "acronym")],
        ),
        ("It was a TERRIBLE, TERRIBLE day, said its CEO on TV.", []),
        ("She was born in Wilton, Minn. and left.", [("Wilton", "other"), ("Minn", "place")]),
        ("He heard Martin Olsen Jr. speak.", [("Martin Olsen Jr", "person")]),
    ],
)
def test_names_are_found_with_their_kind(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Police said so.",
        "Officials told us. However, nobody came. “Sources say it will rain,” she said.",
        "Singing is hard. Shareholders lost. Inflation rose. Broken glass lay about.",
        "Council Votes To Ban Cars From Every Park And Garden",
        "COUNCIL VOTES TO BAN CARS FROM EVERY PARK",
        "I do not know. I'm not sure. It'll rain.",
        "",
    ],
)
def test_ordinary_words_with_capitals_are_no_names(text):
    assert found(text) == []


def test_a_headline_gives_the_names_that_are_certain():
    assert found("Minnesota Votes To Ban Cars After Storm, Says Anna Ollerby") == [
        ("Minnesota", "place"),
        ("Anna Ollerby", "person"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Zurbrig said so.",
        "Fox was there. They saw Emma Fox.",
        "FIFA agreed.",
        "France agreed.",
        "Walker said it was over.",
    ],
)
def test_a_first_word_is_a_name_where_something_speaks_for_it(text):
    assert read(text)[0].start == 0


def test_a_source_knows_its_names_under_every_alias():
    source = names_of(
        "Minnesota Governor Tim Ostrand met officials of the Department of Coastal Affairs.",
        "American lawyers for Robert Dee, of the Harbour Workers' Alliance (XHA), praised Ostrand.",
        "The gross coastal product fell in Britain, Ms Ollery's home.",
    )
    for name in (
        *("Gov. Ostrand", "Ostrand", "Timothy Ostrand", "Governor Tim Ostrand", "T. Ostrand"),
        *("DCA", "U.S.", "the United States", "USA", "Bob Dee", "Mr Dee", "Minn.", "Minnesotans"),
        *("XHA", "UK", "British", "GCP", "Emma Ollery", "Ollery’s", "OSTRAND", "Östrand"),
    ):
        assert find_name(name, source) is not None, name
    for name in ("Tina Ostrand", "Rob Ollmann", "France", "Iowa", "FBI", "Wisconsin", "Jane Dee"):
        assert find_name(name, source) is None, name


def test_aliases_of_one_person_make_one_entity():
    text = "Tim Ostrand spoke. Later Mr Ostrand left, and Dee met Ann Dee."
    found_here = read(text)
    names = Names([found_here], [text])
    people = {each.text: names.entity_of(each) for each in found_here}
    assert people["Ostrand"] is people["Tim Ostrand"]
    assert people["Ostrand"].canonical == "Tim Ostrand"
    assert people["Ostrand"].aliases == {"Tim Ostrand", "Ostrand"}
    assert people["Ostrand"].kind == "person"
    assert people["Ann Dee"] is not people["Ostrand"]


def test_a_mention_of_another_article_has_no_entity():
    stranger = read("We saw Ann Dee.")[0]
    with pytest.raises(KeyError):
        names_of("We saw Tim Ostrand.").entity_of(stranger)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Ostrandt", "Tim Ostrand"),
        ("Tim Ostrnad", "Tim Ostrand"),
        ("Tom Ostrand", "Tim Ostrand"),
        ("Zurbrigg", "Zurbrig"),
    ],
)
def test_a_misspelt_name_is_told_from_a_new_one(name, meant):
    names = names_of("They saw Tim Ostrand and Zurbrig of Iraq.")
    entity = near_miss(name, names)
    assert entity is not None
    assert entity.canonical == meant


@pytest.mark.parametrize(
    "name", ["Ostrand", "Tim Ostrand", "Iran", "Bob Kettering", "Tim Kettering", "Strand Theatre"]
)
def test_what_is_in_the_source_or_quite_different_is_no_misspelling(name):
    names = names_of("They saw Tim Ostrand and Zurbrig of Iraq.")
    assert near_miss(name, names) is None


@given(st.text(max_size=120))
@example("A-B-C D.E. F&G’s of the X (Y) al-Z")
@settings(deadline=None)
def test_mentions_lie_in_order_inside_any_text(text):
    found_here = mentions(text, [(0, len(text))])
    assert all(text[each.start : each.end] == each.text for each in found_here)
    assert all(each.start < each.end for each in found_here)
    assert all(one.end <= other.start for one, other in pairwise(found_here))


PIECES = ["Ann", "Dee", "U.S.", " ", ", ", " of ", "the ", "(", ")", "EU", "’s", "-", ". ", "Mr "]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
@settings(deadline=None)
def test_every_mention_has_an_entity_and_is_found_in_its_own_article(text):
    found_here = mentions(text, [(0, len(text))])
    names = Names([found_here], [text])
    for each in found_here:
        assert each.text in names.entity_of(each).aliases
        assert find_name(each.text, names) is not None
        assert near_miss(each.text, names) is None


@pytest.mark.parametrize("piece", ["A", "Aa ", "A-", "A.", "Mr Aa ", "Aa of ", "(Ab) ", "\ud800"])
def test_endless_text_is_read(piece):
    text = piece * (40_000 // len(piece))
    names = Names([mentions(text, [(0, len(text))])], [text])
    assert near_miss("Zurbrig Ostrand", names) is None
