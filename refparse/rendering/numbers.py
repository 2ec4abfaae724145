"""Number variables: what counts as numeric, and how numbers are printed.

Corrects citeproc-py's `Number`: lists and ranges keep their separators, ordinals agree in
gender, and a missing or odd value prints nothing or itself.
"""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from citeproc import model

from refparse.rendering import pages
from refparse.rendering.area import Area, Render, Scope
from refparse.rendering.citation_labels import label
from refparse.rendering.formatting import finisher
from refparse.roman import LARGEST, to_roman

if TYPE_CHECKING:
    from refparse.rendering.locale_terms import Terms

NUMBER_VARIABLES = frozenset(
    [
        "chapter-number",
        "citation-number",
        "collection-number",
        "edition",
        "first-reference-note-number",
        "issue",
        "locator",
        "number",
        "number-of-pages",
        "number-of-volumes",
        "page",
        "page-first",
        "part-number",
        "printing-number",
        "section",
        "supplement-number",
        "version",
        "volume",
    ]
)
_ONE = r"[^\W\d_]{0,8}\d{1,18}[^\W_]{0,8}"
_NUMERIC = re.compile(rf"\s*{_ONE}(?:\s*(?:[,&;-]|–|\\-|and|et|und|y)\s*{_ONE})*\s*", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*([,&;]|\\-|-|–)\s*")
_PLURAL = re.compile(r"\d[^\W\d_]*\s*(?:[,&;–-]|\band\b|\bet\b)\s*[^\W\d_]{0,8}\d")
_LETTERS = string.ascii_letters
_PAGES = re.compile(
    r"(?:\b[ivxlcdm]+|\d[^\W\d_]*)(?:\s*(?:[,&;–-]|\b(?:and|et|und|y)\b))+"
    r"\s*(?:[ivxlcdm]+\b|[^\W\d_]{0,8}\d)",
    re.IGNORECASE,
)


def is_numeric(text: str) -> bool:
    """Whether content is numeric by CSL: numbers with affixes, lists and ranges of them."""
    return bool(text) and len(text) < 200 and _NUMERIC.fullmatch(text) is not None


def is_plural(text: str, variable: str) -> bool:
    """Whether content names more than one number; pages need not be numeric ("xi–xv")."""
    if variable in ("page", "locator"):
        return _PAGES.search(text[:500]) is not None
    return is_numeric(text) and _PLURAL.search(text) is not None


def normalized(text: str, dash: str = "–") -> str:
    """Numeric content with its separators as printed: "1-3" as "1–3", "1,2" as "1, 2".

    Numbers of different kinds ("A12-3") make no range, their hyphen stays.
    """
    if text.isalnum() or not is_numeric(text):
        return text
    pieces = _SEPARATOR.split(text.strip())
    for index in range(1, len(pieces), 2):
        sign = pieces[index]
        if sign in "-–":
            same = _prefix(pieces[index - 1]) == _prefix(pieces[index + 1])
            pieces[index] = dash if same else "-"
        elif sign == "\\-":
            pieces[index] = "-"
        else:
            pieces[index] = f" {sign} " if sign == "&" else f"{sign} "
    return "".join(pieces)


def _prefix(number: str) -> str:
    return number[: len(number) - len(number.lstrip(_LETTERS))]


def roman(number: int) -> str:
    """A number in lower-case roman numerals (1 to 3999; others in digits)."""
    if not 0 < number <= LARGEST:
        return str(number)
    return to_roman(number).lower()


def ordinal(number: int, terms: Terms, gender: str = "", long: bool = False) -> str:
    """A number as an ordinal, in words up to ten where `long`."""
    if long and 1 <= number <= 10:
        word = terms.known(f"long-ordinal-{number:02d}", gender=gender)
        if word:
            return word
    return f"{number}{terms.ordinal(number, gender)}"


class Number(model.Number):  # type: ignore[misc]
    """`cs:number`."""

    def compiled(self, area: Area) -> Render:
        variable = self.get("variable", "")
        form = self.get("form", "numeric")
        terms = area.terms
        gender = terms.gender(variable)
        finish = finisher(self, area)
        page_form = area.options.get("page-range-format", "")
        page_dash = terms.known("page-range-delimiter") or "–"

        def one(match: re.Match[str]) -> str:
            number = int(match.group())
            if form == "roman":
                return roman(number)
            return ordinal(number, terms, gender, form == "long-ordinal")

        def render(scope: Scope) -> str:
            scope.called += 1
            text = value_of(scope, variable)
            if not text or variable in scope.suppressed:
                return ""
            scope.rendered += 1
            if scope.trace is not None:
                scope.trace.append(variable)
            if area.sorting:
                return sortable(text)
            if variable == "page":
                text = pages.formatted(text, page_form, page_dash)
            elif is_numeric(text):
                text = normalized(text, page_dash)
                if form != "numeric":
                    text = re.sub(r"(?<!\w)\d{1,18}(?!\w)", one, text)
            return finish(text, scope)

        return render


def value_of(scope: Scope, variable: str) -> str:
    """A variable's text, those that belong to the cite rather than the item included."""
    if variable == "locator":
        return scope.cite.locator if scope.cite else ""
    if variable == "citation-number":
        return str(scope.number) if scope.number is not None else ""
    if variable == "page-first":
        return scope.item.text("page-first") or first_page(scope.item.text("page"))
    if variable == "citation-label":
        scope.suffixed = scope.suffixed or not scope.comparing
        return label(scope.item) + scope.year_suffix
    if variable == "first-reference-note-number":
        return scope.cite.first_note if scope.cite else ""
    return scope.item.text(variable)


def first_page(text: str) -> str:
    """The first page of a page variable."""
    return re.split(r"[-–,&;]", text, maxsplit=1)[0].rstrip()


def sortable(text: str) -> str:
    """Text in which digits sort by value."""
    return re.sub(r"\d{1,18}", lambda match: match.group().zfill(9), text)
