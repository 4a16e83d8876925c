"""What all tests share; its place here also makes `helpers` importable."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "newslint",
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("newslint")
