"""Loaded verbs, by kind and weight: base forms, with the past forms behind strokes if irregular."""

from __future__ import annotations

from newslint.language.intensity_table import Table

VERBS: Table = (
    (
        "drama",
        0.9,
        """
        agonise agonize amaze anguish annihilate anoint appal appall astonish astound awaken awe
        backstab badger baffle balloon bark bash bask batter bawl beam beguile bellow besiege
        bewilder bewitch blast blaze bleed/bled blunder boast boil bombard botch brace brandish
        brew bristle bubble buckle bulldoze bumble bungle buzz canonise canonize capsize
        captivate cascade catapult cherish choke clamor clamour clobber coerce collude concoct
        confound connive conquer conspire cook crackle crater crave cripple crow crown crucify
        crush dazzle decay decimate deluge delve demolish demonise demonize derail dethrone
        devastate disgust disintegrate dislodge diss distress dither double-cross drool
        dumbfound dupe effuse electrify electrocute embark embarrass engulf enliven enrage
        enrapture enshrine ensnare enthral enthrall enthuse entice entrance entrap erupt etch
        eviscerate excoriate explode fabricate fawn fester flabbergast flare flatline flaunt
        flay fleece floor flourish fray freefall fumble fume gag galvanise galvanize gasp ghost
        glamorise glamorize gleam glimmer glisten glitter gloat glorify gobsmack grapple groom
        growl gush gut haemorrhage harness hatch haunt hawk hemorrhage herald hiss hobnob hollow
        hoodwink horrify hound howl hum humble humiliate ignite immortalise immortalize implode
        incense infuriate inundate invigorate jet-set lambast lambaste lash lure lurk lust
        marvel mastermind maul mesmerise mesmerize mushroom muzzle mystify nauseate nosedive
        obliterate orchestrate outfox outgun outmuscle outrage outwit overflow overpower overrun
        overwhelm parade paralyse paralyze parrot peddle perplex pester petrify pillory pine
        plague plummet politicise politicize prey propel pulsate pulverise pulverize pummel
        quash quip rage rail rant rattle ravage rave reawaken rebuff regurgitate reign reignite
        reinvigorate rejuvenate rekindle relish repulse resonate resurrect resuscitate revel
        reverberate revitalise revitalize revolt revolutionise revolutionize rip ripple roar
        roast rocket romanticise romanticize rot rout rub sabotage salivate savage savor savour
        scandalise scandalize scoff scorch scream scupper scuttle seduce seethe sensationalise
        sensationalize shade shatter shimmer shine shock showcase shred shriek shun sicken
        simmer sizzle skewer skydive skyrocket slam smolder smother smoulder snarl sneer
        snowball snub soar sob sparkle spearhead spellbind/spellbound spew spiral spit/spat
        splutter spook spout spurn squash stagnate stalk stampede steamroll stifle stomp
        strangle stun stupefy suffocate supercharge swamp swarm swindle swipe swoon tantalise
        tantalize teem terrify thrash throb throng throttle thunder titillate topple torch
        torpedo trailblaze trample transfix trash traumatise traumatize troll trounce trumpet
        turbocharge twinkle underscore unfold unleash unnerve unravel unseat upend uproot usher
        vanquish vilify waffle wail wallop wax weaponise weaponize weep/wept wilt wither witness
        wow wreak wrestle
        """,
    ),
    (
        "drama",
        0.7,
        """
        accelerate accost admonish adorn alarm ambush amplify applaud arouse augment axe bag
        bait barrel battle beckon bedeck beg begrudge belittle bemoan berate beseech betray
        bewail blame blight blow bludgeon bolster bolt boo boost brave bridge brush bully burn
        burst butcher captain careen career carve castigate cement challenge champion charm
        chastise cheer clash clinch cloud collapse commemorate confront conjure convulse court
        craft cruise crumble cultivate dart dash deceive decry deepen deface defile defy delight
        denigrate denounce deplore deride desecrate despair discredit dismiss disparage disturb
        ditch dodge dominate drain dread duel dump echo eclipse elevate elicit elude embody
        embrace embroil empower encapsulate enchant engineer enhance enrich entangle epitomise
        epitomize erode escalate evade evoke exacerbate exemplify expose extol exude falter
        festoon fight/fought flex flood flounder foil foment forge fortify frighten fritter
        frustrate fuel goad grab grace grieve grind/ground grip gun hail hammer hamper harass
        heckle helm hinge hone honor honour hurl hurtle impede implore incite inflame inspire
        instigate instil instill intensify jeer jolt jump knit labor labour lament languish laud
        lavish leap leverage litter loom loot lunge lurch maim malign mangle manipulate massacre
        maximise maximize mire mobilise mobilize mock mourn mow muscle mutilate nab navigate
        nurture optimise optimize oust outclass outdo outlast outpace outshine outstrip
        overcome/overcame overshadow overtake pepper permeate persevere persist personify
        pervade pillage pioneer pip pivot plead plot plough plow plunder plunge ply pocket
        pooh-pooh pounce pour prioritise prioritize provoke quell radiate rally rampage ransack
        rebuke redefine reel regret reinvent rejoice relive reminisce resent reshape ridicule
        rock roil romp rubbish rue saddle sail salute sap scar scheme scoop scorn scramble
        sculpt seal seize shake shrug signify silence skid slander slash slaughter
        slay/slew/slain slog slump smash smear snap snatch soldier solidify sow spar spark spike
        splash splurge sprint spur squander stagger steer stem stir stitch stoke storm streak
        streamline strew strike/struck strive stumble stymie summon surge surpass swell swerve
        swoop taint tarnish taunt teeter tempt terrorise terrorize thread thrill thrive thwart
        toil torment torture totter tout transcend transform trigger triumph tumble tussle
        typify unburden uncover undermine underpin unearth unite unload unmask unsettle unveil
        upset vandalise vandalize vault veer vent venture vow wallow weather weave/wove/woven
        whip whizz widen wield withstand/withstood wobble woo worsen zoom
        """,
    ),
    (
        "drama",
        0.6,
        """
        emphasise emphasize highlight
        """,
    ),
    (
        "drama",
        0.5,
        """
        abuse accuse admire admit advocate appreciate aspire assure celebrate charge claim climb
        combat comfort concede condemn confess console contribute crash curb demand demonstrate
        deserve drive/drove/driven edge endure ensure escape excite expedite exploit express
        facilitate fan fear flee/fled flock foster heighten hinder hurry illustrate impress
        journey mar neglect obsess obstruct outperform overcome overlook pave pledge press
        prevail prize probe proclaim promise prompt pursue push race reassure rely reveal revive
        rush sacrifice safeguard scare scrap scrutinise scrutinize shape signal sink/sank/sunk
        solve spread strengthen struggle subject suffer survive symbolise symbolize threaten
        underline unify unlock uplift voice waste welcome worry yearn
        """,
    ),
    (
        "drama",
        0.3,
        """
        acknowledge address advance argue center centre clarify confirm declare determine
        discover earn encounter enjoy experience explore face focus gather hope ignore improve
        insist join lose/lost love oversee praise raise recognise recognize reflect refuse
        reiterate resolve secure seek/sought share stand/stood stress tackle trust
        undergo/underwent/undergone urge value warn
        """,
    ),
)
