"""The bodies that issue reports and pages: in front as authors, behind as publishers."""

from __future__ import annotations

from typing import Final

import regex

from refparse.assembling.parting import parts_of
from refparse.labelling.spans import LabelledSpan
from refparse.values.names.bodies import is_body

_PEOPLE: Final = frozenset(("author", "editor"))
_PRINTED: Final = frozenset(
    ("journal", "editor", "pages", "volume", "publisher", "institution", "doi", "isbn")
)
_LONGEST: Final = 600
_DATA: Final = regex.compile(r"\[[Dd]ata ?sets?\]")
_BLOG: Final = regex.compile(r"\b(?:web)?log\b|\bblog", regex.IGNORECASE)
_HOST: Final = regex.compile(r"(?:https?://|\bwww\.)([\p{L}\p{N}.-]{3,80})")
_BODY_AND_TITLE: Final = regex.compile(
    r"""
    (?P<author> \p{Lu}[^.:;()\[\]]{1,90}? )
    (?: \. | [.,]?\s\( (?P<date> (?:1[89]|20)\d\d[a-z]?
                              | (?i: no\sdate | undated | n\.?\s?d\.? | o\.\s?[JD]\. | s\.\s?[df]\.
                                | sans\sdate | sin\sfecha | sem\sdata ) ) \) [.:,]? ) \s
    (?P<title> [\p{L}\p{N}«“"„].{3,} )
    """,
    regex.VERBOSE,
)


def authors_in_front(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the body that opens a reference without authors as its author.

    It is labelled a publisher or an institution, or part of the title of a page: "Destatis (2018)
    Trees in Towns. https://…".
    """
    labels = {run.label for run in runs}
    if len(runs) < 2 or "title" not in labels or not labels.isdisjoint(_PEOPLE):
        return runs
    first = runs[0]
    if first.label in ("publisher", "institution"):
        return [first.relabelled("author"), *runs[1:]]
    if first.label != "title" or "url" not in labels or first.end - first.start > _LONGEST:
        return runs
    found = _BODY_AND_TITLE.fullmatch(text, first.start, first.end)
    if found is None or (found["date"] and "date" in labels):
        return runs
    if not is_body(found["author"]) and (not found["date"] or " " in found["author"]):
        return runs
    return [*parts_of(found, first.probability), *runs[1:]]


def publishers_behind(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the body that stands where a web page's site would as its publisher.

    "Boletim Anual. CGEE. https://…": a body issues the page, while "YouTube" only holds it: the
    name of its address that is no body's is no publisher. What holds a data set is its publisher.
    """
    labels = {run.label for run in runs}
    if _DATA.search(text) and labels.isdisjoint(("journal", "editor", "pages")):
        return _held(runs)
    if "url" not in labels or labels & (_PRINTED - {"publisher"}):
        return runs
    author = next((text[run.start : run.end] for run in runs if run.label == "author"), "")
    blog = any(run.label == "genre" and _BLOG.search(text, run.start, run.end) for run in runs)
    settled: list[LabelledSpan] = []
    for run in runs:
        name, label = text[run.start : run.end], run.label
        if blog:
            label = "booktitle" if label == "publisher" else label
        elif label == "booktitle" and "publisher" not in labels and _names_issuer(name, author):
            label = "publisher"
        elif (
            label == "publisher"
            and labels.isdisjoint(("booktitle", "location"))
            and _letters(name) in _sites(text, runs)
            and not _names_issuer(name, author)
        ):
            label = "booktitle"
        settled.append(run if label == run.label else run.relabelled(label))
    return settled


def _sites(text: str, runs: list[LabelledSpan]) -> frozenset[str]:
    """Return the parts of the names of sites in a reference's addresses."""
    addresses = " ".join([text[run.start : run.end] for run in runs if run.label == "url"])
    hosts = _HOST.findall(addresses[:_LONGEST].lower())
    return frozenset(_letters(part) for host in hosts for part in host.split("."))


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _held(runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs of a data set with what holds it as its publisher, or part of that."""
    for place, run in enumerate(runs):
        if run.label == "booktitle":
            first = next((n for n in range(place) if runs[n].label == "publisher"), place)
            probability = min(run.probability, runs[first].probability)
            held = LabelledSpan(runs[first].start, run.end, "publisher", probability)
            return [*runs[:first], held, *runs[place + 1 :]]
    return runs


def _names_issuer(name: str, author: str) -> bool:
    """Whether a name is that of a body, or begins as the first letters of the author's do."""
    initials = "".join(word[0] for word in author.split() if word[0].isupper())
    return is_body(name) or (len(name) > 2 and initials.startswith(name.upper()))
