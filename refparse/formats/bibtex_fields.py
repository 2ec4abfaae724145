"""Which field of an entry holds what, for each entry type of BibTeX and of biblatex."""

from __future__ import annotations


def container_field(kind: str, biblatex: bool) -> str:
    """Return the field that holds the container title in an entry of this type."""
    if kind == "article":
        return "journaltitle" if biblatex else "journal"
    if kind in ("misc", "unpublished", "booklet", "software"):
        return "howpublished"
    if kind in ("online", "dataset", "manual"):
        return "titleaddon"
    return "booktitle"


def issue_field(kind: str) -> str:
    """Return the field of the issue: ``number``, unless styles take it for that in a series."""
    return "number" if kind == "article" else "issue"


def number_field(kind: str) -> str:
    """Return the field of a document's own number."""
    own = ("techreport", "report", "patent", "manual", "misc", "dataset", "unpublished", "online")
    return "number" if kind in own else "documentnumber"


def publisher_field(kind: str, biblatex: bool) -> str:
    """Return the field of the publisher in an entry of this type."""
    if kind in ("phdthesis", "mastersthesis"):
        return "school"
    if kind in ("techreport", "report", "thesis"):
        return "institution"
    if biblatex and kind in ("online", "misc", "software", "manual"):
        return "organization"
    return "publisher"


def medium_field(kind: str, biblatex: bool) -> str:
    """Return the field of the medium ("DVD", "Internet")."""
    titleaddon_is_free = biblatex and container_field(kind, biblatex) != "titleaddon"
    return "titleaddon" if titleaddon_is_free else "medium"


GENRES = {
    ("phdthesis", "PhD thesis"): "",
    ("mastersthesis", "Master's thesis"): "",
    ("techreport", "Technical Report"): "",
    ("thesis", "PhD thesis"): "phdthesis",
    ("thesis", "Master's thesis"): "mathesis",
    ("report", "Technical Report"): "techreport",
}
"""Kinds that the entry type, or a key of biblatex's, says: (entry type, genre) to ``type``."""

UNTOLD_GENRES = {
    **dict.fromkeys(("phdthesis", "mastersthesis", "thesis"), "Thesis"),
    **dict.fromkeys(("techreport", "report"), "Report"),
}
"""``type`` of a thesis or report of which nothing more is known; a style would invent one."""


PUBSTATES = {
    "in press": "inpress",
    "forthcoming": "forthcoming",
    "submitted": "submitted",
    "in preparation": "inpreparation",
}
"""Statuses for which biblatex has a key."""


USER_FIELDS = tuple(f"user{letter}" for letter in "abcdef")
"""biblatex's fields for whatever has no other; here "name: value"."""

_ANYWHERE = "annotation doi date origdate eprint eprintclass eprinttype url urldate entrysubtype"
_COMMON = "addendum author editor langid language note pubstate title titleaddon"
_BOOK = "chapter edition eid isbn location number pages publisher series translator volume volumes"
_BIBLATEX = {
    "article": "eid issn issue journaltitle number pages series translator volume",
    "book": _BOOK + " pagetotal",
    "collection": _BOOK + " pagetotal",
    "inbook": _BOOK + " booktitle",
    "incollection": _BOOK + " booktitle",
    "inproceedings": "booktitle eid eventtitle isbn location number pages publisher series venue"
    " volume volumes",
    "booklet": "eid howpublished location pages pagetotal type",
    "dataset": "edition location number organization publisher series type",
    "manual": "edition eid isbn location number organization pages pagetotal publisher series type",
    "misc": "howpublished location organization type",
    "software": "howpublished location organization type",
    "online": "organization",
    "patent": "location number type",
    "report": "eid institution location number pages pagetotal type",
    "thesis": "eid institution location pages pagetotal type",
    "unpublished": "eventtitle howpublished location type venue",
}
_LACKING = {
    "report": {"editor"},
    "thesis": {"editor"},
    "unpublished": {"editor"},
    "patent": {"editor", "language"},
}
_VALID = {
    kind: frozenset((*_ANYWHERE.split(), *_COMMON.split(), *fields.split()))
    - _LACKING.get(kind, set())
    for kind, fields in _BIBLATEX.items()
}


def biblatex_fields(kind: str) -> frozenset[str]:
    """Return the fields that biblatex's data model gives an entry type that we write."""
    return _VALID[kind]
