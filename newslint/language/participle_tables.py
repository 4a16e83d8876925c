"""Participles that look like a past tense, and what tells that a helping verb is gone before them."""

from __future__ import annotations

NEEDS_OBJECT = frozenset(
    """
    abandoned abducted abolished absolved abused acclaimed accommodated accompanied accused acquired
    acquitted activated adapted addressed admired adored affected afflicted aligned allocated
    altered ambushed amended amputated analysed analyzed anchored annexed annulled appointed
    apprehended armed arrested assassinated assaulted assembled assessed assigned attached attacked
    attributed auctioned authorised authorized averted awarded axed backed banished banned barred
    barricaded based battered beheaded besieged bestowed betrayed blacklisted blamed blocked
    bolstered boosted bound branded bribed briefed broadcast built bullied buried called canceled
    cancelled captured carved cast caught caused censored censured certified chained chaired
    challenged charged chastised christened cited clad classed classified cleared coerced coined
    commemorated commended commissioned compelled compensated compiled composed compromised computed
    conceived condemned conducted confined confiscated confronted confused connected constructed
    consumed contained contested controlled convicted convinced counted crafted created credited
    cremated crippled criticised criticized crowned crushed cured damaged debunked decimated
    decorated decreed dedicated deemed defeated defended defined defrauded delayed deleted
    demolished demoralised demoralized demoted denied denounced depicted depleted deployed deported
    deprived derailed described deserted designated designed destroyed detained detected deterred
    devastated developed devised devoted diagnosed digitised digitized diluted directed discarded
    disciplined discovered discredited discussed disgraced disguised dismantled dismissed
    dispatched displaced displayed disputed disqualified disrupted distributed diverted divided
    documented dominated donated downgraded drafted dreaded dubbed earmarked edited elected
    electrified electrocuted eliminated embarrassed embedded embezzled emblazoned embraced employed
    empowered enacted encountered encouraged endangered endorsed endowed enforced engulfed enhanced
    enlarged enlisted enriched enshrined entangled entitled entrusted equipped eradicated erected
    established evaluated evicted exacerbated examined exchanged excluded excused executed exempted
    exiled exonerated expelled exploited exposed expressed extinguished extracted extradited
    fabricated facilitated featured finalised finalized financed fined fired flanked flooded forced
    forged formulated fostered found founded framed fueled fuelled funded furnished gagged garnered
    granted greeted groomed guarded gunned gutted hailed halved hammered hampered handcuffed
    harassed harmed haunted headlined heated held heralded highlighted hijacked hindered hired hit
    honored honoured hospitalised hospitalized hosted housed humiliated hurt identified injured ignited
    ignored illustrated impaired impeached implemented implicated imported imposed imprisoned
    inaugurated incarcerated incited indicted infected infiltrated inflicted influenced informed
    infuriated inhabited inherited initiated injured inscribed inspected inspired installed
    instituted instructed insulted integrated intercepted interpreted interrogated interrupted
    interviewed introduced invaded invented investigated invited isolated issued jailed jeopardised
    jeopardized judged justified kept kidnapped killed knighted labeled labelled laid led licensed
    likened lined litigated located locked looted made mailed mandated manufactured mapped marketed
    marred massacred measured misled mistreated mocked modeled modelled modified monitored
    motivated muffled murdered named needed neglected neutralised neutralized nicknamed nominated
    notified obliged obscured obsessed obtained occupied offended opposed oppressed orchestrated
    ordered organised organized ousted outfitted outlawed outnumbered outraged outsourced overlooked
    overruled overturned overwhelmed owned paid paralysed paralyzed pardoned patented penalised
    penalized perceived permitted perpetrated persecuted persuaded photographed pictured pitted
    placed plagued planted plundered poisoned portrayed possessed postponed powered praised preceded
    prescribed presented preserved pressured prevented processed procured produced prohibited
    prolonged promoted prompted propelled prosecuted protected provided provoked published punished
    purchased put quarantined quashed questioned quoted raided ransacked raped rated ratified
    rebuilt rebuked recaptured received recognised recognized recommended reconstructed recruited
    redeemed refurbished refuted regarded registered regulated rehabilitated reinforced reinstated
    rejected released relegated relieved remanded removed renamed rendered renewed renovated
    repaired repatriated repealed repelled replaced reprimanded repurposed reputed required
    rescheduled rescued reserved restored restrained restricted resurrected reunited revamped
    revered reversed reviewed revised revived revoked rewarded ridiculed rigged robbed rocked
    rounded ruined sabotaged sacked saddled salvaged sanctioned saved scared scheduled scrapped
    screened scrutinised scrutinized sealed seated secured seized selected sent sentenced separated
    served shackled shaped shelved shocked shot shrouded shunned sidelined signed silenced
    simplified situated slain slapped slated smuggled snubbed soaked sold solved spared sparked
    specified sponsored spooked spotted staffed staged stationed stifled stigmatised stigmatized
    stoned stranded strangled strapped strengthened stripped studied stunned subdued subjected
    subpoenaed subsidised subsidized substantiated summoned supervised supplied supported suppressed surpassed
    surprised surrounded suspended sustained swayed tailored tainted targeted tasked televised
    terrified thanked thrilled thwarted tied topped toppled torched tortured touted trafficked
    trampled transferred transformed translated transmitted transplanted transported trapped
    traumatised traumatized treated triggered trounced uncovered underestimated underlined
    undermined underpinned underscored unleashed unnerved unseated unveiled upgraded upheld uploaded
    uprooted urged used utilised utilized uttered vacated vaccinated valued vandalised vandalized
    verified vetted viewed vilified vindicated violated voided welcomed widened withheld worshipped
    wounded wrapped wrecked yanked
    """.split()
)
"""Forms of verbs that, in the active voice, have an object: without one, "is" or "was" is missing."""

