"""Loaded verbs, by kind and weight: base forms, with the past forms behind strokes if irregular."""

from __future__ import annotations

from newslint.language.intensity_table import Table

VERBS: Table = (
    (
        "drama",
        0.9,
        """
        agonise agonize amaze anguish annihilate anoint appal appall astonish astound awe backstab
        badger baffle balloon bask batter bawl beam beguile bellow besiege bewilder bewitch blast
        blaze blunder bombard botch brandish brew bristle bubble bulldoze bumble bungle buzz
        captivate catapult cherish clamor clamour clobber concoct confound connive crackle crater
        crave crucify dazzle decimate deluge delve demolish demonise demonize dethrone devastate
        disgust diss distress dither double-cross dumbfound dupe effuse electrify enliven enrage
        enrapture enshrine ensnare enthral enthrall enthuse entice entrance entrap eviscerate
        excoriate fawn fester flabbergast flare flatline flaunt flay fleece freefall fumble gag
        galvanise galvanize ghost glamorise glamorize gleam glimmer glisten glitter gloat glorify
        gobsmack growl gush gut haemorrhage hemorrhage hiss hobnob hollow hoodwink horrify humiliate
        ignite immortalise immortalize implode incense infuriate jet-set lash lure lurk lust marvel
        maul mesmerise mesmerize mystify nauseate nosedive outfox outgun outmuscle outrage outwit
        paralyse paralyze peddle perplex pester petrify pillory plummet politicise politicize prey
        pulsate pulverise pulverize pummel rant ravage rave reawaken rebuff regurgitate reinvigorate
        rejuvenate relish repulse revel revolutionise revolutionize ripple roar rocket romanticise
        romanticize rot rout salivate savage savor savour scandalise scandalize scorch scream
        scupper scuttle seduce seethe sensationalise sensationalize shatter shimmer shred shriek
        shun sicken simmer sizzle skewer skydive skyrocket slam smolder smoulder snarl sneer
        snowball snub soar sob sparkle spellbind/spellbound spew splutter spook spout spurn squash
        stampede steamroll stomp stun stupefy supercharge swamp swarm swipe swoon tantalise
        tantalize teem terrify thrash throb throng throttle thunder titillate torpedo trailblaze
        trample transfix traumatise traumatize trounce trumpet turbocharge twinkle unfold unravel
        unseat vanquish vilify waffle wail wallop weaponise weaponize wilt wither wow wreak wrestle
        """,
    ),
    (
        "drama",
        0.7,
        """
        accost admonish adorn bait barrel bedazzle bedeck begrudge belittle berate beseech blight
        blindside bludgeon boo brawl browbeat cajole careen carve castigate cloud conjure convulse
        dart denigrate denounce deride desecrate despair disparage ditch eclipse elude embody
        enchant epitomise epitomize evoke extol exude festoon flex flounder fritter gasp grace
        hammer heckle hone hurtle implore jeer jolt languish laud lavish lunge lurch malign mangle
        manipulate mutilate nurture pepper permeate personify pervade pillage pooh-pooh pounce quell
        radiate rage rampage reinvent relive resent roil romp rubbish rue sap scorn scramble sculpt
        shell-shock shrug skulk slaughter slither slog spiral splurge squander steamroller storm
        streak streamline strong-arm stymie swerve swoop taint tarnish taunt teeter terrorise
        terrorize thrill thwart toil topple torch torment totter tussle unburden unleash unsettle
        unspool veer venture wallow weave/wove/woven whip whitewash whizz wield woo zoom
        """,
    ),
    (
        "drama",
        0.6,
        """
        plunge smash surge
        """,
    ),
    (
        "drama",
        0.5,
        """
        ambush amplify arouse awaken axe bemoan bewail bleed/bled brave burst butcher champion clash
        craft crumble crush dash decry deface defile defy derail disintegrate dodge dread duel
        embarrass empower encapsulate explode fabricate falter foil foment forge goad grieve harness
        haunt herald hound humble incite inflame instigate invigorate lambast lambaste leverage loom
        loot massacre mastermind mourn mushroom nab navigate outclass outdo outshine outstrip
        overpower overrun overshadow overwhelm plunder quash rebuke redefine reel reign rejoice
        resonate reverberate ridicule sabotage scar shock silence slash slay/slew/slain slump smear
        snatch solidify spark spur stalk stir stoke stumble tout transcend tumble underscore unearth
        unnerve upend uplift uproot vent weather weep/wept wobble yearn
        """,
    ),
    (
        "drama",
        0.3,
        """
        accelerate admire alarm applaud augment bark battle beckon betray boast bolster boost brace
        buckle canonise canonize capsize cascade celebrate cement chastise cheer clinch coerce
        collapse collude condemn confront conquer conspire cripple crow cruise cultivate decay
        deceive deepen deplore discredit dislodge dismiss disturb dominate drain drool dump edge
        electrocute elevate elicit embark embrace embroil emphasise emphasize endure engineer engulf
        enrich entangle erode erupt escalate evade exacerbate excite exemplify exploit fight/fought
        flock flourish fortify fray frighten frustrate fuel grab grapple groom hamper hatch hawk
        heighten helm highlight hurl impede inspire intensify inundate journey lament leap maim mar
        maximise maximize mobilise mobilize mock muzzle obliterate optimise optimize orchestrate
        oust outlast outpace overcome/overcame overflow parade parrot persist plague plot prevail
        prioritise prioritize proclaim propel provoke race rally ransack rattle reignite rekindle
        reminisce reshape resurrect resuscitate revitalise revitalize rush scoff seize shake
        showcase smother snap spar spearhead spike stagger stagnate stifle strangle strike/struck
        strive struggle suffocate swell swindle symbolise symbolize tempt thrive transform trigger
        triumph typify uncover underline undermine underpin unite unlock upset usher vault vow
        withstand/withstood worry worsen
        """,
    ),
    (
        "drama",
        0.2,
        """
        enhance expose safeguard unveil
        """,
    ),
)
