from __future__ import annotations

from newslint.language.interviews import interview_start

TALK = [
    "The mayor spoke to us on Monday.",
    "What do you think of the new bridge?",
    "It is the best we could afford.",
    "Are you worried about the cost?",
    "I am, and I have said so.",
    "Would you build it again?",
    "Tomorrow.",
]


def test_an_interview_begins_with_its_first_question() -> None:
    assert interview_start(TALK) == 1


def test_labels_tell_who_asks() -> None:
    talk = [
        "Q: Why now?",
        "A: Because.",
        "Q: And the cost?",
        "A: Fine.",
        "Q: Who pays?",
        "A: We do.",
    ]
    assert interview_start(talk) == 0


def test_one_question_to_the_reader_is_no_interview() -> None:
    assert (
        interview_start([*TALK[:3], "The bridge opens in May.", "What are your thoughts?"]) is None
    )


def test_an_explainer_asks_nobody() -> None:
    text = [
        "What is the bridge for?",
        "Cars.",
        "Who pays?",
        "The state.",
        "When does it open?",
        "In May.",
    ]
    assert interview_start(text) is None


def test_questions_at_the_end_are_not_answered() -> None:
    assert (
        interview_start(["News.", "Do you agree?", "Would you pay?", "What do you think?"]) is None
    )
    assert interview_start([]) is None
