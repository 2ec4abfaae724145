"""Lists as pages of publishers, catalogues and word processors give them to a clipboard."""

from __future__ import annotations

import textwrap

import pytest
from found import texts

from refparse.documents import find_entries
from refparse.documents.files.html import html_document

NUMBERED = (
    "Smith J, Jones AB. Effects of light on sleep. Sleep Med. 2015;16(3):101–109.",
    "Brown K, Green L, White P. A survey of nightly habits. J Urban Health. 2018;95:55–63.",
    "Zhou M. Rhythms and blues. Nature. 2019;571:12–14.",
    "World Health Organization. Global report on sleep. Geneva: WHO; 2020.",
)
DATED = (
    "Adams, R. (2015). The order of cities. Journal of Urban Studies, 12(3), 101–119.",
    "Becker, H., & Lang, T. (2018). Night and noise in the modern town. Oxford University Press.",
    "Carter, P. Q. (2019). Rivers of stone. In L. Dunn (Ed.), Geography and time (pp. 33–58). "
    "Routledge.",
    "Dietrich, U. (2020). Walking alone. Human Geography, 7, 200–214.",
)
FRENCH = (
    "Bourdieu (P.), La Distinction, Paris, Minuit, 1979.",
    "Bourdieu (P.), Passeron (J.-C.), Les Héritiers, Paris, Minuit, 1964.",
    "Latour B., 1999, Politiques de la nature, Paris, La Découverte.",
    "Moreau A., « La ville et la nuit », Annales, 2001, vol. 56, n° 3, p. 12-34.",
)
CHINESE = (
    "王小明, 李华. 城市睡眠研究[J]. 心理学报, 2015, 16(3): 101-109.",
    "张三. 夜间生活[M]. 北京: 科学出版社, 2018.",
    "陈四, 赵五, 等. 光与睡眠[D]. 上海: 复旦大学, 2019.",
)
JAPANESE = (
    "山田太郎（2015）「都市の睡眠」『心理学研究』16(3)、101-109頁。",
    "鈴木花子（2018）『夜の生活』岩波書店。",
    "田中一郎・佐藤次郎（2019）「光と睡眠」『自然』571号、12-14頁。",
)
RUSSIAN = (
    "Иванов И. И., Петров П. П. Сон и свет // Вопросы психологии. 2015. Т. 16, № 3. С. 101–109.",
    "Кузнецов В. Г. Философия города. СПб.: Питер, 2012. 310 с.",
    "Сидоров А. Б. Ночная жизнь. М.: Наука, 2018. 255 с.",
)
WEB = (
    "Smith, John (2015). The Order of Cities. London: Verso. pp. 12–15. ISBN 978-1-84467-000-1.",
    '"Sleep in cities". BBC News. 3 May 2018. Retrieved 3 May 2019.',
    'Jones, A. B. (2017). "Light and sleep". Sleep Medicine. 16 (3): 101–109. PMID 12345678.',
    "Zhou, M. (ed.). Rhythms. Oxford University Press. Retrieved 1 January 2020.",
)
NOTES = (
    "John Smith, The Order of Cities (London: Verso, 2015), 12–15.",
    "Ibid., 17.",
    "Kate Brown, ‘Night and Noise’, Urban Studies 12/3 (2018), 101–19, at 105.",
    "Smith, Order of Cities, 33.",
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[{n}]\n", "\nView article  CrossRef  View in Scopus  Google Scholar\n"),
        ("{n} ", "\n\n    CrossrefPubMedWeb of Science®Google Scholar\n"),
        ("{n}. ", "\nCrossref\nPubMed\nWeb of Science\nGoogle Scholar"),
        ("{n}.  ", " [Google Scholar] [CrossRef] [PubMed] [Green Version]"),
        ("{n}. ", "\n\nPubMed Abstract | CrossRef Full Text | Google Scholar\n"),
        ("{n}. ", "\n    View Article\n    PubMed/NCBI\n    Google Scholar"),
        ("{n}. ", " View Article PubMed/NCBI Google Scholar"),
        ("{n}. ", " [Crossref], [PubMed], [Web of Science ®], [Google Scholar]"),
        ("{n}. ", " [ Links ]\n"),
        ("{n}. ", "\n\nCAS  PubMed  PubMed Central  Article  Google Scholar\n"),
        ("{n}.\n", "\nShow in Context CrossRef Google Scholar"),
        ("[{n}]\n", "\nDigital Library\nGoogle Scholar"),
        ("{n}.\n", " Google ScholarDigital Library"),
        ("    {n}.", " [DOI] [PMC free article] [PubMed] [Google Scholar]"),
        ("{n} ", "CrossRef | Google Scholar | PubMed"),
        ("{n}.\n\n", "\n\nGoogle Scholar\nCrossref\nSearch ADS\nPubMed\nWorldCat"),
        ("[{n}]\n\n", "\n\nGo to reference in article Crossref Google Scholar\n"),
        ("{n}. ", "\nReturn to ref {n} in article\nArticle CAS PubMed Google Scholar"),
        ("{n}. ", "\n原文  查看"),
        ("\t[{n}]\t", ""),
        ("- [^{n}]: ", ""),
        ("[^{n}]: ", ""),
        ("#{n} ", ""),
        ("№{n}. ", ""),
        ("Ref. {n}: ", ""),
        ("> {n}. ", ""),
        ("{n}. ^ ", ""),
        ("{n}. ^ Jump up to:a b c ", ""),
        ("[{n}] ↑\n", ""),
        ("\\bibitem{{key{n}}} ", "\n"),
    ],
)
def test_numbered_entries_with_links_around(before: str, after: str) -> None:
    rows = [before.format(n=n) + ref + after.format(n=n) for n, ref in enumerate(NUMBERED, 1)]
    assert texts("References\n\n" + "\n".join(rows)) == list(NUMBERED)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "\nGoogle Scholar | Crossref | ISI"),
        ("    ", " [Google Scholar] [CrossRef]"),
        ("", "\n\nPubMed Abstract | CrossRef Full Text | Google Scholar\n"),
        ("• ", " [Taylor & Francis Online], [Web of Science ®], [Google Scholar]"),
        ("", "\n(Open in a new window)Web of Science ®(Open in a new window)Google Scholar"),
        ("    ", "\n\n    Article  ADS  CAS  Google Scholar  \n"),
        ("", "\nSearch in Google Scholar\n"),
        ("", " CrossRefGoogle Scholar\n"),
        ("", "\n\nGoogle ScholarCrossrefSearch ADS\n\nWorldCat\n"),
        ("", "\n\nVer artículo  Enlaces\n"),
        ("* ", ""),
        ("- ", ""),
        ("> ", ""),
        ("^ ", ""),
    ],
)
def test_entries_without_numbers_with_links_around(before: str, after: str) -> None:
    assert texts("References\n\n" + "\n".join(before + ref + after for ref in DATED)) == list(DATED)


