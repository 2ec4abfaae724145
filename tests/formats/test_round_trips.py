"""Reference to text and back, for every format that reads and writes.

The losses allowed here are the ones that the table in docs/formats.md states.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import ModuleType

import pytest
from format_gold import corpus
from format_gold import references as gold_references
from format_strategies import references as any_references
from hypothesis import HealthCheck, given, settings

from refparse.formats import biblatex, bibtex, csl_json, csl_yaml, dumps, loads, ris
from refparse.formats.name_text import family_with_particle
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name
from refparse.values.pages import Pages


def as_any_format_holds_it(reference: Reference) -> Reference:
    """Without what no format but CSL-JSON holds: the year's letter and the pages as printed."""
    issued = reference.issued
    return replace(
        reference,
        issued=replace(issued, year_suffix="") if issued else None,
        pages=_unprinted(reference.pages) if reference.pages else None,
        authors=tuple(map(_one_name, reference.authors)),
        editors=tuple(map(_one_name, reference.editors)),
    )


def unprinted(reference: Reference) -> Reference:
    return replace(reference, pages=reference.pages and _unprinted(reference.pages))


def _unprinted(pages: Pages) -> Pages:
    return Pages(pages.first, pages.last, "", tuple(map(_unprinted, pages.further)))


def _one_name(name: Name) -> Name:
    """With its particles where they are printed: a format does not keep them apart."""
    return replace(
        name,
        family=family_with_particle(name),
        given=f"{name.given} {name.dropping_particle}".strip(),
        particle="",
        dropping_particle="",
    )


def with_one_locator(reference: Reference) -> Reference:
    """With a single page and an article number as one: BibTeX has one field for both."""
    pages = reference.pages
    single = pages.first if pages and not pages.last and not pages.further else None
    return replace(
        reference,
        pages=None if single else pages,
        article_number=reference.article_number or single,
    )


def without_commas_in_names(reference: Reference) -> Reference:
    """With initials like "H,S" as "H S": RIS has commas only between the parts of a name."""
    authors = (replace(name, given=name.given.replace(",", " ")) for name in reference.authors)
    return replace(reference, authors=tuple(authors))


LOSSES: list[tuple[ModuleType, Callable[[Reference], Reference]]] = [
    (bibtex, with_one_locator),
    (biblatex, with_one_locator),
    (ris, without_commas_in_names),
]


@pytest.mark.parametrize(("module", "view"), LOSSES)
def test_gold_references_come_back(
    module: ModuleType, view: Callable[[Reference], Reference]
) -> None:
    if not corpus().exists():
        pytest.skip("the corpus is not there; set REFPARSE_SHARED")
    given_ = gold_references()
    found = module.loads(module.dumps(given_))
    assert len(found) == len(given_)
    for before, after in zip(given_, found, strict=True):
        assert view(as_any_format_holds_it(after)) == view(as_any_format_holds_it(before))


FULL = Reference(
    type="chapter",
    authors=(Name(family="Berg", particle="van den", given="J.-P.", suffix="Jr"),),
    et_al=True,
    editors=(Name(family="Ortega y Gasset", given="J"), Name(literal="A, B and C")),
    editors_et_al=True,
    translators=(Name(family="Lee", given="A"),),
    title="On {braces}, 5% & “quotes” of DNA",
    container_title="The Book_of Things",
    collection_title="Lecture Notes",
    collection_number="17",
    issued=Date(1999, 5, 17, end=Date(1999, 5, 19), original_year=1972),
    volume="12",
    issue="3–4",
    pages=Pages("3", "5", "", (Pages("9"), Pages("12", "14"))),
    edition="2",
    version="3.1",
    chapter_number="5",
    number_of_pages="240",
    number_of_volumes="3",
    publisher="Smith & Sons",
    publisher_place="New York",
    event_title="5th Conference",
    event_place="Paris",
    genre="Review",
    medium="DVD",
    status="in press",
    doi="10.1000/a_b(c)<1>",
    pmid="123",
    pmcid="PMC123",
    arxiv="math/0309136",
    arxiv_class="math.DG",
    isbn="978-3-16-148410-0",
    issn="0028-0836",
    url="https://example.org/~a?b=c;d&e_f%20#g",
    accessed=Date(2020, 1, 2),
    language="en",
    note="in Japanese",
)


@pytest.mark.parametrize("kind", ["chapter", "article-journal", "book", "thesis", "webpage"])
@pytest.mark.parametrize("module", [bibtex, ris, csl_json, csl_yaml])
def test_every_field_comes_back(module: ModuleType, kind: str) -> None:
    reference = replace(FULL, type=kind)
    (found,) = module.loads(module.dumps([reference]))
    assert unprinted(found) == reference


def test_every_field_of_an_article_comes_back_from_biblatex() -> None:
    article = replace(
        FULL,
        type="article-journal",
        **dict.fromkeys(("publisher", "publisher_place", "isbn", "number_of_volumes"), None),
        **dict.fromkeys(("event_title", "event_place", "edition", "number_of_pages"), None),
        chapter_number=None,
    )
    (found,) = biblatex.loads(biblatex.dumps([article]))
    assert unprinted(found) == article


@given(any_references)
@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
def test_hostile_references_stay_one_record(reference: Reference) -> None:
    for module in (bibtex, biblatex, ris, csl_yaml):
        found, second = module.loads(module.dumps([reference, reference]))
        assert found == second
        assert found.et_al in (reference.et_al, False)
        if module in (bibtex, biblatex) and reference.title:
            shown = " ".join(reference.title.split())
            assert shown.isprintable() is False or (found.title or "") == shown.strip()


@pytest.mark.parametrize("key", ["Foo:2001", "müller_01", "DBLP:conf/nips/X"])
@pytest.mark.parametrize("name", ["bibtex", "biblatex", "ris", "csl-json", "csl-yaml"])
def test_keys_come_back(name: str, key: str) -> None:
    text = dumps(name, [replace(FULL, key=key), FULL])
    assert [each.key for each in loads(name, text)] == [key, "vandenberg1999braces"]
    assert dumps(name, loads(name, text)) == text


def test_a_key_for_bibtex_has_only_what_it_takes() -> None:
    odd = [replace(FULL, key="a b,{c}%"), replace(FULL, key="abc"), replace(FULL, key="é@(")]
    for module in (bibtex, biblatex):
        assert [each.key for each in module.loads(module.dumps(odd))] == ["abc", "abca", "é"]
    assert [each.key for each in bibtex.loads(bibtex.dumps(odd, ascii=True))][2] == "e"
    assert [each.key for each in csl_json.loads(csl_json.dumps(odd))] == ["a b,{c}%", "abc", "é@("]
