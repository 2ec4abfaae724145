"""Labelled runs become references, and nothing of the text is lost."""

from __future__ import annotations

import os
import re
import time
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refparse.assemble import assemble
from refparse.labelling.labels import LABELS, OTHER
from refparse.labelling.spans import LabelledSpan
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.markers import MARKER_WORDS
from refparse.values.names import Name

SHARED = Path(os.environ.get("REFPARSE_SHARED", "../shared"))
MARKED = re.compile(r"⟦(\w+)\|([^⟧]*)⟧")


def read(marked: str, **options: object) -> Reference:
    """Assemble a text in which "⟦label|words⟧" marks the runs."""
    text, spans, end = "", [], 0
    for found in MARKED.finditer(marked):
        text += marked[end : found.start()]
        spans.append(LabelledSpan(len(text), len(text) + len(found.group(2)), found.group(1), 0.9))
        text += found.group(2)
        end = found.end()
    return assemble(text + marked[end:], spans, **options)  # type: ignore[arg-type]


def test_an_article() -> None:
    ref = read(
        "⟦author|Faderl S, Talpaz M, et al.⟧ ⟦title|The biology of leukemia⟧. ⟦journal|N Engl "
        "J Med⟧. "
        "⟦date|1999⟧;⟦volume|341⟧(⟦issue|3⟧):⟦pages|164–72⟧. doi:⟦doi|10.1000/182⟧"
    )
    assert ref.type == "article-journal"
    assert ref.authors == (Name("Faderl", "S."), Name("Talpaz", "M."))
    assert ref.et_al
    assert (ref.title, ref.container_title) == ("The biology of leukemia", "N Engl J Med")
    assert ref.issued == Date(1999)
    assert (ref.volume, ref.issue, ref.doi) == ("341", "3", "10.1000/182")
    assert ref.pages is not None
    assert (ref.pages.first, ref.pages.last) == ("164", "172")
    assert ref.text[slice(*ref.spans["title"])] == "The biology of leukemia"
    assert ref.confidences["title"] == 0.9
    assert ref.confidence == 1
    assert (ref.unparsed, ref.doubts) == ((), ())


def test_a_german_chapter() -> None:
    ref = read(
        "⟦author|Müller, Hans⟧ (⟦date|2004a⟧): ⟦title|„Über Vögel“⟧. In: ⟦editor|Eva "
        "Schmidt/Jan Meier⟧ (Hg.): "
        "⟦booktitle|Tierkunde⟧. ⟦edition|3. Aufl.⟧ ⟦location|Berlin; New York⟧: "
        "⟦publisher|Springer⟧, S. ⟦pages|12–34⟧."
    )
    assert ref.type == "chapter"
    assert [str(name) for name in ref.editors] == ["Eva Schmidt", "Jan Meier"]
    assert (ref.title, ref.container_title, ref.edition) == ("Über Vögel", "Tierkunde", "3")
    assert (ref.publisher_place, ref.publisher) == ("Berlin; New York", "Springer")
    assert ref.issued == Date(2004, year_suffix="a")
    assert ref.unparsed == ()


def test_a_thesis_and_a_web_page() -> None:
    ref = read(
        "⟦author|Lima, A.⟧ ⟦title|Aves⟧. ⟦genre|Tese (Doutorado)⟧ – ⟦institution|USP⟧, ⟦date|2010⟧."
    )
    assert (ref.type, ref.genre, ref.publisher) == ("thesis", "Tese (Doutorado)", "USP")
    ref = read(
        "⟦author|World Health Organization⟧. ⟦title|Health for all⟧ ⟦genre|[Internet]⟧. "
        "⟦date|2010⟧ "
        "[cited ⟦accessed|2012 May 3⟧]. Available from: ⟦url|http://www.who.int/x⟧"
    )
    assert (ref.type, ref.medium, ref.genre) == ("webpage", "Internet", None)
    assert ref.authors == (Name(literal="World Health Organization"),)
    assert ref.accessed == Date(2012, 5, 3)
    assert ref.url == "http://www.who.int/x"


