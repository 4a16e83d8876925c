"""`name`: the names of a rewrite held against those of its source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.comparing.facts_matching import Slot, Slots
from newslint.comparing.facts_names import NameMatcher, is_other_first_name, is_part, meaning
from newslint.comparing.facts_search import Comparing, Fit
from newslint.comparison import Comparison
from newslint.kinds.base import Match
from newslint.kinds.facts import FactKind, Judgement, quoted, surest
from newslint.language.names import Mention
from newslint.scopes import Scope

LEAST_AFFINITY = 0.33
"""A name of the source whose context fits less well stands somewhere else."""

LEAST_LEAD = 0.15
"""A name must fit better by so much than the one that the rewrite has there."""

SURE = 0.6
"""With so good a fit, and so long a lead, names may be exchanged whose kind is not known."""


class NameKind(FactKind):
    """Reports names that the source does not have, or has in another place of the story."""

    name = "name"
    summary = "A name that the source does not have, spells otherwise, or has in another role."

    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        wanted = set(comparison.article.sections(scopes))
        names = comparison.once(NameMatcher)
        slots: Slots[Mention] = Slots(
            comparison,
            lambda reading: reading.mentions,
            Comparing(names.agree, meaning, answers=names.answers),
        )
        for slot in slots.slots:
            if comparison.article.stating[slot.fact.section] not in wanted:
                continue
            if names.is_in_source(slot.fact.item, slot.fact.section):
                found = _changed(slot, slots, names)
            else:
                found = _misspelt(slot, slots, names) or _absent(slot, names)
            if found is not None:
                says = quoted(comparison, slots, found.fit) if found.fit else "no such name"
                yield self.report(comparison, slots, slot, found, says)


def _changed(
    slot: Slot[Mention], slots: Slots[Mention], names: NameMatcher
) -> Judgement[Mention] | None:
    """The source has this name, but another one stands where it does."""
    rival = slot.rival
    if rival is None or rival.affinity < LEAST_AFFINITY or slot.lead <= LEAST_LEAD:
        return None
    # Who is credited with something is for the rules about attributions.
    if names.is_speaker(slot.fact) or names.is_speaker_there(rival.fact):
        return None
    if is_part(slot) or not (slot.same or names.is_mixed(slot) or names.is_other_place(slot)):
        return None
    # Of two names side by side a rewrite may leave one out.
    if slot.is_beside and not slots.names_too(slot):
        return None
    features = slot.features | names.features(slot)
    if not features["kin"] and min(slot.lead, rival.affinity) < SURE:
        return None
    stranger = float(features["unsure"] and not features["kin"])
    return Judgement("name.changed", features | {"stranger": stranger}, rival)


def _misspelt(
    slot: Slot[Mention], slots: Slots[Mention], names: NameMatcher
) -> Judgement[Mention] | None:
    """The source has a name that differs by a letter or two, or by the first name."""
    nearly = names.nearly(slot.fact)
    place = None if nearly is None else names.first_called(nearly, slots.theirs)
    if nearly is None or place is None:
        return None
    other = float(is_other_first_name(nearly, slot.fact))
    features = slot.features | names.features(slot) | {"first name": other}
    return Judgement("name.misspelt", features, Fit(place, 1.0))


def _absent(slot: Slot[Mention], names: NameMatcher) -> Judgement[Mention] | None:
    """The source has no such name: another one in its place, or none."""
    if names.is_plain(slot.fact.item) or names.is_everyday(slot.fact) or is_part(slot):
        return None
    features = slot.features | names.features(slot)
    absent: Judgement[Mention] = Judgement("name.absent", features, None)
    if not (slot.rival and slot.rival.affinity >= LEAST_AFFINITY and names.may_replace(slot)):
        return absent
    if names.may_be_nickname(slot):
        return None
    return surest(Judgement("name.replaced", features, slot.rival), absent)
