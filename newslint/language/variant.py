"""Whether a text is spelt the British or the American way.

In: a text. Out: the variant that most of its telling spellings are of. The endings and words are a
small choice of those in which the two differ and that no third word has.
"""

from __future__ import annotations

import re
from typing import Literal

Variant = Literal["en-GB", "en-US"]

_BRITISH = re.compile(
    r"\b(?:\w*(?:colour|favour|labour|honour|neighbour|behaviour|rumour|harbour|endeavour|humour|flavour)\w*"
    r"|(?:centre|metre|kilomet|theatre|litre|fibre|calibre|manoeuvre)(?:re)?s?|\w{3,}is(?:ation|ations|ing|ed|es)"
    r"|(?:travell|cancell|label+|model+|signall|quarrell|fuell|levell|counsell)(?:ed|ing|er|ers)"
    r"|defence|offence|pretence|programmes?|tyres?|grey|cheques?|aeroplanes?|catalogues?|whilst|ageing"
    r"|analys(?:e|ed|ing)|paralys(?:e|ed|ing)|jewellery|sceptic\w*|mould\w*|storeys?|ploughs?|licences?)\b",
    re.IGNORECASE,
)
_AMERICAN = re.compile(
    r"\b(?:\w*(?:color|favor|labor|honor|neighbor|behavior|rumor|harbor|endeavor|humor|flavor)(?!ous|arium)\w*"
    r"|(?:center|meter|kilometer|theater|liter|fiber|caliber|maneuver)s?|\w{3,}iz(?:ation|ations|ing|ed|es)"
    r"|(?:travel|cancel|label|model|signal|quarrel|fuel|level|counsel)(?:ed|ing)"
    r"|defense|offense|pretense|programs?|tires?|gray|airplanes?|catalogs?|aging"
    r"|analyz(?:e|ed|ing)|paralyz(?:e|ed|ing)|jewelry|skeptic\w*|mold\w*|plows?)\b",
    re.IGNORECASE,
)
# "rising", "raised", "promised", "exercises" are spelt so everywhere.
_NO_ISE = re.compile(
    r"^(?:\w*(?:rais|ris|pris|mis|vis|cis|lis|nois|pois|prais|cruis|bruis|disguis|advertis|exercis|franchis"
    r"|compromis|expertis|paradis|tortois|merchandis|televis|supervis|improvis|surpris|advis|devis|revis|chas"
    r"|promis|premis|practis|hypothes|crosis|exerc))(?:ation|ations|ing|ed|es)$",
    re.IGNORECASE,
)


def english_variant(text: str) -> Variant | None:
    """Return how a text is spelt, None where too little tells or both are alike."""
    british = sum(not _NO_ISE.match(found[0]) for found in _BRITISH.finditer(text))
    american = sum(1 for _ in _AMERICAN.finditer(text))
    if british == american:
        return None
    return "en-GB" if british > american else "en-US"
