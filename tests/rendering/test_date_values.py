from __future__ import annotations

import pytest

from refparse.rendering.date_values import DateValue, Point, date_value


@pytest.mark.parametrize(
    ("value", "begin"),
    [
        ({"date-parts": [[1999, 7, 15]]}, Point(1999, 7, 15)),
        ({"date-parts": [["2013", "7"]]}, Point(2013, 7)),
        ({"date-parts": [[2011]], "season": 2}, Point(2011, season=2)),
        ({"date-parts": [[2011, 22]]}, Point(2011, season=2)),
        ({"date-parts": [[2000, 99, 99]]}, Point(2000)),
        ({"date-parts": [[-380]]}, Point(-380)),
        ({"raw": "2014-05-06"}, Point(2014, 5, 6)),
        ("March 4, 2001", Point(2001, 3, 4)),
        (1999, Point(1999)),
    ],
)
def test_points(value: object, begin: Point) -> None:
    found = date_value(value)
    assert found is not None
    assert found.begin == begin


def test_ranges() -> None:
    found = date_value({"date-parts": [[2010, 3], [2010, 5]]})
    assert found == DateValue(Point(2010, 3), Point(2010, 5))
    found = date_value("2010/2012")
    assert found == DateValue(Point(2010), Point(2012))


def test_dates_in_words() -> None:
    assert date_value({"literal": "Michaelmas 1832"}) == DateValue(literal="Michaelmas 1832")
    assert date_value({"raw": "long ago"}) == DateValue(literal="long ago")


def test_uncertain_dates() -> None:
    assert date_value({"date-parts": [[1850]], "circa": True}).circa  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "value",
    [None, "", {}, [], {"date-parts": []}, {"date-parts": [[]]}, {"date-parts": [[None]]},
     {"date-parts": None}, True, {"date-parts": [["x"]]}, {"literal": ""}],
)  # fmt: skip
def test_empty_and_odd_values_are_no_date(value: object) -> None:
    assert date_value(value) is None
