"""Zip containers (.docx, .odt, .epub), read with limits: no small file unpacks into a huge one."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

from refparse.errors import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Sequence

LARGEST_PART = 256 << 20
LARGEST_RATIO = 400
_SMALL_PART = 1 << 20
_SMALL_FILE = 16 << 20
_MOST_PARTS = 20_000


class Archive:
    """The parts of a zip file by name; every read is bounded."""

    def __init__(self, data: bytes, label: str) -> None:
        self.label = label
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise UnreadableFileError(f"{label}: damaged or not a zip container") from error
        entries = self._zip.infolist()
        if len(entries) > _MOST_PARTS:
            raise UnreadableFileError(f"{label}: more than {_MOST_PARTS} parts")
        self._parts = {entry.filename: entry for entry in entries}
        self._left = min(LARGEST_PART, max(_SMALL_FILE, len(data) * LARGEST_RATIO))

    @property
    def names(self) -> Sequence[str]:
        """The names of the parts."""
        return list(self._parts)

    def read(self, name: str) -> bytes | None:
        """The content of a part; None where the archive has none of that name.

        Raises:
            UnreadableFileError: the part is encrypted, damaged, or unpacks beyond the limits.
        """
        entry = self._parts.get(name)
        if entry is None:
            return None
        if entry.flag_bits & 0x1:
            raise UnreadableFileError(f"{self.label}: encrypted")
        limit = min(self._left, max(_SMALL_PART, entry.compress_size * LARGEST_RATIO))
        try:
            with self._zip.open(entry) as stream:
                data = stream.read(limit + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError) as error:
            raise UnreadableFileError(f"{self.label}: the part {name} is damaged") from error
        except (NotImplementedError, RuntimeError, ValueError) as error:
            raise UnreadableFileError(f"{self.label}: the part {name}: {error}") from error
        if len(data) > limit:
            raise UnreadableFileError(f"{self.label}: the part {name} unpacks to too much")
        self._left -= len(data)
        return data

    def xml(self, name: str) -> Any:
        """The root element of an XML part, or None; no entity and no outside file is read.

        Raises:
            UnreadableFileError: the part is not well-formed or declares a document type with
                entities.
        """
        from lxml import etree

        data = self.read(name)
        if data is None:
            return None
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise UnreadableFileError(f"{self.label}: the part {name} is not XML") from error
        internal = root.getroottree().docinfo.internalDTD
        if internal is not None and any(True for _ in internal.iterentities()):
            raise UnreadableFileError(f"{self.label}: the part {name} declares entities")
        return root


def local_name(element: Any) -> str:
    """The name of an XML element without its namespace, "" for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
