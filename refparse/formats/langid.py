"""Languages as BibTeX files name them.

Source: the ``langid`` field of biblatex (manual, section 2.2.3) takes the names of the babel and
polyglossia packages.
"""

from __future__ import annotations

from typing import Final

_NAMES: Final = {
    "da": "danish", "de": "german", "de-AT": "austrian", "en": "english", "en-GB": "british",
    "en-US": "american", "es": "spanish", "fi": "finnish", "fr": "french", "it": "italian",
    "ja": "japanese", "nl": "dutch", "pl": "polish", "pt": "portuguese", "pt-BR": "brazilian",
    "ru": "russian", "sv": "swedish", "tr": "turkish", "zh": "chinese",
}  # fmt: skip
_CODES: Final = {name: code for code, name in _NAMES.items()} | {
    "ngerman": "de", "naustrian": "de-AT", "portuges": "pt", "brazil": "pt-BR", "frenchb": "fr",
    "canadien": "fr-CA", "ukenglish": "en-GB", "usenglish": "en-US",
}  # fmt: skip


def langid(code: str) -> str:
    """Return babel's name of a language, "" if it is not known.

    >>> langid("de"), langid("tlh")
    ('german', '')
    """
    return _NAMES.get(code, "")


def code(name: str) -> str:
    """Return the code of the language that babel calls so; another name is given back as it is.

    >>> code("ngerman"), code("Latin")
    ('de', 'Latin')
    """
    return _CODES.get(name.lower(), name)
