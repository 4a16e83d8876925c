"""Antonyms of news English: words that turn a statement into its opposite.

Between semicolons stand two groups: each word left of the stroke is an antonym of each word right
of it. Base forms; past forms only where they are irregular or stand as adjectives.
"""

from __future__ import annotations

ANTONYMS = """
increase climb grow gain jump / fall decrease decline drop shrink lose sink plunge slump down lower;
rise surge soar rally up higher upward / fall decrease decline drop plunge slump down lower downward;
growth increase rise gain surge / decline decrease fall drop loss slump contraction reduction;
expand / contract shrink; expansion / contraction; raise lift hike boost / cut lower reduce slash;
widen broaden / narrow; strengthen / weaken; strong / weak; high / low; more / less fewer;
most / least fewest; maximum / minimum; above over / below under; exceed / trail; many / few;
majority / minority; all every / none no; always / never; everyone everybody / nobody;
often frequently / rarely seldom; win beat defeat / lose; victory win / defeat loss;
winner victor / loser; lead / trail; succeed / fail; success / failure;
successful / unsuccessful failed; pass / fail; profit / loss;
profitable / unprofitable loss-making; surplus / deficit; gain / loss; buy purchase / sell;
buyer / seller; import / export; lend / borrow; hire recruit appoint employ / fire sack dismiss;
employed / unemployed jobless; employment / unemployment; employer / employee;
accept / reject refuse decline; acceptance / rejection refusal; agree / disagree refuse;
agreement / disagreement; approve endorse back / reject oppose veto;
approval / rejection disapproval; support back favour favor / oppose;
supporter backer ally proponent / opponent critic; support backing / opposition; for / against;
pro / anti; praise applaud welcome hail / criticise criticize condemn denounce;
praise / criticism condemnation; like love / dislike hate; trust / distrust mistrust;
confirm acknowledge admit / deny dispute; confirmation admission / denial; affirm / deny;
prove / disprove; true / false untrue; truth / lie;
correct right accurate / wrong incorrect inaccurate;
real genuine authentic / fake false counterfeit; fact / fiction; guilty / innocent;
guilt / innocence; convict / acquit clear; conviction / acquittal;
arrest detain jail imprison / release free; arrested detained jailed imprisoned / released freed;
arrest detention / release; prosecute / acquit; prosecution / defence defense;
charged / cleared uncharged; plaintiff / defendant; victim / attacker perpetrator suspect;
legal lawful / illegal unlawful; allow permit let / ban forbid prohibit prevent block bar;
allowed permitted / banned forbidden prohibited barred; include / exclude; included / excluded;
inclusion / exclusion; admit / exclude bar; enter / leave exit; entry / exit;
arrive / depart leave; arrival / departure; come / go; join / leave quit; stay remain / leave go;
open reopen / close shut; opening / closure closing; opened / closed shut; lock / unlock;
start begin launch / end stop finish conclude; start beginning / end finish; first / last;
early / late; earlier sooner / later; before / after; previous former / next; past / future;
old / new young; oldest / youngest newest; ancient / modern; alive living / dead;
survive live / die perish; survive / die; birth / death; born / died;
kill / save spare; rescue save / abandon; injured hurt wounded / unharmed unhurt uninjured;
harmed / unharmed; safe / unsafe dangerous; safety / danger; healthy well / sick ill unhealthy;
health / illness; recover improve / worsen deteriorate; improve / worsen deteriorate;
improvement / deterioration; better / worse; best / worst; good / bad; positive / negative;
optimistic hopeful / pessimistic; optimism / pessimism; hope / fear despair;
happy glad / unhappy sad; happiness / sadness; calm / tense; peace / war conflict;
peaceful nonviolent / violent; ceasefire truce / fighting; attack / defend; attacker / defender;
attack offensive / defence defense; advance / retreat; invade / withdraw; deploy / withdraw;
deployment / withdrawal; enemy foe / friend ally; win / concede; victory / surrender;
build construct erect / demolish destroy; construction / demolition; create / destroy;
protect / harm endanger; help / hinder harm; assist / hinder; encourage / discourage;
encourage / deter; motivate / demotivate; ease relax loosen / tighten; escalate / defuse;
tighten / loosen relax; harden / soften; hard tough / easy soft; difficult / easy;
complex complicated / simple; fast quick rapid / slow; quickly / slowly; accelerate speed / slow;
long / short; lengthen extend / shorten; extend / cut curtail; large big huge / small tiny;
larger bigger / smaller; largest biggest / smallest; major / minor; heavy / light;
hot warm / cold cool; hotter warmer / colder cooler; wet / dry; flood / drought; full / empty;
fill / empty; rich wealthy / poor; wealth / poverty; cheap / expensive; cheaper / dearer;
free / paid; paid / unpaid; public / private; state / private;
privatise privatize / nationalise nationalize; nationalise nationalize / privatise privatize;
national / international; local / national; domestic / foreign; native / foreign; urban / rural;
city / country; north / south; northern / southern; east / west; eastern / western; left / right;
left-wing / right-wing; liberal / conservative; democrat democratic / republican;
inside within / outside; internal / external; inner / outer; indoor / outdoor;
near close / far distant; top / bottom; upper / lower; front / rear back; forward / backward;
push / pull; give / take receive; send / receive; teach / learn; ask / answer; question / answer;
attract / repel; find / lose; find discover / miss; remember / forget; know / ignore;
known / unknown; certain sure / uncertain unsure; clear / unclear; likely / unlikely;
possible / impossible; able / unable; ability / inability; willing / unwilling reluctant;
ready / unready; present / absent; presence / absence; attend / miss; attendance / absence;
visible / invisible; reveal disclose expose / hide conceal; disclosure / concealment;
publish / withhold; public / secret; admit / conceal; obey comply / disobey defy violate breach;
compliance / violation breach; honour honor keep / break; fulfil fulfill / break;
loyal / disloyal; reward / punish; reward / punishment; pardon / punish; forgive / blame;
blame / exonerate; innocent / guilty; voluntary / compulsory mandatory;
optional / compulsory mandatory; voluntary / forced; temporary / permanent; permanent / temporary;
partial / complete full; complete / incomplete; finished / unfinished; whole / part;
same / different; similar / different; similarity / difference; equal / unequal;
equality / inequality; fair just / unfair unjust; justice / injustice; regular / irregular;
normal usual / abnormal unusual; common / rare uncommon; typical / unusual; popular / unpopular;
famous / unknown; active / inactive; on / off; connect / disconnect; attach / detach;
together / apart; unite merge / divide split separate; united / divided; unity / division;
marry / divorce; marriage / divorce; married / single divorced; male / female; man / woman;
men / women; boy / girl; husband / wife; father / mother; son / daughter; brother / sister;
uncle / aunt; king / queen; adult / child; buyer / vendor; teacher / pupil student;
doctor / patient; guest / host; home / away; home / abroad; day / night; morning / evening;
summer / winter; spring / autumn; sunrise / sunset; yesterday / tomorrow; today / tomorrow;
morning / afternoon; dark / light bright; black / white; love / hate hatred; laugh / cry;
smile / frown; land / sea; land / takeoff; land / take-off; ascend / descend;
appear / disappear vanish; reappear / vanish; add / remove subtract; install / remove;
insert / remove; impose introduce / lift remove scrap abolish; introduce / abolish scrap;
enact / repeal; uphold / overturn quash; sustain / overrule; ratify / reject; renew / cancel;
schedule / cancel postpone; confirm / cancel; resume continue / halt stop suspend;
continue / stop halt; reinstate / suspend sack; keep retain / drop scrap; retain / lose;
save / spend waste; saving / spending; deposit / withdraw; invest / divest; debit / credit;
creditor / debtor; asset / liability; tax / rebate; inflation / deflation; boom / bust recession;
recovery / recession; bullish / bearish; demand / supply; producer / consumer; produce / consume;
benefit / cost; advantage / disadvantage; benefit / harm; beneficial / harmful;
effective / ineffective; efficient / inefficient; useful / useless; adequate / inadequate;
sufficient enough / insufficient; plenty / shortage; abundance / scarcity;
shortage / glut surplus; deliberate intentional / accidental unintentional;
deliberately intentionally / accidentally unintentionally; on-time punctual / late delayed;
delay / hasten; delayed / early; qualify / miss; promote / demote relegate;
promotion / demotion relegation; elect / oust; appoint / remove; victory / loss;
qualify / disqualify; eligible / ineligible; stable / unstable; stability / instability;
secure / insecure; security / insecurity; polite / rude; honest / dishonest; honesty / dishonesty;
brave / cowardly; kind / cruel; friendly / hostile; careful / careless; clean / dirty;
pure / contaminated; polluted / clean; sober / drunk; awake / asleep; conscious / unconscious;
armed / unarmed; loaded / unloaded; insured / uninsured; licensed / unlicensed;
vaccinated / unvaccinated; documented / undocumented; identified / unidentified;
expected / unexpected; precedented / unprecedented; related / unrelated; connected / unconnected;
affected / unaffected; changed / unchanged; damaged / undamaged; beaten / unbeaten;
defeated / undefeated; successfully / unsuccessfully; legally / illegally;
officially / unofficially; formally / informally; directly / indirectly; direct / indirect;
dependent / independent; consistent / inconsistent; reversible / irreversible;
responsible / irresponsible; relevant / irrelevant; rational / irrational; win won / lose lost;
agree / disagree; upgrade / downgrade; overestimate / underestimate; ally / adversary;
guilty convicted / innocent cleared acquitted; unanimous / split; landlord / tenant;
victim / perpetrator; recovered / missing; found / missing; winner / runner-up; uphold / reject;
opened / closed; intact / damaged destroyed; spared / killed; freed / captured;
capture / release free; hostage / captor; refugee / resident; inbound / outbound;
incoming / outgoing; incumbent / challenger; senior / junior; taller / shorter; thick / thin;
deep / shallow; ahead / behind; in / out; backed supported / opposed rejected;
accepted / rejected declined; approved / rejected; confirmed / denied; acknowledged / denied;
increased rose risen grew grown / decreased fell fallen dropped declined shrank shrunk;
raised / lowered cut; began begun started / ended stopped; arrived / left departed; bought / sold;
lent / borrowed; remembered / forgot forgotten; kept / broke broken;
gave given / took taken received; sent / received; sank sunk / rose risen; upstream / downstream;
predecessor / successor; accept / deny; accepted / denied; uphill / downhill; uptown / downtown;
upstairs / downstairs; overweight / underweight; overpaid / underpaid
"""

