"""BibTeX and biblatex: what is written, field by field, and what is read."""

from __future__ import annotations

import pytest

from refparse.errors import InvalidValueError, UnreadableFileError
from refparse.formats import biblatex, bibtex, dumps, loads
from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name
from refparse.values.pages import Pages

FADERL = Reference(
    type="article-journal",
    authors=(Name(family="Faderl", given="S"), Name(family="Gogh", particle="van", given="V")),
    et_al=True,
    title="The biology of BCR-ABL & CD57",
    container_title="N Engl J Med",
    issued=Date(1999, 7, 15),
    volume="341",
    issue="3",
    pages=Pages("164", "172", "164–72"),
    doi="https://doi.org/10.1056/NEJM_1",
    pmid="123",
    text="Faderl S, van Gogh V, et al. The biology {of BCR-ABL & CD57. me@example.org",
)
LEE = (Name(family="Lee", given="A"),)


def test_an_article() -> None:
    assert (
        bibtex.dumps([FADERL])
        == """\
@article{faderl1999biology,
  author = {Faderl, S and van Gogh, V and others},
  title = {The biology of {BCR-ABL} \\& {CD57}},
  journal = {N Engl J Med},
  year = {1999},
  month = jul,
  day = {15},
  volume = {341},
  number = {3},
  pages = {164--172},
  doi = {10.1056/NEJM_1},
  pmid = {123},
}
"""
    )


def test_an_article_in_biblatex() -> None:
    assert (
        biblatex.dumps([FADERL])
        == """\
@article{faderl1999biology,
  author = {Faderl, S and van Gogh, V and others},
  title = {The biology of {BCR-ABL} \\& {CD57}},
  journaltitle = {N Engl J Med},
  date = {1999-07-15},
  volume = {341},
  number = {3},
  pages = {164--172},
  doi = {10.1056/NEJM_1},
  eprint = {123},
  eprinttype = {pubmed},
}
"""
    )


@pytest.mark.parametrize(
    ("reference", "in_bibtex", "in_biblatex"),
    [
        (Reference(type="book", authors=LEE), "book", "book"),
        (Reference(type="book", editors=LEE), "book", "collection"),
        (Reference(type="chapter", editors=LEE), "incollection", "incollection"),
        (Reference(type="chapter"), "incollection", "inbook"),
        (Reference(type="paper-conference"), "inproceedings", "inproceedings"),
        (Reference(type="thesis", genre="PhD thesis"), "phdthesis", "thesis"),
        (Reference(type="thesis", genre="Masterarbeit"), "mastersthesis", "thesis"),
        (Reference(type="report"), "techreport", "report"),
        (Reference(type="webpage", url="https://a.org"), "misc", "online"),
        (Reference(type="article", arxiv="1412.6980"), "misc", "online"),
        (Reference(type="manuscript", authors=LEE, note="x"), "unpublished", "unpublished"),
        (Reference(type="dataset"), "misc", "dataset"),
        (Reference(type="software"), "misc", "software"),
        (Reference(type="legal_case", title="Oak v. Ash"), "misc", "misc"),
        (
            Reference(type="legal_case", title="Oak v. Ash", container_title="U.S."),
            "article",
            "article",
        ),
        (Reference(type="what?"), "misc", "misc"),
    ],
)
def test_entry_types(reference: Reference, in_bibtex: str, in_biblatex: str) -> None:
    assert bibtex.dumps([reference]).startswith(f"@{in_bibtex}{{")
    assert biblatex.dumps([reference]).startswith(f"@{in_biblatex}{{")
    for module in (bibtex, biblatex):
        assert module.loads(module.dumps([reference]))[0].type == reference.type


def lines(text: str) -> set[str]:
    return {line.strip().rstrip(",") for line in text.splitlines()}


def test_a_thesis_and_a_report() -> None:
    thesis = Reference(type="thesis", genre="PhD thesis", publisher="MIT")
    assert "school = {MIT}" in lines(bibtex.dumps([thesis]))
    assert {"type = {phdthesis}", "institution = {MIT}"} <= lines(biblatex.dumps([thesis]))
    report = Reference(type="report", genre="Working Paper", number="12", publisher="NBER")
    expected = {"institution = {NBER}", "type = {Working Paper}", "number = {12}"}
    assert expected <= lines(bibtex.dumps([report]))


def test_a_preprint() -> None:
    preprint = Reference(type="article", arxiv="1412.6980")
    assert {"eprint = {1412.6980}", "archiveprefix = {arXiv}"} <= lines(bibtex.dumps([preprint]))
    assert {"eprint = {1412.6980}", "eprinttype = {arxiv}"} <= lines(biblatex.dumps([preprint]))


