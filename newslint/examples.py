"""The examples inside a rule file: what it must flag, what it must leave alone.

    examples:  # as in any rule file
      - bad: Experts revealed that the bridge had been closed.
        flags: [Experts revealed that]
      - good: The council's chief engineer said that she had closed the bridge.
      - bad: A known miss, kept in sight.
        todo: why it is missed; the day it passes, this line fails
      - bad: "# A heading"
        format: markdown
      - bad: The bridge was closed on Tuesday.  # a rule that compares
        source: The bridge was closed on Wednesday, the council said.
        flags: [Tuesday]
        evidence: [Wednesday]

Vale's own ``tests:`` (cases with ``input`` and ``want``, ``contains`` or ``absent``) are read too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newslint.yamlnodes import Node, did_you_mean

FORMATS = ("text", "markdown", "mdx", "html")
EXAMPLE_KEYS = {"bad", "good", "flags", "todo", "format", "source", "evidence"}
TEST_KEYS = {
    "name",
    "description",
    "input",
    "want",
    "contains",
    "absent",
    "format",
    "expect",
    "match",
}

EXAMPLES_SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "additionalProperties": False,
        "oneOf": [
            {"required": ["bad"]},
            {
                "required": ["good"],
                "not": {"anyOf": [{"required": ["flags"]}, {"required": ["evidence"]}]},
            },
        ],
        "properties": {
            "bad": {"type": "string"},
            "good": {"type": "string"},
            "flags": {"type": "array", "items": {"type": "string"}},
            "todo": {"type": "string"},
            "source": {"type": "string"},
            "evidence": {"type": "array", "items": {"type": "string"}},
            "format": {"enum": list(FORMATS)},
        },
    },
}


@dataclass(frozen=True)
class Example:
    """One example of a rule.

    Attributes:
        text: an article, mostly of one sentence.
        bad: whether the rule must report it.
        flags: the exact texts that findings must cover, in order; None where any will do.
        todo: why the example is known not to pass yet.
        format: how the text is read, and its source.
        source: the article it was rewritten from, for rules that compare.
        evidence: texts, each of which some evidence of the findings must cover; None where any will do.
        path, line: where it stands in the rule file (line 1-based).
    """

    text: str
    bad: bool
    flags: tuple[str, ...] | None
    todo: str | None
    format: str
    path: str
    line: int
    source: str | None = None
    evidence: tuple[str, ...] | None = None

    def problem(self, excerpts: Sequence[str], evidence: Sequence[str] = ()) -> str | None:
        """Say what is wrong with the texts that the rule reported, None if nothing is.

        Args:
            excerpts: the words that the rule's findings cover, in order.
            evidence: the words of the source that they name.
        """
        problem = self._problem(excerpts) or self._evidence_problem(evidence)
        if self.todo is None:
            return problem
        return "marked `todo`, but it passes: remove the mark" if problem is None else None

    def _evidence_problem(self, evidence: Sequence[str]) -> str | None:
        missing = [
            wanted
            for wanted in self.evidence or ()
            if not any(wanted in found for found in evidence)
        ]
        if missing:
            return f"should name {_shown(missing)} as evidence, but names {_shown(evidence)}"
        return None

    def _problem(self, excerpts: Sequence[str]) -> str | None:
        if not self.bad:
            return f"should be silent, but flags {_shown(excerpts)}" if excerpts else None
        if not excerpts:
            return "should be flagged, but is not"
        if self.flags is not None and tuple(excerpts) != self.flags:
            return f"should flag {_shown(self.flags)}, but flags {_shown(excerpts)}"
        return None


@dataclass(frozen=True)
class ValeTest:
    """A test case in Vale's format.

    Attributes:
        input: the document.
        want: the exact output, a line an alert: ``line:column:rule:message``.
        contains, absent: pieces of output that must be there, or must not.
        fires: whether anything must be reported at all, where nothing else is said.
    """

    name: str
    input: str
    format: str
    path: str
    line: int
    want: tuple[str, ...] | None = None
    contains: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    fires: bool | None = None

    def problem(self, alerts: Sequence[str]) -> str | None:
        """Say what is wrong with the alerts that the rule gave, None if nothing is."""
        if self.want is not None and tuple(alerts) != self.want:
            return f"wants {_shown(self.want)}, but gives {_shown(alerts)}"
        output = "\n".join(alerts)
        missing = [piece for piece in self.contains if piece not in output]
        if missing:
            return f"should contain {_shown(missing)}, but gives {_shown(alerts)}"
        present = [piece for piece in self.absent if piece in output]
        if present:
            return f"should not contain {_shown(present)}, but gives {_shown(alerts)}"
        if self.fires is not None and self.fires is not bool(alerts):
            return (
                "should be flagged, but is not"
                if self.fires
                else f"should be silent, but gives {_shown(alerts)}"
            )
        return None


def read_examples(node: Node | None) -> tuple[Example, ...]:
    """Read a rule's ``examples``.

    Raises:
        SourceError: for an unknown key, or an example that is neither bad nor good.
    """
    return tuple(_example(item) for item in node.items()) if node else ()


def _example(node: Node) -> Example:
    fields = _known_fields(node, EXAMPLE_KEYS)
    if ("bad" in fields) == ("good" in fields):
        node.fail("an example is either `bad` or `good`")
    for key in ("flags", "evidence"):
        if "good" in fields and key in fields:
            fields[key].fail("a good example flags nothing")
    text = fields.get("bad") or fields["good"]
    flags = tuple(fields["flags"].texts()) if "flags" in fields else None
    for flag in flags or ():
        if flag not in text.text():
            fields["flags"].fail(f"the example does not hold {flag!r}")
    source = fields["source"].text() if "source" in fields else None
    evidence = tuple(fields["evidence"].texts()) if "evidence" in fields else None
    for words in evidence or ():
        if words not in (source or ""):
            fields["evidence"].fail(f"the example's source does not hold {words!r}")
    return Example(
        text=text.text(),
        bad="bad" in fields,
        flags=flags,
        todo=fields["todo"].text() if "todo" in fields else None,
        format=fields["format"].choice(*FORMATS) if "format" in fields else "markdown",
        path=node.source.path,
        line=node.line + 1,
        source=source,
        evidence=evidence,
    )


def read_tests(node: Node | None) -> tuple[ValeTest, ...]:
    """Read a rule's ``tests``, as Vale's own test runner takes them.

    Raises:
        SourceError: for an unknown key, or a case without input.
    """
    return tuple(_test(item) for item in node.items()) if node else ()


def _test(node: Node) -> ValeTest:
    fields = _known_fields(node, TEST_KEYS)
    if "input" not in fields:
        node.fail("a test case needs `input`")
    want = fields.get("want") or fields.get("expect")
    kind = fields["format"].text() if "format" in fields else "md"
    formats = {"md": "markdown", "txt": "text", "htm": "html", **{name: name for name in FORMATS}}
    if kind not in formats:
        fields["format"].fail(f"{kind!r} is not a format that newslint reads")
    checks = {"want", "expect", "contains", "absent", "match"} & set(fields)
    return ValeTest(
        name=next((fields[key].text() for key in ("name", "description") if key in fields), "test"),
        input=fields["input"].text(),
        format=formats[kind],
        path=node.source.path,
        line=node.line + 1,
        want=_lines(want) if want else None,
        contains=_lines(fields.get("contains")),
        absent=_lines(fields.get("absent")),
        fires=fields["match"].boolean() if "match" in fields else (None if checks else True),
    )


def _lines(node: Node | None) -> tuple[str, ...]:
    if node is None or node.is_null:
        return ()
    texts = [item.text() for item in node.one_or_many()]
    return tuple(line for text in texts for line in text.splitlines() if line.strip())


def _known_fields(node: Node, known: set[str]) -> dict[str, Node]:
    fields = node.fields()
    for key in fields:
        if key not in known:
            node.key_node(key).fail(f"unknown key {key!r}{did_you_mean(key, known)}")
    return fields


def _shown(texts: Sequence[str]) -> str:
    return ", ".join(repr(text) for text in texts) or "nothing"
