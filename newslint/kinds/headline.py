"""`headline`: what a title says that the story below it does not.

Titles are held against all other prose of the same article: standfirst, text, subheadings, captions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain
from re import compile as compile_re
from typing import Any

from newslint.align import Unit, standing_for
from newslint.article import Article
from newslint.confidence import confidence
from newslint.kinds.base import Kind, Match, Option, integer_option
from newslint.language.name_keys import name_words
from newslint.language.quotation_words import quotation_words, squeezed
from newslint.language.reporting import SPEECH
from newslint.language.stems import content_stems, stem
from newslint.scopes import Scope
from newslint.titles import (
    Story,
    Title,
    is_plain,
    is_title_case,
    same_measure,
    unknown_words,
    without_opening,
)
from newslint.yamlnodes import Node

Place = tuple[int, int]

LONGEST_TITLE = 400
"""What has more characters is no title but a paragraph marked as one."""

SMALL = 12
"""A count up to this may be what the story lists one by one."""

BARE = frozenset({"count", "age", "ordinal", "score"})
"""Kinds of figures that a story may have as a bare number, or inside a date or a score."""

ADDED = frozenset({"count", "money"})
"""Kinds of figures that a headline may add up."""

FULL = 0.5
"""The share of a quotation's, or of a doubted statement's, words that the story must hold."""

LEAST_COVERAGE = 0.6
"""A sentence of the story says what a title says if it covers so much of the title's weight."""

DOUBTS = frozenset({"allegation", "modal", "belief", "evidence", "unverified"})
"""Kinds of hedges that a title must not drop; plans and estimates are told flatly in any headline."""

LEAST_DOUBT = 0.4
"""Weaker hedges ("would", "likely") are dropped in honest headlines, too."""

NOT_FLAT = SPEECH | {
    "accuse", "aim", "bid", "blame", "charge", "consider", "expect", "eye", "face", "fear", "hope",
    "mull", "offer", "plan", "propose", "risk", "seek", "suspect", "talk", "threat", "try", "want",
    "weigh",
}  # fmt: skip
"""A title with one of these credits somebody or tells of a plan: it states nothing flatly."""

ASKS = compile_re(r"[?:'\"“”‘]|\bto\b")
"""A question, a credit with a colon, quotation marks, or the "to" of headlines for plans."""

VERB_TAGS = ("V", "NNS")
"""Tags of a headline's verbs: its present tense is often taken for a plural."""

CHECK_NAMES = ["figures", "names", "quotations", "certainty"]


class Headline(Kind):
    """Reports figures, names, quoted words and certainty that only the title has."""

    name = "headline"
    summary = "A title that says more than the story below it."
    options = (
        Option(
            "checks",
            lambda node: [item.choice(*CHECKS) for item in node.items()],
            {"type": "array", "items": {"enum": CHECK_NAMES}},
            f"What of a title must stand in the story: {', '.join(CHECK_NAMES)}.",
            default=CHECK_NAMES,
        ),
        integer_option("min_words", "Stories with fewer words are not judged.", default=30),
    )
    fields = ("match", "problem")
    parses = True
    default_scope = "title"

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._checks = [CHECKS[name] for name in CHECKS if name in values["checks"]]
        self._min_words: int = values["min_words"]

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        sections = article.sections(scopes)
        story = Story(article, [each for each in article.blocks if each not in sections])
        if sum(len(text.split()) for text in story.texts) < max(1, self._min_words):
            return
        told: set[str] = set()
        for section in sections:
            if len(section.text) > LONGEST_TITLE:
                continue
            title = Title(section, story)
            taken: list[Place] = []
            for match in chain.from_iterable(find(title) for find in self._checks):
                free = all(match.end <= start or end <= match.start for start, end in taken)
                taken.append((match.start, match.end))
                if free and match.text not in told:
                    told.add(match.text)
                    yield match


# Checks: each yields what one title has and the story has not