@pytest.mark.parametrize("field", ["pages", "eid", "articleno"])
def test_an_article_number(field: str) -> None:
    article = Reference(type="article-journal", article_number="e0187580")
    text = bibtex.dumps([article], article_number=field)
    assert f"{field} = {{e0187580}}" in lines(text)
    assert bibtex.loads(text)[0].article_number == "e0187580"
    assert "eid = {e0187580}" in lines(biblatex.dumps([article]))


def test_a_wrong_option_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="article_number"):
        bibtex.dumps([FADERL], article_number="page")
    with pytest.raises(InvalidValueError, match="original"):
        bibtex.dumps([FADERL], original="everywhere")


def test_no_style_is_made_to_warn() -> None:
    """plain.bst warns about author and editor of a book, and a number with or without a volume."""
    book = Reference(type="book", authors=LEE, editors=LEE, volume="1", issue="2")
    written = lines(bibtex.dumps([book]))
    assert {"editora = {Lee, A}", "issue = {2}"} <= written
    assert "key = {An anonymous page of}" in lines(
        bibtex.dumps([Reference(type="webpage", title="An anonymous page of text")])
    )


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (Date(1999, 5), {"year = {1999}", "month = may"}),
        (Date(1999, 1, end=Date(1999, 2)), {"year = {1999}", 'month = jan # "--" # feb'}),
        (Date(1999, end=Date(2001)), {"year = {1999--2001}"}),
        (Date(1850, circa=True), {"year = {ca. 1850}"}),
        (Date(2001, season=1), {"year = {2001}", "month = {Spring}"}),
        (Date(1989, original_year=1972), {"year = {1989}", "origyear = {1972}"}),
        (Date(literal="n.d."), {"note = {n.d.}"}),
    ],
)
def test_dates(date: Date, expected: set[str]) -> None:
    text = bibtex.dumps([Reference(issued=date)])
    assert expected <= lines(text)
    assert bibtex.loads(text)[0].issued == date
    assert biblatex.loads(biblatex.dumps([Reference(issued=date)]))[0].issued == date


def test_the_original_string() -> None:
    text = bibtex.dumps([FADERL], original="comment")
    comment = text.splitlines()[0]
    assert comment.startswith("% Faderl S, van Gogh V, et al. The biology (of BCR-ABL & CD57.")
    assert "@" not in comment
    assert bibtex.loads(text)[0].title == FADERL.title
    field = bibtex.loads(bibtex.dumps([FADERL], original="field"))[0]
    assert field.text == FADERL.text


def test_no_string_closes_a_field_or_opens_an_entry() -> None:
    evil = "x}},\n@book{evil, title = {gotcha}"
    reference = Reference(
        type=evil,
        authors=(Name(literal=evil), Name(family=evil, given=evil)),
        title=evil,
        container_title=evil,
        pages=Pages(evil, evil),
        doi=evil,
        url=evil,
        text=evil,
    )
    for module in (bibtex, biblatex):
        for original in (None, "comment", "field"):
            text = module.dumps([reference], original=original)
            assert text.count("{") == text.count("}")
            assert len(module.loads(text)) == 1
            assert module.loads(text)[0].title == " ".join(evil.split())


def test_ascii() -> None:
    reference = Reference(authors=(Name(family="Gödel", given="K"),), title="Über Sätze – eins")
    text = bibtex.dumps([reference], ascii=True)
    assert text.isascii()
    assert 'author = {G{\\"o}del, K}' in lines(text)
    assert bibtex.loads(text)[0] == reference


def test_a_file_of_somebody_else() -> None:
    references = bibtex.loads(
        r"""
        % a comment
        @string{nejm = "New England " # {Journal of Medicine}}
        @String(acm = {ACM})
        @Article(Key:1,
          Author = "Knuth, Donald E. and {\'E}. Zola and others",
          Title = {{T}he {\TeX} book of $\alpha$},
          JOURNAL = nejm, year = 1984, month = "17~" # may,
          Pages = "3-5", doi = {https://doi.org/10.1/a\_b}, number = 7
        )
        @inproceedings{x, author={Lee, A}, title={T}, booktitle={Proc. of X}, publisher = acm}
        @misc{y, title = {Page}, howpublished = "\url{https://a.org/~b}"}
        @article{broken, title = {never closed
        @book{z, title = {Good}}
        """
    )
    article, paper, page, book = references
    assert article.authors[0] == Name(family="Knuth", given="Donald E.")
    assert article.et_al
    assert article.title == "The TeX book of α"
    assert article.container_title == "New England Journal of Medicine"
    assert article.issued == Date(1984, 5, 17)
    assert (article.issue, article.doi) == ("7", "10.1/a_b")
    assert article.pages == Pages("3", "5", "3-5")
    assert (paper.type, paper.container_title, paper.publisher) == (
        "paper-conference",
        "Proc. of X",
        "ACM",
    )
    assert page.url == "https://a.org/~b"
    assert book.title == "Good"
    assert [note for note in references.notes if "line 13" in note]


