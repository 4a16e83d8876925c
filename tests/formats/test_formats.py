import pytest
from formats_checks import check

from newslint.errors import InputError, UsageError
from newslint.formats import KNOWN_EXTENSIONS, decode, format_of, parse, read


def test_format_of():
    assert {format_of(f"dir.md/a{ext}") for ext in KNOWN_EXTENSIONS} == set(
        KNOWN_EXTENSIONS.values()
    )
    assert format_of("A.MD") == "markdown"
    assert format_of("a.rst") == format_of("<stdin>") == format_of("a") == "text"


def test_unknown_format():
    with pytest.raises(UsageError, match="'rst' is not a format"):
        parse("x", format="rst")


def test_decode_keeps_the_byte_order_mark():
    assert decode("\ufeffé\r\n".encode(), "a") == "\ufeffé\r\n"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("é\nab".encode() + b"\xe9x", r"^a\.txt:2:3: not UTF-8: byte 0xe9 at byte offset 5$"),
        (b"ab\0c", r"^a\.txt: not a text file: NUL byte at byte offset 2$"),
        ("x".encode("utf-16"), "UTF-16"),
        ("x".encode("utf-16-be"), "NUL"),
        (b"\xfe\xff\0x", "UTF-16"),
        ("x".encode("utf-32"), "UTF-32"),
    ],
)
def test_decode_refuses(data, message):
    with pytest.raises(InputError, match=message):
        decode(data, "a.txt")


def test_read(tmp_path):
    path = tmp_path / "a.md"
    path.write_bytes("\ufeff# Hé\r\n".encode())
    document = read(path)
    assert (document.path, document.format) == (str(path), "markdown")
    assert document.blocks[0].span == (3, 5)
    with pytest.raises(InputError, match=r"b\.md: No such file"):
        read(tmp_path / "b.md")
    with pytest.raises(InputError):
        read(tmp_path)


def test_seeds_read_as_news(pytestconfig):
    for path in sorted((pytestconfig.rootpath / "seeds").glob("*.txt")):
        document = read(path)
        check(document)
        scopes = {block.scope for block in document.blocks}
        assert scopes <= {"paragraph", "title", "summary"}
        assert len(document.blocks) > 6
