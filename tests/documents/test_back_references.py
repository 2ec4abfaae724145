"""Where the text cites each entry, printed behind it by LaTeX."""

from __future__ import annotations

import pytest

from refparse.documents import find_entries

_ENTRIES = (
    "Ada Oak. Trees and their shade. Forest Letters, 12(3):45–67, 2003.",
    "Ben Elm and Cleo Ash. Roots of the grove. Forest Letters, 14(1):5–17, 2005.",
    "Dora Fir. Needles in rain. Wood Quarterly, 2(4):101–119, 2009.",
    "Emil Yew. Bark. Springer, Berlin, 2011.",
)


@pytest.mark.parametrize(
    "tails",
    [
        ("(Cited on page 3.)", "(Cited on pages 4 and 17.)", "(cited on pages ii, 8–10)", ""),
        ("[Cited on p. 3]", "[Cited on pp. 4, 17.]", "", "[Cited on p. 20]"),
        ("Cited on page 3.", "Cited 2 times on pages 4 and 17.", "Cited on page 9.", ""),
        ("(Zitiert auf Seite 3)", "(Zitiert auf den Seiten 4 und 17.)", "(zit. auf S. 9)", ""),
        ("(siehe S. 3)", "(siehe S. 4, 17)", "(siehe S. 9)", "(siehe S. 20)"),
        ("(Cité page 3.)", "(Cité pages 4 et 17.)", "(cf. p. 9)", ""),
        ("(Citato a pagina 3.)", "(Citato alle pagine 4 e 17.)", "(cit. a p. 9)", ""),
        ("Citado na página 3.", "Citado 2 vezes nas páginas 4 e 17.", "", "Citado na página 9."),
        ("↑ 3", "↑ 4, 17", "↑9", "↑ 20, 21"),
        ("(Цитируется на стр. 3)", "(Цитируется на стр. 4, 17)", "(Цит. на с. 9)", ""),
    ],
)
def test_a_tail_with_the_pages_that_cite_an_entry_is_no_part_of_it(tails: tuple[str, ...]) -> None:
    rows = [
        f"[{n}] {entry} {tail}"
        for n, (entry, tail) in enumerate(zip(_ENTRIES, tails, strict=True), 1)
    ]
    found = find_entries("References\n" + "\n".join(rows))
    assert [entry.text for entry in found.entries] == list(_ENTRIES)
    assert {one.text for one in found.skipped} == set(tails[:3]) - {""}


def test_tails_wrap_and_an_index_of_symbols_follows_the_last() -> None:
    text = """Bibliography

[Oak03] Ada Oak. Trees and their shade. Forest Letters,
12(3):45–67, 2003. (Cited on page
31.)

[EA05] Ben Elm and Cleo Ash. Roots of the grove. Forest Letters,
14(1):5–17, 2005. (Cited on
pages 30 and 31.)

[Fir09] Dora Fir. Needles in rain. Wood Quarterly, 2(4):101–119,
2009. (Cited on page 7.)

[Yew11] Emil Yew. Bark. Springer, Berlin, 2011. (Cited on page 8.)

Symbols
Tn , tree of n leaves, 12
Bn , bark, 19
"""
    found = find_entries(text)
    assert [entry.text for entry in found.entries] == list(_ENTRIES)
    assert text[found.entries[-1].start : found.entries[-1].end].endswith("2011.")


def test_broken_words_and_single_notes() -> None:
    broken = """Literatur

[1] Ada Oak. Trees and their shade. Forest Letters, 12(3):45–67, 2003. (Zitiert auf Sei-
te 3.)
[2] Ben Elm and Cleo Ash. Roots of the grove. Forest Letters, 14(1):5–17, 2005. (Zitiert auf Sei-
ten 4 und 5.)
"""
    assert [entry.text for entry in find_entries(broken).entries] == list(_ENTRIES[:2])
    single = f"References\n1. {_ENTRIES[0]} (see p. 46)\n2. {_ENTRIES[1]}\n3. {_ENTRIES[2]}\n"
    assert find_entries(single).entries[0].text == f"{_ENTRIES[0]} (see p. 46)"