def test_strings_that_double_each_other_do_no_harm() -> None:
    macros = ["@string{a0 = {xxxxxxxxxx}}"]
    macros += [f"@string{{a{i} = a{i - 1} # a{i - 1}}}" for i in range(1, 60)]
    (reference,) = bibtex.loads("\n".join((*macros, "@misc{k, title = a59}")))
    assert len(reference.title or "") < 100_000


def test_a_string_that_contains_itself() -> None:
    (reference,) = bibtex.loads("@string{a = a # b}\n@string{b = a}\n@misc{k, title = a # b}")
    assert reference.title


@pytest.mark.parametrize("text", ["hello", "@", "@article{", "{}", "@string{a", "\n\nan e@mail"])
def test_text_without_an_entry_is_refused(text: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"^BibTeX, line \d: "):
        bibtex.loads(text)


@pytest.mark.parametrize(
    "text",
    ["", " \n", "% nothing yet\n\n  % at all", "@comment{jabref-meta: x}", "@string{a = {b}}"],
)
def test_a_database_may_be_empty(text: str) -> None:
    assert len(bibtex.loads(text)) == 0


@pytest.mark.parametrize(
    "doi",
    ["DOI:10.1000/1", "doi 10.1000/1", "www.doi.org/10.1000/1", "HTTPS://dx.doi.org/10.1000/1"],
)
def test_a_doi_is_bare(doi: str) -> None:
    assert bibtex.loads(f"@misc{{x, doi = {{{doi}}}}}")[0].doi == "10.1000/1"


@pytest.mark.parametrize(
    ("printed", "edition"),
    [
        ("Second", "2"),
        ("2nd", "2"),
        ("Third ed.", "3"),
        ("rev. and enl.", "rev. and enl."),
        ("7th (expanded)", "7th (expanded)"),
    ],
)
def test_editions(printed: str, edition: str) -> None:
    assert bibtex.loads(f"@book{{x, edition = {{{printed}}}}}")[0].edition == edition


@pytest.mark.parametrize(
    ("fields", "url", "container"),
    [
        (r"howpublished = {\url{https://a.org/b_c}}", "https://a.org/b_c", None),
        (
            r"howpublished = {\url{https://a.org}}, url = {https://a.org}",
            "https://a.org",
            None,
        ),
        ("howpublished = {https://a.org}, url = {https://a.org}", "https://a.org", None),
        (r"howpublished = {Available at: \url{https://a.org}}", "https://a.org", None),
        (r"howpublished = {A Blog, \url{https://a.org}}", "https://a.org", "A Blog"),
        (
            "howpublished = {https://b.org}, url = {https://a.org}",
            "https://a.org",
            "https://b.org",
        ),
    ],
)
def test_an_address_is_read_once(fields: str, url: str, container: str | None) -> None:
    (found,) = bibtex.loads(f"@misc{{x, title = {{T}}, {fields}}}")
    assert (found.url, found.container_title) == (url, container)


@pytest.mark.parametrize(
    ("journal", "number"),
    [
        ("arXiv preprint arXiv:1810.04805", "1810.04805"),
        ("arXiv e-prints, arXiv:1810.04805v2 [cs.CL]", "1810.04805v2"),
        ("arXiv:hep-th/9901001", "hep-th/9901001"),
    ],
)
def test_a_preprint_of_google_scholar(journal: str, number: str) -> None:
    text = f"@article{{x, title = {{T}}, journal = {{{journal}}}, year = 2018}}"
    (found,) = bibtex.loads(text)
    assert (found.type, found.arxiv, found.publisher) == ("article", number, "arXiv")
    assert found.container_title is None
    assert found.format("apa") == f"T (arXiv:{number}). (2018). arXiv."


@pytest.mark.parametrize(
    "fields",
    [
        "url = {http://arxiv.org/abs/1412.6980}, note = {arXiv:1412.6980 [cs]}",
        "number = {arXiv:1412.6980}, publisher = {arXiv}",
        "url = {https://arxiv.org/pdf/1412.6980.pdf}",
        "doi = {10.48550/arXiv.1412.6980}",
    ],
)
def test_a_preprint_of_zotero(fields: str) -> None:
    (found,) = bibtex.loads(f"@misc{{x, title = {{T}}, {fields}, urldate = {{2021-01-01}}}}")
    assert (found.type, found.arxiv, found.publisher) == ("article", "1412.6980", "arXiv")
    assert (found.note, found.number) == (None, None)
    assert ("[cs]" in fields) == (found.arxiv_class == "cs")


