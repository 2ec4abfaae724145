"""Where a title ends: behind the bracket that it opens, before the book that it stands in."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import regex

from refparse.assembling.parting import parts_of
from refparse.labelling.spans import LabelledSpan
from refparse.values.names.bodies import is_body

_TITLES: Final = frozenset(("title", "booktitle"))
_CONTAINERS: Final = frozenset(("booktitle", "journal"))
_FARTHEST: Final = 40
_IN_BOOK: Final = regex.compile(
    r"(?P<title>.{10,300}?\p{Ll}[.,?!]?)\sIn:?\s(?P<booktitle>\p{Lu}\p{L}*+\s\p{L}.{5,})"
)
_EDITED: Final = regex.compile(r",? \(?(?:[Ee]ditors?|[Ee]ds?\.)\)?\.? ")
_HELD: Final = regex.compile(r"(?:data ?set|code|software|video|sample)s?\]", regex.IGNORECASE)
_HOLDER: Final = regex.compile(r"(?P<title>.{5,}), (?P<publisher>\p{Lu}[^,\d]{2,80})")
_IN: Final = regex.compile(r"\bIn:?\s")
_LONGEST: Final = 600
_CODE: Final = regex.compile(
    r"\s\((?P<note>(?:[\p{L}&/-]++\s){0,5}?(?:No|Nr|Núm|N[.º°o]|Publication|Report|Standard)\b"
    r"[.\s]*+[\p{L}\d][^()]*\d[^()]*)\)?$"
)
_PAPER: Final = regex.compile(
    r"(?<=[\p{Ll}\p{N})]{2})\.\s(?P<note>(?:\p{Lu}[\p{L}&-]*+\s){0,4}"
    r"(?:Memo|Memorandum|Paper|Report|Rept\.|Bulletin|Circular|Arbeitspapier|Bericht)"
    r"\s(?:No|Nr)\.\s?[\p{Lu}\d/-]*\d)$"
)
_FEWEST_WORDS: Final = 2
_PUBLISHES: Final = regex.compile(
    r"press|verlag|publish|books|librer|librairie|libreria|buch|edit|édit|ediç|edici|ediz|uitgever|wydawn"
    r"|forlag|förlag|nakladatel|kiadó|yayın|издат|printing|druck|stamperia|tipogr|impr|soc",
    regex.IGNORECASE,
)
_STANDARD_NAME: Final = regex.compile(
    r"(?:\p{Lu}[\p{L}/]{1,9} )?(?:Standard|Specification|Recommendation|Guide|Code of [Pp]ractice)"
    r"(?: \p{L}+)? (?:for|on|of)\b.{3,300}"
)
_STANDARD_CODE: Final = regex.compile(
    r"\p{Lu}[\p{Lu}/-]{1,9}(?: [Ss]t(?:andar)?d\.?)? [\p{Lu}\d.:–-]{2,24}"
)
_MAY_BE_CODE: Final = frozenset(("title", "booktitle", "journal", "series"))
_LONGEST_CODE: Final = 90
_REGION: Final = regex.compile(r"(?P<part>\p{Lu}{2})\.\s")
_PART: Final = regex.compile(r"(?P<part>[IVX]{1,5})\.\s(?=\p{Lu}\p{L}{2})")
_PART_BEHIND: Final = regex.compile(r"[.,:]\s(?P<part>[IVX]{1,5})[.,:]\s$")
_IN_BOOKS: Final = frozenset(("editor", "booktitle"))
"""Before these, "I" is Danish, Norwegian and Swedish for "in"."""
_PARTS_BEHIND: Final = {
    "genre": (", ", _REGION),
    "location": (", ", _REGION),
    "journal": (". ", _PART),
}
"""What may stand before the part, and the part, at the start of runs of these labels."""


def brackets_closed(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with titles up to the bracket that closes one they open, if it is near."""
    for place, run in enumerate(runs):
        if run.label not in _TITLES:
            continue
        if text.count("(", run.start, run.end) <= text.count(")", run.start, run.end):
            continue
        close = text.find(")", run.end, run.end + _FARTHEST)
        if close < 0 or text.find("(", run.end, close) >= 0:
            continue
        behind = [other for other in runs[place + 1 :] if other.end > close]
        if behind and behind[0].start <= close:
            continue
        whole = LabelledSpan(run.start, close + 1, run.label, run.probability)
        return [*runs[:place], whole, *behind]
    return runs


