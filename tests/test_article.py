"""Whose words a stretch of an article is: what `~quotation` leaves to rules."""

from __future__ import annotations

from newslint.article import Article, merge
from newslint.formats import parse
from newslint.model import Span

SENTENCE = "The council met on Monday and talked about the new bridge for three hours. "


def quoted_words(text: str) -> list[str]:
    article = Article(parse(text, "a.md"))
    return [text[span.start : span.end] for span in article.quoted_spans]


def test_quotations_blockquotes_and_titles_apart() -> None:
    text = (
        '---\ntitle: \'A "bridge\'\n---\n\nShe said "it is safe" and left.\n\n> Nobody asked us.\n'
    )
    assert quoted_words(text) == ['"bridge', '"it is safe"', "Nobody asked us."]


def test_a_text_wrapped_in_quotation_marks_quotes_nobody() -> None:
    # Chat models put what they were asked to write into quotation marks.
    assert quoted_words(f'"{(SENTENCE * 10).strip()}"') == []
    assert quoted_words(f'"{SENTENCE.strip()}"') == [f'"{SENTENCE.strip()}"']


def test_quotations_inside_a_wrapped_text_stay() -> None:
    text = f"“{SENTENCE * 10}She said ‘it is safe enough for us’ and left.”"
    assert quoted_words(text) == ["‘it is safe enough for us’"]


def test_an_interview_is_somebodys_words_from_its_first_question_on() -> None:
    questions = ["What do you think of it?", "Are you worried?", "Would you build it again?"]
    answers = ["It is fine.", "I am not.", "Tomorrow."]
    talk = [line for pair in zip(questions, answers, strict=True) for line in pair]
    text = "\n\n".join(["The mayor spoke on Monday about the bridge.", *talk])
    assert quoted_words(text) == talk


def test_merged_spans_are_sorted_and_do_not_touch() -> None:
    assert merge([Span(5, 9), Span(0, 3), Span(3, 4), Span(6, 7)]) == [Span(0, 4), Span(5, 9)]
