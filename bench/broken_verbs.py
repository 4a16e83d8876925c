"""Sound sentences, and the ways in which their main clause loses its finite verb.

In: a sentence as `Word`s, from GUM's gold trees or from spaCy's parse of the sound sentence. Out: the
broken texts with the name of the construction. Nothing here reads what the detector reads: it sees the
broken text alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from newslint.article import Article
from newslint.formats import parse
from newslint.kinds.finite_verb import opening_headlines
from newslint.scopes import Scope

FINITE = ("VBD", "VBP", "VBZ")
HAVE, BE = ("has", "have", "had", "'ve", "’ve"), ("is", "are", "was", "were", "am", "'re", "’re")
CLEAR_PARTICIPLE = re.compile(
    r"(?i)(?:be|do|go|see|sh?ow|know|grow|throw|draw|tak|giv|writ|driv|ris|brok|chos|spok|stol|fall|eat|forgott|hidd"
    r"|beat|froz|wok|worn|torn|sworn|born|begu|sung|sunk|swum|rung|drunk|shrunk|flown|undergo|forgiv|overtak|mistak)"
    r"(?:en|n|ne|wn)?$|.*(?:awn|own|aken|iven|itten|isen|oken|osen|olen|allen|aten|een|one|orn)$"
)
NOT_CLEAR = ("done", "read", "gone", "beat")
OTHER_NUMBER = {
    "is": "are", "are": "is", "was": "were", "were": "was", "has": "have", "have": "has",
    "does": "do", "do": "does",
}  # fmt: skip
SINGULAR_OR_PLURAL = {"NN": False, "NNS": True}


class Word(NamedTuple):
    """A word of a sentence; `head` counts from one, zero is the root; `relation` as in GUM."""

    form: str
    lemma: str
    tag: str
    head: int
    relation: str


class Broken(NamedTuple):
    kind: str
    text: str
    original: str


def gum_sentence(row: dict[str, Any]) -> list[Word]:
    """Return GUM's gold words, none if the sentence is no statement."""
    return [Word(*token) for token in row["tokens"]] if row["s_type"] == "decl" else []


CLEAR_STYLE = {"auxpass": "aux:pass", "nsubjpass": "nsubj:pass", "ccomp": "parataxis"}


def parsed_sentences(texts: Iterable[str], nlp: Any) -> Iterator[tuple[str, list[Word]]]:
    """Yield the sentences of articles with spaCy's words, headlines and what is quoted left out."""
    for text in texts:
        article = Article(parse(text, "article.txt"))
        headlines = opening_headlines(article)
        for section in article.sections([Scope.parse("paragraph")]):
            if section in headlines:
                continue
            for start, end in section.sentences:
                sentence = section.text[start:end]
                if not (sentence[0].isalnum() or sentence[0] in "\"'“‘`("):
                    continue  # markup, and the dash of a live report's line
                doc = nlp(sentence)
                if len(list(doc.sents)) != 1:
                    continue
                root = next(doc.sents).root
                place = section.prose.span(start + root.idx, start + root.idx + len(root))
                if not article.is_quoted(place):
                    yield sentence, [_word(token) for token in doc]


def _word(token: Any) -> Word:
    head = 0 if token.dep_ == "ROOT" else token.head.i + 1
    relation = token.dep_
    if relation != "ccomp" or not any(child.dep_ == "mark" for child in token.children):
        relation = CLEAR_STYLE.get(relation, relation)
    if relation == "parataxis" and token.i > token.head.i:
        relation = "ccomp"
    return Word(token.text, token.lemma_.lower(), token.tag_, head, relation)


def break_all(words: Sequence[Word], text: str) -> Iterator[Broken]:
    """Yield the ways in which a sentence loses its finite verb."""
    found = _main_clause(words, text)
    if found is None:
        return
    root, below = found
    form, lemma, tag = words[root - 1][:3]
    if any(re.fullmatch(r"n['’]t", each.form) for _, each in below):
        return
    if any(
        each.relation == "conj" and is_finite(index, words) for index, each in below
    ) or _is_spliced(below, words):
        return
    auxiliaries = [(i, each) for i, each in below if each.relation in ("aux", "aux:pass")]
    finite = [index for index, each in auxiliaries if each.form.lower() in HAVE + BE]
    if tag in FINITE and not auxiliaries:
        kind = "copula" if lemma == "be" else "participle"
        yield Broken(kind, rebuilt(words, text, {root: ing(lemma)}), text)
    elif not finite:
        return
    elif tag == "VBG" and [each.form.lower() in BE for _, each in auxiliaries] == [True]:
        yield Broken("progressive", rebuilt(words, text, {finite[0]: ""}), text)
    elif tag == "VBN" and len(auxiliaries) == 1:
        clear = bool(CLEAR_PARTICIPLE.match(form)) and form.lower() not in NOT_CLEAR
        had = words[finite[0] - 1].form.lower() in HAVE
        if clear or not had:
            kind = "perfect" if had else "passive" if clear else "passive -ed"
            yield Broken(kind, rebuilt(words, text, {finite[0]: ""}), text)
    elif tag in ("VBN", "VBG") and len(auxiliaries) == 2 and auxiliaries[1][1].form == "been":
        yield Broken("been", rebuilt(words, text, {finite[0]: ""}), text)


