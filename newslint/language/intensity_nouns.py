"""Loaded nouns, by kind and weight; plurals are made by rule."""

from __future__ import annotations

from newslint.language.intensity_table import Table

NOUNS: Table = (
    (
        "drama",
        0.9,
        """
        abomination abyss apex aplomb apocalypse arch-enemy arch-rival archrival ardor ardour
        armageddon artistry avarice barrage bastion battleground beacon bedlam behemoth bile
        bloodbath bluster body-blow bogeyman bombshell bonanza boogeyman boondoggle bravado brute
        bulwark bust-up calamity callousness can-of-worms carnage cataclysm cauldron charade
        charlatan chicanery chills cliffhanger colossus conman coward cowardice crony crowd-pleaser
        crucible crusader dazzle death-spiral debacle depravity doom doyen doyenne drubbing dynamo
        elixir embodiment epitome extravaganza facade fairy-tale fairytale façade fiasco fiend
        firecracker firestorm flashpoint flurry folly free-for-all frenzy game-changer gamechanger
        gasps glitz godsend gold-mine goldmine goliath goosebumps grandeur gravitas gravy-train grit
        guru gusto gut-punch hammer-blow heartache heartbreak heartlessness heartstrings heartthrob
        hellhole helplessness henchman heroics heroism hopelessness hornet's-nest hotbed hubris
        hypocrite hysteria idiocy ineptitude inferno ingenuity insanity juggernaut kingpin labyrinth
        lackey leviathan lifesaver linchpin livewire lowlife luminary lunacy lunatic lynchpin
        madness maelstrom maestro majesty malice maniac marvel masterclass mastermind masterpiece
        masterstroke mastery mauling maven maverick mayhem mecca megastar melee meltdown minefield
        minion money-pit monstrosity mêlée nail-biter nemesis nosedive onslaught opulence outcast
        panacea panache pandemonium pandora pariah pinnacle pizzazz powder-keg powderkeg powerhouse
        pressure-cooker pretence pretense prowess psychopath quagmire quintessence rampage
        razzmatazz renegade roller-coaster rollercoaster rout ruthlessness salvation savage savior
        saviour scourge scumbag sell-out sellout shambles shenanigans shivers shockwave showdown
        showpiece showstopper silver-bullet skulduggery skullduggery slugfest smokescreen sociopath
        sorcery sparkle splendor splendour steamroller stooge stranglehold strongman stupidity
        swagger tailspin tapestry tenacity testament thrashing tidal-wave time-bomb timebomb
        tinderbox tour-de-force travesty treasure-trove turncoat vanity venom verve villainess
        villainy virtuosity virtuoso visionary vitriol war-zone warzone whammy whirlwind
        white-elephant whitewash wickedness wildfire witch-hunt witchhunt wizardry workhorse
        wretchedness zeal zenith zest
        """,
    ),
    (
        "drama",
        0.7,
        """
        acrimony aficionado allure animosity antagonism anticipation arms-race bedrock bewilderment
        bickering blight bliss bloodlust blueprint brilliance brink cliff-edge cusp cynicism
        deadlock devotees devotion dichotomy die-hards discord disgruntlement dishonour dogfight
        dogma duel ecstasy elation elegance endeavor endeavour enmity envy epidemic face-off faceoff
        fervor fervour finesse foreboding fortitude free-fall freefall furor furore gambit gem
        generosity glory gridlock grudge gut-check havoc heart-stopper heartstopper horde hordes
        howler humility implosion infamy ire juxtaposition legend lifeblood limbo limelight longing
        mettle mosaic myriad nailbiter negativity nervousness nexus nightmare odyssey outpouring
        paradigm playbook plethora positivity precipice propaganda rancor rancour rapture rebirth
        reckoning rejuvenation renaissance rip-roarer roadmap safe-haven saga savagery screamer
        selflessness shake-down shocker showman spat spotlight springboard stepping-stone strife
        stunner superstar sweetheart synergy talisman thrill thrills throng tirade titan torment
        tug-of-war turmoil turning-point tussle tyranny underdog undoing unraveling unravelling
        upheaval uproar vendetta vengeance war-of-words whirl willpower woe woes wrath yardstick
        yearning
        """,
    ),
    (
        "drama",
        0.5,
        """
        abundance accolades agony anguish arrogance backbone betrayal bitterness blessing
        blockbuster bloodletting bloodshed blow bravery brawl brutality buzz catalyst catastrophe
        chaos cornerstone courage craftsmanship crossroads cruelty crusade culprit deluge demise
        despair devastation disarray disbelief disgrace dismay downfall drama dread embarrassment
        emotion epic euphoria exasperation excellence excitement fanfare feud fightback firebrand
        flair fury genius glamor glamour gloom hallmark heavyweight hell hero heyday horror
        humiliation hype icon incompetence indignation influx interplay intricacies joy jubilation
        lifeline mainstay massacre maze menace miracle misery mogul momentum monster mystery
        mystique narrative notoriety ordeal outburst outcry outrage ovation passion perseverance
        plague plaudits plight plot ploy plunge quest rage realm redemption resurgence retribution
        revenge rhetoric roar scandal shock sorrow spectacle specter spectre spree squabble stalwart
        sting struggle suffering surge suspense tension tensions thirst thriller thug tragedy
        treasure twist tycoon unease ups-and-downs urgency villain walkover wonder
        """,
    ),
    (
        "drama",
        0.3,
        """
        acclaim accolade adulation aftermath allegiance anger anxiety apprehension array aspiration
        aspirations atmosphere atrocity audacity aura avalanche backdrop backlash battle battlefield
        bigotry blaze boost breakthrough burden charm clash collapse comeback compassion
        complexities confusion consternation contention controversy coup cover-up coverup crackdown
        crisis crook curse danger darkness darling deceit deception dedication delight desperation
        despot destruction determination devotee disaster discontent distrust elite empathy
        enthusiasm enthusiasts exploit exploits fallout farce feat foe fortress friction frontline
        frustration gamble greed grief guts hatred heroine hurdle hypocrisy impasse injustice
        integrity journey landscape legacy lore madman magnitude maneuver manoeuvre milestone
        mission mistrust nerve oasis panic pessimism phenomenon plea predator pride purge
        ramification repercussion resentment resilience revelation revelations revolution ripple
        ripples ruin ruse sacrifice sensation setback severity shadow sham shame showcase
        significance slump soul spark spike spin spirit spite stalemate stand-off standoff
        stronghold stunt swarm tears tide trailblazer trailblazers traitor trajectory trauma
        treachery trepidation trick triumph tsunami turnaround tyrant undertaking unity vibe vow
        warrior wave
        """,
    ),
    (
        "drama",
        0.2,
        """
        ambition chapter commitment ecosystem failure pursuit transformation vision
        """,
    ),
)
