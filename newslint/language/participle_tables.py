"""Participles that look like a past tense, and what tells that a helping verb is gone before them."""

from __future__ import annotations

NEEDS_OBJECT = frozenset(
    """
    abandoned abducted abolished absolved abused acclaimed accommodated accompanied accused acquired
    acquitted activated adapted addressed admired adored affected afflicted aligned allocated altered
    amassed ambushed amended amputated analysed analyzed anchored annexed annulled antagonised
    antagonized applauded appointed apprehended archived armed arrested ascribed asphyxiated
    assassinated assaulted assembled assessed assigned attached attacked attained attributed auctioned
    augmented authorised authorized averted awarded axed backed banished bankrolled banned barred
    barricaded based battered beatified beheaded belittled besieged bestowed betrayed blacklisted blamed
    blanketed blindfolded blocked bludgeoned bolstered bombarded booed boosted bound branded bribed
    briefed broadcast built bulldozed bullied burgled buried bypassed calibrated called canceled
    cancelled captured carved cast catapulted caught caused ceded censored censured certified chained
    chaired challenged charged chastised christened chronicled circumvented cited clad classed
    classified cleared clobbered co-opted codified coerced coined colonised colonized comforted
    commandeered commemorated commended commissioned compelled compensated compiled composed comprised
    compromised computed conceived concocted condemned conducted confined confiscated confronted
    confused congratulated connected constructed consumed contained contaminated contested
    contextualised contradicted controlled convicted convinced cordoned corroborated corrupted couched
    counted countermanded crafted created credited cremated crippled criticised criticized crowned
    crushed curated curbed cured curtailed damaged debunked decimated deciphered decorated decreed
    dedicated deducted deemed defeated defended defined defrauded delayed deleted demolished demoralised
    demoralized demoted denied denounced dented depicted depleted deplored deployed deported deprived
    derailed derided described deselected deserted designated designed destabilised destabilized
    destroyed detained detected deterred dethroned devalued devastated developed devised devoted
    diagnosed digitised digitized diluted directed disallowed disarmed disavowed discarded disciplined
    disclosed discontinued discounted discovered discredited discussed disgraced disguised disheartened
    dislodged dismantled dismissed disowned dispatched displaced displayed disproved disputed
    disqualified disregarded disrupted distorted distributed diverted divided doctored documented
    dominated donated downgraded drafted dreaded dubbed dwarfed earmarked eclipsed edited ejected
    elected electrified electrocuted elicited eliminated embarrassed embedded embezzled emblazoned
    emboldened embraced employed empowered enacted encapsulated encased enclosed encountered encouraged
    encrypted endangered endorsed endowed energised energized enforced engulfed enhanced enlarged
    enlisted enriched enshrined entangled enticed entitled entrenched entrusted epitomised epitomized
    equipped eradicated erected escorted espoused established euthanised euthanized evacuated evaluated
    evicted exacerbated examined exasperated excavated exchanged excluded excused executed exemplified
    exempted exhumed exiled exonerated expedited expelled exploited exposed expressed expropriated
    extinguished extolled extracted extradited fabricated facilitated falsified favored favoured
    featured ferried finalised finalized financed fined fired flagged flanked flooded flouted foiled
    forced forged formulated forwarded fostered found founded framed franchised fueled fuelled funded
    furnished gagged garbed garnered generated glorified granted greeted groomed grounded guarded gunned
    gutted hailed halved hammered hampered handcuffed harassed harmed harnessed haunted headlined heated
    held heralded highlighted hijacked hindered hired hit hoisted honored honoured hospitalised
    hospitalized hosted hounded housed humiliated hurt hushed identified idolised idolized ignited
    ignored illustrated impaired impeached imperiled imperilled implemented implicated imported imposed
    impounded imprisoned inaugurated incarcerated incensed incinerated incited incorporated indemnified
    indicted indoctrinated infected inferred infiltrated inflicted influenced informed infuriated
    inhabited inherited initiated injured inscribed inspected inspired installed instituted instructed
    insulted integrated intercepted interpreted interrogated interrupted interviewed intrigued
    introduced inundated invaded invalidated invented investigated invited invoked irked isolated issued
    jailed jeopardised jeopardized jettisoned judged justified juxtaposed kept kidnapped killed knighted
    labeled labelled laid lambasted lampooned lauded led legalised legalized levied liberated licensed
    likened lined litigated loathed located locked looted lured made magnified mailed maimed maligned
    mandated manhandled manipulated manufactured mapped marginalised marginalized marketed marooned
    marred massacred masterminded mauled measured mentored minimised minimized mired misappropriated
    misclassified misdiagnosed misinterpreted misled misplaced misquoted misrepresented mistreated
    misused mobbed mocked modeled modelled modified monitored mortgaged mothballed motivated muffled
    mugged murdered mutilated named nationalised nationalized necessitated needed negated neglected
    netted neutralised neutralized nicknamed nominated notarised notified nullified obliged obliterated
    obscured obsessed obstructed obtained occupied offended offset opposed oppressed optioned
    orchestrated ordered organised organized ousted outbid outclassed outfitted outfoxed outgunned
    outlawed outmatched outnumbered outperformed outraged outsourced overhauled overheard overhyped
    overlooked overpaid overpowered overruled overturned overvalued overwhelmed owned packaged paid
    pampered parachuted paralysed paralyzed pardoned patented penalised penalized penned perceived
    perforated permitted perpetrated persecuted persuaded perused photographed pictured piloted
    pinpointed pioneered pitted placed plagued planted plugged plundered poised poisoned policed
    politicised politicized pooled portrayed possessed postmarked postponed powered praised prearranged
    preceded precluded predetermined prescribed presented preserved pressured prevented privatised
    privatized processed procured produced profiled prohibited prolonged promoted prompted propelled
    propped prosecuted protected provided provoked publicised publicized published pulverised punished
    purchased purged put quarantined quashed quelled questioned quoted raided ransacked raped rated
    ratified razed re-elected readmitted reaffirmed realigned reappointed rearranged rearrested
    reassigned reassured rebranded rebuilt rebuked recalibrated recaptured received rechristened
    reclassified recognised recognized recommended reconfigured reconstructed recounted recreated
    recruited rectified redeemed redeployed redesigned redirected redistributed reelected referenced
    refunded refurbished refuted regained regarded registered regulated rehabilitated rehired reimbursed
    reimposed reimprisoned reinforced reinstated reinterred reintroduced reissued rejected relabeled
    relabelled relaunched relayed released relegated relieved remanded remodeled remodelled removed
    remunerated renamed rendered renewed renominated renovated reoriented repackaged repaired
    repatriated repealed repelled rephrased replaced replayed replenished replicated reposted repressed
    reprieved reprimanded reproduced repurposed reputed required requisitioned rescheduled rescued
    reselected reserved restated restored restrained restricted resurrected retried retrieved
    retrofitted retweeted reunited revamped revered reversed reviewed revised revitalised revitalized
    revived revoked rewarded reworded ridiculed rigged robbed rocked romanticised romanticized rounded
    routed ruined sabotaged sacked saddled safeguarded salvaged sanctioned sanitised sanitized savaged
    saved scared scheduled scorned scoured scrapped screened scrutinised scrutinized scuppered scuttled
    sealed seated secreted secured seized selected sent sentenced separated sequestered served shackled
    shaped shelved shepherded shocked short-listed shortlisted shot shrouded shunned sidelined signed
    silenced simplified siphoned situated skewered slain slapped slashed slated smeared smuggled snared
    snatched snubbed soaked sold solicited solved spared sparked specified sponsored spooked spotted
    squandered squashed stabbed staffed staged standardised standardized stationed stereotyped stifled
    stigmatised stigmatized stockpiled stoned strafed stranded strangled strapped streamlined
    strengthened stripped studied stuffed stunned stymied subcontracted subdued subjected subpoenaed
    subsidised subsidized substantiated subsumed summarised summarized summoned superseded supervised
    supplanted supplied supported suppressed surpassed surprised surrounded surveyed suspended sustained
    swamped swayed synchronised synchronized tagged tailored tainted tallied targeted tarnished tasked
    taunted tear-gassed televised terrified thanked thrilled thwarted tied topped toppled torched
    tormented tortured touted tracked trafficked trampled transferred transformed translated transmitted
    transplanted transported trapped trashed traumatised traumatized treated triggered trounced tutored
    typified uncovered underestimated underlined undermined underpaid underpinned underscored
    undervalued unearthed unleashed unmasked unnerved unseated unveiled upended upgraded upheld uploaded
    uprooted upstaged urged used usurped utilised utilized uttered vacated vaccinated validated valued
    vandalised vandalized vaporised vaporized veiled verified vetted videotaped viewed vilified
    vindicated violated voided waived waylaid weaponised weaponized welcomed whitewashed widened
    withheld wooed worshipped wounded wrapped wrecked yanked yoked
    """.split()
)
"""Forms of verbs that, in the active voice, have an object: without one, "is" or "was" is missing."""

