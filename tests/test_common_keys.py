"""Keys that rules of every kind share: level, limit, code, vocab, action; and the kinds refused."""

from __future__ import annotations

import pytest
from helpers import error_of, excerpts, library_of, lint, messages, run_rule

from newslint.errors import UsageError

HEAD = "extends: existence\nmessage: \"'%s'\"\n"


@pytest.mark.parametrize("level", ["suggestion", "warning", "error"])
def test_level(level: str) -> None:
    assert run_rule(HEAD + f"level: {level}\ntokens: [x]", "x")[0].level.label == level


def test_limit_is_for_the_file() -> None:
    assert excerpts(run_rule(HEAD + "limit: 2\ntokens: ['x\\d']", "x1\n\nx2\n\nx3")) == ["x1", "x2"]


def test_limit_nought_is_none() -> None:
    assert len(run_rule(HEAD + "limit: 0\ntokens: [x]", "x x x")) == 3
    assert "below 0" in error_of(HEAD + "limit: -1\ntokens: [x]\n").message


def test_code_is_read_besides() -> None:
    text = "A word and `word()`.\n\n    word\n"
    assert len(run_rule(HEAD + "tokens: [word]", text)) == 1
    assert len(run_rule(HEAD + "code: true\ntokens: [word]", text)) == 2
    assert len(run_rule(HEAD + "code: false\ntokens: [word]", text)) == 1
    assert len(run_rule(HEAD + "code: true\nscope: heading\ntokens: [word]", text)) == 1


def test_what_a_rule_says_of_itself(tmp_path) -> None:
    rule = HEAD + "tokens: [x]\nwhy: |\n  Because\n  so.\nfix: Do.\nlink: https://example.org\n"
    built = library_of(tmp_path, {"Rule": rule}).rule("House.Rule")
    assert (built.why, built.fix, built.link) == ("Because so.", "Do.", "https://example.org")
    assert (built.name, built.pack) == ("House.Rule", "House")
    described = library_of(tmp_path, {"Rule": HEAD + "tokens: [x]\ndescription: Long.\n"})
    assert described.rule("House.Rule").why == "Long."


# Actions

SWAP = "extends: substitution\nmessage: '%s'\n"


@pytest.mark.parametrize(
    ("action", "text", "replacement"),
    [
        ("{name: remove}", "very!", ""),
        ("{name: replace, params: [quite]}", "very!", "quite"),
        ("{name: replace}", "very!", None),
        ("{name: replace, params: [quite, rather]}", "very!", None),
        ("{name: edit, params: [trim, '!v']}", "very!", "ery"),
        ("{name: edit, params: [trim_left, ev]}", "very!", "ry!"),
        ("{name: edit, params: [trim_right, '!y']}", "very!", "ver"),
        ("{name: edit, params: [truncate, r]}", "very!", "ve"),
        ("{name: edit, params: [remove, 'r!']}", "very!", "vey"),
        ("{name: edit, params: [regex, '(v)e(r)', '$2$1']}", "very!", "rvy!"),
        ("{name: edit, params: [regex, 'e', '\\n']}", "very!", "v\\nry!"),
        ("{name: edit, params: [split, r, 1]}", "very!", "y!"),
        ("{name: edit, params: [split, r, 7]}", "very!", None),
        ("{name: edit, params: [trim, x]}", "very!", None),
        ("{name: convert, params: [simple]}", "very!", None),
        ("{name: suggest, params: [spellings]}", "very!", None),
    ],
)
def test_action(action: str, text: str, replacement: str | None) -> None:
    rule = HEAD + f"nonword: true\ntokens: ['very!']\naction: {action}"
    (finding,) = run_rule(rule, f"A {text} B")
    if replacement is None:
        assert finding.edit is None
    else:
        assert finding.edit == (finding.span, replacement)


def test_replace_takes_what_the_kind_offers() -> None:
    (finding,) = run_rule(SWAP + "action: {name: replace}\nswap: {a: b}", "a")
    assert finding.edit == ((0, 1), "b")
    (finding,) = run_rule(SWAP + "action: {name: replace}\nswap: {a: b|c}", "a")
    assert finding.edit is None


def test_actions_read_the_words_as_they_are() -> None:
    rule = HEAD + "tokens: [\"it's very\"]\naction: {name: edit, params: [truncate, ' very']}"
    (finding,) = run_rule(rule, "So it’s very.")
    assert finding.edit
    assert finding.edit.replacement == "it’s"


@pytest.mark.parametrize("text", ["a **very** b", "a very&nbsp;b", "> a\n> very b"])
def test_no_edit_breaks_markup(text: str) -> None:
    (finding,) = run_rule(HEAD + "tokens: [a very b]\naction: {name: remove}", text)
    assert finding.edit is None


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ("{name: erase}", "'erase' is not one of replace, remove, edit, convert, suggest"),
        ("{nam: remove}", "unknown key 'nam' in `action` (did you mean 'name'?)"),
        ("{params: []}", "needs a `name`"),
        ("{name: edit}", "`edit` needs `params`"),
        ("{name: edit, params: [shout]}", "'shout' is not one of regex, split, trim"),
        ("{name: edit, params: [regex, x]}", "needs a pattern and a replacement"),
        ("{name: edit, params: [regex, '(', x]}", "bad regular expression"),
        ("{name: edit, params: [trim]}", "needs the characters"),
        ("{name: edit, params: [split, x, last]}", "expected a whole number"),
        ("remove", "expected a mapping, found text"),
    ],
)
def test_wrong_actions(action: str, message: str) -> None:
    assert message in error_of(HEAD + f"tokens: [x]\naction: {action}\n").message


# Kinds that do not run


def test_script_is_refused_by_name_while_the_rest_runs(tmp_path) -> None:
    rules = {
        "Script": "extends: script\nmessage: x\nscript: |\n  matches := []\n",
        "Word": HEAD + "tokens: [x]\n",
    }
    assert messages(lint(rules, "x").findings) == ["'x'"]
    library = library_of(tmp_path, rules)
    assert list(library.refused) == ["House.Script"]
    assert "rules are data" in library.refused["House.Script"]
    assert "House.Script" not in [rule.name for rule in library.all_rules()]
    with pytest.raises(UsageError, match=r"House\.Script is not run: rules are data"):
        library.rule("House.Script")


def test_a_rule_cannot_extend_a_script(tmp_path) -> None:
    rules = {
        "Script": "extends: script\nmessage: x\n",
        "Own": "extends: House.Script\nlevel: error\n",
    }
    library = library_of(tmp_path, rules)
    assert set(library.refused) == {"House.Script", "House.Own"}