def test_an_article_in_a_journal_is_no_preprint() -> None:
    text = (
        "@article{x, journal = {Nature}, note = {arXiv:1412.6980}, url = {arxiv.org/abs/1412.6980}}"
    )
    (found,) = bibtex.loads(text)
    assert (found.type, found.note) == ("article-journal", "arXiv:1412.6980")


def test_the_article_number_and_the_wrapped_title_of_web_of_science() -> None:
    (found,) = bibtex.loads(
        "@article{a, Title = {A title that\n   is wrapped}, Article-Number = {054901}}"
    )
    assert (found.title, found.article_number) == ("A title that is wrapped", "054901")


@pytest.mark.parametrize(("code", "name"), [("de", "german"), ("pt-BR", "brazilian")])
@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_languages_have_babels_names(code: str, name: str, dialect: str) -> None:
    written = dumps(dialect, [Reference(type="book", title="Wald", language=code)])
    assert f"langid = {{{name}}}" in written.replace("  ", " ")
    assert loads(dialect, written)[0].language == code


def test_a_language_babel_has_not_stays() -> None:
    written = dumps("bibtex", [Reference(type="book", title="Wald", language="tlh")])
    assert loads("bibtex", written)[0].language == "tlh"


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (
            "@inbook{x, title={The Art}, chapter={2}, pages={1--9}}",
            ("book", "The Art", None, "2"),
        ),
        (
            "@inbook{x, title={The Art}, chapter={Chapter IV}}",
            ("book", "The Art", None, "IV"),
        ),
        (
            "@inbook{x, title={The Art}, chapter={Sorting trees}}",
            ("chapter", "Sorting trees", "The Art", None),
        ),
        (
            "@inbook{x, title={Sorting}, booktitle={The Art}, chapter=2}",
            ("chapter", "Sorting", "The Art", "2"),
        ),
        (
            "@incollection{x, title={Sorting}, booktitle={The Art}, chapter=2}",
            ("chapter", "Sorting", "The Art", "2"),
        ),
        ("@inbook{x, title={The Art}, pages={1--9}}", ("chapter", "The Art", None, None)),
    ],
)
def test_chapters(entry: str, expected: tuple[str, str, str | None, str | None]) -> None:
    (read,) = bibtex.loads(entry)
    assert (read.type, read.title, read.container_title, read.chapter_number) == expected
    for module in (bibtex, biblatex):
        assert module.loads(module.dumps([read])).references == (read,)


def test_a_chapter_of_a_titled_book_is_inbook() -> None:
    text = "@inbook{x, title={The art}, chapter={2}, pages={1--9}}"
    assert bibtex.dumps(bibtex.loads(text)).startswith(
        "@inbook{x,\n  title = {The art},\n  chapter"
    )
    assert biblatex.dumps(bibtex.loads(text)).startswith("@book{x,")


def test_the_class_of_a_preprint() -> None:
    text = "@misc{x, eprint={2101.00001}, archivePrefix={arXiv}, primaryClass={math.DG}}"
    (read,) = bibtex.loads(text)
    assert read.arxiv_class == "math.DG"
    assert "  primaryclass = {math.DG}," in bibtex.dumps([read])
    assert "  eprintclass = {math.DG}," in biblatex.dumps([read])
    assert bibtex.loads(biblatex.dumps([read])).references == (read,)


@pytest.mark.parametrize(
    ("title", "read"),
    [
        (r"On 10$^{6}$ cells at $10^{-3}$ M", "On 10⁶ cells at 10⁻³ M"),
        (r"The $B^0\to K^{*0}\mu^+\mu^-$ decay", "The B⁰ → K*⁰μ⁺μ⁻ decay"),
        (r"The $\bar{\partial}$ operator", "The ∂\u0304 operator"),
        (r"Collisions at $\sqrt{s_{NN}}=200$ GeV", r"Collisions at $\sqrt{s_{NN}}=200$ GeV"),
        (r"High-{$T_c$} superconductors", r"High-$T_c$ superconductors"),
    ],
)
def test_formulas_in_titles(title: str, read: str) -> None:
    (reference,) = bibtex.loads(f"@misc{{x, title={{{title}}}}}")
    assert reference.title == read
    for ascii in (False, True):
        assert bibtex.loads(bibtex.dumps([reference], ascii=ascii))[0].title == read
