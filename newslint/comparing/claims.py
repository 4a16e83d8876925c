"""A statement of the rewrite beside the credits of its sources.

In: a statement, how its words stand in the sources, and what is credited there. Out: whether it is
credited to the same speaker, on this side or on that.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.article import Section
from newslint.comparing.credits import Credits, SourceCredit, Standing, is_report
from newslint.comparing.cue_tables import SOMEBODY
from newslint.language.attribution_tree import SUBJECTS
from newslint.language.names import same_name
from newslint.language.reporting import pronoun_speaks, reports_speech
from newslint.language.speaker_kinds import classify, core_of, is_actor
from newslint.language.speaker_matching import (
    is_named_in,
    is_pronoun,
    is_view_of,
    names_speaker,
    same_speaker,
)
from newslint.language.speaker_people import Gender, gender_of
from newslint.language.speaker_tables import HE, SHE
from newslint.language.speakers import Speaker
from newslint.language.tokens import tokens_starting

if TYPE_CHECKING:
    from newslint.language.attributions import Attribution, Place
    from newslint.statements import Statement

LEAST_LINKED = 0.45
"""Two statements are one only if this share of the rewrite's words stands in the source's."""

NEARLY_THE_SAME = 0.8
"""The similarity from which two sentences are the same but for a word or two."""


@dataclass(frozen=True, eq=False)
class Claim:
    """A statement of the rewrite and how it stands in the sources."""

    section: Section
    statement: Statement
    standing: Standing
    credits: Credits

    @property
    def attribution(self) -> Attribution | None:
        """What credits it in the rewrite."""
        return self.statement.attribution

    @property
    def credit(self) -> SourceCredit | None:
        """What credits most of it in a source, where enough of it is found there."""
        return self.standing.credit if self.standing.linked >= LEAST_LINKED else None

    @property
    def share(self) -> float:
        """The share of its linked words that this credit holds."""
        return self.standing.credits[0][1]

    @property
    def has_pronoun(self) -> bool:
        """Whether the rewrite names its speaker by a pronoun only."""
        each = self.attribution
        return bool(each and each.speaker and is_pronoun(self.section.text[slice(*each.speaker)]))

    @property
    def is_cued_by_noun(self) -> bool:
        """Whether a noun credits it ("her proposal that ..."), no verb and no "according to"."""
        each = self.attribution
        doc = self.credits.comparison.reading.docs[self.statement.section]
        if each is None:
            return False
        tags = [token.tag_ for token in tokens_starting(doc, *each.cue)]
        return any(tag.startswith("NN") for tag in tags) and not any(
            tag.startswith(("V", "IN")) for tag in tags
        )

    @property
    def is_by_some_official(self) -> bool:
        """Whether its speaker is called no more than "a club official", "an insider"."""
        each = self.attribution
        if each is None or each.speaker is None:
            return False
        words = core_of(self.section.text[slice(*each.speaker)]).lower().split()
        return len(words) > 1 and words[0] in ("a", "an", "one") and words[-1] in SOMEBODY

    def is_by_bare_plural_for(self, credit: SourceCredit) -> bool:
        """Whether "officials" stand for one person of a body with a name: "a Treasury spokesman"."""
        each = self.attribution
        if self.statement.speaker.kind != "collective" or each is None or each.speaker is None:
            return False
        words = self.section.text[slice(*each.speaker)].split()
        named = any(word[0].isupper() for word in credit.speaker.name.split()[1:])
        return len(words) == 1 and credit.speaker.kind == "role" and named

    @property
    def is_cued_by_imperative(self) -> bool:
        """Whether its cue is a bare verb form: "just ask any mayor" credits nobody."""
        each = self.attribution
        doc = self.credits.comparison.reading.docs[self.statement.section]
        return each is not None and any(
            token.tag_ == "VB" and not any(child.dep_ == "aux" for child in token.children)
            for token in tokens_starting(doc, *each.cue)
        )

    @cached_property
    def similarity(self) -> float:
        """How like its sentence is to the one of the source that it was made from, 0 to 1."""
        statement = self.statement
        links = self.credits.comparison.links(statement.section, statement.start, statement.end)
        return min((min(1.0, link.similarity) for link in links), default=0.0)

    @property
    def is_sure(self) -> bool:
        """Whether its sentence is nearly that of the source, so that few words do."""
        return self.similarity >= NEARLY_THE_SAME

    @property
    def is_clause(self) -> bool:
        """Whether it has a verb with a subject of its own."""
        doc = self.credits.comparison.reading.docs[self.statement.section]
        inside = [
            token for place in self.statement.content for token in tokens_starting(doc, *place)
        ]
        places = {token.i for token in inside}
        return any(token.dep_ in SUBJECTS and token.head.i in places for token in inside)

    def may_be_own_act(self, credit: SourceCredit) -> bool:
        """Whether its subject may be the speaker of a credit: then it tells what that speaker did."""
        doc = self.credits.comparison.reading.docs[self.statement.section]
        inside = {
            token.i: token
            for place in self.statement.content
            for token in tokens_starting(doc, *place)
        }
        for _, token in sorted(inside.items()):
            if token.dep_ in SUBJECTS:
                phrase = doc[token.left_edge.i : token.i + 1].text
                subject = Speaker(phrase, classify(phrase))
                if _is_group_beside_name(subject, credit.speaker):
                    return False
                return is_actor(subject) and same_speaker(subject, credit.speaker) is not False
        return False

    @property
    def stands_in_marks(self) -> bool:
        """Whether it begins between quotation marks, whoever is named for the words."""
        quotations = self.credits.comparison.reading.paragraphs[self.statement.section].quotations
        start, end = self.statement.start, self.statement.end
        # A clause that opens a quotation may begin with its mark; a term at its head is no quotation.
        return any(
            low - 1 <= start < high and min(high, end) - start >= (end - start) / 2
            for low, high in quotations
        )

    @property
    def is_quoted(self) -> bool:
        """Whether it is part of a quotation that somebody is named for."""
        reading = self.credits.comparison.reading
        if reading.attributions[self.statement.section]:
            return self.stands_in_marks
        # Nobody was read; a colon in front of the quotation says that somebody is named.
        text = self.section.text
        return any(
            text[:low].rstrip(" \"'“‘").endswith(":")
            for low, high in reading.paragraphs[self.statement.section].quotations
            if low - 1 <= self.statement.start < high
        )

    def same(self, credit: SourceCredit) -> bool | None:
        """Return whether it has the speaker of a source's attribution; None where nobody knows.

        Who is behind a name may have been misread; two that are written alike are one.
        """
        speaker = self.statement.speaker
        if self.is_other_gender(credit):
            return False
        found = same_speaker(speaker, credit.speaker)
        if found is None and credit.speaker.kind == "pronoun" and speaker.kind == "named":
            return None if self.credits.may_mean(credit, speaker) else False
        if found is False and self.credits.may_speak_for(credit, speaker):
            return None
        each, theirs = self.attribution, credit.attribution.speaker
        if found is not False or each is None or each.speaker is None or theirs is None:
            return found
        ours = Speaker(self.section.text[slice(*each.speaker)], "named")
        return names_speaker(self.credits.text(credit, theirs), ours) or False

    def is_other_gender(self, credit: SourceCredit) -> bool:
        """Whether the source credits a he and the rewrite names a she, or the other way round."""
        theirs = credit.attribution.speaker
        if not self._gender or theirs is None:
            return False
        pronoun = self.credits.text(credit, theirs).lower()
        return pronoun in (SHE if self._gender == "he" else HE)

    @cached_property
    def _gender(self) -> Gender:
        """What the rewrite's own words tell of its speaker."""
        each = self.attribution
        if each is None or each.speaker is None:
            return ""
        beside = self.section.text[slice(*each.speaker)].lower().split()
        return gender_of(self.statement.speaker.name, beside)

    @property
    def is_cued_so_elsewhere(self) -> bool:
        """Whether a source has the same cue for something else that its speaker says."""
        each = self.attribution
        return each is not None and any(
            same_name(self.statement.speaker.name, speaker.name)
            for speaker in self.credits.credited.cued(each.cue_lemma)
        )

    @property
    def is_in_own_report(self) -> bool:
        """Whether its speaker is the one who reports that very attribution: "Ruiz says she sees"."""
        each = self.attribution
        if each is None:
            return False
        around = self.credits.comparison.reading.credits(self.statement.section, *each.cue)
        return any(
            outer.depth < each.depth and same_speaker(who, self.statement.speaker)
            for outer, who in around
        )

    def is_speakers_own(self, credit: SourceCredit, place: Place) -> bool:
        """Whether a clause tells what a speaker did, or the speaker is credited in its sentence.

        Args:
            credit: what the source credits to that speaker.
            place: the clause.
        """
        clause = self.section.text[slice(*place)]
        if is_named_in(clause, credit.speaker) or pronoun_speaks(clause):
            return True
        sentence = self.section.sentence_at(self.statement.start)
        # Whoever stands beside a word of speech is not gone, though no cue may have been read.
        if is_named_in(sentence, credit.speaker) and reports_speech(sentence):
            return True
        return (
            pronoun_speaks(sentence)
            or is_view_of(sentence, credit.speaker)
            or self.is_beside(credit)
        )

    def said_by_own_speaker(self) -> float:
        """Return the greatest share of it that a source credits to its own speaker at once.

        Attributions whose speaker may be the same, for all that was read, count too.
        """
        weight = self.credits.comparison.alignment.weight
        stems = {
            word.stem
            for place in self.statement.content
            for word in self.credits.words(self.statement.section, *place)
        }
        most = self.credits.credited.most_shared(
            stems,
            weight,
            lambda credit: not self.is_about(credit) and self.same(credit) is not False,
        )
        return most / (sum(map(weight, stems)) or 1)

    def is_just_credited(self, credit: SourceCredit) -> bool:
        """Whether the sentence before or behind is credited to the speaker of a credit: he goes on."""
        reading = self.credits.comparison.reading
        section = self.statement.section
        sentences = self.section.sentences
        number = next(
            (n for n, (low, high) in enumerate(sentences) if low <= self.statement.start < high), 0
        )
        low = sentences[max(0, number - 1)][0] if sentences else 0
        high = sentences[min(len(sentences) - 1, number + 1)][1] if sentences else 0
        return any(
            low <= each.cue[0] < high and is_report(each) and same_speaker(who, credit.speaker)
            for each, who in zip(
                reading.attributions[section], reading.speakers[section], strict=True
            )
        )

    def is_about(self, credit: SourceCredit) -> bool:
        """Whether it tells what the speaker of a credit says, so that its own speaker is another."""
        text = self.section.text
        return credit.speaker.kind in ("named", "collective", "role") and any(
            is_named_in(text[start:end], credit.speaker) for start, end in self.statement.content
        )

    def is_beside(self, credit: SourceCredit) -> bool:
        """Whether its sentence reports something else from the speaker of a credit.

        A list goes on with what was credited at its head: "critics say it would cost jobs, raise ...".
        """
        reading = self.credits.comparison.reading
        start, end = reading.sentence(self.statement.section, self.statement.start)
        return any(
            same_speaker(who, credit.speaker) is not False
            and not _is_group_beside_name(who, credit.speaker)
            for each, who in zip(
                reading.attributions[self.statement.section],
                reading.speakers[self.statement.section],
                strict=True,
            )
            if start <= each.cue[0] < end and is_report(each)
        )


def _is_group_beside_name(one: Speaker, other: Speaker) -> bool:
    """Whether one is a number of people and the other somebody by name: who is not the same."""
    return one.kind == "collective" and other.kind == "named"