@pytest.mark.parametrize(
    ("author", "site", "publisher"),
    [
        ("Centro de Gestão", "CGEE", "CGEE"),
        ("Instituto Nacional de Estudos Pedagógicos", "Inep", "Inep"),
        ("Oak A", "Ministry of Health", "Ministry of Health"),
        ("Oak A", "YouTube", None),
        ("Oak A", "The daily blog", None),
    ],
)
def test_a_body_issues_a_web_page_and_a_site_holds_it(
    author: str, site: str, publisher: str | None
) -> None:
    ref = read(f"⟦author|{author}⟧. ⟦title|Trees⟧. ⟦booktitle|{site}⟧. ⟦url|https://trees.org/a⟧")
    assert ref.publisher == publisher
    assert ref.container_title == (None if publisher else site)


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Translated by Lydia Davis", Name("Davis", "Lydia")),
        ("trad. it. di A. Tarchetti", Name("Tarchetti", "A.")),
        ("trad. fr. par F. Braudel", Name("Braudel", "F.")),
        ("Übersetzt von Brigitte Luchesi", Name("Luchesi", "Brigitte")),
    ],
)
def test_translators(note: str, name: Name) -> None:
    assert read(f"⟦author|Oak A⟧. ⟦title|Trees⟧. ⟦note|{note}⟧. ⟦date|2002⟧.").translators == (
        name,
    )


def test_a_translated_title_is_no_translator() -> None:
    ref = read(
        "⟦author|Oak A⟧. ⟦title|Trees⟧. ⟦note|trad. fr. Le chêne et les arbres⟧. ⟦date|2002⟧."
    )
    assert (ref.translators, ref.note) == ((), "trad. fr. Le chêne et les arbres")


def test_a_year_in_a_note_is_that_of_the_first_edition() -> None:
    ref = read("⟦author|Oak A⟧, ⟦title|Trees⟧ [⟦note|1969⟧], ⟦publisher|Elm⟧, ⟦date|1994⟧.")
    assert ref.issued == Date(1994, original_year=1969)


def test_a_town_is_whole() -> None:
    ref = read(
        "⟦author|Oak A⟧. ⟦title|Trees⟧. Red ⟦location|Hook, NY⟧: ⟦publisher|Elm⟧; ⟦date|2017⟧."
    )
    assert ref.publisher_place == "Red Hook, NY"
    ref = read("⟦author|Oak A⟧. ⟦title|Trees⟧. Hg. ⟦location|Bonn⟧: ⟦publisher|Elm⟧; ⟦date|2017⟧.")
    assert ref.publisher_place == "Bonn"


def test_a_published_thesis_is_a_book() -> None:
    ref = read(
        "⟦author|Oak A⟧: ⟦title|Trees⟧. ⟦location|Bonn⟧: ⟦publisher|Elm⟧, ⟦date|1998⟧ "
        "(zugl. ⟦genre|Habil⟧. ⟦location|Köln⟧ ⟦date|1994⟧)."
    )
    assert (ref.type, ref.publisher_place, ref.note) == ("book", "Bonn", "zugl. Habil. Köln 1994")
    ref = read("⟦author|Oak A⟧: ⟦title|Trees⟧. ⟦location|Köln⟧, ⟦genre|Diss.⟧, ⟦date|1998⟧.")
    assert ref.type == "thesis"


def test_a_thesis_is_no_medium() -> None:
    ref = read("⟦author|Oak A⟧. ⟦title|Trees⟧. ⟦genre|unpublished PhD thesis⟧. ⟦date|2002⟧.")
    assert (ref.genre, ref.medium) == ("unpublished PhD thesis", None)


def test_the_class_of_a_preprint() -> None:
    ref = read(
        "⟦author|Oak A⟧. ⟦title|Trees⟧. arXiv:⟦arxiv|1102.1196⟧ [⟦note|math.DG⟧], ⟦date|2011⟧."
    )
    assert (ref.arxiv, ref.arxiv_class, ref.note) == ("1102.1196", "math.DG", None)


