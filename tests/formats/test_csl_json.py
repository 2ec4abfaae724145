"""CSL-JSON: the schema, the identity, article numbers, et al., odd input."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from format_gold import corpus
from format_gold import references as gold_references
from format_strategies import references
from hypothesis import given, settings
from hypothesis import strategies as st

from refparse.errors import RefparseError
from refparse.formats import csl_json
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name
from refparse.values.pages import Pages

STRING_VARIABLES = frozenset(
    """language journalAbbreviation shortTitle abstract annote archive archive_collection
    archive_location archive-place authority call-number citation-label collection-title
    container-title container-title-short dimensions division DOI event event-title event-place
    genre ISBN ISSN jurisdiction keyword medium note original-publisher original-publisher-place
    original-title part-title PMCID PMID publisher publisher-place references reviewed-genre
    reviewed-title scale section source status title title-short URL version volume-title
    volume-title-short year-suffix""".split()  # noqa: SIM905
)
NUMBER_VARIABLES = frozenset(
    """id chapter-number citation-number collection-number edition first-reference-note-number
    issue locator number number-of-pages number-of-volumes page page-first part printing supplement
    volume""".split()  # noqa: SIM905
)
NAME_VARIABLES = frozenset(("author", "editor", "translator", "container-author", "director"))
DATE_VARIABLES = frozenset(("issued", "accessed", "original-date", "event-date", "submitted"))
NAME_PARTS = frozenset(
    ("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal")
)


def check_item(item: dict[str, Any]) -> None:
    """Check an item against the rules of the published schema (csl-data.json, CSL 1.0.2)."""
    assert {"id", "type"} <= item.keys()
    assert item["type"] in csl_json.TYPES
    for variable, value in item.items():
        if variable in STRING_VARIABLES:
            assert isinstance(value, str)
        elif variable in NUMBER_VARIABLES:
            assert isinstance(value, str | int | float)
        elif variable in NAME_VARIABLES:
            for name in value:
                assert name.keys() <= NAME_PARTS
                assert all(isinstance(part, str) for part in name.values())
        elif variable in DATE_VARIABLES:
            check_date(value)
        else:
            assert variable in ("type", "custom"), variable
    assert isinstance(item.get("custom", {}), dict)


def check_date(date: dict[str, Any]) -> None:
    assert date.keys() <= {"date-parts", "season", "circa", "literal", "raw", "edtf"}
    if "date-parts" in date:
        assert 1 <= len(date["date-parts"]) <= 2
        for parts in date["date-parts"]:
            assert 1 <= len(parts) <= 3
            assert all(isinstance(part, int) for part in parts)


@given(references)
@settings(max_examples=150, deadline=None)
def test_every_item_is_valid_and_gives_the_reference_back(reference: Reference) -> None:
    item = csl_json.item(reference)
    check_item(item)
    assert csl_json.reference(item) == reference
    assert csl_json.loads(csl_json.dumps([reference]))[0] == reference


def test_every_gold_reference_is_valid_and_comes_back() -> None:
    if not corpus().exists():
        pytest.skip("the corpus is not there; set REFPARSE_SHARED")
    items = csl_json.items(gold_references())
    for item in items:
        check_item(item)
    assert len({item["id"].casefold() for item in items}) == len(items)
    assert tuple(map(csl_json.reference, items)) == gold_references()


def test_pages_are_completed_and_kept_as_printed() -> None:
    item = csl_json.item(
        Reference(type="article-journal", pages=Pages("3", "5", "3–5, 9", (Pages("9", "", "9"),)))
    )
    assert item["page"] == "3-5, 9"
    assert item["custom"]["page-printed"] == "3–5, 9"


def test_an_article_number_is_number_and_page() -> None:
    article = Reference(type="article-journal", article_number="e0187580")
    item = csl_json.item(article)
    assert (item["number"], item["page"]) == ("e0187580", "e0187580")
    assert csl_json.reference(item) == article


def test_et_al_stands_under_custom() -> None:
    item = csl_json.item(Reference(authors=(Name(family="Lee"),), et_al=True))
    assert item["custom"] == {"et-al": ["author"]}


def test_dates() -> None:
    item = csl_json.item(
        Reference(issued=Date(1999, 5, year_suffix="a", end=Date(2000), circa=True))
    )
    assert item["issued"] == {"date-parts": [[1999, 5], [2000]], "circa": True}
    assert item["year-suffix"] == "a"
    assert csl_json.item(Reference(issued=Date(2001, season=1)))["issued"]["season"] == 1
    assert csl_json.item(Reference(issued=Date(literal="in press")))["issued"] == {
        "literal": "in press"
    }


def test_a_preprint_has_its_arxiv_number() -> None:
    item = csl_json.item(Reference(type="article", arxiv="1412.6980"))
    assert item["number"] == "arXiv:1412.6980"


def test_items_of_others_are_read() -> None:
    (reference,) = csl_json.loads(
        json.dumps(
            {
                "type": "article-journal",
                "title": ["A list"],
                "author": [{"family": "Lee", "given": "A"}, "WHO", 7],
                "issued": "2004-05-17",
                "page": "164-72",
                "volume": 12,
                "journalAbbreviation": "J Foo",
                "custom": "nothing",
            }
        )
    )
    assert reference.title == "A list"
    assert reference.authors == (Name(family="Lee", given="A"), Name(literal="WHO"))
    assert reference.issued == Date(2004, 5, 17)
    assert reference.pages == Pages("164", "172", "164-72")
    assert (reference.volume, reference.container_title) == ("12", "J Foo")


@pytest.mark.parametrize(
    "text",
    ["", "[", "{]", "12", '"x"', "[" * 100_000, "9" * 10_000, '[{"id": 1},\n\n nonsense]'],
)
def test_what_is_not_csl_json_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(RefparseError, match="CSL-JSON"):
        csl_json.loads(text)


def test_the_line_is_named() -> None:
    with pytest.raises(RefparseError, match="line 3"):
        csl_json.loads('[{"id": 1},\n\n nonsense]')


KEYS = st.sampled_from(
    ("type", "author", "issued", "date-parts", "page", "custom", "exact", "pages", "title", "id")
)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(ANY_JSON)
@settings(max_examples=200, deadline=None)
def test_any_json_is_read_or_refused(data: Any) -> None:
    with suppress(RefparseError):
        csl_json.loads(json.dumps(data))


def test_a_doi_is_bare_wherever_it_is_printed() -> None:
    (found,) = csl_json.loads('{"type": "book", "title": "T", "DOI": "https://doi.org/10.1000/A"}')
    assert found.doi == "10.1000/A"
    assert csl_json.item(found)["DOI"] == "10.1000/A"
    assert found.format("apa") == "T. (n.d.). https://doi.org/10.1000/A"


def test_what_has_no_field_is_written_again() -> None:
    given_ = {
        "id": "http://zotero.org/users/1/items/ABC",
        "type": "article-journal",
        "title": "On trees",
        "title-short": "Trees",
        "container-title": "Journal of Trees",
        "container-title-short": "J Trees",
        "abstract": "Trees are tall.",
        "keyword": "oak, elm",
        "director": [{"family": "Ash"}],
        "custom": {"mine": [1]},
    }
    (found,) = csl_json.loads(json.dumps([given_]))
    assert csl_json.items([found]) == [given_]
    changed = csl_json.item(replace(found, title="On elms"))
    assert (changed["title"], changed["abstract"]) == ("On elms", "Trees are tall.")
    assert "title-short" not in changed
    changed["custom"]["mine"].append(2)
    assert csl_json.items([found]) == [given_]


@pytest.mark.parametrize("text", ['{"name": "x"}', "[{}]", '[{"name": "x"}, 3]', "[7]"])
def test_what_is_no_item_is_refused(text: str) -> None:
    with pytest.raises(RefparseError, match="CSL-JSON, line 1"):
        csl_json.loads(text)


def test_what_is_no_item_among_items_is_noted() -> None:
    found = csl_json.loads('[{"type": "book"}, {"title": "T"}, {"name": "x"}, 3]')
    assert len(found) == 2
    assert found.notes == ("2 entries are not CSL items and were left out",)


def test_how_sure_an_item_is() -> None:
    item = csl_json.judged_item(Reference(et_al=True, confidence=0.87654, doubts=("odd",)), "7")
    assert item["custom"] == {"et-al": ["author"], "confidence": 0.877, "doubts": ["odd"]}
    assert item["id"] == "7"
    check_item(item)
