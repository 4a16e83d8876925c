"""Path patterns: what they match, and that filling undoes matching."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.patterns import PathPattern, PatternError


@pytest.mark.parametrize(
    ("pattern", "path", "values"),
    [
        ("posts/{stem}.md", "posts/a.b.md", {"stem": "a.b"}),
        ("./posts/{stem}.md", "posts/a.md.md", {"stem": "a.md"}),
        ("posts/{stem}.md", "posts/sub/a.md", None),
        ("posts/{stem}.md", "posts/.md", None),
        ("posts/{stem}.md", "posts/a.mdx", None),
        ("posts/{stem}.md", "old/posts/a.md", None),
        ("posts/{stem}.md", "posts/a\n.md", {"stem": "a\n"}),
        ("{year}-{rest}.md", "2024-05-bridge.md", {"year": "2024", "rest": "05-bridge"}),
        ("{desk}/{year}/{stem}", "home/2024/a.md", {"desk": "home", "year": "2024", "stem": "a.md"}),
        ("{a}/{a}.md", "x/x.md", {"a": "x"}),
        ("{a}/{a}.md", "x/y.md", None),
        ("a+(b).md", "a+(b).md", {}),
        ("a.md", "aXmd", None),
    ],
)  # fmt: skip
def test_match(pattern: str, path: str, values: dict[str, str] | None) -> None:
    assert PathPattern.parse(pattern).match(path) == values


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("posts/{}.md", "not a field"),
        ("posts/{two words}.md", "not a field"),
        ("posts/{1}.md", "not a field"),
        ("posts/{stem.md", "'{' has no place"),
        ("posts/stem}.md", "'}' has no place"),
        ("posts/{{stem}}.md", "'{' has no place"),
        ("posts/**/{stem}.md", r"'\*' has no place"),
        ("posts/{a}{b}.md", "something between"),
    ],
)
def test_mistakes(pattern: str, why: str) -> None:
    with pytest.raises(PatternError, match=why):
        PathPattern.parse(pattern)


PARTS = st.text(st.characters(exclude_characters="/{}*?", exclude_categories=["Cs"]), min_size=1)


@given(
    st.lists(st.tuples(PARTS, st.sampled_from("abc")), min_size=1, max_size=5),
    st.fixed_dictionaries(dict.fromkeys("abc", PARTS)),
)
def test_what_is_filled_in_one_field_a_segment_is_read_back(
    segments: list[tuple[str, str]], values: dict[str, str]
) -> None:
    pattern = PathPattern.parse("x/" + "/".join(f"{text}{{{name}}}" for text, name in segments))
    filled = pattern.fill(values)
    assert pattern.match(filled) == {name: values[name] for name in pattern.fields}


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        pattern = PathPattern.parse(text)
    except PatternError:
        return
    values = pattern.match(text.removeprefix("./"))
    assert values is not None or pattern.fields


def test_a_hostile_name_does_not_stall() -> None:
    pattern = PathPattern.parse("-".join(f"{{f{n}}}" for n in range(8)) + ".md")
    begin = time.perf_counter()
    assert pattern.match("-" * 4000) is None
    assert time.perf_counter() - begin < 1
