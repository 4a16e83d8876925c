"""Words whose forms no rule of `stems` leads back to one key. Tables only."""

from __future__ import annotations

from newslint.language.abbreviations import words


def _keys(table: str) -> dict[str, str]:
    """Read lines of forms, of which the first is the key of the others."""
    rows = [line.split() for line in table.strip().splitlines()]
    return {form: row[0] for row in rows for form in row[1:]}


IRREGULAR = _keys(
    """
    ache aches ached aching
    agree agreed agreeing
    arise arose arisen
    awake awoke awoken
    beat beaten
    become became
    begin began begun
    bend bent
    bind bound
    bite bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    build built
    burn burnt
    bus buses bussed bussing
    buy bought
    can could
    canoe canoes
    catch caught
    change changes changed changing
    child children
    choose chose chosen
    cling clung
    come came
    creep crept
    crisis crises
    deal dealt
    decree decreed
    die dies died dying
    dig dug
    disagree disagreed
    do does did done doing
    draw drew drawn
    dream dreamt
    drink drank drunk
    drive drove driven
    drop dropped dropping
    dwell dwelt
    eat ate eaten
    fall fell fallen
    exchange exchanges exchanged exchanging
    feed fed
    feel felt
    fight fought
    find found
    flee fled fleeing
    fling flung
    fly flew flown flies flying
    foe foes
    foot feet
    forbid forbade forbidden
    foresee foresaw foreseen
    forget forgot forgotten
    forgive forgave forgiven
    forgo forwent forgone
    free freed freeing frees
    freeze froze frozen
    gas gases gassed gassing
    get got gotten
    give gave given
    go goes went gone going
    goose geese
    grind ground
    grow grew grown
    guarantee guaranteed guaranteeing
    half halves halve halved
    hang hung
    have has had having
    hear heard
    hide hid hidden
    hold held
    keep kept
    kneel knelt
    knife knives knifed knifing
    know knew known
    leap leapt
    lean leant
    learn learnt
    leave left leaf leaves leaving
    lead led
    lend lent
    lie lay laid lain lies lied lying lays laying
    light lit
    live life lives lived living
    loaf loaves
    lose lost
    make made
    man men
    mean meant
    meet met
    mistake mistook mistaken
    mouse mice
    oversee oversaw overseen
    overtake overtook overtaken
    overthrow overthrew overthrown
    owe owed owing
    ox oxen
    pay paid
    person people persons peoples
    policeman policemen
    policewoman policewomen
    prove proven
    quiz quizzes quizzed quizzing
    range ranges ranged ranging
    rebuild rebuilt
    repay repaid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    say said says
    scarf scarves
    see saw seen seeing sees
    seek sought
    sell sold
    send sent
    sew sewn
    shake shook shaken
    shave shaven
    shelf shelves
    shine shone
    shoe shoes shod
    shoot shot
    show shown
    shrink shrank shrunk
    sing sang sung
    sink sank sunk
    sit sat
    sleep slept
    slide slid
    smell smelt
    sneak snuck
    speak spoke spoken
    speed sped
    spell spelt
    spend spent
    spill spilt
    spin spun
    spoil spoilt
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    stink stank stunk
    strew strewn
    stride strode
    strike struck stricken
    string strung
    strive strove striven
    swear swore sworn
    sweep swept
    swell swollen
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    thief thieves
    think thought
    throw threw thrown
    tie ties tied tying
    toe toes toed
    tooth teeth
    tread trod trodden
    undergo underwent undergone
    understand understood
    undertake undertook undertaken
    undo undid undone
    uphold upheld
    vie vies vied vying
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    wife wives
    win won
    wind winding
    withdraw withdrew withdrawn
    withhold withheld
    withstand withstood
    wolf wolves
    woman women
    wring wrung
    write wrote written
    analysis analyses
    bacterium bacteria
    basis bases
    criterion criteria
    datum data
    diagnosis diagnoses
    emphasis emphases
    hypothesis hypotheses
    medium media
    oasis oases
    phenomenon phenomena
    thesis theses
    """
)
"""Form -> base form. "Lie" and "lay", "life" and "live", "leaf" and "leave" share too many forms
to be told apart without a parse, so they share a key."""

