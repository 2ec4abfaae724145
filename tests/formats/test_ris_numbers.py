"""Numbers that RIS files of several programs put under one tag."""

from __future__ import annotations

import pytest

from refparse.formats.ris_numbers import Serials, pmcid, pmid, serials


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["1078-8956", "1546-170X"], Serials("1078-8956", None, None)),
        (["10788956 (ISSN)"], Serials("10788956", None, None)),
        (["00335533, 15314650"], Serials("00335533", None, None)),
        (["1546-170X (Electronic) 1078-8956 (Linking)"], Serials("1546-170X", None, None)),
        (
            ["03029743 (ISSN); 978-331924573-7 (ISBN)"],
            Serials("03029743", "978-331924573-7", None),
        ),
        (["978-3-16-148410-0", "0028-0836"], Serials("0028-0836", "978-3-16-148410-0", None)),
        (["0-14-044913-6"], Serials(None, "0-14-044913-6", None)),
        (["WHO/EMP/2012.3"], Serials(None, None, "WHO/EMP/2012.3")),
        ([], Serials(None, None, None)),
    ],
)
def test_serial_numbers(lines: list[str], found: Serials) -> None:
    assert serials(lines) == found


@pytest.mark.parametrize(
    ("accession", "database", "custom", "found"),
    [
        ("33990804", "", "", "33990804"),
        ("33990804", "PubMed", "PMC8112345", "33990804"),
        ("MEDLINE:33990804", "Medline", "", "33990804"),
        ("WOS:000301715600001", "", "", None),
        ("33990804", "Embase", "", None),
        ("", "Scopus", "33990804", "33990804"),
        ("", "", "2012", None),
    ],
)
def test_a_pubmed_number(accession: str, database: str, custom: str, found: str | None) -> None:
    assert pmid(accession, database, custom) == found


def test_a_pubmed_central_number_says_so() -> None:
    assert pmcid("PMC8112345") == "PMC8112345"
    assert pmcid("33990804") is None
