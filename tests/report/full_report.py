"""One report with every trait that a format must cope with."""

from newslint.model import (
    Edit,
    Evidence,
    Failure,
    FileReport,
    Finding,
    Level,
    Report,
    RuleInfo,
    Skipped,
    SourceText,
    Span,
    Suppressed,
)

LONG = (
    "Officials in the city, who had spent the week answering questions about the budget, said that "
    + "the work would go on and that no decision had been taken; " * 6
    + "residents were absolutely devastated by the news, "
    + "and they said so at length at the meeting held on Monday; " * 6
    + "it ended late."
)
LINES = [
    "\ufeffA shocking story",
    "",
    "\tExperts 😀 revealed 東京 that 100% of e\u0301lan was lost.",
    "::error file=x::boo ##[add-mask]x | a `tick`, <b>bold</b> \u202eevil\u202c \x1b[31m",
    LONG,
    "First half",
    "second half, [link](http://evil.example).",
]
TEXT = "\r\n".join(LINES)
WIRE = "\ufeffThe mayor\r\nclosed\r\nthe road ##[stop-commands]x.\r\n"


def find(rule, level, words, message, text=TEXT, **more):
    start = text.index(words)
    return Finding(
        rule=rule,
        level=level,
        message=message,
        span=Span(start, start + len(words)),
        excerpt=words,
        scope=more.pop("scope", "paragraph"),
        **more,
    )


def span_of(words, text=TEXT):
    return Span(text.index(words), text.index(words) + len(words))


def full_report():
    findings = (
        find(
            "sensational.hype",
            Level.WARNING,
            "shocking",
            "'shocking' tells the reader what to feel.",
            scope="title",
            edit=Edit(span_of("shocking "), ""),
            confidence=0.934,
            fingerprint="aa11",
        ),
        find(
            "framing.vague-authority",
            Level.ERROR,
            "Experts 😀 revealed 東京 that",
            "No one stands behind 'Experts 😀 revealed 東京 that': 100%.",
            fingerprint="bb22",
        ),
        find(
            "residue.markup",
            Level.SUGGESTION,
            "::error file=x::boo ##[add-mask]x | a `tick`, <b>bold</b> \u202eevil\u202c \x1b[31m",
            "Left behind:\n::error::`x` | <b> [a](http://evil.example) ##[add-mask]y \u202ez",
        ),
        find(
            "sensational.hype",
            Level.WARNING,
            "absolutely devastated",
            "'absolutely devastated' tells the reader what to feel.",
            edit=Edit(span_of("absolutely devastated"), "saddened"),
        ),
        find(
            "attribution.dropped",
            Level.ERROR,
            "half\r\nsecond half",
            "The source credits this to the mayor; here nobody says it.",
            compared=True,
            evidence=(
                Evidence("wire.txt", Span(3, 17), "the mayor [sic]"),
                Evidence(
                    "wires/b, c:100%.txt", span_of("closed\r\nthe road", WIRE), "closed\r\nthe road"
                ),
            ),
        ),
    )
    silenced = find("framing.verb", Level.ERROR, "was lost", "A verb.", fingerprint="cc33")
    return Report(
        files=(
            FileReport(
                path="a dir/räwrite.md",
                text=TEXT,
                findings=findings,
                suppressed=(
                    Suppressed(silenced, "confirmed by phone"),
                    Suppressed(find("framing.verb", Level.ERROR, "ended", "A verb."), None),
                ),
                skipped=(
                    Skipped("fidelity.quantity", "the source could not be read"),
                    Skipped("fidelity.name", "the source could not be read"),
                    Skipped("grammar.languagetool", "Java is not installed"),
                ),
                failures=(
                    Failure("a dir/räwrite.md", "ValueError: bad\nthing", "grammar.agreement"),
                ),
                metrics={"words": 150, "flesch_reading_ease": 51.23456, "broken": float("nan")},
                sources=(SourceText("wires/b, c:100%.txt", WIRE),),
            ),
            FileReport(
                path="b, c:100%.md",
                text="Clean text.\n",
                skipped=(Skipped("fidelity.quantity", "no source"),),
                metrics={"words": 2},
            ),
        ),
        rules={
            "framing.vague-authority": RuleInfo(
                "framing.vague-authority",
                Level.ERROR,
                "No one stands behind '%s': name who said it, or cut it.",
                "A claim credited to nobody cannot be checked.",
                "Put back the source's own attribution,\nor state the fact.",
                "https://example.org/vague",
            ),
            "sensational.hype": RuleInfo(
                "sensational.hype",
                Level.WARNING,
                "'%s' tells the reader what to feel.",
                fix="Cut it.",
            ),
            "grammar.agreement": RuleInfo("grammar.agreement", Level.WARNING, "They disagree."),
        },
        failures=(Failure("gone.md", "no such file"),),
    )
