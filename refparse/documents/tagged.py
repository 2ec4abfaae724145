"""Cited references in records of Web of Science, its plain text: a line each in the field CR.

Source: Clarivate, Web of Science Core Collection, field tags: a tag of two letters at the edge, the
further values of a field behind three spaces; NR gives the number of cited references.
"""

from __future__ import annotations

import regex

from refparse.documents.sections import blanked_outside

_FIELD = regex.compile(r"^CR \S[^\n]*+(?:\n   \S[^\n]*+)*+(?=\n(?:NR|TC) \d)", regex.MULTILINE)
_EDGE = regex.compile(r"^(?:CR|  ) (?=\S)", regex.MULTILINE)
_BULLET = "•  "


def with_cited_references(view: str) -> str:
    """A copy of the same length with nothing but the values of these fields, a bullet before each.

    A text without such a field comes back as it is.
    """
    if "CR " not in view:
        return view
    fields = [found.span() for found in _FIELD.finditer(view)]
    if not fields:
        return view
    marked = _FIELD.sub(lambda found: _EDGE.sub(_BULLET, found.group()), view)
    return blanked_outside(marked, fields)