# Bases to which a prefix other than "un-" and "non-" gives the opposite sense. These cannot be told
# by rule: "invest" is not the opposite of "vest", nor "display" of "play".
PREFIXED = {
    "in": """
        ability able accessible accurate action active adequate admissible appropriate attention
        audible capable complete competent conclusive consistent constant convenient correct
        curable decent decision decisive definite dependence dependent different direct discreet
        edible effective efficient eligible equality escapable exact exhaustible expensive
        experienced explicable famous fertile finite flexible formal frequent gratitude human
        humane justice offensive operable organic sane security secure sensitive sincere
        sufficient tolerant tolerance valid vulnerable visible voluntary accuracy efficiency
        competence consistency activity stability experience
        """,
    "im": """
        balance balanced maturity mature measurable mobile modest moral mortal movable partial
        passable patience patient perfect permanent permeable personal plausible polite possible
        possibility potent practical precise probable proper pure
        """,
    "il": "legal legality legible legitimate literate logical liberal",
    "ir": """
        rational reconcilable redeemable reducible refutable regular regularity relevant relevance
        religious removable reparable replaceable resistible resolute responsible responsibility
        retrievable reversible
        """,
    "dis": """
        ability able advantage affection agree agreement allow appear approval approve arm array
        assemble associate band belief believe respect claim comfort connect content continue
        courage credit embark engage engaged entangle favour favor grace honest honesty honour
        honor incentive infect inherit integrate interest interested like loyal loyalty mantle
        mount obedience obedient obey order organised organized own passionate please pleasure
        proof prove qualification qualify regard repair reputable satisfaction satisfied similar
        trust unity use
        """,
    "a": "typical symmetrical moral political",
    "anti": "war government abortion immigration trust",
    "de": """
        activate centralise centralize classify code compose criminalise criminalize escalate
        forestation frost militarise militarize mobilise mobilize nationalise nationalize
        populate regulate regulation segregate segregation stabilise stabilize value valued
        """,
}
# Words that only look as if they had the prefix "un-".
NOT_UN = """
    uncle union unions unionist unique unit unite united units unity universal universe until unto
    unless uniform uniformed unanimous uncanny unison
"""
