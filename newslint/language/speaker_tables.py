"""Words that tell what kind of speaker a phrase names, and whether a person is a he or a she."""

from __future__ import annotations

from newslint.language.abbreviations import words

PRONOUNS = words(
    """
    he she they it i we you him her them us me who which that this these those his hers their its
    our my your himself herself themselves itself whom
    """
)
HE = words("he him his himself")
SHE = words("she her hers herself")
THEY = words("they them their themselves")
IT = words("it its itself")
RELATIVES = words("who which that whom whose")

VAGUE_ALONE = words(
    """
    some many most several few others another everyone everybody someone somebody people anyone
    nobody none both one all any observers
    """
)
"""Nobody in particular, whatever stands beside it but a name."""

VAGUE_HEADS = words(
    """
    experts expert critics critic observers observer analysts analyst insiders insider commentators
    commentator pundits pundit skeptics sceptics detractors opponents supporters fans users
    netizens viewers studies research reports report rumours rumors speculation accounts folks
    specialists watchers strategists scientists researchers economists onlookers watchdogs sceptic
    skeptic media press surveys polls internet
    """
)
"""Nobody in particular unless something says which ones ("analysts at Orbis Bank")."""

ANY = words(
    """
    some many most several few other legal political industry medical independent local various
    numerous countless certain leading top health financial media news unconfirmed recent multiple
    outside security social market early initial preliminary
    """
)
"""Words beside those heads that do not say which ones either."""

COLLECTIVE = words(
    """
    jurors magistrates neighbours neighbors witnesses campaigners councillors lawmakers workers
    parents pupils voters customers passengers protesters ministers locals villagers islanders
    farmers drivers motorists shoppers guests attendees mourners survivors rescuers paramedics
    police officials authorities prosecutors staff family families jury crowd public crew troops
    personnel firefighters detectives investigators relatives people folk leadership management
    half majority percent
    """
)
"""More than one person, though the word may have no plural ending."""

TEXTS = words(
    """
    article bill court document editorial filing indictment inquest inquiry judgment lawsuit letter
    memo note notice page paper poll post report review ruling statement study survey verdict warrant
    """
)
"""What "it" may stand for beside bodies."""

THINGS = words(
    """
    absence accident accolade agreement aircraft approach area ash attempt auction
    audio autopsy award background barrier battle bid bill biopsy blast blaze blood boat
    body-cam bomb bone bridge budget bullet bus camera car carbon career case chance change
    chart check choice clash climate clip cloud cold collapse collection collision comet concern
    contract cost crash crater crime crisis criticism crossing culture cut cyclone dam date deal
    death debate decade defeat delay demand departure desire device diagnosis diagram difference
    dig disease disruption distinction drawing drone drought drug dust earthquake economy effort
    embargo encounter end epidemic eruption event evidence evolution examination example
    excavation exercise exit experience experiment explosion exposure fact factor failure fall
    famine feature ferry fight film fingerprint fire flame flight flood focus fog footage
    fossil freeze friendship frost funding game gas gene genome goal graph growth gun
    handwriting heat heatwave hike honor honour hope hurricane ice idea illness image imaging
    impact incident incline increase infection initiative injury insect interest invasion
    investment issue jet job journey kick kit lake landslide laser launch law layoff leak life
    light lightning loan lorry loss machine map marathon marriage match measurement medicine
    meteorite microscope mistake moment momentum money mood moon mountain move
    murder need needs number object offer oil opening outbreak outcome outlook package pact
    painting pandemic patent pattern pay peace penalty percentage performance phone photo
    photograph picture pipeline plan plane planet pledge policy pollution portion post-mortem
    postmortem pressure prevalence price pride prize problem proceed proceeds process product
    programme project proof purchase push quake quarter race radar rain rally rate reading
    reason rebound recession recording recovery reform rehearsal remains reputation rescue
    result retreat revenue reward ride rise risk rivalry river road rock role roof room round
    route ruin rule sale sanction satellite scale scan scheme screening season sewer share shift
    ship shooting shortage signal situation skeleton slide slump smoke snow soil sound space
    spell spending sport spread stake stance statue step stone storm streak strike struggle
    style substance success sun support surface surge surgery surprise swab symptom system
    takeover target tariff task tax temperature test theft threat tie time title tone tornado
    tour toxicology trade tradition traffic tragedy train treatment trend trip truck tsunami
    tumor tumour turnout turnover typhoon upgrade use van vehicle vessel vibration victory video
    virus visit voice volcano vote wage walk war warmth wave weapon weather weekend whiteboard
    wildfire win wind withdrawal work wreck wreckage x-ray year
    """
)
"""What shows something and says nothing."""