def figures(title: Title) -> Iterator[Match]:
    """Figures that the story neither has nor adds up to."""
    from newslint.language.quantities import agrees, quantities  # noqa: PLC0415 - large tables

    for figure in quantities(title.text):
        if any(agrees(each, figure) != "different" for each in title.story.figures):
            continue
        bare = figure.kind in BARE and figure.high in title.story.numbers
        if bare or (figure.kind in ADDED and title.story.works_out(figure)):
            continue
        alike = any(same_measure(each, figure) for each in title.story.figures)
        features = {
            "small": float(figure.kind == "count" and figure.high <= SMALL),
            "ordinal": float(figure.kind == "ordinal"),
            "score": float(figure.kind == "score"),
            "range": float(figure.low < figure.high),
            "alike": float(alike),
        }
        place = figure.start, figure.end
        yield found(
            title, place, "headline.figure", features, "a figure that the story does not give"
        )


def names(title: Title) -> Iterator[Match]:
    """Names of which the story has neither an alias nor the words."""
    from newslint.language.names import Names, find_name, mentions, near_miss  # noqa: PLC0415

    title_case = is_title_case(title.text)
    places = {
        (each.start, each.end): each.kind
        for each in mentions(title.text, title.section.sentences)
        if each.kind != "demonym"
        and not (title_case and each.kind == "other" and is_plain(each.text))
    }
    for start, end in unknown_words(title.text):
        if not any(low < end and start < high for low, high in places):
            places[start, end] = "other"
    if not places:
        return
    known = Names(
        [mentions(each.text, each.sentences) for each in title.story.sections], title.story.texts
    )
    alignment = title.alignment
    for place, kind in sorted(places.items()):
        start, end = without_opening(title.text, *place)
        name = title.text[start:end]
        if find_name(name, known) is not None:
            continue
        near = near_miss(name, known)
        words = name.split()
        surname = words if is_plain(words[-1]) else words[-1:]
        held = any(alignment.support(stem(word)) for word in surname)
        hyphened = "-" in title.text[max(0, start - 1) : start] + title.text[end : end + 1]
        if hyphened or name[-1].isdigit() or (held and near is None):
            continue
        features = {
            "near": float(near is not None),
            f"kind.{kind}": 1.0,
            "words": float(min(len(name_words(name)), 3)),
        }
        problem = "a name that the story does not have"
        if near is not None:
            problem = f"where the story has '{near.canonical}'"
        yield found(title, (start, end), "headline.name", features, problem)


def quoted(title: Title) -> Iterator[Match]:
    """Words in quotation marks that are not the story's."""
    for quotation, group in title.story.article.quotations:
        if group != (title.section,) or quotation.nested:
            continue
        for _, start, end in quotation.parts:
            words = quotation_words(title.text, start, end)
            if not words or squeezed(words) in title.story.squeezed:
                continue
            alignment = title.alignment
            (unit,) = alignment.units
            stems = [each.stem for each in unit.words if start <= each.start < end]
            total = sum(map(alignment.weight, stems))
            held = sum(alignment.weight(each) * alignment.support(each) for each in stems)
            if not total or held >= FULL * total:
                continue
            features = {
                "held": held / total,
                "words": min(len(words), 6) / 6,
                "double": float(title.text[start] in '"“'),
            }
            problem = "in quotation marks, though nobody in the story says it"
            yield found(title, (start, end), "headline.quotation", features, problem)


