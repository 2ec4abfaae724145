"""Lists as encyclopedias, archives of preprints, theses and agencies set them."""

from __future__ import annotations

import pytest
from found import texts

import refparse
from refparse.documents import find_entries
from refparse.documents.files.html import html_document
from refparse.documents.signs.after_lists import follows_lists
from refparse.documents.signs.evidence import cites_works, entry_quality, is_history

NAMES = ("Abel, Ruth", "Berg, Karl", "Conti, Anna", "Dorn, Paul", "Ekman, Sven", "Fabre, Luc")
TOPICS = ("paths", "walls", "ferries", "tolls", "sledges", "salt")


def cited(form: str) -> list[str]:
    """Six references of a form with a name, a topic and a digit."""
    return [
        form.format(name=name, topic=topic, digit=digit)
        for digit, (name, topic) in enumerate(zip(NAMES, TOPICS, strict=True), 1)
    ]


def test_an_encyclopedia_with_literature_and_notes() -> None:
    books = cited("{name}: On {topic}. Kröner, Stuttgart 199{digit}.")
    notes = cited("{name}: More of {topic}. In: Wald. 2001, S. {digit}–9.")
    edit = "[Bearbeiten | Quelltext bearbeiten]"
    page = (
        f"Wald\n\nDer Wald ist alt.[1]\n\nAnmerkungen\n\n{edit}\n\n"
        f"1. ↑ Doch nicht im Süden.\n\nLiteratur\n\n{edit}\n\n"
    )
    page += "\n".join(f"• {book}" for book in books)
    page += f"\n\nWeblinks\n\n{edit}\nCommons: Wald\n\nEinzelnachweise\n\n{edit}\n\n"
    page += "\n".join(
        f"{number}. ↑ {'a et b' if number == 2 else ''}{note}"
        for number, note in enumerate(notes, 1)
    )
    assert texts(page) == books + notes


def test_a_preprint_with_a_list_of_contents() -> None:
    works = cited("{name}. Of {topic}. In Forests, volume {digit}, 200{digit}.")
    page = (
        "1. Theory\n2. References\n3. A Proof\n\nOf Trees\n\nIntroduction\n\n"
        "Abel et al. (2001) grew trees. We give:\n\n"
        "• •\n\na bound on the wood of Berg and Conti (2007);\n\n• •\n\nexperiments.\n\nTheory\n\n"
        "Then the bound of Dorn and Ekman (1984) holds; see also Fabre (2018), Oak (2019).\n\n"
        "References\n\n"
        + "\n".join(
            f"• {name.split(',')[0]} (200{digit}) {work}"
            for digit, (name, work) in enumerate(zip(NAMES, works, strict=True), 1)
        )
        + "\n\nAppendix A Proof of the bound\n\nBy the work of Abel et al. (2001).\n"
    )
    assert texts(page) == works


def test_parts_with_numbers_and_a_page_between() -> None:
    works = [
        "ABEL Ruth, Les chemins et les cols. Une histoire des pays de la mon-\n"
        "   tagne, Paris, Picard, 1923, 2 vol.",
        "BERG Karl, Murs de pierre et murs de terre dans les villages du\n"
        "   nord, Gap-Paris, Ophrys, 1995.",
        "CONTI Anna, Le dernier bac. Contribution à l’histoire des lacs et\n"
        "   des îles, Paris, SEVPEN, 1960.",
        "DORN Paul, Péages, Paris, Armand Colin, 1966, 2 vol.",
        "EKMAN Sven, Traîneaux. Mille ans de neige en Suède et en Norvège,\n"
        "   Milan, Angeli, 1988.",
        "FABRE Luc, Le sel et la soie. Deux voies du commerce des villes de la\n"
        "   mer, Paris, Fayard, 1997.",
    ]
    page = (
        "Conclusion\n\nLa route fut longue.\n\nBibliographie\n\nI. Instruments de travail\n\n"
        + "\n".join(works[:2])
        + "\n\nII. Les eaux, les bacs et la ville\n\nA. Ouvrages\n\n"
        + "\n".join(works[2:5]).replace("en Norvège", "en\n\n— 399 —\n\n   Norvège")
        + "\n\nB. Articles\n\n"
        + works[5]
        + "\n\nAnnexes\n\nAnnexe 1. Le règlement\n"
    )
    expected = [work.replace("mon-\n   tagne", "montagne").replace("\n   ", " ") for work in works]
    assert texts(page) == expected


