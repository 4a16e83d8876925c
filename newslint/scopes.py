"""Scopes: which parts of a document a rule reads, in Vale's words and a few of our own.

``heading``, ``heading.h2``, ``paragraph``, ``list``, ``table.cell``, ``blockquote``, ``title`` ... name
blocks; ``sentence`` reads them sentence by sentence, ``summary`` reads all paragraphs as one, ``raw``
the file as it is; ``code``, ``link``, ``strong``, ``emphasis`` read inline elements; ``quotation`` keeps
what stands in quotation marks. ``~x`` negates and ``a & b`` joins; a list of scopes means any of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from newslint.document import Block

INLINE_SCOPES = frozenset({"code", "link", "strong", "emphasis"})

BLOCK_SCOPES = frozenset(
    {
        "text", "paragraph", "heading", *(f"heading.h{level}" for level in range(1, 7)),
        "title", "list", "table", "table.header", "table.cell", "table.caption",
        "blockquote", "alt", "caption",
    }
)  # fmt: skip

UNITS = frozenset({"sentence", "summary", "raw", *INLINE_SCOPES})

ALL_SCOPES = BLOCK_SCOPES | UNITS | {"quotation"}


@dataclass(frozen=True)
class Scope:
    """One scope expression, such as ``paragraph & ~quotation``.

    Attributes:
        unit: how the selected blocks are read: ``block``, ``sentence``, ``summary``, ``raw`` or an inline.
        wanted: block scopes that must hold.
        unwanted: block scopes that must not hold.
        quoted: True for words in quotation marks only, False for words outside them, None for both.
    """

    unit: str = "block"
    wanted: frozenset[str] = frozenset()
    unwanted: frozenset[str] = frozenset()
    quoted: bool | None = None

    @classmethod
    def parse(cls, text: str) -> Scope:
        """Read a scope expression.

        Raises:
            ValueError: for a name that is no scope, or a unit that is negated or given twice.
        """
        scope = cls()
        for part in text.split("&"):
            name = part.strip()
            negated = name.startswith("~")
            scope = scope._with(name.lstrip("~").strip(), negated)
        return scope

    def _with(self, name: str, negated: bool) -> Scope:
        # Vale writes inline code both ways, and text.frontmatter for what has scopes of its own here.
        name = name.removeprefix("text.") if name.startswith("text.") else name
        if name == "quotation":
            return replace(self, quoted=not negated)
        if name in UNITS and not (negated and name == "summary"):
            if negated or self.unit != "block":
                raise ValueError(f"{name!r} can stand only once in a scope, and not negated")
            return replace(self, unit=name)
        if name not in ALL_SCOPES:
            raise ValueError(f"{name!r} is not a scope")
        if negated:
            return replace(self, unwanted=self.unwanted | {name})
        return replace(self, wanted=self.wanted | {name})

    def selects(self, block: Block | None) -> bool:
        """Whether the scope selects a block."""
        if block is None:
            return False
        return self.wanted <= block.scopes and not (self.unwanted & block.scopes)

    @cached_property
    def without_quotation_filter(self) -> Scope:
        """The scope as it selects blocks, whatever is quoted in them."""
        return self if self.quoted is None else replace(self, quoted=None)
