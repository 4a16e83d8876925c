"""Words that negate, by kind; the notation is `phrases`'."""

from __future__ import annotations

PARTICLES = """
not
never
no
none
nobody
nothing
nowhere
no one
no-one
neither
nor
without
hardly
barely
scarcely
seldom
rarely
few
little
cannot
cant
dont
didnt
doesnt
isnt
arent
wasnt
werent
hasnt
havent
hadnt
wouldnt
couldnt
shouldnt
no longer
not any
by no means
in no way
far from
anything but
no more
"""
VERBS = """
~deny
~refuse
~fail
~reject
~decline
~prevent
~stop
~lack
~avoid
~ban
~miss
~forbid/forbade/forbidden
~prohibit
~block
~halt
~abandon
~scrap
~cancel
~oppose
~dispute
~dismiss
~rebut
~refute
~neglect
~cease
~bar
~forgo/forwent/forgone
~rule out
~call off
~turn|~knock down
~pull out
unable
failure
refusal
inability
denial
absence
lack
unwilling
"""
# Negative in form only.
IDIOMS = """
if not
not only|just|merely|simply
no doubt
no matter
why not
nothing but
no less
not least
no sooner
a few|little
the few|little
little by little
"""
