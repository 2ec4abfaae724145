"""What a page says of itself between the lines of a list: licence, download, receipt."""

from __future__ import annotations

import re
from collections.abc import Sequence

import regex

from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.lines import Line

_NOTICE = regex.compile(
    r"(?:this\scontent\s)?downloaded\s(?:from|by|on|at)\b|all\suse\ssubject\sto\b"
    r"|authori[sz]ed\s(?:licen[cs]ed\s)?use\s(?:is\s)?limited\b"
    r"|for\spersonal\suse\sonly|(?:received|submitted|eingegangen)\b.{0,60}\b(?:accepted|revised)\b"
    r"|©|copyright\s(?:©|\(c\)|\d{4})|see\sdiscussions?,\sstats"
    r"|th(?:is|e)\s(?:article|content|document|work|paper|material)\sis\s(?:copyright|protected"
    r"|licen[cs]ed|intended\ssolely"
    r"|(?:published|distributed)\s(?:under|and)|(?:made\s)?available\sunder|an\sopen)"
    r"|https?://doi\.org/10\.\S{4,60},\s(?:am|on)\s\d|open\saccess\s[-–]|nomos-elibrary\.de/agb"
    r"|https?://www\.cambridge\.org/core(?:/terms)?\b|by\sguest\son\s\p{L}{3,9}\s\d"
    r"|(?:document\s)?t[ée]l[ée]charg[ée]\s(?:depuis|le|sur)|(?:scaricato|descargado|baixado)\s(?:da|de|el|em|por)\b"
    r"|bereitgestellt\svon\s\||(?:un)?angemeldet$|heruntergeladen\s(?:am|von)\b"
    r"|dieses\sdokument\swurde\b.{0,40}\bheruntergeladen|brought\sto\syou\sby\b"
    r"|(?:un)?authenticated(?:\s\|.*)?$|download\sdate\s\||delivered\sby\singenta"
    r"|guest\s\(guest\)\sIP:|IP:\s\d|electronic\scopy\savailable\sat"
    r"|published\sby\s[^.]{2,40}\.\sdownloaded|licensed\sto\s.{2,60}\sfor\spersonal"
    r"|notes\sto\s(?:pp?\.|pages?|chapters?)\s\d"
    r"|[\dX-]{9,20}/\d\d/?\s?\$\s?\d|(?:preprint\s)?\(?which\swas\snot\s(?:certified\sby\s)?peer",
    regex.IGNORECASE,
)
_OF_PREPRINT = regex.compile(
    r"\b(?:bio|med)rxiv\spreprint\s(?:first\sposted|(?:doi:?\s?)?https?://\S{1,80};)"
    r"|\bthis\sversion\sposted\b|\bcopyright\sholder\sfor\sthis\b|\bnot\s(?:certified\sby\speer\sreview|peer-reviewed)\)"
    r"|\bgranted\s(?:bio|med)rxiv\sa\b|\bdisplay\sthe\spreprint\sin\sperpetuity\b"
    r"|\bno\sreuse\sallowed\swithout\spermission\b|\bauthor/funder\b"
    r"|\bavailable\s(?:for\suse\s)?under\sa\s?CC[\s-]?(?:0|BY)"
    r"|^a?\s?CC[\s-](?:0|BY[\w\s-]{0,9}\s\d\.\d\sInternational)\slicen[cs]e\b",
    regex.IGNORECASE,
)
"""What bioRxiv and medRxiv print on each page, wrapped in many ways."""
_END_OF_PREPRINT = regex.compile(
    r"(?:\blicen[cs]e|\bwithout\spermission|\bauthor/funder)\s?\.?$", regex.IGNORECASE
)
_HINT = re.compile(
    "Rxiv|version posted|right holder|peer.review|perpetuity|o reuse|author/funder|under a ?CC"
    "|CC.?(?:BY|0)"
)
_BACK_MATTER = regex.compile(
    r"publisher[’']s\snote\b|author\scontributions\s\p{L}|competing\sinterests?\s(?:the|none|all)"
    r"|acknowledge?ments?\s(?:we|the|this|i)\b|correspondence\sand\srequests|reprints\sand\sperm"
    r"|peer\sreview\sinformation|(?:data|code)\savailability\s\p{L}"
    r"|(?:收稿|修回|修订|接受)日期|基金项目|作者简介|第一作者|通[信讯訊]作者|责任编辑|責任編輯",
    regex.IGNORECASE,
)
_BACK_MATTER_STARTS = frozenset("PACRDpacrd收修接基作第通责責")
_RECEIVED = regex.compile(
    r"(?<=[.．。)\d]\s{1,4})(?:(?:收稿|修回|修订)日期|基金项目|作者简介|通[信讯]作者"
    r"|(?:(?:Manuscript|Article)\s)?[Rr]eceived:?\s(?:\d|(?:on\s)?\p{Lu}\p{Ll}+\s\d))"
)
"""What is said of a paper right behind the last entry, in a text without lines."""
_SNIPPET = regex.compile(r"\p{Ll}\s\[\s?(?:\.\s?\.\s?\.|…)\s?\]\s")
_NOTICE_STARTS = frozenset("tdafrse©c0129bmpw(nholgui")
_LONGEST_BLOCK = 6


