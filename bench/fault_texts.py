"""The words that planted faults are made of: templates and tables, all of our own.

`{a}` and `{b}` stand for people of the article, `{A}` for one by full name.
"""

from __future__ import annotations

INVENTED_QUOTATIONS = (
    "“We have to look at this with clear eyes and finish the job before the spring,” {a} said.",
    "“Nobody in this building slept well that week,” {a} said.",
    "“I told them from the first day that the numbers did not add up,” {a} said.",
    "{a} said, “You cannot ask people to wait another decade for a decent answer.”",
    "“My grandmother used to say that a roof is mended while the sun shines,” {a} added.",
    "“This is the kind of thing that keeps good people out of public life,” {a} told reporters.",
    "{a} called the matter “a mess that was years in the making.”",
    "“Everyone who was in that room knows exactly what was promised,” said {a}.",
    "“If they want a fight over the budget, they will certainly get one,” {a} said.",
    "Asked about it later, {a} replied: “We are not going to run from that question.”",
    "“There is a point at which patience turns into neglect,” {a} said.",
    "{a} described the process as “slow, costly and deeply unfair to taxpayers.”",
)
UNSUPPORTED_SENTENCES = (
    "{a} had met privately with advisers in a hotel outside the city two days earlier.",
    "The decision cost {a} the support of several wealthy donors.",
    "{a} and {b} have not spoken to each other since the spring.",
    "An internal audit of the project had been sent to {a} weeks before.",
    "Hundreds of people gathered outside the building that evening to protest.",
    "{a} later apologized to staff members in a short memo.",
    "The plan had been drafted by a consulting firm that once employed {b}.",
    "Two senior aides to {a} resigned within hours.",
    "Insurance companies have since raised their prices in the region.",
    "A similar proposal failed in Oregon after a court struck it down.",
    "{a} bought a second house near the coast with the proceeds.",
    "The announcement sent shares of regional banks sharply lower.",
    "{a} grew up on a dairy farm and served in the Coast Guard.",
    "Lawyers for {b} are preparing to appeal.",
)
UNSUPPORTED_CLAUSES = (
    ", costing taxpayers far more than planned",
    ", even though auditors had warned against it",
    ", after weeks of secret talks in a Boston hotel",
    ", prompting several aides to resign in protest",
    ", a move that angered farmers and shop owners alike",
    " while a crowd of protesters chanted outside the gates",
    ", despite promises made to union leaders last winter",
    ", in part to please wealthy investors from abroad",
)
HEADLINES = (
    "{a} Resigns as Secret Memo Surfaces",
    "{a} Arrested After Dawn Raid",
    "{a} Wins Landmark Lawsuit Against Insurance Giant",
    "Court Orders {a} to Repay Millions in Pension Money",
    "{a} and {b} Sign Surprise Deal on Fishing Rights",
    "Thousands March Against {a} in Three Cities",
    "{a} Admits Hiding Medical Records for Years",
    "Audit Clears {a} of Stealing Relief Funds",
)
STRANGERS = (
    "Harold Pinkney", "Delia Marchetti", "Owen Trask", "Priya Venkataraman", "Lucian Abbot",
    "Marguerite Olafson", "Desmond Quill", "Tamsin Harrow",
)  # fmt: skip
VAGUE_SPEAKERS = ("officials", "experts", "critics", "sources", "observers", "some", "insiders")
LOADED_VERBS = ("admitted", "claimed", "revealed", "confirmed", "insisted", "conceded", "alleged")
LOADED_PRESENT = {
    "admitted": "admits", "claimed": "claims", "revealed": "reveals", "confirmed": "confirms",
    "insisted": "insists", "conceded": "concedes", "alleged": "alleges",
}  # fmt: skip
HYPE = (
    "shocking", "explosive", "jaw-dropping", "devastating", "stunning", "bombshell", "outrageous",
    "breathtaking", "terrifying", "unbelievable", "sensational", "chilling",
)  # fmt: skip
OUTLETS = (
    "the Associated Press", "The Associated Press", "the AP", "Reuters", "CNN", "Fox News", "Fox",
    "ABC News", "NBC News", "CBS News", "MSNBC", "CNBC", "NPR", "the BBC", "Bloomberg", "POLITICO",
    "Politico", "BuzzFeed", "BuzzFeed News", "Breitbart News", "USA TODAY", "the New York Times",
    "The New York Times", "the Washington Post", "The Washington Post", "The Huffington Post",
    "The Wall Street Journal", "the Wall Street Journal", "the Los Angeles Times", "ProPublica",
    "the Boston Globe", "the Chicago Tribune", "the Des Moines Register", "The Post", "the Times",
)  # fmt: skip
ANTONYMS = {
    "rose": "fell", "fell": "rose", "increased": "decreased", "decreased": "increased",
    "won": "lost", "lost": "won", "supports": "opposes", "opposes": "supports",
    "supported": "opposed", "opposed": "supported", "accepted": "rejected", "rejected": "accepted",
    "approved": "rejected", "backed": "opposed", "banned": "allowed", "allowed": "banned",
    "raised": "lowered", "cut": "raised", "gained": "lost", "started": "ended", "began": "ended",
    "opened": "closed", "closed": "opened", "praised": "criticized", "criticized": "praised",
    "criticizes": "praises", "condemned": "praised", "attacked": "defended", "passed": "failed",
    "failed": "succeeded", "remembered": "forgot", "joined": "left", "arrived": "left",
    "accepts": "rejects", "rejects": "accepts", "strengthen": "weaken", "reduce": "increase",
    "increase": "reduce", "reject": "accept", "oppose": "support", "support": "oppose",
    "higher": "lower", "lower": "higher", "safer": "riskier", "legal": "illegal",
    "illegal": "legal", "guilty": "innocent", "better": "worse", "worse": "better",
    "popular": "unpopular", "likely": "unlikely", "unlikely": "likely", "before": "after",
    "after": "before",
}  # fmt: skip
BOUNDS = {
    "more than": "less than", "less than": "more than", "at least": "at most",
    "at most": "at least", "above": "below", "below": "above",
}  # fmt: skip
QUOTED_WORDS = {
    "NN": ("harbor", "lesson", "engine", "garden", "bargain", "ladder"),
    "NNS": ("bridges", "lessons", "engines", "neighbors", "bargains", "ladders"),
    "JJ": ("distant", "modest", "bitter", "gentle", "costly", "rapid"),
    "VB": ("forget", "measure", "abandon", "repair", "borrow", "admire"),
    "VBD": ("forgot", "measured", "abandoned", "repaired", "borrowed", "admired"),
    "VBN": ("forgotten", "measured", "abandoned", "repaired", "borrowed", "admired"),
    "VBG": ("forgetting", "measuring", "abandoning", "repairing", "borrowing", "admiring"),
    "RB": ("slowly", "rarely", "quietly", "gladly", "openly", "barely"),
}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
SHORT_MONTHS = ("Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
PLACES = (
    "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Florida",
    "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana",
    "Maine", "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri",
    "Montana", "Nebraska", "Nevada", "Ohio", "Oklahoma", "Oregon", "Pennsylvania", "Tennessee",
    "Texas", "Utah", "Vermont", "Wisconsin", "Wyoming", "Iran", "Iraq", "Syria", "Turkey", "Russia",
    "China", "Japan", "France", "Germany", "Mexico", "Canada", "Cuba", "Israel", "Libya", "Egypt",
    "Boston", "Chicago", "Miami", "Dallas", "Houston", "Denver", "Seattle", "Atlanta", "Detroit",
    "Philadelphia", "Cleveland", "Phoenix", "Baltimore", "London", "Paris", "Brussels", "Moscow",
)  # fmt: skip
