"""Labelled runs of a reference's text become one typed `Reference`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date as calendar_date
from functools import lru_cache
from operator import attrgetter
from typing import Any, Final

from refparse.confidence import CORE_FIELDS
from refparse.frozen import FrozenMap
from refparse.labelling.spans import LabelledSpan
from refparse.reference import Reference
from refparse.values import identifiers
from refparse.values.dates import Date, parse_date, parse_status
from refparse.values.editions import parse_edition
from refparse.values.markers import MARKER_WORDS
from refparse.values.names import NameList, parse_names
from refparse.values.numbers import (
    parse_number,
    parse_total_pages,
    parse_total_volumes,
    parse_volume,
)
from refparse.values.pages import parse_pages, runs_backwards
from refparse.values.titles import parse_container, parse_title, unbalanced_bracket
from refparse.values.types import TypeEvidence, infer_type

LONG_TEXT: Final = 10_000
"""A reference with more characters than this is doubted: it is probably several."""

LONGEST_NUMBER: Final = 25
"""A printed citation number or key has no more characters than this."""

EARLIEST_YEAR: Final = 1450
"""Years before printing are doubted."""

_START: Final = attrgetter("start")
_WORD: Final = re.compile(r"[^\W_]+")
_LETTER_OR_DIGIT: Final = re.compile(r"[^\W_]")
_SPLIT_THOUSANDS: Final = re.compile(r"\d{3}\s?[-–—]\s?\d{1,3}\s\d{3}")
_YEAR: Final = re.compile(r"(?:1[89]|20)\d\d")
_YEAR_FIRST: Final = re.compile(r"(?P<year>(?:1[5-9]|20)\d\d[a-z]?)[\s.:,)]+(?=\S)")
_YEAR_LAST: Final = re.compile(r"[\s.,(]+(?P<year>(?:1[5-9]|20)\d\d)\)?$")
_NUMBER_TAIL: Final = re.compile(r"\s*[\])}.:]*\s*")
_TRANSLATORS: Final = re.compile(
    r"^\W*(?:translated\s+(?:from\s+(?:the\s+)?\w+\s+)?by|transl?\.?(?:\s+by)?|tr\."
    r"|übersetzt\s+von|übers\.?(?:\s+v(?:on|\.))?|aus\s+dem\s+\w+\s+von"
    r"|trad(?:\.|uit|uction|uzione|ucción|ução|uzido"
    r"|ucido)?(?:\s+fr\.)?\s*(?:du\s+\w+\s+)?(?:par|por|di|de|d['’])?"
    r"|traduit\s+(?:de\s+[\w'’]+\s+|du\s+\w+\s+)?par|tradução\s+de|traducción\s+de|trad\.)"
    r"\s*(?P<names>[^\W\d_].*)$"
    r"|^(?P<before>.+?)[\s,(]+(?:trans(?:l|lators?)?\.?|übers\.?|tr\.|trad\."
    r"|traductor(?:es)?)[\s)]*$",
    re.IGNORECASE,
)
_TRANSLATOR_BEFORE: Final = re.compile(
    r"\b(?:transl?(?:ated)?\.?(?:\s+by)?|übers(?:etzt|\.)?\s*(?:von|v\.)?"
    r"|aus\s+dem\s+\w+\.?\s+v(?:on|\.)"
    r"|trad(?:uit|uction|uzione|ucción|ução|\.)?(?:\s+it\.)?(?:\s+(?:de\s+l['’]\w+|du\s+\w+))?"
    r"(?:\s+(?:par|por|di|de|by))?)\s*:?\s*$",
    re.IGNORECASE,
)
_DOCUMENT_WORD: Final = re.compile(
    r"(?:(?:(?:technical|research)\s+)?(?:report|publication|pub\.|document|doc\.|paper"
    r"|working\s+paper"
    r"|bulletin|circular|memorandum|rapport|bericht|informe|patent)\s*)?"
    r"(?:(?:no|nr|number|nummer|núm|n[°º])\b\.?|#|n[°º.])?\s*",
    re.IGNORECASE,
)


def assemble(
    text: str,
    spans: Sequence[LabelledSpan],
    *,
    links: Sequence[str] = (),
    citation_number: str | None = None,
) -> Reference:
    """Make a typed reference of labelled runs.

    Args:
        text: one reference as one line.
        spans: its labelled runs in any order; runs that overlap an earlier one or lie outside the
            text are left out.
        links: addresses that the source linked from this reference; they fill identifiers that
            the text does not give.
        citation_number: the reference's number in its list, when it was cut off before.

    Returns:
        The reference. Every character of ``reference.text`` that is no space lies in the span of
        a field, in ``unparsed``, or is a separator: punctuation or a marker word. When several
        runs make one field, its span covers them all.

    Never raises on any text and spans; takes time in proportion to the length of the text.
    """
    text, runs, number = _cut_number(text, _sorted_runs(text, spans))
    draft = _Draft(text, runs)
    draft.fields["citation_number"] = citation_number or number
    draft.read()
    draft.add_links(links)
    return draft.reference()


def overall_confidence(confidences: Mapping[str, float]) -> float:
    """The probability that the core of a reference is right, from those of its fields."""
    product = 1.0
    for name in CORE_FIELDS:
        product *= confidences.get(name, 1.0)
    return product


def _sorted_runs(text: str, spans: Sequence[LabelledSpan]) -> list[LabelledSpan]:
    runs: list[LabelledSpan] = []
    end = 0
    for span in sorted(spans, key=_START):
        if end <= span.start < span.end <= len(text):
            runs.append(span)
            end = span.end
    return runs


def _bodies_in_front(runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Make a publisher or institution that opens a reference without authors its author."""
    labels = {run.label for run in runs}
    if (
        len(runs) < 2
        or runs[0].label not in ("publisher", "institution")
        or labels & {"author", "editor"}
        or "title" not in labels
    ):
        return runs
    first = runs[0]
    author = LabelledSpan(first.start, first.end, "author", first.probability)
    return [author, *runs[1:]]


