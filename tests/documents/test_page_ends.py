"""Where pages end within a list: feet, heads and notes between its lines."""

from __future__ import annotations

import pytest
from found import texts

ENTRIES = (
    "Abel R, Berg K. Paths and passes of\nhigh valleys. Alpine Med 2011;12:101-19.",
    "Berg K, Conti A. Stone walls and their\nhealing. Fjord J Med 2015;3:14-9.",
    "Conti A. The last ferry to the island\nof Elba. J Lakes 1998;4:7-21.",
    "Dorn P, Lind E. Toll roads in the plain\nof the Po. Transport 2003;8:55-71.",
    "Ekman S. Sledges and the snow of the\nlast winters. North Med 1987;1:1-9.",
    "Fabre L. Salt, silk and the health of\nmerchants. Trade Rev 2009;31:211-30.",
    "Gruber I. Huts above the line of the\ntrees. Alpine Med 2018;19:3-17.",
    "Horvat J. Houses of the mountains and\ntheir fires. Chron Med 1995;2:45-62.",
)
NUMBERED = tuple(f"{number}. {entry}" for number, entry in enumerate(ENTRIES, 1))
PLAIN = [entry.replace("\n", " ") for entry in ENTRIES]
WALKED = ("men", "women", "boys", "girls", "aunts", "monks", "nuns", "smiths", "carters", "maids")
BODY, SECOND = (
    "\n".join(f"We looked at the {way} of the valley and at the {each} on it," for each in WALKED)
    for way in ("road", "path")
)


@pytest.mark.parametrize(
    "foot",
    [
        "j walks med 387;11 walks.example September 15, 2022\n{}\nThe Journal of Walks",
        "104301-{}",
        "Walks Med, Oslo, v. 41, e000312, 2020\n\n{}\nAbel R, Berg K",
    ],
)
def test_feet_between_entries_and_behind_the_last(foot: str) -> None:
    pages = (BODY, SECOND, "References\n" + "\n".join(NUMBERED[:4]), "\n".join(NUMBERED[4:]))
    page = "\n".join(f"{part}\n{foot.format(4 + at)}" for at, part in enumerate(pages))
    assert texts(page + "\n") == PLAIN


def test_a_head_behind_a_broken_word() -> None:
    broken = NUMBERED[4].replace(
        "Sledges and the", "Sled-\n\nWalks Med, 2020\n\n15\nAbel R\n\nges and the"
    )
    page = "\n".join(["References", *NUMBERED[:4], broken, *NUMBERED[5:]])
    assert texts(page) == PLAIN


def test_the_source_of_an_entry_on_a_new_page() -> None:
    broken = NUMBERED[2].replace("J Lakes 1998", "J Lakes.\n9\n\f\n1998")
    page = "\n".join(["References", *NUMBERED[:2], broken, *NUMBERED[3:]])
    assert texts(page) == [text.replace("J Lakes ", "J Lakes. ") for text in PLAIN]


def test_notes_at_the_foot_of_a_bibliography() -> None:
    works = [
        "Abel, Ruth: Wege und Pässe. Eine Geschichte,\nMünchen 2004.",
        "Berg, Karl: Mauern aus Stein und ihr Verfall,\nStuttgart 2008.",
        "Conti, Anna: Die letzte Fähre nach der Insel,\nFrankfurt am Main 1970.",
        "Dorn, Paul: Zoll und Straße in der Ebene,\nBerlin 1996.",
        "Ekman, Sven: Schlitten, hrsg. v.\nWolfgang Lind, Göttingen 1987.",
        "Fabre, Luc: Salz und Seide der Händler,\nKöln 2009.",
    ]
    notes = (
        "7 Abel, Wege.\n8 Conti, Fähre, S. 349.\n9 Vgl. Dorn, Zoll, S. 375; Ekman, Schlitten, S. 7."
    )
    page = (
        f"{BODY}\n237\n\nLiteraturverzeichnis\n\n"
        + "\n".join(works[:3])
        + f"\n{notes}\n238\n\nRuth Abel\n\n"
        + "\n".join(works[3:])
        + "\n239\n"
    )
    assert texts(page) == [work.replace("\n", " ") for work in works]


def test_a_note_with_its_number_set_close() -> None:
    works = [
        "Abel, Ruth. Paths and Passes: A History of the\n    Roads. London: Leaf, 2004.",
        "Berg, Karl. The Book of Mountain Roads. New York:\n    Pass, 1979.",
        "Conti, Anna. On the Ferry: Four Sermons and a\n    Letter. Boston: Lake, 2002.",
        "Dorn, Paul. Toll and Road in the Plain of the Old\n    River. Berlin: Zoll, 1996.",
        "Ekman, Sven. Sledges and Skis of the North in\n    Winter. Oslo: Fjord, 1987.",
        "Fabre, Luc. Salt and Silk of the Merchants of the\n    Coast. Paris: Mer, 2009.",
    ]
    page = (
        f"{BODY}\n\nBibliography\n"
        + "\n".join(works[:4])
        + "\np. 133.\n6On these roads see Gruber, Huts, op. cit., ch. 4."
        + "\n\f\nPaths and Passes 3\n\n"
        + "\n".join(works[4:])
    )
    assert texts(page) == [" ".join(work.split()) for work in works]


