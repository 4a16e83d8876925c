"""Rule kinds: what a rule's ``extends:`` may name. One module a kind."""

from __future__ import annotations

from newslint.kinds.attribution import AttributionKind
from newslint.kinds.balance import Balance
from newslint.kinds.base import ComparingKind, Kind, Match, Option
from newslint.kinds.capitalization import Capitalization
from newslint.kinds.certainty import CertaintyKind
from newslint.kinds.conditional import Conditional
from newslint.kinds.consistency import Consistency
from newslint.kinds.existence import Existence
from newslint.kinds.finite_verb import FiniteVerb
from newslint.kinds.headline import Headline
from newslint.kinds.metric import Metric, Readability
from newslint.kinds.name import NameKind
from newslint.kinds.occurrence import Occurrence
from newslint.kinds.omission import OmissionKind
from newslint.kinds.polarity import PolarityKind
from newslint.kinds.quantity import QuantityKind
from newslint.kinds.quotation import QuotationKind
from newslint.kinds.quotation_fidelity import QuotationFidelity
from newslint.kinds.repetition import Repetition
from newslint.kinds.residue import Residue
from newslint.kinds.sequence import SequenceKind
from newslint.kinds.shift import Shift
from newslint.kinds.spelling import Spelling
from newslint.kinds.substitution import Substitution
from newslint.kinds.support import Support
from newslint.kinds.suppression import SuppressionKind
from newslint.kinds.syntax import Syntax
from newslint.kinds.time import TimeKind
from newslint.kinds.wording import Wording

KINDS: dict[str, type[Kind]] = {
    kind.name: kind
    for kind in (
        AttributionKind,
        CertaintyKind,
        PolarityKind,
        OmissionKind,
        QuotationFidelity,
        Support,
        QuantityKind,
        NameKind,
        TimeKind,
        Headline,
        Shift,
        Wording,
        Existence,
        Substitution,
        Occurrence,
        Repetition,
        Consistency,
        Conditional,
        Capitalization,
        Metric,
        Readability,
        Spelling,
        SequenceKind,
        Syntax,
        Residue,
        FiniteVerb,
        Balance,
        QuotationKind,
        SuppressionKind,
    )
}
"""Every kind by its name."""

REFUSED = {"script": "rules are data: a `script` rule would run code from a rule file"}
"""Kinds of Vale that newslint does not run, and why."""

__all__ = ["KINDS", "REFUSED", "ComparingKind", "Kind", "Match", "Option"]
