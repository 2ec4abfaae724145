"""What citations are printed from, where it is not the CSL item itself."""

from __future__ import annotations

import pytest

import refparse
from refparse import Reference
from refparse.formats import csl_json
from refparse.formats.printed_items import printed_items
from refparse.values.dates import Date


def printed(**values: object) -> dict[str, object]:
    (item,) = printed_items([Reference(**values)])  # type: ignore[arg-type]
    return item


def test_words_in_place_of_a_date() -> None:
    assert "issued" not in printed(issued=Date(literal="n.d."))
    in_press = printed(issued=Date(literal="in press"), status="in press")
    assert (in_press["issued"], in_press.get("status")) == ({"literal": "in press"}, None)
    assert printed(status="forthcoming")["issued"] == {"literal": "forthcoming"}
    dated = printed(issued=Date(2001), status="in press")
    assert (dated["issued"], dated["status"]) == ({"date-parts": [[2001]]}, "in press")


def test_internet_beside_an_address() -> None:
    assert "medium" not in printed(medium="Internet", url="https://example.org")
    assert printed(medium="Internet")["medium"] == "Internet"
    assert printed(medium="DVD", url="https://example.org")["medium"] == "DVD"


def test_numbers() -> None:
    assert printed(type="book", volume="II")["volume"] == "2"
    assert printed(type="report", number="18-2059")["number"] == r"18\-2059"
    paper = printed(type="paper-conference", collection_title="LNCS", volume="9351")
    assert (paper.get("volume"), paper["collection-number"]) == (None, "9351")


def test_an_item_that_was_read_is_printed_as_it_is() -> None:
    item = {"id": "a", "type": "book", "volume": "II", "issued": {"literal": "n.d."}}
    (reference,) = csl_json.loads(f"[{str(item).replace(chr(39), chr(34))}]")
    assert printed_items([reference]) == [item]


@pytest.mark.parametrize(
    ("text", "style", "printed_as"),
    [
        (
            "Mischel, W. (n.d.). Toward a science of the person. Retrieved March 3, 2019, from "
            "https://www.columbia.edu/~mischel",
            "apa",
            "Mischel, W. (n.d.). Toward a science of the person. Retrieved March 3, 2019, from "
            "https://www.columbia.edu/~mischel",
        ),
        (
            "Simmons, J. P., & Nelson, L. D. (in press). Pre-registration: Why and how. Journal of "
            "Consumer Psychology.",
            "apa",
            "Simmons, J. P., & Nelson, L. D. (in press). Pre-registration: Why and how. Journal of "
            "Consumer Psychology.",
        ),
        (
            "Kelly A. Quality improvement [Internet]. Am J Nurs. 2002 [cited 2002 Aug 12];102(6):"
            "5-9. Available from: https://x.org/a",
            "apa",
            "Kelly, A. (2002). Quality improvement. Am J Nurs, 102(6), 5–9. https://x.org/a",
        ),
        (
            "Weber, M. Wirtschaft und Gesellschaft. 5., rev. Aufl. Tübingen: Mohr; 1972.",
            "vancouver",
            "1. Weber M. Wirtschaft und Gesellschaft. 5., rev. Aufl. Tübingen: Mohr; 1972.",
        ),
        (
            "National Cancer Institute. (2018). Facing forward (NIH Publication No. 18-2059). U.S. "
            "Department of Health.",
            "apa",
            "National Cancer Institute. (2018). Facing forward (NIH Publication No. 18-2059). U.S. "
            "Department of Health.",
        ),
    ],
)
def test_citations(text: str, style: str, printed_as: str) -> None:
    assert refparse.parse_reference(text).format(style) == printed_as


def test_authors_left_out_before_the_last() -> None:
    names = ", ".join(f"Oak{letter}, A." for letter in "abcdefghijklmnopqrs")
    text = f"{names}, . . . Elm, B. (1996). Trees of the world. Woods, 77(3), 437–471."
    citation = refparse.parse_reference(text).format("apa")
    assert citation.startswith(f"{names}, … Elm, B. (1996)")
    assert ", et al. Trees" in refparse.parse_reference(text).format("vancouver")
