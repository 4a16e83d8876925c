"""The generator of faults and of harmless edits: what it plants is there, and what it keeps is kept."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from bench import faults, harmless
from bench.edits import Edit, apply, moved
from bench.stories import Story
from newslint.model import Span

PARAGRAPHS = (
    "Harbor bridge to stay closed.",
    "PORT ELLERY - The old harbor bridge closed on Tuesday after engineers found 14 cracks in its "
    "northern tower. The state will pay $42 million for the repairs, and the council will choose a "
    "builder in May.",
    "Council leader Nora Whitcombe said the bridge could reopen by autumn. “The northern tower is "
    "older than anyone in this city remembers,” Whitcombe said. “The southern tower was built to "
    "last for another hundred years.”",
    "“Every ferry captain has asked for the same honest answer,” said Harold Lindqvist, who runs "
    "the ferries. Lindqvist told Reuters on Wednesday that the boats were full.",
    "The ferry company allegedly raised its prices by 9 percent. It did not tell passengers. The "
    "Port Ellery Ferry Company (PEFC) was founded in 1921. The company owns five boats.",
    "The ferries run until 11 p.m., the harbor office said. According to Whitcombe, the cost has "
    "doubled since 2014.",
    "The mayor declined to comment. Two engineers have not been charged with any crime.",
    "On Friday, Nora Whitcombe will visit the northern tower with a group of students from Ohio. "
    "The U.S. government supports the work. Lindqvist is not invited to the visit.",
)
CREDITS = (
    ("Council leader Nora Whitcombe", "said", "the bridge could reopen by autumn"),
    ("Harold Lindqvist", "said", "“Every ferry captain has asked for the same honest answer,”"),
    ("Lindqvist", "told Reuters on Wednesday", "that the boats were full"),
    ("the harbor office", "said", "The ferries run until 11 p.m."),
    ("Whitcombe", "According to", "the cost has doubled since 2014"),
)
QUOTED = (
    "“The northern tower is older than anyone in this city remembers,”",
    "“The southern tower was built to last for another hundred years.”",
)


def story() -> Story:
    text = "\n\n".join(PARAGRAPHS)

    def place(words: str, near: int) -> list[int]:
        start = text.index(words, near)
        return [start, start + len(words)]

    marked = []
    for source, cue, content in CREDITS:
        near = max(0, text.index(content) - len(source) - len(cue) - 4)
        credit = {"Content": [place(content, 0)]}
        credit["Cue"], credit["Source"] = [place(cue, near)], [place(source, near)]
        marked.append(credit)
    after = text.index(QUOTED[0]) + len(QUOTED[0])
    marked.append(
        {
            "Source": [place("Whitcombe", after)],
            "Cue": [place("said", after)],
            "Content": [place(each, 0) for each in QUOTED],
        }
    )
    return Story({"name": "harbor", "text": text, "attributions": marked})


STORY = story()


@pytest.mark.parametrize("kind", faults.MAKERS)
def test_every_fault_differs_from_the_source_where_it_says(kind: str) -> None:
    for fault in faults.MAKERS[kind](STORY, Random(1)):
        rewrite = apply(STORY.text, fault.edits)
        old = [STORY[place] for place in fault.places]
        places = [moved(place, fault.edits) for place in fault.places]
        new = [rewrite[place.start : place.end] for place in places]
        assert fault.places
        assert fault.kind == kind
        assert fault.kind in fault.rules
        assert old != new


def test_kinds_that_the_story_offers() -> None:
    made = {
        kind: {fault.way for fault in maker(STORY, Random(1))}
        for kind, maker in faults.MAKERS.items()
    }
    assert made["attribution.dropped"] == {"head cut", "tail cut", "according to cut"}
    assert made["attribution.secondhand"] == {"told it"}
    assert made["quotation.unmarked"] == {"what went on behind the credit"}
    assert {"adverb cut", "may -> will"} <= made["certainty.raised"]
    assert {"digit", "scale", "word"} <= made["fidelity.quantity"]
    assert {"weekday", "year", "exchanged"} <= made["fidelity.time"]
    assert {"not removed", "antonym", "not added"} <= made["fidelity.negation"]
    assert {"declined to comment", "have"} <= made["omission.caveat"]


def rewritten(kind: str, way: str) -> str:
    """Return the first rewrite with a fault of that kind and way, or fail."""
    found = [each for each in faults.MAKERS[kind](STORY, Random(1)) if each.way == way]
    return apply(STORY.text, found[0].edits)


@pytest.mark.parametrize(
    ("kind", "way", "there"),
    [
        ("attribution.dropped", "head cut", "\n\nThe bridge could reopen by autumn. “The"),
        ("attribution.dropped", "tail cut", "The ferries run until 11 p.m. According"),
        ("attribution.dropped", "according to cut", "said. The cost has doubled since 2014."),
        ("attribution.secondhand", "told it", "Lindqvist said on Wednesday that"),
        ("certainty.raised", "adverb cut", "The ferry company raised its prices"),
        ("certainty.raised", "may -> will", "the bridge will reopen"),
        ("fidelity.negation", "not removed", "It did tell passengers."),
        ("omission.caveat", "declined to comment", "\n\nTwo engineers have not"),
        (
            "quotation.unmarked",
            "what went on behind the credit",
            " said. The southern tower was built to last for another hundred years.\n",
        ),
    ],
)
def test_a_fault_reads_as_meant(kind: str, way: str, there: str) -> None:
    rewrite = rewritten(kind, way)
    assert there in rewrite
    assert there not in STORY.text


def test_planting_is_deterministic_and_keeps_faults_apart() -> None:
    one, two = (faults.plant(STORY, Random("a"), Counter(), per=6) for _ in range(2))
    assert one is not None
    assert two is not None
    assert (one.rewrite, one.faults) == (two.rewrite, two.faults)
    paragraphs = [faults.paragraphs_of(STORY, fault) for fault in one.faults]
    assert len(one.faults) > 3
    assert sum(map(len, paragraphs)) == len(set().union(*paragraphs))


def test_kinds_planted_least_come_first() -> None:
    planted = Counter(dict.fromkeys(faults.MAKERS, 5))
    planted["fidelity.time"] = 0
    made = faults.plant(STORY, Random(1), planted, per=1)
    assert made is not None
    assert [fault.kind for fault in made.faults] == ["fidelity.time"]


def harmless_texts() -> dict[str, str]:
    return {made.kind: made.text for made in harmless.rewrites(STORY, seed=1)}


def test_harmless_edits_are_deterministic_and_change_the_text() -> None:
    made = harmless_texts()
    assert made == harmless_texts()
    assert made.pop("identical") == STORY.text
    assert "all together" in made
    assert all(text != STORY.text for text in made.values())


@pytest.mark.parametrize(
    ("kind", "there"),
    [
        ("percent", "by 9%."),
        ("contractions", "It didn't tell"),
        ("number words", "owns 5 boats"),
        ("spelling", "harbour bridge closed"),
        ("said X, X said", "said Whitcombe. “The"),
        ("surname only", "On Friday, Whitcombe will"),
        ("first name added", "According to Nora Whitcombe, the cost"),
        ("quotation marks", '"The southern tower was built to last for another hundred years."'),
    ],
)
def test_a_harmless_edit_reads_as_meant(kind: str, there: str) -> None:
    assert there in harmless_texts()[kind]
    assert there not in STORY.text


def test_harmless_edits_leave_quoted_words_alone() -> None:
    text = harmless_texts()["all together"]
    for words in ("has asked for the same honest answer", "older than anyone in this city"):
        assert words in text


def test_moved_takes_insertions_at_the_ends_in() -> None:
    edits = (Edit(0, 2, "abcd"), Edit(10, 10, "!!"), Edit(20, 20, "??"))
    assert moved(Span(10, 10), edits) == Span(12, 14)
    assert moved(Span(3, 10), edits) == Span(5, 14)
    assert moved(Span(11, 20), edits) == Span(15, 26)


def test_overlapping_edits_are_refused() -> None:
    with pytest.raises(ValueError, match="overlaps"):
        apply("abcdef", [Edit(0, 3, ""), Edit(2, 4, "x")])
