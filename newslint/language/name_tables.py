"""Words that names are made of, stand beside or are mistaken for; bodies with their acronyms.

Lower-cased and without full stops, except the bodies.
"""

from __future__ import annotations

from newslint.language.abbreviations import words

TITLES = words(
    """
    adm admiral amb ambassador archbishop ayatollah baron baroness bishop brig brigadier capt
    captain cardinal cdr chairman chairwoman chancellor chief cllr cmdr col colonel commander
    commissioner comptroller congressman congresswoman constable coroner corporal councillor
    councilman councilwoman count countess cpl dame deputy det detective director dr duchess duke
    earl emperor empress father fr general gen gov governor imam inspector insp judge justice king
    lady lieutenant lieut lord lt maj major marshal mayor messrs minister miss mr mrs ms mx officer
    pastor pc pfc pope premier pres president prince princess principal prof professor pvt queen
    rabbi rep representative rev reverend secretary sen senator sergeant sgt sheikh sheriff sir
    sister speaker spokesman spokeswoman spc ssgt sultan superintendent supt treasurer trooper
    vicar treas attorney ceo mp executive madame monsieur herr senor señor signor
    """
)
"""Words before a name that are no part of it."""

TITLE_PARTS = words(
    """
    acting assistant associate chief defence defense deputy district education energy environment
    executive ex finance first foreign former general health home housing interior interim junior
    labor labour lieutenant managing police press prime shadow staff state trade transport
    transportation treasury vice major senior attorney supreme court security homeland national
    city county fire interim world culture justice under house senate minority majority republican
    democratic gop tory conservative
    """
)
"""Words before a title that belong to it ("Deputy Prime Minister", "Shadow Home Secretary")."""

ROLES = words(
    """
    activist actor actress analyst anchor architect artist astronaut athlete author ballerina
    bassist batsman boss bowler boxer broadcaster businessman businesswoman candidate captain
    celebrity champion chef coach co-founder colleague comedian composer conductor congressman cop
    correspondent cyclist dancer defender designer director doctor driver drummer economist editor
    engineer entrepreneur environmentalist epidemiologist executive farmer fellow filmmaker
    financier firefighter footballer founder frontman goalkeeper golfer guitarist historian host
    hostage journalist keeper lawyer leader legend leader manager midfielder model mother musician
    neighbour neighbor novelist nurse opener owner painter paramedic partner pensioner philosopher
    photographer physician physicist pilot player playwright poet policeman politician presenter
    producer prosecutor publisher racer rapper referee reporter researcher resident rival sailor
    scientist screenwriter sculptor singer singer-songwriter skipper soldier sprinter star striker
    student supermodel surgeon swimmer teacher teammate teenager tycoon veteran victim victims
    violinist widow winger writer wife husband son daughter brother uncle aunt grandfather
    grandmother father mother president-elect
    """
)
"""Occupations and relations: capitalised before a name only at the start of a sentence."""

AMBIGUOUS_TITLES = words(
    """
    attorney chief count director executive father fr general house justice king lady lord major
    marshal officer pope prince princess queen secretary sister speaker state duke earl baron
    captain cardinal minister principal deputy
    """
)
"""Titles that other names hold, too: read as one only before what is no ordinary word."""

SUFFIXES = words("jr sr ii iii iv")

PARTICLES = words("al bin da das de del della der den di dos du el ibn la le ten ter van von y zu")
"""Small words inside names of people, and in places ("Rio de Janeiro")."""

BODIES = words(
    """
    academy administration agency airlines airport airways alliance army assembly association
    authority bank board brigade broadcasting bureau cabinet campaign cathedral center centers
    centre centres chamber church city club coalition college commission committee commons
    communications company confederation conference congress constabulary convention corp
    corporation corps council court courts department division enterprises exchange federation
    fire force forces forum foundation front fund gazette government group guard herald holdings
    hospital house inc industries initiative inquiry institute institution insurance
    international journal laboratories league limited llc ltd magazine media ministry mosque
    motors movement museum nations network news observatory office oil online opera orchestra
    organisation organization parliament partners party pharmaceuticals pictures plc police post
    press programme project records red registry republic reserve school secretariat senate
    service services society software squad store stores studios systems technologies telegraph
    television theater theatre times treasury tribunal trust union united university
    """
)
"""Nouns that make the name they stand in that of a body."""

