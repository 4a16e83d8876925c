"""`attribution`: who is credited with a statement, in the rewrite and in its source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from newslint.comparing.claims import LEAST_LINKED, Claim
from newslint.comparing.credits import SourceCredit, credits_of, is_report
from newslint.comparing.cue_tables import (
    AGENTLESS,
    BINDING,
    COMMITTING,
    CONFESSING,
    FAIR,
    FEARED,
    MILD,
    MILDER,
    PERFORMED,
    PLAIN,
    PROSECUTION,
    STRESSING,
)
from newslint.comparison import Comparison
from newslint.kinds.base import ComparingKind, Match, choice_option
from newslint.language.reporting import explains_quotation
from newslint.language.speaker_kinds import is_document
from newslint.language.speaker_matching import is_named_in, is_pronoun, names_speaker
from newslint.scopes import Scope
from newslint.yamlnodes import Node

if TYPE_CHECKING:
    from newslint.language.attributions import Attribution

Place = tuple[int, int]
Features = Mapping[str, float]

MOSTLY = 0.6
"""The share of the linked words that must lie in what the source credits to somebody."""

LEAST_WORDS = 3
"""A statement of fewer content words may be found anywhere."""

LEAST_GAP = 0.3
"""By so much more of a claim must stand in what another speaker says than in what this one does."""

FAINT = 0.2
"""A claim less like what is credited there is another one, of the same things."""

FRAGMENT = 6
ALL_BUT = 0.8
"""Of a clause with fewer content words than that, this share must be credited in the source."""

TELLING = 5
"""A credit of so many words that stands in the source just so was taken from there."""

FAR = 40
"""A speaker so many characters from the cue is left out of what a finding covers."""

LEAST_SHARE = 0.4
"""A cue is held against another one only where that one bears on so much of what is said."""

KNOWN = frozenset({"named", "role", "collective"})
VAGUE = frozenset({"vague", "anonymous", "none"})


class Found(NamedTuple):
    """What became of a credit: where to say so, why, and the attribution of the source it is about."""

    place: Place
    features: Features
    credit: SourceCredit | None
    detail: str = ""


class AttributionKind(ComparingKind):
    """Reports credit that a rewrite dropped, changed, invented, blurred or coloured."""

    name = "attribution"
    summary = "A statement whose credit is not that of the source."
    fields = ("match", "speaker", "source")

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:
        self._condition: str = values["condition"]

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        credits_ = credits_of(comparison)
        for statement in comparison.reading.statements:
            section = comparison.article.stating[statement.section]
            standing = credits_.standing(statement.section, statement.content)
            claim = Claim(section, statement, standing, credits_)
            if section not in wanted or not is_telling(claim):
                continue
            for found in CONDITIONS[self._condition](claim):
                yield self._match(claim, found)

    def _match(self, claim: Claim, found: Found) -> Match:
        credit = found.credit
        speaker = credit.speaker.name if credit else claim.statement.speaker.name
        if is_pronoun(speaker):
            speaker = ""
        return self.match(
            claim.section,
            found.place,
            f"attribution.{self._condition}",
            found.features,
            fields={
                "match": claim.section.text[slice(*found.place)],
                "speaker": speaker or "somebody",
                "source": found.detail,
            },
            evidence=(claim.credits.comparison.evidence_at(credit.place),)
            if credit
            else claim.credits.evidence(claim.standing),
        )


def is_telling(claim: Claim) -> bool:
    """Whether a claim has words enough to know it again: few will do where all of them stand there."""
    words = claim.standing.words
    if words >= LEAST_WORDS or (words == LEAST_WORDS - 1 and claim.standing.linked == 1.0):
        return True
    return words > 0 and claim.is_sure


# Conditions: each looks at one claim


def dropped(claim: Claim) -> Iterator[Found]:  # noqa: PLR0911 - a decision list
    """The source credits it, the rewrite states it in its own voice.

    Or the rewrite keeps who said it, and not whose report that is in the source.
    """
    statement, standing = claim.statement, claim.standing
    if claim.credit is None or standing.credited < MOSTLY:
        return
    if claim.attribution and is_report(claim.attribution):
        yield from _outer_dropped(claim, claim.attribution)
        return
    # What is credited within another report, or to "he", has a speaker already.
    if claim.attribution and (claim.attribution.depth or claim.has_pronoun):
        return
    credit = _lost(claim)
    if credit is None or standing.words < LEAST_WORDS - 1 or claim.is_quoted:
        return
    if claim.similarity < FAINT:
        return
    place = statement.start, statement.end
    # What somebody wants or doubts ("families want ...") is a clause with its subject before the cue.
    wanted = claim.attribution is not None and claim.attribution.speaker is not None
    if not (claim.is_clause or wanted) or claim.is_speakers_own(credit, place):
        return
    if standing.words < FRAGMENT and standing.credited < ALL_BUT:
        return
    own_act = claim.may_be_own_act(credit)
    if own_act and credit.attribution.cue_lemma in PERFORMED:
        return
    sentence = claim.section.sentence_at(statement.start)
    features = {
        "plain": claim.credits.plain(statement.section, statement.content),
        "own act": float(own_act),
        "just credited": float(claim.is_just_credited(credit)),
        "cue nearby": float(explains_quotation(sentence)),
        "figures": float(bool(statement.quantities)),
        "in marks": float(claim.stands_in_marks),
        "summary": float(claim.credits.comparison.is_summary),
        "unnamed": float(credit.speaker.kind == "pronoun"),
        "similarity": claim.similarity,
    }
    yield Found(place, features, credit)


def _lost(claim: Claim) -> SourceCredit | None:
    """The report of a source that holds most of a claim which the rewrite makes nobody's report.

    What somebody is told to think or to want there stays a thought; who told it is what was lost.
    """
    for credit, share in claim.standing.credits:
        speaker = credit.speaker
        says = speaker.kind not in ("none", "thing") or is_document(speaker.name)
        is_somebodys = (credit.is_report or credit.attribution.cue_lemma in FEARED) and says
        if credit.attribution.negated:
            continue
        if share >= MOSTLY and is_somebodys and not claim.same(credit):
            return credit
    return None


def _outer_dropped(claim: Claim, each: Attribution) -> Iterator[Found]:
    if each.depth or not claim.is_sure:
        return
    kept = [other for other, _ in claim.standing.credits if claim.same(other)]
    said = claim.section.sentence_at(claim.statement.start)
    for outer in claim.credits.around(kept[0]) if kept else ():
        if (
            outer.speaker.kind != "pronoun"
            and outer.is_report
            and not names_speaker(said, outer.speaker)
        ):
            yield Found(
                (claim.statement.start, claim.statement.end),
                {"chain": 1.0, "similarity": claim.similarity},
                outer,
            )
            return


def changed(claim: Claim) -> Iterator[Found]:  # noqa: PLR0911 - a decision list
    """Both credit it, to two different speakers."""
    each, credit = claim.attribution, claim.credit
    if each is None or each.speaker is None or each.carried or not is_report(each):
        return
    if credit is None or claim.share < MOSTLY or each.negated or credit.attribution.negated:
        return
    # Who "he" is, who goes on speaking, or whom a far participle belongs to may have been misread.
    if credit.attribution.carried or claim.has_pronoun or is_far(each):
        return
    if any(claim.same(other) for other, share in claim.standing.credits if share >= LEAST_SHARE):
        return
    rivals = [
        other
        for other, share in claim.standing.credits
        if share >= MOSTLY and other.is_report and not claim.is_about(other)
    ]
    if not rivals or any(claim.same(other) is not False for other in rivals):
        return
    # "Lind, Berg said, called for it": in the source, too, Berg says that Lind did.
    if each.depth and is_named_in(claim.credits.quote(credit), claim.statement.speaker):
        return
    gap = claim.standing.linked * claim.share - claim.said_by_own_speaker()
    if gap < LEAST_GAP:
        return
    features = {
        "gap": gap,
        "plain": float(claim.statement.speaker.plain and credit.speaker.plain),
        "nested": float(each.depth > 0),
        "other gender": float(claim.is_other_gender(credit)),
    }
    yield Found(_credit_place(each), features, credit)


def invented(claim: Claim) -> Iterator[Found]:
    """The rewrite credits what the source says in its own voice."""
    each, standing = claim.attribution, claim.standing
    if each is None or each.speaker is None or each.carried or not is_report(each):
        return
    if each.negated or claim.has_pronoun:
        return
    if standing.linked < LEAST_LINKED or standing.credited > 1 - MOSTLY:
        return
    if claim.statement.speaker.kind not in KNOWN:
        return
    if claim.credits.may_credit(standing, claim.statement.speaker) or is_far(each):
        return
    place = _credit_place(each)
    credit = claim.section.text[slice(*place)]
    if len(credit.split()) >= TELLING and claim.credits.comparison.has_phrase(credit):
        return
    features = {
        "linked": standing.linked,
        "credited": standing.credited,
        "plain": standing.plain,
        "words": min(standing.words, 10) / 10,
        "sure": float(claim.is_sure),
        "speaks nearby": claim.credits.speaks_nearby(standing, claim.statement.speaker),
        "document": float(is_document(claim.statement.speaker.name)),
    }
    yield Found(place, features, None)


def vague(claim: Claim) -> Iterator[Found]:
    """A named speaker became nobody in particular."""
    each, credit = claim.attribution, claim.credit
    if each is None or credit is None or each.depth or each.carried or not is_report(each):
        return
    some_official = claim.is_by_some_official and credit.speaker.kind == "named"
    if claim.share < MOSTLY or claim.has_pronoun or (claim.same(credit) and not some_official):
        return
    ours, theirs = claim.statement.speaker.kind, credit.speaker.kind
    said = claim.section.sentence_at(each.cue[0])
    if not _credits_itself(claim, each) or is_named_in(said, credit.speaker):
        return
    blurred = ours in VAGUE or (ours == "collective" and theirs == "named")
    blurred = blurred or some_official or claim.is_by_bare_plural_for(credit)
    if not blurred or theirs in (*VAGUE, "pronoun", "collective"):
        return
    features = {
        "agentless": float(ours == "none"),
        "collective": float(ours == "collective"),
        "named": float(theirs == "named"),
    }
    yield Found(_credit_place(each), features, credit)


def _credits_itself(claim: Claim, each: Attribution) -> bool:
    """Whether it is this attribution that credits nobody in particular, and the rewriter's own.

    The subject of a participle ("..., praising her") stands before it, read or not; a proposal is not
    words yet; and the source may have "police said" or "when asked" itself.
    """
    cue = claim.section.text[slice(*each.cue)]
    if cue.endswith("ing") or claim.is_cued_by_noun:
        return False
    if each.speaker is None:
        # "Was found dead", "has been called", "asked why": no words of theirs.
        if claim.is_cued_by_imperative or each.cue_lemma not in AGENTLESS:
            return False
        return not claim.credits.is_worded_so(claim.standing, cue)
    return not claim.credits.credits_like(claim.standing, claim.statement.speaker)


def secondhand(claim: Claim) -> Iterator[Found]:
    """The outlet that was told is gone."""
    each, credit = claim.attribution, claim.credit
    if each is None or credit is None or each.addressee:
        return
    outlet = claim.credits.outlet(credit)
    if outlet is None or outlet.lower() in claim.section.text.lower():
        return
    yield Found(each.cue, {}, credit, outlet)


def coloured(claim: Claim) -> Iterator[Found]:  # noqa: PLR0911 - a decision list
    """A neutral cue became one that vouches, doubts, moves or commits."""
    each = claim.attribution
    if each is None or claim.credit is None or each.carried or each.negated:
        return
    verb = each.cue_lemma.split()[0] if each.cue_lemma else ""
    commits, stresses = verb in COMMITTING, verb in STRESSING
    if each.stance == "neutral" and not (commits or stresses):
        return
    if verb in FAIR or not (is_report(each) or commits or stresses):
        return
    if verb == "allege" and PROSECUTION.search(claim.statement.speaker.name):
        return  # what they say is an allegation
    # What somebody is said to plan or to want is said all the same.
    reports = [(other, share) for other, share in claim.standing.credits if other.is_report]
    if not reports or reports[0][1] < LEAST_SHARE or claim.is_cued_so_elsewhere:
        return
    credit, share = reports[0]
    # A cue within somebody else's report is not that report's, nor "sees" in "told us that she sees".
    if each.depth and (claim.same(credit) is False or claim.is_in_own_report):
        return
    if claim.statement.speaker.kind == "thing" or claim.credits.has_verb(claim.standing, verb):
        return
    told = [credit, *(other for other, held in reports if held >= MOSTLY)]
    plain = PLAIN | MILDER if verb in CONFESSING else PLAIN
    if credit.attribution.negated or any(
        other.attribution.cue_lemma not in plain for other in told
    ):
        return
    if commits and BINDING.search(claim.credits.quote(credit)):
        return
    features = {
        "linked": claim.standing.linked,
        "share": share,
        "commits": float(commits),
        "stresses": float(stresses),
        "mild": float(verb in MILD),
    }
    yield Found(each.cue, features, credit, claim.credits.cue(credit))


def is_far(each: Attribution) -> bool:
    """Whether the speaker stands further from the cue than one takes in at a glance."""
    return each.speaker is not None and abs(each.cue[0] - each.speaker[1]) > FAR


def _credit_place(each: Attribution) -> Place:
    """Speaker and cue, as one stretch where they stand side by side."""
    if each.speaker is None or is_far(each):
        return each.cue
    low, high = min(each.speaker[0], each.cue[0]), max(each.speaker[1], each.cue[1])
    between = any(low < start and end < high for start, end in each.content)
    return each.cue if between else (low, high)


CONDITIONS: Mapping[str, Callable[[Claim], Iterator[Found]]] = {
    "dropped": dropped,
    "changed": changed,
    "invented": invented,
    "vague": vague,
    "secondhand": secondhand,
    "verb-shift": coloured,
}

AttributionKind.options = (
    choice_option("condition", "What became of the credit.", tuple(CONDITIONS), required=True),
)