BEFORE_TO = frozenset(
    """
    allowed asked advised designed poised authorised authorized believed commissioned compelled empowered
    enabled encouraged entitled expected forbidden forced hired instructed invited known led meant
    obliged ordered permitted persuaded reported reputed required rumored rumoured said scheduled
    sentenced set slated supposed tasked taught thought told understood urged warned
    """.split()
)
"""Those that have an infinitive behind them when they are passive: "She told to wait"."""

ACTIVE_TOO = frozenset("asked expected reported hired known learned".split())
"""Those that have one in the active voice as well ("He expected to win")."""

MOVES_BY = frozenset(
    """
    abided added climbed closed dashed declined decreased died dipped dived doubled dropped eased
    ended expanded fell finished flashed flourished gained grew improved increased jumped lagged
    landed lasted lived marched moved opened outperformed outpaced passed plunged prospered rallied
    rebounded responded retired rose shrank sailed shifted slid slipped slumped soared started stayed
    stopped surged tripled tumbled turned walked widened worked
    """.split()
)
"""Verbs with an active "by": "Shares dropped by a tenth", "He stopped by the church"."""

PARTICLE = {
    "adapted": "by", "addressed": "by to in", "aimed": "at", "altered": "by", "approved": "by in on",
    "armed": "with by", "assembled": "by", "assured": "of", "attached": "to by", "attacked": "by in",
    "backed": "by", "based": "on in at around upon", "bound": "by to", "briefed": "on by about",
    "broadcast": "by", "built": "by as in of with", "called": "by", "cast": "as by in",
    "caught": "up in on", "charged": "with in over", "cleared": "of by", "composed": "of by",
    "confirmed": "as by with", "confused": "by with about", "connected": "to with by", "contested": "by",
    "convicted": "of", "convinced": "by that", "counted": "by as among", "coupled": "with", "cut": "short",
    "dedicated": "to by", "defended": "by", "denied": "by", "deployed": "to in by at", "deprived": "of",
    "developed": "by", "devoted": "to", "disputed": "by", "divided": "over on by into between",
    "edited": "by", "enlisted": "by", "featured": "by", "fired": "by from for as", "flooded": "by with",
    "found": "in on at near guilty dead by inside under not", "framed": "by as for", "fueled": "by",
    "fuelled": "by", "heated": "by", "held": "by in at hostage captive under", "hit": "by with",
    "hurt": "by in when", "infected": "with by", "kept": "in at under", "laid": "off by", "led": "by",
    "lined": "by with up", "littered": "with by", "locked": "in up out inside",
    "made": "by of from in to clear public available possible", "mailed": "to by", "ordered": "to by",
    "paid": "by", "powered": "by", "presented": "to by at in with", "processed": "by", "provided": "by to",
    "put": "in on under into at up", "rated": "by as", "received": "by", "registered": "by",
    "rendered": "by", "reunited": "with", "reversed": "by", "reviewed": "by", "rocked": "by",
    "rounded": "up by", "run": "by", "saved": "by from", "scared": "by of",
    "seized": "by in from at during", "separated": "by from", "served": "by", "shot": "by dead while",
    "signed": "by into in", "sold": "by to at", "sparked": "by", "stripped": "of", "studied": "by",
    "suspected": "of", "swayed": "by", "tied": "to up by", "topped": "by with", "touted": "as by",
    "transferred": "to from by", "transformed": "by", "trapped": "in inside under by",
    "used": "for in by as at on of", "viewed": "as by with", "widened": "by",
}  # fmt: skip
"""What must follow those with a second, active sense ("Police charged into the hall")."""

