"""Content words that say little: a rewrite puts one for another and tells the same.

Keys are stems (`stems.stem`). Verbs that lean on a noun ("take place", "make a decision"), words that
order a story ("previously", "upcoming", "meanwhile") and the plainest nouns of the news.
"""

from __future__ import annotations

from functools import cache

from newslint.language.abbreviations import words
from newslint.language.stems import stem

_VERBS = """
    take make go get come give put set keep let begin start continue remain stay become hold include
    involve follow occur happen lead cause result bring carry face see find know think believe feel
    say tell state note add announce report describe explain mention call name ask need want try seek
    work use provide offer allow enable help serve act determine consider decide expect plan prepare
    attempt aim continue receive gain hand run move turn show reveal indicate suggest confirm
    experience undergo conduct perform implement ensure address highlight emphasize stress
"""
_ORDER = """
    previous previously former formerly earlier later recent recently upcoming coming current
    currently ongoing initial initially original originally first last next past late new old
    meanwhile however additionally moreover furthermore subsequently eventually finally already
    still soon now then today due following despite amid while overall further various several
    many more most other another such same own different particular certain able likely
"""
_NOUNS = """
    place time way thing part case fact matter situation incident event issue number lot bit set
    group area region location people person individual man woman member side kind type form
    role position process effort action activity decision reason result response statement concern
    hope plan aim goal question answer view opinion point detail information
"""


@cache
def light_stems() -> frozenset[str]:
    """Return the stems of words that say little."""
    return frozenset(stem(word) for word in words(_VERBS + _ORDER + _NOUNS))
