"""Short texts: single references, a few of them, letters, works that ask to be cited."""

from __future__ import annotations

import pytest

from refparse.documents import find_entries

_ARTICLE = "Oak J, Elm K. Effects of light on trees in winter. Trees Med. 2011;12(3):123-9."
_WITH_DOI = (
    "Ash, A. B., & Fir, C. (2015). Attention in older trees. Psychology and Forests, 30(2), "
    "201–215. https://doi.org/10.1037/tree0000012"
)
_BOOK = "Birch, Daniel. Growing, Fast and Slow. New York: Farrar, Straus and Giroux, 2011."


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("before", "references", "behind"),
    [
        (
            "Hi John,\n\nhere are the papers I mentioned yesterday at the meeting:\n\n",
            [_ARTICLE, _WITH_DOI],
            "\n\nLet me know what you think about them, and see you next week.\n\nBest,\nMary",
        ),
        (
            "Hello,\nplease add the following three references to chapter 2:\n\n",
            [_ARTICLE, _WITH_DOI, _BOOK],
            "\n\nThanks!\nPaul",
        ),
        ("Hello,\nplease add this reference to chapter 2:\n\n", [_WITH_DOI], "\n\nThanks!\nPaul"),
    ],
)
def test_few_references_in_a_letter(
    before: str, references: list[str], behind: str, between: str
) -> None:
    entries = find_entries(before + between.join(references) + behind).entries
    assert [entry.text for entry in entries] == references


def test_dashes_before_them() -> None:
    text = f"Hello,\nplease add:\n- {_ARTICLE}\n- {_WITH_DOI}\n\nThanks!\nPaul"
    assert [entry.text for entry in find_entries(text).entries] == [_ARTICLE, _WITH_DOI]


def test_a_reference_wrapped_in_a_paragraph() -> None:
    wrapped = _ARTICLE.replace("trees in ", "trees in\n")
    text = f"Dear all,\n\nhave you seen this one, found last night?\n\n{wrapped}\n\nYours, M."
    assert [entry.text for entry in find_entries(text).entries] == [_ARTICLE]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Oak was born in London in 1950. She moved to Paris.\nShe died in 2001.",
        "Dear all,\n\nthe meeting of 3 May 2021 is in room 12.\n\nOak J, Elm K and Ash B come.",
    ],
)
def test_letters_without_references(text: str) -> None:
    found = find_entries(text)
    assert found.entries == ()
    assert found.notes == ("no reference list found",)


@pytest.mark.parametrize(
    "words",
    [
        "How to cite this article:\n",
        "Cite this article as: ",
        "Please cite this paper as: ",
        "Suggested citation: ",
        "Zitierweise: ",
        "Pour citer cet article : ",
        "Cómo citar este artículo: ",
        "Como citar: ",
    ],
)
def test_the_words_that_ask_to_be_cited(words: str) -> None:
    (entry,) = find_entries(words + _ARTICLE).entries
    assert entry.text == _ARTICLE
    assert (words + _ARTICLE)[entry.start : entry.end] == _ARTICLE


_ALONE = [
    "Umberto Eco, Lector in fabula. La cooperazione interpretativa, Milano, Bompiani, 1979.",
    "Jean-Jacques Oak (dir.), Histoire du corps, t. 3 : Les mutations, Paris, Seuil, 2006.",
    "Legge 22 dicembre 2017, n. 219, Norme in materia di consenso, in Gazzetta Ufficiale, n. 12.",
    "Umweltbundesamt: Belastung der Luft. URL: https://example.org/luft (abgerufen am 12.3.2021).",
    "Elm, Erich u. a., Einleitung in das Alte Testament, 3. Aufl., Stuttgart 2008.",
]


@pytest.mark.parametrize("text", _ALONE)
def test_one_reference_and_nothing_else(text: str) -> None:
    (entry,) = find_entries(text).entries
    assert entry.text == text
    first, rest = text[:40].rsplit(" ", 1)[0], text[len(text[:40].rsplit(" ", 1)[0]) + 1 :]
    (wrapped,) = find_entries(f"{first}\n{rest}").entries
    assert wrapped.text == text


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_few_books_and_nothing_else(between: str) -> None:
    books = [_ALONE[0], _ALONE[1], _ALONE[4]]
    entries = find_entries(between.join(books)).entries
    assert [entry.text for entry in entries] == books


@pytest.mark.parametrize(
    "text",
    ["Hello world", "The trees were felled in 1999, and new ones were planted.", "12.3.2021", "?"],
)
def test_one_line_that_is_no_reference(text: str) -> None:
    assert find_entries(text).entries == ()


def test_a_body_behind_a_long_address_starts_an_entry() -> None:
    references = [
        "Ahorn, N. (2019, January 3). The secret to a long life? Think positive. CNN. "
        "https://www.example.com/2019/01/03/health/respect-toward-elderly-leads-to-long-life/a.html",
        "World Health Organization. (2018, March). Questions and answers on safety. "
        "https://www.example.int/features/qa/84/en/",
    ]
    assert [entry.text for entry in find_entries("\n".join(references)).entries] == references


def test_decisions_among_books() -> None:
    lines = [
        "Ahorn, Karl: Systemdenken in der Jurisprudenz, 2. Aufl., Berlin 1983.",
        "Birke, Karsten: Gesellschaftsrecht, 4. Aufl., Köln/Berlin/Bonn/München 2002.",
        "Eiche, Robert: Theorie der Grundrechte, Baden-Baden 1985, Nachdruck Frankfurt 1994.",
        "ERLE PETER/FICHTE WALTER, Schweizerisches Obligationenrecht, 11. Aufl., Zürich 2020.",
        "KIEFER Pierre/LINDE Pascal, Le droit des obligations, 6e éd., Genève/Zurich 2019.",
        "ULME ULRICH/WEIDE HELEN, Schweizerisches Bundesstaatsrecht, 8. Aufl., Zürich 2012.",
        "BGE 140 III 86 E. 2.1.",
    ]
    text = "\n".join(["Schrifttum", "", *lines])
    assert [entry.text for entry in find_entries(text).entries] == lines