SPELLINGS = _keys(
    """
    acknowledgment acknowledgement
    aging ageing
    airplane aeroplane
    aluminum aluminium
    among amongst
    anemia anaemia
    anesthetic anaesthetic
    appall appal
    armor armour
    artifact artefact
    ax axe
    behavior behaviour
    caliber calibre
    center centre
    centimeter centimetre
    check cheque
    color colour
    connection connexion
    counselor counsellor
    cozy cosy
    curb kerb
    defense defence
    distill distil
    draft draught
    endeavor endeavour
    enroll enrol
    favor favour
    favorite favourite
    fiber fibre
    fulfill fulfil
    furor furore
    glamor glamour
    gram gramme
    gray grey
    harbor harbour
    honor honour
    humor humour
    install instal
    instill instil
    jail gaol
    jewelry jewellery
    judgment judgement
    kilogram kilogramme
    kilometer kilometre
    labor labour
    license licence
    liter litre
    luster lustre
    maneuver manoeuvre
    marvelous marvellous
    meager meagre
    meter metre
    millimeter millimetre
    mold mould
    mom mum
    mommy mummy
    mustache moustache
    neighbor neighbour
    neighborhood neighbourhood
    odor odour
    offense offence
    pajama pyjama
    parlor parlour
    plow plough
    practice practise
    pretense pretence
    program programme
    rigor rigour
    rumor rumour
    saber sabre
    savior saviour
    savor savour
    skeptic sceptic
    skeptical sceptical
    skepticism scepticism
    skillful skilful
    smolder smoulder
    somber sombre
    specter spectre
    splendor splendour
    story storey
    sulfur sulphur
    theater theatre
    tire tyre
    toward towards
    traveler traveller
    tumor tumour
    valor valour
    vapor vapour
    vigor vigour
    while whilst
    willful wilful
    woolen woollen
    yogurt yoghurt
    """
)
"""British -> American. Only for comparing: some of these are two words on either side."""

UNINFLECTED = words(
    """
    always anything athens atlas bias bloodshed brussels ceiling christmas chaos congress corps
    darling dallas during ed evening everything gas hundred inning james king lens lightning
    mars mathematics morning naked news nothing overseas perhaps politics pudding ring sacred series
    something species spring sterling string texas thing this thus thomas topless wales was wedding willing
    whereas wing yes biped embed shred watershed wicked infrared economics physics athletics
    headquarters ethics gymnastics
    """
)
"""Words that look inflected and are not, or whose other form is another word."""

APART = words(
    """
    association combination constitution corporation formation generation moderation organization
    organisation vacation
    """
)
"""Nouns in -ation that mean something else than the verb they come from."""

FUNCTION_WORDS = words(
    """
    a about above across after afterwards again against ago all almost along already also although
    am among amongst an and another any anybody anyone anything are aren't around as at away back
    be because been before being below beside besides between beyond both but by can can't cannot
    could couldn't despite did didn't do does doesn't doing don't done down during each either else
    ever every everybody everyone everything except few for from further gonna got had hadn't has
    hasn't have haven't having he hence her here hers herself him himself his how however i if in
    inside instead into is isn't it its itself just least less let let's like many may maybe me
    meanwhile might mine more moreover most much must my myself near nearly neither never
    nevertheless no nobody none nor not nothing now of off often on once one one's only onto or
    other others otherwise ought our ours ourselves out outside over own per perhaps quite rather
    really same several shall she should shouldn't since so some somebody someone something
    sometimes soon still such than that the their theirs them themselves then there therefore these
    they this those though through throughout thus till to together too toward towards under unless
    until unto up upon us very via was wasn't we well were weren't what whatever when whenever where
    whereas wherever whether which while whilst who whoever whole whom whose why will with within
    without won't would wouldn't yeah yes yet you your yours yourself yourselves i'm i've i'll i'd
    you're you've you'll you'd he'll he'd she'll she'd it'll it'd we're we've we'll we'd they're
    they've they'll they'd that'll that'd there'll there'd who'll who'd who've what'll what're
    ain't mustn't needn't oughtn't shan't mightn't 'tis 'twas 'em
    """
)
"""Words that hold sentences together and say nothing of their own, lower-cased."""