SINGULAR_S = words(
    """
    news press boss princess hostess actress waitress business process congress campus analysis
    diagnosis thesis crisis series ss census bus virus basis address progress access success witness
    governess illness politics mathematics physics headquarters us
    """
)
"""End in -s and are no plurals."""

BODIES = words(
    """
    administration agency airline army association authority bank board body bureau campaign
    charity church club commission committee company conglomerate corporation council court
    department district firm foundation fund government group hospital institute institution
    magazine manufacturer ministry museum network newspaper office organisation organization
    outlet paper parliament party publication publisher regulator retailer school service site
    startup studio team think-tank tribunal union university watchdog website
    """
)
"""What "the ..." may stand for after a body with a name."""

MALE_TITLES = words("mr sir lord father king prince duke congressman councilman herr monsieur pope")
FEMALE_TITLES = words(
    "mrs ms miss mx dame lady queen princess duchess congresswoman councilwoman madame sister"
)
MALE_ROLES = words(
    "spokesman chairman businessman policeman actor husband father son brother uncle salesman "
    "congressman councilman fisherman waiter king prince grandfather widower boyfriend man boy"
)
FEMALE_ROLES = words(
    "spokeswoman chairwoman businesswoman policewoman actress wife mother daughter sister aunt "
    "congresswoman councilwoman waitress queen princess grandmother widow girlfriend woman girl"
)
MALE_NAMES = words(
    """
    aaron abdul abdullah adam ahmed alan albert alejandro alexander alfred ali andre andrew andy
    anthony antonio arthur barack barry ben benjamin bernie bill bob boris brad brandon brian bruce
    carl carlos charles chris christopher craig dan daniel darren dave david dennis derek dmitry
    dominic don donald doug douglas ed eddie eduardo edward emmanuel eric ethan felipe fernando
    francis francisco frank fred gary gavin geoff george giovanni glenn gordon graham greg gregory
    harold harry henry howard hugh ian ibrahim igor isaac ivan jack jacob jaime jake james jason
    javier jay jeff jeffrey jeremy jerry jim joe joel john jonathan jorge jose joseph joshua juan
    julian justin karl keith ken kenneth kevin khalid kyle larry lee leo leon liam louis luca lucas
    luis luke marco marcus mario mark martin matt matthew michael miguel mike mohamed mohammed
    muhammad nathan neil nicholas nick nigel noah oliver omar oscar owen pablo patrick paul pedro
    peter phil philip rafael ralph raymond ricardo richard rick rob robert roberto roger ron ronald
    ross roy russell ryan samuel scott sean sergei simon stanley stephen steve steven stuart ted
    terry thomas tim timothy toby todd tom tony victor vincent vladimir walter wayne will william
    yusuf
    """
)
FEMALE_NAMES = words(
    """
    abigail agnes alice alicia alison amanda amber amelia amy ana andrea angela anita ann anna anne
    annie april aisha barbara beatrice beth betty beverly brenda bridget camila carla carmen carol
    caroline carolyn catherine charlotte cheryl chloe christina christine claire claudia cynthia
    daisy dana danielle deborah debra denise diana diane donna doris dorothy edith eileen elaine
    eleanor elena elizabeth ella ellen emily emma erica esther eva evelyn fatima fiona florence
    frances gail gemma georgia gina gloria grace hannah harriet heather helen hillary holly ingrid
    irene isabel isabella jacqueline jane janet janice jasmine jean jennifer jenny jessica jill
    joan joanna joanne jodie josephine joyce judith judy julia julie karen kate katherine kathleen
    kathy katie kelly kimberly laura lauren leah leila lena linda lisa liz lorraine louise lucia
    lucy lydia lynn madeleine maggie mandy margaret maria marie marilyn martha mary maya megan
    melanie melissa mercedes michelle miriam molly monica nadia nancy naomi natalie natasha nicola
    nicole nina olga olivia pamela patricia paula pauline penny priya rachel rebecca renee rita rosa
    rosemary ruth sally samantha sandra sara sarah shannon sharon sheila shirley sofia sonia sophia
    sophie stacey stella stephanie sue susan suzanne sylvia tamara tanya tara teresa theresa tina
    tracy valerie vanessa vera veronica victoria virginia vivian wendy yasmin yvonne zoe
    """
)
