import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.sentences import sentence_spans

# Seconds: far above what is needed, far below what anything quadratic takes.
LIMIT = 30
MARKED = st.text(alphabet="aAbs9 .!?…\"'“”‘’„«»`()[]-–,:;\n\tUS.é")


def split(text, **options):
    return [text[start:end] for start, end in sentence_spans(text, **options)]


@pytest.mark.parametrize(
    "sentence",
    [
        "U.S. Sen. Dana Reed met Gov. Lou Park on Jan. 7 in Olympia, Wash., to talk.",
        "Lt. Col. J. R. Moss Jr. of the 3rd Division took command.",
        "Talks at No. 10 ran until 9 p.m. on Monday.",
        "The Ferry Co. Inc. building on St. Paul St. is for sale.",
        "J.K. Harlow and Mr. and Mrs. A. B. Dunn signed.",
        "The case, Reed v. Park, is on p. 12 of vol. 3.",
        "Prices rose 3.5 percent, to $4.20, by 10 a.m. Eastern.",
        "Shoplane.com Inc. bought node.js maker Ryd.",
        "Well... I do not know.",
        "Yahoo! said it would sell.",
        "The Jeopardy! host left.",
        "Yahoo! Finance reported it.",
        "The N.Y.P.D. Commissioner spoke, e.g. Monday at noon.",
        "LYNDON, Vt., Sept. 26 (RNS) — The bridge is closed.",
        '"Will you go?" Reed asked.',
        '"Never!" the mayor shouted.',
        "Robert E. Moss wrote it.",
        "Dr. A. Long-Smith et al. studied 40 dogs.",
    ],
)
def test_one_sentence(sentence):
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    "parts",
    [
        ["He moved to the U.S.", "The law changed."],
        ["She lives in Washington, D.C.", "It is hot there."],
        ["It closed at 5 p.m.", "Reed had left."],
        ["They sued Ferry Inc.", "The company denied it."],
        ["The house is on Main St.", "It is old."],
        ["He said no.", "Two people left."],
        ["We planned it, my sister and I.", "John paid."],
        ["It was Plan B.", "The first had failed."],
        ["Wait...", "The bridge is open."],
        ["Is it over?!", "Yes.", "(He left.)", "She stayed."],
        ["He won in 2012.", "20 people saw it."],
        ["Go!", "Now!"],
        ["“It is over.”", "Reed said that twice."],
        ["1. The bridge is closed.", "2. The road is open."],
        ["Sales fell.", "iPhone prices rose.", "eBay gained."],
        ["He left (in Mass.).", "Then it rained."],
        ["The vote failed.[2]", "It was close."],
        ["It ended.", "— Reuters"],
        ["They paid.", "$5 was enough.", "#bridge"],
        ["He has Ph.D.", "She has not."],
    ],
)
def test_several(parts):
    assert split(" ".join(parts)) == parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Stop. Go home," she said.', ['"Stop. Go home," she said.']),
        (
            'He said: "We are done. We leave." Then he left.',
            ['He said: "We are done. We leave."', "Then he left."],
        ),
        (
            "He said: 'We are done. We leave.' Then he left.",
            ["He said: 'We are done. We leave.'", "Then he left."],
        ),
        ("He added, “One. Two.” but stayed.", ["He added, “One. Two.” but stayed."]),
        # no closing mark: the quotation runs on, and holds nothing together
        ("“We tried. We lost. We go on.", ["“We tried.", "We lost.", "We go on."]),
        ('They lost."Reed is sorry', ['They lost."Reed is sorry']),
        ('He said "They lost."Reed is sorry.', ['He said "They lost."', "Reed is sorry."]),
    ],
)
def test_quotations_are_kept_whole(text, expected):
    assert split(text) == expected


def test_inside_quotations():
    text = 'He said: "We are done. We leave." Then he left.'
    assert split(text, inside_quotations=True) == [
        'He said: "We are done.',
        'We leave."',
        "Then he left.",
    ]


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_nothing(text):
    assert sentence_spans(text) == []


@given(st.one_of(MARKED, st.text()))
def test_spans_cover_the_text(text):
    for inside in (False, True):
        spans = sentence_spans(text, inside_quotations=inside)
        end = 0
        for start, stop in spans:
            assert end <= start < stop <= len(text)
            assert not text[end:start].strip()
            assert text[start:stop] == text[start:stop].strip()
            end = stop
        assert not text[end:].strip()


@pytest.mark.parametrize(
    "unit", [".", "?!", '"', "'", "“", "a.", "A. ", "A ", ' "A', " 'a", '." ', "U.S. ", "“A.” "]
)
def test_time_is_linear(unit):
    text = unit * (200_000 // len(unit))
    begun = time.process_time()
    sentence_spans(text)
    assert time.process_time() - begun < LIMIT
