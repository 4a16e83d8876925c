"""Faults in other words than the examples of the rules: other speakers, tenses, orders and marks."""

from __future__ import annotations

import pytest
from helpers import ROOT

from newslint.engine import Linter
from newslint.formats import parse
from newslint.settings import Options, Settings

FAULTS_TEXT = """
certainty.raised
=>
The merger could cost jobs in Ulm and could anger the union.
=>
The merger could cost jobs in Ulm and would anger the union.

certainty.raised
=>
Visitors who break the rules can be barred from the park for a year.
=>
Visitors who break the rules must be barred from the park for a year.

certainty.raised
=>
She promised to rebuild the pier if elected mayor of the town.
=>
She promised to rebuild the pier when she is elected mayor of the town.

certainty.raised
=>
The residents of Weir Street say they are prepared to take the council to court over the lamps.
=>
The residents of Weir Street say they will take the council to court over the lamps.

certainty.lowered
=>
The bridge will be repaired by a Danish firm in the spring.
=>
A Danish firm may repair the bridge in the spring.

attribution.dropped
=>
The brewery's creditors fear that a strike would ruin the firm, which owes 40 million crowns.
=>
A strike would ruin the firm, which owes 40 million crowns.

attribution.dropped
=>
The inspectors have concluded that "high risk" goods were stored in 12 sheds beside the school.
=>
"High risk" goods were stored in 12 sheds beside the school.

attribution.changed
=>
The lenders have asked the ministry to mediate in the dispute, Orbis Bank said. Kelp Motors was silent.
=>
The ministry has been asked by the lenders to mediate in the dispute, Kelp Motors said.

attribution.changed
=>
Asked about the noise, airport secretary Martin Dahl released a statement saying that the runway
"shows its love for the county" at night. President Rosa Lind was abroad.
=>
Asked about the noise, President Rosa Lind said in a statement that the runway "shows its love for
the county" at night.

attribution.vague
=>
A Department for Harbours spokeswoman said the crane had been "bold and ground-breaking" in its day.
=>
Officials said the crane had been "bold and ground-breaking" in its day.

framing.loaded-verb-shift
=>
"It is a problem of arithmetic," stated Anton Weiss, head of the bakers' guild.
=>
"It is a problem of arithmetic," complained Anton Weiss, head of the bakers' guild.

framing.loaded-verb-shift
=>
The coach revealed that a row at half-time had woken his team.
=>
The coach confessed that a row at half-time had woken his team.

fidelity.replaced-word
=>
The call came to the nursing home that Mrs Berg owned in Saltby.
=>
The call came to the nursing home that Mrs Berg managed in Saltby.

fidelity.replaced-word
=>
Lena Moss, who was deputy chief of staff to the governor, also worked for the port.
=>
Lena Moss, who was chief of staff to the governor, also worked for the port.

fidelity.exchanged
=>
Before the vote, the mayor led clearly among teachers and her rival came first among nurses.
=>
Before the vote, the mayor led clearly among nurses and her rival came first among teachers.

fidelity.contradicted
=>
The scheme became popular in recent months because of falling costs.
=>
The scheme became popular in recent months because of rising costs.

fidelity.contradicted
=>
Six in ten of those surveyed disapprove of the mayor's plan, and a third want a vote.
=>
Six in ten of those surveyed approve of the mayor's plan, and a third want a vote.

fidelity.name
=>
In recent weeks the people of Ohio, West Virginia and Oregon have said otherwise.
=>
In recent weeks the people of Ohio, Virginia and Oregon have said otherwise.

quotation.invented
=>
The schools committee called the delay "morally wrong" on Monday, but the ministry disagreed.
=>
The schools committee called the delay "utterly shameful" on Monday, but the ministry disagreed.

attribution.dropped
=>
Fire captain Lena Ortiz says the hydrant on Elm Road was frozen shut. Crews lost ten minutes.
=>
The hydrant on Elm Road was frozen shut. Crews lost ten minutes.

attribution.dropped
=>
The hydrant on Elm Road, according to a union report, had been frozen shut for weeks. Crews lost
ten minutes.
=>
The hydrant on Elm Road had been frozen shut for weeks. Crews lost ten minutes.

attribution.dropped
=>
Crews lost ten minutes. "The hydrant on Elm Road was frozen shut," Captain Ortiz told a hearing.
=>
Crews lost ten minutes. The hydrant on Elm Road was frozen shut.

attribution.dropped
=>
A spokeswoman for the utility has warned that two dams may fail within a year.
=>
Two dams may fail within a year.

attribution.changed
=>
Coach Ina Voll has said the striker will miss the final. Captain Per Aas trained alone.
=>
Captain Per Aas has said the striker will miss the final.

attribution.vague
=>
Virologist Dana Mills warned that the strain would spread by March.
=>
Scientists warned that the strain would spread by March.

attribution.vague
=>
The strain will spread by March, Dana Mills of the institute writes.
=>
The strain will spread by March, some say.

attribution.secondhand
=>
Two diplomats told the Evening Mirror that the embassy would close in May.
=>
Two diplomats said that the embassy would close in May.

framing.loaded-verb-shift
=>
"We paid the crew in full," the airline said on Monday.
=>
"We paid the crew in full," the airline insisted on Monday.

certainty.raised
=>
The blaze was reportedly started by a faulty heater.
=>
The blaze was started by a faulty heater.

certainty.raised
=>
Prosecutors believe the clerk may have taken 40,000 euros.
=>
The clerk took 40,000 euros.

certainty.raised
=>
The merger is likely to cost 300 jobs, the union fears.
=>
The merger will cost 300 jobs.

certainty.raised
=>
He is suspected of setting fire to the barn in Lund.
=>
He set fire to the barn in Lund.

certainty.lowered
=>
The blaze was started by a faulty heater, investigators found.
=>
The blaze may have been started by a faulty heater.

quotation.altered
=>
"We will appeal against this absurd fine," said Erin Cole.
=>
"We will appeal against this outrageous fine," said Erin Cole.

quotation.altered
=>
Erin Cole: 'We never asked for help from the state.'
=>
Erin Cole said: “We asked for help from the state.”

quotation.invented
=>
Erin Cole left the court without speaking. The fine stands.
=>
"I am heartbroken for my family," said Erin Cole. The fine stands.

quotation.misattributed
=>
"I saw the wall fall," said Jon Reed. Mia Lang called the police.
=>
"I saw the wall fall," said Mia Lang.

quotation.unmarked
=>
The mayor called the levy "a tax on breathing" at the meeting.
=>
The levy is a tax on breathing.

fidelity.quantity
=>
Nine of the 14 lifeboats were launched by noon.
=>
Nine of the 41 lifeboats were launched by noon.

fidelity.quantity
=>
The fund, worth $2.4bn, shrank by 7 per cent in May.
=>
The fund, worth $2.4 million, shrank by 7% in May.

fidelity.quantity
=>
Ada Holm, 34, and her brother Finn, 29, were rescued.
=>
Ada Holm, 29, and her brother Finn, 34, were rescued.

fidelity.quantity
=>
Twelve sailors drowned and thirty were saved when the ship sank.
=>
Thirty sailors drowned and twelve were saved when the ship sank.

fidelity.name
=>
Police in Tromso arrested Kai Brandvold after a chase to Alta.
=>
Police in Tromso arrested Kai Brandvolt after a chase to Alta.

fidelity.name
=>
The minister met Turkey's envoy in Oslo on Friday.
=>
The minister met Turkey's envoy in Stockholm on Friday.

fidelity.time
=>
The strike begins on 4 March and ends on 9 March.
=>
The strike begins on 9 March and ends on 4 March.

fidelity.time
=>
The vote was held in 2018; the law took effect in 2021.
=>
The vote was held in 2021; the law took effect in 2018.

fidelity.time
=>
The pool reopens next Tuesday at 9 a.m.
=>
The pool reopens next Thursday at 9 a.m.

fidelity.negation
=>
The union has not accepted the offer of 4 per cent.
=>
The union has accepted the offer of 4 per cent.

fidelity.negation
=>
None of the passengers was hurt in the crash.
=>
The passengers were hurt in the crash.

fidelity.negation
=>
The club will sell its captain in January.
=>
The club will not sell its captain in January.

fidelity.contradicted
=>
Exports to Norway rose sharply in the second quarter.
=>
Exports to Norway fell sharply in the second quarter.

fidelity.contradicted
=>
The court rejected the appeal by the two brothers.
=>
The court accepted the appeal by the two brothers.

omission.caveat
=>
A rebel group says it shot down the jet. The claim could not be independently verified.
=>
A rebel group says it shot down the jet.

omission.caveat
=>
Prosecutors accuse banker Leo Marsh of fraud. Mr Marsh denies all charges.
=>
Prosecutors accuse banker Leo Marsh of fraud.

omission.caveat
=>
Banker Leo Marsh was arrested on Sunday. He has not been charged with any offence.
=>
Banker Leo Marsh was arrested on Sunday.

fidelity.unsupported
=>
The ferry was cancelled because of ice. It sails again on Friday.
=>
The ferry was cancelled because of ice. Passengers wept with rage and smashed the windows of the
terminal.

sensational.added-drama
=>
The storm closed four schools in Narvik on Monday.
=>
The monstrous storm closed four schools in Narvik on Monday.

fidelity.added-detail
=>
The guard opened the gate for the lorry.
=>
The guard grudgingly opened the gate for the lorry.
"""
"""Rule, source and rewrite, parted by arrows; faults are parted by an empty line."""

FAULTS = [
    tuple(" ".join(part.split()) for part in fault.split("=>"))
    for fault in FAULTS_TEXT.split("\n\n")
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Settings(Options(isolated=True)).profile(ROOT).linter


@pytest.mark.parametrize(("rule", "source", "rewrite"), FAULTS)
def test_is_found(rule: str, source: str, rewrite: str, linter: Linter) -> None:
    report = linter.check(parse(rewrite, "rewrite.txt"), [parse(source, "source.txt")])
    assert not report.failures
    assert rule in {finding.rule for finding in report.findings if finding.compared}
