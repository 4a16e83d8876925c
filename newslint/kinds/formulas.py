"""Arithmetic of `metric` rules: formulas over named counts, read without running any code."""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable, Mapping

from newslint.yamlnodes import Node, did_you_mean

BINARY: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: operator.mod,
}
FUNCTIONS: dict[str, Callable[[float], float]] = {
    "sqrt": math.sqrt, "abs": abs, "round": round, "floor": math.floor, "ceil": math.ceil,
}  # fmt: skip
ARITHMETIC = (
    ast.BinOp, ast.UnaryOp, ast.UAdd, ast.USub, ast.Load, *BINARY,
)  # fmt: skip
# Vale writes scopes and its script language's functions with dots.
DOTTED = re.compile(r"\b(?:(heading)\.(?=h[1-6]\b)|math\.(?=[a-z]))")
CONDITION = re.compile(r"(<=|>=|==|!=|<|>)\s*(-?\d+(?:\.\d+)?)")
COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
    "==": operator.eq, "!=": operator.ne,
}  # fmt: skip

Condition = Callable[[float], bool]


class Formula:
    """A formula such as ``0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59``.

    Args:
        node: the formula's text.
        known: the names it may use.

    Raises:
        SourceError: for anything but numbers, known names, ``+ - * / %``, brackets and FUNCTIONS.
    """

    def __init__(self, node: Node, known: set[str]) -> None:
        formula = DOTTED.sub(
            lambda found: "heading_" if found[1] else "", " ".join(node.text().split())
        )
        try:
            self._tree = ast.parse(formula, mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            node.fail(f"cannot read the formula: {error}")
        for part in ast.walk(self._tree):
            _check(part, known, node)
        self.names = {part.id for part in ast.walk(self._tree) if isinstance(part, ast.Name)}
        self.names -= set(FUNCTIONS)

    def value(self, values: Mapping[str, float]) -> float | None:
        """Return the result, None where it divides by zero or a value is not known."""
        try:
            return _evaluate(self._tree, values)
        except (ZeroDivisionError, KeyError, ValueError, OverflowError):
            return None


def _check(part: ast.AST, known: set[str], node: Node) -> None:
    if isinstance(part, ast.Name):
        if part.id not in known and part.id not in FUNCTIONS:
            node.fail(f"{part.id!r} is not a metric{did_you_mean(part.id, known)}")
    elif isinstance(part, ast.Constant):
        if isinstance(part.value, bool) or not isinstance(part.value, int | float):
            node.fail(f"a formula holds numbers and metrics only, not {part.value!r}")
    elif isinstance(part, ast.Call):
        if (
            not isinstance(part.func, ast.Name)
            or part.func.id not in FUNCTIONS
            or len(part.args) != 1
        ):
            node.fail(f"a formula may call {', '.join(FUNCTIONS)} with one value only")
    elif not isinstance(part, ARITHMETIC):
        node.fail("a formula holds numbers, metrics, + - * / % and brackets only")


def _evaluate(part: ast.AST, values: Mapping[str, float]) -> float:
    match part:
        case ast.Constant(value=int() | float() as value):
            return float(value)
        case ast.Name(id=name):
            return values[name]
        case ast.BinOp(left=left, op=op, right=right):
            return BINARY[type(op)](_evaluate(left, values), _evaluate(right, values))
        case ast.UnaryOp(op=op, operand=operand):
            value = _evaluate(operand, values)
            return -value if isinstance(op, ast.USub) else value
        case ast.Call(func=ast.Name(id=name), args=[argument]):
            return FUNCTIONS[name](_evaluate(argument, values))
    raise AssertionError("the formula was checked when it was read")


def read_condition(node: Node) -> Condition:
    """Return the test that a condition such as ``> 8`` makes; SourceError for any other text."""
    found = CONDITION.fullmatch(node.text().strip())
    if not found:
        node.fail(f"{node.text()!r} is not a condition such as '> 8'")
    compare, bound = COMPARE[found[1]], float(found[2])
    return lambda value: compare(value, bound)
