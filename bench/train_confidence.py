"""Fits the models that say how sure a finding is: writes newslint/data/confidence.json.

    python -m bench.train_confidence [--data DIR] [--models NAME,...] [--write]

Findings whose rightness is known are gathered as `bench.reliability` does: on rewrites marked or
judged by hand, on planted faults, on harmless edits, on honest rewrites by teachers. For each model
that has enough of them a logistic regression (scikit-learn, L2) is fitted to the features of its
findings; weights are given for the features as they are, not scaled, so that the file can be read.
Printed are the findings of each model, the area under the ROC curve and the log loss, both
cross-validated over articles. Models with fewer findings keep what stands in the file.

scikit-learn is needed for this script alone (`pip install --group train`). The coefficients shipped
that rest on few findings were evened out by hand after a fit, so a new fit is to be read, not copied.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.model_selection import GroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from bench import pairs, reliability

FILE = pairs.ROOT / "newslint" / "data" / "confidence.json"
ENOUGH = 25
FOLDS = 8
# Teachers who simplify do drop credits and hedges: most of what is said of them there is right.
SET_WEIGHT = {
    "marked": 1.0,
    "judged": 1.0,
    "planted": 0.3,
    "harmless": 0.5,
    "honest": 0.05,
    "summaries": 0.2,
}
# Which words of a faulty summary are at fault is not said: mostly names, figures and what nobody said.
SUMMARIES_TELL = ("name.", "quantity.", "time.", "support.")


class Case(NamedTuple):
    """A finding to learn from: its set, its article, what was seen, whether it is right."""

    kind: str
    group: int
    features: Mapping[str, float]
    right: bool


def main() -> None:
    parser = pairs.options_parser(__doc__)
    parser.add_argument("--data", type=Path, default=pairs.DATA)
    parser.add_argument("--sets", default=",".join(reliability.SETS))
    parser.add_argument("--models", help="fit these only, comma-separated")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--strength", type=float, default=0.3, help="inverse regularisation C")
    parser.add_argument("--write", action="store_true", help="write the coefficients")
    options = parser.parse_args()
    models = json.loads(FILE.read_text(encoding="utf-8"))
    wanted = options.models.split(",") if options.models else None
    for name, cases in sorted(gathered(options).items()):
        if wanted is None or name in wanted:
            fitted = fit(name, cases, options.strength)
            models[name] = fitted or models[name]
    if options.write:
        FILE.write_text(json.dumps(models, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def gathered(options: argparse.Namespace) -> dict[str, list[Case]]:
    """Return the cases of each model."""
    checker = replace(pairs.all_rules(options.select), min_confidence=0.0)
    cases: dict[str, list[Case]] = defaultdict(list)
    for name in options.sets.split(","):
        for report, is_right in reliability.SETS[name](checker, options):
            for finding in report.findings:
                right = is_right(finding)
                if finding.model is None or right is None:
                    continue
                if name != "summaries" or finding.model.startswith(SUMMARIES_TELL):
                    case = Case(name, id(report), finding.features, right)
                    cases[finding.model].append(case)
    return cases


def fit(name: str, cases: Sequence[Case], strength: float) -> dict[str, float] | None:
    """Return intercept and weights fitted to some cases, None where there are too few."""
    right = np.array([case.right for case in cases])
    counts = ", ".join(
        f"{kind} {sum(case.right for case in cases if case.kind == kind)}/"
        f"{sum(case.kind == kind for case in cases)}"
        for kind in SET_WEIGHT
    )
    print(f"{name}: {len(cases)} findings, {right.mean():.2f} right ({counts})")
    if len(cases) < ENOUGH or right.all() or not right.any():
        return None
    names = sorted({feature for case in cases for feature in case.features})
    table = np.array([[case.features.get(each, 0.0) for each in names] for case in cases])
    weights = np.array([SET_WEIGHT[case.kind] for case in cases])
    groups = np.array([case.group for case in cases])
    pipeline = make_pipeline(StandardScaler(), LogisticRegression(C=strength, max_iter=2000))
    fold = GroupKFold(min(FOLDS, len(set(groups))))
    guessed = cross_val_predict(
        pipeline, table, right, groups=groups, cv=fold, method="predict_proba",
        params={"logisticregression__sample_weight": weights},
    )[:, 1]  # fmt: skip
    print(
        f"    cross-validated: AUC {roc_auc_score(right, guessed):.2f}, "
        f"log loss {log_loss(right, guessed, sample_weight=weights):.3f}"
    )
    pipeline.fit(table, right, logisticregression__sample_weight=weights)
    scaler, model = pipeline
    slopes = model.coef_[0] / scaler.scale_
    intercept = model.intercept_[0] - float(slopes @ scaler.mean_)
    fitted = {"intercept": round(float(intercept), 3)}
    fitted |= {each: round(float(slope), 3) for each, slope in zip(names, slopes, strict=True)}
    print("    " + ", ".join(f"{each} {value:+.2f}" for each, value in fitted.items()))
    return fitted


if __name__ == "__main__":
    main()
