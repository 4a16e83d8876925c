"""Values that options, config and front matter share; here so that the command line can name them at once."""

from __future__ import annotations

LANGUAGETOOL = "languagetool"
GRAMMARS = (LANGUAGETOOL, "none")
"""What checks grammar besides newslint's own rules."""

LANGUAGES = ("en-US", "en-GB", "en-AU", "en-CA", "en-NZ", "en-ZA")
DEFAULT_LANGUAGE = LANGUAGES[0]
"""The variants of English that an article may be in; they differ in spelling above all."""

DAEMON_AUTO = "auto"
DAEMONS = (DAEMON_AUTO, "off")
"""Whether checks start a daemon for those that follow; one that runs is asked in any case."""

DAEMON_IDLE_MINUTES = 30.0
"""A daemon ends when it was not asked for so long."""
