"""The exceptions of refparse: wrong calls and unreadable files, never odd text."""

from __future__ import annotations


class RefparseError(Exception):
    """Base class of every exception that refparse raises on purpose."""


class InvalidTypeError(RefparseError, TypeError):
    """An argument of a wrong kind, such as bytes for text; the message says what is expected."""


class InvalidValueError(RefparseError, ValueError):
    """An argument with a value that means nothing; the message says which ones do, or why."""


class UnreadableFileError(RefparseError):
    """A file that cannot be opened or decoded; the message names the file (and the line)."""


class MissingExtraError(RefparseError):
    """An optional library is not installed; the message gives the exact install command."""


class UnknownFormatError(RefparseError):
    """A format name that refparse does not know; the message offers the nearest ones."""


class UnknownStyleError(RefparseError):
    """A style or locale name that cannot be found; the message offers the nearest ones."""


class InvalidStyleError(RefparseError):
    """A CSL file that is not well-formed or not a style; the message names the file."""