@pytest.mark.parametrize(
    ("heading", "entries", "label"),
    [
        ("Bibliographie", FRENCH, ""),
        ("BIBLIOGRAPHIE", FRENCH, "•    "),
        ("参考文献：", CHINESE, "[{n}] "),
        ("参考文献", CHINESE, "［{n}］"),
        ("參考文獻", CHINESE, ""),
        ("参考文献", JAPANESE, ""),
        ("引用文献", JAPANESE, "{n}）"),
        ("Список литературы", RUSSIAN, "{n}. "),
        ("ЛИТЕРАТУРА", RUSSIAN, ""),
        ("References[edit]", WEB, "{n}. ^ a b "),
        ("Notes", NOTES, "{n} "),
        ("Anmerkungen", NOTES, "[{n}] "),
    ],
)
def test_languages_and_kinds(heading: str, entries: tuple[str, ...], label: str) -> None:
    rows = [label.format(n=n) + entry for n, entry in enumerate(entries, 1)]
    assert texts(heading + "\n\n" + "\n".join(rows)) == list(entries)


def test_chinese_on_one_line() -> None:
    assert texts("参考文献" + "".join(f"[{n}]{e}" for n, e in enumerate(CHINESE, 1))) == list(
        CHINESE
    )


@pytest.mark.parametrize(
    "marks",
    [
        ("— La Distinction, Paris, Minuit, 1979.", "— Le Sens pratique, Paris, Minuit, 1980."),
        ("— 1979, La Distinction, Paris, Minuit.", "— 1980, Le Sens pratique, Paris, Minuit."),
        ("—. 2009. Cities again. J Urban Stud 16:1-9.", "—, 2011. Cities revisited. Oxford."),
        ("--- (2010) Cities again, London: Verso.", "--- (2012) Cities revisited, Verso."),
        ("Ders.: Moses der Ägypter. München 1998.", "Dies. (Hg.): Kultur. Frankfurt 1988."),
        ("Id., Die Lesbarkeit der Welt, Frankfurt 1981.", "Idem, Höhlenausgänge, Frankfurt 1989."),
        ("______. Cidades e ritmos. Rio de Janeiro: Zahar, 2018.", "______. Noites. Rio, 2019."),
    ],
)
def test_marks_for_a_repeated_author_start_entries(marks: tuple[str, str]) -> None:
    entries = [
        "Bourdieu, Pierre, Les Héritiers, Paris, Minuit, 1964.",
        *marks,
        "Latour, Bruno, Politiques de la nature, Paris, La Découverte, 1999.",
    ]
    assert texts("\n".join(entries)) == entries


