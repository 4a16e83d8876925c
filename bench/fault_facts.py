"""Makers of faults in what is said: figures, names, times, negation, certainty, claims, caveats, title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise
from random import Random

from bench import fault_texts as texts
from bench.edits import Edit, Fault
from bench.fault_makers import Maker, fault, plain_sentences
from bench.fault_quotations import cut_sentence
from bench.stories import Story
from newslint.model import Span

FIGURE = re.compile(
    r"(?<![\w.,$€£#:/’'-])\$?(?P<figure>\d{1,3}(?:,\d{3})+|\d+)(?P<rest>\.\d+)?"
    r"(?P<unit> (?:percent|million|billion|trillion|people|votes|points|years|days|months|miles)\b|%)?"
    r"(?![\w,:/’'-]|\.\d)"
)
NUMBER_WORD = re.compile(
    r"\b(?P<word>two|three|four|five|six|seven|eight|nine|ten)(?= [a-z]+s\b)(?! (?:days|years|ways))"
)
NUMBER_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NOT_A_COUNT = re.compile(
    r"(?:\b(?:No|Nos|Rule|Section|Article|Title|Chapter|Route|Channel|Boeing|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)\.?|#) $"
)
WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!['’])")
DAY = re.compile(
    rf"\b(?P<month>{'|'.join(map(re.escape, (*texts.MONTHS, *texts.SHORT_MONTHS)))})"
    r" (?P<day>[1-9]|[12]\d|3[01])(?![\d-])"
)
YEAR = re.compile(
    r"(?<=in )(?:19|20)\d\d\b(?![-’'])|(?<=since )(?:19|20)\d\d\b|(?<=, )(?:19|20)\d\d(?=[,.])"
)
RELATIVE = re.compile(r"\b(?P<which>last|next) (?P<unit>week|month|year)\b")
UNITS = ("week", "month", "year")
PLACE = re.compile(rf"(?<![-A-Z.] )(?<![-\w])(?:{'|'.join(texts.PLACES)})\b(?! [A-Z]|['’-])")
ADVERB = re.compile(
    r"(?<!n’t )(?<!n't )(?<!not )\b(?:allegedly|reportedly|apparently|possibly|probably|purportedly|perhaps) ",
    re.I,
)
MODAL = re.compile(r"\b(?:may|might|could) (?=(?:have|be|\w+)\b)(?!not\b|also\b|n)")
BELIEVED = re.compile(
    r"\b(?P<be>is|are|was|were) (?:believed|thought|said|alleged|reported|expected|rumored) to "
    r"(?P<next>be|have)\b"
)
SEEMS = re.compile(r"\b(?:appears|seems) to be\b")
ALLEGED = re.compile(r"\b(?P<article>[Aa]n |[Tt]he |\w+s )?(?:alleged|suspected) (?=[a-z]+)")
NEGATED = (
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "would",
    "should",
    "will",
    "did",
    "does",
    "do",
)
NEGATION = re.compile("|".join(rf"(?<=\b{verb})(?: not|n[’']t)\b" for verb in NEGATED))
ANTONYM = re.compile(rf"\b(?:{'|'.join(texts.ANTONYMS)})\b")
BOUND = re.compile(r"\b(?:more than|less than|at least|at most|above|below)\b(?= \$?\d)")
ROLES_ALIKE = re.compile(
    r"(?:,| and| or| vs\.?| versus|,? [A-Z][\w’'-]+)*,?(?: and| or| &| vs\.?)? ?"
)
CAVEAT = re.compile(
    r"(?:declined|refused) to (?:comment|say|answer|discuss|elaborate|be interviewed)|"
    r"(?:did|does|do|has|had)(?: not|n[’']t) (?:immediately )?(?:respond|return|reply|responded|returned)\b|"
    r"could not (?:immediately |independently )?be (?:verified|confirmed|reached|determined)|"
    r"could not (?:independently )?(?:verify|confirm)|"
    r"(?:has|have|had|was|were) not (?:yet )?been (?:charged|accused|convicted|verified|confirmed)|"
    r"no immediate comment|\b(?:denied|denies|disputed|disputes|has denied|have denied|denying)\b|"
    r"(?:was|were|is|are) not (?:immediately |yet )?(?:clear|available for comment)|no evidence (?:that|of)|"
    r"remains? unclear|(?:is|was) unclear|unclear (?:whether|if|how)"
)


def quantity(story: Story, rng: Random) -> Iterator[Fault]:
    kind = "fidelity.quantity"
    figures = [match for match in FIGURE.finditer(story.text) if is_count(story, match)]
    for match in figures:
        place = Span(*match.span("figure"))
        yield fault(story, kind, "digit", [Edit(*place, other_figure(match["figure"], rng))])
        unit = (match["unit"] or "").strip()
        if unit in ("million", "billion", "trillion"):
            new = rng.choice([each for each in ("million", "billion", "trillion") if each != unit])
            yield fault(story, kind, "scale", [Edit(match.end() - len(unit), match.end(), new)])
        elif not match["rest"] and unit not in ("percent", "%"):
            value = int(match["figure"].replace(",", "")) * 10
            yield fault(story, kind, "ten times", [Edit(*place, f"{value:,}")])
    for match in NUMBER_WORD.finditer(story.text):
        if is_free(story, Span(*match.span())):
            new = rng.choice([each for each in NUMBER_WORDS if each != match["word"]])
            yield fault(story, kind, "word", [Edit(*match.span(), new)])
    for one, two in combinations(figures[:14], 2):
        alike = (one["unit"] or "").strip(" %") == (two["unit"] or "").strip(" %")
        apart = story.sentence_at(one.start()) != story.sentence_at(two.start())
        if (
            alike
            and apart
            and one["figure"] != two["figure"]
            and not one["rest"]
            and not two["rest"]
        ):
            edits = [
                Edit(*one.span("figure"), two["figure"]), Edit(*two.span("figure"), one["figure"])
            ]  # fmt: skip
            yield fault(story, kind, "exchanged", edits)


def is_free(story: Story, span: Span) -> bool:
    """Whether words stand in the running text, outside quotation marks."""
    return span.start > story.paragraphs[0].end and not story.is_quoted(span)


def is_count(story: Story, match: re.Match[str]) -> bool:
    """Whether a figure counts or measures something: no year, no date, no part of a name."""
    value = match["figure"].replace(",", "")
    year = len(value) == 4 and value[:2] in ("18", "19", "20") and "," not in match["figure"]
    before = story.text[max(0, match.start() - 12) : match.start()]
    return not year and value != "0" and is_free(story, Span(*match.span())) and not (
        NOT_A_COUNT.search(before)
    )  # fmt: skip


def other_figure(figure: str, rng: Random) -> str:
    """Return a figure with one digit changed."""
    places = [index for index, letter in enumerate(figure) if letter.isdigit()]
    place = rng.choice(places[:2])
    others = [digit for digit in "123456789" if digit != figure[place]]
    return figure[:place] + rng.choice(others) + figure[place + 1 :]


def name(story: Story, rng: Random) -> Iterator[Fault]:
    kind = "fidelity.name"
    mentions = [
        (match, person)
        for person in story.people
        for match in re.finditer(
            rf"(?<![\w’'-])(?:{re.escape(person.full)}|{re.escape(person.surname)})(?![\w-])",
            story.text,
        )
        if is_free(story, Span(*match.span()))
        and not any(Span(*match.span()).overlaps(each.source) for each in story.attributions)
    ]
    for match, person in mentions:
        others = [each for each in story.people if each != person]
        sentence = story.sentence_at(match.start())
        others = [each for each in others if sentence and each.surname not in story[sentence.span]]
        if others:
            other = rng.choice(others)
            new = other.full if match[0] == person.full else other.surname
            yield fault(story, kind, "another person", [Edit(*match.span(), new)])
        wrong = misspelt(person.surname, rng)
        if wrong:
            edit = Edit(match.end() - len(person.surname), match.end(), wrong)
            yield fault(story, kind, "misspelt", [edit])
    for (one, first), (two, second) in combinations(mentions[:20], 2):
        same = story.sentence_at(one.start()) == story.sentence_at(two.start())
        if (
            same
            and first != second
            and not ROLES_ALIKE.fullmatch(story.text[one.end() : two.start()])
        ):
            edits = [Edit(*one.span(), two[0]), Edit(*two.span(), one[0])]
            yield fault(story, kind, "exchanged", edits, "fidelity.contradicted")
    for match in PLACE.finditer(story.text):
        if is_free(story, Span(*match.span())):
            new = rng.choice([each for each in texts.PLACES if each not in story.text])
            yield fault(story, kind, "another place", [Edit(*match.span(), new)])


def misspelt(word: str, rng: Random) -> str | None:
    """Return a name with two letters exchanged or one changed."""
    if len(word) < 6:
        return None
    place = rng.randrange(2, len(word) - 2)
    if word[place] != word[place + 1]:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return word[:place] + ("a" if word[place] != "a" else "o") + word[place + 1 :]


def time(story: Story, rng: Random) -> Iterator[Fault]:
    kind = "fidelity.time"

    def found(pattern: re.Pattern[str]) -> list[re.Match[str]]:
        return [each for each in pattern.finditer(story.text) if is_free(story, Span(*each.span()))]

    for match in found(WEEKDAY):
        new = rng.choice([each for each in texts.WEEKDAYS if each != match[0]])
        yield fault(story, kind, "weekday", [Edit(*match.span(), new)])
    for match in found(DAY):
        day = rng.choice([each for each in range(1, 29) if str(each) != match["day"]])
        yield fault(story, kind, "day", [Edit(*match.span("day"), str(day))])
        among = texts.MONTHS if match["month"] in texts.MONTHS else texts.SHORT_MONTHS
        new = rng.choice([each for each in among if each != match["month"]])
        yield fault(story, kind, "month", [Edit(*match.span("month"), new)])
    for match in found(YEAR):
        new = str(int(match[0]) + rng.choice((-4, -2, -1, 1, 2, 10)))
        yield fault(story, kind, "year", [Edit(*match.span(), new)])
    for match in found(RELATIVE):
        new = rng.choice([each for each in UNITS if each != match["unit"]])
        yield fault(story, kind, "last week", [Edit(*match.span("unit"), new)])
    for pattern in (WEEKDAY, YEAR, DAY):
        for one, two in combinations(found(pattern)[:10], 2):
            if one[0] != two[0] and story.sentence_at(one.start()) != story.sentence_at(
                two.start()
            ):
                edits = [Edit(*one.span(), two[0]), Edit(*two.span(), one[0])]
                yield fault(story, kind, "exchanged", edits)


def negation(story: Story, _: Random) -> Iterator[Fault]:
    kind, also = "fidelity.negation", "fidelity.contradicted"
    for match in NEGATION.finditer(story.text):
        if is_free(story, Span(*match.span())):
            yield fault(story, kind, "not removed", [Edit(*match.span(), "")], also)
    for match in ANTONYM.finditer(story.text):
        if is_free(story, Span(*match.span())):
            new = texts.ANTONYMS[match[0]]
            yield fault(story, kind, "antonym", [Edit(*match.span(), new)], also)
    for match in BOUND.finditer(story.text):
        if is_free(story, Span(*match.span())):
            edits = [Edit(*match.span(), texts.BOUNDS[match[0]])]
            yield fault(story, kind, "bound turned", edits, also, "fidelity.quantity")
    for sentence in plain_sentences(story):
        words = story.words_of(sentence)
        for word, after in pairwise(words):
            main = word.relation == "ROOT" or story.words[word.head].relation == "ROOT"
            verb = word.text in ("is", "are", "was", "were", "will", "has", "have", "can", "would")
            able = word.relation in ("aux", "auxpass") or (
                word.relation == "ROOT" and word.text in ("is", "are", "was", "were")
            )
            if main and verb and able and after.text not in ("not", "n't", "n’t"):
                edit = Edit(word.end, word.end, " not")
                yield fault(story, kind, "not added", [edit], also)


def raised(story: Story, _: Random) -> Iterator[Fault]:
    kind = "certainty.raised"

    def found(pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        return (each for each in pattern.finditer(story.text) if is_free(story, Span(*each.span())))

    for match in found(ADVERB):
        new = story.text[match.end()].upper() if match[0][0].isupper() else story.text[match.end()]
        yield fault(story, kind, "adverb cut", [Edit(match.start(), match.end() + 1, new)])
    for match in found(MODAL):
        following = next((word for word in story.words if word.start == match.end()), None)
        if following and following.tag == "VB" and following.text != "have":
            yield fault(story, kind, "may -> will", [Edit(*match.span(), "will ")])
        elif following and story.text.startswith("have been ", match.end()):
            edit = Edit(match.start(), match.end() + len("have been"), "was")
            yield fault(story, kind, "may have been -> was", [edit])
    for match in found(BELIEVED):
        have = {"is": "has", "are": "have", "was": "had", "were": "had"}[match["be"]]
        new = match["be"] if match["next"] == "be" else have
        yield fault(story, kind, "believed to cut", [Edit(*match.span(), new)])
    for match in found(SEEMS):
        yield fault(story, kind, "appears to cut", [Edit(*match.span(), "is")])
    for match in found(ALLEGED):
        article = (match["article"] or "").replace("An ", "A ").replace("an ", "a ")
        yield fault(story, kind, "alleged cut", [Edit(*match.span(), article)])


def lowered(story: Story, rng: Random) -> Iterator[Fault]:
    kind = "certainty.lowered"
    for sentence in plain_sentences(story):
        for word in story.words_of(sentence):
            if word.relation != "ROOT" and not (
                word.relation == "aux" and story.words[word.head].relation == "ROOT"
            ):
                continue
            if word.tag == "VBD" and word.relation == "ROOT" and word.text not in ("was", "were"):
                adverb = rng.choice(("allegedly", "reportedly", "apparently"))
                yield fault(
                    story, kind, "adverb added", [Edit(word.start, word.start, f"{adverb} ")]
                )
            elif word.text == "will":
                new = rng.choice(("may", "might", "could"))
                yield fault(story, kind, "will -> may", [Edit(word.start, word.end, new)])
            elif word.text in ("is", "are") and word.relation == "ROOT":
                yield fault(story, kind, "is -> may be", [Edit(word.start, word.end, "may be")])


def unsupported(story: Story, rng: Random) -> Iterator[Fault]:
    kind = "fidelity.unsupported"
    people = story.people
    for paragraph in story.paragraphs[1:]:
        if len(people) > 1 and story.text[paragraph.end - 1] == ".":
            one, two = rng.sample(people, 2)
            words = rng.choice(texts.UNSUPPORTED_SENTENCES).format(a=one.surname, b=two.surname)
            edit = Edit(paragraph.end, paragraph.end, f" {words}")
            place = Span(paragraph.end, paragraph.end)
            yield Fault(kind, "sentence", (edit,), (place,), frozenset({kind}))
    for sentence in plain_sentences(story):
        stop = sentence.end - 1
        edit = Edit(stop, stop, rng.choice(texts.UNSUPPORTED_CLAUSES))
        yield fault(story, kind, "clause", [edit])


def caveat(story: Story, _: Random) -> Iterator[Fault]:
    kind = "omission.caveat"
    for sentence in story.sentences:
        match = CAVEAT.search(story.text, sentence.start, sentence.end)
        quotes = [quote for quote in story.quotations if quote.overlaps(sentence.span)]
        whole = all(sentence.span.contains(quote) for quote in quotes)
        unfit = sentence.paragraph == 0 or sentence.last - sentence.first > 45
        if not match or not whole or unfit or story.is_quoted(Span(*match.span())):
            continue
        way = re.sub(r" .*", "", match[0]).replace("declined", "declined to comment")
        edit = cut_sentence(story, sentence.span)
        yield Fault(kind, way, (edit,), (sentence.span,), frozenset({kind}), cut=True)


def headline(story: Story, rng: Random) -> Iterator[Fault]:
    kind = "headline.unsupported"
    if len(story.people) > 1:
        for template in texts.HEADLINES:
            one, two = rng.sample(story.people, 2)
            title = template.format(a=one.surname, b=two.surname)
            edit = Edit(0, 0, f"{title}\n\n")
            rules = frozenset({kind, "fidelity.unsupported"})
            yield Fault(kind, "a title put on top", (edit,), (Span(0, 0),), rules)


def hyped(story: Story, rng: Random) -> Iterator[Fault]:
    """Put a word of hype before one noun in most paragraphs: one fault, over the whole article."""
    edits = []
    for sentence in plain_sentences(story):
        nouns = [
            word
            for word in story.words_of(sentence)
            if word.relation in ("nsubj", "dobj", "pobj") and word.tag in ("NN", "NNS")
            and story.text[word.start - 1] == " " and word.text.islower()
        ]  # fmt: skip
        if nouns:
            start = rng.choice(nouns).start
            edits.append(Edit(start, start, f"{rng.choice(texts.HYPE)} "))
    if len(edits) > 4:
        kind = "sensational.shift"
        places = (Span(0, len(story.text)),)
        yield Fault(kind, "hype sprinkled", tuple(edits), places, frozenset({kind}))


MAKERS: dict[str, Maker] = {
    "certainty.raised": raised,
    "certainty.lowered": lowered,
    "fidelity.quantity": quantity,
    "fidelity.name": name,
    "fidelity.time": time,
    "fidelity.negation": negation,
    "fidelity.unsupported": unsupported,
    "omission.caveat": caveat,
    "headline.unsupported": headline,
    "sensational.shift": hyped,
}
