"""Field values gathered from real records, by language where it matters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from refparse.training.corpus import Record
from refparse.values.language import language_of


@dataclass
class Pools:
    """Field values gathered from real records, to compose new strings from.

    Attributes:
        titles: language -> titles of all works. volumes: language -> titles of books and reports.
        people: family and given name. Others: values of the label of that name.
    """

    titles: dict[str, list[str]] = field(default_factory=dict)
    volumes: dict[str, list[str]] = field(default_factory=dict)
    journals: list[str] = field(default_factory=list)
    booktitles: list[str] = field(default_factory=list)
    publishers: list[str] = field(default_factory=list)
    locations: list[str] = field(default_factory=list)
    series: list[str] = field(default_factory=list)
    institutions: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    people: list[tuple[str, str]] = field(default_factory=list)

    @classmethod
    def gather(cls, records: Iterable[Record]) -> Pools:
        """Collect the values of labelled records."""
        pools = cls()
        lists = {
            "journal": pools.journals,
            "booktitle": pools.booktitles,
            "publisher": pools.publishers,
            "location": pools.locations,
            "series": pools.series,
            "institution": pools.institutions,
        }
        for record in records:
            labels = {span.label for span in record.spans}
            whole = "publisher" in labels and not labels & {"journal", "booktitle"}
            for span in record.spans:
                value = record.text[span.start : span.end]
                if span.label == "title":
                    code = language_of(value) or "en"
                    pools.titles.setdefault(code, []).append(value)
                    if whole:
                        pools.volumes.setdefault(code, []).append(value)
                elif span.label == "url" and "/" in value and len(value) > 12:
                    pools.urls.append(value)
                elif span.label in lists:
                    lists[span.label].append(value)
            for name in (record.gold or {}).get("authors", ()):
                if name.get("family") and name.get("given"):
                    pools.people.append((name["family"], name["given"]))
        return pools