class TestParts:
    def test_categories(self) -> None:
        page = "Bibliography\n\nPrimary sources\n\n{}\n{}\n\nSecondary sources\n\n{}\n{}"
        assert texts(page.format(*DATED)) == list(DATED)
        page = "References\n\nBooks\n1. {}\n\nArticles\n2. {}\n3. {}\n\nWeb sites\n4. {}"
        assert texts(page.format(*NUMBERED)) == list(NUMBERED)

    def test_citations_above_entries(self) -> None:
        names = ("Adams, 2015", "Becker and Lang, 2018", "Carter, 2019", "Dietrich, 2020")
        rows = [f"{name}\n{ref}\nGoogle Scholar" for name, ref in zip(names, DATED, strict=True)]
        assert texts("References\n" + "\n".join(rows)) == list(DATED)

    def test_notices_of_a_download(self) -> None:
        page = "\n".join(DATED) + (
            "\n\nThis content downloaded from 128.2.10.1 on Tue, 12 May 2020 10:11:12 UTC\n"
            "All use subject to https://example.org/terms"
        )
        assert texts(page) == list(DATED)

    def test_what_follows_the_list(self) -> None:
        page = (
            "This was shown earlier (Adams, 2015; Becker & Lang, 2018).\n\nReferences\n{}\n\n"
            "Appendix A\n\nThe survey asked 23 questions in 2019.\n\nTable 1. Numbers in 2018."
        )
        assert texts(page.format("\n".join(DATED))) == list(DATED)

    def test_a_publisher_that_repeats_is_no_label(self) -> None:
        refs = [f"{name}, R. (2015). A title. Oxford University Press." for name in ("Ax", "Bo")]
        refs += [
            "Carr, J. (2016). Other. Routledge.",
            "Dunn, K. (2017). Last. Oxford University Press.",
        ]
        assert texts("\n".join(refs)) == refs
        assert texts("\n".join("\n".join(textwrap.wrap(ref, 31)) for ref in refs)) == refs

    def test_a_list_after_each_chapter(self) -> None:
        body = "Introduction\n\nSleep is an old question (Adams, 2015; Becker & Lang, 2018).\n\n"
        lists = ["\n".join(DATED[:2]), "\n".join(DATED[2:])]
        assert texts("\n\n".join(f"{body}References\n\n{part}" for part in lists)) == list(DATED)

    def test_entries_before_the_heading_that_heads_a_page(self) -> None:
        page = "{}\n{}\n\fREFERENCES                              153\n{}\n{}"
        assert texts(page.format(*DATED)) == list(DATED)

    def test_names_of_services_in_titles_stay(self) -> None:
        refs = ["Elsevier. (2020). Scopus.", "Clarivate. (2019). Web of Science."]
        refs.append("National Library of Medicine. (2018). PubMed.")
        assert texts("\n".join(refs)) == refs

    def test_a_running_paragraph_without_numbers(self) -> None:
        assert texts("References " + " ".join(DATED)) == list(DATED)

    def test_heads_between_and_inside_entries(self) -> None:
        rows = [textwrap.wrap(ref, 50) for ref in DATED]
        page = "References\n" + "\n".join(rows[0]) + f"\n{rows[1][0]}\n"
        page += f"URBAN SLEEP{'25':>40}\n\f\n26{'ADAMS AND BECKER':>40}\n"
        page += "\n".join(row for part in (rows[1][1:], rows[2], rows[3]) for row in part)
        assert texts(page) == list(DATED)


class TestMarkup:
    def test_latex(self) -> None:
        page = (
            '\\begin{thebibliography}{9}\n\\bibitem[M\\"uller(2001)]{mueller01}\nM{\\"u}ller, J. '
            "\\newblock {\\em A title}. \\newblock Tests~3, 4--9, 2001.\n\n\\bibitem{li}\nLi, B. "
            "\\& Ho, K. \\textit{Other}. Tests 4, 5--8, 2002.\n\\end{thebibliography}"
        )
        found = find_entries(page).entries
        assert [entry.number for entry in found] == ["mueller01", "li"]
        assert [entry.text for entry in found] == [
            "Müller, J. A title. Tests 3, 4–9, 2001.",
            "Li, B. & Ho, K. Other. Tests 4, 5–8, 2002.",
        ]

    def test_markdown(self) -> None:
        marked = [
            ref.replace("Journal of Urban Studies", "*Journal of Urban Studies*") for ref in DATED
        ]
        assert texts("## References\n\n" + "\n".join(f"- {ref}" for ref in marked)) == list(DATED)
        kept = "Ho, K. (2001). The A* search. Tests, 3, 4–9. https://example.org/_a_b_/c_d"
        assert texts(kept) == [kept]


def test_superscripts_of_words_and_of_notes() -> None:
    page = (
        "<ol><li>Effect of CO<sub>2</sub> on 10<sup>6</sup> cells at 10<sup>-3</sup> M.</li>"
        "<li>The <sup>13</sup>C and s<sup>−1</sup> of <a href='#x'>trees</a><sup>1</sup>.</li></ol>"
        "<p><sup>1</sup>Notes of the 2<sup>nd</sup> day.</p>"
    )
    assert html_document(page).text.split("\n") == [
        "1. Effect of CO2 on 10⁶ cells at 10⁻³ M.",
        "2. The ¹³C and s⁻¹ of trees1.",
        "",
        "1Notes of the 2nd day.",
        "",
        "",
    ]
