"""Makers of faults in quotations: words altered, invented, unmarked, given to others, joined."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from random import Random
from typing import NamedTuple

from bench import fault_texts as texts
from bench.edits import Edit, Fault, capitalised
from bench.fault_makers import Maker, fault, named, outermost
from bench.stories import Person, Story, Word
from newslint.model import Span

SPEECH_LENGTH = 6
"""Quotations of fewer words are phrases, in which a changed word leaves little to recognise."""

FIRST_PERSON = re.compile(r"\b(?:I|my|me|My)\b")
NEGATABLE = re.compile(
    r"\b(?P<verb>is|are|was|were|will|would|should|could|can|must|has|have|had)(?= [a-z])"
)
TAIL = re.compile(r"[^,;“\"]{0,40}\.")


class Spoken(NamedTuple):
    """A quotation that begins an attribution's content, in one sentence with its speaker."""

    inner: Span  # the words between the marks
    outer: Span  # with the marks
    source: Span
    cue: Span
    person: Person | None
    alone: bool  # whether it is all of the content


def speech(story: Story) -> Iterator[Spoken]:
    """Yield quotations of some length with their marked speakers, one to an attribution."""
    for each in outermost(story):
        content = each.content[0]
        around = [quote for quote in story.quotations if quote.overlaps(content)]
        first = around[0] if around else content
        ends = story.sentence_at(first.end - 1)
        credit = Span(min(each.source.start, each.cue.start), max(each.source.end, each.cue.end))
        if len(around) != 1 or ends is None or not ends.span.contains(credit):
            continue
        mark = 2 if story.text.startswith("''", first.start) else 1
        inner = Span(first.start + mark, first.end - mark)
        if abs(first.start - content.start) > 1 or abs(first.end - content.end) > 1:
            continue
        if len(story[inner].split()) >= SPEECH_LENGTH:
            person = speaker(story, each.source)
            yield Spoken(inner, first, each.source, each.cue, person, len(each.content) == 1)


def speaker(story: Story, source: Span) -> Person | None:
    """Return the one person whom a marked source names, apposition and all."""
    named = [person for person in story.people if person.surname in story[source]]
    return named[0] if len(named) == 1 else None


def quoted_stretches(story: Story) -> Iterator[Span]:
    """Yield the words between marks of every quotation long enough, speaker marked or not."""
    for quote in story.quotations:
        mark = 2 if story.text.startswith("''", quote.start) else 1
        inner = Span(quote.start + mark, quote.end - mark)
        sentence = story.sentence_at(inner.start)
        if (
            sentence
            and SPEECH_LENGTH <= len(story[inner].split()) <= 60
            and (
                story.is_credited(quote)
                and quote.end < story.paragraphs[sentence.paragraph].end + 1
            )
        ):
            yield inner


def altered(story: Story, rng: Random) -> Iterator[Fault]:
    kind = "quotation.altered"
    for inner in quoted_stretches(story):
        inside = [word for word in story.words_in(inner) if word.text.isalpha()]
        content = [word for word in inside if word.tag in texts.QUOTED_WORDS and len(word.text) > 3]
        plain = [word for word in content if word.text.islower()]
        if plain:
            word = rng.choice(plain)
            edit = Edit(word.start, word.end, replacement(story, word, rng))
            yield fault(story, kind, "word replaced", [edit])
        droppable = [word for word in plain if word.relation in ("amod", "advmod")]
        if droppable:
            word = rng.choice(droppable)
            if story.text[word.end] == " ":
                yield fault(story, kind, "word dropped", [Edit(word.start, word.end + 1, "")])
        nouns = [word for word in plain if word.tag in ("NN", "NNS") and word.relation == "dobj"]
        if nouns:
            start = rng.choice(nouns).start
            adjective = rng.choice(texts.QUOTED_WORDS["JJ"])
            yield fault(story, kind, "word inserted", [Edit(start, start, f"{adjective} ")])
        if verb := NEGATABLE.search(story.text, inner.start, inner.end):
            edit = Edit(verb.end(), verb.end(), " not")
            yield fault(story, kind, "negated", [edit], "fidelity.negation")


def replacement(story: Story, word: Word, rng: Random) -> str:
    """Return another word of the same class: one of the article, or one of ours."""
    others = [
        other.text
        for other in story.words
        if other.tag == word.tag
        and other.text.islower()
        and other.text.isalpha()
        and len(other.text) > 3
        and other.text[:4] != word.text[:4].lower()
        and other.relation == word.relation
    ]
    return rng.choice(
        rng.choice((others or texts.QUOTED_WORDS[word.tag], texts.QUOTED_WORDS[word.tag]))
    )


