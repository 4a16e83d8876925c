"""What all tests share; its place here also makes `helpers` importable."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "newslint",
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("newslint")


@pytest.fixture(autouse=True, scope="session")
def cache_of_tests(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what runs keep, apart from the user's; compiled expressions are shared by all tests."""
    folder = tmp_path_factory.mktemp("cache")
    os.environ["NEWSLINT_CACHE_DIR"] = str(folder)
    return folder


@pytest.fixture(autouse=True)
def _no_results_of_other_tests(cache_of_tests: Path) -> None:
    for path in cache_of_tests.glob("results-*"):
        path.unlink()
