"""What a cue verb credits: the clause, quotation, noun or infinitive that is its content.

In: the parse of a paragraph and a verb that may be a cue. Out: ranges of words, or nothing, and
then the verb is no cue. Quotations are trusted before the parse: it is often wrong around them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from newslint.language.attribution_cues import Verb
from newslint.language.attribution_model import Words
from newslint.language.attribution_tree import QUOTE_MARKS, Tree
from newslint.language.verb_tables import FINITE

# So many words may stand between a verb of speech and the quotation it leads in.
_LEAD = 14
# Verbs with hardly anything behind them but what is said.
_PLAIN = frozenset("said says believe believes think thinks".split())
_WH = frozenset("what how why where when who whether if which".split())
# Prepositions that go on with the content of an object: "criticised them for the delay".
_WITH_OBJECT = frozenset("for of as over on to from in against with by about into".split())


@dataclass
class Content:
    """The content of a cue, and what else was learnt on the way to it.

    Attributes:
        parts: ranges of words.
        cue_end: last word of the cue ("called for").
        addressee: head of the phrase that names who is told.
        inverted: whether the content stands in front, so that the speaker may follow the verb.
    """

    parts: list[Words] = field(default_factory=list)
    cue_end: int = -1
    addressee: int | None = None
    inverted: bool = False


def content_of(tree: Tree, word: int, verb: Verb) -> Content | None:
    """Return what a verb credits, None where it has no content of a sort that it takes."""
    content = Content(cue_end=word)
    frames = verb.frames
    passive = tree.is_passive(word)
    if "o" in frames:
        content.addressee = _object(tree, word) if not passive else None
    _quoted_or_fronted(tree, word, frames, content)
    if content.parts:
        return content
    for reader in (_clause, _infinitive, _gerund, _predicate, _prepositional, _noun):
        reader(tree, word, verb, content)
        if content.parts:
            return content
    return None


def _object(tree: Tree, word: int) -> int | None:
    """Return the head of who is told something."""
    found = [each for each in tree.below(word, "dative", "dobj") if each > word]
    return found[0] if found else None


def group_start(tree: Tree, word: int) -> int:
    """Return the first word of a verb with its subject, auxiliaries and adverbs in front."""
    first = word
    for child in tree.children[word]:
        near = tree.relations[child] in ("nsubj", "nsubjpass", "aux", "auxpass", "neg", "advmod")
        if near and child < word:
            first = min(first, tree.left[child])
    return first


def _group_end(tree: Tree, word: int) -> int:
    """Return the last word of a verb with its addressee, inverted subject and adjuncts."""
    last = word
    for child in tree.children[word]:
        if child > word and tree.relations[child] not in ("ccomp", "conj", "parataxis", "advcl"):
            if tree.is_punctuation(child) or tree.lower[child] == "and":
                continue
            last = max(last, tree.right[child])
    return last


def _quoted_or_fronted(tree: Tree, word: int, frames: str, content: Content) -> None:
    start, end = tree.sentence_bounds(word)
    first = group_start(tree, word)
    follows = _quotation_behind(tree, word, end)
    clause = _clause_span(tree, word)
    front = None
    if set("qs") & set(frames) and _may_follow(tree, word):
        front = _front(tree, word, first, frames)
        if front is not None and tree.quoted[front[1]] < 0 and (follows or clause):
            front = None  # "Asked about it, she said: ..."
        if front is None and not follows and (broken := _broken(tree, word, first)):
            content.parts += broken
            return
    if front is not None:
        content.parts.append(front)
        content.inverted = True
    if follows is not None:
        if front is None and clause is not None and clause[0] <= follows[0]:
            follows = (clause[0], max(clause[1], follows[1]))
        content.parts.append(follows)
    elif front is not None and start < first:
        content.parts += _rest(tree, word, first, end)


def _may_follow(tree: Tree, word: int) -> bool:
    """Whether what a verb credits may stand in front: it is finite and has no "that" behind it."""
    tag = tree.tags[word]
    if tag not in ("VBD", "VBZ", "VBP", "VBN") and not (
        tag in ("VB", "VBG") and any(each < word for each in tree.below(word, "nsubj"))
    ):
        return False
    if tree.relations[word] in ("relcl", "acl", "pcomp", "xcomp"):
        return False
    behind = [each for each in tree.below(word, "ccomp") if each > word]
    return not any(
        tree.relations[each] == "mark" and tree.lower[each] == "that"
        for clause in behind
        for each in tree.children[clause]
    )


def fronted(tree: Tree, word: int, first: int) -> Words | None:
    """Return the quotation or clause in front of the phrase that a cue opens with."""
    return _front(tree, word, first, "qs")


def _front(tree: Tree, word: int, first: int, frames: str) -> Words | None:
    """Return the quotation or clause in front of "she said"."""
    last = first - 1
    comma = False
    while last >= 0 and tree.quoted[last] < 0 and tree.is_punctuation(last):
        comma = comma or tree.lower[last] in (",", "—", "–", "-", "--")
        last -= 1
    if last < 0:
        return None
    number = tree.quoted[last]
    start, _ = tree.sentence_bounds(word)
    if number >= 0 and "q" in frames:
        quote = tree.quotes[number]
        end = quote[1]
        while end > quote[0] and tree.lower[end] in QUOTE_MARKS:
            end -= 1
        stop = tree.lower[end]
        if (
            stop in (",", "?", "!", "—", "-", "…", "...")
            or comma
            or (stop == "." and last >= start)
        ):
            return _with_words_before(tree, quote)
        return None
    if last < start or not comma or "s" not in frames:
        return None
    while tree.lower[start] in ("but", "and") and start < last:
        start += 1
    if not _is_finite(tree, start, last):
        return None
    governed = any(each < word for each in tree.below(word, "ccomp"))
    return (start, last) if governed or not _is_linked(tree, start) else None


def _broken(tree: Tree, word: int, first: int) -> list[Words]:
    """Return the two halves of "The town, she said, is poor"."""
    start, end = tree.sentence_bounds(word)
    last = _group_end(tree, word)
    if first - 1 <= start or last + 2 > end:
        return []
    if tree.lower[first - 1] not in (",", "—", "--") or tree.lower[last + 1] not in (
        ",",
        "—",
        "--",
    ):
        return []
    head = tree.heads[word]
    if tree.relations[word] not in ("parataxis", "ccomp", "advcl") or head == word:
        return []
    if not _is_finite(tree, last + 1, end):
        return []
    return [(start, first - 2), (last + 2, max(tree.right[head], last + 2))]


def _is_finite(tree: Tree, first: int, last: int) -> bool:
    return any(tree.tags[word] in FINITE for word in range(first, last + 1))


def _is_linked(tree: Tree, start: int) -> bool:
    """Whether a clause in front is a mere circumstance: "As he left, ..."."""
    return tree.lower[start] in (
        "as",
        "while",
        "when",
        "after",
        "before",
        "although",
        "though",
        "since",
    )


def _with_words_before(tree: Tree, quote: Words) -> Words:
    """Return a quotation with the words that lead into it: 'It was "a mess,"' he said."""
    first, last = quote
    start, _ = tree.sentence_bounds(first)
    opening = first - 1
    while opening >= start and tree.lower[opening] in QUOTE_MARKS:
        opening -= 1
    if opening < start or tree.lower[opening] in (",", ":", "—", "–", "--", ";"):
        return quote
    return (start, last)


def _quotation_behind(tree: Tree, word: int, end: int) -> Words | None:
    """Return the quotation that a verb leads in, with its sentences beyond this one."""
    for place in range(word + 1, min(end + 2, word + _LEAD, tree.size)):
        number = tree.quoted[place]
        if number >= 0:
            first, last = tree.quotes[number]
            before = place - 1
            while before > word and tree.lower[before] in QUOTE_MARKS:
                before -= 1
            if before == word or tree.lower[before] in (",", ":", "that", "--", "—"):
                return first, last
            return None
        if tree.tags[place] in FINITE:
            return None
    return None


def _rest(tree: Tree, word: int, first: int, end: int) -> list[Words]:
    """Return what goes on behind "It is old, she said, and poor"."""
    last = _group_end(tree, word)
    head = tree.heads[word]
    if last + 2 > end or tree.lower[last + 1] not in (",", "--", "—"):
        return []
    if head > last and tree.left[head] < first and tree.relations[word] in ("parataxis", "ccomp"):
        return [(last + 2, tree.right[head])]
    return []


def _clause_span(tree: Tree, word: int) -> Words | None:
    found = [each for each in tree.below(word, "ccomp") if each > word]
    if not found and word + 1 < tree.size:
        found = [each for each in tree.below(word + 1, "ccomp") if each > word]  # "made clear that"
    if not found:
        return None
    first, last = tree.span(found[0])
    return max(first, word + 1), max(last, tree.right[found[-1]])


def _clause(tree: Tree, word: int, verb: Verb, content: Content) -> None:
    if "c" not in verb.frames:
        return
    span = _clause_span(tree, word)
    if span is None:
        span = _unparsed_clause(tree, word)
    if span is None:
        return
    content.parts.append(_close_quotation(tree, _whole_clause(tree, word, verb, span)))


def _whole_clause(tree: Tree, word: int, verb: Verb, span: Words) -> Words:
    """Return a clause with its subject and its second half, where the parse hangs them elsewhere."""
    first, last = span
    if "o" not in verb.frames and tree.tags[first] in (*FINITE, "VBN", "RB"):
        own = [each for each in tree.below(word, "dobj", "nsubj") if word < each < first]
        if own:
            first = tree.left[own[0]]
    _, end = tree.sentence_bounds(word)
    after = last + 1 + (last < end and tree.lower[last + 1] == ",")
    if after < end and tree.lower[after] in ("and", "but") and tree.lower[after + 1] == "that":
        last = end
    return first, last


def _unparsed_clause(tree: Tree, word: int) -> Words | None:
    """Return a clause that the words show and the parse does not: "said that", "asked whether"."""
    _, end = tree.sentence_bounds(word)
    for place in range(word + 1, min(word + _LEAD, end)):
        lower = tree.lower[place]
        if lower == "that" and tree.tags[place] in ("IN", "WDT"):
            return (place, end) if tree.heads[place] != word else None
        if lower in _WH and tree.relations[place] != "relcl" and place == word + 1:
            return (place, end)
        if tree.tags[place] in FINITE or tree.is_punctuation(place):
            return (word + 1, end) if place > word + 1 and tree.lower[word] in _PLAIN else None
    return None


def _close_quotation(tree: Tree, span: Words) -> Words:
    """Return a range that takes in the whole of a quotation it breaks off in."""
    first, last = span
    number = tree.quoted[last]
    if number >= 0:
        last = max(last, tree.quotes[number][1])
    return first, last


def _infinitive(tree: Tree, word: int, verb: Verb, content: Content) -> None:
    if not set("io") & set(verb.frames):
        return
    for child in tree.below(word, "xcomp", "ccomp"):
        if child < word or not any(tree.tags[each] == "TO" for each in tree.children[child]):
            continue
        first, last = tree.span(child)
        if "o" in verb.frames and content.addressee is not None and content.addressee < child:
            first = tree.left[content.addressee]
        content.parts.append(_close_quotation(tree, (max(first, word + 1), last)))
        return


def _gerund(tree: Tree, word: int, verb: Verb, content: Content) -> None:
    """Read "reported having seen it", "denied taking part"."""
    if not {"c", "n"} <= set(verb.frames):
        return
    for child in tree.below(word, "xcomp", "ccomp"):
        first, last = tree.span(child)
        if first == word + 1 and tree.tags[first] == "VBG":
            content.parts.append(_close_quotation(tree, (first, last)))
            return


def _predicate(tree: Tree, word: int, verb: Verb, content: Content) -> None:
    """Read "called it a mess", "described it as a mess"."""
    if "a" not in verb.frames:
        return
    objects = [each for each in tree.below(word, "dobj") if each > word]
    predicates = [
        each for each in tree.below(word, "oprd", "ccomp", "xcomp", "prep") if each > word
    ]
    leading = ("as", "for", "of", "to") if objects else ("as",)
    predicates = [
        each for each in predicates if tree.relations[each] != "prep" or tree.lower[each] in leading
    ]
    if not predicates:
        return
    first = min(tree.left[each] for each in (*objects, *predicates))
    last = max(tree.right[each] for each in (*objects, *predicates))
    if first > word:
        content.parts.append(_close_quotation(tree, (first, last)))


def _prepositional(tree: Tree, word: int, verb: Verb, content: Content) -> None:
    behind = tree.below(word, "prep")
    if "n" not in verb.frames:
        # "accused them of it", where the parse hangs "of" below "them"
        behind += [each for place in tree.below(word, "dobj") for each in tree.below(place, "prep")]
    if " " in verb.lemma:
        near = [place for place in tree.children[word] if word < place <= word + 2]
        behind += [each for place in near for each in tree.below(place, "prep")]
    for child in behind:
        if child < word or tree.lower[child] not in verb.prepositions:
            continue
        objects = [each for each in tree.below(word, "dobj") if word < each < child]
        if objects:
            content.parts.append((tree.left[objects[0]], tree.right[child]))
            content.addressee = None
        elif tree.right[child] > child:
            content.parts.append(_close_quotation(tree, (child + 1, tree.right[child])))
            content.cue_end = child
        if content.parts:
            return


def _noun(tree: Tree, word: int, verb: Verb, content: Content) -> None:
    if "n" not in verb.frames:
        return
    found = [each for each in tree.below(word, "dobj", "nsubjpass") if each > word]
    if not found:
        return
    first, last = tree.span(found[0])
    for child in tree.below(word, "prep"):
        if child > last and tree.left[child] == last + 1 and tree.lower[child] in _WITH_OBJECT:
            last = tree.right[child]
    content.parts.append(_close_quotation(tree, (max(first, word + 1), last)))
