"""How hard a text is to read: what Vale's metric rules count, and textstat's measures.

Both take sentences, so that every figure rests on newslint's own segmentation. textstat would
split sentences by punctuation alone and fetch CMUdict from the network; here it gets our counts and
our table instead (see `_prepare_textstat`), and everything works offline.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, lru_cache
from importlib import import_module
from threading import Lock
from types import ModuleType
from typing import Any, Protocol, cast

from newslint.language.lexicon import syllables, table

Phones = tuple[tuple[str, ...], ...]

# A word is what Vale's tokenizer takes for one (jdkato/prose, NewWordBoundaryTokenizer): dotted
# capitals, or a run of letters, digits and apostrophes; a curly apostrophe is one here, too.
WORD = re.compile(r"(?:[A-Z]\.){2,}|(?:[^\W_]|['\N{RIGHT SINGLE QUOTATION MARK}])+")
VOWEL_GROUP = re.compile(r"[aeiouy]+")
# Sounds that no vowel group stands for, or vowels that are silent, at the end of a word.
SILENT_END = re.compile(
    r"(?<=[a-z]{2})(?:(?<![aeiouyl])e|(?<=[aeiouy])le|(?<![aeiouytd])ed|"
    r"(?<![aeiouysxzgc])es)$"
)
# Vowels that stand together and are spoken apart ("media"), and "-ism".
HIATUS = re.compile(r"(?<![tscgx])i(?=[aou])|[aeou](?=ing)|sms?$|y(?=i)|(?<![qg])u(?=a)|e(?=o)")
INFLECTIONS = ("es", "ed", "ing")
POLYSYLLABIC = 3
LONG = 6

# Marks the end of a sentence in what textstat reads. It takes a text apart and joins it with
# spaces before it counts sentences, so the mark has to hang on the last word; not being a letter
# it is dropped with the punctuation. Unicode keeps this code point free of characters.
END = "\ufdd0"
REMEMBERED = 1 << 14
LONGEST_WORD = 40
LOCK = Lock()  # two threads must not replace textstat's functions at the same time

# textstat's functions that are reported under their own names. Units: the grades and
# `text_standard` are US school years, `flesch_reading_ease` runs from about 0 (hard) to 100,
# `lix` is words a sentence plus per cent of long words, `rix` long words a sentence,
# `reading_time` seconds.
MEASURES = (
    "flesch_reading_ease",  # Flesch 1948
    "flesch_kincaid_grade",  # Kincaid et al. 1975
    "gunning_fog",  # Gunning 1952
    "smog_index",  # McLaughlin 1969
    "coleman_liau_index",  # Coleman and Liau 1975
    "automated_readability_index",  # Smith and Senter 1967
    "dale_chall_readability_score",  # Dale and Chall 1948
    "linsear_write_formula",  # US Air Force, after O'Hayre 1966
    "lix",  # Björnsson 1968
    "rix",  # Anderson 1983
    "reading_time",  # Demberg and Keller 2008: 14.69 ms a character
)

COUNTS = (
    "words",
    "sentences",
    "characters",
    "syllables",
    "polysyllabic_words",
    "long_words",
    "complex_words",
)


def counts(sentences: Sequence[str]) -> dict[str, float]:
    """Return the variables of Vale's metric rules that words and sentences yield.

    As in Vale (jdkato/prose, summarize), `characters` are the letters and digits in words,
    `complex_words` have three syllables or more, one taken off for -es, -ed or -ing, and
    `long_words` more than six letters. Syllables are CMUdict's; prose guesses them from vowels.
    A text without words gives {}.
    """
    totals = [sum(column) for column in zip(*map(_counts, sentences), strict=True)]
    if not any(totals):
        return {}
    return dict(zip(COUNTS, map(float, totals), strict=True))


@lru_cache(maxsize=4096)
def _counts(sentence: str) -> tuple[int, ...]:
    """Return the counts of one sentence, in the order of COUNTS; an edited text has most sentences still."""
    every = list(words(sentence))
    syllabic = [(word, syllable_count(word)) for word in every]
    return (
        len(every),
        int(bool(every)),
        sum(map(_characters, every)),
        sum(count for _, count in syllabic),
        sum(count >= POLYSYLLABIC for _, count in syllabic),
        sum(_characters(word) > LONG for word in every),
        sum(_is_complex(word, count) for word, count in syllabic),
    )


def measures(sentences: Sequence[str]) -> dict[str, float]:
    """Return textstat's measures of a text given as its sentences; {} for one without words.

    Beside them: `text_standard`, the grade that most formulas agree on; `words_per_sentence`; and
    `difficult_words`, the share (0 to 1) of words of two syllables or more that are not among the
    3,000 that Dale and Chall found easy, as textstat counts them.
    """
    lines = [sentence.replace(END, "") for sentence in sentences if _counts(sentence)[0]]
    if not lines:
        return {}
    with LOCK:
        textstat = _prepare_textstat()
    text = "\n".join(line.rstrip() + END for line in lines)
    total = textstat.lexicon_count(text)
    values = {name: getattr(textstat, name)(text) for name in MEASURES}
    values["text_standard"] = textstat.text_standard(text, float_output=True)
    values["words_per_sentence"] = total / len(lines)
    values["difficult_words"] = textstat.difficult_words(text, unique=False) / total
    return {name: float(value) for name, value in values.items()}


def words(sentence: str) -> Iterator[str]:
    """Yield the words of a sentence, those with a letter or digit in them."""
    return (word for word in WORD.findall(sentence) if _characters(word))


def syllable_count(word: str) -> int:
    """Return CMUdict's count of the word or of the word without 's; an estimate for others."""
    folded = word.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").strip("'")
    known = syllables(folded)
    if known is None and folded.endswith("'s"):
        folded = folded[:-2]
        known = syllables(folded)
    return _estimate(folded) if known is None else known


def _estimate(word: str) -> int:
    """Count groups of vowels, 1 where there is none ("3"): right for nine in ten of the table."""
    groups = len(VOWEL_GROUP.findall(SILENT_END.sub("", word)))
    return max(1, groups + len(HIATUS.findall(word)))


def _characters(word: str) -> int:
    return sum(character.isalnum() for character in word)


def _is_complex(word: str, count: int) -> bool:
    return count - word.lower().endswith(INFLECTIONS) >= POLYSYLLABIC


class Textstat(Protocol):
    """The part of textstat's class that is called by name."""

    def lexicon_count(self, text: str) -> int: ...

    def text_standard(self, text: str, *, float_output: bool) -> float: ...

    def difficult_words(self, text: str, *, unique: bool) -> int: ...


