"""References composed in the forms that publishers print, see `refparse.training.forms`."""

# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import regex

from refparse.training.bodies import body, study_group
from refparse.training.forms import de, en, es, fr, it, nl, pl, pt, ru, sv
from refparse.training.layout import Style
from refparse.training.material import words
from refparse.training.phrases import congress
from refparse.training.remarks import remark
from refparse.training.stretches import Piece, Stretches
from refparse.training.titles import standard
from refparse.values.names.bodies import is_body

_FORMS: Final = {
    "de": de.FORMS, "en": en.FORMS, "es": es.FORMS, "fr": fr.FORMS, "it": it.FORMS, "pt": pt.FORMS,
    "nl": nl.FORMS, "pl": pl.FORMS, "ru": ru.FORMS, "sv": sv.FORMS,
}  # fmt: skip
_ABROAD: Final = {"nl": nl.FORMS, "pl": pl.FORMS, "ru": ru.ABROAD, "sv": sv.FORMS}
"""The forms in which a language prints references to English works."""

_ABROAD_CHANCE: Final = 0.13
_KINDS: Final = {
    "book": 26, "chapter": 28, "article": 12, "thesis": 7, "report": 8, "web": 9, "news": 4,
    "law": 3, "paper": 6, "other": 4, "patent": 1,
}  # fmt: skip
_PARTS: Final = ("chapter", "article", "paper", "news")
_CHOICE: Final = regex.compile(r"⟨([^⟨⟩]*)⟩")
_SLOT: Final = regex.compile(r"\{(\w+)(?::([^{}]*))?\}")
_INSIDE: Final = regex.compile(r"(?i)\b(?:in|dans|em|en|su)\b")
_FIRST_FORM: Final = regex.compile(r"\{(?:authors?|editors):([^{}]*)\}")
_ENDED: Final = (".", "!", "?", "…")
_LABELS: Final = {
    "authors": "author", "author": "author", "group": "author", "body": "author",
    "editors": "editor", "title": "title", "law": "title", "standard": "title",
    "book": "booktitle", "conference": "booktitle", "event": "booktitle", "acts": "booktitle",
    "site": "booktitle",
    "journal": "journal", "paper": "journal", "server": "journal", "archive": "journal",
    "series": "series",
    "number": "volume", "volume": "volume", "roman": "volume", "issue": "issue", "pages": "pages",
    "page": "pages", "year": "date", "origin": "date", "day": "date", "month": "date",
    "apa": "date", "place": "location", "publisher": "publisher", "school": "institution",
    "edition": "edition", "doi": "doi", "arxiv": "arxiv", "isbn": "isbn", "url": "url",
    "accessed": "accessed", "thesis": "genre", "report": "genre", "medium": "genre",
    "genre": "genre", "code": "note", "advisor": "note", "translation": "note", "extent": "note",
    "first": "note", "here": "note", "updated": "note", "section": "note", "sup": "edition",
    "exhibition": "note", "repository": "note", "reprint": "note", "volumes": "note",
    "review": "title", "state": "author", "patent": "genre", "patentno": "note",
    "again": "", "amended": "note", "yearday": "date", "gazette": "journal", "inquiry": "note", "speciality": "note",
}  # fmt: skip
_SAME: Final[Mapping[str, str]] = {
    "de": "Ders.|ders.|Dies.|dies.|Derselbe|Dieselben|—|–", "fr": "Id.|Idem|id.|Eadem|—|——|Ead.",
    "it": "Id.|Ead.|id.|Idem|—", "es": "Ídem|—|————|Idem", "pt": "______|Idem|________|—",
    "en": "———|Idem|---|idem", "nl": "Idem|Id.|—|Dez.|idem|———", "pl": "Tenże|tenże|Taż|taż|Tegoż|tegoż|idem|eadem|Idem|Tenże|—",
    "ru": "Он же|Его же|Она же|Ее же|Он же|Idem|—", "sv": "Dens.|dens.|Densamme|—|————|Samme|Ds.|idem",
}  # fmt: skip
_HERE: Final[Mapping[str, str]] = {
    "de": "hier S. {}|hier {}|bes. S. {}|zit. S. {}", "fr": "ici p. {}|cit. p. {}|voir p. {}",
    "it": "qui p. {}|in part. p. {}", "es": "aquí p. {}", "pt": "aqui p. {}", "en": "here p. {}",
    "nl": "hier p. {}|aldaar {}|spec. p. {}", "pl": "tu s. {}|zob. s. {}|cyt. s. {}", "ru": "здесь с. {}|цит. с. {}",
    "sv": "här s. {}|her s. {}|särskilt s. {}|cit. s. {}",
}  # fmt: skip
_OPENINGS: Final[Mapping[str, str]] = {
    "de": "Vgl.|Siehe|Vgl. hierzu|Siehe auch", "fr": "Cf.|Voir|Voir aussi", "it": "Cfr.|Si veda|V.",
    "es": "Véase|Cfr.|Ver", "pt": "Ver|Cf.|Ver também", "en": "See|See also|Cf.|See e.g.",
    "nl": "Zie|Vgl.|Zie ook|Zie bijv.|Cf.", "pl": "Zob.|Por.|Zob. też|Cyt. za:|Zob. np.|Patrz", "ru": "См.|См. также|Ср.|См.:|Цит. по:|Подробнее см.|См., напр.",
    "sv": "Se|Jfr|Se även|Se også|Jf.|Se t.ex.|Jmf.",
}  # fmt: skip
_PRESENTED: Final[Mapping[str, str]] = {
    "de": "Vortrag auf der", "fr": "communication au", "it": "Relazione al convegno",
    "es": "ponencia presentada en", "pt": "Trabalho apresentado no", "en": "Paper presented at the",
}  # fmt: skip
_SECTIONS: Final[Mapping[str, str]] = {
    "de": "Kap. {}|Kapitel {}|Teil {}", "fr": "chap. {}|chapitre {}", "it": "cap. {}|capitolo {}",
    "es": "cap. {}|capítulo {}", "pt": "cap. {}|capítulo {}", "en": "Chapter {}|chap. {}|ch. {}",
    "nl": "hfst. {}|hoofdstuk {}|deel {}", "pl": "rozdz. {}|rozdział {}|cz. {}", "ru": "гл. {}|глава {}|разд. {}", "sv": "kap. {}|kapitel {}|kapittel {}",
}  # fmt: skip
_GAZETTES: Final[Mapping[str, str]] = {
    "de": "BGBl. I|BGBl.|BGBl. II|ABl. L|GVBl.", "fr": "JORF|JO|JOUE|Journal officiel de la République française", "es": "BOE|DOUE|Boletín Oficial del Estado",
    "it": "G.U.|Gazzetta Ufficiale|G.U.U.E.|BUR", "pt": "Diário Oficial da União|Diário da República|DOU", "en": "OJ L|OJ C|Federal Register|Fed. Reg.|Official Journal of the European Union",
    "nl": "Stb.|Stb.|Stcrt.|Staatsblad|Belgisch Staatsblad|B.S.|Pb.EU L|Kamerstukken II|NJ", "pl": "Dz.U.|Dz.U.|Dz. U.|Dz.U.|M.P.|Monitor Polski|Dz. Urz. UE L|Dz.Urz. MEN",
    "ru": "Собрание законодательства РФ|СЗ РФ|Собрание законодательства Российской Федерации|Российская газета|Бюллетень Верховного Суда РФ|Ведомости СНД и ВС РФ|Рос. газ.",
    "sv": "SFS|Norsk Lovtidend|Lovtidende A|Svensk författningssamling|Rt.|NJA|EUT L|Ufr",
}  # fmt: skip
_AMENDED: Final = words("ze zm.|z późn. zm.|ze zm.|z późniejszymi zmianami")
_INQUIRIES: Final = words(
    "SOU {y}:{n}|SOU {y}:{n}|Ds {y}:{n}|Prop. {y}/{z}:{n}|NOU {y}: {n}|NOU {y}:{n}|Meld. St. {n} ({y}–{x})|"
    "St.meld. nr. {n} ({y}–{x})|Prop. {n} L ({y}–{x})|Ot.prp. nr. {n} ({y}-{x})|Bet. {y}/{z}:UbU{n}|Skr. {y}/{z}:{n}|"
    "Innst. S. nr. {n} ({y}–{x})|Dir. {y}:{n}|Betænkning nr. {n}|Skolverkets rapport {n}|KOM({y}) {n}|"
    "FHI-rapport {n}|TemaNord {y}:{n}|NIFU Rapport {n}/{y}|SNS-rapport {n}"
)
_REMARKS: Final = words(
    "in German|in French|in Chinese|In Russian|in Japanese|in Spanish with English abstract|"
    "in Portuguese|in Polish|In German|in Korean with English summary"
)
_MEDIA: Final[Mapping[str, str]] = {
    "de": "Online|online", "fr": "en ligne|En ligne|Internet|site Internet|page Web",
    "es": "Internet|en línea|En línea|Internet", "pt": "Internet|online|homepage na Internet",
    "it": "online|Internet", "en": "Internet|Internet|Internet|Online|online|Web|website|homepage",
    "nl": "online|internet|Online|website|webpagina", "pl": "online|online|on-line|dokument elektroniczny|Online|strona internetowa|DVD|podcast",
    "ru": "Электронный ресурс|Электронный ресурс|Электронный ресурс|электронный ресурс|Текст|Электрон. ресурс",
    "sv": "Elektronisk|online|Internet|webbsida|elektronisk resurs|Online|nettside|internett",
}  # fmt: skip
_GENRES: Final[Mapping[str, str]] = {
    "computer": "Computer software|Software|Computer program|Mobile application software",
    "data": "Data set|Dataset|Data file|dataset",
    "preprint": "Preprint|preprint|e-print|Preprint",
    "content": "Текст : электронный|Текст: электронный",
    "printed": "Текст : непосредственный|Текст: непосредственный",
    "site": "сайт|официальный сайт|интернет-портал|официальный сайт",
    "electronic": "Электронный ресурс|Электронный ресурс|Electronic resource",
}
_KINDS_OF_WORK: Final = words(
    "сб. ст.|сб. науч. тр.|сборник статей|учебник|учебник для вузов|учеб. пособие|учебное пособие|монография|учеб. пособие для вузов|"
    "межвуз. сб. науч. тр.|коллективная монография|хрестоматия|материалы и исследования|сб. науч. статей|антология"
)
_SUBTITLES: Final = words("revista de|cadernos de|boletim de|estudos de|revista brasileira de")
_PATENTS: Final = words("U.S. Patent|US Patent|U.S. Patent No.|European Patent|Patent|WO Patent")
_SUPERSCRIPTS: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_STATES: Final = words(
    "BRASIL|BRASIL|Brasil|PORTUGAL|SÃO PAULO (Estado)|RIO GRANDE DO SUL|MINAS GERAIS|PARANÁ"
)
_REPOSITORIES: Final = words(
    "ProQuest Dissertations and Theses Global|ProQuest Dissertations|{} Institutional Repository|"
    "Repositório Institucional da {}|Repositorio {}|HAL theses|ETDs @{}|TEL|{}|E-Thesis Online|"
    "Biblioteca Digital de Teses e Dissertações|Electronic Theses and Dissertations"
)
_PHRASED: Final = (
    "repository",
    "state",
    "sup",
    "patentno",
    "patent",
    "exhibition",
    "reprint",
    "volumes",
    "review",
)
_SERVERS: Final = words("bioRxiv|medRxiv|PsyArXiv|arXiv|SSRN Electronic Journal|Research Square")
_ROMAN: Final = words("I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIV|XVI|XIX|XXII|XXXV|LII")


