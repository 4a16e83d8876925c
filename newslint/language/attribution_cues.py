"""The words that credit something to somebody: verbs by what they take, nouns, phrases, stance.

Out: tables from forms ("told") to a `Verb` with its base form and frames. `reporting` has the
shorter lists that read a quotation without a parse; here a verb is only a cue with a complement of
the right sort, so that common words ("want", "support", "see") can be in.
"""

from __future__ import annotations

from typing import NamedTuple

from newslint.language.abbreviations import words
from newslint.language.attribution_model import Stance
from newslint.language.reporting import inflections


class Verb(NamedTuple):
    """A verb that credits something to its subject.

    Attributes:
        lemma: the base form.
        frames: letters, what it may have for its content: c clause ("said it was over"), q
            quotation, s the clause or quotation may stand in front ("it was over, she said"),
            n noun ("denied the charge"), i infinitive ("vowed to go"), o its object is told
            ("told them"), a object and predicate ("called it a mess", "described it as a mess").
        prepositions: those that lead in the content ("warned of", "called for").
    """

    lemma: str
    frames: str
    prepositions: frozenset[str]


_FRAMES = {
    # Speech that may follow its content.
    "cqs": """
        say add reply respond retort remark comment quip joke opine exclaim mutter murmur whisper
        shout yell scream cry sob sigh gasp bellow roar bark growl grumble moan groan whine chuckle
        laugh snap sneer scoff crow seethe huff grouse gripe deadpan interject gush enthuse rant fume
        rail thunder shriek blurt
        concur relate muse marvel counter reason conclude interrupt continue begin elaborate
        ruminate boast brag gloat text recount recall reflect tweet retweet post blog message
        email caution testify speculate swear
    """,
    "cqsn": """
        write report announce declare state claim allege assert argue contend maintain insist
        admit acknowledge concede confess confirm deny disclose reveal divulge explain note observe
        mention stress emphasise emphasize underscore underline highlight reiterate repeat restate
        suggest propose predict forecast estimate proclaim pronounce affirm reaffirm aver avow attest
        imply insinuate hint intimate signal indicate clarify complain lament bemoan
        protest preach chant read joke volunteer recommend guess tweet summarise summarize quote
        describe recite sing tease theorise theorize hypothesise hypothesize posit postulate
        warn bet wager
    """,
    "cqsio": """
        ask
    """,
    "cqsni": "vow pledge promise guarantee threaten demand",
    "cqso": "tell inform advise remind assure reassure notify warn instruct caution",
    # Thoughts, feelings, findings.
    "cs": "believe think suspect reckon figure rule determine",
    "c": """
        feel know assume presume suppose imagine understand realise realize recognise
        recognize doubt worry wonder dream calculate deduce surmise infer
        gather hear learn discover remember forget find see decide conclude
        agree
        """,
    "cn": """
        show prove demonstrate illustrate document detail outline specify stipulate
        fear regret foresee envision envisage anticipate expect accept
        """,
    "ci": "hope decide agree resolve wish expect plan intend choose opt prefer seek",
    "i": """
        want wish aim refuse decline offer vow threaten volunteer consent swear
        promise pledge hesitate
        """,
    # Content named by an object.
    "n": """
        support oppose back endorse favour favor reject denounce criticise criticize condemn decry
        deplore praise applaud commend laud hail welcome embrace defend dispute dismiss rebut refute
        rebuke slam blast lambast lambaste assail attack bash deride mock ridicule scorn
        disparage belittle denigrate malign vilify excoriate castigate chastise chide scold berate
        admonish reprimand censure fault blame thank congratulate salute credit cheer question challenge
        doubt contradict discuss debate address cite reference tout trumpet champion advocate espouse
        promote urge request want prefer like dislike love hate loathe admire respect trust distrust
        mistrust appreciate consider contemplate weigh ponder mull review
        defy disavow disown renounce repudiate retract recant
        forswear preview hype oppose propose
        outline detail describe characterise characterize invoke echo parrot
        voice express convey articulate vent
        relish resent envy reconsider rethink envisage plan promise pledge seek
        pan trash lampoon savage skewer knock diss malign
    """,
    # Object and predicate.
    "a": """
        call label brand dub term name deem consider declare pronounce judge find think
        describe portray depict characterise characterize paint regard view see perceive denounce
        dismiss praise hail criticise criticize condemn blast slam deride mock reject cite interpret
        know bill tout tag
    """,
    # Somebody is told to do something.
    "o": """
        urge order command direct instruct implore beg beseech exhort encourage press pressure
        ask tell advise warn request persuade convince lobby forbid
        dare expect want
    """,
}