def test_the_volume_at_the_head_of_a_chinese_page() -> None:
    works = [
        "[1] 费孝通. 乡土中国[M]. 上海: 观察社, 1948.",
        "[2] LONG H L, LIU Y S. Rural types[J]. Acta Geographica\nSinica, 2009, 64(4): 426-434.",
        "[3] 吴传钧. 论地理学的研究核心[J]. 经济地理, 1991, 11(3): 1-6.",
    ]
    page = "参考文献\n" + "\n".join(works).replace("Geographica\n", "Geographica\n40 卷\n")
    assert texts(page) == [work[4:].replace("\n", " ") for work in works]


def test_the_source_below_a_head_where_the_line_before_ends_in_a_stop() -> None:
    works = [
        f"{number}. {name}, J.: A way to the woods. IEEE Trans. For. {number}(6), 3–9 (1986)"
        for number, name in enumerate(("Abel", "Berg", "Conti", "Dorn", "Ekman"), 1)
    ]
    broken = works[2].replace("IEEE Trans. ", "IEEE Trans.\n110 A. Example et al.\n\n")
    page = "Trees\n\n108 A. Example et al.\n\n" + BODY + "\nReferences\n"
    assert texts(page + "\n".join([*works[:2], broken, *works[3:]])) == [work[3:] for work in works]


def test_long_page_numbers_behind_the_name_of_the_journal() -> None:
    works = [
        f"[{number}] A. Oak, B. Elm, Science 201{number}, 345, 433–436." for number in range(1, 7)
    ]
    foot = "J. Woods Int. Ed. 2021, 60, 10005 – 10006"
    page = f"{BODY}\n{foot} 10005\n\n{SECOND}\nReferences\n" + "\n".join(works[:3])
    page += f"\n{foot} 10006\n\n" + "\n".join(works[3:]) + f"\n{foot} 10007\n"
    assert texts(page) == [work[4:] for work in works]


def test_a_foot_with_the_address_of_the_journal_in_a_broken_word() -> None:
    rows = "\n".join(NUMBERED).replace(
        "Sledges and", "Sle-\nwww.walks.example Vol 399 May 8, 2022\ndges and"
    )
    assert texts(f"References\n{rows}") == PLAIN


def test_entries_behind_a_broken_word_and_a_head_are_kept() -> None:
    works = [
        "Abel, Ruth, The Roads of the Provinces in Eighteenth-\n    Century Elbe (Oslo, 1985).",
        "——, A History of Elbean Roads (London, 1988).",
        "Berg, Karl, and Lind, Jo, The Com-\n    ing of the Ferry, 1450–1800 (London, 1976).",
        "Conti, Anna, The Last Ferry of the Old\n    Lake (Paris, 1979).",
        "Dorn, Paul, Tolls and Roads of the Plain\n    of the Po (Rome, 1981).",
    ]
    first, rest = works[0].split("\n")
    page = "Bibliography\n" + "\n".join(
        [first, "\f", "212          Bibliography", "", rest, *works[1:]]
    )
    found = texts(page)
    assert any("History of Elbean Roads" in text for text in found)
    assert any(text.startswith("Berg, Karl") for text in found)


def test_the_feet_of_springers_pages() -> None:
    works = [
        f"{name} ({2000 + n}) Growth of old {tree} in\nthe hills of the north. J Trees {n}:10–19"
        for n, (name, tree) in enumerate(
            [("Abel R", "oaks"), ("Berg K", "elms"), ("Conti A", "firs"), ("Dorn P", "limes"),
             ("Ekman S", "birches"), ("Fabre L", "pines")], 1)
    ]  # fmt: skip
    first, rest = works[3].split("\n")
    broken = f"{first}\n1 3\n2418 R. Abel, K. Berg\n{rest}"
    rows = [*works[:2], "1 3\nTrees of the hills 2417", works[2], broken, *works[4:], "1 3"]
    page = "\n".join(["References", *rows])
    assert texts(page) == [" ".join(work.split("\n")) for work in works]


TYPESET = """References

Ann Abel, Karl Berg, Lena Conti, and Paul Dorn. The forest and directed
  technical change. Alpine Economic Review, 102(1):131–166, 2012.
Lint Barkly. Optimal dynamic toll taxes in a mountain economy model
  with distortionary rules. The Review of Alpine Studies, 87(1):1–39, 2020.
Marc Ekman, Sven M. Fabre, and Eva Gruber. Global effect of temperature on
  the growth of oaks. Forests, 527(7577):235–239, 2015.
Melissa Horn, Ben F. Imhof, and Ben A. Jost. Snow shocks and economic
  growth: Evidence from the last half century. Amer-
  ican Alpine Journal: Villages, 4(3):66–95, 2012.
Harold Kling. The economics of exhaustible woods. Journal of Polit-
  ical Forestry, 39(2):137–175, 1931.
William D. Lind and Joseph Meyer. Warming the Huts: Economic
  Models of Stoves. Forest Press, Graz, 2000.

                        3
\f
Robert S. Nagel. Forest policy: What do the models tell us?
  Journal of Alpine Literature, 51(3):860–872, 2013.

Wolfram Ohm and Michael J. Peter. Nonlinear temperature effects
  indicate severe damages to the yields of orchards. Pro-
  ceedings of the Alpine Academy, 106(37):15594–15598, 2009.

Nicholas Quandt. The Economics of the Last Huts: A Review. Oak
  University Press, Graz, 2007.
"""


