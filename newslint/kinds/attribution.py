"""`attribution`: who is credited with a statement, in the rewrite and in its source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from newslint.article import Section
from newslint.comparison import Comparison
from newslint.credits import Credits, SourceCredit, Standing, credits_of, is_report
from newslint.kinds.base import ComparingKind, Match, choice_option
from newslint.language.attributions import Attribution
from newslint.language.speaker_matching import is_pronoun, names_speaker
from newslint.language.speakers import Speaker
from newslint.scopes import Scope
from newslint.statements import Statement
from newslint.yamlnodes import Node

Place = tuple[int, int]

LEAST_LINKED = 0.45
"""Two statements are one only if this share of the rewrite's words stands in the source's."""

MOSTLY = 0.6
"""The share of the linked words that must lie in what the source credits to somebody."""

LEAST_WORDS = 3
"""A statement of fewer content words may be found anywhere."""

FAR = 40
"""A speaker so many characters from the cue is left out of what a finding covers."""

FAIR = frozenset({"explain", "add", "describe"})
"""Cues that colour a little, but that every newsroom uses for "said"."""

VAGUE = frozenset({"vague", "anonymous", "none"})


class AttributionKind(ComparingKind):
    """Reports credit that a rewrite dropped, changed, invented, blurred or coloured."""

    name = "attribution"
    summary = "A statement whose credit is not that of the source."
    fields = ("match", "speaker", "source")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self.condition: str = values["condition"]

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        credits_ = credits_of(comparison)
        find = CONDITIONS[self.condition]
        for statement in comparison.reading.statements:
            section = comparison.article.stating[statement.section]
            if section not in wanted:
                continue
            standing = credits_.standing(statement.section, statement.content)
            if standing.words >= LEAST_WORDS or (standing.words and credits_.is_sure(statement)):
                yield from find(self, section, statement, standing, credits_)

    # Conditions

    def _dropped(
        self, section: Section, statement: Statement, standing: Standing, credits_: Credits
    ) -> Iterator[Match]:
        """The source credits it, the rewrite states it in its own voice.

        Or the rewrite keeps who said it, and not whose report that is in the source.
        """
        credit = standing.credit
        if credit is None or standing.linked < LEAST_LINKED:
            return
        if statement.attribution:
            yield from self._outer_dropped(section, statement, standing, credits_)
            return
        if standing.credited < MOSTLY or not credit.is_report or standing.words < 2:
            return
        if credits_.is_quoted(statement) or credit.speaker.kind == "none":
            return
        place = statement.content[0][0], statement.content[-1][1]
        features = {
            "linked": standing.linked,
            "credited": standing.credited,
            "plain": credits_.plain(statement.section, statement.content),
            "names speaker": float(names_speaker(section.text[slice(*place)], credit.speaker)),
            "speaker goes on": float(credits_.goes_on(statement, credit.speaker)),
            "in credited sentence": float(credits_.is_in_credited_sentence(statement)),
            "certainty": statement.certainty,
            "weight": min(standing.weight, 40.0) / 10,
        }
        yield self._found(section, place, "attribution.dropped", features, credit, credits_)

    def _outer_dropped(
        self, section: Section, statement: Statement, standing: Standing, credits_: Credits
    ) -> Iterator[Match]:
        each = statement.attribution
        if each is None or each.depth or not credits_.is_sure(statement):
            return
        kept = [
            other
            for other, _ in standing.credits
            if credits_.same(statement, other)
        ]
        said = section.sentence_at(statement.start)
        for outer in credits_.around(kept[0]) if kept else ():
            if outer.is_report and not names_speaker(said, outer.speaker):
                features = {"linked": standing.linked, "credited": 1.0, "outer": 1.0}
                place = statement.start, statement.end
                yield self._found(section, place, "attribution.dropped", features, outer, credits_)
                return

    def _changed(
        self, section: Section, statement: Statement, standing: Standing, credits_: Credits
    ) -> Iterator[Match]:
        """Both credit it, to two different speakers."""
        each, credit = statement.attribution, standing.credit
        if each is None or each.speaker is None or credit is None or not is_report(each):
            return
        pronoun = is_pronoun(section.text[slice(*each.speaker)])
        # Who "he" is was read twice, and may have been misread once.
        if each.carried or (pronoun and credits_.is_pronoun(credit)):
            return
        if standing.linked < LEAST_LINKED or standing.credits[0][1] < MOSTLY:
            return
        rivals = [other for other, share in standing.credits if share >= MOSTLY and other.is_report]
        if not rivals or any(
            credits_.same(statement, other) is not False for other in rivals
        ):
            return
        features = {
            "linked": standing.linked,
            "share": standing.credits[0][1],
            "pronoun": float(pronoun),
            "pronoun in source": float(credits_.is_pronoun(credit)),
            "carried in source": float(credit.attribution.carried),
            "nested": float(each.depth > 0),
        }
        yield self._found(
            section, _credit_place(each), "attribution.changed", features, credit, credits_
        )

    def _invented(
        self, section: Section, statement: Statement, standing: Standing, credits_: Credits
    ) -> Iterator[Match]:
        """The rewrite credits what the source says in its own voice."""
        each = statement.attribution
        if each is None or each.speaker is None or each.carried or not is_report(each):
            return
        if is_pronoun(section.text[slice(*each.speaker)]):
            return
        if standing.linked < LEAST_LINKED or standing.credited > 1 - MOSTLY:
            return
        features = {
            "linked": standing.linked,
            "credited": standing.credited,
            "plain": standing.plain,
            "words": min(standing.words, 10) / 10,
            "speaks nearby": credits_.speaks_nearby(standing, statement.speaker),
        }
        place = _credit_place(each)
        evidence = credits_.evidence(standing)
        yield self.match(
            section,
            place,
            "attribution.invented",
            features,
            fields=_fields(section, place, statement.speaker.name, ""),
            evidence=evidence,
        )

    def _vague(
        self, section: Section, statement: Statement, standing: Standing, credits_: Credits
    ) -> Iterator[Match]:
        """A named speaker became nobody in particular."""
        each, credit = statement.attribution, standing.credit
        if each is None or credit is None or standing.linked < LEAST_LINKED:
            return
        if each.depth or each.carried or not is_report(each) or standing.credits[0][1] < MOSTLY:
            return
        if each.speaker and is_pronoun(section.text[slice(*each.speaker)]):
            return
        ours, theirs = statement.speaker.kind, credit.speaker.kind
        blurred = ours in VAGUE or (ours == "collective" and theirs == "named")
        if not blurred or theirs in (*VAGUE, "pronoun", "collective"):
            return
        if credits_.same(statement, credit):
            return
        features = {
            "linked": standing.linked,
            "share": standing.credits[0][1],
            "agentless": float(ours == "none"),
            "collective": float(ours == "collective"),
            "named": float(theirs == "named"),
        }
        yield self._found(
            section, _credit_place(each), "attribution.vague", features, credit, credits_
        )

    def _secondhand(
        self, section: Section, statement: Statement, standing: Standing, credits_: Credits
    ) -> Iterator[Match]:
        """The outlet that was told is gone."""
        each, credit = statement.attribution, standing.credit
        if each is None or credit is None or each.addressee or standing.linked < LEAST_LINKED:
            return
        outlet = credits_.outlet(credit)
        if outlet is None or outlet.lower() in section.text.lower():
            return
        features = {"linked": standing.linked, "share": standing.credits[0][1]}
        yield self._found(
            section, each.cue, "attribution.secondhand", features, credit, credits_, outlet
        )

    def _coloured(
        self, section: Section, statement: Statement, standing: Standing, credits_: Credits
    ) -> Iterator[Match]:
        """A neutral cue became one that vouches, doubts or moves."""
        each, credit = statement.attribution, standing.credit
        if each is None or credit is None or each.carried or each.stance == "neutral":
            return
        if standing.linked < LEAST_LINKED or each.cue_lemma in FAIR:
            return
        if any(other.attribution.stance != "neutral" for other, _ in standing.credits):
            return
        features = {"linked": standing.linked, "share": standing.credits[0][1]}
        cue = credits_.cue(credit)
        yield self._found(
            section, each.cue, "attribution.verb-shift", features, credit, credits_, cue
        )

    def _found(
        self,
        section: Section,
        place: Place,
        model: str,
        features: Mapping[str, float],
        credit: SourceCredit,
        credits_: Credits,
        source: str = "",
    ) -> Match:
        return self.match(
            section,
            place,
            model,
            features,
            fields=_fields(section, place, credit.speaker.name, source),
            evidence=(credits_.comparison.evidence_at(credit.place),),
        )


Condition = Callable[
    [AttributionKind, Section, Statement, Standing, Credits], Iterator[Match]
]

CONDITIONS: Mapping[str, Condition] = {
    "dropped": AttributionKind._dropped,
    "changed": AttributionKind._changed,
    "invented": AttributionKind._invented,
    "vague": AttributionKind._vague,
    "secondhand": AttributionKind._secondhand,
    "verb-shift": AttributionKind._coloured,
}
"""What each condition of a rule looks for."""

AttributionKind.options = (
    choice_option("condition", "What became of the credit.", tuple(CONDITIONS), required=True),
)


def _credit_place(each: Attribution) -> Place:
    """Speaker and cue, as one stretch where they stand side by side."""
    if each.speaker is None or abs(each.cue[0] - each.speaker[1]) > FAR:
        return each.cue
    low, high = min(each.speaker[0], each.cue[0]), max(each.speaker[1], each.cue[1])
    between = any(low < start and end < high for start, end in each.content)
    return each.cue if between else (low, high)


def _fields(section: Section, place: Place, speaker: str, source: str) -> dict[str, str]:
    return {"match": section.text[slice(*place)], "speaker": speaker or "somebody", "source": source}
