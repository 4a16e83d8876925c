"""`spelling`: Hunspell dictionaries, word files, filters."""

from __future__ import annotations

from helpers import error_of, excerpts, messages, run_rule

HEAD = "extends: spelling\nmessage: \"Is '%s' right?\"\n"
# A dictionary of two words; its plural rule adds an s.
AFFIX = "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n"
WORDS = "2\nnewslint/S\nflurble\n"


def found(rest: str, text: str, **more: object) -> list[str]:
    return excerpts(run_rule(HEAD + rest, text, **more))


def test_the_shipped_dictionary() -> None:
    findings = run_rule(HEAD, "The recieved colors aren't the minister’s.")
    assert messages(findings) == ["Is 'recieved' right?"]


def test_filters_of_its_own_keep_acronyms_and_names_of_programs() -> None:
    assert found("", "NATO, ICEs, PyYAML and xqzt") == ["xqzt"]
    assert found("custom: true", "NATOX and PyYAML") == ["NATOX", "PyYAML"]


def test_filters_are_searched_for_in_the_word() -> None:
    assert found("filters: ['[pP]y.*\\b']", "pyqq Pyzz xqzt") == ["xqzt"]
    assert found("filters: [zz]", "pyqq pyzzle") == ["pyqq"]


def test_code_and_addresses_are_not_read() -> None:
    assert found("", "See `xqzt` and <https://xqzt.example/zzq>.") == []


def test_files_of_accepted_words() -> None:
    files = {"words.txt": "xqzt\nFlurble\n", "more.txt": "zzq\n"}
    assert found("ignore: [words.txt, more.txt]", "Xqzt flurble zzq qqz", files=files) == ["qqz"]
    assert found("ignore: words.txt", "xqzt zzq", files=files) == ["zzq"]


def test_vocabulary() -> None:
    assert found("", "Xqzt", vocabulary=["Xqzt"]) == []
    assert found("vocab: false", "Xqzt", vocabulary=["Xqzt"]) == ["Xqzt"]


def test_other_dictionaries_replace_the_shipped_one_unless_appended() -> None:
    files = {"own.aff": AFFIX, "own.dic": WORDS}
    assert found("dictionaries: [own]", "newslints flurble police", files=files) == ["police"]
    assert found("append: true\ndictionaries: [own]", "newslint police xqzt", files=files) == [
        "xqzt"
    ]


def test_dicpath_says_where_dictionaries_lie(tmp_path) -> None:
    (tmp_path / "own.aff").write_text(AFFIX)
    (tmp_path / "own.dic").write_text(WORDS)
    assert found(f"dicpath: {tmp_path}\ndictionaries: [own]", "newslint police") == ["police"]


def test_errors() -> None:
    assert "no Hunspell dictionary 'xx_YY'" in error_of(HEAD + "dictionaries: [xx_YY]\n").message
    error = error_of(HEAD + "ignore: [none.txt]\n")
    assert "cannot read the word list" in error.message
    assert (error.line, error.column) == (3, 10)
    error = error_of(HEAD + "filters:\n  - ok\n  - '('\n")
    assert (error.line, error.column) == (5, 5)
