"""Units of news English: how they are written, what they measure, and how they convert."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.language.number_words import SPACE, any_of


class Unit(NamedTuple):
    """A unit as `Quantity` names it.

    Attributes:
        kind: the `Quantity.kind` it makes.
        name: the normalised unit.
        scale: what a value is multiplied by ("50p" is 0.50 GBP).
    """

    kind: str
    name: str
    scale: float = 1.0


def _table(kind: str, text: str) -> dict[str, Unit]:
    """Read lines of `unit: spelling, spelling`."""
    entries: dict[str, Unit] = {}
    for line in text.strip().splitlines():
        name, _, spellings = line.strip().partition(": ")
        for spelling in spellings.split(", "):
            entries[spelling] = Unit(kind, name)
    return entries


# Words in any case, set off by a space or a hyphen.
_WORDS = {
    **_table(
        "percent",
        """
        %: percent, per cent, per-cent, pct
        pp: percentage point, percentage points, percent points, pp
        bp: basis point, basis points
        """,
    ),
    **_table(
        "money",
        """
        USD: dollar, dollars, US dollars, US dollar, U.S. dollars, USD
        GBP: pounds sterling, GBP
        EUR: euro, euros, EUR
        JPY: yen, JPY
        CNY: yuan, renminbi, RMB, CNY
        INR: rupee, rupees, INR
        RUB: rouble, roubles, ruble, rubles, RUB
        CHF: Swiss francs, CHF
        FRF: francs
        DEM: Deutschmarks
        SEK: Swedish kronor, kronor, SEK
        NOK: Norwegian kroner, NOK
        DKK: Danish kroner, DKK
        KRW: South Korean won, KRW
        MXN: Mexican pesos, MXN
        PHP: pesos
        BRL: reais, BRL
        ZAR: rand, ZAR
        NGN: naira, NGN
        ILS: shekels, ILS
        TRY: lira, liras, TRY
        UAH: hryvnia, UAH
        PLN: zloty, zlotys, PLN
        SAR: riyals, SAR
        AED: dirhams, AED
        AUD: Australian dollars, AUD
        CAD: Canadian dollars, CAD
        NZD: New Zealand dollars, NZD
        HKD: Hong Kong dollars, HKD
        SGD: Singapore dollars, SGD
        """,
    ),
    "cent": Unit("money", "USD", 0.01),
    "cents": Unit("money", "USD", 0.01),
    "pence": Unit("money", "GBP", 0.01),
    **_table(
        "duration",
        """
        second: second, seconds, sec, secs
        minute: minute, minutes, min, mins
        hour: hour, hours, hr, hrs
        day: day, days
        week: week, weeks
        fortnight: fortnight, fortnights
        month: month, months
        year: year, years, yr, yrs
        decade: decade, decades
        century: century, centuries
        """,
    ),
    **_table(
        "measure",
        """
        km: km, kms, kilometre, kilometres, kilometer, kilometers
        m: metre, metres, meter, meters
        cm: cm, cms, centimetre, centimetres, centimeter, centimeters
        mm: mm, millimetre, millimetres, millimeter, millimeters
        mile: mile, miles
        yard: yard, yards, yd, yds
        foot: foot, feet, ft
        inch: inch, inches
        nautical mile: nautical mile, nautical miles
        light year: light year, light years, light-years, light-year
        kg: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
        g: gram, grams, gramme, grammes
        mg: mg, milligram, milligrams
        tonne: tonne, tonnes, metric ton, metric tons
        ton: ton, tons
        lb: lb, lbs, pound, pounds
        oz: oz, ounce, ounces
        stone: stone
        litre: litre, litres, liter, liters
        ml: ml, millilitre, millilitres, milliliter, milliliters
        gallon: gallon, gallons
        pint: pint, pints
        barrel: barrel, barrels
        hectare: hectare, hectares
        acre: acre, acres
        sq km: sq km, square km, square kilometre, square kilometres, square kilometer, square kilometers
        sq m: sq m, square metre, square metres, square meter, square meters
        sq mile: sq mile, sq miles, square mile, square miles
        sq ft: sq ft, sq. ft, square foot, square feet
        cubic m: cubic metre, cubic metres, cubic meter, cubic meters
        mph: mph, miles per hour, miles an hour
        km/h: kph, kmph, kmh, km/h, km per hour, kilometres per hour, kilometers per hour, \