_PREPOSITIONS = """
    about: ask talk speak complain worry joke write say think lie brag boast warn tell hear know
        comment lecture inquire testify fret fantasise rant tweet learn care
        query caution argue debate quarrel agonise fume rave forget wonder
    of: accuse warn speak complain think approve disapprove dream boast brag despair tell
        convict acquit remind convince
    for: call argue advocate push press plead appeal apologise apologize ask
        lobby root pray thank praise criticise criticize blame wish hope blast rip slam
        rebuke mock attack chide apologise speak castigate lambaste condemn
    on: call comment elaborate speculate insist agree remark report opine weigh focus press
    upon: call insist
    to: object point refer respond react agree admit confess allude testify listen subscribe reply
        attest appeal pledge
    against: argue warn caution protest vote speak rail campaign inveigh lobby railed
    with: agree disagree concur sympathise sympathize side quarrel differ dispute
    in: believe
    at: scoff bristle marvel laugh balk rail hint sneer jab
    over: fret worry complain express quarrel
    from: hear learn
"""

_LETTERS = frozenset({"q", "s", "n", "c", "qs", "qn", "qsn", "cqs"})
# "point out": the verb, what goes with it, and what the two may take.
_PHRASAL = """
    point out cqs; make clear cqs; make plain c; make known c; lay out n; set out n; spell out
    n; call out n; rule out n; play down n; talk up n; talk down n; turn down n; brush off n;
    shrug off n; brush aside n; lash out at+against; hit out at; hit back qs+at; fire back
    qs+at; shoot back qs; push back qs+on+against; speak out on+about+against+for; speak up
    about+for; weigh in qs+on; chime in qs; come out against+for; take issue with; take aim at;
    double down on; open up qs+about; sound off on+about; set forth n; blurt out cqs; cry out
    qs; call out qs; go on qs; read out qn; sum up qsn; single out n; find fault with; heap
    praise on; pour scorn on; cast doubt on; give warning of
"""

_STANCES: dict[Stance, str] = {
    "vouching": """
        reveal confirm note observe admit acknowledge concede confess expose show prove demonstrate
        disclose divulge recognise recognize realise realize know discover find learn remember
        recall underscore underline highlight illustrate explain remind clarify document refute
        establish verify attest understand see
    """,
    "doubting": """
        claim allege insist purport maintain contend insinuate imagine assume presume suppose
        speculate profess posit postulate pretend guess lie
    """,
    "emotive": """
        slam blast fume lament vow boast brag rail rant thunder lambast lambaste bash deride mock
        ridicule scoff sneer snap gush rave gloat bemoan decry denounce castigate excoriate berate
        vilify skewer savage trash assail scold chide blurt bark bellow roar shriek scream yell shout
        sob cry whine grumble gripe complain crow seethe huff grouse moan groan sigh gasp exclaim
        enthuse marvel swear hail tout trumpet
        threaten implore beg plead beseech heap scorn
        rip pan lampoon disparage belittle denigrate malign hype cheer
    """,
}

