"""The kind `residue`: places in the file, messages, and articles it leaves alone."""

from __future__ import annotations

import pytest

from newslint.article import Article
from newslint.formats import parse
from newslint.kinds.residue import DETECTORS
from newslint.scopes import Scope

FERRY = "The ferry was carrying 212 passengers when it struck the pier on Sunday evening."


def found(detect, text, path="a.md", scope="paragraph", vocabulary=()):
    article = Article(parse(text, path), vocabulary)
    return list(DETECTORS[detect](article, [Scope.parse(scope)]))


def excerpts(detect, text, **rest):
    return [text[slice(*match.span)] for match in found(detect, text, **rest)]


def test_a_repeated_sentence_is_covered_where_it_comes_again():
    text = f"{FERRY} It sank.\n\nDivers came. **{FERRY}**\n"
    [match] = found("repeated-sentence", text)
    assert text[: match.span.start].endswith("Divers came. **")
    assert text[slice(*match.span)] == FERRY


def test_the_message_shows_the_earlier_sentence_shortened():
    before = "Captain Jan Holm told reporters on the quay that " + FERRY[0].lower() + FERRY[1:]
    [match] = found("restated-sentence", f"{before}\n\n{FERRY}\n")
    assert match.fields["other"].startswith("Captain Jan Holm")
    assert match.fields["other"].endswith(" …")
    assert len(match.fields["other"]) <= 72


def test_exact_and_near_repeats_do_not_overlap():
    near = "On Sunday evening the ferry, carrying 212 passengers, struck the pier."
    text = f"{FERRY}\n\n{FERRY}\n\n{near}\n"
    assert len(found("repeated-sentence", text)) == 1
    assert len(found("restated-sentence", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"---\ntitle: {FERRY}\n---\n\n{FERRY}\n",
        f"# {FERRY}\n\n{FERRY}\n",
        f"{FERRY}\n\n> {FERRY}\n",
        # A live page, and a transcript.
        f"9:05 p.m.\n\n{FERRY}\n\n9:20 p.m.\n\n{FERRY}\n\n9:40 p.m.\n\n{FERRY}\n",
        f"SMITH: Yes.\n\n{FERRY}\n\nJONES: No.\n\n{FERRY}\n\nSMITH: Maybe.\n",
    ],
)
def test_titles_quotations_and_live_pages_may_repeat(text):
    assert found("repeated-sentence", text) == []


def test_the_vocabulary_is_excepted_from_made_up_words():
    assert excerpts("replaced-word", "A riskous road.") == ["riskous"]
    assert found("replaced-word", "A riskous road.", vocabulary=["riskous"]) == []


def test_the_message_of_a_made_up_word_tells_what_was_meant():
    [match] = found("replaced-word", "A riskous road.")
    assert match.fields["original"] == "'dangerous'"


def test_a_list_below_completes_a_paragraph():
    start = "The council listed in its letter of Monday the names of the"
    assert excerpts("cut-off", f"{start}\n\nIt met again.\n") == ["Monday the names of the"]
    assert found("cut-off", f"{start}\n\n- pool\n- library\n") == []


def test_articles_whose_lines_hardly_ever_end_are_left_alone():
    line = "Goal for the home side after a long ball from the left"
    assert found("cut-off", "\n\n".join([line] * 6)) == []


def test_blank_lines_are_counted_and_html_has_none():
    text = "One.\n\n\n\n\n\nTwo.\n"
    [match] = found("blank-lines", text, scope="raw")
    assert match.fields["count"] == "5"
    assert found("blank-lines", f"<p>{text}</p>", path="a.html", scope="raw") == []


def test_blank_lines_in_front_matter_are_not_the_body():
    assert found("blank-lines", "---\na: 1\n\n\n\n\n\nb: 2\n---\nText.\n", scope="raw") == []


@pytest.mark.parametrize("detect", DETECTORS)
def test_an_empty_file_holds_nothing(detect):
    assert found(detect, "", scope="text") == []
