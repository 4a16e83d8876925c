"""Measures `grammar.no-finite-verb` on sentences broken on purpose, and on the sound ones.

    python bench/finite_verb.py [--data DIR] [--show missed|false] [--limit 30]

Takes the finite verb out of the main clause of GUM's declarative sentences, by their gold trees:

    participle    the main verb becomes an -ing form: "The council approving the plan."
    progressive   is, was ... fall before an -ing form: "The council considering the plan."
    perfect       has, had ... fall before a clear participle: "The council taken a vote."
    passive       is, was ... fall before a clear participle: "The plan chosen by the council."
    been          has, had ... fall before "been": "The plan been approved."
    ambiguous     is, was ... fall before what may be a past tense: "The plan approved."

The last kind can be read as an active sentence, so it is counted apart. Sentences whose main verb
is joined with a second finite one are left out. Figures are printed, none is asserted.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from newslint.engine import Linter
from newslint.formats import parse
from newslint.settings import Options, Settings

ROOT = Path(__file__).parent.parent
RULE = "grammar.no-finite-verb"
FINITE = ("VBD", "VBP", "VBZ")
HAVE, BE = ("has", "have", "had", "'ve", "’ve"), ("is", "are", "was", "were", "am", "'re", "’re")
CLEAR_PARTICIPLE = re.compile(
    r"(?i)(?:be|do|go|see|sh?ow|know|grow|throw|draw|tak|giv|writ|driv|ris|brok|chos|spok|stol|fall|eat|forgott|hidd"
    r"|beat|froz|wok|worn|torn|sworn|born|begu|sung|sunk|swum|rung|drunk|shrunk|flown|undergo|forgiv|overtak|mistak)"
    r"(?:en|n|ne|wn)?$|.*(?:awn|own|aken|iven|itten|isen|oken|osen|olen|allen|aten|een|one|orn)$"
)


class Broken(NamedTuple):
    kind: str
    text: str
    original: str


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument(
        "--show", choices=("missed", "false"), help="print what was missed, or said for nothing"
    )
    parser.add_argument("--limit", type=int, default=30)
    options = parser.parse_args()
    checker = Settings(Options(isolated=True, select=(RULE,))).profile(ROOT).linter
    with (options.data / "clean/gum.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    report_recall(checker, [broken for row in rows for broken in break_all(row)], options)
    report_noise(checker, [row["text"] for row in rows], options)


def report_recall(checker: Linter, cases: list[Broken], options: argparse.Namespace) -> None:
    total: Counter[str] = Counter()
    found: Counter[str] = Counter()
    missed: dict[str, list[str]] = defaultdict(list)
    for case in cases:
        total[case.kind] += 1
        if flagged(checker, case.text):
            found[case.kind] += 1
        else:
            missed[case.kind].append(case.text)
    for kind, number in total.items():
        print(f"  {kind:<12} recall {found[kind] / number:.3f}  ({found[kind]}/{number})")
    clear = [kind for kind in total if kind != "ambiguous"]
    number, hits = sum(total[kind] for kind in clear), sum(found[kind] for kind in clear)
    print(f"  all but ambiguous: {hits / number:.3f}  ({hits}/{number})")
    if options.show == "missed":
        for kind, texts in missed.items():
            random.Random(1).shuffle(texts)
            for text in texts[: options.limit]:
                print(f"    {kind}: {text}")


def report_noise(checker: Linter, texts: list[str], options: argparse.Namespace) -> None:
    wrong = [text for text in texts if flagged(checker, text)]
    rate = 1000 * len(wrong) / len(texts)
    print(f"  sound sentences flagged: {len(wrong)} of {len(texts)}, {rate:.2f} per 1,000")
    for text in wrong[: options.limit if options.show == "false" else 0]:
        print(f"    {text}")


def flagged(checker: Linter, text: str) -> bool:
    return any(
        finding.rule == RULE for finding in checker.check(parse(text, "sentence.txt")).findings
    )


def break_all(row: dict) -> Iterator[Broken]:
    """Yield the ways in which a sentence loses its finite verb."""
    tokens, text = row["tokens"], row["text"]
    if row["s_type"] != "decl" or not text.rstrip("\"'”’)").endswith(".") or len(tokens) < 6:
        return
    root = next(index for index, token in enumerate(tokens, 1) if token[3] == 0)
    form, lemma, tag = tokens[root - 1][:3]
    below = [(index, *token) for index, token in enumerate(tokens, 1) if token[3] == root]
    if not any(relation.startswith("nsubj") and index < root for index, *_, relation in below):
        return
    if any(re.fullmatch(r"n['’]t", word) for _, word, *_ in below):
        return
    if any(
        relation in ("conj", "parataxis") and is_finite(index, tokens)
        for index, *_, relation in below
    ):
        return
    auxiliaries = [
        (index, word) for index, word, _, _, _, relation in below if relation in ("aux", "aux:pass")
    ]
    finite = [(index, word) for index, word in auxiliaries if word.lower() in HAVE + BE]
    if tag in FINITE and not auxiliaries:
        yield Broken("participle", rebuilt(tokens, text, {root: ing(lemma)}), text)
    elif tag == "VBG" and [word.lower() in BE for _, word in auxiliaries] == [True]:
        yield Broken("progressive", rebuilt(tokens, text, {finite[0][0]: ""}), text)
    elif tag == "VBN" and len(auxiliaries) == 1 and finite:
        clear = bool(CLEAR_PARTICIPLE.match(form)) and form.lower() not in ("done", "read")
        if clear or finite[0][1].lower() in BE:
            had = finite[0][1].lower() in HAVE
            kind = ("perfect" if had else "passive") if clear else "ambiguous"
            yield Broken(kind, rebuilt(tokens, text, {finite[0][0]: ""}), text)
    elif tag in ("VBN", "VBG") and len(auxiliaries) == 2 and auxiliaries[1][1] == "been" and finite:
        yield Broken("been", rebuilt(tokens, text, {finite[0][0]: ""}), text)


def is_finite(index: int, tokens: list[list]) -> bool:
    """Whether a word, or an auxiliary or copula of it, is a finite verb."""
    finite = (*FINITE, "MD")
    if tokens[index - 1][2] in finite:
        return True
    return any(head == index and tag in finite for _, _, tag, head, _ in tokens)


def rebuilt(tokens: list[list], text: str, changes: dict[int, str]) -> str:
    """Return the text with some tokens replaced; one replaced by nothing takes its space along."""
    result, position = [], 0
    for index, (form, *_) in enumerate(tokens, 1):
        start = text.index(form, position)
        gap = text[position:start]
        position = start + len(form)
        word = changes.get(index, form)
        result.append(
            ""
            if not word
            else gap + (word.capitalize() if not result and form[0].isupper() else word)
        )
    return "".join(result).strip() + text[position:]


def ing(lemma: str) -> str:
    """Return the -ing form of a verb."""
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and len(lemma) > 2:
        return lemma[:-1] + "ing"
    vowels = len(re.findall(r"[aeiouy]+", lemma))
    doubled = re.search(r"[^aeiou][aeiou][bdgklmnprt]$", lemma) and (
        vowels == 1 or lemma in DOUBLING
    )
    return lemma + (lemma[-1] if doubled else "") + "ing"


DOUBLING = (
    "admit",
    "commit",
    "permit",
    "submit",
    "begin",
    "occur",
    "refer",
    "prefer",
    "transfer",
    "forget",
    "regret",
    "control",
)

if __name__ == "__main__":
    main()
