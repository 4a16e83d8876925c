"""Expressions for a byte automaton that match wherever a rule's expression does, and perhaps elsewhere.

In: an expression as rules write it, and its flags. Out: one in Hyperscan's syntax over UTF-8 bytes, or None.
What an automaton does not have is left out or widened: look-around, word boundaries and anchors go, case does
not count, a character beyond ASCII is any character beyond ASCII, long repetitions become endless. So a text
without a match of the result has no match of the expression; where there is one, the expression is asked.

Python's own parser reads the expression. What it does not read (fuzzy matches, named lists, most properties)
has no result.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from re import _constants as codes  # type: ignore[attr-defined] # the names of what `_parser` returns
from re import _parser as parser  # type: ignore[attr-defined] # no public parser exists
from typing import Any

import regex

from newslint.kinds.expressions import FOLDED

REST = r"[\x80-\xbf]*"
BEYOND_ASCII = rf"[\xc2-\xf4]{REST}"
ANY = rf"[\x00-\xff]{REST}"
ASCII = range(128)
LONGEST_REPEAT = 8
"""Bounded repetitions above this are made endless: each round costs the automaton states."""

LONGEST = 16_000
"""Longer results are not worth their automaton."""

# What the `regex` package reads otherwise than Python's parser: fuzzy matches, named lists, sets of sets.
ANOTHER_SYNTAX = re.compile(
    r"(?<!\\)\{[^}\]\d,][^}]*\}|\\[LGKRXNpPmMhHv]|\(\?[|rRe&]|\(\?P>|\[\[:|\(\?\d|\(\*"
)
READ_FLAGS = regex.IGNORECASE | regex.MULTILINE | regex.DOTALL
PROPERTY = re.compile(r"(\\\\)|\\p\{(\w+)\}")
WITHOUT_ASCII = ("Cyrillic", "Greek", "Emoji_Presentation", "Extended_Pictographic")
OF_WORDS = ("L", "Lu", "Ll", "N", "Nd", "Latin")
ONE_SET = re.compile(r"\[(?:\\x..|[^\]\\])+\]" + re.escape(REST))
SMALL_RANGE = 64
CATEGORIES: Mapping[Any, Callable[[str], bool]] = {
    codes.CATEGORY_DIGIT: str.isdigit,
    codes.CATEGORY_SPACE: str.isspace,
    codes.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
}
OPPOSITES = {
    codes.CATEGORY_NOT_DIGIT: codes.CATEGORY_DIGIT,
    codes.CATEGORY_NOT_SPACE: codes.CATEGORY_SPACE,
    codes.CATEGORY_NOT_WORD: codes.CATEGORY_WORD,
}
EMPTY = (codes.AT, codes.ASSERT, codes.ASSERT_NOT)


class UnscreenableError(Exception):
    """An expression has no superset that is worth while."""


def superset(source: str, flags: int = 0) -> str | None:
    """Return an expression over bytes that matches in every text that `source` matches in.

    Args:
        source: an expression of a rule.
        flags: those of the `regex` package that it is compiled with.

    Returns:
        The expression, to be compiled without regard to case and with dots for line breaks; None where
        there is none, or where it would match nearly everywhere.
    """
    plain = PROPERTY.sub(_widened, source)
    if flags & ~READ_FLAGS or ANOTHER_SYNTAX.search(plain):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            tree = parser.parse(plain, int(re.DOTALL))
        if tree.state.flags & re.VERBOSE or not fewest(tree):
            return None
        written = sequence(tree)
    except (re.error, UnscreenableError, Warning, RecursionError, OverflowError):
        return None
    return written if len(written) <= LONGEST else None


def _widened(found: re.Match[str]) -> str:
    """Return what stands for a property such as ``\\p{Lu}``, in a set as well as alone."""
    if found[2] in WITHOUT_ASCII:
        return "\u4e00"
    return r"\w" if found[2] in OF_WORDS else found[0]


def fewest(tree: Any) -> int:
    """Return how many characters a match has at least."""
    return int(tree.getwidth()[0])


def sequence(items: Any) -> str:
    return "".join(item(code, value) for code, value in items)


def item(code: Any, value: Any) -> str:  # noqa: PLR0911 - one answer for each part of an expression
    """Return what stands for one part of an expression."""
    if code is codes.LITERAL:
        return character(value)
    if code is codes.NOT_LITERAL or code is codes.ANY:
        return ANY
    if code is codes.IN:
        return charset(value)
    if code is codes.BRANCH:
        return f"(?:{'|'.join(sequence(branch) for branch in value[1])})"
    if code is codes.SUBPATTERN:
        return f"(?:{sequence(value[3])})"
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        return repeated(*value)
    if code is codes.ATOMIC_GROUP:
        return f"(?:{sequence(value)})"
    if code is codes.GROUPREF:
        return f"{ANY}*"
    if code is codes.GROUPREF_EXISTS:
        _, yes, no = value
        return f"(?:{sequence(yes)}|{sequence(no or ())})"
    if code in EMPTY:
        return ""
    raise UnscreenableError


def character(number: int) -> str:
    char = chr(number)
    if number in ASCII:
        return char if char.isalnum() else f"\\x{number:02x}"
    if char in FOLDED:
        raise UnscreenableError
    if char.isalpha() or char.lower() != char or char.upper() != char:
        return BEYOND_ASCII
    return "".join(f"\\x{byte:02x}" for byte in char.encode("utf-8", "surrogatepass"))


def charset(members: Sequence[tuple[Any, Any]]) -> str:
    """Return a set of characters, all that are not ASCII in it if one may be."""
    if members[0][0] is codes.NEGATE:
        # Without regard to case a set without "a" may lack "A" as well, and with it not: let all in.
        return ANY
    chars: set[int] = set()
    others: set[str] = set()
    for code, value in members:
        if code is codes.LITERAL:
            chars.add(value)
        elif code is codes.RANGE:
            chars.update(range(value[0], min(value[1], 127) + 1))
            if any(value[0] <= ord(each) <= value[1] for each in FOLDED):
                raise UnscreenableError
            if value[1] not in ASCII:
                chars.update(range(max(value[0], 128), value[1] + 1) if _is_small(value) else ())
                others.update(() if _is_small(value) else (BEYOND_ASCII,))
        elif code is codes.CATEGORY:
            others.add(BEYOND_ASCII)
            positive = OPPOSITES.get(value)
            test = CATEGORIES.get(positive or value)
            if test is None:
                raise UnscreenableError
            chars.update(each for each in ASCII if test(chr(each)) != (positive is not None))
        else:
            raise UnscreenableError
    others.update(character(each) for each in chars if each not in ASCII)
    narrow = "".join(f"\\x{each:02x}" for each in sorted(chars) if each in ASCII)
    if BEYOND_ASCII in others:
        return rf"[{narrow}\xc2-\xf4]{REST}"
    return f"(?:{'|'.join([*([f'[{narrow}]'] if narrow else ()), *sorted(others)])})"


def _is_small(ends: tuple[int, int]) -> bool:
    return bool(ends[1] - max(ends[0], 128) <= SMALL_RANGE)


def repeated(least: int, most: Any, inner: Any) -> str:
    body = sequence(inner)
    if not body:
        return ""
    if ONE_SET.fullmatch(body):
        # One set, of whose characters one that takes many bytes may be many.
        body = body.removesuffix(REST).removesuffix("]") + r"\x80-\xff]"
        return f"{body}{{{min(least, LONGEST_REPEAT)},}}"
    least = min(least, LONGEST_REPEAT)
    if int(most) > LONGEST_REPEAT:
        return f"(?:{body}){{{least},}}"
    return f"(?:{body}){{{least},{most}}}"
