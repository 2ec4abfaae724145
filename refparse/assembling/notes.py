"""Notes, and the fields that they speak of: translators, status, totals, document numbers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from refparse.assembling.draft import Draft
from refparse.labelling.spans import LabelledSpan
from refparse.values.dates import YEAR, parse_status
from refparse.values.names import Name, parse_names
from refparse.values.numbers import parse_total_pages, parse_total_volumes

_TRANSLATORS: Final = re.compile(
    r"^\W*(?:translated\s+(?:from\s+(?:the\s+)?\w+\s+)?by|transl?\.?(?:\s+by)?|tr\."
    r"|übersetzt\s+von|übers\.?(?:\s+v(?:on|\.))?|aus\s+dem\s+\w+\s+von"
    r"|trad(?:\.|uit|uction|uzione|ucción|ução|uzido"
    r"|ucido)?(?:\s+(?:fr|it|esp|cast|port)\.)?\s*(?:du\s+\w+\s+)?(?:par|por|di|de|d['’])?"
    r"|traduit\s+(?:de\s+[\w'’]+\s+|du\s+\w+\s+)?par|tradução\s+de|traducción\s+de|trad\.)"
    r"\s*(?P<names>[^\W\d_].*)$"
    r"|^(?P<before>.+?)[\s,(]+(?:trans(?:l|lators?)?\.?|übers\.?|tr\.|trad\."
    r"|traductor(?:es)?)[\s)]*$",
    re.IGNORECASE,
)
_TRANSLATOR_BEFORE: Final = re.compile(
    r"\b(?:transl?(?:ated)?\.?(?:\s+by)?|übers(?:etzt|\.)?\s*(?:von|v\.)?"
    r"|aus\s+dem\s+\w+\.?\s+v(?:on|\.)"
    r"|trad(?:uit|uction|uzione|ucción|ução|\.)?(?:\s+(?:fr|it|esp|cast|port)\.)?(?:\s+(?:de\s+l['’]\w+|du\s+\w+))?"
    r"(?:\s+(?:par|por|di|de|by))?)\s*:?\s*$",
    re.IGNORECASE,
)
_ORIGINAL: Final = re.compile(
    r"(?:original(?:ly)?\s(?:work\s)?(?:published|publication)|originalwerk|originalausgabe"
    r"|erstausgabe|erstveröffentlichung|(?:zuerst|erstmals)\serschienen|œuvre\soriginale|obra\soriginal"
    r"|first\spublished|opera\soriginale)[^\d]{0,24}(?P<year>1\d{3}|20\d\d)\W*",
    re.IGNORECASE,
)
_VERSION: Final = re.compile(r"(?:version|vers\.|v\.?|release)\s?(\d[\w.-]{0,14})", re.IGNORECASE)
_PAGES_AND_MORE: Final = re.compile(r"(\d{1,4} ?p(?:p|ages)?)\.\s+(.+)")
_SERIES: Final = re.compile(
    r"\((?:[Cc]oll(?:\.|ection)\s)?(?P<title>[«“\"]?\s?(?=[A-ZÀ-ÖØ-Þ«“\"]|[Ll][’'])[^()\d]{3,80}?)"
    r"(?:\s?[,;]\s?(?:n[o°]\.?\s|vol\.\s|t\.\s)?(?P<number>\d{1,4}))?\)\.?"
)
"""Behind the total of pages: "310 p. (Ethnologie de la France ; 12)"."""
_NUMBERED_BY: Final = re.compile(
    r"(?P<genre>(?:[A-Z][\w/&-]*\s){1,4}(?:Publication|Report|Bulletin|Paper|Circular|Memorandum))"
    r"\s(?:No|Nr)\.?:?\s(?P<number>[\w./-]*\d[\w./-]*)"
)
"""A document of an agency: "NIH Publication No. 18-2059"."""
_SPACED_NUMBER: Final = re.compile(r"\d{1,2}(?: \d{3}){1,3}")
_DOCUMENT_WORD: Final = re.compile(
    r"(?:(?:(?:technical|research)\s+)?(?:report|publication|pub\.|document|doc\.|paper"
    r"|working\s+paper"
    r"|bulletin|circular|memorandum|rapport|bericht|informe|patent)\s*)?"
    r"(?:(?:no|nr|number|nummer|núm|n[°º])\b\.?:?|#|n[°º.])?\s*",
    re.IGNORECASE,
)

_ARXIV_CLASS: Final = re.compile(
    r"(?:astro-ph|cond-mat|cs|econ|eess|gr-qc|hep-(?:ex|lat|ph|th)|math(?:-ph)?|nlin|nucl-(?:ex|th)"
    r"|physics|q-(?:bio|fin)|quant-ph|stat)(?:\.[A-Za-z-]{2,8})?"
)
"""The archives of arXiv and their classes, as in its category taxonomy."""
_ARTICLE: Final = re.compile(
    r"(?:article|art\.|artigo|artículo)\s(?:(?:no|n)?\.?\s)?(?P<number>[A-Za-z]{0,3}\d[\d.-]{0,9})"
    r"(?:[,;]?\s\(?(?P<pages>\d{1,3})\s(?:pages|pp\.?|p\.))?\W*$",
    re.IGNORECASE,
)
"""The number of an article as the ACM prints it: "Article 3, 13 pages"."""


def read_notes(draft: Draft) -> None:
    """Read notes; each fills the field that it speaks of, or stays a note."""
    notes: list[str] = []
    for run in draft.runs.get("note", ()):
        for printed in _pieces(_tidy(draft, run)):
            field = _read_translators(draft, run, printed) or _read_note(draft, printed)
            draft.claim(field, run)
            if field == "note":
                notes.append(printed)
    if "institution" in draft.runs and "publisher" in draft.runs:
        for run in draft.runs["institution"]:
            notes.append(_tidy(draft, run))
            draft.claim("note", run)
    if notes:
        draft.fields["note"] = "; ".join(notes)


def _tidy(draft: Draft, run: LabelledSpan) -> str:
    return " ".join(draft.text[run.start : run.end].split()).strip(" ,;:")


def _pieces(printed: str) -> list[str]:
    """A note, or the total of pages and what follows it: "24 p. Report No.: 12-3"."""
    found = _PAGES_AND_MORE.fullmatch(printed)
    return list(found.groups()) if found else [printed] if printed else []


def _read_translators(draft: Draft, run: LabelledSpan, printed: str) -> str:
    """Read a note behind "translated by" as translators, and name that field; "" otherwise."""
    before = draft.text[max(0, run.start - 40) : run.start]
    if "translators" in draft.fields or not _TRANSLATOR_BEFORE.search(before):
        return ""
    translators = _persons(printed)
    if not translators:
        return ""
    draft.fields["translators"] = translators
    return "translators"


def _read_note(draft: Draft, printed: str) -> str:
    """Give a note to the field it speaks of, and name that field."""
    fields = draft.fields
    if len(printed) > 200:
        return "note"
    issued = fields.get("issued")
    if YEAR.fullmatch(printed) and issued and issued.year and int(printed) < issued.year:
        fields["issued"] = replace(issued, original_year=issued.original_year or int(printed))
        return "issued"
    original = _ORIGINAL.fullmatch(printed)
    if original and issued and issued.year and int(original["year"]) < issued.year:
        fields["issued"] = replace(
            issued, original_year=issued.original_year or int(original["year"])
        )
        return "issued"
    series = _SERIES.fullmatch(printed)
    if series and "number_of_pages" in fields and "collection_title" not in fields:
        fields["collection_title"] = series["title"].strip(" «»“”\"")
        if series["number"]:
            fields["collection_number"] = series["number"]
        return "collection_title"
    version = _VERSION.fullmatch(printed.strip("()[]. "))
    if version and "version" not in fields:
        fields["version"] = version[1]
        return "version"
    status = parse_status(printed)
    if status and "status" not in fields:
        fields["status"] = status
        return "status" if len(status) + 3 > len(printed) else "note"
    if "arxiv" in fields and _ARXIV_CLASS.fullmatch(printed.strip("[]()")):
        fields.setdefault("arxiv_class", printed.strip("[]()"))
        return "arxiv_class"
    article = _ARTICLE.match(printed)
    if article and fields.keys().isdisjoint(("article_number", "pages")):
        fields["article_number"] = article["number"]
        if article["pages"]:
            fields.setdefault("number_of_pages", article["pages"])
        return "article_number"
    total = parse_total_pages(printed)
    if total and "number_of_pages" not in fields and len(printed) < 25:
        fields["number_of_pages"] = total
        return "number_of_pages"
    total = parse_total_volumes(printed)
    if total and "number_of_volumes" not in fields and len(printed) < 15:
        fields["number_of_volumes"] = total
        return "number_of_volumes"
    found = _TRANSLATORS.match(printed)
    if found and "translators" not in fields:
        translators = _persons(found.group("names") or found.group("before"))
        if translators:
            fields["translators"] = translators
            return "translators"
    agency = _NUMBERED_BY.fullmatch(printed)
    if agency and fields.keys().isdisjoint(("number", "genre")) and "genre" not in draft.runs:
        fields["genre"], fields["number"] = agency["genre"], agency["number"]
        return "number"
    if "number" not in fields and draft.runs.keys().isdisjoint(("journal", "booktitle")):
        number = _document_number(printed)
        if number:
            fields["number"] = number
            return "number"
    return "note"


def _persons(printed: str) -> tuple[Name, ...]:
    """The names of translators; none of a title, as in "trad. fr. Le fromage et les vers"."""
    names = parse_names(printed).names
    words = [word for name in names for word in (name.literal or name.family).split()]
    return () if any(map(str.islower, words)) else names


def _document_number(printed: str) -> str:
    """The number of "Report No. 12-B" or "DOE/NE-0088"; empty when the text says more than that."""
    marker = _DOCUMENT_WORD.match(printed)
    number = printed[marker.end() :] if marker else printed
    if _SPACED_NUMBER.fullmatch(number):
        return number
    words = number.split()
    if not words or len(words) > 2 or not words[-1][-1:].isalnum():
        return ""
    if len(words) == 2 and not words[0].isupper():
        return ""
    return number if any(map(str.isdigit, words[-1])) else ""
