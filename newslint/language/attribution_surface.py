"""Cues that the words show and the parse does not: ", the court was told", '", added Reed, who ...'.

In: the parse of a paragraph, of which little is believed here but the tags of plain words. Out:
readings. The small model takes the cue of a sentence's end for a noun, or the content for its
subject, where the speaker is a long phrase, a name that is also a word, or a court.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.language.abbreviations import words
from newslint.language.attribution_content import fronted
from newslint.language.attribution_cues import PHRASAL, VERBS, Verb, stance_of
from newslint.language.attribution_model import Reading, Words
from newslint.language.attribution_negation import NEGATIONS
from newslint.language.attribution_tree import QUOTE_MARKS, Tree

# So many words of a phrase may stand between the comma and the cue.
_LONGEST_SPEAKER = 12
# What has more words than so many behind an inserted ", he said," is no mere tail.
_CLAUSE = 5
_AUXILIARIES = words(
    """
    has have had was were is are been being be also later since now then today yesterday earlier
    previously further n't not never
    """
)
_PASSIVES = words("told informed advised")
_BE = words("was were is are been")
# Those that hear what others say.
_HEARERS = words(
    """
    bailey committee councillors court courts delegates hearing inquest inquiry judge judges juries
    jurors jury magistrates mps panel peers senators session sheriff trial tribunal
    """
)
# Findings that may stand behind what was found: "prices rose, figures show".
_FINDINGS = words("found show shows showed shown finds hears heard hear")
_NO_SUBJECT = words(
    """
    after although and as because before but how if in like once or since so than that though
    to unless until what when where whether which while who whom whose why with without by for from
    at on of nor yet
    """
)
_NO_NOUN_PHRASE = ("VBD", "VBZ", "VBP", "MD", "TO", "WP", "WDT", "WRB", "EX", "``", "''")
_OPENS_NAME = ("NNP", "NNPS", "NN", "NNS", "DT", "PRP$", "JJ", "CD", "PRP")
_SPEAKS_BEHIND = ("VBD", "VBN", "VBZ")
_WHEN = words(
    """
    on in at during last this yesterday today earlier monday tuesday wednesday thursday friday
    saturday sunday
    """
)
_TO_PEOPLE = words(
    """
    reporters journalists media press newsmen viewers listeners readers fans crowd audience
    conference congress lawmakers mps senators councillors parliament jurors jury court
    """
)


def surface(tree: Tree, read: dict[int, Reading]) -> Iterator[Reading]:
    """Yield what is credited by cues beside a comma or a quotation that the parse does not show.

    Args:
        tree: the parse.
        read: what has been read of it, by the main word of the cue.
    """
    for word in range(1, tree.size):
        lower = tree.lower[word]
        phrasal = PHRASAL.get((lower, tree.lower[word + 1])) if word + 1 < tree.size else None
        verb = phrasal or VERBS.get(lower)
        if verb is None or tree.quoted[word] >= 0 or not tree.is_prose(word):
            continue
        if word in read and read[word].parts:
            continue
        found = _behind_content(tree, (word, word + (phrasal is not None)), verb)
        if found is None:
            found = _before_speaker(tree, word, verb)
        if found is None and lower == "told":
            found = _told_nothing(tree, word)
        if found is not None:
            yield found


def _behind_content(tree: Tree, cue: Words, verb: Verb) -> Reading | None:
    """Read "..., the inquest heard", "..., jurors were told", "..., fire chief Ana Ruiz said"."""
    word, last = cue
    speaks = "s" in verb.frames or "q" in verb.frames
    if not speaks and tree.lower[word] not in _FINDINGS:
        return None
    first = word
    while first > 0 and tree.lower[first - 1] in _AUXILIARIES and first > word - 4:
        first -= 1
    speaker = _phrase_before(tree, first)
    if speaker is None or not _is_cue_of(tree, cue, speaker, first):
        return None
    parts = _content(tree, last, speaker[0])
    if not parts:
        return None
    told = _is_told(tree, word, first)
    agentless = _is_it(tree, speaker) and _is_passive(tree, word, first)
    reading = Reading(
        word,
        (first, last),
        None if told or agentless else speaker,
        parts,
        verb.lemma,
        stance_of(verb.lemma),
        speaker if told else None,
    )
    reading.negated = any(tree.lower[each] in NEGATIONS for each in range(first, word))
    return reading


def _phrase_before(tree: Tree, end: int) -> Words | None:
    """Return the words between a comma or quotation and a cue, where they may name a speaker."""
    last = end - 1
    start, _ = tree.sentence_bounds(end)
    first = last + 1
    while first > max(start, last - _LONGEST_SPEAKER):
        before = first - 1
        if tree.quoted[before] >= 0 or tree.lower[before] in QUOTE_MARKS:
            break
        if tree.lower[before] in (",", "—", "–", "--"):
            break
        if tree.tags[before] in _NO_NOUN_PHRASE:
            return None
        first = before
    if first <= start or first > last:
        return None
    if tree.lower[first] in _NO_SUBJECT and not _is_capitalised(tree, first):
        return None  # "Per Dahl said" is led in by a name.
    fits = tree.tags[first] in _OPENS_NAME or _is_capitalised(tree, first)
    return (first, last) if fits and not tree.is_punctuation(last) else None


def _is_capitalised(tree: Tree, word: int) -> bool:
    return tree.text[tree.starts[word]].isupper()


def _is_passive(tree: Tree, word: int, first: int) -> bool:
    return any(tree.lower[each] in _BE for each in range(first, word))


def _is_told(tree: Tree, word: int, first: int) -> bool:
    return tree.lower[word] in _PASSIVES and _is_passive(tree, word, first)


def _is_it(tree: Tree, speaker: Words) -> bool:
    """Whether a passive names nobody: "it was announced"."""
    return speaker[0] == speaker[1] and tree.lower[speaker[0]] == "it"


def _is_cue_of(  # noqa: PLR0911 - a decision list
    tree: Tree, cue: Words, speaker: Words, first: int
) -> bool:
    """Whether a form between a phrase and the end of a sentence is a verb that credits."""
    word, last = cue
    lower, tag = tree.lower[word], tree.tags[word]
    held = {tree.lower[each] for each in range(speaker[0], speaker[1] + 1)}
    if _is_passive(tree, word, first):
        agentless = _is_it(tree, speaker) and "c" in VERBS[lower].frames
        if not agentless and not _is_told(tree, word, first):
            return False
    if not _ends_there(tree, last):
        return False
    if last > word:
        return tag in ("VBD", "VBZ", "VBP", "VBN", "VB")
    if lower.startswith("hear"):
        return bool(held & _HEARERS)
    if lower in _FINDINGS and tree.tags[speaker[0]] == "PRP":
        return False
    if tag.startswith("NN") or tag == "JJ":
        # "researchers at the university report": a plural in front shows the verb.
        return lower == VERBS[lower].lemma and tree.tags[_head(tree, speaker)] in ("NNS", "NNPS")
    return tag in ("VBD", "VBZ", "VBP", "VBN", "VB")


def _head(tree: Tree, phrase: Words) -> int:
    """Return the last noun of a phrase before its first preposition."""
    head = phrase[0]
    for word in range(phrase[0], phrase[1] + 1):
        if tree.tags[word] == "IN":
            break
        if tree.tags[word].startswith("NN"):
            head = word
    return head


def _ends_there(tree: Tree, word: int) -> bool:
    """Whether nothing but time, place and a comma's clause follows a verb."""
    _, end = tree.sentence_bounds(word)
    after = word + 1
    if after > end or tree.is_punctuation(after) or tree.lower[after] in _WHEN:
        return True
    return tree.lower[word] == "told" and _is_audience(tree, after)