class Printed(Stretches):
    """Fills the slots of printed forms."""

    def _printed(self, kind: str = "") -> list[Piece]:
        """Fill a form of a kind of work, drawn too if not named."""
        forms = _FORMS[self._code]
        if not kind and self._code in _ABROAD and self._chance(_ABROAD_CHANCE):
            forms, home = _ABROAD[self._code], self._code
            self._set_language("en")
            self._home = home
        self._kind = kind = kind or self._pick(_KINDS)
        form = self._dice.choice(forms.get(kind, forms["book"]))
        while "⟨" in form:
            form = _CHOICE.sub(lambda choice: self._dice.choice(choice[1].split("|")), form)
        first = _FIRST_FORM.search(form)
        self._style = Style(self._dice, self._language, first[1] if first else "")
        pieces: list[Piece] = []
        if self._chance(0.015):
            opening = self._dice.choice(words(_OPENINGS[self._home]))
            pieces += [
                (opening.rstrip("."), "note"), (". " if opening.endswith(".") else " ", "")
            ]  # fmt: skip
        at = 0
        for slot in _SLOT.finditer(form):
            self._seam(pieces, form[at : slot.start()])
            self._fill(pieces, slot[1], slot[2] or "")
            at = slot.end()
        self._seam(pieces, form[at:])
        if self._home == "en" and self._chance(0.015):
            opening, closing = self._dice.choice(("()", "[]"))
            pieces += [
                (f" {opening}", ""), (self._dice.choice(_REMARKS), "note"), (f"{closing}.", "")
            ]  # fmt: skip
        return pieces

    def _seam(self, pieces: list[Piece], text: str) -> None:
        """Add what stands between two values, without doubling a full stop."""
        if text.startswith(".") and pieces and pieces[-1][0].endswith(_ENDED):
            text = text[1:]
        if text:
            pieces.append((text, ""))

    def _fill(self, pieces: list[Piece], slot: str, variant: str) -> None:
        """Add a value; a variant that names a label is the label of the value."""
        if slot == "same":
            label = "editor" if any(name == "author" for _, name in pieces) else "author"
            pieces.append((self._dice.choice(words(_SAME[self._home])), label))
            return
        label = _LABELS[slot]
        if variant in ("author", "editor", "publisher", "booktitle", "articleno", "note"):
            label = variant
        elif variant == "body":
            slot = "body"
        if slot == "group" and len(pieces) > 1:
            pieces[-1] = (pieces[-1][0], label)
        value = self._value(slot, variant)
        if slot == "site" and is_body(value) and pieces and not _INSIDE.search(pieces[-1][0]):
            label = "publisher" if label == "booktitle" else label
        if slot == "extent" and value.endswith("."):
            pieces += [(value[:-1], label), (".", "")]
        else:
            pieces.append((value, label))

    def _value(self, slot: str, variant: str) -> str:
        dice, language = self._dice, self._language
        if slot in ("authors", "author", "editors"):
            most = {"authors": 5, "author": 1, "editors": 3}[slot]
            return self._names(most, form=variant or self._style.names)
        if slot in ("pages", "page", "volume", "number", "issue", "roman", "code", "extent"):
            return self._count(slot)
        if slot == "updated" and variant:
            return f"{variant} {self._day()}"
        if slot == "yearday":
            day = f"{dice.randint(1, 28)} {dice.choice(language.months)}"
            return f"{self._year()}{variant or '. '}{day}"
        if slot in ("year", "origin", "day", "month", "apa", "accessed", "first", "updated"):
            return self._moment(slot)
        if slot == "title" and variant == "software":
            return self._program()
        if slot == "genre":
            return dice.choice(words(_GENRES[variant]))
        if variant in ("numbered", "long", "named", "tome", "honour") or slot in _PHRASED:
            return self._phrased(slot, variant)
        if slot == "law":
            return self._law_title()
        if slot == "standard":
            return standard(self._plain_title(), dice)
        if slot == "event":
            return congress(language, self._code, dice).upper()
        if slot == "acts":
            return dice.choice(
                ("Anais", "Anais", "Anais eletrônicos", "Resumos", "Caderno de Resumos")
            )
        if slot == "conference":
            name = self._conference()
            return f"{_PRESENTED[self._code]} {name}" if variant == "presented" else name
        if slot == "translation":
            return self._translated()
        if slot == "again":
            form = variant or "I. F"
            return ", ".join(self._name(person, False, form) for person in self._people)
        if variant == "kind":
            title = self._volume_title() if slot == "book" else self._work_title()
            return f"{title} : {dice.choice(_KINDS_OF_WORK)}"
        if slot == "doi":
            registrant, number = dice.randint(1000, 30000), dice.randint(10**3, 10**9)
            return f"10.{registrant}/{dice.choice('abcjms')}.{number}"
        if slot == "arxiv":
            return f"{dice.randint(7, 25):02}{dice.randint(1, 12):02}.{dice.randint(1000, 99999)}"
        if slot == "isbn":
            groups = (dice.randint(0, 9), dice.randint(100, 9999), dice.randint(100, 9999))
            return f"978-{groups[0]}-{groups[1]}-{groups[2]}-{dice.randint(0, 9)}"
        if slot == "amended":
            return dice.choice(_AMENDED)
        if slot == "gazette":
            return dice.choice(words(_GAZETTES[self._home]))
        if slot == "inquiry":
            year = int(self._year())
            return dice.choice(_INQUIRIES).format(
                y=year, x=year + 1, z=f"{(year + 1) % 100:02}", n=dice.randint(1, 190)
            )
        if slot == "speciality":
            return f"{dice.randint(1, 25):02}.00.{dice.randint(1, 15):02}"
        by_language = {"here": _HERE, "medium": _MEDIA, "section": _SECTIONS}.get(slot)
        if by_language is not None:
            pattern = dice.choice(words(by_language[self._home]))
            return pattern.format(dice.randint(1, 600 if slot == "here" else 20))
        if slot == "archive":
            return dice.choice(("arXiv", "arXiv", "ArXiv", "arXiv preprint arXiv"))
        if slot == "server":
            return dice.choice(_SERVERS)
        if slot in ("thesis", "report", "edition"):
            pools = {
                "thesis": language.theses, "report": language.reports, "edition": language.editions
            }  # fmt: skip
            return dice.choice(pools[slot]).strip("[]")
        return {
            "group": lambda: study_group(dice),
            "body": lambda: body(self._code, dice),
            "title": self._title if self._kind in _PARTS else self._work_title,
            "book": self._volume_title,
            "journal": self._journal,
            "paper": self._newspaper,
            "site": self._site,
            "series": self._series_name,
            "place": self._location,
            "publisher": self._publisher,
            "school": self._institution,
            "url": self._address,
            "advisor": lambda: self._names(1, form="G F"),
        }[slot]()

    def _phrased(self, slot: str, variant: str) -> str:
        """A value that other values are part of."""
        dice = self._dice
        if variant == "numbered":
            return f"{self._journal()} ({dice.randint(2, 5)})"
        if variant == "long":
            return (
                f"{self._journal()}: {dice.choice(_SUBTITLES)} {self._plain_title().lower()[:30]}"
            )
        if slot == "sup":
            return str(min(dice.randint(2, 12), dice.randint(2, 12))).translate(_SUPERSCRIPTS)
        if slot == "patentno":
            digits = f"{dice.randint(1, 11)},{dice.randint(0, 999):03},{dice.randint(0, 999):03}"
            kind = dice.choice(("", "", " B1", " B2", " A"))
            return (digits if dice.random() < 0.6 else digits.replace(",", "")) + kind
        if slot in ("patent", "state"):
            return dice.choice(_PATENTS if slot == "patent" else _STATES)
        if slot == "repository":
            return dice.choice(_REPOSITORIES).format(self._institution())
        if variant == "named":
            initials = "".join(word[0] for word in self._journal().upper().split())
            return f"{self._journal()} | {initials}"
        pattern = remark(variant if variant in ("tome", "honour") else slot, self._code, dice)
        year, number = int(self._year()), dice.randint(2, 9)
        family, given = self._person()
        return pattern.format(
            l=self._location(), p=self._publisher(),
            y=dice.choice((f"{year}", f"{year}", f"{year}–{year + 1}")), d=self._day(), n=number,
            r=dice.choice(_ROMAN), f=family, g=given, t=self._work_title(),
            a=self._work_title().rstrip("."), b=self._plain_title(),
        )  # fmt: skip

    def _count(self, slot: str) -> str:
        dice = self._dice
        if slot == "pages":
            return self._range()
        if slot == "roman":
            return dice.choice(_ROMAN)
        if slot == "extent":
            return dice.choice(self._language.number_of_pages).format(dice.randint(40, 900))
        if slot == "code":
            count, year = dice.randint(1, 900), self._year()
            letters = "".join(dice.choices("ABCDEFGILMNOPRSTW", k=dice.randint(2, 4)))
            shapes = (
                "{c}",
                "{c}",
                "{c}/{y}",
                "{l}-{c}",
                "{l}/{c}",
                "{l}-{y}-{c}",
                "{l}/SER.A/{c}",
                "{l}/PUB.{y}/{c}",
                "{l} {c}",
                "{y}-{c}",
            )
            return dice.choice(shapes).format(c=count, y=year, l=letters)
        if slot == "issue" and dice.random() < 0.2:
            return dice.choice(("1-2", "1/2", "3–4", "2/3", "7/8", "3-4"))
        most = {"page": 600, "volume": 60, "number": 400, "issue": 24}[slot]
        return str(dice.randint(1, most))

    def _moment(self, slot: str) -> str:
        dice = self._dice
        if slot == "year":
            return self._date()
        year = self._year()
        if slot == "first":
            return str(int(year) - dice.randint(10, 80))
        if slot == "origin":
            earlier = int(year) - dice.randint(10, 90)
            shape = dice.choice(("{y} [{e}]", "{y} ({e})", "[{e}] {y}", "{e}/{y}", "{y} [{e}]"))
            return shape.format(y=year, e=earlier)
        month, day = dice.choice(self._language.months), dice.randint(1, 28)
        if slot == "month":
            return f"{month} {year}"
        if slot == "apa":
            return f"{year}, {month} {day}" if self._code == "en" else f"{year}, {day} {month}"
        if slot == "updated":
            return f"{dice.choice(('updated', 'updated', 'modified', 'updated on'))} {self._day()}"
        return self._day()
