"""A rule: a kind bound to the YAML of one rule file, ready to read articles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from newslint.article import Article
from newslint.confidence import confidence
from newslint.kinds import KINDS, ComparingKind, Kind, Match
from newslint.kinds.base import SectionKind
from newslint.kinds.expressions import known_good
from newslint.messages import Message
from newslint.model import LEVELS, Edit, Evidence, Finding, Level, RuleInfo, Span
from newslint.scopes import Scope
from newslint.yamlnodes import Node

if TYPE_CHECKING:
    from newslint.actions import Action
    from newslint.comparison import Comparison
    from newslint.examples import Example, ValeTest
    from newslint.memory import Memory

COMMON_KEYS: dict[str, str] = {
    "extends": "The kind of rule, or the name of another rule that this one changes.",
    "message": "One sentence for the reader of a finding; %s stands for the words matched.",
    "level": "suggestion, warning or error.",
    "added-level": "The level where a source is given and does not have the words: they were added.",
    "scope": "Which text is read: a scope or a list of them; ~x negates, a & b joins.",
    "link": "Where to read more.",
    "description": "A longer explanation, in Vale's styles.",
    "limit": "At most so many findings in a file.",
    "code": "Also read inline code.",
    "vocab": "Whether the newsroom's vocabulary is excepted.",
    "action": "How the words of a finding can be mended.",
    "enabled": "Whether the rule runs without being selected by name.",
    "why": "Why an editor would mark it.",
    "fix": "What to do about it.",
    "examples": "Texts that the rule must flag (bad) or leave alone (good).",
    "tests": "Test cases in Vale's format.",
}


ERROR_CONFIDENCE = 0.95
WARNING_CONFIDENCE = 0.7
"""The calibrated confidence below which a finding is no error, or no warning."""


ADDED = "added"
"""The model that says how sure it is that a source lacks the words of a finding, and its like."""

STRONGLY_LOADED = 0.9
"""The weight of a word (`intensity`) that is loaded wherever it stands."""


@dataclass(frozen=True, eq=False)
class Rule:
    """One rule. What its file says is read when it is asked for: of most rules a text asks little.

    Attributes:
        name: ``pack.stem``.
        node: the file's mapping, for errors about the whole.
        fields: its keys, those of a rule it extends already merged in.
        kind_name: the kind at the end of the chain of ``extends``.
        replaces: the rule that this one extends by name; it steps back for this one.
        shipped: whether it belongs to the packs of the distribution.
        read_before: whether its file was read without a mistake: what it says need not be tried out.
    """

    name: str
    node: Node
    fields: Mapping[str, Node]
    kind_name: str
    replaces: str | None = None
    shipped: bool = False
    read_before: bool = False

    @property
    def path(self) -> str:
        """Its file."""
        return self.node.source.path

    @cached_property
    def compares(self) -> bool:
        """Whether it needs a source to hold the article against."""
        return KINDS.compares(self.kind_name)

    @cached_property
    def kind(self) -> Kind:
        """The kind, bound to the rule's options."""
        kind, fields = KINDS[self.kind_name], self.fields
        with known_good() if self.read_before else nullcontext():
            values = {
                option.name: option.read(fields[option.name])
                if option.name in fields
                else option.default
                for option in kind.options
            }
            return kind(values, self.node)

    @cached_property
    def message(self) -> Message:
        """What it says of a finding."""
        return Message(self.fields["message"], KINDS[self.kind_name].fields)

    @cached_property
    def level(self) -> Level:
        """How serious its findings are."""
        return _level(self.fields.get("level"))

    @cached_property
    def added_level(self) -> Level | None:
        """The level where the source of the article does not have the words flagged."""
        return _level(self.fields["added-level"]) if "added-level" in self.fields else None

    @cached_property
    def scopes(self) -> tuple[Scope, ...]:
        """Which text it reads."""
        return _scopes(self.fields, KINDS[self.kind_name].default_scope)

    @property
    def why(self) -> str:
        """Why an editor would mark it."""
        return _text(self.fields, "why") or _text(self.fields, "description")

    @property
    def fix(self) -> str:
        """What to do about it."""
        return _text(self.fields, "fix")

    @property
    def link(self) -> str:
        """Where to read more."""
        return _text(self.fields, "link")

    @cached_property
    def limit(self) -> int | None:
        """At most so many findings in a file."""
        return _limit(self.fields.get("limit"))

    @cached_property
    def vocab(self) -> bool:
        """Whether the newsroom's vocabulary is excepted."""
        return _flag(self.fields, "vocab")

    @cached_property
    def enabled(self) -> bool:
        """Whether it runs without being asked for by name."""
        return _flag(self.fields, "enabled")

    @cached_property
    def action(self) -> Action | None:
        """How the words of a finding can be mended."""
        if "action" not in self.fields:
            return None
        from newslint.actions import read_action  # noqa: PLC0415 - few rules have one

        return read_action(self.fields["action"])

    @cached_property
    def examples(self) -> tuple[Example, ...]:
        """What it must flag, and what it must leave alone."""
        from newslint.examples import read_examples  # noqa: PLC0415 - a check needs none

        return read_examples(self.fields.get("examples"))

    @cached_property
    def tests(self) -> tuple[ValeTest, ...]:
        """The same in Vale's own format."""
        from newslint.examples import read_tests  # noqa: PLC0415 - as above

        return read_tests(self.fields.get("tests"))

    @property
    def pack(self) -> str:
        """The folder that the rule lies in."""
        return self.name.partition(".")[0]

    @property
    def info(self) -> RuleInfo:
        """What reporters need to say about the rule."""
        message = self.fields["message"].text()
        return RuleInfo(self.name, self.level, message, self.why, self.fix, self.link)

    def check(
        self,
        article: Article,
        comparison: Comparison | None = None,
        min_confidence: float = 0.0,
        memory: Memory | None = None,
    ) -> list[Finding]:
        """Return the findings in an article, in reading order, each place once.

        Args:
            article: the article.
            comparison: the same article held against its sources; a comparing rule is silent without.
            min_confidence: words that were less surely added weigh no more than without a source.
            memory: what was found in articles before this one; None to begin anew.

        Raises:
            TimeoutError: when an expression of the rule works too long on a piece of text.
        """
        article = article if self.vocab else article.without_vocabulary
        found = {
            finding.span: finding
            for scope_group in self._scope_groups
            for match in self._matches(article, comparison, scope_group, memory)
            if self._wanted(match, article, scope_group[0].quoted)
            for finding in [self._finding(match, article)]
        }
        ordered = sorted(found.values(), key=lambda finding: finding.span)
        if comparison and self.added_level is not None and ordered:
            weighed = self._weighed(ordered, self.added_level, comparison)
            ordered = [
                after if (after.confidence or 0.0) >= min_confidence else before
                for before, after in zip(ordered, weighed, strict=True)
            ]
        return list(islice(ordered, self.limit))

    def _matches(
        self,
        article: Article,
        comparison: Comparison | None,
        scopes: Sequence[Scope],
        memory: Memory | None,
    ) -> Iterator[Match]:
        if memory and isinstance(self.kind, SectionKind):
            return memory.matches(self.name, self.kind, article, scopes)
        if isinstance(self.kind, ComparingKind):
            return self.kind.compare(comparison, scopes) if comparison else iter(())
        return self.kind.check_beside(article, comparison, scopes)

    def prepare(self, article: Article) -> None:
        """Begin what the kind needs and what takes a while elsewhere."""
        self.kind.prepare(article, self.scopes)

    @cached_property
    def _scope_groups(self) -> list[tuple[Scope, ...]]:
        """Scopes that share a quotation filter; kinds that see a whole file need them together."""
        groups: dict[bool | None, list[Scope]] = {}
        for scope in self.scopes:
            groups.setdefault(scope.quoted, []).append(scope)
        return [tuple(group) for group in groups.values()]

    def _wanted(self, match: Match, article: Article, quoted: bool | None) -> bool:
        if quoted is not None and article.is_quoted(match.span) is not quoted:
            return False
        return match.text not in article.vocabulary

    def _weighed(
        self, findings: Sequence[Finding], added: Level, comparison: Comparison
    ) -> list[Finding]:
        """Return findings about wording, weightier where the rewriter put the words there."""
        objected = [
            (source.document.path, match.span)
            for source in comparison.sources
            for scope_group in self._scope_groups
            for match in self.kind.check(source, scope_group)
        ]
        return [self._weigh(finding, added, comparison, objected) for finding in findings]

    def _weigh(
        self,
        finding: Finding,
        added: Level,
        comparison: Comparison,
        objected: Sequence[tuple[str, Span]],
    ) -> Finding:
        """Return a finding at the level for added words, unless the source has them or their like.

        Args:
            objected: the places of the sources, by path, that the rule objects to as well.
        """
        if comparison.has_words(finding.excerpt):
            return finding
        evidence = comparison.evidence_for(finding.span)
        for each in evidence:
            # One loaded word put for another was not added.
            if is_replaced(each, comparison) or any(
                path == each.path and span.overlaps(each.span) for path, span in objected
            ):
                return finding
        features = {f"pack.{self.pack}": 1.0, f"level.{finding.level.label}": 1.0}
        sure = confidence(ADDED, features)
        return replace(
            finding,
            level=min(max(finding.level, supported_level(added, sure)), finding.ceiling),
            compared=True,
            confidence=sure,
            model=ADDED,
            features=features,
            evidence=evidence,
        )

    def _finding(self, match: Match, article: Article) -> Finding:
        span = match.span
        excerpt = article.document.text[span.start : span.end]
        words = match.section.prose.text[match.start : match.end]
        replacement = match.replacement
        if self.action:
            replacement = self.action(words, replacement)
        edit = None
        # An edit must change something, and must not break markup that stands among the words.
        if replacement not in (None, excerpt) and words.split() == excerpt.split():
            edit = Edit(span, str(replacement))
        return Finding(
            rule=self.name,
            level=min(supported_level(self.level, match.confidence), match.ceiling),
            message=self.message.fill(match.fields),
            span=span,
            excerpt=excerpt,
            scope=match.section.scope,
            compared=self.kind.compares,
            evidence=match.evidence,
            edit=edit,
            confidence=match.confidence,
            model=match.model,
            features=match.features,
            ceiling=match.ceiling,
        )


