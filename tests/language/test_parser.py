"""What was parsed once is not parsed again, and a parse that was kept is the parse that was made."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.language import parser
from newslint.language.sentences import sentence_spans
from newslint.library import Library

TEXTS = (
    "Ann Price urging residents to stay away. The council, she said, hadn't decided.",
    'He said: "It was dark – very dark." Nobody saw it...',
    "",
    "x" * 400,
    "half \ud800 a character",
)


class Memory(dict[bytes, bytes]):
    """Keeps bytes as a database would."""

    def put(self, values: Mapping[bytes, bytes]) -> None:
        self.update(values)


@pytest.fixture(autouse=True)
def nothing_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parser, "_recent", {})
    monkeypatch.setattr(parser, "_keeper", None)


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that the model is asked for."""
    texts: list[str] = []
    pipe = parser.model().pipe

    def counted(docs, **rest):
        for doc in (docs := list(docs)):
            texts.append(doc.text)
        return pipe(docs, **rest)

    monkeypatch.setattr(parser.model(), "pipe", counted)
    return texts


def parse(*texts: str) -> list:
    return parser.parse([(text, sentence_spans(text)) for text in texts])


def annotations(doc) -> list:
    return [
        (
            *(token.text, token.whitespace_, token.tag_, token.dep_, token.head.i),
            *(token.is_sent_start, token.left_edge.i, token.right_edge.i, token.n_lefts),
            *(token.sent.start, token.sent.end, [child.i for child in token.children]),
        )
        for token in doc
    ]


@pytest.mark.parametrize("text", TEXTS)
def test_what_was_kept_is_what_was_parsed(text: str, parsed: list[str]) -> None:
    parser.keep_in(memory := Memory())
    (first,) = parse(text)
    parser.forget()
    asked = len(parsed)
    (second,) = parse(text)
    assert len(parsed) == asked
    assert len(memory) == 1
    assert second is not first
    assert annotations(second) == annotations(first)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [*"\"'“”(),.?!-–:;", "Ann", "said", "that", "was", "not", "3.5%", "\n", "é"]
        )
    )
)
def test_any_text_is_kept_as_it_was_parsed(words: list[str]) -> None:
    text = " ".join(words)
    parser.keep_in(Memory())
    parser.forget()
    (first,) = parse(text)
    parser.forget()
    (second,) = parse(text)
    assert annotations(second) == annotations(first)


def test_in_one_process_a_text_is_parsed_once(parsed: list[str]) -> None:
    one, other, again = parse(TEXTS[0], TEXTS[1], TEXTS[0])
    assert one is again
    assert parse(TEXTS[1]) == [other]
    assert len(parsed) == 2


def test_other_sentences_are_another_parse(parsed: list[str]) -> None:
    text = "He came. She went."
    (two,), (one,) = (parser.parse([(text, spans)]) for spans in ([(0, 8), (9, 18)], [(0, 18)]))
    assert len(list(two.sents)) == 2
    assert len(list(one.sents)) == 1
    assert len(parsed) == 2


def test_sentences_of_words_are_parsed_once(parsed: list[str]) -> None:
    words = parser.Words(("Ann", "was", "there", "."), (True, True, False, False))
    glued = parser.Words(("Ann", "was", "there", "."), (True, True, True, False))
    docs = parser.parse_sentences([words, glued, words])
    assert [doc.text for doc in docs] == ["Ann was there.", "Ann was there .", "Ann was there."]
    assert len(parsed) == 2


def test_the_parse_is_that_of_spacy_with_its_own_arithmetic() -> None:
    import spacy  # noqa: PLC0415

    name = next(each for each in parser.MODELS if spacy.util.is_package(each))
    ours = parser.model()
    theirs = spacy.load(name, exclude=["ner", "lemmatizer", "attribute_ruler"])
    assert not ours.get_pipe("tok2vec").model.ops.use_blis
    assert theirs.get_pipe("tok2vec").model.ops.use_blis
    every = [example.text for rule in Library().all_rules() for example in rule.examples]
    texts = every[::5]
    for one, other in zip(ours.pipe(texts), theirs.pipe(texts), strict=True):
        assert annotations(one) == annotations(other)


def test_one_thread_parses_and_the_others_are_left_to_the_host(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def threads() -> list[int]:
        return [each["num_threads"] for each in parser._blas().info()]

    seen = []
    pipe = parser.model().pipe

    def watched(docs, **rest):
        for doc in pipe(docs, **rest):
            seen.append(threads())
            yield doc

    monkeypatch.setattr(parser.model(), "pipe", watched)
    with parser._blas().limit(limits=2):
        before = threads()
        parse("Two threads.")
        assert threads() == before
    assert seen == [[1] * len(before)]


def test_no_more_is_remembered_than_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parser, "MOST_REMEMBERED", 2)
    one, two = parse("One.", "Two.")
    assert parse("One.") == [one]
    parse("Three.")
    assert one in parser._recent.values()
    assert two not in parser._recent.values()


@pytest.mark.parametrize("spoilt", [b"", b"no zlib", "short", "head", "string"])
def test_what_was_spoilt_is_parsed_again(spoilt: bytes | str, parsed: list[str]) -> None:
    import zlib  # noqa: PLC0415

    import numpy as np  # noqa: PLC0415

    parser.keep_in(memory := Memory())
    (first,) = parse(TEXTS[0])
    (key,) = memory
    numbers = np.frombuffer(zlib.decompress(memory[key]), dtype="<u8").reshape(-1, 3).copy()
    if spoilt == "short":
        numbers = numbers[:-1]
    elif spoilt == "head":
        numbers[0, 2] = 99
    elif spoilt == "string":
        numbers[0, 0] = 12345
    memory[key] = spoilt if isinstance(spoilt, bytes) else zlib.compress(numbers.tobytes())
    parser.forget()
    (second,) = parse(TEXTS[0])
    assert len(parsed) == 2
    assert annotations(second) == annotations(first)
