"""Makers of faults in who is credited: each takes an article and yields what could be planted in it.

`bench/faults.py` chooses among them. A fault is cheap where PolNeAR's annotators have marked the
speaker, the cue and the words: only sound, outermost attributions are used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from random import Random

from bench import fault_texts as texts
from bench.edits import Edit, Fault, capitalised
from bench.stories import Attribution, Person, Sentence, Story
from newslint.model import Span

Maker = Callable[[Story, Random], Iterator[Fault]]

CLAUSE_CUES = re.compile(
    r"(?:has |had |have )?(?:also |later |then )?"
    r"(?:said|says|saying|argued|argues|added|adds|noted|notes|claimed|claims|believes|believed|stated|explained|"
    r"contended|contends|suggested|suggests|insisted|insists|alleged|alleges|warned|warns|predicted|reported|"
    r"reports|told [\w ]{2,30}|wrote|writes|conceded|acknowledged|announced|declared|asserted|estimated)"
    r"(?: that)?"
)
SAYING = re.compile(
    r"\b(?:said|says|saying|told|tells|added|adds|argued|argues|wrote|writes|noted|notes|explained|stated|warned|"
    r"warns|insisted|contended|according to|asked|replied|claimed|claims|suggested|predicted|acknowledged)\b",
    re.I,
)
PRONOUNS = ("he", "she")
OWN_VOICE = re.compile(r"\b(?:I|I’m|I've|we|you|your|our|us|me|my|let’s|let's|okay)\b", re.I)


def fault(
    story: Story, kind: str, way: str, edits: list[Edit], *also: str, cut: bool = False
) -> Fault:
    """Return a fault that touches the sentences of its edits; `also` names it as rightly."""
    spans = [Span(edit.start, max(edit.end, edit.start + 1)) for edit in edits]
    places = tuple(dict.fromkeys(story.around(span) for span in spans if story.sentences_of(span)))
    return Fault(kind, way, tuple(edits), places, frozenset({kind, *also}), cut)


def outermost(story: Story) -> Iterator[Attribution]:
    """Yield the attributions that lie in no other, in the running text."""
    title_end = story.paragraphs[0].end if story.paragraphs else 0
    for each in story.attributions:
        touching = sum(other.overlaps(each.span) for other in story.credited)
        says = SAYING.search(story[each.cue])
        if touching == 1 and says and each.span.start > title_end:
            yield each


def plain_sentences(story: Story) -> Iterator[Sentence]:
    """Yield the sentences in the publisher's own voice: nobody credited, nothing in quotation marks."""
    for sentence in story.sentences:
        words = sentence.last - sentence.first
        text = story[sentence.span]
        if (
            sentence.paragraph > 0
            and 8 <= words <= 40
            and text.endswith(".")
            and text[0].isupper()
            and not OWN_VOICE.search(text)
            and not story.is_credited(sentence.span)
            and not story.is_quoted(sentence.span)
            and any(word.tag in ("VBD", "VBZ", "VBP", "MD") for word in story.words_of(sentence))
        ):
            yield sentence


def is_clause(story: Story, content: Span) -> bool:
    """Whether some words are a clause that can stand alone: a finite verb with a subject."""
    inside = story.words_in(content)
    subjects = [word for word in inside if word.relation in ("nsubj", "nsubjpass", "expl")]
    for subject in subjects:
        verb = story.words[subject.head]
        near = [verb, *story.children(subject.head)]
        if verb in inside and any(word.tag in ("VBD", "VBZ", "VBP", "MD") for word in near):
            # Before the verb of the main clause stands its subject, not a subordinate one.
            main = verb.relation in ("ROOT", "ccomp") or story.words[verb.head] not in inside
            if main and subject.start < verb.start:
                return True
    return False


