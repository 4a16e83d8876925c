"""Phrases that make a scene of the news, by weight; the notation is `phrases`'."""

from __future__ import annotations

from newslint.language.intensity_table import Table

PHRASES: Table = (
    (
        "drama",
        0.9,
        """
        ~send|sent shock waves|shockwaves
        shock waves
        ~send|sent shivers
        ~spark|~fuel|~ignite a _? debate|backlash|row|conversation
        amid|amidst growing|mounting|rising|heightened|escalating|ongoing|a _? concern|concerns|\
            fears|tension|tensions|pressure|calls|backlash|uncertainty|scrutiny|speculation|\
            criticism|anger
        in a stunning|shocking|dramatic|bold|surprising|historic|remarkable|significant|major|\
            rare|surprise|heartfelt|bizarre|unexpected|tragic|devastating _? move|turn|twist|\
            blow|display|development|announcement|turnaround|statement|act|moment|gesture|effort|\
            step|decision|turn of events?
        a? turn of events
        ~take|took|taken the _? world|internet|stage|field|city|country by storm
        by storm
        the stage is set
        ~set the stage for
        all eyes are|were|will on|be
        ~break|broke|broken the? internet
        ~leave|left _2 speechless|reeling|stunned|shaken|devastated|breathless|shattered|\
            heartbroken|shocked|baffled|scrambling|wondering
        ~leave|left an indelible mark
        ~leave|left no stone unturned
        ~leave|left a lasting impact|impression|legacy|mark
        ~breathe a sigh of relief
        a sigh of relief
        ~pull no punches
        ~take|took|taken _3 to task
        ~pour cold water
        ~lash out
        ~clap back
        ~step up to the plate
        ~shine|shone a? light|spotlight
        ~paint a|an _? picture|portrait
        ~serve as a|an _? reminder|testament|beacon|example|symbol|warning|wake-up
        ~stand|stood as a|an _? testament|beacon|symbol
        a|an stark|grim|poignant|sobering|powerful|timely|painful|constant reminder
        a|an testament to
        wake-up call
        ~turn a blind eye
        ~take|took|taken center|centre stage
        ~pass the torch|baton
        ~breathe new life
        new lease on|of life
        ~usher in
        point of no return
        ~hang|hung|hangs in the balance
        in the crosshairs|spotlight|limelight
        against all odds
        against the backdrop of
        ~beat the odds
        ~defy the? odds|expectations|gravity
        the fateful day|night|moment|decision|encounter
        dark secrets|secret|past|side|chapter
        worst nightmare|fears
        living nightmare
        ~live|~living the dream
        ~capture|~win|won the _? hearts|imagination|attention
        hearts and minds
        ~take|took your? breath away
        before your eyes
        ~don't miss
        don't miss out?
        can't|can hardly wait
        here's the thing|kicker|catch|twist
        here is the thing|kicker|catch
        the best part
        you won't believe
        ~buckle up
        stay tuned
        look no further
        in today's world|society
        fast-paced world
        ever-changing|ever-evolving|changing|evolving|political|digital|media|competitive|\
            economic|current|global|regulatory|legal|cultural landscape
        ~navigate the|this|these|a|an _? landscape|waters|challenges|complexities|uncertainty
        rich tapestry|history|heritage
        treasure trove
        plethora of
        myriad of?
        an outpouring of
        outpouring of
        glimmer|ray|beacon of hope
        recipe for disaster
        race against time|the
        cat and mouse
        war of words
        bone of contention
        elephant in the room
        uphill battle|struggle
        silver lining
        perfect storm
        slippery slope
        double-edged sword
        no stranger to
        force to be reckoned
        dynamic duo
        unsung hero|heroes
        national treasure
        pride and joy
        true champion|hero|legend|testament|spirit|essence
        second to none
        once-in-a-lifetime
        once in a lifetime
        of a lifetime
        of epic proportions
        in a league of
        ~raise the stakes
        ~make|made a statement
        ~rage on
        ~spiral out
        ~run|ran amok
        ~wreak havoc
        ~cause|~create havoc|chaos|uproar
        fingers crossed
        only time will tell
        remains to be seen
        the world is|was watching
        ~cast|~casting a shadow
        larger than life
        ~get|got candid
        ~spill the beans
        the internet exploded|erupted
        social media users? erupted|exploded
        speaks|spoke volumes
        ~go the extra mile
        ~reach new heights
        to new heights
        to the next level
        ~tug at
        ~touch the hearts
        ~strike|struck a chord|fear|balance
        ~hit home|hard
        ~fight|~battle for his|her|their life|lives
        a beacon of
        a force for
        a far cry
        a bitter blow
        a step in the right direction
        on a positive|high|sad|somber|sombre|lighter note
        to say the least
        nothing short of
        ~spark|~fuel|~ignite _? concern|concerns|fears|outrage|debate|controversy|speculation|\
            backlash|fury|anger|hopes|interest
        """,
    ),
    (
        "drama",
        0.7,
        """
        ~take|took|taken a beating|battering|hammering
        the? clock is|was ticking
        as? if that|this wasn't|weren't enough
        ~shell out
        ~blow|blew|blown the lid
        ~shoot|shot back
        ~stamp out
        been|is|was|are|were on fire this|all season|year
        ~fire back
        ~double down
        tipping point
        boiling point
        breaking point
        against the odds
        dream come true
        a flurry of
        a sea of
        household name
        rising star
        high stakes
        ~cast|cast doubt|doubts|shadow
        a major|huge|significant|massive|big|hammer|body|devastating|crushing|serious blow|boost|\
            setback|win|victory|milestone|breakthrough|step
        a bright future
        bright future
        ~tear|tore|torn through|apart|into
        ~rip through|apart|into
        ~sweep|swept aside
        ~cruise|~coast|~sail|~romp to|past|through|into|home
        ~dash _? hopes
        ~storm|~burst into|out|off|onto|past
        ~limp on|off|home|to
        ~run riot|rings
        ~blow|blew|blown away|apart
        ~churn out
        ~rake in
        ~lap up
        ~lift the lid
        ~set|set tongues wagging
        ~turn heads
        ~steal|stole|stolen the show|spotlight|limelight|headlines
        ~put|put to shame
        at loggerheads
        on a|the knife edge|knife-edge
        down to the wire
        ~come|came to blows
        no mean feat
        hot on the heels
        heart and soul
        with flying colours|colors
        in tatters|disarray
        at breakneck speed
        to the brim|core
        beyond belief|words
        a|mere slap on the wrist
        slap on the wrist
        scot-free
        ~hit rock bottom
        ~hit|~reach a? new|fresh low|heights
        ~rub salt
        ~add insult
        ~heap praise|pressure|misery
        ~shower with praise
        ~sing|sang _? praises
        ~throw|threw|thrown down the gauntlet
        ~lay|laid bare
        ~ride|rode the wave
        ~weather the storm
        ~brave the elements|cold|rain|weather
        packed with
        bursting with
        brimming with
        fuelled|fueled by
        heart of gold
        labour|labor of love
        tug of war
        battle of wills
        fight for survival
        clash of the? titans
        in a league
        """,
    ),
    (
        "drama",
        0.5,
        """
        in full swing
        ~make|made headlines|waves|history
        ~leave|left a legacy
        ~leave|left a trail of
        under fire
        ~hit the headlines|ground|nail|jackpot
        ~fight/fought back
        ~rise|rose to the occasion|challenge
        ~pave the way for?
        ~play|~have|has|had a|an crucial|key|vital|pivotal|important|critical|significant|\
            essential|central|instrumental role|part
        ~shed/shed light
        ~take|took|taken the reins|helm|plunge|bull
        at the helm
        ~hand over the reins
        ~bring|brought to life|light
        a new chapter|era
        ~mark|~signal a|an _? turning|new|significant|major|important|historic point|era|chapter|\
            milestone|step|shift|moment
        ~mark a|an _? milestone
        on the brink|verge|cusp of
        in limbo
        at the heart|forefront|center|centre|epicenter|epicentre of
        under the guise|pretext of
        ~come|came true
        wealth of
        a slew of
        sense of urgency|community|pride|unity|relief|loss|betrayal|unease|excitement|belonging|\
            accomplishment|hope|purpose|achievement
        ~raise|~set the bar
        ~fall|fell victim|prey to
        claimed the? _ lives|life
        ~claim the life|lives
        above and beyond
        ~take|took a toll
        ~get|got ready for|to
        in style
        with ease
        at pains to
        ~cling|clung on|to|onto
        ~bow out
        ~wipe out
        ~gun down
        ~carve|~hammer|~thrash out
        ~rally behind|around|round
        ~rise|rose|risen from the ashes
        in cold blood
        in broad daylight
        neck and neck
        on edge
        in shock
        ~fall|fell|fallen short
        ~give|gave|given a? new|fresh hope
        ups and downs
        no easy feat|task
        ~make|made _? mark
        ~light|lit up
        """,
    ),
    (
        "drama",
        0.3,
        """
        ~go|went viral
        ~come|came|comes under fire|scrutiny|attack
        ~draw|drew|drawn criticism|ire|fire|praise|attention|scrutiny
        ~face|~draw|drew|~spark|~prompt|~provoke _? backlash|criticism|scrutiny|outrage|uproar
        ~hit back
        ~push back against
        turning point
        at a|an crossroads
        in the wake of
        in the face of
        in the heart of
        in the midst of
        a host of
        a wave of
        a string of
        an array of
        a wide|diverse|vast array|range of
        ~send|sent a _? message
        out of control
        raises|raised|raising _? serious|questions|concerns|eyebrows questions|concerns|about?
        ~raise serious|important|fresh|new questions|concerns|doubts
        ~open up about
        ~speak|spoke out
        ~take|took to social|twitter|instagram|facebook media?
        ~grapple|~wrestle with
        ~bear|bore the brunt
        a symbol of
        a glimpse into
        ~gear up
        """,
    ),
)
