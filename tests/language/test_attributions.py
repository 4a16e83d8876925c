"""Who says what: every order of speaker, cue and content, with the small model's own parse."""

from __future__ import annotations

import time
from functools import lru_cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newslint.language import parser
from newslint.language.attributions import Attribution, attributions, may_go_on
from newslint.language.quotations import quotations
from newslint.language.sentences import sentence_spans
from newslint.language.speakers import Speaker

SOMEBODY = Speaker("Ana Ruiz", "named")


@lru_cache(maxsize=256)
def read(text: str, carried: Speaker | None = None) -> tuple[Attribution, ...]:
    sentences = sentence_spans(text, inside_quotations=True)
    doc = parser.parse([(text, sentences)])[0]
    inner = [(part[1] + 1, part[2] - 1) for each in quotations([text]) for part in each.parts]
    return tuple(attributions(doc, sentences, inner, carried))


def told(text: str) -> list[tuple[str, str, str]]:
    """Speaker, base form of the cue, and content of each attribution that stands in no other."""

    def words(place: tuple[int, int] | None) -> str:
        return text[slice(*place)] if place else ""

    return [
        (words(each.speaker), each.cue_lemma, " … ".join(words(part) for part in each.content))
        for each in read(text)
        if each.depth == 0
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "lemma", "content"),
    [
        (
            "Ana Ruiz said that the bridge was unsafe.",
            "Ana Ruiz",
            "say",
            "that the bridge was unsafe",
        ),
        (
            "The bridge was unsafe, the mayor said.",
            "the mayor",
            "say",
            "The bridge was unsafe",
        ),
        (
            "The bridge will open in May, the ministry said in a statement that listed new fares.",
            "the ministry",
            "say",
            "The bridge will open in May",
        ),
        (
            '"The bridge is closed," said Ana Ruiz, the mayor.',
            "Ana Ruiz, the mayor",
            "say",
            "The bridge is closed",
        ),
        (
            "According to the council, the bridge will reopen in May.",
            "the council",
            "accord",
            "the bridge will reopen in May",
        ),
        (
            "The bridge will reopen in May, according to the council.",
            "the council",
            "accord",
            "The bridge will reopen in May",
        ),
        (
            "The bridge, Ruiz said, was built in haste.",
            "Ruiz",
            "say",
            "The bridge … was built in haste",
        ),
        (
            'Ruiz said the repair was "slow and costly", but blamed nobody.',
            "Ruiz",
            "say",
            'the repair was "slow and costly"',
        ),
        (
            "Ruiz accused the builders of cutting corners.",
            "Ruiz",
            "accuse",
            "the builders of cutting corners",
        ),
        ("Ruiz called the delay a disgrace.", "Ruiz", "call", "the delay a disgrace"),
        ("Ruiz called for an inquiry.", "Ruiz", "call", "an inquiry"),
        ("The council vowed to finish the work.", "The council", "vow", "to finish the work"),
        (
            "Ruiz pointed out that the bridge was old.",
            "Ruiz",
            "point out",
            "that the bridge was old",
        ),
        (
            "Her claim that the bridge was safe was wrong.",
            "Her",
            "claim",
            "that the bridge was safe",
        ),
        (
            "Residents were worried that the road would flood.",
            "Residents",
            "worried",
            "that the road would flood",
        ),
        (
            "The plan was criticised by the union.",
            "the union",
            "criticise",
            "The plan",
        ),
    ],
)
def test_every_order(text: str, speaker: str, lemma: str, content: str) -> None:
    assert (speaker, lemma, content) in told(text)


def test_a_broken_quotation_is_one_attribution_of_two_parts() -> None:
    text = '"We are done," Lund said, "and we are leaving."'
    assert told(text) == [("Lund", "say", "We are done … and we are leaving.")]
    assert read(text)[0].direct == "direct"


def test_a_quotation_of_several_sentences_is_taken_whole() -> None:
    text = '"We are done. We are leaving. Nobody helped us," Lund said.'
    assert told(text)[0][2].startswith("We are done. We are leaving.")


def test_who_is_told() -> None:
    text = "Two officials told Orbis News that the bridge would close."
    (found,) = read(text)
    assert found.addressee is not None
    assert text[slice(*found.addressee)] == "Orbis News"
    assert told(text) == [("Two officials", "tell", "that the bridge would close")]


