"""Honest rewrites of a sentence or two, each a way to say the same: nothing above a suggestion is said."""

from __future__ import annotations

import pytest
from helpers import ROOT

from newslint.engine import Linter
from newslint.formats import parse
from newslint.model import Level
from newslint.settings import Options, Settings

PAIRS_TEXT = """
Felicia Berg told the crowd it was hard. After that day, Rosa Lind called on lawmakers to act, Berg said.
=>
Felicia Berg told the crowd it was hard. Rosa Lind, she said, called on lawmakers to act after that day.

With no big investors and no minister to answer to, the college spent as it liked.
=>
Without big investors or a minister to answer to, the college spent as it liked.

Supporters of a $15 minimum wage plan to protest in Ulm on Thursday.
=>
Supporters of a $15 wage plan to protest in Ulm on Thursday.

The court heard of the boy, the mother of whom, Ana Ruiz, lives in Ulm.
=>
The court heard of the boy, whose mother, Ana Ruiz, lives in Ulm.

A third of the voters in the poll were below 40.
=>
A third of the likely voters in the poll were below 40.

Residents were suffering from hunger, cold and exhaustion after the flood.
=>
Residents were suffering from exhaustion, hunger and cold after the flood.

The bank said it would close nine branches in May.
=>
The bank will close nine branches in May.

Police said they had arrested a man of 40 in Weir Street.
=>
A man of 40 was arrested in Weir Street, police said.

Police said they had arrested a man of 40 in Weir Street.
=>
Police arrested a man of 40 in Weir Street.

"I hope we can open the pool by June," councillor Jan Moss said.
=>
Councillor Jan Moss expressed hope that the pool would open by June.

Riots broke out after the ruling, sparking fierce debate in parliament.
=>
The ruling led to riots and ignited a heated debate in parliament.

The vote was marred by fear, observers said.
=>
Observers said the vote was tainted by fear.

He was accused of inciting violence by the mayor.
=>
The mayor accused him of provoking violence.

The farm is the third biggest in Wales, run by Green Acre.
=>
Green Acre runs the farm, the third largest in Wales.

Ann Lee, the former Dunmore boss, will coach Kelton from July.
=>
Ann Lee, who previously managed Dunmore, takes over at Kelton in July.

The ties will be played on Sunday.
=>
These matches will take place on Sunday.

He was flown to Moro on Friday, where he has been in custody ever since.
=>
He was flown to Moro on Friday, where he has remained in custody.

Supporters argue the wind farm would raise money for the islands, create jobs and help to meet
targets.
=>
Supporters say the wind farm would bring in money for the islands, create new jobs, and play a
part in meeting targets.

Following talks with the Regional Fire Service (RFS), the shops will close at noon.
=>
Following talks with the RFS, the shops will close at noon.

Following talks with the RFS, the shops will close at noon. The Regional Fire Service (RFS)
wants a drill.
=>
Following talks with the Regional Fire Service (RFS), the shops will close at noon.

Mr Musa told the Courier's Zita Yule that "those men are not serious".
=>
Mr Musa told the Courier's Zita Yule, "those men are not serious."

The High Court said the article was not in the public interest and that her privacy had been
breached.
=>
The High Court ruled that the article was not in the public interest and that her privacy had
been breached.

Mr Low rejected claims of fraud, and accused Mr Bell of planning to steal the vote.
=>
Mr Low denied claims of fraud and accused Mr Bell of planning to steal the vote.

The attack killed nine people, a post-mortem examination found.
=>
A post-mortem examination found that the attack had killed nine people.

Midwives have raised safety concerns about moving the unit to Carl.
=>
Midwives have expressed concerns about the safety of moving the unit to Carl.

The driver of one of the buses said many passengers had left bags on board.
=>
According to one of the bus drivers, many passengers had left bags on board.

"The nerves get more difficult, but I'm calmer this year," Higson said. "I can't wait for the
final," he added.
=>
"I can't wait for the final," Higson said. He is calmer this year, he said.

The Scot considers Mark Selwyn as the favourite. Higson is in a good place. "The nerves get more
difficult, but I'm calmer this year," he said.
=>
"The nerves get more difficult, but I'm calmer this year," said Higson, who sees Mark Selwyn as
the favourite.

Norvane shares fell. The bank reported a 27% fall in quarterly profit. Analysts at Crane had
feared worse.
=>
Despite a 27% drop in quarterly profit, which was not as bad as analysts at Crane had feared,
Norvane shares fell.

The man pleaded guilty to theft. Judge Boyle said he had shown no remorse.
=>
The man admitted theft and had shown no remorse, Judge Boyle said.

A woman of 29 was found dead in a flat, police said. They have not identified her.
=>
Police said the body of a 29-year-old woman was found in a flat. She has not been named.

Statistics suggest crime fell by 4%, according to the ministry.
=>
Crime fell by 4%, the ministry's statistics suggest.

"Regrettably, 38 jobs were lost," the administrators said.
=>
The administrators said that unfortunately 38 jobs had been lost.

The FBI has never named the firm that unlocked the phone.
=>
The FBI has never revealed the name of the firm that unlocked the phone.

Officials urged people to stay away from the river and to boil their water, officials said on
Friday.
=>
People were urged on Friday to stay away from the river and to boil water.

"I can assure you that we will take the right decision," chairman Craig Bell said.
=>
Chairman Craig Bell promised that they would take the right decision.

The union has not accepted the offer of 4 per cent.
=>
The union has yet to accept the 4% offer.

The union has not accepted the offer of 4 per cent.
=>
The union rejected the offer of 4 per cent.

None of the passengers was hurt in the crash.
=>
No passengers were hurt in the crash.

Ada Holm, 34, and her brother Finn, 29, were rescued.
=>
Finn Holm, 29, and his sister Ada, 34, were rescued.

The blaze was reportedly started by a faulty heater.
=>
A faulty heater is said to have started the blaze.

He is suspected of setting fire to the barn in Lund.
=>
He allegedly set fire to the barn in Lund.

Prosecutors accuse banker Leo Marsh of fraud. Mr Marsh denies all charges.
=>
Banker Leo Marsh, who says he is innocent, is accused of fraud.

A rebel group says it shot down the jet. The claim could not be independently verified.
=>
A rebel group said it had shot down the jet, a claim that was impossible to confirm.

"We will appeal against this absurd fine," said Erin Cole.
=>
Erin Cole said: “We will appeal against this absurd fine.”

The fund, worth $2.4bn, shrank by 7 per cent in May.
=>
In May the $2.4 billion fund lost 7 percent.

Virologist Dana Mills warned that the strain would spread by March.
=>
The strain would spread by March, Mills warned.

The strike begins on 4 March and ends on 9 March.
=>
The strike runs from March 4 to March 9.

Exports to Norway rose sharply in the second quarter.
=>
There was a sharp rise in exports to Norway in the second quarter.

Fire captain Lena Ortiz says the hydrant on Elm Road was frozen shut.
=>
The hydrant on Elm Road was frozen shut, fire captain Lena Ortiz says.

The minister met Turkey's envoy in Oslo on Friday.
=>
On Friday, the minister met the Turkish envoy in Oslo.

The law was delayed after the 9/11 attacks, Senator Ana Moll said.
=>
The law was held up after the September 11 attacks, Senator Ana Moll said.

"It is not acceptable that a bakery in Lund pays less than the law asks," said Ana Moll.
=>
It was unacceptable that a bakery in Lund paid less than the law asks, Ana Moll said.

Prosecutors say the barn in Lund was set on fire by its owner for the insurance.
=>
Prosecutors allege that the barn in Lund was set on fire by its owner for the insurance.

She pays me twenty-six hundred dollars a year for the boat, said Ana Moll.
=>
Ana Moll said that she was paid $2,600 a year for the boat.

"I have got the medal, which was a dream when I was small, and our goal," said Ana Moll, 37.
=>
For Moll, 37, the medal was a childhood dream and a goal.

The driver has been in jail since March, when his van hit four people. The trial continues.
=>
The driver has been in jail since his van hit four people last March. The trial is still ongoing.

The plan for the harbour in Lund was approved by the council on Monday.
=>
The plan for the harbour in Lund has just been approved by the council.

Sen. Ana Moll, R-Ky., said that unemployment would not rise above eight percent.
=>
Sen. Ana Moll of Kentucky said that unemployment would not exceed eight percent.
"""
"""Source and rewrite, parted by an arrow; pairs are parted by an empty line."""

PAIRS = [
    tuple(" ".join(side.split()) for side in pair.split("=>")) for pair in PAIRS_TEXT.split("\n\n")
]


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Settings(Options(isolated=True)).profile(ROOT).linter


@pytest.mark.parametrize(("source", "rewrite"), PAIRS, ids=[pair[1][:40] for pair in PAIRS])
def test_is_left_alone(source: str, rewrite: str, linter: Linter) -> None:
    report = linter.check(parse(rewrite, "rewrite.txt"), [parse(source, "source.txt")])
    assert not report.failures
    loud = [
        (finding.rule, finding.excerpt, finding.confidence)
        for finding in report.findings
        if finding.compared and finding.level > Level.SUGGESTION
    ]
    assert not loud