def break_agreement(words: Sequence[Word], text: str) -> Iterator[Broken]:
    """Yield the sentence with its finite auxiliary, or "be", in the other number.

    The subject is a common noun with an article and without "and": what takes either number
    ("police", "a number of") is in the sets too, so not every one of these is a fault.
    """
    found = _main_clause(words, text)
    if found is None:
        return
    root, below = found
    subject = next((i for i, each in below if each.relation.startswith("nsubj") and i < root), 0)
    if words[subject - 1].tag not in SINGULAR_OR_PLURAL:
        return
    inside = [each for each in words if each.head == subject]
    if not any(each.form.lower() in ("the", "a", "an", "this", "these") for each in inside):
        return
    if any(each.relation in ("conj", "cc", "appos") for each in inside):
        return
    auxiliary = next((i for i, each in below if each.relation in ("aux", "aux:pass", "cop")), root)
    other = OTHER_NUMBER.get(words[auxiliary - 1].form)
    plural = SINGULAR_OR_PLURAL[words[subject - 1].tag]
    if other is not None and plural == (other in ("is", "was", "has", "does")):
        far = "far" if auxiliary - subject > 1 else "near"
        yield Broken(f"agreement, {far}", rebuilt(words, text, {auxiliary: other}), text)


def _main_clause(words: Sequence[Word], text: str) -> tuple[int, list[tuple[int, Word]]] | None:
    """Return the main verb, and what is below it, of a statement whose subject comes first."""
    if not text.rstrip("\"'”’)").endswith(".") or len(words) < 6:
        return None
    roots = [index for index, each in enumerate(words, 1) if each.head == 0]
    if len(roots) != 1:
        return None
    below = [(index, each) for index, each in enumerate(words, 1) if each.head == roots[0]]
    if any(each.relation.startswith("nsubj") and i < roots[0] for i, each in below):
        return roots[0], below
    return None


def _is_spliced(below: Sequence[tuple[int, Word]], words: Sequence[Word]) -> bool:
    """Whether a finite clause stands beside the main one with nothing that joins them.

    What is quoted in front ('"We won," he said') is none of the main clause's business.
    """
    return any(
        each.relation == "parataxis"
        and is_finite(index, words)
        and not any(mark.form in "\"“”''``" for mark in words[: index + 1])
        for index, each in below
    )


def is_finite(index: int, words: Sequence[Word]) -> bool:
    """Whether a word, or an auxiliary or copula of it, is a finite verb."""
    finite = (*FINITE, "MD")
    if words[index - 1].tag in finite:
        return True
    return any(each.head == index and each.tag in finite for each in words)


def rebuilt(words: Sequence[Word], text: str, changes: dict[int, str]) -> str:
    """Return the text with some words replaced; one replaced by nothing takes its space along."""
    result: list[str] = []
    position = 0
    for index, (form, *_) in enumerate(words, 1):
        start = text.index(form, position)
        gap = text[position:start]
        position = start + len(form)
        word = changes.get(index, form)
        if not word:
            result.append("")
        elif index in changes:
            capital = not result and form[0].isupper()
            # "It's" becomes "It being".
            result.append((gap or " " * bool(result)) + (word.capitalize() if capital else word))
        else:
            result.append(gap + word)
    return "".join(result).strip() + text[position:]


def ing(lemma: str) -> str:
    """Return the -ing form of a verb."""
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and lemma != "be":
        return lemma[:-1] + "ing"
    vowels = len(re.findall(r"[aeiouy]+", lemma))
    doubled = re.search(r"[^aeiou][aeiou][bdgklmnprt]$", lemma) and (
        vowels == 1 or lemma in DOUBLING
    )
    return lemma + (lemma[-1] if doubled else "") + "ing"


DOUBLING = (
    "admit commit permit submit begin occur refer prefer transfer forget regret control".split()
)
