"""Loaded phrases, by kind and weight; the notation is `certainty_phrases`'."""

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
        ~spark|~fuel|~ignite|~raise _? concern|concerns|fears|outrage|debate|controversy|\
            speculation|backlash|fury|anger|hopes|interest
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
        in full swing
        the stage is set
        ~set the stage for
        all eyes are|were|will on|be
        ~make|made headlines|waves|history
        ~go|went viral
        ~break|broke|broken the? internet
        ~leave|left _2 speechless|reeling|stunned|shaken|devastated|breathless|shattered|\
            heartbroken|shocked|baffled|scrambling|wondering
        ~leave|left an indelible mark
        ~leave|left no stone unturned
        ~leave|left a lasting impact|impression|legacy|mark
        ~leave|left a legacy
        ~leave|left a trail of
        ~breathe a sigh of relief
        a sigh of relief
        sighs of relief
        ~pull no punches
        pulls no punches
        ~take|took|taken _3 to task
        ~pour cold water
        ~come|came|comes under fire|scrutiny|attack
        under fire
        ~draw|drew|drawn criticism|ire|fire|praise|attention|scrutiny
        ~face|~draw|drew|~spark|~prompt|~provoke _? backlash|criticism|scrutiny|outrage|uproar
        ~hit the headlines|ground|nail|jackpot
        ~hit back
        ~fight/fought back
        ~fire back
        ~lash out
        ~clap back
        ~push back against
        ~double down
        ~step up to the plate
        ~rise|rose to the occasion|challenge
        ~pave the way for?
        ~play|~have|has|had a|an crucial|key|vital|pivotal|important|critical|significant|\
            essential|central|instrumental role|part
        ~shed/shed light
        ~shine|shone a? light|spotlight
        ~paint a|an _? picture|portrait
        ~serve as a|an _? reminder|testament|beacon|example|symbol|warning|wake-up
        ~stand|stood as a|an _? testament|beacon|symbol
        a|an stark|grim|poignant|sobering|powerful|timely|painful|constant reminder
        a|an testament to
        wake-up call
        ~turn a blind eye
        ~take|took|taken center|centre stage
        ~take|took|taken the reins|helm|plunge|bull
        at the helm
        ~hand over the reins
        ~pass the torch|baton
        ~bring|brought to life|light
        ~breathe new life
        new lease on|of life
        a new chapter|era
        ~usher in
        ~mark|~signal a|an _? turning|new|significant|major|important|historic point|era|chapter|\
            milestone|step|shift|moment
        ~mark a|an _? milestone
        turning point
        tipping point
        boiling point
        breaking point
        point of no return
        at a|an crossroads
        on the brink|verge|cusp of
        ~hang|hung|hangs in the balance
        in limbo
        in the crosshairs|spotlight|limelight
        in the wake of
        in the face of
        in the heart of
        at the heart|forefront|center|centre|epicenter|epicentre of
        in the midst of
        against all odds
        against the odds
        against the backdrop of
        ~beat the odds
        ~defy the? odds|expectations|gravity
        the fateful day|night|moment|decision|encounter
        dark secrets|secret|past|side|chapter
        under the guise|pretext of
        worst nightmare|fears
        living nightmare
        ~come|came true
        dream come true
        dreams come true
        ~live|~living the dream
        ~capture|~win|won the _? hearts|imagination|attention
        hearts and minds
        ~take|took your? breath away
        before your eyes
        ~don't miss
        don't miss out?
        ~get|got ready for|to
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
        wealth of
        plethora of
        myriad of?
        a host of
        a flurry of
        a wave of
        a sea of
        a string of
        a slew of
        an array of
        a wide|diverse|vast array|range of
        an outpouring of
        outpouring of
        sense of urgency|community|pride|unity|relief|loss|betrayal|unease|excitement|belonging|\
            accomplishment|hope|purpose|achievement
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
        household name
        rising star
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
        ~raise|~set the bar
        ~raise the stakes
        high stakes
        ~send|sent a _? message
        ~make|made a statement
        ~fall|fell victim|prey to
        claimed the? _ lives|life
        ~claim the life|lives
        ~rage on
        ~spiral out
        out of control
        ~run|ran amok
        ~wreak havoc
        ~cause|~create havoc|chaos|uproar
        fingers crossed
        only time will tell
        remains to be seen
        the world is|was watching
        raises|raised|raising _? serious|questions|concerns|eyebrows questions|concerns|about?
        ~raise serious|important|fresh|new questions|concerns|doubts
        ~cast|cast doubt|doubts|shadow
        ~cast|~casting a shadow
        larger than life
        ~open up about
        ~get|got candid
        ~spill the beans
        ~speak|spoke out
        ~take|took to social|twitter|instagram|facebook media?
        the internet exploded|erupted
        social media users? erupted|exploded
        speaks|spoke volumes
        ~go above
        above and beyond
        ~go the extra mile
        ~grapple|~wrestle with
        ~reach new heights
        to new heights
        to the next level
        ~tug at
        ~touch the hearts
        ~strike|struck a chord|fear|balance
        ~hit home|hard
        ~take|took a toll
        ~bear|bore the brunt
        ~fight|~battle for his|her|their life|lives
        a beacon of
        a symbol of
        a force for
        a glimpse into
        a far cry
        a bitter blow
        a major|huge|significant|massive|big|hammer|body|devastating|crushing|serious blow|boost|\
            setback|win|victory|milestone|breakthrough|step
        a step in the right direction
        a bright future
        bright future
        on a positive|high|sad|somber|sombre|lighter note
        to say the least
        nothing short of
        """,
    ),
    (
        "evaluative",
        0.7,
        """
        in an effort|attempt|bid to
        in a bid to
        looking|look forward to
        ~highlight|~underscore|~emphasize|~emphasise|~underline|~stress|~reflect|~demonstrate|\
            ~illustrate|~showcase the|his|her|their|its importance|need|significance|commitment|\
            dedication|challenges|complexity|complexities|urgency|growing|ongoing
        the importance|significance|need|urgency|severity|gravity of|for
        the complexities|complexity|challenges|intricacies|nuances of
        sheer number|size|scale|volume
        more than ever
        in fact
        of course
        by no means
        yet another
        yet again
        far from
        all too
        nothing but
        one of the most|best|biggest|greatest|finest|largest|top
        deep roots|understanding|commitment|respect|admiration
        ~reach out
        ~stand|stood firm|tall|by|united
        not just|only
        by far
        ~make|made a difference|splash
        good news
        bad news
        great news
        a reminder of|that
        a sign of
        a sense of
        """,
    ),
    (
        "evaluative",
        0.5,
        """
        ~express|~voice|~share|~convey his|her|their|its|deep|great|a|the _? gratitude|\
            excitement|concern|concerns|sorrow|condolences|disappointment|frustration|optimism|\
            confidence|support|commitment|delight|pride|relief|regret|shock|outrage|anger|\
            sadness|enthusiasm|hope|joy|dismay|sympathy
        ~express gratitude|excitement|concern|concerns|sorrow|condolences|disappointment|\
            frustration|optimism|confidence|support|commitment|delight|pride|relief|regret|shock|\
            outrage|anger|sadness|enthusiasm|hope|joy|dismay|sympathy
        committed|commitment|dedicated|dedication to
        despite this|that|these|those|the _? fact|setbacks|challenges|protests|accounts|efforts
        despite these|this
        """,
    ),
)
