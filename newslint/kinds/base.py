"""What every rule kind is made of: its options, and the matches it yields.

A kind is Python; a rule is YAML. A kind declares its options once, here the loader reads them, the
JSON Schema for editors is generated from them, and the documentation lists them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from newslint.article import Article, Section
from newslint.confidence import confidence
from newslint.messages import Value
from newslint.model import Evidence, Level, Span
from newslint.scopes import Scope
from newslint.yamlnodes import Node

if TYPE_CHECKING:
    from newslint.comparison import Comparison
    from newslint.kinds.alternation import Alternation

JsonSchema = Mapping[str, Any]


@dataclass(frozen=True)
class Option:
    """One key that a rule of some kind may hold.

    Attributes:
        name: the key.
        read: turns the key's node into a value; raises SourceError at its place.
        schema: the JSON Schema of the value.
        doc: what it means, in one sentence.
    """

    name: str
    read: Callable[[Node], Any]
    schema: JsonSchema
    doc: str
    default: Any = None
    required: bool = False


@dataclass(frozen=True)
class Match:
    """A place where a rule's condition holds, before it becomes a finding.

    Attributes:
        section: the prose it was seen in.
        start, end: where in that section's text.
        fields: values for the message's fields, by name.
        replacement: what to put in its place, if the kind knows.
        evidence: the words of a source that speak against it.
        confidence: how sure a comparing kind is, 0 to 1; None for kinds that compare nothing.
        model: the name of the model that gave the confidence, where one did.
        features: what the kind saw, by which the model gave it.
        ceiling: the level that it is at most, whatever the rule and the config say.
    """

    section: Section
    start: int
    end: int
    fields: Mapping[str, Value] = field(default_factory=dict)
    replacement: str | None = None
    evidence: tuple[Evidence, ...] = ()
    confidence: float | None = None
    model: str | None = None
    features: Mapping[str, float] = field(default_factory=dict)
    ceiling: Level = Level.ERROR

    @property
    def text(self) -> str:
        """The words matched."""
        return self.section.text[self.start : self.end]

    @property
    def span(self) -> Span:
        """Where the words stand in the file."""
        return self.section.prose.span(self.start, self.end)


class Kind(ABC):
    """A kind of rule, bound to the options of one rule.

    Attributes:
        name: what rules write behind ``extends:``.
        summary: what it finds, in one sentence.
        options: the keys it takes besides those that all rules share.
        fields: the message's fields; ``%s`` stands for them in this order, ``{name}`` for one.
        parses: whether it reads the grammatical parse.
        compares: whether it needs a source to hold the article against.
        article_wide: whether its findings are about the article as a whole, wherever they stand.
        asks_languagetool: whether it reads what LanguageTool remarks, and so runs only where that is on.
        alternations: the expressions that it seeks in sections, all rules' at once where a `Screen` can.
    """

    name: ClassVar[str]
    summary: ClassVar[str]
    options: ClassVar[Sequence[Option]] = ()
    fields: ClassVar[Sequence[str]] = ("match",)
    parses: ClassVar[bool] = False
    default_scope: ClassVar[str] = "text"
    compares: ClassVar[bool] = False
    article_wide: ClassVar[bool] = False
    asks_languagetool: ClassVar[bool] = False
    alternations: Sequence[Alternation] = ()

    def __init__(self, values: Mapping[str, Any], node: Node) -> None:  # noqa: B027 - some have none
        """Bind the options of a rule; `node` is the rule's mapping, for errors about the whole."""

    @abstractmethod
    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        """Yield the places of the article, within the scopes, where the condition holds."""

    def check_beside(
        self, article: Article, comparison: Comparison | None, scopes: Sequence[Scope]
    ) -> Iterator[Match]:
        """Yield the same, for kinds that leave more alone where the source has it."""
        return self.check(article, scopes)

    def prepare(self, article: Article, scopes: Sequence[Scope]) -> None:  # noqa: B027 - most need none
        """Begin what takes a while elsewhere, before the first rule reads the article."""


