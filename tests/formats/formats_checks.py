"""What must hold of every document, whatever it was parsed from."""

from newslint.document import Block, Document
from newslint.formats import parse
from newslint.model import MASK

STAND_INS = {" ", MASK, "\ufffd", "?"}


def check(document: Document) -> None:
    """Assert that all prose maps to the file, in order and without gaps."""
    text = document.text
    for block in document.blocks:
        assert block.text == block.text.strip()
        assert block.text.replace(MASK, "").strip()
        assert {"text", block.scope} <= block.scopes
        prose_end = source_end = 0
        for run in block.prose.runs:
            assert run.prose_start == prose_end < run.prose_end
            assert source_end <= run.source_start <= run.source_end <= len(text)
            prose_end, source_end = run.prose_end, run.source_end
            shown = block.text[run.prose_start : run.prose_end]
            if run.one_to_one and shown not in STAND_INS:
                assert text[run.source_start : run.source_end] == shown
        assert prose_end == len(block.text)
        for inline in block.inlines:
            assert 0 <= inline.start < inline.end <= len(block.text)
    for comment in document.comments:
        start, end = comment.span
        assert comment.text in text[start:end]


def parsed(text: str, kind: str) -> Document:
    document = parse(text, "file", kind)
    check(document)
    return document


def shown(document: Document) -> list[tuple[str, str]]:
    """Return the scope and the words of each block, masks as an asterisk."""
    return [(block.scope, block.text.replace(MASK, "*")) for block in document.blocks]


def texts(text: str, kind: str) -> list[str]:
    return [words for _, words in shown(parsed(text, kind))]


def inlines(block: Block) -> list[tuple[str, str]]:
    return [(i.scope, block.text[i.start : i.end].replace(MASK, "*")) for i in block.inlines]


def source_of(document: Document, words: str) -> str:
    """Return the file's text where the prose has these words (which must be there once)."""
    found = [
        block.prose.span(block.text.index(words), block.text.index(words) + len(words))
        for block in document.blocks
        if words in block.text
    ]
    assert len(found) == 1
    return document.text[found[0].start : found[0].end]
