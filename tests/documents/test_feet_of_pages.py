"""Footnotes and page numbers in the midst of a list with numbers, and an abstract behind it."""

from __future__ import annotations

from refparse.documents import find_entries

_TEXT = """Prawo wodne i rzeki

211

Wnioski są krótkie.1 Rzeka nie jest rzeczą, a jej brzeg należy do gminy.2
Kto buduje młyn, musi pytać o zgodę starosty, a ten pyta wójta. Wójt
pyta mieszkańców, którzy zwykle się zgadzają, bo młyn jest potrzebny.
Nie zawsze jednak tak bywa, o czym świadczą sprawy sądowe z ostatnich
lat. Dlatego autor proponuje, by zgodę dawał sąd, a nie starosta, co
skróci postępowanie i ułatwi życie młynarzom nad małymi rzekami.

Bibliografia
1. Adamski J., Młyny nad Wisłą, Kraków: Fala 2011.
2.

Bielska M., Prawo rzeki, wyd. 2, Warszawa: Tama
2014.

3.

Cichy P., Brzeg i woda, „Woda” 2016, nr 4, s. 7–19.

1
Por. K. Dudek, Brzegi…, s. 4.
2
Zob. L. Erka, [w:] M. Fala (red.), Rzeki…, s. 12,
a także wyrok sądu.

212

Jan Kamień

4.

Dudek K., Brzegi, Gdańsk: Fala 2017.

5.

Erka L., Małe rzeki, „Woda” 2018, nr 2, s. 33–48.

6.

Fala M. (red.), Rzeki, Poznań: Tama 2019.

7.

Górka O., Staw, „Woda” 2019, nr 3, s. 50–57.

8.

Hala R., Tama, Warszawa: Fala 2020.

Źródła internetowe
1. Rada Wodna, Mapa rzek,
https://mapa.example.pl/rzeki (dostęp: 4.05.2021).

Prawo wodne i rzeki
2.

213

Rada Wodna, Lista młynów, https://mapa.example.pl/mlyny
(dostęp: 4.05.2021).

Streszczenie
Artykuł dotyczy prawa wodnego i młynów nad małymi rzekami. Autor
omawia zgodę starosty.
"""


def test_notes_and_numbers_of_pages_between_entries() -> None:
    found = find_entries(_TEXT)
    assert [(entry.number, entry.text) for entry in found.entries] == [
        ("1", "Adamski J., Młyny nad Wisłą, Kraków: Fala 2011."),
        ("2", "Bielska M., Prawo rzeki, wyd. 2, Warszawa: Tama 2014."),
        ("3", "Cichy P., Brzeg i woda, „Woda” 2016, nr 4, s. 7–19."),
        ("4", "Dudek K., Brzegi, Gdańsk: Fala 2017."),
        ("5", "Erka L., Małe rzeki, „Woda” 2018, nr 2, s. 33–48."),
        ("6", "Fala M. (red.), Rzeki, Poznań: Tama 2019."),
        ("7", "Górka O., Staw, „Woda” 2019, nr 3, s. 50–57."),
        ("8", "Hala R., Tama, Warszawa: Fala 2020."),
        ("1", "Rada Wodna, Mapa rzek, https://mapa.example.pl/rzeki (dostęp: 4.05.2021)."),
        ("2", "Rada Wodna, Lista młynów, https://mapa.example.pl/mlyny (dostęp: 4.05.2021)."),
    ]
    skipped = " ".join(one.text for one in found.skipped)
    assert "Por. K. Dudek" in skipped
    assert "Jan Kamień" in skipped
