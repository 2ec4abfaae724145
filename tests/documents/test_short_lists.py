"""Texts without a list that cite works or give years, and short lists in longer texts."""

from __future__ import annotations

import pytest
from found import texts

_JUDGMENT = """IN THE HIGH COURT OF THE SOUTHERN ISLES
CIVIL DIVISION

HARBOUR TRUST LTD v. NORTH FERRIES LTD          Claim No. 2018-00417

I. FACTS

The parties signed a charter on 4 May 2015. The claimant says that from June 2016 on the defendant
did not pay. See Doc. 31, at 4-7.

II. THE LAW

A charter is read as a whole. Reardon Line v. Hansen [1976] 1 WLR 989, 995. A term is implied only
where it is needed. The Moorcock (1889) 14 PD 64; Liverpool CC v. Irwin, [1977] AC 239, 253-54.

________________________
2 The defendant leans on Attica Sea v. Ferrostaal, [1976] 1 Lloyd's Rep. 250, which is another case.

Claim No. 2018-00417   Document 44   Page 2 of 3

III. ORDER

1. The claim is allowed in part, as said above.
2. Costs follow the event and are assessed on the standard basis.

IT IS SO ORDERED.

DATED: 9 March 2019                                A. B. Grieve, Judge

CERTIFICATE OF SERVICE
A copy of this order was sent to the parties on 9 March 2019 through the registry of the court.
"""
_PROGRAMME = """Days of Alpine Botany 2019
Thursday 5 September 2019

Registration opens at 08:00 in the hall. Speakers bring their slides to the desk before the session.

Session 1 - Mosses
Room 4. Chair: Karl Moser (Linz)
1. 09:00 Abel, R., Berg, T.
Roofs of slate, 1990-2015: what grows there University of Graz
2. 09:20 Conti, M., Dorn, P. & Ekman, L.
Lichens and rain in 2017 University of Trento

Session 2 - Ferns
1. 10:30 Falk, S.
Ferns in the shade of walls: a survey of 112 sites Coast Institute

Lunch from 12:00 to 13:30 in the garden. Posters stay up until Friday, 6 September 2019.

Deadlines
Abstracts: 30 April 2019
Early fees: 15 June 2019
The dinner is on the boat, which leaves the pier at 19:00; please show your badge at the gangway.
"""
_ARTICLE = """Rupert von Thal

Thal stammte aus Krems.[1] Seit 1801 baute er Mühlen am Kamp,[2] die er 1809 verkaufte.[3]

Er war ein Sohn des Pfarrers und lernte bei seinem Onkel, der in der Stadt ein Geschäft hatte und
ihm später das Haus am Fluss vermachte. Aus der Ehe mit der Tochter eines Gerbers gingen vier Kinder
hervor, die alle das Handwerk des Vaters lernten und in andere Orte zogen.

Die Mühle am Steg (1804) steht noch.[2][4] Ihr Rad wurde 1871 erneuert und 1902 abgetragen.[1]
"""


@pytest.mark.parametrize("text", [_JUDGMENT, _PROGRAMME, _ARTICLE])
def test_a_text_without_a_list(text: str) -> None:
    assert texts(text) == []


def test_a_short_list_within_a_letter() -> None:
    works = [
        "Abel, R. (2011). Lichens of the coast. Alpine Botany, 12(2), 101–119.",
        "Conti, M. (2014). Mosses on slate roofs. Urban Ecology, 3, 7–15.",
        "Dorn, P. (2016). Ferns in the shade. Fern Gazette, 9(1), 33–48.",
        "World Moss Council (2016). Annual report. Geneva: WMC.",
    ]
    letter = "Thank you for the visit to the garden. It was good to see the beds again.\n" * 6
    assert texts(f"{letter}\n\n" + "\n".join(works) + f"\n\n{letter}") == works