class SectionKind(Kind):
    """A kind that reads section by section.

    What it finds in one follows from the text of the section and from the accepted words: in a section that
    comes back it need not look again (`memory.Memory`).

    Attributes:
        minds_quotations: whether it follows, too, from what of the section is quoted.
    """

    minds_quotations: ClassVar[bool] = False

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        """Yield the places of the article, within the scopes, where the condition holds."""
        return self.check_sections(article, self.sections(article, scopes))

    def sections(self, article: Article, scopes: Sequence[Scope]) -> tuple[Section, ...]:
        """Return the sections that it reads."""
        return article.sections(scopes)

    @abstractmethod
    def check_sections(self, article: Article, sections: Sequence[Section]) -> Iterator[Match]:
        """Yield the places in these sections where the condition holds."""


class ComparingKind(Kind):
    """A kind that holds a rewrite against its source; it has nothing to say of an article alone."""

    compares = True
    parses = True

    def check(self, article: Article, scopes: Sequence[Scope]) -> Iterator[Match]:
        """Yield nothing: without a source the engine counts the rule as skipped."""
        return iter(())

    @abstractmethod
    def compare(self, comparison: Comparison, scopes: Sequence[Scope]) -> Iterator[Match]:
        """Yield the places of the rewrite where the condition holds, each with its evidence."""

    def match(
        self,
        section: Section,
        place: tuple[int, int],
        model: str,
        features: Mapping[str, float],
        **rest: Any,
    ) -> Match:
        """Return a match that is as sure as a model says for these features."""
        return Match(
            section,
            *place,
            confidence=confidence(model, features),
            model=model,
            features=features,
            **rest,
        )


# Readers of option values

SWAP_SCHEMA = {
    "type": ["object", "null"],
    "additionalProperties": {"type": ["string", "number", "boolean", "null"]},
}


def text_option(name: str, doc: str, **rest: Any) -> Option:
    """An option that holds text."""
    return Option(name, Node.text, {"type": ["string", "number", "boolean"]}, doc, **rest)


def texts_option(name: str, doc: str, **rest: Any) -> Option:
    """An option that holds a list of texts."""
    schema = {"type": "array", "items": {"type": ["string", "number", "boolean"]}}
    return Option(name, Node.texts, schema, doc, **{"default": (), **rest})


def nodes_option(name: str, doc: str, **rest: Any) -> Option:
    """An option that holds a list of expressions, kept as nodes so that errors can point at one."""
    schema = {"type": ["array", "null"], "items": {"type": ["string", "number", "boolean"]}}
    return Option(name, Node.items, schema, doc, **{"default": (), **rest})


def node_option(name: str, doc: str, **rest: Any) -> Option:
    """An option that holds one expression."""
    return Option(name, _text_node, {"type": ["string", "number"]}, doc, **rest)


def swap_option(name: str, doc: str, **rest: Any) -> Option:
    """An option that maps expressions to texts."""
    return Option(name, _pairs, SWAP_SCHEMA, doc, **{"default": (), **rest})


def forms_option(name: str, doc: str, **rest: Any) -> Option:
    """An option that maps expressions to expressions."""
    return Option(name, _forms, SWAP_SCHEMA, doc, **{"default": (), **rest})


def flag_option(name: str, doc: str, **rest: Any) -> Option:
    """An option that is true or false."""
    return Option(name, Node.boolean, {"type": "boolean"}, doc, **{"default": False, **rest})


def integer_option(name: str, doc: str, **rest: Any) -> Option:
    """An option that holds a whole number."""
    return Option(name, Node.integer, {"type": "integer"}, doc, **rest)


def number_option(name: str, doc: str, **rest: Any) -> Option:
    """An option that holds a number."""
    return Option(name, Node.number, {"type": "number"}, doc, **rest)


def choice_option(name: str, doc: str, choices: Sequence[str], **rest: Any) -> Option:
    """An option that holds one of a few words."""
    return Option(name, lambda node: node.choice(*choices), {"enum": list(choices)}, doc, **rest)


def _text_node(node: Node) -> Node:
    node.text()
    return node


def _forms(node: Node) -> list[tuple[Node, Node]]:
    return [(key, _text_node(value)) for key, value in node.pairs()]


def _pairs(node: Node) -> list[tuple[Node, str]]:
    return [(key, "" if value.is_null else value.text()) for key, value in node.pairs()]
