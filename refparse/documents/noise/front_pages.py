"""The front page of a patent: what stands behind the codes "(10)", "(45)", "(54)" of its data.

The codes are those of the World Intellectual Property Organization, standard ST.9.
"""

from __future__ import annotations

import regex

_CODE = regex.compile(r"[ \t]*+\((?P<code>[1-8]\d)\)(?=\s|$)")
_TITLE, _CITED = "54", "56"
_FEWEST = 6


def without_front_page(view: str) -> str:
    """A copy of the same length in which the data of a patent are blank, the cited works aside."""
    if "(54)" not in view:
        return view
    rows = view.split("\n")
    codes = {index: found for index, row in enumerate(rows) if (found := _CODE.match(row))}
    known = {found["code"] for found in codes.values()}
    if _TITLE not in known or len(known) < _FEWEST:
        return view
    inside = False
    for index, row in enumerate(rows):
        code = codes.get(index)
        inside = code["code"] != _CITED if code else inside and bool(row.strip())
        length = len(row) if inside else code.end() if code else 0
        rows[index] = " " * length + row[length:]
    return "\n".join(rows)
