"""Cues without a verb: "according to X", "X's claim that", "in the words of X", "X: ...".

In: the parse of a paragraph. Out: findings in ranges of words, as `attributions` gathers them.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.language.abbreviations import words
from newslint.language.attribution_model import Reading, Stance, Words
from newslint.language.attribution_nouns import (
    ADJECTIVE_PREPOSITIONS,
    ADJECTIVES,
    PREPOSITIONS,
    WITH_CLAUSE,
    WITH_INFINITIVE,
    noun_lemma,
)
from newslint.language.attribution_speaker import Speaker, phrase, speaker_of, subject_word, trim
from newslint.language.attribution_tree import QUOTE_MARKS, Tree

# Verbs that only say that somebody has such a claim, worry or plan.
_LIGHT = words(
    """
    air airs aired give gives gave given has have had issue issues issued made make makes making
    raise raises raised raising repeat repeats repeated reiterate reiterated share shares shared
    """
)


def phrases(tree: Tree) -> Iterator[Reading]:
    """Yield what is credited without a verb."""
    for word in range(tree.size):
        if tree.quoted[word] >= 0 or not tree.is_prose(word):
            continue
        lower = tree.lower[word]
        if lower == "according" and word + 1 < tree.size and tree.lower[word + 1] == "to":
            found = _according(tree, word)
        elif lower in ("words", "view", "opinion", "eyes") and tree.tags[word].startswith("NN"):
            found = _in_the_words_of(tree, word)
        else:
            found = None
        if found is None and (
            lower in WITH_CLAUSE or lower in WITH_INFINITIVE or lower in PREPOSITIONS
        ):
            found = _noun(tree, word)
        elif found is None and lower in ADJECTIVES:
            found = _adjective(tree, word)
        if found is not None:
            yield found


def _adjective(tree: Tree, word: int) -> Reading | None:
    """Read "she was worried that", "they are critical of"."""
    verb = tree.heads[word] if tree.relations[word] in ("acomp", "oprd") else word
    if verb == word and (not tree.is_verb(word) or not tree.is_passive(word)):
        return None
    noun = subject_word(tree, verb)
    if noun is None or noun > word or tree.lower[noun] in ("it", "there"):
        return None
    speaker = (noun, noun) if tree.tags[noun] in ("WP", "WDT") else phrase(tree, noun, word)
    for child in tree.children[word]:
        if child < word or speaker is None:
            continue
        relation = tree.relations[child]
        part = tree.span(child)
        if relation == "prep" and tree.lower[child] in ADJECTIVE_PREPOSITIONS and part[1] > child:
            return Reading(word, (verb, child), speaker, [(child + 1, part[1])], tree.lower[word])
        if relation in ("ccomp", "xcomp"):
            return Reading(word, (verb, word), speaker, [part], tree.lower[word])
    return None


def _according(tree: Tree, word: int) -> Reading | None:
    """Read "according to X": the rest of its sentence is X's."""
    nouns = [each for each in tree.children[word + 1] if tree.relations[each] == "pobj"]
    start, end = tree.sentence_bounds(word)
    if not nouns:
        return None
    speaker = phrase(tree, nouns[0], word)
    if speaker is None:
        return None
    first, last = speaker
    # A phrase in front ends with its comma, whatever the parse hangs below it.
    for place in range(first, last):
        if tree.lower[place] == "," and word == start and tree.heads[place] == nouns[0]:
            rest = tree.tags[place + 1]
            if rest in ("DT", "PRP", "NNP") and not _is_closed_aside(tree, place, last):
                last = place - 1
            break
    speaker = trim(tree, (first, last)) or speaker
    parts = [
        part
        for part in (
            _quoted_through(tree, (start, word - 1)),
            _quoted_through(tree, (speaker[1] + 1, end)),
        )
        if part is not None
    ]
    if len(parts) == 2 and not _has_verb(tree, parts[1]):
        parts = parts[:1] if _has_verb(tree, parts[0]) else parts
    return Reading(word, (word, word + 1), speaker, parts, "accord") if parts else None


def _is_closed_aside(tree: Tree, comma: int, last: int) -> bool:
    return any(
        tree.lower[place] == "," for place in range(comma + 1, last + 2) if place < tree.size
    )


def _has_verb(tree: Tree, words: Words) -> bool:
    return any(tree.is_verb(word) for word in range(words[0], words[1] + 1))