PLACES = words(
    """
    airport alps avenue bay beach boulevard bridge canal cape castle cemetery coast county cove
    creek district drive falls forest gardens gulf harbor harbour heights highway hill hills island
    islands isle lake mall mount mountain mountains ocean palace park peninsula plaza port
    prefecture province region river road sea shore square station strait street terrace territory
    valley village avenue north south east west northern southern eastern western
    """
)
"""Nouns that make the name they stand in that of a place."""

JOINED_BY_OF = words(
    """
    academy act archbishop archdiocese army association bank battle bay bishop board book bureau
    cape chamber church city coast college commission committee confederation congress convention
    council county court crown declaration department diocese duchess duke earl federation
    fort gulf heart house institute isle isles king kingdom league lord lords ministry mount museum
    office order organisation organization prince princess province queen republic school secretary
    sea senate society speaker state states strait straits theatre tower treaty union university
    valley wall war world centers centre center campaign agency authority authorities friends sons
    daughters cathedral guild hall inns joint knights master masters mayor palace party port rock
    sisters brothers story tale temple times voice wizard bill bureaus code court fund national
    service protection prevention
    """
)
"""Nouns that "of", "for" or "on" ties to the rest of a name."""

NO_NAMES = words(
    """
    ad aids am apr april asap atm atms aug august autumn ba bc bible bst cd cds cdt ceo ceos cet
    cfo christmas cst dad dec december didnt diy dj djs dna doesnt dont dr dvd dvds earth easter
    edt est faq father feb february fm fri friday gcse gcses gdp gmt god hiv hr i i'd i'll i'm
    i've id ids im internet it ive jan january jul july jun june ma mar march may mep meps mom
    mon monday moon mother mp mps mr mrs ms mum nov november oct october ok okay pc pcs pdt phd
    pm pr pst rsvp sat saturday sep sept september sir spring summer sun sunday suv suvs thats
    theyre theyve thu thur thurs thursday tue tues tuesday tv ufo ufos usb utc vip web wed
    wednesday weve winter wont youre youve
    """
)
"""Capitalised words that name nobody and nothing that a rewrite could get wrong here."""

NAME_MONTHS = words("april august june may jan")
"""Months that are names of people, too."""

