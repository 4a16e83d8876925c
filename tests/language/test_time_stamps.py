"""The day of publication."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.times import article_date, dateline_date

DAY = date(2025, 1, 7)


@pytest.mark.parametrize(
    "fields",
    [
        {"date": DAY},
        {"datePublished": datetime(2025, 1, 7, 23, 59, tzinfo=UTC)},
        {"published_at": "2025-01-07T10:00:00Z"},
        {"published": "2025-01-07 10:00"},
        {"pubDate": "Tue, 07 Jan 2025 10:00:00 GMT"},
        {"article:published_time": "2025-01-07T10:00:00+02:00"},
        {"Publish Date": "January 7th, 2025"},
        {"date": "soon", "published": "7 January 2025"},
        {"created": "2020-01-01", "date": "Jan. 7, 2025"},
    ],
)
def test_article_date(fields):
    assert article_date(fields) == DAY


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"title": "2025-01-07"},
        {"date": None},
        {"date": "7/1/2025"},
        {"date": "Jan. 7"},
        {"date": 20},
        {"date": "2025-02-30"},
        {"updated": "2025-01-07"},
    ],
)
def test_no_article_date(fields):
    assert article_date(fields) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LARNVIK, Jan. 7, 2025 (Agency) - A bridge fell.", DAY),
        ("PORT ELLIN, Norland — January 7, 2025 — A bridge fell.", DAY),
        ("LARNVIK, 7 January 2025 (Agency) -- A bridge fell.", DAY),
        ("LARNVIK, Jan. 7 (Agency) - A bridge fell.", None),
        ("LARNVIK (Agency) - A bridge fell on Jan. 7, 2025.", None),
        ("A bridge fell on Jan. 7, 2025 - the second this year.", None),
        ("", None),
    ],
)
def test_dateline(text, expected):
    assert dateline_date(text) == expected


@given(st.text(), st.dictionaries(st.text(), st.text()))
def test_any_text(text, fields):
    dateline_date(text)
    article_date(fields | {"date": text})
