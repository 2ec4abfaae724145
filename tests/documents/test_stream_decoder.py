"""Streams come as text block by block, and as the text that the whole would be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.documents.files.encoding import SAMPLE, decode
from refparse.documents.files.stream_decoder import StreamDecoder

PLAIN = b"Oak A. Trees. Lancet. 2001;3:1-9.\n"


def streamed(data: bytes, size: int) -> tuple[str, str | None]:
    decoder = StreamDecoder()
    blocks = [data[start : start + size] for start in range(0, len(data), size)]
    text = "".join(decoder.decode(block) for block in blocks) + decoder.decode(b"", final=True)
    return text, decoder.note


@given(st.text(st.characters(exclude_characters="\r", exclude_categories=("Cs", "Cc")), min_size=4))
def test_utf_8_is_given_as_it_comes(text: str) -> None:
    decoder = StreamDecoder()
    text = "ab" + text
    given = "".join(decoder.decode(bytes([byte])) for byte in text.encode())
    assert given == text
    assert (decoder.decode(b"", final=True), decoder.note) == ("", None)


@pytest.mark.parametrize("size", [1, 7, 1000, 1 << 18])
@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Müller J. Bäume. Lancet. 2001;3:1-9.\n", "cp1252"),
        ("Иванов А. Б. Деревья и леса. Наука. 2001;3:1-9.\n", "cp1251"),
        ("山田太郎. 日本の研究とその方法について. 東京大学出版会, 2001.\n", "shift_jis"),
        ("Müller J. Bäume. Lancet. 2001;3:1-9.\n", "utf-16"),
        ("Müller J. Bäume. Lancet. 2001;3:1-9.\n", "utf-8-sig"),
    ],
)
def test_a_stream_is_guessed_as_a_file_is(text: str, encoding: str, size: int) -> None:
    data = (PLAIN.decode() * 30 + text * 3).encode(encoding)
    assert streamed(data, size) == decode(data)


def test_wide_characters_without_a_mark() -> None:
    data = (PLAIN.decode() * 30).encode("utf-16-le")
    assert streamed(data, 64) == decode(data) == (PLAIN.decode() * 30, "decoded as utf-16-le")


def test_what_comes_late_is_guessed_too() -> None:
    decoder = StreamDecoder()
    many = PLAIN * (3 * SAMPLE // len(PLAIN))
    assert decoder.decode(many) == many.decode()
    line = "Müller J. Bäume.\n".encode("cp1252")
    assert decoder.decode(PLAIN + line) == PLAIN.decode()
    assert "Müller J. Bäume.\n" in decoder.decode(many)
    assert decoder.note == "decoded as cp1252"
    assert decoder.decode(line) == "Müller J. Bäume.\n"


def test_a_few_broken_places_do_not_make_it_another_encoding() -> None:
    data = "Müller J. Bäume für Öst.\n".encode() * 5 + b"M\xfcller J. Trees.\n"
    text, note = streamed(data, 40)
    assert text.endswith("M\ufffdller J. Trees.\n")
    assert note == "places that are not valid UTF-8 were replaced"


@pytest.mark.parametrize("size", [1, 3, 100])
def test_line_breaks_of_every_kind(size: int) -> None:
    assert streamed(b"a\r\nb\rc\nd\r", size) == ("a\nb\nc\nd\n", None)
