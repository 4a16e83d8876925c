"""Participles that look like a past tense, and what tells that a helping verb is gone before them."""

from __future__ import annotations

NEEDS_OBJECT = frozenset(
    """
    abandoned abducted abolished absolved acclaimed accommodated accompanied accused acquired acquitted
    activated adapted addressed admired adored affected afflicted allocated altered ambushed amended
    amputated annexed annulled apprehended appointed arrested assassinated assaulted assembled assessed
    assigned attributed auctioned authorised authorized averted awarded axed backed banished banned barred
    based battered beheaded besieged bestowed betrayed blacklisted blamed blocked bolstered boosted bribed
    broadcast bullied buried cancelled canceled captured caught caused censored censured certified
    chaired charged chastised cited classified commissioned compelled compensated compiled composed
    compromised conceived condemned conducted confined confiscated confronted constructed contained
    convicted counted crafted created credited cremated criticised criticized crowned damaged debunked
    decimated decorated dedicated deemed defeated defended defined defrauded delayed demolished
    demoralised demoralized demoted denied denounced depicted deployed deported deprived derailed
    described designated designed destroyed detained detected deterred devastated developed devised
    diagnosed diluted directed discarded disciplined disclosed discovered discredited discussed
    disgraced disguised dismantled dismissed displaced displayed disqualified disrupted distributed
    diverted dominated donated downgraded drafted dubbed earmarked electrified electrocuted elected
    eliminated embarrassed embezzled embraced employed empowered enacted encountered encouraged endangered
    endorsed endowed enforced engulfed enhanced enlarged enlisted enriched entitled entrusted equipped
    eradicated erected established evaluated evicted examined exacerbated exchanged executed exempted
    exiled exonerated expelled exploited exposed expressed extracted extradited fabricated facilitated
    featured financed fined finalised finalized flanked forced forged formulated fostered found founded
    funded furnished gagged granted greeted groomed guarded gunned hailed halved hampered handcuffed
    hammered harassed harmed headlined heralded highlighted hijacked hindered hired honored honoured
    hospitalised hospitalized hosted housed humiliated identified ignited ignored illustrated impaired
    impeached implemented implicated imported imposed imprisoned incarcerated incited indicted
    inflicted influenced informed infected infiltrated inhabited inherited initiated injured inspected
    inspired installed instructed insulted integrated intercepted interrogated interviewed introduced
    invaded invented invited issued jailed jeopardised jeopardized justified kept kidnapped killed
    labeled labelled led likened lined litigated located looted manufactured marred massacred measured
    mentioned mistreated mocked modeled modelled modified monitored motivated muffled murdered named
    needed neglected neutralised neutralized nicknamed nominated notified obliged obtained occupied
    offended opposed oppressed orchestrated ordered organised organized ousted outlawed outnumbered
    outraged overruled overturned overwhelmed owned pardoned penalised penalized perceived permitted
    perpetrated persecuted persuaded pictured pitted placed plagued plundered poisoned portrayed
    praised prescribed presented preserved pressured prevented processed procured produced prohibited
    prolonged promoted prompted propelled prosecuted protected provided provoked published punished
    purchased put quarantined questioned quoted raided ransacked raped rated ratified received
    recognised recognized recommended reconstructed recruited redeemed refurbished refuted regarded
    registered regulated rehabilitated reinforced reinstated rejected released relieved remanded
    removed renamed rendered renewed renovated repaired repatriated repealed repelled replaced
    reprimanded repurposed reputed required rescued reserved restored restrained restricted
    resurrected reunited revamped revered reversed revived revoked rewarded ridiculed robbed rounded
    ruined sabotaged sacked salvaged sanctioned scheduled scrapped screened scrutinised scrutinized
    seated secured seized selected sent sentenced separated served shaped shelved shocked shrouded shunned
    sidelined silenced simplified situated slain slated smuggled snubbed solved spared sparked
    specified sponsored spotted staged staffed stationed stifled stigmatised stigmatized stoned
    stranded strangled strengthened stunned subdued subjected subpoenaed subsidised subsidized
    substantiated summoned supervised suppressed surpassed surprised surrounded suspended sustained
    swayed tailored targeted tasked televised terrified thwarted topped toppled torched tortured touted
    trafficked transferred transformed translated transmitted transported trapped treated triggered
    trounced underlined undermined underpinned underscored unleashed unveiled upgraded upheld uploaded
    uprooted urged used utilised utilized vandalised vandalized verified vetted vilified violated
    welcomed widened withheld worshipped wounded wrecked
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
    "based": "on in at around upon", "charged": "with in over", "used": "for in by as at on",
    "found": "in on at near guilty dead by inside under not", "kept": "in at under",
    "put": "in on under into at up", "led": "by", "served": "by", "counted": "by as among",
    "elected": "in on by as with for", "ordered": "to by", "seized": "by in from at during",
    "approved": "by in on", "backed": "by", "received": "by", "presented": "to by at in with",
    "provided": "by to", "rounded": "up by", "lined": "by with up", "topped": "by with",
    "developed": "by", "widened": "by", "registered": "by", "touted": "as by", "denied": "by",
    "swayed": "by", "transferred": "to from by", "transformed": "by", "dedicated": "to by",
    "processed": "by", "reversed": "by", "separated": "by from", "adapted": "by", "moved": "by",
    "reunited": "with", "enlisted": "by", "expanded": "by", "improved": "by", "qualified": "by",
    "sparked": "by", "assembled": "by", "rated": "by as", "addressed": "by to in", "altered": "by",
    "composed": "of by", "infected": "with by", "defended": "by", "rendered": "by", "broadcast": "by",
    "trapped": "in inside under by", "deployed": "to in by at", "counted as": "by", "featured": "by",
}  # fmt: skip
"""What must follow those with a second, active sense ("Police charged into the hall")."""
