"""Personal and institutional names."""

from __future__ import annotations

from refparse.values.names.lists import NameList, parse_names
from refparse.values.names.name import Name

__all__ = ("Name", "NameList", "parse_names")
