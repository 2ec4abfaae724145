"""Identifiers by their form."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.values import identifiers


@pytest.mark.parametrize(
    ("text", "doi"),
    [
        ("10.1000/182", "10.1000/182"),
        ("https://doi.org/10.1000/182.", "10.1000/182"),
        (
            "10.1175/1520-0477(1996)077<0437:TN>2.0.CO;2.",
            "10.1175/1520-0477(1996)077<0437:TN>2.0.CO;2",
        ),
        (
            "10.1002/(SICI)1097-0258(1998)17<16::AID-S9>3.0.CO;2-2",
            "10.1002/(SICI)1097-0258(1998)17<16::AID-S9>3.0.CO;2-2",
        ),
        ("doi:10.1016/S0140-6736(05)67889-0", "10.1016/S0140-6736(05)67889-0"),
        ("(10.1016/S0140-6736(05)67889-0)", "10.1016/S0140-6736(05)67889-0"),
        ("10. 1016 / j.x.2010.01", "10.1016/j.x.2010.01"),
        ("10.1000/abcPMID:12345", "10.1000/abc"),
        ("10.1002%2Fabc.5", "10.1002/abc.5"),
        ("10.1002/(SICI)1097-0258(19980815)17:15<1661", "10.1002/(SICI)1097-0258(19980815)17:15"),
        ("no doi", None),
        ("10.1000/", None),
    ],
)
def test_doi(text: str, doi: str | None) -> None:
    assert identifiers.parse_doi(text) == doi


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://doi.org/10.1000/182", ("doi", "10.1000/182")),
        ("http://dx.doi.org/10.1000/182", ("doi", "10.1000/182")),
        ("https://pubmed.ncbi.nlm.nih.gov/12345/", ("pmid", "12345")),
        ("http://www.ncbi.nlm.nih.gov/pubmed/12345", ("pmid", "12345")),
        ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123456/", ("pmcid", "PMC123456")),
        ("https://arxiv.org/abs/1412.6980v9", ("arxiv", "1412.6980v9")),
        ("https://arxiv.org/pdf/hep-th/9901001", ("arxiv", "hep-th/9901001")),
        ("https://example.org/doi", None),
        ("", None),
    ],
)
def test_links(link: str, expected: tuple[str, str] | None) -> None:
    assert identifiers.identify_link(link) == expected


def test_find_identifiers() -> None:
    text = (
        "Smith J. Title. 2001. doi:10.1000/182. PMID: 12345678; PMCID: PMC7654321. arXiv:1412.6980 "
        "ISBN 978-3-16-148410-0. ISSN 1234-567X. https://www.example.org/a_(b)."
    )
    found = {each.scheme: each.value for each in identifiers.find_identifiers(text)}
    assert found == {
        "doi": "10.1000/182",
        "pmid": "12345678",
        "pmcid": "PMC7654321",
        "arxiv": "1412.6980",
        "isbn": "978-3-16-148410-0",
        "issn": "1234-567X",
        "url": "https://www.example.org/a_(b)",
    }
    for each in identifiers.find_identifiers(text):
        assert each.value in text[each.start : each.end]


def test_a_doi_inside_an_address_is_not_counted_again() -> None:
    found = identifiers.find_identifiers("See https://doi.org/10.1000/182")
    assert [(each.scheme, each.value) for each in found] == [("doi", "10.1000/182")]


@given(st.text(max_size=80))
def test_any_text(text: str) -> None:
    for each in identifiers.find_identifiers(text):
        assert 0 <= each.start < each.end <= len(text)
    for parse in (
        identifiers.parse_doi,
        identifiers.parse_url,
        identifiers.parse_arxiv,
        identifiers.parse_pmid,
        identifiers.parse_pmcid,
        identifiers.parse_isbn,
        identifiers.parse_issn,
        identifiers.identify_link,
    ):
        parse(text)


@pytest.mark.parametrize(
    "hostile",
    [
        "10.1010." * 8_000,
        "10.1000/" * 8_000,
        "http://" * 8_000,
        "www." * 12_000,
        "ISBN 1" * 8_000,
        "1-2-" * 10_000,
        "arXiv:" * 8_000,
        "PMID: " * 8_000,
        "a-" * 20_000,
        "10.1000/x(" * 5_000,
    ],
)
def test_hostile_texts_take_linear_time(hostile: str) -> None:
    started = time.process_time()
    identifiers.find_identifiers(hostile)
    for parse in (
        identifiers.parse_doi,
        identifiers.parse_url,
        identifiers.parse_arxiv,
        identifiers.parse_isbn,
    ):
        parse(hostile)
    assert time.process_time() - started < 3


@pytest.mark.parametrize(
    ("address", "doi"),
    [
        ("http://www.example.org/doi/10.1146/trees.2008.59", "10.1146/trees.2008.59"),
        ("https://www.example.com/doi/abs/10.1080/123.45?src=x", "10.1080/123.45"),
        ("https://example.com/doi/10.1162/bark.2005.3.598/full", "10.1162/bark.2005.3.598"),
        ("http://www.example.org/cgi/doi/10.1105/tpc.104", "10.1105/tpc.104"),
        ("https://example.org/articles/10.1186/s12284", None),
        ("https://example.org/doi/", None),
    ],
)
def test_the_doi_in_the_address_of_a_publisher(address: str, doi: str | None) -> None:
    assert identifiers.doi_in_path(address) == doi


@pytest.mark.parametrize("text", ["0374.53022", "Zbl 0823.11029", "0063.01277", "1013.12345"])
def test_numbers_without_a_month_are_not_of_arxiv(text: str) -> None:
    assert identifiers.parse_arxiv(text) is None
