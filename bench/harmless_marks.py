"""Harmless edits of marks, numbers, dates and spellings: each maker yields edits of one kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bench import harmless_words as table
from bench.edits import Edit
from bench.stories import Story
from newslint.model import Span

PERCENT = re.compile(r"(?<=\d)(?P<word> percent\b| per cent\b)|(?<=\d)(?P<sign>%)")
SHORT_DATE = re.compile(
    rf"\b(?P<month>{'|'.join(map(re.escape, (*table.SHORT_MONTHS, *table.SHORT_MONTHS.values())))})"
    r" (?P<day>[1-9]|[12]\d|3[01])\b(?!-|,? \d{4}|,\d)"
)
ON_DAY = re.compile(
    r"(?<=[a-z] )(?P<on>on )?(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=[,.])"
)
COUNTRY = re.compile(r"\b[Tt]he (?P<short>U\.S\.)(?= [a-z])")
NUMBER = re.compile(
    rf"(?<![-\w.,$])(?P<word>{'|'.join(table.NUMBERS)}|[2-9])(?= [a-z]+s\b)(?! (?:points|is|was|has|others)\b)"
)


def unquoted(story: Story, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield the matches in the running text outside quotation marks."""
    for match in pattern.finditer(story.text, story.paragraphs[0].end):
        if not story.is_quoted(Span(*match.span())):
            yield match


def words_of(table_of: Mapping[str, object]) -> re.Pattern[str]:
    """Return an expression for any of the words that a table is keyed by."""
    return re.compile(rf"(?<![\w’'-])(?:{'|'.join(map(re.escape, table_of))})(?![\w’'-])")


def quotation_marks(story: Story) -> Iterator[Edit]:
    """Curly marks become straight; where there are none, straight ones become curly."""
    curly = str.maketrans({"“": '"', "”": '"', "’": "'", "‘": "'"})
    if re.search("[“”]", story.text):
        for match in re.finditer("[“”’‘]", story.text):
            yield Edit(*match.span(), match[0].translate(curly))
        return
    for start, end in story.quotations:
        if story.text[start] == story.text[end - 1] == '"' and end - start > 2:
            yield Edit(start, start + 1, "“")
            yield Edit(end - 1, end, "”")
    for match in re.finditer(r"(?<=\w)'(?=\w)", story.text):
        yield Edit(*match.span(), "’")


def contractions(story: Story) -> Iterator[Edit]:
    longer = {short: long for long, short in table.CONTRACTIONS.items() if short.endswith("n't")}
    longer |= {short.replace("'", "’"): long for short, long in longer.items()}
    for match in unquoted(story, words_of(table.CONTRACTIONS)):
        after = story.text[match.end() : match.end() + 5]
        if not match[0].endswith(("is", "are", "have", "will")) or re.match(
            r" (?:a|the|not)\b", after
        ):
            yield Edit(*match.span(), table.CONTRACTIONS[match[0]])
    for match in unquoted(story, words_of(longer)):
        yield Edit(*match.span(), longer[match[0]])


def percent(story: Story) -> Iterator[Edit]:
    for match in unquoted(story, PERCENT):
        yield Edit(*match.span(), "%" if match["word"] else " percent")


def dates(story: Story) -> Iterator[Edit]:
    for match in unquoted(story, SHORT_DATE):
        month = table.SHORT_MONTHS.get(match["month"], match["month"])
        swapped = match["month"] == month or len(match["day"]) % 2
        new = f"{match['day']} {month}" if swapped else f"{month} {match['day']}"
        yield Edit(*match.span(), new)


def on_day(story: Story) -> Iterator[Edit]:
    """`said Tuesday` becomes `said on Tuesday`, and the other way round."""
    for match in unquoted(story, ON_DAY):
        before = story.text[: match.start()].rsplit(maxsplit=1)[-1:]
        if before and before[0] in ("said", "announced", "released", "held", "told", "died"):
            yield Edit(*match.span(), ("" if match["on"] else "on ") + match["day"])


def titles(story: Story) -> Iterator[Edit]:
    either = table.TITLES | {long: short for short, long in table.TITLES.items()}
    pattern = re.compile(rf"(?<![\w.])(?:{'|'.join(map(re.escape, either))}) (?=[A-Z][a-z]+\b)")
    for match in unquoted(story, pattern):
        if match[0][0:3] not in ("Gen", "Pro") or story.text[match.end() :][:1].isupper():
            yield Edit(match.start(), match.end() - 1, either[match[0].strip()])


def spelling(story: Story) -> Iterator[Edit]:
    for match in unquoted(story, words_of(table.SPELLINGS)):
        yield Edit(*match.span(), table.SPELLINGS[match[0]])


def number_words(story: Story) -> Iterator[Edit]:
    digits = {digit: word for word, digit in table.NUMBERS.items()}
    for match in unquoted(story, NUMBER):
        yield Edit(*match.span(), table.NUMBERS.get(match["word"]) or digits[match["word"]])


def country(story: Story) -> Iterator[Edit]:
    for match in unquoted(story, COUNTRY):
        yield Edit(*match.span("short"), "United States" if match.start() % 2 else "US")
