"""Whether two phrases name one speaker: a body's or a person's name, a role, a group, a pronoun."""

from __future__ import annotations

import re

from newslint.language.names import same_name
from newslint.language.speaker_kinds import core_of
from newslint.language.speaker_tables import PRONOUNS
from newslint.language.speakers import Speaker
from newslint.language.stems import content_stems

_FOR = re.compile(r"(?:For|To) ([^,]{2,60}),")
_KNOWN = frozenset({"named", "role", "collective"})
# Heads of phrases that stand for whoever speaks for a body: "a spokesman for", "the statement".
_MOUTHPIECES = frozenset(
    """spokesman spokeswoman spokesperson statement official representative source report document
    letter email post tweet message website lawyer attorney account video interview""".split()
)
# What bodies of all sorts have in their names.
_COMMON_IN_NAMES = frozenset(
    stem
    for stem, _, _ in content_stems(
        """news times post herald journal radio television bank group company party union association
        agency department ministry university college school council committee commission institute
        foundation centre center office national international united american british federal state
        north south east west new campaign city county house police"""
    )
)


def same_speaker(ours: Speaker, theirs: Speaker) -> bool | None:
    """Return whether two speakers are one; None where the text does not say.

    Two names that are no aliases of each other are two speakers. A role and a name are one where
    they share a telling word ("the police chief", "Police Chief Ana Ruiz"), else unknown.
    """
    if not ours.name or not theirs.name or is_pronoun(ours.name) or is_pronoun(theirs.name):
        return None
    if ours.name.lower() == theirs.name.lower() or same_name(ours.name, theirs.name):
        return True
    shared = telling_words(ours) & telling_words(theirs)
    if {ours.kind, theirs.kind} == {"collective", "named"}:
        # "Officials in Thailand" are not Thailand's prime minister.
        shared = telling_words(_group_alone(ours)) & telling_words(_group_alone(theirs))
    if ours.kind == theirs.kind == "named":
        # "Fox News" and "CBS News" share what many bodies are called.
        shared -= _COMMON_IN_NAMES
    if shared:
        return True
    if ours.kind not in _KNOWN or theirs.kind not in _KNOWN:
        return None
    if ours.kind == theirs.kind == "named":
        return False
    # "officials" may be anybody's; "the mayor" may be the person named.
    return None


def is_pronoun(phrase: str) -> bool:
    """Whether a speaker is named by a pronoun only, personal or relative."""
    return phrase.strip().lower() in PRONOUNS


def names_speaker(text: str, speaker: Speaker) -> bool:
    """Whether a text holds a telling word of a speaker's name."""
    telling = telling_words(speaker)
    held = {stem for stem, _, _ in content_stems(text)}
    return bool((telling - _COMMON_IN_NAMES or telling) & held)


def is_view_of(sentence: str, speaker: Speaker) -> bool:
    """Whether a sentence opens with whose view it tells: "For Ruiz, 37, the medal was a dream"."""
    opening = _FOR.match(sentence)
    return opening is not None and is_named_in(opening[1], speaker)


def is_named_in(text: str, speaker: Speaker) -> bool:
    """Whether a text names a speaker again: by the last word of the name, or by half of its words.

    "The international community" does not name the International Atomic Energy Agency, "the atomic
    energy watchdog" does.
    """
    stems = [stem for stem, _, _ in content_stems(speaker.name)]
    held = {stem for stem, _, _ in content_stems(text)}
    telling = telling_words(speaker)
    return not held.isdisjoint(stems[-1:]) or 0 < len(telling) <= 2 * len(telling & held)


def _group_alone(speaker: Speaker) -> Speaker:
    """Return a group without what its phrase says of where it is or what it belongs to."""
    if speaker.kind != "collective":
        return speaker
    return Speaker(core_of(speaker.name), speaker.kind)


def telling_words(speaker: Speaker) -> set[str]:
    """Return the stems of a speaker's name without those of what speaks for anybody ("lawyer")."""
    return {stem for stem, _, _ in content_stems(speaker.name)} - _MOUTHPIECES