def codes_parted(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the number of a report or standard at a title's end as a note.

    "Trees of towns (Report No. 12-3)" is how the APA prints it; "Trees. Forest Memo No. 3".
    """
    for place, run in enumerate(runs):
        if run.label == "title":
            near = max(run.start + 1, run.end - _LONGEST_CODE)
            found = _CODE.search(text, near, run.end) or _PAPER.search(text, near, run.end)
            if found:
                title = LabelledSpan(run.start, found.start(), "title", run.probability)
                return [*runs[:place], title, *parts_of(found, run.probability), *runs[place + 1 :]]
    return runs


def standard_named(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the name of a standard in front as its title, and its code as a note.

    In "IEEE Standard for Trees, IEEE Std 754-2008" they may be labelled author and title.
    """
    if len(runs) < 2 or runs[0].label not in ("author", "title"):
        return runs
    name, code = runs[:2]
    if code.label not in _MAY_BE_CODE:
        return runs
    if not _STANDARD_NAME.fullmatch(text, name.start, name.end) or not _STANDARD_CODE.fullmatch(
        text, code.start, code.end
    ):
        return runs
    return [name.relabelled("title"), code.relabelled("note"), *runs[2:]]


def titles_whole(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with what begins the next one given back to the title.

    That is a region ("Woods of Graz, SP. Tese de Doutorado"), the number of a part ("New orchids.
    V. Arquivos Florestais") and a subtitle that is labelled a series where there is another one. So
    is the number of a part that no label covers ("Embedded trees. I, Topology").
    """
    runs = _with_published_subtitle(text, _with_subtitle(text, runs))
    runs = _with_number_of_part(text, runs)
    for place, (title, behind) in enumerate(pairwise(runs)):
        if title.label != "title" or behind.label not in _PARTS_BEHIND:
            continue
        mark, begins = _PARTS_BEHIND[behind.label]
        found = begins.match(text, behind.start)
        if found is None or text[title.end : behind.start] != mark:
            continue
        probability = min(title.probability, behind.probability)
        whole = LabelledSpan(title.start, found.end("part"), "title", probability)
        rest = LabelledSpan(found.end(), behind.end, behind.label, behind.probability)
        following = [rest] if rest.start < rest.end else []
        return [*runs[:place], whole, *following, *runs[place + 2 :]]
    return runs


def _with_number_of_part(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    for place, (title, behind) in enumerate(pairwise(runs)):
        if title.label == "title":
            found = _PART_BEHIND.match(text, title.end, behind.start)
            if found and not (behind.label in _IN_BOOKS and found["part"] == "I"):
                whole = title.over(title.start, found.end("part"))
                return [*runs[:place], whole, *runs[place + 1 :]]
    return runs


def _with_subtitle(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    series = [run for run in runs if run.label == "series"]
    for place, (title, behind) in enumerate(pairwise(runs)):
        if (
            len(series) > 1
            and title.label == "title"
            and behind is series[0]
            and text[title.end : behind.start] == ". "
            and text[series[1].start - 1] in " ("
            and "(" in text[behind.end : series[1].start]
        ):
            probability = min(title.probability, behind.probability)
            whole = LabelledSpan(title.start, behind.end, "title", probability)
            return [*runs[:place], whole, *runs[place + 2 :]]
    return runs


def _with_published_subtitle(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Give what is labelled a publisher and is a subtitle to its title.

    "A. Oak, Woods. Pictures of a life, Bologna, 1990": commas part the fields of this order, and
    a publisher would stand behind one.
    """
    windows = zip(runs, runs[1:], runs[2:], runs[3:], strict=False)
    for place, (names, title, behind, town) in enumerate(windows, 1):
        words = text[behind.start : behind.end].split()
        if (
            title.label in ("title", "booktitle")
            and names.label in ("author", "editor")
            and text[names.end : title.start].replace(".", "").strip() in (",", ":")
            and (behind.label, town.label) == ("publisher", "location")
            and text[title.end : behind.start] == ". "
            and text[behind.end : town.start] == ", "
            and len(words) > _FEWEST_WORDS
            and any(word.islower() for word in words)
            and not _PUBLISHES.search(text, behind.start, behind.end)
            and not is_body(text[behind.start : behind.end])
        ):
            whole = title.over(title.start, behind.end)
            return [*runs[:place], whole, *runs[place + 2 :]]
    return runs


def holder_parted(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the repository of "Sea ice, PANGAEA [data set]" parted from the title.

    That is the order of the references of Copernicus Publications.
    """
    labels = {run.label for run in runs}
    if "publisher" in labels or labels.isdisjoint(("doi", "url")):
        return runs
    for place, (title, genre) in enumerate(pairwise(runs)):
        if title.label != "title" or title.end - title.start > _LONGEST:
            continue
        if text[title.end : genre.start] != " [" or not _HELD.match(text, genre.start):
            continue
        found = _HOLDER.fullmatch(text, title.start, title.end)
        if found:
            return [*runs[:place], *parts_of(found, title.probability), *runs[place + 1 :]]
    return runs


def book_begun(text: str, runs: list[LabelledSpan]) -> list[LabelledSpan]:
    """Return the runs with the book of "Trees of towns In Present Forests" parted from the title.

    That is done in a reference with editors or pages and no other book or journal; so is parting
    the book of "Oak A, editor. Present Forests" from the editors.
    """
    labels = {run.label for run in runs}
    if labels & _CONTAINERS or labels.isdisjoint(("editor", "pages")):
        return runs
    for place, run in enumerate(runs):
        before = runs[place - 1] if place else run
        if (
            run.label == before.label == "editor"
            and "title" in labels
            and _EDITED.fullmatch(text, before.end, run.start)
        ):
            book = LabelledSpan(run.start, run.end, "booktitle", run.probability)
            return [*runs[:place], book, *runs[place + 1 :]]
        if run.label != "title" or run.end - run.start > _LONGEST:
            continue
        if len(_IN.findall(text, run.start, run.end)) != 1:
            continue
        found = _IN_BOOK.fullmatch(text, run.start, run.end)
        if found:
            return [*runs[:place], *parts_of(found, run.probability), *runs[place + 1 :]]
    return runs
