"""Runs rules over documents: check, suppress, de-duplicate, sort, report."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.article import Article
from newslint.document import Document
from newslint.errors import NewslintError, UncheckedError
from newslint.kinds.suppression import SuppressionKind
from newslint.model import (
    NO_SOURCE,
    Failure,
    FileReport,
    Finding,
    Level,
    Report,
    RuleInfo,
    Skipped,
    SourceText,
    Span,
)
from newslint.overlaps import without_nested
from newslint.rules import ADDED, Rule, supported_level
from newslint.suppression import Suppressions, read_suppressions

if TYPE_CHECKING:
    from newslint.comparison import Comparison
    from newslint.languagetool.proofreader import Proofreader
    from newslint.memory import Memory

CONTEXT = 40
"""How many characters on each side of a finding its fingerprint takes in, within its paragraph."""

MORE_LIKELY_RIGHT = 0.5
"""Findings of comparing rules that are less sure are not shown, unless the config asks for them."""

PARAGRAPH_BREAK = re.compile(r"\n[ \t\r]*\n|\r[ \t]*\r")


@dataclass(frozen=True)
class Linter:
    """A set of rules and what the newsroom accepts, ready to check documents.

    Attributes:
        rules: the rules that run.
        levels: levels that the config gives, by rule name.
        vocabulary: accepted words and names.
        known: names of rules and packs that a suppression may name.
        skipped: rules that cannot run here, and why.
        ignored: takes a path and a rule; whether the config ignores the rule there; None if nowhere.
        min_confidence: findings of comparing rules that are less sure are left out.
        proofreader: LanguageTool, where it is on.
        language: the variant of English that articles are in which do not say it themselves.
        memory: what was found in articles before, for those that come back after an edit; None for articles
            that are each read once.
    """

    rules: Sequence[Rule]
    levels: Mapping[str, Level] = field(default_factory=dict)
    vocabulary: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()
    skipped: tuple[Skipped, ...] = ()
    ignored: Callable[[str, str], bool] | None = None
    min_confidence: float = MORE_LIKELY_RIGHT
    proofreader: Proofreader | None = None
    language: str | None = None
    memory: Memory | None = None
    _last_sources: list[Article] = field(default_factory=list, compare=False)

    def parses(self, *, comparing: bool) -> bool:
        """Whether a rule reads the grammatical parse; of those that compare, only where there is a source."""
        return any(rule.kind.parses for rule in self._running(comparing=comparing))

    def _running(self, *, comparing: bool) -> list[Rule]:
        return [rule for rule in self.rules if comparing or not rule.compares]

    def load(self, *, comparing: bool = True) -> None:
        """Load what the rules need besides themselves: the model of the parse, where one of them reads it."""
        if self.parses(comparing=comparing):
            from newslint.language import parser  # noqa: PLC0415 - a second of start-up

            parser.model()

    def check(self, document: Document, sources: Sequence[Document] = ()) -> FileReport:
        """Return what the rules find in a document; a rule that crashes becomes a failure.

        Args:
            document: the article.
            sources: the articles it was rewritten from. Without any, the rules that compare are
                reported as skipped.
        """
        article = Article(document, self.vocabulary, self.proofreader, self.language)
        comparison = self._comparison(article, sources) if sources else None
        selected = [
            rule
            for rule in self.rules
            if not (self.ignored and self.ignored(document.path, rule.name))
        ]
        rules = [rule for rule in selected if sources or not rule.compares]
        findings: list[Finding] = []
        failures: list[Failure] = []
        if self.proofreader:
            for rule in rules:
                rule.prepare(article)
        for rule in rules:
            try:
                findings += self._admitted(
                    rule, rule.check(article, comparison, self.min_confidence, self.memory)
                )
            except UncheckedError as error:
                # Rules that share an answer share its absence: it is said once.
                if all(each.message != str(error) for each in failures):
                    failures.append(Failure(document.path, str(error), rule.name))
            except NewslintError:
                raise
            except Exception as error:  # the rest of the file must still be checked
                failures.append(Failure(document.path, crash(error), rule.name))
        figures: dict[str, float] = {}
        try:
            figures = metrics(article, rules)
        except Exception as error:  # as with a rule
            failures.append(Failure(document.path, f"no metrics: {type(error).__name__}: {error}"))
        suppressions = read_suppressions(document, set(self.known))
        kept, silenced = suppressions.apply(findings)
        for finding in self._directives(document, suppressions, selected):
            again, also = suppressions.apply([finding])
            kept, silenced = kept + again, silenced + also
        found = [self._by_name[name] for name in {finding.rule for finding in kept}]
        local = {rule.name for rule in found if rule.shipped and not rule.kind.article_wide}
        kept = without_nested(kept, local)
        return FileReport(
            path=document.path,
            text=document.text,
            findings=tuple(with_fingerprints(sorted(kept, key=order), document.text)),
            suppressed=tuple(sorted(silenced, key=lambda item: order(item.finding))),
            skipped=self.skipped + (() if sources else without_source(selected)),
            failures=tuple(failures),
            metrics=figures,
            sources=tuple(SourceText(each.path, each.text) for each in sources),
        )

    @cached_property
    def _by_name(self) -> dict[str, Rule]:
        return {rule.name: rule for rule in self.rules}

    def _comparison(self, article: Article, sources: Sequence[Document]) -> Comparison:
        from newslint.comparison import Comparison  # noqa: PLC0415 - only beside a source

        return Comparison(article, self._read(sources))

    def _read(self, sources: Sequence[Document]) -> list[Article]:
        """Return sources as articles; those of the rewrite before are not read again."""
        last = {id(article.document): article for article in self._last_sources}
        read = [last.get(id(each)) or self._source(each) for each in sources]
        self._last_sources[:] = read
        return read

    def _source(self, document: Document) -> Article:
        return Article(document, (), self.proofreader, self.language)

    def report(self, files: Iterable[FileReport], failures: Sequence[Failure] = ()) -> Report:
        """Return a report over checked files, with what reporters need to know of the rules."""
        return Report(tuple(files), self._infos, tuple(failures))

    @cached_property
    def _infos(self) -> Mapping[str, RuleInfo]:
        return {
            rule.name: replace(rule.info, level=self.levels.get(rule.name, rule.level))
            for rule in self.rules
        }

    def _admitted(self, rule: Rule, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Yield the findings of a rule that are shown, at the level that the config gives it.

        A finding that stands without a source is not hidden or lowered because there is one.
        """
        level = self.levels.get(rule.name)
        for found in findings:
            finding = found
            sure = None if finding.model == ADDED else finding.confidence
            if sure is not None and sure < self.min_confidence:
                continue
            if level is not None:
                given = min(supported_level(level, sure), finding.ceiling)
                finding = replace(finding, level=given)
            yield finding

    def _directives(
        self, document: Document, suppressions: Suppressions, rules: Sequence[Rule]
    ) -> Iterator[Finding]:
        """Findings about the directives themselves."""
        running = {rule.name for rule in rules} | {rule.pack for rule in rules}
        for rule in rules:
            if rule.compares or not isinstance(rule.kind, SuppressionKind):
                continue
            if rule.kind.condition == "invalid":
                places = [(mistake.place, mistake.problem) for mistake in suppressions.mistakes]
            else:
                # A directive for a rule that did not run may be needed when it does.
                places = [
                    (order.place, f"{order.selector!r} finds nothing there")
                    for order in suppressions.directives
                    if not order.used and order.selector in running
                ]
            for place, problem in places:
                yield from self._admitted(rule, [directive_finding(rule, document, place, problem)])


