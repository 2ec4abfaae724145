"""Lists that write the name of the first author in one form: "DUBY (Georges), …", "Jan Oak: …".

Where a list does so, a line in that form after the end of an entry starts one; so, likely, does a
body in capitals, after one with a year: "BRASIL. Lei nº 9.394". A line that starts with a name in
another form, after one without a year, hardly does.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from refparse.documents.signs.evidence import YEAR
from refparse.documents.signs.line_ends import ends_entry
from refparse.documents.signs.line_starts import PERSONS
from refparse.documents.signs.lines import Line
from refparse.documents.unnumbered.traits import Trait

_FAMILY = (
    r"(?:[dl][’']|(?:d[eu]|del|della|di|da|van|von|der|den|la|le)\s){0,3}\p{Lu}[\p{Lu}\p{M}’'‐-]+"
)
_PERSON = (
    r"(?:\p{Lu}[\p{L}\p{M}’'‐-]*+\.?\s){1,3}(?:(?:d[eu]|del|della|di|da|van|von|der|den|zu|la|le)\s){0,2}+"
    r"\p{Lu}[\p{L}\p{M}’'‐-]++"
)
_FORMS = (
    regex.compile(rf"{_FAMILY}(?:\s[\p{{Lu}}’'‐-]{{2,}}){{0,3}}\s\(\p{{Lu}}[\p{{Ll}}.]"),
    regex.compile(rf"{_FAMILY}(?:\s[\p{{Lu}}’'‐-]{{2,}}){{0,3}},\s\p{{Lu}}[\p{{Ll}}.]"),
    regex.compile(
        rf"(?>{_PERSON}(?:,\s{_PERSON}){{0,3}})"
        r"(?:\s\((?:Hrsg|Hg|[Rr]ed|[Ee]ds?|dir|[Aa] cura)\.?[^()]{0,12}\))?"
        r":\s(?!\p{Lu}[^.:]{2,40},?\s(?:1[5-9]|20)\d\d\b)"
    ),
)
_BODY = regex.compile(
    r"\p{Lu}{3,}(?:\s(?:\p{Lu}{2,}|E|[Dd][AEO]S?)){0,8}(?:\s\(\p{L}[^()]{1,40}\))?\.\s\p{Lu}\p{L}"
)
_FEWEST = 4
_ALMOST_ALL = 0.85
_OTHERS = 0.5
_SURE, _SURE_BODY = 8.0, 12.0
_UNLIKELY = -3.0


def _may_end(line: str) -> bool:
    """Whether an entry may end with a line, and not only a name in a list of names."""
    return line[-1] != ";" and ends_entry(line)


def form_scores(
    lines: Sequence[Line], traits: Sequence[Trait], scores: Sequence[float]
) -> list[float]:
    """What the form of names of a list adds to the log-odds of its lines to start an entry."""
    added = [0.0] * len(lines)
    for form in _FORMS:
        formed = {index for index, line in enumerate(lines) if form.match(line.text)}
        after = {index for index in formed if not index or _may_end(lines[index - 1].text)}
        if len(formed) < _FEWEST or len(after) < _ALMOST_ALL * len(formed):
            continue
        dashes = sum([trait.shape == "dash" for trait in traits])
        others = [
            index
            for index, trait in enumerate(traits)
            if scores[index] > 0
            and index not in formed
            and trait.shape != "dash"
            and not (trait.shape == "capitals" and _BODY.match(lines[index].text))
        ]
        if len(others) > _OTHERS * (len(formed) + dashes):
            continue
        for index in after:
            added[index] = _SURE
        for index in range(1, len(lines)):
            before = lines[index - 1].text
            if (
                traits[index].shape == "capitals"
                and index not in after
                and ends_entry(before)
                and YEAR.search(before)
                and _BODY.match(lines[index].text)
            ):
                added[index] = _SURE_BODY
        for index in others:
            undated = index and not YEAR.search(lines[index - 1].text)
            if undated and not lines[index].blank_before and traits[index].shape in PERSONS:
                added[index] = _UNLIKELY
    return added
