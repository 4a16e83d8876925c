import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.attribution import has_speaker
from newslint.language.quotations import quotations
from newslint.language.reporting import inflections

# Seconds: far above what is needed, far below what anything quadratic takes.
LIMIT = 30
WORDS = "We will keep the old bridge open"


def answers(*paragraphs):
    return [has_speaker(paragraphs, quotation) for quotation in quotations(paragraphs)]


@pytest.mark.parametrize(
    "paragraphs",
    [
        [f'"{WORDS}," Reed said.'],
        [f'Reed told reporters: "{WORDS}."'],
        [f'According to Reed, "{WORDS}".'],
        [f'"{WORDS}," according to the ministry.'],
        [f'In a statement, the ministry: "{WORDS}."'],
        [f'The lawsuit reads, "{WORDS}."'],
        [f'As Reed put it, "{WORDS}."'],
        [f'He accused Reed of "{WORDS}".'],
        [f'Reed blamed "{WORDS}" for the delay.'],
        [f'Reed, in an interview: "{WORDS}."'],
        [f"Reed tweeted, '{WORDS}.'"],
        ['Reed described it as "a plan that no engineer has read".'],
        [f'A report titled "{WORDS}" came out.'],
        [f'She was quoted as saying "{WORDS}".'],
        [f'Reed: "{WORDS}."'],
        # in the sentence before or after
        [f'Reed defended the plan and said it would cost little. "{WORDS}."'],
        [f'"{WORDS}." That was how Reed described the plan.'],
        ["Reed said it would cost little.", f'"{WORDS}."'],
        ["The mayor was blunt:", f'"{WORDS}."'],
        [f'"{WORDS}."', "Those were the words she wrote on the door."],
        [f'"{WORDS}!" Reed, the mayor of the town, shouted.'],
        [f'"It is old," Reed continued. "{WORDS}."'],
        [f'"{WORDS}." Reed pressed. It rained.'],
        [f'"{WORDS}," by Dana Reed'],
        # a speaker who keeps the floor
        [f'"It is old," Reed said. "{WORDS}."'],
        ['"It is old," Reed said.', '"It is dear."', f'"{WORDS}."'],
        ['Reed said: "It is old.', f'"{WORDS}."'],
        # interviews and credit lines
        [f'BBC: How did you like "{WORDS}" at first?'],
        [f'Dana Reed: "{WORDS}."'],
        [f'"{WORDS}." — Dana Reed'],
        [f'"{WORDS}."', "— Dana Reed, mayor"],
    ],
)
def test_speaker(paragraphs):
    assert all(answers(*paragraphs))


@pytest.mark.parametrize(
    "paragraphs",
    [
        [f'"{WORDS}."'],
        ["The bridge is old.", f'"{WORDS}."', "The river is high."],
        [f'The bridge is old. "{WORDS}." The river is high.'],
        [f'The bridge is "{WORDS}" and the river is high.'],
        # the next person's words are not these
        [f'"{WORDS}."', "Costs are up, the owner of the mill said."],
        # told, not quoted, and a paragraph ago
        ["Reed said it was old. The river was high.", "It rained.", f'"{WORDS}."'],
        # a verb of speech inside other quotation marks
        ['"He said so."', f'"{WORDS}."', "It rained."],
    ],
)
def test_no_speaker(paragraphs):
    assert not any(answers(*paragraphs))


def test_nested_is_left_to_the_outer():
    outer, inner = answers("\"They shouted 'keep it open' at us all day.\"")
    assert not outer
    assert inner


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("add", ("add", "adds", "added", "adding")),
        ("state", ("state", "states", "stated", "stating")),
        ("cry", ("cry", "cries", "cried", "crying")),
        ("say", ("say", "says", "sayed", "saying")),
        ("quip", ("quip", "quips", "quipped", "quipping")),
        ("confess", ("confess", "confesses", "confessed", "confessing")),
        ("quiz", ("quiz", "quizzes", "quizzed", "quizzing")),
    ],
)
def test_inflections(verb, forms):
    assert inflections(verb) == forms


@given(st.lists(st.text(alphabet="aAsid .!?,\"'“”‘’:—S\n"), max_size=5))
def test_never_raises(paragraphs):
    for quotation in quotations(paragraphs):
        assert has_speaker(paragraphs, quotation) in (True, False)


@pytest.mark.parametrize("unit", ['"We go on and on." ', '"we go" and ', "A ", "“Is it?” Yes. "])
def test_time_is_linear(unit):
    paragraphs = [unit * (200_000 // len(unit))]
    begun = time.process_time()
    for quotation in quotations(paragraphs):
        has_speaker(paragraphs, quotation)
    assert time.process_time() - begun < LIMIT


def test_time_is_linear_over_paragraphs():
    paragraphs = ['"We go on and on."'] * 10_000
    begun = time.process_time()
    for quotation in quotations(paragraphs):
        has_speaker(paragraphs, quotation)
    assert time.process_time() - begun < LIMIT
