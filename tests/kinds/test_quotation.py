"""`quotation`: quotations without a speaker, and quotation marks without a partner."""

from __future__ import annotations

import pytest
from helpers import error_of, excerpts, messages, run_rule

UNATTRIBUTED = "extends: quotation\nmessage: 'who says %s'\ncondition: unattributed\n"
UNBALANCED = "extends: quotation\nmessage: '%s is alone'\ncondition: unbalanced\n"

ORPHAN = '"The wall was too low from the first day."'
LONE = f"The dam broke in May.\n\n{ORPHAN}\n\nThe road is open."


def unattributed(text: str, rest: str = "", **more: object) -> list[str]:
    return excerpts(run_rule(UNATTRIBUTED + rest, text, **more))


def unbalanced(text: str, rest: str = "", **more: object) -> list[str]:
    return excerpts(run_rule(UNBALANCED + rest, text, **more))


def test_a_quotation_that_nobody_is_named_for() -> None:
    assert unattributed(LONE) == [ORPHAN]
    assert messages(run_rule(UNATTRIBUTED, LONE)) == [f"who says {ORPHAN}"]


@pytest.mark.parametrize(
    "text",
    [
        f"{ORPHAN[:-2]}," + '" said Ann Lee, an engineer.',
        f"Ann Lee, an engineer, said: {ORPHAN}",
        f"According to Ann Lee, {ORPHAN}",
        f"Ann Lee said in a statement:\n\n{ORPHAN}",
    ],
)
def test_a_speaker_silences(text: str) -> None:
    assert unattributed(text) == []


def test_min_words() -> None:
    assert unattributed(LONE, "min_words: 9") == [ORPHAN]
    assert unattributed(LONE, "min_words: 10") == []


def test_words_are_counted_over_all_parts() -> None:
    text = 'It broke.\n\n"The wall was too low.\n\n"Nobody looked at it."\n\nThe road is open.'
    assert unattributed(text, "min_words: 8") == ['"The wall was too low.']


def test_scare_quotes_lists_headings_and_blockquotes_are_left_alone() -> None:
    assert unattributed('The "temporary" road is nine years old.') == []
    assert unattributed(f"The dam broke in May.\n\n- {ORPHAN}\n") == []
    assert unattributed(f"# {ORPHAN}\n\nThe dam broke in May.") == []
    assert unattributed(f"The dam broke in May.\n\n> {ORPHAN}\n") == []


def test_an_article_that_stands_in_quotation_marks_quotes_nobody() -> None:
    words = "The dam broke in May and the road was closed for nine weeks. " * 12
    text = f'"{words}It is open."'
    assert unattributed(text) == []


def test_a_mark_without_its_partner() -> None:
    assert unbalanced('The mayor said: "We shall rebuild.') == ['"']
    assert unbalanced("The mayor said “we shall rebuild.\n\nThe road “is” open.") == ["“"]
    assert unbalanced('The mayor said: "We shall rebuild."') == []
    assert unbalanced("Crews didn't stop; the dogs' owners waited.") == []


def test_a_quotation_over_paragraphs_is_balanced() -> None:
    assert unbalanced('She said: "It broke.\n\n"It broke again."') == []


def test_the_title_is_read_by_itself() -> None:
    text = "---\ntitle: Mayor says “we rebuild\n---\n\nThe mayor said: “We shall rebuild.”\n"
    assert unbalanced(text) == ["“"]
    assert unbalanced(text, "scope: paragraph") == []


def test_scopes_narrow() -> None:
    assert unattributed(LONE, "scope: heading") == []
    assert unattributed(LONE, "scope: paragraph") == [ORPHAN]


def test_condition_is_needed_and_known() -> None:
    assert "condition" in str(error_of("extends: quotation\nmessage: m\n"))
    assert "unattributed" in str(error_of("extends: quotation\nmessage: m\ncondition: missing\n"))