def head_cut(story: Story, each: Attribution) -> Edit | None:
    """Return the edit that cuts `Source said (that)` off the head of a sentence, where that is one."""
    if len(each.content) != 1 or not each.source.start < each.cue.start < each.content[0].start:
        return None
    content = each.content[0]
    sentence = story.sentence_at(each.source.start)
    if sentence is None or sentence.start != each.source.start:
        return None
    if story.text[content.end : sentence.end] not in (".", ""):
        return None
    if not re.fullmatch(r",? ?", story.text[each.source.end : each.cue.start]):
        return None
    if not CLAUSE_CUES.fullmatch(story[each.cue]) or story.is_quoted(
        Span(content.start, content.start + 1)
    ):
        return None
    start = content.start
    start += len("that ") if story.text.startswith("that ", start) else 0
    first = next(iter(story.words_in(Span(start, content.end))), None)
    # "said in a memo that ...": what follows the cue is no clause yet.
    if first is None or not first.text[0].isalnum() or first.tag == "IN":
        return None
    if not is_clause(story, Span(start, content.end)):
        return None
    return Edit(sentence.start, start + 1, story.text[start].upper())


def tail_cut(story: Story, each: Attribution) -> Edit | None:
    """Return the edit that cuts `, Source said` or `, said Source` off a sentence's tail."""
    content = each.content[-1]
    credit = Span(min(each.source.start, each.cue.start), max(each.source.end, each.cue.end))
    sentence = story.sentence_at(credit.start)
    if len(each.content) != 1 or sentence is None or credit.start < content.end:
        return None
    gap = story.text[content.end : credit.start]
    between = story.text[
        min(each.source.end, each.cue.end) : max(each.source.start, each.cue.start)
    ]
    rest = story.text[credit.end : sentence.end]
    if not re.fullmatch(r",? ?", gap) or between.strip() or not re.fullmatch(r",?\.", rest):
        return None
    end = content.start + len(story[content].rstrip(" ,"))
    return Edit(end, sentence.end - (story.text[end - 1] != "."), "")


def dropped(story: Story, _: Random) -> Iterator[Fault]:
    kind = "attribution.dropped"
    for each in outermost(story):
        if edit := head_cut(story, each):
            yield fault(story, kind, "head cut", [edit])
        edit = tail_cut(story, each)
        if edit and not story.is_quoted(each.content[0]) and is_clause(story, each.content[0]):
            yield fault(story, kind, "tail cut", [edit])
        sentence = story.sentence_at(each.span.start)
        words = story[each.cue].lower()
        after = each.content[0].start
        if (
            sentence
            and words == "according to"
            and sentence.start == each.cue.start
            and story.text[each.source.end : after] == ", "
            and not story.is_quoted(each.content[0])
        ):
            cut = Edit(sentence.start, after + 1, story.text[after].upper())
            yield fault(story, kind, "according to cut", [cut])


def named(story: Story, rng: Random, *unlike: Person | None) -> Person | None:
    """Return somebody of the article other than the ones given."""
    surnames = {person.surname for person in unlike if person}
    others = [person for person in story.people if person.surname not in surnames]
    return rng.choice(others) if others else None


def changed(story: Story, rng: Random) -> Iterator[Fault]:
    kind = "attribution.changed"
    for each in outermost(story):
        words = story[each.source]
        person = story.person(words)
        also = ["quotation.misattributed"] if story.is_quoted(each.content[0]) else []
        if person and (other := named(story, rng, person)):
            new = (
                other.surname if words.endswith(person.surname) and " " not in words else other.full
            )
            edits = [Edit(*each.source, new)]
            yield fault(story, kind, "another speaker", edits, *also)
        if words.lower() in PRONOUNS:
            near = near_text(story, each.source.start)
            others = [person for person in story.people if person.surname not in near]
            if others and len(story.people) > 1:
                edits = [Edit(*each.source, rng.choice(others).surname)]
                yield fault(story, kind, "a name for a pronoun", edits, *also)


