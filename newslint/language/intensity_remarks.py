"""Phrases by which a writer judges or speaks up, by weight; the notation is `phrases`'."""

from __future__ import annotations

from newslint.language.intensity_table import Table

REMARKS: Table = (
    (
        "evaluative",
        0.7,
        """
        a|the sentiment|sentiments|view|feeling|belief|concern|opinion|frustration \
            shared|held|felt|echoed by many|most|millions|thousands|countless
        there is|was hope
        hope remains
        on the right track
        sheer number|size|scale|volume
        of course
        by no means
        yet another
        yet again
        all too
        nothing but
        deep roots|understanding|commitment|respect|admiration
        by far
        great news
        to be sure
        make no mistake
        it's clear that
        it is clear that
        needless to say
        as one might|would expect
        to no avail
        for good reason
        without a doubt
        no doubt
        long overdue
        by all accounts
        rightly so
        at long last
        all but certain|inevitable
        """,
    ),
    (
        "evaluative",
        0.5,
        """
        in fact
        ~make|made a difference|splash
        good news
        bad news
        """,
    ),
    (
        "evaluative",
        0.3,
        """
        in a bid to
        ~highlight|~underscore|~emphasize|~emphasise|~underline|~stress|~reflect|~demonstrate|\
            ~illustrate|~showcase the|his|her|their|its importance|need|significance|commitment|\
            dedication|challenges|complexity|complexities|urgency|growing|ongoing
        more than ever
        a sense of
        ~express|~voice|~share|~convey his|her|their|its|deep|great|a|the _? gratitude|\
            excitement|concern|concerns|sorrow|condolences|disappointment|frustration|optimism|\
            confidence|support|commitment|delight|pride|relief|regret|shock|outrage|anger|\
            sadness|enthusiasm|hope|joy|dismay|sympathy
        ~express gratitude|excitement|concern|concerns|sorrow|condolences|disappointment|\
            frustration|optimism|confidence|support|commitment|delight|pride|relief|regret|shock|\
            outrage|anger|sadness|enthusiasm|hope|joy|dismay|sympathy
        committed|commitment|dedicated|dedication to
        """,
    ),
)