def _spaced_thousands(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Give the thousands of "108, 17 714–17 719" back to the pages from the issue."""
    for place in range(1, len(runs)):
        issue, pages = runs[place - 1], runs[place]
        if (
            (issue.label, pages.label) == ("issue", "pages")
            and text[issue.start : issue.end].isdigit()
            and text[issue.end : pages.start].isspace()
            and _SPLIT_THOUSANDS.fullmatch(text, pages.start, pages.end)
        ):
            probability = min(issue.probability, pages.probability)
            whole = LabelledSpan(issue.start, pages.end, "pages", probability)
            return [*runs[: place - 1], whole, *runs[place + 1 :]]
    return runs


def _dated(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Where nothing is labelled a date, take a volume that can only be a year ("PLoS One 2017:
    e0187580"), or else the year that the title begins or ends with."""
    if any(run.label == "date" for run in runs):
        return runs
    for place, run in enumerate(runs):
        if run.label == "volume" and _YEAR.fullmatch(text, run.start, run.end):
            date = LabelledSpan(run.start, run.end, "date", run.probability)
            return [*runs[:place], date, *runs[place + 1 :]]
    for place, run in enumerate(runs):
        if run.label != "title":
            continue
        found = _YEAR_FIRST.match(text, run.start, run.end) or _YEAR_LAST.search(
            text, max(run.start, run.end - 8), run.end
        )
        if found is None or found.end("year") - found.start("year") == run.end - run.start:
            return runs
        start, end = found.span("year")
        date = LabelledSpan(start, end, "date", run.probability)
        title = (
            LabelledSpan(found.end(), run.end, "title", run.probability)
            if start == run.start
            else LabelledSpan(run.start, found.start(), "title", run.probability)
        )
        if title.start >= title.end:
            return runs
        pair = [date, title] if start == run.start else [title, date]
        return [*runs[:place], *pair, *runs[place + 1 :]]
    return runs


def _cut_number(text: str, runs: list[LabelledSpan]) -> tuple[str, list[LabelledSpan], str | None]:
    """Take a citation number off the front of the text."""
    if not runs or runs[0].label != "number" or _LETTER_OR_DIGIT.search(text, 0, runs[0].start):
        return text, runs, None
    number = text[runs[0].start : runs[0].end].strip()
    tail = _NUMBER_TAIL.match(text, runs[0].end)
    cut = tail.end() if tail else runs[0].end
    if len(runs) > 1:
        cut = min(cut, runs[1].start)
    if not number or len(number) > LONGEST_NUMBER or not _LETTER_OR_DIGIT.search(text, cut):
        return text, runs, None
    shifted = [
        LabelledSpan(run.start - cut, run.end - cut, run.label, run.probability) for run in runs[1:]
    ]
    return text[cut:], shifted, number


class _Draft:
    """A reference under construction: the fields found so far and where they stood."""

    def __init__(self, text: str, runs: list[LabelledSpan]) -> None:
        self.text = text
        self.fields: dict[str, Any] = {}
        self.spans: dict[str, tuple[int, int]] = {}
        self.confidences: dict[str, float] = {}
        self.doubts: list[str] = []
        self.used: list[tuple[int, int]] = []
        self.runs: dict[str, list[LabelledSpan]] = {}
        for run in _dated(text, _bodies_in_front(_spaced_thousands(text, runs))):
            self.runs.setdefault(run.label, []).append(run)

    # -- runs

    def printed(self, label: str) -> str:
        runs = self.runs.get(label)
        return " ".join(self.text[run.start : run.end] for run in runs) if runs else ""

    def claim(self, field: str, runs: Sequence[LabelledSpan]) -> None:
        """Note that a field was read from these runs."""
        first, last = runs[0], runs[-1]
        start, end, probability = first.start, last.end, first.probability
        self.used.append((start, first.end))
        for run in runs[1:]:
            self.used.append((run.start, run.end))
            probability = min(probability, run.probability)
        known = self.spans.get(field)
        if known is not None:
            start, end = min(start, known[0]), max(end, known[1])
            probability = min(probability, self.confidences[field])
        self.spans[field] = (start, end)
        self.confidences[field] = probability

    def joined(self, runs: list[LabelledSpan]) -> tuple[str, list[LabelledSpan]]:
        """The text of the first run and of those that only punctuation parts from it."""
        last = 0
        while (
            last + 1 < len(runs)
            and runs[last + 1].start - runs[last].end <= 5
            and not _LETTER_OR_DIGIT.search(self.text, runs[last].end, runs[last + 1].start)
        ):
            last += 1
        return self.text[runs[0].start : runs[last].end], runs[: last + 1]

    def simple(self, label: str, field: str, parse: Callable[[str], Any]) -> None:
        """A field that the first run of a label fills, unless it is filled already."""
        runs = self.runs.get(label)
        if not runs or self.fields.get(field) is not None:
            return
        for position, run in enumerate(runs):
            value = parse(self.text[run.start : run.end])
            if value:
                self.fields[field] = value
                self.claim(field, runs[position : position + 1])
                return

    # -- reading

    def read(self) -> None:
        self.read_names()
        self.read_titles()
        self.read_dates()
        self.read_numbers()
        self.read_identifiers()
        self.read_imprint()
        self.read_genre()
        self.read_notes()
        self.fields["type"] = self.infer_type()

    def read_names(self) -> None:
        for label, field, flag in (
            ("author", "authors", "et_al"),
            ("editor", "editors", "editors_et_al"),
        ):
            runs = self.runs.get(label)
            if not runs:
                continue
            names: list[Any] = []
            et_al = inside = False
            for position, run in enumerate(runs):
                found: NameList = parse_names(self.text[run.start : run.end])
                inside = inside or found.et_al_inside or (et_al and bool(found.names))
                names.extend(found.names)
                et_al = et_al or found.et_al
                if found.names or found.et_al or position == 0:
                    self.claim(field, (run,))
            if names:
                self.fields[field] = tuple(names)
            if et_al:
                self.fields[flag] = True
            if inside:
                self.doubts.append(f"names after “et al.” among the {field}")

    def read_titles(self) -> None:
        runs = self.runs.get("title")
        if runs:
            printed, joined = self.joined(runs)
            title, medium = parse_title(printed)
            if title:
                self.fields["title"] = title
                if medium:
                    self.fields["medium"] = medium
                self.claim("title", joined)
        for label, field in (
            ("journal", "container_title"),
            ("booktitle", "container_title"),
            ("series", "collection_title"),
        ):
            runs = self.runs.get(label)
            if not runs or field in self.fields:
                continue
            printed, joined = self.joined(runs)
            value, medium = parse_title(printed)
            value = parse_container(printed if not medium else value)
            if value:
                self.fields[field] = value
                if medium:
                    self.fields.setdefault("medium", medium)
                self.claim(field, joined)
        if (
            "container_title" in self.spans
            and "collection_title" not in self.fields
            and "journal" in self.runs
        ):
            self.simple("booktitle", "collection_title", parse_container)

    def read_dates(self) -> None:
        runs = self.runs.get("date")
        if runs:
            issued: Date | None = None
            for run in runs:
                date = parse_date(self.text[run.start : run.end])
                merged = date if issued is None else _merge_dates(issued, date)
                if merged is not None:
                    issued = merged
                    self.claim("issued", (run,))
            if issued is not None:
                self.fields["issued"] = issued
                status = parse_status(issued.literal) if issued.literal else ""
                if status:
                    self.fields["status"] = status
        self.simple("accessed", "accessed", parse_date)

    def read_numbers(self) -> None:
        runs = self.runs.get("volume")
        if runs:
            runs = [self.with_prefix(runs[0]), *runs[1:]]
            volume, issue = parse_volume(self.text[runs[0].start : runs[0].end])
            if volume:
                self.fields["volume"] = volume
                self.claim("volume", runs[:1])
            if issue and "issue" not in self.runs:
                self.fields["issue"] = issue
                self.claim("issue", runs[:1])
        runs = self.runs.get("issue")
        if runs:
            printed, joined = self.joined(runs)
            issue = parse_number(printed)
            if issue:
                self.fields["issue"] = issue
                self.claim("issue", joined)
        runs = self.runs.get("pages")
        if runs:
            runs = self.pages_behind_issue(runs)
            printed, joined = self.joined(runs)
            pages = parse_pages(printed)
            if pages:
                self.fields["pages"] = pages
                self.claim("pages", joined)
        self.simple(
            "articleno", "article_number", lambda printed: "".join(printed.split()).strip(".,;:()")
        )
        self.simple("number", "citation_number", str.strip)

    def with_prefix(self, run: LabelledSpan) -> LabelledSpan:
        """Give a number that begins with a hyphen the letters before it: the "ED" of "ED-11"."""
        start = run.start
        if self.text[start] not in "-–":
            return run
        while start and self.text[start - 1].isalpha():
            start -= 1
        return LabelledSpan(start, run.end, run.label, run.probability)

    def pages_behind_issue(self, runs: list[LabelledSpan]) -> list[LabelledSpan]:
        """Take the issue of "56, 339 (2010) 237" from the runs of pages, and return the rest."""
        if len(runs) != 2 or "issue" in self.runs or len(self.runs.get("volume", ())) != 1:
            return runs
        volume, dates = self.runs["volume"][0], self.runs.get("date", ())
        number = self.text[runs[0].start : runs[0].end]
        adjoining = self.text[volume.end : runs[0].start].strip(" ,") == ""
        if not (adjoining and number.isdigit() and len(dates) == 1):
            return runs
        if not runs[0].end <= dates[0].start < runs[1].start:
            return runs
        self.fields["issue"] = number
        self.claim("issue", runs[:1])
        return runs[1:]

    def read_identifiers(self) -> None:
        dois: list[str] = []
        for label, parse in _IDENTIFIERS:
            for run in self.runs.get(label, ()):
                value = parse(self.text[run.start : run.end])
                if value is None:
                    continue
                scheme = label
                if label == "url":
                    scheme, value = identifiers.identify_link(value) or (label, value)
                self.note_identifier(scheme, value, run, dois)
        for found in identifiers.find_identifiers(self.text):
            if found.scheme == "doi" or self.fields.get(found.scheme) is None:
                run = LabelledSpan(found.start, found.end, found.scheme)
                self.note_identifier(found.scheme, found.value, run, dois)
        if len(dois) > 1:
            self.doubts.append("two DOIs: " + ", ".join(dois))

    def note_identifier(self, scheme: str, value: str, run: LabelledSpan, dois: list[str]) -> None:
        if scheme == "doi":
            known = [doi.lower() for doi in dois]
            if any(doi.startswith(value.lower()) or value.lower().startswith(doi) for doi in known):
                if value.lower() in known:
                    self.claim(scheme, (run,))
                return
            dois.append(value)
        if self.fields.get(scheme) is None:
            self.fields[scheme] = value
            self.claim(scheme, (run,))

    def add_links(self, links: Sequence[str]) -> None:
        for link in links:
            found = identifiers.identify_link(link)
            if found and self.fields.get(found[0]) is None:
                self.fields[found[0]] = found[1]

    def read_imprint(self) -> None:
        self.simple("edition", "edition", parse_edition)
        for label, field in (
            ("location", "publisher_place"),
            ("publisher", "publisher"),
            ("institution", "publisher"),
        ):
            runs = self.runs.get(label)
            if not runs or field in self.fields:
                continue
            values: list[str] = []
            for run in runs:
                value = _unbracketed(" ".join(self.text[run.start : run.end].split()))
                if value and value not in values:
                    values.append(value)
                    self.claim(field, (run,))
            if values:
                self.fields[field] = "; ".join(values)

    def read_genre(self) -> None:
        runs = self.runs.get("genre")
        if not runs:
            return
        genres: list[str] = []
        for run in runs:
            printed = " ".join(self.text[run.start : run.end].split())
            medium = parse_title(f"x [{printed.strip('[]() ')}]").medium
            if medium and "medium" not in self.fields:
                self.fields["medium"] = medium
                self.claim("medium", (run,))
                if "thes" not in medium.lower() and "diss" not in medium.lower():
                    continue
            genre = _unbracketed(printed)
            if genre:
                genres.append(genre)
                self.claim("genre", (run,))
        if genres:
            self.fields["genre"] = "; ".join(dict.fromkeys(genres))

    def read_notes(self) -> None:
        notes: list[str] = []
        for run in self.runs.get("note", ()):
            printed = " ".join(self.text[run.start : run.end].split()).strip(" ,;:")
            if not printed:
                continue
            field = self.read_translators(run, printed) or self.read_note(printed)
            self.claim(field, (run,))
            if field == "note":
                notes.append(printed)
        if "institution" in self.runs and "publisher" in self.runs:
            for run in self.runs["institution"]:
                notes.append(" ".join(self.text[run.start : run.end].split()).strip(" ,;:"))
                self.claim("note", (run,))
        if notes:
            self.fields["note"] = "; ".join(notes)

    def read_translators(self, run: LabelledSpan, printed: str) -> str:
        """Read a note behind "translated by" as translators, and name that field; "" otherwise."""
        before = self.text[max(0, run.start - 40) : run.start]
        if "translators" in self.fields or not _TRANSLATOR_BEFORE.search(before):
            return ""
        translators = parse_names(printed).names
        if not translators:
            return ""
        self.fields["translators"] = translators
        return "translators"

    def read_note(self, printed: str) -> str:
        """Give a note to the field it speaks of, and name that field."""
        if len(printed) > 200:
            return "note"
        status = parse_status(printed)
        if status and "status" not in self.fields:
            self.fields["status"] = status
            return "status" if len(status) + 3 > len(printed) else "note"
        total = parse_total_pages(printed)
        if total and "number_of_pages" not in self.fields and len(printed) < 25:
            self.fields["number_of_pages"] = total
            return "number_of_pages"
        total = parse_total_volumes(printed)
        if total and "number_of_volumes" not in self.fields and len(printed) < 15:
            self.fields["number_of_volumes"] = total
            return "number_of_volumes"
        found = _TRANSLATORS.match(printed)
        if found and "translators" not in self.fields:
            translators = parse_names(found.group("names") or found.group("before")).names
            if translators:
                self.fields["translators"] = translators
                return "translators"
        if not self.runs.keys() & {"journal", "booktitle"} and "number" not in self.fields:
            number = _document_number(printed)
            if number:
                self.fields["number"] = number
                return "number"
        return "note"

    def infer_type(self) -> str:
        fields, runs = self.fields, self.runs
        return infer_type(
            TypeEvidence(
                title=fields.get("title", ""),
                journal=self.printed("journal"),
                booktitle=self.printed("booktitle"),
                publisher=self.printed("publisher"),
                institution=self.printed("institution"),
                genre=self.printed("genre"),
                note=self.printed("note"),
                authors=self.printed("author") if "publisher" in runs or "url" in runs else "",
                has_editors="editor" in runs,
                has_volume="volume" in runs,
                has_issue="issue" in runs,
                has_pages="pages" in runs or "articleno" in runs,
                has_edition="edition" in runs,
                has_isbn="isbn" in fields,
                has_place="location" in runs,
                has_url="url" in fields,
                has_accessed="accessed" in runs,
                has_arxiv="arxiv" in fields,
            )
        )

    # -- the whole

    def reference(self) -> Reference:
        unparsed = _unclaimed(self.text, self.used)
        fields = {name: value for name, value in self.fields.items() if value is not None}
        return Reference(
            **fields,
            text=self.text,
            spans=FrozenMap(self.spans),
            unparsed=unparsed,
            confidence=overall_confidence(self.confidences),
            confidences=FrozenMap(self.confidences),
            doubts=tuple(self.doubts + _doubts(self.text, self.fields, unparsed)),
        )


_IDENTIFIERS: Final[tuple[tuple[str, Callable[[str], str | None]], ...]] = (
    ("doi", identifiers.parse_doi),
    ("pmid", identifiers.parse_pmid),
    ("pmcid", identifiers.parse_pmcid),
    ("arxiv", identifiers.parse_arxiv),
    ("isbn", identifiers.parse_isbn),
    ("issn", identifiers.parse_issn),
    ("url", identifiers.parse_url),
)


def _unbracketed(printed: str) -> str:
    """A text without the punctuation around it, and without brackets that have no partner."""
    plain = printed.strip(" ,;:")
    if plain[:1] in "([" and plain[-1:] in ")]":
        inner = plain[1:-1]
        if not unbalanced_bracket(inner):
            return inner.strip(" ,;:")
    if unbalanced_bracket(plain):
        plain = plain.strip(" ,;:[]()")
    return plain


def _document_number(printed: str) -> str:
    """The number of "Report No. 12-B" or "DOE/NE-0088"; empty when the text says more than that."""
    marker = _DOCUMENT_WORD.match(printed)
    number = printed[marker.end() :] if marker else printed
    words = number.split()
    if not words or len(words) > 2 or not words[-1][-1:].isalnum():
        return ""
    if len(words) == 2 and not words[0].isupper():
        return ""
    return number if any(map(str.isdigit, words[-1])) else ""


def _merge_dates(first: Date, second: Date) -> Date | None:
    """One date of two runs ("2009", "July 3"); None when the second says nothing that fits."""
    if first.year is None:
        return second if second.year is not None or not first.month else None
    if second.year not in (None, first.year):
        return None
    if not (second.month or second.season):
        return first if second.year else None
    if first.month or first.season:
        return first if (second.month, second.day) == (first.month, first.day) else None
    return Date(
        first.year,
        second.month,
        second.day,
        second.season,
        first.year_suffix or second.year_suffix,
        second.end,
        first.original_year,
        first.circa,
    )


def _unclaimed(text: str, used: list[tuple[int, int]]) -> tuple[str, ...]:
    """What stands between the used runs, from the first to the last word that is no marker."""
    pieces: list[str] = []
    end = 0
    for start, stop in [*sorted(used), (len(text), len(text))]:
        if start > end and _LETTER_OR_DIGIT.search(text, end, start):
            words = [
                word
                for word in _WORD.finditer(text, end, start)
                if word.group().lower() not in MARKER_WORDS
            ]
            if words:
                pieces.append(text[words[0].start() : words[-1].end()])
        end = max(end, stop)
    return tuple(pieces)


def _doubts(text: str, fields: Mapping[str, Any], unparsed: tuple[str, ...]) -> list[str]:
    doubts: list[str] = []
    issued = fields.get("issued")
    if issued is None or (issued.year is None and not issued.literal):
        doubts.append("no year found")
    elif issued.year is not None and not EARLIEST_YEAR <= issued.year <= _latest_year():
        doubts.append(f"odd year {issued.year}")
    elif issued.year is None and not fields.get("status"):
        doubts.append(f"no year in the date “{issued.literal}”")
    title = fields.get("title")
    if title is None:
        if not (fields.get("container_title") and fields.get("volume")):
            doubts.append("no title found")
    else:
        bracket = unbalanced_bracket(title)
        if bracket:
            doubts.append(f"bracket “{bracket}” without its partner in the title")
    if not fields.get("authors") and not fields.get("editors"):
        doubts.append("no author or editor found")
    pages = fields.get("pages")
    if pages is not None:
        doubts.extend(
            f"last page {each.last} before first page {each.first}"
            for each in (pages, *pages.further)
            if runs_backwards(each)
        )
    if len(text) > LONG_TEXT:
        doubts.append(f"{len(text)} characters are too many for one reference")
    doubts.extend(f"not understood: “{_shortened(piece)}”" for piece in unparsed[:3])
    return doubts


@lru_cache(maxsize=1)
def _latest_year() -> int:
    """Two years ahead: what is announced for later is doubted."""
    return calendar_date.today().year + 2


def _shortened(piece: str) -> str:
    return piece if len(piece) <= 60 else piece[:57] + "..."