def _quoted_through(tree: Tree, words: Words) -> Words | None:
    """Return a range trimmed, with the whole of the quotations it begins or ends in."""
    trimmed = trim(tree, words)
    if trimmed is None:
        return None
    first, last = trimmed
    if tree.quoted[first] >= 0:
        first = min(first, tree.quotes[tree.quoted[first]][0])
    if tree.quoted[last] >= 0:
        last = max(last, tree.quotes[tree.quoted[last]][1])
    return first, last


def _in_the_words_of(tree: Tree, word: int) -> Reading | None:
    """Read "in the words of X", "in her view": the rest of the sentence is X's."""
    if tree.relations[word] != "pobj" or tree.lower[tree.heads[word]] not in ("in", "to"):
        return None
    speaker = _owner(tree, word, "of")
    if speaker is None:
        return None
    before = tree.heads[word]
    start, end = tree.sentence_bounds(word)
    around = (
        trim(tree, (start, before - 1)),
        _quoted_through(tree, (max(word, speaker[1]) + 1, end)),
    )
    parts = [part for part in around if part is not None]
    return Reading(word, (before, word), speaker, parts, tree.lower[word]) if parts else None


def _owner(tree: Tree, noun: int, *prepositions: str) -> Words | None:
    """Return whose a noun is: "his", "the mayor's", "by X", "from X"."""
    for child in tree.children[noun]:
        if tree.relations[child] == "poss":
            last = tree.right[child]
            while last > child and tree.tags[last] == "POS":
                last -= 1
            return tree.left[child], last
        if tree.relations[child] in ("prep", "agent") and tree.lower[child] in prepositions:
            for each in tree.children[child]:
                if tree.relations[each] == "pobj":
                    return phrase(tree, each, noun)
    return None


def _noun(tree: Tree, word: int) -> Reading | None:
    if not tree.tags[word].startswith("NN") or tree.tags[word].startswith("NNP"):
        return None
    speaker = _owner(tree, word, "by", "from", "among")
    raised = _raised(tree, word) if speaker is None else None
    antecedent = None
    if raised is not None:
        speaker, antecedent = raised[1]
    lower = tree.lower[word]
    for child in tree.children[word]:
        if child < word:
            continue
        relation = tree.relations[child]
        marked = any(tree.lower[each] == "that" for each in tree.children[child])
        infinitive = any(tree.tags[each] == "TO" for each in tree.children[child])
        if relation in ("acl", "ccomp", "relcl") and (
            (lower in WITH_CLAUSE and marked and relation != "relcl")
            or (lower in WITH_INFINITIVE and infinitive)
        ):
            part = tree.span(child)
        elif relation == "prep" and tree.lower[child] in PREPOSITIONS.get(lower, ()):
            part = (child + 1, tree.right[child])
        else:
            continue
        if part[0] > part[1]:
            continue
        first = raised[0] if raised is not None else word
        cue = (first, child if relation == "prep" else word)
        return Reading(
            word,
            cue,
            speaker,
            [part],
            noun_lemma(lower),
            _noun_stance(lower),
            antecedent=antecedent,
        )
    return None


def _raised(tree: Tree, noun: int) -> tuple[int, Speaker] | None:
    """Return the verb and the speaker of "residents raised concerns", "he made the claim"."""
    verb = tree.heads[noun]
    if tree.relations[noun] != "dobj" or tree.lower[verb] not in _LIGHT or tree.is_passive(verb):
        return None
    speaker = speaker_of(tree, verb)
    if verb > noun or speaker is None or speaker.words[1] > verb:
        return None
    return verb, speaker


def _noun_stance(noun: str) -> Stance:
    if noun.startswith(("claim", "allegation", "accusation", "insistence", "contention", "rumo")):
        return "doubting"
    if noun.startswith(
        ("revelation", "admission", "confirmation", "acknowledg", "reali", "finding")
    ):
        return "vouching"
    return "neutral"


def colon(tree: Tree) -> Reading | None:
    """Read "Mayor Reed: We are done", a paragraph or headline that a speaker opens."""
    for place in range(1, min(tree.size - 2, 9)):
        if tree.lower[place] != ":" or tree.quoted[place] >= 0:
            if tree.is_verb(place) or tree.quoted[place] >= 0:
                return None
            continue
        tags = [tree.tags[word] for word in range(place)]
        if tree.lower[place] == ":" and "NNP" in tags and tree.tags[place - 1] in ("NNP", "NN"):
            last = tree.size - 1
            while last > place and (tree.is_punctuation(last) or tree.lower[last] in QUOTE_MARKS):
                last -= 1
            if last > place + 1:
                return Reading(place, (place, place), (0, place - 1), [(place + 1, last)], "")
        return None
    return None
