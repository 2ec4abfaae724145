"""Lists and notes in Markdown."""

from __future__ import annotations

from refparse.documents import find_entries
from refparse.documents.plain_text.markup import markdown_links, without_markdown

NOTES = {
    "oak": "Oak, Ann. *Trees of Towns*. London: Leaf, 1999.",
    "elm": 'Elm, Bob. "Leaves of old." *Journal of Woods* 12 (2003): 3-9.',
    "fir": "Fir, Cid. *The Forest*. Paris: Bois, 2010, 45.",
    "ash": "Ash, Dan. *Under Wood*. Rome: Selva, 2015.",
}


def test_notes_with_names_between_paragraphs() -> None:
    page = "# Of trees\n\n" + "\n\n".join(
        f"Some words on what was said of them.[^{key}] More of it follows here.\n\n[^{key}]: {note}"
        for key, note in NOTES.items()
    )
    found = find_entries(page).entries
    assert [entry.text for entry in found] == [note.replace("*", "") for note in NOTES.values()]


def test_links_are_their_words() -> None:
    link = '[Trees of *old* towns](https://a.example/t_(1) "T")'
    text = f"Oak A. {link}. Woods 2001. [doi](https://d.example)"
    plain = "Oak A. Trees of old towns. Woods 2001. [doi](https://d.example)"
    assert without_markdown(text) == plain
    assert [link.href for link in markdown_links(text)] == [
        "https://a.example/t_(1)",
        "https://d.example",
    ]


def test_links_identify_works() -> None:
    page = "## References\n\n" + "\n".join(
        f"1. Oak A. Trees {n}. *Woods*. 200{n};{n}:3-9. [10.1000/{n}](https://doi.org/10.1000/{n})"
        for n in range(1, 6)
    )
    entries = find_entries(page).entries
    assert [entry.text for entry in entries] == [
        f"Oak A. Trees {n}. Woods. 200{n};{n}:3-9. 10.1000/{n}" for n in range(1, 6)
    ]
    assert entries[0].links == ("https://doi.org/10.1000/1",)


def test_an_answer_of_a_chatbot() -> None:
    names = ("Abad", "Bueno", "Cano", "Duque", "Egea")
    works = [f"{name}, A. (199{n}). Árboles del sur {n}. Planeta." for n, name in enumerate(names)]
    page = "### 📚 Obras generales\n\n"
    for number, work in enumerate(works, 1):
        page += f"{number}. **{work}**\n   – Una síntesis clásica del tema.\n"
        page += "\n### 🌱 Estudios de caso\n\n" if number == 3 else ""
    assert [entry.text for entry in find_entries(page).entries] == works
