"""Silencing findings: comments in the text, and a list in the front matter.

    <!-- newslint-disable-next-line fidelity.quantity -- confirmed by phone -->
    <!-- newslint-disable-line framing -->
    <!-- newslint-disable sensational.cliche -- quoted campaign -->
    <!-- newslint-enable sensational.cliche -->
    <!-- newslint-disable-file readability -->

A directive names rules or packs; blanket ones are refused. What a directive silences keeps its
reason, and a directive that silences nothing is itself reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from newslint.document import Comment, Document
from newslint.model import Finding, Lines, Span, Suppressed

DIRECTIVE = re.compile(
    r"\s*newslint-(?P<verb>[a-z-]+)(?P<rules>(?:(?!\s--(?:\s|$)).)*)(?:\s--\s*(?P<reason>.*?))?\s*",
    re.DOTALL,
)
VERBS = ("disable-next-line", "disable-line", "disable-file", "disable", "enable")


@dataclass
class Directive:
    """One order to silence one rule or pack over a stretch of the file.

    Attributes:
        selector: a rule or a pack.
        area: the stretch in which findings must begin.
        place: where the order itself stands.
        used: whether it has silenced anything.
    """

    selector: str
    area: Span
    place: Span
    reason: str | None = None
    used: bool = False

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is of this rule or pack and begins in the area."""
        named = self.selector in (finding.rule, finding.rule.partition(".")[0])
        return named and self.area.start <= finding.span.start < self.area.end


@dataclass(frozen=True)
class Mistake:
    """A directive that cannot be carried out, and why."""

    place: Span
    problem: str


@dataclass
class Suppressions:
    """The directives of one file, and those that could not be read."""

    directives: list[Directive] = field(default_factory=list)
    mistakes: list[Mistake] = field(default_factory=list)

    def apply(self, findings: Iterable[Finding]) -> tuple[list[Finding], list[Suppressed]]:
        """Part findings into those that stay and those that a directive silences."""
        kept: list[Finding] = []
        silenced: list[Suppressed] = []
        for finding in findings:
            covering = [directive for directive in self.directives if directive.covers(finding)]
            for directive in covering:
                directive.used = True
            if covering:
                silenced.append(Suppressed(finding, covering[0].reason))
            else:
                kept.append(finding)
        return kept, silenced


def read_suppressions(document: Document, known: set[str]) -> Suppressions:
    """Read the directives of a document.

    Args:
        document: the file.
        known: the names of rules and packs that a directive may name.
    """
    result = Suppressions()
    lines = document.lines
    whole = Span(0, len(document.text) + 1)
    open_areas: list[Directive] = []
    for comment in document.comments:
        found = DIRECTIVE.fullmatch(comment.text)
        if not found:
            continue
        verb, reason = found["verb"], found["reason"] or None
        selectors = [name for name in re.split(r"[\s,]+", found["rules"].strip()) if name]
        problem = _problem(verb, selectors, known)
        if problem:
            result.mistakes.append(Mistake(comment.span, problem))
        elif verb == "enable":
            _close(open_areas, selectors, comment, result)
        else:
            area = _area(verb, comment.span, lines, whole)
            orders = [Directive(name, area, comment.span, reason) for name in selectors]
            result.directives += orders
            open_areas += orders if verb == "disable" else []
    result.directives += _front_matter(document, known, result.mistakes)
    return result


def _problem(verb: str, selectors: Sequence[str], known: set[str]) -> str | None:
    if verb not in VERBS:
        return f"newslint-{verb} is not a directive; there are: newslint-" + ", -".join(VERBS)
    if not selectors and verb != "enable":
        return f"newslint-{verb} must name the rules or packs that it silences"
    unknown = [name for name in selectors if name not in known]
    return f"there is no rule or pack {unknown[0]!r}" if unknown else None


def _area(verb: str, place: Span, lines: Lines, whole: Span) -> Span:
    if verb == "disable-file":
        return whole
    if verb == "disable":
        return Span(place.end, whole.end)
    number = lines.position(place.end if verb == "disable-next-line" else place.start).line
    if verb == "disable-next-line":
        # Markdown wants a blank line between a comment and a paragraph.
        number += 1
        while number < len(lines.starts) and not lines.line(number).strip():
            number += 1
    if number > len(lines.starts):
        return Span(whole.end, whole.end)
    start = lines.starts[number - 1]
    return Span(start, lines.starts[number] if number < len(lines.starts) else whole.end)


def _close(
    open_areas: list[Directive], selectors: Sequence[str], comment: Comment, result: Suppressions
) -> None:
    """End the areas that an `enable` names, or all of them where it names none."""
    ended = [order for order in open_areas if not selectors or order.selector in selectors]
    if not ended:
        result.mistakes.append(
            Mistake(comment.span, "newslint-enable without a newslint-disable before it")
        )
    for order in ended:
        order.area = Span(order.area.start, comment.span.start)
        open_areas.remove(order)


def _front_matter(
    document: Document, known: set[str], mistakes: list[Mistake]
) -> Iterator[Directive]:
    """Yield the orders of ``newslint: {disable: [...]}`` in the front matter."""
    matter = document.front_matter
    settings = matter.values.get("newslint") if matter else None
    if matter is None or settings is None:
        return
    whole = Span(0, len(document.text) + 1)
    disable = settings.get("disable") if isinstance(settings, dict) else None
    if not isinstance(settings, dict) or set(settings) - {"disable"} or disable is None:
        mistakes.append(
            Mistake(_key_place(document), "`newslint:` in front matter holds `disable: [...]` only")
        )
        return
    for name in disable if isinstance(disable, list) else [disable]:
        if str(name) in known:
            yield Directive(str(name), whole, _key_place(document))
        else:
            mistakes.append(Mistake(_key_place(document), f"there is no rule or pack {name!r}"))


def _key_place(document: Document) -> Span:
    matter = document.front_matter
    start = document.text.find("newslint", matter.span.start) if matter else 0
    return Span(max(start, 0), max(start, 0) + len("newslint"))
