"""Words and labels of the parse that `clauses` reads sentences by."""

from __future__ import annotations

import re

FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
UNKNOWN_NAME = frozenset({"VB", "VBP", "VBZ", "VBD", "RB", "JJ", "UH"})
"""Tags that a name gets which the tagger does not know."""

CLOSING = frozenset({'"', "”", "''", "’"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT", "EX", "ADD"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
AUXILIARIES = frozenset({"aux", "auxpass"})

SUBORDINATE = frozenset({"relcl", "advcl", "ccomp", "csubj", "csubjpass", "acl", "pcomp", "mark"})
"""Relations by which a clause hangs below another one."""

LINKS = frozenset("because how if that what when where whether which who whom whose why".split())
"""Words after which a finite verb is that of a subordinate clause, however the parse has it."""

HAVE = frozenset("has have had having 've 'd 's could would should might must may will".split())
NOMINATIVE = frozenset("he she they we i it".split())
DEFINITE = frozenset("the this these those all both each every he she it they we i".split())
MARKS = frozenset({",", ":", ".", "``", "''", "-LRB-", "-RRB-", "IN", "CC"})
GENERIC = frozenset("those anyone anybody someone somebody everyone everybody others".split())
INNER_CAPITAL = re.compile(r"\B[A-Z]")
"""A name such as "eBay", which the tagger takes for an adverb."""

INNER = frozenset(
    {"agent", "pobj", "prep", "conj", "appos", "compound", "nmod", "relcl", "acl", "poss"}
)
"""Relations inside a noun phrase."""

SUBORDINATORS = frozenset(
    """
    after although as because before if once since so that though unless until when whenever
    where whereas wherever whether while who whom whose which what how why
    """.split()
)

CONJUNCTIONS = frozenset("although because if that though unless whereas whether while".split())
"""Those that are nothing else, so that what follows is a clause below another one."""

CLEAR_PARTICIPLES = frozenset(
    """
    arisen awoken beaten been begun bitten blown borne broken chosen done drawn driven drunk
    eaten fallen flown forbidden foreseen forgiven forgotten frozen given gone grown hidden
    known mistaken overseen overtaken overthrown overridden ridden risen rung seen shaken shown
    shrunk spoken stolen stricken striven strewn sung sunk sworn swum taken thrown torn
    undergone undertaken undone withdrawn woken worn woven written
    """.split()
)
"""Participles that no one can take for a past tense."""

PREPOSITIONS = frozenset(
    """
    according barring concerning considering depending excluding following given notwithstanding
    pending regarding
    """.split()
)
"""Participles that are more often prepositions."""

BEFORE_ING = frozenset(
    """
    anticipate catch cease forget help mind practice practise quit recall resume see spend try watch
    advocate advocated advocates allow allows avoid avoided avoids began begin begins came come
    comes consider considered considers contemplate contemplates delay delayed delays denied
    denies deny discourage discourages discuss discusses encourage encourages enjoy enjoyed
    enjoys entail entails envision envisioned envisions favor favored favors favour favoured
    favours finish finished finishes go goes hate hated hates imagine imagines include included
    includes involve involved involves justifies justify keep keeps kept like liked likes love
    loved loves mean means meant miss misses oppose opposed opposes permit permits postpone
    postpones prevent prevented prevents propose proposed proposes recommend recommended
    recommends regret regrets remember remembers require required requires resist resisted
    resists risk risked risks start started starts stay stayed stays stop stopped stops suggest
    suggested suggests support supported supports went
    """.split()
)
"""Verbs with an -ing form behind them, some of which look like nouns."""

CLAUSE_ONLY = frozenset(
    """
    saying believing thinking insisting arguing hoping warning stating admitting adding
    """.split()
)
"""Those that seldom have a mere noun behind them."""

NOUN_OR_VERB = frozenset(
    """
    answer answers back backs block blocks book books call calls cause causes center centers
    centre centres claim claims cover covers cut cuts deal deals demand demands depict depicts
    describe detail details document documents draw draws drive drives end ends face faces favor
    favors favour favours fear fears feature features fight fights film films focus focuses
    force forces head heads help helps hinge hinges hold holds hope hopes lead leads link links
    list lists look looks mark marks mean means meet meets move moves name names need needs
    offer offers order orders picture pictures plan plans play plays point points portray
    present presents push raise raises range ranges record records report reports rest rests
    result results rule rules run runs say says see sees shape share shares shelter show shows
    signal signals sound sounds spark sparks start starts state states stem stems step steps
    support supports target targets trace traces track tracks train trains turn turns view views
    visit visits vote votes walk walks want wants warn watch work works
    """.split()
)
"""Words that the tagger takes for nouns, and that may be verbs all the same."""

SPEAKING = frozenset(
    """
    saying stating adding telling explaining noting claiming believing thinking knowing
    realizing realising showing suggesting indicating arguing insisting revealing reporting
    announcing confirming warning feeling hoping understanding finding estimating predicting
    concluding admitting alleging asserting denying acknowledging declaring maintaining
    stressing meaning guessing
    """.split()
)
"""Participles that a clause without "that" may follow: "The minister saying it would open"."""

QUOTING = frozenset(
    """
    answering asking assuring commenting complaining continuing joking observing quipping recalling remarking
    replying responding shouting tweeting writing
    """.split()
)
"""Further participles behind a quotation: '"Not now," Mr Jones replying.'"""

CLAUSE_VERBS = frozenset(
    """
    admit admits admitted argue argued argues assume assumed assumes believe believed believes claim
    claimed claims conclude concluded concludes ensure expect expects fear fears feel feels felt hope hoped
    hopes insist insisted insists knew know knows mean means promise promised promises prove realise realize
    said say says see show suggest suggested suggests suspect suspects think thinks thought vow warn wish
    """.split()
)
"""Verbs that a clause without "that" follows: "candidates who think they can win"."""

BEFORE_PAST = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "VB", "VBN"})
"""Tags of words behind which an attribute in "-ed" may be the main verb: "smoke from it alarmed many"."""
