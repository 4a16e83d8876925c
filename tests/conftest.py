"""What all tests share; its place here also makes `helpers` importable."""

from __future__ import annotations

import os

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
def _cache_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What runs keep for the next one is kept apart from the user's."""
    os.environ.setdefault("NEWSLINT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
