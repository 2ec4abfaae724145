"""Bytes to text: byte-order marks, UTF-8, and the older encodings that lists come in."""

from __future__ import annotations

import codecs

import regex

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65_536
_VALID_FOR_EACH_BROKEN = 4
"""Valid sequences of UTF-8 beside a broken one; text in another encoding has next to none."""
_CONTROL = regex.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_HIGH_RUN = regex.compile(rb"[\x80-\xff]{3,}+")
_HIGH = regex.compile(rb"[\x80-\xff]")
_EAST_ASIAN = (
    ("gb18030", regex.compile(r"[\u4e00-\u9fff，。：；、（）]")),
    ("shift_jis", regex.compile(r"[\u3040-\u30ff\u4e00-\u9fff、。]")),
    ("euc_jp", regex.compile(r"[\u3040-\u30ff\u4e00-\u9fff、。]")),
    ("big5", regex.compile(r"[\u4e00-\u9fff，。：；、（）]")),
    ("euc_kr", regex.compile(r"[\uac00-\ud7a3]")),
)
_KANA = regex.compile(r"[\u3040-\u30fe]")
_CYRILLIC = (
    ("cp1251", regex.compile(r"[а-яё]")),
    ("koi8_r", regex.compile(r"[а-яё]")),
)


def is_binary(data: bytes) -> bool:
    """Whether data cannot be text in any encoding that is tried here."""
    if any(data.startswith(mark) for mark, _ in _MARKS) or _wide(data):
        return False
    sample = data[:_SAMPLE]
    return len(_CONTROL.findall(sample)) > len(sample) / 200


def decode(data: bytes) -> tuple[str, str | None]:
    """The text, and a note where the encoding had to be guessed or bytes had to be replaced."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            text = data.decode(name, "replace")
            return text, None if mark == codecs.BOM_UTF8 else f"decoded as {name}"
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace"), f"decoded as {wide}"
    lenient = data.decode("utf-8", "replace")
    broken = lenient.count("\ufffd")
    valid = len(lenient) - len(lenient.encode("ascii", "ignore")) - broken
    if broken * _VALID_FOR_EACH_BROKEN <= valid:
        return lenient, f"{broken} places are not valid UTF-8 and were replaced"
    name = _eight_bit(data[:_SAMPLE])
    return data.decode(name, "replace"), f"decoded as {name}"


def _wide(data: bytes) -> str | None:
    """UTF-16 without a byte-order mark shows as a zero in every other byte."""
    sample = data[:2000]
    if len(sample) < 4 or b"\x00" not in sample:
        return None
    even, odd = sample[::2], sample[1::2]
    if odd.count(0) > 0.6 * len(odd) and even.count(0) < 0.05 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.6 * len(even) and odd.count(0) < 0.05 * len(odd):
        return "utf-16-be"
    return None


def _eight_bit(sample: bytes) -> str:
    high = len(_HIGH.findall(sample))
    runs = sum(len(run) for run in _HIGH_RUN.findall(sample))
    if runs < 0.5 * high:
        return _western(sample)
    for name in ("shift_jis", "euc_jp"):
        text = sample.decode(name, "ignore")
        lost = len(sample) - len(text.encode(name, "ignore"))
        if len(_KANA.findall(text)) > 0.1 * high / 2 and lost < 0.02 * high:
            return name
    best, best_share = "", 0.0
    for name, pattern in (*_EAST_ASIAN, *_CYRILLIC):
        text = sample.decode(name, "ignore")
        foreign = sum(1 for char in text if char > "\x7f")
        if not foreign:
            continue
        lost = len(sample) - len(text.encode(name, "ignore"))
        share = (len(pattern.findall(text)) - 2 * lost) / foreign
        if share > best_share + 0.05:
            best, best_share = name, share
    return best if best_share > 0.5 else _western(sample)


def _western(sample: bytes) -> str:
    try:
        sample.decode("cp1252")
    except UnicodeDecodeError:
        return "latin-1"
    return "cp1252"
