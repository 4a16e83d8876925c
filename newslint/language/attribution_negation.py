"""Whether a cue is negated: "did not say", "has never revealed", "declined to say", "nobody said".

In: the parse of a paragraph and the main word of a cue. Out: yes or no.
"""

from __future__ import annotations

from newslint.language.attribution_cues import VERBS
from newslint.language.attribution_speaker import subject_word
from newslint.language.attribution_tree import Tree

NEGATIONS = frozenset("not n't n’t never no neither nor hardly without".split())
_NOBODY = frozenset("nobody none neither nothing no-one".split())
_REFUSALS = frozenset({"decline", "refuse", "hesitate"})
# What is declined is telling, not doing: "declined to comment", not "refused to pay".
_TELLING = frozenset(
    """comment elaborate speak discuss answer name identify respond specify talk tell""".split()
)


def is_negated(tree: Tree, word: int, lemma: str) -> bool:
    """Whether what a verb credits was not said: the verb is negated, or a refusal to say."""
    if _has_negation(tree, word) or _says_nobody(tree, word):
        return True
    if lemma not in _REFUSALS:
        return False
    return any(each > word and _tells(tree, each) for each in tree.below(word, "xcomp", "ccomp"))


def _tells(tree: Tree, verb: int) -> bool:
    known = VERBS.get(tree.lower[verb])
    return tree.lower[verb] in _TELLING or (known is not None and "s" in known.frames)


def _has_negation(tree: Tree, word: int) -> bool:
    return any(
        each < word and (tree.relations[each] == "neg" or tree.lower[each] in NEGATIONS)
        for each in tree.children[word]
        if tree.relations[each] in ("neg", "advmod", "preconj", "cc")
    )


def _says_nobody(tree: Tree, word: int) -> bool:
    noun = subject_word(tree, word)
    if noun is None or noun > word:
        return False
    if tree.lower[noun] in _NOBODY:
        return True
    return any(tree.lower[each] in ("no", "neither") for each in tree.below(noun, "det"))
