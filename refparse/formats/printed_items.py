"""CSL items to print citations from: without what styles print of themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from refparse.formats import csl_json
from refparse.reference import Reference
from refparse.roman import from_roman
from refparse.values.dates import is_undated

_OMISSION = re.compile(r"(?:…|\.\s?\.\s?\.)\s*(?:&\s)?")
_ONLINE = frozenset((
    "internet", "online", "on-line", "en ligne", "en línea", "em linha", "on line", "www",
    "world wide web", "электронный ресурс",
))  # fmt: skip
"""What lists call the medium of a page, in brackets."""


def printed_items(references: Iterable[Reference]) -> list[dict[str, Any]]:
    """Return the items to print citations from.

    A reference that was read from a CSL item, and not changed since, gives that very item: it may
    hold variables (``container-title-short``, ``director``) that no field has. The others give what
    `csl_json.items` gives, but for what styles would print twice or otherwise:

    * "n.d.", and "Internet" beside an address, which styles print of themselves;
    * "in press", which is the date and no status;
    * the volume of proceedings, which is one of their series;
    * Roman volumes, which have Arabic numerals; editions in words, which have all of them;
    * names left out before the last author, which "…" stands for;
    * hyphens in the numbers of documents, which make no range.
    """
    references = tuple(references)
    printed = csl_json.items(references)
    for place, each in enumerate(references):
        origin = each.csl_item
        if origin is not None and csl_json.reference(origin) == each:
            made = printed[place]
            printed[place] = dict(origin) | {n: made[n] for n in ("id", "DOI") if n in made}
        else:
            _put_words_for_date(printed[place], each)
            _put_numbers(printed[place], each)
            if _is_elided(each):
                names = printed[place]["author"]
                printed[place]["author"] = [*names[:-1], {"literal": "…"}, names[-1]]
                printed[place].pop("custom", None)
            if (each.medium or "").lower() in _ONLINE and (each.url or each.doi):
                del printed[place]["medium"]
    return printed


def _put_numbers(item: dict[str, Any], reference: Reference) -> None:
    if reference.number:
        item["number"] = reference.number.replace("-", "\\-")
    if (edition := _edition_in_words(reference)) is not None:
        item["edition"] = edition
    if (volume := from_roman(reference.volume or "")) is not None:
        item["volume"] = str(volume)
    if reference.type == "paper-conference" and reference.collection_title and reference.volume:
        item.setdefault("collection-number", item.pop("volume"))


def _is_elided(reference: Reference) -> bool:
    """Whether marks of omission stand before the last of the authors, as the APA sets them."""
    last = reference.authors[-1].family if reference.authors else ""
    if not (reference.et_al and last and "authors" in reference.spans):
        return False
    start, end = reference.spans["authors"]
    found = _OMISSION.search(reference.text, start, end)
    return found is not None and reference.text.startswith(last, found.end())


def _edition_in_words(reference: Reference) -> str | None:
    """An edition as it was printed, where that is more than a number."""
    span = reference.spans.get("edition")
    if not reference.edition or reference.edition.isdecimal() or span is None:
        return None
    start, end = span
    words = reference.text[start:end].strip(" ,;:()")
    if reference.text[end : end + 1] == "." and words[-1:].isalpha():
        words += "."
    return words if reference.edition.strip(".") in words else None


def _put_words_for_date(item: dict[str, Any], reference: Reference) -> None:
    """Leave out "n.d." from what is printed, and let "in press" be the date and no status."""
    literal = reference.issued.literal if reference.issued else ""
    if is_undated(literal):
        item.pop("issued", None)
    elif reference.status and (reference.issued is None or literal == reference.status):
        item["issued"] = {"literal": item.pop("status")}
