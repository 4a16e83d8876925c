"""The words that report speech: tables of verbs, nouns and phrases, and the patterns made of them.

Out: compiled patterns over running text. Forms are matched, not lemmas: no tagger is needed.
SPEECH marks words that report speech wherever they stand; EMBEDDING marks words that explain
a quotation only when they stand in its own sentence ("blamed the 'reckless' driver").
"""

from __future__ import annotations

import re

from newslint.language.abbreviations import words

# One paragraph a shade of meaning; regular verbs, inflected by `inflections`.
SPEECH_VERBS = """
    add announce answer ask clarify comment confide confirm declare describe disclose elaborate
    emphasise emphasize explain express inform inquire interject joke mention note observe opine
    outline quip quote recall recount reflect reiterate relate remark reply report respond restate
    retort reveal state stress summarise summarize testify tweet retweet underline underscore utter
    volunteer conclude

    acknowledge admit advise affirm agree allege argue assert assure aver avow believe boast brag
    claim concede confess contend imply indicate insinuate insist maintain pledge posit predict
    proclaim promise pronounce reason reckon speculate suggest suspect vow warn wonder caution

    accuse admonish bemoan berate blame blast castigate chastise chide complain condemn counter
    criticise criticize decry denounce deny dismiss dispute fume gripe grumble lambast lambaste
    lament mock protest rail rant rebuke scoff scold slam slate snap sneer threaten thunder whine

    applaud commend congratulate credit enthuse exclaim extol gush hail laud praise salute thank

    appeal beg beseech call demand exhort implore plead quiz recommend request urge

    bark bawl bellow blurt chant chime chorus chuckle cry declaim deadpan gasp grunt holler intone
    laugh moan mumble murmur mutter roar scream shout shriek sigh sob stammer stutter wail whisper
    yell
"""
SPEECH_FORMS = """
    say says said saying  tell tells told telling  write writes wrote written writing
    speak speaks spoke spoken speaking  swear swears swore sworn  think thinks thought
    read reads reading  dub dubs dubbed  texted texting  posted emailed e-mailed messaged
"""
# Only in the quotation's own sentence: too common elsewhere to stand for speech.
EMBEDDING_VERBS = """
    address approve ask attack author brand cast challenge champion characterise characterize charge
    cite compare consider convey debate deem defend demonstrate depict detail discuss document
    encourage endorse entitle estimate expect figure guarantee highlight hint hope imagine instruct
    interpret interview invoke invite label learn like liken list marvel muse name narrate nickname
    object order oppose paraphrase persuade petition portray post pray present preach press print
    promote propose publish purport question recite record refer reject remember remind render
    rename repeat require rule signal sign smile style support term title translate understand
    vent voice welcome worry fear doubt refuse tout taunt tease continue start interrupt
    conclude determine specify stipulate mandate provide prohibit define engrave caption
    inscribe emblazon scrawl scribble print headline sing vote decide
"""
EMBEDDING_FORMS = """
    find finds found finding hold holds held holding feel feels felt feeling hear hears heard
    hearing known sing sings sang sung singing goes went going begin begins began begun put puts
    putting makes made making taught teaches understood forbid forbids forbade see sees saw seen
    seeing bet bets learnt spelled spelt means meant meaning show shows showed shown showing
    come comes came give gives gave giving set sets setting used uses using become became
    becoming contain contains contained containing include includes included including open
    opens opened opening ends ended wearing
"""
SOURCE_NOUNS = """
    statement interview letter tweet post posting comment remark words speech memo email e-mail
    message testimony report release headline caption slogan motto sign banner placard poster
    lyrics phrase term note article editorial column blog transcript document filing ruling
    indictment complaint lawsuit affidavit ad advert advertisement commercial video address book
    memoir autobiography essay poem song verse chorus quote quotation question answer response
    argument claim mantra chant warning conclusion finding law amendment constitution clause
    bill rule policy guideline resolution agreement treaty declaration proposal plaque
    inscription definition subtitle theme tagline catchphrase voicemail conversation hashtag
    apology allegation accusation criticism description prediction adage saying proverb maxim
    theory belief view verdict judgment judgement opinion promise vow t-shirt shirt website
    account testimonial analysis study survey poll bulletin dossier diary notice order decree
    oath prayer psalm passage paragraph sentence
"""
CUE_PHRASES = r"""
    according\ to | in\ (?:the|his|her|their)\ (?:own\ )?words | quoted\ as | so-called
    | known\ (?:\w+\ )?as | as\ (?:[\w.'’-]+\ ){1,5}(?:puts?|put)\ it | puts?\ it
    | (?:was|were|is|are|am|i'm|he's|she's)\ like
    | in\ response\ to | word\ for\ word
    | translat\w+\ (?:as|to) | in\ the\ (?:view|opinion|eyes)\ of
    | (?:he|she|they|who)\ (?:also\ )?(?:continue[sd]?|goes\ on|went\ on|began) | to\ quote
    | point(?:s|ed|ing)?\ out | (?:brings?|brought|bringing)\ up | touch(?:es|ed)\ on
    | in\ (?:his|her|their|its)\ (?:view|opinion|eyes) | (?:made|makes|make)\ (?:it\ )?clear
"""

_VOWELS = "aeiou"
# Verbs that double their last letter before -ed and -ing.
_DOUBLING = words("admit brag compel dub extol quip quiz rebut refer slam snap sob")


def inflections(verb: str) -> tuple[str, ...]:
    """Return base, third person, past and -ing form of a regular verb."""
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    stem = verb + verb[-1] if verb in _DOUBLING else verb
    third = f"{stem}es" if stem.endswith(("s", "x", "sh", "ch", "z")) else f"{verb}s"
    return verb, third, f"{stem}ed", f"{stem}ing"


def _forms(verbs: str, others: str) -> frozenset[str]:
    return frozenset(form for verb in verbs.split() for form in inflections(verb)) | frozenset(
        others.split()
    )


SPEECH = _forms(SPEECH_VERBS, SPEECH_FORMS)
EMBEDDING = SPEECH | _forms(EMBEDDING_VERBS, EMBEDDING_FORMS)
NOUNS = frozenset(SOURCE_NOUNS.split()) | frozenset(
    f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in _VOWELS else f"{noun}s"
    for noun in SOURCE_NOUNS.split()
)
SPEAKING_PRONOUNS = frozenset({"he", "she", "they"})
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
CUE_PHRASE = re.compile(rf"\b(?:{CUE_PHRASES})\b", re.IGNORECASE | re.VERBOSE)


def reports_speech(text: str) -> bool:
    """Whether a verb or phrase of speech stands in the text."""
    return any(word.lower() in SPEECH for word in WORD.findall(text)) or bool(
        CUE_PHRASE.search(text)
    )


def pronoun_speaks(text: str) -> bool:
    """Whether a clause or sentence opens with "he", "she" or "they", and has a verb of speech."""
    first = WORD.match(text)
    return first is not None and first[0].lower() in SPEAKING_PRONOUNS and reports_speech(text)


def explains_quotation(text: str) -> bool:
    """Whether the words around a quotation, in its own sentence, say where it comes from."""
    found = [word.lower() for word in WORD.findall(text)]
    return any(word in EMBEDDING or word in NOUNS for word in found) or bool(
        CUE_PHRASE.search(text)
    )
