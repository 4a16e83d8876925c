"""The noun that a number counts, and its singular, found without a parser.

"3,000 federal officers" counts officers: the first plural within a few words that no function
word parts from the number. A number of one counts the last word before the next function word.
"""

from __future__ import annotations

import re

from newslint.language.abbreviations import words
from newslint.language.number_words import SPACE

_IRREGULAR = dict(
    pair.split(":")
    for pair in """
    people:person men:man women:woman children:child feet:foot teeth:tooth mice:mouse geese:goose
    policemen:policeman policewomen:policewoman firemen:fireman gunmen:gunman salesmen:salesman
    spokesmen:spokesman fishermen:fisherman servicemen:serviceman businessmen:businessman
    congressmen:congressman teammates:teammate lives:life wives:wife knives:knife wolves:wolf
    thieves:thief leaves:leaf halves:half shelves:shelf calves:calf loaves:loaf selves:self
    crises:crisis analyses:analysis bases:base theses:thesis criteria:criterion media:medium
    movies:movie ties:tie lies:lie cookies:cookie zombies:zombie rookies:rookie calories:calorie
    buses:bus gases:gas viruses:virus bonuses:bonus campuses:campus senses:sense houses:house
    horses:horse nurses:nurse courses:course purses:purse cases:case phrases:phrase
    purchases:purchase releases:release diseases:disease increases:increase databases:database
    leases:lease exercises:exercise premises:premise franchises:franchise enterprises:enterprise
    causes:cause pauses:pause clauses:clause blouses:blouse responses:response defenses:defense
    offenses:offense licenses:license expenses:expense corpses:corpse doses:dose noses:nose
    purposes:purpose roses:rose uses:use excuses:excuse abuses:abuse spouses:spouse warehouses:warehouse
    aches:ache caches:cache headaches:headache axes:axe shoes:shoe toes:toe
    staff:staff police:police dead:dead injured:injured wounded:wounded missing:missing
    troops:troop aircraft:aircraft sheep:sheep fish:fish cattle:cattle personnel:personnel
    series:series species:species spacecraft:spacecraft deer:deer salmon:salmon
    """.split()
)
_NO_PLURALS = words(
    """
    was is has does this its his us gas bus previous various serious famous religious nervous
    dangerous anonymous enormous generous numerous thus plus minus across always perhaps less yes
    religious chaos basis analysis crisis virus status campus bonus chorus focus politics physics
    economics news
    """
)
_FUNCTION = words(
    """
    a about above across after against all along also although am among an and any are around as at
    away back be became because been before began behind being below between both but by came can
    could did do does done down during each either else even ever every except far few for from
    further get gets give given go goes going gone got had has have having he her here hers him his
    how however i if in inside instead into is it its itself just knew last later less let like made
    make makes many may me might more most much must my near neither never next no nor not now of
    off on once only onto or other our out outside over own past per put rather said same saw say
    says set she should since so some soon still such take taken takes than that the their them
    then there these they this those though through throughout thus till to together told too took
    toward towards under unless until up upon us very via was we well went were what when where
    whether which while who whom whose why will with within without would yet you your yours
    died killed came left won lost ran fell rose met became found kept sat stood held led ago old
    including plus minus versus v vs alone apart instead tomorrow today yesterday tonight
    apiece afterwards earlier overnight nationwide worldwide am pm
    """
)
_WORD = re.compile(
    rf"(?:{SPACE}{{1,2}}|-)(?P<word>[A-Za-z][^\W\d_]{{0,30}}(?:-[^\W\d_]{{1,30}}){{0,3}})"
)
_OF = re.compile(
    rf"(?i:{SPACE}of(?:{SPACE}(?:all|the|his|her|its|their|our|my|your|those|these|them|such))"
    rf"{{0,2}}(?:{SPACE}(?:more|other|others))?(?={SPACE}))"
)
_MORE = re.compile(
    rf"(?i:{SPACE}(?:more|other|such|or{SPACE}so|further|additional|extra))(?={SPACE})"
)
_NOT_COUNTED = words("strong odd plus fold some ish")
_MOST_WORDS = 5


def counted_noun(
    text: str, end: int, *, singular: bool = False, after_of: bool = False
) -> tuple[str, int, int]:
    """Return the noun counted by a number that ends at an offset, and its offsets.

    Args:
        text: any text.
        end: where the number, with its unit, ends.
        singular: whether the number is one or is joined by a hyphen, so that no plural follows.
        after_of: whether only "of ..." may lead to the noun ("70% of voters").

    Returns:
        (singular form in small letters, start, end); ("", end, end) if no noun was made out.
    """
    place = end
    of = _OF.match(text, place)
    if of:
        place = of.end()
    elif after_of:
        return "", end, end
    else:
        more = _MORE.match(text, place)
        place = more.end() if more else place
    hyphen = text[place : place + 1] == "-"
    last: re.Match[str] | None = None
    plural: re.Match[str] | None = None
    for _ in range(_MOST_WORDS):
        found = _WORD.match(text, place)
        if found is None or found["word"].lower() in _FUNCTION:
            break
        if is_plural(found["word"]) and not singular:
            plural = found
        elif plural or (singular and last and _ends_noun(last["word"], found["word"])):
            break
        last, place = found, found.end()
        if hyphen:
            break
    chosen = plural or (last if singular or hyphen else None)
    if chosen is None or (hyphen and chosen["word"] in _NOT_COUNTED):
        return "", end, end
    word = chosen["word"]
    return singular_of(word), chosen.start("word"), chosen.end("word")


def _ends_noun(last: str, word: str) -> bool:
    """Whether a singular noun does not go on: "one man arrested", "one post Friday"."""
    return word.lower().endswith(("ed", "ing")) or (last[0].islower() and word[0].isupper())


def is_plural(word: str) -> bool:
    """Whether a word looks like the plural of a noun."""
    lowered = word.lower()
    if lowered in _IRREGULAR:
        return True
    return (
        len(word) > 2
        and lowered.endswith("s")
        and not lowered.endswith(("ss", "ous", "sis"))
        and lowered not in _NO_PLURALS
    )


def singular_of(word: str) -> str:
    """Return the singular of a noun in small letters: "officers" -> "officer"."""
    lowered = word.lower()
    if lowered in _IRREGULAR:
        return _IRREGULAR[lowered]
    if "-" in lowered:
        head, _, tail = lowered.rpartition("-")
        return f"{head}-{singular_of(tail)}"
    if not is_plural(lowered):
        return lowered
    if lowered.endswith("ies") and len(lowered) > 4:
        return lowered[:-3] + "y"
    if lowered.endswith(("sses", "ches", "shes", "xes", "zzes", "oes")):
        return lowered[:-2]
    return lowered[:-1]