BODY_ACRONYMS = """
ACLU: American Civil Liberties Union
AFP: Agence France-Presse
AIPAC: American Israel Public Affairs Committee
ANC: African National Congress
AP: Associated Press
ASEAN: Association of Southeast Asian Nations
ATF: Bureau of Alcohol, Tobacco, Firearms and Explosives
BA: British Airways
BBC: British Broadcasting Corporation
BJP: Bharatiya Janata Party
BLM: Black Lives Matter
BNP: British National Party
BT: British Telecom
CBI: Confederation of British Industry
CBO: Congressional Budget Office
CBP: Customs and Border Protection; US Customs and Border Protection
CBS: Columbia Broadcasting System
CDC: Centers for Disease Control and Prevention; Centers for Disease Control
CIA: Central Intelligence Agency
CNN: Cable News Network
CPS: Crown Prosecution Service
DEA: Drug Enforcement Administration
DHS: Department of Homeland Security; Homeland Security
DNC: Democratic National Committee
DOD: Department of Defense; Defense Department; Pentagon
DOE: Department of Energy; Energy Department
DOJ: Department of Justice; Justice Department
DOT: Department of Transportation; Transportation Department
DUP: Democratic Unionist Party
DVLA: Driver and Vehicle Licensing Agency
DWP: Department for Work and Pensions
ECB: European Central Bank
EPA: Environmental Protection Agency
EU: European Union
FAA: Federal Aviation Administration
FARC: Revolutionary Armed Forces of Colombia
FBI: Federal Bureau of Investigation
FCC: Federal Communications Commission
FDA: Food and Drug Administration
FEMA: Federal Emergency Management Agency
Fed: Federal Reserve
FIA: International Automobile Federation
FIFA: Fédération Internationale de Football Association
FSA: Financial Services Authority
FSB: Federal Security Service
FTC: Federal Trade Commission
GM: General Motors
GOP: Republican Party; Grand Old Party
HHS: Department of Health and Human Services; Health and Human Services
HMRC: HM Revenue and Customs
HRW: Human Rights Watch
HUD: Department of Housing and Urban Development
IAAF: International Association of Athletics Federations
IAEA: International Atomic Energy Agency
IBM: International Business Machines
ICC: International Criminal Court
ICE: Immigration and Customs Enforcement; US Immigration and Customs Enforcement
ICJ: International Court of Justice
IDF: Israel Defense Forces; Israeli Defense Forces
IFS: Institute for Fiscal Studies
ILO: International Labour Organization
IMF: International Monetary Fund
IOC: International Olympic Committee
IOM: International Organization for Migration
IPCC: Intergovernmental Panel on Climate Change
IRA: Irish Republican Army
IRS: Internal Revenue Service
IS: Islamic State; ISIS; ISIL; Isis; Daesh
ISS: International Space Station
KGB: Committee for State Security
LAPD: Los Angeles Police Department
LSE: London Stock Exchange
MI5: Security Service
MI6: Secret Intelligence Service
MLB: Major League Baseball
MoD: Ministry of Defence
MSF: Médecins Sans Frontières; Doctors Without Borders
NAACP: National Association for the Advancement of Colored People
NAFTA: North American Free Trade Agreement
NASA: National Aeronautics and Space Administration
NATO: North Atlantic Treaty Organization; North Atlantic Treaty Organisation
NBA: National Basketball Association
NBC: National Broadcasting Company
NFL: National Football League
NHL: National Hockey League
NHS: National Health Service
NHTSA: National Highway Traffic Safety Administration
NOAA: National Oceanic and Atmospheric Administration
NPR: National Public Radio
NRA: National Rifle Association
NSA: National Security Agency
NTSB: National Transportation Safety Board
NWS: National Weather Service
NYPD: New York Police Department; New York City Police Department
NYSE: New York Stock Exchange
NYT: New York Times
OECD: Organisation for Economic Co-operation and Development
ONS: Office for National Statistics
OPEC: Organization of the Petroleum Exporting Countries
OSCE: Organization for Security and Co-operation in Europe
OSHA: Occupational Safety and Health Administration
PBS: Public Broadcasting Service
PKK: Kurdistan Workers' Party
PLO: Palestine Liberation Organization
PSNI: Police Service of Northern Ireland
RAF: Royal Air Force
RBS: Royal Bank of Scotland
RNC: Republican National Committee
RSPB: Royal Society for the Protection of Birds
RSPCA: Royal Society for the Prevention of Cruelty to Animals
SEC: Securities and Exchange Commission
SNP: Scottish National Party
SSA: Social Security Administration
TSA: Transportation Security Administration
TUC: Trades Union Congress
UEFA: Union of European Football Associations
UKIP: UK Independence Party
UN: United Nations
UNESCO: United Nations Educational, Scientific and Cultural Organization
UNHCR: UN refugee agency; United Nations High Commissioner for Refugees
UNICEF: United Nations Children's Fund
USDA: US Department of Agriculture; Department of Agriculture; Agriculture Department
USAID: US Agency for International Development
USGS: US Geological Survey
USPS: US Postal Service; Postal Service
VA: Department of Veterans Affairs; Veterans Affairs
WFP: World Food Programme
WHO: World Health Organization; World Health Organisation
WSJ: Wall Street Journal
WTO: World Trade Organization; World Trade Organisation
WWF: World Wildlife Fund; World Wide Fund for Nature
"""
"""One body a line: ``acronym: full name; other names``."""

RELATED = """
democrat democrats democratic
republican republicans gop
conservative conservatives tory tories
labour
liberal liberals lib
islam islamic muslim muslims islamist islamists
jew jews jewish judaism
christian christians christianity
catholic catholics catholicism
protestant protestants
nazi nazis
taliban
"""
"""Names of parties and faiths with their adjectives, which a rewrite may exchange."""

PROPER_ALONE = words("army commons congress kremlin parliament pentagon senate treasury")
"""Nouns of bodies that are names without another word."""

UNSURE_STATES = words(
    """
    al ala ark co conn de del hi id ill ind ia kan ks la ma mass md me mi mich miss mo mont ms mt ne
    neb nc oh ok ont ore pa penn que tex ut va wa wash
    """
)
"""Abbreviations of states that are words or names as well."""

METONYMS = tuple(
    frozenset(line.strip().split(", "))
    for line in """
    us, u.s., usa, united states, america, american, washington, white house
    uk, britain, british, london, westminster, downing street, whitehall, england, english
    russia, russian, moscow, kremlin
    china, chinese, beijing
    france, french, paris, elysee
    germany, german, berlin
    eu, european union, brussels, european, europe, european commission
    japan, japanese, tokyo
    israel, israeli, jerusalem, tel aviv
    iran, iranian, tehran
    india, indian, delhi, new delhi
    ukraine, ukrainian, kyiv, kiev
    scotland, scottish, edinburgh, holyrood
    ireland, irish, dublin
    wales, welsh, cardiff
    australia, australian, canberra
    canada, canadian, ottawa
    """.strip().splitlines()
)
"""A country and what stands for its government: the press puts one for the other."""
