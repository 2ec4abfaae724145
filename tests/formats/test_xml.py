"""JATS, TEI and EndNote XML: well-formed, nothing gets in, the order of their schemas."""

from __future__ import annotations

from types import ModuleType

import pytest
from format_gold import corpus
from format_gold import references as gold_references
from format_strategies import references as any_references
from hypothesis import HealthCheck, given, settings
from lxml import etree

from refparse.formats import endnote_xml, jats, tei
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name
from refparse.values.pages import Pages

TEI = "{http://www.tei-c.org/ns/1.0}"
CHAPTER = Reference(
    type="chapter",
    citation_number="7",
    authors=(Name(family="Berg", particle="van", given="J", suffix="Jr"), Name(literal="A & B")),
    et_al=True,
    editors=(Name(family="Lee", given="A"),),
    title="x < y & z",
    container_title="The Book",
    collection_title="Lecture Notes",
    issued=Date(1999, 5, year_suffix="a"),
    volume="2",
    pages=Pages("164", "172", "164–72"),
    edition="2",
    publisher="Springer",
    publisher_place="Berlin",
    doi="10.1/a",
    url="https://a.org/?a=1&b=2",
    accessed=Date(2020, 1, 2),
    text="van Berg J Jr, A & B, et al. x < y \x0b& z",
)
JATS_CITATION = frozenset(
    """article-title chapter-title collab comment conf-loc conf-name data-title date-in-citation
    day edition elocation-id ext-link fpage isbn issn issue lpage month page-range person-group
    pub-id publisher-loc publisher-name season series size source volume year""".split()  # noqa: SIM905
)
"""Elements of <element-citation> in the Archiving tag set that are written here."""


def parsed(text: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.fromstring(text.encode(), parser)


@pytest.mark.parametrize("module", [jats, tei, endnote_xml])
@given(any_references)
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_reference_is_one_well_formed_record(module: ModuleType, reference: Reference) -> None:
    root = parsed(module.dumps([reference, reference]))
    records = root[0] if module is endnote_xml else root
    assert len(records) == 2
    ids = root.xpath("//*[local-name()='biblStruct']/@xml:id | //ref/@id")
    assert len(set(ids)) == len(ids)


def check_jats(root: etree._Element) -> None:
    for ref in root:
        assert [child.tag for child in ref if child.tag != "label"] in (
            ["citation-alternatives"],
            ["element-citation"],
            ["mixed-citation"],
        )
        for citation in ref.iter("element-citation"):
            assert {child.tag for child in citation} <= JATS_CITATION
            assert not (citation.text or "").strip()
            for group in citation.iter("person-group"):
                assert {child.tag for child in group} <= {"name", "collab", "etal"}
            for name in citation.iter("name"):
                order = ["surname", "given-names", "suffix"]
                tags = [child.tag for child in name]
                assert tags == [tag for tag in order if tag in tags]
                assert tags[0] == "surname"


def check_tei(root: etree._Element) -> None:
    for struct in root:
        tags = [child.tag.removeprefix(TEI) for child in struct]
        order = ["analytic", "monogr", "series", "idno", "note", "ptr"]
        assert [order.index(tag) for tag in tags] == sorted(order.index(tag) for tag in tags)
        monograph = struct.find(f"{TEI}monogr")
        assert monograph is not None
        inner = [child.tag.removeprefix(TEI) for child in monograph]
        order = ["title", "idno", "author", "editor", "meeting", "edition", "imprint", "extent"]
        assert [order.index(tag) for tag in inner] == sorted(order.index(tag) for tag in inner)
        assert inner.count("imprint") == 1
        assert inner[0] == "title"


def test_gold_references_keep_to_the_schemas() -> None:
    if not corpus().exists():
        pytest.skip("the corpus is not there; set REFPARSE_SHARED")
    check_jats(parsed(jats.dumps(gold_references())))
    check_tei(parsed(tei.dumps(gold_references())))


def test_jats() -> None:
    root = parsed(jats.dumps([CHAPTER]))
    check_jats(root)
    ref = root[0]
    assert ref.findtext("label") == "7"
    assert ref.findtext("citation-alternatives/mixed-citation") == CHAPTER.text.replace("\x0b", "")
    citation = ref.find("citation-alternatives/element-citation")
    assert citation is not None
    assert citation.get("publication-type") == "book"
    assert citation.findtext("person-group/name/surname") == "van Berg"
    assert citation.find("person-group/etal") is not None
    assert citation.findtext("chapter-title") == "x < y & z"
    assert citation.findtext("year") == "1999a"
    assert (citation.findtext("fpage"), citation.findtext("lpage")) == ("164", "172")
    link = citation.find("ext-link")
    assert link is not None
    assert link.get("{http://www.w3.org/1999/xlink}href") == "https://a.org/?a=1&b=2"


def test_tei() -> None:
    root = parsed(tei.dumps([CHAPTER]))
    check_tei(root)
    struct = root[0]
    assert struct.findtext(f"{TEI}analytic/{TEI}title") == "x < y & z"
    assert struct.findtext(f".//{TEI}nameLink") == "van"
    pages = struct.find(f".//{TEI}biblScope[@unit='page']")
    assert pages is not None
    assert (pages.get("from"), pages.get("to")) == ("164", "172")
    assert struct.findtext(f"{TEI}note[@type='et-al']") == "author"
    date = struct.find(f".//{TEI}date")
    assert date is not None
    assert date.get("when") == "1999-05"


def test_endnote() -> None:
    record = parsed(endnote_xml.dumps([CHAPTER]))[0][0]
    assert record.find("ref-type").text == "5"
    authors = [author.text for author in record.findall("contributors/authors/author")]
    assert authors == ["van Berg, J, Jr", "A & B,", "et al.,"]
    assert record.findtext("titles/secondary-title") == "The Book"
    assert record.findtext("pages") == "164-172"
    assert record.findtext("dates/year") == "1999"
