"""Hostile text: no exception, nothing out of place, time linear in the length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refparse.documents import EntryList, find_entries
from refparse.documents.files.html import html_document

SHAPES = {
    "letters": "a",
    "commas": ",",
    "dots": ".",
    "digits": "7",
    "brackets": "[",
    "labels": "1. ",
    "bracket labels": "[1] ",
    "counted": "1. A 2. B 3. C ",
    "lines": "a\n",
    "numbers on lines": "1\n",
    "blank lines": "x\n\n",
    "spaces": " ",
    "tabs": "\t",
    "form feeds": "\f",
    "et al.": "et al. ",
    "identifiers": "10.1000/",
    "addresses": "http://a.b/",
    "initials": "A. B. ",
    "names": "Smith, J., ",
    "hyphens": "ab-\n",
    "headings": "References\n",
    "spaced heading": "R E F E R E N C E S ",
    "bullets": "•\nSmith J. A title. J Test. 2001;3:4–9.\n",
    "keys": "[AB99] Smith J. A title. J Test. 2001;3:4–9.\n",
    "combining": "a\u0301",
    "invisible": "\u200b",
    "right to left": "\u05d0 ",
    "quotes": '"',
    "cited": "(Smith, 2001; ",
    "links": "1. Smith J. A. 2001;3:4–9.\nPubMed Google Scholar\n",
    "hyphenated names": "Jan-",
    "authors and years": "Smith, J. K., Ali, B. 2001. ",
    "authors without end": "1999 2000. Smith, J. K. & ",
    "given names": "Mary Ann Smith and ",
    "capitals": "SMITH J K ",
    "backlinks": "^ a b c ",
    "emphasis": "*a_b* ",
    "bibitems": "\\bibitem{a} ",
    "bibitem options": "\\bibitem[{a",
    "bibliographies": "\\begin{thebibliography}",
    "ends of bibliographies": "\\end{thebibliography}",
    "bibliography comments": "\\bibitem{a} b % c\n",
    "links in tex": "\\bibitem{a} \\href{b",
    "comments": "Smith J. A title. J Test. 2001;3:4–9.\n\nThis is what is said of it here.\n\n",
    "indexes": "References\nSmith J. A. J Test. 2001;3:4–9.\nIndex\nSmith J., 14\n",
    "closed records": "A title.\nSmith J\nTests 2001;3:4–9\nPMID: 1\n",
    "tex": "{\\em a\\'e} ",
    "link words": "PubMedCrossRef",
    "repeated labels": "Smith J. A. 2001;3:4.\nVer\n",
    "citations": "Smith, 2001\nSmith J. A. 2001;3:4.\n",
    "places": "New York: ",
    "journals": "J Test 12:",
    "records": "3\nSmith J. A. 2001;3:4.\nPubMed\n3\nA.\nSmith 2001CODEN: ABCDEF; ISSN:1-2.\n",
    "snippets": "Smith J. A. 2001;3:4–9.\na [...] b\nPubMed .\n",
    "notices": "Smith J. A\nDownloaded from x\nAuthorized licensed use limited to\n",
    "falling": "\n".join(f"{n}. Smith J. A. 2001;3:4–9." for n in range(60, 0, -1)) + "\n",
    "falling and rising": "3. A 2001.\n2. B 2002.\n1. C 2003.\n2. D 2004.\n",
    "years as captions": "2021\n\nSmith J. A. 3:4–9.\n\n2020\n\n",
    "figures": "Smith J. A wo-\n0 5\nFigure 4. A\nb\n",
    "parts": "Books\nSmith J. A. 2001;3:4–9.\nSources\nB. 2002.\n",
    "headings and lines": "References\nfoo bar baz.\n",
    "fields": "A title\nItem Type\tBook\nAuthor\tSmith J\nDate\t2001\n",
    "calls": "1 Smith J. A. 2001.\n\nText2 and text.3\n\n2 Smith J. B. 2002.\n\n",
    "cited before": "Smith et al. [2001] Jane Smith. A title. Trials, 2001.\n",
    "rows of links": "Smith J. A. 2001;3:4 Voir Foo Google Scholar\n",
    "back references": "[1] A. 2001. (Cited on pages 1, 2 and\n",
    "pages that cite": "↑ 1, 2, ",
    "tables of contents": "1 Aa\n2 Bb\n3 References\n",
    "banners": "bioRxiv preprint doi: https://a.b/c; this version posted x\n",
    "calls of notes": "word.[1]",
    "patents": "4,683,195 A 7/1987 Mullis et al.\n",
    "front pages": "(10) A\n(54) B\n",
    "courses": "• Smith J. A. 2001;3:4.\nTo do: b\n",
    "letters of entries": "1. (a) Smith J. A. 2001;3:4. (b) Ab C. D. 2002;3:4. ",
}
LINES = st.lists(
    st.sampled_from(
        [
            "References",
            "1. Smith J. A title. J Test. 2001;3:4–9.",
            "2. Brandt U, Cruz M. Another title that",
            "goes on. J Test. 2002;4:5–8.",
            "Article CAS PubMed",
            "[AB99] Key A. Title. 1999;1:2–3.",
            "•",
            "12",
            "2001",
            "Words of a text, which we have seen.",
            "",
            "\f",
            "———. 2003. A title.",
        ]
    ),
    max_size=30,
)


def check(text: str, found: EntryList) -> None:
    at = 0
    for entry in found.entries:
        assert at <= entry.start < entry.end <= len(text)
        assert entry.text == " ".join(entry.text.split())
        at = entry.start
    for skipped in found.skipped:
        assert text[skipped.start : skipped.end] == skipped.text
    assert bool(found.entries) or found.notes


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    check(text, find_entries(text))


@settings(max_examples=200, deadline=None)
@given(LINES)
def test_mixed_lines(lines: list[str]) -> None:
    text = "\n".join(lines)
    check(text, find_entries(text))


@settings(max_examples=100, deadline=None)
@given(LINES, st.text(alphabet="\x00\u00ad\u200b\u2028\r\n\x85 ]).a1", max_size=5))
def test_odd_characters_between_lines(lines: list[str], odd: str) -> None:
    text = odd.join(lines)
    check(text, find_entries(text))


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="<>/=\"' &;aliolbrdvp\n", max_size=200))
def test_any_markup(text: str) -> None:
    document = html_document(text)
    assert all(0 <= link.start <= link.end <= len(document.text) for link in document.links)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))
def test_time_is_linear(shape: str) -> None:
    def seconds(length: int) -> float:
        text = (shape * (length // len(shape) + 1))[:length]
        best = float("inf")
        for _ in range(2):
            start = time.process_time()
            check(text, find_entries(text))
            best = min(best, time.process_time() - start)
        return best

    seconds(1_000)
    small, large = seconds(5_000), seconds(40_000)
    assert large < 8 * 3 * small + 0.1