def test_notes_find_their_fields() -> None:
    ref = read(
        "⟦author|Proust M⟧. ⟦title|Swann⟧. ⟦note|Translated by Lydia Davis⟧. "
        "⟦publisher|Viking⟧; ⟦date|2002⟧. "
        "⟦note|468 p.⟧ ⟦note|2 vols⟧ ⟦note|in press⟧ ⟦note|in Japanese⟧"
    )
    assert ref.translators == (Name("Davis", "Lydia"),)
    assert (ref.number_of_pages, ref.number_of_volumes) == ("468", "2")
    assert (ref.status, ref.note) == ("in press", "in Japanese")
    ref = read(
        "⟦author|NASA⟧. ⟦title|Flight⟧. ⟦genre|Technical Report⟧ ⟦note|No. TR-12/4⟧, ⟦date|1999⟧."
    )
    assert (ref.type, ref.number) == ("report", "TR-12/4")


def test_the_citation_number_is_cut_off() -> None:
    ref = read("[⟦number|12⟧] ⟦author|Lee A⟧. ⟦title|Birds⟧. ⟦date|2001⟧.")
    assert ref.citation_number == "12"
    assert ref.text == "Lee A. Birds. 2001."
    assert ref.text[slice(*ref.spans["title"])] == "Birds"
    assert read("⟦title|Birds⟧", citation_number="7").citation_number == "7"


def test_identifiers_are_found_without_labels() -> None:
    ref = read(
        "⟦title|Birds⟧. ⟦date|2001⟧. doi: 10.1000/182, PMID: 123456, PMC7654321. ISBN "
        "978-3-16-148410-0"
    )
    assert (ref.doi, ref.pmid, ref.pmcid) == ("10.1000/182", "123456", "PMC7654321")
    assert ref.isbn == "978-3-16-148410-0"
    assert ref.unparsed == ()


def test_links_fill_only_what_is_absent() -> None:
    links = [
        "https://doi.org/10.1000/999",
        "https://pubmed.ncbi.nlm.nih.gov/55/",
        "https://example.org/",
    ]
    ref = read("⟦title|Birds⟧. doi:⟦doi|10.1000/182⟧", links=links)
    assert (ref.doi, ref.pmid, ref.url) == ("10.1000/182", "55", None)


def test_dates_of_several_runs() -> None:
    ref = read("⟦author|Lee A⟧ (⟦date|2001⟧). ⟦title|Birds⟧. ⟦journal|The Times⟧, ⟦date|3 July⟧.")
    assert ref.issued == Date(2001, 7, 3)
    assert ref.type == "article-newspaper"


@pytest.mark.parametrize(
    ("marked", "doubt"),
    [
        ("⟦author|Lee A⟧. ⟦title|Birds⟧.", "no year found"),
        ("⟦author|Lee A⟧. ⟦title|Birds⟧. ⟦date|May⟧", "no year in the date “May”"),
        ("⟦author|Lee A⟧. ⟦title|Birds⟧. ⟦date|1032⟧", "odd year 1032"),
        ("⟦author|Lee A⟧. ⟦date|2001⟧", "no title found"),
        ("⟦title|Birds⟧. ⟦date|2001⟧", "no author or editor found"),
        ("⟦title|Birds (of⟧. ⟦date|2001⟧", "bracket “(” without its partner in the title"),
        ("⟦title|Birds⟧ ⟦pages|164-44⟧", "last page 44 before first page 164"),
        ("⟦title|Birds⟧ 10.1000/182 and 10.1000/999", "two DOIs: 10.1000/182, 10.1000/999"),
        ("⟦author|Lee A, et al., Kim B⟧. ⟦title|Birds⟧", "names after “et al.” among the authors"),
        ("⟦title|Birds⟧ swiftly flying", "not understood: “swiftly flying”"),
        ("⟦title|Birds⟧" + "." * 10_001, "10006 characters are too many for one reference"),
    ],
)
def test_doubts(marked: str, doubt: str) -> None:
    assert doubt in read(marked).doubts


def test_a_title_is_not_missed_where_the_style_has_none() -> None:
    ref = read("⟦author|A. Lee⟧, ⟦journal|Phys. Rev.⟧ ⟦volume|12⟧, ⟦pages|3⟧ (⟦date|1990⟧).")
    assert ref.doubts == ()


