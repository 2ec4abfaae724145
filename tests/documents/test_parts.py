"""The small parts: headings, labels, link labels, page furniture, hyphens, joining, lines."""

from __future__ import annotations

import pytest

from refparse.documents.files.encoding import decode
from refparse.documents.noise.link_labels import link_labels
from refparse.documents.noise.link_words import is_link_label
from refparse.documents.plain_text.hyphens import keeps_hyphen
from refparse.documents.plain_text.joining import clean, join
from refparse.documents.signs.evidence import entry_quality, is_prose
from refparse.documents.signs.headings import heading_prefix, is_heading
from refparse.documents.signs.lines import lines_of, view_of
from refparse.documents.signs.numbering import best_runs, find_labels
from refparse.documents.signs.page_rows import shape_of


class TestHeadings:
    @pytest.mark.parametrize(
        "line",
        [
            "References",
            "REFERENCES",
            "R E F E R E N C E S",
            "5. References",
            "3.8 References",
            "Appendix A: References",
            "Annexe 1. Bibliographie",
            "Bijlage B. Geraadpleegde bronnen",
            "Anhang: Literaturverzeichnis",
            "References and Notes",
            "References (22)",
            "## Bibliography",
            "Works Cited",
            "Literature cited",
            "Literaturverzeichnis",
            "Quellen",
            "Références bibliographiques",
            "Referencias bibliográficas",
            "Bibliografía",
            "Referências",
            "Riferimenti bibliografici",
            "Literatuurlijst",
            "Piśmiennictwo",
            "Список литературы",
            "Литература",
            "参考文献",
            "【参考文献】",
            "引用文献",
            "참고문헌",
            "Kaynakça",
            "Irodalomjegyzék",
        ],
    )
    def test_recognised(self, line: str) -> None:
        assert is_heading(line)

    @pytest.mark.parametrize(
        "line",
        ["", "Introduction", "Reference intervals for children were measured.", "See references 1"],
    )
    def test_others(self, line: str) -> None:
        assert not is_heading(line)

    def test_before_the_first_entry_on_its_line(self) -> None:
        line = "References A. Able. 1990. A title."
        assert line[heading_prefix(line) :] == "A. Able. 1990. A title."
        line = "ReferencesAble TJ: A title."
        assert line[heading_prefix(line) :] == "Able TJ: A title."
        line = "R E F E R E N C E S Able T. et al., 2010"
        assert line[heading_prefix(line) :].strip() == "Able T. et al., 2010"


class TestNumbering:
    def values(self, text: str) -> list[list[int]]:
        return [[label.value for label in run] for run in best_runs(find_labels(text))]

    def test_the_sequence_decides(self) -> None:
        text = "1. A\n2. B\n2001. C\n3. D\n17. E\n4. F"
        assert self.values(text) == [[1, 2, 3, 4]]

    def test_a_section_list_and_a_reference_list_are_two_runs(self) -> None:
        text = "1. Intro\n" + "Words here. " * 400 + "\n2. Methods\n" + "Words here. " * 400
        text += "\n1. Ahmed\n2. Brandt\n3. Cruz"
        assert self.values(text)[-1] == [1, 2, 3]


class TestLinkLabels:
    @pytest.mark.parametrize(
        "text",
        [
            "Article CAS PubMed PubMed Central Google Scholar",
            "[CrossRef] [PubMed]",
            "View at Publisher · View at Google Scholar · View at Scopus",
            "CrossRef",
            "Web of Science",
            "View in Scopus",
            "Return to ref 3 in article",
            "Full Text",
            "Open in a new tab",
        ],
    )
    def test_known_by_their_words(self, text: str) -> None:
        assert link_labels([]).covers(text)

    def test_words_of_a_reference_are_not(self) -> None:
        assert not is_link_label("Science")
        assert not is_link_label("79, 629–661. [CrossRef]")
        assert not is_link_label("Web of Science Press, 2001")

    def test_learned_where_they_repeat(self) -> None:
        tails = [[f"J Test {n}. 2001;3:{n}–9.", "Ask the Library"] for n in range(10, 20)]
        assert link_labels(tails).covers("Ask the Library")
        assert not link_labels(tails[:2]).covers("Ask the Library")

    def test_cut_off_the_end_of_a_line(self) -> None:
        labels = link_labels([])
        for line in (
            "Vet Par 152, 46–52. [Find Full Text]  [CrossRef]  [Google Scholar]",
            "Vet Par 152, 46–52. View at Publisher · View at Scopus",
            "Vet Par 152, 46–52. Article CAS PubMed",
        ):
            assert line[: labels.trimmed(line)] == "Vet Par 152, 46–52."
        kept = "Available from the Web of Science 2019"
        assert labels.trimmed(kept) == len(kept)

    def test_classes_of_preprints_are_no_labels(self) -> None:
        tails = [[f"arXiv:0705.{n}16 [hep-th]"] for n in range(10, 30)]
        line = tails[0][0]
        assert link_labels(tails).trimmed(line) == len(line)