class Pronunciations(Mapping[str, Phones]):
    """Our syllable table in the shape of nltk's CMUdict.

    textstat counts the phones of the first pronunciation that end in a digit: so many it gets.
    """

    def __getitem__(self, word: str) -> Phones:
        return (("0",) * table()[word],)

    def __iter__(self) -> Iterator[str]:
        return iter(table())

    def __len__(self) -> int:
        return len(table())


PRONUNCIATIONS = Pronunciations()


@cache
def _prepare_textstat() -> Textstat:
    """Import textstat, put our functions in the place of some of its own, return it.

    Its modules hold those functions by name, so each module that does gets ours. Only texts that
    carry END are treated differently: other users of textstat in the process keep its sentences.
    Caches are emptied, as they may hold syllables counted without CMUdict.
    """
    # Of nltk, a second of start-up, textstat wants CMUdict alone, and is given ours.
    with _imported_when_used("nltk"):
        from textstat.textstat import textstatistics  # noqa: PLC0415 - few runs need it

    modules = [module for name, module in list(sys.modules.items()) if name.startswith("textstat.")]
    ours: dict[str, Callable[[Callable[..., Any]], Callable[..., Any]]] = {
        "get_cmudict": lambda _: _get_cmudict,
        "count_sentences": _sentence_counter,
        "count_chars": _character_counter,
        # It goes through all words five times over, and remembers 128 of them.
        "count_syllables": _line_by_line,
        "count_words": _line_by_line,
        "count_long_words": _line_by_line,
        "count_letters": _line_by_line,
        "count_polysyllable_words": _line_by_line,
        "list_difficult_words": _listed_by_line,
        "is_difficult_word": lru_cache(maxsize=REMEMBERED),
    }
    for name, replace in ours.items():
        holders = [module for module in modules if callable(vars(module).get(name))]
        if not holders:
            raise RuntimeError(f"this version of textstat has no {name}")
        replacement = replace(vars(holders[0])[name])
        for module in holders:
            setattr(module, name, replacement)
    for module in modules:
        for function in vars(module).values():
            # To ask a module for an attribute would import it.
            if (
                callable(function)
                and hasattr(function, "cache_clear")
                and function.__module__.startswith("textstat.")
            ):
                function.cache_clear()
    # An instance of our own, so that no language or rounding set by others gets in.
    return cast("Textstat", textstatistics())


class _ImportedWhenUsed(ModuleType):
    """Stands for a module until something in it is asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        self.leave()
        return getattr(import_module(self.__name__), name)

    def leave(self) -> None:
        """Make way for the module itself."""
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]


@contextmanager
def _imported_when_used(name: str) -> Iterator[None]:
    """Have what is imported within this context import a module only when it uses it."""
    if name in sys.modules:
        yield
        return
    stand_in = sys.modules[name] = _ImportedWhenUsed(name)
    try:
        yield
    finally:
        stand_in.leave()


def _line_by_line(original: Callable[..., Any]) -> Callable[..., Any]:
    """Count what adds up over lines: of a text that is edited only the new lines, of words each once."""
    remembered = lru_cache(maxsize=REMEMBERED)(original)

    def count(text: str, *rest: Any, **named: Any) -> Any:
        if END in text:
            return sum(remembered(line, *rest, **named) for line in text.split("\n"))
        return (remembered if len(text) <= LONGEST_WORD else original)(text, *rest, **named)

    return count


def _listed_by_line(original: Callable[..., Any]) -> Callable[..., Any]:
    """List what stands in the lines of a text, line by line, as `_line_by_line` counts it."""
    remembered = lru_cache(maxsize=REMEMBERED)(original)

    def found(text: str, *rest: Any, **named: Any) -> Any:
        if END in text:
            return [each for line in text.split("\n") for each in remembered(line, *rest, **named)]
        return original(text, *rest, **named)

    return found


def _get_cmudict(lang: str) -> Pronunciations | None:
    """Stand in for textstat's reader of CMUdict, which asks nltk and downloads."""
    return PRONUNCIATIONS if lang.partition("_")[0] == "en" else None


def _sentence_counter(original: Callable[[str], int]) -> Callable[[str], int]:
    """Count sentences by END; the start of one that textstat has cut off counts, too."""

    def count_sentences(text: str) -> int:
        if END not in text:
            return original(text)
        return text.count(END) + bool(text.rpartition(END)[2].strip())

    return count_sentences


def _character_counter(original: Callable[[str, bool], int]) -> Callable[[str, bool], int]:
    """Count characters without END."""

    def count_chars(text: str, ignore_spaces: bool) -> int:
        return original(text.replace(END, ""), ignore_spaces)

    return count_chars
