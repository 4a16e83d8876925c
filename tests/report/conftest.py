import pytest
from full_report import full_report

from newslint.report import RenderOptions


@pytest.fixture
def report():
    return full_report()


@pytest.fixture
def options():
    return RenderOptions(version="0.1.0", width=80)