class TestFurniture:
    def test_running_heads_differ_in_their_page_number_only(self) -> None:
        assert shape_of("12   Journal of Tests") == shape_of("14   Journal of Tests")
        assert shape_of("Tests 2017, 22, 1763   11 of 12") == shape_of(
            "Tests 2017, 22, 1763   12 of 12"
        )
        assert shape_of("Nature 1:2–3") != shape_of("Nature 4:5–6")


class TestHyphens:
    @pytest.mark.parametrize(
        ("left", "right", "kept"),
        [
            ("recom", "mended", False),
            ("symp", "toms", False),
            ("Five", "year", True),
            ("bcr", "abl", True),
            ("c", "abl", True),
            ("drug", "induced", True),
            ("Baum", "Gartner", True),
            ("Kantar", "jian", False),
            ("photo", "synthetic", False),
            ("open", "label", True),
        ],
    )
    def test_words_and_compounds(self, left: str, right: str, kept: bool) -> None:
        assert keeps_hyphen(left, right, frozenset()) is kept

    def test_the_document_decides(self) -> None:
        assert keeps_hyphen("zub", "zab", frozenset(["zub-zab"]))
        assert not keeps_hyphen("open", "label", frozenset(["openlabel"]))


class TestJoining:
    @pytest.mark.parametrize(
        ("pieces", "joined"),
        [
            (["A title", "that wraps."], "A title that wraps."),
            (["a recom-", "mended way"], "a recommended way"),
            (["a recom\u00ad", "mended way"], "a recommended way"),
            (["pages 164–", "172."], "pages 164–172."),
            (["J Endod. 1992;18:427-", "30."], "J Endod. 1992;18:427-30."),
            (["a 5-", "year study"], "a 5-year study"),
            (["β-", "carotene"], "β-carotene"),
            (
                ["https://doi.org/10.1001/", "jama.2017.18672, PMID: 1"],
                "https://doi.org/10.1001/jama.2017.18672, PMID: 1",
            ),
            (["https://doi.org/10.", "7554/eLife"], "https://doi.org/10.7554/eLife"),
            (
                ["See http://example.org.", "Accessed 2001."],
                "See http://example.org. Accessed 2001.",
            ),
            (["Eﬀects of ﬁbers\u200b", "\u00a0 in  vivo"], "Effects of fibers in vivo"),
            (["中文文献的", "标题"], "中文文献的标题"),
        ],
    )
    def test_seams(self, pieces: list[str], joined: str) -> None:
        assert join(pieces) == joined

    def test_clean(self) -> None:
        assert clean(" a\u00a0\t b\u00ad\ufeff ") == "a b"


class TestLines:
    def test_indent_blanks_and_pages(self) -> None:
        text = "one\r\n\r\n  two\f\tthree\u2028four"
        lines = lines_of(view_of(text), text)
        assert [line.text for line in lines] == ["one", "two", "three", "four"]
        assert [line.indent for line in lines] == [0, 2, 8, 0]
        assert [line.blank_before for line in lines] == [0, 1, 0, 0]
        assert [line.page_break for line in lines] == [False, False, True, False]
        assert all(text[line.start : line.end] == line.text for line in lines)


class TestEvidence:
    def test_reference_and_prose(self) -> None:
        assert entry_quality("Ahmed T, Brandt U. A title of it. J Test. 2001;3:4–9.") == 1.0
        prose = (
            "We have shown in 2013 that these were the best of all the ways which are known and "
            "that they have not been seen before by anyone who was there."
        )
        assert is_prose(prose)
        assert entry_quality(prose) == 0.0


