"""Loaded nouns, by kind and weight; plurals are made by rule."""

from __future__ import annotations

from newslint.language.intensity_table import Table

NOUNS: Table = (
    (
        "drama",
        0.9,
        """
        abomination abyss aftershock alchemy apex aplomb apocalypse arch-enemy arch-rival
        archrival ardor ardour armageddon arrogance artistry atrocity audacity aura avalanche
        avarice barrage bastion battlefield battleground beacon beast bedlam behemoth betrayal
        bigotry bile blockbuster bloodbath bloodletting bloodshed bluster body-blow bogeyman
        bombshell bonanza boogeyman boondoggle bravado brawl brilliance brute bulwark bust-up
        calamity callousness can-of-worms carnage cataclysm catastrophe cauldron chaos charade
        charlatan chicanery chills cliffhanger colossus comeback conman cornerstone coup
        cover-up coverup coward cowardice craftsmanship crony crook crowd-pleaser crucible
        crusader dazzle death-spiral debacle deceit deception deluge depravity desperation
        despot doom doyen doyenne drubbing dynamo elixir embodiment epic epitome extravaganza
        facade fairy-tale fairytale farce façade fervor fervour fiasco fiend firebrand
        firecracker firestorm flashpoint flurry foe folklore folly fortress fraudster
        free-for-all frenzy frontline furor furore fury game-changer gamechanger gasps gem
        giveaway gladiator glamor glamour glitz gloom glory godsend gold-mine goldmine goliath
        goosebumps grandeur graveyard gravitas gravy-train greed grit guru gusto gut-punch
        hallmark hammer-blow hatred heartache heartbreak heartlessness heartstrings heartthrob
        heavyweight hellhole helplessness henchman heroics heroism hopelessness hornet's-nest
        horror hotbed hubris hypocrisy hypocrite hysteria icon idiocy incompetence ineptitude
        inferno ingenuity insanity jewel juggernaut kingpin labyrinth lackey legend leviathan
        lifesaver linchpin livewire lore lowlife luminary lunacy lunatic lynchpin madman madness
        maelstrom maestro mainstay majesty malice maniac marvel massacre masterclass mastermind
        masterpiece masterstroke mastery mauling maven maverick mayhem maze mecca megastar melee
        meltdown menace minefield minion miracle misery mogul money-pit monster monstrosity
        mystique mêlée nail-biter nemesis nightmare nosedive oasis onslaught opulence ordeal
        outcast outcry outrage panacea panache pandemonium pandora paradise pariah perseverance
        phenomenon pinnacle pizzazz plight powder-keg powderkeg powerhouse predator
        pressure-cooker pretence pretense prowess psychopath puppet purge quagmire quintessence
        rampage razzmatazz redemption renegade resilience retribution revenge roller-coaster
        rollercoaster rout ruthlessness saga salvation sanctuary savage savior saviour scourge
        scumbag sell-out sellout sensation sham shambles shenanigans shivers shockwave showdown
        showpiece showstopper silver-bullet skulduggery skullduggery slugfest smokescreen
        sociopath sorcery sparkle spectacle specter spectre spite splendor splendour spree
        stalwart steamroller stooge stranglehold stronghold strongman stupidity summit superstar
        swagger tailspin talisman tapestry tenacity testament thrashing thriller thug tidal-wave
        time-bomb timebomb tinderbox titan torment torture tour-de-force tragedy trailblazer
        trailblazers traitor travesty treachery treasure treasure-trove tremor trenches triumph
        tsunami turmoil turncoat twist tycoon tyrant upheaval uproar vanity vengeance venom
        verve villain villainess villainy virtuosity virtuoso visionary vitriol volcano war-zone
        warrior warzone wasteland whammy whirlwind white-elephant whitewash wickedness wildfire
        witch-hunt witchhunt wizard wizardry workhorse wretchedness zeal zenith zest
        """,
    ),
    (
        "drama",
        0.7,
        """
        abundance acclaim accolade accolades acrimony adulation adventure aficionado agony
        allegiance allure anguish animosity antagonism anticipation anxiety appetite
        apprehension arms-race array aspiration aspirations backbone backdrop backlash beauty
        bedrock benchmark bewilderment bickering bitterness blaze blessing blight bliss blow
        blueprint bombshells bone bravery breakthrough brink brutality buzz cancer canvas
        catalyst chapter charm clash collapse compassion complexities consternation contention
        conviction courage crackdown crisis crossroads crown crusade curse cusp cynicism
        darkness darling deadlock dedication delight demise despair determination devastation
        devotees devotion dichotomy dictator die-hards dignity disarray disbelief discontent
        discord disgrace disgruntlement dishonour dismay disorder distrust dogfight dogma
        downfall dread duel ecosystem ecstasy elation elegance embarrassment empathy endeavor
        endeavour endurance enmity enthusiasm enthusiasts envy epidemic euphoria exasperation
        excellence excitement exploit exploits face-off faceoff faithful fallout fanbase fanfare
        feat finesse flair flame flames foreboding fortitude free-fall freefall friction
        frustration gambit gamble generosity genius ghost grace gridlock grief grudge guts havoc
        hell hero heroine horde hordes hostility humiliation humility hurdle hype ideology
        impasse implosion indignation infamy injustice integrity interplay intersection
        intricacies ire jealousy journey jubilation juxtaposition kindness landscape legacy liar
        lifeblood lifeline limbo limelight longing loyalty magic magnitude maneuver manoeuvre
        mettle milestone mission mistrust mosaic mourning myriad narrative negativity nerve
        nervousness nexus nuances odyssey onlookers oppression outpouring ovation panic paradigm
        persecution pessimism plaudits playbook plethora ploy plunge positivity precipice pride
        propaganda pursuit quest rage ramification rancor rancour rapture realm rebel rebirth
        reckoning rejuvenation remorse renaissance repercussion repression resentment resurgence
        revelation revelations revolution rhetoric ripple ripples roadmap roar rubble ruin ruse
        sacrifice safe-haven savagery scandal selflessness severity shadow shame shoot-out
        showcase significance slap slump solidarity sorrow spat spectrum spike spin spirit
        spotlight springboard squabble stalemate stamina stand-off standoff stepping-stone storm
        strife stunt surge suspense swarm synergy tears tension tensions threshold thrill throng
        tide tornado trajectory transformation trepidation trick tug-of-war turnaround
        turning-point tussle tyranny underdog undertaking undoing unease unity unraveling
        unravelling urgency vendetta vision willpower wrath wreckage yardstick yearning
        """,
    ),
    (
        "drama",
        0.5,
        """
        accomplishment achievement admission aftermath agenda ambition anger applause arena
        atmosphere battle belief bond boost burden champion cheers commitment complexity
        confession confusion consequence conspiracy controversy core critics cruelty culprit
        danger debate desire destiny destruction detractor devotee disaster discourse dispute
        disregard disruption doubt doubts drama dream earthquake elite elites emotion emphasis
        essence establishment failure faith fan fate favorite favourite fear feud fight gang
        giant gratitude guilt happiness haven heart honor honour hope hunger image impact
        implication importance inequality influx joy leap lies loss mob moment momentum mood
        motive mystery notoriety optimism pain passion perpetrator plague platform plea pledge
        plot pressure promise reality regime regret relief revival risk rival rivalry row scene
        secret secrets setback shock shortcoming solution soul spark star steel strain strength
        struggle suffering surprise survivor suspicion talent thirst threat trauma trust truth
        uncertainty vibe victim vow war wave weakness wonder
        """,
    ),
    (
        "drama",
        0.3,
        """
        animal attention call challenge community concern confidence connection contender demand
        effort expertise focus future issue message move opportunity problem progress question
        reputation role skill success terror victory win
        """,
    ),
)
