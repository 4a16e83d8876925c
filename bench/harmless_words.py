"""Tables for harmless edits: spellings, contractions, titles, numbers."""

from __future__ import annotations

SPELLINGS = dict(
    pair.split("/")
    for pair in """
    analyze/analyse analyzed/analysed apologize/apologise apologized/apologised authorize/authorise
    authorized/authorised behavior/behaviour canceled/cancelled cancelled/canceled center/centre
    centers/centres color/colour colors/colours counselor/counsellor criticize/criticise
    criticized/criticised criticizing/criticising defense/defence emphasize/emphasise emphasized/emphasised
    favor/favour favored/favoured favorite/favourite favorable/favourable fueled/fuelled gray/grey
    harbor/harbour honor/honour honored/honoured humor/humour judgment/judgement labeled/labelled
    labor/labour liter/litre mobilize/mobilise neighbor/neighbour neighborhood/neighbourhood
    neighborhoods/neighbourhoods neighbors/neighbours offense/offence organization/organisation
    organizations/organisations organize/organise organized/organised organizing/organising
    prioritize/prioritise program/programme programs/programmes realize/realise realized/realised
    recognize/recognise recognized/recognised rumor/rumour rumors/rumours skeptical/sceptical
    theater/theatre traveled/travelled traveling/travelling
    """.split()
)
CONTRACTIONS = {
    "did not": "didn't", "does not": "doesn't", "do not": "don't", "is not": "isn't",
    "are not": "aren't", "was not": "wasn't", "were not": "weren't", "has not": "hasn't",
    "have not": "haven't", "had not": "hadn't", "will not": "won't", "would not": "wouldn't",
    "could not": "couldn't", "should not": "shouldn't", "cannot": "can't", "it is": "it's",
    "that is": "that's", "they are": "they're", "they have": "they've", "it will": "it'll",
}  # fmt: skip
TITLES = {
    "Sen.": "Senator", "Rep.": "Representative", "Gov.": "Governor", "Gen.": "General",
    "Lt.": "Lieutenant", "Sgt.": "Sergeant", "Capt.": "Captain", "Rev.": "Reverend",
    "Prof.": "Professor", "Sens.": "Senators", "Reps.": "Representatives",
}  # fmt: skip
SHORT_MONTHS = {
    "Jan.": "January", "Feb.": "February", "Aug.": "August", "Sept.": "September",
    "Oct.": "October", "Nov.": "November", "Dec.": "December",
}  # fmt: skip
NUMBERS = {
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10", "twelve": "12",
}  # fmt: skip
NEUTRAL_CUES = {
    "said": ("stated", "told reporters", "added"), "says": ("states", "adds"),
}  # fmt: skip