def near_text(story: Story, offset: int) -> str:
    """Return the paragraph at an offset with the three before it: who "he" may be."""
    number = next(i for i, span in enumerate(story.paragraphs) if offset < span.end)
    start = story.paragraphs[max(0, number - 3)].start
    return story.text[start : story.paragraphs[number].end]


def invented(story: Story, rng: Random) -> Iterator[Fault]:
    kind = "attribution.invented"
    for sentence in plain_sentences(story):
        stop, text = sentence.end - 1, story[sentence.span]
        if text.startswith(("But ", "And ", "Yet ", "If ", "So ", "Or ")):
            continue
        if person := named(story, rng):
            yield fault(
                story, kind, "said by one of it", [Edit(stop, stop, f", {person.surname} said")]
            )
            first = story.words_of(sentence)[0]
            if first.tag in ("DT", "PRP$", "EX") and person.surname not in text:
                head = f"{person.surname} said that {first.text[0].lower()}"
                edit = Edit(sentence.start, sentence.start + 1, head)
                yield fault(story, kind, "said by one of it, in front", [edit])
        stranger = rng.choice(texts.STRANGERS)
        edit = Edit(stop, stop, f", {stranger} said")
        yield fault(story, kind, "said by a stranger", [edit], "fidelity.name")


def vague(story: Story, rng: Random) -> Iterator[Fault]:
    kind = "attribution.vague"
    for each in outermost(story):
        words = story[each.source]
        first = next(iter(story.words_in(each.cue)), None)
        if first is None or not any(person.surname in words for person in story.people):
            continue
        who = rng.choice(texts.VAGUE_SPEAKERS)
        sentence = story.sentence_at(each.source.start)
        if sentence and sentence.start == each.source.start:
            who = capitalised(who)
        if first.tag in ("VBD", "MD") and first.text.lower() not in ("was", "had"):
            yield fault(story, kind, "plural nobody", [Edit(*each.source, who)])
        if story[each.cue].lower() == "according to":
            edits = [Edit(*each.source, rng.choice(("reports", "sources", "officials")))]
            yield fault(story, kind, "according to nobody", edits)


OUTLET = "|".join(sorted(map(re.escape, texts.OUTLETS), key=len, reverse=True))
TOLD = re.compile(rf"\btold (?:{OUTLET})(?=[ ,.])(?! (?:host|anchor|reporter|correspondent|’s|'s))")
INTERVIEW = re.compile(rf",? (?:in|during) an interview (?:with|on) (?:{OUTLET})(?=[,.])")


def secondhand(story: Story, _: Random) -> Iterator[Fault]:
    kind = "attribution.secondhand"
    for match in TOLD.finditer(story.text):
        if not story.is_quoted(Span(*match.span())):
            yield fault(story, kind, "told it", [Edit(*match.span(), "said")])
    for match in INTERVIEW.finditer(story.text):
        if not story.is_quoted(Span(*match.span())):
            yield fault(story, kind, "in an interview", [Edit(*match.span(), "")])


def loaded_verb(story: Story, rng: Random) -> Iterator[Fault]:
    kind = "framing.loaded-verb-shift"
    for each in outermost(story):
        verb = rng.choice(texts.LOADED_VERBS)
        if story[each.cue] in ("said", "said that"):
            edit = Edit(each.cue.start, each.cue.start + len("said"), verb)
            yield fault(story, kind, f"said -> {verb}", [edit])
        elif story[each.cue] in ("says", "says that"):
            new = texts.LOADED_PRESENT[verb]
            edit = Edit(each.cue.start, each.cue.start + len("says"), new)
            yield fault(story, kind, f"says -> {verb}", [edit])


MAKERS: dict[str, Maker] = {
    "attribution.dropped": dropped,
    "attribution.changed": changed,
    "attribution.invented": invented,
    "attribution.vague": vague,
    "attribution.secondhand": secondhand,
    "framing.loaded-verb-shift": loaded_verb,
}