def test_an_entry_at_the_top_of_a_page_with_hanging_indents() -> None:
    found = texts(TYPESET)
    assert len(found) == 9
    assert found[6] == (
        "Robert S. Nagel. Forest policy: What do the models tell us? Journal of Alpine Literature, "
        "51(3):860–872, 2013."
    )


DATED_LIST = """Abel, R., Horn, J. & Imhof, P. 2001. The oaks of the hills and
what they tell us. Journal of Trees, 4: 10–19.
|Berg, K. & Conti, L. 2002. Elms in the shade of the old walls
of the town. Wood, 5: 11–20.
|Dorn, P. 2003. Forest reform in high valleys: rights and wrongs.
|Ekman, S., Jost, B. & Kling, H. 2004. Birches and their bark:
a survey. Journal of Trees, 7: 13–22.
|World Forest Board. 2005. World forest report 2006: woods for us.
|Fabre, L. & Lind, W. 2006. Pines of the sandy plains of the
north. Wood, 9: 15–24.
|Gruber, E. & Nagel, R. 2007. Limes along the old post roads of
the plain. Journal of Trees, 11: 16–29.
|Ohm, W., Peter, M. & Quandt, N. 2009. Larches that lose their
needles. Wood, 12: 31–39."""
DATED = DATED_LIST.split("\n|")


def test_a_place_on_the_last_line_of_an_entry() -> None:
    rows = list(DATED)
    rows[2] += "\n64                              The forests of the hills\n\n\nVienna, Routledge."
    rows[4] += "\nGraz, AT."
    wanted = [" ".join(row.split()) for row in DATED]
    wanted[2] += " Vienna, Routledge."
    wanted[4] += " Graz, AT."
    assert texts("\n".join(["References", *rows])) == wanted


BOOK_LIST = """Abel Ruiz, R. (2001): “Los robles de los cerros”. Revista de
árboles, 4: 10-19.
|Berg Díaz, K. (2002): “Olmos a la sombra de los muros”. Maderas,
5: 11-20.
|Dorn Gil, P. (2003): “La reforma de los montes en los valles altos y sus límites (1325-1350)”.
|Ekman Sanz, S. (2004): “Abedules”. Revista de árboles, 7: 13-22.
|Fabre León, L. (2006): “Pinos de las llanuras”. Maderas, 9:
15-24."""
BOOKS = BOOK_LIST.split("\n|")


@pytest.mark.parametrize("opening", ["En J. Horn Ávila (ed.):", "In J. Horn (ed.):"])
def test_the_book_on_a_line_of_its_own(opening: str) -> None:
    rows = list(BOOKS)
    rows[2] += f"\n{opening} Montes viejos II. El\nrío en sus llanos. Anejos, LXII. Graz: 417-454."
    wanted = [" ".join(row.split()) for row in rows]
    assert texts("\n".join(["Bibliografía", *rows])) == wanted


def test_the_foot_of_a_page_that_has_no_volume_yet() -> None:
    names = ["Abel", "Berg", "Conti", "Dorn", "Ekman"]
    rows = [
        f"({n}) {name}, B.; Elm, C. Coupling of woods and\n\nstones. J. Wood 20{n:02}, 1, 2-9."
        for n, name in enumerate(names, 1)
    ]
    wanted = [" ".join(row.split())[4:] for row in rows]
    rows[2] += "\n\nJ. Wood XXXX, XXX, XXX–XXX G DOI: 10.1021/wood.9b01733"
    assert texts("\n\n".join(["REFERENCES", *rows])) == wanted


def test_initials_set_apart_behind_families() -> None:
    works = [
        "Abel J A, Berg N M and Conti T 2010 Lakes of glass J. Lakes A 12 093–98",
        "Dorn P, Abel J and Ekman S V 2011 Sound of the ice Phys. Snow 84 1–9",
        "Fabre L J, Ekman S V, Gruber E K and Horn J 2013 Clear films for huts Conf. on Hut Optics",
        "Ekman S V, Fabre L J and Horn J 2012 Proc. Alpine Acad. Sci. 109 8834–8",
        "Horn J 2009 Old doors Snow Lett. 3 21–9",
        "Imhof P Q and Jost B 2014 New doors of the pass Phys. Snow 91 14–19",
    ]
    assert texts("\n".join(["References", *works])) == works
