"""The plans of courses: texts to buy, and what to read and do week by week."""

from __future__ import annotations

from found import texts

_TEXTS = [
    "Abel, Ruth. Moss and Stone: A History of Roofs. London: Tor, 2004. ISBN 978-0141234567",
    "Berg, Karl, ed. The Lichen Reader. 2nd ed. Oxford: Wald, 2014. ISBN 978-1118765432",
    "Conti, Anna. Slate. Vol. 1, The Quarry. Leeds: Fluss, 2015. ISBN 978-1451234567",
]
_WEEKS = [
    ["Dorn, Paul. “Who Mends the Roof?” In Houses of Slate, edited by Ann Holm, 25–47. Graz: Tor, "
     "2004."],
    ["Ekman, Sven. Rain: Water and Walls, 1400–1580. New Haven: Coast Press, 1992, 9–30.",
     "Falk, Rita. Tiles of Clay. Linz: Wald, 2007, ch. 2.",
     "Gran, Olga M. “A Premature Roof.” Slate 53, no. 1 (1978): 80–93."],
    ["Haas, Nora. “Freedom of a Roofer (1520).” In Berg, The Lichen Reader, 67–78. Rome, 1990.",
     "Ivers, Tom. “Roofs and their Critics.” Northern Review 115, no. 2 (2010): 351–384."],
]  # fmt: skip
_TODO = ["To do: No post this week.", "To do: Leader: Group A", "To do: Map quiz (bring a pen)"]


def test_the_plan_of_a_course() -> None:
    rows = ["ROOF 101", "Roofs and Rain", "Fall 2023 • Tuesdays 1:30 p.m. • Slate Hall 2", ""]
    rows += ["Required Texts (at the bookstore; on reserve in the library)"]
    rows += [f"•\t{text}" for text in _TEXTS]
    rows += ["All other readings are on the server (S).", "", "Grading", "Posts (8)\t20%"]
    rows += ["Quiz\t5%", "Paper\t75%", "", "Schedule of Readings", ""]
    for week, (entries, todo) in enumerate(zip(_WEEKS, _TODO, strict=True), 1):
        rows += [f"Week {week} (Sept {week}): Roofs", "Read:", *(f"•\t{text}" for text in entries)]
        rows += [todo, ""]
    rows += ["Integrity", "All work must be your own; see the handbook, section 4.2."]
    assert texts("\n".join(rows)) == [*_TEXTS, *(text for week in _WEEKS for text in week)]
