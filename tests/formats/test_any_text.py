"""No text makes a reader raise anything but a RefparseError, and what is read can be written."""

from __future__ import annotations

from contextlib import suppress

import pytest
from format_strategies import HOSTILE
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refparse.errors import RefparseError
from refparse.formats import FORMATS, dumps, loads

SIGNS = (
    *HOSTILE,
    *("@article{", "@string{a = ", "author = {", "year = ", "month = 17 # ", '"', "(", ")", "\n"),
    *("TY  - JOUR\n", "AU  - ", "DA  - 1/2/3/4", "ER  - \n", "N1  - Date: ", "SP  - ", " more\n"),
    *("PMID- ", "DP  - 1999 Jul-Aug", "FAU - ", "PG  - ", "LID - x [doi]\n", "      more\n"),
    *("- ", "a: ", "&x ", "*x ", "!!int ", "[", "]", "{", "issued: ", "references:\n", "? ", "|\n"),
)
TEXTS = st.lists(st.one_of(st.sampled_from(SIGNS), st.text(max_size=4)), max_size=30).map("".join)


@pytest.mark.parametrize("name", [name for name, known in FORMATS.items() if known.reads])
@given(TEXTS)
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_text(name: str, text: str) -> None:
    with suppress(RefparseError):
        references = loads(name, text)
        for written in ("bibtex", "ris", "csl-json", "jats"):
            dumps(written, references)
