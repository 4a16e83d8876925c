"""Harmless edits of speakers and names: each maker yields edits of one kind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bench import harmless_words as table
from bench.edits import Edit
from bench.harmless_marks import unquoted
from bench.stories import GIVEN_NAMES, Person, Story
from newslint.model import Span

FULL_NAME = re.compile(r"\b[A-Z][a-z]+(?: (?:of|for|and|the|on)){0,2}(?: [A-Z][a-z]+){1,5}\b")


def turned(story: Story) -> Iterator[Edit]:
    """`X said` behind a quotation becomes `said X`, and the other way round."""
    for each in story.attributions:
        source, cue = each.source, each.cue
        name = story[source]
        plain = story[cue] in ("said", "says") and len(name.split()) <= 3 and name[0].isupper()
        behind = all(content.end < min(source.start, cue.start) for content in each.content[:1])
        ends = story.text[max(source.end, cue.end)] in ".,"
        pronoun = name in ("He", "She", "They", "It")
        if not (plain and behind and ends) or pronoun:
            continue
        if cue.start == source.end + 1:
            yield Edit(source.start, cue.end, f"{story[cue]} {name}")
        elif source.start == cue.end + 1:
            yield Edit(cue.start, source.end, f"{name} {story[cue]}")


def neutral_cues(story: Story) -> Iterator[Edit]:
    for each in story.attributions:
        for number, new in enumerate(table.NEUTRAL_CUES.get(story[each.cue], ())):
            after = story.text[each.cue.end : each.cue.end + 1]
            if re.match(r" (?:as much|so|of|it)\b", story.text[each.cue.end :][:9]):
                continue
            if number == (each.cue.start // 7) % 3 and (new != "told reporters" or after in ".,"):
                yield Edit(*each.cue, new)


def mentions(story: Story, person: Person, words: str) -> Iterator[re.Match[str]]:
    """Yield where the running text calls somebody by these words and nobody else by that surname."""
    kin = re.findall(rf"(?:[A-Z][\w.’'-]+) (?={re.escape(person.surname)}\b)", story.text)
    others = {name.strip() for name in kin} - {*person.full.split(), *table.TITLES}
    if any(name in GIVEN_NAMES or name in ("Mr.", "Mrs.", "Ms.") for name in others):
        return
    yield from unquoted(
        story,
        re.compile(rf"(?<![\w’'-])(?<![A-Z]\w\w )(?<![\w.] [A-Z]\. ){re.escape(words)}(?![\w-])"),
    )


def first_name_added(story: Story) -> Iterator[Edit]:
    for person in story.people:
        for match in mentions(story, person, person.surname):
            before = re.search(r"([A-Z][\w.’'-]*) $", story.text[: match.start()][-30:])
            after = re.match(r" [A-Z]|['’]s? [A-Z]", story.text[match.end() : match.end() + 4])
            if not before and not after:
                yield Edit(*match.span(), person.full)


def surname_only(story: Story) -> Iterator[Edit]:
    for person in story.people:
        for number, match in enumerate(mentions(story, person, person.full)):
            seen = person.full in story.text[: match.start()]
            before = story.text[: match.start()].rsplit(maxsplit=1)[-1:]
            titled = before and (before[0][0].isupper() and before[0][-1] not in '.,!?”"')
            if number and seen and not titled:
                yield Edit(*match.span(), person.surname)


def pronouns(story: Story) -> Iterator[Edit]:
    """A name at a sentence's head for a pronoun, or a pronoun for a name, where the subject stays."""
    he = len(re.findall(r"\b[Hh]e\b", story.text))
    she = len(re.findall(r"\b[Ss]he\b", story.text))
    for one, two in zip(story.sentences, story.sentences[1:], strict=False):
        people = [person for person in story.people if person.surname in story[one.span]]
        if one.paragraph != two.paragraph or len(people) != 1:
            continue
        person = people[0]
        starts = any(
            word.text == person.surname and word.relation in ("nsubj", "nsubjpass")
            for word in story.words_of(one)
        )
        rest = story[one.span].replace(person.full, "")
        others = re.search(r"\b[A-Z][a-z]+ [A-Z][a-z]+", rest)
        quoted = story.is_quoted(one.span) or story.is_quoted(Span(two.start, two.start + 9))
        if not starts or others or quoted:
            continue
        first = story.words[two.first]
        if first.text in ("He", "She") and first.relation in ("nsubj", "nsubjpass"):
            yield Edit(first.start, first.end, person.surname)
        named = first.text == person.surname and first.relation in ("nsubj", "nsubjpass")
        if named and (he == 0) != (she == 0):
            yield Edit(first.start, first.end, "He" if he else "She")


def acronyms(story: Story) -> Iterator[Edit]:
    """A name that stands in the article with its initials too is called by the other of the two."""
    for full in sorted({match[0] for match in FULL_NAME.finditer(story.text)}):
        acronym = "".join(word[0] for word in full.split() if word[0].isupper())
        short = re.compile(rf"(?<![\w.]){acronym}(?![\w.])")
        long = re.compile(rf"\b{re.escape(full)}\b(?! \(| [A-Z])")
        firsts = [
            each.end() for each in (short.search(story.text), long.search(story.text)) if each
        ]
        if len(acronym) < 3 or len(firsts) < 2:
            continue
        for pattern, new in ((short, full), (long, acronym)):
            for match in unquoted(story, pattern):
                if match.start() > max(firsts) and story.text[match.end()] not in "’'-/)":
                    yield Edit(*match.span(), new)