def test_a_head_within_a_word() -> None:
    works = cited("{name}: Die Geschichte der {topic} in den Tälern,\nBerlin 199{digit}.")
    page = "Literaturverzeichnis\n\n" + "\n".join(works)
    page = page.replace(
        "der tolls in den Tälern", "der tolls in den Berg-\n\n312\n\nLiteraturverzeichnis\n\ntälern"
    )
    assert texts(page) == [
        work.replace("\n", " ").replace("tolls in den Tälern", "tolls in den Bergtälern")
        for work in works
    ]


def test_bodies_before_a_year() -> None:
    works = [
        "Abel, R., 2001, Paths and passes of the high valleys in winter and in\nspring, Oslo.",
        "Berg, K. and Conti, A., 2012, 'The relation between walls and the noise\n"
        "of roads', Journal of Walls 30(6), pp. 1075-1086.",
        "UNECE, 2009, Night guidelines for forests, United Nations,\nregional office, Geneva.",
        "UNECE, 2011, Burden of noise on forests in Europe, United Nations\nCommission, Geneva.",
        "World Wood Bank, 2013, Forests of the world and their many trades in\ntimber, Vienna.",
        "Yew, B., 2014, 'Barks of the north', Forests 3(2), pp. 3-9.",
    ]
    assert texts("References\n" + "\n".join(works)) == [work.replace("\n", " ") for work in works]


def test_keys_on_lines_of_their_own() -> None:
    works = cited("{name}. Of {topic}. Forests, 59(1):65–98, 200{digit}.")
    page = "Bibliography\n\n" + "\n\n".join(
        f"[{name[0]}B{'+' * (place % 2)}0{place}]{' (1,2)' * (place % 3 == 0)}\n\n{work}"
        for place, (name, work) in enumerate(zip(NAMES, works, strict=True))
    )
    assert texts(page) == works


def test_links_within_sub_entries() -> None:
    parts = [
        f"Oak, A. Of wood {letter}. J. Org. Woods 200{number}, 95, 2457–2483."
        for number, letter in enumerate("ABCDEF")
    ]
    page = "References\n" + "\n".join(
        f"({number}) (a) {first} [Crossref], Google Scholar\n"
        f"(b) {second} [Crossref], Google Scholar"
        for number, (first, second) in enumerate(zip(parts[::2], parts[1::2], strict=True), 1)
    )
    assert texts(page) == parts


def test_the_number_of_a_scheme_is_no_label() -> None:
    works = cited("{name}. Of {topic}. Forests 200{digit}, 3, 4–9.")
    page = "Scheme 1. Earlier work\nSee refs 2 and 4.\n\nReferences\n\n" + "\n".join(
        f"{number}\n{work}" for number, work in enumerate(works, 1)
    )
    assert texts(page) == works


def test_authors_in_a_list_of_their_own() -> None:
    page = "<h2>References</h2><ol>" + "".join(
        '<li><ol class="reference__authors_list"><li class="author">'
        f"<a>Oak {letter}</a></li> <li>Elm B</li> </ol>"
        f" <span>(200{place})</span><div>Of wood {letter}</div><div>Forests 3:4–9.</div>"
        "<ul><li>PubMed</li><li>Google Scholar</li></ul></li>"
        for place, letter in enumerate("ABCDE")
    )
    entries = find_entries(html_document(page + "</ol>")).entries
    assert [entry.text for entry in entries] == [
        f"Oak {letter} Elm B (200{place}) Of wood {letter} Forests 3:4–9."
        for place, letter in enumerate("ABCDE")
    ]


@pytest.mark.parametrize(
    "line", ["Appendix A Proof of Theorem 1", "Anhang 2", "Annexe 1. Le règlement"]
)
def test_appendices_follow_lists(line: str) -> None:
    assert follows_lists(line)


@pytest.mark.parametrize("line", ["Appendix of the Senate, 1990.", "Annex to a treaty"])
def test_other_lines_do_not(line: str) -> None:
    assert not follows_lists(line)


@pytest.mark.parametrize(
    "text",
    [
        "Oak (1955, 1971) describes a practice; see also Elm 1978 and Ash 1964.",
        "Oak (1651) and Elm (1739–40) made woods a matter of convention.",
        "Trees grow (Oak, 1962; Elm, 1972) and fall (Ash et al., 1999; Fir, 2001).",
    ],
)
def test_prose_that_cites(text: str) -> None:
    assert cites_works(text)
    assert entry_quality(text) == 0.0


