import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.quotations import quotations, stray_marks

# Seconds: far above what is needed, far below what anything quadratic takes.
LIMIT = 30
MARKED = st.text(alphabet="aAbs9 .!?,\"'“”‘’„«»`()-–:S")


def quoted(*paragraphs):
    return [
        " / ".join(paragraphs[index][start:end] for index, start, end in quotation.parts)
        for quotation in quotations(paragraphs)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('She said "we go" and left.', ['"we go"']),
        ("She said “we go” and left.", ["“we go”"]),
        ('She said “we go" and left.', ['“we go"']),
        ('"We go," she said, "and soon."', ['"We go,"', '"and soon."']),
        ("She said ``we go'' and left.", ["``we go''"]),
        ("''We go,'' she said.", ["''We go,''"]),
        ("She said „we go“ and left.", ["„we go“"]),
        ("She said «we go» and left.", ["«we go»"]),
        ("She called it 'unwise' again.", ["'unwise'"]),
        ("She called it ‘unwise’ again.", ["‘unwise’"]),
        ("'The officers' union is angry,' he said.", ["'The officers' union is angry,'"]),
        ("The 'long stops' angered the officers' union.", ["'long stops'"]),
        ("He said, 'Don't go. It's O'Dell's dog.' She left.", ["'Don't go. It's O'Dell's dog.'"]),
        (
            "\"He told me 'go home' twice,\" she said.",
            ["\"He told me 'go home' twice,\"", "'go home'"],
        ),
        ("'He said \"go\" to me,' she said.", ["'He said \"go\" to me,'", '"go"']),
        ("\"He said, 'Go.'\"", ["\"He said, 'Go.'\"", "'Go.'"]),
        ("“We call it “home” here,” she said.", ["“We call it “home” here,”", "“home”"]),
        ('The sign (marked "closed") fell.', ['"closed"']),
        ('She said " we go " and left.', ['" we go "']),
        ('He said—"never"—and left.', ['"never"']),
        ('She said:"We go,"and left.', ['"We go,"']),
        ('"It was 12" long," she said.', ['"It was 12" long,"']),
        ('"We lost in 2012" was all.', ['"We lost in 2012"']),
        ("'Tis the season,' she said.", ["'Tis the season,'"]),
        ('"Yes, "he said.', ['"Yes, "']),
        ("”… and then it fell,” he wrote.", ["”… and then it fell,”"]),
    ],
)
def test_pairs(text, expected):
    assert quoted(text) == expected
    assert stray_marks([text]) == []


@pytest.mark.parametrize(
    "text",
    [
        'He is 6\'2" tall and threw a 5-foot pole 12" wide, 6\' 2" in boots.',
        "A 6’2” guard and a 12” pipe and a 5' wall.",
        "The '90s and the ’60s, rock 'n' roll, get 'em, 'til then, 'Tis done.",
        "The officers' union and the Joneses' house, O'Hara, ICE's, Jesus’ words.",
        "Goin' home, o' course, an' that's that for the workers'.",
        "Read more » or « go back.",
        "It is 5′ 10″ long.",
        "Trump 's plan did n't pass, and the firms ' owners left.",
        "Fish 'n' chips, ‘n’ more, and ‘90s music.",
        "",
    ],
)
def test_no_marks(text):
    assert quoted(text) == []
    assert stray_marks([text]) == []


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (['She said "we go and left.'], [(0, 9)]),
        (['She said we go" and left.'], [(0, 14)]),
        (["She said “we go and left."], [(0, 9)]),
        (["She said we go,” and left."], [(0, 15)]),
        (["We go,' she said."], [(0, 6)]),
        (["She said, 'We go, and left."], [(0, 10)]),
        (['"We go, she said. "It is time."'], [(0, 0)]),
        (["She said “we go.", "It rained.", "It “really” rained."], [(0, 9)]),
        (['"We go, she said.', '"It is time," she said.'], [(0, 0)]),
        (["“One.", "“Two.", "The end."], [(1, 0)]),
        (['He left." It rained.'], [(0, 8)]),
    ],
)
def test_strays(paragraphs, expected):
    assert stray_marks(paragraphs) == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["She said: “One.", "“Two.", "“Three.” She left."], ["“One. / “Two. / “Three.”"]),
        (['"One."', '"Two."'], ['"One."', '"Two."']),
        (["'One.", "'Two,' she said."], ["'One. / 'Two,'"]),
        (["“One.", "Two.", "Three,” she said."], ["“One. / Two. / Three,”"]),
        (["“A,” she said. “B.", "“C.”"], ["“A,”", "“B. / “C.”"]),
        # a scraper joined the paragraphs
        (['She said: "One. "Two." She left.'], ['"One. "Two."']),
    ],
)
def test_over_paragraphs(paragraphs, expected):
    assert quoted(*paragraphs) == expected
    assert stray_marks(paragraphs) == []


def test_unclosed_is_marked():
    (quotation,) = quotations(["She said “we go and left."])
    assert not quotation.closed
    assert quotation.mark == "“"


def test_nested_is_marked():
    outer, inner = quotations(["\"He told me 'go home' twice,\" she said."])
    assert (outer.nested, inner.nested) == (False, True)


def test_nested_over_paragraphs():
    found = quotations(["“He said ‘go’ to me.", "“And ‘stay’ to her.”"])
    assert [quotation.nested for quotation in found] == [False, True, True]


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ('"The bridge will stay shut," she said.', True),
        ('She called for "a full and fair inquiry".', True),
        ('"Never," he said.', True),
        ('He said: "No".', True),
        ("He said 'no'.", True),
        ('"We won."', True),
        ('"I resign".', True),
        ('The so-called "experts" left.', False),
        ('Lou "Lefty" Park pitched.', False),
        ('The film "Gone Into the Long Night" opened.', False),
        ("The 'smart' meters are dear.", False),
        ('"…"', False),
    ],
)
def test_speech(text, speech):
    assert [quotation.speech for quotation in quotations([text])] == [speech]


@given(st.lists(st.one_of(MARKED, st.text()), max_size=6))
def test_parts_lie_inside(paragraphs):
    found = quotations(paragraphs)
    for quotation in found:
        assert quotation.parts
        assert list(quotation.parts) == sorted(quotation.parts)
        for index, start, end in quotation.parts:
            assert 0 <= start < end <= len(paragraphs[index])
        index, start, _ = quotation.parts[0]
        assert paragraphs[index].startswith(quotation.mark, start)
    for index, offset in stray_marks(paragraphs):
        assert not paragraphs[index][offset].isalnum()
    unclosed = sum(not quotation.closed for quotation in found)
    assert unclosed <= len(stray_marks(paragraphs))


@pytest.mark.parametrize(
    "unit",
    ['"', "'", "“", "”", "“a ", "a” ", ' "A', "A. ", " 'a", "s' ", "'a s' ", "“A.” ", '12" '],
)
def test_time_is_linear(unit):
    text = unit * (200_000 // len(unit))
    begun = time.process_time()
    quotations([text])
    stray_marks([unit] * 20_000)
    assert time.process_time() - begun < LIMIT


def test_time_is_linear_nested():
    begun = time.process_time()
    quotations(["“a " * 40_000 + "a” " * 40_000 + "“b” " * 20_000 + "“c " * 20_000])
    assert time.process_time() - begun < LIMIT
