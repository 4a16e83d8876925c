"""Whether two expressions of time can name the same time."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.language import time_calendar as calendar
from newslint.language.time_model import Time

# Within each group no two hold together; across groups nothing is known ("early", "morning").
_PARTS = (
    frozenset({"early", "mid", "late"}),
    frozenset({"earlier", "later"}),
    frozenset({"first half", "second half"}),
    frozenset({"first quarter", "second quarter", "third quarter", "fourth quarter"}),
    frozenset({"spring", "summer", "autumn", "winter"}),
    frozenset({"morning", "afternoon", "evening"}),
    frozenset({"morning", "afternoon", "night"}),
)
_CALENDAR = frozenset({"last", "this", "next"})
_HOURS = {"morning": (0, 12), "afternoon": (12, 18), "evening": (16, 24)}
# Lengths within this share of each other are one length: "a year" and "12 months".
_TOLERANCE = 0.03


def agrees(a: Time, b: Time) -> str:
    """Compare two times of which one may be a rewording of the other.

    Args:
        a: a time of one text.
        b: a time of another, or of the same; each resolved against its own text's reference.

    Returns:
        "same" (the same time, however written), "compatible" (one holds the other or they overlap),
        "different" (they cannot both be true) or "unknown" (a reference is missing, or they are of
        kinds that cannot be compared). Where both references are missing they are taken to be the
        same day. The order of the two does not matter.
    """
    if "clock" in (a.kind, b.kind):
        return _clocks(a, b)
    if _parts_differ(a.part, b.part) or _fields_differ(a, b):
        return "different"
    for compare in (_lengths, _stories, _fields, _intervals, _offsets):
        verdict = compare(a, b)
        if verdict is not None:
            return _with_parts(verdict, a, b)
    return "unknown"


def _with_parts(verdict: str, a: Time, b: Time) -> str:
    return "compatible" if verdict == "same" and a.part != b.part else verdict


def _parts_differ(a: str, b: str) -> bool:
    return a != b and any(a in group and b in group for group in _PARTS)


def _clocks(a: Time, b: Time) -> str:
    if a.kind != b.kind:
        clock, other = (a, b) if a.kind == "clock" else (b, a)
        hours = _HOURS.get(other.part)
        if hours is None or clock.hour is None or clock.sense == "either":
            return "unknown"
        return "compatible" if hours[0] <= clock.hour < hours[1] else "unknown"
    if a.hour is None or b.hour is None or (a.zone and b.zone and a.zone != b.zone):
        return "unknown"
    either = "either" in (a.sense, b.sense)
    if (a.minute or 0) != (b.minute or 0) or (a.hour - b.hour) % (12 if either else 24):
        return "different"
    return "same" if a.sense == b.sense and a.zone == b.zone else "compatible"


def _fields_differ(a: Time, b: Time) -> bool:
    """Whether both name a month, a day or a weekday, and not the same one."""
    if a.month is not None and b.month is not None and a.month != b.month:
        return not _is_range(a, b)
    for one, other in ((a.day, b.day), (_weekday(a), _weekday(b))):
        if one is not None and other is not None and one != other and not _is_range(a, b):
            return True
    return False


def _weekday(time: Time) -> int | None:
    """Return the weekday, as written or that of a date with a year."""
    if time.weekday is None and time.kind == "date" and time.interval and time.year is not None:
        return time.interval[0].weekday()
    return time.weekday


def _is_range(a: Time, b: Time) -> bool:
    """Whether one of two dates runs over several days ("7-9 January")."""
    return any(
        each.kind == "date" and each.interval is not None and each.interval[0] != each.interval[1]
        for each in (a, b)
    )


def _lengths(a: Time, b: Time) -> str | None:
    """Compare two periods by their lengths and their directions."""
    if not a.kind == b.kind == "period":
        return None
    if a.sense != b.sense:
        return "different"
    if a.offsets is None or b.offsets is None:
        return "same" if a.offsets == b.offsets else "unknown"
    return "same" if _close(a.offsets, b.offsets) else "different"


def _stories(a: Time, b: Time) -> str | None:
    """Compare what is counted from another event: only like with like."""
    if "story" not in (a.sense, b.sense):
        return None
    if a.sense != b.sense or a.offsets is None or b.offsets is None:
        return "unknown"
    return "same" if _close(a.offsets, b.offsets) else "different"


def _close(a: tuple[float, float], b: tuple[float, float]) -> bool:
    return all(
        abs(one - other) <= _TOLERANCE * max(abs(one), abs(other))
        for one, other in zip(a, b, strict=True)
    )


def _fields(a: Time, b: Time) -> str | None:
    """Compare days and months of which at least one is without a year."""
    if a.kind != b.kind or a.kind not in ("date", "month"):
        return _coarser(a, b)
    alike = (a.month, a.day, a.weekday) == (b.month, b.day, b.weekday)
    if alike and {a.sense, b.sense} == {"", "last"} and not (a.interval and b.interval):
        return "compatible"  # "since March" is since last March, on whatever day
    if a.sense or b.sense or not (a.needs_reference or b.needs_reference):
        return None
    if a.needs_reference and b.needs_reference:
        # The year is a guess: what is written alike is alike.
        if alike and not _is_range(a, b):
            return "same"
        return None if a.interval and b.interval else "compatible"
    return None if a.interval and b.interval else "compatible"


def _coarser(a: Time, b: Time) -> str | None:
    """Compare a day with its month or its weekday, where the interval of one is missing."""
    if a.interval and b.interval:
        return None
    kinds = {a.kind, b.kind}
    if kinds == {"date", "month"} and not a.sense and not b.sense:
        return "compatible"
    if kinds == {"date", "weekday"} and _weekday(a) is not None and _weekday(a) == _weekday(b):
        return "compatible"
    return None


def _intervals(a: Time, b: Time) -> str | None:
    """Compare the days that both may mean."""
    if a.interval is None or b.interval is None:
        return None
    verdicts = [
        ("same" if one == other else "compatible")
        for one in _readings(a)
        for other in _readings(b)
        if calendar.overlap(one, other)
    ]
    if not verdicts:
        return "different"
    alike = a.kind == b.kind and a.sense in ("", b.sense) and b.sense in ("", a.sense)
    return "same" if alike and "same" in verdicts and a.weekday == b.weekday else "compatible"


def _readings(time: Time) -> Iterator[calendar.Span]:
    """Yield the interval of a time and, for a weekday, that of the week before or after too."""
    if time.interval is None:
        return
    yield time.interval
    shift = {"": 7, "next": 7, "last": -7}.get(time.sense)
    if time.kind == "weekday" and shift:
        other = calendar.shifted_span(time.interval, shift)
        if other is not None:
            yield other


def _offsets(a: Time, b: Time) -> str | None:
    """Compare what is relative to the same unknown day, or two weekdays."""
    if a.kind == b.kind == "weekday" and a.weekday is not None:
        if a.sense == b.sense:
            return "same"
        return "compatible" if "" in (a.sense, b.sense) else "unknown"
    if a.kind == b.kind == "season" and a.needs_reference and b.needs_reference:
        return _senses(a, b)
    if a.offsets is None or b.offsets is None:
        return "same" if _told_alike(a, b) else "unknown"
    if a.offsets == b.offsets:
        return "same"
    overlap = a.offsets[0] <= b.offsets[1] and b.offsets[0] <= a.offsets[1]
    return "compatible" if overlap and not _are_two_spans(a, b) else "different"


def _are_two_spans(a: Time, b: Time) -> bool:
    """Whether one is "this week" and the other "next week", which run into each other."""
    return a.kind == b.kind == "relative" and a.sense != b.sense and {a.sense, b.sense} <= _CALENDAR


def _senses(a: Time, b: Time) -> str:
    if a.sense == b.sense:
        return "same"
    return "compatible" if "" in (a.sense, b.sense) else "different"


def _told_alike(a: Time, b: Time) -> bool:
    return a.kind == b.kind and (a.month, a.day, a.sense) == (b.month, b.day, b.sense)