_IRREGULAR = """
    say said; tell told; think thought; feel felt; know knew known; find found; see saw seen;
    hear heard; hold held; write wrote written; speak spoke spoken; swear swore sworn; read read;
    forget forgot forgotten; understand understood; begin began begun; forbid forbade forbidden;
    mean meant; bet bet; show showed shown; cast cast; choose chose chosen; seek sought; learn learnt;
    foresee foresaw foreseen; sing sang sung; dream dreamt; forswear forswore forsworn; put put;
    rethink rethought; beseech besought; lie lied; make made; lay laid; set set; hit hit;
    shoot shot; come came; take took taken; go went gone; give gave given; sum summed; find found;
    spell spelt spelled; seek sought
"""
_DOUBLED = words(
    "admit brag quip snap slam plan dub rebut refer beg opt rap pan plot snub signal label model "
    "confer prefer bet cast blog regret forget forbid begin bar compel counsel rip tag knock"
)
_DOUBLED_NEVER = words("knock model cast")


def by_preposition(table: str) -> dict[str, frozenset[str]]:
    """Return the prepositions of each word in a table of "preposition: word word ..." entries."""
    found: dict[str, set[str]] = {}
    preposition = ""
    for word in table.split():
        if word.endswith(":"):
            preposition = word[:-1]
        else:
            found.setdefault(word, set()).add(preposition)
    return {word: frozenset(prepositions) for word, prepositions in found.items()}


def _forms(lemma: str, irregular: dict[str, tuple[str, ...]]) -> set[str]:
    forms = set(inflections(lemma))
    if lemma in _DOUBLED - _DOUBLED_NEVER:
        forms |= {f"{lemma}{lemma[-1]}ed", f"{lemma}{lemma[-1]}ing"}
    if lemma in irregular:
        forms = {form for form in forms if not form.endswith("ed")} | set(irregular[lemma])
    return forms


def _irregular() -> dict[str, tuple[str, ...]]:
    table = {}
    for entry in _IRREGULAR.split(";"):
        lemma, *forms = entry.split()
        table[lemma] = tuple(forms)
    return table


def _verbs() -> dict[str, Verb]:
    prepositions = by_preposition(_PREPOSITIONS)
    frames: dict[str, set[str]] = {lemma: set() for lemma in prepositions}
    for letters, lemmas in _FRAMES.items():
        for lemma in lemmas.split():
            frames.setdefault(lemma, set()).update(letters)
    irregular = _irregular()
    table: dict[str, Verb] = {}
    for lemma, letters_found in frames.items():
        verb = Verb(lemma, "".join(sorted(letters_found)), prepositions.get(lemma, frozenset()))
        for form in _forms(lemma, irregular):
            table.setdefault(form, verb)
    return table


def _phrasal() -> dict[tuple[str, str], Verb]:
    table: dict[tuple[str, str], Verb] = {}
    irregular = _irregular()
    for entry in _PHRASAL.split(";"):
        lemma, particle, takes = entry.split()
        frames, *prepositions = takes.split("+")
        if frames not in _LETTERS:
            frames, prepositions = "", [frames, *prepositions]
        verb = Verb(f"{lemma} {particle}", frames, frozenset(prepositions))
        for form in _forms(lemma, irregular):
            old = table.get((form, particle))
            table[form, particle] = verb if old is None else _joined(old, verb)
    return table


def _joined(one: Verb, other: Verb) -> Verb:
    frames = "".join(sorted(set(one.frames + other.frames)))
    return Verb(one.lemma, frames, one.prepositions | other.prepositions)


VERBS = _verbs()
"""Forms of verbs, lower-cased, and what they may take."""

PHRASAL = _phrasal()
"""The same for forms with a second word: ("pointed", "out")."""

STANCES = {lemma: stance for stance, table in _STANCES.items() for lemma in table.split()}
"""Stance by base form; what is not in it is neutral."""


def stance_of(lemma: str) -> Stance:
    """Return what a cue lets the reader think of its content."""
    return STANCES.get(lemma, "neutral")