def covered(ref: Reference) -> None:
    """Every letter and digit stands in a field, in ``unparsed`` or in a marker word."""
    kept = [False] * len(ref.text)
    for start, end in ref.spans.values():
        assert 0 <= start < end <= len(ref.text)
        kept[start:end] = [True] * (end - start)
    for piece in ref.unparsed:
        for found in re.finditer(f"(?={re.escape(piece)})", ref.text):
            kept[found.start() : found.start() + len(piece)] = [True] * len(piece)
    for found in re.finditer(r"[^\W_]+", ref.text):
        if not all(kept[found.start() : found.end()]):
            parts = re.findall(r"[^\W_]+", _visible(found, kept))
            assert all(part.lower() in MARKER_WORDS for part in parts), found.group()


def _visible(found: re.Match[str], kept: list[bool]) -> str:
    return "".join(
        " " if kept[position] else found.string[position]
        for position in range(found.start(), found.end())
    )


@st.composite
def labelled_texts(draw: st.DrawFn) -> tuple[str, list[LabelledSpan]]:
    pieces = draw(
        st.lists(
            st.tuples(
                st.sampled_from([OTHER, *LABELS]),
                st.one_of(
                    st.text(max_size=20),
                    st.sampled_from(
                        [
                            "Smith J",
                            "2004a",
                            "12–4",
                            "10.1000/182",
                            "et al.",
                            "In:",
                            "vol. 3",
                            "(Hg.)",
                        ]
                    ),
                ),
            ),
            max_size=12,
        )
    )
    text, spans = "", []
    for label, piece in pieces:
        if label != OTHER and piece:
            spans.append(LabelledSpan(len(text), len(text) + len(piece), label, 0.5))
        text += piece + draw(st.sampled_from(["", " ", ". ", ", "]))
    return text, spans


@given(labelled_texts())
def test_nothing_is_lost(labelled: tuple[str, list[LabelledSpan]]) -> None:
    text, spans = labelled
    covered(assemble(text, spans))


@given(
    st.text(max_size=40),
    st.lists(st.tuples(st.integers(-5, 50), st.integers(-5, 50), st.sampled_from(LABELS))),
)
def test_any_spans(text: str, raw: list[tuple[int, int, str]]) -> None:
    covered(assemble(text, [LabelledSpan(start, end, label) for start, end, label in raw]))


@pytest.mark.parametrize("label", [label for label in LABELS if label != OTHER])
@pytest.mark.parametrize(
    "hostile", ["1, " * 7_000, "(a" * 10_000, "A. " * 7_000, "10.1000." * 2_500, "-–" * 10_000]
)
def test_hostile_runs_take_linear_time(label: str, hostile: str) -> None:
    started = time.process_time()
    ref = assemble(hostile, [LabelledSpan(0, len(hostile), label)])
    assert time.process_time() - started < 2
    assert any("too many for one reference" in doubt for doubt in ref.doubts)


@pytest.mark.shared
@pytest.mark.parametrize("name", ["jats", "grobid", "anystyle-good", "anystyle-ugly"])
def test_the_training_corpus_is_read_without_loss(name: str) -> None:
    import gzip
    import json

    path = SHARED / "corpus" / "train" / f"{name}.jsonl.gz"
    if not path.exists():
        pytest.skip(f"no corpus at {path}: set REFPARSE_SHARED to the shared folder")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in islice(lines, 600):
            record = json.loads(line)
            covered(assemble(record["text"], [LabelledSpan(*span) for span in record["spans"]]))


def test_issue_between_volume_and_year() -> None:
    ref = read(
        "⟦author|B. Oak⟧, ⟦journal|Cerâmica⟧ ⟦volume|56⟧, ⟦pages|339⟧ (⟦date|2010⟧) ⟦pages|237⟧."
    )
    assert (ref.volume, ref.issue) == ("56", "339")
    assert ref.pages is not None
    assert ref.pages.first == "237"