@pytest.mark.parametrize(
    "text",
    [
        "Oak, Anna (1999): Review of Elm (1998) and others. In: Wald 3, S. 4.",
        "Oak, A. (2001). Stuttgart und Weimar 2003.",
    ],
)
def test_references_do_not_cite(text: str) -> None:
    assert not cites_works(text)


@pytest.mark.parametrize(
    "line", ["Received: 2019-06-11", "Published online: 2021-03-03", "Recibido: 3 mayo 2001"]
)
def test_histories_are_no_entries(line: str) -> None:
    assert is_history(line)
    assert entry_quality(line) == 0.0


def test_keys_without_brackets() -> None:
    works = cited("{name}. Of {topic}.\nForests and their woods, 41({digit}):153-180, 199{digit}.")
    page = "Bibliography\n\n" + "\n\n".join(
        f"{name[:2] if digit % 2 else 'vO+'}9{digit}  {work}"
        for digit, (name, work) in enumerate(zip(NAMES, works, strict=True))
    )
    assert texts(page) == [work.replace("\n", " ") for work in works]


def test_how_to_cite_the_page() -> None:
    works = cited("{name}, 199{digit}, Of {topic}: Forests, v. {digit}, p. 3–9.")
    own = "Oak, B., and Elm, C., 2019, Simulation of woods: Forest Survey Report 2019–5000, 61 p."
    page = f"• References Cited\n• Appendix 1\n\nSuggested Citation\n\n{own}\n\nISSN: 2328-0328\n\n"
    assert texts(page + "References Cited\n\n" + "\n\n".join(works)) == works


@pytest.mark.parametrize(
    "imprint",
    [
        "« Le bois rouge », Anne Chêne\nISBN 978-2-7535-0000-0 Presses des bois, 2016, "
        "www.bois.example",
        "https://doi.org/10.14361/9783839400000-007 - am 03.05.2021, 10:12:44. - Open Access -",
    ],
)
def test_imprints_at_the_foot_of_every_page(imprint: str) -> None:
    works = cited(
        "{name}: Die Geschichte der {topic} in den Tälern der\nhohen Berge, Berlin 199{digit}."
    )
    body = [
        "\n".join(f"{word} {topic} der Täler sind {age} und viel beschrieben," for topic in TOPICS)
        for word, age in (("Die", "alt"), ("Auch die", "jung"))
    ]
    more = [text.replace("Täler", "Höhen").replace("sind", "waren") for text in body]
    pages = [
        "\n".join([body[0], more[0]]),
        "\n".join([body[1], more[1]]),
        "Literatur\n" + "\n".join(works[:3]),
        "\n".join(works[3:]),
    ]
    page = "\n".join(
        f"{part}\n{imprint}\n{number} Anna Buche\n" for number, part in enumerate(pages, 146)
    )
    assert texts(page) == [work.replace("\n", " ") for work in works]


def test_a_heading_within_a_sentence() -> None:
    works = cited(
        "{name}: Was ist {topic}? In: Anna Buche: Schriften zur\n"
        "Literatur. Übers. von Karl Tanne. Berlin 199{digit}, S. 7–31."
    )
    assert texts("Literatur\n" + "\n".join(works)) == [work.replace("\n", " ") for work in works]


def test_a_review_with_the_names_of_studies_above_the_entries() -> None:
    works = [
        f"{name} {letter}K, Ito J. The old paths. J Paths {year};3:1-9."
        for name, letter, year in (("Abel", "R", 1999), ("Berg", "K", 2001), ("Conti", "A", 2004))
    ]
    works.append("Society of Paths. Manual of paths. Oslo: Society of Paths, 2000.")
    names = ["Abel 1999 {published data only}", "Berg 2001 {published data only}", "Conti 2004"]
    page = "<h2>References</h2><h3>References to studies included in this review</h3>"
    for study, work in zip([*names, "SOP 2000"], works, strict=True):
        page += (
            f"<h4>{study}</h4><a>Return to citation in text: ^</a><div>{work}</div>"
            "<ul><li>Link to article</li><li>PubMed</li><li>Google Scholar</li></ul>"
        )
    assert [entry.text for entry in find_entries(html_document(page)).entries] == works


def test_links_in_brackets_are_no_keys() -> None:
    works = cited("{name} (200{digit}), “Of old {topic}”, Journal of Paths, Vol. {digit}, pp. 1-9.")
    links = "[Crossref], [Google Scholar], [Infotrieve]"
    page = "References\n\n" + "\n\n".join(f"{work}\n\n{links}" for work in works)
    assert texts(page) == works


