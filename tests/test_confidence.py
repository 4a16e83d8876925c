"""How sure a finding is: the models, and what is done with what they say."""

from __future__ import annotations

import json
from math import isfinite

import pytest
from helpers import ROOT
from hypothesis import given
from hypothesis import strategies as st

from newslint import confidence as module
from newslint.confidence import confidence
from newslint.model import Level
from newslint.rules import supported_level

MODELS = json.loads((ROOT / "newslint/data/confidence.json").read_text("utf-8"))


@pytest.fixture
def models(monkeypatch: pytest.MonkeyPatch) -> None:
    made = {"sure": {"intercept": 0.0, "near": 2.0, "far": -2.0}}
    monkeypatch.setattr(module, "_models", lambda: made)


@pytest.mark.usefixtures("models")
def test_a_logistic_model() -> None:
    assert confidence("sure", {}) == 0.5
    assert confidence("sure", {"near": 1.0}) == pytest.approx(0.8808, abs=1e-4)
    assert confidence("sure", {"far": 1.0}) == pytest.approx(1 - 0.8808, abs=1e-4)
    assert confidence("sure", {"near": 1.0, "far": 1.0, "unheard of": 9.0}) == 0.5
    with pytest.raises(KeyError):
        confidence("unsure", {})


@pytest.mark.usefixtures("models")
@given(st.floats(-300, 300))
def test_it_is_a_probability_that_rises_with_its_features(value: float) -> None:
    assert 0 <= confidence("sure", {"near": value}) <= confidence("sure", {"near": value + 1}) <= 1


@pytest.mark.parametrize("name", sorted(MODELS))
def test_the_shipped_models_are_whole(name: str) -> None:
    weights = MODELS[name]
    assert "intercept" in weights
    assert all(isfinite(weight) for weight in weights.values())
    assert 0 < confidence(name, {}) < 1


@pytest.mark.parametrize(
    ("sure", "error", "warning", "suggestion"),
    [
        (None, Level.ERROR, Level.WARNING, Level.SUGGESTION),
        (0.96, Level.ERROR, Level.WARNING, Level.SUGGESTION),
        (0.95, Level.ERROR, Level.WARNING, Level.SUGGESTION),
        (0.9, Level.WARNING, Level.WARNING, Level.SUGGESTION),
        (0.7, Level.WARNING, Level.WARNING, Level.SUGGESTION),
        (0.69, Level.SUGGESTION, Level.SUGGESTION, Level.SUGGESTION),
    ],
)
def test_a_level_must_be_supported(
    sure: float | None, error: Level, warning: Level, suggestion: Level
) -> None:
    found = [supported_level(level, sure) for level in sorted(Level, reverse=True)]
    assert found == [error, warning, suggestion]