def test_a_body_in_front_is_the_author() -> None:
    ref = read(
        "⟦publisher|Centro de Estudos⟧. (⟦date|2023⟧). ⟦title|Boletim anual⟧. ⟦publisher|CGEE⟧."
    )
    assert ref.authors == (Name(literal="Centro de Estudos"),)
    assert ref.publisher == "CGEE"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("⟦author|Oak A⟧, ⟦title|1983 The life of trees⟧. ⟦journal|Trees⟧.", "The life of trees"),
        ("⟦author|Oak A⟧. ⟦title|The life of trees (1983)⟧. ⟦journal|Trees⟧.", "The life of trees"),
    ],
)
def test_a_year_only_in_the_title_is_the_date(text: str, title: str) -> None:
    ref = read(text)
    assert ref.issued is not None
    assert (ref.issued.year, ref.title) == (1983, title)


def test_thousands_apart_from_their_pages() -> None:
    ref = read(
        "⟦author|Oak A⟧ ⟦date|2011⟧ ⟦journal|Proc⟧ ⟦volume|108⟧, ⟦issue|17⟧ ⟦pages|714–17 719⟧."
    )
    assert ref.issue is None
    assert ref.pages is not None
    assert (ref.pages.first, ref.pages.last) == ("17714", "17719")


def test_letters_before_a_volume() -> None:
    ref = read("⟦author|Oak A⟧, ⟦journal|IEEE Trans⟧, vol. ED⟦volume|-11⟧, ⟦date|1959⟧.")
    assert ref.volume == "ED-11"
    assert not ref.unparsed


@pytest.mark.parametrize(
    "printed",
    [
        "⟦journal|arXiv preprint arXiv⟧:⟦arxiv|1412.6980⟧",
        "⟦journal|ArXiv e-prints [arXiv⟧:⟦arxiv|1412.6980⟧]",
    ],
)
def test_the_archive_of_a_preprint(printed: str) -> None:
    ref = read(f"⟦author|Oak A⟧. ⟦title|Trees⟧. {printed}")
    assert ref.container_title == "arXiv"


@pytest.mark.parametrize(
    ("parties", "title"),
    [
        (
            "⟦author|Oak v⟧. ⟦title|Regents of the University of Ash⟧",
            "Oak v. Regents of the University of Ash",
        ),
        ("⟦author|Oak U.S.A⟧., ⟦title|Inc. v. Ash Council⟧", "Oak U.S.A., Inc. v. Ash Council"),
        ("⟦author|Oak & Elm⟧, ⟦title|Ltd v Ash⟧", "Oak & Elm, Ltd v Ash"),
    ],
)
def test_a_court_case(parties: str, title: str) -> None:
    ref = read(f"{parties}, ⟦volume|17⟧ ⟦journal|Cal. 3d⟧ ⟦pages|425⟧ (⟦date|1976⟧).")
    assert (ref.type, ref.authors, ref.title) == ("legal_case", (), title)


def test_a_package_is_no_name() -> None:
    ref = read("⟦author|Oak, P. J. ggtree⟧: ⟦title|Trees in R⟧. ⟦date|2021⟧.")
    assert ref.authors == (Name("Oak", "P. J."),)
    assert ref.title == "ggtree: Trees in R"


def test_a_numbered_conference() -> None:
    ref = read(
        "⟦author|OAK, A.⟧ ⟦title|Redes⟧. In: ⟦booktitle|SIMPÓSIO DE REDES, 14., 2009⟧, "
        "⟦location|Natal⟧. ⟦pages|1-8⟧. ⟦date|2009⟧."
    )
    assert ref.container_title == "SIMPÓSIO DE REDES"
    assert ref.event_title == "SIMPÓSIO DE REDES, 14., 2009"


@pytest.mark.parametrize(
    ("note", "number", "total"),
    [
        ("Article 3, 13 pages", "3", "13"),
        ("Article No. 112", "112", None),
        ("art. no. e45 (7 pp.)", "e45", "7"),
    ],
)
def test_articles_with_numbers_of_their_own(note: str, number: str, total: str | None) -> None:
    ref = read(f"⟦author|A. Oak⟧. ⟦title|Old trees⟧. ⟦journal|Woods⟧ ⟦volume|5⟧. ⟦note|{note}⟧.")
    assert (ref.article_number, ref.number_of_pages) == (number, total)
    assert not ref.note