def is_replaced(evidence: Evidence, comparison: Comparison) -> bool:
    """Whether words of a source hold a strongly loaded word that the rewrite has nowhere."""
    from newslint.language.intensity import loaded_words  # noqa: PLC0415 - only beside a source

    return any(
        each.weight >= STRONGLY_LOADED
        and not comparison.keeps_words(evidence.excerpt[each.start : each.end])
        for each in loaded_words(evidence.excerpt)
    )


def supported_level(level: Level, confidence: float | None) -> Level:
    """Return the level of a finding: its rule's, or less where it is not sure enough for that.

    The bounds are of the calibrated confidence, the chance that an editor would mark the place.
    """
    if confidence is None or confidence >= ERROR_CONFIDENCE:
        return level
    ceiling = Level.WARNING if confidence >= WARNING_CONFIDENCE else Level.SUGGESTION
    return min(level, ceiling)


def _level(node: Node | None) -> Level:
    if node is None:
        return Level.WARNING
    return Level.from_label(node.choice(*LEVELS))


def _scopes(fields: Mapping[str, Node], default: str) -> tuple[Scope, ...]:
    nodes = fields["scope"].one_or_many() if "scope" in fields else []
    scopes = [] if nodes else [Scope.parse(default)]
    for node in nodes:
        try:
            scopes.append(Scope.parse(node.text()))
        except ValueError as error:
            node.fail(str(error))
    if "code" in fields and fields["code"].boolean():
        scopes.append(Scope("code"))
    return tuple(scopes)


def _limit(node: Node | None) -> int | None:
    """At most so many findings; 0 is no limit, as in Vale."""
    limit = node.integer() if node else 0
    if node and limit < 0:
        node.fail("`limit` cannot be below 0")
    return limit or None


def _text(fields: Mapping[str, Node], key: str) -> str:
    return " ".join(fields[key].text().split()) if key in fields else ""


def _flag(fields: Mapping[str, Node], key: str) -> bool:
    return fields[key].boolean() if key in fields else True
