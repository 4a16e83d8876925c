"""Rule kinds: what a rule's ``extends:`` may name. One module a kind, imported when a rule is of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from importlib import import_module

from newslint.kinds.base import ComparingKind, Kind, Match, Option


class OnDemand(MutableMapping[str, type[Kind]]):
    """Kinds by name, each imported when it is asked for: some bring large tables with them.

    Args:
        modules: the module of each kind in this package, by the kind's name.
    """

    def __init__(self, modules: Mapping[str, str]) -> None:
        self._modules = modules
        self._kinds: dict[str, type[Kind]] = {}

    def __getitem__(self, name: str) -> type[Kind]:
        if name not in self._kinds:
            module = import_module(f"newslint.kinds.{self._modules[name]}")
            self._kinds[name] = next(
                each
                for each in vars(module).values()
                if isinstance(each, type)
                and issubclass(each, Kind)
                and getattr(each, "name", None) == name
            )
        return self._kinds[name]

    def compares(self, name: str) -> bool:
        """Whether a kind holds an article against its source; it need not be imported to tell."""
        return self._kinds[name].compares if name in self._kinds else name in COMPARING

    def __setitem__(self, name: str, kind: type[Kind]) -> None:
        self._kinds[name] = kind

    def __delitem__(self, name: str) -> None:
        del self._kinds[name]

    def __contains__(self, name: object) -> bool:
        return name in self._modules or name in self._kinds

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys((*self._modules, *self._kinds)))

    def __len__(self) -> int:
        return len({*self._modules, *self._kinds})


KINDS = OnDemand(
    {
        "attribution": "attribution",
        "certainty": "certainty",
        "polarity": "polarity",
        "exchange": "exchange",
        "omission": "omission",
        "quotation-fidelity": "quotation_fidelity",
        "support": "support",
        "quantity": "quantity",
        "quantifier": "quantifier",
        "name": "name",
        "time": "time",
        "headline": "headline",
        "shift": "shift",
        "wording": "wording",
        "existence": "existence",
        "substitution": "substitution",
        "occurrence": "occurrence",
        "repetition": "repetition",
        "consistency": "consistency",
        "conditional": "conditional",
        "capitalization": "capitalization",
        "metric": "metric",
        "readability": "metric",
        "spelling": "spelling",
        "sequence": "sequence",
        "syntax": "syntax",
        "residue": "residue",
        "finite-verb": "finite_verb",
        "grammar": "grammar",
        "agreement": "agreement",
        "comma-splice": "comma_splice",
        "balance": "balance",
        "quotation": "quotation",
        "suppression": "suppression",
    }
)
"""Every kind by its name."""

COMPARING = frozenset(
    "attribution certainty polarity exchange omission quotation-fidelity support quantity quantifier"
    " name time shift wording".split()
)
"""Those that hold an article against its source: known here, that none is imported where no source is."""

REFUSED = {"script": "rules are data: a `script` rule would run code from a rule file"}
"""Kinds of Vale that newslint does not run, and why."""

__all__ = ["COMPARING", "KINDS", "REFUSED", "ComparingKind", "Kind", "Match", "Option"]