@pytest.mark.parametrize(
    ("code", "kind"),
    [("M", "book"), ("D", "thesis"), ("N", "article-newspaper"), ("EB/OL", "webpage")],
)
def test_codes_of_documents_say_what_a_work_is(code: str, kind: str) -> None:
    ref = read(f"⟦author|Oak A⟧. ⟦title|Old trees[{code}]⟧. ⟦publisher|Leaf⟧, ⟦date|2019⟧.")
    assert (ref.title, ref.type) == ("Old trees", kind)


@pytest.mark.parametrize(
    "note",
    [
        "Original work published 1946",
        "Originalwerk erschienen 1946",
        "Œuvre originale publiée en 1946",
        "First published in 1946",
    ],
)
def test_the_year_of_the_original_work(note: str) -> None:
    ref = read(f"⟦author|Oak V⟧. (⟦date|2006⟧). ⟦title|Trees⟧. ⟦publisher|Elm⟧. (⟦note|{note}⟧)")
    assert (ref.issued, ref.note) == (Date(2006, original_year=1946), None)


def test_a_number_of_a_patent_in_groups() -> None:
    ref = read("⟦author|Oak J⟧. ⟦title|Resin⟧. ⟦genre|U.S. Patent⟧ ⟦note|3 624 125⟧, ⟦date|1971⟧.")
    assert (ref.type, ref.number) == ("patent", "3 624 125")


def test_who_publishes_a_work_as_its_author_is_a_body() -> None:
    ref = read(
        "⟦author|Forest Initiatives⟧. ⟦title|Trees in towns⟧. ⟦location|Bristol⟧: "
        "⟦publisher|Forest Initiatives⟧; ⟦date|2017⟧."
    )
    assert ref.authors == (Name(literal="Forest Initiatives"),)


def test_persons_who_publish_their_works_stay_persons() -> None:
    ref = read("⟦author|Oak, Ann⟧. ⟦title|Trees⟧. ⟦publisher|Oak, Ann⟧; ⟦date|2017⟧.")
    assert ref.authors == (Name("Oak", "Ann"),)


def test_the_doi_in_an_address() -> None:
    address = "https://www.example.com/doi/full/10.1080/123.45"
    ref = read(f"⟦author|Oak A⟧. ⟦title|Trees⟧. ⟦journal|Bark⟧. ⟦date|2001⟧. ⟦url|{address}⟧")
    assert (ref.doi, ref.url) == ("10.1080/123.45", address)


@pytest.mark.parametrize(
    "marked",
    [
        "⟦author|Oak G.⟧, ⟦title|Arbres⟧, Paris, coll. « ⟦series|Forêts⟧ », ⟦date|1976⟧.",
        "⟦author|Oak A⟧, ⟦title|Dąb⟧, [w:] ⟦editor|Elm J⟧ (red.), ⟦booktitle|Las⟧, ⟦date|2015⟧",
        "⟦editor|Oak A⟧ (coordinadores) (⟦date|2010⟧). ⟦title|Árboles⟧.",
        "⟦author|木村太郎⟧ 「⟦title|木⟧」『⟦journal|森⟧』第⟦volume|63⟧巻第⟦issue|2⟧号、⟦date|2012⟧",
    ],
)
def test_marks_are_understood(marked: str) -> None:
    unparsed = [piece for piece in read(marked).unparsed if piece != "Paris"]
    assert unparsed == []


def test_the_word_before_the_number_of_a_supplement() -> None:
    ref = read(
        "⟦author|Oak C⟧, “⟦title|Trees⟧,” ⟦journal|Bark⟧, vol. ⟦volume|8⟧, supplement ⟦issue|2⟧, "
        "p. ⟦pages|S3⟧, ⟦date|2006⟧."
    )
    assert (ref.volume, ref.issue, ref.unparsed) == ("8", "supplement 2", ())


