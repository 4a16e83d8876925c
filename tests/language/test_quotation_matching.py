"""Where the words of a quotation stand in a source, and what became of them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.lost_marks import lost_marks
from newslint.language.quotation_difference import Piece, difference, is_slight
from newslint.language.quotation_judgement import Verdict, gathered, judge
from newslint.language.quotation_matching import SourceWords
from newslint.language.quotation_words import quotation_words, same_but_contracted, squeezed
from newslint.language.quotations import quotations

SPEECH = '"The dyke is sound, and it will hold for a century," Ana Prior said.'


def index(*paragraphs: str) -> SourceWords:
    quoted = [part for each in quotations(paragraphs) if not each.nested for part in each.parts]
    return SourceWords(list(paragraphs), sorted(quoted))


def verdicts(words: str, *paragraphs: str) -> list[Verdict]:
    return gathered(judge(words, 0, len(words), [index(*paragraphs)]))


def conditions(words: str, *paragraphs: str) -> list[str]:
    return [each.condition for each in verdicts(words, *paragraphs)]


def piece(text: str) -> Piece:
    return Piece(text, quotation_words(text))


def lost(rewrite: str, source: str) -> list[str]:
    one = index(rewrite)
    return [
        rewrite[one.words[each.words.first].start : one.words[each.words.end - 1].end]
        for each in lost_marks(one, index(source))
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We’ll re-organise 3,000 jobs – 5 per cent", "we'll reorganize 3 000 jobs - 5%"),
        ("Travelled to the centre", "traveled to the center"),
        ("twenty-three colours", "23 colors"),
        ("the café & theatre", "the cafe and theater"),
        ("programmes, tyres and defences", "programs, tires and defenses"),
        ("U.S. troops", "US troops"),
    ],
)
def test_house_style_is_the_same_words(one: str, other: str) -> None:
    assert squeezed(quotation_words(one)) == squeezed(quotation_words(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("filled", "filed"), ("we will", "we'll"), ("3.5", "35"), ("paint", "paints"), ("on", "no")],
)
def test_other_words_are_not(one: str, other: str) -> None:
    assert squeezed(quotation_words(one)) != squeezed(quotation_words(other))


def test_contractions() -> None:
    assert same_but_contracted(["dont"], ["do", "not"])
    assert same_but_contracted(["it", "is"], ["its"])
    assert not same_but_contracted(["wont"], ["do", "not"])


@pytest.mark.parametrize(
    "words",
    [
        "The dyke is sound",
        "it will hold",
        "The dyke … will hold for a century",
        "the dyke . . . will hold",
        "[it] will hold for [more than] a century",
        "The [old] dyke is sound",
        "THE DYKE IS SOUND AND IT WILL HOLD",
        "a century",
        "",
        "…",
    ],
)
def test_faithful(words: str) -> None:
    assert conditions(words, SPEECH) == []


@pytest.mark.parametrize(
    "paragraphs",
    [
        ['"The dyke is sound," she said, "and it will hold for a century."'],
        ['She said: "The dyke is sound.', '"And it will hold for a century."'],
        ["She said: 'The dyke is sound and it will hold for a century.'"],
        ["“The dyke is sound — and it will hold for a century”, she said."],
        ["\"Ask me: 'The dyke is sound and it will hold for a century,' I wrote,\" she said."],
    ],
)
def test_a_speech_however_the_source_prints_it(paragraphs: list[str]) -> None:
    assert conditions("The dyke is sound and it will hold for a century.", *paragraphs) == []


def test_reworded_words_are_altered_and_the_difference_is_shown() -> None:
    [verdict] = verdicts("The dyke is solid, and it will hold for a century", SPEECH)
    assert verdict.condition == "altered"
    assert "[sound -> solid]" in verdict.difference
    assert verdict.share > 0.3
    assert not verdict.slight


def test_words_left_out_without_a_mark_are_altered() -> None:
    [verdict] = verdicts("The dyke will hold for a century", SPEECH)
    assert verdict.condition == "altered"
    assert "[left out: is sound, and it]" in verdict.difference


def test_a_contraction_is_slight() -> None:
    [verdict] = verdicts("The dyke's sound, and it'll hold for a century", SPEECH)
    assert verdict.condition == "altered"
    assert verdict.slight


def test_nothing_comes_near() -> None:
    [verdict] = verdicts("Frogs sing loudest before rain", SPEECH)
    assert verdict.condition == "invented"
    assert verdict.runs == ()


def test_only_the_sentence_that_is_wrong() -> None:
    text = "The dyke is sound, and it will hold for a century. Frogs sing loudest before rain."
    [verdict] = verdicts(text, SPEECH)
    assert text[verdict.start : verdict.end] == "Frogs sing loudest before rain"


def test_narration_in_quotation_marks() -> None:
    source = 'The dyke was built in nine years by hand. "It is sound," Ana Prior said.'
    [verdict] = verdicts("built in nine years by hand", source)
    assert (verdict.condition, verdict.partly) == ("unquoted", False)
    [verdict] = verdicts("by hand. It is sound", source)
    assert (verdict.condition, verdict.partly) == ("unquoted", True)


def test_sentences_said_apart() -> None:
    source = (
        '"The dyke is sound," Ana Prior said. Nine villages lie behind it, and two were flooded in'
        ' the spring of last year when the river rose. Later she said: "We shall sue."'
    )
    [verdict] = verdicts("The dyke is sound. We shall sue.", source)
    assert verdict.condition == "merged"
    assert len(verdict.runs) == 2
    assert conditions("The dyke is sound ... We shall sue.", source) == []


def test_another_source_has_it() -> None:
    words = "We shall sue the builder"
    other = index('"We shall sue the builder," Bernd Falk said.')
    assert judge(words, 0, len(words), [index(SPEECH), other]) == []


def test_a_source_that_quotes_is_preferred_to_one_that_tells() -> None:
    words = "The dyke is sound"
    told = index("The dyke is sound.")
    assert judge(words, 0, len(words), [told, index(SPEECH)]) == []
    assert [each.condition for each in judge(words, 0, len(words), [told])] == ["unquoted"]


def test_differences_in_one_line() -> None:
    assert difference(piece("excellent all year"), piece("amazing all year")) == (
        "[excellent -> amazing] all year"
    )
    assert difference(piece("we go now"), piece("we go")) == "we go [left out: now]"
    assert difference(piece("we go"), piece("we all go")) == "we [put in: all] go"
    assert difference(piece("a b c d"), piece("x y z")) == "“a b c d”"
    long = " ".join(f"w{number}" for number in range(500))
    assert len(difference(piece(long), piece(long.replace("w9 ", "x ")))) < 400


def test_slight_differences() -> None:
    assert is_slight(piece("well, we go"), piece("we go"))
    assert is_slight(piece("a goverment plan"), piece("a government plan"))
    assert not is_slight(piece("we go"), piece("we went"))


def test_words_that_lost_their_marks() -> None:
    source = 'Mayor Ada Rook called it "a poisoned well of rotten promises".'
    assert lost("It is a poisoned well of rotten promises.", source) == [
        "poisoned well of rotten promises"
    ]
    assert lost('It is "a poisoned well of rotten promises".', source) == []
    assert lost("It is a well of promises.", source) == []
    assert lost("Rook called it untenable.", 'Rook called it "untenable".') == ["untenable"]
    assert lost("Rook called it untenable.", 'It is untenable. Rook: "untenable".') == []


def test_a_name_is_nobodys_words() -> None:
    source = '"The mayors of Norrvik and Sandhamn met Ada Rook on Tuesday," she said.'
    assert lost("The mayors of Norrvik and Sandhamn met Ada Rook on Tuesday.", source) == []


PIECES = st.lists(
    st.sampled_from(
        [
            "sound",
            "dyke",
            '"',
            "“",
            "”",
            "'",
            "…",
            "[",
            "]",
            " ",
            ". ",
            "she said",
            "\ufffc",
            "3,000",
        ]
    ),
    max_size=40,
).map("".join)


@given(st.lists(PIECES | st.text(max_size=40), max_size=4), PIECES | st.text(max_size=60))
def test_any_text_is_read(paragraphs: list[str], words: str) -> None:
    source = index(*paragraphs)
    for verdict in judge(words, 0, len(words), [source]):
        assert 0 <= verdict.start < verdict.end <= len(words)
        for run in verdict.runs:
            assert 0 <= run.first < run.end <= len(source.words)
    lost_marks(index(words), source)


@given(st.lists(PIECES, min_size=1, max_size=4))
def test_an_article_is_faithful_to_itself(paragraphs: list[str]) -> None:
    source = index(*paragraphs)
    for number, start, end in source.quoted:
        assert gathered(judge(paragraphs[number], start, end, [source])) == []
    assert lost_marks(source, source) == []


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        "dyke " * 20_000,
        '"dyke sound" ' * 8_000,
        "[ ( … " * 17_000,
        "said the dyke of dykes. " * 4_000,
    ],
    ids=["one word", "one word repeated", "quotations", "gaps", "sentences"],
)
def test_hostile_texts_take_no_time(text: str) -> None:
    start = time.perf_counter()
    source = index(text)
    judge(text, 0, len(text), [source])
    judge("frogs and dykes sing", 0, 20, [source])
    lost_marks(index(text), source)
    lost_marks(index(text.replace('"', "")), index(f'"{text}"'))
    assert time.perf_counter() - start < 10