class TestEncodings:
    @pytest.mark.parametrize(
        ("text", "encoding"),
        [
            ("Müller, J. – Über “etwas”. 1999.", "cp1252"),
            ("Петров Г. П. Избранные труды. Москва, 2004.", "cp1251"),
            ("Петров Г. П. Избранные труды. Москва, 2004.", "koi8_r"),
            ("参考文献：王小明，李华。中文文献的标题，北京：示例出版社，二〇〇四年。", "gb18030"),
            ("参考文献、これは日本語のテストです。ひらがなとカタカナ。", "shift_jis"),
            ("田中太郎. 日本の図書館における目録作成. 図書館年報. 1999;45(2):12-20.", "shift_jis"),
            ("山田花子：文献引用について。情報誌、Vol.12, No.3, pp.1-10 (2001)", "shift_jis"),
            ("山田花子：文献引用について。情報誌、Vol.12, No.3, pp.1-10 (2001)", "euc_jp"),
            ("[1] 李华. 深度学习研究[J]. 计算机学报, 2015, 38(2): 12-20.", "gb18030"),
            ("李華，《圖書館學概論》，臺北：三民書局，1999年，頁12-20。", "big5"),
            ("박민수. 2010. 사회복지학 개론. 서울: 학지사.", "euc_kr"),
            ("佐藤健, 鈴木一郎. 日本文学研究. 国語国文 2001; 70: 1-15.", "shift_jis"),
            ("佐藤健, 鈴木一郎. 日本文学研究. 国語国文 2001; 70: 1-15.", "euc_jp"),
            ("Бондаренко О. Історія України. Київ, 2001.", "koi8_u"),
            ("Παπαδόπουλος Γ. Ιστορία της νεότερης Ελλάδας. Αθήνα, 2001.", "cp1253"),
            ("Kowalski, J. Społeczeństwo i państwo. Łódź: Wydawnictwo, 2005.", "cp1250"),
            ("Kowalski, J. Społeczeństwo i państwo. Łódź: Wydawnictwo, 2005.", "iso8859_2"),
            ("Dvořák P. Dějiny umění v Čechách. Brno: Host, 2004.", "cp1250"),
            ("Dvořák P. Dějiny umění v Čechách. Brno: Host, 2004. S. 5. Škoda ž.", "iso8859_2"),
            ("Yılmaz A, Güneş B. Türkiye'de eğitim. Ankara: Seçkin; 2005.", "cp1254"),
            ("Sigurðsson G. Túlkun þjóðar. Reykjavík, 2001.", "cp1252"),
            ("Petit J. Où êtes-vous? Le cœur à l’œuvre, Forlì: così è, 12 m³.", "cp1252"),
            ("Müller, J. 1999.", "utf-16"),
            ("Müller, J. Title of a work. 1999.", "utf-16-le"),
            ("Müller, J. Title of a work. 1999.", "utf-16-be"),
        ],
    )
    def test_guessed_with_a_note(self, text: str, encoding: str) -> None:
        decoded, note = decode(text.encode(encoding))
        assert decoded == text
        assert note is not None

    def test_utf8_needs_no_note(self) -> None:
        assert decode("Müller".encode()) == ("Müller", None)
        assert decode("Müller".encode("utf-8-sig")) == ("Müller", None)

    def test_a_few_broken_bytes(self) -> None:
        data = ("Müller und Söhne, Köln. " * 20).encode() + b"\xff end"
        decoded, note = decode(data)
        assert decoded.startswith("Müller")
        assert note == "1 places are not valid UTF-8 and were replaced"

    def test_a_few_broken_bytes_in_a_short_text(self) -> None:
        text = "Müller é è à ç ö ü ñ í ó ú â ê î ô û ë ï Å ø ß"
        decoded, note = decode(text.encode().replace("é".encode(), b"\xe9")[:-1])
        assert decoded == text.replace("é", "\ufffd").replace("ß", "\ufffd")
        assert note == "2 places are not valid UTF-8 and were replaced"


@pytest.mark.parametrize(
    "act",
    [
        "Lei nº 9.394, de 20 de dezembro de 1996, que estabelece as bases da educação nacional.",
        "Rådets direktiv 2007/60/EG av den 23 oktober 2007 om bedömning och hantering av risker.",
        "BEAURAIN, Jean, chevalier de, Carte d'Elbe pour servir à l'intelligence de l'histoire de"
        " la guerre, Elbe, chez l'auteur, 1765.",
    ],
)
def test_long_names_of_works_are_no_sentences(act: str) -> None:
    assert entry_quality(act) > 0.5


@pytest.mark.parametrize(
    "line",
    [
        "Refs - -",
        "References ----",
        "Źródła",
        "参考文献リスト（★は必読）",
        "References (* recommended)",
    ],
)
def test_headings_with_lines_and_remarks_behind_them(line: str) -> None:
    assert is_heading(line)
