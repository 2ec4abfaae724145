"""Authors of the ages before families, whose names are known as a whole: "Gregor von Tours"."""

from __future__ import annotations

from typing import Final

_TEXT: Final = """
    Adam of Bremen|Adam von Bremen|Alain de Lille|Albert von Aachen|Albertus Magnus
    Albrecht von Johansdorf|Alexander von Hales|Alkuin von York|Anselm of Canterbury
    Anselm von Canterbury|Anselme de Cantorbéry|Anselmo d’Aosta|Arnold von Lübeck
    Augustin d’Hippone|Augustine of Hippo|Augustinus von Hippo|Basil of Caesarea
    Basilius von Caesarea|Beda Venerabilis|Benedikt von Nursia|Bernard de Clairvaux
    Bernard of Clairvaux|Bernardino da Siena|Bernhard von Clairvaux|Brunetto Latini
    Caesarius von Heisterbach|Catherine de Sienne|Christine de Pisan|Christine de Pizan
    Chrétien de Troyes|Clemens von Alexandria|Cosmas von Prag|Cyprian von Karthago
    Cyrill von Alexandria|Dietmar von Aist|Dionysius Areopagita|Duns Scotus|Eike von Repgow
    Einhard|Ekkehard von Aura|Eusebius von Caesarea|Eusèbe de Césarée|Francesco d’Assisi
    Franz von Assisi|François d’Assise|Frutolf von Michelsberg|Fulcher von Chartres
    Galbert von Brügge|Geoffrey of Monmouth|Geoffroy de Villehardouin|Gerald of Wales
    Gottfried von Straßburg|Gottfried von Viterbo|Gregor von Nazianz|Gregor von Nyssa
    Gregor von Tours|Gregorio di Tours|Gregory of Nyssa|Gregory of Tours|Grégoire de Nazianze
    Grégoire de Nysse|Grégoire de Tours|Guibert de Nogent|Guibert von Nogent|Guillaume de Lorris
    Guillaume de Machaut|Guillaume de Saint-Thierry|Guillaume de Tyr|Guillaume d’Ockham
    Hartmann von Aue|Heinrich von Morungen|Heinrich von Veldeke|Helmold von Bosau
    Henry of Huntingdon|Hermann von Reichenau|Hildegard of Bingen|Hildegard von Bingen
    Hinkmar von Reims|Honorius Augustodunensis|Hrotsvit von Gandersheim|Hugo von Sankt Viktor
    Hugo von St. Viktor|Hugues de Saint-Victor|Ignatius von Antiochien|Irenäus von Lyon
    Irénée de Lyon|Isidor von Sevilla|Isidore of Seville|Isidoro de Sevilla|Isidorus Hispalensis
    Jacobus de Voragine|Jacques de Vitry|Jakob von Vitry|Jan van Ruusbroec|Jean de Joinville
    Jean de Meun|Jean de Salisbury|Johann von Tepl|Johannes Chrysostomus|Johannes Duns Scotus
    Johannes vom Kreuz|Johannes von Damaskus|Johannes von Salisbury|Juan de la Cruz
    Justin der Märtyrer|Konrad von Megenberg|Konrad von Würzburg|Lampert von Hersfeld
    Leonardo da Vinci|Liutprand von Cremona|Marie de France|Marsilio da Padova|Marsilius von Padua
    Matthew Paris|Maximus Confessor|Mechthild von Magdeburg|Meister Eckhart|Neidhart von Reuental
    Nicolas de Cues|Nikolaus Cusanus|Nikolaus von Kues|Nithard|Notker Balbulus|Orderic Vitalis
    Oswald von Wolkenstein|Otfrid von Weißenburg|Otto von Freising|Paulus Diaconus|Petrus Damiani
    Petrus Lombardus|Petrus Venerabilis|Pseudo-Dionysius Areopagita|Raimundus Lullus
    Raoul de Cambrai|Regino von Prüm|Reinmar von Hagenau|Reinmar von Zweter
    Richard von Sankt Viktor|Richer von Reims|Roger von Howden|Rudolf von Ems|Rupert von Deutz
    Salimbene de Adam|Sigebert von Gembloux|Suger de Saint-Denis|Teresa de Jesús|Teresa von Ávila
    Thangmar von Hildesheim|Thietmar von Merseburg|Thomas Aquinas|Thomas a Kempis|Thomas de Aquino
    Thomas d’Aquin|Thomas of Celano|Thomas von Aquin|Thomas von Celano|Thomas von Kempen
    Thérèse d’Avila|Tommaso d’Aquino|Tomás de Aquino|Ulrich von Liechtenstein
    Ulrich von Zatzikhoven|Vinzenz von Beauvais|Walafrid Strabo|Walther von der Vogelweide
    Widukind von Corvey|Wilhelm von Ockham|Wilhelm von Rubruk|Wilhelm von Tyrus|Wipo
    Wirnt von Grafenberg|Wolfram von Eschenbach
    """
_NAMES: Final = frozenset(
    name.strip().casefold() for line in _TEXT.strip().splitlines() for name in line.split("|")
)


def is_whole(text: str) -> bool:
    """Whether a text is one of these names, of which no part is a family.

    >>> is_whole("Hildegard von Bingen"), is_whole("Otto von Bismarck")
    (True, False)
    """
    return text.replace("'", "’").casefold() in _NAMES
