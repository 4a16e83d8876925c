"""Words of English that name times. Tables only; `time_patterns` and `time_reading` use them."""

from __future__ import annotations

from newslint.language.abbreviations import words

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_WEEKDAYS = "mon tue wed thu fri sat sun".split()
# By their first three letters.
MONTHS = {name: number for number, name in enumerate(_MONTHS, 1)}
WEEKDAYS = {name: number for number, name in enumerate(_WEEKDAYS)}

FULL_MONTHS = words(
    "january february march april may june july august september october november december"
)
FULL_WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
# Months that are also given names or family names, and those that are also other words.
NAME_MONTHS = words("april may june august march")
WORD_MONTHS = words("may march")

NUMBERS = {
    word: number
    for number, word in enumerate(
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen twenty
        """.split(),
        1,
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100}
ORDINALS = {
    word: number
    for number, word in enumerate(
        """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
        thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
        """.split(),
        1,
    )
} | {"twenty-first": 21}
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip

PARTS = {
    "early": "early", "start": "early", "beginning": "early", "late": "late", "end": "late",
    "mid": "mid", "middle": "mid", "earlier": "earlier", "later": "later", "lunchtime": "afternoon",
    "lunch-time": "afternoon",
}  # fmt: skip

# Before a month's name that is also a word or a name, these tell that the month is meant.
MONTH_CUES = words("in since until till by of from during through before after to and between")
# The same, where the article has a person of that name.
FIRM_MONTH_CUES = words("in since until till during through")
# Small words that only open a sentence with their capital.
SENTENCE_OPENERS = words("the a an each every and but when with")
# After a month's name that is also a person's.
PERSON_VERBS = words("said says told added asked wrote called")
TITLES = words("mr mrs ms miss dr sir dame lady lord president minister secretary senator judge")

# "Good Friday" and "Black Monday" are no weekdays, "Sheffield Wednesday" is a club.
BEFORE_NAMED_DAY = words(
    "good black bloody super ash palm easter shrove whit cyber fat giving maundy holy sheffield"
)
# "the Sunday Times", "Saturday Night Live".
AFTER_NAMED_DAY = words(
    """
    times mirror mail express telegraph herald post people sport world independent tribune star
    sun club politics
    """
)

# "USA Today", "the Today programme".
BEFORE_TODAY = words("usa the psychology history russia")
AFTER_TODAY = words("programme program show")

# Before a number that may be a year.
YEAR_CUES = words(
    """
    in since until till by from during through before after between circa year summer spring autumn
    fall winter early late mid christmas easter dated pre post
    """
)
# Before a number that counts or measures.
COUNT_CUES = words(
    """
    about around some nearly almost over than least most under roughly approximately only another
    every total exactly just number no nos at
    """
)
# Before a number that is part of a name.
NAME_CUES = words(
    """
    flight route room highway section resolution windows office page line model article chapter
    paragraph bus boeing airbus channel unit suite extension pin code peugeot series type class
    """
)
# After a number that is no year.
UNITS = words(
    """
    metre metres meter meters mile miles km kilometres kilometers feet foot ft inches yards kg
    kilos pounds lb lbs tons tonnes dollars euros pence cents rupees yen mph kph cc rpm mhz ghz mb
    gb gmt bst hours hrs hour minutes seconds days weeks months years per percent bc bce bce.
    degrees volts watts calories square million billion trillion hundred thousand dozen or
    people men women children workers troops soldiers police staff jobs homes members employees
    students votes points seats points pages acres hectares copies shares tickets deaths cases
    victims residents protesters demonstrators fans passengers others more
    """
)
ZONES = {
    "gmt": "GMT", "utc": "GMT", "bst": "BST", "cet": "CET", "cest": "CEST", "est": "E", "edt": "E",
    "et": "E", "eastern": "E", "cst": "C", "cdt": "C", "ct": "C", "central": "C", "mst": "M",
    "mdt": "M", "mt": "M", "mountain": "M", "pst": "P", "pdt": "P", "pt": "P", "pacific": "P",
}  # fmt: skip
