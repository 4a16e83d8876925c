"""`omission`: caveats of the source that the rewrite does not carry, though it carries what they limit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from newslint.align import Word, standing_for
from newslint.comparing.sentence_pairs import Sentence, SentencePair, SentencePairs, sentence_pairs
from newslint.comparison import Comparison, SourcePlace
from newslint.kinds.base import ComparingKind, Match, texts_option
from newslint.language.abbreviations import words
from newslint.language.caveats import Caveat, caveats
from newslint.language.stems import content_stems
from newslint.scopes import Scope
from newslint.statements import Reading
from newslint.yamlnodes import Node

CARRIED = 0.75
"""A rewrite has a caveat, in other words, where one sentence holds this share of its weight."""

BESIDE = 2
"""A caveat limits what its source says in its own sentence and so many before it."""

LEAST_COVERAGE = 0.3
"""A sentence of the rewrite carries one of the source where this share of it comes from there."""

TOLD = 0.67
"""A negated sentence tells what a caveat says where it holds this share of what is denied."""

MOST = 0.7
"""A caveat is all of a sentence where it takes this share of it."""

PERSONAL = frozenset({"denial", "not-charged", "no-comment"})
"""Kinds of caveats that say something of somebody, once for the whole story."""

ACCUSATIONS = words("accuse accusation allege allegation charge trial arrest suspect indict sue")
"""Stems of words that accuse."""

FEW = 6
"""A sentence of fewer content words makes no claim that a caveat could be about."""

CUES = words(
    """deny comment respond response request decline refuse reject dispute dismiss answer say
    verify confirm immediate immediately independent independently question clear unclear know
    return seek interview statement email message phone call reach contact available evidence"""
)
"""Stems that say that there is a caveat, not what about."""

LAST_WORDS = 5
"""So many words at the end of a sentence show where a caveat belonged."""

ALIKE: Mapping[str, frozenset[str]] = {
    "unverified": frozenset({"unknown", "preliminary"}),
    "unknown": frozenset({"unverified", "no-comment", "preliminary"}),
    "no-comment": frozenset({"unknown", "condition"}),
    "denial": frozenset({"legal", "not-charged"}),
    "not-charged": frozenset({"denial", "legal"}),
    "preliminary": frozenset({"unknown", "unverified"}),
    "condition": frozenset(),
    "legal": frozenset({"denial", "not-charged"}),
    "correction": frozenset(),
}
"""Kinds of caveats that may say the same."""


@dataclass(frozen=True, eq=False)
class Stated:
    """A caveat where it stands.

    Attributes:
        caveat: the caveat.
        source: the number of its source; -1 for the rewrite.
        section: the section it stands in.
        sentence: the number of its sentence among the units of its side.
        words: its content words.
    """

    caveat: Caveat
    source: int
    section: int
    sentence: int
    words: tuple[Word, ...]


class OmissionKind(ComparingKind):
    """Reports denials, refusals to comment and other limits of the source that are gone."""

    name = "omission"
    summary = "A caveat of the source that the rewrite leaves out."
    options = (
        texts_option(
            "kinds",
            "What the caveat says: unverified, no-comment, denial, not-charged, unknown, condition,"
            " correction, preliminary, legal.",
            required=True,
        ),
    )
    fields = ("source", "match")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._kinds = frozenset(values["kinds"])

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        if comparison.is_summary:
            return
        wanted = set(comparison.article.sections(scopes))
        pairs = sentence_pairs(comparison)
        ours = list(_read(comparison.reading, -1, 0))
        sources = []
        offset = 0
        for number, reading in enumerate(comparison.source_readings):
            sources += list(_read(reading, number, offset))
            offset += len(reading.units)
        carried, used = _carried(pairs, sources, ours)
        said: set[tuple[str, str]] = set()
        for each in sources:
            key = _key(each)
            if each.caveat.kind not in self._kinds or each in carried or key in said:
                continue
            pair = _anchor(pairs, each, {other.sentence for other in sources})
            pair = _accusing(pairs, each, pair) or pair
            if pair is None or _is_told(comparison, pairs, each, used):
                continue
            section = comparison.article.stating[pair.ours.section]
            if section not in wanted:
                continue
            said.add(key)
            place = _ending(pair.ours)
            start, end = each.caveat.start, each.caveat.end
            source = SourcePlace(each.source, each.section, start, end)
            yield self.match(
                section,
                place,
                "omission.caveat",
                _features(pairs, each, pair),
                fields={
                    "match": section.text[slice(*place)],
                    "source": comparison.source_text(source),
                },
                evidence=(comparison.evidence_at(source),),
            )


def _key(stated: Stated) -> tuple[str, str]:
    """What two caveats share that are reported once: kind and holder; a pronoun stands for any."""
    kind, holder = stated.caveat.kind, stated.caveat.holder.lower()
    if kind not in PERSONAL:
        return kind, f"{stated.source} {stated.sentence}"
    return kind, "" if holder in PRONOUNS else holder


def _read(reading: Reading, source: int, offset: int) -> Iterator[Stated]:
    """Yield the caveats of one article; its units are numbered from an offset."""
    by_section: dict[int, list[int]] = {}
    for unit in reading.units:
        by_section.setdefault(unit.section, []).append(unit.index)
    for section, paragraph in enumerate(reading.paragraphs):
        for caveat in caveats(paragraph.text, paragraph.sentences):
            if any(low <= caveat.start < high for low, high in paragraph.quotations):
                continue
            for number in by_section.get(section, ()):
                unit = reading.units[number]
                if unit.start <= caveat.start < unit.end:
                    words = tuple(
                        word for word in unit.words if caveat.start <= word.start < caveat.end
                    )
                    yield Stated(caveat, source, section, number + offset, words)


def _anchor(pairs: SentencePairs, stated: Stated, caveats_at: set[int]) -> SentencePair | None:
    """Return the pair behind which a caveat belonged: what it limits, and where that is told now.

    The nearest source sentence counts, its own first unless the caveat is all of it; of the rewrite's
    sentences made from that one, the last.
    """
    own = pairs.source_sentence(stated.sentence)
    for step in range(int(_fills(stated, own)), BESIDE + 1):
        number = stated.sentence - step
        found = [
            pair
            for pair in pairs.pairs
            if pair.theirs.number == number
            and pair.theirs.source == stated.source
            and _share(pairs, pair) >= LEAST_COVERAGE
        ]
        if found:
            return found[-1]
        # One more step back only over what is no claim itself: another caveat, or a few words.
        if step and number not in caveats_at and not _is_short(pairs, number):
            break
    return None


def _accusing(
    pairs: SentencePairs, stated: Stated, anchor: SentencePair | None
) -> SentencePair | None:
    """Return the first pair in which our sentence accuses the holder of a caveat by name.

    None where the anchor that is known names the holder, too.
    """
    name = _last_name(stated.caveat.holder) if stated.caveat.holder else None
    if name is None or stated.caveat.kind not in ("denial", "not-charged"):
        return None
    if anchor is not None and name in {word.stem for word in anchor.ours.words}:
        return None
    body = {word.stem for word in stated.words} - CUES - _held(stated.caveat.holder)
    for pair in pairs.pairs:
        stems = {word.stem for word in pair.ours.words}
        if name in stems and stems & (body | ACCUSATIONS):
            return pair
    return None


def _is_short(pairs: SentencePairs, number: int) -> bool:
    return number >= 0 and len(pairs.source_sentence(number).words) < FEW


def _fills(stated: Stated, sentence: Sentence) -> bool:
    """Whether a caveat is the most of its sentence."""
    return stated.caveat.end - stated.caveat.start >= MOST * (sentence.end - sentence.start)


def _share(pairs: SentencePairs, pair: SentencePair) -> float:
    """The share of our sentence that comes from theirs."""
    total = pairs.weigh(pair.ours, range(len(pair.ours.words)))
    return pairs.weigh(pair.ours, pair.there) / total if total else 0.0


def _carried(
    pairs: SentencePairs, theirs: Sequence[Stated], ours: Sequence[Stated]
) -> tuple[set[Stated], set[int]]:
    """Return the caveats of the sources that one of the rewrite answers to, and the sentences of those.

    Each of the rewrite answers to one of the source, the most alike first, and to those of the same
    kind and holder: who denies twice in the source may deny once in the rewrite.
    """
    candidates = []
    found: set[Stated] = set()
    for number, each in enumerate(theirs):
        for other, mine in enumerate(ours):
            kind, kinds = each.caveat.kind, ALIKE[each.caveat.kind]
            if mine.caveat.kind != kind and mine.caveat.kind not in kinds:
                continue
            named = _same_holder(each, mine)
            score = _common(pairs, each, mine) + float(named) + (mine.caveat.kind == kind)
            candidates.append((-score, number, other))
            if named:
                found.add(each)
    answered: set[int] = set()
    matched: set[int] = set()
    for _, number, other in sorted(candidates):
        if number not in matched and other not in answered:
            matched.add(number)
            answered.add(other)
            found.add(theirs[number])
    return found, {ours[other].sentence for other in answered}


def _common(pairs: SentencePairs, one: Stated, other: Stated) -> float:
    stems = {word.stem for word in other.words}
    total = sum(pairs.weight(word.stem) for word in one.words)
    common = sum(pairs.weight(word.stem) for word in one.words if word.stem in stems)
    return common / total if total else 0.0


def _same_holder(theirs: Stated, ours: Stated) -> bool:
    """Whether two caveats are plainly about the same people or things."""
    one, other = theirs.caveat.holder, ours.caveat.holder
    if not one or not other or one.lower() in PRONOUNS or other.lower() in PRONOUNS:
        return False
    ours_last, theirs_last = _last_name(other), _last_name(one)
    return _held(one) == _held(other) or (ours_last is not None and ours_last == theirs_last)


def _last_name(holder: str) -> str | None:
    """Return the stem of the last word of a holder, where that is a name."""
    last = holder.rsplit(maxsplit=1)[-1]
    stems = [stem for stem, _, _ in content_stems(last)]
    return stems[-1] if stems and last[:1].isupper() else None


SAME_SENTENCE = 0.5
"""A sentence that shares so much with that of the caveat was made from it."""


def _is_told(comparison: Comparison, pairs: SentencePairs, stated: Stated, used: set[int]) -> bool:
    """Whether a sentence of the rewrite tells what a caveat says, in whatever words.

    Those that answer to another caveat count only where they name the holder of this one, too.
    """
    held = _held(stated.caveat.holder)
    body = [word for word in stated.words if word.stem not in held and word.stem not in CUES]
    negations = comparison.reading.negations
    if any(
        pair.theirs.number == stated.sentence
        and _share(pairs, pair) >= SAME_SENTENCE
        and _is_caveat(comparison, pair.ours, stated)
        for pair in pairs.pairs
    ):
        return True
    for unit in comparison.reading.units:
        stems = {word.stem for word in unit.words}
        if unit.index in used and not (held and held <= stems):
            continue
        if stated.words and _covered(pairs, stated.words, stems) >= CARRIED:
            return True
        denies = any(unit.start <= each.start < unit.end for each in negations[unit.section])
        if denies and len(body) > 1 and _covered(pairs, body, stems) >= TOLD:
            return True
    return False


def _is_caveat(comparison: Comparison, ours: Sentence, stated: Stated) -> bool:
    """Whether a sentence of the rewrite denies something, or holds a caveat of a like kind."""
    if any(
        ours.start <= each.start < ours.end for each in comparison.reading.negations[ours.section]
    ):
        return True
    kinds = {stated.caveat.kind, *ALIKE[stated.caveat.kind]}
    return any(each.kind in kinds for each in caveats(ours.text, [(ours.start, ours.end)]))


def _held(holder: str) -> set[str]:
    return {stem for stem, _, _ in content_stems(holder)}


def _covered(pairs: SentencePairs, some: Sequence[Word], stems: set[str]) -> float:
    """The share of the weight of some words that some stems cover."""
    total = sum(pairs.weight(word.stem) for word in some)
    covered = sum(
        pairs.weight(word.stem)
        * max((s for each, s in standing_for(word.stem).items() if each in stems), default=0.0)
        for word in some
    )
    return covered / total if total else 0.0


PRONOUNS = frozenset({"he", "she", "they", "it", "who", "we", "i", "both", "neither", "none"})


def _ending(sentence: Sentence) -> tuple[int, int]:
    """Return the last words of a sentence."""
    text = sentence.text[sentence.start : sentence.end].rstrip()
    words = text.split()
    tail = words[-LAST_WORDS:]
    low = len(text)
    for word in reversed(tail):
        low = text.rindex(word, 0, low)
    end = len(text.rstrip(".!?\"'”’"))
    return sentence.start + low, sentence.start + max(end, low + 1)


def _features(pairs: SentencePairs, stated: Stated, pair: SentencePair) -> dict[str, float]:
    """What tells how sure it is that an editor would miss a caveat."""
    return {
        f"kind.{stated.caveat.kind}": 1.0,
        "near": 1.0 - (stated.sentence - pair.theirs.number) / (BESIDE + 1),
        "coverage": pair.coverage,
        "holder": float(bool(stated.caveat.holder)),
        "own sentence": float(_fills(stated, pairs.source_sentence(stated.sentence))),
        "body": min(1.0, len(stated.words) / 10),
    }