BEFORE_TO = frozenset(
    """
    allowed asked advised authorised authorized believed commissioned compelled empowered enabled
    encouraged entitled expected forbidden forced hired instructed invited known led meant
    obliged ordered permitted persuaded reported reputed required rumored rumoured said scheduled
    sentenced set slated supposed tasked taught thought told understood urged warned
    """.split()
)
"""Those that have an infinitive behind them when they are passive: "She told to wait"."""

ACTIVE_TOO = frozenset("asked expected set reported hired known learned".split())
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
    "adapted": "by", "addressed": "by to in", "altered": "by", "approved": "by in on",
    "powered": "by", "run": "by", "aimed": "at", "coupled": "with", "armed": "with by",
    "assembled": "by", "attached": "to by", "attacked": "by in", "backed": "by",
    "based": "on in at around upon", "bound": "by to", "briefed": "on by about", "broadcast": "by",
    "built": "by as in of with", "called": "by", "cast": "as by in", "charged": "with in over",
    "cleared": "of by", "composed": "of by", "confused": "by with about", "connected": "to with by",
    "contested": "by", "convinced": "by that", "counted": "by as among", "dedicated": "to by",
    "defended": "by", "denied": "by", "deployed": "to in by at", "developed": "by", "devoted": "to",
    "disputed": "by", "divided": "over on by into between", "edited": "by",
    "elected": "in on by as with for", "enlisted": "by", "featured": "by", "fired": "by from",
    "flooded": "by with", "found": "in on at near guilty dead by inside under not",
    "framed": "by as for", "fueled": "by", "fuelled": "by", "heated": "by",
    "held": "by in at hostage captive under", "hit": "by with", "hurt": "by in when",
    "infected": "with by", "kept": "in at under", "laid": "off by", "led": "by",
    "lined": "by with up", "locked": "in up out inside", "made": "by of from in to",
    "mailed": "to by", "ordered": "to by", "paid": "by", "presented": "to by at in with",
    "processed": "by", "provided": "by to", "put": "in on under into at up", "rated": "by as",
    "received": "by", "registered": "by", "rendered": "by", "reunited": "with", "reversed": "by",
    "reviewed": "by", "rocked": "by", "rounded": "up by", "saved": "by from", "scared": "by of",
    "seized": "by in from at during", "separated": "by from", "served": "by",
    "shot": "by dead while", "signed": "by into in", "sold": "by to at", "sparked": "by",
    "studied": "by", "swayed": "by", "tied": "to up by", "topped": "by with", "touted": "as by",
    "transferred": "to from by", "transformed": "by", "trapped": "in inside under by",
    "used": "for in by as at on of", "viewed": "as by with", "widened": "by",
}  # fmt: skip
"""What must follow those with a second, active sense ("Police charged into the hall")."""

SHARES = frozenset(
    "a an one half more about less some up nearly almost just only as over around".split()
)
"""What begins an amount behind "by"."""

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