SHARES = frozenset(
    "a an one half more about less some up nearly almost just only as over around".split()
)
"""What begins an amount behind "by"."""

AMOUNTS = frozenset(
    """
    combined few fifth fraction goal half handful hundred length lot margin mile million minute narrow point
    quarter record run score second single slim sixth tenth third thousand vote wide year
    """.split()
)
"""What tells that "by a ..." is an amount: "led by a wide margin"."""

POLLED = frozenset(
    """
    approved backed disapproved endorsed favored favourably favorably favoured negatively opposed positively
    preferred rejected supported trusted unfavorably unfavourably viewed
    """.split()
)
"""What a share of those asked does: "by 42 percent" is an agent behind it."""

SEEN = frozenset(
    "captured caught exposed filmed heard photographed pictured spotted videotaped".split()
)
"""What somebody is when others come upon them: "caught smoking"."""

TOLD = frozenset("told informed notified assured reassured reminded".split())
"""Verbs with a hearer: with "that" behind them at once, the hearer is the subject."""

EVENTS = frozenset(
    """
    auction ballot banquet briefing by-election caucus caucuses celebration celebrations ceremony
    competition conference contest convention debate dinner discussions drill drills election elections
    event events exam exams exercise exercises exhibition fair festival final funeral gala games hearing
    hearings inauguration inquest interview interviews lottery march match meeting meetings memorial
    negotiations parade party plebiscite poll polls primary protest protests rallies rally reception
    referendum reunion runoff service services session sessions summit symposium talks tender tournament
    trial trials tryouts vigil vigils vote votes wake wedding workshop
    """.split()
)
"""What is held, and does not hold."""

TAKES_CLAUSE = frozenset(
    """
    writing recalling tweeting fearing hearing learning seeing wishing ensuring proving joking vowing
    swearing remembering recognising recognizing deciding expecting doubting pretending signaling
    signalling conceding replying complaining boasting
    """.split()
)
"""Further participles that a clause without "that" may follow."""

NAMING = frozenset("called dubbed entitled known labeled labelled named nicknamed titled".split())
"""Those with a name behind them ("A band called The Anchors")."""