kilometres an hour, kilometers an hour
        knot: knots
        degree: degree, degrees
        °C: degrees Celsius, degrees centigrade, degrees C, Celsius
        °F: degrees Fahrenheit, degrees F, Fahrenheit
        watt: watt, watts
        kW: kilowatt, kilowatts
        MW: megawatt, megawatts
        GW: gigawatt, gigawatts
        kWh: kilowatt hours, kilowatt-hours
        MB: megabyte, megabytes
        GB: gigabyte, gigabytes
        TB: terabyte, terabytes
        megapixel: megapixel, megapixels
        """,
    ),
}
# Signs in this case only, with or without a space.
_SIGNS = {
    "%": Unit("percent", "%"),
    "€": Unit("money", "EUR"),
    "£": Unit("money", "GBP"),
    **_table(
        "measure",
        """
        °C: °C, ° C, ºC
        °F: °F, ° F, ºF
        degree: °
        sq km: km², km2, sq. km
        sq m: m², m2
        kW: kW
        kWh: kWh
        MW: MW
        GW: GW
        MB: MB, Mb
        GB: GB, Gb
        TB: TB
        MHz: MHz
        GHz: GHz
        """,
    ),
}
# One letter means a unit only right behind a digit: "5m", "20C", "50p".
_LETTERS = {
    "m": Unit("measure", "m"),
    "g": Unit("measure", "g"),
    "C": Unit("measure", "°C"),
    "F": Unit("measure", "°F"),
    "p": Unit("money", "GBP", 0.01),
}
_LOWERED = {spelling.lower(): unit for spelling, unit in _WORDS.items()}
_UNIT = re.compile(
    rf"(?P<sign>{SPACE}?(?:{any_of(_SIGNS)}))(?![A-Za-z0-9])"
    rf"|(?:{SPACE}{{1,2}}|-)?(?P<word>(?i:{any_of(_WORDS)}))(?![\w])"
    rf"|(?<=[0-9])(?P<letter>[mgCFp])(?![\w])"
)
# "5ft 10in", "5-foot-10", 5'10".
_INCHES = re.compile(
    r"""(?<=[0-9])['’′][ ]?(?P<marked>[0-9]{1,2})["”″]"""
    r"|[ -]?(?:ft|foot|feet)[ -](?P<inches>[0-9]{1,2})(?:[ -]?(?:in|inch|inches))?(?!\w|[.,][0-9])"
)
_SCREEN_LINES = (480, 720, 1080, 2160)
_CODES = "USD GBP EUR JPY CNY INR RUB CHF AUD CAD NZD HKD SGD SEK NOK DKK KRW ZAR BRL".split()
_LETTERS_OF_DOLLARS = {"us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "nz": "NZD", "hk": "HKD"}
# Before the number. A sign of its own names no country: "$" is read as the US dollar.
_CURRENCY_SIGNS = {
    "$": "USD",
    "us$": "USD",
    **{f"${each}": code for each, code in _LETTERS_OF_DOLLARS.items()},
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "r$": "BRL",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₺": "TRY",
    "₦": "NGN",
    "₪": "ILS",
    "₴": "UAH",
    "rs": "INR",
    "rs.": "INR",
    **{code.lower(): code for code in _CODES},
}
_CURRENCY_BEFORE = re.compile(
    rf"(?P<sign>(?:(?<![A-Za-z0-9])(?:US|AU|A|CA|C|NZ|HK|S|R))?\$|\$(?:US|AU|A|C|NZ|HK)|[£€¥₹₽₩₺₦₪₴]"
    rf"|(?<![A-Za-z0-9])(?:Rs\.?|{'|'.join(_CODES)}))"
    rf"{SPACE}?$"
)


class UnitFound(NamedTuple):
    """A unit behind a number: `extra` is added to the value ("5ft 10in")."""

    unit: Unit
    end: int
    extra: float = 0.0


def read_unit(text: str, end: int, value: float) -> UnitFound | None:
    """Return the unit behind a number that ends at an offset, or None."""
    inches = _INCHES.match(text, end)
    if inches:
        return UnitFound(
            _LOWERED["foot"], inches.end(), int(inches["inches"] or inches["marked"]) / 12
        )
    found = _UNIT.match(text, end)
    if found is None:
        return None
    if found["sign"]:
        return UnitFound(_SIGNS[found["sign"].strip()], found.end())
    if found["word"]:
        return UnitFound(_LOWERED[re.sub(r"\s", " ", found["word"]).lower()], found.end())
    if found["letter"] == "p" and value in _SCREEN_LINES:
        return None
    return UnitFound(_LETTERS[found["letter"]], found.end())


def currency_before(text: str, start: int) -> tuple[str, int] | None:
    """Return the currency written before a number and where its sign starts, or None."""
    found = _CURRENCY_BEFORE.search(text, max(0, start - 6), start)
    if found is None:
        return None
    return _CURRENCY_SIGNS[found["sign"].lower()], found.start()


# Units of one dimension and their worth in its first unit: the international yard and pound
# (1959), US liquid gallon and pint, British stone, Gregorian mean month and year.
_DIMENSIONS: tuple[dict[str, float], ...] = (
    {
        "m": 1,
        "km": 1000,
        "cm": 0.01,
        "mm": 0.001,
        "mile": 1609.344,
        "yard": 0.9144,
        "foot": 0.3048,
        "inch": 0.0254,
        "nautical mile": 1852,
    },
    {
        "kg": 1,
        "g": 0.001,
        "mg": 1e-6,
        "tonne": 1000,
        "ton": 907.18474,
        "lb": 0.45359237,
        "oz": 0.028349523125,
        "stone": 6.35029318,
    },
    {"litre": 1, "ml": 0.001, "gallon": 3.785411784, "pint": 0.473176473, "barrel": 158.987},
    {"sq m": 1, "hectare": 10**4, "acre": 4046.8564224, "sq km": 10**6, "sq mile": 2589988.110336}
    | {"sq ft": 0.09290304},
    {"km/h": 1, "mph": 1.609344, "knot": 1.852},
    {"watt": 1, "kW": 1000, "MW": 10**6, "GW": 10**9},
    {"MB": 1, "GB": 1000, "TB": 10**6},
    {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "fortnight": 1209600},
    {"month": 1, "year": 12, "decade": 120, "century": 1200},
    {"%": 1, "": 100},
)


def in_first_unit(value: float, unit: str) -> tuple[int, float] | None:
    """Return the number of what a unit measures, with a value in the first unit of that; else None.

    Two units can be converted, temperatures apart, where they have the same number.
    """
    for number, dimension in enumerate(_DIMENSIONS):
        if unit in dimension:
            return number, value * dimension[unit]
    return None


def convert(value: float, unit: str, other: str) -> float | None:
    """Return a value of one unit in another, or None if the two do not measure the same.

    The unit "" stands for a fraction here, so that a half is 50 %.
    """
    if unit == other:
        return value
    if (unit, other) == ("°C", "°F"):
        return value * 9 / 5 + 32
    if (unit, other) == ("°F", "°C"):
        return (value - 32) * 5 / 9
    for dimension in _DIMENSIONS:
        if unit in dimension and other in dimension:
            return value * dimension[unit] / dimension[other]
    return None