def test_a_page_printed_by_a_browser() -> None:
    works = cited("{name}. The History of {topic}. Oxford UP, 199{digit}.")
    foot = "http://www.paths.example:8123/essays/paths.html?source=share {page}/2"
    head = "11/23/26, 12:07 PM Why Paths Matter | The Paths Quarterly"
    page = f"{head}\nWorks Cited\n" + "\n".join(works[:4]) + "\n\n" + foot.format(page=1)
    page += f"\n\f\n{head}\n" + "\n".join(works[4:]) + "\n\n" + foot.format(page=2)
    assert texts(page) == works


def test_pages_of_print_in_brackets() -> None:
    works = cited("{name}, 199{digit}, L’histoire des {topic}, Paris, PUF, 2 vol.")
    page = "\n\n".join(["BIBLIOGRAPHIE", *works[:3], "[71]", *works[3:]])
    assert texts(page) == works


def test_a_heading_glued_to_a_text_and_a_list() -> None:
    works = cited("{name} (199{digit}). The history of {topic}. Oxford Press.")
    page = "This will be reported elsewhere (cf. Abel, 1991).References" + " ".join(works)
    assert texts(page) == works


def test_comments_quoted_below_entries() -> None:
    works = cited("{name} (199{digit}). *The history of {topic}*. Oxford Press.")
    page = "\n".join(f"- {work}\n  > Still the place to start; read it twice." for work in works)
    assert texts(page) == [work.replace("*", "") for work in works]


def test_slides_with_counted_headings() -> None:
    works = cited("{name} (199{digit}) The history of {topic}. Oxford Press, 12 p.")
    page = "References (1/2)\n" + "\n".join(f"• {work}" for work in works[:3])
    page += "\n\nReferences (2/2)\n" + "\n".join(f"• {work}" for work in works[3:])
    assert texts(page) == works


def test_an_imprint_that_goes_on_behind_a_colon() -> None:
    works = cited("{name}. Of {topic} and roads (1988). Constituição dos caminhos. Brasília, DF:\n"
                  "Senado Federal, 199{digit}.")  # fmt: skip
    assert texts("REFERÊNCIAS\n" + "\n".join(works)) == [work.replace("\n", " ") for work in works]


def test_letters_behind_numbers() -> None:
    works = cited("{name}. J. Paths 200{digit}, 5{digit}, 672-673")
    labels = ("1a", "1b", "1c", "2", "3a", "3b")
    page = "References and Notes\n\n" + "".join(
        f"• \n\n• {label} {work} \nCrossref Search in Google Scholar\n\n"
        for label, work in zip(labels, works, strict=True)
    )
    found = find_entries(page).entries
    assert [(entry.number, entry.text) for entry in found] == list(zip(labels, works, strict=True))


def test_hidden_items_of_a_list_that_shows_its_first() -> None:
    works = cited("{name} (200{digit}). Of {topic} and roads. Paths, {digit}(2), 191-215.")
    items = "".join(
        f"<li{' style=display:none' if place > 2 else ''}>{work}</li>"
        for place, work in enumerate(works)
    )
    page = f"<h3>Kaynakça</h3><ul>{items}</ul><p style='display:none'>Oak (1999). Elms. 3, 4.</p>"
    assert texts(html_document(page)) == works


def test_words_of_links_glued_to_towns() -> None:
    works = cited("{name} (200{digit}) On {topic} of the north, 2nd edn. Oxford Press, New York")
    page = "References\n\n" + "\n\n".join(f"{work}Google ScholarOpenURL" for work in works)
    assert texts(page) == works


def test_links_in_brackets_with_commas_between() -> None:
    works = cited("{name} 200{digit}. The ‘{topic}’ paths. Ethnic Paths, 2{digit}(1): 1–19.")
    links = "[Taylor & Francis Online], [Web of Science ®], [Google Scholar]"
    page = "References\n\n" + "\n".join(f"• {work} {links}" for work in works)
    assert texts(page) == works


def test_names_above_works_by_year() -> None:
    page = "Bibliografia\n"
    expected = []
    for number, (name, topic) in enumerate(zip(NAMES, TOPICS, strict=True)):
        page += f"{name}\n    195{number} Storia delle {topic}, Mondadori, Milano.\n"
        expected.append(f"{name} 195{number} Storia delle {topic}, Mondadori, Milano.")
        if number % 2:
            page += f"    197{number} Altra storia, Einaudi,\n           Torino.\n"
            expected.append(f"197{number} Altra storia, Einaudi, Torino.")
    assert texts(page) == expected
    references = refparse.parse(page)
    assert [name.family for name in references[2].authors] == ["Berg"]


