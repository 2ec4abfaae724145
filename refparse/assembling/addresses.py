"""Addresses that are labelled in pieces, and the numbers of reviewing journals."""

from __future__ import annotations

import re
from typing import Final

from refparse.assembling.parting import put_over
from refparse.labelling.spans import LabelledSpan
from refparse.values.identifiers import identify_link

_ADDRESS: Final = re.compile(r"https?://[^\s<>\"«»“”]+")
_IDENTIFIERS: Final = frozenset(("doi", "url", "arxiv", "pmid", "pmcid"))
_TRAIL: Final = ".,;:)]>"
_REVIEW: Final = re.compile(r"\b(?:Zbl\.?|JFM|MR)\s?\d[\d.]{5,11}(?:\s\(\d{1,3}[a-z]?:\d{3,6}\))?")
"""Of zbMATH and Mathematical Reviews: "Zbl 0374.53022", "MR0494183 (58 #13123)"."""
_REVIEWERS: Final = ("Zbl", "JFM", "MR")


def addresses_whole(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with one for each address of which a piece is labelled as something else.

    The "c4r" of "https://doi.org/c4r" is no number of PubMed.
    """
    if "//" not in text:
        return runs
    for found in _ADDRESS.finditer(text):
        start, end = found.start(), found.start() + len(found.group().rstrip(_TRAIL))
        inside = [run for run in runs if run.start < end and run.end > start]
        if not inside or inside[0].start < start or inside[-1].end > found.end():
            continue
        if _is_known(text[start:end], inside):
            continue
        whole = LabelledSpan(start, end, "url", min(run.probability for run in inside))
        runs = put_over(whole, runs)
    return runs


def _is_known(address: str, inside: list[LabelledSpan]) -> bool:
    """Whether one run says what an address is, or names the identifier that it leads to."""
    if len(inside) > 1 or inside[0].label not in _IDENTIFIERS:
        return False
    if inside[0].label in ("url", "doi"):
        return True
    known = identify_link(address)
    return known is not None and known[0] == inside[0].label


def reviews_noted(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the number of a review as a note: "Zbl 0374.53022"."""
    if not any(name in text for name in _REVIEWERS):
        return runs
    for found in _REVIEW.finditer(text):
        inside = [run for run in runs if run.start < found.end() and run.end > found.start()]
        if any(run.start < found.start() or run.end > found.end() for run in inside):
            continue
        runs = put_over(LabelledSpan(*found.span(), "note"), runs)
    return runs
