"""Loaded words that are plain in some places, told by the words beside them or not at all."""

from __future__ import annotations

from newslint.language.abbreviations import words as table
from newslint.language.phrases import Words

# As often another, plain part of speech, which only a parse can tell.
DOUBTFUL = table(
    """
    key rock rocks fan fans seal seals bag bags grab edge edges cruise cruises rocket rockets hammer
    storm storms gun guns axe voice voices press race races rush stress address addresses prompt
    raise drive drives witness witnesses subject subjects share shares face faces join stand stands
    battle battles fight fights fuel fuels spark sparks plot plots clash clashes honour honor push
    star stars giant champion shock twist beam charm surge spike climb jump leap slump crash swell
    shake dump hope hopes fear fears worry claim claims promise pledge blame praise cheer triumph
    journey venture delight cherish cloud scar blow boost trigger trace lash quip bolt order
    sound light cool firm close fresh mean minor patient present direct welcome total
    """
)
# Of time beside a past tense or a participle: "has just been approved".
OF_TIME = table("just")
# Words before and after which a word is plain.
_PLAIN_AFTER = {
    "disaster": table("natural"),
    "fan": table("football"),
}
_PLAIN_BEFORE = {
    "very": table("same"),
    "key": table("stage worker workers stages"),
    "close": table("to"),
    "close-knit": table(""),
    "natural": table("disaster gas"),
    "serious": table("fraud crime"),
    "grave": table("yard"),
    "so": table("that far"),
    "too": table(""),
    "rather": table("than"),
    "such": table("as"),
    "just": table("in"),
    "only": table(""),
    "great": table("britain"),
    "young": table("people person offender offenders"),
    "still": table("life"),
    "critical": table("condition care"),
    "acute": table("care"),
    "intensive": table("care"),
    "critically": table("ill injured endangered"),
    "seriously": table("ill injured hurt"),
    "severely": table("injured disabled"),
    "fatally": table("shot injured stabbed wounded"),
    "rapid": table("response transit"),
    "high": table("court school street"),
    "pretty": table(""),
}


def is_plain(words: Words, index: int) -> bool:
    """Whether a word stands in one of the places where it says no more than a fact."""
    word = words.lower[index]
    behind = _PLAIN_BEFORE.get(word)
    if behind is not None and words.after(index) in behind:
        return True
    ahead = _PLAIN_AFTER.get(word)
    return ahead is not None and words.before(index) in ahead
