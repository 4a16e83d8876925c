"""Loaded adjectives, by kind and weight. Adverbs in -ly are made of them by rule.

The weight says how sure it is that a writer who adds the word adds a judgement: .9 hype in any
news text, .7 nearly always loaded, .5 mild or with a plain sense, too, .3 a shade only.
"""

from __future__ import annotations

from newslint.language.intensity_table import Table

ADJECTIVES: Table = (
    (
        "emotive",
        0.9,
        """
        abhorrent agonising agonizing appalling astonishing astounding atrocious awe-inspiring
        awe-struck awestruck barbaric barbarous battle-hardened battle-scarred blood-curdling
        blood-soaked bloodcurdling bloodsoaked bloodthirsty bone-chilling bone-crunching
        bone-headed breathtaking brutal callous captivating chilling cold-blooded contemptible
        cringe-inducing cringe-worthy cringeworthy damning deafening demonic deplorable depraved
        despicable detestable devastating diabolical disgraceful disgusting distressing
        dumbstruck ear-splitting earth-shaking earth-shattering edge-of-the-seat electrifying
        enchanting enthralling excruciating exhilarating eye-popping eye-watering
        eyebrow-raising fear-stricken ferocious fiendish fiery-tempered foul-mouthed frightful
        ghastly ghoulish gobsmacking godless goosebump-inducing gripping grisly grotesque
        ground-shaking gruesome gut-churning gut-wrenching gutless hair-raising hair-trigger
        harrowing hateful headline-making heart-breaking heart-rending heart-stopping
        heart-warming heart-wrenching heartbreaking heartless heartrending heartwarming
        heartwrenching heinous hellish hideous homicidal horrid horrific horrifying hot-headed
        immeasurable incalculable incomprehensible inconceivable inexpressible inhumane
        insidious insufferable insupportable jarring jaw-dropping lawless loathsome loveless
        lurid macabre marauding merciless mesmerising mesmerizing mind-blowing mind-boggling
        mind-numbing monstrous murderous nail-biting nauseating nefarious nerve-racking
        nerve-wracking nightmarish odious outrageous panic-inducing pernicious perverted
        petrifying pitiless pulse-pounding rabid rage-inducing rampaging reprehensible repulsive
        revolting riveting ruthless sadistic satanic savage scandalous shameful shell-shocked
        shocking sickening sinister sordid soul-crushing soul-destroying soul-searching
        soul-stirring soulless spellbinding spine-chilling staggering starstruck
        stomach-churning stunning tear-jerking tear-stained teeth-clenching terrifying thrilling
        thunderous thunderstruck toe-curling traumatic traumatising traumatizing unbearable
        unendurable unfathomable unfeeling unimaginable unspeakable unthinkable upsetting
        venomous vicious vile vitriolic war-weary warped white-knuckle world-shaking
        """,
    ),
    (
        "emotive",
        0.7,
        """
        abandoned adoring aghast agonized alarming amazed anguished anguishing apocalyptic
        appalled ashamed astonished astounded awful baffled baffling battered beleaguered
        bereaved besieged besotted bewildered biting bittersweet bizarre bleak blighted blissful
        blood-stained bloodied bloodstained breathless broken broken-hearted brokenhearted
        bruised calamitous cataclysmic catastrophic cathartic charred cheerless contrite
        cornered corrosive cowering creepy crestfallen crippling cruel cutting dark daunting
        defenceless defenseless dejected delighted demoralised demoralising demoralized
        demoralizing despairing desperate despondent destitute devastated dire disconcerting
        disheartened disheartening dismayed dismaying disquieting distraught disturbing doomed
        doting downcast downhearted downtrodden dreaded dreadful dumbfounded ecstatic edgy eerie
        elated embarrassing embattled emotional enraged enraptured entranced euphoric evil
        exasperated exuberant exultant famished fateful feared fearsome fevered flabbergasted
        foreboding forlorn forsaken frantic frazzled frenzied frightening frosty furious galling
        ghostly giddy gleeful grief-stricken grieving grim gutted gutting hapless harried
        hate-filled haunted haunting heady heartbroken heartfelt helpless horrendous horrible
        horrified hounded humiliated humiliating hunted hurtful hushed icy ill-fated impassioned
        impoverished incensed inconsolable indignant inexcusable infuriated infuriating inhuman
        intimidating irate jittery joyful joyless joyous jubilant jumpy lifeless limp livid
        lovestruck loving maddening malevolent malicious malignant mangled menacing miserable
        mortifying mourning moving mutilated mystified mystifying neglected nostalgic ominous
        oppressed orphaned otherworldly outraged overjoyed overwhelmed painful panic-stricken
        panicked panicky paralysing paralyzing penniless perplexed perturbed petrified plagued
        plaintive poignant poisonous pulsating puzzling quivering racy rapt rapturous rattled
        raunchy ravaged red-faced remorseful repentant rueful ruinous saddening salacious
        scarred scary screaming seething serene shaking shamefaced shattered shattering sheepish
        shock shocked shrieking sinful skittish smitten sobbing sobering solemn somber sombre
        spellbound spine-tingling spiteful spooked spooky startling steamy stony-faced stranded
        stunned sultry surreal taboo tantalising tantalizing tear-filled tearful tearjerking
        tender terrible terrified threatening thrilled tight-lipped titillating tormented
        tortuous tortured torturous touching tragic tranquil trapped traumatised traumatized
        trembling triumphant troubling tumultuous twisted uncanny unconscionable unearthly
        unforgivable unnerved unnerving unsettled unsettling wailing war-torn wicked wistful
        worrying wrenching wretched
        """,
    ),
    (
        "emotive",
        0.5,
        """
        acrimonious acute afraid aggrieved agitated amused angered angry annoyed anxious
        appreciative apprehensive ardent arduous barren bemused bitter blistering bloody
        bruising bumpy caustic cautious chaotic cheerful comical concerned content contentious
        controversial crazy critical cryptic curious dangerous deadly delicate desolate dingy
        dirty disappointed disappointing disillusioned divisive eager embittered encouraged
        enigmatic entertaining enthusiastic excited exhausted exhausting fascinated fascinating
        fatal fearful fervent feverish fierce filthy fragile fraught frightened frustrated
        frustrating glad gloomy grateful grave gritty grubby grueling gruelling hazardous
        heartened heated hectic hesitant hilarious hollow homeless honored honoured hopeful
        hostile humbled humorous impatient impressed incendiary inflammatory innocent insane
        intense intrigued intriguing irritated isolated lonely mad messy moody mournful murky
        mysterious nasty nervous odd offended optimistic passionate peculiar perilous pleased
        polarising polarizing pressing proud provocative quirky rancorous raw regrettable
        relieved reluctant resentful restless risky rocky rough satisfied scared scathing
        sceptical searing sensitive serious severe shabby shadowy shaken skeptical sorrowful
        sorry sour startled starving stinging stormy strange stricken sullen surprised
        surprising tense thankful tough toxic treacherous turbulent ugly uneasy unexpected
        unfortunate unhappy unpleasant unwanted unwelcome upset urgent violent volatile
        vulnerable wary weary weeping weird wild withering worried zealous
        """,
    ),
    (
        "emotive",
        0.3,
        """
        alarmed amusing cold empty funny happy insulted sad
        """,
    ),
    (
        "evaluative",
        0.9,
        """
        absurd abysmal acclaimed action-packed adrenaline-fueled adrenaline-fuelled age-defying
        all-conquering all-consuming all-important all-powerful all-singing all-star alluring
        almighty angelic archetypal asinine audacious authoritarian autocratic avaricious
        award-winning awesome backroom backstabbing bare-knuckle barefaced barnstorming
        barrier-breaking battle-tested beguiling beloved best-ever best-in-class best-loved
        bewitching blatant blazing bleeding-edge bloated blockbuster blue-chip bombastic
        bombshell bonkers botched boundary-pushing boundless brazen breath-taking brilliant
        buffoonish bulletproof bumbling bungled bustling cast-iron ceiling-shattering celestial
        chart-topping cherished clownish clueless cockamamie consummate cooked-up countless
        courageous cowardly crackpot craven critically-acclaimed cut-throat cutthroat
        cutting-edge cynical daring dastardly dazzling death-defying definitive delectable
        deluded delusional demented despotic dictatorial die-hard diehard disastrous disgraced
        disingenuous dismal divine dog-eat-dog dogged draconian drag-out duplicitous
        dyed-in-the-wool dystopian eagerly-anticipated eagerly-awaited earth-moving effervescent
        egregious endless envelope-pushing epic era-defining esteemed ethereal exceptional
        explosive exquisite extraordinary fabled fabulous fail-safe fairy-tale fairytale famed
        far-fetched farcical fascist fearless feckless first-rate flagrant flourishing foolhardy
        foolish foolproof gallant game-changing generation-defining ginormous glaring gleaming
        glistening glittering glorious godlike gold-plated gold-standard gravity-defying greedy
        ground-breaking groundbreaking half-baked hard-hitting hard-nosed hard-won hardcore
        hare-brained harebrained heavenly heavy-handed heroic high-handed highly-anticipated
        history-defining history-making holier-than-thou hotly-anticipated humongous
        hypocritical iconic idyllic ill-advised ill-conceived illustrious imperious incomparable
        incredible indispensable indomitable industry-leading inescapable inexorable infamous
        inimitable innumerable insatiable inspirational inspiring insurmountable intrepid
        invaluable iron-fisted ironclad irresistible irresponsible jackbooted kafkaesque
        knock-down lamentable landmark larger-than-life laughable legendary limitless
        long-cherished long-suffering loony loopy ludicrous luminous lush magical magnificent
        majestic market-leading marvellous marvelous matchless medieval mega mendacious
        misguided mold-breaking momentous money-grabbing monumental mould-breaking
        mouth-watering mouthwatering much-admired much-anticipated much-hyped much-loved
        much-maligned much-missed much-needed much-touted much-vaunted must-have must-read
        must-see must-watch mystical nation-defining needle-moving never-ending neverending
        next-generation no-holds-barred no-nonsense nonsensical notorious orwellian out-of-touch
        outlandish palatial palpable paradigm-shifting parasitic pathetic peerless perfidious
        phenomenal picturesque pioneering pitiful pivotal plush pompous posh postcard-perfect
        power-hungry predatory preposterous pretentious priceless pristine quaint quintessential
        radiant rapacious reckless record-shattering record-smashing red-hot regal relentless
        remarkable resolute resplendent revered revolutionary ridiculous rip-roaring ritzy
        roaring rock-solid rollicking rudderless rugged saintly sanctimonious scintillating
        scorched-earth scorching scrumptious season-defining seismic self-important
        self-proclaimed self-righteous self-serving self-styled sensational shambolic shameless
        shimmering shining short-sighted show-stopping showstopping sizzling smash-hit so-called
        sparkling spectacular splendid star-crossed star-making star-spangled star-studded
        state-of-the-art stately steadfast stellar storied storybook stupendous sublime
        sun-baked sun-drenched sun-kissed sun-soaked super super-sized superb supersized
        sure-fire surefire swanky swashbuckling tenacious terrific thought-leading time-honored
        time-honoured time-tested tireless tone-deaf top-notch totalitarian tour-de-force
        trailblazer trailblazing traitorous transcendent treasured tremendous tried-and-tested
        tried-and-true trumped-up two-faced tyrannical unabashed unadulterated unalloyed
        unavoidable unbelievable unbreakable unbridled unconquerable undaunted underhand
        underhanded undimmed undisputed undying unfettered unflinching unforgettable unmatched
        unmissable unmitigated unparalleled unprecedented unrelenting unrivaled unrivalled
        unshakable unshakeable unspoiled unspoilt unstinting untamed untold unwavering
        unyielding uplifting upscale valiant verdant vibrant villainous virtuosic visionary
        watershed watertight well-heeled well-loved well-oiled well-worn white-hot windswept
        winner-take-all witch-hunting woeful world-beating world-famous world-leading
        world-renowned
        """,
    ),
    (
        "evaluative",
        0.7,
        """
        accursed actionable adept adored adroit adversarial affable agile ailing
        all-encompassing all-out altruistic amazing ambitious amiable antagonistic antiquated
        archaic arrogant artful aspiring astute atmospheric attention-grabbing back-breaking
        backbreaking backward ballooning beautiful bellicose belligerent bespoke big-hearted
        bland blossoming boastful bogus boisterous bold bona-fide bonafide bottomless brainy
        brash brave brewing bright bubbly bucolic budding bullish bumper buoyant burgeoning
        buzzworthy canny career-defining careless cash-strapped cavalier cavernous celebrated
        charismatic charming cheeky cherubic chic choking cinematic clear-eyed clinical clumsy
        cocky cold-hearted collaborative colorful colossal colourful combative commanding
        committed community-driven community-led compassionate compelling complacent compromised
        conceited confrontational considerable cool-headed cornerstone corrupt cosy coveted cozy
        crafty crazed crisis-hit crooked crowd-pleasing crucial crumbling crushing cunning
        curated debt-ridden decadent deceitful deceptive decisive deep-rooted deep-seated
        defective defiant deficient defining delightful demonised demonized deranged derided
        deserved despised devoted dignified diligent discredited dishonest dishonoured
        distinctive distinguished do-or-die dominant dominating domineering drab dramatic
        drastic dreary dubious dyed dynamic ebullient eccentric effortless effusive elegant
        emboldened eminent emphatic empowering endemic enduring energetic energised energising
        energized energizing engaging entrenched erratic evocative exciting exclusive
        excoriating exorbitant extortionate extravagant extreme extremist eye-catching failing
        fantastic far-flung far-left far-reaching far-sighted farsighted feeble feisty feted
        fiery fitting flamboyant flavorful flavourful flawed flawless fledgling forgotten
        formidable forward-looking forward-thinking foundational fraudulent fringe fruitful
        full-blown full-scale futile futuristic fêted galvanised galvanized gaping gargantuan
        generous genial genius genteel gifted gigantic glamorous glitzy godforsaken good-natured
        gorgeous gracious grassroots gratuitous gregarious guilty gung-ho gutsy hackneyed
        hard-earned hard-fought hard-hearted hard-line hard-working hardhearted hardline
        hardworking harsh haughty hawkish headline-grabbing hefty high-octane high-profile
        high-stakes highly-regarded hip holistic homegrown hopeless hotly-contested
        hotly-debated humble hyped ideal ill-equipped ill-prepared ill-timed imaginative immense
        immersive impactful impish implausible imposing impressive improbable in-form inclusive
        incompetent incongruous indulgent inept ingenious ingrained inhospitable innovative
        insightful insipid inspired instrumental insufficient interactive intolerable intricate
        intrusive intuitive invasive inventive invigorated invigorating invincible ironic jovial
        keenly-awaited keenly-contested kind-hearted kindhearted lacerating lackadaisical
        lackluster lacklustre landslide lasting lauded lavish lax leafy lethal level-headed
        life-altering life-changing life-saving lifesaving likable likeable loathed long-awaited
        looming lovely loyal lyrical make-or-break maligned mammoth manic massive masterful
        masterly maverick meaningful meddling memorable meticulous middling mighty mind-bending
        mindless mischievous misleading monotonous multifaceted mushrooming must-attend needless
        negligent noble nosediving nosy notable noteworthy nuanced obsolete on-trend
        one-of-a-kind operatic opportune oppressive opulent out-of-control outdated outmoded
        outspoken outstanding overarching overbearing overhyped overrated overwhelming
        overzealous painstaking paradoxical people-first personable pervasive petulant pitched
        playful plucky plummeting plunging poetic pointless poised polished potent prescient
        prestigious primitive prized proactive prodigious profligate profound prolific prophetic
        prying pugnacious punishing punitive purpose-driven questionable radical raging rampant
        raucous ravaging record-breaking record-equalling refreshing reinvigorated rejuvenated
        remorseless renegade renowned resounding restorative resurgent reviled revitalised
        revitalising revitalized revitalizing rewarding ridiculed rife rigorous riotous robust
        rocketing rogue roiling rousing rowdy runaway rustic sagacious sage savvy scalable
        scandal-hit scandal-plagued scarring scenic scrappy seamless seasoned sedate
        self-assured self-confident selfless seminal senseless shady sham shamed shoddy shrewd
        significant simmering singular sizable sizeable skilful skillful sky-high skyrocketing
        slack slapdash sleek sleepy slick slipshod sloppy smoldering smouldering smug
        snowballing soaring sophisticated sought-after sparky spendthrift spineless spiraling
        spiralling spirited sprawling spunky stained stale stifling stirring stoic stoical
        storming streetwise struggling stubborn stunted stylish substandard suffocating sullied
        sumptuous sure-footed surefooted surging suspect suspicious sustainable swaggering
        sweeping synergistic systemic tailored tarnished tasty tech-savvy tedious theatrical
        thespian thought-provoking thriving thumping timeless timely tiresome titanic toothless
        touted towering transformative trigger-happy truculent true-blue trusted tumbling
        ultra-conservative unapologetic unassuming unbeatable unbeaten unbowed unchecked
        uncontrolled underrated underwhelming undeserving undeterred unfit unflappable
        unforgiving ungrateful unhinged uninspired uninspiring unjust unjustified unloved
        unpopular unprepared unqualified unrepentant unruly unscrupulous unshaken unstoppable
        unsung unwarranted unworthy up-and-coming useless vain valuable vast vaunted vilified
        virtuoso vivacious wanton warlike warm-hearted warmhearted wasteful wayward
        well-deserved well-earned well-rounded whimsical whopping wide-ranging wily
        winner-takes-all wonderful world-class worldly worthwhile yawning zany zesty
        """,
    ),
    (
        "evaluative",
        0.6,
        """
        complex continued dedicated huge influential persistent powerful stark sudden tainted
        unique vital widespread
        """,
    ),
    (
        "evaluative",
        0.5,
        """
        abrupt absolute abundant accomplished admired aggressive airy ample apparent appealing
        appropriate apt assertive assured authentic avoidable baseless beneficial blunt booming
        boring busy calm candid careful caring challenging changing clandestine clear clever
        close close-knit collective comfortable competent complete complicated comprehensive
        concerning confident constant contemporary convincing cool core creative credible
        damaging dated delicious demanding dependable destructive determined detrimental
        difficult disruptive diverse downright drawn-out dull effective efficient elaborate
        electric elite emerging encouraging enjoyable enormous essential established eventual
        ever-growing ever-increasing ever-present evident evolving excessive experienced expert
        extensive fake false famous far-off fashionable fast fast-growing fast-moving fast-paced
        favorable favourable firm forceful forthright frank fresh friendly fundamental genuine
        groundless growing gullible harmful hated healthy heavy heightened high-end high-level
        high-quality high-ranking historic honest hot immediate imminent impending important
        inadequate increasing inevitable integral interesting jam-packed justified keen key
        knowledgeable legitimate lifelong lingering lively long-standing longstanding lucrative
        luxurious major marked meager meagre measly mediocre mere minuscule modest mounting
        mutual naive narrow nationwide naïve noticeable novel obvious old-fashioned optimal
        organic outright overlooked paltry paramount perfect pleasant pleasing plentiful pointed
        popular precarious premier premium preventable pricey problematic productive proficient
        profitable prolonged prominent promising prompt pronounced protracted prudent pure
        quality quick rapid rare rational reasonable reliable remote renewed reputable resilient
        respected rich rightful rising scant secretive sensible sharp sheer shifting simplistic
        sincere skilled smooth sold-out solid spacious special speedy spurious stable steady
        steep stern stiff strategic strict striking stringent substantial successful suitable
        superior supportive swift talented thorough tight tight-knit tightly tiny tired
        top-level top-tier trendy tricky troubled trustworthy unacceptable uncertain unclear
        undeniable undue unfair unfounded unhealthy unlikely unmistakable unnecessary unsafe
        unstable unusual up-to-date useful utter veteran viral warm weak welcome welcoming
        well-established well-known well-placed wholesome world-wide
        """,
    ),
    (
        "evaluative",
        0.3,
        """
        able active advanced attractive big broad capable central clean competitive costly
        covert crowded decent deep detailed entire expensive final fine global good great hidden
        historical hungry joint large latest leading lengthy long-running long-serving long-term
        modern natural nice ongoing ordinary original packed positive primary proper real recent
        secret senior shared strong top total traditional true whole wide willing wise young
        """,
    ),
    (
        "superlative",
        0.7,
        """
        all-time bloodiest boldest bravest brightest craziest darkest deadliest fiercest finest
        first-ever foremost greatest never-before-seen pre-eminent preeminent strangest supreme
        ugliest unequaled unequalled unheard-of unsurpassed wildest
        """,
    ),
    (
        "superlative",
        0.5,
        """
        best biggest fastest hottest largest richest strongest toughest ultimate worst
        """,
    ),
)
