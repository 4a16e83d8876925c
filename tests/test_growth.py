"""Twice the text takes about twice the work: what is compared is counted, no clock is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import accumulate
from random import Random
from typing import Any

import pytest
from comparing import article, compared

from newslint.comparing import credited, facts_alike, facts_search, sentence_pairs
from newslint.comparing.credits import credits_of
from newslint.comparing.facts_affinity import Context
from newslint.comparing.facts_alike import Figures
from newslint.comparing.facts_figures import agree, alike, answers, is_derivable, meaning
from newslint.comparing.facts_matching import Slots
from newslint.comparing.facts_search import Comparing
from newslint.comparing.facts_times import TimeMatcher
from newslint.comparing.facts_times import meaning as meaning_of_time
from newslint.comparing.quoted import QuotedWords
from newslint.comparison import Comparison
from newslint.language import name_slips
from newslint.language.lexicon import table
from newslint.language.name_slips import LastWords
from newslint.language.quantities import Quantity, quantities
from newslint.language.speakers import Speaker
from newslint.language.stretches import Stretches
from newslint.language.tokens import tokens_starting, tokens_touching

SENTENCES = 300
MOST = 2.6
"""Twice the text may take so many times the work; compared all with all it would be four times."""

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
THINGS = ("boats", "houses", "people", "letters", "bridges", "farms")


class Counter:
    """Counts the calls of what it stands before."""

    def __init__(self) -> None:
        self.calls = 0

    def around(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*args: Any, **named: Any) -> Any:
            self.calls += 1
            return function(*args, **named)

        return counted


@pytest.fixture
def counter() -> Counter:
    return Counter()


def sentences(count: int, seed: int = 1) -> list[str]:
    """Return made sentences, each with a figure and a day, a third of them credited to somebody."""
    random = Random(seed)
    words = sorted(word for word in table() if word.isalpha() and len(word) > 3)
    random.shuffle(words)
    shares = list(accumulate(1 / (rank + 10) for rank in range(len(words))))
    made = []
    for number in range(count):
        told = random.choices(words, cum_weights=shares, k=8)
        figure = f"{random.randint(3, 9000 if number % 2 else 9):,} {random.choice(THINGS)}"
        credit = f"Ann {random.choice(words).title()} said " if number % 3 == 0 else ""
        made.append(
            f"{credit}the {' '.join(told[:4])} had {figure} on {random.choice(DAYS)} "
            f"for the {' '.join(told[4:])}."
        )
    return made


def rewritten(count: int) -> Comparison:
    """Return a made article held against a source that lacks every tenth sentence of it."""
    made = sentences(count)
    source = [each for number, each in enumerate(made) if number % 10]
    return compared("\n\n".join(made), "\n\n".join(source))


def grows(counter: Counter, work: Callable[[int], object], size: int = SENTENCES) -> float:
    """Return how many times the calls that some work makes are more on twice the text."""
    counts = []
    for length in (size, 2 * size):
        counter.calls = 0
        work(length)
        counts.append(counter.calls)
    assert counts[0], "nothing was counted"
    return counts[1] / counts[0]


def slots_of_figures(comparison: Comparison) -> Slots[Quantity]:
    comparing = Comparing(agree, meaning, alike, answers)
    return Slots(comparison, lambda reading: reading.quantities, comparing)


def test_contexts_of_figures_are_weighed_where_they_may_fit(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Context, "affinity", counter.around(Context.affinity))
    assert grows(counter, lambda size: slots_of_figures(rewritten(size)).slots) < MOST


def test_contexts_of_times_are_weighed_where_they_may_fit(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(size: int) -> object:
        comparison = rewritten(size)
        comparing = Comparing(TimeMatcher(comparison).agree, meaning_of_time)
        return Slots(comparison, lambda reading: reading.times, comparing).slots

    monkeypatch.setattr(Context, "affinity", counter.around(Context.affinity))
    assert grows(counter, work) < MOST


def test_times_that_say_the_same_are_compared_once(counter: Counter) -> None:
    def work(size: int) -> object:
        comparison = rewritten(size)
        compare = counter.around(TimeMatcher(comparison).agree)
        comparing = Comparing(compare, meaning_of_time)
        return Slots(comparison, lambda reading: reading.times, comparing).slots

    assert grows(counter, work) < MOST


def test_figures_are_compared_with_those_of_like_value(counter: Counter) -> None:
    def work(size: int) -> None:
        figures = Figures(made_figures(size))
        counter.calls += sum(len(figures.like(each)) for each in made_figures(40, seed=2))

    assert grows(counter, work) < MOST
    counter.calls = 0
    work(SENTENCES)
    assert counter.calls < 40 * SENTENCES / 2


def test_sums_are_looked_up(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = [each for each in made_figures(60, seed=2) if each.low > 3]

    def work(size: int) -> None:
        figures = Figures(made_figures(size))
        for each in wanted:
            figures.give(each)

    monkeypatch.setattr(facts_alike, "is_close", counter.around(facts_alike.is_close))
    assert grows(counter, work) < MOST
    # Sought among the sums of 600 figures, it is held against fewer than there are figures.
    assert counter.calls < len(wanted) * SENTENCES


def made_figures(count: int, seed: int = 1) -> list[Quantity]:
    random = Random(seed)
    return quantities(", ".join(f"{random.randint(3, 9000):,} boats" for _ in range(count)))


@pytest.mark.parametrize("seed", range(4))
def test_no_like_figure_is_left_out(seed: int) -> None:
    random = Random(seed)
    units = ("boats", "percent", "miles", "km", "hours", "days", "lb", "dollars", "years old", "C")
    bounds = ("", "about ", "more than ", "up to ", "at least ", "nearly ")
    made = [
        each
        for _ in range(250)
        for each in quantities(
            f"{random.choice(bounds)}{random.choice((random.randint(1, 40), 1.5, 1000, '3-5'))}"
            f" {random.choice(units)}"
        )
    ]
    figures = Figures(made)
    for ours in made[:100]:
        like = set(figures.like(ours))
        for number, theirs in enumerate(made):
            facts = [facts_of(theirs), facts_of(ours)]
            assert number in like or agree(*facts) not in ("same", "bound")


def facts_of(quantity: Quantity) -> Any:
    from newslint.comparing.facts import Fact  # noqa: PLC0415

    return Fact(quantity, 0, 0, 0, {}, frozenset(), "", "")


def test_what_fits_best_is_what_a_look_at_each_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    def outcome() -> list[tuple[Any, ...]]:
        return [
            (each and each.fact.item.start, each and each.fact.section, each and each.affinity)
            for slot in slots_of_figures(rewritten(120)).slots
            for each in (slot.same, slot.bound, slot.rival)
        ]

    found = outcome()
    monkeypatch.setattr(facts_search, "FEW", 10**6)
    assert outcome() == found


def test_a_figure_made_of_two_is_found_among_many() -> None:
    many = quantities(", ".join(f"{number:,} boats" for number in range(1000, 9000, 37)))
    (whole,) = quantities("70 boats")
    assert not is_derivable(whole, many)
    assert is_derivable(whole, [*many, *quantities("30 boats, 40 boats")])


def test_slips_are_sought_among_like_words(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = Random(1)

    def word() -> str:
        return "".join(random.choices("abcdefghijklmnopqrstuvwxyz", k=7))

    monkeypatch.setattr(name_slips, "edit_distance", counter.around(name_slips.edit_distance))
    names = [word() for _ in range(2000)]
    last = LastWords((name, number) for number, name in enumerate(names))
    for number in range(50):
        near = last.near(names[number][:-1] + "q")
        assert number in near
        assert len(near) < len(names) / 50


def test_credits_are_looked_up_by_words(counter: Counter) -> None:
    made = {size: credits_of(rewritten(size)).credited for size in (SENTENCES, 2 * SENTENCES)}
    stems = {stem for _, said in made[SENTENCES]._credited[3:4] for stem in said}

    def work(size: int) -> None:
        assert made[size].most_shared(stems, lambda stem: 1.0, counter.around(lambda _: True)) > 0

    # What shares most is asked for first, and nothing that shares less.
    assert grows(counter, work) < MOST
    assert counter.calls <= 2


def test_a_speaker_is_sought_once(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credited, "same_speaker", counter.around(credited.same_speaker))
    found = credits_of(rewritten(60)).credited
    nobody = Speaker("Nobody Atall", "named")
    assert not found.has_speaker(nobody)
    first = counter.calls
    assert not found.has_speaker(nobody)
    assert counter.calls == first


def test_sentences_that_hold_words_are_looked_up(counter: Counter) -> None:
    def work(size: int) -> None:
        pairs = sentence_pairs.SentencePairs(rewritten(size))
        pairs.weight = counter.around(pairs.weight)
        for pair in pairs.pairs[:20]:
            rare = max(range(len(pair.ours.words)), key=lambda n: pairs.weigh(pair.ours, [n]))
            list(pairs.holding(pair.ours, [rare], 0.8, but=-1))

    assert grows(counter, work, 100) < MOST / 1.5


@pytest.mark.parametrize("find", [tokens_starting, tokens_touching])
def test_tokens_are_found_by_bisection(find: Callable[..., list[Any]]) -> None:
    (doc,) = article(" ".join(sentences(60))).reading.docs
    for start in range(0, len(doc.text), 97):
        end = start + 31
        wanted = [
            token
            for token in doc
            if token.idx < end
            and (token.idx + len(token) > start if find is tokens_touching else token.idx >= start)
        ]
        assert find(doc, start, end) == wanted
    seen = Seen(doc)
    find(seen, 400, 440)
    assert seen.count < 60


class Seen:
    """A parsed text that counts the tokens that are looked at."""

    def __init__(self, doc: Any) -> None:
        self.doc = doc
        self.count = 0

    def __len__(self) -> int:
        return len(self.doc)

    def __getitem__(self, key: Any) -> Any:
        self.count += 1
        return self.doc[key]

    def __iter__(self) -> Iterator[Any]:
        raise AssertionError("walks through the whole text")


def test_stretches_that_reach_into_a_place() -> None:
    random = Random(1)
    places = [(start, start + random.randint(1, 3000)) for start in random.sample(range(9000), 60)]
    stretches = Stretches((*place, place) for place in places)
    for start in range(0, 12_000, 211):
        end = start + random.randint(1, 1500)
        wanted = [place for place in places if place[0] < end and start < place[1]]
        assert stretches.touching(start, end) == wanted


def test_short_quotations_are_looked_up_by_what_stands_around(counter: Counter) -> None:
    def work(size: int) -> None:
        made = [each.replace(" had ", " had “odd luck” and ") for each in sentences(size)]
        ours = [each.replace("odd luck", "bad luck") for each in made[:10]]
        read = QuotedWords(article("\n\n".join(ours)), [article("\n\n".join(made))])
        (source,) = read.sources
        found = source.short_quotations
        source.__dict__["short_quotations"] = Looked(found, counter)
        _ = source.short_quotations_with
        counter.calls = 0
        replaced = [read.replaces(each, each.start, each.end) for each in read.pieces]
        assert all(replaced)
        assert replaced

    assert grows(counter, work, 100) < MOST


class Looked(list[Any]):
    """A list that counts what is taken from it."""

    def __init__(self, items: list[Any], counter: Counter) -> None:
        super().__init__(items)
        self.counter = counter

    def __getitem__(self, place: Any) -> Any:
        self.counter.calls += 1
        return super().__getitem__(place)