def without_source(rules: Iterable[Rule]) -> tuple[Skipped, ...]:
    """Return the comparing rules among some as skipped: there is nothing to compare with."""
    return tuple(Skipped(rule.name, NO_SOURCE) for rule in rules if rule.compares)


def crash(error: Exception) -> str:
    """Say why a rule did not come to its end."""
    if isinstance(error, TimeoutError):
        return "an expression of the rule worked too long on a piece of text and was stopped"
    return f"the rule crashed: {type(error).__name__}: {error}"


def directive_finding(rule: Rule, document: Document, place: Span, problem: str) -> Finding:
    """Return the finding of a suppression rule about one directive."""
    excerpt = document.text[place.start : place.end]
    message = rule.message.fill({"match": excerpt, "problem": problem})
    return Finding(rule.name, rule.level, message, place, excerpt, "raw")


def order(finding: Finding) -> tuple[Span, str, str]:
    """The order of findings: by place, then by rule."""
    return finding.span, finding.rule, finding.message


def metrics(article: Article, rules: Sequence[Rule]) -> dict[str, float]:
    """Return counts and measures of an article where a rule that runs reads them, else nothing.

    They need a word table and textstat, which a purely lexical run should not wait for.
    """
    if not any(rule.kind_name in ("metric", "readability") for rule in rules):
        return {}
    return {**article.counts, **article.measures}


def with_fingerprints(findings: Sequence[Finding], text: str) -> Iterator[Finding]:
    """Yield findings with fingerprints, which stay when the text around them moves.

    A fingerprint hashes the rule, the words, the words around them in their paragraph, and the
    how-manieth of its like it is, so that equal sentences in one file stay apart.
    """
    seen: Counter[str] = Counter()
    for finding in findings:
        start, end = finding.span
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        if "\n" in before or "\r" in before:
            before = PARAGRAPH_BREAK.split(before)[-1]
        if "\n" in after or "\r" in after:
            after = PARAGRAPH_BREAK.split(after)[0]
        parts = (before, text[start:end], after)
        context = "\0".join([finding.rule, *(" ".join(part.split()) for part in parts)])
        key = f"{context}\0{seen[context]}"
        seen[context] += 1
        digest = hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16)
        yield finding.fingerprinted(digest.hexdigest())
