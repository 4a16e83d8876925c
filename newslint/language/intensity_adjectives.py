"""Loaded adjectives, by kind and weight. Adverbs in -ly are made of them by rule.

The weight says how sure it is that a writer who adds the word adds a judgement: .9 hype in any
news text, .7 nearly always loaded, .5 mild or with a plain sense, too. At .3
and less it says little by itself: it shows mostly what the source's own words may be told by.
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
        blood-soaked bloodcurdling bloodsoaked bloodthirsty bone-chilling bone-crunching bone-headed
        breathtaking callous captivating chilling cold-blooded contemptible cringe-inducing
        cringe-worthy cringeworthy damning deafening demonic deplorable depraved despicable
        detestable devastating diabolical disgraceful disgusting ear-splitting earth-shaking
        earth-shattering edge-of-the-seat electrifying enchanting enthralling excruciating
        exhilarating eye-popping eye-watering eyebrow-raising fear-stricken ferocious fiendish
        fiery-tempered foul-mouthed frightful ghastly ghoulish gobsmacking godless
        goosebump-inducing gripping grisly grotesque ground-shaking gruesome gut-churning
        gut-wrenching gutless hair-raising hair-trigger harrowing hateful headline-making
        heart-breaking heart-rending heart-stopping heart-warming heart-wrenching heartbreaking
        heartless heartrending heartwarming heartwrenching heinous hellish hideous horrid horrific
        horrifying hot-headed immeasurable incalculable incomprehensible inconceivable inexpressible
        inhumane insidious insufferable insupportable jarring jaw-dropping loathsome loveless lurid
        macabre marauding merciless mesmerising mesmerizing mind-blowing mind-boggling mind-numbing
        monstrous nail-biting nauseating nefarious nerve-racking nerve-wracking nightmarish odious
        outrageous panic-inducing pernicious petrifying pitiless pulse-pounding rabid rage-inducing
        rampaging reprehensible repulsive revolting riveting ruthless sadistic satanic scandalous
        shell-shocked shocking sickening sinister sordid soul-crushing soul-destroying
        soul-searching soul-stirring soulless spellbinding spine-chilling stomach-churning stunning
        tear-jerking tear-stained teeth-clenching terrifying thrilling thunderous thunderstruck
        toe-curling traumatising traumatizing unbearable unendurable unfathomable unfeeling
        unimaginable unspeakable unthinkable upsetting venomous vicious vile vitriolic war-weary
        warped white-knuckle world-shaking
        """,
    ),
    (
        "emotive",
        0.7,
        """
        adoring aghast agonized alarming anguished anguishing apocalyptic astounded awful baffling
        beleaguered besotted bewildered biting bittersweet bizarre bleak blighted blissful
        blood-stained bloodied bloodstained breathless broken-hearted brokenhearted bruised
        calamitous cataclysmic catastrophic cathartic cheerless corrosive cowering creepy
        crestfallen crippling daunting defenceless defenseless dejected demoralised demoralising
        demoralized demoralizing despairing despondent destitute devastated dire disconcerting
        disheartened disheartening dismayed dismaying disquieting distraught doting downcast
        downhearted downtrodden dreaded dreadful dumbfounded dumbstruck ecstatic edgy eerie elated
        enraged enraptured entranced euphoric exasperated exuberant exultant famished fateful
        fearsome fevered flabbergasted foreboding forlorn forsaken frantic frazzled frenzied frosty
        galling ghostly giddy gleeful grief-stricken grim gutted gutting hapless harried hate-filled
        haunting heady heartbroken heartfelt helpless horrendous horrible hounded humiliating
        hurtful icy ill-fated impassioned incensed inconsolable indignant inexcusable infuriated
        infuriating inhuman intimidating irate jittery joyless joyous jubilant jumpy lifeless limp
        livid lovestruck maddening malevolent mangled menacing miserable mortifying mystified
        mystifying nostalgic ominous oppressed otherworldly overjoyed overwhelmed panic-stricken
        panicked panicky paralysing paralyzing penniless perplexed perturbed petrified plagued
        plaintive poignant pulsating puzzling quivering racy rapt rapturous rattled raunchy ravaged
        red-faced remorseful repentant rueful ruinous saddening salacious savage scary seething
        serene shamefaced shattered shattering sheepish shrieking sinful skittish smitten sobbing
        sobering solemn somber sombre spellbound spine-tingling spiteful spooked spooky staggering
        starstruck steamy stony-faced sultry surreal tantalising tantalizing tear-filled tearjerking
        tender terrible tight-lipped titillating tormented tortuous tortured torturous tranquil
        triumphant troubling tumultuous uncanny unconscionable unearthly unforgivable unnerved
        unnerving unsettled unsettling wailing wicked wistful wrenching wretched
        """,
    ),
    (
        "emotive",
        0.5,
        """
        acrimonious agitated amazed appalled appreciative ardent arduous astonished baffled battered
        bitter blistering bloody bruising brutal bumpy caustic chaotic crazy cruel cryptic dark
        delighted desolate desperate dingy disillusioned distressing disturbing doomed embarrassing
        embattled embittered enigmatic evil exhausting fascinated fervent feverish fierce filthy
        fraught frustrating furious gloomy grave gritty grubby grueling gruelling hectic homicidal
        horrified humiliated hushed hysterical incendiary inflammatory insane intense intrigued
        joyful lawless messy moody mournful moving murderous murky mysterious nasty outraged painful
        paranoid passionate perilous perverted poisonous rancorous resentful restless rocky scathing
        sceptical searing shabby shadowy shameful shock shocked skeptical sorrowful sour startled
        startling stinging stormy stricken stunned sullen tearful tense thrilled touching tragic
        traumatic treacherous turbulent ugly uneasy unexpected volatile weary weeping weird
        withering worrying zealous
        """,
    ),
    (
        "emotive",
        0.3,
        """
        acute aggrieved amused angered annoyed anxious apprehensive ashamed bemused besieged
        cautious charred cheerful contrite cutting dangerous deadly delicate eager emotional
        enthusiastic excited feared fragile frightened frightening frustrated grieving haunted
        heartened heated hesitant hopeful hostile humbled impatient impoverished irritated mad
        malicious mourning neglected nervous odd optimistic peculiar pressing relieved reluctant
        risky rough scarred screaming serious severe shaken shaking stranded strange surprised
        terrified threatening tough toxic traumatised traumatized trembling twisted upset urgent
        war-torn wary
        """,
    ),
    (
        "emotive",
        0.2,
        """
        afraid angry curious glad happy pleased proud sad sorry vulnerable worried worst-hit
        """,
    ),
    (
        "evaluative",
        0.9,
        """
        absurd abysmal action-packed adrenaline-fueled adrenaline-fuelled age-defying all-conquering
        all-consuming all-important all-powerful all-singing all-star alluring almighty angelic
        archetypal asinine audacious avaricious awe-filled awesome backstabbing bare-knuckle
        barefaced barnstorming barrier-breaking battle-tested beguiling beloved best-ever
        best-in-class best-loved bewitching blatant blazing bleeding-edge bloated blockbuster
        blue-chip bombastic bombshell bonkers botched boundary-pushing boundless brazen
        breath-taking buffoonish bulletproof bumbling bungled cast-iron ceiling-shattering celestial
        chart-topping clownish clueless cockamamie consummate cooked-up countless courageous
        cowardly crackpot craven critically-acclaimed cut-throat cutthroat daring dastardly dazzling
        death-defying delectable deluded delusional demented despotic die-hard diehard disastrous
        disgraced disingenuous dismal dog-eat-dog dogged draconian drag-out duplicitous
        dyed-in-the-wool dystopian eagerly-anticipated eagerly-awaited earth-moving effervescent
        envelope-pushing epic era-defining esteemed ethereal exceptional explosive exquisite fabled
        fabulous fail-safe fairy-tale fairytale far-fetched farcical fearless feckless first-rate
        flagrant foolhardy foolish foolproof gallant game-changing generation-defining ginormous
        glaring gleaming glistening glittering glorious godlike gold-plated gold-standard
        gravity-defying greedy ground-breaking half-baked hard-hitting hard-nosed hardcore
        hare-brained harebrained heavenly heavy-handed heroic high-handed highly-anticipated
        history-defining history-making holier-than-thou hotly-anticipated humongous hypocritical
        idyllic ill-advised ill-conceived illustrious imperious incomparable indispensable
        indomitable industry-leading inescapable inexorable infamous inimitable innumerable
        insatiable inspirational inspiring insurmountable intrepid invaluable iron-fisted ironclad
        irresistible irresponsible jackbooted jaw-droppingly kafkaesque knock-down lamentable
        larger-than-life laughable limitless long-cherished long-suffering loony loopy ludicrous
        magical magnificent majestic market-leading marvellous marvelous matchless mendacious
        miraculous misguided mold-breaking momentous money-grabbing monumental mould-breaking
        mouth-watering mouthwatering much-admired much-anticipated much-hyped much-loved
        much-maligned much-missed much-needed much-touted much-vaunted must-have must-read must-see
        must-watch mystical nation-defining needle-moving never-ending neverending nightmare
        no-holds-barred no-nonsense nonsensical orwellian out-of-touch outlandish palatial palpable
        paradigm-shifting pathetic peerless perfidious phenomenal picturesque pitiful plush pompous
        posh postcard-perfect power-hungry preposterous pretentious priceless pristine quaint
        quintessential rapacious reckless record-shattering record-smashing red-hot regal relentless
        remarkable resolute resplendent revered revolutionary ridiculous rip-roaring ritzy roaring
        rock-solid rollicking rudderless rugged saintly sanctimonious scintillating scorched-earth
        scrumptious season-defining self-important self-proclaimed self-righteous self-serving
        self-styled sensational shambolic shameless shimmering shining short-sighted show-stopping
        showstopping sizzling smash-hit sparkling splendid star-crossed star-making star-powered
        star-spangled star-studded stately stellar storied storybook stupendous sublime sun-baked
        sun-drenched sun-kissed sun-soaked super-sized supersized sure-fire surefire swanky
        swashbuckling tenacious terrific thought-leading time-honored time-honoured time-tested
        tireless tone-deaf top-notch tour-de-force trailblazer trailblazing traitorous transcendent
        treasured tremendous tried-and-tested tried-and-true trumped-up two-faced tyrannical
        unabashed unadulterated unalloyed unbelievable unbreakable unbridled unconquerable undaunted
        underhand underhanded undimmed undisputed undying unfettered unflinching unforgettable
        unmatched unmissable unmitigated unparalleled unrelenting unrivaled unrivalled unshakable
        unshakeable unspoiled unspoilt unstinting untamed untold unwavering unyielding uplifting
        upscale valiant verdant vibrant villainous virtuosic visionary watertight well-heeled
        well-loved well-oiled well-worn white-hot windswept winner-take-all witch-hunting woeful
        world-beating world-famous world-leading world-renowned
        """,
    ),
    (
        "evaluative",
        0.7,
        """
        accursed action-filled adept adored adrenaline-pumping adroit affable agile all-encompassing
        all-out altruistic amazing amiable antagonistic antiquated archaic arrogant artful astute
        atmospheric attention-grabbing awe-inspired back-breaking backbreaking backward ballooning
        barbed battle-weary bellicose belligerent bespoke big-hearted bigoted bland blinkered
        blood-pumping blossoming blundering boastful bogus boisterous bold bona-fide bonafide
        bottomless brainy brash brave brewing brilliant bubbly bucolic bullish bumper buoyant
        burgeoning buzzworthy canny career-defining cavalier cavernous charming cheeky cherubic chic
        childish choking cinematic classy clear-eyed cocky cold-hearted colossal combative
        commanding compassionate complacent conceited confrontational controversial cool-headed cosy
        coveted cozy crafty crazed crisis-hit crooked crowd-pleasing crumbling crushing cunning
        curated cynical debt-ridden decadent deceitful deceptive deep-rooted deep-seated defiant
        deficient deft delightful demonised demonized deranged derided despised devoted dignified
        diligent dishonoured distinctive distinguished do-or-die dominating domineering drab drastic
        dreary dubious dyed dynamic easy-going ebullient eccentric edge-of-your-seat effortless
        effusive elegant emboldened eminent emphatic empowering energising energizing engaging
        erratic evocative exciting excoriating exorbitant extortionate extraordinary extravagant
        eye-catching eye-opening famed fan-favorite fan-favourite fan-pleasing fanatical fantastic
        far-flung far-sighted farsighted feeble feel-good feisty feted fiery fitting flamboyant
        flavorful flavourful flawless fledgling flimsy formidable forward-looking forward-thinking
        foundational fruitful full-blown full-scale fun-filled futile fêted galvanised galvanized
        gaping gargantuan genial genius genteel gigantic glamorous glitzy godforsaken good-natured
        gorgeous gracious gratuitous gregarious groundbreaking gung-ho gutsy hackneyed
        hapless-looking hard-charging hard-earned hard-fought hard-hearted hard-hit hard-working
        hardhearted hardworking harsh haughty hawkish headline-grabbing heart-melting heart-pounding
        hefty high-flying high-octane high-powered high-stakes highly-regarded hilarious hip
        holistic hopeless hotly-contested hotly-debated hyped iconic ill-equipped ill-judged
        ill-prepared ill-timed imaginative immature immense impactful impish implausible imposing
        impressive improbable incompetent incongruous incredible indulgent inept ingenious ingrained
        inhospitable insightful insipid inspired intolerable intricate intrusive intuitive invasive
        inventive invigorated invigorating invincible ironic irrepressible jovial keenly-awaited
        keenly-contested kind-hearted kindhearted lacerating lackadaisical lackluster lacklustre
        landslide lauded laugh-out-loud lavish lax legendary lenient level-headed life-altering
        life-changing life-saving lifesaving likable likeable loathed long-awaited long-overdue
        looming lopsided lovely lumbering make-or-break maligned mammoth manic masterful masterly
        maverick meddling mesmeric meticulous middling mighty mind-altering mind-bending mindless
        mischievous monotonous multifaceted mushrooming must-attend myopic needless noble nosediving
        nostalgia-filled nosy noteworthy notorious nuanced on-trend one-of-a-kind operatic opportune
        opulent out-of-control outstanding overarching overbearing overblown overhyped overpriced
        overrated overwhelming overzealous painstaking pampered paradoxical people-first personable
        pervasive petty petulant phoney phony pitched pivotal playful plucky plummeting pointless
        polished power-packed prescient primitive prized prodigious profligate profound prophetic
        prying pugnacious punishing punitive purpose-driven quick-thinking raging raucous ravaging
        record-equalling refreshing regrettable reinvigorated rejuvenated remorseless renegade
        renowned resounding restorative resurgent reviled rewarding ridiculed rife rigorous riotous
        rocketing rogue roiling rotten rousing rowdy runaway rustic sagacious sage savvy scalable
        scandal-hit scandal-plagued scarring scenic scrappy seamless sedate seedy self-assured
        self-confident selfless seminal senseless shady sham shamed shoddy shrewd simmering
        singular skilful skillful sky-high skyrocketing slack slapdash sleazy sleek sleepy slick
        slipshod sloppy smoldering smouldering smug snowballing soft-touch sparky spectacular
        spendthrift spineless spiraling spiralling spirited spunky stale starry-eyed
        state-of-the-art stifling stirring stoic stoical storming streetwise stunted stuttering
        stylish substandard suffocating sullied sumptuous superb sure-footed surefooted surging
        swaggering swingeing synergistic tarnished tasty tech-savvy tedious tepid theatrical
        thespian thorny thought-provoking thrill-packed thrill-seeking thriving thumping timeless
        tiresome titanic toothless touted towering trail-blazing transformative trigger-happy
        truculent true-blue ultra-conservative unapologetic unassuming unbeatable unbowed
        uncontrolled underrated underwhelming undeserving undeterred unfazed unflappable unforgiving
        ungrateful unheralded unhinged uninspired uninspiring unjust unjustified unloved
        unprecedented unprepared unrepentant unruly unscrupulous unshaken unstoppable unsung
        unsuspecting unwarranted unworthy up-and-coming useless vain vaunted vilified virtuoso
        vivacious wanton warlike warm-hearted warmhearted wasteful wayward well-deserved well-earned
        well-rounded whimsical whopping wide-eyed wily winner-takes-all wonderful world-class
        worldly wrong-headed wrongheaded yawning zany zesty
        """,
    ),
    (
        "evaluative",
        0.6,
        """
        stark
        """,
    ),
    (
        "evaluative",
        0.5,
        """
        abrupt acclaimed admirable admired ailing airy ambitious appealing apt assertive autocratic
        backroom baseless beautiful blunt booming boring bright budding bustling caring
        cash-strapped celebrated charismatic cherished clear-cut close-knit clumsy clunky colorful
        colourful comical commendable concerning considerable contemporary contentious cornerstone
        crunch cut-price cutting-edge decisive defining definitive delicious deserved disappointing
        dishonest divisive downright dramatic drawn-out dull egregious encouraging endless enjoyable
        enormous entertaining entrenched enviable evasive ever-growing ever-increasing ever-present
        excellent far-reaching fascinating flawed forceful forgotten forthright frank fresh-faced
        full-throated gifted groundless gullible hard-pressed hard-won hated heavy-hearted
        heightened high-profile historic hot-button huge humble humdrum humorous ideal ill-tempered
        immersive inevitable innovative interesting intriguing jam-packed justified key
        knowledgeable landmark lasting laudable lazy lethal lifelong lingering lively loyal lucky
        lukewarm lush massive meager meagre meaningless measly mediocre memorable mere minuscule
        mounting must-win muted naive narrow naïve next-generation obdurate obstinate obvious
        old-fashioned one-sided optimal outmoded outright outspoken overdue paltry paramount perfect
        pioneering pleasant pleasing plentiful plunging poetic pointed polarising polarizing potent
        precarious premium prestigious preventable pricey proactive prolific pronounced provocative
        prudent questionable quirky radiant radical rampant rational record-breaking reputable
        rickety rightful robust run-of-the-mill scant scorching seasoned secretive shaky sheer silly
        simplistic sincere slippery sluggish so-called soaring sold-out sophisticated sorry-looking
        sought-after sprawling spurious stern stiff striking struggling stubborn surprising sweeping
        swift tainted talented telling threadbare tight-knit tightly timely top-level top-tier
        trendy tricky troubled trusted tumbling unacceptable unavoidable unchecked undeniable
        underperforming undue unenviable unfortunate unfounded unhealthy unique unlucky unmistakable
        unpleasant unwelcome up-to-date uphill utter vast vociferous watershed well-established
        wholesome worthwhile
        """,
    ),
    (
        "evaluative",
        0.3,
        """
        absolute abundant accomplished aggressive ample aspiring authentic authoritarian avoidable
        award-winning beneficial breakneck candid careless challenging clandestine clear clever
        clinical committed community-driven compelling competent complicated comprehensive confident
        constant convincing corrupt creative credible crucial damaging dedicated destructive
        determined detrimental dictatorial discredited disruptive diverse divine dominant
        dysfunctional efficient elaborate elite endemic enduring energetic energised energized
        essential evident exaggerated excessive exclusive extensive extreme extremist failing famous
        fascist fashionable fast-growing fast-moving fast-paced flourishing fresh fringe fundamental
        futuristic generous genuine glacial gross growing hard-line hardline high-end high-level
        high-quality high-ranking honest imminent impending important in-form inadequate inclusive
        increasing inflated influential instrumental insufficient integral leafy legitimate
        long-standing longstanding lucrative luminous luxurious lyrical major meaningful medieval
        mega meteoric misleading negligent notable noticeable obsolete oppressive outdated
        overlooked parasitic persistent poised popular powerful predatory privileged problematic
        productive proficient prominent promising prompt protracted rapid reasonable reliable
        resilient respected revitalised revitalising revitalized revitalizing rich rising
        rock-bottom seismic sensible sharp significant sizable sizeable skilled smooth solid
        spacious speedy steadfast steady steep strategic strict strife-torn stringent substantial
        successful sudden super superior suspicious sustainable systemic tailored thorough tiny
        totalitarian trustworthy unfair unlikely unnecessary unpopular unusual useful valuable
        veteran vital warm weak welcome well-known well-placed wide-ranging widespread
        """,
    ),
    (
        "evaluative",
        0.2,
        """
        bad best-known big collaborative complex dependable difficult effective favorable favourable
        good great hard heavy large leading long main modest rare strong top wide
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
        toughest ultimate
        """,
    ),
    (
        "superlative",
        0.3,
        """
        best biggest fastest hottest largest richest strongest worst
        """,
    ),
)
