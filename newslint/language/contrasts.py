"""Words of which one thing is only ever one: a murder is no manslaughter, a producer no director.

In: a stem. Out: the stems of what it is told apart from. Nothing here is an opposite; between two
semicolons stand alternatives that rewriters mix up and readers do not, words for one thing without a
stroke between them. Our own lists. What one relation is from its two ends ("her mother", "whose son")
stands in no list together.
"""

from __future__ import annotations

from functools import cache

from newslint.language.stems import stem

ALTERNATIVES = """
murder / manslaughter / rape / assault / robbery / burglary / fraud / arson / kidnapping abduction
/ harassment / stalking / perjury / bribery / blackmail extortion / trafficking / smuggling /
vandalism / negligence / espionage / treason; murderer killer / rapist / robber / burglar / thief
/ fraudster / arsonist / kidnapper / stalker / smuggler; raped / assaulted / robbed / kidnapped
abducted / harassed / stabbed / shot / strangled / drowned / poisoned / beaten; killed / injured
wounded hurt; suicide / murder / accident; suspected / accused / convicted; charged / convicted /
acquitted cleared; convict / victim / suspect / witness; fined / jailed imprisoned / acquitted
cleared / cautioned; arrested / questioned / sued; parole / bail / probation; civil / criminal;
felony / misdemeanor misdemeanour; plaintiff / defendant / juror / judge / prosecutor / lawyer
attorney solicitor barrister; lawsuit / petition / appeal / complaint; director / producer /
screenwriter scriptwriter / composer / editor / choreographer / conductor / photographer /
cinematographer / designer; co-director / co-producer / co-writer / co-founder / co-chairman;
directed / produced / composed / edited / choreographed / designed; actor actress / singer /
dancer / comedian / musician / drummer / guitarist / bassist / pianist; novelist / poet /
playwright / biographer / historian; painter / sculptor / architect; president / vice-president /
chairman chairwoman chair / treasurer / secretary / ambassador; mayor / governor gov / senator sen
/ congressman congresswoman / councillor councilman / sheriff / ambassador / judge; minister /
mayor / councillor / lord / bishop / archbishop / pope; coach / captain / goalkeeper / striker /
defender / midfielder / referee / umpire; batsman / bowler / wicketkeeper; doctor / nurse /
surgeon / paramedic / dentist / pharmacist / vet / midwife / psychologist; teacher / professor /
student pupil / headteacher principal; economist / engineer / biologist / chemist / physicist /
lawyer; soldier / sailor / airman / firefighter / paramedic / policeman; general / colonel / major
/ captain / sergeant / lieutenant / corporal; driver / passenger / cyclist / pedestrian /
motorcyclist; pilot / passenger / stewardess; owner / tenant / manager / landlord; owned / managed
/ leased rented; founder / owner / chairman / treasurer; neighbour neighbor / relative / colleague
/ stranger; brother sister / father mother / husband wife widow widower / uncle aunt / cousin /
grandfather grandmother / girlfriend boyfriend / stepfather stepmother; brother sister / son
daughter / husband wife widow widower / nephew niece / cousin / grandson granddaughter /
girlfriend boyfriend / stepson stepdaughter; village / county / province / island / suburb / state
/ nation country; city / village / county / province / island / nation country; school /
university college / hospital / prison jail / church / mosque / temple / synagogue / museum /
hotel / restaurant / factory / airport / stadium / library / theatre theater / warehouse /
supermarket; nursery / kindergarten / primary / secondary; basement / attic / kitchen / bedroom /
bathroom / garage / garden; film movie / play / album / song track / novel / poem / painting /
musical / opera / ballet / documentary / cartoon; single / album; sequel / prequel / remake; knife
/ gun pistol handgun / rifle / shotgun / bomb / grenade / axe / hammer / sword / machete /
crossbow; car / van / lorry truck / bus / train / plane aircraft airplane / helicopter / boat /
ship / ferry / bicycle bike / motorbike motorcycle / tram / tractor; motorway highway / railway /
canal / runway; river / lake / sea ocean / mountain / forest / desert; earthquake / flood /
hurricane / tornado / drought / fire / landslide / explosion blast / avalanche / tsunami; arm /
leg / head / chest / neck / knee / shoulder / ankle / wrist / hip / elbow / stomach / foot / hand;
lung / liver / kidney / heart / brain; cancer / diabetes / malaria / influenza flu / measles /
tuberculosis / pneumonia / stroke / epilepsy / asthma / dementia / leukaemia leukemia; vaccine /
antibiotic / painkiller; profit / revenue turnover sales / debt / dividend; revenue / expenditure;
asset / debt liability; share stock / bond; wage salary pay / pension / dividend; inflation /
unemployment / growth; import / export; grant / loan; donation / loan / bribe; budget / deficit /
surplus; weekly / monthly / daily / yearly annual / quarterly / hourly; bill / treaty / resolution
/ petition / referendum; amendment / treaty / resolution; primary / referendum / caucus; nominated
/ appointed / elected; nominated / awarded; nominee / winner; winner / finalist / runner-up; final
/ semi-final semifinal / quarter-final quarterfinal; gold / silver / bronze; goal / penalty /
corner; won / drew / lost; football soccer / rugby / cricket / tennis / golf / basketball /
baseball / hockey / boxing / cycling / swimming / athletics; marathon / sprint / relay; recommend
/ order / forbid ban; recommended / ordered / banned; asked requested / ordered / refused; urged /
ordered / forbidden; proposed / approved / rejected / postponed; considering / rejected /
approved; offered / refused; recommendation / order / ban; proposal / refusal; resigned / retired
/ suspended; resignation / retirement / dismissal / suspension; hired / promoted / suspended;
postponed / cancelled canceled; bought / leased rented / borrowed / stole stolen; sold / leased /
donated; repaired / rebuilt / demolished; married / engaged / divorced / separated; pregnant /
infertile; dog / cat / horse / cow / sheep / pig / goat / bird / fish / bear / wolf / lion / tiger
/ elephant / monkey; wheat / rice / maize corn / soya / sugar / cotton / coffee / tobacco / cocoa;
oil / gas / coal / uranium; iron / steel / copper / aluminium aluminum / zinc / tin / silver /
platinum; nuclear / solar / hydroelectric; muslim / christian / jewish / hindu / sikh / buddhist;
catholic / protestant / anglican / methodist / baptist / orthodox; mosque / church / synagogue /
temple; priest / imam / rabbi / monk / nun; red / blue / green / yellow / black / white / brown /
pink / purple / grey gray; undergraduate / postgraduate; civilian / soldier / rebel / militant;
troops / police; army / navy; rocket / mortar / drone / missile; ceasefire / treaty / alliance;
strike / lockout; adult / child / teenager / pensioner; teenager / toddler / pensioner; witness /
suspect / bystander; volunteer / employee / contractor; journalist reporter / blogger / columnist
/ photographer; newspaper / magazine / radio / television; email e-mail / letter / text / tweet;
server / router / laptop / phone; monarch / president; democracy / monarchy / dictatorship;
unanimously / narrowly / overwhelmingly; partly partially / completely fully entirely; unanimous /
narrow / overwhelming; temporary / permanent / indefinite; voluntary / mandatory compulsory;
rarely / sometimes / often / always; median / total; minimum / average / maximum; sole / joint;
annual / one-off; adopted / biological; left-hand / right-hand; first-class / second-class;
repealed / reviewed / amended; predecessor / colleague; injured / suspended / dropped; prop /
flanker / hooker / lock / winger / fullback / scrum-half / fly-half; governor gov / congressman;
executive / legislative / judicial; tuition / debt; novelist / journalist; album / song; bronze /
marble; detained / fined
"""


@cache
def _table() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for line in ALTERNATIVES.split(";"):
        groups = [frozenset(map(stem, group.split())) for group in line.split("/")]
        for group in groups:
            others = frozenset().union(*(each for each in groups if each is not group)) - group
            for word in group:
                table.setdefault(word, set()).update(others)
    return {word: frozenset(others) for word, others in table.items()}


def contrasts(word: str) -> frozenset[str]:
    """Return the stems that a stem is told apart from; none for a stem that is in no list."""
    return _table().get(word, frozenset())
