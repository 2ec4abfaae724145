"""Bytes to text: byte-order marks, UTF-8, and the older encodings that lists come in."""

from __future__ import annotations

import codecs

import regex

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte-order marks and what is decoded behind them."""
SAMPLE = 65_536
"""Bytes that an encoding is guessed from."""
_REPLACED = "\ufffd"
_VALID_FOR_EACH_BROKEN = 4
"""Valid sequences of UTF-8 beside a broken one; text in another encoding has next to none."""
_LEAST_SHARE = 0.5
_CONTROL = regex.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_HIGH_RUN = regex.compile(rb"[\x80-\xff]{3,}+")
_HIGH = regex.compile(rb"[\x80-\xff]")
_HAN = r"\u4e00-\u9fff"
_LETTERS = {
    "gb18030": regex.compile(rf"[{_HAN}，。：；、（）]"),
    "shift_jis": regex.compile(rf"[\u3040-\u30ff{_HAN}、。]"),
    "euc_jp": regex.compile(rf"[\u3040-\u30ff{_HAN}、。]"),
    "big5": regex.compile(rf"[{_HAN}，。：；、（）]"),
    "cp949": regex.compile(r"[\uac00-\ud7a3]"),
    "cp1251": regex.compile(r"[а-яё]"),
    "koi8_u": regex.compile(r"[а-яё]"),
    "cp1253": regex.compile(r"[ά-ώ]"),
}
_JAPANESE = (
    "日本研究東京大学会出版社文論書年報月第号巻編著訳史国語岩波店房科教育新化法地的中経済政治"
    "一二三上下田山川村木藤井野子人理工技術医心社情報誌集刊"
)
_CHINESE = (
    "的国研究中学大出版社北京上海报文论年第期与和人民书馆发展业经济科技教育法政治社会史地理分析"
    "基于及其新张李王刘陈华理工医农学报编译主"
)
_TAIWANESE = (
    "的國研究中學大出版社臺北文論年第期與和人民書發展業經濟科技教育法政治會史地理分析新張李王劉陳"
    "華聯一二三之以"
)
_KOREAN = (
    "의이한국학사회연구지대문서울출판을에및적정인교육가는고로도기분석과김박최성시론전동조신자원제일"
    "부경화책보리어소관미술수상"
)
_CYRILLIC = "оеаинтсрвлкмдпу"
_GREEK = "αοιετσνηυρπκμλςό"
_FREQUENT = {
    "gb18030": frozenset(_CHINESE),
    "shift_jis": frozenset(_JAPANESE),
    "euc_jp": frozenset(_JAPANESE),
    "big5": frozenset(_TAIWANESE),
    "cp949": frozenset(_KOREAN),
    "cp1251": frozenset(_CYRILLIC),
    "koi8_u": frozenset(_CYRILLIC),
    "cp1253": frozenset(_GREEK),
}
"""What lists of references in these languages hold most: bytes read in another's encoding give
rare letters."""
_CENTRAL = regex.compile(
    r"(?<=\p{Ll})(?:[³¹¿¼¾±¶](?=\p{Ll})|Ÿ)|ì(?=\p{Ll})|ø(?=[áíé])|è(?=[aeoáíé])"
)
"""What letters of Polish and Czech are when read as those of Western languages: "Wa³êsa"."""
_LATIN_2 = regex.compile(r"(?<=\p{Ll})¼|[ìøè]\p{L}*+[¹¾]|[¹¾]\p{L}*+[ìøè]")
_TURKISH = regex.compile(r"(?<=\p{Ll})[þð]|þ(?=\p{Ll})")
_ICELANDIC = regex.compile(r"[áéíóúæ]")
_KANA = regex.compile(r"[\u3040-\u30fe]")


def is_binary(data: bytes) -> bool:
    """Whether data cannot be text in any encoding that is tried here."""
    if any(data.startswith(mark) for mark, _ in MARKS) or wide_encoding(data):
        return False
    sample = data[:SAMPLE]
    return len(_CONTROL.findall(sample)) > len(sample) / 200


def decode(data: bytes) -> tuple[str, str | None]:
    """The text, and a note where the encoding had to be guessed or bytes had to be replaced."""
    for mark, marked in MARKS:
        if data.startswith(mark):
            text = data.decode(marked, "replace")
            return text, None if mark == codecs.BOM_UTF8 else f"decoded as {marked}"
    name = wide_encoding(data)
    if name is None:
        try:
            return data.decode("utf-8"), None
        except UnicodeDecodeError:
            name = older_encoding(data)
    if name is None:
        text = data.decode("utf-8", "replace")
        return text, f"{text.count(_REPLACED)} places are not valid UTF-8 and were replaced"
    return data.decode(name, "replace"), f"decoded as {name}"


def wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a byte-order mark, which shows as a zero in every other byte."""
    sample = data[:2000]
    if len(sample) < 4 or b"\x00" not in sample:
        return None
    even, odd = sample[::2], sample[1::2]
    if odd.count(0) > 0.6 * len(odd) and even.count(0) < 0.05 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.6 * len(even) and odd.count(0) < 0.05 * len(odd):
        return "utf-16-be"
    return None


def older_encoding(data: bytes, valid: int = 0) -> str | None:
    """The encoding of bytes that are not all UTF-8; None if they are but for some broken places.

    `valid` is the number of characters of UTF-8 beyond ASCII that came before.
    """
    lenient = data.decode("utf-8", "replace")
    broken = lenient.count(_REPLACED)
    valid += len(lenient) - len(lenient.encode("ascii", "ignore")) - broken
    return None if broken * _VALID_FOR_EACH_BROKEN <= valid else _eight_bit(data[:SAMPLE])


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
    best, best_score = "", 0.0
    for name, letters in _LETTERS.items():
        text = sample.decode(name, "ignore")
        foreign = [char for char in text if char > "\x7f"]
        if not foreign:
            continue
        lost = len(sample) - len(text.encode(name, "ignore"))
        share = (len(letters.findall(text)) - 2 * lost) / len(foreign)
        frequent = _FREQUENT[name]
        score = share + sum([char in frequent for char in foreign]) / len(foreign)
        if share > _LEAST_SHARE and score > best_score + 0.05:
            best, best_score = name, score
    return best or _western(sample)


def _western(sample: bytes) -> str:
    text = sample.decode("cp1252", "replace")
    if _CENTRAL.search(text):
        latin_2, windows = (sample.decode(name, "replace") for name in ("iso8859_2", "cp1250"))
        more = sum(map(str.isalpha, latin_2)) > sum(map(str.isalpha, windows))
        return "iso8859_2" if more or _LATIN_2.search(text) else "cp1250"
    if _TURKISH.search(text) and not _ICELANDIC.search(text):
        return "cp1254"
    return "latin-1" if "\ufffd" in text else "cp1252"
