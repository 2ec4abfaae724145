"""What the headings of a page's markup say of where its reference lists begin and end."""

from __future__ import annotations

from refparse.documents import find_entries
from refparse.documents.document import Heading
from refparse.documents.files.html import html_document
from refparse.documents.sections import list_sections, with_parts_marked, without_others

NAMES = ("Abel, R.", "Berg, K.", "Conti, A.", "Dorn, P.", "Ekman, S.", "Fabre, L.")
CITED = [
    f"{name} ({2001 + place}). The old paths of the north. Journal of Paths, {place + 3}, 1–9."
    for place, name in enumerate(NAMES)
]
OTHERS = [
    f"Ann Elm, Ben Oak, Paths again and again, Ways, 10.1000/{place}, {place}, (1-9), (2021)."
    for place in range(1, 5)
]


def texts(page: str) -> list[str]:
    return [entry.text for entry in find_entries(html_document(page)).entries]


def listed(entries: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{entry}</li>" for entry in entries) + "</ul>"


def paragraphs(entries: list[str]) -> str:
    return "".join(f"<p>{entry}</p>" for entry in entries)


def test_headings_are_kept_with_their_levels() -> None:
    document = html_document("<h1>Paths</h1><p>Of old.</p><h3>Refer<b>ences</b></h3><p>Oak</p>")
    found = [(document.text[each.start : each.end], each.level) for each in document.headings]
    assert found == [("Paths", 1), ("References", 3)]


def test_works_under_the_next_heading_are_no_references() -> None:
    for after in ("Citing Literature", "Zuletzt angesehen", "Más leídos del mismo autor"):
        page = f"<h2>References</h2>{paragraphs(CITED)}<h2>{after}</h2>{listed(OTHERS)}"
        assert texts(page) == CITED


def test_works_that_cite_the_page_below_a_list_without_heading() -> None:
    page = f"<p>Of paths.</p>{listed(CITED)}<h2>Citing Literature</h2>{listed(OTHERS)}"
    assert texts(page) == CITED


def test_a_list_below_the_heading_of_others() -> None:
    page = f"<h2>Suggested Citation</h2>{listed(OTHERS[:1])}<h3>References listed on PATHS</h3>"
    page += f"{listed(CITED)}<h3>Most related items</h3>{listed(OTHERS)}"
    assert texts(page) == CITED


def test_parts_of_a_list_belong_to_it() -> None:
    page = (
        f"<h2>Bibliography</h2><h3>The older ones</h3>{paragraphs(CITED[:3])}"
        f"<h2>Secondary sources</h2>{paragraphs(CITED[3:])}<h2>Imprint</h2><p>Of 1999.</p>"
    )
    assert texts(page) == CITED


def test_a_list_elsewhere_is_found_where_the_section_is_empty() -> None:
    page = f"<h2>References</h2><p>Updated 2020</p><h2>Paths</h2><p>Old.</p>{listed(CITED)}"
    assert texts(page) == CITED


def test_notes_that_cite_much_more_than_a_list_of_further_reading() -> None:
    notes = [f"{work[:-1]}, p. {place}." for place, work in enumerate(CITED)]
    page = f"<h2>Notes</h2><ol>{''.join(f'<li>{note}</li>' for note in notes)}</ol>"
    page += f"<h2>Further reading</h2>{listed(OTHERS[:3])}"
    assert texts(page)[: len(notes)] == notes


def test_sections_without_a_year_are_left_out() -> None:
    document = html_document("<h2>Citations</h2><p>Views 2,310</p><h2>References</h2><p>1999</p>")
    sections = list_sections(document.text, document.headings)
    assert [document.text[start:end].split() for start, end in sections] == [["References", "1999"]]


def test_sections_of_markdown() -> None:
    page = "# Paths\n\nOld (Abel 2001).\n\n## References\n\n" + "\n\n".join(CITED)
    page += "\n\n## Works of ours\n\n" + "\n\n".join(OTHERS)
    assert [entry.text for entry in find_entries(page).entries] == CITED


def test_blanking_keeps_places() -> None:
    document = html_document("<h2>Cited by</h2><p>Oak 1999</p><h2>References</h2><p>Elm 1999</p>")
    view = without_others(document.text, document.headings)
    assert len(view) == len(document.text)
    assert view.split() == ["References", "Elm", "1999"]


def test_headings_of_parts_that_no_list_of_words_knows() -> None:
    works = [f"{n} Oak & Elm {n}, Trees of Towns, Leaf, London 200{n}." for n in range(1, 9)]
    works = [work[2:] for work in works]
    page = (
        "<h1>Referenser</h1><h2>Offentligt skogstryck</h2>" + paragraphs(works[:3])
        + "<h2>Skogsdomar</h2>" + paragraphs(works[3:6])
        + "<h2>Om skogen i världen</h2>" + paragraphs(works[6:])
        + "<h2>Auteur</h2><h3>Du même auteur</h3>" + paragraphs(["Bois et noms, Leaf, 2009."])
    )  # fmt: skip
    assert texts(page) == works


def test_marks_around_headings_keep_places() -> None:
    view = "References\nOdd trees\nOak A. Trees. Woods 2001;3:4.\n"
    headings = (Heading(0, 10, 1), Heading(11, 20, 2))
    marked = with_parts_marked(view, headings, [(0, len(view))])
    assert marked == view.replace("Odd trees", "【dd tree】")
