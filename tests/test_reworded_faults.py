"""Faults in other words than the examples of the rules: other speakers, tenses, orders and marks."""

from __future__ import annotations

import pytest
from helpers import ROOT

from newslint.engine import Linter
from newslint.formats import parse
from newslint.settings import Options, Settings

FAULTS_TEXT = """
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