def certainty(title: Title) -> Iterator[Match]:
    """What a title says flatly and the story nowhere without a doubt."""
    if not is_flat(title.text):
        return
    alignment = title.alignment
    (unit,) = alignment.units
    weights = {word.stem: alignment.weight(word.stem) for word in unit.words}
    doubts = []
    for sentence in alignment.source_units if weights else ():
        stems = {word.stem for word in sentence.words}
        held = {each: strength_in(each, stems) for each in weights}
        coverage = sum(weights[each] * held[each] for each in held) / sum(weights.values())
        if coverage >= LEAST_COVERAGE:
            shared = {each for each, strength in held.items() if strength}
            doubts.append((coverage, doubt_about(shared, sentence, title.story)))
    if not doubts or any(doubt is None for _, doubt in doubts):
        return
    coverage, doubt = max(doubts, key=lambda each: each[0])
    place = doubt.verb(title) if doubt else None
    if doubt and place:
        features = {"coverage": coverage, "strength": doubt.strength, "share": doubt.share}
        problem = f"said flatly where the story has '{doubt.words}'"
        yield found(title, place, "headline.certainty", features, problem)


def strength_in(wanted: str, stems: Set[str]) -> float:
    """Return how well some stems hold one: 1 for itself, less for a word of like meaning, or 0."""
    return max(
        (count for each, count in standing_for(wanted).items() if each in stems), default=0.0
    )


def is_flat(text: str) -> bool:
    """Whether a title neither asks, credits, doubts nor tells of a plan."""
    from newslint.language.certainty import hedges  # noqa: PLC0415 - large tables

    if ASKS.search(text) or hedges(text):
        return False
    return not any(each in NOT_FLAT for each, _, _ in content_stems(text))


@dataclass(frozen=True)
class Doubt:
    """A hedge of the story on what a title says.

    Attributes:
        words: the hedge.
        strength: how much certainty it takes away.
        share: how much of what the sentence shares with the title it bears on.
        verbs: stems of the verbs it bears on.
    """

    words: str
    strength: float
    share: float
    verbs: frozenset[str]

    def verb(self, title: Title) -> Place | None:
        """Return the place of a title's verb that says flatly what the hedge bears on."""
        (doc,) = title.story.article.parse([title.section])
        for token in doc:
            compound = title.text.startswith("-", token.idx + len(token.text))
            if (
                token.tag_.startswith(VERB_TAGS)
                and not compound
                and strength_in(stem(token.text), self.verbs)
            ):
                return token.idx, token.idx + len(token.text)
        return None


def doubt_about(stems: set[str], sentence: Unit, story: Story) -> Doubt | None:
    """Return the strongest hedge of a sentence that bears on most of some stems, None if none does."""
    from newslint.language.certainty import hedge_scope, hedges  # noqa: PLC0415 - large tables

    section = story.sections[sentence.section]
    found_hedges = [
        each
        for each in hedges(section.text)
        if sentence.start <= each.start < sentence.end
        and each.kind in DOUBTS
        and each.strength >= LEAST_DOUBT
    ]
    if not found_hedges:
        return None
    (doc,) = story.article.parse([section])
    doubts = []
    for hedge in found_hedges:
        start, end = hedge_scope(doc, hedge)
        inside = {word.stem for word in sentence.words if start <= word.start < end}
        share = sum(bool(inside & standing_for(each).keys()) for each in stems) / len(stems)
        verbs = {
            stem(token.text) for token in doc if start <= token.idx < end and token.tag_[0] == "V"
        }
        words = section.text[hedge.start : hedge.end]
        if share >= FULL:
            doubts.append(Doubt(words, hedge.strength, share, frozenset(verbs)))
    return max(doubts, key=lambda each: (each.strength, each.share), default=None)


def found(
    title: Title, place: Place, model: str, features: Mapping[str, float], problem: str
) -> Match:
    """Return a match that is as sure as a model says."""
    return Match(
        title.section,
        *place,
        fields={"match": title.text[slice(*place)], "problem": problem},
        confidence=confidence(model, features),
        model=model,
        features=features,
    )


CHECKS: Mapping[str, Callable[[Title], Iterator[Match]]] = {
    "figures": figures,
    "names": names,
    "quotations": quoted,
    "certainty": certainty,
}
"""What each name in a rule's `checks` looks for."""
