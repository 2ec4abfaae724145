"""refparse reads reference lists and writes citations.

>>> import refparse
>>> refs = refparse.parse("1. Varga J, Abraham D. Sclerosis. J Clin Invest. 2007;117:557-67.")
>>> refs[0].authors[0].family, refs[0].pages.last
('Varga', '567')
"""

from __future__ import annotations

from refparse.errors import (
    InvalidStyleError,
    InvalidTypeError,
    InvalidValueError,
    MissingExtraError,
    RefparseError,
    UnknownFormatError,
    UnknownStyleError,
    UnreadableFileError,
)
from refparse.pipeline import parse, parse_reference, pipe, read
from refparse.reference import Reference, ReferenceList
from refparse.values.dates import Date
from refparse.values.names import Name
from refparse.values.pages import Pages

__version__ = "0.1.0"

__all__ = [
    "Date",
    "InvalidStyleError",
    "InvalidTypeError",
    "InvalidValueError",
    "MissingExtraError",
    "Name",
    "Pages",
    "Reference",
    "ReferenceList",
    "RefparseError",
    "UnknownFormatError",
    "UnknownStyleError",
    "UnreadableFileError",
    "parse",
    "parse_reference",
    "pipe",
    "read",
]
