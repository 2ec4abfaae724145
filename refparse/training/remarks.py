"""What references say beside their fields: exhibitions, reprints, volumes of a work, reviews."""

# ruff: noqa: E501

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Final

from refparse.training.material import words

_MUSEUMS: Final[Mapping[str, str]] = {
    "de": "Kunsthalle|Museum für Kunst und Gewerbe|Staatsgalerie|Kulturhistorisches Museum|Kunsthaus|Historisches Museum",
    "fr": "musée du Louvre|Grand Palais|musée des Beaux-Arts|Galeries nationales du Grand Palais|Bibliothèque nationale",
    "it": "Palazzo Reale|Museo Nazionale|Galleria degli Uffizi|Palazzo delle Esposizioni|Palazzo Grassi",
    "es": "Museo del Prado|Museo Nacional de Arte|Biblioteca Nacional|Palacio de Velázquez",
    "pt": "Museu de Arte|Pinacoteca do Estado|Fundação Calouste Gulbenkian",
    "en": "National Gallery|British Museum|Museum of Fine Arts|Tate Gallery|Metropolitan Museum of Art",
    "nl": "Rijksmuseum|Stedelijk Museum|Museum Boijmans Van Beuningen|Mauritshuis|Centraal Museum|Koninklijke Bibliotheek|Teylers Museum|Gemeentemuseum",
    "pl": "Muzeum Narodowe|Muzeum Sztuki|Zachęta|Zamek Królewski|Muzeum Historyczne|Galeria Sztuki Współczesnej|Biblioteka Narodowa",
    "ru": "Государственный Эрмитаж|Государственный Русский музей|Третьяковская галерея|ГМИИ им. А. С. Пушкина|Государственный исторический музей",
    "sv": "Nationalmuseum|Moderna Museet|Nasjonalgalleriet|Nordiska museet|Statens Museum for Kunst|Göteborgs konstmuseum|Henie Onstad Kunstsenter",
}  # fmt: skip
_EXHIBITIONS: Final[Mapping[str, str]] = {
    "de": "Ausst.-Kat. {m}, {l}|Ausstellungskatalog {m} {l}|Ausst.-Kat. {m}|Kat. Ausst. {m}, {l} {y}|Katalog zur Ausstellung, {m} {l}",
    "fr": "cat. exp., {l}, {m}, {y}|catalogue d’exposition, {l}, {m}|cat. exp. ({l}, {m}, {y})|catalogue de l’exposition, {m}",
    "it": "catalogo della mostra ({l}, {m}, {d})|cat. della mostra, {l}, {m}|catalogo della mostra, {l} {y}",
    "es": "catálogo de la exposición, {m}, {l}|cat. exp., {m}", "pt": "catálogo da exposição, {m}, {l}",
    "en": "exhibition catalogue, {m}, {l}|exh. cat., {m}|exh. cat. {l}, {m}",
    "nl": "tent.cat. {m}, {l}|tentoonstellingscatalogus {m} {l}|cat. tent. {l}, {m}|tent. cat. {l} ({m}) {y}|catalogus bij de tentoonstelling in {m}, {l}",
    "pl": "katalog wystawy, {m}, {l}|kat. wyst., {m}|katalog wystawy, {m} w {l}, {y}|[kat. wyst. {m}]|katalog wystawy",
    "ru": "каталог выставки|кат. выст.|каталог выставки / {m}|выставка {m}, {y}|каталог",
    "sv": "utställningskatalog, {m}, {l}|utst.kat. {m}|utstillingskatalog, {m}, {l}|utst.kat., {m}, {l} {y}|udstillingskatalog, {m}",
}  # fmt: skip
_REPRINTS: Final[Mapping[str, str]] = {
    "de": "ND {l} {y}|Nachdr. {l}: {p} {y}|Nachdruck {l} {y}|Neudruck {l} {y}|Repr. {l} {y}|zuerst {y}",
    "fr": "rééd. {l}, {p}, {y}|réimpr. {l}, {p}, {y}|réédition {y}|1re éd. {y}|rééd. {y}",
    "it": "rist. anast. {l}, {p}, {y}|rist. {l} {y}|1ª ed. {y}|ed. or. {l}, {y}", "es": "reimpr. {l}, {p}, {y}|1.ª ed. {y}",
    "pt": "reimpr. {l}: {p}, {y}|1. ed. {y}", "en": "repr. {l}: {p}, {y}|reprinted {y}|first published {y}|repr. {y}",
    "nl": "herdr. {l} {y}|fotomech. herdr. {l}: {p}, {y}|repr. {l} {y}|oorspr. {y}|eerste druk {y}|herdruk {y}",
    "pl": "przedr. {l} {y}|reprint {l} {y}|wyd. 1: {l} {y}|reprint: {l} {y}|pierwodruk {y}|przedruk {y}",
    "ru": "репр. изд. {y} г.|переизд.: {l}, {y}|1-е изд. {y}|репринт {y}", "sv": "faks.utg. {l} {y}|nytr. {l} {y}|1. uppl. {y}|1. utg. {y}|optr. {l} {y}|opprinnelig utgitt {y}|först utgiven {y}",
}  # fmt: skip
_VOLUMES: Final[Mapping[str, str]] = {
    "de": "{n} Bde.|{n} Bände|{n} Bde|in {n} Bänden", "fr": "{n} vol.|{n} tomes|{n} vols.|{n} t.",
    "it": "{n} voll.|{n} vol.|{n} tomi", "es": "{n} vols.|{n} tomos", "pt": "{n} vols.|{n} v.|{n} tomos",
    "en": "{n} vols.|{n} vols|{n} volumes",
    "nl": "{n} dln.|{n} delen|{n} dl.|{n} bdn.|in {n} delen", "pl": "{n} t.|t. 1–{n}|w {n} tomach|{n} tomy|t. 1-{n}",
    "ru": "в {n} т.|В {n} т.|в {n}-х т.|в {n} тт.|в {n} ч.|в {n} кн.", "sv": "{n} bd|{n} band|{n} bind|{n} vol.|bd 1–{n}|{n} delar",
}  # fmt: skip
_TOMES: Final[Mapping[str, str]] = {
    "de": "{a}. Bd. {n}: {b}|{a}, Bd. {n}: {b}|{a}. Band {r}: {b}|{a} {r}. {b}|{a}. {n}. Band: {b}",
    "fr": "{a}, t. {r}, {b}|{a}, t. {n} : {b}|{a}, {r}, {b}|{a}, vol. {n}. {b}|{a}, tome {r} : {b}|{a}. {n}, {b}",
    "it": "{a}, vol. {r}, {b}|{a}, {r}, {b}|{a}. {r}. {b}|{a}, {n}. {b}", "es": "{a}, tomo {r}, {b}|{a}. Tomo {r}. {b}|{a}, vol. {n}: {b}",
    "pt": "{a}: {b}, v. {n}|{a}, vol. {r}: {b}|{a}, tomo {r}, {b}", "en": "{a}, vol. {n}: {b}|{a}. Volume {n}: {b}|{a}, Part {r}: {b}",
    "nl": "{a}. Dl. {n}: {b}|{a}. Deel {n}: {b}|{a}, dl. {r}: {b}|{a}, deel {n}, {b}|{a}. Deel {r}. {b}", "pl": "{a}, t. {n}: {b}|{a}. T. {n}: {b}|{a}, t. {r}: {b}|{a}, cz. {n}: {b}|{a}. Tom {r}. {b}",
    "ru": "{a}. Т. {n}: {b}|{a}. Кн. {n}: {b}|{a}. Ч. {n}. {b}|{a}. Т. {n}. {b}|{a}. Том {r}. {b}|{a}. Вып. {n}. {b}", "sv": "{a}. Bd {n}, {b}|{a}. {n}: {b}|{a}. Del {n}: {b}|{a}. D. {n}, {b}|{a}, bind {n}: {b}|{a} {r}. {b}",
}  # fmt: skip
_REVIEWS: Final[Mapping[str, str]] = {
    "de": "Rezension zu: {g} {f}, {t}, {l} {y}|Rez. zu {g} {f}: {t}|Rezension von {g} {f}, {t}. {l}: {p} {y}",
    "fr": "compte rendu de {g} {f}, {t}, {l}, {p}, {y}|c. r. de {g} {f}, {t}|Compte rendu de : {t}",
    "it": "recensione a {g} {f}, {t}, {l} {y}|rec. a {g} {f}, {t}", "es": "reseña de {g} {f}, {t}|Reseña de {t}, de {g} {f}",
    "pt": "Resenha de {t}, de {g} {f}|Resenha: {t}", "en": "Review of {t}, by {g} {f}|review of {g} {f}, {t}|Review of {t}",
    "nl": "recensie van {g} {f}, {t}|Recensie van: {t}|Bespreking van {g} {f}, {t}, {l} {y}|Rec. {g} {f}, {t}", "pl": "recenzja: {g} {f}, {t}, {l} {y}|rec. {g} {f}, {t}|[rec.] {g} {f}, {t}, {l} {y}|Recenzja książki: {t}|Rec.: {g} {f}, {t}, {p}, {l} {y}",
    "ru": "Рец. на кн.: {f} {g}. {t}. {l}, {y}|Рецензия на книгу: {t}|[Рец. на:] {f} {g}. {t}. {l}: {p}, {y}|Рец.: {t}", "sv": "recension av {g} {f}, {t}|Rec. av {g} {f}: {t}|anmeldelse av {g} {f}: {t}|Anmeldelse af {g} {f}, {t}|rec. av {g} {f}, {t}, {l} {y}",
}  # fmt: skip
_HONOURS: Final[Mapping[str, str]] = {
    "de": "Festschrift für {g} {f} zum 60. Geburtstag|{a}. Festschrift für {g} {f}|{a}. Festschrift für {g} {f} zum 70. Geburtstag|Festschrift {g} {f}|FS {f}|{a}. FS für {g} {f}",
    "fr": "Mélanges {g} {f}|Mélanges en l’honneur de {g} {f}|{a}. Mélanges offerts à {g} {f}|{a}, Mélanges {g} {f}|Études offertes à {g} {f}|Hommages à {g} {f}",
    "it": "Studi in onore di {g} {f}|Scritti in memoria di {g} {f}|{a}. Studi in onore di {g} {f}", "es": "Homenaje a {g} {f}|Libro homenaje a {g} {f}|{a}. Estudios en homenaje a {g} {f}",
    "pt": "Estudos em homenagem a {g} {f}|Homenagem a {g} {f}|{a}: estudos em homenagem a {g} {f}",
    "en": "Essays in Honour of {g} {f}|{a}: Essays in Honor of {g} {f}|Festschrift for {g} {f}|Studies Presented to {g} {f}|{a}: A Festschrift for {g} {f}",
    "nl": "Opstellen aangeboden aan {g} {f}|Liber amicorum {g} {f}", "pl": "Księga jubileuszowa {g} {f}|{a}. Studia ofiarowane {g} {f}",
    "ru": "{a}: сборник в честь {f}|Сборник статей памяти {f}", "sv": "Festskrift till {g} {f}|{a}. Festskrift til {g} {f}",
}  # fmt: skip
_PATTERNS: Final = {
    "exhibition": _EXHIBITIONS, "reprint": _REPRINTS, "volumes": _VOLUMES, "tome": _TOMES,
    "review": _REVIEWS, "honour": _HONOURS,
}  # fmt: skip


def remark(kind: str, code: str, dice: random.Random) -> str:
    """Return a pattern of a kind of remark.

    Args:
        kind: "exhibition", "reprint", "volumes", "tome" (a title with that of one of its volumes),
            "review" (the title of one) or "honour" (of a volume for a scholar).
        code: of the language. dice: draws the pattern.

    Returns:
        A pattern for `str.format`: ``m`` a museum, ``l`` a place, ``p`` a publisher, ``y`` a year,
        ``d`` a day, ``n`` and ``r`` a number in digits and in Roman numerals, ``f`` and ``g`` a
        family and a given name, ``t``, ``a`` and ``b`` titles.
    """
    pattern = dice.choice(words(_PATTERNS[kind][code]))
    return pattern.replace("{m}", dice.choice(words(_MUSEUMS[code])))
