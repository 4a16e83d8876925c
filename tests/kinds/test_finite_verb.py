"""`finite-verb`: sentences whose main verb was lost, and the many that only look so."""

from __future__ import annotations

import pytest
from helpers import messages, run_rule

RULE = (
    "extends: finite-verb\nscope: paragraph & ~quotation\nmessage: '{subject} | {verb} | {match}'\n"
)


def found(text: str) -> list[str]:
    return messages(run_rule(RULE, text))


def test_names_subject_and_verb_and_covers_the_clause() -> None:
    assert found("Senator Ruth Hale urging her party to wait until the vote.") == [
        "Senator Ruth Hale | urging | Senator Ruth Hale urging her party to wait until the vote"
    ]
    assert found("After the vote, Senator Ruth Hale urging her party to wait, in a letter.") == [
        "Senator Ruth Hale | urging | Senator Ruth Hale urging her party to wait"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "He been arrested at the port on Monday.",
        "The nurses been told to wait for a letter.",
        "They seen the lorry leave the yard at noon.",
        "She also claiming that the money was hers.",
        "The firm, which makes lifts, planning to close two plants.",
        "Before the storm hit the coast, Mayor Ann Cole telling people to leave.",
        '"We did all we could," the coach saying after the match.',
        "The minister saying that prices would fall because wages had.",
        "In March, the museum opening a new hall for its ships.",
        "Others fearing they will lose their homes.",
        "The driver arrested on Tuesday at a petrol station.",
        "Two women charged with fraud after a search of their flat.",
        "The prize being a week by the sea.",
        "The plan since been dropped by the board.",
        '"Why did nobody call?" the judge asking in court.',
        "People briefed on the talks saying that a deal was near.",
    ],
)
def test_flags_a_sentence_without_a_finite_verb(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Police searching for the driver said nothing.",
        "Before the event the town's police chief, Adam Lunde, lobbied for open carry to be"
        " suspended downtown, saying it was dangerous.",
        "He had been arrested at the port on Monday.",
        "The firm is closing two plants, with 300 people losing their jobs.",
        "The people being moved did not know where they would go.",
        "Critics say the plan, drawn up in haste, ignores people living nearby.",
        "The council approved the plan, its members having read the report.",
        "Photographs of the scene show men running from the bank.",
        "Weather permitting, the race will start at noon.",
        "Not so fast, my friends.",
        "More on this story later.",
        "Are they planning to strike?",
        "Council approving new stadium plan",
        "By Jane Ashworth, reporting from Oslo.",
        "Result: Rovers beating Athletic in the shoot-out.",
        '"Nobody telling me the truth," she wrote.',
        "The coach kept shouting.",
        "It was the first time that visitors got to see the crew working.",
        "The square filled with players hugging their families.",
        "The charge involved Mr Hale taking a boat that was not his.",
        "Those hoping for a quick end were wrong.",
        "The driver arrested on Tuesday has been released.",
        "Two women charged with fraud denied it.",
        "The minister charged into the hall and shouted.",
        "Shares dropped by a tenth in an hour of trading.",
        "In a letter signed by six judges, the court was asked to wait.",
        "Many carried lamps lent by the people living nearby.",
        "The guards described people running from the bank.",
        "Additional reporting by Jane Ashworth.",
        "A short walk away, singing crowds in yellow vests filled the square.",
        "The company's rising costs worried investors looking for growth.",
    ],
)
def test_keeps_silent_on_sound_sentences_and_on_what_is_no_sentence(text: str) -> None:
    assert found(text) == []


def test_captions_and_opening_headlines_are_left_alone() -> None:
    assert found("Crews hauling the boat ashore at noon. Photo: Ann Lee") == []
    assert found("Crews hauling the boat ashore at noon (AP Photo).") == []
    body = "\n\n".join(["The crews hauled the boat ashore on Monday."] * 6)
    assert found(f"Crews hauling the boat ashore at noon.\n\n{body}") == []
    assert found(f"{body}\n\nCrews hauling the boat ashore at noon.") != []
