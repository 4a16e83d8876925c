"""Abbreviations of news English that end in a full stop, by what their stop can mean.

Lower-cased, without the last stop. Tables only; `sentences` holds the logic.
"""


def words(table: str) -> frozenset[str]:
    """Return the words of a table, which are set apart by white space."""
    return frozenset(table.split())


# Stand before a name: the stop never ends a sentence that goes on with a capital.
TITLES = words(
    """
    adm amb asst atty brig capt cllr cmdr cmdre col cpl cpt cdr det dr fr gen gov hon insp lcpl
    lieut lt maj messrs mgr mme mlle mr mrs ms msgr mx pfc pres prof pvt rep reps rev sen sens sfc
    sgt spc ssgt supt treas
    """
)
# Never end a sentence, whatever follows.
NEVER = words("e.g i.e eg ie cf vs v viz aka a.k.a approx ca incl feat")
# Bind a number that follows, and end a sentence before anything else.
NUMBERED = words("no nos p pp pg vol vols fig figs ch para paras art sec")
# Bind a number ("Jan. 7"), and end a sentence only before a word that starts one.
MONTHS = words("jan feb mar apr jun jul aug sep sept oct nov dec")
# Times of day: end a sentence unless a day, month or zone follows.
HOURS = words("a.m p.m")
# May end a sentence: they do before a word that starts one. Any letters with stops between them
# ("U.S", "B.B.C", "Ph.D") are read the same way without being listed.
COMMON = words(
    """
    inc ltd co corp bros plc llc jr sr esq etc al dept univ assn assoc ave blvd rd st ste hwy pkwy
    ln bldg apt ft mt ctr intl natl mon tue tues wed thu thur thurs fri sat sun ed eds
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md me mich minn miss mo mont neb
    nev okla ore pa tenn tex vt va wash wis wyo ont que alta
    """
)
# Abbreviations that are also words ("it is art.", "said no."): read as such only with a capital.
ALSO_WORDS = words(
    """
    al ala ark art co conn dec del ed feat fig ft gen hon ill ind la mar mass me mo mon mt no ore
    pa pres rep reps rev sat sec sen st sun tex tue wash wed
    """
)
DAYS_AND_ZONES = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec est edt et cst cdt ct mst mdt mt pst pdt pt gmt bst utc
    cet cest ist aest jst eastern central mountain pacific atlantic greenwich
    """
)
# Words that start sentences and hardly ever stand second in a name.
STARTERS = words(
    """
    a about after again all also although am among an and another any are as at because before
    being both but by can could despite did do does during each earlier even every few finally first
    for former from further had has have he he's her here his how however i i'm i've if in indeed
    instead into is it it'll it's its last later let like many maybe meanwhile more moreover most
    much my near nearly neither never nevertheless no nobody none nor not nothing now of on once one
    only or other others our over perhaps rather recent recently several she she's should similarly
    since so some soon sometimes still such than that that's the their them then there there's these
    they they're this those though through thus to today together tomorrow under unless until us was
    we we're were what what's whatever when where whether which while who whose why will with within
    without would yes yesterday yet you you're your don't didn't
    amid please unlike
    authorities critics democrats experts investigators lawmakers officials police prosecutors
    republicans residents witnesses two three dozens hundreds thousands
    """
)
# Names that end in an exclamation mark.
SHOUTED_NAMES = words("yahoo jeopardy oklahoma wham oliver kerrang")