def invented(story: Story, rng: Random) -> Iterator[Fault]:
    kind = "quotation.invented"
    for paragraph in story.paragraphs[1:]:
        person = named(story, rng)
        if person and story.text[paragraph.end - 1] in '.”"' and len(story[paragraph].split()) > 12:
            words = rng.choice(texts.INVENTED_QUOTATIONS).format(a=person.surname)
            edit = Edit(paragraph.end, paragraph.end, f" {words}")
            made = Fault(
                kind, "put in", (edit,), (Span(paragraph.end, paragraph.end),), frozenset({kind})
            )
            yield made
            apart = made.edits[0]._replace(text=f"\n\n{words}")
            yield Fault(kind, "put in as a paragraph", (apart,), made.places, made.rules)


def unmarked(story: Story, _: Random) -> Iterator[Fault]:
    kind = "quotation.unmarked"
    for each in speech(story):
        words = story[each.inner]
        sentence = story.sentence_at(each.inner.start)
        if sentence is None or FIRST_PERSON.search(words) or len(words.split()) < 8:
            continue
        if not each.alone or not sentence.span.contains(each.outer):
            continue
        credit = Span(min(each.source.start, each.cue.start), max(each.source.end, each.cue.end))
        before = each.outer.start == sentence.start and credit.start - each.outer.end <= 2
        after = credit.start == sentence.start and each.outer.start - credit.end <= 3
        ends_there = TAIL.fullmatch(story.text, credit.end, sentence.end) if before else after
        if ends_there and (before or after):
            plain = capitalised(words.rstrip(",.") + ".")
            way = "said behind it" if before else "said before it"
            edits = [Edit(sentence.start, sentence.end, plain)]
            yield fault(story, kind, way, edits, "attribution.dropped")
    for attribution in outermost(story):
        last = attribution.content[-1]
        if last not in story.quotations or attribution.cue.end > last.start:
            continue
        sentence = story.sentence_at(last.start)
        words = story[last]
        if sentence and sentence.start == last.start and words[-2] in ".!" and not (
            FIRST_PERSON.search(words) or len(words.split()) < 8 or words.startswith("''")
        ):  # fmt: skip
            edits = [Edit(last.start, last.start + 1, ""), Edit(last.end - 1, last.end, "")]
            yield fault(story, kind, "what went on behind the credit", edits)


def misattributed(story: Story, _: Random) -> Iterator[Fault]:
    kind = "quotation.misattributed"
    known = [each for each in speech(story) if each.person]
    for one, two in combinations(known[:14], 2):
        if one.person != two.person and one.source.start < two.source.start:
            edits = [Edit(*one.source, called(story, two)), Edit(*two.source, called(story, one))]
            near = sum(one.outer.end < span.start < two.outer.start for span in story.paragraphs)
            way = "neighbours exchanged" if near <= 1 else "speakers exchanged"
            yield fault(story, kind, way, edits, "attribution.changed")


def called(story: Story, each: Spoken) -> str:
    """Return what to call a speaker in another place: without the words that only fit in this one."""
    words = story[each.source]
    short = len(words.split()) <= 3 and "," not in words
    return each.person.full if each.person and not short else words


def merged(story: Story, _: Random) -> Iterator[Fault]:
    """Join the words of a later sentence, cut there, to those of an earlier quotation."""
    kind = "quotation.merged"
    known = list(speech(story))
    for one, two in combinations(known[:14], 2):
        first, second = story.sentence_at(one.inner.start), story.sentence_at(two.inner.start)
        if first is None or second is None or first.paragraph == second.paragraph:
            continue
        if story[one.inner][-1] not in ",." or not story[two.inner][0].isupper():
            continue
        added = story[two.inner].rstrip(",.?!")
        last = one.inner.end - 1
        edits = [Edit(last, last, f". {added}"), cut_sentence(story, second.span)]
        same = one.person == two.person if one.person and two.person else None
        way = {True: "of one speaker", False: "of two speakers", None: "of whoever"}[same]
        also = () if same is not False else ("quotation.misattributed", "attribution.changed")
        yield Fault(kind, way, tuple(edits), (first.span, second.span), frozenset({kind, *also}))


def cut_sentence(story: Story, span: Span) -> Edit:
    """Return the edit that takes a sentence out, with the space or the line ends before it."""
    start = span.start
    while start > 0 and story.text[start - 1].isspace():
        start -= 1
    ends = span.end == len(story.text) or story.text[span.end] == "\n"
    begins = "\n" in story.text[start : span.start]
    if begins and not ends:  # the next sentence begins the paragraph
        end = span.end
        while story.text[end].isspace():
            end += 1
        return Edit(span.start, end, "")
    return Edit(start, span.end, "")


MAKERS: dict[str, Maker] = {
    "quotation.altered": altered,
    "quotation.invented": invented,
    "quotation.unmarked": unmarked,
    "quotation.misattributed": misattributed,
    "quotation.merged": merged,
}
