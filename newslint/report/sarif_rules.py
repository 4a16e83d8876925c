"""SARIF's descriptors of the rules: what each one finds, why, and how to mend it."""

from __future__ import annotations

import re

from newslint.model import Level, Report, RuleInfo
from newslint.report.common import cut, one_line

LEVEL = {Level.ERROR: "error", Level.WARNING: "warning", Level.SUGGESTION: "note"}
PROBLEM_SEVERITY = {
    Level.ERROR: "error",
    Level.WARNING: "warning",
    Level.SUGGESTION: "recommendation",
}

DESCRIPTION_LIMIT = 1024  # GitHub's
WEB_LINK = re.compile(r"https?://[!-~]+")


def descriptors(report: Report) -> list[dict[str, object]]:
    """Return a descriptor of every rule of the run and of every rule that found something."""
    rules = dict(report.rules)
    for file in report.files:
        for finding in [*file.findings, *(silenced.finding for silenced in file.suppressed)]:
            if finding.rule not in rules:
                rules[finding.rule] = RuleInfo(finding.rule, finding.level, finding.rule)
    return [_descriptor(name, rules[name]) for name in sorted(rules)]


def _descriptor(name: str, info: RuleInfo) -> dict[str, object]:
    summary = one_line(info.message.replace("%s", "…")) or name
    why, fix = info.why.strip(), info.fix.strip()
    text = [why or summary, *([f"Fix: {fix}"] if fix else []), *([info.link] if info.link else [])]
    markdown = [why or summary, *([f"**Fix:** {fix}"] if fix else [])]
    descriptor: dict[str, object] = {
        "id": name,
        "shortDescription": {"text": cut(summary, DESCRIPTION_LIMIT)},
        "fullDescription": {"text": cut(one_line(why) or summary, DESCRIPTION_LIMIT)},
        "defaultConfiguration": {"level": LEVEL[info.level]},
        "properties": {
            "tags": ["news", name.partition(".")[0]],
            "problem.severity": PROBLEM_SEVERITY[info.level],
        },
    }
    if WEB_LINK.fullmatch(info.link):
        descriptor["helpUri"] = info.link
        markdown.append(f"[Read more](<{info.link.replace('>', '%3E').replace('<', '%3C')}>)")
    descriptor["help"] = {"text": "\n\n".join(text), "markdown": "\n\n".join(markdown)}
    return descriptor
