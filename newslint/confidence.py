"""How sure a finding of a comparing rule is: logistic models over a few readable features.

``data/confidence.json`` holds an intercept and a weight for each feature, by model name. They come
from fits of ``bench/train_confidence.py`` on findings that people marked or judged, on planted faults
and on honest rewrites, evened out by hand where few findings speak for them. The aim: of the findings
with a confidence of .8 eight in ten are right; ``bench/reliability.py`` prints how far that holds.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from math import exp
from pathlib import Path


def confidence(model: str, features: Mapping[str, float]) -> float:
    """Return the probability that a finding is right.

    Args:
        model: the name of the model, mostly that of the condition a kind found.
        features: what the kind saw. A feature that the model does not know counts nothing.

    Raises:
        KeyError: if there is no such model.
    """
    weights = _models()[model]
    score = sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + exp(-(weights["intercept"] + score)))


@cache
def _models() -> dict[str, dict[str, float]]:
    text = Path(__file__).with_name("data").joinpath("confidence.json").read_text(encoding="utf-8")
    models: dict[str, dict[str, float]] = json.loads(text)
    return models
