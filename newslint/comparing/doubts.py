"""Which hedges an editor would miss or mind, and what may stand for one.

In: markers and sentences. Out: yes or no. Nothing here compares two sentences word by word.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from newslint.comparing.markers import Marker
from newslint.comparing.sentence_pairs import Sentence
from newslint.language.abbreviations import words
from newslint.language.certainty import Hedge
from newslint.language.stems import content_stems
from newslint.language.verb_tables import FINITE

if TYPE_CHECKING:
    from spacy.tokens import Token

LEAST_BY_KIND: Mapping[str, float] = {
    "allegation": 0.6,
    "belief": 0.5,
    "evidence": 0.4,
    "estimate": 0.3,
    "intention": 0.5,
    "unverified": 0.8,
}
"""Weaker hedges of a kind are left to the rewriter ("is linked to", "we think", "is set to")."""

MODALS = words(
    """may might could perhaps possibly maybe conceivably potentially likely unlikely probably
    probable"""
)
"""Words of modal hedges whose loss an editor minds: no conditions, no "prospect of", no "would"."""

WISHES = words("hope plan aim intend propose attempt try threaten consider")
"""Verbs of intention: what is intended has not come about."""

NO_HEDGE = words(
    "appear appears appeared appearing apparent expect expects expected expecting unlikely"
)
"""Words that as often say that something came into sight, or is awaited."""

DOUBTED = frozenset({"allegation", "evidence", "unverified", "modal", "belief"})
"""Kinds of hedges that put a flat statement in doubt when they are added."""

CREDITABLE = frozenset({"allegation", "belief", "evidence", "estimate", "unverified"})
"""Kinds of hedges that a credit says as well: "police say" for "allegedly"."""

POSSIBLE = words("can could may might ca cannot")
"""Words of a verb group that say what can be, not what is."""

ROUGHLY = words("about around roughly approximately some nearly almost over under up estimated")
"""Words before a figure that say as "an estimated" does that nobody counted."""


_SAYING = words(
    """allege allegation accuse accusation claim suspect suspicion charge complaint complainant
    complain report believe belief think thought deny rumor indictment indict"""
)
_POSSIBILITY = words(
    """possible possibility potential chance risk prospect likely threat threaten fear warn able
    hope hopeful expect ability opportunity danger probably perhaps suggest think believe forecast predict
    estimate project depend seem appear scarcely"""
)
_WILL = words(
    """plan aim hope want intend goal target set due bid try seek propose purpose look attempt
    ambition effort prepare consider wish design expect schedule would"""
)
FAMILIES: Mapping[str, frozenset[str]] = {
    "allegation": _SAYING,
    "belief": _SAYING | _POSSIBILITY,
    "evidence": _SAYING | _POSSIBILITY | {"seem", "appear", "look", "sign", "indicate"},
    "estimate": _POSSIBILITY | _WILL | {"estimate", "forecast", "predict", "project"},
    "modal": _POSSIBILITY,
    "intention": _WILL,
    "unverified": _SAYING | {"unconfirmed", "unverified", "unclear", "confirm", "verify"},
}
"""Stems by which a sentence may say as much as a hedge of a kind does."""


def is_missed(marker: Marker) -> bool:
    """Whether a hedge is one whose loss an editor would mind."""
    hedge = hedge_of(marker)
    first = marker.text.split()[0]
    if marker.text in NO_HEDGE or first in ("expect", "expects", "charges"):
        return False
    if hedge.kind == "modal":
        return first in MODALS
    if hedge.kind == "intention":
        wished = any(first.startswith(each[:4]) for each in WISHES)
        return wished and (marker.text.endswith(" to") or first in ("hoped", "hopes", "hope"))
    return hedge.kind in LEAST_BY_KIND and hedge.strength >= LEAST_BY_KIND[hedge.kind]


def is_minded(marker: Marker) -> bool:
    """Whether a hedge is one that puts in doubt what the source says flatly."""
    hedge = hedge_of(marker)
    adjective = marker.text in ("potential", "possible", "potentially", "unlikely", "probable")
    return is_missed(marker) and hedge.kind in DOUBTED and not adjective


def hedge_of(marker: Marker) -> Hedge:
    """Return the hedge of a marker; TypeError for a negation."""
    if not isinstance(marker.mark, Hedge):
        raise TypeError(f"{marker.text!r} is no hedge")
    return marker.mark


def is_answered(marker: Marker, sentence: Sentence, other: Sentence) -> bool:
    """Whether a sentence says in other words what a hedge of the other sentence says.

    Words that both sentences have do not count: they said it beside the hedge already.
    """
    theirs = {word.stem for word in other.words}
    family = FAMILIES[hedge_of(marker).kind]
    own = {stem for stem, _, _ in content_stems(marker.text)}
    here = {word.stem for word in sentence.words}
    return bool(own & here) or bool((here - theirs) & family)


def asserts(sentence: Sentence, word: int) -> bool:
    """Whether a word stands where something is said to be so: no infinitive, no bare participle."""
    token = sentence.token_at(sentence.words[word].start)
    if token is None or not token.tag_.startswith("V") or token.dep_ in ("amod", "compound"):
        return True
    return _is_finite(token)


def is_possible(sentence: Sentence, place: tuple[int, int], other: Sentence) -> bool:
    """Whether a verb group says what can be, not what is, or a figure is rounded.

    "Able" and "would" count only where the other sentence does without them.
    """
    there = {token.lower_ for token in other.tokens}
    tokens = sentence.tokens
    group = [token for token in tokens if place[0] <= token.idx < place[1]]
    inside = {token.lower_ for token in group}
    if inside & POSSIBLE or (inside - there) & {"able", "would"}:
        return True
    if any(token.tag_.startswith(("V", "MD")) for token in group):
        return False
    verbs = {token.lower_ for token in tokens if token.tag_ == "MD"}
    if (verbs - there) & POSSIBLE:
        return True
    before = [token for token in tokens if token.idx < place[0]][-3:]
    return any(token.lower_ in ROUGHLY for token in before)


def _is_finite(token: Token) -> bool:
    auxiliaries = [child for child in token.children if child.dep_ in ("aux", "auxpass")]
    if any(child.lower_ == "to" for child in auxiliaries):
        return False
    if token.tag_ in FINITE or any(child.tag_ in FINITE for child in auxiliaries):
        return True
    if token.dep_ == "conj" and token.head.tag_.startswith("V") and not auxiliaries:
        return _is_finite(token.head)
    return False
