"""De-duplication: one mark for words that several rules of a pack object to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from newslint.model import Finding


def without_nested(findings: Iterable[Finding], rules: Collection[str]) -> list[Finding]:
    """Return findings without those that lie inside another of the same pack and weigh no more.

    An editor underlines "a shocking turn of events" once, although two rules know a part of it. Packs
    are left apart, since each stands for a reason of its own.

    Args:
        findings: in any order.
        rules: the rules to which this applies. Vale styles report everything, and a finding about the
            article as a whole only has to stand somewhere.
    """
    kept: list[Finding] = []
    by_pack: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        pack = finding.rule.partition(".")[0]
        (by_pack[pack] if finding.rule in rules else kept).append(finding)
    for group in by_pack.values():
        around: list[Finding] = []  # what may still hold the next finding
        # Outer before inner; of two on the same words, the weightier first.
        for finding in sorted(group, key=_outer_first):
            around = [each for each in around if each.span.end > finding.span.start]
            if not any(_covers(each, finding) for each in around):
                kept.append(finding)
            around.append(finding)
    return kept


def _outer_first(finding: Finding) -> tuple[int, int, int, str]:
    return finding.span.start, -finding.span.end, -finding.level, finding.rule


def _covers(outer: Finding, inner: Finding) -> bool:
    return (
        outer.rule != inner.rule and outer.level >= inner.level and outer.span.contains(inner.span)
    )
