"""Synonyms of news English that a rewrite may exchange without changing what is told.

One group a line; a word may stand in several, and synonyms of a synonym are none. Groups hold
what is near certain in news: verbs of speech only where they are neutral.
"""

from __future__ import annotations

GROUPS: tuple[str, ...] = tuple(
    """
    kill shoot slay murder dead
    dead death die fatal deceased late
    fatality death
    murder killing homicide
    injure hurt wound
    injury wound
    assault attack
    beat defeat
    win victory triumph
    winner victor champion
    protracted drawn-out lengthy prolonged
    lose loss defeat
    cop police officer policeman policewoman
    arrest detain apprehend custody
    jail prison imprison incarcerate
    prisoner inmate detainee
    suspect accused defendant
    charge accuse indict
    convict guilty
    sentence jail
    judge justice magistrate
    court tribunal courtroom
    trial hearing case
    lawyer attorney solicitor barrister counsel
    prosecutor attorney
    lawsuit suit sue
    law legislation bill act statute
    lawmaker legislator politician congressman congresswoman senator representative
    mp lawmaker parliamentarian
    say state tell add note comment
    say declare announce
    announce unveil reveal
    ask inquire query question
    answer reply respond response
    talk speak speech discuss
    talks negotiation discussion
    speech address remark
    statement comment remark
    criticize criticism condemn
    praise applaud commend
    promise pledge vow
    deny reject
    refuse decline reject
    demand call urge
    urge call appeal
    request ask
    warn caution alert
    think believe
    hope want wish
    plan intend
    try attempt seek
    help assist aid support
    aid assistance relief
    start begin commence launch
    end finish conclude close
    stop halt cease
    continue carry
    happen occur
    show demonstrate
    reveal disclose show
    find discover
    search hunt seek
    look search
    see watch view
    film video footage
    clip video footage
    movie film
    picture photo photograph image
    big large huge
    huge massive enormous vast
    small little tiny
    quick fast rapid swift
    buy purchase acquire
    sell sale
    purchase acquisition takeover
    merge merger
    company firm business corporation
    business firm enterprise
    shop store retailer
    worker employee staff staffer
    boss chief head leader
    director boss
    chief head leader
    executive ceo boss
    chairman chair chairwoman chairperson
    spokesman spokeswoman spokesperson
    policeman officer
    fireman firefighter
    paramedic medic
    medic doctor physician
    doctor dr physician
    hospital clinic
    nurse medic
    patient sick
    illness disease sickness
    ill sick
    drug medicine medication
    vaccine jab vaccination inoculation
    vaccinate inoculate immunize
    child kid youngster
    teenager teen youth adolescent
    baby infant newborn
    mother mom
    father dad
    parent mother father
    husband wife spouse partner
    boy girl child
    old elderly aged
    man male
    woman female
    person people individual
    resident people inhabitant
    home house residence
    apartment flat
    road street highway
    motorway highway freeway
    car vehicle automobile
    truck lorry vehicle
    van vehicle
    bus coach vehicle
    plane aircraft airplane jet airliner
    helicopter aircraft chopper
    ship vessel boat
    train rail railway
    railway railroad rail
    crash collision accident
    crash collide
    fire blaze
    blast explosion
    explode detonate
    bomb explosive
    gun weapon firearm
    gun pistol handgun
    rifle gun
    gunman shooter attacker
    bullet shot round
    soldier troop
    army military force
    military troop
    war conflict fighting
    fight battle
    truce ceasefire
    peace truce
    flood flooding
    earthquake quake
    hurricane storm
    storm blizzard
    rise increase climb grow
    increase growth rise
    fall drop decline decrease
    reduce cut lower decrease
    cut slash
    expand grow
    cost price
    pay salary wage
    earn make
    earnings profit
    money cash fund
    fund finance
    money dollar pound
    tax levy duty
    tariff duty levy
    billion bn
    million m
    percent percentage per cent
    economy economic
    year annual yearly
    month monthly
    week weekly
    day daily
    today now
    election vote poll ballot
    poll survey
    vote ballot
    candidate nominee
    government administration
    minister secretary
    president leader
    premier prime
    ex former
    previous earlier former
    country nation state
    america us american usa
    britain uk british
    foreign overseas abroad
    border frontier
    migrant immigrant
    refugee asylum
    deport remove expel
    leave depart
    arrive reach
    travel journey trip
    visit trip
    school college
    college university
    pupil student schoolchild
    teacher educator
    study research
    researcher scientist expert academic
    report account
    newspaper paper daily
    journalist reporter correspondent
    broadcaster network channel
    site website
    web internet online
    phone telephone mobile cellphone smartphone
    app application
    protest demonstration rally march
    protester demonstrator
    rally march
    riot unrest
    crowd mob
    strike walkout
    union labor
    allow permit let
    ban prohibit bar outlaw forbid
    approve back support
    approve pass
    oppose against
    rule ruling decision
    choose pick select
    name identify
    name call
    appoint name
    resign quit step
    fire sack dismiss
    hire recruit employ
    job post role position
    team side squad
    match game fixture
    player athlete
    coach manager
    contest competition tournament
    prize award
    record best
    fan supporter
    singer vocalist
    song track single
    actor actress star
    author writer
    book novel
    steal theft
    rob robbery
    thief robber burglar
    burglary robbery
    fraud scam
    crime offense
    investigate probe inquiry
    investigation probe inquiry
    inquiry enquiry
    proof evidence
    witness bystander
    victim casualty
    rescue save
    missing disappear
    build construct
    destroy wreck demolish
    damage harm
    repair fix
    important key major significant
    main major primary
    near close
    error mistake
    chance opportunity
    problem issue
    talks summit
    deal agreement pact accord
    treaty pact accord
    get receive obtain
    give hand
    send dispatch
    carry transport
    show display
    almost nearly
    about around approximately
    """.strip().splitlines()
)
