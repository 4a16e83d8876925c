"""LanguageTool on this machine: installed into the user's cache, run on loopback, asked for remarks.

In: pieces of prose. Out: remarks with places in code points. Nothing here knows articles or rules, and
nothing is ever sent to LanguageTool's public service: what newslint reads is not published yet.

`places` (folders, pinned version) < `java` < `install` < `supervisor` (owns the Java process) < `server`,
`background` (one that stays between runs) < `annotation`, `library` (the wire) < `proofreader` (asks, keeps).
"""