def test_the_weeks_of_a_course() -> None:
    works = cited("{name}. 198{digit}. The {topic} of the city. Chicago: Elm Press.")
    page = "SCHEDULE AND READINGS\n\n"
    for number, work in enumerate(works, 1):
        advice = "• " if number % 3 else "Optional: "
        page += f"Week {number} (Sept {number}). Of the city\n{advice}{work}\n\n"
    assert texts(page) == works


def test_what_authors_and_publishers_state_below_a_list() -> None:
    works = cited("{name} et al. The {topic} of the north. Nature 5{digit}, 289–292 (2017).")
    page = "References\n" + "\n".join(f"{n}. {work}" for n, work in enumerate(works, 1))
    page += (
        "\nAcknowledgements We thank the teams of 2015 for help, and M. Elm for\n"
        "comments on the first draft of this paper.\n"
    )
    assert texts(page) == works


def test_lists_of_several_scripts() -> None:
    japanese = [f"吉川幸次郎『元雑劇研究{n}』岩波書店，194{n}年．" for n in range(1, 5)]
    assert (
        texts("参考文献\n\n【日本語】\n" + "\n".join(f"・{work}" for work in japanese)) == japanese
    )


def test_labels_in_round_brackets_behind_addresses() -> None:
    works = cited(
        "{name} (200{digit}). Of {topic}. Paths, 24(1), 5–12. https://doi.org/10.1111/j.tb.x"
    )
    page = "References\n\n" + "".join(
        f"• {work} (Open in a new window)\nWeb of Science ®Google Scholar\n" for work in works
    )
    assert texts(page) == works


def test_editions_are_no_numbers() -> None:
    works = [
        "Anna Eiche: Moorkunde. 2. Auflage. Schweizerbart, Stuttgart 2001.",
        "Karl Buche: Wise use of mires. Oslo 2002.",
        "Rolf Tanne: Vegetation der Alpen. 3. Auflage. Ulmer, Stuttgart 2010.",
    ]
    assert texts("Literatur\n\n" + "\n".join(f"• {work}" for work in works)) == works


def test_a_first_entry_that_goes_on_in_small_letters() -> None:
    works = [
        "Abel, P. (1986). The forms of capital. In J. G. Oak (Ed.), Handbook\n"
        "    for the sociology of education (pp. 241–258). Greenwood Press.",
        "Berg, P., & Conti, J. (1990). Reproduction in education, society and culture. Sage.",
        "Dorn, R., & Ekman, J. (1997). Explaining educational differentials. Sage.",
    ]
    page = "Funding. None received.\n\nReferences\n\n" + "\n".join(works)
    assert texts(page) == [" ".join(work.split()) for work in works]


def test_other_versions_below_an_entry() -> None:
    works = cited(
        '{name}, 200{digit}. "The {topic} of old," Review, Elm Press, vol. 9(5), pages 1-9.'
    )
    items = "".join(
        f"<li>{work}<ul><li>{work.replace('Review', 'Working Papers')}</li></ul></li>"
        for work in works
    )
    assert texts(html_document(f"<h3>References</h3><ol>{items}</ol>")) == works


def test_dois_that_differ_in_their_last_number_are_no_running_head() -> None:
    works = (
        ("Oak A, Elm B (2017). Trees in motion", "Nature Tests 14:290–296", "ntest.4169"),
        ("Ash C (2019). Leaves of the north", "Wood 3:1–9", "wood.12"),
        ("Fir D, Yew E (2012). How forests grow", "Nature Tests 9:676–682", "ntest.2019"),
        ("Birch F (2001). Roots and soils", "Soil Letters 22:101–112", "s41-5"),
        ("Larch G, Pine H (2015). Wind", "Nature Tests 12:331–332", "ntest.4193"),
        ("Maple J (2009). How sap rises in maples", "Forests 1:12–19", "forests.7"),
    )
    dois = [f"https://doi.org/10.1038/{name}" for _, _, name in works]
    text = "References\n" + "\n\n".join(
        f"{number}. {title}.\n{journal}.\n{doi}\n\n• PubMed\n• Google Scholar"
        for number, ((title, journal, _), doi) in enumerate(zip(works, dois, strict=True), 1)
    )
    assert [line.rsplit(" ", 1)[1] for line in texts(text)] == dois
