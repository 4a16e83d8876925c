"""Words that `agreement` knows: verbs with a number, and nouns that take either."""

from __future__ import annotations

SINGULAR_VERBS = frozenset("is was has does".split())
PLURAL_VERBS = frozenset("are were have do".split())

INDEFINITE = frozenset(
    """
    each one everyone everybody anyone anybody someone somebody everything nothing something nobody
    """.split()
)
"""Pronouns that are singular; "one" and "each" only before "of"."""

UNREAL = frozenset(
    "if hope hoped though unless whether wish wished wishes suppose supposing lest as were imagine than".split()
)


EITHER_NUMBER = frozenset(
    """
    all any none some most more half rest remainder lot lots plenty bit heaps loads majority minority
    number range variety series pair couple handful host bulk array mix mixture bunch trio duo quartet
    dozen dozens hundred thousand million billion hundreds thousands millions third quarter fifth tenth
    percent percentage proportion fraction share part portion section set selection string spate
    succession combination collection multitude myriad abundance wealth raft slew swathe total tally
    average maximum minimum mass flood stream wave batch cluster score scores kind sort type
    data media criteria phenomena bacteria agenda stamina aircraft spacecraft craft sheep fish deer
    salmon species means headquarters crossroads offspring barracks gallows news works thanks odds
    premises grounds remains what who which that police people cattle clergy elite youth
    enough few many several other others same public vermin folk kin poultry counsel information
    amount need hurdles darts maths hers his mine yours ours theirs rabble
    """.split()
)

AMOUNTS = frozenset(
    """
    years months weeks days hours minutes seconds decades centuries pounds dollars euros cents pence
    miles kilometres kilometers metres meters feet inches yards acres tonnes tons kilos kilograms grams
    litres liters gallons barrels degrees points percent goals games wins times people pages words
    percentage
    """.split()
)
"""What is counted as one: "three years is a long time"."""

GROUPS = frozenset(
    """
    academy administration agency alliance army assembly association audience authority band bank board
    brand brigade business cabinet camp campaign cast cell chain charity choir church city class club
    coalition college committee community company congregation consortium conglomerate corporation council
    couple court crew crowd delegation department division electorate enemy faction faculty family
    federation firm fleet force foundation franchise gang generation government group herd household
    industry institute institution jury label leadership league left legislature lobby majority management
    market membership middle military ministry minority mob movement nation navy network office opposition
    orchestra order organisation organization outfit pack panel parliament partnership party populace
    population practice press profession programme public publisher quartet race regime regiment retailer right
    school section sector senate service side society squad staff state studio syndicate team tribe
    troupe union unit university village watchdog wing workforce world youth airline broadcaster
    manufacturer maker carmaker giant chain supermarket operator insurer lender bureau country county
    region town borough constabulary inspectorate intelligentsia aristocracy working hierarchy trade
    paper newspaper magazine website site hospital trust studio company line-up lineup attack defence
    defense midfield pack line platoon flock swarm posse entourage contingent clientele readership
    """.split()
)
"""Nouns of groups: "the team are" is British, "the team is" American."""