def test_the_next_speaker_has_her_own_words() -> None:
    text = "Ruiz said the bridge was safe, but Lund said it was falling down."
    assert told(text) == [
        ("Ruiz", "say", "the bridge was safe"),
        ("Lund", "say", "it was falling down"),
    ]


def test_a_passive_without_an_agent_has_no_speaker() -> None:
    text = "The driver is accused of stealing the van."
    (found,) = read(text)
    assert found.speaker is None
    assert [text[slice(*part)] for part in found.content] == ["The driver", "of stealing the van"]


def test_what_is_credited_inside_a_credit_is_deeper() -> None:
    text = "Ruiz said the engineers believed that the bridge was safe."
    outer, inner = read(text)
    assert (outer.depth, inner.depth) == (0, 1)
    assert inner.cue_lemma == "believe"


def test_a_relative_pronoun_comes_with_what_it_stands_for() -> None:
    text = "Critics include Bo Lund, who says the bridge is ugly."
    found = next(each for each in read(text) if each.cue_lemma == "say")
    assert found.antecedent is not None
    assert text[slice(*found.antecedent)] == "Bo Lund"


def test_a_quotation_alone_goes_on_with_the_speaker_before() -> None:
    text = 'Ruiz said the bridge was closed. "It is not safe."'
    first, second = read(text)
    assert second.carried
    assert (second.speaker, second.cue) == (first.speaker, first.cue)
    assert text[slice(*second.content[0])].rstrip(".") == "It is not safe"


def test_a_paragraph_of_quotation_goes_on_only_where_somebody_spoke() -> None:
    text = '"It is not safe. We will close it."'
    assert read(text) == ()
    (found,) = read(text, SOMEBODY)
    assert found.carried
    assert found.speaker is None


def test_a_cue_and_a_colon_lead_into_the_next_paragraph() -> None:
    found = read("Asked about the cost, Ruiz added:")
    assert [each.content for each in found if each.cue_lemma == "add"] == [()]
    assert may_go_on(found)
    assert not may_go_on(read("Ruiz said the bridge was closed."))
    assert not may_go_on([])


@pytest.mark.parametrize(
    ("verb", "stance"),
    [
        ("said", "neutral"),
        ("admitted", "vouching"),
        ("claimed", "doubting"),
        ("boasted", "emotive"),
    ],
)
def test_stance(verb: str, stance: str) -> None:
    assert read(f"Ruiz {verb} that the bridge was safe.")[0].stance == stance


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was closed on Monday.",
        "The bank wants for nothing.",
        "Lorries, vans and cars crossed the bridge.",
        "It rained all day and the river rose.",
    ],
)
def test_nobody_says_anything(text: str) -> None:
    assert told(text) == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from(
            """Ruiz said told that according to " “ ” , . : she it claims the council who wants was
            accused of \ufffc ' ٣ —""".split()
        ),
        max_size=30,
    )
)
def test_places_lie_in_the_text_and_cues_come_in_order(tokens: list[str]) -> None:
    text = " ".join(tokens)
    found = read(text, SOMEBODY)
    assert [each.cue for each in found] == sorted(each.cue for each in found)
    for each in found:
        for place in (each.speaker, each.cue, each.addressee, each.antecedent, *each.content):
            if place is not None and place != (0, 0):
                assert 0 <= place[0] < place[1] <= len(text)
        assert each.depth >= 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "x" * 20_000,
        "said " * 3_000,
        "according to the " * 2_000,
        '"' * 3_000,
        "\ud800 said no.",
    ],
)
def test_hostile_text_is_read_in_time(text: str) -> None:
    sentences = sentence_spans(text)
    doc = parser.parse([(text.encode("utf-8", "replace").decode(), sentences)])[0]
    began = time.process_time()
    attributions(doc, sentences, [(index, index + 1) for index in range(0, min(len(text), 900), 2)])
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("text", "speaker", "lemma", "content"),
    [
        (
            "The van hit the gate at speed, the court was told.",
            "",
            "tell",
            "The van hit the gate at speed",
        ),
        ("Mr Lund had been drinking, jurors were told.", "", "tell", "Mr Lund had been drinking"),
        ("The girl died within hours, the inquest heard.", "the inquest", "hear", None),
        ("He hit the gate, an inquest in Vik has heard.", "an inquest in Vik", "hear", None),
        ("She died of a heart attack, a post-mortem found.", "a post-mortem", "find", None),
        ("Prices rose by 3% in May, figures show.", "figures", "show", None),
        ("A builder died of his burns, a coroner has ruled.", "a coroner", "rule", None),
        (
            "The van, the court heard, hit the gate at speed.",
            "the court",
            "hear",
            "The van … hit the gate at speed",
        ),
        (
            "Vik Crown Court was told the van hit the gate.",
            "",
            "tell",
            "the van hit the gate",
        ),
        ("The hearing was told Mr Lund had left.", "", "tell", "Mr Lund had left"),
        ("The team will play on Monday, it was announced.", "", "announce", None),
        (
            "The moss can live for 80 years, researchers at Vik University report.",
            "researchers at Vik University",
            "report",
            None,
        ),
        (
            "The gate was unsafe, county fire chief Otto Brandt said.",
            "county fire chief Otto Brandt",
            "say",
            None,
        ),
        ('"The gate was unsafe," Per Dahl told reporters.', "Per Dahl", "tell", None),
        (
            '"It was a joy to play", added Lund, who scored twice in the match.',
            "Lund",
            "add",
            "It was a joy to play",
        ),
    ],
)
def test_content_in_front(text: str, speaker: str, lemma: str, content: str | None) -> None:
    if content is None:
        content = text.lstrip('"').split(",")[0]
    assert told(text) == [(speaker, lemma, content)]


