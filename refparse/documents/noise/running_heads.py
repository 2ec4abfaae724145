"""Running heads, feet and numbers of pages: how much a line between entries looks like one."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from refparse.documents.noise.captions import begins_part
from refparse.documents.signs.evidence import YEAR, is_identifier
from refparse.documents.signs.headings import is_heading
from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.line_starts import NAMED, start_shape
from refparse.documents.signs.lines import Line
from refparse.documents.signs.page_rows import PageRows

_LETTERS = regex.compile(r"\p{L}")
_DASHED_NUMBER = regex.compile(r"[-–—]\s?\d{1,4}\s?[-–—]")
_PAGE_MARK = regex.compile(
    r"\[\s?(?:p(?:age|\.)?|S\.|Seite|стр\.)\s?\d{1,4}\s?\]$", regex.IGNORECASE
)
_BROWSER = regex.compile(
    r"https?://\S+\s+\d{1,3}/\d{1,3}"
    r"|www\.[\w.-]+\s+Vol\.?\s\d.*"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}, \d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?:\s.*)?"
)
"""What a browser prints at the head and the foot of a page, a journal with its address too."""
_CONTINUED = regex.compile(
    r"[(\[](?:continued|cont[.’']?d?|fortsetzung|suite|continuación|continua(?:ção)?|segue)"
    r"(?:\son\s(?:next\spage|page\s\d{1,3}))?[)\]]",
    regex.IGNORECASE,
)
_BRACKETED_PAGE = regex.compile(r"\[\d{1,4}\]")
_ARTICLE_PAGE = regex.compile(r"\d{5,7}[-–]\d{1,3}")
_VOLUME_ALONE = regex.compile(r"(?:第\s?)?\d{1,4}\s?[卷巻期号年](?:\s?第?\s?\d{1,4}\s?[期号])?")
"""What the head of a Chinese or Japanese page says of its volume."""
_FAR_NUMBER = regex.compile(
    r"^\d{1,4}\s{2,}\S|\S\s{2,}\d{1,4}$|\b\d{1,4}\s(?:of|/|von|de|из)\s\d{1,4}$"
)
_SPACED_OUT = regex.compile(r"(?:[\p{Latin}\d|]\s){10}")
_MARKS = " \t|•·-–—.,;:()[]"
_RANGE = regex.compile(r"\d\s?[-–—]\s?\p{L}?\d+\D{0,3}$|\d[:;,]\s?\p{L}?\d+[.;]?$")
_SOURCE = regex.compile(
    r"\(?(?:1[89]|20)\d\d[a-z]?\)?\s?[;,:]\s?\d++(?:\s?\(\d++\))?\s?[:,]\s?\p{L}?\d"
)
"""Year, volume and page, of a reference that goes on."""
_HEADING_SPACES = 9
_LONGEST_HEAD = 160
_LONGEST_PAGE_NUMBER = 24
_NO_VOLUME_YET = "XXXX, XXX"
"""At the foot of pages of articles that came out before their volume: "XXXX, XXX, XXX-XXX"."""
_MARKED = "[hw"
"""How brackets and addresses start that give a page of print."""
_VOLUME = regex.compile(
    r"\b(?:[Vv]ol|[Vv]|[Nn][or]?|[Nn]úm|Bd|Jg|H|[Tt]|№|Heft|Band|Ausgabe|Issue|Volume|[Nn]úmero|[Ff]asc)\b"
    r"\.?\s?\d"
)
_LONGEST_FOOT = 90
_FULL = 0.8
PAGE_NUMBER = regex.compile(
    r"[-–—|\s]*(?:(?:p(?:age|\.)?|seite|página|стр\.?)\s*)?(?:\d{1,5}|[ivxlc]{1,7})"
    r"(?:\s*(?:of|/|von|de|из)\s*\d{1,4})?[-–—|\s]*",
    regex.IGNORECASE,
)
EDGE_NUMBER = regex.compile(
    r"^\d{1,4}\s+\p{Lu}[^,;:]*$|^\p{Lu}[^,;:]*\p{L}\.?\s\d{1,4}$|^\d{1,4}\s\p{Lu}.*\bVol"
)
NEEDED = 2.5
"""Score from which a line is taken for one that belongs to the page."""
FEWEST_HEADS = 2


@dataclass(frozen=True, slots=True)
class RunningHeads:
    """Tells what belongs to the pages from what belongs to the entries.

    Attributes:
        width: of the widest line of the list, in characters.
        rare_blanks: whether gaps inside entries are rare.
        rows: of the whole document.
    """

    width: int
    rare_blanks: bool
    rows: PageRows

    def score(self, line: Line, before: Line | None, after: Line | None, rare_after: bool) -> float:
        """How much a line looks like one of a page's; `NEEDED` is enough.

        Args:
            line: starts no entry. before, after: its neighbours.
            rare_after: whether gaps such as one behind the line are rare.
        """
        text = line.text
        if _NO_VOLUME_YET in text:
            return NEEDED
        edge = text[0].isdigit() or text[-1].isdigit()
        gap = (
            line.page_break
            or line.blank_before
            or (after and (after.page_break or after.blank_before))
        )
        often = self.rows.often(line)
        framed = self.rows.frames(line)
        short = len(text) < _LONGEST_PAGE_NUMBER
        inside = not (edge or gap or often > 1 or short or text.isupper())
        if inside and not (framed or text[0] in _MARKED or text[1] == " "):
            return NEEDED if text.count(" ") < _HEADING_SPACES and is_heading(text) else 0.0
        certain = self._certain(line, often, framed)
        if certain is not None:
            return certain
        return 0.0 if inside else self._weighed(line, before, after, rare_after)

    def _certain(self, line: Line, often: int, framed: bool) -> float | None:
        """The score of a line whose own words leave no doubt."""
        text = line.text
        if _is_of_print(line):
            return NEEDED
        if len(text) > _LONGEST_HEAD:
            return 0.0
        if framed:
            return NEEDED
        if (often and is_identifier(text)) or _SOURCE.match(text):
            return 0.0
        if text[0] in "([" and _CONTINUED.fullmatch(text):
            return NEEDED
        edge = text[0].isdigit() or text[-1].isdigit()
        counted = edge and self.rows.has_page_number(line)
        bare = text.strip(_MARKS + "0123456789") if edge else text
        if (
            ((edge or text.count(" ") < _HEADING_SPACES) and is_heading(bare))
            or (text[1:2] == " " and _SPACED_OUT.match(text))
            or (counted and PAGE_NUMBER.fullmatch(text))
            or (text[0] == "[" and _PAGE_MARK.match(text))
            or (len(text) < _LONGEST_PAGE_NUMBER and _is_number_of_page(text, often))
            or (often > FEWEST_HEADS and self.rows.rare and _is_foot(text))
        ):
            return NEEDED
        return None

    def _weighed(
        self, line: Line, before: Line | None, after: Line | None, rare_after: bool
    ) -> float:
        """The sum of what speaks for and against a line."""
        text = line.text
        opens_part = before is not None and begins_part(before, line)
        complete = before is None or ends_entry(before.text) or opens_part
        score = self._of_gaps(line, after, rare_after, opens_part)
        if len(text) < _LONGEST_PAGE_NUMBER and PAGE_NUMBER.fullmatch(text):
            score += 1.5
            if line.indent > self.width * 0.4:
                score += 2.0
            if before is not None and before.text[-1] in ",:;-–(":
                score -= 2.0
            elif complete:
                score += 0.5
            return score
        if not text[0].isalpha() and not _LETTERS.search(text):
            return score - 0.5
        often = self.rows.often(line)
        edge = text[0].isdigit() or text[-1].isdigit()
        counted = edge and self.rows.has_page_number(line)
        if often > 1:
            score += 1.5 if often == 2 else 2.0
        if edge and _FAR_NUMBER.search(text):
            apart = line.blank_before and after is not None and after.blank_before
            score += NEEDED if apart else 2.0
        elif edge and EDGE_NUMBER.search(text):
            score += 1.5 if "et al" in text else 1.0
        if counted:
            score += NEEDED
        breaks = line.page_break or line.blank_before > 0
        if (
            score
            and not counted
            and not (breaks and (often > 1 or text.isupper()))
            and _RANGE.search(text[-24:])
        ):
            score -= 1.5
        if text.isupper() and len(text) > 8:
            score += 0.7
        if text[0].islower():
            score -= 1.5
        elif not complete and after is not None:
            parted = often > 1 and edge and after.blank_before > 0 and rare_after
            resumed = after.text[0].islower() and (often > 1 or not self._is_full_text(line))
            score += float(parted or resumed)
        if text[-1] in ".,;:-–" and not text.endswith("et al."):
            score -= 1.5 if text[-1] == "." else 3.0
        if complete and after is not None and often <= 1 and not counted and _hangs(line, after):
            score -= 1.5
        return score

    def _is_full_text(self, line: Line) -> bool:
        """Whether a line is about as wide as the list, and most of its words begin small."""
        words = line.text.split()
        wide = line.indent + len(line.text) >= _FULL * self.width
        return wide and sum([word[0].islower() for word in words]) > len(words) / 2

    def _of_gaps(self, line: Line, after: Line | None, rare_after: bool, opens_part: bool) -> float:
        score = 1.5 if line.page_break else 0.0
        if line.blank_before and self.rare_blanks and not opens_part:
            score += 1.5
        if after is not None and after.page_break:
            score += 1.5
        elif after is not None and after.blank_before and rare_after:
            score += 0.7
        return score


def _is_number_of_page(text: str, often: int) -> bool:
    """Whether a short line is a number between dashes, one of a volume, or an article's page."""
    return (
        _VOLUME_ALONE.fullmatch(text) is not None
        or _DASHED_NUMBER.fullmatch(text) is not None
        or (often > 1 and _ARTICLE_PAGE.fullmatch(text) is not None)
    )


def _is_foot(text: str) -> bool:
    """Whether a line that repeats names a volume and a year, and starts with no name."""
    return (
        len(text) <= _LONGEST_FOOT
        and start_shape(text) not in NAMED
        and _VOLUME.search(text) is not None
        and YEAR.search(text) is not None
    )


def _is_of_print(line: Line) -> bool:
    """Whether a line gives a page of print, "[71]" after a gap, or what a browser prints on one."""
    text = line.text
    if text[0] == "[":
        return line.blank_before > 0 and _BRACKETED_PAGE.fullmatch(text) is not None
    return (text[0].isdigit() or text[0] in "hw") and _BROWSER.fullmatch(text) is not None


def _hangs(line: Line, after: Line) -> bool:
    """Whether a line starts with a name and the next one stands further in, right below."""
    return after.indent > line.indent and not after.blank_before and start_shape(line.text) in NAMED