@pytest.mark.parametrize(
    "labels", [("author", "title"), ("title", "booktitle"), ("title", "title")]
)
def test_a_standard_is_named_by_its_title(labels: tuple[str, str]) -> None:
    name, code = labels
    ref = read(f"⟦{name}|IEEE Standard for Bark Beetles⟧, ⟦{code}|IEEE Std 754-2008⟧, ⟦date|2008⟧.")
    assert (ref.type, ref.title, ref.authors) == ("standard", "IEEE Standard for Bark Beetles", ())
    assert ref.note == "IEEE Std 754-2008"


def test_a_volume_and_its_issues_without_marks() -> None:
    ref = read("⟦author|Oak B⟧. ⟦title|Bark⟧. ⟦journal|Silva⟧, n.s., ⟦issue|8, 3-4⟧, ⟦date|1996⟧.")
    assert (ref.volume, ref.issue) == ("8", "3-4")


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("⟦date|2020.03.04⟧.⟦articleno|123456⟧", Date(2020, 3, 4)),
        ("⟦date|2020⟧.⟦doi|03.04.123456⟧", Date(2020, 3, 4)),
        ("⟦date|2020⟧:⟦arxiv|2020.03.04.123456⟧", Date(2020)),
    ],
)
def test_the_number_of_a_preprint_is_one(printed: str, date: Date) -> None:
    ref = read(f"⟦author|Oak A⟧. ⟦title|Bark⟧. ⟦journal|bioRxiv⟧. {printed}.")
    assert (ref.article_number, ref.issued, ref.unparsed) == ("2020.03.04.123456", date, ())


def test_a_subtitle_labelled_a_publisher() -> None:
    ref = read(
        "⟦author|A. OAK⟧, ⟦title|Il bosco⟧. ⟦publisher|Immagini del diritto degli alberi⟧, "
        "⟦location|Bologna⟧, ⟦date|1990⟧"
    )
    assert (ref.title, ref.publisher) == ("Il bosco. Immagini del diritto degli alberi", None)


@pytest.mark.parametrize(
    "marked",
    [
        "⟦author|Oak, A⟧. ⟦date|2015⟧. ⟦title|Bosques⟧. ⟦publisher|Oficina de Textos⟧, "
        "⟦location|São Paulo⟧",
        "⟦author|A. Oak⟧, ⟦title|Bosques⟧. ⟦publisher|Librería de los Árboles⟧, ⟦location|Lima⟧",
        "⟦author|A. Oak⟧, ⟦title|Bosques⟧. ⟦publisher|Ministerio de los Árboles⟧, ⟦location|Lima⟧",
    ],
)
def test_a_publisher_behind_a_stop(marked: str) -> None:
    assert read(marked).title == "Bosques"


def test_proceedings_behind_their_event() -> None:
    ref = read(
        "⟦author|OAK, A⟧. ⟦title|Árvores⟧. In: ⟦booktitle|ENCONTRO DE SILVICULTURA⟧, "
        "⟦note|2., 2002⟧, ⟦location|Natal⟧. ⟦booktitle|Anais do II Encontro de Silvicultura⟧. "
        "⟦location|Natal⟧: ⟦publisher|SBS⟧, ⟦date|2002⟧."
    )
    assert ref.container_title == "Anais do II Encontro de Silvicultura"
    assert (ref.event_title, ref.unparsed) == ("ENCONTRO DE SILVICULTURA", ())


def test_a_number_that_is_marked_as_an_issue() -> None:
    ref = read("⟦author|Oak Ö⟧, “⟦title|Orman⟧”, ⟦journal|Ağaç⟧, Sayı: ⟦volume|4⟧, ⟦date|1984⟧.")
    assert (ref.volume, ref.issue, ref.unparsed) == (None, "4", ())


def test_the_first_digits_of_a_long_number_are_no_citation_number() -> None:
    ref = read("⟦number|4⟧,683,195 A ⟦date|7/1987⟧ ⟦author|Oak et al⟧.")
    assert (ref.citation_number, ref.text[:9]) == (None, "4,683,195")