def _is_audience(tree: Tree, word: int) -> bool:
    if word < tree.size and tree.lower[word] in ("a", "the", "his", "her"):
        word += 1
    if word < tree.size and tree.lower[word] in ("news", "press", "local"):
        word += 1
    return word < tree.size and (
        tree.lower[word] in _TO_PEOPLE or tree.tags[word] in ("NNP", "NNPS")
    )


def _content(tree: Tree, word: int, first: int) -> list[Words]:
    """Return the quotation or clause in front of a phrase, or the two halves around it."""
    front = fronted(tree, word, first)
    if front is not None:
        return [front]
    start, end = tree.sentence_bounds(word)
    inserted = tree.lower[first - 1] == "," and word < end and tree.lower[word + 1] == ","
    # What follows is a clause even where the parse takes its verb for a noun.
    clause = end - word > _CLAUSE or any(
        tree.tags[each] in ("VBD", "VBZ", "VBP", "MD") for each in range(word + 2, end)
    )
    if inserted and clause and start < first - 1 and tree.quoted[first - 2] < 0:
        return [(start, first - 2), (word + 2, end)]
    return []


def _before_speaker(tree: Tree, word: int, verb: Verb) -> Reading | None:
    """Read '"...," added Reed, who ...', where the verb was taken for something else."""
    if "q" not in verb.frames or tree.tags[word] not in _SPEAKS_BEHIND:
        return None
    front = fronted(tree, word, word)
    if front is None or (tree.quoted[front[1]] < 0 and tree.lower[word] not in ("said", "says")):
        return None
    speaker = _phrase_behind(tree, word)
    if speaker is None:
        return None
    return Reading(word, (word, word), speaker, [front], verb.lemma, stance_of(verb.lemma))


def _phrase_behind(tree: Tree, word: int) -> Words | None:
    _, end = tree.sentence_bounds(word)
    last = word
    while last < min(end, word + _LONGEST_SPEAKER):
        after = last + 1
        if tree.is_punctuation(after) and tree.lower[after] not in (".", "-"):
            break
        if tree.tags[after] in (*_NO_NOUN_PHRASE, "VB", "VBG", ".") or tree.quoted[after] >= 0:
            break
        last = after
    if last == word or tree.tags[word + 1] not in _OPENS_NAME:
        return None
    named = any(tree.tags[each] in ("NNP", "NNPS") for each in range(word + 1, last + 1))
    return (word + 1, last) if named or tree.tags[word + 1] in ("DT", "PRP$", "PRP") else None


def _told_nothing(tree: Tree, word: int) -> Reading | None:
    """Read "Reed told reporters after the game": somebody spoke, and what he said is not here."""
    subjects = [each for each in tree.below(word, "nsubj") if each < word]
    objects = [each for each in tree.below(word, "dobj", "dative") if each > word]
    if not subjects or len(objects) != 1 or not _is_audience(tree, tree.left[objects[0]]):
        return None
    around = [
        tree.span(each)
        for each in tree.below(word, "prep", "npadvmod")
        if each > objects[0] and tree.lower[each] not in ("about", "of")
    ]
    held = {each for first, last in around for each in range(first, last + 1)}
    first, last = tree.span(objects[0])
    _, end = tree.sentence_bounds(word)
    held |= set(range(first, last + 1))
    if any(each not in held and not tree.is_punctuation(each) for each in range(word + 1, end + 1)):
        return None
    return Reading(
        word,
        (word, word),
        tree.span(subjects[0]),
        [],
        "tell",
        addressee=(first, last),
        circumstances=[(first, last), *around],
    )
