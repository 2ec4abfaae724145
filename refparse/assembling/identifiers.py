"""Identifiers, labelled or known by their form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from refparse.assembling.draft import Draft
from refparse.labelling.spans import LabelledSpan
from refparse.values import identifiers

_PARSERS: Final[tuple[tuple[str, Callable[[str], str | None]], ...]] = (
    ("doi", identifiers.parse_doi),
    ("pmid", identifiers.parse_pmid),
    ("pmcid", identifiers.parse_pmcid),
    ("arxiv", identifiers.parse_arxiv),
    ("isbn", identifiers.parse_isbn),
    ("issn", identifiers.parse_issn),
    ("url", identifiers.parse_url),
)


_MOST_DOIS: Final = 10


def read_identifiers(draft: Draft) -> None:
    """Read identifiers where they are labelled, then wherever their form gives them away."""
    dois: dict[str, str] = {}
    for label, parse in _PARSERS:
        for run in draft.runs.get(label, ()):
            value = parse(draft.text[run.start : run.end])
            if value is not None:
                scheme = label
                if label == "url":
                    scheme, value = identifiers.identify_link(value) or (label, value)
                _note(draft, scheme, value, run, dois)
                if label == "url" and scheme == "pmcid":
                    draft.fields.setdefault("url", parse(draft.text[run.start : run.end]))
    for found in identifiers.find_identifiers(draft.text):
        if found.scheme == "doi" or found.scheme not in draft.fields:
            run = LabelledSpan(found.start, found.end, found.scheme)
            _note(draft, found.scheme, found.value, run, dois)
    if "doi" not in draft.fields and "url" in draft.fields:
        doi = identifiers.doi_in_path(draft.fields["url"])
        if doi:
            draft.fields["doi"] = doi
    if len(dois) > 1:
        draft.doubts.append("two DOIs: " + ", ".join(dois.values()))


def _note(draft: Draft, scheme: str, value: str, run: LabelledSpan, dois: dict[str, str]) -> None:
    """Fill a field with an identifier; ``dois`` holds those seen so far, by their small letters."""
    if scheme == "doi":
        lowered = value.lower()
        if lowered in dois:
            draft.claim(scheme, run)
            return
        if len(dois) == _MOST_DOIS or any(_one_begins_other(doi, lowered) for doi in dois):
            return
        dois[lowered] = value
    if scheme not in draft.fields:
        draft.fields[scheme] = value
        draft.claim(scheme, run)


def _one_begins_other(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def add_links(draft: Draft, links: Sequence[str]) -> None:
    """Fill identifiers that the text does not give from the addresses it was linked to."""
    for link in links:
        found = identifiers.identify_link(link)
        if found and found[0] not in draft.fields:
            draft.fields[found[0]] = found[1]
