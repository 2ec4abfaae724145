"""The bytes of a stream to text, block by block: UTF-8, or what they are guessed to be."""

from __future__ import annotations

import codecs
import io
from typing import Final

from refparse.documents.files.encoding import MARKS, SAMPLE, older_encoding, wide_encoding

_UTF_8: Final = "utf-8"


class StreamDecoder:
    """Decodes what comes; line breaks become "\\n".

    UTF-8 is given as it comes. At the first line that is no UTF-8, bytes are kept until there are
    enough of them to guess from, or no more come.

    Attributes:
        note: what was guessed, once something was.

    >>> decoder = StreamDecoder()
    >>> decoder.decode(b"Oak A. Trees.\\r\\nM\\xfcller")
    'Oak A. Trees.\\n'
    >>> decoder.decode(b" J. B\\xe4ume.", final=True)
    'Müller J. Bäume.'
    >>> decoder.note
    'decoded as cp1252'
    """

    def __init__(self) -> None:
        self.note: str | None = None
        self._kept = b""
        self._started = False
        self._guessing = False
        self._beyond_ascii = 0
        self._decoder: codecs.IncrementalDecoder | None = None
        self._line_breaks = io.IncrementalNewlineDecoder(None, translate=True)

    def decode(self, data: bytes, final: bool = False) -> str:
        """Return the text that is certain with these bytes.

        Args:
            data: the next bytes.
            final: whether they are the last.
        """
        return self._line_breaks.decode(self._text(data, final), final)

    def _text(self, data: bytes, final: bool) -> str:
        if self._decoder is not None:
            return self._decoder.decode(data, final)
        data, self._kept = self._kept + data, b""
        if not self._started:
            if not final and any(mark.startswith(data) for mark, _ in MARKS):
                self._kept = data
                return ""
            self._started = True
            known = next((name for mark, name in MARKS if data.startswith(mark)), None)
            if known != "utf-8-sig" and (known := known or wide_encoding(data)):
                return self._decided(known, data, final)
            data = data.removeprefix(codecs.BOM_UTF8)
        if self._guessing:
            return self._guessed(data, final)
        try:
            text, used = codecs.utf_8_decode(data, "strict", final)
        except UnicodeDecodeError as error:
            start = data.rfind(b"\n", 0, error.start) + 1
            text = data[:start].decode(_UTF_8)
            self._count(text)
            self._guessing = True
            return text + self._guessed(data[start:], final)
        self._count(text)
        self._kept = data[used:]
        return text

    def _guessed(self, data: bytes, final: bool) -> str:
        if len(data) < SAMPLE and not final:
            self._kept = data
            return ""
        sample = data[:SAMPLE]
        if len(sample) == SAMPLE:
            sample = sample[: sample.rfind(b"\n") + 1] or sample
        name = older_encoding(sample, self._beyond_ascii)
        if name is not None:
            return self._decided(name, data, final)
        self.note = "places that are not valid UTF-8 were replaced"
        return self._decided(_UTF_8, data, final)

    def _decided(self, name: str, data: bytes, final: bool) -> str:
        self.note = self.note or f"decoded as {name}"
        self._decoder = codecs.getincrementaldecoder(name)("replace")
        return self._decoder.decode(data, final)

    def _count(self, text: str) -> None:
        if not text.isascii():
            self._beyond_ascii += len(text) - len(text.encode("ascii", "ignore"))
