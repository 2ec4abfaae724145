"""The works that a patent cites, on the pages of the patent."""

from __future__ import annotations

import pytest
from found import texts

from refparse.documents import find_entries
from refparse.documents.signs.evidence import is_patent

_PATENTS = [
    "3,111,222 A 11/1963 Abel",
    "4,222,333 A 9/1980 Berg et al.",
    "6,333,444 B1 12/2001 Conti et al.",
]
_LATER = ["2005/0111222 A1 5/2005 Dorn", "2009/0333444 A1 12/2009 Ekman et al."]
_FOREIGN = ["DE 10201234 A1 3/2003", "EP 1555666 B1 7/2006"]
_OTHERS = [
    "Falk et al., “Roofs that cool,” Building Letters, vol. 12, No. 3, Jan. 2003, pp. 64-66.",
    "Gran, “Tiles of clay,” Slate, 2010, vol. 10, pp. 32-45.",
    "Holm et al., “Rain on roofs,” Water, vol. 7, No. 2, Nov. 2007, pp. 71-75.",
]
_PAGE = """US009111222B2
(12) United States Patent
Ivers et al.

(10) Patent No.:     US 9,111,222 B2
(45) Date of Patent:        Aug. 4, 2015

(54) ROOF WITH A GUTTER

(71) Applicant: Slate Works, Inc., Leeds (GB)
(72) Inventors: Tom Ivers, Leeds (GB); Nora Haas, Linz (AT)
(21) Appl. No.: 13/111,222
(22) Filed: May 3, 2013
(51) Int. Cl.
E04D 13/04 (2006.01)

(56) References Cited

U.S. PATENT DOCUMENTS

{patents}
(Continued)

FOREIGN PATENT DOCUMENTS

{foreign}

OTHER PUBLICATIONS

{others}

* cited by examiner

Primary Examiner — Rita Moor
(74) Attorney, Agent, or Firm — Dale & Fell

(57) ABSTRACT

A roof of slate has a gutter of clay below its edge, which leads rain to a well.

20 Claims, 4 Drawing Sheets
"""


def test_each_row_of_patents_is_an_entry() -> None:
    page = _PAGE.format(
        patents="\n".join([*_PATENTS, *_LATER]),
        foreign="\n".join(_FOREIGN),
        others="\n".join(_OTHERS),
    )
    wanted = [*_PATENTS, *_LATER, *_FOREIGN, *_OTHERS]
    assert texts(page) == wanted
    assert "(Continued)" in {one.text.split("\n")[0] for one in find_entries(page).skipped}


@pytest.mark.parametrize("text", ["3,111,222 A * 11/1963 Abel ........ 52/11", "EP 1 555 666", "A"])
def test_what_is_a_row_of_patents(text: str) -> None:
    assert is_patent(text) is text.startswith("3")