@pytest.mark.parametrize(
    "verb", ["claimed", "alleged", "said", "suggested", "understood", "believed"]
)
def test_what_nobody_is_named_for(verb: str) -> None:
    (found,) = told(f"It has been {verb} that the minister knew.")
    assert (found[0], found[2]) == ("", "that the minister knew")


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The judge ruled that the gate was unsafe.", "ruled", "that the gate was unsafe"),
        ("The judge determined the gate was unsafe.", "determined", "the gate was unsafe"),
        ("The owner reported having seen a fox.", "reported", "having seen a fox"),
        ("The mayor acknowledged meeting the builder.", "acknowledged", "meeting the builder"),
        ("Residents raised concerns about the gate.", "raised concerns about", "the gate"),
    ],
)
def test_verbs_with_their_content(text: str, cue: str, content: str) -> None:
    (found,) = read(text)
    assert found.speaker is not None
    assert (text[slice(*found.cue)], text[slice(*found.content[0])]) == (cue, content)


@pytest.mark.parametrize(
    "text",
    [
        "The fire claimed the lives of two men.",
        "Lund claimed victory in the race.",
        "Let's just say the gate was old.",
        "The plan was approved by nine votes to two.",
        "The attraction welcomed 5,000 visitors.",
        "As the crowd cheered, she heard a bang.",
        "When the door opened, a guard found him.",
        "He boiled the milk, added sugar and drank it.",
        "Residents were told.",
    ],
)
def test_other_senses_of_verbs_of_speech(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The mayor has never revealed that she knew.", True),
        ("The mayor did not say whether she knew.", True),
        ("The mayor declined to say whether she knew.", True),
        ("Nobody said the gate was safe.", True),
        ("The mayor refused to pay the fine.", False),
        ("The mayor said she did not know.", False),
    ],
)
def test_negated_cues(text: str, negated: bool) -> None:
    assert read(text)[0].negated is negated


def test_somebody_spoke_and_what_he_said_is_not_there() -> None:
    text = "Lund told reporters after the game."
    (found,) = read(text)
    assert found.content == ()
    words = [text[slice(*each)] for each in found.circumstances]
    assert words == ["reporters", "after the game"]


def test_where_and_when_it_was_said_is_no_content() -> None:
    text = '"We played well," Lund told reporters after the game.'
    (found,) = read(text)
    words = [text[slice(*each)] for each in found.circumstances]
    assert words == ["reporters", "after the game"]


@pytest.mark.parametrize(
    "second",
    [
        "warning later, “Ferries are losing us money, and yes, we need them, but we pay for it.”",
        "noting later, “Ferries are losing us money, and yes, we need them, but we pay for it.”",
        "adding in March, “Olsen Line is bleeding us dry, and we let it happen.”",
    ],
)
def test_what_is_quoted_names_no_speaker_of_its_cue(second: str) -> None:
    curly = f"“I will not sit here and wait,” Lund said, {second}"
    for text in (curly, curly.replace("“", '"').replace("”", '"')):
        assert [speaker for speaker, _, _ in told(text)] == ["Lund", "Lund"]


def test_what_is_added_is_the_sayers() -> None:
    text = "Lund said the team will fight on, adding that it was hard."
    assert [speaker for speaker, _, _ in told(text)] == ["Lund", "Lund"]