def is_notice(text: str) -> bool:
    """Whether a line starts like a notice, or is of one on a preprint."""
    return _starts_notice(text) or _is_of_preprint(text)


def _starts_notice(text: str) -> bool:
    return text[0].casefold() in _NOTICE_STARTS and _NOTICE.match(text) is not None


def _is_of_preprint(text: str) -> bool:
    return _HINT.search(text) is not None and _OF_PREPRINT.search(text) is not None


def is_back_matter(text: str) -> bool:
    """Whether a line starts a statement of the authors or the publisher below a list."""
    return text[0] in _BACK_MATTER_STARTS and _BACK_MATTER.match(text) is not None


def end_before_receipt(text: str) -> int:
    """The length of the last line of a list without what follows it of the paper's receipt."""
    found = _RECEIVED.search(text)
    return len(text[: found.start()].rstrip()) if found else len(text)


def notices(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """Lines that say how the page came to be, with the line on which such a sentence ends."""
    found: set[int] = set()
    preprint = _HINT.search("\n".join([line.text for line in lines])) is not None
    for index, line in enumerate(lines):
        text = line.text
        if fixed[index] or not (is_notice(text) if preprint else _starts_notice(text)):
            continue
        found.update(_rest_of_preprint(lines, fixed, index) if _is_of_preprint(text) else (index,))
        if index + 1 < len(lines) and not fixed[index + 1] and text[-1] not in ".!":
            following = lines[index + 1].text[0]
            if (following.islower() or following.isdigit()) and not lines[index + 1].blank_before:
                found.add(index + 1)
    return found


def _rest_of_preprint(lines: Sequence[Line], fixed: Sequence[bool], notice: int) -> range:
    """The lines of a notice on a preprint up to its end, from one of them on."""
    for index in range(notice, min(notice + _LONGEST_BLOCK, len(lines))):
        if index > notice and (fixed[index] or lines[index].blank_before):
            break
        if _END_OF_PREPRINT.search(lines[index].text):
            return range(notice, index + 1)
    return range(notice, notice + 1)


def broken_by(lines: Sequence[Line], fixed: Sequence[bool], notice: int) -> range:
    """The lines from a notice on, up to the small letter with which the sentence before goes on."""
    if not notice or ends_entry(lines[notice - 1].text):
        return range(0)
    for index in range(notice + 1, min(notice + _LONGEST_BLOCK, len(lines))):
        if fixed[index] or _starts_notice(lines[index].text):
            break
        if lines[index].text[0].islower():
            return range(notice, index)
    return range(0)


def snippets(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """Lettered lines that show where the text cites an entry: "a [...] as we said before"."""
    return {
        index
        for index, line in enumerate(lines)
        if not fixed[index] and line.text[1:3] == " [" and _SNIPPET.match(line.text)
    }
